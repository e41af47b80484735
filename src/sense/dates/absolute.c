/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/dates/read.h"

#include <string.h>

int
date_daynum(const DateReader *reader, guint at, guint *end, gboolean *has_mark)
{
	int value = 0;
	guint len = date_lex(reader, at, DATE_ORDINAL, &value);
	if (len > 0) {
		*end = at + len;
		*has_mark = FALSE;
		return value;
	}
	value = date_digits(reader, at, 2);
	if (value < 1 || value > 31)
		return 0;
	*end = at + 1;
	len = date_is_joined(reader, *end)
		      ? date_lex(reader, *end, DATE_SUFFIX, NULL)
		      : 0;
	gboolean has_point = date_is_joined(reader, *end) &&
			     date_is_mark(reader, *end, ".\u00b0");
	*has_mark = len > 0 || has_point;
	*end += len > 0 ? len : (guint)has_point;
	return value;
}

/* The month at AT and its tokens with the full stop of a short form. */
static int
read_month(const DateReader *reader, guint at, guint *end)
{
	const Phrase *month = date_phrase(reader, at, DATE_MONTH);
	if (!month)
		return 0;
	*end = at + month->count;
	if (month->form != FORM_FULL && date_is_joined(reader, *end))
		*end = date_skip_mark(reader, *end, ".");
	return month->value;
}

/* A year after a month: "2026", ", 2026", "de 2026", "-2026". */
static int
read_year_after(const DateReader *reader, guint at, guint *end)
{
	guint len = 0;
	guint next = date_skip_mark(reader, at, ",-/");
	next += date_lex(reader, next, DATE_OF, NULL);
	int year = date_year(reader, next, &len);
	if (year)
		*end = next + len;
	return year;
}

/* What follows "14": "September 2026", "de septiembre". */
static gboolean
read_month_and_year(
	const DateReader *reader, guint at, int *month, int *year, guint *end)
{
	if (date_is_joined(reader, at))
		at = date_skip_mark(reader, at, "-/");
	for (int i = 0; i < 2; i++)
		at += date_lex(reader, at, DATE_OF, NULL);
	*month = read_month(reader, at, end);
	if (!*month)
		return FALSE;
	*year = read_year_after(reader, *end, end);
	return TRUE;
}

/* The day on which a span begins that ends at OUT: "6" of "6.-9. Oktober". */
static void
begin_at(DateFound *out, int day)
{
	int year, month, last;
	day_to_ymd(out->first, &year, &month, &last);
	Day first = day_from_ymd(year, month, day);
	if (first != DAY_NONE && first > out->first)
		first = day_from_ymd(month == 1 ? year - 1 : year,
			month == 1 ? 12 : month - 1, day);
	if (first != DAY_NONE)
		out->first = first;
}

/* A day as it is written; FIRST is the one before the dash, or 0, and YEAR 0 if
 * it is left to the reader. */
typedef struct {
	int year, month, day, first;
} Spelt;

static gboolean
set_day_month(const DateReader *reader, guint at, const Spelt *spelt, guint end,
	DateFound *out)
{
	Day found =
		spelt->year
			? day_from_ymd(spelt->year, spelt->month, spelt->day)
			: date_nearest(reader, at, spelt->month, spelt->day);
	if (!date_set_day(reader, out, found, end))
		return FALSE;
	if (spelt->first)
		begin_at(out, spelt->first);
	return TRUE;
}

static gboolean
read_day_month(const DateReader *reader, guint at, DateFound *out)
{
	int first = 0, day = 0, month, year;
	guint end;
	gboolean has_mark;
	if (date_read_pair(reader, at, 31, &first, &day))
		end = at + 1;
	else
		day = date_daynum(reader, at, &end, &has_mark);
	if (!day || !read_month_and_year(reader, end, &month, &year, &end))
		return FALSE;
	return set_day_month(
		reader, at, &(Spelt){ year, month, day, first }, end, out);
}

/* "17/01" of "Aug 17/01" */
static gboolean
read_day_and_year(const DateReader *reader, guint at, int *day, int *year)
{
	int first, second;
	if (at >= reader->count ||
		!date_read_pair(reader, at, 31, &first, &second) ||
		!strchr(tokens_at(reader->tokens, at)->folded, '/'))
		return FALSE;
	int full = reader->year / 100 * 100 + second;
	if (full < reader->year || full > reader->year + 1)
		return FALSE;
	*day = first;
	*year = full;
	return TRUE;
}

/* "October 14", "Oct 14th, 2026", "Oct. 14-16" */
static gboolean
read_month_day(const DateReader *reader, guint at, DateFound *out)
{
	int first = 0, day = 0, year = 0;
	guint end;
	gboolean has_mark;
	if (!reader->words->is_month_first)
		return FALSE;
	int month = read_month(reader, at, &end);
	if (!month)
		return FALSE;
	end += date_lex(reader, end, DATE_OF, NULL);
	if (read_day_and_year(reader, end, &day, &year) ||
		(end < reader->count &&
			date_read_pair(reader, end, 31, &first, &day)))
		end++;
	else
		day = date_digits(reader, end, 2) > 0
			      ? date_daynum(reader, end, &end, &has_mark)
			      : 0;
	if (!day || date_is_mark(reader, end, ":%"))
		return FALSE;
	if (!year)
		year = read_year_after(reader, end, &end);
	return set_day_month(
		reader, at, &(Spelt){ year, month, day, first }, end, out);
}

/* "6.-9. Oktober", "3 to 14 August", "14./15.9." */
static gboolean
read_span(const DateReader *reader, guint at, gboolean is_led, DateFound *out)
{
	guint next;
	gboolean has_mark;
	DateFound last;
	int day = date_daynum(reader, at, &next, &has_mark);
	guint end = next;
	if (!day)
		return FALSE;
	guint len = date_lex(reader, next, DATE_TO, NULL);
	guint join = date_lex(reader, next, DATE_JOIN, NULL);
	len = MAX(len, join);
	if (len == 0)
		len = date_is_mark(reader, next, "-\u2013\u2014/&");
	if (len == 0)
		return FALSE;
	/* "a 30 e no dia 31 de julho" are two days, and not one span. */
	gboolean is_apart =
		join > 0 && date_lex(reader, next + len, DATE_LEAD_DAY, NULL);
	next = date_skip_links(reader, next + len);
	if (next >= reader->count ||
		!(date_read_numeric(reader, next, is_led || has_mark, &last) ||
			read_day_month(reader, next, &last)))
		return FALSE;
	*out = last;
	begin_at(out, day);
	if (is_apart) {
		out->last = out->first;
		out->end = end;
	}
	return TRUE;
}

gboolean
date_read_absolute(
	const DateReader *reader, guint at, gboolean is_led, DateFound *out)
{
	if (at >= reader->count)
		return FALSE;
	return read_span(reader, at, is_led, out) ||
	       date_read_numeric(reader, at, is_led, out) ||
	       read_day_month(reader, at, out) ||
	       read_month_day(reader, at, out);
}
