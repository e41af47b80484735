/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Any text, read in a made-up vocabulary and in the shipped ones: dates come
 * in order, lie within the text and never end before they begin. */
#include <stdint.h>
#include <string.h>

#include <glib.h>

#include "base/paths.h"
#include "rules/words_file.h"
#include "sense/lexicon.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const Lexicon *
load(void)
{
	static Lexicon *lexicon;
	static WordsFiles *files;
	if (files)
		return lexicon;
	g_autoptr(GError) error = NULL;
	g_autofree char *share = paths_share_dir(&error);
	g_assert_no_error(error);
	/* As long as the program runs. */
	lexicon = lexicon_new();
	files = words_files_open(share, NULL, NULL, lexicon, quoting_new(),
		NULL, &error);
	g_assert_no_error(error);
	return lexicon;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char *const languages[] = { "de", "en", "es", "fr", "it",
		"pt" };
	if (size < 3)
		return 0;
	const DateWords *words = lexicon_dates(
		load(), languages[data[0] % G_N_ELEMENTS(languages)]);
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
