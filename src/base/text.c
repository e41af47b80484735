/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/text.h"

#include <string.h>

/* What may stand in a subject before its words. Folded. */
static const char *const reply_prefixes[] = { "re", "aw", "r", "res", "antw",
	"sv", "vs", "odp", "rif", "ref", "ynt", "bls", "atb", "ri", "rsp",
	"resp", "reply", "antwort", "risposta", "reponse", "respuesta",
	"resposta", "回复", "答复", "回覆", "返信", NULL };
static const char *const forward_prefixes[] = { "fw", "fwd", "wg", "tr", "i",
	"rv", "enc", "pd", "vl", "doorst", "vb", "rvs", "ilt", "trs",
	"weiterleitung", "inoltro", "reenv", "转发", "轉寄", "転送", NULL };

/* Marks that nobody sees: zero-width, bidirectional, format controls. */
static gboolean
is_hidden(gunichar c)
{
	return c == 0xad || c == 0x61c || c == 0x180e || c == 0xfeff ||
	       (c >= 0x200b && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) ||
	       (c >= 0x2060 && c <= 0x206f) || (c >= 0xfe00 && c <= 0xfe0f) ||
	       (c >= 0xfff9 && c <= 0xfffb) || (c >= 0xe0000 && c <= 0xe0fff);
}

/* ---- comparing ----------------------------------------------------------- */

/* The plain form of typographic quotes, dashes and blanks; C if it has none. */
static gunichar
plain_mark(gunichar c)
{
	switch (c) {
	case 0x2018:
	case 0x2019:
	case 0x201a:
	case 0x201b:
	case 0x2032:
	case 0x2039:
	case 0x203a:
	case 0xb4:
	case '`': return '\'';
	case 0x201c:
	case 0x201d:
	case 0x201e:
	case 0x201f:
	case 0x2033:
	case 0xab:
	case 0xbb: return '"';
	case 0x2010:
	case 0x2011:
	case 0x2012:
	case 0x2013:
	case 0x2014:
	case 0x2015:
	case 0x2212: return '-';
	case 0x2028:
	case 0x2029: return '\n';
	default: return c >= 0x80 && g_unichar_isspace(c) ? ' ' : c;
	}
}

/* Letters with a stroke or joined ones that Unicode does not take apart. */
static const char *
plain_letter(gunichar c)
{
	switch (c) {
	case 0xdf: return "ss";
	case 0xe6: return "ae";
	case 0xf8: return "o";
	case 0xf0:
	case 0x111: return "d";
	case 0xfe: return "th";
	case 0x131: return "i";
	case 0x142: return "l";
	case 0x153: return "oe";
	case 0x3c2: return "\xcf\x83";
	default: return NULL;
	}
}

static void
fold_piece(GString *out, gunichar c)
{
	GUnicodeType type = g_unichar_type(c);
	if (type == G_UNICODE_NON_SPACING_MARK ||
		type == G_UNICODE_ENCLOSING_MARK)
		return;
	c = plain_mark(c);
	if (c < 0x80) {
		g_string_append_c(out, g_ascii_tolower((char)c));
		return;
	}
	c = g_unichar_tolower(c);
	const char *plain = plain_letter(c);
	if (plain)
		g_string_append(out, plain);
	else
		g_string_append_unichar(out, c);
}

/* text_fold of any text. */
static char *
fold_any(const char *text, gsize length)
{
	GString *out = g_string_sized_new(length + 1);

	for (const char *p = text; *p;) {
		if (!(*p & 0x80)) {
			char c = *p++;
			g_string_append_c(
				out, c == '`' ? '\'' : g_ascii_tolower(c));
			continue;
		}
		gunichar c = g_utf8_get_char_validated(p, -1);
		if (c == (gunichar)-1 || c == (gunichar)-2) {
			p++;
			continue;
		}
		p = g_utf8_next_char(p);
		gunichar pieces[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];
		gsize n = 1;
		pieces[0] = plain_mark(c);
		if (is_hidden(c))
			n = 0;
		else if (pieces[0] == c && (c < 0xac00 || c > 0xd7a3))
			n = g_unichar_fully_decompose(
				c, TRUE, pieces, G_N_ELEMENTS(pieces));
		for (gsize i = 0; i < n; i++)
			fold_piece(out, pieces[i]);
	}
	return g_string_free(out, FALSE);
}

char *
text_fold(const char *text)
{
	gsize length = strlen(text);
	char *out = g_malloc(2 * length + 1);

	if (text_fold_latin(text, length, out) != G_MAXSIZE)
		return out;
	g_free(out);
	return fold_any(text, length);
}

/* ---- subjects ------------------------------------------------------------ */

static const char *
skip_space(const char *p)
{
	for (;;) {
		gunichar c = g_utf8_get_char(p);
		if (!c || !(g_unichar_isspace(c) || is_hidden(c)))
			return p;
		p = g_utf8_next_char(p);
	}
}

static gboolean
is_word_of(const char *const *words, const char *folded)
{
	for (; *words; words++)
		if (strcmp(folded, *words) == 0)
			return TRUE;
	return FALSE;
}

/* Behind "Re:", "AW :", "Re[2]:", "Re(3):", "Re^2:", "RE：", or NULL. */
static const char *
skip_prefix(const char *p, gboolean *is_forward)
{
	const char *end = p;
	while (*end && g_unichar_isalpha(g_utf8_get_char(end)))
		end = g_utf8_next_char(end);
	if (end == p || end - p > 16)
		return NULL;
	g_autofree char *word = g_strndup(p, end - p);
	g_autofree char *folded = text_fold(word);
	*is_forward = is_word_of(forward_prefixes, folded);
	if (!*is_forward && !is_word_of(reply_prefixes, folded))
		return NULL;
	if (*end == '[' || *end == '(' || *end == '^') {
		const char *digits = end + 1;
		while (g_ascii_isdigit(*digits))
			digits++;
		if (digits == end + 1)
			return NULL;
		end = *digits == ']' || *digits == ')' ? digits + 1 : digits;
	}
	end = skip_space(end);
	if (*end == ':')
		return end + 1;
	if (g_str_has_prefix(end, "\xef\xbc\x9a")) /* U+FF1A */
		return end + 3;
	return NULL;
}

/* Behind a list tag "[owed-dev]", or NULL. A tag with digits is a number that
 * tells subjects apart, and one that is all of the subject is its text. */
static const char *
skip_tag(const char *p, gboolean *has_digits)
{
	if (*p != '[')
		return NULL;
	const char *end = p + 1;
	*has_digits = FALSE;
	for (; *end && *end != ']' && *end != '[' && end - p < 40; end++)
		*has_digits |= g_ascii_isdigit(*end);
	if (*end != ']' || end == p + 1 || !*skip_space(end + 1))
		return NULL;
	return end + 1;
}

static void
append_squeezed(GString *out, const char *p)
{
	while (*p) {
		const char *word = p = skip_space(p);
		while (*p && !g_unichar_isspace(g_utf8_get_char(p)))
			p = g_utf8_next_char(p);
		if (out->len && p > word)
			g_string_append_c(out, ' ');
		g_string_append_len(out, word, p - word);
	}
}

/* "Chairs (fwd)" of pine, "Chairs -Reply -Reply" of GroupWise. */
static gboolean
cut_suffix(GString *subject)
{
	static const char *const suffixes[] = { " (fwd)", " -reply",
		" -forwarded", " -antwort", " -weitergeleitet", " -respuesta" };
	for (gsize i = 0; i < G_N_ELEMENTS(suffixes); i++) {
		gsize length = strlen(suffixes[i]), len = subject->len;
		const char *tail = subject->str + len - MIN(length, len);
		if (len <= length || g_ascii_strcasecmp(tail, suffixes[i]) != 0)
			continue;
		g_string_truncate(subject, len - length);
		return TRUE;
	}
	return FALSE;
}

char *
text_subject_base(const char *subject)
{
	GString *out = g_string_new(NULL);
	g_autofree char *valid = g_utf8_validate(subject, -1, NULL)
					 ? NULL
					 : g_utf8_make_valid(subject, -1);
	const char *p = skip_space(valid ? valid : subject);
	for (;;) {
		gboolean has_digits, is_forward;
		const char *next = skip_prefix(p, &is_forward);
		if (!next && (next = skip_tag(p, &has_digits)) && has_digits) {
			g_autofree char *tag = g_strndup(p, next - p);
			append_squeezed(out, tag);
		}
		if (!next)
			break;
		p = skip_space(next);
	}
	append_squeezed(out, p);
	while (cut_suffix(out))
		;
	return g_string_free(out, FALSE);
}

gboolean
text_subject_is_forward(const char *subject)
{
	gboolean has_digits, is_forward;
	if (!g_utf8_validate(subject, -1, NULL))
		return FALSE;
	const char *p = skip_space(subject), *tag;
	while ((tag = skip_tag(p, &has_digits)))
		p = skip_space(tag);
	return skip_prefix(p, &is_forward) && is_forward;
}

/* ---- showing ------------------------------------------------------------- */

/* The bytes of TEXT that are printable ASCII, up to the first that is not. */
static gsize
plain_length(const char *text)
{
	gsize length = 0;
	while (text[length] >= ' ' && text[length] < 0x7f)
		length++;
	return length;
}

static char *
clean(const char *text, gboolean keeps_lines)
{
	GString *out = g_string_sized_new(strlen(text) + 1);
	gboolean was_break = FALSE;
	for (const char *p = text; *p;) {
		gsize plain = plain_length(p);
		if (plain > 0) {
			g_string_append_len(out, p, (gssize)plain);
			p += plain;
			was_break = FALSE;
			continue;
		}
		gunichar c = g_utf8_get_char_validated(p, -1);
		if (c == (gunichar)-1 || c == (gunichar)-2) {
			p++;
			continue;
		}
		p = g_utf8_next_char(p);
		gboolean is_line = c == '\n' || c == 0x2028 || c == 0x2029;
		if (is_line && keeps_lines) {
			g_string_append_c(out, '\n');
		} else if (is_line || c == '\t' || c == '\r') {
			/* A line break is one blank, however it is written. */
			if (!was_break && !(c == '\r' && keeps_lines))
				g_string_append_c(out, ' ');
		} else if (c >= 0x20 && (c < 0x7f || c > 0x9f) &&
			   !is_hidden(c)) {
			g_string_append_unichar(out, c);
		}
		was_break = c == '\r' && !keeps_lines;
	}
	return g_string_free(out, FALSE);
}

char *
text_clean(const char *text)
{
	return clean(text, FALSE);
}

char *
text_clean_lines(const char *text)
{
	return clean(text, TRUE);
}

int
text_columns(const char *text)
{
	int columns = 0;
	for (const char *p = text; *p;) {
		gunichar c = g_utf8_get_char_validated(p, -1);
		if (c == (gunichar)-1 || c == (gunichar)-2) {
			p++;
			continue;
		}
		p = g_utf8_next_char(p);
		if (g_unichar_iszerowidth(c) || is_hidden(c))
			continue;
		columns += g_unichar_iswide(c) ? 2 : 1;
	}
	return columns;
}
