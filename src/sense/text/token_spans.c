/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/text/token_spans.h"

#include <string.h>

#include "base/money.h"

/* Characters of an address left of its @, and of a domain. */
static gboolean
is_address_byte(char c)
{
	return g_ascii_isalnum(c) || (c && strchr("._%+-=", c)) ||
	       (guchar)c >= 0x80;
}

static gboolean
is_link_byte(char c)
{
	return (guchar)c > ' ' && !strchr("<>\"'()[]{}|", c);
}

/* Adds the addresses and links of TEXT to SPANS. */
static void
find_opaque(const char *text, GArray *spans)
{
	const char *p = text, *floor = text;

	while ((p = strpbrk(p, "@:w"))) {
		const char *start = p, *end = p + 1;

		if (*p == '@') {
			while (start > floor && is_address_byte(start[-1]))
				start--;
			while (is_address_byte(*end))
				end++;
		} else if (g_str_has_prefix(p, "://") ||
			   (g_str_has_prefix(p, "www.") &&
				   (p == text || !is_link_byte(p[-1])))) {
			while (start > floor && g_ascii_isalpha(start[-1]))
				start--;
			while (is_link_byte(*end))
				end++;
		}
		while (end > p + 1 && strchr(".,;:!?-=", end[-1]))
			end--;
		if (end > p + 1 && (start < p || *p == 'w')) {
			TokenSpan span = { start - text, end - text, TOKEN_WORD,
				0 };
			g_array_append_val(spans, span);
			floor = end;
		}
		p = end;
	}
}

static void
add_amounts(const char *text, GArray *spans)
{
	g_autoptr(GArray) amounts = money_find(text, NULL);

	for (guint i = 0; i < amounts->len; i++) {
		MoneyMatch *m = &g_array_index(amounts, MoneyMatch, i);
		TokenSpan span = { m->start, m->end, TOKEN_MONEY,
			m->money.cents };

		g_array_append_val(spans, span);
	}
}

static int
compare_spans(gconstpointer a, gconstpointer b)
{
	const TokenSpan *left = a, *right = b;

	return (left->start > right->start) - (left->start < right->start);
}

GArray *
token_spans_find(const char *text)
{
	gboolean has_links = strchr(text, '@') || strstr(text, "://") ||
			     strstr(text, "www.");
	gboolean has_digits = strpbrk(text, "0123456789") != NULL;
	GArray *spans;

	if (!has_links && !has_digits)
		return NULL;
	spans = g_array_new(FALSE, FALSE, sizeof(TokenSpan));
	if (has_links)
		find_opaque(text, spans);
	if (has_digits)
		add_amounts(text, spans);
	if (spans->len > 1)
		g_array_sort(spans, compare_spans);
	return spans;
}
