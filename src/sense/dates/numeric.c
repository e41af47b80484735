/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/dates/read.h"

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
is_within_code(const char *text, gsize start, const Numeric *numeric)
{
	gsize end = numeric->end;
	if (start > 0 && g_ascii_isalnum(text[start - 1]))
		return TRUE;
	if (start > 1 && strchr("/_#:+", text[start - 1]) &&
		!g_ascii_isspace(text[start - 2]))
		return TRUE;
	if (start > 1 && text[start - 1] == '-' &&
		g_ascii_isalpha(text[start - 2]))
		return TRUE;
	if (g_ascii_isalnum(text[end]) ||
		(text[end] && strchr("/%_", text[end])))
		return TRUE;
	/* "14/9/26-25/9/26" is a span. */
	return text[end] == '-' &&
	       (g_ascii_isalpha(text[end + 1]) ||
		       (numeric->count == 2 && g_ascii_isdigit(text[end + 1])));
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
	gboolean is_since = date_is_before(reader, at, DATE_SINCE);
	int behind = is_since ? PAST_DAYS_SINCE : PAST_DAYS;
	for (int year = reader->year - 1; year <= reader->year + 8; year++) {
		Day found = day_from_ymd(year, month, day);
		if (found != DAY_NONE && found >= reader->base - behind)
			return found;
	}
	return DAY_NONE;
}

gboolean
date_set_day(const DateReader *reader, DateFound *out, Day day, guint end)
{
	if (day == DAY_NONE)
		return FALSE;
	*out = (DateFound){ .first = day,
		.last = day,
		.end = end,
		.is_past = day < reader->base };
	return TRUE;
}

/* "2.1. Montage" at the start of a line counts paragraphs. */
static gboolean
starts_line(const DateReader *reader, guint at)
{
	return at == 0 || tokens_at(reader->tokens, at)->line !=
				  tokens_at(reader->tokens, at - 1)->line;
}

/* "14/9" may be a fraction, "14.9" a version or a time: something must speak
 * for a date. */
static gboolean
is_day_and_month(const DateReader *reader, const Numeric *numeric, guint at,
	guint next, gboolean is_led)
{
	if (numeric->separator == '-' || numeric->digits[0] > 2 ||
		numeric->digits[1] > 2)
		return FALSE;
	if (date_lex(reader, next, DATE_UNIT, NULL) ||
		date_lex(reader, next, DATE_UNITS, NULL) ||
		date_is_before(reader, at, DATE_CODE))
		return FALSE;
	if (is_led)
		return TRUE;
	if (numeric->separator == '.')
		return numeric->has_point && !starts_line(reader, at) &&
		       reader->words->bare_day == BARE_POINT;
	return numeric->digits[0] == 2 && numeric->digits[1] == 2;
}

/* The day that the groups name; DAY_NONE if they name none. */
static Day
day_of(const DateReader *reader, guint at, const Numeric *numeric)
{
	const int *value = numeric->values;
	if (numeric->count == 3 && numeric->digits[0] == 4)
		return day_from_ymd(full_year(value[0], 4), value[1], value[2]);
	gboolean is_month_first =
		numeric->separator == '/' && reader->is_month_first;
	int day = is_month_first ? value[1] : value[0];
	int month = is_month_first ? value[0] : value[1];
	if (numeric->count == 3)
		return day_from_ymd(
			full_year(value[2], numeric->digits[2]), month, day);
	return date_nearest(reader, at, month, day);
}

/* "11/26/01-12/6/01" in one word: the second date, if it is a later one. */
static void
read_joined_end(const DateReader *reader, guint at, gsize byte, DateFound *out)
{
	Numeric numeric;
	if (reader->text[byte] != '-')
		return;
	read_numeric(reader->text, byte + 1, &numeric);
	Day last = numeric.count >= 2 && numeric.separator
			   ? day_of(reader, at, &numeric)
			   : DAY_NONE;
	if (last != DAY_NONE && last > out->first && last < out->first + 366) {
		out->last = last;
		out->end = token_after(reader, at, numeric.end);
	}
}

gboolean
date_read_numeric(
	const DateReader *reader, guint at, gboolean is_led, DateFound *out)
{
	const Token *token = tokens_at(reader->tokens, at);
	Numeric numeric;
	if (token->kind != TOKEN_NUMBER)
		return FALSE;
	read_numeric(reader->text, token->start, &numeric);
	if (numeric.count < 2 || !numeric.separator ||
		is_within_code(reader->text, token->start, &numeric))
		return FALSE;
	guint next = token_after(reader, at, numeric.end);
	if (numeric.has_point && next < reader->count &&
		(numeric.count == 2 || date_is_mark(reader, next, ".")))
		next = date_skip_mark(reader, next, ".");
	if (numeric.count == 2 &&
		!is_day_and_month(reader, &numeric, at, next, is_led))
		return FALSE;
	if (!date_set_day(reader, out, day_of(reader, at, &numeric), next))
		return FALSE;
	read_joined_end(reader, at, numeric.end, out);
	return TRUE;
}

gboolean
date_read_pair(
	const DateReader *reader, guint at, int high, int *first, int *second)
{
	const Token *token = tokens_at(reader->tokens, at);
	Numeric numeric;
	if (token->kind != TOKEN_NUMBER)
		return FALSE;
	read_numeric(reader->text, token->start, &numeric);
	if (numeric.count != 2 || numeric.end != token->end ||
		numeric.separator == '.' || numeric.values[0] > high ||
		numeric.values[1] > high)
		return FALSE;
	*first = numeric.values[0];
	*second = numeric.values[1];
	return TRUE;
}
