/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/says.h"

#include <string.h>

#include "sense/when.h"

/* What may be said although it is not certain. */
#define LIKELY 0.8

static void
find_when(const Reading *reading, const Weight *weight, Say *say)
{
	const DateMatch *date = when_find(reading, weight, say->what);

	if (date) {
		say->when = date->date;
		say->when.text = g_strdup(date->date.text);
	}
}

/* What settles a matter comes before what asks or thanks beside it, if both
 * are about as sure. */
static double
strength(const Say *say)
{
	static const double leads[SAYS_COUNT] = {
		[SAYS_STOP] = 0.4,
		[SAYS_DECLINE] = 0.3,
		[SAYS_ACCEPT] = 0.3,
		[SAYS_PROCEED] = 0.3,
		[SAYS_PUTOFF] = 0.2,
	};

	return say->score + leads[say->what];
}

static gint
compare_says(gconstpointer a, gconstpointer b)
{
	const Say *left = *(Say *const *)a, *right = *(Say *const *)b;
	double l = strength(left), r = strength(right);

	if (l != r)
		return l < r ? 1 : -1;
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

/* Nothing is said for certain: what most of the signs speak for comes before
 * a plain answer, for people rarely answer without saying anything. */
static Say *
likeliest(const Reading *reading, const GPtrArray *weights)
{
	for (guint i = 0; i < weights->len; i++) {
		const Weight *weight = g_ptr_array_index(weights, i);
		int what = says_from_name(weight->kind);

		if (what >= 0 && what != SAYS_STOP && weight->score >= LIKELY)
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
