/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/says.h"

#include <string.h>

#include "sense/dates.h"

/* How near a date stands to a phrase; less is nearer. */
enum { NEAR_WITHIN, NEAR_AFTER, NEAR_BEFORE, NEAR_NEXT, NEAR_ALONE, NEAR_NOT };

static gboolean
can_have_date(Says what)
{
	return what == SAYS_PUTOFF || what == SAYS_PROCEED ||
	       what == SAYS_ACCEPT || what == SAYS_ANSWER;
}

static int
nearness(const Reading *reading, const WordsMatch *match, const DateMatch *date)
{
	guint32 from = tokens_at(reading->own, match->first_token)->sentence;
	guint32 to = tokens_at(reading->own, match->last_token)->sentence;
	guint32 at = tokens_at(reading->own, date->first_token)->sentence;

	if (date->first_token <= match->last_token &&
		date->last_token >= match->first_token)
		return NEAR_WITHIN;
	if (at == to && date->first_token > match->last_token)
		return NEAR_AFTER;
	if (at == from)
		return NEAR_BEFORE;
	return at == to + 1 ? NEAR_NEXT : NEAR_NOT;
}

/* The date that belongs to MATCH, and in NEAR how near it is. */
static const DateMatch *
date_of(const Reading *reading, const WordsMatch *match, int *near)
{
	const DateMatch *best = NULL;

	*near = NEAR_NOT;
	for (guint i = 0; i < reading->dates->len; i++) {
		const DateMatch *date =
			&g_array_index(reading->dates, DateMatch, i);
		int one = nearness(reading, match, date);

		if (!date->is_past && one < *near) {
			*near = one;
			best = date;
		}
	}
	return best;
}

/* The only date of the letter that is not past. */
static const DateMatch *
only_date(const Reading *reading)
{
	const DateMatch *only = NULL;

	for (guint i = 0; i < reading->dates->len; i++) {
		const DateMatch *date =
			&g_array_index(reading->dates, DateMatch, i);

		if (date->is_past)
			continue;
		if (only)
			return NULL;
		only = date;
	}
	return only;
}

static void
find_when(const Reading *reading, const Weight *weight, Say *say)
{
	const DateMatch *best = NULL;
	int nearest = NEAR_NOT;

	if (!reading->dates || !can_have_date(say->what))
		return;
	for (guint i = 0; weight && i < weight->matches->len; i++) {
		guint index = g_array_index(weight->matches, guint, i);
		const WordsMatch *match =
			&g_array_index(reading->matches, WordsMatch, index);
		const WordsText *text =
			&g_array_index(reading->texts, WordsText, match->text);
		const DateMatch *date;
		int near = NEAR_NOT;

		if (text->place != PLACE_BODY)
			continue;
		date = date_of(reading, match, &near);
		if (near < nearest) {
			nearest = near;
			best = date;
		}
	}
	if (!best && (say->what == SAYS_PUTOFF || say->what == SAYS_PROCEED))
		best = only_date(reading);
	if (best) {
		say->when = best->date;
		say->when.text = g_strdup(best->date.text);
	}
}

static gint
compare_says(gconstpointer a, gconstpointer b)
{
	const Say *left = *(Say *const *)a, *right = *(Say *const *)b;

	if (left->score != right->score)
		return left->score < right->score ? 1 : -1;
	return (int)left->what - (int)right->what;
}

/* A letter that says nothing in particular: its first words are evidence. */
static Say *
plain_answer(const Reading *reading)
{
	Say *say = say_new(SAYS_ANSWER, WEIGH_THRESHOLD);
	guint count = tokens_count(reading->own), last = 0;
	const char *text = reading->letter->own;

	for (guint i = 0; i < count; i++)
		if (tokens_at(reading->own, i)->sentence == 0)
			last = i;
	if (count > 0) {
		gsize start = tokens_at(reading->own, 0)->start;
		gsize end = tokens_at(reading->own, last)->end;
		g_autofree char *words = g_strndup(text + start, end - start);

		g_ptr_array_add(say->evidence, evidence_new(words, "body"));
	}
	return say;
}

/* What WEIGHT stands for, with a score of at least SCORE. */
static Say *
say_of(const Reading *reading, const Weight *weight, Says what, double score)
{
	Say *say = say_new(what, MAX(weight->score, score));

	reading_evidence(reading, weight, say->evidence);
	find_when(reading, weight, say);
	return say;
}

/* Nothing is said for certain: what half of the signs speak for comes before
 * a plain answer, for people rarely answer without saying anything. */
static Say *
likeliest(const Reading *reading, const GPtrArray *weights)
{
	for (guint i = 0; i < weights->len; i++) {
		const Weight *weight = g_ptr_array_index(weights, i);
		int what = says_from_name(weight->kind);

		if (what >= 0 && what != SAYS_STOP &&
			weight->score >= WEIGH_SUPPORT)
			return say_of(reading, weight, what, WEIGH_THRESHOLD);
	}
	return plain_answer(reading);
}

void
says_read(const Reading *reading, Findings *findings)
{
	g_autoptr(GPtrArray) weights = weigh(
		reading->words, WORDS_SAYS, reading->matches, reading->signs);

	for (guint i = 0; i < weights->len; i++) {
		const Weight *weight = g_ptr_array_index(weights, i);
		int what = says_from_name(weight->kind);

		if (weight->score >= WEIGH_THRESHOLD && what >= 0)
			g_ptr_array_add(findings->says,
				say_of(reading, weight, what, 0));
	}
	if (findings->says->len == 0)
		g_ptr_array_add(findings->says, likeliest(reading, weights));
	g_ptr_array_sort(findings->says, compare_says);
}
