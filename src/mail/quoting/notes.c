/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How Lotus Notes writes above older mail, through the years. */
#include <string.h>

#include "base/text.h"
#include "mail/quoting/private.h"

enum {
	FAR = 8,	  /* blanks that are a column */
	MAX_COLUMNS = 14, /* lines of a header in columns */
	MAX_BOX = 40,	  /* lines of one in a box */
};

static gboolean
is_own(const Page *page, guint i)
{
	const Line *line = &page->lines[i];
	return !line_is_blank(line) && line->zone == ZONE_OWN;
}

/* A line with nothing but a moment: "12/01/2000 10:51 AM". */
static gboolean
is_moment(const Line *line)
{
	return line_has_date(line) && line_has_time(line);
}

/* A line with a name, "Ann Lee@ACME", and no sentence. */
static gboolean
is_who(const Line *line)
{
	return line->len <= 80 && line_words(line) <= 8 &&
	       !strchr(".?!:", line_last(line));
}

guint
quoting_notes_start(const Page *page, guint i)
{
	guint date = i;
	for (guint back = 1; back <= 8 && back <= i && date == i; back++) {
		const Line *line = &page->lines[i - back];
		if (line->len > 120 || line->zone != ZONE_OWN)
			return i;
		if (is_moment(line))
			date = i - back;
	}
	if (date == i)
		return i;
	const Line *line = &page->lines[date];
	/* Who and when in one line: "Ann Lee" <ann@x> on 03/03/2000 10:00 AM */
	if (line_words(line) > 4 && *line->body != '<')
		return date;
	guint names = 0;
	while (date > 0 && names < 6 && is_own(page, date - 1) &&
		is_who(&page->lines[date - 1])) {
		gboolean says_when = is_moment(&page->lines[date - 1]);
		if (!says_when && names >= 2 &&
			!is_moment(&page->lines[date]) &&
			!line_has_address(&page->lines[date - 1]))
			break;
		names++;
		date--;
	}
	return date;
}

guint
quoting_letterhead(const Page *page, guint i)
{
	for (guint back = 1; back <= 3 && back <= i; back++) {
		const Line *line = &page->lines[i - back];
		if (line_is_blank(line))
			continue;
		gboolean is_head = line->indent >= FAR && line->len < 60 &&
				   line->zone == ZONE_OWN &&
				   page->lines[i].indent >= FAR;
		return is_head ? i - back : i;
	}
	return i;
}

/* True if LINE holds a label of KINDS behind some blanks. */
static gboolean
has_label(const Page *page, const Line *line, guint kinds)
{
	const char *end = line->body + line->len, *p = line->body;
	while ((p = memchr(p, ':', end - p))) {
		const char *start = p;
		while (start > line->start && g_ascii_isalpha(start[-1]))
			start--;
		gboolean is_apart = start >= line->start + 2 &&
				    g_ascii_isspace(start[-1]) &&
				    g_ascii_isspace(start[-2]);
		g_autofree char *word = g_strndup(start, p - start);
		g_autofree char *folded = text_fold(word);
		if (is_apart && start < p &&
			quoting_label(page->quoting, folded) & kinds)
			return TRUE;
		p++;
	}
	return FALSE;
}

/*
 *                     Ann Lee
 *                     <ann@x.example>        To:     berta@y.example
 *                     03/03/02 10:12 AM      Subject:     RE: offer
 */
guint
quoting_columns(const Page *page, guint i, guint *start)
{
	const Line *line = &page->lines[i];
	if (line->indent + line->len < 30 ||
		!memchr(line->body, ':', line->len) ||
		!g_strstr_len(line->body, line->len, "   ") ||
		!has_label(page, line, QUOTING_BIT_TO))
		return 0;
	guint last = MIN(i + MAX_COLUMNS, page->count), end = 0;
	for (guint k = i; k < last && !end; k++)
		if (has_label(page, &page->lines[k], QUOTING_BIT_SUBJECT))
			end = k + 1;
	if (!end)
		return 0;
	while (end < page->count && page->lines[end].len &&
		page->lines[end].indent >= FAR)
		end++;
	*start = i;
	while (*start > 0 && i - *start < 4 && is_own(page, *start - 1) &&
		page->lines[*start - 1].indent >= FAR)
		--*start;
	return end;
}

/* A side of a box: "|-----+---->", and what reads ">-----|" but for its mark. */
static gboolean
is_side(const Line *line)
{
	if (line->len < 10 || !strchr("|-", *line->body))
		return FALSE;
	for (guint i = 0; i < line->len; i++)
		if (!strchr("|-+>", line->body[i]))
			return FALSE;
	return TRUE;
}

/*
 * |--------+------------------>
 * |        |          Ann Lee |
 * |--------+------------------>
 *   >-------------------------|
 *   |  To:    berta@y.example |
 *   >-------------------------|
 */
guint
quoting_box(const Page *page, guint i)
{
	gboolean is_labelled = FALSE;
	guint end = i, last = MIN(i + MAX_BOX, page->count), sides = 0;
	if (*page->lines[i].body != '|' || !is_side(&page->lines[i]))
		return 0;
	for (; end < last; end++) {
		const Line *line = &page->lines[end];
		if (!is_side(line) && (!line->len || *line->body != '|'))
			break;
		sides += is_side(line);
		is_labelled |= has_label(page, line, QUOTING_BIT_TO);
	}
	return is_labelled && sides >= 3 ? end : 0;
}
