/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * dates-found: what the tests of dates share: a table of sentences, and the
 * days that are read in them.
 */
#pragma once

#include "sense/dates/dates.h"
#include "sense/lexicon.h"
#include "shipped.h"

/* "2026-10-12..2026-10-16 past; 2026-12-01" */
static char *
found(const char *language, const char *base, int offset, const char *text)
{
	g_autoptr(Tokens) tokens = tokens_new(text);
	g_autoptr(GArray) matches =
		dates_find(lexicon_dates(rules_lexicon(rules), language),
			tokens, day_parse(base), offset);
	GString *all = g_string_new(NULL);
	for (guint i = 0; i < matches->len; i++) {
		const DateMatch *match = &g_array_index(matches, DateMatch, i);
		g_autofree char *first = day_format(match->date.first);
		g_autofree char *last = day_format(match->date.last);
		g_string_append_printf(all, "%s%s", i ? "; " : "", first);
		if (match->date.first != match->date.last)
			g_string_append_printf(all, "..%s", last);
		if (match->is_past)
			g_string_append(all, " past");
	}
	return g_string_free(all, FALSE);
}

typedef struct {
	const char *base, *text, *expected;
} Sentence;

static void
run(const char *language, const Sentence *cases, gsize count)
{
	for (gsize i = 0; i < count; i++) {
		g_autofree char *all =
			found(language, cases[i].base, 0, cases[i].text);
		if (g_strcmp0(all, cases[i].expected) != 0) {
			g_test_message("%s %s: %s", language, cases[i].base,
				cases[i].text);
			g_test_message("  read %s", all);
			g_test_message("  expected %s", cases[i].expected);
			g_test_fail();
		}
	}
}
