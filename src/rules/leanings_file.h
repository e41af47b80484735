/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * leanings_file: reads lua/leanings/SECTION-LL.tsv, the weights that `make
 * learn` writes, into a Lexicon. Used by words_file alone.
 *
 * Lines of fields parted by tabs; those that begin with # are comments. The
 * first names the kinds, each other one gives a feature and a whole number
 * for each kind. A language without such a file does without.
 */
#pragma once

#include <glib.h>

#include "sense/lexicon.h"

/* Reads what SHARE_DIR has for LANGUAGE. Mistakes are added to MISTAKES (of
 * char *, may be NULL) with file and line; a file with one is left out. */
void leanings_file_read(const char *share_dir, const char *language,
	Lexicon *lexicon, GPtrArray *mistakes);
