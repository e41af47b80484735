/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib.h>

#include "rules/locate.h"

static const char file[] =
	"-- return { payment = 1 }\n" /* 1 */
	"local x = { payment = 2 }\n"
	"return {\n"
	"  api = 1,\n"
	"  payment = { -- quote = {\n" /* 5 */
	"    { after = \"1 day\", template = \"a}\" },\n"
	"    {\n"
	"      when = function(case)\n"
	"        if case.x == 1 then return { template = 2 }, 3 end\n"
	"        for i = 1, 2 do x(i) end\n" /* 10 */
	"      end,\n"
	"      template = [[b\n"
	"}]],\n"
	"    },\n"
	"  },\n" /* 15 */
	"  [\"quote\"] = {},\n"
	"  patience = { [\"acme.example\"] = 2,\n"
	"    ['other.example'] = \"x\" },\n"
	"  words = { en = { asks = { quote = { { \"a\", \"b\" },\n"
	"    { \"c\" } } } } },\n" /* 20 */
	"  snippets = { story = \"a\" .. \"b\", terms = { en = \"x\" } },\n"
	"}\n";

static const struct {
	const char *path;
	guint line;
} rows[] = {
	{ "api", 4 },
	{ "payment", 5 },
	{ "payment[1]", 6 },
	{ "payment[1].template", 6 },
	{ "payment[2]", 7 },
	{ "payment[2].when", 8 },
	{ "payment[2].template", 12 },
	{ "payment[2].after", 7 },
	{ "payment[3].after", 5 },
	{ "quote", 16 },
	{ "patience[\"acme.example\"]", 17 },
	{ "patience[\"other.example\"]", 18 },
	{ "words.en.asks.quote[2][1]", 20 },
	{ "snippets.terms.en", 21 },
	{ "nothing", 0 },
};

static const char *const odd[] = { "", "return", "return {", "return { a = {",
	"return { [", "return { ['a", "return { a = [[",
	"return { a = function", "--[[", "return { a = } }", "return 7",
	"return { = }" };

static void
test_lines(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++)
		g_assert_cmpuint(
			locate_line(file, rows[i].path), ==, rows[i].line);
}

/* Files with a syntax error are never located in, yet nothing breaks. */
static void
test_odd(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(odd); i++)
		g_assert_cmpuint(locate_line(odd[i], "a.b"), <=, 1);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/locate/lines", test_lines);
	g_test_add_func("/locate/odd", test_odd);
	return g_test_run();
}
