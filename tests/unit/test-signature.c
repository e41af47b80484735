/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where the own words end: sign-offs, names, telephones, legal footers. */
#include <string.h>

#include "mail/quoting/quoting.h"
#include "shipped.h"

/* Of letters by Anna Rossi: own words, the first line of the signature and of
 * the footer; NULL if there must be none. */
typedef struct {
	const char *text, *own, *signature, *footer;
} Sample;

static const Sample signatures[] = {
	{ "We agree.\n\nBest regards,\nAnna Rossi\nSales", "We agree.",
		"Best regards,", NULL },
	{ "We agree.\n\nKind regards\n\nAnna Rossi\nTel. +39 0522 555 0134",
		"We agree.", "Kind regards", NULL },
	{ "We agree.\nThanks, Anna", "We agree.", "Thanks, Anna", NULL },
	{ "We agree.\n\nWith warm wishes from Puglia,\nAnna", "We agree.",
		"With warm wishes from Puglia,", NULL },
	{ "We agree.\n\nMed venlig hilsen / Best regards\nAnna Rossi",
		"We agree.", "Med venlig hilsen / Best regards", NULL },
	{ "Einverstanden.\n\nMit freundlichen Grüßen aus Bozen\ni. A. Anna "
	  "Rossi",
		"Einverstanden.", "Mit freundlichen Grüßen aus Bozen", NULL },
	{ "Einverstanden.\n\nMfG\nAnna", "Einverstanden.", "MfG", NULL },
	{ "D'accord.\n\nJe vous prie d'agréer, Madame, l'expression de mes "
	  "sentiments distingués.\n\nAnna Rossi\nExport",
		"D'accord.",
		"Je vous prie d'agréer, Madame, l'expression de mes sentiments "
		"distingués.",
		NULL },
	{ "D'accord.\nBien à vous,\nAnna", "D'accord.", "Bien à vous,", NULL },
	{ "Va bene.\n\nIn attesa di riscontro.\n\nDistinti saluti\nAnna",
		"Va bene.\n\nIn attesa di riscontro.", "Distinti saluti",
		NULL },
	{ "De acuerdo.\n\nReciba un cordial saludo,\n\nAnna Rossi",
		"De acuerdo.", "Reciba un cordial saludo,", NULL },
	{ "De acordo.\n\nCom os melhores cumprimentos,\nAnna", "De acordo.",
		"Com os melhores cumprimentos,", NULL },
	/* languages without a words file */
	{ "Vi är överens.\n\nMed vänliga hälsningar\nAnna Rossi",
		"Vi är överens.", "Med vänliga hälsningar", NULL },
	{ "Zgadzamy się.\n\nZ poważaniem,\nAnna Rossi\nDział handlowy",
		"Zgadzamy się.", "Z poważaniem,", NULL },
	{ "Согласны.\n\nС уважением,\nАнна Росси", "Согласны.", "С уважением,",
		NULL },
	/* a name alone, an initial, initials, kisses */
	{ "We agree.\n\nAnna", "We agree.", "Anna", NULL },
	{ "We agree.\n\nA.", "We agree.", "A.", NULL },
	{ "We agree.\nar", "We agree.", "ar", NULL },
	{ "We agree.\n\nAnna xx", "We agree.", "Anna xx", NULL },
	{ "We agree.\n\n-Berta Lanz", "We agree.", "-Berta Lanz", NULL },
	{ "We agree.\n\nBerta Lanz\nManager\nPhone: +1 555 010 9999\n"
	  "www.acme.example",
		"We agree.", "Berta Lanz", NULL },
	/* delimiters */
	{ "We agree.\n-- \nWhoever\nhttp://x.example", "We agree.", "--",
		NULL },
	{ "We agree.\n--\nAnna", "We agree.", "--", NULL },
	{ "We agree.\n\nRegards\nAnna\n-- \nACME", "We agree.", "Regards",
		NULL },
	{ "We agree.\n__________\nAnna Rossi\nTel. 0522 555 0134", "We agree.",
		"__________", NULL },
	/* telephones */
	{ "We agree.\n\nSent from my iPhone", "We agree.",
		"Sent from my iPhone", NULL },
	{ "We agree.\n\nAnna\n\nGet Outlook for iOS<https://aka.ms/x>",
		"We agree.", "Anna", NULL },
	{ "Va bene.\n\nInviato da iPhone", "Va bene.", "Inviato da iPhone",
		NULL },
	{ "Gut.\n\nVon meinem Samsung Galaxy Smartphone gesendet.", "Gut.",
		"Von meinem Samsung Galaxy Smartphone gesendet.", NULL },
	{ "Dobrze.\n\nWysłane z iPhone'a", "Dobrze.", "Wysłane z iPhone'a",
		NULL },
	/* legal footers */
	{ "We agree.\n\nRegards\nAnna\n\nThis e-mail and any attachments are "
	  "confidential.\nPlease delete it.",
		"We agree.", "Regards",
		"This e-mail and any attachments are confidential." },
	{ "Va bene.\n\nLe informazioni contenute nella presente sono "
	  "riservate.",
		"Va bene.", NULL,
		"Le informazioni contenute nella presente sono riservate." },
	{ "CAUTION: This email comes from outside.\n\nWe agree.\n\nAnna",
		"We agree.", "Anna",
		"CAUTION: This email comes from outside." },
	{ "We agree.\n\n_______________________________________________\n"
	  "dev mailing list\ndev@lists.example\nhttps://lists.example/dev",
		"We agree.", NULL,
		"_______________________________________________" },
	{ "We agree.\n\n********************************\nThe content of this "
	  "is "
	  "meant for nobody but the person whose name stands above, who may "
	  "read it and must not\npass it on to anybody else in whatever form "
	  "or "
	  "for whatever purpose.\n********************************",
		"We agree.", NULL, "********************************" },
};

/* What is no signature, or not all of one. */
static const Sample kept[] = {
	{ "Thanks,\nAnna", "Thanks,", "Anna", NULL },
	{ "Hi Bob,\n\nthank you!\nAnna", "Hi Bob,\n\nthank you!", "Anna",
		NULL },
	{ "Hi,\n\nConfirmed", "Hi,\n\nConfirmed", NULL, NULL },
	{ "FYI\n\nAnna", "FYI", "Anna", NULL },
	{ "We agree.\n\nRegards\nAnna\n\nPS: can you send the drawing?",
		"We agree.\n\nPS: can you send the drawing?", "Regards", NULL },
	{ "Best price is 100 EUR for the lot.",
		"Best price is 100 EUR for the lot.", NULL, NULL },
	{ "Thanks for the offer. Could you add delivery to Genova, please?",
		"Thanks for the offer. Could you add delivery to Genova, "
		"please?",
		NULL, NULL },
	{ "Thanks for your call.\n\nDo you also need the drawings of the "
	  "second "
	  "hall?\nWe have them here.",
		"Thanks for your call.\n\nDo you also need the drawings of the "
		"second hall?\nWe have them here.",
		NULL, NULL },
	{ "Sent from my desk, it is easier than by phone.",
		"Sent from my desk, it is easier than by phone.", NULL, NULL },
	{ "Please call me at +39 0522 555 0134 tomorrow.",
		"Please call me at +39 0522 555 0134 tomorrow.", NULL, NULL },
	{ "We need:\n\n2 x iPad Pro\n3 x Samsung TV",
		"We need:\n\n2 x iPad Pro\n3 x Samsung TV", NULL, NULL },
	{ "Thanks!\n\nWill check tomorrow", "Thanks!\n\nWill check tomorrow",
		NULL, NULL },
	{ "We got it.\n\nThanks!\n\nWill check tomorrow",
		"We got it.\n\nThanks!\n\nWill check tomorrow", NULL, NULL },
	{ "Thanks Berta\n\nwill do.", "Thanks Berta\n\nwill do.", NULL, NULL },
	{ "We agree.\n\nRegards\nAnna\n\nDo you also need the drawings of the "
	  "hall?",
		"We agree.\n\nDo you also need the drawings of the hall?",
		"Regards", NULL },
	{ "We agree.\n\nRegards\nAnna\n\n\"The best way to sell is to listen "
	  "to "
	  "people\"",
		"We agree.", "Regards", NULL },
	{ "Items:\n- Table\n- Chair\n\n- Lamp",
		"Items:\n- Table\n- Chair\n\n- Lamp", NULL, NULL },
	{ "We have:\n\nContract 3.4367\n10000 Leidy to Pseg 5/1 - 10/31\n20000 "
	  "tele "
	  "6 Bug 5/1 - 10/31",
		"We have:\n\nContract 3.4367\n10000 Leidy to Pseg 5/1 - 10/31\n"
		"20000 tele 6 Bug 5/1 - 10/31",
		NULL, NULL },
	{ "Our prices:\n\nTisch Eiche\n12 Stück 1.250.000,00\n03.03.2026 "
	  "4500012345",
		"Our prices:\n\nTisch Eiche\n12 Stück 1.250.000,00\n03.03.2026 "
		"4500012345",
		NULL, NULL },
	{ "Anna,\nwe paid the fees for two months in advance.\nMay 1999: "
	  "1,934.42",
		"Anna,\nwe paid the fees for two months in advance.\n"
		"May 1999: 1,934.42",
		NULL, NULL },
	{ "I refer to the terms, in the\ndisclaimer section - the second "
	  "sentence is "
	  "wrong.",
		"I refer to the terms, in the\ndisclaimer section - the second "
		"sentence is wrong.",
		NULL, NULL },
	{ "Ciao Anna,\n\nva bene così.", "Ciao Anna,\n\nva bene così.", NULL,
		NULL },
};

static void
check_start(const char *part, const char *expected)
{
	g_autofree char *first = g_strndup(part, strcspn(part, "\n"));
	g_assert_cmpstr(first, ==, expected ? expected : "");
}

static void
check_cases(const Sample *cases, gsize count)
{
	for (gsize i = 0; i < count; i++) {
		QuotingParts parts = { 0 };
		g_test_message("%s", cases[i].text);
		quoting_split_from(rules_quoting(rules), cases[i].text,
			"Anna Rossi <anna@x.example>", &parts);
		g_autofree char *own = g_strchomp(g_steal_pointer(&parts.own));
		g_assert_cmpstr(own, ==, cases[i].own);
		check_start(parts.signature, cases[i].signature);
		check_start(parts.footer, cases[i].footer);
		g_assert_cmpstr(parts.quoted, ==, "");
		quoting_parts_clear(&parts);
	}
}

static void
test_signatures(void)
{
	check_cases(signatures, G_N_ELEMENTS(signatures));
}

static void
test_kept(void)
{
	check_cases(kept, G_N_ELEMENTS(kept));
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/signature/taken", test_signatures);
	g_test_add_func("/signature/kept", test_kept);
	return run_shipped();
}
