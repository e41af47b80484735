/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "base/text.h"
#include "mail/quoting_private.h"

enum {
	MAX_TAIL = 30,	    /* lines of a signature */
	MAX_SENTENCES = 2,  /* mottos and requests in it */
	MAX_SIGN_WORDS = 7, /* in a line that signs off */
};

/* A run of own lines between quoted ones; END is behind the last that is not
 * blank and not yet taken. */
typedef struct {
	Page *page;
	guint start, end;
} Run;

static const Line *
line_at(const Run *run, guint i)
{
	return &run->page->lines[i];
}

static void
trim(Run *run)
{
	while (run->end > run->start &&
		line_is_blank(line_at(run, run->end - 1)))
		run->end--;
}

/* Takes the lines from I to the end of the run away from the own words. */
static void
take(Run *run, guint i, Zone zone)
{
	for (guint k = i; k < run->end; k++)
		run->page->lines[k].zone = zone;
	run->end = i;
	trim(run);
}

/* ---- names --------------------------------------------------------------- */

/* True if WORD stands in the author's name or address, or is short for a
 * word there ("Mike" is not, "Pat" for Patricia is), or an initial. */
static gboolean
is_authors_word(const char *author, const char *word, gboolean *is_whole)
{
	gsize len = strlen(word);
	for (const char *p = author; *p;) {
		gsize n = 0;
		while (p[n] && !strchr(" .,;<>@\"'()_-/", p[n]))
			n++;
		if (n == len && len > 1 && strncmp(p, word, n) == 0) {
			*is_whole = TRUE;
			return TRUE;
		}
		if (len >= 3 && len < n && strncmp(p, word, len) == 0) {
			*is_whole = TRUE;
			return TRUE;
		}
		if (len == 1 && *p == *word)
			return TRUE;
		p += n;
		p += *p != 0;
	}
	return FALSE;
}

/* True if the line holds nothing but the author's name (and an extension):
 * "Kim", "- Kim", "/kw", "Kim Ward x3456". */
static gboolean
is_authors_name(const Run *run, const Line *line)
{
	const char *author = run->page->author;
	if (!author || line->len > 50 || line_words(line) > 5)
		return FALSE;
	g_autofree char *folded = line_folded(line);
	g_auto(GStrv) words = g_strsplit_set(folded, " \t-/,.*_~()\"'", 16);
	gboolean is_whole = FALSE;
	int others = 0, known = 0;
	for (char **word = words; *word; word++) {
		if (!**word || strpbrk(*word, "0123456789"))
			continue;
		if (is_authors_word(author, *word, &is_whole))
			known++;
		else
			others++;
	}
	return is_whole && known && (others == 0 || (known > 1 && others < 2));
}

/* One to four words, each with a capital: a name, a firm, a title. */
static gboolean
is_name_like(const Line *line)
{
	if (line->len > 60 || line_words(line) > 5 || line->len < 2)
		return FALSE;
	if (strchr("?!:;", line_last(line)))
		return FALSE;
	g_autofree char *text = g_strndup(line->body, line->len);
	g_auto(GStrv) words = g_strsplit_set(text, " \t-/*_~", 16);
	int capitals = 0, small = 0;
	for (char **word = words; *word; word++) {
		gunichar c = g_utf8_get_char(*word);
		if (!c || (gunichar)g_unichar_isdigit(c))
			continue;
		/* "von", "de", "di", "&": small words between the others. */
		if (g_unichar_isupper(c) ||
			g_unichar_type(c) == G_UNICODE_OTHER_LETTER)
			capitals++;
		else if (g_utf8_strlen(*word, -1) > 3)
			small++;
	}
	return capitals > 0 && small == 0;
}

/* ---- lines of a signature ------------------------------------------------ */

static gboolean
is_contact(const Line *line)
{
	return line->len <= 120 &&
	       (line_has_phone(line) ||
		       ((line_has_address(line) || line_has_url(line)) &&
			       line_words(line) <= 8));
}

static gboolean
is_sentence(const Line *line)
{
	char last = line_last(line);
	return last == '?' || line_words(line) >= 9 ||
	       (line_words(line) >= 5 && strchr(".!", last));
}

/* "PS: ..." goes on with own words. */
static gboolean
is_postscript(const Line *line)
{
	static const char *const starts[] = { "ps:", "ps.", "ps ", "p.s", "pps",
		"pd:", "p.d.", "p.-s", "ps-", "n.b.", "nb:" };
	char head[8] = { 0 };
	gsize n = MIN(line->len, 6);
	for (gsize i = 0; i < n; i++)
		head[i] = g_ascii_tolower(line->body[i]);
	for (gsize i = 0; i < G_N_ELEMENTS(starts); i++)
		if (strncmp(head, starts[i], strlen(starts[i])) == 0)
			return TRUE;
	return FALSE;
}

/* True if the lines from I to the end of the run can be a signature. */
static gboolean
is_tail(const Run *run, guint i)
{
	int lines = 0, sentences = 0;
	for (; i < run->end; i++) {
		const Line *line = line_at(run, i);
		if (line_is_blank(line))
			continue;
		if (is_postscript(line))
			break;
		if (++lines > MAX_TAIL || line->len > 200)
			return FALSE;
		if (!is_contact(line) && is_sentence(line) &&
			(line_last(line) == '?' || ++sentences > MAX_SENTENCES))
			return FALSE;
	}
	return TRUE;
}

/* Takes the signature that begins at I; own words behind it stay. */
static void
take_signature(Run *run, guint i)
{
	guint end = run->end;
	for (guint k = i + 1; k < end; k++)
		if (is_postscript(line_at(run, k)))
			end = k;
	for (guint k = i; k < end; k++)
		run->page->lines[k].zone = ZONE_SIGNATURE;
	if (end == run->end) {
		run->end = i;
		trim(run);
	}
}

/* ---- signing off --------------------------------------------------------- */

/* True if LINE is a wording of signing off, alone or with a name behind. */
static gboolean
is_signoff(const Run *run, const Line *line)
{
	if (line->len > 80 || line_words(line) > MAX_SIGN_WORDS + 2)
		return FALSE;
	g_autofree char *folded = line_folded(line);
	const char *p = folded + strspn(folded, "*_-~ ");
	gsize len = quoting_starts(run->page->quoting, QUOTING_SIGNOFF, p);
	if (!len)
		return FALSE;
	const char *rest = p + len;
	gsize marks = strspn(rest, " ,.!*_-~/");
	gboolean is_parted = strcspn(rest, ",.!-/") < marks;
	rest += marks;
	if (!*rest)
		return TRUE;
	if (line_last(line) == '?' || line_words(line) > MAX_SIGN_WORDS)
		return FALSE;
	/* "Thanks, Kim" and "Best regards Kim Ward", not "Best price". */
	Line name = { .body = line->body + line->len -
			      MIN(strlen(rest), line->len) };
	name.len = (guint32)(line->body + line->len - name.body);
	if (run->page->author && is_authors_name(run, &name))
		return TRUE;
	return (is_parted || strchr(p, ' ') < p + len) &&
	       line_words(&name) <= 3 && is_name_like(&name) &&
	       line_last(line) != '.';
}

/* In an unknown language: a short line on its own, then the author's name or,
 * behind a comma, some name. */
static gboolean
is_foreign_signoff(const Run *run, guint i)
{
	const Line *line = line_at(run, i);
	if (i == run->start || line->len > 50 || line_words(line) > 4 ||
		!line_is_blank(line - 1) || strchr(".?:", line_last(line)))
		return FALSE;
	guint next = page_next(run->page, i + 1, run->end);
	if (next >= run->end || next > i + 3 ||
		page_next(run->page, run->start, i) == i)
		return FALSE;
	const Line *name = line_at(run, next);
	if (is_authors_name(run, name))
		return TRUE;
	return line_last(line) == ',' && is_name_like(name) &&
	       is_tail(run, next);
}

/* True if something was said before line I, a greeting aside. */
static gboolean
says_something(const Run *run, guint i)
{
	int lines = 0;
	for (guint k = run->start; k < i; k++) {
		const Line *line = line_at(run, k);
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

/* "-- " (RFC 3676 section 4.3), and what people make of it. */
static gboolean
is_delimiter(const Run *run, guint i)
{
	const Line *line = line_at(run, i);
	if (line->len == 2 && memcmp(line->body, "--", 2) == 0)
		return TRUE;
	if (line->len == 3 && memcmp(line->body, "\xe2\x80\x94", 3) == 0)
		return is_tail(run, i + 1);
	if (!line_is_rule(line) &&
		!(line->len >= 4 && line->len < 60 && line->body[0] == '\xe2' &&
			line->body[1] == '\x80'))
		return FALSE;
	/* Other rules only above a name and ways to reach it. */
	guint next = page_next(run->page, i + 1, run->end);
	if (next >= run->end || !is_tail(run, next) ||
		!(is_name_like(line_at(run, next)) ||
			is_authors_name(run, line_at(run, next))))
		return FALSE;
	for (guint k = next; k < run->end; k++)
		if (is_contact(line_at(run, k)))
			return TRUE;
	return run->end - next <= 4 && is_authors_name(run, line_at(run, next));
}

static gboolean
take_delimited(Run *run)
{
	for (guint i = run->start; i < run->end; i++) {
		const Line *line = line_at(run, i);
		if (line_is_blank(line) || !is_delimiter(run, i))
			continue;
		gboolean is_exact = line->length >= 3 && line->start[2] == ' ';
		if (is_exact ? run->end - i <= 3 * MAX_TAIL
			     : is_tail(run, i + 1)) {
			take_signature(run, i);
			return TRUE;
		}
	}
	return FALSE;
}

/* ---- footers ------------------------------------------------------------- */

/* A line of a mailing list's footer: a long rule with an address or a link
 * right under it. */
static gboolean
is_list_footer(const Run *run, guint i)
{
	const Line *line = line_at(run, i);
	if (!line_is_rule(line) || line->len < 20 || i + 1 >= run->end)
		return FALSE;
	guint last = MIN(i + 5, run->end);
	gboolean has_link = FALSE;
	for (guint k = i + 1; k < last; k++)
		has_link |= line_has_url(line_at(run, k)) ||
			    line_has_address(line_at(run, k));
	return has_link && run->end - i <= 8 && line->body[0] == '_';
}

static gboolean
is_legal(const Run *run, guint i)
{
	const Line *line = line_at(run, i);
	if (is_list_footer(run, i))
		return TRUE;
	if (line->len < 8 ||
		(i > run->start && !line_is_blank(line - 1) &&
			!line_is_rule(line - 1) && line_words(line) < 3))
		return FALSE;
	g_autofree char *head = g_strndup(line->body, MIN(line->len, 160));
	g_autofree char *valid = g_utf8_make_valid(head, -1);
	g_autofree char *folded = text_fold(valid);
	const char *p = folded + strspn(folded, "*_-~=#[(\"' ");
	return quoting_starts(run->page->quoting, QUOTING_LEGAL, p) != 0;
}

static void
take_footer(Run *run)
{
	for (guint i = run->start; i < run->end; i++) {
		if (line_is_blank(line_at(run, i)) || !is_legal(run, i))
			continue;
		while (i > run->start &&
			(line_is_rule(line_at(run, i - 1)) ||
				line_is_blank(line_at(run, i - 1))))
			i--;
		take(run, i, ZONE_FOOTER);
		return;
	}
}

/* "Sent from my ...": a wording, or a device's name in a short last line. */
static gboolean
is_mobile(const Run *run, guint i)
{
	static const char *const devices[] = { "iphone", "ipad", "android",
		"blackberry", "samsung", "galaxy", "huawei", "xiaomi",
		"outlook for", "k-9 mail", "yahoo mail", "proton" };
	const Line *line = line_at(run, i);
	if (line->len > 90 || line->len < 8 || line_words(line) > 12)
		return FALSE;
	g_autofree char *folded = line_folded(line);
	const char *p = folded + strspn(folded, "*_-~<[( ");
	gsize len = quoting_starts(run->page->quoting, QUOTING_MOBILE, p);
	if (len && !strpbrk(p + len, "?!;") &&
		(strlen(p + len) < 50 && !strchr(p + len, ',')))
		return TRUE;
	if (line_words(line) < 2 || line_words(line) > 6 ||
		strpbrk(folded, "0123456789?!:;,") || line_last(line) == '.' ||
		i == run->start || !line_is_blank(line - 1))
		return FALSE;
	for (gsize k = 0; k < G_N_ELEMENTS(devices); k++)
		if (strstr(folded, devices[k]))
			return TRUE;
	return FALSE;
}

static void
take_mobile(Run *run)
{
	guint seen = 0;
	for (guint i = run->end; i-- > run->start && seen < 4;) {
		if (line_is_blank(line_at(run, i)))
			continue;
		seen++;
		if (is_mobile(run, i)) {
			take(run, i, ZONE_SIGNATURE);
			return;
		}
	}
}

/* ---- names and ways to reach them without a sign-off --------------------- */

/* Where a block of name and contacts at the end of the run begins. */
static guint
contact_start(const Run *run)
{
	guint start = run->end, contacts = 0, lines = 0;
	for (guint i = run->end; i-- > run->start && lines < 12;) {
		const Line *line = line_at(run, i);
		if (line_is_blank(line)) {
			if (contacts && is_name_like(line_at(run, start)))
				break;
			continue;
		}
		if (!is_contact(line) &&
			(is_sentence(line) || line->len > 70 ||
				strchr(".:,;?!", line_last(line))))
			break;
		contacts += is_contact(line);
		lines++;
		start = i;
	}
	gboolean is_block = contacts && lines >= 2 && start < run->end &&
			    start > run->start &&
			    (is_name_like(line_at(run, start)) ||
				    is_authors_name(run, line_at(run, start)));
	return is_block ? start : G_MAXUINT;
}

/* The line in which the writer signs off. */
static guint
signoff_start(const Run *run)
{
	guint seen = 0;
	for (guint i = run->end; i-- > run->start && seen < MAX_TAIL;) {
		const Line *line = line_at(run, i);
		if (line_is_blank(line))
			continue;
		seen++;
		if ((is_signoff(run, line) || is_foreign_signoff(run, i)) &&
			is_tail(run, i + 1))
			return i;
	}
	return G_MAXUINT;
}

static guint
name_start(const Run *run)
{
	guint seen = 0, found = G_MAXUINT;
	for (guint i = run->end; i-- > run->start && seen < 14;) {
		if (line_is_blank(line_at(run, i)))
			continue;
		seen++;
		if (is_authors_name(run, line_at(run, i)) &&
			is_tail(run, i + 1))
			found = i;
	}
	return found;
}

static void
take_signed(Run *run)
{
	guint start = signoff_start(run);
	if (start == G_MAXUINT)
		start = name_start(run);
	if (start == G_MAXUINT)
		start = contact_start(run);
	if (start == G_MAXUINT)
		return;
	/* "Thanks, / Kim" may be all that a letter says. */
	if (!says_something(run, start) && is_signoff(run, line_at(run, start)))
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
		take_footer(&run);
		take_mobile(&run);
		take_delimited(&run);
		take_mobile(&run);
		take_signed(&run);
	}
}
