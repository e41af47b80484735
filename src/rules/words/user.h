/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * words/user: the phrases that the user's rules add to a language. Used by
 * words_file alone.
 *
 * USER is a state with the table of the rules on top of its stack, which is
 * taken off; or NULL.
 */
#pragma once

#include <glib.h>
#include <lua.h>

#include "sense/words/words.h"

/* Adds the phrases of the rules to WORDS. Mistakes are lines in MISTAKES,
 * which may be NULL. */
void words_user_add(lua_State *user, Words *words, GPtrArray *mistakes);
/* True if the rules hold phrases for LANGUAGE, of a kind of theirs or ours. */
gboolean words_user_has(lua_State *user, const char *language);
