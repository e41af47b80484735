/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Any text, read in a made-up vocabulary and in the shipped ones: dates come
 * in order, lie within the text and never end before they begin. */
#include <stdint.h>
#include <string.h>

#include <glib.h>

#include "shipped.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	if (size < 3)
		return 0;
	const DateWords *words =
		lexicon_dates(shipped(), shipped_language(data[0]));
	Day base = day_from_ymd(1990 + data[1] % 60, 1 + data[2] % 12, 28);
	g_autofree char *text =
		g_utf8_make_valid((const char *)data + 3, (gssize)size - 3);
	g_autoptr(Tokens) tokens = tokens_new(text);
	g_autoptr(GArray) found =
		dates_find(words, tokens, base, -18000 * (data[2] % 2));
	guint next = 0;
	for (guint i = 0; i < found->len; i++) {
		const DateMatch *match = &g_array_index(found, DateMatch, i);
		g_assert_cmpuint(match->first_token, >=, next);
		g_assert_cmpuint(match->last_token, >=, match->first_token);
		g_assert_cmpuint(match->last_token, <, tokens_count(tokens));
		g_assert_cmpint(match->date.first, !=, DAY_NONE);
		g_assert_cmpint(match->date.last, >=, match->date.first);
		g_assert_cmpint(match->date.first, >, base - 60000);
		g_assert_cmpint(match->date.last, <, base + 60000);
		next = match->last_token + 1;
	}
	return 0;
}
