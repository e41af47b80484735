/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From phrases as they were added to the arrays that are matched. */
#include "sense/words_flat.h"

#include <string.h>

#include "sense/words_table.h"

/* Phrases on their way. */
typedef struct {
	const Words *words;
	const WordsTable *table;
	guint count;	 /* symbols as they were added */
	gint32 *bases;	 /* per symbol that words or entries stand for: its
			   * new number; else NOTHING */
	gint32 *slots;	 /* per symbol that phrases wait for: its slot */
	gboolean *inner; /* per symbol: phrases go on with it */
	guint32 *places; /* per state: of all phrases behind it */
	Symbol *seen;	 /* per symbol: the last that it was told for */
	GArray *symbols, *begins, *marks, *edges, *accepts;
} Flattening;

static const State *
state_at(const Flattening *f, Node node)
{
	return &g_array_index(f->table->states, State, node);
}

static const Edge *
edge_at(const Flattening *f, gint32 edge)
{
	return &g_array_index(f->table->edges, Edge, edge);
}

static Node
root_of(const Flattening *f, int root, Symbol symbol)
{
	return g_array_index(f->table->roots[root], Node, symbol);
}

/* ARRAY becomes one of the arrays that WORDS owns, of COUNT items. */
static gpointer
keep(Words *words, GArray *array, guint *count)
{
	gpointer items;

	*count = array->len;
	items = g_array_free(array, FALSE);

	g_ptr_array_add(words->owned, items);
	return items;
}

/* --- Numbers -------------------------------------------------------------- */

static gint32 *
no_numbers(guint count)
{
	gint32 *numbers = g_new(gint32, count);

	memset(numbers, 0xff, count * sizeof *numbers);
	return numbers;
}

/* Words and entries of several words keep numbers, in their order. */
static guint
number_bases(Flattening *f)
{
	guint bases = SYMBOL_BUILTIN;

	for (guint i = 0; i < f->table->entry_size; i++)
		if (f->table->entries[i].hash)
			f->bases[f->table->entries[i].symbol] = 0;
	for (guint i = 0; i < f->table->sequences->len; i++) {
		Symbol symbol =
			g_array_index(f->table->sequences, Sequence, i).symbol;
		if (symbol != NOTHING)
			f->bases[symbol] = 0;
	}
	for (guint i = 0; i < f->count; i++)
		if (i < SYMBOL_BUILTIN)
			f->bases[i] = (gint32)i;
		else if (f->bases[i] == 0)
			f->bases[i] = (gint32)bases++;
	return bases;
}

static guint
number_slots(Flattening *f)
{
	guint slots = 0;

	for (guint n = 0; n < f->table->states->len; n++)
		for (gint32 e = state_at(f, (Node)n)->edges; e != NOTHING;
			e = edge_at(f, e)->next)
			f->inner[edge_at(f, e)->symbol] = TRUE;
	for (Symbol s = SYMBOL_MONEY; s < (Symbol)f->count; s++)
		if (f->inner[s] || root_of(f, 0, s) != NOTHING ||
			root_of(f, 1, s) != NOTHING)
			f->slots[s] = (gint32)slots++;
	return slots;
}

/* --- Phrases -------------------------------------------------------------- */

/* A state comes before those behind it. */
static void
gather_places(Flattening *f)
{
	for (guint n = f->table->states->len; n-- > 0;) {
		const State *state = state_at(f, (Node)n);

		for (gint32 a = state->accepts; a != NOTHING;) {
			const Accept *accept =
				&g_array_index(f->table->accepts, Accept, a);

			f->places[n] |= g_array_index(
				f->words->groups, Group, accept->group)
						.places;
			a = accept->next;
		}
		for (gint32 e = state->edges; e != NOTHING;
			e = edge_at(f, e)->next)
			f->places[n] |= f->places[edge_at(f, e)->target];
	}
}

/* Appends the edges of STATE that take a token, or the SPECIAL ones. */
static Range
add_edges(Flattening *f, const State *state, gboolean special, Mask *mask)
{
	Range range = { f->edges->len, 0 };

	for (gint32 e = state->edges; e != NOTHING; e = edge_at(f, e)->next) {
		Symbol symbol = edge_at(f, e)->symbol;
		FlatEdge edge = { symbol, edge_at(f, e)->target };

		if ((symbol < SYMBOL_MONEY) != special)
			continue;
		if (!special) {
			edge.by = f->slots[symbol];
			*mask |= mask_of(edge.by);
		}
		g_array_append_val(f->edges, edge);
	}
	range.end = f->edges->len;
	return range;
}

static Range
add_accepts(Flattening *f, const State *state)
{
	Range range = { f->accepts->len, 0 };

	for (gint32 a = state->accepts; a != NOTHING;) {
		const Accept *accept =
			&g_array_index(f->table->accepts, Accept, a);
		FlatAccept flat = { accept->group, accept->join, accept->part,
			g_array_index(f->words->groups, Group, accept->group)
				.places };

		g_array_append_val(f->accepts, flat);
		a = accept->next;
	}
	range.end = f->accepts->len;
	return range;
}

static GArray *
flat_states(Flattening *f)
{
	GArray *states = g_array_new(FALSE, FALSE, sizeof(FlatState));

	for (guint n = 0; n < f->table->states->len; n++) {
		const State *state = state_at(f, (Node)n);
		FlatState flat = { .gap = state->gap };

		flat.edges = add_edges(f, state, FALSE, &flat.mask);
		flat.specials = add_edges(f, state, TRUE, &flat.mask);
		flat.accepts = add_accepts(f, state);
		g_array_append_val(states, flat);
	}
	return states;
}

static GArray *
flat_sequences(const Flattening *f, GArray *edges)
{
	GArray *sequences = g_array_new(FALSE, FALSE, sizeof(FlatSequence));

	for (guint n = 0; n < f->table->sequences->len; n++) {
		const Sequence *sequence =
			&g_array_index(f->table->sequences, Sequence, n);
		FlatSequence flat = {
			.symbol = sequence->symbol == NOTHING
					  ? NOTHING
					  : f->bases[sequence->symbol],
			.edges.first = edges->len
		};

		for (gint32 e = sequence->edges; e != NOTHING;
			e = edge_at(f, e)->next) {
			FlatEdge edge = { f->bases[edge_at(f, e)->symbol],
				edge_at(f, e)->target };

			flat.mask |= mask_of(edge.by);
			g_array_append_val(edges, edge);
		}
		flat.edges.end = edges->len;
		g_array_append_val(sequences, flat);
	}
	return sequences;
}

/* --- Symbols -------------------------------------------------------------- */

/* Appends to OUT what stands where ORIGIN stands: SYMBOL and all that it
 * implies. */
static void
close_over(Flattening *f, Symbol symbol, Symbol origin, GArray *out)
{
	gint32 i = g_array_index(f->table->implied_heads, gint32, symbol);

	if (f->seen[symbol] == origin)
		return;
	f->seen[symbol] = origin;
	g_array_append_val(out, symbol);
	while (i != NOTHING) {
		const Implied *implied =
			&g_array_index(f->table->implied, Implied, i);

		close_over(f, implied->target, origin, out);
		i = implied->next;
	}
}

/* Adds to MASK the slots of the edges of STATE that take a token; false if it
 * has others. */
static gboolean
add_slots(const Flattening *f, const State *state, Mask *mask)
{
	gboolean is_plain = TRUE;

	for (gint32 e = state->edges; e != NOTHING; e = edge_at(f, e)->next)
		if (edge_at(f, e)->symbol >= SYMBOL_MONEY)
			*mask |= mask_of(f->slots[edge_at(f, e)->symbol]);
		else
			is_plain = FALSE;
	return is_plain;
}

/* Tells BEGIN, which leads to STATE, what must follow. */
static void
look_ahead(const Flattening *f, const State *state, Begin *begin)
{
	gboolean is_free = state->accepts != NOTHING;

	add_slots(f, state, &begin->next);
	for (gint32 e = state->edges; e != NOTHING; e = edge_at(f, e)->next) {
		const Edge *edge = edge_at(f, e);

		if (edge->symbol >= SYMBOL_MONEY)
			continue;
		is_free |= edge->symbol != SYMBOL_GAP_SHORT &&
			   edge->symbol != SYMBOL_GAP_LONG;
		is_free |=
			!add_slots(f, state_at(f, edge->target), &begin->rest);
	}
	if (is_free)
		begin->next = ~(Mask)0;
}

static Range
add_begins(Flattening *f, int root, const GArray *closure)
{
	Range range = { f->begins->len, 0 };

	for (guint i = 0; i < closure->len; i++) {
		Symbol symbol = g_array_index(closure, Symbol, i);
		Node node = root_of(f, root, symbol);
		Begin begin = { .slot = f->slots[symbol], .node = node };

		if (symbol < SYMBOL_MONEY || node == NOTHING)
			continue;
		begin.places = f->places[node];
		look_ahead(f, state_at(f, node), &begin);
		g_array_append_val(f->begins, begin);
	}
	range.end = f->begins->len;
	return range;
}

static void
add_symbol(Flattening *f, Symbol symbol, GArray *closure)
{
	FlatSymbol flat = { .sequence = g_array_index(
				    f->table->sequence_heads, Node, symbol) };

	guint before = f->begins->len;

	g_array_set_size(closure, 0);
	close_over(f, symbol, symbol, closure);
	flat.begins[0] = add_begins(f, 0, closure);
	flat.begins[1] = add_begins(f, 1, closure);
	flat.marks.first = f->marks->len;
	for (guint i = 0; i < closure->len; i++) {
		Symbol one = g_array_index(closure, Symbol, i);

		flat.is_not |= one == SYMBOL_NOT;
		if (!f->inner[one] || one < SYMBOL_MONEY)
			continue;
		flat.mask |= mask_of(f->slots[one]);
		g_array_append_val(f->marks, f->slots[one]);
	}
	flat.marks.end = f->marks->len;
	flat.is_idle = f->begins->len == before && !flat.mask;
	g_array_append_val(f->symbols, flat);
}

static void
add_symbols(Flattening *f)
{
	g_autoptr(GArray) closure = g_array_new(FALSE, FALSE, sizeof(Symbol));

	for (guint i = 0; i < f->count; i++)
		if (f->bases[i] != NOTHING)
			add_symbol(f, (Symbol)i, closure);
}

static GArray *
make_trie(const Flattening *f)
{
	g_autofree TrieKey *keys = g_new(TrieKey, f->table->entry_count + 1);
	guint count = 0;

	for (guint i = 0; i < f->table->entry_size; i++) {
		const Entry *entry = &f->table->entries[i];

		if (entry->hash)
			keys[count++] = (TrieKey){ { entry->word,
							   entry->length },
				entry->part, (guint32)f->bases[entry->symbol] };
	}
	return trie_build(keys, count);
}

static void
fill(Words *words, Flattening *f)
{
	WordsFlat *flat = &words->flat;
	GArray *trie = make_trie(f);
	GArray *edges = g_array_new(FALSE, FALSE, sizeof(FlatEdge));

	flat->slot_count = number_slots(f);
	gather_places(f);
	flat->trie = keep(words, trie, &flat->trie_count);
	flat->states = keep(words, flat_states(f), &flat->state_count);
	flat->sequences =
		keep(words, flat_sequences(f, edges), &flat->sequence_count);
	flat->sequence_edges = keep(words, edges, &flat->sequence_edge_count);
	add_symbols(f);
	flat->symbols = keep(words, f->symbols, &flat->symbol_count);
	flat->begins = keep(words, f->begins, &flat->begin_count);
	flat->marks = keep(words, f->marks, &flat->mark_count);
	flat->edges = keep(words, f->edges, &flat->edge_count);
	flat->accepts = keep(words, f->accepts, &flat->accept_count);
	flat->joins = (guint32 *)(void *)words->joins->data;
	flat->starts[0] = root_of(f, 0, SYMBOL_START);
	flat->starts[1] = root_of(f, 1, SYMBOL_START);
	flat->classes = 0;
	for (guint32 s = SYMBOL_MONEY; s < SYMBOL_NOT; s++)
		if (!flat->symbols[s].is_idle || flat->symbols[s].is_not ||
			flat->symbols[s].sequence != NOTHING)
			flat->classes |= 1u << s;
}

void
words_flatten(Words *words)
{
	guint count = words->table->implied_heads->len;
	guint states = words->table->states->len;
	g_autofree gint32 *bases = no_numbers(count);
	g_autofree gint32 *slots = no_numbers(count);
	g_autofree Symbol *seen = no_numbers(count);
	g_autofree gboolean *inner = g_new0(gboolean, count);
	g_autofree guint32 *places = g_new0(guint32, states + 1);
	Flattening f = { .words = words,
		.table = words->table,
		.count = count,
		.bases = bases,
		.slots = slots,
		.seen = seen,
		.inner = inner,
		.places = places,
		.symbols = g_array_new(FALSE, FALSE, sizeof(FlatSymbol)),
		.begins = g_array_new(FALSE, FALSE, sizeof(Begin)),
		.marks = g_array_new(FALSE, FALSE, sizeof(guint32)),
		.edges = g_array_new(FALSE, FALSE, sizeof(FlatEdge)),
		.accepts = g_array_new(FALSE, FALSE, sizeof(FlatAccept)) };

	number_bases(&f);
	fill(words, &f);
	g_clear_pointer(&words->table, words_table_free);
}
