/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dates-found.h"

/* Sentences of letters. */
static void
test_sentences_en(void)
{
	static const Sentence cases[] = {
		{ "2026-06-10", "I'm away until the 22nd, let's speak then",
			"2026-06-22" },
		{ "2026-06-10", "We'll get back to you by the end of next week",
			"2026-06-19" },
		{ "2026-06-10", "Could you ring me a week on Monday?",
			"2026-06-22" },
		{ "2026-06-10", "The board sits on the first Thursday in July",
			"2026-07-02" },
		{ "2026-06-10", "we should have an answer in about ten days",
			"2026-06-20" },
		{ "2026-06-10",
			"Bear with us till after the bank holiday on 31 August",
			"2026-09-01" },
		{ "2026-06-10", "I'll pick this up again in September",
			"2026-09-01..2026-09-30" },
		{ "2026-06-10", "Payment will be released on Friday, June 19",
			"2026-06-19" },
		{ "2026-06-10", "it goes out in the 15 June run",
			"2026-06-15" },
		{ "2026-06-10", "Not before Q4 I'm afraid",
			"2026-10-01..2026-12-31" },
		{ "2026-06-10", "try me the week of the 22nd",
			"2026-06-22..2026-06-26" },
		{ "2026-06-10", "back in the office Mon 15/6", "2026-06-15" },
		{ "2026-06-10", "budget opens again on 1/7/26", "2026-07-01" },
		{ "2026-06-10", "Let me come back to you tomorrow morning.",
			"2026-06-11" },
		{ "2026-06-10", "early July", "2026-07-01..2026-07-10" },
		{ "2026-06-10", "Sometime in the first half of July",
			"2026-07-01..2026-07-15" },
		{ "2026-06-10", "towards the end of June", "2026-06-30" },
		{ "2026-06-10", "our fiscal year starts July 1st",
			"2026-07-01" },
		{ "2026-06-10", "give us two more weeks", "2026-06-24" },
		{ "2026-06-10", "I'll know more Tuesday next week",
			"2026-06-16" },
		{ "2026-06-10",
			"a decision is expected the week commencing 29 June",
			"2026-06-29..2026-07-03" },
		{ "2026-06-10",
			"should be signed by close of business tomorrow",
			"2026-06-11" },
		{ "2026-12-18", "we'll talk in the new year", "2027-01-01" },
		{ "2026-12-18", "in mid January", "2027-01-15" },
		{ "2026-12-18", "as soon as we are back on the 4th of January",
			"2027-01-04" },
		{ "2026-12-18", "Right after Christmas", "2026-12-27" },
		{ "2026-03-27", "once Easter is out of the way", "2026-04-07" },
		{ "2026-06-10", "give me a fortnight", "2026-06-24" },
		/* The next day of nothing is no day. */
		{ "2026-06-10", "I felt better the next day", "" },
	};
	run("en", cases, G_N_ELEMENTS(cases));
}

/* Sentences of letters. */
static void
test_sentences_de(void)
{
	static const Sentence cases[] = {
		{ "2026-06-10", "Wir melden uns in der zweiten Julihälfte",
			"2026-07-16..2026-07-31" },
		{ "2026-06-10", "bis Ende nächster Woche", "2026-06-19" },
		{ "2026-06-10",
			"Rufen Sie mich bitte am Montag in acht Tagen an",
			"2026-06-22" },
		{ "2026-06-10", "nach meinem Urlaub, also ab 29.6.",
			"2026-06-29" },
		{ "2026-06-10", "frühestens Mitte August", "2026-08-15" },
		{ "2026-06-10", "in den kommenden zwei Wochen", "2026-06-24" },
		{ "2026-06-10", "Ich bin bis einschließlich 26. Juni im Urlaub",
			"2026-06-26" },
		{ "2026-06-10", "die Zahlung erfolgt zum 30.06.2026",
			"2026-06-30" },
		{ "2026-06-10", "am kommenden Freitag (12.06.)", "2026-06-12" },
		{ "2026-06-10", "übernächsten Dienstag", "2026-06-23" },
		{ "2026-06-10", "Anfang der Woche", "2026-06-15..2026-06-16" },
		{ "2026-06-10", "noch diese Woche", "2026-06-10..2026-06-12" },
		{ "2026-06-10", "im Laufe der nächsten Woche",
			"2026-06-15..2026-06-19" },
		{ "2026-06-10", "nach dem 1. Juli", "2026-07-02" },
		{ "2026-06-10", "spätestens bis Dienstag, den 16. Juni",
			"2026-06-16" },
		{ "2026-06-10", "in rund drei Wochen", "2026-07-01" },
		{ "2026-06-10", "im dritten Quartal",
			"2026-07-01..2026-09-30" },
		{ "2026-06-10", "heute in 14 Tagen", "2026-06-24" },
		{ "2026-06-10", "nach Pfingsten", "2027-05-18" },
		{ "2026-05-20", "nach Pfingsten", "2026-05-26" },
		{ "2026-06-10",
			"Der Gemeinderat tagt am ersten Mittwoch im Juli",
			"2026-07-01" },
		{ "2026-06-10", "übermorgen Vormittag", "2026-06-12" },
		{ "2026-12-18", "zwischen den Jahren oder gleich im neuen Jahr",
			"2026-12-27..2026-12-31" },
		{ "2026-06-10", "KW 27/28", "2026-06-29..2026-07-10" },
		{ "2026-06-10", "Mitte der Woche", "2026-06-10" },
		{ "2026-06-10", "Geben Sie mir noch zehn Tage", "2026-06-20" },
	};
	run("de", cases, G_N_ELEMENTS(cases));
}

/* Sentences of letters. */
static void
test_sentences_it(void)
{
	static const Sentence cases[] = {
		{ "2026-06-10", "ci sentiamo dopo il 20", "2026-06-21" },
		{ "2026-06-10",
			"vi faccio sapere entro la fine della prossima "
			"settimana",
			"2026-06-19" },
		{ "2026-06-10", "se ne riparla a settembre",
			"2026-09-01..2026-09-30" },
		{ "2026-06-10",
			"il consiglio si riunisce il primo giovedì di luglio",
			"2026-07-02" },
		{ "2026-06-10", "il bonifico parte con valuta 15/06",
			"2026-06-15" },
		{ "2026-06-10", "tra un paio di settimane", "2026-06-24" },
		{ "2026-06-10", "nella seconda metà di luglio",
			"2026-07-16..2026-07-31" },
		{ "2026-06-10", "lunedì prossimo, 15 giugno", "2026-06-15" },
		{ "2026-06-10", "a partire dal 22", "2026-06-22" },
		{ "2026-06-10", "entro metà luglio", "2026-07-15" },
		{ "2026-06-10", "verso la fine del mese", "2026-06-30" },
		{ "2026-06-10", "mi richiami giovedì della settimana prossima",
			"2026-06-18" },
		{ "2026-06-10", "dopo il ponte del 2 giugno",
			"2026-06-03 past" },
		{ "2026-05-20", "dopo il ponte del 2 giugno", "2026-06-03" },
		{ "2026-06-10", "ai primi di luglio",
			"2026-07-01..2026-07-10" },
		{ "2026-06-10", "fra tre giorni", "2026-06-13" },
		{ "2026-06-10", "ti dico domani sera", "2026-06-11" },
		{ "2026-06-10", "rientro il 29, poi guardo", "2026-06-29" },
		{ "2026-06-10", "la settimana entrante",
			"2026-06-15..2026-06-19" },
		{ "2026-06-10", "subito dopo le ferie", "2026-09-01" },
		{ "2026-06-10", "entro il 30 c.m.", "2026-06-30" },
		{ "2026-12-18", "con l'anno nuovo", "2027-01-01" },
		{ "2026-12-18", "dopo l'Epifania", "2027-01-07" },
		{ "2026-06-10", "nel mese di ottobre",
			"2026-10-01..2026-10-30" },
		{ "2026-06-10", "dateci ancora dieci giorni", "2026-06-20" },
		{ "2026-06-10", "entro l'11 rispondo", "2026-06-11" },
		{ "2026-06-10", "il 15 hai tutto", "2026-06-15" },
		{ "2026-06-10", "al 15 hai tutto", "" },
		{ "2026-06-10", "mercoledì 17 te lo mando", "2026-06-17" },
		{ "2026-06-10", "dopo San Pietro", "2026-06-30" },
	};
	run("it", cases, G_N_ELEMENTS(cases));
}

/* Sentences of letters. */
static void
test_sentences_es(void)
{
	static const Sentence cases[] = {
		{ "2026-06-10", "le contesto a lo largo de la próxima semana",
			"2026-06-15..2026-06-19" },
		{ "2026-06-10", "hablamos pasado San Juan", "2026-06-25" },
		{ "2026-06-10", "a la vuelta del verano", "2026-09-01" },
		{ "2026-06-10", "el comité se reúne el primer jueves de julio",
			"2026-07-02" },
		{ "2026-06-10", "el pago sale en la remesa del 25 de junio",
			"2026-06-25" },
		{ "2026-06-10", "en un par de semanas", "2026-06-24" },
		{ "2026-06-10", "el lunes 22", "2026-06-22" },
		{ "2026-06-10", "para el viernes que viene", "2026-06-12" },
		{ "2026-06-10", "en la segunda quincena de julio",
			"2026-07-16..2026-07-31" },
		{ "2026-06-10", "a partir del día 29", "2026-06-29" },
		{ "2026-06-10", "no antes de octubre",
			"2026-10-01..2026-10-30" },
		{ "2026-06-10", "en quince días te digo algo", "2026-06-24" },
		{ "2026-06-10", "mañana a primera hora", "2026-06-11" },
		{ "2026-06-10", "estoy de vacaciones hasta el 6 de julio",
			"2026-07-06" },
		{ "2026-06-10", "a mediados del mes que viene", "2026-07-15" },
		{ "2026-06-10", "el mes que entra", "2026-07-01..2026-07-31" },
		{ "2026-06-10", "esta misma semana", "2026-06-10..2026-06-12" },
		{ "2026-06-10", "a primeros de julio",
			"2026-07-01..2026-07-10" },
		{ "2026-06-10", "dentro de tres o cuatro días",
			"2026-06-13..2026-06-14" },
		{ "2026-06-10", "antes de que acabe el mes", "2026-06-30" },
		{ "2026-12-18", "pasadas las fiestas", "2027-01-07" },
		{ "2026-12-18", "a la vuelta de Reyes", "2027-01-07" },
		{ "2026-03-20", "pasada la Semana Santa", "2026-04-06" },
		{ "2026-06-10", "la semana del 22", "2026-06-22..2026-06-26" },
		{ "2026-06-10", "el jueves próximo", "2026-06-18" },
		{ "2026-06-10", "denos diez días más", "2026-06-20" },
	};
	run("es", cases, G_N_ELEMENTS(cases));
}

/* Sentences of letters. */
static void
test_sentences_fr(void)
{
	static const Sentence cases[] = {
		{ "2026-06-10",
			"je reviens vers vous en fin de semaine prochaine",
			"2026-06-19" },
		{ "2026-06-10", "rappelez-moi lundi en quinze", "2026-06-29" },
		{ "2026-06-10",
			"le conseil se réunit le premier jeudi de juillet",
			"2026-07-02" },
		{ "2026-06-10", "le virement partira le 15 juin",
			"2026-06-15" },
		{ "2026-06-10", "d'ici une quinzaine de jours", "2026-06-25" },
		{ "2026-06-10", "après les congés d'été", "2026-09-01" },
		{ "2026-06-10", "dans le courant de la semaine prochaine",
			"2026-06-15..2026-06-19" },
		{ "2026-06-10", "début juillet au plus tôt",
			"2026-07-01..2026-07-10" },
		{ "2026-06-10", "dans la deuxième quinzaine de juillet",
			"2026-07-16..2026-07-31" },
		{ "2026-06-10", "à partir du 22", "2026-06-22" },
		{ "2026-06-10", "mardi 16 au plus tard", "2026-06-16" },
		{ "2026-06-10", "fin de mois", "2026-06-30" },
		{ "2026-06-10", "sous quinzaine", "2026-06-25" },
		{ "2026-06-10", "dès demain matin", "2026-06-11" },
		{ "2026-06-10", "je suis en congé jusqu'au 26 inclus",
			"2026-06-26" },
		{ "2026-06-10", "pas avant la rentrée", "2026-09-01" },
		{ "2026-06-10", "semaine 27", "2026-06-29..2026-07-03" },
		{ "2026-06-10", "au cours du troisième trimestre",
			"2026-07-01..2026-09-30" },
		{ "2026-06-10", "vendredi prochain", "2026-06-19" },
		{ "2026-06-10", "ce vendredi", "2026-06-12" },
		{ "2026-06-10", "jeudi 18 juin à 10h", "2026-06-18" },
		{ "2026-06-10", "dans trois ou quatre jours",
			"2026-06-13..2026-06-14" },
		{ "2026-06-10", "le mois prochain", "2026-07-01..2026-07-31" },
		{ "2026-12-18", "après les fêtes de fin d'année",
			"2027-01-02" },
		{ "2026-12-18", "en janvier", "2027-01-01..2027-01-29" },
		{ "2026-12-18", "à la mi-janvier", "2027-01-15" },
		{ "2026-06-10", "laissez-nous encore dix jours", "2026-06-20" },
	};
	run("fr", cases, G_N_ELEMENTS(cases));
}

/* Sentences of letters. */
static void
test_sentences_pt(void)
{
	static const Sentence cases[] = {
		{ "2026-06-10", "falamos depois do São João", "2026-06-25" },
		{ "2026-06-10", "respondo até ao final da próxima semana",
			"2026-06-19" },
		{ "2026-06-10",
			"a diretoria se reúne na primeira quinta-feira de "
			"julho",
			"2026-07-02" },
		{ "2026-06-10", "o pagamento sai dia 25", "2026-06-25" },
		{ "2026-06-10", "daqui a uns quinze dias", "2026-06-25" },
		{ "2026-06-10", "na segunda quinzena de julho",
			"2026-07-16..2026-07-31" },
		{ "2026-06-10", "só em setembro", "2026-09-01..2026-09-30" },
		{ "2026-06-10", "na quarta da semana que vem", "2026-06-17" },
		{ "2026-06-10", "estou de férias até 26 de junho",
			"2026-06-26" },
		{ "2026-06-10", "a partir do dia 22", "2026-06-22" },
		{ "2026-06-10", "até sexta, sem falta", "2026-06-12" },
		{ "2026-06-10", "amanhã de manhã", "2026-06-11" },
		{ "2026-06-10", "no começo do mês que vem",
			"2026-07-01..2026-07-10" },
		{ "2026-06-10", "lá para meados de agosto", "2026-08-15" },
		{ "2026-06-10", "depois do feriado de 10 de junho",
			"2026-06-11" },
		{ "2026-06-10", "em três ou quatro dias",
			"2026-06-13..2026-06-14" },
		{ "2026-06-10", "na semana do dia 22",
			"2026-06-22..2026-06-26" },
		{ "2026-06-10", "logo na segunda-feira, dia 15", "2026-06-15" },
		{ "2026-06-10", "nas próximas duas semanas", "2026-06-24" },
		{ "2026-06-10", "até o fim do mês", "2026-06-30" },
		{ "2026-06-10", "no próximo mês", "2026-07-01..2026-07-31" },
		{ "2026-06-10", "ainda esta semana", "2026-06-10..2026-06-12" },
		{ "2026-12-18", "depois das festas", "2027-01-02" },
		{ "2026-12-18", "no início do ano", "2027-01-01..2027-03-02" },
		{ "2026-01-20", "logo depois do carnaval", "2026-02-18" },
		{ "2026-06-10", "na terça ou quarta-feira",
			"2026-06-16; 2026-06-17" },
		{ "2026-06-10", "dê-nos mais dez dias", "2026-06-20" },
		{ "2026-06-10", "Segunda te mando tudo.", "2026-06-15" },
		{ "2026-06-10", "Segunda parcela. Quinta da Serra.", "" },
		{ "2026-06-10", "Dia 19 damos resposta.", "2026-06-19" },
	};
	run("pt", cases, G_N_ELEMENTS(cases));
}

/* What fell due lies behind, however soon the next such day comes. */
static void
test_overdue(void)
{
	static const Sentence en[] = {
		{ "2026-06-10", "is past due as of the 15th",
			"2026-05-15 past" },
		{ "2026-06-10", "It was due on the 15th", "2026-05-15 past" },
	};
	static const Sentence de[] = {
		{ "2026-06-10", "ist seit dem 15. überfällig",
			"2026-05-15 past" },
		{ "2026-06-10", "Sie war am 15. fällig", "2026-05-15 past" },
	};
	static const Sentence fr[] = {
		{ "2026-06-10", "est échue depuis le 15", "2026-05-15 past" },
		{ "2026-06-10", "la facture échue le 15", "2026-05-15 past" },
	};
	static const Sentence it[] = {
		{ "2026-06-10", "è scaduta dal 15", "2026-05-15 past" },
		{ "2026-06-10", "la fattura scaduta il 15", "2026-05-15 past" },
	};
	static const Sentence es[] = {
		{ "2026-06-10", "está vencida desde el 15", "2026-05-15 past" },
		{ "2026-06-10", "que venció el 15", "2026-05-15 past" },
	};
	static const Sentence pt[] = {
		{ "2026-06-10", "está vencida desde o dia 15",
			"2026-05-15 past" },
		{ "2026-06-10", "que venceu no dia 15", "2026-05-15 past" },
	};

	run("en", en, G_N_ELEMENTS(en));
	run("de", de, G_N_ELEMENTS(de));
	run("fr", fr, G_N_ELEMENTS(fr));
	run("it", it, G_N_ELEMENTS(it));
	run("es", es, G_N_ELEMENTS(es));
	run("pt", pt, G_N_ELEMENTS(pt));
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/dates-sentences/en", test_sentences_en);
	g_test_add_func("/dates-sentences/de", test_sentences_de);
	g_test_add_func("/dates-sentences/it", test_sentences_it);
	g_test_add_func("/dates-sentences/es", test_sentences_es);
	g_test_add_func("/dates-sentences/fr", test_sentences_fr);
	g_test_add_func("/dates-sentences/overdue", test_overdue);
	g_test_add_func("/dates-sentences/pt", test_sentences_pt);
	return run_shipped();
}
