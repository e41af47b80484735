/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which of the days in a letter of theirs is the announced one. */
#include <glib.h>
#include <string.h>

#include "shipped.h"

#define HEADERS "Subject: Re: 14\n"

static const struct {
	const char *body, *when;
} cases[] = {
	/* a day of the span that was named before */
	{ "Em abril estamos fechados, como sabe. A 27 volto ao escritório e "
	  "nessa altura digo-lhe alguma coisa sobre o portão.",
		"2026-04-27" },
	/* the day itself, not the feast beside it */
	{ "Prima voglio sentire il geometra. Si faccia risentire il 13 "
	  "aprile, dopo Pasqua ragiono meglio.",
		"2026-04-13" },
	/* the day named before */
	{ "The grant reaches us on 10 March and we will pay you that same "
	  "day.",
		"2026-03-10" },
	{ "El jueves 12 me entra la subvención y te hago el ingreso ese mismo "
	  "día.",
		"2026-03-12" },
	{ "Our payment run is on 10th of every month and your invoice is in "
	  "the next one, we will pay you then.",
		"2026-03-10" },
	/* why, and when */
	{ "Meine Rente kommt am 31. März, dann überweise ich am 1. April den "
	  "Betrag.",
		"2026-04-01" },
	{ "je regarde votre devis la semaine pro, là je n'ai pas le temps",
		"2026-03-09" },
};

static void
test_days(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(Findings) findings =
			read_theirs(HEADERS, cases[i].body);
		const Say *say = findings->says->pdata[0];
		g_autofree char *when = say->when.first == DAY_NONE
						? g_strdup("")
						: day_format(say->when.first);

		g_test_message("%s (%s)", cases[i].body, says_name(say->what));
		g_assert_cmpstr(when, ==, cases[i].when);
	}
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/announced/days", test_days);
	return run_shipped();
}
