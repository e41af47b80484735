/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Phrases that come from a file: whether every number leads where it may. */
#include "sense/words/flat.h"

static gboolean
is_range(Range range, guint count)
{
	return range.first <= range.end && range.end <= count;
}

static gboolean
is_index(gint32 index, guint count)
{
	return index == NOTHING || (index >= 0 && (guint)index < count);
}

/* The edges of RANGE lead on, each to a node of its own, so that there is no
 * way back and only one way to each. */
static gboolean
lead_on(const FlatEdge *edges, Range range, guint node, guint count,
	guint8 *seen)
{
	for (guint e = range.first; e < range.end; e++) {
		Node target = edges[e].target;

		if (target <= (Node)node || (guint)target >= count ||
			seen[target]++)
			return FALSE;
	}
	return TRUE;
}

static gboolean
are_symbols(const WordsFlat *flat)
{
	/* Every slot has a state that it leads to, from another or first. */
	if (flat->symbol_count < SYMBOL_BUILTIN ||
		flat->slot_count >
			(guint64)flat->state_count + flat->edge_count)
		return FALSE;
	for (guint i = 0; i < flat->symbol_count; i++) {
		const FlatSymbol *symbol = &flat->symbols[i];

		if (!is_range(symbol->opens[0], flat->open_count) ||
			!is_range(symbol->opens[1], flat->open_count) ||
			!is_range(symbol->marks, flat->mark_count) ||
			!is_index(symbol->sequence, flat->sequence_count))
			return FALSE;
	}
	for (guint i = 0; i < flat->begin_count; i++)
		if (flat->begins[i].slot >= flat->slot_count ||
			flat->begins[i].node < 0 ||
			(guint)flat->begins[i].node >= flat->state_count)
			return FALSE;
	for (guint i = 0; i < flat->open_count; i++)
		if (flat->opens[i] >= flat->begin_count)
			return FALSE;
	for (guint i = 0; i < flat->mark_count; i++)
		if (flat->marks[i] >= flat->slot_count)
			return FALSE;
	return flat->use_count == flat->symbol_count;
}

static gboolean
are_sequences(const WordsFlat *flat)
{
	g_autofree guint8 *seen = g_new0(guint8, flat->sequence_count + 1);

	for (guint i = 0; i < flat->sequence_count; i++) {
		const FlatSequence *sequence = &flat->sequences[i];

		if (!is_range(sequence->edges, flat->sequence_edge_count) ||
			!is_index(sequence->symbol, flat->symbol_count) ||
			!lead_on(flat->sequence_edges, sequence->edges, i,
				flat->sequence_count, seen))
			return FALSE;
	}
	return TRUE;
}

static gboolean
are_slots(const WordsFlat *flat, Range range)
{
	for (guint e = range.first; e < range.end; e++)
		if (flat->edges[e].by >= flat->slot_count)
			return FALSE;
	return TRUE;
}

static gboolean
are_states(const WordsFlat *flat)
{
	g_autofree guint8 *seen = g_new0(guint8, flat->state_count + 1);

	for (guint i = 0; i < flat->state_count; i++) {
		const FlatState *state = &flat->states[i];

		if (!is_range(state->edges, flat->edge_count) ||
			!is_range(state->specials, flat->edge_count) ||
			!is_range(state->accepts, flat->accept_count) ||
			state->gap > GAP_LONG ||
			!are_slots(flat, state->edges) ||
			!lead_on(flat->edges, state->edges, i,
				flat->state_count, seen) ||
			!lead_on(flat->edges, state->specials, i,
				flat->state_count, seen))
			return FALSE;
	}
	return is_index(flat->starts[0], flat->state_count) &&
	       is_index(flat->starts[1], flat->state_count);
}

static gboolean
are_accepts(const Words *words)
{
	const WordsFlat *flat = &words->flat;

	for (guint i = 0; i < flat->accept_count; i++) {
		const FlatAccept *accept = &flat->accepts[i];

		if (accept->group >= words->groups->len ||
			!is_index(accept->join, words->joins->len) ||
			accept->part >= MOST_PARTS)
			return FALSE;
	}
	for (guint i = 0; i < words->joins->len; i++)
		if (flat->joins[i] > MOST_PARTS || flat->joins[i] < 1)
			return FALSE;
	return TRUE;
}

gboolean
words_are_sound(const Words *words)
{
	const WordsFlat *flat = &words->flat;

	return flat->sieve_count == TRIE_SIEVE &&
	       trie_numbers_below(
		       flat->trie, flat->trie_count, flat->symbol_count) &&
	       are_symbols(flat) && are_sequences(flat) && are_states(flat) &&
	       are_accepts(words);
}
