/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib.h>
#include <string.h>

#include "rules/tone.h"

#define SHARE "lua"

static const struct {
	const char *language, *letter;
	const char *complaints; /* joined by ";" */
} rows[] = {
	{ "en", "Is it clear?", "" },
	{ "en", "It is clear.", "asks no question" },
	{ "en", "Is it clear? Is it good?", "asks 2 questions, more than 1" },
	{ "en", "Is it clear? Good!", "has an exclamation mark" },
	{ "en", "You have still not replied. Is it clear?",
		"blame: \"you have ... not\"" },
	{ "en", "YOU HAVE NOT written. Is it clear?",
		"blame: \"you have ... not\"" },
	{ "en", "You have what I may not. Is it clear?",
		"blame: \"you have ... not\"" },
	{ "en", "You have all that one could ever want, not less. Clear?", "" },
	{ "en", "You haven’t written. Is it clear?", "blame: \"you haven't\"" },
	{ "en", "Please answer within 5 days. Is it clear?",
		"deadline: \"within # days\"" },
	{ "en", "Please answer within some days. Is it clear?", "" },
	{ "en",
		"You wrote: “We have not decided, you still wait! Right?” "
		"Is it clear?",
		"" },
	{ "de", "Sonst übergeben wir an das INKASSO. Gut?",
		"threat: \"Inkasso\"" },
	{ "fr", "Réglez sous 8 jours, d’accord ?",
		"deadline: \"sous # jours\"" },
	{ "es", "¿Por qué el silencio?", "blame: \"por qué\"" },
};

static void
test_judge(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autoptr(GError) error = NULL;
		g_autoptr(Tone) tone =
			tone_load(SHARE, rows[i].language, &error);
		g_autoptr(GPtrArray) complaints =
			g_ptr_array_new_with_free_func(g_free);
		g_assert_no_error(error);
		tone_judge(tone, rows[i].letter, complaints);
		for (guint j = 0; j < complaints->len; j++)
			g_assert_cmpint(tone_stands_in(tone, rows[i].letter,
						complaints->pdata[j]),
				==,
				strstr(complaints->pdata[j], ": ") ||
					strstr(complaints->pdata[j], "mark"));
		g_ptr_array_add(complaints, NULL);
		g_autofree char *all =
			g_strjoinv(";", (char **)complaints->pdata);
		g_assert_cmpstr(all, ==, rows[i].complaints);
	}
}

static void
test_length(void)
{
	g_autoptr(Tone) tone = tone_load(SHARE, "en", NULL);
	g_autoptr(GPtrArray) complaints =
		g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GString) letter = g_string_new("Clear?");

	for (int i = 0; i < 119; i++)
		g_string_append(letter, " word");
	g_string_append(letter, " - …"); /* marks alone are no words */
	tone_judge(tone, letter->str, complaints);
	g_assert_cmpuint(complaints->len, ==, 0);
	g_string_append(letter, " word");
	tone_judge(tone, letter->str, complaints);
	g_assert_cmpuint(complaints->len, ==, 1);
	g_assert_cmpstr(complaints->pdata[0], ==, "121 words, more than 120");
}

static void
test_missing(void)
{
	g_autoptr(GError) error = NULL;

	g_assert_null(tone_load(SHARE, "xx", &error));
	g_assert_nonnull(error);
	g_assert_true(g_str_has_prefix(error->message, "tone/xx.lua: "));
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/tone/judge", test_judge);
	g_test_add_func("/tone/length", test_length);
	g_test_add_func("/tone/missing", test_missing);
	return g_test_run();
}
