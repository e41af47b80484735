/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/dates/read.h"

#include <stdlib.h>

#define COUNT_MAX 400

/* A number in digits or words; 0 if there is none. */
static int
read_count(const DateReader *reader, guint at, guint *end)
{
	int value = date_digits(reader, at, 3);
	if (value > 0) {
		*end = at + 1;
		return MIN(value, COUNT_MAX);
	}
	guint len = date_lex(reader, at, DATE_NUMBER, &value);
	*end = at + len;
	return len > 0 ? value : 0;
}

/* "2-3" or "10/15" in one token. */
static gboolean
read_joined_counts(const DateReader *reader, guint at, int *low, int *high)
{
	if (at >= reader->count ||
		tokens_at(reader->tokens, at)->kind != TOKEN_NUMBER)
		return FALSE;
	const char *folded = tokens_at(reader->tokens, at)->folded;
	char *rest = NULL;
	long first = strtol(folded, &rest, 10);
	if (first < 1 || first > COUNT_MAX || (*rest != '-' && *rest != '/'))
		return FALSE;
	long second = strtol(rest + 1, &rest, 10);
	if (*rest || second <= first || second > COUNT_MAX)
		return FALSE;
	*low = (int)first;
	*high = (int)second;
	return TRUE;
}

static guint
join_length(const DateReader *reader, guint at)
{
	guint len = date_lex(reader, at, DATE_JOIN, NULL);
	len = MAX(len, date_lex(reader, at, DATE_TO, NULL));
	return len > 0 ? len : (guint)date_is_mark(reader, at, "-\u2013/");
}

static guint
unit_length(const DateReader *reader, guint at, DateUnit *unit)
{
	int value = 0;
	guint len = date_lex(reader, at, DATE_UNIT, &value);
	if (len == 0)
		len = date_lex(reader, at, DATE_UNITS, &value);
	*unit = (DateUnit)value;
	return len;
}

/* "quinze jours": two weeks, whatever its words say. */
static gboolean
read_named_span(const DateReader *reader, guint at, DateQuantity *out)
{
	guint number = date_lex(reader, at, DATE_NUMBER, NULL);
	DateUnit unit;
	guint len = number > 0 ? unit_length(reader, at, &unit) : 0;
	if (len <= number)
		return FALSE;
	*out = (DateQuantity){ 1, 1, unit, at + len, FALSE };
	return TRUE;
}

gboolean
date_read_quantity(const DateReader *reader, guint at, DateQuantity *out)
{
	DateQuantity found = { 0 };
	guint next = at;
	if (read_joined_counts(reader, at, &found.low, &found.high)) {
		next = at + 1;
	} else {
		if (read_named_span(reader, at, out))
			return TRUE;
		found.low = read_count(reader, at, &next);
		if (found.low == 0)
			return FALSE;
		found.high = found.low;
		guint after, len = join_length(reader, next);
		int high = read_count(reader, next + len, &after);
		/* "deux trois jours", "drei, vier Wochen" */
		if (high == 0 && len == 0 && date_is_mark(reader, next, ","))
			high = read_count(reader, next + 1, &after);
		if (high > found.low && (len > 0 || high == found.low + 1)) {
			found.high = high;
			next = after;
		}
	}
	next += date_lex(reader, next, DATE_OF, NULL);
	guint more = date_lex(reader, next, DATE_LATER, NULL);
	found.is_ahead = more > 0;
	next += more;
	guint len = unit_length(reader, next, &found.unit);
	if (len == 0)
		return FALSE;
	found.end = next + len;
	/* "a week or two" */
	guint after;
	len = date_lex(reader, found.end, DATE_JOIN, NULL);
	int high = len ? read_count(reader, found.end + len, &after) : 0;
	if (high > found.high &&
		!unit_length(reader, after, &(DateUnit){ 0 })) {
		found.high = high;
		found.end = after;
	}
	*out = found;
	return TRUE;
}

Day
date_add(Day day, int count, DateUnit unit)
{
	static const Workdays weekdays = { .weekend = 1 << 5 | 1 << 6 };
	switch (unit) {
	case UNIT_WORKDAY:
		return count < 0 ? day + count
				 : workdays_add(&weekdays, day, count);
	case UNIT_WEEK:
	case UNIT_WEEKEND: return day + 7 * count;
	case UNIT_FORTNIGHT: return day + 14 * count;
	case UNIT_MONTH: return day_add_months(day, count);
	case UNIT_QUARTER: return day_add_months(day, 3 * count);
	case UNIT_HALF: return day_add_months(day, 6 * count);
	case UNIT_YEAR: return day_add_months(day, 12 * count);
	default: return day + count;
	}
}

static void
set_quantity(DateFound *out, Day from, const DateQuantity *quantity)
{
	*out = (DateFound){ .end = quantity->end };
	out->first = date_add(from, quantity->low, quantity->unit);
	out->last = date_add(from, quantity->high, quantity->unit);
}

/* "in two weeks", "within ten days", "in the next two weeks" */
static gboolean
read_ahead(const DateReader *reader, guint at, DateFound *out)
{
	DateQuantity quantity;
	int which = 0;
	guint len = date_lex(reader, at, DATE_AHEAD, NULL);
	len = MAX(len, date_lex(reader, at, DATE_WITHIN, NULL));
	guint next = len > 0 ? date_skip_links(reader, at + len) : at;
	guint words = date_lex(reader, next, DATE_WHICH, &which);
	if ((len == 0 && words == 0) || which > 1)
		return FALSE;
	if (words > 0 && which == 0)
		return FALSE;
	if (!date_read_quantity(reader, next + words, &quantity))
		return FALSE;
	set_quantity(out, reader->base, &quantity);
	out->end += date_lex(reader, out->end, DATE_LATER, NULL);
	/* "over the past two weeks" */
	if (which < 0) {
		out->last = reader->base;
		out->first = 2 * reader->base - out->first;
		out->is_past = TRUE;
	}
	return TRUE;
}

/* "three days ago", "vor drei Tagen", "two weeks from now" */
static gboolean
read_counted(const DateReader *reader, guint at, DateFound *out)
{
	DateQuantity quantity;
	guint len = date_lex(reader, at, DATE_AGO, NULL);
	if (!date_read_quantity(reader, at + len, &quantity))
		return FALSE;
	if (len == 0)
		len = date_lex(reader, quantity.end, DATE_AGO, NULL);
	else
		len = (guint)-1;
	if (len > 0) {
		quantity.low = -quantity.low;
		quantity.high = -quantity.high;
		set_quantity(out, reader->base, &quantity);
		out->end += len == (guint)-1 ? 0 : len;
		out->is_past = TRUE;
		return TRUE;
	}
	len = date_lex(reader, quantity.end, DATE_LATER, NULL);
	if (len == 0 && !quantity.is_ahead)
		return FALSE;
	set_quantity(out, reader->base, &quantity);
	out->end += len;
	return TRUE;
}

/* "two weeks after Easter", "a week on Tuesday", "the day after Easter", "the
 * week after the fair": counted from another date. */
static gboolean
read_counted_from(const DateReader *reader, guint at, DateFound *out)
{
	DateQuantity quantity = { 1, 1, UNIT_DAY, at, FALSE };
	DateFound from;
	gboolean is_counted = date_read_quantity(reader, at, &quantity);
	if (!is_counted)
		quantity.end = at + unit_length(reader, at, &quantity.unit);
	if (quantity.end == at)
		return FALSE;
	guint next =
		quantity.end + date_lex(reader, quantity.end, DATE_OF, NULL);
	guint len = date_lex(reader, next, DATE_AFTER, NULL);
	if (len == 0 && is_counted)
		len = date_lex(reader, next, DATE_LEAD, NULL);
	/* "two weeks Friday", "a week tomorrow" */
	gboolean is_joined =
		is_counted && quantity.unit >= UNIT_WEEK &&
		date_begins(reader, next, 1u << DATE_DAY | 1u << DATE_WEEKDAY);
	if (len == 0 && !is_joined)
		return FALSE;
	next = date_skip_links(reader, next + len);
	if (!date_read_point(reader, next, TRUE, &from))
		return FALSE;
	set_quantity(out, from.last, &quantity);
	out->end = from.end;
	if (!is_counted && quantity.unit == UNIT_WEEK)
		date_set_week(out, date_monday(from.last) + 7);
	out->is_past = out->last < reader->base;
	return TRUE;
}

static gboolean
read_day_word(const DateReader *reader, guint at, DateFound *out)
{
	int days;
	guint len = date_lex(reader, at, DATE_DAY, &days);
	if (len == 0)
		return FALSE;
	*out = (DateFound){ .end = at + len, .is_past = days < 0 };
	out->end += date_lex(reader, out->end, DATE_DAYPART, NULL);
	/* "heute in zwei Wochen", "demain en huit", "tomorrow week" */
	DateQuantity quantity;
	int plus = 0;
	guint ahead = date_lex(reader, out->end, DATE_AHEAD, NULL);
	if (ahead > 0 &&
		date_read_quantity(reader, out->end + ahead, &quantity))
		set_quantity(out, reader->base, &quantity);
	else
		out->first = out->last = reader->base;
	len = date_lex(reader, out->end, DATE_PLUS, &plus);
	out->end += len;
	out->first += days + plus;
	out->last += days + plus;
	return TRUE;
}

gboolean
date_read_relative(const DateReader *reader, guint at, DateFound *out)
{
	if (at >= reader->count)
		return FALSE;
	return read_day_word(reader, at, out) ||
	       read_counted_from(reader, at, out) ||
	       read_ahead(reader, at, out) || read_counted(reader, at, out);
}
