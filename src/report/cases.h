/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * cases: judged cases as JSON and for people.
 *
 * A case lives only while its company is judged, but a list is sorted over
 * all companies: Rows keeps what a list shows of each.
 */
#pragma once

#include <stdio.h>

#include "cases/case.h"
#include "cases/clock.h"
#include "report/json.h"
#include "rules/rules.h"

/* The members of one case as owed-output(5) describes them, between
 * json_begin_object and json_end_object. */
void cases_json_members(Json *json, const Case *case_);
/* The civil day of a moment of CASE, as its letter dated it. */
Day cases_day(const Case *case_, gint64 moment);
/* "due for 3 days", "waiting, due in 2 days", "held until ...": yours. */
char *cases_state_text(const Case *case_, Day today);
/* The same for a column: "due in 2 days", "until 2026-12-01"; yours. */
char *cases_state_brief(const Case *case_, Day today);
/* "1234.50 EUR"; "" without an amount; yours. */
char *cases_amount_text(const Case *case_);

/* Where CASE stands in LADDER (of RulesStep): "1/3" for the first of three
 * letters, "call", "close"; "" if nothing is to do. Yours. */
char *cases_stage_text(const Case *case_, const GArray *ladder);

typedef struct Rows Rows;

Rows *rows_new(void);
void rows_free(Rows *rows);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Rows, rows_free)
/* LADDER is the one that CASE climbs, of RulesStep. */
void rows_add(Rows *rows, const Case *case_, Day today, const GArray *ladder);
guint rows_count(const Rows *rows);

/* All rows, most urgent first. */
void rows_json(Rows *rows, FILE *out);
/* Aligned, at most WIDTH columns wide (0: as wide as it is), with a last line
 * that counts and before it the DOUBT, if there is one. */
void rows_text(Rows *rows, FILE *out, int width, gboolean is_coloured,
	const char *doubt);
