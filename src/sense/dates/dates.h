/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * dates: days that people name in a text, resolved against its date.
 *
 * The vocabulary of a language (months, weekdays, "next week", "fine mese",
 * feasts) comes from section "dates" of its words file into a DateWords; how
 * such words are put together is known here for all languages.
 */
#pragma once

#include <glib.h>

#include "base/calendar.h"
#include "base/image.h"
#include "sense/findings.h"
#include "sense/text/tokens.h"

typedef struct DateWords DateWords;

DateWords *date_words_new(const char *language);
void date_words_free(DateWords *words);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DateWords, date_words_free)
/* Both ways of an image, as phrasebook_write and phrasebook_read. */
void date_words_write(const DateWords *words, GByteArray *image);
DateWords *date_words_read(ImageReader *reader);
const char *date_words_language(const DateWords *words);

/*
 * Takes one entry of section "dates": VALUE stands under NAME, or within the
 * table NAME under KEY (a number is written in digits): "months", "3",
 * "march"; "after", NULL, "after|following". Wordings are parted by "|".
 * False with ERROR, which says what would be right, if the entry means
 * nothing.
 */
gboolean date_words_put(DateWords *words, const char *name, const char *key,
	const char *value, GError **error);

/* One date in a text. */
typedef struct {
	NamedDate date;
	guint first_token, last_token;
	gboolean is_past; /* clearly refers to the past ("on the 3rd I sent") */
	gboolean is_after; /* the first day after what is named */
} DateMatch;

/*
 * All dates in TOKENS, in order, resolved against BASE, the day on which it
 * was written where the writer lives. OFFSET (seconds east of UTC) decides
 * between day-first and month-first in English. Array of DateMatch; yours.
 */
GArray *dates_find(
	const DateWords *words, const Tokens *tokens, Day base, int offset);
