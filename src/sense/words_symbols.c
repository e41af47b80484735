/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What stands where a symbol stands, and which phrases begin there. */
#include "sense/words_flatten.h"

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

static Range
add_opens(Flattening *f, int root, const GArray *closure)
{
	Range range = { f->opens->len, 0 };

	for (guint i = 0; i < closure->len; i++) {
		Symbol symbol = g_array_index(closure, Symbol, i);
		Node node = root_of(f, root, symbol);

		if (symbol < SYMBOL_MONEY || node == NOTHING)
			continue;
		guint32 begin = begin_of(f, root, symbol, node);
		g_array_append_val(f->opens, begin);
	}
	range.end = f->opens->len;
	return range;
}

static void
add_symbol(Flattening *f, Symbol symbol, GArray *closure)
{
	FlatSymbol flat = { .sequence = g_array_index(
				    f->table->sequence_heads, Node, symbol) };

	guint before = f->opens->len;

	g_array_set_size(closure, 0);
	close_over(f, symbol, symbol, closure);
	flat.opens[0] = add_opens(f, 0, closure);
	flat.opens[1] = add_opens(f, 1, closure);
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
}

void
flatten_symbols(Flattening *f)
{
	g_autoptr(GArray) closure = g_array_new(FALSE, FALSE, sizeof(Symbol));

	for (guint i = 0; i < f->count; i++)
		if (f->bases[i] != NOTHING)
			add_symbol(f, (Symbol)i, closure);
}
