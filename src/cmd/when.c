/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cmd/when.h"

#include <string.h>

#define DAY_SECONDS 86400

static const char *const weekdays[] = { "monday", "tuesday", "wednesday",
	"thursday", "friday", "saturday", "sunday" };

/* 1 to 7 for a weekday's name or an abbreviation of at least three letters,
 * 0 for anything else. */
static int
weekday_from_name(const char *word)
{
	gsize length = strlen(word);

	for (int i = 0; length >= 3 && i < 7; i++)
		if (strncmp(weekdays[i], word, length) == 0)
			return i + 1;
	return 0;
}

static Day
next_weekday(Day today, int weekday)
{
	int ahead = (weekday - day_weekday(today) + 7) % 7;

	return today + (ahead ? ahead : 7);
}

static Day
after_duration(Day today, const char *text)
{
	static const Workdays monday_to_friday = { .weekend = 0x60 };
	Duration duration;

	if (!duration_parse(text, &duration) || duration.count <= 0)
		return DAY_NONE;
	return workdays_after(&monday_to_friday, today, duration);
}

Day
when_parse(const char *text, Day today, GError **error)
{
	g_autofree char *word = g_ascii_strdown(text, -1);
	const char *rest;
	int weekday;
	Day day;

	g_strstrip(word);
	rest = g_str_has_prefix(word, "in ")	 ? word + 3
	       : g_str_has_prefix(word, "next ") ? word + 5
						 : word;
	if ((day = day_parse(word)) != DAY_NONE)
		return day;
	if (g_str_equal(word, "today"))
		return today;
	if (g_str_equal(word, "tomorrow"))
		return today + 1;
	if (g_str_equal(word, "next week"))
		return next_weekday(today, 1);
	if ((weekday = weekday_from_name(rest)))
		return next_weekday(today, weekday);
	if ((day = after_duration(today, rest)) != DAY_NONE)
		return day;
	g_set_error(error, CMD_ERROR, CMD_ERROR_USAGE,
		"no day is named by \"%s\": give a date (2026-12-01), a time "
		"from now (3d, 2 weeks) or a weekday",
		text);
	return DAY_NONE;
}

static gboolean
set_day(CmdContext *context, Day day)
{
	gint64 start = (gint64)day * DAY_SECONDS;

	context->now = start + DAY_SECONDS / 2;
	/* A search knows no day before 1970. */
	context->seen = MAX(0, start + DAY_SECONDS - 1);
	context->is_replay = TRUE;
	return TRUE;
}

/* ISO 8601, with seconds or without. */
static GDateTime *
read_moment(const char *text, GTimeZone *utc)
{
	GDateTime *moment = g_date_time_new_from_iso8601(text, utc);
	const gsize minutes = strlen("2026-11-22T14:30");

	if (moment || strlen(text) < minutes)
		return moment;
	g_autofree char *start = g_strndup(text, minutes);
	g_autofree char *whole =
		g_strconcat(start, ":00", text + minutes, NULL);
	return g_date_time_new_from_iso8601(whole, utc);
}

gboolean
when_set_now(CmdContext *context, const char *text, GError **error)
{
	g_autoptr(GTimeZone) utc = g_time_zone_new_utc();
	g_autoptr(GDateTime) moment = NULL;
	Day day = day_parse(text);

	if (day != DAY_NONE)
		return set_day(context, day);
	if (strchr(text, 'T') || strchr(text, ' '))
		moment = read_moment(text, utc);
	if (!moment) {
		g_set_error(error, CMD_ERROR, CMD_ERROR_USAGE,
			"--now=%s is no day (2026-11-22) and no moment "
			"(2026-11-22T14:30Z)",
			text);
		return FALSE;
	}
	context->now = g_date_time_to_unix(moment);
	context->seen = MAX(0, context->now);
	context->is_replay = TRUE;
	return TRUE;
}
