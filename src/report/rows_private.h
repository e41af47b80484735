/* SPDX-License-Identifier: GPL-3.0-or-later */
/* rows_private: what rows keeps of a case and rows_text lays out. */
#pragma once

#include "report/cases.h"

typedef enum {
	CELL_STATE,
	CELL_KIND,
	CELL_STAGE,
	CELL_SILENCE,
	CELL_CLIENT,
	CELL_AMOUNT,
	CELLS
} Cell;

/* What a list shows of one case. */
typedef struct {
	CaseState state;
	Day day; /* due, until or since: by which equals are sorted */
	gint64 cents;
	char *id;
	char *cells[CELLS];
	char *subject;
	char *json;
} Row;

struct Rows {
	GPtrArray *rows; /* of Row */
};

/* Most urgent first. */
void rows_sort(Rows *rows);
