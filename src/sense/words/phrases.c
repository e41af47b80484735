/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The phrases of a language: groups and the trie that finds them. */
#include "sense/words/table.h"

#include <string.h>

#include "base/text.h"
#include "sense/words/signs.h"

enum { MOST_OPTIONAL = 4 }; /* in one pattern: 16 ways to read it */

/* Folded, and kept as long as WORDS. */
static const char *
keep_folded(Words *words, const char *text)
{
	const char *p = text;

	while (*p && (guchar)*p < 0x80)
		p++;
	if (*p) {
		g_autofree char *folded = text_fold(text);
		return g_string_chunk_insert(words->table->strings, folded);
	}
	char *copy = g_string_chunk_insert(words->table->strings, text);
	for (char *q = copy; *q; q++)
		*q = g_ascii_tolower(*q);
	return copy;
}

void
words_add_class(Words *words, const char *name, const char *const *entries)
{
	GPtrArray *list = g_hash_table_lookup(words->table->classes, name);

	if (!list) {
		list = g_ptr_array_new();
		g_hash_table_insert(words->table->classes,
			g_string_chunk_insert(words->table->strings, name),
			list);
	}
	for (; *entries; entries++)
		g_ptr_array_add(list, (char *)keep_folded(words, *entries));
}

void
words_set_negation(Words *words, int before, int after)
{
	words->negation_before = before;
	words->negation_after = after;
}

/* --- The trie ------------------------------------------------------------- */

static Node
state_new(Words *words, guint8 gap)
{
	State state = { NOTHING, NOTHING, gap };

	g_array_append_val(words->table->states, state);
	return words->table->states->len - 1;
}

static Node
state_step(Words *words, Node node, Symbol symbol, guint8 gap)
{
	gint32 first = g_array_index(words->table->states, State, node).edges;

	for (gint32 e = first; e != NOTHING;) {
		const Edge *edge = &g_array_index(words->table->edges, Edge, e);

		if (edge->symbol == symbol)
			return edge->target;
		e = edge->next;
	}
	Edge edge = { symbol, state_new(words, gap), first };
	g_array_append_val(words->table->edges, edge);
	g_array_index(words->table->states, State, node).edges =
		words->table->edges->len - 1;
	return edge.target;
}

/* The first state behind SYMBOL in SECTION's trie. */
static Node
root_step(Words *words, int root, Symbol symbol)
{
	Node *node = &g_array_index(words->table->roots[root], Node, symbol);

	if (*node == NOTHING)
		*node = state_new(words, 0);
	return *node;
}

/* A pattern whose words are symbols by now. */
typedef struct {
	Symbol symbol;
	gboolean is_optional;
} Step;

/* ACCEPT holds at NODE, once. */
static void
accept_at(Words *words, Node node, Accept accept)
{
	State *state = &g_array_index(words->table->states, State, node);

	if (state->accepts != NOTHING) {
		const Accept *last = &g_array_index(
			words->table->accepts, Accept, state->accepts);

		if (last->group == accept.group && last->join == accept.join &&
			last->part == accept.part)
			return;
	}
	accept.next = state->accepts;
	state->accepts = words->table->accepts->len;
	g_array_append_val(words->table->accepts, accept);
}

/* Enters STEPS from INDEX on behind NODE (NOTHING: at the root). */
static void
enter(Words *words, int root, const GArray *steps, guint index, Node node,
	Accept accept)
{
	for (; index < steps->len; index++) {
		const Step *step = &g_array_index(steps, Step, index);
		guint8 gap = step->symbol == SYMBOL_GAP_LONG	? GAP_LONG
			     : step->symbol == SYMBOL_GAP_SHORT ? GAP_SHORT
								: 0;

		if (step->is_optional)
			enter(words, root, steps, index + 1, node, accept);
		node = node == NOTHING
			       ? root_step(words, root, step->symbol)
			       : state_step(words, node, step->symbol, gap);
	}
	accept_at(words, node, accept);
}

static const Symbol mark_symbols[] = {
	[ITEM_GAP_SHORT] = SYMBOL_GAP_SHORT,
	[ITEM_GAP_LONG] = SYMBOL_GAP_LONG,
	[ITEM_START] = SYMBOL_START,
	[ITEM_END] = SYMBOL_END,
	[ITEM_QUESTION] = SYMBOL_QUESTION,
};

/* Appends the symbols of ITEM; words in sequence give one each. */
static gboolean
add_steps(Words *words, const Item *item, GArray *steps, GError **error)
{
	Step step = { .is_optional = item->is_optional };

	if (item->kind == ITEM_WORDS)
		step.symbol =
			words_alternatives_symbol(words, item->text, error);
	else
		step.symbol = mark_symbols[item->kind];
	if (step.symbol == NOTHING)
		return FALSE;
	g_array_append_val(steps, step);
	return TRUE;
}

/* Enters the part of ITEMS from FIRST to the next & or the end, and gives
 * where that is; 0 with ERROR if it cannot be understood. */
static guint
add_part(Words *words, WordsSection section, const GArray *items, guint first,
	Accept accept, GError **error)
{
	g_autoptr(GArray) steps = g_array_new(FALSE, FALSE, sizeof(Step));
	guint i = first, optional = 0;

	for (; i < items->len; i++) {
		const Item *item = &g_array_index(items, Item, i);

		if (item->kind == ITEM_AND)
			break;
		optional += item->is_optional;
		if (!add_steps(words, item, steps, error))
			return 0;
	}
	if (optional > MOST_OPTIONAL) {
		g_set_error_literal(error, WORDS_ERROR, WORDS_ERROR_PATTERN,
			"more than four optional items");
		return 0;
	}
	if (section != WORDS_SAYS)
		enter(words, 0, steps, 0, NOTHING, accept);
	if (section != WORDS_ASKS)
		enter(words, 1, steps, 0, NOTHING, accept);
	return i;
}

/* Enters all parts of a pattern. */
static gboolean
add_items(Words *words, WordsSection section, const GArray *items, guint group,
	GError **error)
{
	Accept accept = { group, NOTHING, 0, NOTHING };
	guint parts = 1;

	for (guint i = 0; i < items->len; i++)
		parts += g_array_index(items, Item, i).kind == ITEM_AND;
	if (parts > MOST_PARTS) {
		g_set_error(error, WORDS_ERROR, WORDS_ERROR_PATTERN,
			"more than %d parts", MOST_PARTS);
		return FALSE;
	}
	if (parts > 1) {
		accept.join = words->joins->len;
		g_array_append_val(words->joins, parts);
	}
	for (guint at = 0; accept.part < parts; accept.part++) {
		at = add_part(words, section, items, at, accept, error);
		if (at == 0)
			return FALSE;
		at++;
	}
	return TRUE;
}

static gboolean
add_pattern(Words *words, WordsSection section, const char *pattern,
	guint group, GError **error)
{
	const char *why = NULL;
	const char *folded = keep_folded(words, pattern);
	g_autoptr(GArray) items = pattern_items(folded, &why);
	g_autoptr(GError) problem = NULL;

	if (items && add_items(words, section, items, group, &problem))
		return TRUE;
	g_set_error(error, WORDS_ERROR,
		problem ? problem->code : WORDS_ERROR_PATTERN, "\"%s\": %s",
		pattern, problem ? problem->message : why);
	return FALSE;
}

/* --- Groups --------------------------------------------------------------- */

guint64
words_sign(const Words *words, const char *name)
{
	for (guint i = 0; i < words->signs->len; i++) {
		const char *sign = g_ptr_array_index(words->signs, i);

		if (*sign == *name && strcmp(sign, name) == 0)
			return SIGN_OWN << i;
	}
	return 0;
}

/* The bit of the user-defined sign NAME, made if need be. */
static guint64
own_sign(Words *words, const char *name, gboolean is_definition)
{
	guint64 sign = words_sign(words, name);

	if (sign || !is_definition || words->signs->len >= SIGN_OWN_COUNT)
		return sign;
	g_ptr_array_add(words->signs, (char *)g_intern_string(name));
	return SIGN_OWN << (words->signs->len - 1);
}

static gboolean
read_when(Words *words, const char *when, Condition *out, GError **error)
{
	g_auto(GStrv) names = g_strsplit(when ? when : "", " ", -1);

	for (char **name = names; *name; name++) {
		gboolean is_avoided = **name == '!';
		guint64 bit = sign_from_name(*name + is_avoided);

		if (!**name)
			continue;
		if (!bit)
			bit = own_sign(words, *name + is_avoided, FALSE);
		if (!bit) {
			g_set_error(error, WORDS_ERROR, WORDS_ERROR_PATTERN,
				"no sign \"%s\"", *name + is_avoided);
			return FALSE;
		}
		*(is_avoided ? &out->avoid : &out->need) |= bit;
	}
	return TRUE;
}

gboolean
words_add_group(Words *words, WordsSection section, const char *kind,
	const WordsGroup *group, GError **error)
{
	Group entry = { .section = section,
		.kind = g_intern_string(kind),
		.weight = group->weight,
		.places = group->places ? group->places
					: PLACE_SUBJECT | PLACE_BODY,
		.negated = group->negated };
	guint index = words->groups->len;
	gboolean is_good = TRUE;

	if (!read_when(words, group->when, &entry.when, error))
		return FALSE;
	if (section == WORDS_SIGNS && !own_sign(words, kind, TRUE)) {
		g_set_error(error, WORDS_ERROR, WORDS_ERROR_PATTERN,
			"more than %d signs", SIGN_OWN_COUNT);
		return FALSE;
	}
	entry.has_patterns = group->patterns && group->patterns[0];
	words_append_group(words, &entry);
	for (guint i = 0; entry.has_patterns && group->patterns[i]; i++)
		is_good &= add_pattern(words, section, group->patterns[i],
			index, is_good ? error : NULL);
	return is_good;
}

gboolean
words_has_kind(const Words *words, WordsSection section, const char *kind)
{
	for (guint i = 0; i < words->groups->len; i++) {
		const Group *group = &g_array_index(words->groups, Group, i);

		if (group->section == section && strcmp(group->kind, kind) == 0)
			return TRUE;
	}
	return FALSE;
}

void
words_finish(Words *words)
{
	words_fill_class(words, SYMBOL_NOT, "not", 0, NULL);
	words_flatten(words);
}
