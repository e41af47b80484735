/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The first letter that a text passes on. */
#include "mail/quoting/private.h"

static void
add_line(GString *out, const Line *line, guint depth)
{
	if (!depth) {
		g_string_append_len(out, line->start, line->length);
		return;
	}
	for (guint i = depth; i < line->depth; i++)
		g_string_append_c(out, '>');
	g_string_append_len(out, line->body, line->len);
	g_string_append_c(out, '\n');
}

/* The lines from FROM to END as their writer saw them, without the marks of
 * quotation that all of them bear. */
static char *
lines_of(const Page *page, guint from, guint end)
{
	GString *out = g_string_new(NULL);
	guint first = page_next(page, from, end);
	guint depth = first < end ? page->lines[first].depth : 0;
	for (guint i = first; i < end; i++)
		if (page->lines[i].depth >= depth)
			add_line(out, &page->lines[i], depth);
	return g_string_free(out, FALSE);
}

/* What stands behind the lines that name the author of the first letter in
 * TEXT, which come to HEAD ("" if there is but a separator); NULL if there are
 * none. Both yours. */
static char *
behind_head(const Quoting *quoting, const char *text, char **head)
{
	Page page = { .quoting = quoting };
	char *below = NULL;
	page.lines = quoting_lines(text, &page.count);
	quoting_mark_quoted(&page);
	if (page.below) {
		*head = lines_of(&page,
			quoting_behind_separator(&page, page.head), page.below);
		below = lines_of(&page, page.below, page.count);
	}
	g_free(page.lines);
	return below;
}

char *
quoting_passed(const Quoting *quoting, const char *text, char **head)
{
	QuotingParts parts = { 0 };
	g_autofree char *first = NULL, *second = NULL;
	g_autofree char *below = behind_head(quoting, text, &first);
	/* A separator, and the header far below it. */
	g_autofree char *deeper =
		below && !*first ? behind_head(quoting, below, &second) : NULL;
	if (!below)
		return NULL;
	*head = deeper ? g_steal_pointer(&second) : g_steal_pointer(&first);
	quoting_split(quoting, deeper ? deeper : below, &parts);
	char *own = g_steal_pointer(&parts.own);
	quoting_parts_clear(&parts);
	return own;
}
