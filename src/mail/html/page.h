/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * html/page: the text of HTML mail as it is written, line by line. Only for
 * html; it knows nothing of elements.
 */
#pragma once

#include <glib.h>

enum {
	HTML_MAX_TEXT = 4 << 20,
	HTML_MAX_CELLS = 64, /* of a row that is kept on one line */
};

/* The state of one reading. Elements that nest are counted, not remembered,
 * so that no document takes more memory than its text. */
typedef struct {
	GString *out;
	int quote; /* depth of quotation, and of the last line */
	int last_quote;
	int pre;
	gsize cells
		[HTML_MAX_CELLS]; /* where the cells of the row begin in OUT */
	guint cell; /* HTML_MAX_CELLS if the row cannot be joined */
	gboolean in_row;
	gboolean is_tight; /* the paragraph has no margin */
	gboolean is_line_open;
	gboolean wants_space;
	gboolean wants_blank; /* an empty line before the next text */
	gboolean has_filler;  /* a no-break space on a line of its own */
} HtmlPage;

/* Ends the line that is open. */
void page_end_line(HtmlPage *page);
/* A line break that was asked for: shows also on an empty line. */
void page_break_line(HtmlPage *page);
/* Puts a word. */
void page_put(HtmlPage *page, const char *bytes, gsize len);
/* Adds running text up to END. */
void page_add_text(HtmlPage *page, const char *text, const char *end);
/* A line across the page. */
void page_put_rule(HtmlPage *page);
/* Puts the cells of the row that ends here on one line, if each is a line:
 * Outlook makes paragraphs of them. */
void page_join_row(HtmlPage *page);
