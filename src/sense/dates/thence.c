/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Days that are counted from those named before them: "the day after", "that
 * same day", "the Monday after". */
#include "sense/dates/read.h"

/* "the day after" is followed by what it comes after: "the fair". */
static gboolean
goes_on(const DateReader *reader, guint next)
{
	if (next >= reader->count ||
		!(reader->hits.ends[next] & 1u << DATE_AFTER))
		return FALSE;
	return date_skip_links(reader, next) != next ||
	       date_begins(reader, next, 1u << DATE_FEAST);
}

gboolean
date_read_thence(const DateReader *reader, const GArray *matches, guint at,
	DateFound *out)
{
	int days = 0;
	guint len = date_lex(reader, at, DATE_THENCE, &days);

	/* "el mismo día 15" */
	if (len == 0 || days < 0 || matches->len == 0 ||
		goes_on(reader, at + len) ||
		date_digits(reader, at + len, 2) > 0)
		return FALSE;
	const DateMatch *before =
		&g_array_index(matches, DateMatch, matches->len - 1);
	if (before->is_past ||
		tokens_at(reader->tokens, at)->sentence >
			tokens_at(reader->tokens, before->last_token)
					->sentence +
				1)
		return FALSE;
	*out = (DateFound){ .end = at + len };
	if (days > 0 && days % 7 == 0) {
		date_set_week(out, date_monday(before->date.last) + days);
	} else {
		out->first =
			(days ? before->date.last : before->date.first) + days;
		out->last = before->date.last + days;
	}
	return TRUE;
}

guint
date_skip_thence(const DateReader *reader, guint at)
{
	int days = 0;
	guint len = date_lex(reader, at, DATE_THENCE, &days);
	/* "el mismo día 15" */
	return len > 0 && days == 0 && date_digits(reader, at + len, 2) < 0
		       ? len
		       : 0;
}

/* --- Weekdays --------------------------------------------------------------- */

static gboolean
is_one_sentence(const DateReader *reader, guint token, guint other)
{
	return tokens_at(reader->tokens, token)->sentence ==
	       tokens_at(reader->tokens, other)->sentence;
}

/* Does MATCH stand right before token AT, but for a mark or a word? */
static gboolean
is_right_before(const DateReader *reader, const DateMatch *match, guint at)
{
	return at <= match->last_token + 3 &&
	       is_one_sentence(reader, match->last_token, at);
}

/* "the last week of May, Tuesday": a part of a week, or all of it, but no
 * weekend. */
static gboolean
is_of_week(const DateMatch *match)
{
	Day monday = date_monday(match->date.first);

	return match->date.last > match->date.first &&
	       match->date.first < monday + 5 && match->date.last < monday + 7;
}

/* The latest day ahead that was named in the sentence of token AT, or else in
 * the one before; DAY_NONE if there is none. */
static Day
latest_before(const DateReader *reader, const GArray *matches, guint at)
{
	guint32 sentence = tokens_at(reader->tokens, at)->sentence;
	Day latest = DAY_NONE;

	for (guint i = matches->len; i-- > 0;) {
		const DateMatch *match = &g_array_index(matches, DateMatch, i);
		guint32 its =
			tokens_at(reader->tokens, match->last_token)->sentence;

		if (its + 1 < sentence ||
			(its < sentence && latest != DAY_NONE))
			break;
		if (!match->is_past &&
			(latest == DAY_NONE || match->date.last > latest))
			latest = match->date.last;
	}
	return latest;
}

/* Was the last of MATCHES "that same day", in the sentence of token AT? */
static gboolean
goes_by_that_day(const DateReader *reader, const DateMatch *last, guint at)
{
	return is_one_sentence(reader, last->last_token, at) &&
	       date_lex(reader, last->first_token, DATE_THENCE, NULL) > 0;
}

/* "until Monday the 27th. Tuesday I answer": the day after, or the Monday after
 * a Friday. DAY_NONE if it is neither. */
static Day
next_to(const DateReader *reader, const DateMatch *last, guint at, int weekday)
{
	guint32 sentence = tokens_at(reader->tokens, at)->sentence;
	Day day = last->date.last;
	int own = day_weekday(day);

	if (last->is_past || last->date.first != day ||
		tokens_at(reader->tokens, last->last_token)->sentence + 1 <
			sentence)
		return DAY_NONE;
	if (own == 5 && weekday == 1)
		return day + 3;
	return own + 1 == weekday ? day + 1 : DAY_NONE;
}

void
date_settle_weekday(const DateReader *reader, const GArray *matches, guint at,
	DateFound *out)
{
	Day from = DAY_NONE;

	if (out->weekday == 0)
		return;
	const DateMatch *last =
		matches->len > 0
			? &g_array_index(matches, DateMatch, matches->len - 1)
			: NULL;
	if (last && is_right_before(reader, last, at) && is_of_week(last)) {
		out->first = out->last =
			date_monday(last->date.first) + out->weekday - 1;
		return;
	}
	if (out->thence)
		from = latest_before(reader, matches, at);
	else if (last && goes_by_that_day(reader, last, at))
		from = last->date.last;
	else if (last && next_to(reader, last, at, out->weekday) > out->first)
		from = last->date.last;
	/* Who is back on a Monday means that one. */
	if (from != DAY_NONE && out->thence == -2)
		from--;
	if (from != DAY_NONE)
		out->first = out->last =
			from + (out->weekday - day_weekday(from) + 6) % 7 + 1;
}
