/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The words and prefixes of a language, and its life. */
#include "sense/words/match.h"
#include "sense/words/table.h"

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
	{ "percent", SYMBOL_PERCENT },
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
	Symbol symbol = words->table->implied_heads->len;

	g_array_append_val(words->table->implied_heads, nothing);
	g_array_append_val(words->table->sequence_heads, nothing);
	g_array_append_val(words->table->roots[0], nothing);
	g_array_append_val(words->table->roots[1], nothing);
	return symbol;
}

static GArray *
gint32_array(void)
{
	return g_array_new(FALSE, FALSE, sizeof(gint32));
}

static GHashTable *
names_new(void)
{
	return g_hash_table_new(g_str_hash, g_str_equal);
}

static WordsTable *
table_new(void)
{
	WordsTable *table = g_new0(WordsTable, 1);

	table->strings = g_string_chunk_new(16384);
	table->entry_size = FIRST_SIZE;
	table->entries = g_new0(Entry, table->entry_size);
	table->classes = g_hash_table_new_full(g_str_hash, g_str_equal, NULL,
		(GDestroyNotify)g_ptr_array_unref);
	table->class_symbols = names_new();
	table->alternatives = names_new();
	table->implied_heads = gint32_array();
	table->implied = g_array_new(FALSE, FALSE, sizeof(Implied));
	table->sequence_heads = gint32_array();
	table->roots[0] = gint32_array();
	table->roots[1] = gint32_array();
	table->states = g_array_new(FALSE, FALSE, sizeof(State));
	table->sequences = g_array_new(FALSE, FALSE, sizeof(Sequence));
	table->edges = g_array_new(FALSE, FALSE, sizeof(Edge));
	table->accepts = g_array_new(FALSE, FALSE, sizeof(Accept));
	return table;
}

void
words_table_free(WordsTable *table)
{
	if (!table)
		return;
	g_string_chunk_free(table->strings);
	g_free(table->entries);
	g_hash_table_unref(table->classes);
	g_hash_table_unref(table->class_symbols);
	g_hash_table_unref(table->alternatives);
	g_array_unref(table->implied_heads);
	g_array_unref(table->implied);
	g_array_unref(table->sequence_heads);
	g_array_unref(table->roots[0]);
	g_array_unref(table->roots[1]);
	g_array_unref(table->states);
	g_array_unref(table->sequences);
	g_array_unref(table->edges);
	g_array_unref(table->accepts);
	g_free(table);
}

Words *
words_new_empty(const char *language)
{
	Words *words = g_new0(Words, 1);

	g_strlcpy(words->language, language, sizeof words->language);
	words->owned = g_ptr_array_new_with_free_func(g_free);
	words->groups = g_array_new(FALSE, FALSE, sizeof(Group));
	words->bare = g_array_new(FALSE, FALSE, sizeof(guint));
	words->joins = g_array_new(FALSE, FALSE, sizeof(guint32));
	words->signs = g_ptr_array_new();
	words->negation_before = 4;
	g_mutex_init(&words->lock);
	words->spare =
		g_ptr_array_new_with_free_func((GDestroyNotify)matcher_free);
	return words;
}

Words *
words_new(const char *language)
{
	Words *words = words_new_empty(language);

	words->table = table_new();
	for (int i = 0; i < SYMBOL_BUILTIN; i++)
		words_symbol_new(words);
	for (guint i = 0; i < G_N_ELEMENTS(builtin); i++)
		g_hash_table_insert(words->table->class_symbols,
			(char *)builtin[i].name,
			GINT_TO_POINTER(builtin[i].symbol + 1));
	return words;
}

void
words_free(Words *words)
{
	if (!words)
		return;
	words_table_free(words->table);
	g_ptr_array_unref(words->owned);
	g_array_unref(words->groups);
	g_array_unref(words->bare);
	g_array_unref(words->joins);
	g_ptr_array_unref(words->signs);
	g_ptr_array_unref(words->spare);
	g_mutex_clear(&words->lock);
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
	guint32 mask = words->table->entry_size - 1;

	for (guint32 i = hash & mask;; i = (i + 1) & mask) {
		Entry *entry = &words->table->entries[i];

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
	Entry *old = words->table->entries;
	guint size = words->table->entry_size;

	words->table->entry_size *= 2;
	words->table->entries = g_new0(Entry, words->table->entry_size);
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
		words->table->strings, text.start, text.length);
	entry->symbol = words_symbol_new(words);

	Symbol symbol = entry->symbol;
	if (++words->table->entry_count * 2 > words->table->entry_size)
		grow(words);
	return symbol;
}

void
words_append_group(Words *words, const Group *group)
{
	guint index = words->groups->len;

	g_array_append_vals(words->groups, group, 1);
	words->places |= group->places;
	if (!group->has_patterns)
		g_array_append_val(words->bare, index);
}

gboolean
words_look_at(const Words *words, Place place)
{
	return (words->places & place) != 0;
}
