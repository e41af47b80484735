/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What stands at each spot: words, their parts, token classes, entries of
 * several words. */
#include "base/bits.h"
#include "sense/words/spots.h"

enum { LARGE_SUM = 10000 /* cents */ };

/* The token classes that SPOT is, as a set of their symbols. */
static guint32
classes_of(const Spot *spot)
{
	guint32 kind = spot->token->kind == TOKEN_WORD	   ? SYMBOL_WORD
		       : spot->token->kind == TOKEN_NUMBER ? SYMBOL_NUMBER
							   : SYMBOL_MONEY;
	guint32 classes = 1u << kind;

	if (spot->token->cents >= LARGE_SUM)
		classes |= 1u << SYMBOL_SUM;
	if (spot->is_figure)
		classes |= 1u << SYMBOL_FIGURE;
	if (spot->is_percent)
		classes |= 1u << SYMBOL_PERCENT;
	if (spot->reference_end)
		classes |= 1u << SYMBOL_REFERENCE;
	if (spot->date_end)
		classes |= 1u << SYMBOL_DATE;
	if (spot->date_end && spot->is_ahead)
		classes |= 1u << SYMBOL_AHEAD;
	return classes;
}

/* The spot after the token class SYMBOL that stands at spot AT. */
static guint32
class_end(const Spots *spots, guint at, guint32 symbol)
{
	switch (symbol) {
	case SYMBOL_REFERENCE: return spots->at[at].reference_end;
	case SYMBOL_DATE:
	case SYMBOL_AHEAD: return spots->at[at].date_end;
	default: return at + 1;
	}
}

/* SYMBOL stands from spot AT to END. */
static void
stand(Spots *spots, guint at, guint32 symbol, guint32 end)
{
	const FlatSymbol *flat = &spots->words->flat.symbols[symbol];

	spots->at[at].mask |= flat->mask;
	for (guint i = at; flat->is_not && i < end; i++)
		spots->at[i].is_not = TRUE;
	if (!flat->is_idle)
		vector_push(&spots->stands, (Stand){ symbol, end });
}

/* Where the edge of SEQUENCE by SYMBOL leads, or NOTHING. */
static Node
edge_by(const WordsFlat *flat, const FlatSequence *sequence, guint32 symbol)
{
	guint low = sequence->edges.first, high = sequence->edges.end;

	if (!(sequence->mask & mask_of(symbol)))
		return NOTHING;
	while (low < high) {
		guint middle = low + (high - low) / 2;
		const FlatEdge *edge = &flat->sequence_edges[middle];

		if (edge->by == symbol)
			return edge->target;
		if (edge->by < symbol)
			low = middle + 1;
		else
			high = middle;
	}
	return NOTHING;
}

/* The last node before BEFORE to which something at spot AT leads from SEQUENCE,
 * or NOTHING; END becomes the spot after that. */
static Node
next_node(const Spots *spots, const FlatSequence *sequence, guint at,
	Node before, guint *end)
{
	const WordsFlat *flat = &spots->words->flat;
	const Spot *spot = &spots->at[at];
	Node next = NOTHING;

	for (guint32 left = spot->classes; left; left &= left - 1) {
		guint32 s = bits_lowest(left);
		Node node = edge_by(flat, sequence, s);

		if (node > next && node < before) {
			next = node;
			*end = class_end(spots, at, s);
		}
	}
	for (guint i = spot->symbols.first; i < spot->symbols.end; i++) {
		Node node = edge_by(flat, sequence, spots->symbols.at[i]);

		if (node > next && node < before) {
			next = node;
			*end = at + 1;
		}
	}
	return next;
}

/* Follows entries of several words from NODE at spot AT, those that were added
 * last first. */
static void
follow(Spots *spots, guint first, guint at, Node node)
{
	const FlatSequence *sequence = &spots->words->flat.sequences[node];
	Node next = G_MAXINT32;
	guint end = at;

	if (sequence->symbol != NOTHING)
		stand(spots, first, (guint32)sequence->symbol, at);
	if (!spots_joined(spots, first, at) ||
		!(sequence->mask & spots->at[at].words))
		return;
	while ((next = next_node(spots, sequence, at, next, &end)) != NOTHING)
		follow(spots, first, end, next);
}

/* SYMBOL, a word or token class, stands from spot AT to END. */
static void
stand_simple(Spots *spots, guint at, guint32 symbol, guint32 end)
{
	const WordsFlat *flat = &spots->words->flat;
	Node node = flat->symbols[symbol].sequence;

	stand(spots, at, symbol, end);
	if (node != NOTHING && end < spots->count &&
		(flat->sequences[node].mask & spots->at[end].words))
		follow(spots, at, end, node);
}

/* The bits of a class are those of its symbol in both sets. */
G_STATIC_ASSERT(SYMBOL_BUILTIN <= 32);

static void
stand_all(Spots *spots, guint at)
{
	Spot *spot = &spots->at[at];

	spot->stands.first = spot->stands.end = spots->stands.count;
	if (!spot->words)
		return;
	spot->simple = spot->classes & spots->simple;
	for (guint32 left = spot->simple; left; left &= left - 1)
		spot->mask |=
			spots->words->flat.symbols[bits_lowest(left)].mask;
	for (guint32 left = spot->classes & ~spot->simple; left;
		left &= left - 1) {
		guint32 s = bits_lowest(left);

		stand_simple(spots, at, s, class_end(spots, at, s));
	}
	for (guint i = spot->symbols.first; i < spot->symbols.end; i++)
		stand_simple(spots, at, spots->symbols.at[i], at + 1);
	spot->stands.end = spots->stands.count;
}

/* The classes that are one token and begin no entry: most tokens are a {word},
 * and that is not worth a Stand. */
static guint32
simple_classes(const WordsFlat *flat)
{
	guint32 simple = 0;

	for (guint32 s = SYMBOL_MONEY; s <= SYMBOL_WORD; s++)
		if (s != SYMBOL_REFERENCE && s != SYMBOL_DATE &&
			s != SYMBOL_AHEAD && !flat->symbols[s].is_not &&
			flat->symbols[s].sequence == NOTHING)
			simple |= 1u << s;
	return simple;
}

void
spots_stand(Spots *spots)
{
	spots->simple = simple_classes(&spots->words->flat);
	for (guint at = 0; at < spots->count; at++) {
		Spot *spot = &spots->at[at];

		if (spot->classes)
			spot->classes &= classes_of(spot);
		spot->words |= spot->classes;
	}
	for (guint at = 0; at < spots->count; at++)
		stand_all(spots, at);
	for (guint at = spots->count; at-- > 0;) {
		Spot *spot = &spots->at[at];

		spot->rest = spot->mask;
		if (spots_joined(spots, at, at + 1))
			spot->rest |= spot[1].rest;
	}
}
