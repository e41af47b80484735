/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "report/cases.h"
#include "report/plain.h"

typedef enum { CELL_STATE, CELL_KIND, CELL_CLIENT, CELL_AMOUNT, CELLS } Cell;

#define SUBJECT_MIN 16
#define CLIENT_MIN 12

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

static void
row_free(Row *row)
{
	for (int i = 0; i < CELLS; i++)
		g_free(row->cells[i]);
	g_free(row->subject);
	g_free(row->id);
	free(row->json);
	g_free(row);
}

Rows *
rows_new(void)
{
	Rows *rows = g_new0(Rows, 1);

	rows->rows = g_ptr_array_new_with_free_func((GDestroyNotify)row_free);
	return rows;
}

void
rows_free(Rows *rows)
{
	g_ptr_array_unref(rows->rows);
	g_free(rows);
}

guint
rows_count(const Rows *rows)
{
	return rows->rows->len;
}

static char *
days_text(const char *before, int days, const char *after)
{
	return g_strdup_printf(
		"%s%d day%s%s", before, days, days == 1 ? "" : "s", after);
}

static char *
waiting_text(const Case *case_, Day today)
{
	if (case_->due == DAY_NONE)
		return g_strdup("waiting");
	return days_text("waiting, due in ", case_->due - today, "");
}

char *
cases_state_text(const Case *case_, Day today)
{
	const char *name = case_state_name(case_->state);
	g_autofree char *until =
		case_->until == DAY_NONE ? NULL : day_format(case_->until);

	if (case_->state == STATE_DUE && case_->due != DAY_NONE)
		return case_->due >= today
			       ? g_strdup("due today")
			       : days_text("due for ", today - case_->due, "");
	if (case_->state == STATE_WAITING)
		return waiting_text(case_, today);
	if (case_->state == STATE_HELD && until)
		return g_strdup_printf("held until %s", until);
	if (case_->state == STATE_YOURS)
		return g_strdup("your turn");
	return g_strdup(name);
}

char *
cases_amount_text(const Case *case_)
{
	g_autofree char *plain = NULL;

	if (!case_->has_amount)
		return g_strdup("");
	plain = money_format_plain(case_->amount);
	return g_strdup_printf("%s %s", plain, case_->amount.currency);
}

static char *
client_text(const Case *case_)
{
	const Mailbox *client = case_->client;

	if (!*client->name)
		return g_strdup(client->address);
	if (strchr(case_->company, '@'))
		return g_strdup_printf(
			"%s <%s>", client->name, client->address);
	return g_strdup_printf("%s, %s", client->name, case_->company);
}

static char *
json_text(const Case *case_)
{
	char *text = NULL;
	size_t size;
	FILE *memory = open_memstream(&text, &size);
	Json *json;

	if (!memory)
		return NULL;
	json = json_new_at(memory, 1);
	json_begin_object(json);
	cases_json_members(json, case_);
	json_end_object(json);
	json_free(json);
	fclose(memory);
	return text;
}

static Day
sort_day(const Case *case_)
{
	switch (case_->state) {
	case STATE_DUE:
	case STATE_WAITING:
		return case_->due == DAY_NONE ? G_MAXINT32 : case_->due;
	case STATE_HELD: return case_->until;
	default: return cases_day(case_, case_->since);
	}
}

void
rows_add(Rows *rows, const Case *case_, Day today)
{
	Row *row = g_new0(Row, 1);

	row->state = case_->state;
	row->day = sort_day(case_);
	row->cents = case_->has_amount ? case_->amount.cents : 0;
	row->id = g_strdup(case_->id);
	row->cells[CELL_STATE] = cases_state_text(case_, today);
	row->cells[CELL_KIND] = g_strdup(case_->kind);
	row->cells[CELL_CLIENT] = client_text(case_);
	row->cells[CELL_AMOUNT] = cases_amount_text(case_);
	row->subject = g_strdup(case_->subject);
	row->json = json_text(case_);
	g_ptr_array_add(rows->rows, row);
}

static int
urgency(CaseState state)
{
	switch (state) {
	case STATE_DUE: return 0;
	case STATE_UNDELIVERED: return 1;
	case STATE_YOURS: return 2;
	case STATE_WAITING: return 3;
	case STATE_HELD: return 4;
	case STATE_EXHAUSTED: return 5;
	default: return 6 + (int)state;
	}
}

static int
compare_rows(gconstpointer a, gconstpointer b)
{
	const Row *left = *(const Row *const *)a;
	const Row *right = *(const Row *const *)b;
	int difference = urgency(left->state) - urgency(right->state);

	if (difference != 0)
		return difference;
	if (left->day != right->day)
		return left->day < right->day ? -1 : 1;
	if (left->cents != right->cents)
		return left->cents > right->cents ? -1 : 1;
	return strcmp(left->id, right->id);
}

void
rows_json(Rows *rows, FILE *out)
{
	g_autoptr(Json) json = json_new(out);

	g_ptr_array_sort(rows->rows, compare_rows);
	json_begin_array(json);
	for (guint i = 0; i < rows->rows->len; i++) {
		const Row *row = rows->rows->pdata[i];

		json_number(json, g_strchomp(row->json));
	}
	json_end_array(json);
}

static void
measure(const Rows *rows, int *widths)
{
	static const int most[CELLS] = { 24, 10, 34, 18 };

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
		used += widths[cell] ? widths[cell] + 2 : 0;
	return used;
}

/* Of a narrow terminal the subject gets its share from the client. */
static void
fit(int *widths, int width)
{
	int lacking = used_width(widths) + SUBJECT_MIN - width;

	if (width > 0 && lacking > 0)
		widths[CELL_CLIENT] =
			MAX(CLIENT_MIN, widths[CELL_CLIENT] - lacking);
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
	int left = width > 0 ? width - used_width(widths) : 0;

	if (is_coloured)
		fputs(colour(row->state), out);
	for (int cell = 0; cell < CELLS; cell++) {
		if (widths[cell] == 0)
			continue;
		plain_cell(out, row->cells[cell], widths[cell],
			cell == CELL_AMOUNT);
		fputs("  ", out);
	}
	if (width > 0) {
		g_autofree char *cut =
			plain_cut(row->subject, MAX(left, SUBJECT_MIN));

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
rows_text(Rows *rows, FILE *out, int width, gboolean is_coloured)
{
	int widths[CELLS];

	g_ptr_array_sort(rows->rows, compare_rows);
	measure(rows, widths);
	fit(widths, width);
	for (guint i = 0; i < rows->rows->len; i++)
		write_row(
			rows->rows->pdata[i], out, widths, width, is_coloured);
	write_counts(rows, out);
}
