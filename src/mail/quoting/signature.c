/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "base/text.h"
#include "mail/quoting/private.h"

enum {
	MAX_TAIL = 22,	    /* lines of a signature */
	MAX_SENTENCES = 2,  /* mottos and requests in it */
	MAX_SIGN_WORDS = 7, /* in a line that signs off */
};

const Line *
run_line(const Run *run, guint i)
{
	return &run->page->lines[i];
}

static void
trim(Run *run)
{
	while (run->end > run->start &&
		line_is_blank(run_line(run, run->end - 1)))
		run->end--;
}

/* Takes the lines from I to the end of the run away from the own words. */
void
run_take(Run *run, guint i, Zone zone)
{
	for (guint k = i; k < run->end; k++)
		run->page->lines[k].zone = zone;
	run->end = i;
	trim(run);
}

/* True if own words go on at line I, below a signature: a postscript, or a
 * paragraph of sentences that is no motto. */
static gboolean
goes_on(const Run *run, guint i)
{
	const Line *line = run_line(run, i);
	if (line_is_postscript(line))
		return TRUE;
	return i > run->start && line_is_blank(line - 1) &&
	       line_is_sentence(line) && line_words(line) >= 6 &&
	       !line_is_contact(line) && !line_has_url(line) &&
	       !strchr("\"'*_-=<[(\xe2\xc2", *line->body);
}

gboolean
run_is_tail(const Run *run, guint i, int lines)
{
	int sentences = 0;
	for (; i < run->end; i++) {
		const Line *line = run_line(run, i);
		if (line_is_blank(line) || line_is_attached(line))
			continue;
		if ((lines && goes_on(run, i)) || line_is_postscript(line))
			return TRUE;
		if (line_is_code(line) || (memchr(line->body, '?', line->len) &&
						  !line_has_url(line)))
			return FALSE;
		if (++lines > MAX_TAIL || line->len > 200)
			return FALSE;
		if (!line_is_contact(line) && line_is_sentence(line) &&
			++sentences > MAX_SENTENCES)
			return FALSE;
	}
	return TRUE;
}

/* Takes the signature that begins at I; own words behind it stay. */
static void
take_signature(Run *run, guint i)
{
	guint end = run->end;
	for (guint k = end; k-- > i + 1;)
		if (!line_is_blank(run_line(run, k)) && goes_on(run, k))
			end = k;
	for (guint k = i; k < end; k++)
		run->page->lines[k].zone = ZONE_SIGNATURE;
	if (end == run->end) {
		run->end = i;
		trim(run);
	}
}

/* ---- delimiters ----------------------------------------------------------- */

/* "-- " (RFC 3676 section 4.3), and what people make of it. */
static gboolean
is_delimiter(const Run *run, guint i)
{
	const Line *line = run_line(run, i);
	if (line->len == 2 && memcmp(line->body, "--", 2) == 0)
		return TRUE;
	if (line->len == 3 && memcmp(line->body, "\xe2\x80\x94", 3) == 0)
		return run_is_tail(run, i + 1, 0);
	if (!line_is_rule(line) &&
		!(line->len >= 4 && line->len < 60 && line->body[0] == '\xe2' &&
			line->body[1] == '\x80'))
		return FALSE;
	/* Other rules only above a name and ways to reach it. */
	guint next = page_next(run->page, i + 1, run->end);
	if (next >= run->end || !run_is_tail(run, next, 0))
		return FALSE;
	guint lines = 0, contacts = 0, names = 0;
	for (guint k = next; k < run->end; k++) {
		const Line *one = run_line(run, k);
		lines += !line_is_blank(one);
		contacts += line_is_contact(one);
		names += line_is_name(one);
	}
	const Line *first = run_line(run, next);
	if (line_is_author(run->page->author, first) && lines <= 4)
		return TRUE;
	return contacts && lines <= 15 && 2 * (contacts + names) >= lines &&
	       (line_is_name(first) ||
		       line_is_author(run->page->author, first));
}

/* ---- signing off --------------------------------------------------------- */

/* The length of a wording of signing off at the start of FOLDED; 0 if none. */
static gsize
signoff_at(const Run *run, const char *folded)
{
	return quoting_starts(run->page->quoting, QUOTING_SIGNOFF, folded);
}

/* "Thanks, Kim" and "Best regards Kim Ward", but not "Best price": REST bytes
 * at the end of LINE, behind LEN bytes of FOLDED, are a name. */
static gboolean
is_signed_name(const Run *run, const Line *line, const char *folded, gsize len,
	gsize rest)
{
	Line name = { .len = MIN(rest, line->len) };
	name.body = line->body + line->len - name.len;
	if (line_is_author(run->page->author, &name))
		return TRUE;
	gsize marks = strcspn(folded + len, ",.!-/");
	gboolean is_parted = marks <= 1 && folded[len + marks];
	gboolean is_long = memchr(folded, ' ', len) != NULL;
	return (is_parted || is_long) && line_words(&name) <= 3 &&
	       line_is_name(&name) && line_last(line) != '.';
}

/* True if the next line is somebody's name. */
static gboolean
name_follows(const Run *run, guint i)
{
	guint next = page_next(run->page, i + 1, run->end);
	return next < run->end && next - i <= 2 &&
	       (line_is_author(run->page->author, run_line(run, next)) ||
		       line_is_name(run_line(run, next)));
}

/* True if line I is a wording of signing off, alone or with a name behind. */
static gboolean
is_signoff(const Run *run, guint i)
{
	const Line *line = run_line(run, i);
	if (line->len > 200)
		return FALSE;
	g_autofree char *folded = line_folded(line);
	const char *p = folded + strspn(folded, "*_-~ ");
	gsize len = signoff_at(run, p);
	/* "Med venlig hilsen / Best regards" */
	const char *second = len ? NULL : strstr(p, " / ");
	if (second && (len = signoff_at(run, second + 3)))
		p = second + 3;
	if (!len)
		return FALSE;
	const char *rest = p + len + strspn(p + len, " ,.!*_-~/:;)");
	if (!*rest)
		return TRUE;
	char last = line_last(line);
	if (last == '?' || line->len > 80 ||
		line_words(line) > MAX_SIGN_WORDS + 2)
		return FALSE;
	/* "With best wishes from a frosty Puglia," */
	if (last == ',' && name_follows(run, i))
		return TRUE;
	return line_words(line) <= MAX_SIGN_WORDS &&
	       is_signed_name(run, line, p, len, strlen(rest));
}

/* True if what follows the sign-off in line I may be a signature, as in
 * "Thanks! / Will check tomorrow" it is not. */
static gboolean
is_signed(const Run *run, guint i)
{
	guint next = page_next(run->page, i + 1, run->end);
	if (next >= run->end)
		return TRUE;
	const Line *line = run_line(run, next);
	if (line_is_author(run->page->author, line) || line_is_name(line) ||
		line_is_contact(line) || line_is_attached(line) ||
		line_is_postscript(line) || is_delimiter(run, next))
		return TRUE;
	/* "Atte. / Cuentas por pagar" */
	const Line *above = run_line(run, i);
	return next == i + 1 && line_words(line) <= 4 &&
	       line_last(above) != '!' &&
	       (line_last(above) != '.' || above->len <= 5);
}

/* In an unknown language: a short line on its own, then the author's name or,
 * behind a comma, some name. */
static gboolean
is_foreign_signoff(const Run *run, guint i)
{
	const Line *line = run_line(run, i);
	const char *author = run->page->author;
	char last = line_last(line);
	int words = line_words(line);
	if (i == run->start || line->len > 60 || words > 7 ||
		!line_is_blank(line - 1) || strchr(".?:", last) ||
		line_is_author(author, line))
		return FALSE;
	guint next = page_next(run->page, i + 1, run->end);
	if (next >= run->end || next > i + (last == ',' ? 3 : 1))
		return FALSE;
	const Line *name = run_line(run, next);
	if (line_is_author(author, name))
		return words <= 4 || last == ',';
	return words <= 4 && last == ',' && line_is_name(name);
}

/* True if something was said before line I, a greeting aside. */
static gboolean
says_something(const Run *run, guint i)
{
	int lines = 0;
	for (guint k = run->start; k < i; k++) {
		const Line *line = run_line(run, k);
		if (line_is_blank(line))
			continue;
		gboolean greets = lines == 0 && line_words(line) <= 5 &&
				  strchr(",:!-", line_last(line));
		if (!greets)
			return TRUE;
		lines++;
	}
	return FALSE;
}

static gboolean
take_delimited(Run *run)
{
	guint first = run->end > 3 * MAX_TAIL ? run->end - 3 * MAX_TAIL : 0;
	for (guint i = MAX(run->start, first); i < run->end; i++) {
		const Line *line = run_line(run, i);
		if (line_is_blank(line) || !is_delimiter(run, i))
			continue;
		gboolean is_exact = line->length >= 3 && line->start[2] == ' ';
		if (is_exact || run_is_tail(run, i + 1, 0)) {
			take_signature(run, i);
			return TRUE;
		}
	}
	return FALSE;
}

/* The line in which the writer signs off. */
static guint
signoff_start(const Run *run)
{
	guint seen = 0, foreign = G_MAXUINT, last = MAX_TAIL;
	for (guint i = run->end; i-- > run->start && seen < last;) {
		const Line *line = run_line(run, i);
		if (line_is_blank(line))
			continue;
		seen++;
		if (!run_is_tail(run, i + 1, 0))
			continue;
		if (is_signoff(run, i) && is_signed(run, i)) {
			/* "Mit freundlichen Grüßen / i. A. Anna Rossi" */
			gboolean goes_up = i > run->start &&
					   !line_is_blank(line - 1) &&
					   is_signoff(run, i - 1);
			return goes_up ? i - 1 : i;
		}
		if (foreign != G_MAXUINT || !is_foreign_signoff(run, i))
			continue;
		/* A known wording may stand right above it. */
		foreign = i;
		last = seen + 3;
	}
	return foreign;
}

static void
take_signed(Run *run)
{
	guint start = signoff_start(run);
	if (start == G_MAXUINT)
		start = run_name_start(run);
	if (start == G_MAXUINT)
		start = run_contact_start(run);
	if (start == G_MAXUINT)
		return;
	/* "Thanks, / Kim" may be all that a letter says. */
	if (!says_something(run, start) &&
		!line_is_author(run->page->author, run_line(run, start)))
		start++;
	if (start < run->end)
		take_signature(run, start);
}

void
quoting_mark_signatures(Page *page)
{
	guint i = 0;
	while (i < page->count) {
		Run run = { .page = page, .start = i };
		while (i < page->count && page->lines[i].zone == ZONE_OWN)
			i++;
		run.end = i;
		i += run.end == run.start;
		run.start = page_next(page, run.start, run.end);
		trim(&run);
		if (run.end <= run.start)
			continue;
		run_take_footer(&run);
		run_take_mobile(&run);
		take_delimited(&run);
		run_take_mobile(&run);
		take_signed(&run);
	}
}
