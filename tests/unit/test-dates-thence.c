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
	/* the day after a day, and the Monday after a Friday */
	{ "pt", "Estou fora até segunda, dia 16. Terça respondo.",
		"2026-03-16; 2026-03-17" },
	{ "en", "She's away till the 13th, she'll send it off on Monday.",
		"2026-03-13; 2026-03-16" },
	{ "de", "Bis Montag, den 16.3. bin ich weg, Freitag rufe ich an.",
		"2026-03-16; 2026-03-06" },
	{ "en", "He is away until the 17th, he signs the Monday he's back.",
		"2026-03-17; 2026-03-23" },
	{ "en",
		"I return on Monday 16 March. On Monday, when I'm back, I "
		"sign.",
		"2026-03-16; 2026-03-16" },
	{ "de",
		"Ich bin bis 17. in Kur, am Montag, wenn ich zurück bin, "
		"sage ich es.",
		"2026-03-17; 2026-03-23" },
	/* that same day, which is named */
	{ "es", "Ando fuera hasta el 11, pero el mismo día 16 le pago.",
		"2026-03-11; 2026-03-16" },
	/* a week from it; said on a Monday, "Monday week" is next Monday */
	{ "pt", "de quinta a oito dias", "2026-03-12" },
	{ "pt", "de amanhã a oito dias", "2026-03-10" },
	{ "en", "Monday week", "2026-03-09" },
	{ "en", "Tuesday week, Friday fortnight", "2026-03-10; 2026-03-20" },
	{ "en", "today week, Friday coming", "2026-03-09; 2026-03-06" },
	{ "fr", "lundi en quinze", "2026-03-16" },
	/* of a paper: gone by */
	{ "en", "the estimate of the 4th, the invoice of the 28th",
		"2026-02-04 past; 2026-02-28 past" },
	/* days of the next month */
	{ "en", "on the 6th prox.", "2026-04-06" },
	{ "pt", "dia 5 do mês que vem", "2026-04-05" },
	{ "es", "el 5 del próximo", "2026-04-05" },
	/* saints */
	{ "de", "zu Martini, bis Michaeli", "2026-11-11; 2026-09-29" },
	{ "en", "at Candlemas", "2027-02-02" },
	{ "en", "before Independence Day", "2026-07-04" },
	{ "fr", "à la Saint-Michel", "2026-09-29" },
	{ "es", "por San Martín", "2026-11-11" },
	{ "it", "a Sant'Andrea", "2026-11-30" },
	{ "pt", "em dia de Santo André", "2026-11-30" },
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
