/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The user's marks: how tags are read, and what they do to cases. */
#include "tale_check.h"

static void
test_read(void)
{
	static const struct {
		const char *tags; /* parted by blanks */
		gboolean is_closed, is_not;
		const char *outcome, *until, *kind;
	} rows[] = {
		{ "inbox unread", FALSE, FALSE, NULL, NULL, NULL },
		{ "owed owed/due owed/quote", FALSE, FALSE, NULL, NULL, NULL },
		{ "owed/closed", TRUE, FALSE, NULL, NULL, NULL },
		{ "owed/won", TRUE, FALSE, "won", NULL, NULL },
		{ "owed/closed owed/lost", TRUE, FALSE, "lost", NULL, NULL },
		{ "owed/paid owed/closed", TRUE, FALSE, "paid", NULL, NULL },
		{ "owed/not", FALSE, TRUE, NULL, NULL, NULL },
		{ "owed/until/2026-12-01", FALSE, FALSE, NULL, "2026-12-01",
			NULL },
		{ "owed/until/2026-12-01 owed/until/2026-11-01", FALSE, FALSE,
			NULL, "2026-12-01", NULL },
		{ "owed/until/2026-13-01", FALSE, FALSE, NULL, NULL, NULL },
		{ "owed/until/soon", FALSE, FALSE, NULL, NULL, NULL },
		{ "owed/is/quote", FALSE, FALSE, NULL, NULL, "quote" },
		{ "owed/is/visa_letter", FALSE, FALSE, NULL, NULL,
			"visa_letter" },
		{ "owed/is/", FALSE, FALSE, NULL, NULL, NULL },
		{ "owed/ owing/closed", FALSE, FALSE, NULL, NULL, NULL },
	};
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_auto(GStrv) tags = g_strsplit(rows[i].tags, " ", -1);
		Marks marks = marks_read((const char *const *)tags);
		g_assert_cmpint(marks.is_closed, ==, rows[i].is_closed);
		g_assert_cmpint(marks.is_not, ==, rows[i].is_not);
		g_assert_cmpstr(marks.outcome, ==, rows[i].outcome);
		g_assert_cmpstr(marks.kind, ==, rows[i].kind);
		Day until = rows[i].until ? day_parse(rows[i].until) : DAY_NONE;
		g_assert_cmpint(marks.until, ==, until);
	}
	Marks none = marks_read(NULL);
	g_assert_cmpint(none.until, ==, DAY_NONE);
}

static void
test_derived(void)
{
	static const struct {
		const char *tag;
		gboolean is_derived, is_decision;
	} rows[] = {
		{ "owed", TRUE, FALSE },
		{ "owed/due", TRUE, FALSE },
		{ "owed/quote", TRUE, FALSE },
		{ "owed/payment", TRUE, FALSE },
		{ "owed/visa_letter", TRUE, FALSE },
		{ "owed/held", TRUE, FALSE },
		{ "owed/silent/14", TRUE, FALSE },
		{ "owed/closed", FALSE, TRUE },
		{ "owed/won", FALSE, TRUE },
		{ "owed/lost", FALSE, TRUE },
		{ "owed/paid", FALSE, TRUE },
		{ "owed/not", FALSE, TRUE },
		{ "owed/until/2026-12-01", FALSE, TRUE },
		{ "owed/is/quote", FALSE, TRUE },
		{ "owed/", FALSE, FALSE },
		{ "owed/some/other", FALSE, FALSE },
		{ "owing", FALSE, FALSE },
		{ "inbox", FALSE, FALSE },
	};
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_assert_cmpint(
			marks_is_derived(rows[i].tag), ==, rows[i].is_derived);
		g_assert_cmpint(marks_is_decision(rows[i].tag), ==,
			rows[i].is_decision);
	}
	g_autofree char *until = marks_until_tag(day_parse("2026-12-01"));
	g_assert_cmpstr(until, ==, "owed/until/2026-12-01");
	g_autofree char *is = marks_is_tag("quote");
	g_assert_cmpstr(is, ==, "owed/is/quote");
}

static void
test_silent(void)
{
	static const struct {
		int days;
		const char *tag;
	} rows[] = {
		{ -1, NULL },
		{ 0, NULL },
		{ 2, NULL },
		{ 3, "owed/silent/3" },
		{ 13, "owed/silent/7" },
		{ 14, "owed/silent/14" },
		{ 89, "owed/silent/60" },
		{ 4000, "owed/silent/90" },
	};
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++)
		g_assert_cmpstr(
			marks_silent_tag(rows[i].days), ==, rows[i].tag);
	for (const char *const *tag = marks_derived(); *tag; tag++)
		g_assert_true(marks_is_derived(*tag));
}

static const Tale tales[] = {
	{ "closed on the ask", "day 0 me quote tag=owed/closed", 1,
		"quote closed outcome=handled" },
	{ "closed on any letter",
		"day 0 me quote; day 2 buyer question tag=owed/closed", 3,
		"quote closed outcome=handled" },
	{ "won", "day 0 me quote tag=owed/won", 1, "quote closed outcome=won" },
	{ "lost", "day 0 me quote; day 5 me chase tag=owed/lost", 6,
		"quote closed outcome=lost" },
	{ "paid", "day 0 me payment tag=owed/paid", 1,
		"payment closed outcome=paid" },
	{ "a closed case keeps its chases",
		"day 0 me quote tag=owed/closed; day 5 me chase; "
		"day 9 me letter",
		10, "quote closed" },
	{ "a new ask after a closed case is a new case",
		"day 0 me quote tag=owed/closed; day 9 me quote s=Lamps in=l",
		10, "quote closed | quote waiting" },
	{ "the mark of an invoice does not close its quote",
		"day 0 me quote; day 9 me payment tag=owed/paid", 10,
		"quote accepted | payment closed outcome=paid" },
	{ "closed from a letter that was only probable",
		"day 0 me quote; day 3 buyer answer in=x s=Fair "
		"tag=owed/closed",
		4, "quote closed" },
	{ "snoozed", "day 0 me quote tag=owed/until/2026-03-20", 10,
		"quote held until=18 resume=18 why=snoozed" },
	{ "a snooze that is over", "day 0 me quote tag=owed/until/2026-03-09",
		8, "quote waiting until=- resume=7" },
	{ "snoozed and put off: the later day",
		"day 0 me quote tag=owed/until/2026-03-20; "
		"day 2 buyer putoff until=30",
		10, "quote held until=30 why=put_off" },
	{ "a snoozed question rests",
		"day 0 me quote; day 2 buyer question "
		"tag=owed/until/2026-03-20",
		3, "quote held why=snoozed" },
	{ "a question wakes a snoozed case",
		"day 0 me quote tag=owed/until/2026-03-20; "
		"day 2 buyer question",
		3, "quote yours" },
	{ "an answer settles a snoozed case",
		"day 0 me quote tag=owed/until/2026-03-20; day 2 buyer accept",
		3, "quote accepted" },
	{ "a snoozed bounce rests",
		"day 0 me quote id=q tag=owed/until/2026-03-20; "
		"day 1 daemon bounce about=q fails=buyer",
		2, "quote held why=snoozed" },
	{ "no case, says the user", "day 0 me quote tag=owed/not", 1, "" },
	{ "no case, on a later letter",
		"day 0 me quote; day 5 me chase tag=owed/not", 6, "" },
	{ "no case: its chases are none either",
		"day 0 me quote tag=owed/not; day 5 me chase; day 9 me letter",
		10, "" },
	{ "no case: a nudge elsewhere is not swallowed by it",
		"day 0 me quote in=d s=Desks; "
		"day 1 me quote in=l s=Lamps tag=owed/not; "
		"day 9 me chase in=x s=Hello",
		10, "quote waiting chases=1" },
	{ "a quote that was not detected", "day 0 me letter tag=owed/is/quote",
		1, "quote waiting asked=quote" },
	{ "a quote that is a payment", "day 0 me quote tag=owed/is/payment", 1,
		"payment waiting" },
	{ "a kind of one's own", "day 0 me letter tag=owed/is/visa_letter", 1,
		"visa_letter waiting" },
	{ "within the house, if the user says so",
		"day 0 me letter to=mate tag=owed/is/quote", 1,
		"quote waiting client=mate" },
	{ "and the colleague answers it",
		"day 0 me letter to=mate tag=owed/is/quote; "
		"day 1 mate accept to=me",
		2, "quote accepted" },
	{ "the mark on their letter means ours before it",
		"day 0 me letter id=l; day 2 buyer answer tag=owed/is/quote", 3,
		"quote waiting id=l" },
	{ "the mark on their first letter means our next",
		"day 0 buyer question tag=owed/is/quote; day 1 me letter id=l",
		2, "quote waiting id=l" },
	{ "a letter so marked settles nothing",
		"day 0 me quote; day 2 buyer answer tag=owed/is/quote", 3,
		"quote waiting answer=- theirs=2" },
	{ "a stop that the user lifted",
		"day 0 me quote; day 2 buyer stop tag=owed/is/quote; "
		"day 9 me quote s=Lamps in=l",
		10, "quote waiting | quote waiting" },
	{ "a stop without a tie that the user lifted",
		"day 0 me quote; day 2 buyer stop in=x s=Enough "
		"tag=owed/is/quote",
		3, "quote waiting" },
	{ "foreign tags mean nothing",
		"day 0 me quote tag=inbox tag=owed/due tag=owed/x/y", 1,
		"quote waiting" },
};

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/marks/read", test_read);
	g_test_add_func("/marks/derived", test_derived);
	g_test_add_func("/marks/silent", test_silent);
	tale_add_all("marks", tales, G_N_ELEMENTS(tales));
	return g_test_run();
}
