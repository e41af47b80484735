/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * When somebody is back. A date is the day of return if words of return stand
 * beside it, a last day away if "until" stands before it or it ends a range,
 * else a day away. "Until the 27th" and "away on the 27th" both mean: back on
 * the 28th; what is a working day there is for the walk to know.
 */
#include "sense/delivery/room.h"

#include <string.h>

#include "sense/dates/dates.h"

/* How far a word may stand from the date that it speaks of, in tokens, and
 * how far in the past or future a date of an absence may lie, in days. */
enum {
	REACH_BEFORE = 6,
	REACH_UNTIL = 4,
	REACH_AFTER = 10,
	LONGEST = 800,
	STALE = 270
};

/* What a date in an absence notice is. */
typedef enum { DAY_AWAY, DAY_FIRST, DAY_LAST, DAY_BACK } DayKind;

typedef struct {
	const Delivery *delivery;
	const GArray *dates; /* of DateMatch */
	guint date;	     /* the one in question */
} Question;

static const DateMatch *
date_at(const Question *question, guint index)
{
	return &g_array_index(question->dates, DateMatch, index);
}

static guint
sentence_of(const Delivery *delivery, guint token)
{
	return tokens_at(delivery->tokens, token)->sentence;
}

/* The nearest phrase of KIND before the date, with no other date between. */
static const NoticeMatch *
match_before(const Question *question, NoticeKind kind, guint reach)
{
	const Delivery *delivery = question->delivery;
	guint first = date_at(question, question->date)->first_token;
	guint floor =
		question->date > 0
			? date_at(question, question->date - 1)->last_token + 1
			: 0;
	const NoticeMatch *nearest = NULL;
	for (guint i = 0; i < delivery->matches->len; i++) {
		const NoticeMatch *match =
			&g_array_index(delivery->matches, NoticeMatch, i);
		if (match->kind != kind || match->first < floor ||
			match->first > first || first > match->last + 1 + reach)
			continue;
		if (sentence_of(delivery, match->first) ==
			sentence_of(delivery, first))
			nearest = match;
	}
	return nearest;
}

/* A phrase of KIND behind the date that does not belong to the next one. */
static const NoticeMatch *
match_after(const Question *question, NoticeKind kind, guint reach)
{
	const Delivery *delivery = question->delivery;
	guint last = date_at(question, question->date)->last_token;
	guint roof =
		question->date + 1 < question->dates->len
			? date_at(question, question->date + 1)->first_token
			: G_MAXUINT;
	for (guint i = 0; i < delivery->matches->len; i++) {
		const NoticeMatch *match =
			&g_array_index(delivery->matches, NoticeMatch, i);
		if (match->kind != kind || match->first <= last ||
			match->first > last + reach || match->last >= roof)
			continue;
		if (sentence_of(delivery, match->first) !=
			sentence_of(delivery, last))
			continue;
		/* "away on the 3rd, back on the 7th" */
		if (roof != G_MAXUINT &&
			sentence_of(delivery, roof) ==
				sentence_of(delivery, last) &&
			roof <= match->last + 1 + REACH_BEFORE)
			continue;
		return match;
	}
	return NULL;
}

/* The second date of "3 - 14 August", "3 August to 14 August". */
static gboolean
ends_range(const Question *question)
{
	const Delivery *delivery = question->delivery;
	if (question->date == 0)
		return FALSE;
	guint from = date_at(question, question->date - 1)->last_token + 1;
	guint to = date_at(question, question->date)->first_token;
	/* "from 3 May and back on the 7th" */
	if (to < from || to - from > 2 || to == from ||
		match_before(question, NOTICE_BACK, 1))
		return FALSE;
	const char *between = tokens_at(delivery->tokens, from)->folded;
	return between[0] == '-' ||
	       match_before(question, NOTICE_BETWEEN, 1) != NULL ||
	       match_before(question, NOTICE_UNTIL, 1) != NULL;
}

static gboolean
sentence_has(const Delivery *delivery, guint sentence, NoticeKind kind)
{
	for (guint i = 0; i < delivery->matches->len; i++) {
		NoticeMatch match =
			g_array_index(delivery->matches, NoticeMatch, i);
		if (match.kind == kind &&
			sentence_of(delivery, match.first) == sentence)
			return TRUE;
	}
	return FALSE;
}

/* "Vom 16.11. bis 20.11. ..." may look like two sentences. */
static gboolean
tells_absence(const Delivery *delivery, const DateMatch *date)
{
	return sentence_has(delivery, sentence_of(delivery, date->first_token),
		       NOTICE_ABSENT) ||
	       sentence_has(delivery, sentence_of(delivery, date->last_token),
		       NOTICE_ABSENT);
}

/* A date that is a stretch of days itself: "3 - 14 August". */
static gboolean
is_range(const Question *question)
{
	const Delivery *delivery = question->delivery;
	const DateMatch *date = date_at(question, question->date);
	if (date->date.first == date->date.last)
		return FALSE;
	for (guint i = date->first_token; i <= date->last_token; i++) {
		if (strchr(tokens_at(delivery->tokens, i)->folded, '-'))
			return TRUE;
	}
	for (guint i = 0; i < delivery->matches->len; i++) {
		NoticeMatch match =
			g_array_index(delivery->matches, NoticeMatch, i);
		if ((match.kind == NOTICE_UNTIL ||
			    match.kind == NOTICE_BETWEEN) &&
			match.first > date->first_token &&
			match.last < date->last_token)
			return TRUE;
	}
	return FALSE;
}

/* "until 27 November" may count as the date, with its first word. */
static const NoticeMatch *
match_opening(const Question *question, NoticeKind kind)
{
	const GArray *matches = question->delivery->matches;
	const DateMatch *date = date_at(question, question->date);
	for (guint i = 0; i < matches->len; i++) {
		const NoticeMatch *match =
			&g_array_index(matches, NoticeMatch, i);
		if (match->kind == kind && match->first == date->first_token &&
			match->last < date->last_token)
			return match;
	}
	return NULL;
}

/* Does a phrase of KIND stand behind the date, before MATCH or right behind
 * it? */
static gboolean
is_beside(const Question *question, NoticeKind kind, const NoticeMatch *match)
{
	const GArray *matches = question->delivery->matches;
	guint last = date_at(question, question->date)->last_token;

	for (guint i = 0; i < matches->len; i++) {
		const NoticeMatch *other =
			&g_array_index(matches, NoticeMatch, i);
		if (other->kind == kind && other->first > last &&
			other->first <= match->last + 1)
			return TRUE;
	}
	return FALSE;
}

/* What words of return behind the date, or none, make of it. */
static DayKind
kind_by_return(const Question *question)
{
	const NoticeMatch *back =
		match_after(question, NOTICE_BACK, REACH_AFTER);

	if (!back)
		return DAY_AWAY;
	/* "away on Wednesday, then back" */
	return is_beside(question, NOTICE_AFTER, back) ? DAY_LAST : DAY_BACK;
}

static DayKind
kind_of(const Question *question)
{
	const NoticeMatch *back =
		match_before(question, NOTICE_BACK, REACH_BEFORE);
	const NoticeMatch *until =
		match_before(question, NOTICE_UNTIL, REACH_UNTIL);
	if (!until)
		until = match_opening(question, NOTICE_UNTIL);
	if (ends_range(question))
		return DAY_LAST;
	if (date_at(question, question->date)->is_after)
		return DAY_BACK;
	/* "will not return until Monday" names the return */
	if (until && (!back || until->first > back->last))
		return DAY_LAST;
	if (back)
		return DAY_BACK;
	if (match_after(question, NOTICE_UNTIL, 2))
		return DAY_LAST;
	DayKind kind = kind_by_return(question);
	if (kind != DAY_AWAY)
		return kind;
	if ((match_before(question, NOTICE_SINCE, 2) ||
		    match_opening(question, NOTICE_SINCE)) &&
		!is_range(question))
		return tells_absence(question->delivery,
			       date_at(question, question->date))
			       ? DAY_FIRST
			       : DAY_BACK;
	return DAY_AWAY;
}

/* The days that count, each DAY_NONE if there is none. */
typedef struct {
	Day back, away, first;
	Day last;  /* in a sentence about the absence */
	Day loose; /* in another */
} Days;

static Day
later(Day one, Day other)
{
	return one == DAY_NONE || other > one ? other : one;
}

static Day
earlier(Day one, Day other)
{
	return one == DAY_NONE || other < one ? other : one;
}

static void
take(Days *days, const Question *question, Day base, Day last)
{
	const Delivery *delivery = question->delivery;
	const DateMatch *match = date_at(question, question->date);
	const NamedDate *date = &match->date;
	/* "since 3 January" is told in a year's notice as next January */
	if (date->first == DAY_NONE || date->first > base + LONGEST)
		return;
	switch (kind_of(question)) {
	case DAY_BACK:
		/* Nobody is back before the last day away. */
		if (date->first >= base &&
			(last == DAY_NONE || date->first > last))
			days->back = earlier(days->back, date->first);
		return;
	case DAY_LAST:
		if (date->last < base)
			return;
		if (tells_absence(delivery, match))
			days->last = later(days->last, date->last);
		else
			days->loose = later(days->loose, date->last);
		return;
	case DAY_FIRST:
		if (date->first <= base + STALE)
			days->first = earlier(days->first, date->first);
		return;
	case DAY_AWAY: break;
	}
	if (!tells_absence(delivery, match) || date->first > base + STALE)
		return;
	days->first = earlier(days->first, date->first);
	if (date->last >= base)
		days->away = later(days->away, date->last);
}

static Day
day_back(const Days *days, Day base)
{
	if (days->back != DAY_NONE)
		return days->back;
	if (days->last != DAY_NONE)
		return days->last + 1;
	if (days->loose != DAY_NONE)
		return days->loose + 1;
	if (days->away != DAY_NONE && days->away < base + 60)
		return days->away + 1;
	return DAY_NONE;
}

/* The days told by all DATES, where the last day away is LAST if that is
 * known. */
static Days
take_all(const Delivery *delivery, const GArray *dates, Day base, Day last)
{
	Days days = { DAY_NONE, DAY_NONE, DAY_NONE, DAY_NONE, DAY_NONE };

	for (guint i = 0; i < dates->len; i++) {
		Question question = { delivery, dates, i };
		take(&days, &question, base, last);
	}
	return days;
}

void
absence_days(const Delivery *delivery, const GArray *dates, Absence *absence)
{
	const Letter *letter = delivery->letter;
	Day base = day_from_time(letter->date, letter->offset);
	Days days = take_all(delivery, dates, base, DAY_NONE);

	if (days.back != DAY_NONE && days.back <= days.last)
		days = take_all(delivery, dates, base, days.last);
	absence->back = day_back(&days, base);
	absence->is_bound = days.back != DAY_NONE || days.last != DAY_NONE;
	absence->starts = days.first;
}
