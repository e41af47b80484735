/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib.h>

#include "sense/text/tokens.h"

/* Tokens parted by spaces, sentences by " / "; kinds other than words are
 * marked: #number $money !mark. */
static char *
describe(const char *text)
{
	g_autoptr(Tokens) tokens = tokens_new(text);
	GString *out = g_string_new(NULL);

	for (guint i = 0; i < tokens_count(tokens); i++) {
		const Token *token = tokens_at(tokens, i);
		static const char *const prefix[] = { "", "#", "$", "!" };

		if (i > 0)
			g_string_append(
				out, token->sentence == tokens_at(tokens, i - 1)
								->sentence
					     ? " "
					     : " / ");
		g_string_append(out, prefix[token->kind]);
		g_string_append(out, token->folded);
	}
	return g_string_free(out, FALSE);
}

static const struct {
	const char *text, *expected;
} cases[] = {
	{ "", "" },
	{ " \n\t ", "" },
	{ "Please find our Offer", "please find our offer" },
	{ "l'offerta", "l offerta" },
	{ "dell\u2019ordine", "dell ordine" },
	{ "don't follow-up", "don t follow up" },
	{ "ci-joint", "ci joint" },
	{ "'quoted'", "!' quoted !'" },
	{ "Größe", "grosse" },
	{ "PRÉCISÉ", "precise" },
	{ "so\u00adft", "soft" },
	{ "Q26-0087", "q26 !- #0087" },
	{ "2026/114 and 2026-09-14", "#2026/114 and #2026-09-14" },
	{ "the 14th at 10:30", "the #14 th at #10:30" },
	{ "1.234,50 EUR", "$1.234,50 eur" },
	{ "costs EUR 12.400, net", "costs $eur 12.400 !, net" },
	{ "a@b.example, see www.x.example/a?b.",
		"a@b.example !, see www.x.example/a?b !." },
	{ "at https://x.example/offer(1) ok",
		"at https://x.example/offer !( #1 !) ok" },
	{ "one ----- two", "one !----- two" },
	{ "is it? Yes.", "is it !? / yes !." },
	{ "Yes. No", "yes !. / no" },
	{ "Mr. Smith and Dr. Who", "mr !. smith and dr !. who" },
	{ "z. B. heute", "z !. b !. heute" },
	{ "am 14. September", "am #14 !. september" },
	{ "am 8.6. ausgef\u00fchrt", "am #8.6 !. ausgefuhrt" },
	{ "am 8.6. Danke", "am #8.6 !. / danke" },
	{ "am 10. April", "am #10 !. april" },
	{ "fino al 10. Poi", "fino al #10 !. / poi" },
	{ "we said no. Then", "we said no !. / then" },
	{ "quote no. 114 is", "quote no !. #114 is" },
	{ "well... maybe", "well !... maybe" },
	{ "well... Maybe", "well !... / maybe" },
	{ "(Really.) Yes", "!( really !. !) / yes" },
	{ "one\n\ntwo", "one / two" },
	{ "a wrapped line that is long enough to have been wrapped\nBy it",
		"a wrapped line that is long enough to have been wrapped by "
		"it" },
	{ "Dear John,\nplease", "dear john !, / please" },
	{ "Regards\nAnna", "regards / anna" },
	{ "a short line that\ngoes on", "a short line that goes on" },
	{ "items:\n- one\n- two", "items !: / !- one / !- two" },
	{ "1) one\n2) two", "#1 !) one / #2 !) two" },
};

static void
test_cut(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *got = describe(cases[i].text);

		g_assert_cmpstr(got, ==, cases[i].expected);
	}
}

static void
test_places(void)
{
	const char *text = "Ja,\n\xc3\x9c"
			   "ber 5 EUR";
	g_autoptr(Tokens) tokens = tokens_new(text);
	const Token *over = tokens_at(tokens, 2);
	const Token *money = tokens_at(tokens, 3);

	g_assert_cmpuint(tokens_count(tokens), ==, 4);
	g_assert_true(tokens_text(tokens) == text);
	g_assert_true(over->is_capital);
	g_assert_cmpuint(over->line, ==, 1);
	g_assert_cmpuint(over->start, ==, 4);
	g_assert_cmpuint(over->end, ==, 9);
	g_assert_cmpuint(money->start, ==, 10);
	g_assert_cmpuint(money->end, ==, 15);
	g_assert_false(money->is_capital);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/tokens/cut", test_cut);
	g_test_add_func("/tokens/places", test_places);
	return g_test_run();
}
