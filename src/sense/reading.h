/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * reading: a letter cut into tokens, with what its phrases and signs say. Made
 * once by sense, looked at by asks and says. For src/sense only.
 */
#pragma once

#include "mail/letter/letter.h"
#include "sense/dates/dates.h"
#include "sense/findings.h"
#include "sense/leaning.h"
#include "sense/weigh.h"
#include "sense/words/words.h"

typedef struct {
	const Letter *letter;
	Tokens *own, *subject; /* without "Re:" */
	Tokens *title;	       /* with it; the same if there is none */
	GArray *dates; /* of DateMatch in the own words, NULL if not looked for */
	GArray *subject_dates; /* the same in the subject */

	/* Filled by reading_match. */
	const Words *words;
	Tokens *quoted, *signature;
	GPtrArray *names;	/* char *: names of attachments, words parted */
	GArray *texts;		/* of WordsText */
	GPtrArray *name_tokens; /* of Tokens */
	GArray *matches;	/* of WordsMatch */
	guint64 signs;
	const Leaning *leaning; /* set by sense; may be NULL */
	GHashTable *freemail;	/* as well: domains that are no company's */
} Reading;

/* Cuts subject and own words of LETTER, which must outlive it. */
Reading *reading_new(const Letter *letter);
void reading_free(Reading *reading);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Reading, reading_free)

/* Finds the dates in the own words and in the subject; none if the letter has no date itself or
 * WORDS is NULL. */
void reading_find_dates(Reading *reading, const DateWords *words);

/* Finds the phrases of SECTION, and the signs; FINDINGS has the facts. */
void reading_match(Reading *reading, const Words *words, WordsSection section,
	const Findings *findings);

/* Does the sign NAME of the words hold? */
gboolean reading_holds(const Reading *reading, const char *name);

/* A phrase in the own words. */
typedef struct {
	guint first, last; /* tokens */
	double weight;
} ReadingPhrase;

/* True if MATCH stands in the own words. */
gboolean reading_is_own(const Reading *reading, const WordsMatch *match);
/* The phrases of KIND ("when", "days") in the own words, in order. Array of
 * ReadingPhrase; yours. */
GArray *reading_phrases(const Reading *reading, const char *kind);

/* What MATCH covers, as it stands in the letter. Yours. */
char *reading_text(const Reading *reading, const WordsMatch *match);

/* Appends to EVIDENCE the wording of PHRASES, each once, or, if there are none
 * (NULL), the sentence whose words lean most to the kind of number KIND in the
 * leaning; the first sentence for none (-1). */
void reading_evidence(const Reading *reading, const Weight *phrases, int kind,
	GPtrArray *evidence);
