/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * words: the phrase engine. Phrases are data (lua/words/LL.lua); here they are
 * compiled and matched, all of a language in one pass over the tokens.
 *
 * The language of phrases stands in owed-words(5). A group of phrases has one
 * weight for one kind of finding; weigh.h adds the weights up. Words of a
 * language are filled once (classes before groups), finished, then only read.
 * A Lexicon (lexicon.h) holds the Words of every language that is loaded.
 */
#pragma once

#include <glib.h>

#include "base/calendar.h"
#include "base/image.h"
#include "sense/text/tokens.h"

#define WORDS_ERROR (words_error_quark())
GQuark words_error_quark(void);
typedef enum { WORDS_ERROR_PATTERN, WORDS_ERROR_CLASS } WordsError;

typedef struct Words Words;

/* What phrases are for: the sections signs, asks and says. */
typedef enum {
	WORDS_SIGNS,
	WORDS_ASKS,
	WORDS_SAYS,
	WORDS_SECTIONS
} WordsSection;

/* Where a phrase may stand, as a set. */
typedef enum {
	PLACE_SUBJECT = 1 << 0,
	PLACE_START = 1 << 1,	   /* first sentences of the own words */
	PLACE_BODY = 1 << 2,	   /* anywhere in the own words */
	PLACE_END = 1 << 3,	   /* last sentences of the own words */
	PLACE_ATTACHMENT = 1 << 4, /* the name of an attachment */
	PLACE_QUOTED = 1 << 5,	   /* the first lines of what is quoted */
	PLACE_SIGNATURE = 1 << 6
} Place;

typedef enum {
	NEGATED_NO,   /* a negated match does not count */
	NEGATED_ONLY, /* only a negated match counts */
	NEGATED_ANY
} Negated;

/* Phrases with one weight. Borrowed by words_add_group for the call. */
typedef struct {
	double weight;
	const char *const *patterns; /* NULL-ended; none: WHEN alone counts */
	guint places;		     /* of Place; 0: subject and body */
	Negated negated;
	const char *when; /* names of signs, "!" before those that must not
	                   * hold; NULL for always */
} WordsGroup;

Words *words_new(const char *language);
void words_free(Words *words);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Words, words_free)
const char *words_language(const Words *words);

/* Defines {NAME}; entries of a name that exists are added to it. An entry may
 * use other classes, also later ones. */
void words_add_class(
	Words *words, const char *name, const char *const *entries);
/* Adds phrases for KIND. False with ERROR for a pattern or sign that cannot
 * be understood; the other patterns of the group are in. */
gboolean words_add_group(Words *words, WordsSection section, const char *kind,
	const WordsGroup *group, GError **error);
/* How far a {not} reaches, in words before a phrase and after it. */
void words_set_negation(Words *words, int before, int after);
/* Nothing can be added afterwards. */
void words_finish(Words *words);
/* The bit of the sign that section signs defines under NAME, 0 if none. */
guint64 words_sign(const Words *words, const char *name);
/* Finished words both ways of an image: those that are read lie in it, and
 * are NULL, with READER broken, if they are not sound. */
void words_write(const Words *words, GByteArray *image);
Words *words_read(ImageReader *reader);
/* True if some phrase may stand in PLACE. */
gboolean words_look_at(const Words *words, Place place);
/* True if KIND has phrases in SECTION. */
gboolean words_has_kind(
	const Words *words, WordsSection section, const char *kind);

/* --- Matching ------------------------------------------------------------- */

/* One text to look at. */
typedef struct {
	const Tokens *tokens;
	guint place; /* the one Place it is; PLACE_BODY gives start, end */
	const GArray *dates; /* of DateMatch, or NULL */
	Day day;	     /* of the letter, if there are dates */
} WordsText;

/* One phrase found. */
typedef struct {
	guint group;		       /* index, for weigh */
	guint text;		       /* index of the WordsText */
	guint first_token, last_token; /* of its tokens */
	guint places;
	gboolean is_negated;
} WordsMatch;

/* All phrases of SECTION and of WORDS_SIGNS in COUNT TEXTS, in order of their
 * last words. Array of WordsMatch; yours. */
GArray *words_match(const Words *words, WordsSection section,
	const WordsText *texts, guint count);

typedef struct Lexicon Lexicon;
