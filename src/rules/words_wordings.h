/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * words_wordings: the sections of a words file that are lists of wordings
 * (letter, notices), for what cuts letters and what tells robots. Used by
 * words_file alone.
 */
#pragma once

#include <glib.h>
#include <lua.h>

#include "mail/quoting.h"
#include "sense/notices.h"

/* Where the wordings of LANGUAGE go, and what is wrong with them: lines in
 * MISTAKES, which may be NULL. */
typedef struct {
	Quoting *quoting;
	Notices *notices;
	const char *language;
	GPtrArray *mistakes;
} WordsWordings;

/* Reads both sections of the table on top of the stack. */
void words_wordings_read(lua_State *lua, const WordsWordings *into);
