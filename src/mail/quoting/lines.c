/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "base/text.h"
#include "base/vector.h"
#include "mail/quoting/private.h"

enum { FIRST_LINES = 64 }; /* room for them in the first place */

/* ---- cutting ------------------------------------------------------------- */

/* The bytes of white space at P, also the no-break space: 0, 1 or 2. */
static gsize
blank_at(const char *p, const char *end)
{
	if (p < end && g_ascii_isspace(*p))
		return 1;
	if (end - p >= 2 && p[0] == '\xc2' && p[1] == '\xa0')
		return 2;
	if (end - p >= 3 && (memcmp(p, "\xef\xbb\xbf", 3) == 0 ||
				    memcmp(p, "\xe2\x80\x8b", 3) == 0 ||
				    memcmp(p, "\xe2\x80\x8e", 3) == 0))
		return 3;
	return 0;
}

static void
read_marks(Line *line)
{
	const char *p = line->start, *end = p + line->length;
	while (end > p && g_ascii_isspace(end[-1]))
		end--;
	int indent = 0;
	for (;;) {
		gsize blank = blank_at(p, end);
		if (blank) {
			indent += *p == '\t' ? 8 : blank < 3;
			p += blank;
		} else if (p < end && *p == '>' &&
			   (indent < 4 || line->depth)) {
			line->depth += line->depth < 255;
			indent = 0;
			p++;
		} else {
			break;
		}
	}
	while (end >= p + 2 && end[-2] == '\xc2' && end[-1] == '\xa0')
		end -= 2;
	line->indent = MIN(indent, 255);
	line->body = p;
	line->len = end - p;
}

/* A line that a mailbox format quoted: ">From here on" is nobody's quote. */
static gboolean
is_escaped_from(const Line *line, const Line *before)
{
	return line->depth == 1 && (!before || !before->depth) &&
	       line->length > 6 && memcmp(line->start, ">From ", 6) == 0;
}

/* The length of another mark of quotation at the start of LINE: initials, as
 * in "JD> text", or one of ":|}%" and a blank. 0 if there is none. */
static gsize
odd_mark(const Line *line)
{
	const char *p = line->body;
	gsize n = 0;
	while (n < line->len && n < 4 && g_ascii_isupper(p[n]))
		n++;
	if (n && n < line->len && p[n] == '>' &&
		(n + 1 == line->len || p[n + 1] == ' '))
		return n + 1;
	if (line->len && strchr(":|}%", *p) && (line->len == 1 || p[1] == ' '))
		return 1;
	return 0;
}

/* Rows of a table end in the mark that they begin with. */
static gboolean
is_row(const Line *line)
{
	return line->len > 1 && line_last(line) == *line->body;
}

/* Takes other marks for quotation where lines in a row bear the same: two
 * with initials, four with a mark that may be a bullet, too. */
static void
read_odd_marks(Line *lines, guint count)
{
	for (guint i = 0, end; i < count; i = end) {
		gsize len = lines[i].depth ? 0 : odd_mark(&lines[i]);
		gboolean is_quote = len && !is_row(&lines[i]);
		for (end = i + 1;
			end < count && len && !lines[end].depth &&
			odd_mark(&lines[end]) == len &&
			memcmp(lines[end].body, lines[i].body, len) == 0;
			end++)
			is_quote &= !is_row(&lines[end]);
		if (!is_quote || end - i < (len > 1 ? 2 : 4))
			continue;
		for (guint k = i; k < end; k++) {
			gsize cut = MIN(len + 1, lines[k].len);
			lines[k].depth = 1;
			lines[k].zone = ZONE_QUOTED;
			lines[k].body += cut;
			lines[k].len -= cut;
		}
	}
}

Line *
quoting_lines(const char *text, guint *count)
{
	VECTOR(Line) lines = { 0 };
	vector_reserve(&lines, FIRST_LINES);
	while (*text) {
		Line line = { .start = text };
		gsize len = strcspn(text, "\n");
		line.length = len + (text[len] == '\n');
		read_marks(&line);
		const Line *before =
			lines.count ? &lines.at[lines.count - 1] : NULL;
		if (is_escaped_from(&line, before)) {
			line.depth = 0;
			line.body = line.start;
			line.len = len;
		}
		line.zone = line.depth ? ZONE_QUOTED : ZONE_OWN;
		vector_push(&lines, line);
		text += line.length;
	}
	*count = lines.count;
	read_odd_marks(lines.at, lines.count);
	return lines.at;
}

/* ---- looking ------------------------------------------------------------- */

gboolean
line_is_blank(const Line *line)
{
	return line->len == 0;
}

char
line_last(const Line *line)
{
	return line->len ? line->body[line->len - 1] : 0;
}

char *
line_folded(const Line *line)
{
	char *folded = g_malloc(2 * (gsize)line->len + 1);
	if (text_fold_latin(line->body, line->len, folded) == G_MAXSIZE) {
		g_autofree char *body = g_strndup(line->body, line->len);
		g_free(folded);
		folded = text_fold(body);
	}
	return g_strstrip(folded);
}

int
line_words(const Line *line)
{
	int words = 0;
	gboolean in_word = FALSE;
	for (guint i = 0; i < line->len; i++) {
		gboolean blank = g_ascii_isspace(line->body[i]);
		words += !blank && !in_word;
		in_word = !blank;
	}
	return words;
}

gboolean
line_has_address(const Line *line)
{
	const char *end = line->body + line->len, *p = line->body;
	while ((p = memchr(p, '@', end - p))) {
		if (p > line->body && p + 1 < end && !g_ascii_isspace(p[-1]) &&
			g_ascii_isalnum(p[1]))
			return TRUE;
		p++;
	}
	return FALSE;
}

gboolean
line_has_mailbox(const Line *line)
{
	const char *end = line->body + line->len, *p = line->body;
	while ((p = memchr(p, '@', end - p))) {
		const char *start = p;
		while (start > line->body && !g_ascii_isspace(start[-1]) &&
			!strchr("<([", start[-1]))
			start--;
		/* "Ann Lee <" may end a line that was broken. */
		const char *open = start;
		while (open > line->body && g_ascii_isspace(open[-1]))
			open--;
		if (open > line->body && start < p && strchr("<([", open[-1]))
			return TRUE;
		p++;
	}
	return FALSE;
}

gboolean
line_has_time(const Line *line)
{
	const char *p = line->body;
	for (guint i = 1; i + 2 < line->len; i++)
		if ((p[i] == ':' || p[i] == 'h' || p[i] == '.') &&
			g_ascii_isdigit(p[i - 1]) &&
			g_ascii_isdigit(p[i + 1]) &&
			g_ascii_isdigit(p[i + 2]) && p[i + 1] < '6' &&
			(i < 3 || !g_ascii_isdigit(p[i - 2]) ||
				!g_ascii_isdigit(p[i - 3])) &&
			(i + 3 >= line->len || !g_ascii_isdigit(p[i + 3])))
			return TRUE;
	return FALSE;
}

/* The number at P, its length in LEN. */
static int
number_at(const char *p, const char *end, gsize *len)
{
	int value = 0;
	gsize n = 0;
	while (p + n < end && g_ascii_isdigit(p[n]) && n < 8)
		value = value * 10 + (p[n++] - '0');
	*len = n;
	return value;
}

gboolean
line_has_date(const Line *line)
{
	const char *p = line->body, *end = p + line->len;
	int numbers = 0, joined = 0;
	gboolean has_year = FALSE;
	while (p < end) {
		if (!g_ascii_isdigit(*p)) {
			p++;
			continue;
		}
		gsize len;
		int value = number_at(p, end, &len);
		gboolean is_joined = p > line->body && strchr("/.-", p[-1]) &&
				     p - 1 > line->body &&
				     g_ascii_isdigit(p[-2]) && len <= 4;
		joined = is_joined ? joined + 1 : 1;
		has_year |= len == 4 && value >= 1990 && value < 2100;
		numbers++;
		if (joined == 3)
			return TRUE;
		p += len;
	}
	return has_year && numbers >= 2;
}

/* A run of digits and what stands between those of a telephone number. */
typedef struct {
	int digits, groups, dots, slashes, longest;
	gboolean is_open; /* begins with +, ( or 0 */
} Number;

static const char *
read_number(const char *p, const char *end, Number *number)
{
	int group = 0;
	*number = (Number){ .is_open = strchr("+(0", *p) != NULL };
	for (; p < end && (g_ascii_isdigit(*p) || strchr("+()-./ ", *p)); p++) {
		if (!g_ascii_isdigit(*p)) {
			number->dots += *p == '.';
			number->slashes += *p == '/';
			group = 0;
			continue;
		}
		number->digits++;
		number->groups += group == 0;
		number->longest = MAX(number->longest, ++group);
	}
	return p;
}

static gboolean
is_phone(const Number *number)
{
	if (number->digits < 7 || number->digits > 15 || number->slashes > 1)
		return FALSE;
	/* 03.03.2026 and 1.250.000 */
	if (number->groups == 3 && number->dots == 2 && !number->is_open)
		return number->digits == 10;
	return number->is_open || (number->groups >= 2 && number->groups <= 6 &&
					  number->longest <= 5);
}

gboolean
line_has_phone(const Line *line)
{
	const char *p = line->body, *end = p + line->len;
	while (p < end) {
		if (!g_ascii_isdigit(*p) && *p != '+' && *p != '(') {
			p++;
			continue;
		}
		gboolean follows =
			p > line->body &&
			(strchr(",:$", p[-1]) || g_ascii_isalpha(p[-1])) &&
			p[-1] != ':';
		Number number;
		p = read_number(p, end, &number);
		gboolean goes_on = p < end && (*p == ',' || *p == '%');
		if (!follows && !goes_on && is_phone(&number))
			return TRUE;
	}
	return FALSE;
}

gboolean
line_has_url(const Line *line)
{
	static const char *const starts[] = { "http://", "https://", "www." };
	for (gsize i = 0; i < G_N_ELEMENTS(starts); i++)
		if (g_strstr_len(line->body, line->len, starts[i]))
			return TRUE;
	return FALSE;
}

gboolean
line_is_rule(const Line *line)
{
	if (line->len < 3 || !strchr("-_=*~#+", *line->body))
		return FALSE;
	for (guint i = 1; i < line->len; i++)
		if (line->body[i] != *line->body &&
			!g_ascii_isspace(line->body[i]))
			return FALSE;
	return TRUE;
}

guint
page_next(const Page *page, guint from, guint end)
{
	while (from < end && line_is_blank(&page->lines[from]))
		from++;
	return from;
}
