/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/sense.h"

#include "sense/asks.h"
#include "sense/delivery.h"
#include "sense/lexicon.h"
#include "sense/reading.h"
#include "sense/says.h"
#include "sense/signature.h"

/* The Words to read LANGUAGE with; for an unknown one those of the first
 * language, since shared phrases and attachments need none. */
static const Words *
words_for(const Lexicon *lexicon, const char *language)
{
	const Words *words = lexicon_language(lexicon, language);

	return words ? words : lexicon_nth(lexicon, 0);
}

Findings *
sense_letter(const Lexicon *lexicon, const Letter *letter, gboolean is_ours,
	const char *hint)
{
	g_autoptr(Reading) reading = reading_new(letter);
	Findings *findings = findings_new();
	const Words *words;

	findings->is_ours = is_ours;
	g_strlcpy(findings->language,
		lexicon_guess(lexicon, reading->own, reading->subject, hint),
		sizeof findings->language);
	delivery_read(lexicon, letter, reading->own, findings);
	signature_read(lexicon, letter, findings);
	words = words_for(lexicon, findings->language);
	if (findings->role != ROLE_LETTER || !words)
		return findings;
	reading_find_dates(
		reading, lexicon_dates(lexicon, words_language(words)));
	reading_match(
		reading, words, is_ours ? WORDS_ASKS : WORDS_SAYS, findings);
	if (is_ours)
		asks_read(reading, findings);
	else
		says_read(reading, findings);
	return findings;
}
