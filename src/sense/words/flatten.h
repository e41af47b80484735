/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * words/flatten: phrases on their way from the lists in which they were added
 * (words/table.h) to the arrays that are matched (words/flat.h). For
 * words/flat.c and words/symbols.c only.
 */
#pragma once

#include "sense/words/table.h"

typedef struct {
	const Words *words;
	const WordsTable *table;
	guint count;	  /* symbols as they were added */
	gint32 *bases;	  /* per symbol that words or entries stand for: its
			   * new number; else NOTHING */
	gint32 *slots;	  /* per symbol that phrases wait for: its slot */
	gboolean *inner;  /* per symbol: phrases go on with it */
	guint32 *places;  /* per state: of all phrases behind it */
	Symbol *seen;	  /* per symbol: the last that it was told for */
	gint32 *begun[2]; /* per symbol: the Begin of its root, or NOTHING */
	guint32 *uses;	  /* per symbol: Uses of phrases that wait for it */
	GArray *symbols, *flat_uses, *begins, *opens, *marks, *edges, *accepts;
} Flattening;

static inline const State *
state_at(const Flattening *f, Node node)
{
	return &g_array_index(f->table->states, State, node);
}

static inline const Edge *
edge_at(const Flattening *f, gint32 edge)
{
	return &g_array_index(f->table->edges, Edge, edge);
}

static inline Node
root_of(const Flattening *f, int root, Symbol symbol)
{
	return g_array_index(f->table->roots[root], Node, symbol);
}

/* Fills symbols, their uses, begins and marks; slots and places are known. */
void flatten_symbols(Flattening *f);
/* Adds to USES, one for each symbol of FLAT, those by entries of several
 * words. */
void flatten_uses(const WordsFlat *flat, Uses *uses);
