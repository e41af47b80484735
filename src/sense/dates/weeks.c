/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/dates/read.h"

#include <string.h>

/* A week named by its number lies behind us if it was at most so long ago. */
#define PAST_WEEK_DAYS 45

/* The number after "KW", or within "KW42"; tokens in LEN. */
static int
week_number(const DateReader *reader, guint at, guint *len)
{
	*len = date_lex(reader, at, DATE_WEEK_NUMBER, NULL);
	if (*len > 0) {
		int week = date_digits(reader, at + *len, 2);
		*len += 1;
		return week;
	}
	/* "42. Kalenderwoche" */
	guint end;
	gboolean has_mark;
	int week = date_digits(reader, at, 2);
	if (week > 31)
		end = date_skip_mark(reader, at + 1, ".");
	else if (!date_daynum(reader, at, &end, &has_mark))
		end = at;
	if (week > 0 && end > at + 1) {
		guint words = date_lex(reader, end, DATE_WEEK_NUMBER, NULL);
		*len = end + words - at;
		return words ? week : -1;
	}
	const char *word = tokens_at(reader->tokens, at)->folded;
	gsize letters = strcspn(word, "0123456789");
	if (letters < 1 || letters > 3 || !word[letters] ||
		strspn(word + letters, "0123456789") != strlen(word) - letters)
		return -1;
	char name[4] = { 0 };
	memcpy(name, word, letters);
	if (!phrasebook_single(reader->words->book, name, DATE_WEEK_NUMBER))
		return -1;
	*len = 1;
	return (int)g_ascii_strtoll(word + letters, NULL, 10);
}

/* Week number WEEK of YEAR, or, if that is 0, the coming one. */
static gboolean
set_coming_week(const DateReader *reader, int week, int year, DateFound *out)
{
	Day monday = day_of_iso_week(year ? year : reader->year, week);
	if (!year && (monday == DAY_NONE ||
			     monday + 6 < reader->base - PAST_WEEK_DAYS))
		monday = day_of_iso_week(reader->year + 1, week);
	if (monday == DAY_NONE)
		return FALSE;
	date_set_week(out, monday);
	out->is_past = out->last < reader->base;
	return TRUE;
}

/* "KW 27/28", "weeks 27-28" */
static gboolean
read_two_weeks(const DateReader *reader, guint at, DateFound *out)
{
	int first, second;
	DateFound last = { 0 };
	guint len = date_lex(reader, at, DATE_WEEK_NUMBER, NULL);
	if (len == 0 || at + len >= reader->count ||
		!date_read_pair(reader, at + len, 53, &first, &second) ||
		second <= first)
		return FALSE;
	*out = (DateFound){ .end = at + len + 1 };
	if (!set_coming_week(reader, first, 0, out) ||
		!set_coming_week(reader, second, 0, &last))
		return FALSE;
	out->last = MAX(out->last, last.last);
	out->is_week = FALSE;
	return TRUE;
}

gboolean
date_read_numbered_week(const DateReader *reader, guint at, DateFound *out)
{
	if (read_two_weeks(reader, at, out))
		return TRUE;
	guint len, year_len;
	int week = week_number(reader, at, &len);
	if (week < 1 || week > 53)
		return FALSE;
	guint end = at + len;
	guint next = date_skip_mark(reader, end, "/,");
	next += date_lex(reader, next, DATE_OF, NULL);
	int year = date_year(reader, next, &year_len);
	*out = (DateFound){ .end = year ? next + year_len : end };
	if (!set_coming_week(reader, week, year, out))
		return FALSE;
	return TRUE;
}

/* "October", "October 2026"; without a year only where words lead to it. */

gboolean
date_read_week_of(const DateReader *reader, guint at, DateFound *out)
{
	DateFound day;
	guint len = date_lex(reader, at, DATE_WEEK_OF, NULL);
	if (len == 0)
		return FALSE;
	guint next = date_skip_links(reader, at + len);
	if (!date_read_absolute(reader, next, TRUE, &day) &&
		!date_read_weekday(reader, next, &day) &&
		!date_read_bare_day(reader, next, 0, &day) &&
		!date_read_feast(reader, next, &day))
		return FALSE;
	*out = day;
	date_set_week(out, date_monday(day.first));
	out->is_past = out->last < reader->base;
	return TRUE;
}
