/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "base/money.h"
#include "base/text.h"
#include "mail/quoting/private.h"

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
		if ((len == 1 || n == 1) && *p == *word)
			return TRUE;
		p += n;
		p += *p != 0;
	}
	return FALSE;
}

/* True if LETTERS are the first letters of words in a row in the author's
 * name: "kw". */
static gboolean
is_initials(const char *author, const char *letters)
{
	gsize len = strlen(letters);
	if (len < 2 || len > 3)
		return FALSE;
	g_auto(GStrv) words = g_strsplit_set(author, " .,<>@\"'()_-", 12);
	GString *initials = g_string_new(NULL);
	for (char **word = words; *word; word++)
		if (**word)
			g_string_append_c(initials, **word);
	gboolean is_found = strstr(initials->str, letters) != NULL;
	g_string_free(initials, TRUE);
	return is_found;
}

/* True if the line holds nothing but the author's name (and an extension):
 * "Kim", "- Kim", "/kw", "Kim Ward x3456". */
/* True if WORD says nothing about who signs: a number, kisses, the author's
 * title. */
static gboolean
is_no_name(const char *word)
{
	gsize len = strlen(word);
	return len == 0 || strpbrk(word, "0123456789") ||
	       (len <= 4 && strspn(word, "xo") == len);
}

gboolean
line_is_author(const char *author, const Line *line)
{
	if (!author || line->len > 50 || line_words(line) > 5 ||
		strchr(":?", line_last(line)))
		return FALSE;
	g_autofree char *folded = line_folded(line);
	g_auto(GStrv) words = g_strsplit_set(folded, " \t-/,.*_~()\"'", 16);
	/* "A." for Anna: the first letter of the first name. */
	gboolean is_whole = line->len <= 2 && *author && *author == *folded;
	int others = 0, known = 0;
	for (char **word = words; *word; word++) {
		if (is_no_name(*word))
			continue;
		gboolean is_short = is_initials(author, *word);
		is_whole |= is_short;
		if (is_authors_word(author, *word, &is_whole) || is_short)
			known++;
		else
			others++;
	}
	return is_whole && known &&
	       (others == 0 || (others == 1 && line_is_name(line) &&
				       line_last(line) != ','));
}

/* One to four words, each with a capital: a name, a firm, a title. */
gboolean
line_is_name(const Line *line)
{
	if (line->len > 60 || line_words(line) > 5 || line->len < 2)
		return FALSE;
	if (strchr("?!;", line_last(line)) ||
		memchr(line->body, ':', line->len))
		return FALSE;
	g_autofree char *text = g_strndup(line->body, line->len);
	g_auto(GStrv) words = g_strsplit_set(text, " \t-/*_~", 16);
	int capitals = 0, small = 0;
	for (char **word = words; *word; word++) {
		gunichar c = g_utf8_get_char(*word);
		if (!c || g_unichar_isdigit(c))
			continue;
		/* "von", "de", "di", "&": small words between the others. */
		if (g_unichar_isupper(c) ||
			g_unichar_type(c) == G_UNICODE_OTHER_LETTER)
			capitals++;
		else if (!capitals || g_utf8_strlen(*word, -1) > 3)
			small++;
	}
	return capitals > 0 && small == 0;
}

/* ---- lines of a signature ------------------------------------------------ */

/* "Net to pay 3 600,00 €" has as many digits as a telephone number. */
static gboolean
line_has_amount(const Line *line)
{
	g_autofree char *text = g_strndup(line->body, line->len);
	g_autoptr(GArray) amounts = money_find(text, NULL);
	return amounts->len > 0 || strchr(text, '%');
}

gboolean
line_is_contact(const Line *line)
{
	return line->len <= 120 &&
	       ((line_has_phone(line) && !line_has_date(line) &&
			!line_has_amount(line)) ||
		       ((line_has_address(line) || line_has_url(line)) &&
			       line_words(line) <= 8));
}

/* Code, markup and tables: nobody's signature. */
gboolean
line_is_code(const Line *line)
{
	int odd = 0;
	for (guint i = 0; i < line->len; i++)
		odd += strchr("{}=;<>\\$#", line->body[i]) != NULL;
	return odd > 2 && !line_is_rule(line) && !line_has_address(line) &&
	       !line_has_url(line);
}

/* What Notes and Outlook leave of attachments and pictures. */
gboolean
line_is_attached(const Line *line)
{
	static const char *const starts[] = { "<<", "(See attached",
		"[cid:", "[image", "<Embedded", "[Image", "- att" };
	for (gsize i = 0; i < G_N_ELEMENTS(starts); i++)
		if (line->len > 4 &&
			strncmp(line->body, starts[i], strlen(starts[i])) == 0)
			return TRUE;
	const char *dot = line->len > 6 && line->body[0] == '-'
				  ? g_strrstr_len(line->body, line->len, ".")
				  : NULL;
	gsize left = dot ? line->body + line->len - dot : 0;
	return left >= 3 && left <= 5;
}

gboolean
line_is_sentence(const Line *line)
{
	char last = line_last(line);
	return last == '?' || line_words(line) >= 9 ||
	       (line_words(line) >= 5 && strchr(".!", last));
}

/* "PS: ..." goes on with own words. */
gboolean
line_is_postscript(const Line *line)
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
