/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/addresses.h"
#include "sense/facts/room.h"

#include <string.h>

/* No number of a quote is longer, with the words that may stand before it. */
#define CODE_MAX_BYTES 60
#define DIGITS "0123456789"

enum { IBAN_LEAST = 15 }; /* letters and digits: those of Norway */

gboolean
fact_is_separator(char c)
{
	return c == '-' || c == '/' || c == '.';
}

/* "26" or "2026", next to the year in which the letter was written. */
static gboolean
is_year_group(const char *group, gsize len, int year)
{
	if (len != 2 && len != 4)
		return FALSE;
	int value = 0;
	for (gsize i = 0; i < len; i++) {
		if (!g_ascii_isdigit(group[i]))
			return FALSE;
		value = value * 10 + (group[i] - '0');
	}
	int full = len == 2 ? 2000 + value : value;
	return full >= year - 3 && full <= year + 1;
}

/* Digits within a group count as one: the 26 of "FA260331" is none, that of
 * "Q26" is. */
static void
note_group(FactCode *code, const char *group, gsize len, int year)
{
	while (len > 0 && g_ascii_isalpha(*group)) {
		group++;
		len--;
	}
	gsize digits = 0;
	while (digits < len && g_ascii_isdigit(group[digits]))
		digits++;
	code->has_year |= is_year_group(group, digits, year) ||
			  (digits == 6 && is_year_group(group, 2, year));
	code->has_zero = digits == len && digits >= 3 && *group == '0';
}

static void
measure(FactCode *code, const char *text, int year)
{
	gsize group = code->start;
	for (gsize at = code->start; at <= code->end; at++) {
		gboolean is_end =
			at == code->end || fact_is_separator(text[at]);
		if (is_end) {
			note_group(code, text + group, at - group, year);
			group = at + 1;
		}
		if (at == code->end)
			break;
		code->digits += g_ascii_isdigit(text[at]);
		code->letters += g_ascii_isalpha(text[at]);
		code->separators += fact_is_separator(text[at]);
	}
}

/* Does "n°" end just before AT? */
static gboolean
follows_mark(const char *text, gsize at)
{
	return at >= 2 && (memcmp(text + at - 2, "\u00b0", 2) == 0 ||
				  memcmp(text + at - 2, "\u00ba", 2) == 0);
}

static gboolean
is_code_byte(char c)
{
	return g_ascii_isalnum(c) || fact_is_separator(c) ||
	       (guchar)c >= 0x80 || c == '@' || c == '_';
}

/* ".pdf", ".step": two to four letters after the last point. */
static void
cut_ending(const char *text, FactCode *code)
{
	gsize letters = 0;
	while (code->end - letters > code->start &&
		g_ascii_islower(text[code->end - letters - 1]))
		letters++;
	gsize point = code->end - letters;
	if (letters < 2 || letters > 4 || point <= code->start + 1 ||
		text[point - 1] != '.')
		return;
	code->end = point - 1;
	code->is_file = TRUE;
}

/* Where the run of bytes of codes with the next digit at AT or later begins,
 * and in DIGIT where that is; the end of TEXT if there is none. */
static gsize
skip_to_digits(const char *text, gsize at, gsize *digit)
{
	gsize start = at + strcspn(text + at, "0123456789");

	*digit = start;
	while (text[*digit] && start > at && is_code_byte(text[start - 1]))
		start--;
	return start;
}

/* "2026-114-Rossi": words behind a number are none of it, but for what says
 * that there is another of its kind, "2026-114-bis". */
static void
cut_words(const char *text, FactCode *code)
{
	static const char *const kinds[] = { "bis", "ter", "rev" };

	for (;;) {
		gsize at = code->end;
		gboolean has_lower = FALSE;

		while (at > code->start && g_ascii_isalpha(text[at - 1]))
			has_lower |= g_ascii_islower(text[--at]);
		if (!has_lower || code->end - at < 2 || at <= code->start + 1 ||
			!fact_is_separator(text[at - 1]))
			return;
		for (gsize i = 0; i < G_N_ELEMENTS(kinds); i++)
			if (code->end - at == strlen(kinds[i]) &&
				g_ascii_strncasecmp(text + at, kinds[i],
					code->end - at) == 0)
				return;
		code->end = at - 1;
	}
}

gboolean
fact_next_code(const char *text, gsize from, int year, FactCode *out)
{
	gsize digit = from;

	for (gsize at = from; text[at];) {
		if (at >= digit) {
			at = skip_to_digits(text, at, &digit);
			if (!text[at])
				return FALSE;
		}
		if (!g_ascii_isalnum(text[at]) ||
			(at > 0 && is_code_byte(text[at - 1]) &&
				text[at - 1] != '_' && at > from &&
				!follows_mark(text, at))) {
			at++;
			continue;
		}
		FactCode code = { .start = at };
		gboolean has_digit = FALSE;
		for (; g_ascii_isalnum(text[at]) ||
			(fact_is_separator(text[at]) &&
				g_ascii_isalnum(text[at + 1]));
			at++)
			has_digit |= g_ascii_isdigit(text[at]);
		if (!has_digit)
			continue;
		code.end = at;
		cut_ending(text, &code);
		cut_words(text, &code);
		gboolean is_part = text[at] == '@' || (guchar)text[at] >= 0x80;
		measure(&code, text, year);
		if (code.digits > 0 && !is_part &&
			code.end - code.start <= CODE_MAX_BYTES) {
			*out = code;
			return TRUE;
		}
	}
	return FALSE;
}

/* --- Codes that are none --------------------------------------------------- */

/* "31/07/2026", "2026-07-31" */
gboolean
fact_is_date(const char *text, const FactCode *code)
{
	int groups[3] = { 0 }, lengths[3] = { 0 }, count = 0;
	char separator = '\0';
	if (code->letters || code->separators != 2)
		return FALSE;
	for (gsize at = code->start; at < code->end; at++) {
		if (fact_is_separator(text[at])) {
			/* "1-19/26" is none. */
			if (separator && text[at] != separator)
				return FALSE;
			separator = text[at];
			count++;
		} else if (lengths[count]++ < 4) {
			groups[count] = groups[count] * 10 + (text[at] - '0');
		}
	}
	if (lengths[0] == 4)
		return groups[0] > 1980 && groups[0] < 2100 &&
		       groups[1] <= 12 && lengths[2] <= 2 && groups[2] <= 31;
	return lengths[0] <= 2 && lengths[1] <= 2 && groups[0] <= 31 &&
	       groups[1] <= 31 && (lengths[2] == 2 || lengths[2] == 4);
}

/* "2026/27", "2026-2027": two years. */
gboolean
fact_is_years(const char *text, const FactCode *code)
{
	if (code->letters || code->separators != 1 ||
		code->end - code->start < strlen("2026/27") ||
		!fact_is_separator(text[code->start + 4]))
		return FALSE;
	gint64 first = g_ascii_strtoll(text + code->start, NULL, 10);
	gint64 second = g_ascii_strtoll(text + code->start + 5, NULL, 10);
	gsize len = code->end - code->start - 5;
	return first > 1980 && first < 2100 &&
	       ((len == 2 && second == (first + 1) % 100) ||
		       (len == 4 && second == first + 1));
}

/* "maio/2026", "Mai-26": a word, and a year beside it. */
gboolean
fact_is_month(const char *text, const FactCode *code)
{
	const char *word = text + code->start;
	gsize length = 1;

	while (g_ascii_islower(word[length]))
		length++;
	return code->has_year && code->separators == 1 &&
	       code->letters == (int)length &&
	       (length == strlen("Mai") ||
		       (length > strlen("Mai") && code->digits == 4));
}

/* A group of a telephone or account number: digits with digits beside them. */
gboolean
fact_is_among_digits(const char *text, const FactCode *code)
{
	if (code->letters)
		return FALSE;
	TextSpan run = digits_around(
		text, (TextSpan){ code->start, code->end }, " )", " ");
	return strcspn(text + run.start, DIGITS) < code->start - run.start ||
	       strcspn(text + code->end, DIGITS) < run.end - code->end ||
	       (code->start > 0 && text[code->start - 1] == '+');
}

static gboolean
is_iban_byte(char c)
{
	return g_ascii_isupper(c) || g_ascii_isdigit(c) || c == ' ';
}

/* "IT00 X000 0000 0000": is CODE one of the groups after the first? */
gboolean
fact_is_of_iban(const char *text, const FactCode *code)
{
	gsize start = code->start, end = code->end, length = 0;

	while (start > 0 && is_iban_byte(text[start - 1]))
		start--;
	while (is_iban_byte(text[end]))
		end++;
	for (gsize at = start; at < end; at++)
		length += text[at] != ' ';
	if (length < IBAN_LEAST)
		return FALSE;
	for (gsize at = start; at + 5 <= code->start; at++)
		if ((at == start || text[at - 1] == ' ') &&
			g_ascii_isupper(text[at]) &&
			g_ascii_isupper(text[at + 1]) &&
			g_ascii_isdigit(text[at + 2]) &&
			g_ascii_isdigit(text[at + 3]) && text[at + 4] == ' ')
			return TRUE;
	return FALSE;
}

/* "V1", "r2", "FINAL2": which draft it is. */
gboolean
fact_is_version(const char *text, const FactCode *code)
{
	static const char *const names[] = { "v", "r", "rev", "ver", "vers",
		"version", "versione", "final", "finale", "draft", "entwurf",
		"bozza", "borrador", "minuta", "neu", "new", "nuevo", "nuovo",
		"copy", "kopie", "copia", "copie" };

	if (code->digits > 2 || code->separators > 0)
		return FALSE;
	for (gsize i = 0; i < G_N_ELEMENTS(names); i++)
		if (code->letters == (int)strlen(names[i]) &&
			g_ascii_strncasecmp(text + code->start, names[i],
				strlen(names[i])) == 0)
			return TRUE;
	return FALSE;
}
