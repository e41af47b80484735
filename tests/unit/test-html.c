/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "mail/html/html.h"

#define RULE "________________________________\n"

static const struct {
	const char *name, *html, *expected;
} cases[] = {
	{ "paragraphs", "<p>One <b>two</b>\nthree</p><p>Four</p>",
		"One two three\n\nFour\n" },
	{ "breaks", "a<br>b<br><br>c", "a\nb\n\nc\n" },
	{ "divs", "<div>a</div><div><br></div><div>b</div>", "a\n\nb\n" },
	{ "Outlook paragraphs",
		"<p class=MsoNormal>a</p><p class=MsoNormal>&nbsp;</p>"
		"<p class=MsoNormal>b</p><p class=MsoNormal>c</p>",
		"a\n\nb\nc\n" },
	{ "lists", "<ul><li>one<li>two</ul>after", "- one\n- two\nafter\n" },
	{ "rows",
		"<table><tr><td><p>Item</p></td><td><p>10,00</p></td></tr>"
		"<tr><td>Sum</td><td>20,00</td></tr></table>x",
		"Item 10,00\nSum 20,00\nx\n" },
	{ "a cell of several lines stays",
		"<table><tr><td>Ann<br>Tel 1</td><td>logo</td></tr></table>",
		"Ann\nTel 1\nlogo\n" },
	{ "layout tables",
		"<table><tr><td><table><tr><td>a</td><td>b</td></tr></table>"
		"</td><td>c</td></tr></table>",
		"a b\nc\n" },
	{ "quotes",
		"yes<blockquote type=cite><div>old</div><p>words</p>"
		"<blockquote>older</blockquote></blockquote>no",
		"yes\n\n> old\n>\n> words\n>\n>> older\nno\n" },
	{ "indented, not quoted",
		"a<blockquote style=\"margin:0 0 0 40px; border: none;\">b"
		"</blockquote>c",
		"a\n\nb\nc\n" },
	{ "hidden",
		"<style>p{}</style><div style='display: none'>x<p>y</p></div>"
		"<script>z()</script><span style=\"mso-hide:all\">h</span>see",
		"see\n" },
	{ "lines across", "a<hr>b", "a\n\n" RULE "b\n" },
	{ "Outlook's line",
		"a<div style='border:none;border-top:solid #E1E1E1 1.0pt'>b"
		"</div>",
		"a\n\n" RULE "b\n" },
	{ "entities", "&lt;5 &euro; &amp; caf&eacute;&#8217;s",
		"<5 € & café’s\n" },
	{ "preformatted", "<pre>a  b\nc</pre>", "a  b\nc\n" },
	{ "broken", "<p>a<b>b</p>c</i><td>d", "ab\n\ncd\n" },
	{ "no markup", "only text", "only text\n" },
	{ "nothing", "", "" },
	{ "a charset of its own is not believed",
		"<meta charset=iso-8859-1><p>é</p>", "é\n" },
};

static void
test_cases(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_test_message("%s", cases[i].name);
		g_autofree char *text = html_text(cases[i].html, NULL);
		g_assert_cmpstr(text, ==, cases[i].expected);
	}
}

/* Depth and repetition cost neither the stack nor much time. */
static void
test_bounds(void)
{
	static const char *const pieces[] = { "<b>", "<div>", "<blockquote>",
		"<table><tr><td>", "</p>", "<p>", "&amp", "<", "<!--", "<br>" };
	for (gsize i = 0; i < G_N_ELEMENTS(pieces); i++) {
		GString *html = g_string_new("begin");
		while (html->len < 300000)
			g_string_append(html, pieces[i]);
		gboolean was_cut = FALSE;
		g_autofree char *text = html_text(html->str, &was_cut);
		g_assert_true(g_str_has_prefix(text, "begin"));
		g_assert_cmpint(was_cut, ==, i < 4);
		g_string_free(html, TRUE);
	}
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/html/cases", test_cases);
	g_test_add_func("/html/bounds", test_bounds);
	return g_test_run();
}
