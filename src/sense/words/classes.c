/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The classes of a language: which symbols stand where others stand. */
#include "sense/words/table.h"

#include <string.h>

enum {
	MOST_EXPANSIONS = 400, /* of one entry that uses classes */
	DEEPEST_CLASS = 6
};

static void
imply(Words *words, Symbol from, Symbol to)
{
	gint32 *head =
		&g_array_index(words->table->implied_heads, gint32, from);
	Implied implied = { to, *head };

	if (from == to)
		return;
	*head = words->table->implied->len;
	g_array_append_val(words->table->implied, implied);
}

static const char *
copy_slice(Words *words, Slice text)
{
	return g_string_chunk_insert_len(
		words->table->strings, text.start, text.length);
}

gboolean
words_fill_class(Words *words, Symbol symbol, const char *name, int depth,
	GError **error)
{
	GPtrArray *entries = g_hash_table_lookup(words->table->classes, name);

	for (guint i = 0; entries && i < entries->len; i++) {
		const char *entry = g_ptr_array_index(entries, i);

		if (!words_fill(words, symbol, (Slice){ entry, strlen(entry) },
			    depth + 1, error))
			return FALSE;
	}
	return TRUE;
}

static Symbol
class_symbol(Words *words, Slice text, int depth, GError **error)
{
	const char *name = copy_slice(words, text);
	gpointer known = g_hash_table_lookup(words->table->class_symbols, name);

	if (known)
		return GPOINTER_TO_INT(known) - 1;
	if (!g_hash_table_contains(words->table->classes, name)) {
		g_set_error(error, WORDS_ERROR, WORDS_ERROR_CLASS,
			"no class {%s}", name);
		return NOTHING;
	}

	Symbol symbol = words_symbol_new(words);
	g_hash_table_insert(words->table->class_symbols, (char *)name,
		GINT_TO_POINTER(symbol + 1));
	return words_fill_class(words, symbol, name, depth, error) ? symbol
								   : NOTHING;
}

static Symbol
element_symbol(Words *words, const Element *element, int depth, GError **error)
{
	switch (element->kind) {
	case ELEMENT_CLASS:
		return class_symbol(words, element->text, depth, error);
	case ELEMENT_BEGIN:
		return words_word_symbol(words, element->text, WORD_BEGIN);
	case ELEMENT_END:
		return words_word_symbol(words, element->text, WORD_END);
	default: return words_word_symbol(words, element->text, WORD_WHOLE);
	}
}

/* --- Entries of several words --------------------------------------------- */

static Node
sequence_new(Words *words)
{
	Sequence sequence = { NOTHING, NOTHING };

	g_array_append_val(words->table->sequences, sequence);
	return words->table->sequences->len - 1;
}

/* The node that follows NODE (NOTHING: the first word) by SYMBOL. */
static Node
sequence_step(Words *words, Node node, Symbol symbol)
{
	if (node == NOTHING) {
		Node *head = &g_array_index(
			words->table->sequence_heads, Node, symbol);
		if (*head == NOTHING)
			*head = sequence_new(words);
		return *head;
	}

	gint32 first =
		g_array_index(words->table->sequences, Sequence, node).edges;
	for (gint32 e = first; e != NOTHING;) {
		const Edge *edge = &g_array_index(words->table->edges, Edge, e);

		if (edge->symbol == symbol)
			return edge->target;
		e = edge->next;
	}
	Edge edge = { symbol, sequence_new(words), first };
	g_array_append_val(words->table->edges, edge);
	g_array_index(words->table->sequences, Sequence, node).edges =
		words->table->edges->len - 1;
	return edge.target;
}

typedef struct {
	Words *words;
	Symbol target;
	int budget;
	GError **error;
} Expansion;

typedef struct Rest Rest;
/* What is still to come after an alternative: outer alternatives. */
struct Rest {
	Slice text;
	const Rest *next;
};

static gboolean expand(Expansion *expansion, Slice text, const Rest *rest,
	Node node, int depth);

static gboolean
expand_class(Expansion *expansion, const Element *element, const Rest *rest,
	Node node, int depth)
{
	Words *words = expansion->words;
	const char *name = copy_slice(words, element->text);
	GPtrArray *entries = g_hash_table_lookup(words->table->classes, name);
	Symbol known = GPOINTER_TO_INT(g_hash_table_lookup(
			       words->table->class_symbols, name)) -
		       1;

	if (known >= SYMBOL_MONEY && known < SYMBOL_NOT)
		return expand(expansion, rest->text, rest->next,
			sequence_step(words, node, known), depth);
	if (!entries || depth >= DEEPEST_CLASS) {
		g_set_error(expansion->error, WORDS_ERROR, WORDS_ERROR_CLASS,
			entries ? "class {%s} uses itself" : "no class {%s}",
			name);
		return FALSE;
	}
	for (guint i = 0; i < entries->len; i++) {
		const char *entry = g_ptr_array_index(entries, i);
		Slice alternatives = { entry, strlen(entry) };
		Slice one;

		while (pattern_next_alternative(&alternatives, &one))
			if (!expand(expansion, one, rest, node, depth + 1))
				return FALSE;
	}
	return TRUE;
}

/* Enters TEXT, then REST, into the trie behind NODE. */
static gboolean
expand(Expansion *expansion, Slice text, const Rest *rest, Node node, int depth)
{
	Words *words = expansion->words;
	Element element;

	while (pattern_next_element(&text, &element)) {
		if (element.kind == ELEMENT_CLASS) {
			Rest after = { text, rest };
			return expand_class(
				expansion, &element, &after, node, depth);
		}
		node = sequence_step(
			words, node, element_symbol(words, &element, 0, NULL));
	}
	if (rest)
		return expand(expansion, rest->text, rest->next, node, depth);
	if (node == NOTHING)
		return TRUE;
	if (--expansion->budget < 0) {
		g_set_error(expansion->error, WORDS_ERROR, WORDS_ERROR_CLASS,
			"more than %d ways to read one entry", MOST_EXPANSIONS);
		return FALSE;
	}

	Sequence *sequence =
		&g_array_index(words->table->sequences, Sequence, node);
	if (sequence->symbol == NOTHING) {
		Symbol symbol = words_symbol_new(words);
		sequence->symbol = symbol;
	}
	imply(words, sequence->symbol, expansion->target);
	return TRUE;
}

static gboolean
is_mark(gunichar c)
{
	return c > ' ' && !g_unichar_isalnum(c) && !g_unichar_ismark(c) &&
	       !(c < 0x80 && strchr("}*'-./()", (int)c));
}

/* Marks are no words ("%", "n°", "?"): an entry with one would never be met. */
static gboolean
has_no_mark(Slice entry, GError **error)
{
	const char *end = entry.start + entry.length;
	gboolean is_class = FALSE;

	for (const char *p = entry.start; p < end; p = g_utf8_next_char(p)) {
		gunichar c = g_utf8_get_char(p);

		is_class = c == '{' || (is_class && c != '}');
		if (is_class || !is_mark(c))
			continue;
		g_set_error(error, WORDS_ERROR, WORDS_ERROR_PATTERN,
			"no word has the mark in \"%.*s\"", (int)entry.length,
			entry.start);
		return FALSE;
	}
	return TRUE;
}

/* SYMBOL stands wherever one of ALTERNATIVES stands. */
gboolean
words_fill(Words *words, Symbol symbol, Slice alternatives, int depth,
	GError **error)
{
	Slice one;

	if (depth > DEEPEST_CLASS) {
		g_set_error_literal(error, WORDS_ERROR, WORDS_ERROR_CLASS,
			"classes nested too deeply");
		return FALSE;
	}
	while (pattern_next_alternative(&alternatives, &one)) {
		Slice rest = one;
		Element element, second;

		if (!pattern_next_element(&rest, &element))
			continue;
		if (!has_no_mark(one, error))
			return FALSE;
		if (pattern_next_element(&rest, &second)) {
			Expansion expansion = { words, symbol, MOST_EXPANSIONS,
				error };
			if (!expand(&expansion, one, NULL, NOTHING, 0))
				return FALSE;
			continue;
		}
		Symbol from = element_symbol(words, &element, depth, error);
		if (from == NOTHING)
			return FALSE;
		imply(words, from, symbol);
	}
	return TRUE;
}

Symbol
words_alternatives_symbol(Words *words, Slice alternatives, GError **error)
{
	const char *name;
	Slice rest = alternatives, one;
	Element element, second;
	gpointer known;

	if (pattern_next_alternative(&rest, &one) && rest.length == 0 &&
		pattern_next_element(&one, &element) &&
		!pattern_next_element(&one, &second))
		return has_no_mark(alternatives, error)
			       ? element_symbol(words, &element, 0, error)
			       : NOTHING;

	name = copy_slice(words, alternatives);
	known = g_hash_table_lookup(words->table->alternatives, name);
	if (known)
		return GPOINTER_TO_INT(known) - 1;
	Symbol symbol = words_symbol_new(words);
	if (!words_fill(words, symbol, alternatives, 0, error))
		return NOTHING;
	g_hash_table_insert(words->table->alternatives, (char *)name,
		GINT_TO_POINTER(symbol + 1));
	return symbol;
}
