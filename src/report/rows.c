/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>
#include <string.h>

#include "report/rows_private.h"

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

/* "12d": since anybody wrote. */
static char *
silence_text(const Case *case_, Day today)
{
	gint64 last = MAX(case_->last_ours, case_->last_theirs);

	return g_strdup_printf("%dd", MAX(0, today - cases_day(case_, last)));
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
rows_add(Rows *rows, const Case *case_, Day today, const GArray *ladder)
{
	Row *row = g_new0(Row, 1);

	row->state = case_->state;
	row->day = sort_day(case_);
	row->cents = case_->has_amount ? case_->amount.cents : 0;
	row->id = g_strdup(case_->id);
	row->cells[CELL_STATE] = cases_state_brief(case_, today);
	row->cells[CELL_KIND] = g_strdup(case_->kind);
	row->cells[CELL_STAGE] = cases_stage_text(case_, ladder);
	row->cells[CELL_SILENCE] = silence_text(case_, today);
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
rows_sort(Rows *rows)
{
	g_ptr_array_sort(rows->rows, compare_rows);
}

void
rows_json(Rows *rows, FILE *out)
{
	g_autoptr(Json) json = json_new(out);

	rows_sort(rows);
	json_begin_array(json);
	for (guint i = 0; i < rows->rows->len; i++) {
		const Row *row = rows->rows->pdata[i];

		json_number(json, g_strchomp(row->json));
	}
	json_end_array(json);
}
