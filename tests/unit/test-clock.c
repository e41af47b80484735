/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The client's clock from the letters that they sent. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cases/clock.h"
#include "cases/countries.h"

/* "2026-03-02 10:15 +0100 [from] [language]", parted by ";"; the time is that
 * of the clock where it was written. */
static CaseLetter *
letter_of(const char *line)
{
	char date[16], clock[16], zone[16], from[64] = "jo@acme.example";
	char language[4] = "";
	int hour, minute;
	int n = sscanf(line, "%15s %15s %15s %63s %3s", date, clock, zone, from,
		language);
	g_assert_cmpint(n, >=, 3);
	g_assert_cmpint(sscanf(clock, "%d:%d", &hour, &minute), ==, 2);
	int offset = atoi(zone);
	CaseLetter *letter = g_new0(CaseLetter, 1);
	letter->letter = letter_read_bytes("\n", 1, NULL);
	letter->findings = findings_new();
	letter->letter->has_date = TRUE;
	letter->letter->offset = (offset / 100 * 60 + offset % 100) * 60;
	letter->letter->date = (gint64)day_parse(date) * 86400 + hour * 3600 +
			       minute * 60 - letter->letter->offset;
	mailbox_free(letter->letter->from);
	letter->letter->from = mailbox_new("", from);
	g_strlcpy(letter->findings->language, language, 4);
	letter->findings->is_ours = strcmp(from, "me@ours.example") == 0;
	return letter;
}

static GPtrArray *
letters_of(const char *text)
{
	GPtrArray *letters = g_ptr_array_new_with_free_func(
		(GDestroyNotify)case_letter_free);
	g_auto(GStrv) lines = g_strsplit(text, ";", -1);
	for (guint i = 0; lines[i]; i++) {
		g_strstrip(lines[i]);
		if (*lines[i])
			g_ptr_array_add(letters, letter_of(lines[i]));
	}
	return letters;
}

static gint64
noon(const char *date)
{
	return (gint64)day_parse(date) * 86400 + 12 * 3600;
}

static const struct {
	const char *name, *letters, *company, *now;
	int offset; /* as in +0530 */
	const char *zone, *country;
	guint8 weekend;
} rows[] = {
	{ "no letters, no country: ours", "", "acme.example", "2026-03-10", 100,
		NULL, "", 0x60 },
	{ "no letters: the country's zone", "", "acme.de", "2026-01-10", 100,
		"Europe/Berlin", "de", 0x60 },
	{ "and its summer", "", "acme.de", "2026-07-10", 200, "Europe/Berlin",
		"de", 0x60 },
	{ "uk is gb", "", "mail.acme.co.uk", "2026-07-10", 100, "Europe/London",
		"gb", 0x60 },
	{ "a fixed offset of a region not clear", "2026-03-02 10:00 +0500",
		"acme.example", "2026-07-10", 500, NULL, "", 0x60 },
	{ "the latest wins",
		"2026-03-02 10:00 +0500; 2026-03-05 10:00 +0900; "
		"2026-02-05 10:00 +0300",
		"acme.example", "2026-03-10", 900, NULL, "", 0x60 },
	{ "later than now is not seen",
		"2026-03-02 10:00 +0500; 2026-03-15 10:00 +0900",
		"acme.example", "2026-03-10", 500, NULL, "", 0x60 },
	{ "letters of others do not count",
		"2026-03-02 10:00 +0500 jo@third.example; "
		"2026-03-02 10:00 +0600 me@ours.example",
		"acme.example", "2026-03-10", 100, NULL, "", 0x60 },
	{ "a subdomain is the same company",
		"2026-03-02 10:00 +0500 jo@mail.acme.example", "acme.example",
		"2026-03-10", 500, NULL, "", 0x60 },
	{ "winter letters, judged in summer",
		"2026-01-12 10:00 +0100 jo@acme.it", "acme.it", "2026-07-10",
		200, "Europe/Rome", "it", 0x60 },
	{ "which zone of many, by the offset",
		"2026-01-12 10:00 -0800 jo@acme.us", "acme.us", "2026-07-10",
		-700, "America/Los_Angeles", "us", 0x60 },
	{ "which zone of many, by a year of letters",
		"2025-07-12 10:00 -0700 jo@acme.us; "
		"2026-01-12 10:00 -0700 jo@acme.us",
		"acme.us", "2026-07-10", -700, "America/Phoenix", "us", 0x60 },
	{ "Fridays are free", "", "acme.sa", "2026-07-10", 300, "Asia/Riyadh",
		"sa", 0x30 },
	{ "half hours", "2026-03-02 10:00 +0530 jo@acme.in", "acme.in",
		"2026-07-10", 530, "Asia/Kolkata", "in", 0x60 },
	{ "mail services write +0000", "2026-03-02 10:00 +0000 jo@acme.es",
		"acme.es", "2026-07-10", 200, "Europe/Madrid", "es", 0x60 },
	{ "where +0000 is at home", "2026-01-02 10:00 +0000 jo@acme.pt",
		"acme.pt", "2026-07-10", 100, "Europe/Lisbon", "pt", 0x60 },
	{ "an employee abroad", "2026-01-12 10:00 +0900 jo@acme.de", "acme.de",
		"2026-01-20", 900, NULL, "de", 0x60 },
	{ "a change of clocks gives the rule away",
		"2025-07-12 10:00 -0400; 2026-01-12 10:00 -0500",
		"acme.example", "2026-07-10", -400, "America/New_York", "",
		0x60 },
	{ "the language gives the region away",
		"2026-01-12 10:00 +0100 jo@acme.example de", "acme.example",
		"2026-07-10", 200, "Europe/Berlin", "", 0x60 },
	{ "the same offset, another home",
		"2026-01-12 10:00 -0300 jo@acme.example pt", "acme.example",
		"2026-07-10", -300, "America/Sao_Paulo", "", 0x60 },
	{ "a language far from home",
		"2026-01-12 10:00 +0700 jo@acme.example de", "acme.example",
		"2026-07-10", 700, NULL, "", 0x60 },
	{ "a domain sold to everybody tells no country",
		"2026-01-12 10:00 +0700 jo@acme.io", "acme.io", "2026-07-10",
		700, NULL, "", 0x60 },
	{ "but its registry does", "", "acme.com.co", "2026-07-10", -500,
		"America/Bogota", "co", 0x60 },
	{ "a freemail client by the own address",
		"2026-03-02 10:00 +0500 jo@freemail.example; "
		"2026-03-03 10:00 +0900 eva@freemail.example",
		"jo@freemail.example", "2026-03-10", 500, NULL, "", 0x60 },
	{ "who writes on Sundays and never on Fridays",
		"2026-03-01 10:00 +0400; 2026-03-02 10:00 +0400; "
		"2026-03-03 10:00 +0400; 2026-03-04 10:00 +0400; "
		"2026-03-08 10:00 +0400; 2026-03-09 10:00 +0400; "
		"2026-03-10 10:00 +0400; 2026-03-11 10:00 +0400",
		"acme.example", "2026-03-12", 400, NULL, "", 0x30 },
};

static int
seconds_of(int offset)
{
	return (offset / 100 * 60 + offset % 100) * 60;
}

static void
test_rows(gconstpointer data)
{
	gsize i = GPOINTER_TO_SIZE(data);
	g_autoptr(GPtrArray) letters = letters_of(rows[i].letters);
	g_autoptr(Clock) clock = clock_of(
		letters, rows[i].company, noon(rows[i].now), seconds_of(100));
	g_assert_cmpint(clock->offset, ==, seconds_of(rows[i].offset));
	g_assert_cmpstr(clock->zone, ==, rows[i].zone);
	g_assert_cmpstr(clock->country, ==, rows[i].country);
	g_assert_cmpint(clock->weekend, ==, rows[i].weekend);
}

static void
test_person(void)
{
	g_autoptr(GPtrArray) letters =
		letters_of("2026-03-02 10:00 +0900 jo@acme.example; "
			   "2026-03-05 10:00 -0500 eva@acme.example");
	gint64 now = noon("2026-03-10");
	g_autoptr(Clock) jo = clock_of_person(
		letters, "jo@acme.example", "acme.example", now, 0);
	g_assert_cmpint(jo->offset, ==, 9 * 3600);
	g_autoptr(Clock) new = clock_of_person(
		letters, "new@acme.example", "acme.example", now, 0);
	g_assert_cmpint(new->offset, ==, -5 * 3600);
}

static void
test_day(void)
{
	g_autoptr(GPtrArray) none = g_ptr_array_new();
	gint64 now = noon("2026-03-10");
	g_autoptr(Clock) tokyo = clock_of(none, "acme.jp", now, 0);
	gint64 evening = noon("2026-03-10") + 4 * 3600;
	g_assert_cmpint(clock_day(tokyo, evening), ==, day_parse("2026-03-11"));
	/* The clocks change between two moments. */
	g_autoptr(Clock) rome = clock_of(none, "acme.it", now, 0);
	g_assert_cmpint(clock_offset(rome, noon("2026-03-28")), ==, 3600);
	g_assert_cmpint(clock_offset(rome, noon("2026-03-30")), ==, 7200);
}

static void
test_hours(void)
{
	static const struct {
		const char *letters;
		int best;
	} hours[] = {
		{ "", -1 },
		{ "2026-03-02 9:00 +0100; 2026-03-03 9:10 +0100", -1 },
		{ "2026-03-02 9:00 +0100; 2026-03-03 9:10 +0100; "
		  "2026-03-03 15:10 +0100",
			9 },
		/* two neighbours outweigh one lonely hour */
		{ "2026-03-02 14:00 +0100; 2026-03-03 15:10 +0100; "
		  "2026-03-03 15:40 +0100; 2026-03-04 9:40 +0100",
			15 },
		/* night is no time to call */
		{ "2026-03-02 2:00 +0100; 2026-03-03 2:10 +0100; "
		  "2026-03-03 2:40 +0100; 2026-03-04 11:40 +0100",
			11 },
	};
	for (gsize i = 0; i < G_N_ELEMENTS(hours); i++) {
		g_autoptr(GPtrArray) letters = letters_of(hours[i].letters);
		g_autoptr(Clock) clock = clock_of(
			letters, "acme.example", noon("2026-03-10"), 0);
		g_assert_cmpint(clock_best_hour(clock), ==, hours[i].best);
	}
	/* A mail service's letters, moved to the country's clock. */
	g_autoptr(GPtrArray) letters =
		letters_of("2026-01-12 8:00 +0000 jo@acme.de; "
			   "2026-01-13 8:00 +0000 jo@acme.de; "
			   "2026-01-14 8:00 +0000 jo@acme.de");
	g_autoptr(Clock) clock =
		clock_of(letters, "acme.de", noon("2026-03-10"), 0);
	g_assert_cmpint(clock->hours[9], ==, 3);
}

/* Every zone of the table is known to the zone database. */
static void
test_countries(void)
{
	guint known = 0;
	for (char first = 'a'; first <= 'z'; first++) {
		for (char second = 'a'; second <= 'z'; second++) {
			const char code[] = { first, second, '\0' };
			const Country *country = country_find(code);
			if (!country)
				continue;
			known++;
			g_assert_cmpstr(country->code, ==, code);
			g_assert_cmpint(country->weekend & 0x0f, <=, 0x08);
			g_auto(GStrv) zones =
				g_strsplit(country->zones, " ", -1);
			g_autoptr(GTimeZone) zone =
				g_time_zone_new_identifier(zones[0]);
			g_assert_nonnull(zone);
		}
	}
	g_assert_cmpuint(known, >, 200);
	g_assert_null(country_find("xx"));
	g_assert_null(country_of_domain("acme.example"));
	g_assert_null(country_of_domain("localhost"));
	g_assert_null(country_of_domain(""));
	g_assert_cmpstr(country_of_offset(345 * 60)->code, ==, "np");
	g_assert_null(country_of_offset(3600));
	g_assert_null(country_of_offset(0));
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *path =
			g_strdup_printf("/clock/%s", rows[i].name);
		g_test_add_data_func(path, GSIZE_TO_POINTER(i), test_rows);
	}
	g_test_add_func("/clock/person", test_person);
	g_test_add_func("/clock/day", test_day);
	g_test_add_func("/clock/hours", test_hours);
	g_test_add_func("/clock/countries", test_countries);
	return g_test_run();
}
