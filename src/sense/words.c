/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The words and prefixes of a language, and its life. */
#include "sense/words_table.h"

#include <string.h>

G_DEFINE_QUARK(owed - words - error - quark, words_error)

enum { FIRST_SIZE = 2048 }; /* entries of the table of words */

static const struct {
	const char *name;
	Symbol symbol;
} builtin[] = {
	{ "money", SYMBOL_MONEY },
	{ "sum", SYMBOL_SUM },
	{ "number", SYMBOL_NUMBER },
	{ "figure", SYMBOL_FIGURE },
	{ "reference", SYMBOL_REFERENCE },
	{ "date", SYMBOL_DATE },
	{ "ahead", SYMBOL_AHEAD },
	{ "word", SYMBOL_WORD },
	{ "not", SYMBOL_NOT },
};

Symbol
words_symbol_new(Words *words)
{
	gint32 nothing = NOTHING;
	Symbol symbol = words->implied_heads->len;

	g_array_append_val(words->implied_heads, nothing);
	g_array_append_val(words->sequence_heads, nothing);
	g_array_append_val(words->roots[0], nothing);
	g_array_append_val(words->roots[1], nothing);
	return symbol;
}

static GArray *
gint32_array(void)
{
	return g_array_new(FALSE, FALSE, sizeof(gint32));
}

Words *
words_new(const char *language)
{
	Words *words = g_new0(Words, 1);

	g_strlcpy(words->language, language, sizeof words->language);
	words->strings = g_string_chunk_new(16384);
	words->entry_size = FIRST_SIZE;
	words->entries = g_new0(Entry, words->entry_size);
	words->classes = g_hash_table_new_full(g_str_hash, g_str_equal, NULL,
		(GDestroyNotify)g_ptr_array_unref);
	words->class_symbols = g_hash_table_new(g_str_hash, g_str_equal);
	words->alternatives = g_hash_table_new(g_str_hash, g_str_equal);
	words->implied_heads = gint32_array();
	words->implied = g_array_new(FALSE, FALSE, sizeof(Implied));
	words->sequence_heads = gint32_array();
	words->roots[0] = gint32_array();
	words->roots[1] = gint32_array();
	words->states = g_array_new(FALSE, FALSE, sizeof(State));
	words->sequences = g_array_new(FALSE, FALSE, sizeof(Sequence));
	words->edges = g_array_new(FALSE, FALSE, sizeof(Edge));
	words->accepts = g_array_new(FALSE, FALSE, sizeof(Accept));
	words->joins = g_array_new(FALSE, FALSE, sizeof(guint));
	words->groups = g_array_new(FALSE, FALSE, sizeof(Group));
	words->signs = g_ptr_array_new();
	words->negation_before = 4;
	for (int i = 0; i < SYMBOL_BUILTIN; i++)
		words_symbol_new(words);
	for (guint i = 0; i < G_N_ELEMENTS(builtin); i++)
		g_hash_table_insert(words->class_symbols,
			(char *)builtin[i].name,
			GINT_TO_POINTER(builtin[i].symbol + 1));
	return words;
}

void
words_free(Words *words)
{
	if (!words)
		return;
	g_string_chunk_free(words->strings);
	g_free(words->entries);
	g_hash_table_unref(words->classes);
	g_hash_table_unref(words->class_symbols);
	g_hash_table_unref(words->alternatives);
	g_array_unref(words->implied_heads);
	g_array_unref(words->implied);
	g_array_unref(words->sequence_heads);
	g_array_unref(words->roots[0]);
	g_array_unref(words->roots[1]);
	g_array_unref(words->states);
	g_array_unref(words->sequences);
	g_array_unref(words->edges);
	g_array_unref(words->accepts);
	g_array_unref(words->joins);
	g_array_unref(words->groups);
	g_ptr_array_unref(words->signs);
	g_free(words->closure_starts);
	g_free(words->closures);
	g_free(words);
}

const char *
words_language(const Words *words)
{
	return words->language;
}

/* --- The table of words --------------------------------------------------- */

static Entry *
find_entry(const Words *words, Slice text, guint32 hash, WordPart part)
{
	guint32 mask = words->entry_size - 1;

	for (guint32 i = hash & mask;; i = (i + 1) & mask) {
		Entry *entry = &words->entries[i];

		if (entry->hash == 0)
			return entry;
		if (entry->hash == hash && entry->length == text.length &&
			entry->part == part &&
			memcmp(entry->word, text.start, text.length) == 0)
			return entry;
	}
}

static void
grow(Words *words)
{
	Entry *old = words->entries;
	guint size = words->entry_size;

	words->entry_size *= 2;
	words->entries = g_new0(Entry, words->entry_size);
	for (guint i = 0; i < size; i++) {
		Slice text = { old[i].word, old[i].length };

		if (old[i].hash)
			*find_entry(words, text, old[i].hash, old[i].part) =
				old[i];
	}
	g_free(old);
}

/* Endings are hashed from the last byte on, so that they cost no more. */
static guint32
hash_of(Slice text, WordPart part)
{
	guint32 hash = WORD_HASH_START;

	for (gsize i = 0; i < text.length; i++)
		hash = word_hash_add(hash,
			text.start[part == WORD_END ? text.length - 1 - i : i]);
	return word_hash_end(hash, part);
}

Symbol
words_word_symbol(Words *words, Slice text, WordPart part)
{
	guint32 hash = hash_of(text, part);
	Entry *entry = find_entry(words, text, hash, part);

	if (entry->hash)
		return entry->symbol;
	entry->hash = hash;
	entry->length = text.length;
	entry->part = part;
	entry->word = g_string_chunk_insert_len(
		words->strings, text.start, text.length);
	entry->symbol = words_symbol_new(words);
	words->lengths[part] |= 1u << MIN(text.length, 31);

	Symbol symbol = entry->symbol;
	if (++words->entry_count * 2 > words->entry_size)
		grow(words);
	return symbol;
}

/* Appends the symbol of TEXT, hashed so far to HASH, if there is one. */
static void
add_symbol(const Words *words, Slice text, guint32 hash, WordPart part,
	GArray *out)
{
	const Entry *entry;

	if (!(words->lengths[part] & (1u << MIN(text.length, 31))))
		return;
	entry = find_entry(words, text, word_hash_end(hash, part), part);
	if (entry->hash)
		g_array_append_val(out, entry->symbol);
}

void
words_symbols_of(const Words *words, const char *folded, GArray *out)
{
	gsize length = strlen(folded);
	guint32 hash = WORD_HASH_START;

	for (gsize i = 0; i < length; i++) {
		hash = word_hash_add(hash, folded[i]);
		add_symbol(
			words, (Slice){ folded, i + 1 }, hash, WORD_BEGIN, out);
	}
	add_symbol(words, (Slice){ folded, length }, hash, WORD_WHOLE, out);
	if (!words->lengths[WORD_END])
		return;
	hash = WORD_HASH_START;
	for (gsize i = 1; i <= length; i++) {
		hash = word_hash_add(hash, folded[length - i]);
		add_symbol(words, (Slice){ folded + length - i, i }, hash,
			WORD_END, out);
	}
}
