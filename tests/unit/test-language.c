/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib.h>

#include "sense/lexicon.h"
#include "shipped.h"

static const struct {
	const char *own, *subject, *hint, *expected;
} cases[] = {
	{ "Please find our offer attached.", NULL, NULL, "en" },
	{ "Anbei unser Angebot, wie besprochen.", NULL, NULL, "de" },
	{ "In allegato la nostra offerta, come da accordi.", NULL, NULL, "it" },
	{ "Les prix sont valables jusqu'à la fin du mois.", NULL, NULL, "fr" },
	{ "Adjunto el presupuesto que nos pidió.", NULL, NULL, "es" },
	{ "Segue em anexo o nosso orçamento.", NULL, NULL, "pt" },
	/* The text counts, not its subject. */
	{ "Das Angebot haben wir noch nicht geprüft, bitte um Geduld.",
		"Your offer for the new machine", "en", "de" },
	/* No small words: fingerprints tell. */
	{ "Zwischenrechnung Lieferungsverzögerung Geschäftsleitung "
	  "Auftragsbestätigung Überweisungsträger",
		NULL, NULL, "de" },
	/* Too little to tell: the thread, then the subject. */
	{ "OK", NULL, "it", "it" },
	{ "Le restituisco il testo controfirmato.", NULL, NULL, "it" },
	{ "Devolvo o texto carimbado.", NULL, NULL, "pt" },
	{ "OK", "Ihre Anfrage zu der Treppe", NULL, "de" },
	{ "", NULL, "fr", "fr" },
	{ "", NULL, NULL, "" },
	{ "12345", NULL, "", "" },
};

static void
test_guess(void)
{
	const Lexicon *lexicon = rules_lexicon(rules);

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(Tokens) own = tokens_new(cases[i].own);
		g_autoptr(Tokens) subject =
			cases[i].subject ? tokens_new(cases[i].subject) : NULL;
		const char *got =
			lexicon_guess(lexicon, own, subject, cases[i].hint);

		if (!g_str_equal(got, cases[i].expected))
			g_test_message("%s", cases[i].own);
		g_assert_cmpstr(got, ==, cases[i].expected);
	}
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/language/guess", test_guess);
	return run_shipped();
}
