/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib.h>
#include <glib/gstdio.h>
#include <string.h>

#include "rules/leanings_file.h"
#include "sense/leaning.h"

static const char *const kinds[] = { "accept", "decline", NULL };

static Leaning *
small(void)
{
	static const struct {
		const char *feature;
		gint16 weights[2];
	} rows[] = {
		{ LEANING_BASE, { -50, -100 } },
		{ "shipme", { 100, 20 } },
		{ "cousin", { -20, 150 } },
		{ "the shipme", { 40, 0 } },
		{ "#", { 10, 0 } },
		{ "##", { 0, 30 } },
		{ "#/", { 0, -60 } },
		{ "?", { -70, 0 } },
	};
	Leaning *leaning = leaning_new("en", WORDS_SAYS, kinds);

	for (guint i = 0; i < G_N_ELEMENTS(rows); i++)
		g_assert_true(
			leaning_add(leaning, rows[i].feature, rows[i].weights));
	return leaning;
}

/* With one word before it, 80 tokens: each weighs half. */
#define TEN " a b c d e f g h i j"
#define TWENTY TEN TEN
#define EIGHTY TWENTY TWENTY TWENTY TEN " a b c d e f g h i"

static const struct {
	const char *text;
	double accept, decline;
} sums[] = {
	{ "", -0.5, -1.0 },
	{ "Nothing known.", -0.5, -1.0 },
	{ "The Shipments!", 0.9, -0.8 },
	/* Each counts once, however often it is said. */
	{ "Shipment 14, shipment 15.", 0.6, -0.8 },
	{ "My cousins did it.", -0.7, 0.5 },
	/* A count, what may be a sum, what is a day, a time or a year. */
	{ "Shipment 5'640 within 14", 0.6, -0.5 },
	{ "Shipment 2/3, 10:30, 2026", 0.5, -1.4 },
	/* In a long text each weighs less, but what every letter has as ever:
	 * a text of strange words leans nowhere. */
	{ "Shipment" EIGHTY, 0, -0.9 },
	{ "Strange" EIGHTY, -0.5, -1.0 },
	/* Neighbours are of one sentence. */
	{ "We like the. Shipment?", -0.2, -0.8 },
};

static void
test_weigh(void)
{
	g_autoptr(Leaning) leaning = small();

	for (guint i = 0; i < G_N_ELEMENTS(sums); i++) {
		g_autoptr(Tokens) tokens = tokens_new(sums[i].text);
		double found[2];

		leaning_weigh(leaning, tokens, found);
		g_test_message("%s", sums[i].text);
		g_assert_cmpfloat_with_epsilon(found[0], sums[i].accept, 1e-9);
		g_assert_cmpfloat_with_epsilon(found[1], sums[i].decline, 1e-9);
	}
}

static void
test_twice(void)
{
	g_autoptr(Leaning) leaning = small();

	g_assert_false(
		leaning_add(leaning, "shipme", (const gint16[]){ 1, 2 }));
}

static const struct {
	const char *text;
	int kind; /* of kinds */
	const char *sentence;
} sentences[] = {
	{ "Hello Ann. My cousin did it. Best wishes", 1, "My cousin did it." },
	{ "Hello Ann. The shipment is yours. My cousin did it.", 0,
		"The shipment is yours." },
	{ "Hello Ann. My cousin did it.", -1, "Hello Ann." },
	{ "", 0, NULL },
};

static void
test_sentence(void)
{
	g_autoptr(Leaning) leaning = small();

	for (guint i = 0; i < G_N_ELEMENTS(sentences); i++) {
		const char *text = sentences[i].text;
		g_autoptr(Tokens) tokens = tokens_new(text);
		guint first, last;
		gboolean is_found = leaning_sentence(
			leaning, tokens, sentences[i].kind, &first, &last);

		g_assert_cmpint(is_found, ==, sentences[i].sentence != NULL);
		if (!is_found)
			continue;
		g_autofree char *words = tokens_copy(tokens, first, last);
		g_assert_cmpstr(words, ==, sentences[i].sentence);
	}
}

static const struct {
	const char *text, *mistake; /* NULL: it is read */
} files[] = {
	{ "# a comment\nfeature\taccept\tdecline\n*\t-1\t2\norder\t3\t4\n",
		NULL },
	{ "feature\taccept\n", NULL },
	{ "order\t3\t4\n", "leanings/says-en.tsv:1: \"feature\"" },
	{ "feature\n", "leanings/says-en.tsv:1: \"feature\"" },
	{ "feature\taccept\n\n# \nx\t1\t2\n",
		"leanings/says-en.tsv:4: a feature and a number" },
	{ "feature\taccept\n\t1\n",
		"leanings/says-en.tsv:2: a feature and a number" },
	{ "feature\taccept\nx\t1.5\n",
		"leanings/says-en.tsv:2: a whole number" },
	{ "feature\taccept\nx\t\n", "leanings/says-en.tsv:2: a whole number" },
	{ "feature\taccept\nx\t99999999999999999999\n",
		"leanings/says-en.tsv:2: a whole number" },
	{ "feature\taccept\nx\t1\nx\t2\n",
		"leanings/says-en.tsv:3: the feature stands here twice" },
	{ "feature\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12\t13\t14\t15\t16\t17",
		"leanings/says-en.tsv:1: \"feature\"" },
	{ "", "leanings/says-en.tsv: no line names the kinds" },
};

static void
try_file(const char *folder, const char *file, guint i)
{
	g_autoptr(Lexicon) lexicon = lexicon_new();
	g_autoptr(GPtrArray) mistakes = g_ptr_array_new_with_free_func(g_free);

	g_assert_true(g_file_set_contents(file, files[i].text, -1, NULL));
	lexicon_add_language(lexicon, "en", kinds);
	leanings_file_read(folder, "en", lexicon, mistakes);
	g_test_message("%s", files[i].text);
	g_assert_cmpint(lexicon_leaning(lexicon, "en", WORDS_SAYS) != NULL, ==,
		files[i].mistake == NULL);
	g_assert_null(lexicon_leaning(lexicon, "en", WORDS_ASKS));
	g_assert_cmpint(mistakes->len, ==, files[i].mistake ? 1 : 0);
	if (files[i].mistake)
		g_assert_true(
			g_str_has_prefix(mistakes->pdata[0], files[i].mistake));
}

static void
test_files(void)
{
	g_autofree char *folder = g_dir_make_tmp("owed-XXXXXX", NULL);
	g_autofree char *sub = g_build_filename(folder, "leanings", NULL);
	g_autofree char *file = g_build_filename(sub, "says-en.tsv", NULL);

	g_assert_cmpint(g_mkdir(sub, 0700), ==, 0);
	for (guint i = 0; i < G_N_ELEMENTS(files); i++)
		try_file(folder, file, i);
	g_unlink(file);
	g_rmdir(sub);
	g_rmdir(folder);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/leaning/weigh", test_weigh);
	g_test_add_func("/leaning/twice", test_twice);
	g_test_add_func("/leaning/sentence", test_sentence);
	g_test_add_func("/leaning/files", test_files);
	return g_test_run();
}
