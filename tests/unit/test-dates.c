/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dates-found.h"

/* 2026-09-10 is a Thursday, 2026-10-05 a Monday, 2026-11-20 a Friday. */
static void
test_en(void)
{
	static const Sentence cases[] = {
		{ "2026-09-10", "by Friday", "2026-09-11" },
		{ "2026-09-10", "on Thursday", "2026-09-17" },
		{ "2026-09-10", "next Tuesday", "2026-09-15" },
		{ "2026-10-05", "this Thursday", "2026-10-08" },
		{ "2026-10-05", "next Thursday", "2026-10-15" },
		{ "2026-09-10", "tomorrow", "2026-09-11" },
		{ "2026-09-10", "the day after tomorrow", "2026-09-12" },
		{ "2026-09-10", "in two weeks", "2026-09-24" },
		{ "2026-09-10", "in a fortnight", "2026-09-24" },
		{ "2026-09-10", "in 2-3 weeks", "2026-09-24..2026-10-01" },
		{ "2026-09-10", "in a week or two", "2026-09-17..2026-09-24" },
		{ "2026-09-10", "in ten days' time", "2026-09-20" },
		{ "2026-09-10", "three weeks from now", "2026-10-01" },
		{ "2026-09-10", "within 5 working days", "2026-09-17" },
		{ "2026-09-10", "next week", "2026-09-14..2026-09-18" },
		{ "2026-09-10", "the week after next",
			"2026-09-21..2026-09-25" },
		{ "2026-09-10", "Tuesday of next week", "2026-09-15" },
		{ "2026-09-10", "next week, on Wednesday", "2026-09-16" },
		{ "2026-09-10", "Monday week", "2026-09-21" },
		{ "2026-09-10", "a week on Tuesday", "2026-09-22" },
		{ "2026-09-10", "early next week", "2026-09-14..2026-09-15" },
		{ "2026-09-10", "end of next week", "2026-09-18" },
		{ "2026-09-08", "later this week", "2026-09-11" },
		{ "2026-09-10", "w/c 14 Sept", "2026-09-14..2026-09-18" },
		{ "2026-09-10", "the week of 21 September",
			"2026-09-21..2026-09-25" },
		{ "2026-09-10", "in week 42", "2026-10-12..2026-10-16" },
		{ "2026-09-10", "end of the month", "2026-09-30" },
		{ "2026-09-10", "by month end", "2026-09-30" },
		{ "2026-09-10", "end of October", "2026-10-31" },
		{ "2026-09-10", "mid-October", "2026-10-15" },
		{ "2026-09-10", "early October", "2026-10-01..2026-10-10" },
		{ "2026-09-10", "in October", "2026-10-01..2026-10-30" },
		{ "2026-09-10", "in Q4", "2026-10-01..2026-12-31" },
		{ "2026-09-10", "early in the new year", "2027-01-01" },
		{ "2026-09-10", "early next year", "2027-01-01..2027-03-02" },
		{ "2026-09-10", "14 October", "2026-10-14" },
		{ "2026-09-10", "October 14th, 2026", "2026-10-14" },
		{ "2026-09-10", "Oct. 14", "2026-10-14" },
		{ "2026-09-10", "the 14th of October", "2026-10-14" },
		{ "2026-09-10", "on the 14th", "2026-09-14" },
		{ "2026-09-10", "by the 3rd", "2026-10-03" },
		{ "2026-09-10", "Friday the 25th", "2026-09-25" },
		{ "2026-09-10", "Fri 25 Sept at 10", "2026-09-25" },
		{ "2026-09-10", "2026-10-14", "2026-10-14" },
		{ "2026-09-10", "14/10/2026", "2026-10-14" },
		{ "2026-09-10", "14-Oct-2026", "2026-10-14" },
		{ "2026-09-10", "on 14/10", "2026-10-14" },
		{ "2026-09-10", "14-16 October", "2026-10-14..2026-10-16" },
		{ "2026-09-10", "from 3 to 14 October",
			"2026-10-03..2026-10-14" },
		{ "2026-09-10", "3 October - 2 November",
			"2026-10-03..2026-11-02" },
		{ "2026-09-10", "Monday to Wednesday",
			"2026-09-14..2026-09-16" },
		{ "2026-09-10", "after Labor Day", "2027-09-07" },
		{ "2026-08-19", "after Labor Day", "2026-09-08" },
		{ "2026-03-10", "after Easter", "2026-04-07" },
		{ "2026-09-10", "after Thanksgiving", "2026-11-27" },
		{ "2026-09-10", "after the 14th", "2026-09-15" },
		{ "2026-09-10", "after the weekend", "2026-09-14" },
		{ "2026-07-10", "after the summer", "2026-09-01" },
		{ "2026-12-10", "after the holidays", "2027-01-02" },
		{ "2026-09-10", "two weeks after Thanksgiving", "2026-12-10" },
		{ "2026-09-10", "the Monday after Thanksgiving", "2026-11-30" },
		{ "2026-03-10", "the week after Easter",
			"2026-04-13..2026-04-17" },
		{ "2026-09-10", "after the fair on the 14th", "2026-09-15" },
		{ "2026-09-10",
			"I am at the fair in Hanover (6 to 9 October). "
			"Let us talk after the fair.",
			"2026-10-06..2026-10-09; 2026-10-10" },
		{ "2026-11-20", "on 10 January", "2027-01-10" },
		{ "2026-11-20", "in March", "2027-03-01..2027-03-31" },
		{ "2026-09-10", "your quote of 20 August", "2026-08-20 past" },
		{ "2026-01-15", "your mail dated 12 December",
			"2025-12-12 past" },
		{ "2026-09-10", "I called last Friday", "2026-09-04 past" },
		{ "2026-09-10", "I wrote yesterday", "2026-09-09 past" },
		{ "2026-09-10", "two weeks ago", "2026-08-27 past" },
		{ "2026-09-10", "COB Tuesday", "2026-09-15" },
		{ "2026-09-10", "by end of day", "2026-09-10" },
		{ "2026-09-10", "first week of November",
			"2026-11-02..2026-11-06" },
		{ "2026-09-10", "last week of October",
			"2026-10-26..2026-10-30" },
	};
	run("en", cases, G_N_ELEMENTS(cases));
}

static void
test_no_dates(void)
{
	static const struct {
		const char *language, *text;
	} cases[] = {
		{ "en", "May I ask you a second time?" },
		{ "en", "3/4 inch, version 2.1, quote Q26-0087, 10.30" },
		{ "en", "the first 3 units, 12 pieces, order 2026/114" },
		{ "en", "Tel +44 1632 96-07-14, www.example.com/2026/10/14" },
		{ "en", "they march on regardless" },
		{ "en", "about to tee off on the 18th tee box" },
		{ "de", "Guten Morgen, 2.1 mm, Version 3.2. und Nr. 26-114" },
		{ "de", "So ein Mist, do it yourself, die 14 Stück" },
		{ "it", "le 2 offerte e il 50% di sconto, mar Mediterraneo" },
		{ "it", "un giorno o l'altro, al giorno 3 pezzi" },
		{ "es", "por la mañana tenemos 2 ofertas y el 50 %" },
		{ "es", "el fin de esta carta es otro, hoy por hoy" },
		{ "fr", "d'après vous, le 50 % a été payé, un jour" },
		{ "fr", "appelez-moi le 06 12 34 56 78" },
		{ "fr", "les 2 devis ont été envoyés, n° 14" },
		{ "pt", "segue a segunda via; quero ter 3 cópias, um dia" },
		{ "pt", "bom dia, sexta parcela e quinta vez" },
	};
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *all = found(
			cases[i].language, "2026-09-10", 0, cases[i].text);
		g_assert_cmpstr(all, ==, "");
	}
}

static void
test_de(void)
{
	static const Sentence cases[] = {
		{ "2026-09-10", "bis Freitag", "2026-09-11" },
		{ "2026-10-05", "nächsten Mittwoch", "2026-10-14" },
		{ "2026-09-10", "kommenden Dienstag", "2026-09-15" },
		{ "2026-09-10", "Dienstag nächster Woche", "2026-09-15" },
		{ "2026-09-10", "nächste Woche Dienstag", "2026-09-15" },
		{ "2026-09-10", "übernächste Woche", "2026-09-21..2026-09-25" },
		{ "2026-09-10", "Ende der Woche", "2026-09-11" },
		{ "2026-09-10", "Anfang nächster Woche",
			"2026-09-14..2026-09-15" },
		{ "2026-09-10", "Ende nächster Woche", "2026-09-18" },
		{ "2026-09-10", "morgen früh", "2026-09-11" },
		{ "2026-09-10", "übermorgen", "2026-09-12" },
		{ "2026-09-10", "in 14 Tagen", "2026-09-24" },
		{ "2026-09-10", "in zwei bis drei Wochen",
			"2026-09-24..2026-10-01" },
		{ "2026-09-10", "innerhalb der nächsten 10 Tage",
			"2026-09-20" },
		{ "2026-09-10", "in KW 42", "2026-10-12..2026-10-16" },
		{ "2026-09-10", "in KW42", "2026-10-12..2026-10-16" },
		{ "2026-09-10", "in der 42. Kalenderwoche",
			"2026-10-12..2026-10-16" },
		{ "2026-09-10", "Anfang KW 42", "2026-10-12..2026-10-13" },
		{ "2026-09-10", "Mitte Oktober", "2026-10-15" },
		{ "2026-09-10", "zum Monatsende", "2026-09-30" },
		{ "2026-09-10", "bis Ende des Monats", "2026-09-30" },
		{ "2026-09-10", "Ende nächsten Monats", "2026-10-31" },
		{ "2026-09-10", "am 14.", "2026-09-14" },
		{ "2026-09-10", "am 14.10.", "2026-10-14" },
		{ "2026-09-10", "am 14. 10. 2026", "2026-10-14" },
		{ "2026-09-10", "bis zum 14. Oktober", "2026-10-14" },
		{ "2026-09-10", "am Mittwoch, den 14. Oktober 2026",
			"2026-10-14" },
		{ "2026-09-10", "Mi., 14.10.", "2026-10-14" },
		{ "2026-09-10", "6.-9. Oktober", "2026-10-06..2026-10-09" },
		{ "2026-09-10", "vom 28.09. bis 09.10.",
			"2026-09-28..2026-10-09" },
		{ "2026-03-10", "nach Ostern", "2026-04-07" },
		{ "2026-12-01", "nach den Feiertagen", "2027-01-02" },
		{ "2026-07-01", "nach den Sommerferien", "2026-09-01" },
		{ "2026-09-10", "Unser Schreiben vom 20. August",
			"2026-08-20 past" },
		{ "2026-09-10", "vor drei Tagen", "2026-09-07 past" },
		{ "2026-09-10", "Montag in einer Woche", "2026-09-21" },
		{ "2026-09-10", "heute in einer Woche", "2026-09-17" },
		{ "2026-09-10", "in der ersten Novemberwoche",
			"2026-11-02..2026-11-06" },
		{ "2026-10-02",
			"Bin auf der Messe in Köln (6.-9. Oktober). Danach, "
			"also nach der Messe, melde ich mich.",
			"2026-10-06..2026-10-09; 2026-10-10" },
		{ "2026-09-10", "im Oktober", "2026-10-01..2026-10-30" },
		{ "2026-09-10", "Anfang 2027", "2027-01-01..2027-03-02" },
		{ "2026-09-10", "im 4. Quartal", "2026-10-01..2026-12-31" },
		{ "2026-09-10", "nach dem 3. Oktober", "2026-10-04" },
	};
	run("de", cases, G_N_ELEMENTS(cases));
}

static void
test_it(void)
{
	static const Sentence cases[] = {
		{ "2026-09-10", "entro venerdì", "2026-09-11" },
		{ "2026-09-10", "martedì prossimo", "2026-09-15" },
		{ "2026-09-10", "martedì della prossima settimana",
			"2026-09-15" },
		{ "2026-09-10", "giovedì 24", "2026-09-24" },
		{ "2026-09-10", "lunedì 14 settembre", "2026-09-14" },
		{ "2026-09-10", "la settimana prossima",
			"2026-09-14..2026-09-18" },
		{ "2026-09-10", "a inizio settimana prossima",
			"2026-09-14..2026-09-15" },
		{ "2026-09-10", "tra due settimane", "2026-09-24" },
		{ "2026-09-10", "tra una decina di giorni", "2026-09-20" },
		{ "2026-09-10", "entro 15 giorni", "2026-09-25" },
		{ "2026-09-10", "a fine mese", "2026-09-30" },
		{ "2026-09-10", "fine mese prossimo", "2026-10-31" },
		{ "2026-09-10", "a metà ottobre", "2026-10-15" },
		{ "2026-09-10", "ai primi di ottobre",
			"2026-10-01..2026-10-10" },
		{ "2026-09-10", "entro il 15", "2026-09-15" },
		{ "2026-09-10", "il 3 ottobre p.v.", "2026-10-03" },
		{ "2026-09-10", "l'8 ottobre", "2026-10-08" },
		{ "2026-09-10", "dal 3 al 14 ottobre",
			"2026-10-03..2026-10-14" },
		{ "2026-07-20", "dopo Ferragosto", "2026-08-16" },
		{ "2026-07-10", "dopo le ferie", "2026-09-01" },
		{ "2026-12-10", "dopo le feste", "2027-01-07" },
		{ "2026-03-10", "dopo Pasqua", "2026-04-07" },
		{ "2026-04-02", "dopo la fiera (finisce il 15)", "2026-04-16" },
		{ "2026-09-10", "domani mattina", "2026-09-11" },
		{ "2026-09-10", "dopodomani", "2026-09-12" },
		{ "2026-09-10", "settimana 42", "2026-10-12..2026-10-16" },
		{ "2026-09-10", "la prima settimana di novembre",
			"2026-11-02..2026-11-06" },
		{ "2026-09-10", "la ns. offerta del 20 agosto",
			"2026-08-20 past" },
		{ "2026-09-10", "due settimane fa", "2026-08-27 past" },
		{ "2026-09-10", "venerdì scorso", "2026-09-04 past" },
		{ "2026-09-10", "a ottobre", "2026-10-01..2026-10-30" },
		{ "2026-09-10", "entro fine settimana", "2026-09-11" },
		{ "2026-09-10", "la settimana del 21 settembre",
			"2026-09-21..2026-09-25" },
		{ "2026-09-10", "il 14/10/26", "2026-10-14" },
		{ "2026-09-10", "il 14.10", "2026-10-14" },
	};
	run("it", cases, G_N_ELEMENTS(cases));
}

static void
test_es(void)
{
	static const Sentence cases[] = {
		{ "2026-09-10", "el viernes", "2026-09-11" },
		{ "2026-09-10", "el martes que viene", "2026-09-15" },
		{ "2026-09-10", "el jueves de la semana que viene",
			"2026-09-17" },
		{ "2026-09-10", "la próxima semana", "2026-09-14..2026-09-18" },
		{ "2026-09-10", "pasado mañana", "2026-09-12" },
		{ "2026-09-10", "mañana por la mañana", "2026-09-11" },
		{ "2026-09-10", "el lunes por la mañana", "2026-09-14" },
		{ "2026-09-10", "dentro de quince días", "2026-09-24" },
		{ "2026-09-10", "en dos semanas", "2026-09-24" },
		{ "2026-09-10", "a finales de mes", "2026-09-30" },
		{ "2026-09-10", "a fin de mes", "2026-09-30" },
		{ "2026-09-10", "a mediados de octubre", "2026-10-15" },
		{ "2026-09-10", "a principios de octubre",
			"2026-10-01..2026-10-10" },
		{ "2026-09-10", "la primera quincena de octubre",
			"2026-10-01..2026-10-15" },
		{ "2026-09-10", "la segunda quincena de octubre",
			"2026-10-16..2026-10-30" },
		{ "2026-09-10", "la próxima quincena",
			"2026-09-16..2026-09-30" },
		{ "2026-09-10", "el día 27", "2026-09-27" },
		{ "2026-09-10", "el 27", "2026-09-27" },
		{ "2026-09-10", "el 14 de octubre de 2026", "2026-10-14" },
		{ "2026-09-10", "después del 16 de septiembre", "2026-09-17" },
		{ "2026-09-10", "después del Pilar", "2026-10-13" },
		{ "2026-03-10", "después de Semana Santa", "2026-04-06" },
		{ "2026-12-10", "después de Reyes", "2027-01-07" },
		{ "2026-09-10", "pasado el puente del Pilar", "2026-10-13" },
		{ "2026-09-10", "el fin de semana", "2026-09-12..2026-09-13" },
		{ "2026-09-10", "nuestra oferta del 20 de agosto",
			"2026-08-20 past" },
		{ "2026-09-10", "hace dos semanas", "2026-08-27 past" },
		{ "2026-09-10", "el pasado lunes", "2026-09-07 past" },
		{ "2026-09-10", "del 3 al 14 de octubre",
			"2026-10-03..2026-10-14" },
		{ "2026-09-10", "semana 42", "2026-10-12..2026-10-16" },
		{ "2026-09-10", "a lo largo de la semana que viene",
			"2026-09-14..2026-09-18" },
		{ "2026-09-10", "en octubre", "2026-10-01..2026-10-30" },
	};
	run("es", cases, G_N_ELEMENTS(cases));
}

static void
test_fr(void)
{
	static const Sentence cases[] = {
		{ "2026-09-10", "avant vendredi", "2026-09-11" },
		{ "2026-09-10", "mardi prochain", "2026-09-15" },
		{ "2026-09-10", "mardi de la semaine prochaine", "2026-09-15" },
		{ "2026-09-10", "lundi en huit", "2026-09-21" },
		{ "2026-09-10", "la semaine prochaine",
			"2026-09-14..2026-09-18" },
		{ "2026-09-10", "en début de semaine prochaine",
			"2026-09-14..2026-09-15" },
		{ "2026-09-10", "fin de semaine", "2026-09-11" },
		{ "2026-09-10", "ce vendredi 11", "2026-09-11" },
		{ "2026-09-10", "vendredi 25 septembre", "2026-09-25" },
		{ "2026-09-10", "après-demain", "2026-09-12" },
		{ "2026-09-10", "dans quinze jours", "2026-09-24" },
		{ "2026-09-10", "d'ici une dizaine de jours", "2026-09-20" },
		{ "2026-09-10", "sous 8 jours", "2026-09-18" },
		{ "2026-09-10", "à la fin du mois", "2026-09-30" },
		{ "2026-09-10", "fin octobre", "2026-10-31" },
		{ "2026-09-10", "mi-octobre", "2026-10-15" },
		{ "2026-09-10", "début octobre", "2026-10-01..2026-10-10" },
		{ "2026-09-10", "courant octobre", "2026-10-01..2026-10-30" },
		{ "2026-09-10", "semaine 42", "2026-10-12..2026-10-16" },
		{ "2026-09-10", "en S42", "2026-10-12..2026-10-16" },
		{ "2026-09-10", "le 14", "2026-09-14" },
		{ "2026-09-10", "le 1er octobre", "2026-10-01" },
		{ "2026-09-10", "d'ici le 7 octobre", "2026-10-07" },
		{ "2026-07-06", "après le 14 juillet", "2026-07-15" },
		{ "2026-07-06", "à la rentrée", "2026-09-01" },
		{ "2026-07-06", "après l'été", "2026-09-01" },
		{ "2026-12-06", "après les fêtes", "2027-01-02" },
		{ "2026-03-10", "après Pâques", "2026-04-07" },
		{ "2026-09-10", "du 3 au 14 octobre",
			"2026-10-03..2026-10-14" },
		{ "2026-09-10", "notre devis du 20 août", "2026-08-20 past" },
		{ "2026-09-10", "il y a deux semaines", "2026-08-27 past" },
		{ "2026-09-10", "vendredi dernier", "2026-09-04 past" },
		{ "2026-09-10", "la première quinzaine d'octobre",
			"2026-10-01..2026-10-15" },
		{ "2026-09-10", "le mois prochain", "2026-10-01..2026-10-30" },
		{ "2026-09-10", "la semaine du 21 septembre",
			"2026-09-21..2026-09-25" },
	};
	run("fr", cases, G_N_ELEMENTS(cases));
}

static void
test_pt(void)
{
	static const Sentence cases[] = {
		{ "2026-09-10", "até sexta-feira", "2026-09-11" },
		{ "2026-09-10", "na segunda", "2026-09-14" },
		{ "2026-09-10", "na próxima terça-feira", "2026-09-15" },
		{ "2026-09-10", "terça que vem", "2026-09-15" },
		{ "2026-09-10", "na 2ª feira", "2026-09-14" },
		{ "2026-09-10", "segunda, dia 14", "2026-09-14" },
		{ "2026-09-10", "na semana que vem", "2026-09-14..2026-09-18" },
		{ "2026-09-10", "na próxima semana", "2026-09-14..2026-09-18" },
		{ "2026-09-10", "no início da próxima semana",
			"2026-09-14..2026-09-15" },
		{ "2026-09-10", "depois de amanhã", "2026-09-12" },
		{ "2026-09-10", "daqui a duas semanas", "2026-09-24" },
		{ "2026-09-10", "em 10 dias", "2026-09-20" },
		{ "2026-09-10", "no prazo de 5 dias úteis", "2026-09-17" },
		{ "2026-09-10", "no final do mês", "2026-09-30" },
		{ "2026-09-10", "em meados de outubro", "2026-10-15" },
		{ "2026-09-10", "no início de outubro",
			"2026-10-01..2026-10-10" },
		{ "2026-09-10", "dia 27", "2026-09-27" },
		{ "2026-09-10", "até 4 de outubro", "2026-10-04" },
		{ "2026-09-10", "na semana 42", "2026-10-12..2026-10-16" },
		{ "2026-02-04", "depois do Carnaval", "2026-02-18" },
		{ "2026-03-10", "depois da Páscoa", "2026-04-06" },
		{ "2026-07-10", "depois das férias", "2026-09-01" },
		{ "2026-09-10", "a nossa proposta de 20 de agosto",
			"2026-08-20 past" },
		{ "2026-09-10", "há duas semanas", "2026-08-27 past" },
		{ "2026-09-10", "na sexta passada", "2026-09-04 past" },
		{ "2026-09-10", "de 3 a 14 de outubro",
			"2026-10-03..2026-10-14" },
		{ "2026-09-10", "na primeira quinzena de outubro",
			"2026-10-01..2026-10-15" },
		{ "2026-09-10", "em outubro", "2026-10-01..2026-10-30" },
		{ "2026-09-10", "no fim de semana", "2026-09-12..2026-09-13" },
		{ "2026-09-10", "na semana de 21 de setembro",
			"2026-09-21..2026-09-25" },
	};
	run("pt", cases, G_N_ELEMENTS(cases));
}

/* 10/11 is 11 October for a writer in New York, unless 13/10 stands there or
 * the day of writing. */
static void
test_month_first(void)
{
	static const struct {
		const char *language;
		int offset;
		const char *text, *expected;
	} cases[] = {
		{ "en", -5 * 3600, "due 10/11/2026", "2026-10-11" },
		{ "en", 0, "due 10/11/2026", "2026-11-10" },
		{ "en", 3600, "due 10/11, or 10/25/2026",
			"2026-10-11; 2026-10-25" },
		{ "en", -5 * 3600, "on 10/11 or 25/10/2026",
			"2026-11-10; 2026-10-25" },
		{ "en", -5 * 3600, "away 10/11/26-10/20/26",
			"2026-10-11..2026-10-20" },
		/* the first of several is the day of writing */
		{ "en", 3600, "date 09/10/2026, due 10/11/2026",
			"2026-09-10; 2026-10-11" },
		{ "en", -5 * 3600, "date 10/09/2026, due 10/11/2026",
			"2026-09-10; 2026-11-10" },
		{ "en", 3600, "date 10/09/2026, due 09/10/2026",
			"2026-09-10; 2026-10-09" },
		{ "en", 3600, "due 09/10/2026", "2026-10-09" },
		{ "es", -6 * 3600, "el 10/11/2026", "2026-11-10" },
	};
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *all = found(cases[i].language, "2026-09-10",
			cases[i].offset, cases[i].text);
		g_assert_cmpstr(all, ==, cases[i].expected);
	}
}

static void
test_evidence(void)
{
	g_autoptr(Tokens) tokens =
		tokens_new("Call me after Labor Day, please.");
	g_autoptr(GArray) matches =
		dates_find(lexicon_dates(rules_lexicon(rules), "en"), tokens,
			day_parse("2026-08-19"), 0);
	g_assert_cmpuint(matches->len, ==, 1);
	const DateMatch *match = &g_array_index(matches, DateMatch, 0);
	g_assert_cmpstr(match->date.text, ==, "after Labor Day");
	g_assert_cmpuint(match->first_token, ==, 2);
	g_assert_cmpuint(match->last_token, ==, 4);
}

static void
test_entries(void)
{
	static const struct {
		const char *name, *key, *value, *error;
	} cases[] = {
		{ "months", "13", "smarch", "dates.months.13: no such number" },
		{ "months", "x", "smarch", "dates.months.x: no such number" },
		{ "days", "today", "soon",
			"dates.days.today: a number of days" },
		{ "feasts", "bash", "13-45", "dates.feasts.bash: a day like" },
		{ "units", "moon", "moon", "dates.units.moon: the keys are:" },
		{ "wen", NULL, "x", "dates.wen: no such entry" },
		{ "bare_day", NULL, "x", "dates.bare_day: no such choice" },
		{ "after", NULL, "after|", "\"after|\": an empty wording" },
	};
	g_autoptr(DateWords) words = date_words_new("xx");
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(GError) error = NULL;
		g_assert_false(date_words_put(words, cases[i].name,
			cases[i].key, cases[i].value, &error));
		g_assert_true(g_str_has_prefix(error->message, cases[i].error));
	}
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/dates/en", test_en);
	g_test_add_func("/dates/de", test_de);
	g_test_add_func("/dates/it", test_it);
	g_test_add_func("/dates/es", test_es);
	g_test_add_func("/dates/fr", test_fr);
	g_test_add_func("/dates/pt", test_pt);
	g_test_add_func("/dates/none", test_no_dates);
	g_test_add_func("/dates/month-first", test_month_first);
	g_test_add_func("/dates/evidence", test_evidence);
	g_test_add_func("/dates/entries", test_entries);
	return run_shipped();
}
