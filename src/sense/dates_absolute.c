/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/dates_read.h"

#include <string.h>

/* How long ago a day without a year may lie and still be meant: a little, or
 * half a year where words say that something is from that day. */
#define PAST_DAYS 60
#define PAST_DAYS_SINCE 200

/* Two or three numbers with one separator: "14.09.2026", "14/9". */
typedef struct {
	int values[3], digits[3];
	int count;
	char separator;
	gboolean has_point; /* a full stop after the last */
	gsize end;
} Numeric;

static void
read_numeric(const char *text, gsize at, Numeric *out)
{
	*out = (Numeric){ .end = at };
	while (out->count < 3 && g_ascii_isdigit(text[at])) {
		int value = 0, digits = 0;
		while (g_ascii_isdigit(text[at]) && digits < 5) {
			value = value * 10 + (text[at++] - '0');
			digits++;
		}
		out->values[out->count] = value;
		out->digits[out->count++] = digits;
		out->end = at;
		char separator = text[at];
		if (!separator || !strchr("./-", separator) ||
			(out->separator && separator != out->separator))
			break;
		gsize next = at + 1;
		/* "14. 09. 2026" */
		if (separator == '.' && text[next] == ' ')
			next++;
		if (!g_ascii_isdigit(text[next])) {
			out->has_point = separator == '.';
			break;
		}
		out->separator = separator;
		at = next;
	}
}

static guint
token_after(const DateReader *reader, guint at, gsize byte)
{
	while (at < reader->count &&
		tokens_at(reader->tokens, at)->start < byte)
		at++;
	return at;
}

/* Part of a code or of another number: "Q26-14.09", "1.14.09", "14/9/x". */
static gboolean
is_within_code(const char *text, gsize start, gsize end)
{
	if (start > 0 && g_ascii_isalnum(text[start - 1]))
		return TRUE;
	if (start > 1 && strchr("/_#:+", text[start - 1]) &&
		!g_ascii_isspace(text[start - 2]))
		return TRUE;
	if (start > 1 && text[start - 1] == '-' &&
		g_ascii_isalpha(text[start - 2]))
		return TRUE;
	return g_ascii_isalnum(text[end]) ||
	       (text[end] && strchr("/%_", text[end])) ||
	       (text[end] == '-' && g_ascii_isalnum(text[end + 1]));
}

static int
full_year(int value, int digits)
{
	if (digits == 4)
		return value >= 1980 && value <= 2099 ? value : 0;
	return digits == 2 ? 2000 + value : 0;
}

Day
date_nearest(const DateReader *reader, guint at, int month, int day)
{
	gboolean is_since = date_is_before(reader, at, DATE_SINCE) ||
			    date_is_before(reader, at, DATE_OF);
	int behind = is_since ? PAST_DAYS_SINCE : PAST_DAYS;
	for (int year = reader->year - 1; year <= reader->year + 8; year++) {
		Day found = day_from_ymd(year, month, day);
		if (found != DAY_NONE && found >= reader->base - behind)
			return found;
	}
	return DAY_NONE;
}

static gboolean
set_day(const DateReader *reader, DateFound *out, Day day, guint end)
{
	if (day == DAY_NONE)
		return FALSE;
	*out = (DateFound){ .first = day,
		.last = day,
		.end = end,
		.is_past = day < reader->base };
	return TRUE;
}

/* "14/9" may be a fraction, "14.9" a version or a time: something must speak
 * for a date. */
static gboolean
is_day_and_month(const DateReader *reader, const Numeric *numeric, guint next,
	gboolean is_led)
{
	if (numeric->separator == '-' || numeric->digits[0] > 2 ||
		numeric->digits[1] > 2)
		return FALSE;
	if (date_lex(reader, next, DATE_UNIT, NULL) ||
		date_lex(reader, next, DATE_UNITS, NULL))
		return FALSE;
	if (is_led)
		return TRUE;
	if (numeric->separator == '.')
		return numeric->has_point &&
		       reader->words->bare_day == BARE_POINT;
	return numeric->digits[0] == 2 && numeric->digits[1] == 2;
}

static gboolean
read_numeric_date(
	const DateReader *reader, guint at, gboolean is_led, DateFound *out)
{
	const Token *token = tokens_at(reader->tokens, at);
	Numeric numeric;
	if (token->kind != TOKEN_NUMBER)
		return FALSE;
	read_numeric(reader->text, token->start, &numeric);
	if (numeric.count < 2 || !numeric.separator ||
		is_within_code(reader->text, token->start, numeric.end))
		return FALSE;
	guint next = token_after(reader, at, numeric.end);
	if (numeric.has_point && next < reader->count &&
		(numeric.count == 2 || date_is_mark(reader, next, ".")))
		next = date_skip_mark(reader, next, ".");
	int *value = numeric.values;
	if (numeric.count == 3 && numeric.digits[0] == 4) {
		int year = full_year(value[0], 4);
		return set_day(reader, out,
			day_from_ymd(year, value[1], value[2]), next);
	}
	gboolean is_month_first =
		numeric.separator == '/' && reader->is_month_first;
	int day = is_month_first ? value[1] : value[0];
	int month = is_month_first ? value[0] : value[1];
	if (numeric.count == 3) {
		int year = full_year(value[2], numeric.digits[2]);
		return set_day(
			reader, out, day_from_ymd(year, month, day), next);
	}
	if (!is_day_and_month(reader, &numeric, next, is_led))
		return FALSE;
	return set_day(reader, out, date_nearest(reader, at, month, day), next);
}

/* The two numbers of "14-16" and "14/15", written as one token. */
static gboolean
read_pair(const DateReader *reader, guint at, int *first, int *second)
{
	const Token *token = tokens_at(reader->tokens, at);
	Numeric numeric;
	if (token->kind != TOKEN_NUMBER)
		return FALSE;
	read_numeric(reader->text, token->start, &numeric);
	if (numeric.count != 2 || numeric.end != token->end ||
		numeric.separator == '.' || numeric.values[0] > 31 ||
		numeric.values[1] > 31)
		return FALSE;
	*first = numeric.values[0];
	*second = numeric.values[1];
	return TRUE;
}

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
	const DatePhrase *month = date_phrase(reader, at, DATE_MONTH);
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

static gboolean
read_day_month(const DateReader *reader, guint at, DateFound *out)
{
	int first = 0, day = 0, month, year;
	guint end;
	gboolean has_mark;
	if (read_pair(reader, at, &first, &day))
		end = at + 1;
	else
		day = date_daynum(reader, at, &end, &has_mark);
	if (!day || !read_month_and_year(reader, end, &month, &year, &end))
		return FALSE;
	Day found = year ? day_from_ymd(year, month, day)
			 : date_nearest(reader, at, month, day);
	if (!set_day(reader, out, found, end))
		return FALSE;
	if (first)
		begin_at(out, first);
	return TRUE;
}

/* "October 14", "Oct 14th, 2026", "Oct. 14-16" */
static gboolean
read_month_day(const DateReader *reader, guint at, DateFound *out)
{
	int first = 0, day = 0;
	guint end;
	gboolean has_mark;
	if (!reader->words->is_month_first)
		return FALSE;
	int month = read_month(reader, at, &end);
	if (!month)
		return FALSE;
	end += date_lex(reader, end, DATE_OF, NULL);
	if (end < reader->count && read_pair(reader, end, &first, &day))
		end++;
	else
		day = date_digits(reader, end, 2) > 0
			      ? date_daynum(reader, end, &end, &has_mark)
			      : 0;
	if (!day || date_is_mark(reader, end, ":%"))
		return FALSE;
	int year = read_year_after(reader, end, &end);
	Day found = year ? day_from_ymd(year, month, day)
			 : date_nearest(reader, at, month, day);
	if (!set_day(reader, out, found, end))
		return FALSE;
	if (first)
		begin_at(out, first);
	return TRUE;
}

/* "6.-9. Oktober", "3 to 14 August", "14./15.9." */
static gboolean
read_span(const DateReader *reader, guint at, gboolean is_led, DateFound *out)
{
	guint next;
	gboolean has_mark;
	DateFound last;
	int day = date_daynum(reader, at, &next, &has_mark);
	if (!day)
		return FALSE;
	guint len = date_lex(reader, next, DATE_TO, NULL);
	len = MAX(len, date_lex(reader, next, DATE_JOIN, NULL));
	if (len == 0)
		len = date_is_mark(reader, next, "-\u2013\u2014/&");
	if (len == 0)
		return FALSE;
	next = date_skip_links(reader, next + len);
	if (next >= reader->count ||
		!(read_numeric_date(reader, next, is_led || has_mark, &last) ||
			read_day_month(reader, next, &last)))
		return FALSE;
	*out = last;
	begin_at(out, day);
	return TRUE;
}

gboolean
date_read_absolute(
	const DateReader *reader, guint at, gboolean is_led, DateFound *out)
{
	if (at >= reader->count)
		return FALSE;
	return read_span(reader, at, is_led, out) ||
	       read_numeric_date(reader, at, is_led, out) ||
	       read_day_month(reader, at, out) ||
	       read_month_day(reader, at, out);
}

/* The next day that is the DAYth of its month and, if WEEKDAY is not 0, falls
 * on it. */
static Day
next_day_of_month(const DateReader *reader, int day, int weekday)
{
	Day fallback = DAY_NONE;
	for (int i = 0; i < 13; i++) {
		int months = reader->year * 12 + reader->month - 1 + i;
		Day found = day_from_ymd(months / 12, months % 12 + 1, day);
		if (found == DAY_NONE || found < reader->base)
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

gboolean
date_read_bare_day(
	const DateReader *reader, guint at, int weekday, DateFound *out)
{
	guint end;
	gboolean has_mark;
	if (date_digits(reader, at, 2) < 0)
		return FALSE;
	int day = date_daynum(reader, at, &end, &has_mark);
	if (!day || (at > 0 && date_is_joined(reader, at)))
		return FALSE;
	switch (reader->words->bare_day) {
	case BARE_SUFFIX:
	case BARE_POINT:
		if (has_mark && !date_lex(reader, end, DATE_UNIT, NULL))
			break;
		if (!weekday || has_mark || !is_free_after(reader, end))
			return FALSE;
		break;
	case BARE_PLAIN:
		if (!is_free_after(reader, end))
			return FALSE;
		break;
	}
	return set_day(
		reader, out, next_day_of_month(reader, day, weekday), end);
}
