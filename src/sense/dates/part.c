/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/dates/read.h"

Day
date_monday(Day day)
{
	return day - (day_weekday(day) - 1);
}

/* The last day of the month in which DAY lies. */
static Day
end_of_month(Day day)
{
	int year, month, day_of_month;
	day_to_ymd(day, &year, &month, &day_of_month);
	return day + day_month_length(year, month) - day_of_month;
}

static void
take_part_of_week(DateFound *out, DatePart part)
{
	Day monday = date_monday(out->first);
	switch (part) {
	case PART_EARLY:
		out->first = monday;
		out->last = monday + 1;
		break;
	case PART_MIDDLE: out->first = out->last = monday + 2; break;
	default: out->first = out->last = monday + 4; break;
	}
	out->is_week = FALSE;
}

/* The end of a month is its last day, as people mean it; its middle the
 * 15th. */
static void
take_part(DateFound *out, DatePart part)
{
	if (out->is_week) {
		take_part_of_week(out, part);
		return;
	}
	Day first = out->first, end = end_of_month(out->last);
	int length = end - first + 1;
	switch (part) {
	case PART_EARLY:
		out->last = first + (length > 31 ? length / 6 : 9);
		break;
	case PART_MIDDLE:
		out->first = out->last = first + (length - 1) / 2;
		if (length <= 31)
			out->first = out->last = first + 14;
		break;
	default: out->first = out->last = end; break;
	}
}

/* "end of the month": this month's, or the next one's once that is over. */
static gboolean
take_part_of_unit(
	const DateReader *reader, DatePart part, DateUnit unit, DateFound *out)
{
	guint end = out->end;
	for (int count = 0; count < 2; count++) {
		DateFound found = { .end = end };
		if (!date_set_unit(reader, count, unit, &found))
			return FALSE;
		take_part(&found, part);
		*out = found;
		if (found.last >= reader->base)
			break;
	}
	out->first = MAX(out->first, reader->base);
	return TRUE;
}

/* "close of business Thursday", "end of today": the day itself. */
static gboolean
read_end_of_day(const DateReader *reader, guint at, DateFound *out)
{
	DateFound day;
	guint next = date_skip_links(reader, at);
	if (date_read_point(reader, next, TRUE, &day)) {
		*out = day;
		return TRUE;
	}
	*out = (DateFound){
		.first = reader->base, .last = reader->base, .end = at
	};
	return TRUE;
}

static gboolean
read_compound(const DateReader *reader, guint at, DateFound *out)
{
	int value, which;
	guint len = date_lex(reader, at, DATE_PART_UNIT, &value);
	if (len == 0)
		return FALSE;
	DatePart part = (DatePart)(value / 16);
	DateUnit unit = (DateUnit)(value % 16);
	if (unit == UNIT_DAY)
		return read_end_of_day(reader, at + len, out);
	DateFound found = { .end = at + len }, month;
	/* "Monatsende Oktober", "fine mese prossimo" */
	guint next = date_skip_links(reader, found.end);
	if (unit == UNIT_MONTH && date_read_month(reader, next, TRUE, &month)) {
		take_part(&month, part);
		*out = month;
		return TRUE;
	}
	len = date_lex(reader, found.end, DATE_WHICH, &which);
	if (len > 0 && date_set_unit(reader, which, unit, &found)) {
		take_part(&found, part);
		found.end += len;
		*out = found;
		return TRUE;
	}
	if (!take_part_of_unit(reader, part, unit, &found))
		return FALSE;
	*out = found;
	return TRUE;
}

/* "next month's end": what stands before decides; "Ende" and its like come
 * first in all of the languages. */
gboolean
date_read_part(const DateReader *reader, guint at, DateFound *out)
{
	int part, unit;
	DateFound found;
	if (read_compound(reader, at, out))
		return TRUE;
	guint len = date_lex(reader, at, DATE_PART, &part);
	/* "fin de semana" is a unit of its own. */
	if (len == 0 || date_lex(reader, at, DATE_UNIT, NULL) > len)
		return FALSE;
	guint next = date_skip_mark(reader, at + len, "-");
	next = date_skip_links(reader, next);
	if (next < reader->count &&
		(date_read_period(reader, next, &found) ||
			date_read_month(reader, next, TRUE, &found) ||
			date_read_year(reader, next, &found))) {
		if (found.last - found.first < 3 && !found.is_week)
			return FALSE;
		take_part(&found, (DatePart)part);
		found.is_past = found.last < reader->base;
		*out = found;
		return TRUE;
	}
	len = date_lex(reader, next, DATE_UNIT, &unit);
	if (len == 0)
		return FALSE;
	if (unit == UNIT_DAY)
		return read_end_of_day(reader, next + len, out);
	found = (DateFound){ .end = next + len };
	if (!take_part_of_unit(reader, (DatePart)part, (DateUnit)unit, &found))
		return FALSE;
	*out = found;
	return TRUE;
}
