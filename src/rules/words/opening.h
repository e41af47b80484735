/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * words/opening: what every letter needs of a language, whatever it is written
 * in: its small words (section common), the wordings around letters (letter)
 * and those of automatic mail (notices). Used by words_file alone.
 */
#pragma once

#include <glib.h>
#include <lua.h>

#include "mail/quoting/quoting.h"
#include "sense/lexicon.h"

/* Makes LANGUAGE known to LEXICON and QUOTING, from the table on top of the
 * stack. What is wrong with it are lines in MISTAKES, which may be NULL. */
void words_opening_add(lua_State *lua, const char *language,
	GPtrArray *mistakes, Lexicon *lexicon, Quoting *quoting);
