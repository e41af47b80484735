/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cmd/when.h"

/* All seen from Friday 2026-03-20. */
static const struct {
	const char *text, *day; /* NULL: no day */
} days[] = {
	{ "2026-12-01", "2026-12-01" },
	{ "2020-01-01", "2020-01-01" },
	{ "today", "2026-03-20" },
	{ "Tomorrow", "2026-03-21" },
	{ "3d", "2026-03-23" },
	{ "2w", "2026-04-03" },
	{ "2 weeks", "2026-04-03" },
	{ "in 10 days", "2026-03-30" },
	{ "1 month", "2026-04-20" },
	{ "2 workdays", "2026-03-24" },
	{ "monday", "2026-03-23" },
	{ "next monday", "2026-03-23" },
	{ "fri", "2026-03-27" },
	{ " Sat ", "2026-03-21" },
	{ "next week", "2026-03-23" },
	{ "", NULL },
	{ "mo", NULL },
	{ "mondayish", NULL },
	{ "2026-02-30", NULL },
	{ "0d", NULL },
	{ "-3d", NULL },
	{ "soon", NULL },
	{ "next", NULL },
};

static void
test_days(void)
{
	Day today = day_parse("2026-03-20");

	for (gsize i = 0; i < G_N_ELEMENTS(days); i++) {
		g_autoptr(GError) error = NULL;
		Day day = when_parse(days[i].text, today, &error);
		g_autofree char *got = day == DAY_NONE ? NULL : day_format(day);

		g_test_message("%s", days[i].text);
		g_assert_cmpstr(got, ==, days[i].day);
		if (!days[i].day)
			g_assert_error(error, CMD_ERROR, CMD_ERROR_USAGE);
	}
}

static const struct {
	const char *text;
	gint64 now, seen; /* -1: not understood */
} moments[] = {
	{ "1970-01-02", 86400 + 43200, 2 * 86400 - 1 },
	{ "1970-01-02T00:00:10Z", 86410, 86410 },
	{ "1970-01-02T01:00:10+01:00", 86410, 86410 },
	{ "1970-01-02 00:00:10", 86410, 86410 },
	{ "1970-01-02T00:01Z", 86460, 86460 },
	{ "1970-01-02T01:01+01:00", 86460, 86460 },
	{ "1970-01-02 00:01", 86460, 86460 },
	{ "1970-01-02T00", -1, -1 },
	{ "yesterday", -1, -1 },
	{ "1970-13-01", -1, -1 },
	{ "", -1, -1 },
};

static void
test_moments(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(moments); i++) {
		CmdContext context = { .now = 7, .seen = 7 };
		g_autoptr(GError) error = NULL;
		gboolean is_set =
			when_set_now(&context, moments[i].text, &error);
		gboolean is_wanted = moments[i].now >= 0;

		g_test_message("%s", moments[i].text);
		g_assert_cmpint(is_set, ==, is_wanted);
		g_assert_cmpint(context.is_replay, ==, is_wanted);
		g_assert_cmpint(
			context.now, ==, is_wanted ? moments[i].now : 7);
		g_assert_cmpint(
			context.seen, ==, is_wanted ? moments[i].seen : 7);
	}
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/when/days", test_days);
	g_test_add_func("/when/moments", test_moments);
	return g_test_run();
}
