/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/facts_room.h"

/* How far a date may stand from "valid until", in tokens. */
#define REACH_BEFORE 12
#define REACH_AFTER 8

/* The nearest phrase of CLASS around a date; its distance, 0 if none. */
static guint
distance(const Facts *facts, const DateMatch *date, FactClass class)
{
	guint32 sentence = tokens_at(facts->own, date->first_token)->sentence;
	for (guint back = 1; back <= REACH_BEFORE && back <= date->first_token;
		back++) {
		guint at = date->first_token - back;
		if (tokens_at(facts->own, at)->sentence != sentence)
			break;
		if (phrasehits_length(&facts->hits, at, class, NULL))
			return back;
		if (facts_date_at(facts, at))
			break;
	}
	for (guint step = 1; step <= REACH_AFTER; step++) {
		guint at = date->last_token + step;
		if (at >= facts->hits.count ||
			tokens_at(facts->own, at)->sentence != sentence ||
			facts_date_at(facts, at))
			break;
		if (phrasehits_length(&facts->hits, at, class, NULL))
			return REACH_BEFORE + step;
	}
	return 0;
}

static void
keep_nearest(Day *day, guint *best, guint distance, const DateMatch *date)
{
	if (distance > 0 && (*best == 0 || distance < *best)) {
		*best = distance;
		*day = date->date.last;
	}
}

static void
collect_dates(Facts *facts)
{
	guint best_valid = 0, best_due = 0, best_expires = 0;
	for (guint i = 0; facts->dates && i < facts->dates->len; i++) {
		const DateMatch *date =
			&g_array_index(facts->dates, DateMatch, i);
		guint valid = distance(facts, date, FACT_VALID);
		guint due = distance(facts, date, FACT_DUE);
		guint expires = distance(facts, date, FACT_EXPIRES);
		if (valid > 0 && (due == 0 || valid <= due))
			keep_nearest(
				&facts->valid_until, &best_valid, valid, date);
		else
			keep_nearest(&facts->due, &best_due, due, date);
		keep_nearest(&facts->expires, &best_expires, expires, date);
	}
}

/* --- "30 days" --------------------------------------------------------------------- */

/* "30 days" or "2 weeks" at token AT: DAY moved on by it; END is the token
 * after it. */
static gboolean
read_span(const Facts *facts, guint at, Day *day, guint *end)
{
	if (at >= facts->hits.count ||
		tokens_at(facts->own, at)->kind != TOKEN_NUMBER)
		return FALSE;
	const char *digits = tokens_at(facts->own, at)->folded;
	char *rest = NULL;
	gint64 count = g_ascii_strtoll(digits, &rest, 10);
	int days = 0;
	guint len = phrasehits_length(&facts->hits, at + 1, FACT_SPAN, &days);
	if (*rest || count < 1 || count > 365 || len == 0)
		return FALSE;
	*end = at + 1 + len;
	*day = days == 30 ? day_add_months(*day, (int)count)
			  : *day + (int)count * days;
	return TRUE;
}

static Day
month_end(Day day)
{
	int year, month, day_of_month;
	day_to_ymd(day, &year, &month, &day_of_month);
	return day + day_month_length(year, month) - day_of_month;
}

/* The day of the paper that is to be paid: the first date that is not after
 * the letter and stands by the word for it, else the letter's. */
static Day
paper_day(const Facts *facts)
{
	for (guint i = 0; facts->dates && i < facts->dates->len; i++) {
		const DateMatch *date =
			&g_array_index(facts->dates, DateMatch, i);
		if (date->date.first <= facts->written &&
			date->date.first > facts->written - 366 &&
			distance(facts, date, FACT_INVOICE) > 0)
			return date->date.first;
	}
	return facts->written;
}

/* A phrase of CLASS within a few tokens before or after FROM to TO. */
static gboolean
stands_near(const Facts *facts, guint from, guint to, FactClass class)
{
	guint32 sentence = tokens_at(facts->own, from)->sentence;
	guint first = from > REACH_AFTER ? from - REACH_AFTER : 0;
	guint last = MIN(to + 4, facts->hits.count);
	for (guint at = first; at < last; at++) {
		if (tokens_at(facts->own, at)->sentence == sentence &&
			phrasehits_length(&facts->hits, at, class, NULL))
			return TRUE;
	}
	return FALSE;
}

static void
collect_spans(Facts *facts)
{
	Day paper = paper_day(facts);
	for (guint at = 0; at < facts->hits.count; at++) {
		Day valid = facts->written, due = paper;
		guint end;
		if (!read_span(facts, at, &valid, &end))
			continue;
		read_span(facts, at, &due, &end);
		if (facts->valid_until == DAY_NONE &&
			stands_near(facts, at, end, FACT_VALID)) {
			facts->valid_until = valid;
			continue;
		}
		if (facts->terms != DAY_NONE ||
			!stands_near(facts, at, end, FACT_TERMS))
			continue;
		if (stands_near(facts, at, end, FACT_END_OF_MONTH))
			due = month_end(due);
		facts->terms = due;
	}
}

void
facts_collect_terms(Facts *facts)
{
	facts->valid_until = facts->due = facts->expires = facts->terms =
		DAY_NONE;
	collect_dates(facts);
	if (facts->written != DAY_NONE)
		collect_spans(facts);
}
