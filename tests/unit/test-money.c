/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib.h>

#include "base/money.h"

/* All amounts of TEXT as "1234.50 EUR; 3.00 USD". */
static char *
found(const char *text, const char *home)
{
	g_autoptr(GArray) matches = money_find(text, home);
	GString *all = g_string_new(NULL);
	gsize last = 0;
	for (guint i = 0; i < matches->len; i++) {
		const MoneyMatch *match =
			&g_array_index(matches, MoneyMatch, i);
		g_autofree char *plain = money_format_plain(match->money);
		g_assert_cmpuint(match->start, >=, last);
		g_assert_cmpuint(match->start, <, match->end);
		last = match->end;
		g_string_append_printf(all, "%s%s %s", i ? "; " : "", plain,
			match->money.currency);
	}
	return g_string_free(all, FALSE);
}

typedef struct {
	const char *text, *expected;
} Case;

static void
run(const Case *cases, gsize count, const char *home)
{
	for (gsize i = 0; i < count; i++) {
		g_autofree char *all = found(cases[i].text, home);
		g_assert_cmpstr(all, ==, cases[i].expected);
	}
}

static void
test_national_forms(void)
{
	static const Case cases[] = {
		{ "1.234,50 EUR", "1234.50 EUR" },
		{ "EUR 1,234.50", "1234.50 EUR" },
		{ "US$ 12k", "12000.00 USD" },
		{ "CHF 1'200.-", "1200.00 CHF" },
		{ "soit 1'200.\u2013 en tout", "1200.00 CHF" },
		{ "die 75.- sind da", "75.00 CHF" },
		{ "1.- Objeto", "" },
		{ "a\n12.- Objeto", "" },
		{ "TOTAL MXN 92,800.00 M.N.", "92800.00 MXN" },
		{ "documents EUR.1 et phyto", "" },
		{ "CHF 1\u2019200.\u2013", "1200.00 CHF" },
		{ "R$ 3.450,00", "3450.00 BRL" },
		{ "12 400 EUR", "12400.00 EUR" },
		{ "12\u202f400,00\u00a0\u20ac", "12400.00 EUR" },
		{ "EUR 12.400", "12400.00 EUR" },
		{ "Rs 1,20,000", "120000.00 INR" },
		{ "R28 500 and R9,500.00", "28500.00 ZAR; 9500.00 ZAR" },
		{ "corners R12, R 45.20 and R1.14", "" },
		{ "Rs. 1,20,000/-", "120000.00 INR" },
		{ "2500 euros", "2500.00 EUR" },
		{ "\u20ac 23.900", "23900.00 EUR" },
		{ "\u20ac2.5m", "2500000.00 EUR" },
		{ "12 K\u20ac", "12000.00 EUR" },
		{ "12,5 k\u20ac", "12500.00 EUR" },
		{ "TEUR 48", "48000.00 EUR" },
		{ "1.250,-- EUR", "1250.00 EUR" },
		{ "145,- \u20ac", "145.00 EUR" },
		{ "\u00a3450+VAT", "450.00 GBP" },
		{ "1 284 000,00 MXN", "1284000.00 MXN" },
		{ "$1,284,000.00 MXN", "1284000.00 MXN" },
		{ "31 200 $ CA", "31200.00 CAD" },
		{ "1.200 euro", "1200.00 EUR" },
		{ "\u20ac. 450,00", "450.00 EUR" },
		{ "12mila euro", "12000.00 EUR" },
		{ "30 mil euros", "30000.00 EUR" },
		{ "2,5 Mio. EUR", "2500000.00 EUR" },
		{ "1,2 millones de euros", "1200000.00 EUR" },
		{ "12.40 EUR", "12.40 EUR" },
		{ "0,125 EUR", "0.13 EUR" },
		{ "EUR 0.5", "0.50 EUR" },
		{ "SFr. 80.-", "80.00 CHF" },
		{ "Fr. 1'450.-", "1450.00 CHF" },
		{ "US $ 99.95", "99.95 USD" },
		{ "1\u00a0450 \u20ac HT", "1450.00 EUR" },
		{ "Lakhs: INR 12 lakhs", "1200000.00 INR" },
		{ "140 euritos", "140.00 EUR" },
		{ "TOTAL EUR           2.315,00", "2315.00 EUR" },
		/* no digit before the point */
		{ "$.45 per foot", "0.45 USD" },
		{ "$.0725 per kWh", "0.07 USD" },
		{ "at .75 USD each", "0.75 USD" },
		{ "a ,85 EUR al pezzo", "0.85 EUR" },
		{ "Rs.500", "500.00 INR" },
		{ "\u20ac.450", "450.00 EUR" },
	};
	run(cases, G_N_ELEMENTS(cases), NULL);
}

static void
test_within_sentences(void)
{
	static const Case cases[] = {
		{ "The total is EUR 12,400. Delivery in 3 weeks.",
			"12400.00 EUR" },
		{ "Rechnung 2026-004, EUR 1.850,00", "1850.00 EUR" },
		{ "invoice 418 EUR 3,904.00", "3904.00 EUR" },
		{ "EUR 100 EUR 200", "100.00 EUR; 200.00 EUR" },
		{ "100 EUR 200 EUR", "100.00 EUR; 200.00 EUR" },
		{ "between 2.500-3.000 \u20ac", "3000.00 EUR" },
		{ "3,40 EUR/kg, 12 EUR/h", "3.40 EUR; 12.00 EUR" },
		{ "Rabatt: EUR -450,00", "-450.00 EUR" },
		{ "discount (-450.00 EUR)", "-450.00 EUR" },
		{ "total\n- 450 EUR for paper\n", "450.00 EUR" },
		{ "a sum of 12,400\nEUR plus VAT", "12400.00 EUR" },
		{ "19 % MwSt. 199,50 EUR", "199.50 EUR" },
	};
	run(cases, G_N_ELEMENTS(cases), NULL);
}

static void
test_no_money(void)
{
	static const Case cases[] = {
		{ "", "" },
		{ "14.09.2026", "" },
		{ "Q26-0087 Rev. A", "" },
		{ "12 400 units", "" },
		{ "am Fr. 14.10. um 10 Uhr", "" },
		{ "12 cad. 8 all inclusive", "" },
		{ "A4 EUR pallet", "" },
		{ "Rechnung 2026-004 EUR", "" },
		{ "50% euro", "" },
		{ "10:30 EUR", "" },
		{ "1.2.3 EUR", "" },
		{ "99999999999999999999 EUR", "" },
		{ "999999999999 Mio EUR", "" },
		{ "EUR\n\n12 pieces", "" },
		{ "Item      Total EUR\n1   Door  420,00", "" },
	};
	run(cases, G_N_ELEMENTS(cases), NULL);
}

static void
test_home(void)
{
	static const struct {
		const char *text, *home, *expected;
	} cases[] = {
		{ "$500", NULL, "500.00 USD" },
		{ "$500", "CAD", "500.00 CAD" },
		{ "500 $", "CAD", "500.00 CAD" },
		{ "$500", "EUR", "500.00 USD" },
		{ "$500 USD", "CAD", "500.00 USD" },
		{ "US$500", "CAD", "500.00 USD" },
		{ "1.200 pesos", "ARS", "1200.00 ARS" },
		{ "1 200 kr", "DKK", "1200.00 DKK" },
		{ "1 200 kr", NULL, "1200.00 SEK" },
		{ "80 Fr.", "CHF", "80.00 CHF" },
		{ "\u00a3500", "CAD", "500.00 GBP" },
	};
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *all = found(cases[i].text, cases[i].home);
		g_assert_cmpstr(all, ==, cases[i].expected);
	}
}

static void
test_place(void)
{
	const char *text = "Wir berechnen CHF 1'200.- pauschal.";
	g_autoptr(GArray) matches = money_find(text, NULL);
	g_assert_cmpuint(matches->len, ==, 1);
	const MoneyMatch *match = &g_array_index(matches, MoneyMatch, 0);
	g_autofree char *part =
		g_strndup(text + match->start, match->end - match->start);
	g_assert_cmpstr(part, ==, "CHF 1'200.-");
}

static void
test_format(void)
{
	static const struct {
		Money money;
		const char *language, *plain, *expected;
	} cases[] = {
		{ { 123450, "EUR" }, "de", "1234.50", "1.234,50 EUR" },
		{ { 123450, "EUR" }, "en", "1234.50", "EUR 1,234.50" },
		{ { 123450, "EUR" }, "fr", "1234.50", "1\u00a0234,50 EUR" },
		{ { 123450, "CHF" }, "de", "1234.50", "CHF 1'234.50" },
		{ { 345000, "BRL" }, "pt", "3450.00", "R$ 3.450,00" },
		{ { -45000, "EUR" }, "it", "-450.00", "-450,00 EUR" },
		{ { 128400000, "MXN" }, "es", "1284000.00",
			"1,284,000.00 MXN" },
		{ { 5, "" }, "it", "0.05", "0,05" },
		{ { G_MININT64, "" }, "xx", "-92233720368547758.08",
			"-92,233,720,368,547,758.08" },
	};
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *plain = money_format_plain(cases[i].money);
		g_autofree char *text =
			money_format(cases[i].money, cases[i].language);
		g_assert_cmpstr(plain, ==, cases[i].plain);
		g_assert_cmpstr(text, ==, cases[i].expected);
	}
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/money/national-forms", test_national_forms);
	g_test_add_func("/money/within-sentences", test_within_sentences);
	g_test_add_func("/money/no-money", test_no_money);
	g_test_add_func("/money/home", test_home);
	g_test_add_func("/money/place", test_place);
	g_test_add_func("/money/format", test_format);
	return g_test_run();
}
