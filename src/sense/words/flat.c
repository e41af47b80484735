/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From phrases as they were added to the arrays that are matched. */
#include "sense/words/flatten.h"

#include <stdlib.h>
#include <string.h>

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

static int
compare_edges(gconstpointer a, gconstpointer b)
{
	const FlatEdge *left = a, *right = b;

	return (left->by > right->by) - (left->by < right->by);
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
		qsort(edges->data + flat.edges.first * sizeof(FlatEdge),
			flat.edges.end - flat.edges.first, sizeof(FlatEdge),
			compare_edges);
		g_array_append_val(sequences, flat);
	}
	return sequences;
}

/* --- All of them ------------------------------------------------------------ */

static void
fill_trie(Words *words, const Flattening *f)
{
	WordsFlat *flat = &words->flat;
	g_autofree TrieKey *keys = g_new(TrieKey, f->table->entry_count + 1);
	guint count = 0;

	for (guint i = 0; i < f->table->entry_size; i++) {
		const Entry *entry = &f->table->entries[i];

		if (entry->hash)
			keys[count++] = (TrieKey){ { entry->word,
							   entry->length },
				entry->part, (guint32)f->bases[entry->symbol] };
	}
	flat->sieve =
		keep(words, trie_sieve_build(keys, count), &flat->sieve_count);
	flat->trie = keep(words, trie_build(keys, count), &flat->trie_count);
}

static void
fill(Words *words, Flattening *f)
{
	WordsFlat *flat = &words->flat;
	GArray *edges = g_array_new(FALSE, FALSE, sizeof(FlatEdge));

	flat->slot_count = number_slots(f);
	gather_places(f);
	fill_trie(words, f);
	flat->states = keep(words, flat_states(f), &flat->state_count);
	flat->sequences =
		keep(words, flat_sequences(f, edges), &flat->sequence_count);
	flat->sequence_edges = keep(words, edges, &flat->sequence_edge_count);
	flatten_symbols(f);
	flat->symbols = keep(words, f->symbols, &flat->symbol_count);
	flatten_uses(flat, (Uses *)(void *)f->flat_uses->data);
	flat->uses = keep(words, f->flat_uses, &flat->use_count);
	flat->begins = keep(words, f->begins, &flat->begin_count);
	flat->opens = keep(words, f->opens, &flat->open_count);
	flat->marks = keep(words, f->marks, &flat->mark_count);
	flat->edges = keep(words, f->edges, &flat->edge_count);
	flat->accepts = keep(words, f->accepts, &flat->accept_count);
	flat->joins = (guint32 *)(void *)words->joins->data;
	flat->starts[0] = root_of(f, 0, SYMBOL_START);
	flat->starts[1] = root_of(f, 1, SYMBOL_START);
}

void
words_flatten(Words *words)
{
	guint count = words->table->implied_heads->len;
	guint states = words->table->states->len;
	g_autofree gint32 *bases = no_numbers(count);
	g_autofree gint32 *slots = no_numbers(count);
	g_autofree Symbol *seen = no_numbers(count);
	g_autofree gint32 *asked = no_numbers(count);
	g_autofree gint32 *said = no_numbers(count);
	g_autofree gboolean *inner = g_new0(gboolean, count);
	g_autofree guint32 *places = g_new0(guint32, states + 1);
	g_autofree guint32 *uses = g_new0(guint32, count);
	Flattening f = { .words = words,
		.table = words->table,
		.count = count,
		.bases = bases,
		.slots = slots,
		.seen = seen,
		.inner = inner,
		.places = places,
		.uses = uses,
		.flat_uses = g_array_new(FALSE, FALSE, sizeof(Uses)),
		.begun = { asked, said },
		.symbols = g_array_new(FALSE, FALSE, sizeof(FlatSymbol)),
		.begins = g_array_new(FALSE, FALSE, sizeof(Begin)),
		.opens = g_array_new(FALSE, FALSE, sizeof(guint32)),
		.marks = g_array_new(FALSE, FALSE, sizeof(guint32)),
		.edges = g_array_new(FALSE, FALSE, sizeof(FlatEdge)),
		.accepts = g_array_new(FALSE, FALSE, sizeof(FlatAccept)) };

	number_bases(&f);
	fill(words, &f);
	g_clear_pointer(&words->table, words_table_free);
}
