/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/signature.h"

#include <string.h>

#include "sense/addresses.h"
#include "sense/lexicon.h"

enum { MAX_PHONES = 12, MAX_SIGNATURE = 2000, LAST_LINES = 6 };

/* A line without one holds no phone. */
static const char DIGITS[] = "0123456789";

/* What stands around a number says what it is. */
typedef enum { LABEL_NONE, LABEL_OFFICE, LABEL_MOBILE, LABEL_OTHER } Label;

static gboolean
has_sign(const char *text, const char *const *signs, guint count)
{
	for (guint i = 0; i < count; i++) {
		if (strstr(text, signs[i]))
			return TRUE;
	}
	return FALSE;
}

/* Little pictures: mobile phone; telephones and receivers; fax machine. */
static Label
pictured(const char *text)
{
	static const char *const mobiles[] = { "\xf0\x9f\x93\xb1",
		"\xf0\x9f\x93\xb2" };
	static const char *const phones[] = { "\xe2\x98\x8e", "\xe2\x9c\x86",
		"\xe2\x98\x8f", "\xf0\x9f\x93\x9e" };
	static const char *const faxes[] = { "\xf0\x9f\x93\xa0" };
	if (has_sign(text, mobiles, G_N_ELEMENTS(mobiles)))
		return LABEL_MOBILE;
	if (has_sign(text, phones, G_N_ELEMENTS(phones)))
		return LABEL_OFFICE;
	return has_sign(text, faxes, G_N_ELEMENTS(faxes)) ? LABEL_OTHER
							  : LABEL_NONE;
}

/* "m" and "t" are labels only right before a number. */
static gboolean
is_near(const Tokens *tokens, NoticeMatch match)
{
	const Token *token = tokens_at(tokens, match.first);
	if (match.last > match.first || token->folded[1] != '\0')
		return TRUE;
	for (guint i = match.last + 1; i < tokens_count(tokens); i++) {
		if (tokens_at(tokens, i)->kind != TOKEN_MARK)
			return FALSE;
	}
	return TRUE;
}

/* What TEXT, which stands before or behind a number, calls it. A line for
 * phone and fax at once is a phone. */
static Label
label_of(Notices *notices, const char *text)
{
	g_autoptr(Tokens) tokens = tokens_new(text);
	g_autoptr(GArray) found =
		notices_find(notices, tokens, 0, tokens_count(tokens));
	gboolean office = FALSE, mobile = FALSE, other = FALSE;
	for (guint i = 0; i < found->len; i++) {
		NoticeMatch match = g_array_index(found, NoticeMatch, i);
		if (!is_near(tokens, match))
			continue;
		office |= match.kind == NOTICE_OFFICE;
		mobile |= match.kind == NOTICE_MOBILE;
		other |=
			match.kind == NOTICE_FAX || match.kind == NOTICE_NUMBER;
	}
	if (mobile)
		return LABEL_MOBILE;
	if (office)
		return LABEL_OFFICE;
	return other ? LABEL_OTHER : pictured(text);
}

/* "713 555 3490 (fax)" */
static Label
label_behind(Notices *notices, const char *rest)
{
	rest += strspn(rest, " \t");
	const char *end = *rest == '(' ? strchr(rest, ')') : NULL;
	if (!end || end - rest > 20)
		return LABEL_NONE;
	g_autofree char *inside = g_strndup(rest + 1, (gsize)(end - rest) - 1);
	return label_of(notices, inside);
}

static gboolean
is_known(const GPtrArray *phones, const char *number)
{
	for (guint i = 0; i < phones->len; i++) {
		if (!strcmp(g_ptr_array_index(phones, i), number))
			return TRUE;
	}
	return FALSE;
}

static void
add_phone(Findings *findings, const char *number, Label label)
{
	if (is_known(findings->phones, number))
		return;
	g_ptr_array_add(findings->phones, g_strdup(number));
	if (label == LABEL_MOBILE)
		g_ptr_array_add(findings->mobiles, g_strdup(number));
}

static gboolean
ends_with_separator(const char *before)
{
	static const char *const separators[] = { "|", "-", ",", ";", "*", "/",
		"\xc2\xb7", "\xe2\x80\xa2", "\xe2\x80\x93", "\xe2\x80\x94" };
	for (guint i = 0; i < G_N_ELEMENTS(separators); i++) {
		if (g_str_has_suffix(before, separators[i]))
			return TRUE;
	}
	return FALSE;
}

/* A number without a label is a phone if it looks like one from outside, or
 * stands alone between separators. */
static gboolean
speaks_for_itself(const char *number, char *before)
{
	if (number[0] == '+' || g_str_has_prefix(number, "00"))
		return TRUE;
	if (!strpbrk(number, " -./()"))
		return FALSE;
	g_strstrip(before);
	return before[0] == '\0' || ((number[0] == '0' || number[0] == '(') &&
					    ends_with_separator(before));
}

static void
read_line(Notices *notices, const char *line, gboolean needs_label,
	Findings *findings)
{
	gsize end = strlen(line);
	TextSpan span = { 0, 0 };
	gsize from = 0;
	while (findings->phones->len < MAX_PHONES &&
		phone_next(line, from, end, &span)) {
		g_autofree char *before =
			g_strndup(line + from, span.start - from);
		g_autofree char *number =
			g_strndup(line + span.start, span.end - span.start);
		Label label = label_behind(notices, line + span.end);
		if (label == LABEL_NONE)
			label = label_of(notices, before);
		from = span.end;
		if (label == LABEL_OTHER)
			continue;
		/* an extension says nothing without the number before it */
		if (g_ascii_isalpha(number[0]))
			continue;
		if (label != LABEL_NONE ||
			(!needs_label && speaks_for_itself(number, before)))
			add_phone(findings, number, label);
	}
}

/* Where the last lines of a text without a signature start. */
static const char *
last_lines(const char *text)
{
	const char *at = text + strlen(text);
	for (guint lines = 0; at > text && lines <= LAST_LINES; at--)
		lines += at[-1] == '\n';
	return at;
}

void
signature_read(const Lexicon *lexicon, const Letter *letter, Findings *findings)
{
	gboolean is_cut = letter->signature[0] != '\0';
	const char *text = is_cut ? letter->signature : last_lines(letter->own);
	if (!strpbrk(text, DIGITS))
		return;
	g_autofree char *head = g_strndup(text, MAX_SIGNATURE);
	g_auto(GStrv) lines = g_strsplit(head, "\n", -1);
	for (guint i = 0; lines[i]; i++)
		if (strpbrk(lines[i], DIGITS))
			read_line(lexicon_notices(lexicon), lines[i], !is_cut,
				findings);
}
