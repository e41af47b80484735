/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mail/html/page.h"

#include <string.h>

enum { MAX_QUOTE = 20 }; /* marks of quotation in front of a line */

/* What Outlook, too, writes into plain text where HTML has a line across. */
#define RULE "________________________________"

/* ---- writing ------------------------------------------------------------- */

void
page_end_line(HtmlPage *page)
{
	if (page->is_line_open)
		g_string_append_c(page->out, '\n');
	else if (page->has_filler)
		page->wants_blank = TRUE;
	page->is_line_open = FALSE;
	page->wants_space = FALSE;
	page->has_filler = FALSE;
}

static void
append_marks(HtmlPage *page, int count)
{
	for (int i = 0; i < MIN(count, MAX_QUOTE); i++)
		g_string_append_c(page->out, '>');
}

static void
start_line(HtmlPage *page)
{
	if (page->is_line_open)
		return;
	if (page->wants_blank && page->out->len) {
		append_marks(page, MIN(page->quote, page->last_quote));
		g_string_append_c(page->out, '\n');
	}
	append_marks(page, page->quote);
	if (page->quote)
		g_string_append_c(page->out, ' ');
	page->last_quote = page->quote;
	page->wants_blank = FALSE;
	page->is_line_open = TRUE;
}

void
page_break_line(HtmlPage *page)
{
	if (page->out->len < HTML_MAX_TEXT)
		start_line(page);
	page_end_line(page);
}

void
page_put(HtmlPage *page, const char *bytes, gsize len)
{
	start_line(page);
	if (page->wants_space)
		g_string_append_c(page->out, ' ');
	page->wants_space = FALSE;
	page->has_filler = FALSE;
	g_string_append_len(page->out, bytes, len);
}

/* The bytes of the blank at P, also of a no-break one; 0 if it is none. */
static gsize
blank_at(const char *p, const char *end)
{
	if (g_ascii_isspace(*p))
		return 1;
	return end - p >= 2 && p[0] == '\xc2' && p[1] == '\xa0' ? 2 : 0;
}

void
page_add_text(HtmlPage *page, const char *text, const char *end)
{
	while (text < end) {
		const char *word = text;
		gsize blank = 0;
		while (text < end && !(blank = blank_at(text, end)))
			text++;
		if (text > word)
			page_put(page, word, text - word);
		if (text >= end)
			break;
		if (page->pre && *text == '\n')
			page_break_line(page);
		else if (page->pre && *text != '\r')
			page_put(page, " ", 1);
		else if (page->is_line_open)
			page->wants_space = TRUE;
		else
			page->has_filler |= blank == 2;
		text += blank;
	}
}

void
page_put_rule(HtmlPage *page)
{
	page_end_line(page);
	page_put(page, RULE, strlen(RULE));
	page_end_line(page);
}

/* ---- rows ---------------------------------------------------------------- */

static gboolean
is_one_line(const GString *out, gsize from, gsize to)
{
	while (from < to && strchr(">\n ", out->str[from]))
		from++;
	const char *first = memchr(out->str + from, '\n', to - from);
	if (!first)
		return TRUE;
	for (const char *p = first; p < out->str + to; p++)
		if (!strchr(">\n ", *p))
			return FALSE;
	return TRUE;
}

void
page_join_row(HtmlPage *page)
{
	GString *out = page->out;
	guint cells = page->cell;
	page_end_line(page);
	if (!page->in_row || cells < 2 || cells >= HTML_MAX_CELLS)
		return;
	for (guint i = 0; i < cells; i++)
		if (!is_one_line(out, page->cells[i],
			    i + 1 < cells ? page->cells[i + 1] : out->len))
			return;
	gsize to = page->cells[0];
	while (to < out->len && out->str[to] == '\n')
		to++;
	gboolean was_break = FALSE;
	for (gsize from = to; from < out->len; from++) {
		char c = out->str[from];
		if (c == '\n')
			was_break = TRUE;
		if (was_break && strchr(">\n ", c))
			continue;
		if (was_break)
			out->str[to++] = ' ';
		was_break = FALSE;
		out->str[to++] = c;
	}
	g_string_truncate(out, to);
	page->is_line_open = TRUE;
	page_end_line(page);
	page->wants_blank = FALSE;
}
