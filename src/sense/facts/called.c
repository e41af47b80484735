/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Numbers that people use as names of papers: "the 2291 of 22 April". */
#include "sense/facts/room.h"

#include <string.h>

enum {
	LINKS = 2, /* words between a number and its sum or day */
	NAMED = 30,
	LIKELY = 20,
	DATED = 15,
	CODED = 10,
	LONG = 4,    /* digits that are hardly counted */
	LONGEST = 8, /* longer ones are accounts */
	YEARS_FROM = 1900,
	YEARS_TO = 2100
};

FactArticle
fact_article_before(const PhraseHits *hits, guint at)
{
	int article = ARTICLE_NONE;

	if (at == 0 || !phrasehits_before(hits, at, FACT_LINK))
		return ARTICLE_NONE;
	phrasehits_length(hits, at - 1, FACT_LINK, &article);
	return article;
}

static gboolean
is_year(gint64 value)
{
	return value >= YEARS_FROM && value <= YEARS_TO;
}

/* A sum, and no figure that may be one. */
static gboolean
is_certain(const FactAmount *amount)
{
	return amount->has_currency || amount->has_form;
}

/* Does a sum of the letter begin at token AT? */
static gboolean
is_sum_at(const Facts *facts, guint at)
{
	for (guint i = 0; i < facts->amounts->len; i++) {
		const FactAmount *amount =
			&g_array_index(facts->amounts, FactAmount, i);

		if (amount->first == at && is_certain(amount))
			return TRUE;
	}
	return FALSE;
}

static gboolean
is_day_at(const Facts *facts, guint at)
{
	const DateMatch *date = facts_date_at(facts, at);

	return date && date->date.first <= facts->written &&
	       date->date.first == date->date.last;
}

/* Is it followed by its sum or the day it was written on: "of 24 February",
 * "da 2.037,40", "($ 1.428.000)"? HAS_DAYS: days count. */
static gboolean
is_explained(const Facts *facts, guint next, gboolean has_days)
{
	guint count = tokens_count(facts->own);

	for (int i = 0; i <= LINKS && next < count; i++) {
		const Token *token = tokens_at(facts->own, next);

		if (is_sum_at(facts, next) ||
			(has_days && is_day_at(facts, next)))
			return TRUE;
		if (token->kind == TOKEN_MARK && i == 0 &&
			strchr("(,", *token->folded)) {
			next++;
			continue;
		}
		guint len =
			phrasehits_length(&facts->hits, next, FACT_LINK, NULL);
		if (len == 0)
			return FALSE;
		next += len;
	}
	return FALSE;
}

/* A sum of the letter is no number of a paper. */
static gboolean
is_sum(const Facts *facts, gint64 value)
{
	for (guint i = 0; i < facts->amounts->len; i++) {
		const FactAmount *amount =
			&g_array_index(facts->amounts, FactAmount, i);

		if (amount->money.cents == value * 100 && is_certain(amount))
			return TRUE;
	}
	return FALSE;
}

static int
called_digits(const Facts *facts, const FactCode *code, const FactLabel *label,
	guint next)
{
	const char *digits = facts->letter->own + code->start;
	gint64 value = g_ascii_strtoll(digits, NULL, 10);
	gboolean has_zero = code->has_zero;
	gboolean is_led = label->article || label->owner;

	if (code->digits < 2 || code->digits > LONGEST || is_sum(facts, value))
		return 0;
	gboolean is_long =
		has_zero || (code->digits >= LONG && !is_year(value));
	if ((is_led || label->has_capitals) &&
		is_explained(facts, next, is_long))
		return NAMED;
	if (is_led && has_zero)
		return NAMED;
	return label->article == ARTICLE_ONE && is_long ? LIKELY : 0;
}

int
fact_called(const Facts *facts, const FactCode *code, const FactLabel *label,
	guint at, guint next)
{
	if (label->class != FACT_CLASSES || label->has_mark)
		return 0;
	if (code->letters == 0 && code->separators == 0)
		return called_digits(facts, code, label, next);
	if (fact_is_dated(code))
		return label->article || is_explained(facts, next, TRUE) ? DATED
									 : 0;
	/* "the EVC-352 for 640 euros" is a thing. */
	if (code->digits < LONG || at == 0)
		return 0;
	return label->article ? CODED : 0;
}

int
fact_called_alone(
	const char *text, const FactCode *code, const FactLabel *label)
{
	gsize before = code->start;
	gint64 value = g_ascii_strtoll(text + code->start, NULL, 10);

	while (before > 0 && text[before - 1] == ' ')
		before--;
	if ((before > 0 && text[before - 1] != ':') ||
		text[code->end + strspn(text + code->end, " ")] ||
		label->class != FACT_CLASSES || code->digits < 3)
		return 0;
	return code->letters || code->separators || !is_year(value) ? DATED : 0;
}
