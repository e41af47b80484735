/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Numbers of papers that stand in the names of attached files. */
#include <glib.h>
#include <string.h>

#include "shipped.h"

/* The reference of a letter of ours with one file; "-" for none. */
static char *
reference_of(const char *text, const char *file)
{
	g_autofree char *mail = g_strdup_printf(
		"From: Ann <ann@ours.example>\nTo: Bob <bob@client.example>\n"
		"Date: Wed, 11 Mar 2026 10:00:00 +0100\nSubject: Your oven\n"
		"MIME-Version: 1.0\n"
		"Content-Type: multipart/mixed; boundary=b\n\n"
		"--b\nContent-Type: text/plain; charset=utf-8\n\n%s\n"
		"--b\nContent-Type: application/pdf\n"
		"Content-Disposition: attachment; filename=\"%s\"\n\nx\n"
		"--b--\n",
		text, file);
	g_autoptr(Letter) letter =
		letter_read_bytes(mail, strlen(mail), rules_quoting(rules));
	g_autoptr(Findings) findings =
		sense_letter(rules_lexicon(rules), letter, TRUE, NULL);

	if (findings->reference)
		g_assert_cmpuint(findings->references->len, >, 0);
	return g_strdup(findings->reference ? findings->reference : "-");
}

static const struct {
	const char *text, *file, *expected;
} cases[] = {
	{ "Please find our offer attached.", "2026-0077.pdf", "2026-0077" },
	{ "Please find our offer attached.", "26-033 oven 6x4m.pdf", "26-033" },
	{ "Please find our offer attached.", "Offer_Bob_2026-007.pdf",
		"2026-007" },
	{ "Please find our offer attached.", "2026-02-12_oven.pdf", "-" },
	{ "Please find our offer attached.", "drawing_40-2217.pdf", "-" },
	/* a bare code, which only an ask makes a number: it ties as well */
	{ "Our price for the oven is 2,400.00 EUR all in, Q1187. Please let me "
	  "know.",
		"Q1187.pdf", "Q1187" },
	{ "Our offer is in the sheet 0126 attached.", "0126_Bob.pdf", "0126" },
	{ "Our offer is for 126 tiles, attached.", "sheet_1265.pdf", "-" },
	{ "Please find our offer attached.", "offer_V1.pdf", "-" },
	{ "Please find our offer attached.", "stage_estimate_FINAL2.xlsx",
		"-" },
	/* groups of an account; the how manieth reminder */
	{ "Please find our offer attached. Bank: IT00 X000 0000 0000 0000 0001 "
	  "234",
		"sheet.pdf", "-" },
	{ "Please find our offer attached, this is reminder no. 3.",
		"sheet.pdf", "-" },
	{ "Please find our offer attached.", "kitchen-offer-v1.pdf", "-" },
	{ "Please find our offer attached.", "Offer 0126 oven.pdf", "0126" },
	{ "Please find our offer attached.", "Offer 126 chairs.pdf", "-" },
	/* the words before a number belong to the name */
	{ "Please find our offer attached.", "Kitchen-Offer-Bob-2026-31.pdf",
		"2026-31" },
	{ "Please find our invoice attached.", "INV-2026-031.pdf",
		"INV-2026-031" },
	/* a name in another language, the number in the letter */
	{ "The paper for it, no. 388, over EUR 2,838.00 is attached.",
		"Fattura 388 Bob.pdf", "388" },
	/* whose number it is */
	{ "When you order please give our number AN-26-0388, the price is "
	  "EUR 410.00.",
		"oven.pdf", "AN-26-0388" },
	{ "Following your RFQ 7741, EUR 410.00 each. Please refer to AN "
	  "2026/207.",
		"7741-B_calc.pdf", "AN 2026/207" },
	/* one number, in full */
	{ "We have heard nothing of our OP26-118 for EUR 410.00.",
		"quote 26-118.pdf", "OP26-118" },
	/* capitals and revisions that belong to it */
	{ "Please find our offer ORC 2026/211 over EUR 410.00 attached.",
		"oven.pdf", "ORC 2026/211" },
	{ "Here is the invoice A 5521 over EUR 410.00, your order 4500219.",
		"oven.pdf", "A 5521" },
	{ "The offer PI-88-2 over EUR 410.00 is attached.", "oven.pdf",
		"PI-88-2" },
	{ "Please find rev. B of Q1187, EUR 410.00.", "Q1187_revB.pdf",
		"rev. B of Q1187" },
	{ "Please find our offer Q1187 rev. 2, EUR 410.00.", "oven.pdf",
		"Q1187 rev. 2" },
	{ "I come for EUR 410.00, cause no. 2026-38817; my offer is under "
	  "prot. 445/26, enclosed.",
		"oven.pdf", "prot. 445/26" },
	/* a short number that ends the text, which is read no further */
	{ "See lot 4-7", "4-7", "-" },
	/* is no date */
	{ "I send you the part invoice TR 1-19/26 over EUR 410.00.",
		"TR1_oven.pdf", "TR 1-19/26" },
	/* what opens the name, and what a mark in it names */
	{ "As discussed, our price is enclosed.", "C-3318 scales.pdf",
		"C-3318" },
	{ "As discussed, our price is enclosed.", "P.2611 - stage 8x6.pdf",
		"P.2611" },
	{ "As discussed, our price is enclosed.", "OF20260417-Bob-oven.pdf",
		"OF20260417" },
	{ "As discussed, our price is enclosed.", "Bob oven n.41 def.pdf",
		"41" },
	{ "Wie besprochen anbei unser Angebot für den Ofen.",
		"Teil3_Angebotsschreiben_A26-0071.pdf", "A26-0071" },
	{ "As discussed, our price is enclosed.", "IMG2291 oven.pdf", "-" },
	{ "As discussed, our price is enclosed.", "drawing 2291.pdf", "-" },
	/* numbers that are used as names */
	{ "Did you get the 2291 of 3 March? Our price was 410.00 EUR.",
		"oven.pdf", "2291" },
	{ "Did you get the 0077? Our price was 410.00 EUR.", "oven.pdf",
		"0077" },
	{ "La 88 da 2.037,40 euro non risulta ancora pagata.", "foto.pdf",
		"88" },
	{ "Die 30518 über 5.640,00 EUR liegt bei, zahlbar in 30 Tagen.",
		"foto.pdf", "30518" },
	{ "Der Preis ist 2.380,00 EUR. Haben Sie die 300 Bretter?", "foto.pdf",
		"-" },
	{ "Die R 2026/09 vom 3. März über 1.944,00 EUR ist noch offen.",
		"foto.pdf", "R 2026/09" },
	{ "Anbei unsere Rechnung über 410,00 EUR, RE 10311.", "foto.pdf",
		"RE 10311" },
	/* a file that puts letters or the year to the number of the text */
	{ "In allegato la fattura 34 del 2 marzo, totale 1.220,00 EUR.",
		"Fattura_34_2026.pdf", "34" },
	{ "Segue a NF 512 de 8.900,00 EUR, com vencimento em 20/03.",
		"NF512.pdf", "512" },
	{ "Allego fattura n. 112, totale 693,00 EUR.", "FT112.pdf", "112" },
	{ "Our invoice 2026-31 over EUR 410.00 is attached.", "2026-31-A.pdf",
		"2026-31" },
	{ "Te paso la factura A 0003-00001284, total 1.512,00 EUR.", "foto.pdf",
		"0003-00001284" },
	{ "Segue o orçamento nº 3.218, no valor de 4.368,00 EUR.", "foto.pdf",
		"3.218" },
	/* a word cut short is a mark; last year's number is not this one */
	{ "Segue o preço das flores, Orç. 590, são 410,00 EUR.", "foto.pdf",
		"590" },
	{ "Our price is 410.00 EUR, call it P.26.044 and not by the number of "
	  "last year (P.25.117).",
		"oven.pdf", "P.26.044" },
	/* what the client's tender is called */
	{ "Anbei unser Angebot zum Verfahren 2026-SW-118 über 410,00 EUR.",
		"Ofen.pdf", "-" },
};

static const struct {
	const char *subject, *text, *expected;
} answers[] = {
	{ "Re: your paper", "Your Q8831 is with my boss, I tell you on Friday.",
		"Q8831" },
	{ "Re: your paper", "Yes please, QU-0214 is what we want.", "QU-0214" },
	{ "Re: the stage", "Board said yes, 26-092 is in the book.", "26-092" },
	{ "Re: the stage", "I have yours, No. 0077. We will decide on Friday.",
		"0077" },
	{ "Re: invoice 3391 - maio/2026", "I have no news yet, on Friday.",
		"3391" },
	{ "Re: Rechnung Mai/2026", "I have no news yet, on Friday.", "-" },
	{ "Re: 0458", "I have no news yet, we will decide on Friday.", "0458" },
	/* their own number, in a subject of theirs */
	{ "Our file no. 412/26",
		"Our client disputes your invoice 10311, we will "
		"not pay.",
		"10311" },
	{ "Re: our file no. 412/26", "Thanks, we will decide on Friday.",
		"412/26" },
	{ "Re: 200 boards", "All came well, we will pay on Friday.", "-" },
	{ "Re: the boards", "We order the 300 of last week again on Friday.",
		"-" },
};

static void
test_names(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *got =
			reference_of(cases[i].text, cases[i].file);

		g_test_message("%s: %s", cases[i].text, cases[i].file);
		g_assert_cmpstr(got, ==, cases[i].expected);
	}
}

static void
test_answers(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(answers); i++) {
		g_autofree char *head =
			g_strdup_printf("Subject: %s\n", answers[i].subject);
		g_autoptr(Findings) findings =
			read_theirs(head, answers[i].text);

		g_test_message("%s: %s", answers[i].subject, answers[i].text);
		g_assert_cmpstr(findings->reference ? findings->reference : "-",
			==, answers[i].expected);
	}
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/facts/names", test_names);
	g_test_add_func("/facts/answers", test_answers);
	return run_shipped();
}
