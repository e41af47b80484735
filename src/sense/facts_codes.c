/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/facts_room.h"

#include <string.h>

/* No number of a quote is longer, with the words that may stand before it. */
#define CODE_MAX_BYTES 60

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
				text[at - 1] != '_' && at > from)) {
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
