/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * lexicon: all that is known of all loaded languages, compiled.
 *
 * rules builds it from the words files; the senses look things up. It owns
 * what it is given.
 */
#pragma once

#include <glib.h>

#include "sense/dates.h"
#include "sense/facts.h"
#include "sense/language.h"
#include "sense/notices.h"
#include "sense/words.h"

Lexicon *lexicon_new(void);
void lexicon_free(Lexicon *lexicon);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Lexicon, lexicon_free)

/* Takes finished WORDS of a language that is not in it yet. */
void lexicon_add(Lexicon *lexicon, Words *words);
/* The Words of LANGUAGE ("en"); NULL if it is not loaded. Borrowed. */
const Words *lexicon_language(const Lexicon *lexicon, const char *language);
/* The Words of the N-th language, in the order of loading, or NULL. */
const Words *lexicon_nth(const Lexicon *lexicon, guint n);

/* The language of a text: languages_guess over all that are loaded. */
const char *lexicon_guess(const Lexicon *lexicon, const Tokens *own,
	const Tokens *subject, const char *hint);

/* The wording of automatic mail, of all languages; filled while loading,
 * never NULL. Borrowed. */
Notices *lexicon_notices(const Lexicon *lexicon);

/* The vocabulary of dates of a language; LEXICON takes WORDS. */
void lexicon_add_dates(Lexicon *lexicon, DateWords *words);
/* That of LANGUAGE, NULL if it is not loaded. Borrowed. */
const DateWords *lexicon_dates(const Lexicon *lexicon, const char *language);

/* The same for facts. */
void lexicon_add_facts(Lexicon *lexicon, FactWords *words);
const FactWords *lexicon_facts(const Lexicon *lexicon, const char *language);
