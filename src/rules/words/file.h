/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * words/file: the words files, walked into what the senses and the letters
 * know of each language. How such a file is written stands in owed-words(5).
 *
 * What every letter needs of every language is read at once; phrases, dates
 * and facts of a language when it is first met, for most users write in one
 * or two.
 */
#pragma once

#include <glib.h>
#include <lua.h>

#include "mail/quoting/quoting.h"
#include "sense/lexicon.h"

typedef struct WordsFiles WordsFiles;

/* Pushes the table of the joined rules and gives its state; NULL, with
 * nothing pushed, if there is none. */
typedef lua_State *(*WordsPushRules)(gpointer data);

/*
 * Reads SHARE_DIR/words: shared.lua and every LL.lua, into LEXICON and
 * QUOTING, which must live as long as the result does. Of the rules that PUSH
 * gives (may be NULL) `words` and the phrases of `kinds` are added to each
 * language. Mistakes found at once are lines "words/en.lua: notices.back: ..."
 * in MISTAKES (of char *, may be NULL); what is wrong is left out. NULL with
 * ERROR if there is no language at all.
 */
WordsFiles *words_files_open(const char *share_dir, WordsPushRules push,
	gpointer data, Lexicon *lexicon, Quoting *quoting, GPtrArray *mistakes,
	GError **error);
void words_files_free(WordsFiles *files);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(WordsFiles, words_files_free)

/* Compiles every language of SHARE_DIR into its folder `compiled`, from where
 * it is read from then on. */
gboolean words_files_compile(const char *share_dir, GError **error);

/* Reads now what was not needed yet, and says its mistakes. */
void words_files_read_all(WordsFiles *files, GPtrArray *mistakes);
