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

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/facts/names", test_names);
	return run_shipped();
}
