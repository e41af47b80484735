/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * words_compiled: what was compiled once of words files, beside them in
 * SHARE/compiled, and is mapped instead of compiled again. The words files
 * stay the truth: what was compiled from other bytes than those that are
 * there, or by another version, counts for nothing. Used by words_file alone.
 */
#pragma once

#include <glib.h>

#include "base/image.h"

/*
 * Begins to read the file NAME, if it was compiled from shared.lua and the
 * words files of LANGUAGES (NULL-ended) in SHARE_DIR as they are; false if
 * not. What is read lies in the last of MAPS (of GMappedFile). The arrays are
 * those that were written, unless somebody means it ill.
 */
gboolean words_compiled_open(const char *share_dir, const char *name,
	const char *const *languages, GPtrArray *maps, ImageReader *reader);

/* Writes that file with ARRAYS. False with ERROR if it cannot. */
gboolean words_compiled_save(const char *share_dir, const char *name,
	const char *const *languages, const GByteArray *arrays, GError **error);
