/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * words_file: the words files, walked into what the senses and the letters
 * know of each language. How such a file is written stands in owed-words(5).
 */
#pragma once

#include <glib.h>
#include <lua.h>

#include "mail/quoting.h"
#include "sense/lexicon.h"

/*
 * Reads SHARE_DIR/words: shared.lua, then every LL.lua, into LEXICON and
 * QUOTING. USER is NULL or the state whose top of stack is the table of the
 * joined rules: its `words` and the phrases of its `kinds` are added to each
 * language. Every mistake is a line "words/en.lua: asks.quote[3]: ..." in
 * MISTAKES (of char *, may be NULL), and what is wrong is left out. False with
 * ERROR if there is no language at all.
 */
gboolean words_files_load(const char *share_dir, lua_State *user,
	Lexicon *lexicon, Quoting *quoting, GPtrArray *mistakes,
	GError **error);
