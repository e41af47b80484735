/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * words/spots: the texts of a letter as one row of places for the matcher,
 * marks left out, and what stands at each. For src/sense/words only.
 */
#pragma once

#include "base/vector.h"
#include "sense/words/flat.h"

/* Where one word stands. */
typedef struct {
	const Token *token;
	Mask words; /* of its words' symbols and token classes */
	Mask mask;  /* of the slots that stand here */
	Mask rest;  /* of those here and later in the sentence */
	guint32 token_index;
	guint32 sentence; /* counts over all texts */
	guint32 clause;	  /* parts of sentences between commas and such */
	Range symbols;	  /* of its word */
	Range stands;	  /* what stands here and where it ends */
	gint32 waiting;	  /* the first thread that waits here, or NOTHING */
	guint32 waiting_count;
	guint32 date_end;      /* spot after the date that starts here, or 0 */
	guint32 reference_end; /* the same for a reference number */
	guint32 classes;       /* token classes that matter, as bits */
	guint32 simple; /* those of them that are told here alone: they are
				* one token and begin no entry */
	guint8 text;
	guint8 places;	    /* Place set */
	guint8 is_ahead;    /* that date does not lie in the past */
	guint8 is_figure;   /* an amount, or a number that may be one */
	guint8 is_percent;  /* a number before a percent sign */
	guint8 is_question; /* its sentence ends with a question mark */
	guint8 is_not;	    /* belongs to a {not} */
} Spot;

/* SYMBOL stands from its spot to before END. */
typedef struct {
	guint32 symbol, end;
} Stand;

/* Filled again and again. */
typedef struct {
	const Words *words;
	Uses wanted;	/* of the text that is being added */
	guint32 simple; /* classes, as bits: see Spot */
	Spot *at;
	guint count, room;
	VECTOR(guint32) symbols;
	VECTOR(Stand) stands;
} Spots;

/* Only what matters to SECTION stands there. */
void spots_fill(Spots *spots, const Words *words, WordsSection section,
	const WordsText *texts, guint count);
void spots_clear(Spots *spots);

/* Finds out what stands at the spots; for spots_fill. */
void spots_stand(Spots *spots);

/* True if the spots A and B are of one sentence; B may be past the end. */
static inline gboolean
spots_joined(const Spots *spots, guint a, guint b)
{
	return b < spots->count &&
	       spots->at[a].sentence == spots->at[b].sentence;
}
