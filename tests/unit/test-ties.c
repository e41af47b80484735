/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Fingerprints of quoted words, reference numbers, and whose an address is. */
#include <string.h>

#include "cases/people.h"
#include "cases/ties.h"

#define OFFER                                                                  \
	"Dear Mr Ruiz, thank you for your visit. We offer forty oak chairs "   \
	"with leather seats at 12,400 EUR, delivered to Bilbao in March, and " \
	"the offer is valid until the end of February."
#define OTHER                                                                  \
	"Dear Mr Ruiz, thank you for your visit. The drawings of the "         \
	"staircase will follow as soon as the architect has signed them off."

static void
test_quoted(void)
{
	static const struct {
		const char *text;
		guint offer, other; /* 1: quoted, most first; 2: second */
	} rows[] = {
		{ "Yes please.\n> " OFFER, 1, 0 },
		/* wrapped, marked, other quotation marks and dashes */
		{ "Si.\n> dear mr ruiz -- thank you for\n> your visit. We "
		  "offer\n> forty OAK chairs with\n> leather seats at 12,400 "
		  "EUR",
			1, 0 },
		/* cut after a third */
		{ "we offer forty oak chairs with leather seats at 12,400 EUR, "
		  "delivered to Bilbao in March: agreed!",
			1, 0 },
		/* a polite phrase alone is none */
		{ "Dear Mr Ruiz, thank you for your visit.", 0, 0 },
		{ "oak chairs", 0, 0 },
		{ "", 0, 0 },
		{ OTHER, 0, 1 },
		{ OFFER "\n\n> " OTHER, 1, 2 },
	};
	PrintIndex *index = print_index_new();
	Prints *offer = prints_of(OFFER, 400), *other = prints_of(OTHER, 400);
	print_index_add(index, offer, (gpointer)OFFER);
	print_index_add(index, other, (gpointer)OTHER);
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		Prints *prints = prints_of(rows[i].text, 400);
		g_autoptr(GPtrArray) found = print_index_quoted(index, prints);
		guint at;
		guint place = found && g_ptr_array_find(found, OFFER, &at)
				      ? at + 1
				      : 0;
		g_assert_cmpuint(place, ==, rows[i].offer);
		place = found && g_ptr_array_find(found, OTHER, &at) ? at + 1
								     : 0;
		g_assert_cmpuint(place, ==, rows[i].other);
		prints_free(prints);
	}
	prints_free(offer);
	prints_free(other);
	print_index_free(index);
}

/* What we write to everybody tells nobody apart. */
static void
test_common(void)
{
	PrintIndex *index = print_index_new();
	g_autoptr(GPtrArray) kept =
		g_ptr_array_new_with_free_func((GDestroyNotify)prints_free);
	for (guint i = 0; i < 60; i++) {
		Prints *prints = prints_of(OFFER, 400);
		g_ptr_array_add(kept, prints);
		print_index_add(index, prints, GUINT_TO_POINTER(i + 1));
	}
	Prints *prints = prints_of("> " OFFER, 400);
	g_assert_null(print_index_quoted(index, prints));
	prints_free(prints);
	print_index_free(index);
}

/* Words of others that we repeat are not ours. */
static void
test_disowned(void)
{
	PrintIndex *index = print_index_new();
	Prints *theirs = prints_of(OTHER, 400);
	Prints *ours = prints_of(OFFER "\n> " OTHER, 400);
	print_index_disown(index, theirs);
	print_index_add(index, ours, (gpointer)OFFER);
	g_assert_null(print_index_quoted(index, theirs));
	Prints *offer = prints_of(OFFER, 400);
	g_autoptr(GPtrArray) found = print_index_quoted(index, offer);
	g_assert_cmpuint(found->len, ==, 1);
	/* What was ours first stays ours. */
	print_index_disown(index, offer);
	g_autoptr(GPtrArray) still = print_index_quoted(index, offer);
	g_assert_cmpuint(still->len, ==, 1);
	prints_free(theirs);
	prints_free(ours);
	prints_free(offer);
	print_index_free(index);
}

static void
test_bounds(void)
{
	g_autofree char *accents = g_strnfill(4000, 'x');
	for (gsize i = 0; i + 1 < 4000; i += 2)
		memcpy(accents + i, "\xc3\xa9", 2);
	/* Cut in the middle of a character or a word, nothing breaks. */
	for (guint words = 0; words < 40; words++) {
		Prints *prints = prints_of(accents, words);
		g_assert_cmpuint(prints_count(prints), ==, 0);
		prints_free(prints);
		prints = prints_of(OFFER, words);
		g_assert_cmpuint(prints_count(prints), <=, words);
		prints_free(prints);
	}
}

static void
test_numbers(void)
{
	static const struct {
		const char *number, *folded;
	} rows[] = {
		{ "Q-2026/114", "q2026114" },
		{ "Nr. 77", "nr77" },
		{ "№ 114", "no114" },
		{ "7", NULL },
		{ "2026", NULL },
		{ "1998", NULL },
		{ "2114", "2114" },
		{ "offer", NULL },
		{ "", NULL },
	};
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *folded = number_fold(rows[i].number);
		g_assert_cmpstr(folded, ==, rows[i].folded);
	}
	g_assert_null(number_fold(NULL));
	static const struct {
		const char *a, *b;
		gboolean is_same;
	} pairs[] = {
		{ "q114", "q114", TRUE },
		{ "q114", "q114b", TRUE },
		{ "q114rev2", "q114", TRUE },
		{ "q114", "q1145", FALSE },
		{ "q114", "q115", FALSE },
		{ "q1", "q1b", FALSE },
		{ "q114", "q114chairs2026", FALSE },
	};
	for (gsize i = 0; i < G_N_ELEMENTS(pairs); i++)
		g_assert_cmpint(number_is_same(pairs[i].a, pairs[i].b), ==,
			pairs[i].is_same);
	g_assert_true(number_is_telling("up774"));
	g_assert_true(number_is_telling("20260388"));
	g_assert_false(number_is_telling("774"));
	g_assert_false(number_is_telling("a774"));
	g_assert_false(number_is_telling("up77"));
	g_autoptr(GHashTable) found = numbers_in(
		"We take (Q-2026/114), not \"114\".\nIn 2026, by INV_0077; "
		"call +34 944 123 123");
	g_assert_true(g_hash_table_contains(found, "q2026114"));
	g_assert_true(g_hash_table_contains(found, "inv0077"));
	g_assert_false(g_hash_table_contains(found, "114"));
	g_assert_false(g_hash_table_contains(found, "2026"));
}

static void
test_people(void)
{
	g_autoptr(GHashTable) freemail =
		g_hash_table_new(g_str_hash, g_str_equal);
	g_hash_table_add(freemail, (gpointer) "freemail.example");
	static const struct {
		const char *address, *company;
	} rows[] = {
		{ "jo@acme.example", "acme.example" },
		{ "jo@mail.eu.acme.example", "acme.example" },
		{ "jo@acme.co.uk", "acme.co.uk" },
		{ "jo@mail.acme.co.uk", "acme.co.uk" },
		{ "jo@acme.com.br", "acme.com.br" },
		{ "jo@abb.de", "abb.de" },
		{ "jo@mail.abb.de", "abb.de" },
		{ "jo@co.uk", "co.uk" },
		{ "jo@freemail.example", "jo@freemail.example" },
		{ "jo@eu.freemail.example", "jo@eu.freemail.example" },
		{ "jo@localhost", "localhost" },
		{ "jo", "jo" },
		{ "", "" },
	};
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++)
		g_assert_cmpstr(people_company(rows[i].address, freemail), ==,
			rows[i].company);
	static const char *const me[] = { "anna@ours.example", "@house.example",
		NULL };
	static const struct {
		const char *address;
		gboolean is_ours;
	} own[] = {
		{ "anna@ours.example", TRUE },
		{ "anna+quotes@ours.example", TRUE },
		{ "anna.b@ours.example", FALSE },
		{ "eva@ours.example", FALSE },
		{ "eva@house.example", TRUE },
		{ "eva@mail.house.example", TRUE },
		{ "eva@lighthouse.example", FALSE },
		{ "house.example", FALSE },
		{ "", FALSE },
	};
	for (gsize i = 0; i < G_N_ELEMENTS(own); i++)
		g_assert_cmpint(
			people_is_ours(me, own[i].address), ==, own[i].is_ours);
	g_assert_false(people_is_ours(NULL, "anna@ours.example"));
}

static void
test_full_names(void)
{
	static const struct {
		const char *address, *name;
	} rows[] = {
		{ "ronald_brown@acme.example", "ronald_brown" },
		{ "eva.roth-may@acme.example", "eva.roth-may" },
		{ "rbrown@acme.example", NULL },
		{ "r.brownlee@acme.example", NULL },
		{ "bo.lind@acme.example", NULL },
		{ "eva.maria.roth@acme.example", NULL },
		{ "sales.2026@acme.example", NULL },
		{ "eva.roth", "eva.roth" },
		{ "@acme.example", NULL },
		{ "", NULL },
	};
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *name = people_full_name(rows[i].address);
		g_assert_cmpstr(name, ==, rows[i].name);
	}
}

static void
test_callings(void)
{
	static const struct {
		const char *name, *address, *company, *text;
		gboolean is_called;
	} rows[] = {
		{ "Petra Weber", "p@weber-treppen.example",
			"weber-treppen.example", "Weber hat unterschrieben",
			TRUE },
		{ "", "p@weber-treppen.example", "weber-treppen.example",
			"bei Weber Treppen im Laden", TRUE },
		{ "", "info@weber-treppen.example", "weber-treppen.example",
			"die weber am Markt", FALSE },
		{ "Stefan M\303\274ller", "s@gmail.example", "s@gmail.example",
			"M\303\274ller zahlt bar", TRUE },
		{ "", "info@mueller.example", "mueller.example",
			"M\303\274ller zahlt bar", TRUE },
		{ "", "info@tombrown.example", "tombrown.example",
			"Tom Brown signed", TRUE },
		{ "", "info@jmhuber.example", "jmhuber.example",
			"the second Huber deal", TRUE },
		{ "", "info@jmhuber.example", "jmhuber.example",
			"the second Hub deal", FALSE },
		{ "Bo Li", "bo@gmail.example", "bo@gmail.example",
			"Li has signed", FALSE },
	};
	for (guint i = 0; i < G_N_ELEMENTS(rows); i++) {
		Mailbox *mailbox = mailbox_new(rows[i].name, rows[i].address);
		g_autoptr(GPtrArray) names =
			people_callings(mailbox, rows[i].company);
		g_test_message("%s", rows[i].text);
		g_assert_cmpint(people_are_called(names, rows[i].text), ==,
			rows[i].is_called);
		mailbox_free(mailbox);
	}
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/ties/quoted", test_quoted);
	g_test_add_func("/ties/common", test_common);
	g_test_add_func("/ties/disowned", test_disowned);
	g_test_add_func("/ties/bounds", test_bounds);
	g_test_add_func("/ties/numbers", test_numbers);
	g_test_add_func("/ties/people", test_people);
	g_test_add_func("/ties/full-names", test_full_names);
	g_test_add_func("/people/callings", test_callings);
	return g_test_run();
}
