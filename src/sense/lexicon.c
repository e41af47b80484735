/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/lexicon.h"

#include <string.h>

struct Lexicon {
	GPtrArray *words; /* of Words */
	GPtrArray *dates; /* of DateWords */
	GPtrArray *facts; /* of FactWords */
	Languages *languages;
	Notices *notices;
};

Lexicon *
lexicon_new(void)
{
	Lexicon *lexicon = g_new0(Lexicon, 1);

	lexicon->words =
		g_ptr_array_new_with_free_func((GDestroyNotify)words_free);
	lexicon->dates =
		g_ptr_array_new_with_free_func((GDestroyNotify)date_words_free);
	lexicon->facts =
		g_ptr_array_new_with_free_func((GDestroyNotify)fact_words_free);
	lexicon->languages = languages_new();
	lexicon->notices = notices_new();
	return lexicon;
}

void
lexicon_free(Lexicon *lexicon)
{
	if (!lexicon)
		return;
	g_ptr_array_unref(lexicon->words);
	g_ptr_array_unref(lexicon->dates);
	g_ptr_array_unref(lexicon->facts);
	languages_free(lexicon->languages);
	notices_free(lexicon->notices);
	g_free(lexicon);
}

void
lexicon_add(Lexicon *lexicon, Words *words)
{
	g_autofree const char **common = words_class_entries(words, "common");

	languages_add(lexicon->languages, words_language(words), common);
	g_ptr_array_add(lexicon->words, words);
}

const Words *
lexicon_nth(const Lexicon *lexicon, guint n)
{
	return n < lexicon->words->len ? g_ptr_array_index(lexicon->words, n)
				       : NULL;
}

const Words *
lexicon_language(const Lexicon *lexicon, const char *language)
{
	const Words *words;

	for (guint i = 0; (words = lexicon_nth(lexicon, i)); i++)
		if (strcmp(words_language(words), language) == 0)
			return words;
	return NULL;
}

const char *
lexicon_guess(const Lexicon *lexicon, const Tokens *own, const Tokens *subject,
	const char *hint)
{
	return languages_guess(lexicon->languages, own, subject, hint);
}

Notices *
lexicon_notices(const Lexicon *lexicon)
{
	return lexicon->notices;
}

void
lexicon_add_dates(Lexicon *lexicon, DateWords *words)
{
	g_ptr_array_add(lexicon->dates, words);
}

const DateWords *
lexicon_dates(const Lexicon *lexicon, const char *language)
{
	for (guint i = 0; i < lexicon->dates->len; i++) {
		const DateWords *words = lexicon->dates->pdata[i];

		if (strcmp(date_words_language(words), language) == 0)
			return words;
	}
	return NULL;
}

void
lexicon_add_facts(Lexicon *lexicon, FactWords *words)
{
	g_ptr_array_add(lexicon->facts, words);
}

const FactWords *
lexicon_facts(const Lexicon *lexicon, const char *language)
{
	for (guint i = 0; i < lexicon->facts->len; i++) {
		const FactWords *words = lexicon->facts->pdata[i];

		if (strcmp(fact_words_language(words), language) == 0)
			return words;
	}
	return NULL;
}
