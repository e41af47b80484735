/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * words_opening: what every letter needs of a language, whatever it is written
 * in: its small words (section common), the wordings around letters (letter)
 * and those of automatic mail (notices). Used by words_file alone.
 */
#pragma once

#include <glib.h>
#include <lua.h>

#include "base/image.h"
#include "mail/quoting.h"
#include "sense/lexicon.h"

/* One wording of a section, by where it starts in the strings. */
typedef struct {
	guint32 section, kind, start;
} OpeningWording;

/* Its arrays are its own, or lie in an image. */
typedef struct {
	char language[8];
	const OpeningWording *wordings;
	const char *strings;
	guint count;
	GArray *own; /* NULL in an image */
	GByteArray *own_strings;
} WordsOpening;

void words_opening_free(WordsOpening *opening);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(WordsOpening, words_opening_free)

/* Of LANGUAGE, from the table on top of the stack. What is wrong with it are
 * lines in MISTAKES, which may be NULL. Yours. */
WordsOpening *words_opening_new(
	lua_State *lua, const char *language, GPtrArray *mistakes);
/* Makes its language known to LEXICON and QUOTING. */
void words_opening_add(
	const WordsOpening *opening, Lexicon *lexicon, Quoting *quoting);

/* Both ways of an image; NULL, with READER broken, if there is none. */
void words_opening_write(const WordsOpening *opening, GByteArray *image);
WordsOpening *words_opening_read(ImageReader *reader);
