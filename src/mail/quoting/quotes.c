/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "base/text.h"
#include "mail/quoting/private.h"

enum {
	MAX_LINES = 5,	 /* that an attribution is broken into */
	MAX_BYTES = 360, /* of an attribution */
};

/* ---- attributions -------------------------------------------------------- */

/* What stands in the lines of a would-be attribution. */
typedef struct {
	gboolean has_address, has_mailbox, has_date, has_time, has_seconds;
	gboolean has_wrote;
	gboolean is_named;    /* behind the wording a name at most */
	gboolean starts_date; /* the date is among its first words */
	int words;
} Said;

/* True where LINE ends like "wrote:", marks of emphasis aside. */
static gboolean
ends_in_colon(const Line *line)
{
	const char *end = line->body + line->len;
	while (end > line->body && strchr("*_ ", end[-1]))
		end--;
	return (end > line->body && end[-1] == ':') ||
	       (end - line->body >= 3 &&
		       memcmp(end - 3, "\xef\xbc\x9a", 3) == 0);
}

static gboolean
ends_in_wrote(const Page *page, const char *folded)
{
	gsize len = strlen(folded);
	while (len && strchr(":*_ ", folded[len - 1]))
		len--;
	/* The last three words. */
	gsize from = len;
	for (int words = 0; from && words < 3; from--)
		words += folded[from - 1] == ' ';
	g_autofree char *tail = g_strndup(folded + from, len - from);
	return quoting_find(page->quoting, QUOTING_WROTE, tail) != NULL;
}

/* 10:12:33 */
static gboolean
has_seconds(const Line *line)
{
	for (guint i = 2; i + 5 < line->len; i++)
		if (line->body[i] == ':' && line->body[i + 3] == ':' &&
			g_ascii_isdigit(line->body[i - 1]) &&
			g_ascii_isdigit(line->body[i + 4]))
			return TRUE;
	return FALSE;
}

/* True if one of the first four words holds a number. */
static gboolean
starts_with_number(const Line *line)
{
	int blanks = 0;
	for (guint i = 0; i < line->len && blanks < 4; i++) {
		if (g_ascii_isdigit(line->body[i]))
			return TRUE;
		blanks += g_ascii_isspace(line->body[i]) != 0;
	}
	return FALSE;
}

/* True if LINE ends in a name, or in nothing, behind the wording; TAIL is what
 * stands there, folded. */
static gboolean
ends_in_name(const Line *line, const char *tail)
{
	Line name = { .len = MIN(strlen(tail), line->len) };
	name.body = line->body + line->len - name.len;
	while (name.len && strchr(" :*_(", name.body[name.len - 1]))
		name.len--;
	while (name.len && strchr(" :*_(),", *name.body)) {
		name.body++;
		name.len--;
	}
	return name.len <= 3 || line_is_name(&name);
}

static Said
look_at(const Page *page, guint first, guint last)
{
	const char *start = page->lines[first].body;
	const Line *end = &page->lines[last];
	Line joined = { .body = start,
		.len = (guint32)(end->body + end->len - start) };
	g_autofree char *folded = line_folded(&joined);
	g_strdelimit(folded, "\n\t", ' ');
	const char *tail = quoting_find(page->quoting, QUOTING_WROTE, folded);
	return (Said){
		.has_address = line_has_address(&joined),
		.has_mailbox = line_has_mailbox(&joined),
		.has_date = line_has_date(&joined),
		.has_time = line_has_time(&joined),
		.has_seconds = has_seconds(&joined),
		.has_wrote = tail != NULL,
		.is_named = tail && ends_in_name(&joined, tail),
		.starts_date = starts_with_number(&joined),
		.words = line_words(&joined),
	};
}

/* True if the line above may be the beginning of an attribution that goes on
 * below it. */
static gboolean
may_be_broken(const Page *page, guint i)
{
	const Line *line = &page->lines[i];
	char last = line_last(line);
	if (line_is_blank(line) || line->zone != ZONE_OWN || line->len > 200)
		return FALSE;
	return !strchr("?!:;", last) && (last != '.' || line->len >= 60);
}

/* True if SAID is an attribution also where nothing marks the quote, as
 * "On 3/3/2026 Ann wrote:" is and "as I wrote on 3/3/2026:" is not. */
static gboolean
is_strong(const Said *said)
{
	if (said->has_mailbox && said->has_date && said->has_time)
		return TRUE;
	if (!said->has_wrote)
		return FALSE;
	if (said->has_mailbox)
		return said->has_date || said->words <= 8;
	return said->has_date &&
	       ((said->starts_date && said->is_named) || said->has_seconds);
}

/* True if SAID is one where a marked quote follows. */
static gboolean
is_weak(const Said *said)
{
	if (said->has_wrote)
		return said->words <= 14 || said->has_date || said->has_address;
	return (said->has_date && (said->has_time || said->has_address)) ||
	       (said->has_address && said->words <= 8);
}

/* True if what follows line I is marked as quoted, or indented like it. */
static gboolean
quote_follows(const Page *page, guint i)
{
	guint next = page_next(page, i + 1, page->count);
	if (next >= page->count || next - i > 4)
		return FALSE;
	return page->lines[next].depth > 0;
}

static gboolean
indent_follows(const Page *page, guint i)
{
	guint next = page_next(page, i + 1, page->count);
	return next < page->count && next - i <= 3 &&
	       page->lines[next].indent >= 4 && page->lines[i].indent < 4;
}

/* Some attributions end without a colon: "Ann Lee wrote". */
static gboolean
may_stop_short(const Page *page, const Line *line)
{
	if (line_has_date(line) ||
		(line_has_mailbox(line) && line_words(line) <= 8))
		return TRUE;
	g_autofree char *folded = line_folded(line);
	return line_words(line) <= 6 && ends_in_wrote(page, folded);
}

/* The first line of an attribution that ends in line I; G_MAXUINT if none
 * does. */
static guint
attribution_start(const Page *page, guint i)
{
	const Line *line = &page->lines[i];
	gboolean is_marked = quote_follows(page, i);
	gboolean was_named = FALSE;
	guint found = G_MAXUINT;
	if (line->len > MAX_BYTES ||
		(!ends_in_colon(line) &&
			!(is_marked && may_stop_short(page, line))))
		return G_MAXUINT;
	for (guint n = 0; n < MAX_LINES && n <= i; n++) {
		guint first = i - n;
		if (n && !may_be_broken(page, first))
			break;
		if (line->body + line->len - page->lines[first].body >
			MAX_BYTES)
			break;
		Said said = look_at(page, first, i);
		gboolean fits = is_strong(&said) ||
				(is_marked && is_weak(&said)) ||
				(said.has_wrote && said.words <= 8 &&
					indent_follows(page, i));
		/* "wrote:" alone is the end of what stands above it. */
		if (fits && (found == G_MAXUINT || !was_named))
			found = first;
		was_named |= fits && (said.has_address || said.words > 2);
		if (fits && said.has_date) {
			/* A date of its own ends the search. */
			found = first;
			break;
		}
	}
	return found;
}

/* ---- marking ------------------------------------------------------------- */

static void
mark(Page *page, guint from, guint to, Zone zone)
{
	for (guint i = from; i < to; i++)
		page->lines[i].zone = zone;
}

/* True if the quote that begins behind END is marked line by line. */
static gboolean
is_marked_quote(const Page *page, guint end)
{
	guint next = page_next(page, end, page->count);
	return next < page->count && page->lines[next].depth > 0;
}

/* Long quoted lines that were broken on their way: what hangs over stands
 * without a mark between marked lines. So do rules that were. */
static void
mark_overhang(Page *page)
{
	for (guint i = 1; i + 1 < page->count; i++) {
		Line *line = &page->lines[i];
		const Line *before = line - 1, *after = line + 1;
		if (line->zone != ZONE_OWN || line_is_blank(line) ||
			!before->depth || !after->depth)
			continue;
		if (line_is_rule(line) ||
			(before->len + before->depth >= 60 &&
				line->len < before->len &&
				(line->len <= 20 ||
					!g_ascii_isupper(*line->body))))
			line->zone = ZONE_QUOTED;
	}
}

/* A quote that is marked from its first line on tells there what it is. */
static gboolean
marked_is_forward(const Page *page, guint i)
{
	guint start;
	gboolean is_forward = FALSE;
	return quoting_block(page, i, &start, &is_forward) && is_forward;
}

/* A header that is marked while what it stands above is not: the line behind
 * it, else 0. */
static guint
marked_header(const Page *page, guint i)
{
	const Line *line = &page->lines[i];
	gsize len = line->len;
	gboolean is_closed = len > 12 && len < 200 && line->depth == 3 &&
			     memcmp(line->body + len - 3, ">>>", 3) == 0;
	/* ">>> Ann Lee <ann@x.example> 2/16/01 10:41 am >>>": GroupWise. */
	return is_closed && (line_has_date(line) || line_has_address(line))
		       ? i + 1
		       : 0;
}

void
quoting_mark_quoted(Page *page)
{
	gboolean is_known = FALSE; /* whether it is a forward */
	for (guint i = 0; i < page->count;) {
		if (line_is_blank(&page->lines[i])) {
			i++;
			continue;
		}
		gboolean is_forward = FALSE;
		guint start = i, end = 0;
		if (page->lines[i].depth && !(end = marked_header(page, i))) {
			if (!is_known)
				page->is_forward = marked_is_forward(page, i);
			is_known = TRUE;
			i++;
			continue;
		}
		if (!end)
			end = quoting_block(page, i, &start, &is_forward);
		if (!end) {
			start = attribution_start(page, i);
			end = start == G_MAXUINT ? 0 : i + 1;
		}
		if (!end) {
			i++;
			continue;
		}
		if (!is_known) {
			page->is_forward = is_forward;
			page->head = start;
			page->below = end;
		}
		is_known = TRUE;
		mark(page, start, end, ZONE_QUOTED);
		if (!is_marked_quote(page, end)) {
			mark(page, end, page->count, ZONE_QUOTED);
			break;
		}
		i = end;
	}
	mark_overhang(page);
}
