/* SPDX-License-Identifier: GPL-3.0-or-later */
/* shipped: the languages that owed ships, for fuzzers. */
#pragma once

#include <glib.h>

#include "base/paths.h"
#include "rules/words/file.h"
#include "sense/lexicon.h"

static const char *const shipped_languages[] = { "de", "en", "es", "fr", "it",
	"pt" };

/* Loaded once, and there as long as the program runs. */
static const Lexicon *
shipped(void)
{
	static Lexicon *lexicon;
	static WordsFiles *files;

	if (files)
		return lexicon;
	g_autoptr(GError) error = NULL;
	g_autofree char *share = paths_share_dir(&error);
	g_assert_no_error(error);
	lexicon = lexicon_new();
	files = words_files_open(
		share, NULL, NULL, lexicon, quoting_new(), NULL, &error);
	g_assert_no_error(error);
	return lexicon;
}

/* One of the languages, as BYTE has it. */
G_GNUC_UNUSED static const char *
shipped_language(guint8 byte)
{
	return shipped_languages[byte % G_N_ELEMENTS(shipped_languages)];
}
