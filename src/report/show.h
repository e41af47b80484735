/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * show: one case explained: what was asked, what followed, where was looked,
 * what to do next and why.
 */
#pragma once

#include <stdio.h>

#include "cases/case.h"
#include "cases/clock.h"
#include "report/json.h"

typedef struct {
	const Case *case_;
	const Clock *clock;
	const GPtrArray *letters; /* of CaseLetter: all of the company's */
	const GPtrArray *people;  /* of Person */
	const char *doubt;	  /* about how new the archive is, or NULL */
	gint64 now;
} Show;

void show_text(FILE *out, const Show *show);
/* The members of the list's object, and "why", "timeline", "searched",
 * "contacts". */
void show_json(Json *json, const Show *show);

/* How many letters of theirs one ring held since the ask, and how many of
 * them belong to the case, certainly or probably. */
typedef struct {
	int letters, certain, probable;
} ShowRing;
void show_rings(const Show *show, ShowRing rings[3]);
/* What an event tells: "out-of-office", "putoff", "chase", ...; static. */
const char *show_finding(const CaseEvent *event);
/* The words that decided it; NULL if there are none. Borrowed. */
const Evidence *show_evidence(const CaseEvent *event);
