/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/passed.h"

#include <string.h>

#include "sense/sense.h"

#define DAY_SECONDS ((gint64)86400)

/* The first of the days that HEAD names: it may tell as well when the letter
 * was passed on. DAY_NONE if it names none. */
static Day
first_day(const Lexicon *lexicon, const Letter *letter, const char *language)
{
	const DateWords *words = lexicon_dates(lexicon, language);
	if (!words || !letter->has_date)
		return DAY_NONE;
	g_autoptr(Tokens) tokens = tokens_new(letter->passed_head);
	Day written = day_from_time(letter->date, letter->offset);
	g_autoptr(GArray) dates =
		dates_find(words, tokens, written, letter->offset);
	Day first = DAY_NONE;
	for (guint i = 0; i < dates->len; i++) {
		Day day = g_array_index(dates, DateMatch, i).date.first;
		if (first == DAY_NONE || day < first)
			first = day;
	}
	return first > written ? DAY_NONE : first;
}

void
passed_read(const Lexicon *lexicon, const Letter *letter, Findings *findings)
{
	if (!letter->passed)
		return;
	findings->passed_day = first_day(lexicon, letter, findings->language);
	if (findings->passed_day == DAY_NONE)
		return;
	g_autofree char *bytes =
		g_strconcat("Subject:\n\n", letter->passed, NULL);
	g_autoptr(Letter) passed =
		letter_read_bytes(bytes, strlen(bytes), NULL);
	passed->has_date = TRUE;
	passed->date = findings->passed_day * DAY_SECONDS + DAY_SECONDS / 2;
	Findings *read =
		sense_letter(lexicon, passed, FALSE, findings->language);
	g_ptr_array_unref(findings->passed_says);
	findings->passed_says = g_ptr_array_ref(read->says);
	findings_free(read);
}
