/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/when.h"

#include "sense/words_table.h"

/* How far a date stands from a phrase; less is nearer. */
enum {
	RANK_WITHIN,
	RANK_AFTER = 2,
	RANK_BEFORE = 4,
	RANK_NEXT = 6,
	RANK_NOT = 20,
	/* what a date that has begun loses */
	RANK_CURRENT = 8,
	/* what a date gains or loses within a phrase of kind "when" */
	RANK_TOLD = 5
};

enum {
	SOON = 14,	  /* days between two that belong together */
	WEEK = 6,	  /* days that a span adds to its first, at most */
	APPOSITION = 3,	  /* tokens between two names of one day */
	NOTHING_TOLD = -9 /* less than any phrases weigh */
};

static gboolean
can_have_date(Says what)
{
	return what == SAYS_PUTOFF || what == SAYS_PROCEED ||
	       what == SAYS_ACCEPT || what == SAYS_ANSWER;
}

/* True if MATCH stands in the own words. */
static gboolean
is_own(const Reading *reading, const WordsMatch *match)
{
	return g_array_index(reading->texts, WordsText, match->text).place ==
	       PLACE_BODY;
}

/* True if it is today or has begun. */
static gboolean
is_current(const Reading *reading, const DateMatch *date)
{
	const Letter *letter = reading->letter;
	return date->date.first <= day_from_time(letter->date, letter->offset);
}

/* What the phrases of kind "when" around DATE weigh: the heaviest for it and
 * the heaviest against it. */
static double
told(const Reading *reading, const DateMatch *date)
{
	double most = 0, least = 0;

	for (guint i = 0; i < reading->matches->len; i++) {
		const WordsMatch *match =
			&g_array_index(reading->matches, WordsMatch, i);
		const Group *group = &g_array_index(
			reading->words->groups, Group, match->group);

		if (!g_str_equal(group->kind, "when") ||
			!is_own(reading, match) ||
			date->first_token > match->last_token ||
			date->last_token < match->first_token)
			continue;
		most = MAX(most, group->weight);
		least = MIN(least, group->weight);
	}
	return most + least;
}

static int
rank(const Reading *reading, const WordsMatch *match, const DateMatch *date)
{
	guint32 from = tokens_at(reading->own, match->first_token)->sentence;
	guint32 to = tokens_at(reading->own, match->last_token)->sentence;
	guint32 at = tokens_at(reading->own, date->first_token)->sentence;
	int base = RANK_NOT;
	if (date->first_token <= match->last_token &&
		date->last_token >= match->first_token)
		base = RANK_WITHIN;
	else if (at == to && date->first_token > match->last_token)
		base = RANK_AFTER;
	else if (at == from)
		base = RANK_BEFORE;
	else if (at == to + 1)
		base = RANK_NEXT;
	double weight = told(reading, date);
	if (base == RANK_NOT && weight > 0)
		base = RANK_TOLD + RANK_NEXT;
	if (base == RANK_NOT)
		return base;
	base -= (int)(weight * RANK_TOLD);
	/* Whoever says "after the holidays" says when. */
	base -= date->is_after;
	return base + (is_current(reading, date) ? RANK_CURRENT : 0);
}

/* The only day ahead, however often it is named; without one the only one of
 * today. */
static const DateMatch *
only_date(const Reading *reading)
{
	const DateMatch *only[2] = { NULL, NULL };
	int count[2] = { 0, 0 };
	for (guint i = 0; i < reading->dates->len; i++) {
		const DateMatch *date =
			&g_array_index(reading->dates, DateMatch, i);
		if (date->is_past)
			continue;
		gboolean is_now = is_current(reading, date);
		if (only[is_now] &&
			only[is_now]->date.first == date->date.first)
			continue;
		only[is_now] = date;
		count[is_now]++;
	}
	if (count[0] > 0)
		return count[0] == 1 ? only[0] : NULL;
	return count[1] == 1 ? only[1] : NULL;
}

/* The date ahead for which phrases of kind "when" tell more than LEAST,
 * whatever else is said; of equal ones the first. */
static const DateMatch *
told_date(const Reading *reading, double least)
{
	const DateMatch *best = NULL;
	double most = least;

	for (guint i = 0; i < reading->dates->len; i++) {
		const DateMatch *date =
			&g_array_index(reading->dates, DateMatch, i);
		double weight = told(reading, date);

		if (weight > most && !date->is_past &&
			!is_current(reading, date)) {
			most = weight;
			best = date;
		}
	}
	return best;
}

static const DateMatch *
best_of_match(const Reading *reading, const WordsMatch *match, int *nearest)
{
	const DateMatch *best = NULL;
	for (guint i = 0; i < reading->dates->len; i++) {
		const DateMatch *date =
			&g_array_index(reading->dates, DateMatch, i);
		int one = date->is_past ? RANK_NOT : rank(reading, match, date);
		if (one < *nearest) {
			*nearest = one;
			best = date;
		}
	}
	return best;
}

static guint32
sentence_at(const Reading *reading, guint token)
{
	return tokens_at(reading->own, token)->sentence;
}

/* "In August we are shut. On the 31st": a day of the span that BEST names. */
static gboolean
is_day_of(const DateMatch *best, const DateMatch *date)
{
	return best->date.last > best->date.first &&
	       date->date.first == date->date.last &&
	       date->date.first >= best->date.first &&
	       date->date.last <= best->date.last;
}

/* Is DATE, behind BEST, what BEST leads up to? */
static gboolean
is_led_to(const Reading *reading, const DateMatch *best, const DateMatch *date,
	Says what)
{
	gboolean is_soon = date->date.first > best->date.last &&
			   date->date.first <= best->date.last + SOON &&
			   date->date.last <= date->date.first + WEEK;

	if (date->is_past || date->first_token <= best->last_token ||
		!(is_soon || is_day_of(best, date)))
		return FALSE;
	if (what == SAYS_PUTOFF)
		return sentence_at(reading, date->first_token) <=
		       sentence_at(reading, best->last_token) + 1;
	return best->is_after &&
	       date->first_token <= best->last_token + APPOSITION &&
	       sentence_at(reading, date->first_token) ==
		       sentence_at(reading, best->last_token);
}

/* "On the 11th, after the holidays": the day itself, named before BEST. */
static const DateMatch *
day_before(const Reading *reading, const DateMatch *best)
{
	for (guint i = 0; best->is_after && i < reading->dates->len; i++) {
		const DateMatch *date =
			&g_array_index(reading->dates, DateMatch, i);

		if (date->last_token < best->first_token &&
			date->last_token + APPOSITION > best->first_token &&
			date->date.first == date->date.last && !date->is_past &&
			date->date.first + SOON >= best->date.first &&
			sentence_at(reading, date->first_token) ==
				sentence_at(reading, best->first_token))
			return date;
	}
	return best;
}

/*
 * "Away until Thursday. On Friday I'll tell you": the day first named says
 * why, one soon behind it says when. "After the fair, on the 19th" names one
 * day twice.
 */
static const DateMatch *
day_behind(const Reading *reading, const DateMatch *best, Says what)
{
	for (guint i = 0; i < reading->dates->len; i++) {
		const DateMatch *date =
			&g_array_index(reading->dates, DateMatch, i);

		if (is_led_to(reading, best, date, what))
			best = date;
	}
	return best;
}

/* The date nearest to what WEIGHT says, NULL if none is near. */
static const DateMatch *
nearest_date(const Reading *reading, const Weight *weight)
{
	const DateMatch *best = NULL;
	int nearest = RANK_NOT;

	for (guint i = 0; i < weight->matches->len; i++) {
		guint index = g_array_index(weight->matches, guint, i);
		const WordsMatch *match =
			&g_array_index(reading->matches, WordsMatch, index);
		if (!is_own(reading, match))
			continue;
		const DateMatch *one = best_of_match(reading, match, &nearest);
		if (one)
			best = one;
	}
	return best;
}

const DateMatch *
when_find(const Reading *reading, const Weight *weight, Says what)
{
	const DateMatch *best;
	/* A phrase far from the only day ahead may mean it all the same, and
	 * so may a letter that nothing was understood of. */
	gboolean is_any =
		!weight || what == SAYS_PUTOFF || what == SAYS_PROCEED;
	if (!reading->dates || !can_have_date(what))
		return NULL;
	best = weight ? nearest_date(reading, weight) : told_date(reading, 0);
	if (is_any && (!best || is_current(reading, best))) {
		const DateMatch *only = only_date(reading);
		best = only ? only : best;
	}
	if (!best && !weight && what != SAYS_ANSWER)
		best = told_date(reading, NOTHING_TOLD);
	return best ? day_behind(reading, day_before(reading, best), what)
		    : NULL;
}
