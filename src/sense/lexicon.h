/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * lexicon: all that is known of all languages, compiled.
 *
 * rules builds it from the words files; the senses look things up. It owns
 * what it is given. What tells languages apart and the wording of automatic
 * mail are there from the start; the rest of a language is fetched when it is
 * first asked for.
 *
 * Once it is filled, any number of threads may look things up in one Lexicon
 * at once: what they get never changes while it lives, and what is made on
 * first use is made under a lock.
 */
#pragma once

#include <glib.h>

#include "base/image.h"
#include "sense/dates/dates.h"
#include "sense/facts/facts.h"
#include "sense/language.h"
#include "sense/leaning.h"
#include "sense/notices.h"
#include "sense/words/words.h"

Lexicon *lexicon_new(void);
void lexicon_free(Lexicon *lexicon);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Lexicon, lexicon_free)

/* Fetches LANGUAGE: hands its Words and DateWords to LEXICON. */
typedef void (*LexiconFetch)(
	Lexicon *lexicon, const char *language, gpointer data);
/* FETCH is called with DATA at most once for each language. */
void lexicon_set_fetch(Lexicon *lexicon, LexiconFetch fetch, gpointer data);

/* Domains where everybody may have an address (a set; LEXICON keeps a
 * reference): who writes within one writes to no colleague. */
void lexicon_set_freemail(Lexicon *lexicon, GHashTable *domains);
/* Those, or NULL. Borrowed. */
GHashTable *lexicon_freemail(const Lexicon *lexicon);

/* Makes LANGUAGE known; COMMON are its small words, NULL-ended. */
void lexicon_add_language(
	Lexicon *lexicon, const char *language, const char *const *common);
/* The N-th language, in the order of adding, or NULL. Borrowed. */
const char *lexicon_nth(const Lexicon *lexicon, guint n);

/* Takes finished WORDS of a known language. */
void lexicon_add(Lexicon *lexicon, Words *words);
/* The Words of LANGUAGE ("en"), fetched if need be; NULL if there are none.
 * Borrowed. */
const Words *lexicon_language(const Lexicon *lexicon, const char *language);

/* Takes LEANING, of a known language. */
void lexicon_add_leaning(Lexicon *lexicon, Leaning *leaning);
/* That of LANGUAGE for SECTION, fetched if need be; NULL if there is none.
 * Borrowed. */
const Leaning *lexicon_leaning(
	const Lexicon *lexicon, const char *language, WordsSection section);

/* The language of a text: languages_guess over all that are loaded. */
const char *lexicon_guess(const Lexicon *lexicon, const Tokens *own,
	const Tokens *subject, const char *hint);

/* The wording of automatic mail, of all languages; filled while loading,
 * never NULL. Borrowed. */
Notices *lexicon_notices(const Lexicon *lexicon);

/* The vocabulary of dates of a language; LEXICON takes WORDS. */
void lexicon_add_dates(Lexicon *lexicon, DateWords *words);
/* That of LANGUAGE, fetched if need be; NULL if there is none. Borrowed. */
const DateWords *lexicon_dates(const Lexicon *lexicon, const char *language);

/* The same for facts. */
void lexicon_add_facts(Lexicon *lexicon, FactWords *words);
const FactWords *lexicon_facts(const Lexicon *lexicon, const char *language);

/* What tells languages apart and the wording of automatic mail, both ways of
 * an image, which must outlive what is read. Read before any language is
 * added, as the last of its image; false if there is nothing sound of those
 * LANGUAGES, NULL-ended. */
void lexicon_write_opening(const Lexicon *lexicon, GByteArray *image);
gboolean lexicon_read_opening(
	Lexicon *lexicon, const char *const *languages, ImageReader *reader);

/* What is known of LANGUAGE but for its small words, both ways of an image,
 * which must outlive what is read. False if there is nothing sound of that
 * very language. */
void lexicon_write(
	const Lexicon *lexicon, const char *language, GByteArray *image);
gboolean lexicon_read(
	Lexicon *lexicon, const char *language, ImageReader *reader);
