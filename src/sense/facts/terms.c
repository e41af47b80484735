/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/facts/room.h"

#include <string.h>

/* How far a date may stand from "valid until", in tokens. */
#define REACH_BEFORE 12
#define REACH_AFTER 8

static gboolean
is_comma(const Facts *facts, guint at)
{
	const Token *token = tokens_at(facts->own, at);
	return token->kind == TOKEN_MARK &&
	       strchr(",;()", facts->letter->own[token->start]) != NULL;
}

/* The token of "by", "until", "antes del" at the start of the date or before
 * it, articles aside; the date's last token if there is none. */
static guint
deadline_word(const Facts *facts, const DateMatch *date)
{
	guint at = date->first_token;
	if (phrasehits_length(&facts->hits, at, FACT_BY, NULL))
		return at;
	for (int i = 0; i < 3 && at > 0; i++) {
		guint len = phrasehits_before(&facts->hits, at, FACT_BY);
		if (len > 0)
			return at - len;
		/* "antes" "del 20": the phrase reaches into the date. */
		if (phrasehits_length(&facts->hits, at - 1, FACT_BY, NULL))
			return at - 1;
		len = phrasehits_before(&facts->hits, at, FACT_LINK);
		if (len == 0)
			break;
		at -= len;
	}
	return date->last_token;
}

/* The distance of the nearest phrase of CLASS before or after a date, 0 if
 * there is none. ACROSS: also beyond a comma before it. */
static guint
distance(const Facts *facts, const DateMatch *date, FactClass class,
	gboolean across)
{
	guint32 sentence = tokens_at(facts->own, date->first_token)->sentence;
	for (guint back = 1; back <= REACH_BEFORE && back <= date->first_token;
		back++) {
		guint at = date->first_token - back;
		if (tokens_at(facts->own, at)->sentence != sentence)
			break;
		if (phrasehits_length(&facts->hits, at, class, NULL))
			return back;
		if (facts_date_at(facts, at) ||
			(!across && is_comma(facts, at)))
			break;
	}
	for (guint step = 1; step <= REACH_AFTER; step++) {
		guint at = date->last_token + step;
		if (at >= facts->hits.count ||
			tokens_at(facts->own, at)->sentence != sentence ||
			facts_date_at(facts, at) || is_comma(facts, at))
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

/* --- "30 days" --------------------------------------------------------------------- */

/* The number at token AT stands alone behind "net", as days do that a paper
 * has to be paid in: neither a sum nor a quantity. */
static gboolean
counts_days(const Facts *facts, guint at)
{
	guint len = phrasehits_before(&facts->hits, at, FACT_SPAN);
	int value = 0;
	if (len == 0 ||
		!phrasehits_length(&facts->hits, at - len, FACT_SPAN, &value) ||
		value != SPAN_LED ||
		(at + 1 < facts->hits.count &&
			token_is_measure(tokens_at(facts->own, at + 1))))
		return FALSE;
	for (guint i = 0; i < facts->amounts->len; i++) {
		const FactAmount *amount =
			&g_array_index(facts->amounts, FactAmount, i);
		if (amount->has_currency && amount->first <= at &&
			at <= amount->last)
			return FALSE;
	}
	return TRUE;
}

/* "30 days", "2 weeks" or "net 30" at token AT: DAY moved on by it; END is
 * the token after it. */
static gboolean
read_span(const Facts *facts, guint at, Day *day, guint *end)
{
	if (at >= facts->hits.count ||
		tokens_at(facts->own, at)->kind != TOKEN_NUMBER)
		return FALSE;
	const char *digits = tokens_at(facts->own, at)->folded;
	char *rest = NULL;
	gint64 count = g_ascii_strtoll(digits, &rest, 10);
	int days = SPAN_LED;
	guint len = phrasehits_length(&facts->hits, at + 1, FACT_SPAN, &days);
	if (days == SPAN_LED) {
		days = count >= 7 && counts_days(facts, at) ? 1 : SPAN_LED;
		len = 0;
	}
	if (*rest || count < 1 || count > 365 || days == SPAN_LED)
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
		Day day = 0;
		guint end;
		if (read_span(facts, at, &day, &end))
			return TRUE;
	}
	return FALSE;
}

static gboolean
is_bracket(const Facts *facts, guint at, char bracket)
{
	const Token *token = tokens_at(facts->own, at);
	return token->kind == TOKEN_MARK &&
	       facts->letter->own[token->start] == bracket;
}

/* AT, or where the brackets that end just before it begin. */
static guint
before_brackets(const Facts *facts, guint at)
{
	guint32 sentence = tokens_at(facts->own, at)->sentence;
	if (at == 0 || !is_bracket(facts, at - 1, ')'))
		return at;
	for (guint from = at - 1; from > 0; from--) {
		if (tokens_at(facts->own, from)->sentence != sentence)
			break;
		if (is_bracket(facts, from, '('))
			return from;
	}
	return at;
}

/* An amount ends just before token AT: "400 € by the 20th", "400 € by PayPal
 * (anna@molina.example) by the 20th". */
static gboolean
follows_amount(const Facts *facts, guint at)
{
	at = before_brackets(facts, at);
	for (guint i = 0; i < facts->amounts->len; i++) {
		const FactAmount *amount =
			&g_array_index(facts->amounts, FactAmount, i);
		if (amount->has_currency && amount->last < at &&
			at - amount->last <= 3)
			return TRUE;
	}
	return FALSE;
}

/* A month that is over was no day to pay on: "the transfer of December". */
static gboolean
is_day(const DateMatch *date)
{
	return !date->is_past || date->date.last - date->date.first < 7;
}

static guint
valid_distance(const Facts *facts, const DateMatch *date, gboolean has_by)
{
	guint valid = distance(facts, date, FACT_VALID, TRUE);
	/* A workshop that is held or closed on a day promises nothing. */
	guint hold = has_by ? distance(facts, date, FACT_HOLD, TRUE) : 0;
	return valid > 0 && (hold == 0 || valid < hold) ? valid : hold;
}

static void
collect_date(Facts *facts, const DateMatch *date, guint best[FACT_CLASSES])
{
	guint by = deadline_word(facts, date);
	gboolean has_by = by != date->last_token;
	guint valid = valid_distance(facts, date, has_by);
	guint due = is_day(date) ? distance(facts, date, FACT_DUE, TRUE) : 0;
	guint expires = distance(facts, date, FACT_EXPIRES, TRUE);
	if (valid > 0 && (due == 0 || valid <= due))
		keep_nearest(
			&facts->valid_until, &best[FACT_VALID], valid, date);
	else
		keep_nearest(&facts->due, &best[FACT_DUE], due, date);
	keep_nearest(&facts->expires, &best[FACT_EXPIRES], expires, date);
	if (date->date.first <= facts->written)
		return;
	keep_nearest(&facts->pay, &best[FACT_PAY],
		distance(facts, date, FACT_PAY, has_by), date);
	if (facts->deadline == DAY_NONE && has_by && follows_amount(facts, by))
		facts->deadline = date->date.last;
}

static void
collect_dates(Facts *facts)
{
	guint best[FACT_CLASSES] = { 0 };
	for (guint i = 0; facts->dates && i < facts->dates->len; i++) {
		const DateMatch *date =
			&g_array_index(facts->dates, DateMatch, i);
		if (!ends_terms(facts, date) && !has_span(facts, date))
			collect_date(facts, date, best);
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
		if (date->date.first == date->date.last &&
			date->date.first <= facts->written &&
			date->date.first > facts->written - 366 &&
			(follows_number(facts, date) ||
				distance(facts, date, FACT_INVOICE, TRUE) > 0))
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
			!(stands_near(facts, at, end, FACT_TERMS) ||
				stands_near(facts, at, end, FACT_DUE) ||
				stands_near(facts, at, end, FACT_PAY)))
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
	facts->pay = facts->deadline = facts->terms = DAY_NONE;
	collect_dates(facts);
	if (facts->written != DAY_NONE)
		collect_spans(facts);
}
