/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * words/compiled: what was compiled once of words files, beside them in
 * SHARE/compiled, and is mapped instead of compiled again. The words files
 * stay the truth: what was compiled from other bytes than those that are
 * there, or by another version, counts for nothing. The bytes are only asked
 * when a file is newer than what was compiled, or of another length. Used by
 * words_file alone.
 */
#pragma once

#include <glib.h>

#include "base/image.h"

/* The files of SHARE_DIR that words are compiled from, each looked at once,
 * and what was mapped of those that they were compiled to. */
typedef struct WordsSources WordsSources;
WordsSources *words_sources_new(const char *share_dir);
void words_sources_free(WordsSources *sources);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(WordsSources, words_sources_free)

/*
 * Begins to read the file NAME, if it was compiled from shared.lua and the
 * words files of LANGUAGES (NULL-ended) in SOURCES as they are; false if not.
 * What is read lies there as long as SOURCES. The arrays are those that were
 * written, unless somebody means it ill.
 */
gboolean words_compiled_open(WordsSources *sources, const char *name,
	const char *const *languages, ImageReader *reader);

/* Writes that file with ARRAYS. False with ERROR if it cannot. */
gboolean words_compiled_save(WordsSources *sources, const char *name,
	const char *const *languages, const GByteArray *arrays, GError **error);
