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

/* The "end of month" of "30 days, end of month" is no date of its own. */
static gboolean
ends_terms(const Facts *facts, const DateMatch *date)
{
	guint first = date->first_token > REACH_AFTER
			      ? date->first_token - REACH_AFTER
			      : 0;
	if (!phrasehits_length(
		    &facts->hits, date->first_token, FACT_END_OF_MONTH, NULL))
		return FALSE;
	for (guint at = first; at < date->first_token; at++) {
		if (phrasehits_length(&facts->hits, at, FACT_SPAN, NULL))
			return TRUE;
	}
	return FALSE;
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

/* "within 14 days" is read as a span, from the right day on. */
static gboolean
has_span(const Facts *facts, const DateMatch *date)
{
	Day day = 0;
	guint end;
	for (guint at = date->first_token; at < date->last_token; at++) {
		if (read_span(facts, at, &day, &end))
			return TRUE;
	}
	return FALSE;
}

/* "by", "before", "antes del" at the start of the date or just before it. */
static gboolean
has_deadline(const Facts *facts, const DateMatch *date)
{
	for (guint back = 0; back <= 3 && back <= date->first_token; back++) {
		guint len = phrasehits_length(
			&facts->hits, date->first_token - back, FACT_BY, NULL);
		if (len > 0 && len >= back)
			return TRUE;
	}
	return FALSE;
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
		if (ends_terms(facts, date) || has_span(facts, date))
			continue;
		if (facts->deadline == DAY_NONE && !date->is_past &&
			has_deadline(facts, date))
			facts->deadline = date->date.last;
		if (valid > 0 && (due == 0 || valid <= due))
			keep_nearest(
				&facts->valid_until, &best_valid, valid, date);
		else
			keep_nearest(&facts->due, &best_due, due, date);
		keep_nearest(&facts->expires, &best_expires, expires, date);
	}
}

static Day
month_end(Day day)
{
	int year, month, day_of_month;
	day_to_ymd(day, &year, &month, &day_of_month);
	return day + day_month_length(year, month) - day_of_month;
}

/* "RE-2026-0451 of 1 September" */
static gboolean
follows_number(const Facts *facts, const DateMatch *date)
{
	guint at = date->first_token;
	for (int i = 0; i < 2; i++)
		at -= phrasehits_before(&facts->hits, at, FACT_LINK);
	if (at == 0)
		return FALSE;
	const Token *token = tokens_at(facts->own, at - 1);
	return token->kind == TOKEN_NUMBER ||
	       (token->kind == TOKEN_WORD &&
		       g_ascii_isdigit(facts->letter->own[token->end - 1]));
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
			(follows_number(facts, date) ||
				distance(facts, date, FACT_INVOICE) > 0))
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
		/* In a reminder the days count from the reminder. */
		if (due < facts->written) {
			due = facts->written;
			read_span(facts, at, &due, &end);
		}
		if (stands_near(facts, at, end, FACT_END_OF_MONTH))
			due = month_end(due);
		facts->terms = due;
	}
}

void
facts_collect_terms(Facts *facts)
{
	facts->valid_until = facts->due = facts->expires = DAY_NONE;
	facts->deadline = facts->terms = DAY_NONE;
	collect_dates(facts);
	if (facts->written != DAY_NONE)
		collect_spans(facts);
}
