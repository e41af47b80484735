/* SPDX-License-Identifier: GPL-3.0-or-later */
/* owed snooze: holds a case until a day. */
#include "cmd/decision.h"
#include "cmd/options.h"
#include "cmd/when.h"

static void
snooze(ArchiveChange *change, gpointer data)
{
	char *tag = data;

	/* The same day again is no change. */
	g_ptr_array_add(change->add, g_strdup(tag));
	for (guint i = change->remove->len; i-- > 0;)
		if (g_str_equal(change->remove->pdata[i], tag))
			g_ptr_array_remove_index(change->remove, i);
}

/* The day here: a person says "tomorrow" at their own desk. */
static Day
our_day(gint64 now)
{
	g_autoptr(GDateTime) here = g_date_time_new_from_unix_local(now);

	return day_from_ymd(g_date_time_get_year(here),
		g_date_time_get_month(here),
		g_date_time_get_day_of_month(here));
}

static Day
read_day(const CmdContext *context, char **words, GError **error)
{
	g_autofree char *text = g_strjoinv(" ", words);
	Day today = our_day(context->now);
	Day day = when_parse(text, today, error);

	if (day == DAY_NONE || day > today)
		return day;
	g_set_error(error, CMD_ERROR, CMD_ERROR_USAGE,
		"%s is not later than today", text);
	return DAY_NONE;
}

int
cmd_snooze(const CmdContext *context, int argc, char **argv, GError **error)
{
	static const char *const replaces[] = { "until/", NULL };
	g_autofree char *text = NULL, *told = NULL, *tag = NULL;
	Day day;

	(void)argc;
	if ((day = read_day(context, argv + 2, error)) == DAY_NONE)
		return CMD_USAGE;
	text = day_format(day);
	told = g_strconcat("snoozed until ", text, NULL);
	tag = marks_until_tag(day);
	Decision decision = { told, TRUE, TRUE, replaces, snooze, tag };
	return decision_apply(context, argv[1], &decision, error) ? CMD_DONE
								  : CMD_FAILED;
}
