/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/calendar.h"

#include <string.h>

/* Bounds that keep every later sum within a gint32. */
#define YEAR_MIN 1
#define YEAR_MAX 9999

static gboolean
is_leap(int year)
{
	return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

int
day_month_length(int year, int month)
{
	static const guint8 lengths[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30,
		31, 30, 31 };
	if (month < 1 || month > 12)
		return 0;
	return lengths[month - 1] + (month == 2 && is_leap(year));
}

/* Years are counted from March, so that the leap day is the last of its year
 * and month lengths follow one formula; eras of 400 years repeat exactly. */
Day
day_from_ymd(int year, int month, int day)
{
	if (year < YEAR_MIN || year > YEAR_MAX || day < 1 ||
		day > day_month_length(year, month))
		return DAY_NONE;
	int y = month <= 2 ? year - 1 : year;
	int era = y / 400;
	int year_of_era = y - era * 400;
	int month_from_march = (month + 9) % 12;
	int day_of_year = (153 * month_from_march + 2) / 5 + day - 1;
	int day_of_era = year_of_era * 365 + year_of_era / 4 -
			 year_of_era / 100 + day_of_year;
	return era * 146097 + day_of_era - 719468;
}

void
day_to_ymd(Day day, int *year, int *month, int *day_of_month)
{
	gint64 z = (gint64)day + 719468;
	gint64 era = (z >= 0 ? z : z - 146096) / 146097;
	int day_of_era = (int)(z - era * 146097);
	int year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 -
				  day_of_era / 146096) /
			  365;
	int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 -
					       year_of_era / 100);
	int month_from_march = (5 * day_of_year + 2) / 153;
	*day_of_month = day_of_year - (153 * month_from_march + 2) / 5 + 1;
	*month = month_from_march < 10 ? month_from_march + 3
				       : month_from_march - 9;
	*year = (int)(year_of_era + era * 400) + (*month <= 2);
}

Day
day_from_time(gint64 time, int offset)
{
	const gint64 day_seconds = 24 * 60 * 60;
	gint64 bound = (gint64)G_MAXINT32 * 86400 / 2;
	gint64 local = CLAMP(time, -bound, bound) + offset;
	gint64 day = local / day_seconds - (local % day_seconds < 0);
	return (Day)day;
}

int
day_weekday(Day day)
{
	/* 1970-01-01 was a Thursday. */
	int from_monday = (int)(((gint64)day + 3) % 7);
	return (from_monday < 0 ? from_monday + 7 : from_monday) + 1;
}

Day
day_of_iso_week(int year, int week)
{
	/* The week with 4 January is the first; the one with 28 December the
	 * last. */
	Day fourth = day_from_ymd(year, 1, 4);
	Day last = day_from_ymd(year, 12, 28);
	if (fourth == DAY_NONE || week < 1)
		return DAY_NONE;
	Day monday = fourth - (day_weekday(fourth) - 1);
	if (week > (last - monday) / 7 + 1)
		return DAY_NONE;
	return monday + 7 * (week - 1);
}

/* The Gregorian computus in the form of Jones (Butcher's Ecclesiastical
 * Calendar, 1876). */
Day
day_of_easter(int year)
{
	int golden = year % 19;
	int century = year / 100, rest = year % 100;
	int moon = (8 * century + 13) / 25;
	int epact = (19 * golden + century - century / 4 - moon + 15) % 30;
	int weekday =
		(32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) %
		7;
	int shift = (golden + 11 * epact + 22 * weekday) / 451;
	int sum = epact + weekday - 7 * shift + 114;
	return day_from_ymd(year, sum / 31, sum % 31 + 1);
}

char *
day_format(Day day)
{
	int year, month, day_of_month;
	day_to_ymd(day, &year, &month, &day_of_month);
	return g_strdup_printf("%04d-%02d-%02d", year, month, day_of_month);
}

/* COUNT digits at TEXT; -1 if one is missing. */
static int
read_digits(const char *text, int count)
{
	int value = 0;
	for (int i = 0; i < count; i++) {
		if (!g_ascii_isdigit(text[i]))
			return -1;
		value = value * 10 + (text[i] - '0');
	}
	return value;
}

Day
day_parse(const char *text)
{
	if (!text || strlen(text) != 10 || text[4] != '-' || text[7] != '-')
		return DAY_NONE;
	int year = read_digits(text, 4);
	int month = read_digits(text + 5, 2);
	int day = read_digits(text + 8, 2);
	if (year < 0 || month < 0 || day < 0)
		return DAY_NONE;
	return day_from_ymd(year, month, day);
}

static gboolean
unit_from_name(const char *name, DurationUnit *unit)
{
	static const struct {
		const char *name;
		DurationUnit unit;
	} units[] = {
		{ "h", DURATION_HOURS },
		{ "hour", DURATION_HOURS },
		{ "hours", DURATION_HOURS },
		{ "workday", DURATION_WORKDAYS },
		{ "workdays", DURATION_WORKDAYS },
		{ "wd", DURATION_WORKDAYS },
		{ "d", DURATION_DAYS },
		{ "day", DURATION_DAYS },
		{ "days", DURATION_DAYS },
		{ "w", DURATION_WEEKS },
		{ "week", DURATION_WEEKS },
		{ "weeks", DURATION_WEEKS },
		{ "m", DURATION_MONTHS },
		{ "month", DURATION_MONTHS },
		{ "months", DURATION_MONTHS },
	};
	for (gsize i = 0; i < G_N_ELEMENTS(units); i++) {
		if (strcmp(units[i].name, name) == 0) {
			*unit = units[i].unit;
			return TRUE;
		}
	}
	return FALSE;
}

gboolean
duration_parse(const char *text, Duration *out)
{
	if (!text)
		return FALSE;
	int count = 0, digits = 0;
	while (g_ascii_isdigit(*text) && digits++ < 5)
		count = count * 10 + (*text++ - '0');
	if (digits == 0 || digits > 5)
		return FALSE;
	if (*text == ' ')
		text++;
	DurationUnit unit;
	if (!unit_from_name(text, &unit))
		return FALSE;
	*out = (Duration){ count, unit };
	return TRUE;
}

gboolean
workdays_is_free(const Workdays *workdays, Day day)
{
	if (workdays->weekend & (1 << (day_weekday(day) - 1)))
		return TRUE;
	return workdays->holidays &&
	       g_hash_table_contains(workdays->holidays, GINT_TO_POINTER(day));
}

/* A calendar of holidays alone must not make this endless. */
static Day
next_workday(const Workdays *workdays, Day day)
{
	for (int i = 0; i < 366 && workdays_is_free(workdays, day); i++)
		day++;
	return day;
}

Day
workdays_add(const Workdays *workdays, Day day, int count)
{
	day = count > 0 ? day : next_workday(workdays, day);
	for (int i = 0; i < count; i++)
		day = next_workday(workdays, day + 1);
	return day;
}

Day
day_add_months(Day day, int count)
{
	int year, month, day_of_month;
	day_to_ymd(day, &year, &month, &day_of_month);
	int months = year * 12 + (month - 1) + count;
	year = months / 12;
	month = months % 12 + 1;
	int length = day_month_length(year, month);
	Day result = day_from_ymd(year, month, MIN(day_of_month, length));
	return result == DAY_NONE ? day : result;
}

Day
workdays_after(const Workdays *workdays, Day day, Duration duration)
{
	switch (duration.unit) {
	case DURATION_HOURS: return day + (duration.count + 23) / 24;
	case DURATION_WORKDAYS:
		return workdays_add(workdays, day, duration.count);
	case DURATION_DAYS: return day + duration.count;
	case DURATION_WEEKS: return day + 7 * duration.count;
	case DURATION_MONTHS: return day_add_months(day, duration.count);
	}
	g_return_val_if_reached(day);
}
