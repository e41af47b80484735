/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * words: the phrase engine. Phrases are data (lua/words/LL.lua); here they are
 * compiled and matched, all of a language in one pass over the tokens.
 *
 * A Lexicon holds the Words of every loaded language. rules builds it; the
 * senses only look things up.
 */
#pragma once

#include <glib.h>

#include "sense/tokens.h"

typedef struct Words Words;
typedef struct Lexicon Lexicon;

Lexicon *lexicon_new(void);
void lexicon_free(Lexicon *lexicon);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Lexicon, lexicon_free)

/* The Words of LANGUAGE ("en"); NULL if it is not loaded. Borrowed. */
const Words *lexicon_language(const Lexicon *lexicon, const char *language);
