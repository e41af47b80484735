/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/dates/read.h"

/* Below it an ordinal is often none of a month: "the 2nd floor", "zum 3. Mal". */
#define FIRST_SURE 13
/* Words of "our invoice of". */
#define LONGEST_SINCE 4

/* The next day (IS_PAST: the last) that is the DAYth of its month and, if WEEKDAY is not 0, falls
 * on it. */
static Day
next_day_of_month(
	const DateReader *reader, int day, int weekday, gboolean is_past)
{
	Day fallback = DAY_NONE;
	for (int i = 0; i < 13; i++) {
		int ahead = is_past ? -i : i;
		int months = reader->year * 12 + reader->month - 1 + ahead;
		Day found = day_from_ymd(months / 12, months % 12 + 1, day);
		if (found == DAY_NONE ||
			(is_past ? found > reader->base : found < reader->base))
			continue;
		if (!weekday || day_weekday(found) == weekday)
			return found;
		if (fallback == DAY_NONE)
			fallback = found;
	}
	return fallback;
}

/* What follows a bare number must not make it a quantity. */
static gboolean
is_free_after(const DateReader *reader, guint at)
{
	if (at >= reader->count)
		return TRUE;
	const Token *token = tokens_at(reader->tokens, at);
	const Token *before = tokens_at(reader->tokens, at - 1);
	if (token->kind == TOKEN_MARK)
		return !date_is_mark(reader, at, "%:\u20ac$\u00a3/") ||
		       token->start > before->end;
	if (token->sentence != before->sentence)
		return TRUE;
	return token->kind == TOKEN_WORD &&
	       (date_lex(reader, at, DATE_FOLLOW, NULL) ||
		       date_lex(reader, at, DATE_WHICH, NULL) ||
		       date_lex(reader, at, DATE_JOIN, NULL));
}

/* "since the 15th", "depuis le 15": the last one. */
static gboolean
follows_since(const DateReader *reader, guint at)
{
	for (int i = 0; i < 2; i++) {
		for (guint back = MIN(at, LONGEST_SINCE); back > 0; back--) {
			int is_past = 0;
			if (date_lex(reader, at - back, DATE_SINCE, &is_past) ==
					back &&
				is_past)
				return TRUE;
		}
		at -= phrasehits_before(&reader->hits, at, DATE_LEAD_DAY);
	}
	return FALSE;
}

/* "Il 15 hai tutto": words before it that no quantity follows. */
static gboolean
follows_sure_lead(const DateReader *reader, guint at)
{
	int is_sure = 0;
	if (at > 1 && date_is_mark(reader, at - 1, "'\u2019"))
		at--;
	guint len = phrasehits_before(&reader->hits, at, DATE_LEAD_DAY);
	if (len > 0)
		date_lex(reader, at - len, DATE_LEAD_DAY, &is_sure);
	return is_sure;
}

/* "Mercoledì 17": that day is a Wednesday. */
static gboolean
fits_weekday(const DateReader *reader, int day, int weekday)
{
	return weekday &&
	       day_weekday(next_day_of_month(reader, day, 0, FALSE)) == weekday;
}

/* "on the 25th Tim returns": a name or a clause of its own follows. */
static gboolean
is_free_suffix(const DateReader *reader, guint at, int day, guint end)
{
	if (is_free_after(reader, end))
		return TRUE;
	return end < reader->count && day >= FIRST_SURE &&
	       tokens_at(reader->tokens, end)->is_capital &&
	       date_is_led(reader, at);
}

/* "der 3. Versuch", "zum 2. Mal" */
static gboolean
counts_noun(const DateReader *reader, guint at, int day, guint end)
{
	if (day >= FIRST_SURE || end >= reader->count ||
		follows_sure_lead(reader, at))
		return FALSE;
	const Token *next = tokens_at(reader->tokens, end);
	return next->kind == TOKEN_WORD && next->is_capital &&
	       next->line == tokens_at(reader->tokens, at)->line &&
	       !date_lex(reader, end, DATE_FOLLOW, NULL);
}

/* "am 25 melde ich mich": without its point. */
static gboolean
is_free_plain(const DateReader *reader, guint at, guint end)
{
	if (!follows_sure_lead(reader, at))
		return FALSE;
	if (is_free_after(reader, end))
		return TRUE;
	const Token *next = tokens_at(reader->tokens, end);
	return next->kind == TOKEN_WORD && !next->is_capital &&
	       !date_lex(reader, end, DATE_UNIT, NULL) &&
	       !date_lex(reader, end, DATE_UNITS, NULL);
}

/* "le 06 12 34 56 78": the rest of a telephone number. */
static gboolean
is_phone(const DateReader *reader, guint at)
{
	return date_digits(reader, at, 2) >= 0 &&
	       date_digits(reader, at + 1, 2) >= 0;
}

/* Does what stands around DAY between AT and END let it be a day? END becomes
 * its end. */
static gboolean
is_bare_day(const DateReader *reader, guint at, int day, int weekday,
	gboolean has_mark, guint *end)
{
	switch (reader->words->bare_day) {
	case BARE_SUFFIX:
		/* "the 18th tee" */
		return (weekday || has_mark) &&
		       is_free_suffix(reader, at, day, *end);
	case BARE_POINT:
		if (has_mark && !date_lex(reader, *end, DATE_UNIT, NULL))
			return !counts_noun(reader, at, day, *end);
		if (has_mark)
			return FALSE;
		return weekday ? is_free_after(reader, *end)
			       : is_free_plain(reader, at, *end);
	case BARE_PLAIN:
		/* The full stop after "le 15." ends the sentence. */
		*end -= date_is_mark(reader, *end - 1, ".");
		return is_free_after(reader, *end) ||
		       (follows_sure_lead(reader, at) &&
			       !is_phone(reader, *end) &&
			       !(date_is_mark(reader, *end, "%") &&
				       date_is_joined(reader, *end))) ||
		       fits_weekday(reader, day, weekday);
	}
	return FALSE;
}

/* What follows a day and names its month by the calendar: "of next month",
 * AHEAD becomes 1; "of every month", -1. The token after it, else 0. */
static guint
read_month_of(const DateReader *reader, guint at, int *ahead)
{
	int monthly = 0;
	guint len = date_lex(reader, at, DATE_FOLLOW, &monthly);
	if (len > 0 && monthly) {
		*ahead = monthly == 1 ? -1 : 1;
		return at + len;
	}
	return date_read_which_month(
		reader, date_skip_links(reader, at), ahead);
}

/* A day in digits, or in words where they can mean nothing else. */
static int
read_number(const DateReader *reader, guint at, guint *end, gboolean *has_mark)
{
	int day = date_daynum(reader, at, end, has_mark);
	if (!day || date_digits(reader, at, 2) >= 0)
		return day;
	*has_mark = TRUE;
	gboolean is_name = reader->words->bare_day == BARE_POINT &&
			   tokens_at(reader->tokens, at)->is_capital;
	return day >= FIRST_SURE || is_name ? day : 0;
}

gboolean
date_read_monthly(const DateReader *reader, guint at, DateFound *out)
{
	guint end;
	int ahead = 0;
	gboolean has_mark;
	int day = date_daynum(reader, at, &end, &has_mark);
	guint after = day ? read_month_of(reader, end, &ahead) : 0;
	if (after == 0 || ahead < -1 || date_lex(reader, end, DATE_UNIT, NULL))
		return FALSE;
	int months = reader->year * 12 + reader->month - 1 + MAX(ahead, 0);
	Day found = ahead < 0 ? next_day_of_month(reader, day, 0, FALSE)
			      : day_from_ymd(months / 12, months % 12 + 1, day);
	return date_set_day(reader, out, found, after);
}

gboolean
date_read_bare_day(
	const DateReader *reader, guint at, int weekday, DateFound *out)
{
	guint end;
	gboolean has_mark;
	DateQuantity quantity;
	if (date_read_monthly(reader, at, out))
		return TRUE;
	int day = read_number(reader, at, &end, &has_mark);
	if (!day || (at > 0 && date_is_joined(reader, at) &&
			    !date_is_mark(reader, at - 1, "'\u2019")))
		return FALSE;
	/* "a 2 ou 3 semanas" */
	if (date_read_quantity(reader, at, &quantity) ||
		!is_bare_day(reader, at, day, weekday, has_mark, &end))
		return FALSE;
	Day found = next_day_of_month(
		reader, day, weekday, follows_since(reader, at));
	if (!date_set_day(reader, out, found, end))
		return FALSE;
	out->is_bare = !weekday;
	return TRUE;
}

/* "In August", "Ad agosto": words that a month has before it. */
#define OPENING 2

void
date_move_into(const DateReader *reader, const DateMatch *month, guint at,
	DateFound *out)
{
	int year, number, day, unused;
	guint32 sentence =
		tokens_at(reader->tokens, month->first_token)->sentence;
	guint opening = month->first_token;
	while (opening > 0 &&
		tokens_at(reader->tokens, opening - 1)->sentence == sentence)
		opening--;
	day_to_ymd(month->date.first, &year, &number, &day);
	gboolean is_month = day == 1 &&
			    month->date.last - month->date.first > 25 &&
			    month->date.last - month->date.first < 31;
	if (!is_month || month->first_token - opening > OPENING ||
		month->date.first <= out->first ||
		tokens_at(reader->tokens, at)->sentence > sentence + 1)
		return;
	day_to_ymd(out->first, &unused, &unused, &day);
	Day moved = day_from_ymd(year, number, day);
	if (moved != DAY_NONE)
		out->first = out->last = moved;
}
