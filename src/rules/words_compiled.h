/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * words_compiled: languages compiled once, beside the files they come from
 * (SHARE/compiled/LL for SHARE/words/LL.lua), and mapped instead of compiled
 * again. The words files stay the truth: what was compiled from other bytes
 * than those that are there, or by another version, counts for nothing, and
 * nothing in such a file is believed before it was looked at.
 */
#pragma once

#include <glib.h>

#include "sense/lexicon.h"

/*
 * Hands LANGUAGE to LEXICON, if it was compiled from the files in SHARE_DIR as
 * they are; false if not. What LEXICON uses then lies in the last of MAPS (of
 * GMappedFile), which must outlive it.
 */
gboolean words_compiled_read(const char *share_dir, const char *language,
	Lexicon *lexicon, GPtrArray *maps);

/* Writes what LEXICON knows of LANGUAGE. False with ERROR if it cannot. */
gboolean words_compiled_write(const char *share_dir, const char *language,
	const Lexicon *lexicon, GError **error);
