/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Signatures without a sign-off: a name, ways to reach somebody. */
#include <string.h>

#include "mail/quoting/private.h"

static gboolean
has_digits(const Line *line)
{
	for (guint i = 0; i < line->len; i++)
		if (g_ascii_isdigit(line->body[i]))
			return TRUE;
	return FALSE;
}

/* A line that may stand in such a block. */
static gboolean
is_detail(const Line *line)
{
	return line_is_contact(line) ||
	       (!line_is_sentence(line) && !line_is_code(line) &&
		       line->len <= 70 && !strchr(".:,;?!", line_last(line)));
}

guint
run_contact_start(const Run *run)
{
	guint start = run->end, contacts = 0, names = 0, lines = 0;
	for (guint i = run->end; i-- > run->start && lines < 12;) {
		const Line *line = run_line(run, i);
		if (line_is_blank(line)) {
			if (contacts && line_is_name(run_line(run, start)))
				break;
			continue;
		}
		if (!is_detail(line))
			break;
		contacts += line_is_contact(line);
		names += line_is_name(line);
		lines++;
		start = i;
	}
	if (!contacts || lines < 2 || start <= run->start ||
		2 * (contacts + names) < lines)
		return G_MAXUINT;
	const Line *first = run_line(run, start);
	gboolean is_named = line_is_author(run->page->author, first) ||
			    (line_is_name(first) && !has_digits(first));
	return is_named ? start : G_MAXUINT;
}

/* "-Ann Lee" as the last line, where nothing else begins with a dash. */
static gboolean
is_dashed_name(const Run *run, guint i)
{
	const Line *line = run_line(run, i);
	if (*line->body != '-' || i + 1 != run->end || line->len < 4 ||
		i == run->start || !line_is_blank(line - 1) ||
		!line_is_name(line) || line_words(line) > 3)
		return FALSE;
	for (guint k = run->start; k < i; k++)
		if (!line_is_blank(run_line(run, k)) &&
			*run_line(run, k)->body == '-')
			return FALSE;
	for (guint k = 0; k < line->len; k++)
		if (g_ascii_isdigit(line->body[k]))
			return FALSE;
	return TRUE;
}

/* True for "Chris," in the first line: he is written to. */
static gboolean
is_greeting(const Run *run, guint i)
{
	guint next = page_next(run->page, i + 1, run->end);
	return i == run->start && next < run->end &&
	       (line_is_sentence(run_line(run, next)) ||
		       strchr(",-!", line_last(run_line(run, i))));
}

guint
run_name_start(const Run *run)
{
	guint seen = 0, found = G_MAXUINT;
	for (guint i = run->end; i-- > run->start && seen < 14;) {
		const Line *line = run_line(run, i);
		if (line_is_blank(line))
			continue;
		seen++;
		if (!is_greeting(run, i) && run_is_tail(run, i + 1, 1) &&
			(line_is_author(run->page->author, line) ||
				is_dashed_name(run, i)))
			found = i;
	}
	return found;
}
