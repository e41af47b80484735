/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * language: which of the loaded languages a text is written in.
 *
 * Two witnesses: the small words of each language (section common of its
 * words file), which decide short and clear texts at once, and libexttextcat,
 * whose fingerprints decide the others. This is the only door to it.
 */
#pragma once

#include <glib.h>

#include "base/image.h"
#include "sense/text/tokens.h"

/* As it stands in an image. */
typedef struct {
	char text[8];
} LanguageCode;

typedef struct Languages Languages;

Languages *languages_new(void);
void languages_free(Languages *languages);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Languages, languages_free)

/* Adds LANGUAGE; COMMON are its small words, NULL-ended. A language
 * without a fingerprint is known by them alone. At most 32 languages. */
void languages_add(
	Languages *languages, const char *language, const char *const *common);

/*
 * The language of OWN, the own words; of SUBJECT (may be NULL) only what
 * helps short ones. HINT ("" or NULL if not known) is what a text is taken
 * for that tells too little. "" if there is no telling. Borrowed from
 * LANGUAGES, or HINT itself.
 */
const char *languages_guess(Languages *languages, const Tokens *own,
	const Tokens *subject, const char *hint);

/* The code of the N-th language, in the order of adding, or NULL. Borrowed. */
const char *languages_nth(const Languages *languages, guint n);

/* Both ways of an image, as word_map_write and word_map_read. */
void languages_write(const Languages *languages, GByteArray *image);
Languages *languages_read(ImageReader *reader);
