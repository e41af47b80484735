/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Days whose month is told by something else than its name; days named by
 * another date; spans that have a name. */
#include "dates-found.h"

/* 2026-06-17 is a Wednesday. */
static void
test_en(void)
{
	static const Sentence cases[] = {
		{ "2026-06-17", "Our payment run is on 10th of every month",
			"2026-07-10" },
		{ "2026-06-17", "it goes out on the 5th of next month",
			"2026-07-05" },
		{ "2026-06-17", "by the 25th of this month", "2026-06-25" },
		{ "2026-06-17", "on the 25th Tim gets back", "2026-06-25" },
		{ "2026-06-17", "on the 2nd floor", "" },
		{ "2026-06-17", "on the 18th hole", "" },
		{ "2026-06-17", "for the 40th anniversary", "" },
		{ "2026-06-17", "not until a week tomorrow", "2026-06-25" },
		{ "2026-06-17", "Friday fortnight", "2026-07-03" },
		{ "2026-06-17", "two weeks Friday", "2026-07-03" },
		{ "2026-06-17", "the twenty-second", "2026-06-22" },
		{ "2026-06-17",
			"The grant lands on July 3 and that same day I pay you",
			"2026-07-03; 2026-07-03" },
		{ "2026-06-17",
			"The grant lands on July 3 and you will be paid the "
			"same day",
			"2026-07-03; 2026-07-03" },
		{ "2026-06-17",
			"The panel sits on 3 July and we'll write two days "
			"later",
			"2026-07-03; 2026-07-05" },
		{ "2026-06-17", "In August we are shut. On the 31st I am back",
			"2026-08-01..2026-08-31; 2026-08-31" },
		{ "2026-06-17",
			"Thanks for your offer for October. I will tell you on "
			"the 22nd",
			"2026-10-01..2026-10-30; 2026-06-22" },
	};
	run("en", cases, G_N_ELEMENTS(cases));
}

static void
test_de(void)
{
	static const Sentence cases[] = {
		{ "2026-06-17", "unser Zahlungslauf ist am 10. jeden Monats",
			"2026-07-10" },
		{ "2026-06-17", "am 5. des nächsten Monats", "2026-07-05" },
		{ "2026-06-17", "zum Ersten überweise ich", "2026-07-01" },
		{ "2026-06-17", "am Fünfzehnten melde ich mich", "2026-07-15" },
		{ "2026-06-17", "Montag über acht Tage", "2026-06-29" },
		{ "2026-06-17", "in acht Tagen", "2026-06-24" },
		{ "2026-06-17", "morgen in acht Tagen", "2026-06-25" },
		{ "2026-06-17",
			"am 3. Juli kommt die Förderung, am selben Tag "
			"überweise ich",
			"2026-07-03; 2026-07-03" },
		{ "2026-06-17",
			"Im August ist Betriebsferien. Am 24. bin ich zurück",
			"2026-08-01..2026-08-31; 2026-08-24" },
		{ "2026-06-17", "in drei, vier Wochen",
			"2026-07-08..2026-07-15" },
		{ "2026-06-17", "heuer nicht mehr, im Jänner wieder",
			"2027-01-01..2027-01-29" },
		{ "2026-06-17", "so um den 20. rum", "2026-06-20" },
		{ "2026-06-17", "am 25 melde ich mich", "2026-06-25" },
		{ "2026-06-17", "zum 2. Mal", "" },
		{ "2026-06-17", "beim 3. Versuch", "" },
	};
	run("de", cases, G_N_ELEMENTS(cases));
}

static void
test_it(void)
{
	static const Sentence cases[] = {
		{ "2026-06-17", "paghiamo il 10 di ogni mese", "2026-07-10" },
		{ "2026-06-17", "il 5 del mese prossimo", "2026-07-05" },
		{ "2026-06-17", "fra otto giorni", "2026-06-24" },
		{ "2026-06-17",
			"il 3 luglio arriva il contributo e lo stesso giorno "
			"le faccio il bonifico",
			"2026-07-03; 2026-07-03" },
		{ "2026-06-17",
			"martedì incasso e quella mattina stessa vi pago",
			"2026-06-23; 2026-06-23" },
		{ "2026-06-17", "Ad agosto siamo chiusi. Il 31 rientro",
			"2026-08-01..2026-08-31; 2026-08-31" },
		{ "2026-06-17", "il 30%", "" },
		{ "2026-06-17", "fra un mesetto", "2026-07-17" },
		{ "2026-06-17", "tra una settimanella", "2026-06-24" },
	};
	run("it", cases, G_N_ELEMENTS(cases));
}

static void
test_es(void)
{
	static const Sentence cases[] = {
		{ "2026-06-17", "pagamos el 10 de cada mes", "2026-07-10" },
		{ "2026-06-17", "el 5 del mes que viene", "2026-07-05" },
		{ "2026-06-17",
			"El día 20 cobramos la lotería y ese mismo día te hago "
			"el ingreso",
			"2026-06-20; 2026-06-20" },
		{ "2026-06-17",
			"El martes 23 me entra lo del sponsor y te lo giro esa "
			"misma mañana",
			"2026-06-23; 2026-06-23" },
		{ "2026-06-17", "el 25 Marta vuelve", "2026-06-25" },
		{ "2026-06-17", "el 50 por ciento", "" },
		{ "2026-06-17", "en ocho días", "2026-06-24" },
		{ "2026-06-17", "en 15 días", "2026-07-02" },
		{ "2026-06-17", "en agosto cerramos. El 31 estoy de vuelta",
			"2026-08-01..2026-08-31; 2026-08-31" },
		{ "2026-06-17", "cada lunes", "" },
	};
	run("es", cases, G_N_ELEMENTS(cases));
}

static void
test_fr(void)
{
	static const Sentence cases[] = {
		{ "2026-06-17", "nous payons le 10 de chaque mois",
			"2026-07-10" },
		{ "2026-06-17", "le 5 du mois prochain", "2026-07-05" },
		{ "2026-06-17", "je regarde ça la semaine pro",
			"2026-06-22..2026-06-26" },
		{ "2026-06-17", "le mois pro", "2026-07-01..2026-07-31" },
		{ "2026-06-17", "dans huit jours", "2026-06-24" },
		{ "2026-06-17", "dans quinze jours", "2026-07-01" },
		{ "2026-06-17", "le 25 Martine revient", "2026-06-25" },
		{ "2026-06-17", "les 25 chaises", "" },
		{ "2026-06-17",
			"Le 3 juillet la subvention tombe et le jour même je "
			"vous vire",
			"2026-07-03; 2026-07-03" },
		{ "2026-06-17",
			"Le 3 juillet la subvention tombe et je vous paie le "
			"même jour",
			"2026-07-03; 2026-07-03" },
		{ "2026-06-17", "En août nous sommes fermés. Le 31 je rentre",
			"2026-08-01..2026-08-31; 2026-08-31" },
		{ "2026-06-17", "le premier du mois", "2026-07-01" },
		{ "2026-06-17", "fin de semaine prochaine", "2026-06-26" },
		{ "2026-06-17", "en fin de semaine prochaine", "2026-06-26" },
		{ "2026-06-17", "mardi de la semaine prochaine", "2026-06-23" },
		{ "2026-06-17", "dans deux trois jours",
			"2026-06-19..2026-06-20" },
		{ "2026-06-17", "passé le 14 juillet", "2026-07-15" },
		{ "2026-06-17", "un matin de la semaine prochaine",
			"2026-06-22..2026-06-26" },
	};
	run("fr", cases, G_N_ELEMENTS(cases));
}

static void
test_pt(void)
{
	static const Sentence cases[] = {
		{ "2026-06-17", "pagamos todo dia 10", "2026-07-10" },
		{ "2026-06-17", "dia 5 do mês que vem", "2026-07-05" },
		{ "2026-06-17", "A 25 estou de volta ao escritório",
			"2026-06-25" },
		{ "2026-06-17",
			"Em agosto fechamos. A 31 estou de volta ao escritório",
			"2026-08-01..2026-08-31; 2026-08-31" },
		{ "2026-06-17", "daqui a oito dias", "2026-06-24" },
		{ "2026-06-17",
			"Dia 3 de julho cai a verba e nesse mesmo dia "
			"transfiro",
			"2026-07-03; 2026-07-03" },
		{ "2026-06-17",
			"Dia 3 de julho cai a verba e no mesmo dia te pago",
			"2026-07-03; 2026-07-03" },
		{ "2026-06-17", "no primeiro dia útil de julho", "2026-07-01" },
		{ "2026-06-17", "no quinto dia útil", "2026-07-07" },
	};
	run("pt", cases, G_N_ELEMENTS(cases));
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/dates-months/en", test_en);
	g_test_add_func("/dates-months/de", test_de);
	g_test_add_func("/dates-months/it", test_it);
	g_test_add_func("/dates-months/es", test_es);
	g_test_add_func("/dates-months/fr", test_fr);
	g_test_add_func("/dates-months/pt", test_pt);
	return run_shipped();
}
