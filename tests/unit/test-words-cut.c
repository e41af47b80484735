/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib.h>

#include "rules/words/cut.h"

/* What remains of a text when only b and c are kept. */
static const struct {
	const char *text, *expected;
} cases[] = {
	{ "", "" },
	{ "return { a = 1, b = 2 }", "return {b = 2 }" },
	{ "return { a = { b = 1 }, c = \"x\" }", "return {c = \"x\" }" },
	{ "return { a = \"}\", b = 1 }", "return {b = 1 }" },
	{ "return { a = \"\\\"}\", b = 1 }", "return {b = 1 }" },
	{ "return { a = '}', b = [[}]] }", "return {b = [[}]] }" },
	/* Lines keep their numbers. */
	{ "return {\n  a = {\n  1 },\n  b = 1,\n}\n", "return {\n\n\nb = 1,}" },
	{ "-- x\nreturn { -- }\n a = 1, -- y\n b = 2 }",
		"\nreturn {\n\nb = 2 }" },
	{ "return { ab = 1 }", "return {}" },
	/* What stands behind the last one is not looked at. */
	{ "return { b = 1, c = 2, a = ", "return {b = 1,c = 2,}" },
	/* Not of plain form: copied whole. */
	{ "local x = 1 return { a = x }", "local x = 1 return { a = x }" },
	{ "return { [\"a\"] = 1 }", "return { [\"a\"] = 1 }" },
	{ "return { a = { 1 }", "return { a = { 1 }" },
	{ "return { a = \"x }", "return { a = \"x }" },
	{ "return f { a = 1 }", "return f { a = 1 }" },
};

static void
test_cut(void)
{
	const char *const keep[] = { "b", "c", NULL };

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *got = words_cut(cases[i].text, keep);

		g_assert_cmpstr(got, ==, cases[i].expected);
	}
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/words-cut/cut", test_cut);
	return g_test_run();
}
