/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * words_spots: the texts of a letter as one row of places for the matcher,
 * marks left out. For words*.c only.
 */
#pragma once

#include "sense/words_table.h"

/* Where one word stands. */
typedef struct {
	const Token *token;
	guint32 token_index;
	guint32 sentence; /* counts over all texts */
	guint32 clause;	  /* parts of sentences between commas and the like */
	guint32 symbols;  /* first of its words' symbols */
	guint32 symbol_count;
	guint32 date_end;  /* spot after the date that starts here, 0: none */
	gboolean is_ahead;  /* that date does not lie in the past */
	gboolean is_figure; /* an amount, or a number that may be one */
	guint32 reference_end; /* the same for a reference number */
	guint8 text;
	guint8 places;	      /* Place set */
	gboolean is_question; /* its sentence ends with a question mark */
	gboolean is_not;      /* belongs to a {not} */
} Spot;

typedef struct {
	GArray *spots;	 /* of Spot */
	GArray *symbols; /* of Symbol: words and prefixes, as the spots say */
} Spots;

Spots *spots_new(const Words *words, const WordsText *texts, guint count);
void spots_free(Spots *spots);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Spots, spots_free)

static inline Spot *
spots_at(const Spots *spots, guint index)
{
	return &g_array_index(spots->spots, Spot, index);
}

/* True if the spots A and B are of one sentence; B may be past the end. */
static inline gboolean
spots_joined(const Spots *spots, guint a, guint b)
{
	return b < spots->spots->len &&
	       spots_at(spots, a)->sentence == spots_at(spots, b)->sentence;
}
