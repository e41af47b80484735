/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Sums without a currency, and what they are paid in. */
#include <glib.h>
#include <string.h>

#include "sense/facts/facts.h"
#include "sense/lexicon.h"
#include "shipped.h"

/* A letter of ours; KIND is what it asks, "question" if nothing was found. */
static const struct {
	const char *language, *date, *kind, *text, *expected;
} cases[] = {
	/* nothing asks, but a sum stands there */
	{ "en", "Thu, 10 Sep 2026 10:00:00 +0200", "question",
		"The whole gable in limewash, my own ladder: 480 as we said. "
		"Shall I?",
		"480.00 EUR" },
	{ "de", "Thu, 10 Sep 2026 10:00:00 +0200", "question",
		"dann brauch ich 300 vorab fürs Leder", "300.00 EUR" },
	{ "it", "Thu, 10 Sep 2026 10:00:00 +0200", "question",
		"con 145 te lo rifaccio nuovo. Procedo?", "145.00 EUR" },
	{ "it", "Thu, 10 Sep 2026 10:00:00 +0200", "question",
		"mi serve la prima metà per il legname, 1.800: ti metto qui "
		"il foglio",
		"1800.00 EUR" },
	{ "it", "Thu, 10 Sep 2026 10:00:00 +0200", "quote",
		"sono 18 pezzi, ogni pezzo costa 82 euro circa, insieme 1.480 "
		"euro.",
		"1480.00 EUR" },
	{ "fr", "Thu, 10 Sep 2026 10:00:00 +0200", "quote",
		"ta bâche sur mesure avec les œillets : 780 posée. Je lance ?",
		"780.00 EUR" },
	/* what pieces make of a price, what tax does */
	{ "es", "Thu, 10 Sep 2026 10:00:00 +0200", "quote",
		"Los 23 petos me salen a 20 € cada uno, o sea 460 en total.",
		"460.00 EUR" },
	{ "en", "Thu, 10 Sep 2026 10:00:00 +0200", "quote",
		"The shirts are £20 each, for 300 in total I need a week.",
		"20.00 GBP" },
	{ "it", "Thu, 10 Sep 2026 10:00:00 +0200", "quote",
		"La spesa è di 2.200,00 euro più IVA, quindi 2.684,00, con "
		"il noleggio.",
		"2684.00 EUR" },
	/* counts, measures, years, codes and numbers of papers are none */
	{ "en", "Thu, 10 Sep 2026 10:00:00 +0200", "question",
		"I have 140 chairs of 1905 here, of 210 kg, see page 212, "
		"and the part is 6205. Do you want them?",
		"- -" },
	{ "de", "Thu, 10 Sep 2026 10:00:00 +0200", "question",
		"Die Bestellung 4471 mit 120 Stück liegt bereit.", "- -" },
	/* nor is what a telephone number begins with */
	{ "en", "Thu, 10 Sep 2026 10:00:00 -0600", "quote",
		"Attached is the letter agreement for the assignment and "
		"payment of the capacity. Please execute it and fax it to me "
		"at "
		"(713) 555-0190.",
		"- -" },
	{ "en", "Thu, 10 Sep 2026 10:00:00 -0600", "quote",
		"Please sign, payment of the capacity follows, or call me "
		"(303)\n"
		"555-0190. With copy to Tom Dyk, at\n\n555 17th St., Suite "
		"2\n\n"
		"or call "
		"(303) 555 0190.",
		"- -" },
	/* the number of an invoice is not its sum, though it is due */
	{ "en", "Thu, 10 Sep 2026 10:00:00 +0200", "payment",
		"Hello, invoice 1043 fell due last week.", "- -" },
	{ "en", "Thu, 10 Sep 2026 10:00:00 +0200", "payment",
		"Hello, invoice no. 1043 fell due last week.", "- -" },
	{ "de", "Thu, 10 Sep 2026 10:00:00 +0200", "payment",
		"Die Rechnung 77 ist letzte Woche fällig geworden.", "- -" },
	{ "pt", "Thu, 10 Sep 2026 10:00:00 +0200", "payment",
		"Bom dia, a fatura 77 venceu na semana passada.", "- -" },
	{ "en", "Thu, 10 Sep 2026 10:00:00 +0200", "payment",
		"Hello, the invoice over 1,043 fell due on Friday.",
		"1043.00 EUR" },
	/* what is said of a unit is not said of the total behind it */
	{ "de", "Thu, 10 Sep 2026 10:00:00 +0200", "quote",
		"90 Euro je Nummer, zusammen also 1.260, egal wie oft ihr "
		"kopiert.",
		"1260.00 EUR" },
	{ "it", "Thu, 10 Sep 2026 10:00:00 +0200", "quote",
		"Sessanta ore, a 60 l'una sono 3.600 e basta.", "3600.00 EUR" },
	/* the rest is what is owed */
	{ "de", "Thu, 10 Sep 2026 10:00:00 +0200", "payment",
		"Mir fehlen noch die restlichen 590 von dir.", "590.00 EUR" },
	/* what is left of it */
	{ "en", "Thu, 10 Sep 2026 10:00:00 +0200", "payment",
		"EUR 3,200.00 as agreed, less the advance of 800.00 which you "
		"sent on 4 August, leaves 2,400.00 by the end of the month.",
		"2400.00 EUR" },
	{ "de", "Thu, 10 Sep 2026 10:00:00 +0200", "payment",
		"Von der Rechnung F-88 (4.150 Euro) sind am 11. August 3.000 "
		"gekommen. Es fehlen noch 1.150.",
		"1150.00 EUR" },
	{ "fr", "Thu, 10 Sep 2026 10:00:00 +0200", "payment",
		"Le montant était de 2 400,00 €, vous avez versé 900,00 € le 2 "
		"août, il manque 1 500,00 €.",
		"1500.00 EUR" },
	{ "it", "Thu, 10 Sep 2026 10:00:00 +0200", "payment",
		"Dei 2.600 ne sono arrivati 1.500 a luglio, gli altri 1.100 "
		"dovevano seguire.",
		"1100.00 EUR" },
	{ "en", "Thu, 10 Sep 2026 10:00:00 +0200", "payment",
		"The 2,450.00 euros have not been paid.", "2450.00 EUR" },
	/* the instalment, not the whole */
	{ "es", "Thu, 10 Sep 2026 10:00:00 +0200", "payment",
		"Le mando el recibo por la primera mitad de los 9.850 €, es "
		"decir 4.925 €.",
		"4925.00 EUR" },
	{ "fr", "Thu, 10 Sep 2026 10:00:00 +0200", "payment",
		"Voici l'acompte : 30 % de 12 000,00 €, donc 3 600,00 €.",
		"3600.00 EUR" },
	{ "de", "Thu, 10 Sep 2026 10:00:00 +0200", "payment",
		"Die erste Rate von 40 % von 5.000 Euro, also 2.000 Euro, "
		"bitte jetzt, der Rest von 3.000 Euro nach der Abnahme.",
		"2000.00 EUR" },
	/* the new price */
	{ "de", "Thu, 10 Sep 2026 10:00:00 +0200", "quote",
		"Ohne den Schrank zu 2.150 Euro lautet die Offerte statt auf "
		"26.040 Euro neu auf 23.890 Euro.",
		"23890.00 EUR" },
	/* a telephone number */
	{ "pt", "Thu, 10 Sep 2026 10:00:00 +0200", "payment",
		"Faltam os 380 desde agosto, o número é o 910 000 318.",
		"380.00 EUR" },
	{ "fr", "Thu, 10 Sep 2026 10:00:00 +0200", "quote",
		"Vos 2 316,40 je ne les oublie pas.", "2316.40 EUR" },
	/* words of one country */
	{ "en", "Thu, 10 Sep 2026 10:00:00 +0200", "payment",
		"So 500 now, sort code and number as before.", "500.00 GBP" },
	{ "es", "Thu, 10 Sep 2026 10:00:00 -0300", "payment",
		"Son 89.900, mi RUT y la cuenta van abajo.", "89900.00 CLP" },
	{ "es", "Thu, 10 Sep 2026 10:00:00 -0300", "payment",
		"Son $ 89.900, te paso el CBU abajo.", "89900.00 ARS" },
	/* how a country writes thousands, and its telephone numbers */
	{ "de", "Thu, 10 Sep 2026 10:00:00 +0200", "payment",
		"Die Bretter über 5'640 liegen bei, wie gewohnt 30 Tage.",
		"5640.00 CHF" },
	{ "de", "Thu, 10 Sep 2026 10:00:00 +0200", "payment",
		"Die Bretter über 5.640 liegen bei, wie gewohnt 30 Tage.",
		"5640.00 EUR" },
	{ "es", "Thu, 10 Sep 2026 10:00:00 -0300", "payment",
		"Son $ 89.900, me llama al +56 45 555 0130.", "89900.00 CLP" },
	/* 30 per cent need no word for an instalment, a tax is none */
	{ "fr", "Thu, 10 Sep 2026 10:00:00 +0200", "payment",
		"Merci de nous faire parvenir 30 %, c'est-à-dire 576,00 € (le "
		"total du stage, 1 920 €, ne change pas).",
		"576.00 EUR" },
	{ "it", "Thu, 10 Sep 2026 10:00:00 +0200", "payment",
		"La fattura è di 1.220,00 €, di cui 22 % ovvero 220,00 € vanno "
		"allo stato.",
		"1220.00 EUR" },
	/* "l'hai" is no litre, "da" no bound */
	{ "it", "Thu, 10 Sep 2026 10:00:00 +0200", "chase",
		"Il 143/26 da 6.480 l'hai fatto vedere a tuo padre?",
		"6480.00 EUR" },
	/* a rate is no sum */
	{ "en", "Thu, 10 Sep 2026 10:00:00 -0500", "question",
		"Does the surcharge go from $.0072 to $.0070 in January?",
		"- -" },
	{ "de", "Thu, 10 Sep 2026 10:00:00 +0200", "quote",
		"Die Umlage beträgt 0,0275 EUR/kWh.", "- -" },
	/* nor are the figures of a table in which no money is named */
	{ "en", "Thu, 10 Sep 2026 10:00:00 -0500", "chase",
		"This is what I have now. Let me know if I need to change "
		"it.\n\nMonth  Injected  Ending Balance\n"
		"May  1,089,123 5,143,029\nJune  786,579 5,929,608\n",
		"- -" },
	{ "en", "Thu, 10 Sep 2026 10:00:00 +0100", "payment",
		"Statement\n\nInvoiced  4,200.00\nPaid  1,200.00\n"
		"Balance  3,000.00\n",
		"3000.00 GBP" },
	/* the writer's clock: British in summer, European in winter */
	{ "en", "Thu, 10 Sep 2026 10:00:00 +0100", "quote",
		"It comes to 1,480 all in.", "1480.00 GBP" },
	{ "en", "Thu, 10 Dec 2026 10:00:00 +0100", "quote",
		"It comes to 1,480 all in.", "1480.00 EUR" },
	{ "en", "Thu, 10 Dec 2026 10:00:00 -0500", "quote",
		"It comes to 1,480 all in.", "1480.00 USD" },
	{ "en", "Thu, 10 Dec 2026 10:00:00 +1100", "quote",
		"It comes to 1,480 all in.", "1480.00 AUD" },
};

static char *
read_amount(guint index)
{
	g_autofree char *mail =
		g_strdup_printf("From: Rosa Prandi <rosa@prandi.example>\n"
				"To: Jon Hale <jon@hale.example>\n"
				"Date: %s\nSubject: hello\n"
				"MIME-Version: 1.0\n"
				"Content-Type: text/plain; charset=utf-8\n"
				"Content-Transfer-Encoding: 8bit\n\n%s\n",
			cases[index].date, cases[index].text);
	g_autoptr(Letter) letter = letter_read_bytes(mail, strlen(mail), NULL);
	g_autoptr(Findings) findings = findings_new();
	g_autoptr(Tokens) own = tokens_new(letter->own);
	g_autoptr(Tokens) title = tokens_new(letter->subject);
	const char *language = cases[index].language;
	g_autoptr(GArray) dates = dates_find(
		lexicon_dates(rules_lexicon(rules), language), own,
		day_from_time(letter->date, letter->offset), letter->offset);
	g_autoptr(Facts) facts =
		facts_new(lexicon_facts(rules_lexicon(rules), language), letter,
			own, title, dates);

	findings->is_ours = TRUE;
	g_ptr_array_add(findings->asks, ask_new(cases[index].kind, 2));
	facts_choose(facts, findings);
	g_autofree char *amount = money_format_plain(findings->amount);
	return g_strdup_printf("%s %s", findings->has_amount ? amount : "-",
		findings->has_amount && findings->amount.currency[0]
			? findings->amount.currency
			: "-");
}

static void
test_figures(void)
{
	for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *read = read_amount(i);

		if (strcmp(read, cases[i].expected) != 0) {
			g_test_message("%s", cases[i].text);
			g_test_message("  read %s", read);
			g_test_message("  expected %s", cases[i].expected);
			g_test_fail();
		}
	}
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/facts-figures/figures", test_figures);
	return run_shipped();
}
