/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib.h>
#include <string.h>

#include "rules/template.h"

#define HEAD "Summary: a test\n\n"

static GHashTable *
some_words(void)
{
	GHashTable *words = g_hash_table_new(g_str_hash, g_str_equal);

	g_hash_table_insert(words, (gpointer) "name", (gpointer) "Bob");
	g_hash_table_insert(words, (gpointer) "amount", (gpointer) "{{name}}");
	g_hash_table_insert(words, (gpointer) "story", (gpointer) "It lasts.");
	g_hash_table_insert(words, (gpointer) "empty", (gpointer) "");
	return words;
}

static const struct {
	const char *name, *body;
	gboolean is_informal;
	const char *letter, *unfilled;
} rows[] = {
	{ "a word", "Dear {{name}},", FALSE, "Dear Bob,", "" },
	{ "a word that is not there", "Dear {{nmae}} of {{nmae}},", FALSE,
		"Dear [nmae] of [nmae],", "nmae" },
	{ "an empty word is not there", "a {{empty}}", FALSE, "a [empty]",
		"empty" },
	{ "what is filled in is not filled again", "{{amount}}", FALSE,
		"{{name}}", "" },
	{ "a guard drops its line", "a\n{{?empty}}b {{empty}}\nc", FALSE,
		"a\nc", "" },
	{ "a guard that holds", "{{?name}}b {{name}}", FALSE, "b Bob", "" },
	{ "two guards", "{{?name}}{{?empty}}b", FALSE, "", "" },
	{ "a guard at the end", "{{nmae}} b{{?empty}}\na", FALSE, "a", "" },
	{ "a dropped paragraph leaves one blank line",
		"a\n\n{{?empty}}b\n{{?empty}}c\n\nd", FALSE, "a\n\nd", "" },
	{ "formal", "{Sie haben|Du hast}", FALSE, "Sie haben", "" },
	{ "informal", "{Sie haben|Du hast}", TRUE, "Du hast", "" },
	{ "a word in a choice", "{Herr {{name}}|{{nmae}}}", FALSE, "Herr Bob",
		"" },
	{ "an empty choice", "a{|!}", FALSE, "a", "" },
	{ "sentences flow", "One.\nTwo?\nThree \"x.\"\nfour", FALSE,
		"One. Two? Three \"x.\" four", "" },
	{ "other lines stay", "Invoice: 7\nAmount: 8\n\nx:\ny", FALSE,
		"Invoice: 7\nAmount: 8\n\nx:\ny", "" },
	{ "a filled word does not make a sentence", "{{?name}}“{{name}}”\nb",
		FALSE, "“Bob”\nb", "" },
	{ "a sentence in quotes flows", "x: «\u00a0{{story}}\u00a0»\nb", FALSE,
		"x: «\u00a0It lasts.\u00a0» b", "" },
	{ "a snippet flows", "{{?story}}{{story}}\n{{?story}}{{story}}\nb",
		FALSE, "It lasts. It lasts. b", "" },
	{ "a sign-off does not", "{{story}}\nb", FALSE, "It lasts.\nb", "" },
	{ "blank lines around", "\n\na\n\n\n\nb\n\n", FALSE, "a\n\nb", "" },
	{ "stray braces stay", "a { b } c {{ d", FALSE, "a { b } c {{ d", "" },
};

static void
test_render(gconstpointer data)
{
	gsize i = GPOINTER_TO_SIZE(data);
	g_autoptr(GHashTable) words = some_words();
	g_autoptr(GPtrArray) unfilled = g_ptr_array_new_with_free_func(g_free);
	g_autofree char *text = g_strconcat(HEAD, rows[i].body, NULL);
	g_autoptr(Template) template = template_parse(text, "t.txt", NULL);
	g_autofree char *letter =
		template_render(template, words, rows[i].is_informal, unfilled);

	g_assert_cmpstr(letter, ==, rows[i].letter);
	g_ptr_array_add(unfilled, NULL);
	g_autofree char *names = g_strjoinv(",", (char **)unfilled->pdata);
	g_assert_cmpstr(names, ==, rows[i].unfilled);
}

static const struct {
	const char *text, *mistakes;
} wrong[] = {
	{ HEAD "a {{b}} {c|d}", "" },
	{ "Summary: x\nAttach: original\n\na", "" },
	{ "Sumary: x\n\na",
		"t.txt:1: unknown header \"Sumary\" (known: Summary, Attach)\n"
		"t.txt:1: the header has no Summary" },
	{ "Dear Bob\n\na",
		"t.txt:1: a header line is \"Key: value\"; the letter starts "
		"after a blank line\nt.txt:1: the header has no Summary" },
	{ "Summary: x\nAttach: all\n\na",
		"t.txt:2: Attach can only be \"original\"" },
	{ "Summary: x", "t.txt:1: there is no letter after the header" },
	{ HEAD "a\nb {c} d\n{{no name}}",
		"t.txt:4: a brace that is neither {{word}} nor "
		"{formal|informal}\nt.txt:5: a brace that is neither "
		"{{word}} nor {formal|informal}" },
};

static void
test_mistakes(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(wrong); i++) {
		g_autoptr(GPtrArray) mistakes =
			g_ptr_array_new_with_free_func(g_free);
		g_autoptr(Template) template =
			template_parse(wrong[i].text, "t.txt", mistakes);
		g_ptr_array_add(mistakes, NULL);
		g_autofree char *all =
			g_strjoinv("\n", (char **)mistakes->pdata);
		g_assert_nonnull(template);
		g_assert_cmpstr(all, ==, wrong[i].mistakes);
	}
}

static void
test_header(void)
{
	g_autoptr(Template) template = template_parse(
		"Summary: gentle: asks\nAttach: original\n\n{{?a}}x\n{{b}}",
		"t.txt", NULL);
	const GArray *words = template_words(template);

	g_assert_cmpstr(template_summary(template), ==, "gentle: asks");
	g_assert_true(template_attaches(template));
	g_assert_cmpuint(words->len, ==, 2);
	g_assert_cmpstr(g_array_index(words, TemplateWord, 1).name, ==, "b");
	g_assert_cmpuint(g_array_index(words, TemplateWord, 1).line, ==, 5);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *path =
			g_strconcat("/template/", rows[i].name, NULL);
		g_test_add_data_func(path, GSIZE_TO_POINTER(i), test_render);
	}
	g_test_add_func("/template/mistakes", test_mistakes);
	g_test_add_func("/template/header", test_header);
	return g_test_run();
}
