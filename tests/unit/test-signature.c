/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "base/paths.h"
#include "rules/rules.h"
#include "sense/signature.h"

typedef struct {
	const char *signature;
	const char *phones; /* joined by "|" */
	const char *mobiles;
} Expectation;

static char *
joined(const GPtrArray *array)
{
	GString *all = g_string_new(NULL);
	for (guint i = 0; i < array->len; i++)
		g_string_append_printf(all, "%s%s", i > 0 ? "|" : "",
			(const char *)g_ptr_array_index(array, i));
	return g_string_free(all, FALSE);
}

static void
check(gconstpointer data, const char *before, const Expectation *one)
{
	const Rules *rules = data;
	g_autofree char *text = g_strconcat(
		"From: a@x.example\n\n", before, one->signature, "\n", NULL);
	g_autoptr(Letter) letter =
		letter_read_bytes(text, (gssize)strlen(text), NULL);
	g_autoptr(Findings) findings = findings_new();
	signature_read(rules_lexicon(rules), letter, findings);
	g_autofree char *phones = joined(findings->phones);
	g_autofree char *mobiles = joined(findings->mobiles);
	g_assert_cmpstr(phones, ==, one->phones);
	g_assert_cmpstr(mobiles, ==, one->mobiles);
}

static void
test_labels(gconstpointer rules)
{
	static const Expectation table[] = {
		{ "Anna\nTel. 01632 960 455", "01632 960 455", "" },
		{ "T +44 1632 960455 | M 07700 900123 | F 01632 960456",
			"+44 1632 960455|07700 900123", "07700 900123" },
		{ "Tel: 045 555 01 77 - Cell: 333 555 0142",
			"045 555 01 77|333 555 0142", "333 555 0142" },
		{ "Tel./Fax 0461 555 01-22", "0461 555 01-22", "" },
		{ "Handy: 0171 5550142\nTelefax: 0461 555 01-23",
			"0171 5550142", "0171 5550142" },
		{ "(713) 555-7459\n(713) 555-3490 (fax)", "(713) 555-7459",
			"" },
		{ "Port. : 06 55 50 17 42", "06 55 50 17 42",
			"06 55 50 17 42" },
		{ "M\xc3\xb3vil 600 555 017", "600 555 017", "600 555 017" },
		{ "Telem. 912 555 014 / Telem\xc3\xb3vel: 912 555 015",
			"912 555 015", "912 555 015" },
		{ "Celular (21) 95555-0148", "(21) 95555-0148",
			"(21) 95555-0148" },
		{ "\xf0\x9f\x93\xb1 +39 333 555 0199", "+39 333 555 0199",
			"+39 333 555 0199" },
		{ "\xe2\x98\x8e 02 40 55 50 19", "02 40 55 50 19", "" },
		{ "+49 461 5550122", "+49 461 5550122", "" },
		{ "0131 496 0215", "0131 496 0215", "" },
		{ "tel 0131 496 0215\nTel: 0131 496 0215", "0131 496 0215",
			"" },
		{ "Phone 0131 496 0215 ext. 12", "0131 496 0215 ext. 12", "" },
		{ "Accounts Payable | 01632 960 388", "01632 960 388", "" },
		{ "Town Hall - 03 86 55 50 11", "03 86 55 50 11", "" },
		/* none */
		{ "P.IVA 01234567890", "", "" },
		{ "VAT No. 123 4567 89", "", "" },
		{ "SIRET 123 456 789 00012", "", "" },
		{ "IBAN DE89 3704 0044 0532 0130 00", "", "" },
		{ "USt-IdNr. DE123456789, HRB 123456", "", "" },
		{ "97070 W\xc3\xbcrzburg", "", "" },
		{ "Fax 01632 960 456", "", "" },
		{ "Unit 4, 100-102 Forth Yard", "", "" },
		{ "CNPJ 12.345.678/0001-95", "", "" },
		{ "Reg. in England 01234567", "", "" },
	};
	for (guint i = 0; i < G_N_ELEMENTS(table); i++)
		check(rules, "Yes.\n\n-- \n", &table[i]);
}

/* Without a mark that a signature starts only labels count. */
static void
test_without_mark(gconstpointer rules)
{
	static const Expectation table[] = {
		{ "Anna Verdi\nTel. 01632 960 455", "01632 960 455", "" },
		{ "01632 960 455", "", "" },
		{ "order 4500 555 017 is on its way", "", "" },
	};
	for (guint i = 0; i < G_N_ELEMENTS(table); i++)
		check(rules, "We will take it.\n\n", &table[i]);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_autofree char *share = paths_share_dir(NULL);
	g_autoptr(Rules) rules = rules_load(share, NULL, NULL, NULL);
	g_assert_nonnull(rules);
	g_test_add_data_func("/signature/labels", rules, test_labels);
	g_test_add_data_func(
		"/signature/without-mark", rules, test_without_mark);
	return g_test_run();
}
