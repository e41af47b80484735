/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/when.h"

#include "sense/clauses.h"

/* What speaks for a day and what against it. */
typedef enum {
	SIGN_NEAR,	/* it stands in or behind a phrase of what is said */
	SIGN_TOLD,	/* what a phrase of kind "when" around it weighs */
	SIGN_CLAUSE,	/* what its clause weighs: for it */
	SIGN_COUNTER,	/* and against it */
	SIGN_FOLLOWING, /* what the next clause weighs, if its own is silent */
	SIGN_PRECEDING, /* or the one before */
	SIGN_BEGUN,	/* it is today, or has begun */
	SIGN_EXPLAINED, /* it is explained by the one right behind it */
	SIGN_OR,	/* it is the second of "Monday or Tuesday" */
	SIGN_LEADS,	/* one soon after it is named behind it */
	SIGN_LONG,	/* it is longer than a week */
	SIGN_LAST,	/* none is named behind it that is later */
	SIGN_COUNT
} Sign;

/* Learnt from labelled letters, and rounded. */
static const double weights[SIGN_COUNT] = {
	[SIGN_NEAR] = 0.4,
	[SIGN_TOLD] = 1.3,
	[SIGN_CLAUSE] = 2.3,
	[SIGN_COUNTER] = 1.9,
	[SIGN_FOLLOWING] = 1.2,
	[SIGN_PRECEDING] = 0.5,
	[SIGN_BEGUN] = -1.6,
	[SIGN_EXPLAINED] = -0.4,
	[SIGN_OR] = -0.2,
	[SIGN_LEADS] = -1.5,
	[SIGN_LONG] = -1.4,
	[SIGN_LAST] = -0.3,
};

/* What speaks for a day that is more than a day they name. */
#define MUCH 1.0

enum {
	SOON = 14,	/* days between two that belong together */
	WEEK = 7,	/* days; a span that is longer is long */
	APPOSITION = 3, /* tokens between two names of one day */
	JOINING = 2	/* words between two days, either of which it may be */
};

/* --- Phrases around a day -------------------------------------------------- */

static gboolean
can_have_date(Says what)
{
	return what == SAYS_PUTOFF || what == SAYS_PROCEED ||
	       what == SAYS_ACCEPT || what == SAYS_ANSWER ||
	       what == SAYS_QUESTION;
}

static gboolean
is_around(guint first, guint last, const DateMatch *date)
{
	return date->first_token <= last && date->last_token >= first;
}

/* True if it is today or has begun. */
static gboolean
is_current(const Reading *reading, const DateMatch *date)
{
	const Letter *letter = reading->letter;
	return date->date.first <= day_from_time(letter->date, letter->offset);
}

static guint32
sentence_at(const Reading *reading, guint token)
{
	return tokens_at(reading->own, token)->sentence;
}

/* What the heaviest of PHRASES, of kind "when", around DATE weighs. */
static double
told(const GArray *phrases, const DateMatch *date)
{
	double most = 0;

	for (guint i = 0; i < phrases->len; i++) {
		const ReadingPhrase *phrase =
			&g_array_index(phrases, ReadingPhrase, i);

		if (is_around(phrase->first, phrase->last, date))
			most = MAX(most, phrase->weight);
	}
	return most;
}

/* Does DATE stand in MATCH, or behind it in its sentence? */
static gboolean
is_near(const Reading *reading, const WordsMatch *match, const DateMatch *date)
{
	return is_around(match->first_token, match->last_token, date) ||
	       (date->first_token > match->last_token &&
		       sentence_at(reading, date->first_token) ==
			       sentence_at(reading, match->last_token));
}

/* Is DATE near to one of the phrases of WEIGHT (may be NULL)? */
static gboolean
is_near_any(const Reading *reading, const Weight *weight, const DateMatch *date)
{
	for (guint i = 0; weight && i < weight->matches->len; i++) {
		guint index = g_array_index(weight->matches, guint, i);
		const WordsMatch *match =
			&g_array_index(reading->matches, WordsMatch, index);

		if (reading_is_own(reading, match) &&
			is_near(reading, match, date))
			return TRUE;
	}
	return FALSE;
}

/* --- Its clause ------------------------------------------------------------ */

static gboolean
is_silent(const Clause *clause)
{
	return clause->most == 0 && clause->least == 0;
}

/* The day that DATE names once more, right before it: "after the fair, on the
 * 19th"; NULL if there is none. */
static const DateMatch *
apposed_to(const Reading *reading, const DateMatch *date)
{
	for (guint i = 0; i < reading->dates->len; i++) {
		const DateMatch *other =
			&g_array_index(reading->dates, DateMatch, i);

		if (other->last_token < date->first_token &&
			date->first_token <= other->last_token + APPOSITION &&
			sentence_at(reading, other->last_token) ==
				sentence_at(reading, date->first_token))
			return other;
	}
	return NULL;
}

/* A clause that says nothing of its day belongs to that of the day it
 * explains, to the next, or to the one before: "on Wednesday, as soon as she
 * is here, we order". */
static void
find_clause(const Reading *reading, const Clauses *clauses,
	const DateMatch *date, double *signs)
{
	const DateMatch *other = apposed_to(reading, date);
	guint at = date->first_token;
	const Clause *own = clauses_at(clauses, at);
	const Clause *next = clauses_beside(clauses, date->last_token, 1);
	const Clause *before = clauses_beside(clauses, at, -1);

	if (is_silent(own) && other)
		own = clauses_at(clauses, other->first_token);
	signs[SIGN_CLAUSE] = own->most;
	signs[SIGN_COUNTER] = own->least;
	if (!is_silent(own))
		return;
	if (next && !is_silent(next) && !next->has_date)
		signs[SIGN_FOLLOWING] = next->most + next->least;
	else if (before && !is_silent(before) && !before->has_date)
		signs[SIGN_PRECEDING] = before->most + before->least;
}

/* --- The other days -------------------------------------------------------- */

static gboolean
is_soon_after(const DateMatch *first, const DateMatch *next)
{
	return next->date.first > first->date.last &&
	       next->date.first <= first->date.last + SOON;
}

/* "Monday or Tuesday", "between the 3rd and the 5th": nothing but a word or
 * two stands between FIRST and NEXT, and nothing is said of NEXT alone. */
static gboolean
are_one(const Reading *reading, const Clauses *clauses, const DateMatch *first,
	const DateMatch *next)
{
	guint from = first->last_token + 1;
	const Clause *own = clauses_at(clauses, next->first_token);

	if (own != clauses_at(clauses, first->last_token) && !is_silent(own))
		return FALSE;
	if (next->first_token <= from || next->first_token > from + JOINING)
		return FALSE;
	for (guint at = from; at < next->first_token; at++)
		if (tokens_at(reading->own, at)->kind != TOKEN_WORD ||
			sentence_at(reading, at) !=
				sentence_at(reading, next->first_token))
			return FALSE;
	return TRUE;
}

static void
find_others(const Reading *reading, const Clauses *clauses,
	const DateMatch *date, double *signs)
{
	guint32 sentence = sentence_at(reading, date->last_token);

	signs[SIGN_LAST] = 1;
	for (guint i = 0; i < reading->dates->len; i++) {
		const DateMatch *other =
			&g_array_index(reading->dates, DateMatch, i);

		if (!other->is_past && are_one(reading, clauses, other, date))
			signs[SIGN_OR] = 1;
		if (other->is_past || other->first_token <= date->last_token ||
			are_one(reading, clauses, date, other))
			continue;
		if (apposed_to(reading, other) == date)
			signs[SIGN_EXPLAINED] = 1;
		if (other->date.first > date->date.first)
			signs[SIGN_LAST] = 0;
		if (is_soon_after(date, other) &&
			sentence_at(reading, other->first_token) <=
				sentence + 1)
			signs[SIGN_LEADS] = 1;
	}
}

/* --------------------------------------------------------------------------- */

static double
score(const Reading *reading, const Clauses *clauses, const GArray *phrases,
	const Weight *weight, const DateMatch *date)
{
	double signs[SIGN_COUNT] = { 0 }, sum = 0;

	signs[SIGN_NEAR] = is_near_any(reading, weight, date);
	signs[SIGN_TOLD] = told(phrases, date);
	find_clause(reading, clauses, date, signs);
	find_others(reading, clauses, date, signs);
	signs[SIGN_BEGUN] = is_current(reading, date);
	signs[SIGN_LONG] = date->date.last - date->date.first >= WEEK;
	for (Sign i = 0; i < SIGN_COUNT; i++)
		sum += signs[i] * weights[i];
	return sum;
}

/* Those who have answered announce a day only if more speaks for it than
 * against it; those who ask, if much does. */
static double
least_for(Says what)
{
	switch (what) {
	case SAYS_ACCEPT:
	case SAYS_ANSWER: return 0;
	case SAYS_QUESTION: return MUCH;
	default: return -G_MAXDOUBLE;
	}
}

/* The first day that is not past; COUNT becomes how many there are. */
static const DateMatch *
first_ahead(const Reading *reading, guint *count)
{
	const DateMatch *first = NULL;

	*count = 0;
	for (guint i = 0; reading->dates && i < reading->dates->len; i++) {
		const DateMatch *date =
			&g_array_index(reading->dates, DateMatch, i);

		if (date->is_past)
			continue;
		first = first ? first : date;
		++*count;
	}
	return first;
}

/* The day for which most speaks, if that is more than MOST, which it becomes;
 * WEIGHT as in when_find. */
static const DateMatch *
strongest(const Reading *reading, const Weight *weight, double *most)
{
	const DateMatch *best = NULL;
	g_autoptr(Clauses) clauses = clauses_new(reading);
	g_autoptr(GArray) phrases = reading_phrases(reading, "when");

	for (guint i = 0; i < reading->dates->len; i++) {
		const DateMatch *date =
			&g_array_index(reading->dates, DateMatch, i);
		if (date->is_past)
			continue;
		double one = score(reading, clauses, phrases, weight, date);
		if (one > *most) {
			*most = one;
			best = date;
		}
	}
	return best;
}

const DateMatch *
when_find(const Reading *reading, const Weight *weight, Says what)
{
	double least = least_for(what);
	guint count;
	const DateMatch *first = first_ahead(reading, &count);

	if (!first || !can_have_date(what))
		return NULL;
	if (count == 1 && least == -G_MAXDOUBLE)
		return first;
	return strongest(reading, weight, &least);
}

double
when_most(const Reading *reading)
{
	double most = MUCH;
	guint count;

	if (first_ahead(reading, &count))
		strongest(reading, NULL, &most);
	return most - MUCH;
}
