/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cases/ties.h"

#include <string.h>

#include "base/text.h"

/* Of a number that means one thing alone. */
#define DISTINCT_LENGTH 6
#define DISTINCT_DIGITS 4
/* Of one that means few things. */
#define TELLING_DIGITS 3
#define TELLING_LETTERS 2

static gboolean
is_year(const char *folded, gsize length)
{
	return length == 4 &&
	       (g_str_has_prefix(folded, "19") ||
		       g_str_has_prefix(folded, "20")) &&
	       g_ascii_isdigit(folded[2]) && g_ascii_isdigit(folded[3]);
}

static char *
fold_number(const char *text, gsize least)
{
	g_autofree char *folded = text_fold(text);
	GString *number = g_string_new(NULL);
	gboolean has_digit = FALSE;
	for (const char *c = folded; *c; c++) {
		if (!g_ascii_isalnum(*c))
			continue;
		has_digit = has_digit || g_ascii_isdigit(*c);
		g_string_append_c(number, *c);
	}
	gboolean is_number = has_digit && number->len >= least &&
			     !is_year(number->str, number->len);
	return g_string_free(number, !is_number);
}

char *
number_fold(const char *number)
{
	return number ? fold_number(number, 2) : NULL;
}

gboolean
number_is_same(const char *a, const char *b)
{
	gsize left = strlen(a), right = strlen(b);
	if (left > right)
		return number_is_same(b, a);
	if (strncmp(a, b, left) != 0)
		return FALSE;
	/* What follows may be a version: a letter first, then anything short. */
	const char *rest = b + left;
	return !*rest ||
	       (left >= 3 && g_ascii_isalpha(*rest) && right - left <= 5);
}

static guint
count_digits(const char *number)
{
	guint digits = 0;
	for (const char *at = number; *at; at++)
		digits += g_ascii_isdigit(*at) != 0;
	return digits;
}

gboolean
number_is_distinct(const char *number)
{
	return strlen(number) >= DISTINCT_LENGTH &&
	       count_digits(number) >= DISTINCT_DIGITS;
}

gboolean
number_is_telling(const char *number)
{
	guint digits = count_digits(number);
	return number_is_distinct(number) ||
	       (digits >= TELLING_DIGITS &&
		       strlen(number) >= digits + TELLING_LETTERS);
}

#define BETWEEN_WORDS " \t\r\n,;()[]<>\""

char *
number_next(const char *text, gsize from, gsize *start, gsize *end)
{
	const char *at = text + from, *digit;
	while (*(digit = at + strcspn(at, "0123456789"))) {
		const char *first = digit;
		while (first > at && !strchr(BETWEEN_WORDS, first[-1]))
			first--;
		gsize length = strcspn(first, BETWEEN_WORDS);
		g_autofree char *word = g_strndup(first, length);
		char *number = length <= 40 ? fold_number(word, 3) : NULL;
		if (number) {
			*start = first - text;
			*end = *start + length;
			return number;
		}
		at = first + length;
	}
	return NULL;
}

GHashTable *
numbers_in(const char *text)
{
	GHashTable *numbers =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	gsize start, end = 0;
	char *number;
	while ((number = number_next(text, end, &start, &end))) {
		if (strlen(number) >= 4)
			g_hash_table_add(numbers, number);
		else
			g_free(number);
	}
	return numbers;
}
