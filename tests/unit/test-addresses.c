/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "sense/addresses.h"

typedef struct {
	const char *text;
	const char *expected; /* all that is found, joined by "|" */
} Expectation;

typedef gboolean (*Next)(
	const char *text, gsize from, gsize end, TextSpan *span);

static char *
all(const char *text, Next next)
{
	GString *found = g_string_new(NULL);
	TextSpan span = { 0, 0 };
	while (next(text, span.end, strlen(text), &span)) {
		if (found->len > 0)
			g_string_append_c(found, '|');
		g_string_append_len(found, text + span.start,
			(gssize)(span.end - span.start));
	}
	return g_string_free(found, FALSE);
}

static void
check(const Expectation *table, guint count, Next next)
{
	for (guint i = 0; i < count; i++) {
		g_autofree char *found = all(table[i].text, next);
		g_assert_cmpstr(found, ==, table[i].expected);
	}
}

static void
test_addresses(void)
{
	static const Expectation table[] = {
		{ "write to anna@example.org.", "anna@example.org" },
		{ "<Anna.B+x@Sub.example.org>:", "Anna.B+x@Sub.example.org" },
		{ "'anna@example.org' 'b_c@example.co.uk'",
			"anna@example.org|b_c@example.co.uk" },
		{ "a@example.org<mailto:a@example.org>",
			"a@example.org|a@example.org" },
		{ "rfc822;a@example.org", "a@example.org" },
		{ "user@localhost", "" },
		{ "@example.org", "" },
		{ "a@192.0.2.1", "" },
		{ "https://user@example.org/x", "" },
		{ "Message-ID: <1.2@example.org>", "" },
		{ "> message-id: <1.2@example.org>", "" },
		{ "with ESMTP id <B1@example.org>", "" },
		{ "paid a@example.org", "a@example.org" },
		{ "twenty @ 3 EUR", "" },
	};
	check(table, G_N_ELEMENTS(table), address_next);
}

static void
test_phones(void)
{
	static const Expectation table[] = {
		{ "Tel: 01632 960 455.", "01632 960 455" },
		{ "0461 555 01-25 weiter", "0461 555 01-25" },
		{ "tel. +39 059 555 0182, cell. +39 333 555 0199",
			"+39 059 555 0182|+39 333 555 0199" },
		{ "(21) 95555-0148. Manda", "(21) 95555-0148" },
		{ "+49 (0)461 5550125", "+49 (0)461 5550125" },
		{ "02 40 55 50 19.", "02 40 55 50 19" },
		{ "713.555.5963", "713.555.5963" },
		{ "call 853-0156 now", "853-0156" },
		{ "at x52459.", "x52459" },
		{ "ext. 204", "ext. 204" },
		{ "0131 496 0215 ext 12", "0131 496 0215 ext 12" },
		{ "+44 20\xc2\xa0"
		  "7946 0018",
			"+44 20\xc2\xa0"
			"7946 0018" },
		{ "0301/5550-34", "0301/5550-34" },
		{ "(0461-555-0125)", "0461-555-0125" },
		/* no phone numbers */
		{ "12.11.2026", "" },
		{ "2026-11-12", "" },
		{ "12/11/2026 14.30", "" },
		{ "10.30 - 12.30", "" },
		{ "10/22-10/26", "" },
		{ "1.234.567", "" },
		{ "1.234,50 EUR", "" },
		{ "DE89 3704 0044 0532 0130 00", "" },
		{ "invoice 2026-0412", "" },
		{ "in 2026", "" },
		{ "100 x 200", "" },
		{ "matrix 7", "" },
	};
	check(table, G_N_ELEMENTS(table), phone_next);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/addresses/addresses", test_addresses);
	g_test_add_func("/addresses/phones", test_phones);
	return g_test_run();
}
