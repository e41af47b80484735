/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/dates/read.h"

#include <stdlib.h>
#include <string.h>

/* Which way the numbers of a date are read. */
typedef enum { ORDER_UNKNOWN, ORDER_DAY_FIRST, ORDER_MONTH_FIRST } Order;

/* Two numbers of a date with strokes. */
typedef struct {
	int first, second;
	gboolean has_year; /* that of writing */
} Stroked;

static gboolean
read_stroked(const DateReader *reader, const Token *token, Stroked *out)
{
	const char *slash =
		token->kind == TOKEN_NUMBER ? strchr(token->folded, '/') : NULL;
	const char *last = slash ? strchr(slash + 1, '/') : NULL;
	if (!slash)
		return FALSE;
	out->first = atoi(token->folded);
	out->second = atoi(slash + 1);
	out->has_year = last && atoi(last + 1) % 100 == reader->year % 100;
	return out->first >= 1 && out->first <= 31 && out->second >= 1 &&
	       out->second <= 31;
}

/* "25/10" can be read in one way only. */
static Order
only_order(const Stroked *date)
{
	return date->first > 12 && date->second <= 12	? ORDER_DAY_FIRST
	       : date->second > 12 && date->first <= 12 ? ORDER_MONTH_FIRST
							: ORDER_UNKNOWN;
}

/* The order in which DATE is the day of writing. */
static Order
order_of_writing(const DateReader *reader, const Stroked *date)
{
	if (date->first == date->second)
		return ORDER_UNKNOWN;
	return date->first == reader->day && date->second == reader->month
		       ? ORDER_DAY_FIRST
	       : date->first == reader->month && date->second == reader->day
		       ? ORDER_MONTH_FIRST
		       : ORDER_UNKNOWN;
}

/*
 * In English the writer's zone tells 10/14 from 14/10, unless some date in
 * the text can be read in one way only, or the first of them is the day of
 * writing: "Invoice date 11/10/2026, due 12/10/2026".
 */
static gboolean
month_comes_first(const DateReader *reader, int offset)
{
	Order order = ORDER_UNKNOWN;
	int full = 0;
	if (strcmp(reader->words->language, "en") != 0)
		return FALSE;
	for (guint at = 0; at < reader->count; at++) {
		Stroked date;
		if (!read_stroked(reader, tokens_at(reader->tokens, at), &date))
			continue;
		if (only_order(&date) != ORDER_UNKNOWN)
			return only_order(&date) == ORDER_MONTH_FIRST;
		if (date.has_year && full++ == 0)
			order = order_of_writing(reader, &date);
	}
	if (full > 1 && order != ORDER_UNKNOWN)
		return order == ORDER_MONTH_FIRST;
	return offset <= -4 * 3600 && offset >= -10 * 3600;
}

/* No day is told without a figure or one of these. */
static gboolean
is_heart(const DateReader *reader, guint at)
{
	const guint32 hearts =
		1u << DATE_MONTH | 1u << DATE_WEEKDAY | 1u << DATE_ORDINAL |
		1u << DATE_UNIT | 1u << DATE_UNITS | 1u << DATE_DAY |
		1u << DATE_PART | 1u << DATE_PART_UNIT | 1u << DATE_FEAST |
		1u << DATE_WEEK_NUMBER | 1u << DATE_WEEK_OF | 1u << DATE_THENCE;

	return (reader->hits.begins[at] & hearts) ||
	       reader->tokens->all[at].has_digit;
}

/* Most words of dates, "the", "on", stand before something else. */
static void
find_leads(DateReader *reader)
{
	const PhraseHits *hits = &reader->hits;
	guint until = 0, hearts = 0;
	g_autofree guint8 *leads = g_malloc(reader->count + 1);

	for (guint at = 0; at < reader->count; at++) {
		until = MAX(until, at + phrasehits_longest(hits, at));
		leads[at] =
			is_heart(reader, at)
				? 2
				: at < until || reader->tokens->all[at].kind ==
							TOKEN_MARK;
		hearts += leads[at] > 1;
	}
	if (hearts == 0)
		return;
	leads[reader->count] = 0;
	for (guint at = reader->count; at-- > 0;)
		leads[at] = leads[at] > 1 || (leads[at] && leads[at + 1]);
	reader->leads = g_steal_pointer(&leads);
}

void
date_reader_init(DateReader *reader, const DateWords *words,
	const Tokens *tokens, Day base, int offset)
{
	*reader = (DateReader){ .words = words,
		.tokens = tokens,
		.text = tokens_text(tokens),
		.count = tokens_count(tokens),
		.base = base };
	day_to_ymd(base, &reader->year, &reader->month, &reader->day);
	phrasehits_init(&reader->hits, words->book, tokens, DATE_NEVER);
	find_leads(reader);
	if (tokens->has_digits)
		reader->is_month_first = month_comes_first(reader, offset);
}

void
date_reader_clear(DateReader *reader)
{
	phrasehits_clear(&reader->hits);
	g_clear_pointer(&reader->leads, g_free);
}

gboolean
date_is_before(const DateReader *reader, guint at, DateClass class)
{
	return phrasehits_before(&reader->hits, at, class) > 0;
}

gboolean
date_is_led(const DateReader *reader, guint at)
{
	const guint32 leads =
		1u << DATE_LEAD | 1u << DATE_LEAD_DAY | 1u << DATE_OF |
		1u << DATE_AHEAD | 1u << DATE_WITHIN | 1u << DATE_AFTER |
		1u << DATE_WHICH | 1u << DATE_SINCE | 1u << DATE_TO;
	return (reader->hits.ends[at] & leads) != 0;
}

guint
date_skip_links(const DateReader *reader, guint at)
{
	const guint32 links =
		1u << DATE_OF | 1u << DATE_LEAD | 1u << DATE_LEAD_DAY;
	for (int i = 0; i < 4 && date_begins(reader, at, links); i++) {
		guint len = date_lex(reader, at, DATE_OF, NULL);
		len = MAX(len, date_lex(reader, at, DATE_LEAD, NULL));
		len = MAX(len, date_lex(reader, at, DATE_LEAD_DAY, NULL));
		if (len == 0)
			break;
		at += len;
	}
	return at;
}

gboolean
date_is_mark(const DateReader *reader, guint at, const char *marks)
{
	if (at >= reader->count)
		return FALSE;
	const Token *token = tokens_at(reader->tokens, at);
	if (token->kind != TOKEN_MARK)
		return FALSE;
	gunichar mark = g_utf8_get_char(reader->text + token->start);
	return g_utf8_strchr(marks, -1, mark) != NULL;
}

guint
date_skip_mark(const DateReader *reader, guint at, const char *marks)
{
	return date_is_mark(reader, at, marks) ? at + 1 : at;
}

gboolean
date_is_joined(const DateReader *reader, guint at)
{
	return at > 0 && at < reader->count &&
	       tokens_at(reader->tokens, at - 1)->end ==
		       tokens_at(reader->tokens, at)->start;
}

int
date_digits(const DateReader *reader, guint at, int digits)
{
	if (at >= reader->count)
		return -1;
	const Token *token = tokens_at(reader->tokens, at);
	int len = (int)(token->end - token->start), value = 0;
	if (token->kind != TOKEN_NUMBER || len > digits)
		return -1;
	for (int i = 0; i < len; i++) {
		char c = reader->text[token->start + i];
		if (!g_ascii_isdigit(c))
			return -1;
		value = value * 10 + (c - '0');
	}
	return value;
}

int
date_year(const DateReader *reader, guint at, guint *len)
{
	int value = date_digits(reader, at, 4);
	if (value >= 1980 && value <= 2099) {
		*len = 1;
		return value;
	}
	if (date_is_mark(reader, at, "'\u2019\u2018")) {
		value = date_digits(reader, at + 1, 2);
		if (value >= 10 && value <= 79 &&
			date_is_joined(reader, at + 1)) {
			*len = 2;
			return 2000 + value;
		}
	}
	return 0;
}
