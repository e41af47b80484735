/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "base/text.h"
#include "mail/quoting/private.h"

enum { MAX_FOOTER = 40 }; /* lines */

/* A line of a mailing list's footer: a long rule with an address or a link
 * right under it. */
static gboolean
is_list_footer(const Run *run, guint i)
{
	const Line *line = run_line(run, i);
	if (!line_is_rule(line) || line->len < 20 || i + 1 >= run->end ||
		line_is_name(line + 1))
		return FALSE;
	guint last = MIN(i + 5, run->end);
	gboolean has_link = FALSE;
	for (guint k = i + 1; k < last; k++)
		has_link |= line_has_url(run_line(run, k)) ||
			    line_has_address(run_line(run, k));
	return has_link && run->end - i <= 8 && line->body[0] == '_';
}

/* True if a paragraph may begin at line I, that is, if it is no line in the
 * middle of one. */
static gboolean
may_begin(const Run *run, guint i)
{
	const Line *before = run_line(run, i) - 1;
	if (i == run->start || line_is_blank(before) || line_is_rule(before))
		return TRUE;
	return before->len < 60 || strchr(".!?:>*)", line_last(before));
}

static gboolean
is_legal(const Run *run, guint i)
{
	const Line *line = run_line(run, i);
	if (is_list_footer(run, i))
		return TRUE;
	if (line->len < 8 || g_ascii_islower(*line->body) || !may_begin(run, i))
		return FALSE;
	g_autofree char *head = g_strndup(line->body, MIN(line->len, 160));
	g_autofree char *valid = g_utf8_make_valid(head, -1);
	g_autofree char *folded = text_fold(valid);
	const char *p = folded + strspn(folded, "*_-~=#[(\"' ");
	gsize len = quoting_starts(run->page->quoting, QUOTING_LEGAL, p);
	if (!len || memchr(p, ' ', len))
		return len != 0;
	/* One word alone is a heading: "Disclaimer: ..." */
	return !p[len] || strchr(":.-*]", p[len]);
}

/* A paragraph between two rules of stars at the end of the run, with words
 * and no numbers in it. Gives the line of the first rule, G_MAXUINT if none. */
static guint
boxed_footer(const Run *run)
{
	guint open = G_MAXUINT, close = G_MAXUINT;
	for (guint i = run->end; i-- > run->start && open == G_MAXUINT;) {
		const Line *line = run_line(run, i);
		if (!line_is_rule(line) || line->len < 20)
			continue;
		if (close == G_MAXUINT && run->end - i > 6)
			break;
		if (close == G_MAXUINT)
			close = i;
		else if (close - i > 1)
			open = i;
		else
			close = i; /* a rule broken into two lines */
	}
	int words = 0, digits = 0, bytes = 0;
	for (guint i = open; open != G_MAXUINT && i < close; i++) {
		const Line *line = run_line(run, i);
		words += line_words(line);
		bytes += line->len;
		for (guint k = 0; k < line->len; k++)
			digits += g_ascii_isdigit(line->body[k]);
	}
	return words >= 25 && digits * 30 < bytes ? open : G_MAXUINT;
}

/* Takes the footer that begins at I: all that follows, or the paragraph where
 * that would be most of the letter. */
static gboolean
take_footer_at(Run *run, guint i)
{
	guint end = i, lines = 0;
	for (guint k = i; k < run->end; k++)
		lines += !line_is_blank(run_line(run, k));
	gboolean is_banner = page_next(run->page, run->start, i) == i;
	if (!is_banner && lines <= MAX_FOOTER) {
		while (i > run->start &&
			(line_is_rule(run_line(run, i - 1)) ||
				line_is_blank(run_line(run, i - 1))))
			i--;
		run_take(run, i, ZONE_FOOTER);
		return TRUE;
	}
	while (end < run->end && !line_is_blank(run_line(run, end)))
		run->page->lines[end++].zone = ZONE_FOOTER;
	if (is_banner)
		run->start = page_next(run->page, end, run->end);
	return FALSE;
}

void
run_take_footer(Run *run)
{
	for (guint i = run->start; i < run->end; i++)
		if (!line_is_blank(run_line(run, i)) &&
			run_line(run, i)->zone == ZONE_OWN &&
			is_legal(run, i) && take_footer_at(run, i))
			return;
	guint box = boxed_footer(run);
	if (box != G_MAXUINT && page_next(run->page, run->start, box) < box)
		run_take(run, box, ZONE_FOOTER);
}

static gboolean
names_device(const char *folded)
{
	static const char *const devices[] = { "iphone", "ipad", "android",
		"blackberry", "samsung", "galaxy", "huawei", "xiaomi",
		"outlook for", "k-9 mail", "yahoo mail", "proton" };
	for (gsize k = 0; k < G_N_ELEMENTS(devices); k++)
		if (strstr(folded, devices[k]))
			return TRUE;
	return FALSE;
}

/* "Sent from my ...": a wording, or a device's name in a short last line. */
static gboolean
is_mobile(const Run *run, guint i)
{
	const Line *line = run_line(run, i);
	if (line->len > 90 || line->len < 8)
		return FALSE;
	int words = line_words(line);
	if (words > 12)
		return FALSE;
	g_autofree char *folded = line_folded(line);
	const char *p = folded + strspn(folded, "*_-~<[( ");
	gsize len = quoting_starts(run->page->quoting, QUOTING_MOBILE, p);
	if (len && strlen(p + len) < 50 &&
		(!strpbrk(p, ",?;") || names_device(folded)))
		return TRUE;
	if (words < 2 || words > 6 || strpbrk(folded, "0123456789?!:;,") ||
		line_last(line) == '.' || i == run->start ||
		!line_is_blank(line - 1))
		return FALSE;
	return names_device(folded);
}

void
run_take_mobile(Run *run)
{
	guint seen = 0;
	for (guint i = run->end; i-- > run->start && seen < 4;) {
		if (line_is_blank(run_line(run, i)))
			continue;
		seen++;
		if (is_mobile(run, i)) {
			run_take(run, i, ZONE_SIGNATURE);
			return;
		}
	}
}
