/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/text.h"
#include "report/plain.h"
#include "report/rows_private.h"

#define GAP 2 /* between columns */
#define SUBJECT_MIN 16
#define CLIENT_MIN 12

static void
measure(const Rows *rows, int *widths)
{
	static const int most[CELLS] = { [CELL_STATE] = 24,
		[CELL_KIND] = 14,
		[CELL_STAGE] = 9,
		[CELL_SILENCE] = 5,
		[CELL_CLIENT] = 34,
		[CELL_AMOUNT] = 18 };

	for (int cell = 0; cell < CELLS; cell++) {
		widths[cell] = 0;
		for (guint i = 0; i < rows->rows->len; i++) {
			const Row *row = rows->rows->pdata[i];
			g_autofree char *clean = text_clean(row->cells[cell]);

			widths[cell] = MAX(widths[cell], text_columns(clean));
		}
		widths[cell] = MIN(widths[cell], most[cell]);
	}
}

static int
used_width(const int *widths)
{
	int used = 0;

	for (int cell = 0; cell < CELLS; cell++)
		used += widths[cell] ? widths[cell] + GAP : 0;
	return used;
}

static int
lacking(const int *widths, int width)
{
	return used_width(widths) + SUBJECT_MIN - width;
}

/* In a narrow terminal the subject gets its share from the client, then whole
 * columns go, the least important first. */
static void
fit(int *widths, int width)
{
	static const Cell order[] = { CELL_SILENCE, CELL_STAGE, CELL_KIND,
		CELL_AMOUNT, CELL_CLIENT };

	if (width <= 0)
		return;
	if (lacking(widths, width) > 0)
		widths[CELL_CLIENT] = MAX(MIN(CLIENT_MIN, widths[CELL_CLIENT]),
			widths[CELL_CLIENT] - lacking(widths, width));
	for (gsize i = 0; i < G_N_ELEMENTS(order); i++)
		if (lacking(widths, width) > 0)
			widths[order[i]] = 0;
}

static const char *
colour(CaseState state)
{
	switch (state) {
	case STATE_DUE: return "\033[1m";
	case STATE_UNDELIVERED: return "\033[31m";
	case STATE_YOURS: return "\033[33m";
	default: return "";
	}
}

static void
write_row(const Row *row, FILE *out, const int *widths, int width,
	gboolean is_coloured)
{
	int left = MAX(1, width - used_width(widths));

	if (is_coloured)
		fputs(colour(row->state), out);
	for (int cell = 0; cell < CELLS; cell++) {
		if (widths[cell] == 0)
			continue;
		plain_cell(out, row->cells[cell], widths[cell],
			cell == CELL_AMOUNT || cell == CELL_SILENCE);
		fprintf(out, "%*s", GAP, "");
	}
	if (width > 0) {
		g_autofree char *cut = plain_cut(row->subject, left);

		fputs(cut, out);
	} else {
		plain_text(out, row->subject);
	}
	fputs(is_coloured && *colour(row->state) ? "\033[0m\n" : "\n", out);
}

static void
write_counts(const Rows *rows, FILE *out)
{
	static const CaseState order[] = { STATE_DUE, STATE_UNDELIVERED,
		STATE_YOURS, STATE_WAITING, STATE_HELD, STATE_EXHAUSTED,
		STATE_ANSWERED, STATE_ACCEPTED, STATE_DECLINED, STATE_PAID,
		STATE_STOPPED, STATE_CLOSED };
	int counts[STATE_COUNT] = { 0 };
	const char *comma = ": ";

	for (guint i = 0; i < rows->rows->len; i++)
		counts[((const Row *)rows->rows->pdata[i])->state]++;
	fprintf(out, "%u case%s", rows->rows->len,
		rows->rows->len == 1 ? "" : "s");
	for (gsize i = 0; i < G_N_ELEMENTS(order); i++) {
		if (counts[order[i]] == 0)
			continue;
		fprintf(out, "%s%d %s", comma, counts[order[i]],
			case_state_name(order[i]));
		comma = ", ";
	}
	fputc('\n', out);
}

void
rows_text(Rows *rows, FILE *out, int width, gboolean is_coloured,
	const char *doubt)
{
	int widths[CELLS];

	rows_sort(rows);
	measure(rows, widths);
	fit(widths, width);
	for (guint i = 0; i < rows->rows->len; i++)
		write_row(
			rows->rows->pdata[i], out, widths, width, is_coloured);
	if (doubt) {
		plain_text(out, doubt);
		fputc('\n', out);
	}
	write_counts(rows, out);
}
