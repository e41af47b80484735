/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/dates/read.h"

/* A weekday and the words around it. */
typedef struct {
	int weekday;
	gboolean has_which;
	int which;
	gboolean is_coming; /* "kommenden Freitag" */
	gboolean is_capital;
	int thence;	     /* -1 "siguiente": from the day named before */
	gboolean is_trusted; /* a weekday also if nothing else stands by it */
	guint end;
} Named;

/* "Segunda te ligo": first in its clause. */
static gboolean
opens_clause(const DateReader *reader, guint at)
{
	return at == 0 ||
	       tokens_at(reader->tokens, at - 1)->kind == TOKEN_MARK ||
	       tokens_at(reader->tokens, at - 1)->sentence !=
		       tokens_at(reader->tokens, at)->sentence;
}

static gboolean
is_trusted(const DateReader *reader, guint at, const Phrase *phrase,
	gboolean has_which)
{
	if (phrase->form == FORM_FULL)
		return TRUE;
	if (phrase->form == FORM_LED && opens_clause(reader, at))
		return TRUE;
	if (!has_which && !date_is_led(reader, at))
		return FALSE;
	return phrase->form == FORM_LED ||
	       tokens_at(reader->tokens, at)->is_capital;
}

/* "[next] Friday [next] [morning]" */
static gboolean
read_name(const DateReader *reader, guint at, Named *out)
{
	Named found = { 0 };
	guint len = date_lex(reader, at, DATE_WHICH, &found.which);
	const Phrase *which = date_phrase(reader, at, DATE_WHICH);
	found.has_which = len > 0;
	found.is_coming = which && which->form == FORM_LED;
	guint next = at + len;
	const Phrase *phrase = date_phrase(reader, next, DATE_WEEKDAY);
	if (!phrase)
		return FALSE;
	found.weekday = phrase->value;
	found.end = next + phrase->count;
	if (phrase->form != FORM_FULL && date_is_joined(reader, found.end))
		found.end = date_skip_mark(reader, found.end, ".");
	found.end += date_lex(reader, found.end, DATE_DAYPART, NULL);
	if (!found.has_which) {
		len = date_lex(reader, found.end, DATE_WHICH, &found.which);
		/* "Tuesday next week" is read by its week. */
		if (date_lex(reader, found.end + len, DATE_UNIT, NULL))
			len = 0;
		int days = 0;
		found.has_which = len > 0;
		which = date_phrase(reader, found.end, DATE_WHICH);
		found.is_coming = len > 0 && which->form == FORM_LED;
		if (len > 0 &&
			date_lex(reader, found.end, DATE_THENCE, &days) == len)
			found.thence = MIN(days, 0);
		found.end += len;
	}
	found.is_capital = tokens_at(reader->tokens, next)->is_capital;
	found.is_trusted = is_trusted(reader, next, phrase, found.has_which);
	*out = found;
	return TRUE;
}

/* "Friday, 23 October", "Fr., 23.10.", "giovedì 25", "segunda, dia 26" */
static gboolean
read_with_date(const DateReader *reader, const Named *named, DateFound *out)
{
	guint next = date_skip_mark(reader, named->end, ",(");
	guint links = date_skip_links(reader, next);
	/* "so um den 20." is no Sunday. */
	if (!named->is_trusted && !named->is_capital && links != next)
		return FALSE;
	next = links;
	return date_read_absolute(reader, next, TRUE, out) ||
	       date_read_bare_day(reader, next, named->weekday, out);
}

/* "Tuesday next week", "jueves de la semana que viene", "Dienstag, KW 42" */
static gboolean
read_of_week(const DateReader *reader, const Named *named, DateFound *out)
{
	DateFound week;
	guint next = date_skip_mark(reader, named->end, ",(");
	next = date_skip_links(reader, next);
	next += date_lex(reader, next, DATE_AHEAD, NULL);
	if (!date_read_period(reader, next, &week) || !week.is_week) {
		if (!date_read_week_of(reader, next, &week))
			return FALSE;
	}
	*out = week;
	out->first = out->last = date_monday(week.last) + named->weekday - 1;
	out->is_week = FALSE;
	out->is_past = out->last < reader->base;
	return TRUE;
}

/* "Monday after Easter" */
static gboolean
read_after(const DateReader *reader, const Named *named, DateFound *out)
{
	DateFound from;
	guint len = date_lex(reader, named->end, DATE_AFTER, NULL);
	if (len == 0)
		return FALSE;
	guint next = date_skip_links(reader, named->end + len);
	if (!date_read_point(reader, next, TRUE, &from))
		return FALSE;
	int ahead = (named->weekday - day_weekday(from.last) + 6) % 7 + 1;
	*out = from;
	out->first = out->last = from.last + ahead;
	out->is_past = out->last < reader->base;
	return TRUE;
}

/* The day that a weekday alone means. "Next Friday" lies in the next week or
 * is the coming one, by language; never tomorrow. */
static Day
resolve(const DateReader *reader, const Named *named)
{
	Day base = reader->base;
	int ahead = (named->weekday - day_weekday(base) + 6) % 7 + 1;
	Day in_week = date_monday(base) + named->weekday - 1;
	if (!named->has_which)
		return base + ahead;
	switch (named->which) {
	case 0: return in_week >= base ? in_week : base + ahead;
	case 1:
		if (reader->words->is_next_week && !named->is_coming)
			return in_week + 7;
		return base + ahead + (ahead == 1 ? 7 : 0);
	case 2: return in_week + 14;
	default: return base + ahead - 7 - (ahead == 7 ? 7 : 0);
	}
}

/* "lundi en huit", "Monday week", "Montag in zwei Wochen" */
static void
add_weeks(const DateReader *reader, const Named *named, DateFound *out)
{
	int plus = 0;
	DateQuantity quantity;
	guint len = date_lex(reader, out->end, DATE_PLUS, &plus);
	guint ahead = date_lex(reader, out->end, DATE_AHEAD, NULL);
	if (len == 0 && ahead > 0 &&
		date_read_quantity(reader, out->end + ahead, &quantity)) {
		/* "Montag in acht Tagen" is in a week. */
		plus = quantity.unit == UNIT_WEEK  ? 7 * quantity.low
		       : quantity.unit == UNIT_DAY ? quantity.low / 7 * 7
						   : 0;
		len = plus > 0 ? quantity.end - out->end : 0;
	}
	/* Said on a Monday, "Monday week" is counted from today. */
	if (plus > 0 && !named->has_which &&
		named->weekday == day_weekday(reader->base))
		plus -= 7;
	out->end += len;
	out->first += plus;
	out->last += plus;
}

/* "siguiente"; ", when I am back": the token after it, AT if there is none. */
static guint
read_thence(const DateReader *reader, guint at, int *thence)
{
	int days = 0;
	guint next = date_skip_mark(reader, at, ",");
	guint len = date_lex(reader, next, DATE_THENCE, &days);

	if (len == 0 || days >= 0 || (next > at && days == -1))
		return at;
	*thence = days;
	return next + len;
}

/* "next week, on Tuesday": the weekday after its week. */
static gboolean
read_week_first(const DateReader *reader, guint at, DateFound *out)
{
	DateFound week;
	Named named;
	if (!date_read_period(reader, at, &week) || !week.is_week)
		return FALSE;
	guint next = date_skip_mark(reader, week.end, ",");
	next = date_skip_links(reader, next);
	if (!read_name(reader, next, &named) || !named.is_trusted ||
		named.has_which)
		return FALSE;
	*out = week;
	out->end = named.end;
	out->first = out->last = date_monday(week.last) + named.weekday - 1;
	out->is_week = FALSE;
	out->is_past = out->last < reader->base;
	return TRUE;
}

/* The month that holds an nth weekday: "July", "next month", "the month". */
static gboolean
read_its_month(const DateReader *reader, guint at, DateFound *out)
{
	int unit = UNIT_DAY;
	if (date_read_month(reader, at, TRUE, out))
		return TRUE;
	if (date_read_period(reader, at, out))
		return !out->is_week && out->last - out->first > 20 &&
		       out->last - out->first < 31;
	guint len = date_lex(reader, at, DATE_UNIT, &unit);
	if (len == 0 || unit != UNIT_MONTH)
		return FALSE;
	*out = (DateFound){ .end = at + len };
	return date_set_unit(reader, 0, UNIT_MONTH, out);
}

/* "the first Thursday in July", "l'ultimo venerdì del mese" */
static gboolean
read_nth_of_month(const DateReader *reader, guint at, DateFound *out)
{
	int nth = 0;
	DateFound month;
	guint len = date_lex(reader, at, DATE_ORDINAL, &nth);
	if (len == 0) {
		len = date_lex(reader, at, DATE_WHICH, &nth);
		if (len == 0 || nth != -1)
			return FALSE;
	}
	const Phrase *weekday = date_phrase(reader, at + len, DATE_WEEKDAY);
	if (!weekday || nth > 5)
		return FALSE;
	guint next = date_skip_links(reader, at + len + weekday->count);
	next += date_lex(reader, next, DATE_AHEAD, NULL);
	next = date_skip_links(reader, next);
	if (!read_its_month(reader, next, &month))
		return FALSE;
	int year, number, day;
	day_to_ymd(month.first, &year, &number, &day);
	Day first = day_from_ymd(year, number, 1);
	Day last = first + day_month_length(year, number) - 1;
	Day found = first + (weekday->value - day_weekday(first) + 7) % 7 +
		    7 * (nth - 1);
	if (nth < 0)
		found = last - (day_weekday(last) - weekday->value + 7) % 7;
	if (found > last)
		return FALSE;
	*out = (DateFound){ .first = found,
		.last = found,
		.end = month.end,
		.is_past = found < reader->base };
	return TRUE;
}

gboolean
date_read_weekday(const DateReader *reader, guint at, DateFound *out)
{
	Named named;
	if (at >= reader->count)
		return FALSE;
	if (read_nth_of_month(reader, at, out))
		return TRUE;
	if (!read_name(reader, at, &named))
		return read_week_first(reader, at, out);
	if (read_with_date(reader, &named, out))
		return TRUE;
	if (!named.is_trusted)
		return FALSE;
	if (read_of_week(reader, &named, out) ||
		read_after(reader, &named, out))
		return TRUE;
	DateFound found = { .end = named.end,
		.thence = named.thence,
		.is_past = named.has_which && named.which < 0 };
	found.first = found.last = resolve(reader, &named);
	add_weeks(reader, &named, &found);
	gboolean is_mere = !named.has_which && found.end == named.end;
	/* "el lunes siguiente" may be next Monday, too. */
	found.end = read_thence(reader, found.end, &found.thence);
	if (found.thence || is_mere)
		found.weekday = named.weekday;
	*out = found;
	return TRUE;
}
