/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What mail programs write as a name, and who is greeted by which. */
#include <glib.h>

#include "rules/naming.h"

static const struct {
	const char *language, *name, *address;
	const char *full, *person, *first;
} rows[] = {
	{ "en", "Tom Hall", "th@a.example", "Tom Hall", "Tom Hall", "Tom" },
	{ "en", "Hall, Tom", "th@a.example", "Tom Hall", "Tom Hall", "Tom" },
	{ "en", "'Tom Hall'", "th@a.example", "Tom Hall", "Tom Hall", "Tom" },
	{ "en", "Tom Hall, CPA", "th@a.example", "Tom Hall", "Tom Hall",
		"Tom" },
	{ "en", "Jane Hall, M.D.", "jh@a.example", "Jane Hall", "Jane Hall",
		"Jane" },
	{ "en", "HALL, TOM", "th@a.example", "TOM HALL", "Tom Hall", "Tom" },
	{ "en", "Tom Hall (Purchasing)", "th@a.example", "Tom Hall", "Tom Hall",
		"Tom" },
	{ "en", "Tom Hall - Hall & Sons", "th@a.example", "Tom Hall",
		"Tom Hall", "Tom" },
	{ "en", "Tom Hall via Sign", "th@a.example", "Tom Hall", "Tom Hall",
		"Tom" },
	{ "en", "Mr Tom Hall", "th@a.example", "Mr Tom Hall", "Mr Tom Hall",
		"Tom" },
	{ "en", "Tom", "th@a.example", "Tom", "Tom", "Tom" },
	{ "en", "T. Hall", "th@a.example", "T. Hall", "T. Hall", "" },
	{ "en", "JP Hall", "jp@a.example", "JP Hall", "JP Hall", "JP" },
	{ "en", "", "th@a.example", "", "", "" },
	{ "en", "th@a.example", "th@a.example", "th@a.example", "", "" },
	{ "en", "Hall & Sons Ltd", "th@a.example", "Hall & Sons Ltd", "", "" },
	{ "en", "Accounts Payable", "ap@a.example", "Accounts Payable", "",
		"" },
	{ "en", "Aldersgate Design", "hello@aldersgate-design.example",
		"Aldersgate Design", "", "" },
	{ "en", "Ada Moss", "ada@adamoss.example", "Ada Moss", "Ada Moss",
		"Ada" },
	{ "de", "Weber, Dr. Anna", "aw@a.example", "Dr. Anna Weber",
		"Dr. Anna Weber", "Anna" },
	{ "de", "Prof. Dr.-Ing. Karl von Stein", "ks@a.example",
		"Prof. Dr.-Ing. Karl von Stein",
		"Prof. Dr.-Ing. Karl von Stein", "Karl" },
	{ "de", "Frau Weber", "aw@a.example", "Frau Weber", "Frau Weber", "" },
	{ "de", "Anna Weber | Weber Metall", "aw@a.example", "Anna Weber",
		"Anna Weber", "Anna" },
	{ "de", "Einkauf Weber GmbH", "aw@a.example", "Einkauf Weber GmbH", "",
		"" },
	{ "de", "Weber Metallbau e.K.", "aw@a.example", "Weber Metallbau e.K.",
		"", "" },
	{ "fr", "DUPONT Claire", "cd@a.example", "DUPONT Claire",
		"Claire Dupont", "Claire" },
	{ "fr", "D'ANGELO-MARTIN Zoé", "zm@a.example", "D'ANGELO-MARTIN Zoé",
		"Zoé D'Angelo-Martin", "Zoé" },
	{ "fr", "Dupont SARL", "cd@a.example", "Dupont SARL", "", "" },
	{ "fr", "SCI Les Lilas", "cd@a.example", "SCI Les Lilas", "", "" },
	{ "fr", "Service Achats", "cd@a.example", "Service Achats", "", "" },
	{ "fr", "Mme Claire Dupont", "cd@a.example", "Mme Claire Dupont",
		"Mme Claire Dupont", "Claire" },
	{ "it", "ROSSI MARCO", "mr@a.example", "ROSSI MARCO", "Rossi Marco",
		"Rossi" },
	{ "it", "Dott.ssa Paola Guidi", "pg@a.example", "Dott.ssa Paola Guidi",
		"Dott.ssa Paola Guidi", "Paola" },
	{ "it", "Arch. Guidi", "pg@a.example", "Arch. Guidi", "Arch. Guidi",
		"" },
	{ "it", "Ufficio Acquisti", "pg@a.example", "Ufficio Acquisti", "",
		"" },
	{ "it", "Rossi S.r.l.", "pg@a.example", "Rossi S.r.l.", "", "" },
	{ "es", "Señora Marta López", "ml@a.example", "Señora Marta López",
		"Señora Marta López", "Marta" },
	{ "es", "López García, Marta", "ml@a.example", "Marta López García",
		"Marta López García", "Marta" },
	{ "es", "Dpto. Compras", "ml@a.example", "Dpto. Compras", "", "" },
	{ "es", "Muebles López S.L.", "ml@a.example", "Muebles López S.L.", "",
		"" },
	{ "pt", "Rita Sá", "rs@a.example", "Rita Sá", "Rita Sá", "Rita" },
	{ "pt", "Azul SA", "rs@a.example", "Azul SA", "", "" },
	{ "pt", "Exmo. Sr. Rui Sá", "rs@a.example", "Exmo. Sr. Rui Sá",
		"Exmo. Sr. Rui Sá", "Rui" },
	{ "pt", "Financeiro", "rs@a.example", "Financeiro", "", "" },
};

static void
test_naming(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autoptr(GError) error = NULL;
		g_autoptr(Forms) forms =
			forms_load("lua", rows[i].language, &error);
		g_assert_no_error(error);
		g_autoptr(Mailbox) whom =
			mailbox_new(rows[i].name, rows[i].address);
		g_autofree char *full = naming_full(rows[i].name);
		g_autofree char *person = naming_person(forms, whom);
		g_autofree char *first = naming_first(forms, whom);
		g_assert_cmpstr(full, ==, rows[i].full);
		g_assert_cmpstr(person, ==, rows[i].person);
		g_assert_cmpstr(first, ==, rows[i].first);
	}
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/naming/naming", test_naming);
	return g_test_run();
}
