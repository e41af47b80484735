/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dates-found.h"

/* Days that are counted from those named before them, seen from Monday,
 * 2 March 2026; LANGUAGE, what is written, the days in it. */
static const struct {
	const char *language, *text, *days;
} cases[] = {
	{ "en", "She is back on the 6th and I'll call on the Monday after.",
		"2026-03-06; 2026-03-09" },
	{ "en", "We are closed on 10 March. Expect us on the day following.",
		"2026-03-10; 2026-03-11" },
	{ "en",
		"He is here on 12 March, I ask him that evening and ring you "
		"on "
		"Friday.",
		"2026-03-12; 2026-03-12; 2026-03-13" },
	{ "de", "Am 6.3. ist er zurück, am Montag darauf rufe ich an.",
		"2026-03-06; 2026-03-09" },
	{ "de", "Anfang der Woche 13, am Dienstag",
		"2026-03-23..2026-03-24; 2026-03-24" },
	{ "it", "Il 13 marzo torna il capo, il lunedì dopo le dico.",
		"2026-03-13; 2026-03-16" },
	{ "it", "a inizio della settimana 12, martedì",
		"2026-03-16..2026-03-17; 2026-03-17" },
	{ "fr",
		"La banque me reçoit le 12 mars, rappelez-moi le lundi "
		"d'après.",
		"2026-03-12; 2026-03-16" },
	{ "es", "La junta es el 12 de marzo y el lunes siguiente le digo.",
		"2026-03-12; 2026-03-16" },
	{ "es", "El lunes de Pascua cerramos.", "2026-04-06" },
	{ "pt", "A reunião é a 12 de março e na segunda seguinte digo-lhe.",
		"2026-03-12; 2026-03-16" },
	{ "fr", "Le comité se réunit le 6 mars. Lundi je vous appelle.",
		"2026-03-06; 2026-03-09" },
	{ "fr", "Il tape l'acte ce week-end. Lundi vous l'aurez.",
		"2026-03-07..2026-03-08; 2026-03-09" },
	{ "de", "am kommenden Donnerstag, am nächsten Donnerstag",
		"2026-03-05; 2026-03-12" },
	{ "de", "kommende Woche", "2026-03-09..2026-03-13" },
	/* two days, not one span */
	{ "pt", "O dinheiro entra a 30 e no dia 31 de março pago.",
		"2026-03-30; 2026-03-31" },
	/* the day itself, in other words */
	{ "en", "straight after the show, the 20th", "2026-03-20" },
	{ "it", "subito dopo la fiera, il 18 marzo", "2026-03-18" },
};

static void
test_thence(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++)
		run(cases[i].language,
			&(Sentence){
				"2026-03-02", cases[i].text, cases[i].days },
			1);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/dates/thence", test_thence);
	return run_shipped();
}
