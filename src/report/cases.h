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

/* The members of one case as owed-output(5) describes them, between
 * json_begin_object and json_end_object. */
void cases_json_members(Json *json, const Case *case_);
/* The civil day of a moment of CASE, as its letter dated it. */
Day cases_day(const Case *case_, gint64 moment);
/* "due for 3 days", "waiting, due in 2 days", "held until ...": yours. */
char *cases_state_text(const Case *case_, Day today);
/* "1234.50 EUR"; "" without an amount; yours. */
char *cases_amount_text(const Case *case_);

typedef struct Rows Rows;

Rows *rows_new(void);
void rows_free(Rows *rows);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Rows, rows_free)
void rows_add(Rows *rows, const Case *case_, Day today);
guint rows_count(const Rows *rows);

/* All rows, most urgent first. */
void rows_json(Rows *rows, FILE *out);
/* Aligned, cut at WIDTH columns (0: not cut), with a last line that counts. */
void rows_text(Rows *rows, FILE *out, int width, gboolean is_coloured);
