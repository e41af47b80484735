/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * leaning: which way the plain words of a letter lean, where no phrase says
 * it: "my cousin did it on Sunday" declines without a word of refusal.
 *
 * The weights are learnt from samples (tests/learn) and ship as a table of
 * numbers (lua/leanings), one for each language and section; it is a linear
 * model, so a letter's sum can be told word by word. A feature is a word cut
 * to its first letters, or two neighbours of one sentence. It counts once in
 * a letter.
 */
#pragma once

#include <glib.h>

#include "base/image.h"
#include "sense/text/tokens.h"
#include "sense/words/words.h"

typedef struct Leaning Leaning;

/* KINDS are what the words may lean to ("accept", ...), NULL-ended. */
Leaning *leaning_new(
	const char *language, WordsSection section, const char *const *kinds);
void leaning_free(Leaning *leaning);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Leaning, leaning_free)

const char *leaning_language(const Leaning *leaning);
WordsSection leaning_section(const Leaning *leaning);
guint leaning_kinds(const Leaning *leaning);
/* Interned. */
const char *leaning_kind(const Leaning *leaning, guint n);

/* Adds FEATURE with its weights, one for each kind, in hundredths. What is
 * called LEANING_BASE counts in every letter. False if it was there, or if
 * there are 65535 of them. */
#define LEANING_BASE "*"
gboolean leaning_add(
	Leaning *leaning, const char *feature, const gint16 *hundredths);

/* What one word of TOKENS tells of the whole: 1 up to ENOUGH of them, less in a
 * longer text, which holds more of every kind. For features ENOUGH is
 * LEANING_SHORT, tokens of a letter as long as the samples. */
#define LEANING_SHORT 20
double leaning_share(const Tokens *tokens, guint enough);

/* Sets SUMS, one for each kind, to the weights of the features of TOKENS;
 * about the log odds of that kind. Long texts weigh less for each word. */
void leaning_weigh(const Leaning *leaning, const Tokens *tokens, double *sums);

/* The sentence of TOKENS that leans most to the kind of number KIND, or the
 * first one (-1; LEANING may be NULL then): its first and last token. False if
 * there are no words. */
gboolean leaning_sentence(const Leaning *leaning, const Tokens *tokens,
	int kind, guint *first, guint *last);

/* Both ways of an image, as word_map_write and word_map_read. */
void leaning_write(const Leaning *leaning, GByteArray *image);
Leaning *leaning_read(ImageReader *reader);

/* Calls EACH for every feature of TOKENS, as often as it stands there. */
typedef void (*LeaningEach)(const char *feature, gpointer data);
void leaning_features(const Tokens *tokens, LeaningEach each, gpointer data);
