/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/says.h"

#include <string.h>

#include "sense/when.h"

/* What phrases weigh beside the words of the whole letter. */
#define PHRASES 1.5
/* Tokens of a letter in which a phrase tells all it can. */
#define ENOUGH 40
/* Phrases beyond this score make nothing surer, nor do words beyond the other
 * number, either way. */
#define SUREST 4.0
#define LEANS_MOST 3.0

/* What a day to come takes from phrases of a thing done. */
#define AHEAD 0.5

/* What a day on which they act weighs for what is announced, and at most. */
#define DAY 0.8
#define DAY_MOST 1.5

/* Thanks beside a yes or a no, or a word on when one comes, are courtesy if it
 * is as sure as this. */
#define COURTESY 1.2

/* Words say yes or no if they lean that way by so much more than to an answer of
 * any kind, or if a phrase supports them as much. */
#define CLEAR 1.0
#define SUPPORT 0.5

/*
 * How the kinds stand to each other. What settles a matter comes before what
 * asks or thanks beside it, if the phrases are about as sure: `lead`. Words
 * lean more easily to some than to others: `bias`. People answer with any
 * words, and ask about anything: that the words are strange to it speaks no
 * more against an answer, or a question that is put, than `least`.
 */
static const struct {
	double lead, bias, least;
} standing[SAYS_COUNT] = {
	[SAYS_STOP] = { 0.6, -1.0, -LEANS_MOST },
	[SAYS_DECLINE] = { 0.5, 0.25, -LEANS_MOST },
	[SAYS_ACCEPT] = { 0.75, 0.5, -LEANS_MOST },
	[SAYS_PROCEED] = { 0.8, 0, -LEANS_MOST },
	[SAYS_PUTOFF] = { 0.2, -0.5, -LEANS_MOST },
	[SAYS_QUESTION] = { 0, 0.5, -0.5 },
	[SAYS_ANSWER] = { 0, 0.75, -1.5 },
	[SAYS_THANKS] = { 0.4, 0, -LEANS_MOST },
};

/* What speaks for each kind: phrases, and the words of the whole letter. */
typedef struct {
	const Weight *phrases[SAYS_COUNT]; /* NULL if there are none */
	double lean[SAYS_COUNT];	   /* about log odds */
	int numbers[SAYS_COUNT];	   /* in the leaning, or -1 */
	gboolean is_leaning;		   /* the language has a Leaning */
	double share;	   /* what a phrase tells in a letter as long */
	double day;	   /* what speaks for the likeliest day */
	gboolean is_ahead; /* what phrases promise has a day to come */
} Signs;

static void
find_leaning(const Reading *reading, Signs *signs)
{
	const Leaning *leaning = reading->leaning;
	guint count = leaning_kinds(leaning);
	g_autofree double *sums = g_new(double, count);

	leaning_weigh(leaning, reading->own, sums);
	for (guint i = 0; i < count; i++) {
		int what = says_from_name(leaning_kind(leaning, i));

		if (what < 0)
			continue;
		signs->lean[what] = sums[i];
		signs->numbers[what] = (int)i;
	}
}

/* Do the phrases of a promise (may be NULL) have a day that is to come? */
static gboolean
has_day_ahead(const Reading *reading, const Weight *phrases)
{
	const Letter *letter = reading->letter;
	const DateMatch *date =
		phrases ? when_find(reading, phrases, SAYS_PROCEED) : NULL;

	return date &&
	       date->date.first > day_from_time(letter->date, letter->offset);
}

static Signs
find_signs(const Reading *reading, const GPtrArray *weights)
{
	Signs signs = { 0 };

	for (guint i = 0; i < weights->len; i++) {
		const Weight *weight = g_ptr_array_index(weights, i);
		int what = says_from_name(weight->kind);

		if (what >= 0)
			signs.phrases[what] = weight;
	}
	for (Says what = 0; what < SAYS_COUNT; what++)
		signs.numbers[what] = -1;
	signs.is_leaning = reading->leaning != NULL;
	if (signs.is_leaning)
		find_leaning(reading, &signs);
	signs.share = leaning_share(reading->own, ENOUGH);
	signs.day = when_most(reading);
	signs.is_ahead = has_day_ahead(reading, signs.phrases[SAYS_PROCEED]);
	return signs;
}

/* What has a day to come is announced, not done, unless the letter is surer
 * that it is done. */
static gboolean
is_announced(const Signs *signs)
{
	const Weight *done = signs->phrases[SAYS_ACCEPT];
	const Weight *promised = signs->phrases[SAYS_PROCEED];

	return signs->is_ahead && (!done || done->score <= promised->score);
}

static gboolean
is_said(const Signs *signs, Says what, double least)
{
	return signs->phrases[what] && signs->phrases[what]->score >= least;
}

/* How far the words of the letter lean to WHAT. */
static double
lean_to(const Signs *signs, Says what)
{
	double least = -LEANS_MOST;

	if (!signs->is_leaning)
		return 0;
	if (what == SAYS_ANSWER || is_said(signs, what, WEIGH_THRESHOLD))
		least = standing[what].least;
	return CLAMP(signs->lean[what], least, LEANS_MOST) +
	       standing[what].bias;
}

/* Who names the day on which they act announces something. */
static double
announces(const Signs *signs, Says what)
{
	if (what != SAYS_PUTOFF && what != SAYS_PROCEED)
		return 0;
	return signs->share * MIN(DAY * signs->day, DAY_MOST);
}

static gboolean
says_more(const Signs *signs)
{
	for (Says what = SAYS_DECLINE; what <= SAYS_PUTOFF; what++)
		if (is_said(signs, what, COURTESY))
			return TRUE;
	return FALSE;
}

static double
strength(const Signs *signs, Says what)
{
	const Weight *phrases = signs->phrases[what];

	if (what == SAYS_THANKS && says_more(signs))
		return -G_MAXDOUBLE;
	double said =
		phrases ? MIN(phrases->score, SUREST) + standing[what].lead : 0;
	if (what == SAYS_ACCEPT && is_announced(signs))
		said = MAX(said - AHEAD, 0);
	return PHRASES * signs->share * said + lean_to(signs, what) +
	       announces(signs, what);
}

static void
add_date(const Reading *reading, const Weight *weight, Say *say)
{
	const DateMatch *date = when_find(reading, weight, say->what);

	if (date) {
		say->when = date->date;
		say->when.text = g_strdup(date->date.text);
	}
}

/* An answer is any sentence, so the first one shows it. */
static Say *
say_of(const Reading *reading, const Signs *signs, Says what)
{
	const Weight *phrases = signs->phrases[what];
	int number = what == SAYS_ANSWER ? -1 : signs->numbers[what];
	Say *say = say_new(
		what, MAX(phrases ? phrases->score : 0, WEIGH_THRESHOLD));

	reading_evidence(reading, phrases, number, say->evidence);
	add_date(reading, phrases, say);
	return say;
}

static gboolean
ends_matter(Says what)
{
	return what == SAYS_ACCEPT || what == SAYS_DECLINE;
}

/* Nobody is to be left alone because of words that only sound like it; no matter
 * is to end by a few that lean that way as all words lean a little; and where
 * none can lean, phrases tell it. */
static gboolean
is_likely(const Signs *signs, Says what)
{
	if (is_said(signs, what, WEIGH_THRESHOLD))
		return TRUE;
	if (!signs->is_leaning || what == SAYS_STOP)
		return FALSE;
	return !ends_matter(what) || is_said(signs, what, SUPPORT) ||
	       strength(signs, what) >= strength(signs, SAYS_ANSWER) + CLEAR;
}

/* Letters that say nothing in particular answer. */
static Says
likeliest(const Signs *signs)
{
	Says best = SAYS_ANSWER;

	for (Says what = 0; what < SAYS_COUNT; what++)
		if (is_likely(signs, what) &&
			strength(signs, what) > strength(signs, best))
			best = what;
	return best;
}

static gint
compare_says(gconstpointer a, gconstpointer b, gpointer data)
{
	const Say *left = *(Say *const *)a, *right = *(Say *const *)b;
	double l = strength(data, left->what), r = strength(data, right->what);

	if (l != r)
		return l < r ? 1 : -1;
	return (int)left->what - (int)right->what;
}

void
says_read(const Reading *reading, Findings *findings)
{
	g_autoptr(GPtrArray) weights = weigh(
		reading->words, WORDS_SAYS, reading->matches, reading->signs);
	Signs signs = find_signs(reading, weights);
	Says best = likeliest(&signs);

	for (Says what = 0; what < SAYS_COUNT; what++)
		if (what == best || is_said(&signs, what, WEIGH_THRESHOLD))
			g_ptr_array_add(
				findings->says, say_of(reading, &signs, what));
	g_ptr_array_sort_with_data(findings->says, compare_says, &signs);
}
