/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib.h>

#include "base/calendar.h"

static void
test_days(void)
{
	static const struct {
		const char *text;
		Day day;
		int weekday;
	} cases[] = {
		{ "1970-01-01", 0, 4 },
		{ "1969-12-31", -1, 3 },
		{ "2000-02-29", 11016, 2 },
		{ "2026-11-22", 20779, 7 },
		{ "0001-01-01", -719162, 1 },
		{ "9999-12-31", 2932896, 5 },
	};
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_assert_cmpint(day_parse(cases[i].text), ==, cases[i].day);
		g_autofree char *text = day_format(cases[i].day);
		g_assert_cmpstr(text, ==, cases[i].text);
		g_assert_cmpint(
			day_weekday(cases[i].day), ==, cases[i].weekday);
	}
}

static void
test_there_and_back(void)
{
	Day end = day_from_ymd(2400, 1, 1);
	for (Day day = day_from_ymd(1599, 1, 1); day < end; day++) {
		int y, m, d;
		day_to_ymd(day, &y, &m, &d);
		g_assert_cmpint(day_from_ymd(y, m, d), ==, day);
	}
}

static void
test_no_such_day(void)
{
	static const char *const wrong[] = { "", "2026-02-29", "2026-13-01",
		"2026-00-10", "2026-04-31", "2026-1-01", "20260101",
		"2026-01-01 ", " 2026-01-0", "2026/01/01", "0000-01-01",
		"2026-01-+1" };
	for (gsize i = 0; i < G_N_ELEMENTS(wrong); i++)
		g_assert_cmpint(day_parse(wrong[i]), ==, DAY_NONE);
	g_assert_cmpint(day_parse(NULL), ==, DAY_NONE);
	g_assert_cmpint(day_from_ymd(10000, 1, 1), ==, DAY_NONE);
}

static void
test_from_time(void)
{
	/* 2026-03-01 23:30 UTC is already 2 March in Rome. */
	gint64 time = (gint64)day_parse("2026-03-01") * 86400 + 84600;
	g_assert_cmpint(day_from_time(time, 0), ==, day_parse("2026-03-01"));
	g_assert_cmpint(day_from_time(time, 3600), ==, day_parse("2026-03-02"));
	g_assert_cmpint(day_from_time(-1, 0), ==, -1);
	g_assert_cmpint(day_from_time(G_MAXINT64, 3600), >, 0);
	g_assert_cmpint(day_from_time(G_MININT64, -3600), <, 0);
}

static void
test_iso_weeks(void)
{
	static const struct {
		int year, week;
		const char *monday;
	} cases[] = {
		{ 2026, 1, "2025-12-29" },
		{ 2026, 42, "2026-10-12" },
		{ 2026, 53, "2026-12-28" },
		{ 2027, 1, "2027-01-04" },
		{ 2020, 53, "2020-12-28" },
		{ 2024, 1, "2024-01-01" },
	};
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++)
		g_assert_cmpint(day_of_iso_week(cases[i].year, cases[i].week),
			==, day_parse(cases[i].monday));
	g_assert_cmpint(day_of_iso_week(2027, 53), ==, DAY_NONE);
	g_assert_cmpint(day_of_iso_week(2026, 0), ==, DAY_NONE);
}

static void
test_easter(void)
{
	static const char *const sundays[] = { "1961-04-02", "2000-04-23",
		"2008-03-23", "2011-04-24", "2019-04-21", "2024-03-31",
		"2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16",
		"2038-04-25" };
	for (gsize i = 0; i < G_N_ELEMENTS(sundays); i++) {
		Day day = day_parse(sundays[i]);
		int year = (int)g_ascii_strtoll(sundays[i], NULL, 10);
		g_assert_cmpint(day_of_easter(year), ==, day);
	}
}

static void
test_months(void)
{
	static const struct {
		const char *from;
		int count;
		const char *to;
	} cases[] = {
		{ "2026-01-31", 1, "2026-02-28" },
		{ "2024-01-31", 1, "2024-02-29" },
		{ "2026-11-15", 3, "2027-02-15" },
		{ "2026-01-15", -1, "2025-12-15" },
		{ "2026-05-31", 0, "2026-05-31" },
	};
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++)
		g_assert_cmpint(day_add_months(day_parse(cases[i].from),
					cases[i].count),
			==, day_parse(cases[i].to));
}

static void
test_durations(void)
{
	static const struct {
		const char *text;
		int count;
		DurationUnit unit;
	} cases[] = {
		{ "4 workdays", 4, DURATION_WORKDAYS },
		{ "1 workday", 1, DURATION_WORKDAYS },
		{ "1 week", 1, DURATION_WEEKS },
		{ "36 hours", 36, DURATION_HOURS },
		{ "10d", 10, DURATION_DAYS },
		{ "2w", 2, DURATION_WEEKS },
		{ "3 months", 3, DURATION_MONTHS },
		{ "0 days", 0, DURATION_DAYS },
	};
	Duration duration = { 77, DURATION_MONTHS };
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_assert_true(duration_parse(cases[i].text, &duration));
		g_assert_cmpint(duration.count, ==, cases[i].count);
		g_assert_cmpint(duration.unit, ==, cases[i].unit);
	}
	static const char *const wrong[] = { "", "days", "4", "4 fortnights",
		"-1 days", "4 days ", " 4 days", "1000000 days", "4  days",
		"1.5 days" };
	duration = (Duration){ 77, DURATION_MONTHS };
	for (gsize i = 0; i < G_N_ELEMENTS(wrong); i++)
		g_assert_false(duration_parse(wrong[i], &duration));
	g_assert_false(duration_parse(NULL, &duration));
	g_assert_cmpint(duration.count, ==, 77);
}

static void
test_workdays(void)
{
	static const struct {
		const char *from;
		int count;
		const char *to;
	} cases[] = {
		/* 2026-12-25 (Friday) is a holiday; weekends are free */
		{ "2026-12-21", 0, "2026-12-21" },
		{ "2026-12-21", 1, "2026-12-22" },
		{ "2026-12-24", 1, "2026-12-28" },
		{ "2026-12-25", 0, "2026-12-28" },
		{ "2026-12-26", 1, "2026-12-28" },
		{ "2026-12-18", 5, "2026-12-28" },
	};
	g_autoptr(GHashTable) holidays = g_hash_table_new(NULL, NULL);
	g_hash_table_add(holidays, GINT_TO_POINTER(day_parse("2026-12-25")));
	Workdays week = { .weekend = 1 << 5 | 1 << 6, .holidays = holidays };
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++)
		g_assert_cmpint(workdays_add(&week, day_parse(cases[i].from),
					cases[i].count),
			==, day_parse(cases[i].to));
	g_assert_true(workdays_is_free(&week, day_parse("2026-12-25")));
	g_assert_false(workdays_is_free(&week, day_parse("2026-12-24")));
}

static void
test_never_a_workday(void)
{
	Workdays never = { .weekend = 0x7f };
	Day day = day_parse("2026-01-01");
	g_assert_cmpint(workdays_add(&never, day, 2), >, day);
}

static void
test_after(void)
{
	static const struct {
		const char *from, *duration, *to;
	} cases[] = {
		{ "2026-03-06", "1 hour", "2026-03-07" },
		{ "2026-03-06", "36 hours", "2026-03-08" },
		{ "2026-03-06", "1 workday", "2026-03-09" },
		{ "2026-03-06", "3 days", "2026-03-09" },
		{ "2026-03-06", "2 weeks", "2026-03-20" },
		{ "2026-08-31", "1 month", "2026-09-30" },
	};
	Workdays week = { .weekend = 1 << 5 | 1 << 6 };
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		Duration duration = { 0, DURATION_DAYS };
		g_assert_true(duration_parse(cases[i].duration, &duration));
		g_assert_cmpint(workdays_after(&week, day_parse(cases[i].from),
					duration),
			==, day_parse(cases[i].to));
	}
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/calendar/days", test_days);
	g_test_add_func("/calendar/there-and-back", test_there_and_back);
	g_test_add_func("/calendar/no-such-day", test_no_such_day);
	g_test_add_func("/calendar/from-time", test_from_time);
	g_test_add_func("/calendar/iso-weeks", test_iso_weeks);
	g_test_add_func("/calendar/easter", test_easter);
	g_test_add_func("/calendar/months", test_months);
	g_test_add_func("/calendar/durations", test_durations);
	g_test_add_func("/calendar/workdays", test_workdays);
	g_test_add_func("/calendar/never-a-workday", test_never_a_workday);
	g_test_add_func("/calendar/after", test_after);
	return g_test_run();
}
