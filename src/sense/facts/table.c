/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tables of papers: "Invoice Date Amount Paid Balance", and below it a row for
 * each. The first column tells what the number of a row is, the last one what
 * its last sum is; those between are not told apart. What all rows leave open
 * is owed, though no such sum stands there. */
#include "sense/facts/room.h"

#include <string.h>

enum {
	MOST_LINES = 24, /* of a table */
	LEFT = 60	 /* what the sum under "Balance" scores */
};

/* The first token of the line of token AT. */
static guint
line_start(const Facts *facts, guint at)
{
	guint32 line = tokens_at(facts->own, at)->line;
	while (at > 0 && tokens_at(facts->own, at - 1)->line == line)
		at--;
	return at;
}

/* The token behind the line that begins at START. */
static guint
line_end(const Facts *facts, guint start)
{
	guint32 line = tokens_at(facts->own, start)->line;
	guint at = start;
	while (at < tokens_count(facts->own) &&
		tokens_at(facts->own, at)->line == line)
		at++;
	return at;
}

/* Names of columns, more than one, of which the first is that of a paper. */
static FactClass
paper_of_heading(const Facts *facts, guint start)
{
	static const FactClass papers[] = { FACT_INVOICE, FACT_QUOTE };
	guint end = line_end(facts, start);
	for (guint at = start; at < end; at++)
		if (tokens_at(facts->own, at)->has_digit)
			return FACT_CLASSES;
	for (gsize i = 0; i < G_N_ELEMENTS(papers); i++) {
		guint length =
			phrasehits_length(&facts->hits, start, papers[i], NULL);
		if (length && start + length < end)
			return papers[i];
	}
	return FACT_CLASSES;
}

/* Does the line that begins at START open with a number: a row? */
static gboolean
opens_with_number(const Facts *facts, guint start)
{
	const char *text =
		facts->letter->own + tokens_at(facts->own, start)->start;
	return strcspn(text, "0123456789") < strcspn(text, " \t\n");
}

/* The token with which the heading begins of the table that the line from
 * token START stands in; START itself if there is none. */
static guint
heading_of(const Facts *facts, guint start)
{
	guint at = start;
	for (int lines = 0; at > 0 && lines < MOST_LINES; lines++) {
		at = line_start(facts, at - 1);
		if (paper_of_heading(facts, at) != FACT_CLASSES)
			return at;
		if (!opens_with_number(facts, at))
			break;
	}
	return start;
}

FactClass
facts_class_of_row(const Facts *facts, guint at)
{
	if (line_start(facts, at) != at || !opens_with_number(facts, at))
		return FACT_CLASSES;
	guint heading = heading_of(facts, at);
	return heading == at ? FACT_CLASSES : paper_of_heading(facts, heading);
}

/* Does the heading of the line from token START end with "Balance"? */
static gboolean
ends_with_rest(const Facts *facts, guint start)
{
	guint heading = heading_of(facts, start);
	guint end = line_end(facts, heading);
	return heading != start &&
	       (phrasehits_before(&facts->hits, end, FACT_TOTAL) ||
		       phrasehits_before(&facts->hits, end, FACT_REST));
}

/* The line that amount INDEX ends, not as the only one, under such a heading;
 * the count of tokens if there is none. */
static guint
line_ended_by(const Facts *facts, guint index)
{
	const FactAmount *amount =
		&g_array_index(facts->amounts, FactAmount, index);
	guint start = line_start(facts, amount->first);
	gboolean is_last = index > 0 &&
			   line_end(facts, start) == amount->last + 1 &&
			   line_start(facts, amount[-1].first) == start;
	return is_last && ends_with_rest(facts, start)
		       ? start
		       : tokens_count(facts->own);
}

void
facts_read_table(Facts *facts)
{
	FactAmount *rest = NULL;
	gint64 sum = 0;
	for (guint i = 0; i < facts->amounts->len; i++) {
		FactAmount *amount =
			&g_array_index(facts->amounts, FactAmount, i);
		guint start = line_ended_by(facts, i);
		if (start == tokens_count(facts->own))
			continue;
		rest = amount;
		/* "Total 2,000.00 1,500.00" */
		if (!opens_with_number(facts, start)) {
			sum = amount->money.cents;
			break;
		}
		sum += amount->money.cents;
	}
	if (!rest)
		return;
	rest->money.cents = sum;
	rest->is_open = TRUE;
	rest->is_total = TRUE;
	rest->is_paid = FALSE;
	rest->score += LEFT;
}
