/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/addresses.h"

#include <string.h>

TextSpan
digits_around(
	const char *text, TextSpan run, const char *before, const char *after)
{
	while (run.start > 0 && (g_ascii_isdigit(text[run.start - 1]) ||
					strchr(before, text[run.start - 1])))
		run.start--;
	while (text[run.end] && (g_ascii_isdigit(text[run.end]) ||
					strchr(after, text[run.end])))
		run.end++;
	return run;
}

static gboolean
is_local(char c)
{
	return g_ascii_isalnum(c) ||
	       (c != '\0' && strchr("!#$%&'*+-/=?^_`{|}~.", c));
}

static gboolean
is_domain(char c)
{
	return g_ascii_isalnum(c) || c == '-' || c == '.';
}

/* The first byte of the line that AT stands in. */
static gsize
line_start(const char *text, gsize at)
{
	while (at > 0 && text[at - 1] != '\n')
		at--;
	return at;
}

/* Fields and words before an address-like thing that is none. */
static gboolean
names_an_id(const char *text, gsize start)
{
	static const char *const fields[] = { "message-id", "references",
		"in-reply-to", "content-id", "x-message-id",
		"original-message-id" };
	gsize line = line_start(text, start);
	while (text[line] == ' ' || text[line] == '\t' || text[line] == '>')
		line++;
	for (guint i = 0; i < G_N_ELEMENTS(fields); i++) {
		gsize length = strlen(fields[i]);
		if (!g_ascii_strncasecmp(text + line, fields[i], length) &&
			(text[line + length] == ':' ||
				text[line + length] == ' '))
			return TRUE;
	}
	gsize at = start;
	while (at > line && strchr(" \t<=:", text[at - 1]))
		at--;
	return at >= line + 2 && !g_ascii_strncasecmp(text + at - 2, "id", 2) &&
	       (at == line + 2 || !g_ascii_isalnum(text[at - 3]));
}

static gboolean
is_in_url(const char *text, gsize start)
{
	gsize at = start;
	while (at > 0 && !g_ascii_isspace(text[at - 1]) &&
		!strchr("<>\"(", text[at - 1]))
		at--;
	return g_strstr_len(text + at, (gssize)(start - at), "://") != NULL;
}

static gboolean
domain_is_plausible(const char *text, gsize start, gsize end)
{
	const char *last =
		g_strrstr_len(text + start, (gssize)(end - start), ".");
	if (!last || last == text + start)
		return FALSE;
	gsize length = (gsize)(text + end - last) - 1;
	return length >= 2 && g_ascii_isalpha(last[1]);
}

static gboolean
address_around(
	const char *text, gsize at, gsize from, gsize end, TextSpan *span)
{
	gsize start = at, stop = at + 1;
	while (start > from && is_local(text[start - 1]))
		start--;
	while (start < at && strchr("'*/=`{|.-~#!$&?^", text[start]))
		start++;
	while (stop < end && is_domain(text[stop]))
		stop++;
	while (stop > at + 1 && strchr(".-", text[stop - 1]))
		stop--;
	if (start == at || !domain_is_plausible(text, at + 1, stop))
		return FALSE;
	if (is_in_url(text, start) || names_an_id(text, start))
		return FALSE;
	*span = (TextSpan){ start, stop };
	return TRUE;
}

gboolean
address_next(const char *text, gsize from, gsize end, TextSpan *span)
{
	gsize scan = from;
	while (scan < end) {
		const char *at = memchr(text + scan, '@', end - scan);
		if (!at)
			return FALSE;
		gsize offset = (gsize)(at - text);
		if (address_around(text, offset, from, end, span))
			return TRUE;
		scan = offset + 1;
	}
	return FALSE;
}

char *
address_at(const char *text, TextSpan span)
{
	return g_ascii_strdown(
		text + span.start, (gssize)(span.end - span.start));
}

/* The length of a separator inside a number, 0 if there is none. */
static gsize
separator(const char *at)
{
	if (*at != '\0' && strchr(" -./()", *at))
		return 1;
	/* no-break space; hyphens, dashes and narrow spaces of U+20xx */
	if (!strncmp(at, "\xc2\xa0", 2))
		return 2;
	if (!strncmp(at, "\xe2\x80\x90", 3) ||
		!strncmp(at, "\xe2\x80\x91", 3) ||
		!strncmp(at, "\xe2\x80\x93", 3) ||
		!strncmp(at, "\xe2\x80\xaf", 3) ||
		!strncmp(at, "\xe2\x80\x89", 3))
		return 3;
	return 0;
}

/* An extension at AT: "x204", "ext. 204", "ext 3-7576". Its length or 0. */
static gsize
extension(const char *at, gsize room)
{
	static const char *const words[] = { "extension", "extn", "ext", "x" };
	if (!strchr("exEX", *at))
		return 0;
	for (guint i = 0; i < G_N_ELEMENTS(words); i++) {
		gsize n = strlen(words[i]), digits = 0;
		if (room <= n || g_ascii_strncasecmp(at, words[i], n))
			continue;
		/* "100 x 200" is none */
		while (n > 1 && n < room && strchr(". :", at[n]))
			n++;
		while (n < room && (g_ascii_isdigit(at[n]) ||
					   (digits > 0 && strchr("-.", at[n]))))
			digits += g_ascii_isdigit(at[n++]) ? 1 : 0;
		while (digits > 0 && !g_ascii_isdigit(at[n - 1]))
			n--;
		if (digits >= 2 && digits <= 6 &&
			(n == room || !g_ascii_isalnum(at[n])))
			return n;
	}
	return 0;
}

/* What a run of digits and separators is made of. */
typedef struct {
	guint digits;
	guint groups;	 /* runs of digits */
	guint sizes[12]; /* digits of each */
	guint dots, slashes, dashes;
	gboolean has_plus, has_paren;
} Shape;

static Shape
shape_of(const char *text, gsize start, gsize end)
{
	Shape shape = { .has_plus = text[start] == '+' };
	gboolean in_group = FALSE;
	for (gsize i = start; i < end; i++) {
		if (g_ascii_isdigit(text[i])) {
			if (!in_group)
				shape.groups++;
			if (shape.groups <= G_N_ELEMENTS(shape.sizes))
				shape.sizes[shape.groups - 1]++;
			shape.digits++;
			in_group = TRUE;
			continue;
		}
		in_group = FALSE;
		shape.dots += text[i] == '.';
		shape.slashes += text[i] == '/';
		shape.dashes += text[i] == '-';
		shape.has_paren |= text[i] == '(';
	}
	return shape;
}

/* 12.11.2026, 2026-11-12, 12/11/26 and 10.30 */
static gboolean
is_date(const Shape *shape)
{
	const guint *n = shape->sizes;
	guint marks = MAX(shape->dots, MAX(shape->slashes, shape->dashes));
	if (shape->has_plus || shape->has_paren || shape->groups < 3 ||
		marks < 2)
		return FALSE;
	/* with a time behind it, too */
	if (n[0] <= 2 && n[1] <= 2 && n[2] == 4)
		return TRUE;
	return shape->groups == 3 && n[1] <= 2 && n[2] <= 2 &&
	       (n[0] <= 2 || n[0] == 4);
}

/* 08.30 - 12.30 */
static gboolean
is_time(const Shape *shape)
{
	if (shape->has_plus || shape->groups != 4 || shape->dots != 2)
		return FALSE;
	for (guint i = 0; i < 4; i++) {
		if (shape->sizes[i] > 2)
			return FALSE;
	}
	return TRUE;
}

/* 1.234.567: thousands */
static gboolean
is_amount(const char *text, gsize start, const Shape *shape)
{
	if (shape->has_plus || shape->has_paren || text[start] == '0' ||
		shape->groups < 2 || shape->sizes[0] > 3 ||
		shape->dots != shape->groups - 1)
		return FALSE;
	for (guint i = 1; i < MIN(shape->groups, 12u); i++) {
		if (shape->sizes[i] != 3)
			return FALSE;
	}
	return TRUE;
}

/* "DE89 3704 0044 ...": the rest of a bank account number */
static gboolean
follows_iban(const char *text, gsize start)
{
	gsize at = start;
	while (at > 0 && (text[at - 1] == ' ' || g_ascii_isalnum(text[at - 1])))
		at--;
	for (gsize i = at; i + 4 <= start; i++) {
		if (g_ascii_isupper(text[i]) && g_ascii_isupper(text[i + 1]) &&
			g_ascii_isdigit(text[i + 2]) &&
			g_ascii_isdigit(text[i + 3]) &&
			(i == at || text[i - 1] == ' '))
			return TRUE;
	}
	return FALSE;
}

static gboolean
is_phone(const char *text, gsize start, gsize end)
{
	Shape shape = shape_of(text, start, end);
	if (shape.digits < (shape.has_plus ? 8u : 6u) || shape.digits > 16 ||
		shape.groups > 9)
		return FALSE;
	/* 10/22-10/26 */
	if (!shape.has_plus && shape.slashes > 1)
		return FALSE;
	if (is_date(&shape) || is_time(&shape) ||
		is_amount(text, start, &shape) || follows_iban(text, start))
		return FALSE;
	if (shape.has_plus || shape.has_paren || text[start] == '0')
		return shape.digits >= 7;
	/* 853-1529, 713-853-1529, 96 555 01 78; not 2026 114, not 12 - 14 */
	if (shape.groups == 2)
		return shape.sizes[0] == 3 && shape.sizes[1] == 4;
	return shape.groups >= 3 && shape.digits >= 8 && shape.sizes[0] <= 4;
}

/* Where the run of digits that starts at START ends. */
static gsize
run_end(const char *text, gsize start, gsize end)
{
	gsize at = start, stop = start;
	guint gap = 0;
	int depth = 0;
	while (at < end) {
		gsize step = separator(text + at);
		if (g_ascii_isdigit(text[at]) ||
			(at == start && text[at] == '+')) {
			stop = ++at;
			gap = 0;
			continue;
		}
		if (step == 0 || ++gap > 3 ||
			(gap > 1 && text[at] == ' ' && text[at - 1] == ' '))
			break;
		if (text[at] == '(')
			depth++;
		if (text[at] == ')' && --depth < 0)
			break;
		at += step;
	}
	return stop;
}

static gboolean
may_start(const char *text, gsize from, gsize at)
{
	if (!g_ascii_isdigit(text[at]) && text[at] != '+' && text[at] != '(')
		return FALSE;
	if (at == from)
		return TRUE;
	char before = text[at - 1];
	return !g_ascii_isalnum(before) && !strchr("@#_%=&", before) &&
	       !(strchr(".,-/", before) && at >= 2 &&
		       g_ascii_isdigit(text[at - 2]));
}

/* Letters right behind digits make them something else, an extension not. */
static gboolean
runs_on(const char *text, gsize stop, gsize end)
{
	return stop < end &&
	       (g_ascii_isalpha(text[stop]) || text[stop] == '@' ||
		       text[stop] == '%') &&
	       extension(text + stop, end - stop) == 0;
}

gboolean
phone_next(const char *text, gsize from, gsize end, TextSpan *span)
{
	for (gsize at = from; at < end; at++) {
		gboolean starts_word =
			at == from || !g_ascii_isalnum(text[at - 1]);
		gsize own = starts_word ? extension(text + at, end - at) : 0;
		if (own > 0) {
			*span = (TextSpan){ at, at + own };
			return TRUE;
		}
		if (!may_start(text, from, at))
			continue;
		gsize stop = run_end(text, at, end);
		if (stop <= at + 1)
			continue;
		if (runs_on(text, stop, end) || !is_phone(text, at, stop)) {
			at = stop - 1;
			continue;
		}
		/* "(713-555-7161)" is a phone in brackets, not one with them */
		if (text[at] == '(' && !memchr(text + at, ')', stop - at))
			at++;
		gsize tail = stop;
		while (tail < end && strchr(" ,", text[tail]))
			tail++;
		gsize more =
			tail < end ? extension(text + tail, end - tail) : 0;
		*span = (TextSpan){ at, more > 0 ? tail + more : stop };
		return TRUE;
	}
	return FALSE;
}
