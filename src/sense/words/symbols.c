/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What stands where a symbol stands, and which phrases begin there. */
#include "sense/words/flatten.h"

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

/* The number of the Begin of SYMBOL, which leads to NODE. */
static guint32
begin_of(Flattening *f, int root, Symbol symbol, Node node)
{
	Begin begin = { .slot = f->slots[symbol], .node = node };

	if (f->begun[root][symbol] != NOTHING)
		return f->begun[root][symbol];
	begin.places = f->places[node];
	look_ahead(f, state_at(f, node), &begin);
	g_array_append_val(f->begins, begin);
	f->begun[root][symbol] = (gint32)f->begins->len - 1;
	return f->begins->len - 1;
}

/* Fills what FLAT begins. */
static void
add_opens(Flattening *f, int root, const GArray *closure, FlatSymbol *flat)
{
	flat->opens[root].first = f->opens->len;

	for (guint i = 0; i < closure->len; i++) {
		Symbol symbol = g_array_index(closure, Symbol, i);
		Node node = root_of(f, root, symbol);

		if (symbol < SYMBOL_MONEY || node == NOTHING)
			continue;
		guint32 number = begin_of(f, root, symbol, node);
		const Begin *begin = &g_array_index(f->begins, Begin, number);

		flat->opens_at[root] |= begin->places;
		flat->next |= begin->next;
		flat->rest |= begin->rest;
		g_array_append_val(f->opens, number);
	}
	flat->opens[root].end = f->opens->len;
}

/* Of all that stand where one symbol stands. A {not} matters everywhere. */
static Uses
uses_of(const Flattening *f, const GArray *closure)
{
	guint32 uses = 0;

	for (guint i = 0; i < closure->len; i++) {
		Symbol symbol = g_array_index(closure, Symbol, i);

		uses |= symbol == SYMBOL_NOT ? USES_ALL : f->uses[symbol];
	}
	return (Uses)uses;
}

static void
add_symbol(Flattening *f, Symbol symbol, GArray *closure)
{
	FlatSymbol flat = { .sequence = g_array_index(
				    f->table->sequence_heads, Node, symbol) };

	guint before = f->opens->len;

	g_array_set_size(closure, 0);
	close_over(f, symbol, symbol, closure);
	add_opens(f, 0, closure, &flat);
	add_opens(f, 1, closure, &flat);
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
	flat.is_idle = f->opens->len == before && !flat.mask;
	g_array_append_val(f->symbols, flat);

	Uses uses = uses_of(f, closure);
	g_array_append_val(f->flat_uses, uses);
}

/* --- Uses ----------------------------------------------------------------- */

/* What waits for SYMBOL leads to NODE, in SECTIONS (bits). */
static void
use(Flattening *f, Symbol symbol, Node node, guint sections)
{
	for (int root = 0; root < 2; root++)
		if (sections & 1u << root)
			f->uses[symbol] |= f->places[node]
					   << root * USES_SECTION;
}

/* A state comes before those behind it. */
static void
gather_uses(Flattening *f)
{
	g_autofree guint8 *sections = g_new0(guint8, f->table->states->len + 1);

	for (Symbol s = 0; s < (Symbol)f->count; s++)
		for (int root = 0; root < 2; root++) {
			Node node = root_of(f, root, s);

			if (node == NOTHING)
				continue;
			sections[node] |= 1u << root;
			use(f, s, node, 1u << root);
		}
	for (guint n = 0; n < f->table->states->len; n++)
		for (gint32 e = state_at(f, (Node)n)->edges; e != NOTHING;
			e = edge_at(f, e)->next) {
			Node target = edge_at(f, e)->target;

			sections[target] |= sections[n];
			use(f, edge_at(f, e)->symbol, target, sections[n]);
		}
}

/* Words are used where the entries of several words are that they stand in. */
void
flatten_uses(const WordsFlat *flat, Uses *uses)
{
	g_autofree Uses *behind = g_new0(Uses, flat->sequence_count + 1);

	for (guint n = flat->sequence_count; n-- > 0;) {
		const FlatSequence *sequence = &flat->sequences[n];
		Range edges = sequence->edges;

		if (sequence->symbol != NOTHING)
			behind[n] = uses[sequence->symbol];
		for (guint e = edges.first; e < edges.end; e++)
			behind[n] |= behind[flat->sequence_edges[e].target];
	}
	for (guint n = 0; n < flat->sequence_count; n++) {
		Range edges = flat->sequences[n].edges;

		for (guint e = edges.first; e < edges.end; e++)
			uses[flat->sequence_edges[e].by] |=
				behind[flat->sequence_edges[e].target];
	}
	for (guint i = 0; i < flat->symbol_count; i++)
		if (flat->symbols[i].sequence != NOTHING)
			uses[i] |= behind[flat->symbols[i].sequence];
}

void
flatten_symbols(Flattening *f)
{
	g_autoptr(GArray) closure = g_array_new(FALSE, FALSE, sizeof(Symbol));

	gather_uses(f);
	for (guint i = 0; i < f->count; i++)
		if (f->bases[i] != NOTHING)
			add_symbol(f, (Symbol)i, closure);
}
