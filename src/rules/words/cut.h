/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * words/cut: a words file as text, cut into its sections without running it,
 * so that what is not needed need not be read. Used by words_file alone.
 */
#pragma once

#include <glib.h>

/*
 * TEXT, a file that returns a table of plain data, without the entries of that
 * table that are not named in KEEP (NULL-ended). Lines keep their numbers; what
 * stands behind the last of KEEP is not looked at. A text of another shape is
 * copied whole. Yours.
 */
char *words_cut(const char *text, const char *const *keep);
