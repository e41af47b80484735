/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * dates: days that people name in a text, resolved against its date.
 *
 * The vocabulary of a language (months, weekdays, "next week", "fine mese")
 * comes from section "dates" of its words file into a DateWords.
 */
#pragma once

#include <glib.h>

#include "base/calendar.h"
#include "sense/findings.h"
#include "sense/tokens.h"

typedef struct DateWords DateWords;

DateWords *date_words_new(const char *language);
void date_words_free(DateWords *words);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DateWords, date_words_free)

/* One date in a text. */
typedef struct {
	NamedDate date;
	guint first_token, last_token;
	gboolean is_past; /* clearly refers to the past ("on the 3rd I sent") */
} DateMatch;

/*
 * All dates in TOKENS, in order, resolved against BASE, the day on which it
 * was written where the writer lives. OFFSET (seconds east of UTC) decides
 * between day-first and month-first in English. Array of DateMatch; yours.
 */
GArray *dates_find(
	const DateWords *words, const Tokens *tokens, Day base, int offset);
