/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * phrasebook: literal wordings of one or more words, each with a class and a
 * value, found all at once in a text.
 *
 * For the vocabularies of dates and facts, where a word has one plain meaning;
 * what people want is read with words.h instead.
 */
#pragma once

#include <glib.h>

#include "base/image.h"
#include "base/vector.h"
#include "sense/text/tokens.h"

typedef struct {
	guint8 class; /* below 32 */
	guint8 form;  /* what the owner of the book wants to note */
	gint16 value;
	guint16 count; /* words */
} Phrase;

typedef struct PhraseBook PhraseBook;

PhraseBook *phrasebook_new(void);
void phrasebook_free(PhraseBook *book);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(PhraseBook, phrasebook_free)

/*
 * Adds WORDINGS, parted by "|", each with the class, form and value of LIKE.
 * False with ERROR if one of them has no word.
 */
gboolean phrasebook_add(
	PhraseBook *book, const char *wordings, Phrase like, GError **error);
/* The phrase of CLASS that is the one word FOLDED, or NULL. Borrowed. */
const Phrase *phrasebook_single(
	const PhraseBook *book, const char *folded, int class);

void phrasebook_write(const PhraseBook *book, GByteArray *image);
/* A book to look things up in that lies in the image, with classes below
 * CLASSES; NULL, with READER broken, if there is none. */
PhraseBook *phrasebook_read(ImageReader *reader, guint classes);
/* The phrases one by one, NULL behind the last. Borrowed. */
const Phrase *phrasebook_nth(const PhraseBook *book, guint n);

/* A phrase that stands at a token. */
typedef struct {
	const Phrase *phrase;
	gint32 next; /* hit at the same token, -1 ends the list */
} PhraseHit;

/* All phrases of a book in a text. */
typedef struct {
	const PhraseBook *book;
	const Tokens *tokens;
	guint count; /* tokens */
	VECTOR(PhraseHit) hits;
	guint32 *begins; /* per token the classes that begin there, as bits */
	guint32 *ends;	 /* per token the classes that end just before it */
	gint32 *first;	 /* per token its first hit, if it begins any */
} PhraseHits;

/* Looks through TOKENS, which must outlive the result. What a phrase of class
 * NEVER covers begins no shorter phrase; -1 for no such class. */
void phrasehits_init(PhraseHits *hits, const PhraseBook *book,
	const Tokens *tokens, int never);
void phrasehits_clear(PhraseHits *hits);
/* True if one of CLASSES, as bits, begins at token AT. */
static inline gboolean
phrasehits_begins(const PhraseHits *hits, guint at, guint32 classes)
{
	return at < hits->count && (hits->begins[at] & classes);
}

/* The words of the longest phrase that begins at token AT, 0 if none does. */
static inline guint
phrasehits_longest(const PhraseHits *hits, guint at)
{
	return hits->begins[at] ? hits->hits.at[hits->first[at]].phrase->count
				: 0;
}

/* The longest phrase of CLASS that begins at token AT, which one does. */
const Phrase *phrasehits_find(const PhraseHits *hits, guint at, int class);

/* The same, or NULL. */
static inline const Phrase *
phrasehits_at(const PhraseHits *hits, guint at, int class)
{
	return phrasehits_begins(hits, at, 1u << class)
		       ? phrasehits_find(hits, at, class)
		       : NULL;
}

/* How many words it has, 0 if there is none; VALUE may be NULL. */
static inline guint
phrasehits_length(const PhraseHits *hits, guint at, int class, int *value)
{
	const Phrase *phrase = phrasehits_at(hits, at, class);

	if (phrase && value)
		*value = phrase->value;
	return phrase ? phrase->count : 0;
}

/* The words of a phrase of CLASS that ends just before AT, else 0. */
guint phrasehits_before(const PhraseHits *hits, guint at, int class);
