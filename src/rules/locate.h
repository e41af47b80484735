/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * locate: the line of a data file on which a path stands.
 *
 * Lua tables do not know where they were written. This reads a file as far as
 * that takes: `return { key = value, ["key"] = value, value }`, nested. Pure.
 */
#pragma once

#include <glib.h>

/*
 * The line (from 1) in TEXT of PATH ("payment[2].template",
 * "patience[\"acme.example\"]"); that of the deepest part of the path that is
 * written out there; 0 if not even its first key is found.
 */
guint locate_line(const char *text, const char *path);
