/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * clauses: the own words cut into clauses, and what the words of each make of
 * the days that it names: "on the 3rd the board meets, and on the 4th I ring
 * you". For src/sense only.
 *
 * Kind "days" of section says (lua/words) tells both: a phrase that weighs
 * nothing begins a clause, the others speak for or against the days of theirs.
 */
#pragma once

#include "sense/reading.h"

/* What speaks for the days of a clause and what against them. */
typedef struct {
	double most, least; /* the heaviest of each, 0 if there is none */
	guint32 sentence;
	gboolean has_date;
} Clause;

typedef struct Clauses Clauses;

/* READING must be matched and outlive the result, which is yours. */
Clauses *clauses_new(const Reading *reading);
void clauses_free(Clauses *clauses);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Clauses, clauses_free)

/* The clause of TOKEN. */
const Clause *clauses_at(const Clauses *clauses, guint token);
/* The clause before or after that of TOKEN in its sentence, by STEP -1 or 1;
 * NULL if there is none. */
const Clause *clauses_beside(const Clauses *clauses, guint token, int step);
