/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/sense.h"

#include "sense/asks.h"
#include "sense/delivery/delivery.h"
#include "sense/facts/facts.h"
#include "sense/lexicon.h"
#include "sense/passed.h"
#include "sense/reading.h"
#include "sense/says.h"
#include "sense/signature.h"
#include "sense/told.h"
#include "sense/topic.h"

/* The Words to read LANGUAGE with; for an unknown one those of the first
 * language, since shared phrases and attachments need none. */
static const Words *
words_for(const Lexicon *lexicon, const char *language)
{
	const Words *words = lexicon_language(lexicon, language);

	if (words || !lexicon_nth(lexicon, 0))
		return words;
	return lexicon_language(lexicon, lexicon_nth(lexicon, 0));
}

/* The language of the own words; of those they answer if they tell nothing. */
static const char *
guess_language(const Lexicon *lexicon, const Reading *reading, const char *hint)
{
	const char *quoted = reading->letter->quoted;
	const char *language =
		lexicon_guess(lexicon, reading->own, reading->subject, hint);

	if (*language || !*quoted)
		return language;
	g_autoptr(Tokens) tokens = tokens_new(quoted);
	return lexicon_guess(lexicon, tokens, tokens, hint);
}

/* Robots' letters hold numbers of their own. */
static gboolean
has_facts(Role role)
{
	return role == ROLE_LETTER || role == ROLE_OUT_OF_OFFICE ||
	       role == ROLE_AUTO_REPLY;
}

static gboolean
names_paper(const Reading *reading)
{
	guint64 sign = words_sign(reading->words, "papers");

	return !sign || (reading->signs & sign);
}

Findings *
sense_letter(const Lexicon *lexicon, const Letter *letter, gboolean is_ours,
	const char *hint)
{
	g_autoptr(Reading) reading = reading_new(letter);
	Findings *findings = findings_new();
	const Words *words;

	findings->is_ours = is_ours;
	g_strlcpy(findings->language, guess_language(lexicon, reading, hint),
		sizeof findings->language);
	delivery_read(lexicon, letter, reading->own, reading->title, findings);
	signature_read(lexicon, letter, findings);
	words = words_for(lexicon, findings->language);
	if (!words)
		return findings;
	if (findings->role == ROLE_BULK && !is_ours) {
		reading_match(reading, words, WORDS_SAYS, findings);
		told_read(reading, findings);
	}
	if (!has_facts(findings->role))
		return findings;

	const char *language = words_language(words);
	g_autoptr(Facts) facts = NULL;
	reading_find_dates(reading, lexicon_dates(lexicon, language));
	facts = facts_new(lexicon_facts(lexicon, language), letter,
		reading->own, reading->title, reading->dates);
	facts_choose(facts, findings);
	if (findings->role != ROLE_LETTER)
		return findings;
	reading->leaning = lexicon_leaning(
		lexicon, language, is_ours ? WORDS_ASKS : WORDS_SAYS);
	reading->freemail = lexicon_freemail(lexicon);
	reading_match(
		reading, words, is_ours ? WORDS_ASKS : WORDS_SAYS, findings);
	findings->names_paper = names_paper(reading);
	findings->is_revision = reading_holds(reading, "revised");
	findings->passes_comments = reading_holds(reading, "told_comments");
	findings->is_of_all = reading_holds(reading, "of_all");
	if (is_ours) {
		topic_read(reading, findings);
		asks_read(reading, findings);
	} else {
		says_read(reading, findings);
	}
	told_read(reading, findings);
	facts_choose(facts, findings);
	passed_read(lexicon, letter, findings);
	return findings;
}
