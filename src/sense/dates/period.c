/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/dates/read.h"

#include <string.h>

static Day
back_to_workday(Day day)
{
	int weekday = day_weekday(day);
	return weekday > 5 ? day - (weekday - 5) : day;
}

void
date_set_week(DateFound *out, Day monday)
{
	out->first = monday;
	out->last = monday + 4;
	out->is_week = TRUE;
}

/* COUNT months from YEAR, MONTH on, which may be out of range. */
static void
set_months(DateFound *out, int year, int month, int count)
{
	int months = year * 12 + month - 1;
	out->first = day_from_ymd(months / 12, months % 12 + 1, 1);
	months += count;
	out->last = back_to_workday(
		day_from_ymd(months / 12, months % 12 + 1, 1) - 1);
}

void
date_set_month(DateFound *out, int year, int month)
{
	set_months(out, year, month, 1);
}

gboolean
date_set_unit(
	const DateReader *reader, int count, DateUnit unit, DateFound *out)
{
	switch (unit) {
	case UNIT_WEEK:
		date_set_week(out, date_monday(reader->base) + 7 * count);
		return TRUE;
	case UNIT_WEEKEND:
		out->first = date_monday(reader->base) + 7 * count + 5;
		out->last = out->first + 1;
		return TRUE;
	case UNIT_MONTH:
		date_set_month(out, reader->year, reader->month + count);
		return TRUE;
	case UNIT_QUARTER:
		set_months(out, reader->year,
			(reader->month - 1) / 3 * 3 + 1 + 3 * count, 3);
		return TRUE;
	case UNIT_HALF:
		set_months(out, reader->year,
			(reader->month - 1) / 6 * 6 + 1 + 6 * count, 6);
		return TRUE;
	case UNIT_YEAR:
		set_months(out, reader->year + count, 1, 12);
		return TRUE;
	case UNIT_WORKDAY:
		out->first = date_add(reader->base, MAX(count, 0), unit);
		out->last = out->first;
		return TRUE;
	case UNIT_FORTNIGHT: {
		/* The Spanish and Portuguese halves of a month. */
		int half = (reader->day > 15) + count;
		int month = reader->month + (half > 1);
		date_set_month(out, reader->year, month);
		if (half % 2)
			out->first += 15;
		else
			out->last = back_to_workday(out->first + 14);
		return half >= 0;
	}
	default: return FALSE;
	}
}

/* What a person can mean by "this week" begins today. */
static void
finish_which(const DateReader *reader, int which, DateFound *out)
{
	out->is_past = which < 0;
	if (which == 0 && out->first < reader->base &&
		out->last >= reader->base)
		out->first = reader->base;
}

/* "next week", "semaine prochaine": the token after them, 0 if AT begins no
 * such words. */
static guint
read_which(const DateReader *reader, guint at, int *which, int *unit)
{
	guint len = date_lex(reader, at, DATE_WHICH, which);
	guint end = at + len;
	if (len > 0) {
		len = date_lex(reader, end, DATE_UNIT, unit);
	} else {
		len = date_lex(reader, at, DATE_UNIT, unit);
		end += len;
		if (len > 0)
			len = date_lex(reader, end, DATE_WHICH, which);
	}
	return len > 0 ? end + len : 0;
}

/* "next week", "la semaine prochaine", "the week after next" */
static gboolean
read_which_unit(const DateReader *reader, guint at, DateFound *out)
{
	DateFound found = { 0 };
	int which, unit;
	guint end = read_which(reader, at, &which, &unit);
	if (end == 0 || !date_set_unit(reader, which, (DateUnit)unit, &found))
		return FALSE;
	finish_which(reader, which, &found);
	found.end = end;
	*out = found;
	return TRUE;
}

guint
date_read_which_month(const DateReader *reader, guint at, int *which)
{
	int unit = UNIT_DAY;
	guint end = read_which(reader, at, which, &unit);
	return unit == UNIT_MONTH ? end : 0;
}

/* The first MONTH that ended at most BEHIND days ago. */
static void
set_coming_month(
	const DateReader *reader, int month, int behind, DateFound *out)
{
	for (int year = reader->year - 1; year <= reader->year + 1; year++) {
		date_set_month(out, year, month);
		if (out->last >= reader->base - behind)
			return;
	}
}

gboolean
date_read_month(
	const DateReader *reader, guint at, gboolean is_led, DateFound *out)
{
	guint year_len;
	const Phrase *month = date_phrase(reader, at, DATE_MONTH);
	if (!month)
		return FALSE;
	guint end = at + month->count;
	if (month->form != FORM_FULL)
		end = date_skip_mark(reader, end, ".");
	guint next = date_skip_mark(reader, end, ",");
	next += date_lex(reader, next, DATE_OF, NULL);
	int year = date_year(reader, next, &year_len);
	if (year)
		end = next + year_len;
	else if (month->form != FORM_FULL ||
		 !(is_led || date_is_led(reader, at)))
		return FALSE;
	*out = (DateFound){ .end = end };
	if (year) {
		date_set_month(out, year, month->value);
	} else {
		gboolean is_since = date_is_before(reader, at, DATE_SINCE);
		set_coming_month(reader, month->value, is_since ? 200 : 0, out);
	}
	out->is_past = out->last < reader->base;
	return TRUE;
}

/* "the weekend" */
static gboolean
read_weekend(const DateReader *reader, guint at, DateFound *out)
{
	int unit = UNIT_DAY;
	DateFound found = { 0 };
	guint len = date_lex(reader, at, DATE_UNIT, &unit);
	if (len == 0 || unit != UNIT_WEEKEND || !date_is_led(reader, at) ||
		!date_set_unit(reader, 0, UNIT_WEEKEND, &found))
		return FALSE;
	found.end = at + len;
	*out = found;
	return TRUE;
}

/* The month and the unit of "Novemberwoche"; false if the word is none. */
static gboolean
split_month_unit(const DateReader *reader, guint at, int *month, int *unit)
{
	if (at >= reader->count)
		return FALSE;
	const char *word = tokens_at(reader->tokens, at)->folded;
	gsize length = strlen(word);
	if (length < 7 || length > 30)
		return FALSE;
	for (gsize cut = 3; cut + 3 < length; cut++) {
		g_autofree char *head = g_strndup(word, cut);
		const Phrase *first = phrasebook_single(
			reader->words->book, head, DATE_MONTH);
		const Phrase *rest = phrasebook_single(
			reader->words->book, word + cut, DATE_UNIT);
		if (first && rest && first->form == FORM_FULL) {
			*month = first->value;
			*unit = rest->value;
			return TRUE;
		}
	}
	return FALSE;
}

/* "of next month", "of the month", for a part that lies ahead. */
static gboolean
read_its_month(
	const DateReader *reader, guint at, DateUnit unit, DateFound *out)
{
	int which = 0, other = UNIT_DAY;
	guint end = date_read_which_month(reader, at, &which);
	if (unit != UNIT_WORKDAY && unit != UNIT_WEEK && unit != UNIT_FORTNIGHT)
		return FALSE;
	if (end == 0) {
		guint len = date_lex(reader, at, DATE_UNIT, &other);
		if (len == 0 || other != UNIT_MONTH)
			return FALSE;
		end = at + len;
	}
	*out = (DateFound){ .end = end };
	date_set_month(out, reader->year, reader->month + which);
	return TRUE;
}

/* The NTH working day from FIRST on; -1: the last one until LAST. */
static Day
nth_workday(Day first, Day last, int nth)
{
	return nth < 0 ? back_to_workday(last)
		       : date_add(first - 1, nth, UNIT_WORKDAY);
}

/* "the fifth working day" of a month that has not come yet. */
static gboolean
read_nth_workday(const DateReader *reader, guint at, DateFound *out)
{
	int nth = 0, unit = 0;
	gboolean has_mark;
	guint end = at;
	nth = date_daynum(reader, at, &end, &has_mark);
	guint len = nth ? date_lex(reader, end, DATE_UNIT, &unit) : 0;
	if (len == 0 || unit != UNIT_WORKDAY || nth > 15)
		return FALSE;
	for (int ahead = 0; ahead < 2; ahead++) {
		DateFound month = { 0 };
		date_set_month(&month, reader->year, reader->month + ahead);
		Day day = nth_workday(month.first, month.last, nth);
		*out = (DateFound){ day, day, .end = end + len };
		if (day > reader->base)
			break;
	}
	return TRUE;
}

/* "the first week of May", "last week of October", "2ª quincena de mayo" */
static gboolean
read_nth_of_month(const DateReader *reader, guint at, DateFound *out)
{
	int nth = 0, unit = 0, number = 0;
	gboolean has_mark;
	DateFound month = { 0 };
	guint end = at;
	guint len = date_lex(reader, at, DATE_WHICH, &nth);
	if (len > 0 && nth != -1)
		return FALSE;
	if (len > 0)
		end += len;
	else if ((nth = date_daynum(reader, at, &end, &has_mark)) == 0)
		return FALSE;
	if (nth > 5)
		return FALSE;
	len = date_lex(reader, end, DATE_UNIT, &unit);
	if (len > 0) {
		end = date_skip_links(reader, end + len);
		if (!date_read_month(reader, end, TRUE, &month) &&
			!read_its_month(reader, end, (DateUnit)unit, &month))
			return FALSE;
	} else if (split_month_unit(reader, end, &number, &unit)) {
		month.end = end + 1;
		set_coming_month(reader, number, 0, &month);
	} else {
		return FALSE;
	}
	*out = month;
	Day last = month.last, first = month.first;
	switch (unit) {
	case UNIT_WEEK:
		/* The first week is that of the first working day. */
		if (nth < 0)
			date_set_week(out, date_monday(last));
		else
			date_set_week(out,
				date_monday(first +
					    (day_weekday(first) > 5 ? 2 : 0)) +
					7 * (nth - 1));
		out->first = MAX(out->first, first);
		return TRUE;
	case UNIT_FORTNIGHT:
	case UNIT_HALF:
		if (nth == 1)
			out->last = back_to_workday(first + 14);
		else
			out->first = first + 15;
		return TRUE;
	case UNIT_WORKDAY:
		out->first = nth_workday(first, last, nth);
		out->last = out->first;
		return TRUE;
	default: return FALSE;
	}
}

/* "Q3", "Q3 2026", "third quarter" */
static gboolean
read_quarter(const DateReader *reader, guint at, DateFound *out)
{
	const char *word = tokens_at(reader->tokens, at)->folded;
	int quarter = 0, unit;
	guint end = at + 1, year_len;
	gboolean has_mark;
	if (strlen(word) == 2 && strchr("qt", word[0]) && word[1] >= '1' &&
		word[1] <= '4') {
		quarter = word[1] - '0';
	} else {
		quarter = date_daynum(reader, at, &end, &has_mark);
		guint len = date_lex(reader, end, DATE_UNIT, &unit);
		if (quarter < 1 || quarter > 4 || len == 0 ||
			unit != UNIT_QUARTER)
			return FALSE;
		end += len;
	}
	guint next = date_skip_mark(reader, end, "/");
	next += date_lex(reader, next, DATE_OF, NULL);
	int year = date_year(reader, next, &year_len);
	*out = (DateFound){ .end = year ? next + year_len : end };
	set_months(out, year ? year : reader->year, quarter * 3 - 2, 3);
	if (!year && out->last < reader->base)
		set_months(out, reader->year + 1, quarter * 3 - 2, 3);
	out->is_past = out->last < reader->base;
	return TRUE;
}

/* "2027" where words lead to it. */
gboolean
date_read_year(const DateReader *reader, guint at, DateFound *out)
{
	guint len;
	int unit = UNIT_DAY;
	guint words = date_lex(reader, at, DATE_UNIT, &unit);
	if (words > 0 && unit != UNIT_YEAR)
		return FALSE;
	int year = date_year(reader, at + words, &len);
	if (!year || year <= reader->year)
		return FALSE;
	*out = (DateFound){ .end = at + words + len };
	set_months(out, year, 1, 12);
	return TRUE;
}

gboolean
date_read_period(const DateReader *reader, guint at, DateFound *out)
{
	if (at >= reader->count)
		return FALSE;
	return read_nth_of_month(reader, at, out) ||
	       read_nth_workday(reader, at, out) ||
	       read_which_unit(reader, at, out) ||
	       date_read_numbered_week(reader, at, out) ||
	       read_quarter(reader, at, out) ||
	       date_read_feast(reader, at, out) ||
	       read_weekend(reader, at, out) ||
	       date_read_month(reader, at, FALSE, out);
}
