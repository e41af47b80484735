/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/dates/read.h"

#include <string.h>

/* A span longer than this is two dates and not one. */
#define SPAN_MAX_DAYS 120
/* "Two days after the Monday after Easter" is about the most people write. */
#define DEPTH_MAX 4

static void
keep_longest(DateFound *best, const DateFound *found)
{
	if (best->end == 0 || found->end > best->end)
		*best = *found;
}

/* A single date begins with a number or a word of its own: "the", "on" and
 * other words that only link do not open one. */
static gboolean
can_open(const DateReader *reader, guint at)
{
	const guint32 links =
		1u << DATE_AFTER | 1u << DATE_ENDS | 1u << DATE_OF |
		1u << DATE_LEAD | 1u << DATE_LEAD_DAY | 1u << DATE_SINCE |
		1u << DATE_TO | 1u << DATE_JOIN | 1u << DATE_DAYPART |
		1u << DATE_SUFFIX | 1u << DATE_CODE | 1u << DATE_FOLLOW |
		1u << DATE_NEVER;
	return at < reader->count &&
	       ((reader->hits.begins[at] & ~links) ||
		       tokens_at(reader->tokens, at)->has_digit);
}

/* "Friday", "in two weeks", "14 October", "end of May": the longest. */
static gboolean
read_single(const DateReader *reader, guint at, gboolean is_led, DateFound *out)
{
	DateFound best = { 0 }, found;
	if (!can_open(reader, at))
		return FALSE;
	if (date_read_absolute(reader, at, is_led, &found))
		keep_longest(&best, &found);
	if (date_read_part(reader, at, &found))
		keep_longest(&best, &found);
	if (date_read_week_of(reader, at, &found))
		keep_longest(&best, &found);
	if (date_read_weekday(reader, at, &found))
		keep_longest(&best, &found);
	if (date_read_relative(reader, at, &found))
		keep_longest(&best, &found);
	if (date_read_period(reader, at, &found))
		keep_longest(&best, &found);
	if (best.end == 0 && is_led &&
		date_read_month(reader, at, TRUE, &found))
		best = found;
	if (best.end == 0)
		return FALSE;
	*out = best;
	return TRUE;
}

/* A bare number after words that make it a day: "the 14th", "el próximo 27". */
static gboolean
read_led_day(const DateReader *reader, guint at, DateFound *out)
{
	guint len = date_lex(reader, at, DATE_LEAD_DAY, NULL);
	if (len == 0)
		return FALSE;
	guint next = date_skip_links(reader, at + len);
	/* "l'11" */
	next = date_skip_mark(reader, next, "'\u2019");
	next += date_lex(reader, next, DATE_WHICH, NULL);
	return date_read_absolute(reader, next, TRUE, out) ||
	       date_read_bare_day(reader, next, 0, out);
}

gboolean
date_read_point(
	const DateReader *reader, guint at, gboolean is_led, DateFound *out)
{
	if (*reader->depth >= DEPTH_MAX)
		return FALSE;
	++*reader->depth;
	gboolean is_read = read_single(reader, at, is_led, out) ||
			   (is_led && date_read_bare_day(reader, at, 0, out)) ||
			   read_led_day(reader, at, out);
	--*reader->depth;
	return is_read;
}

/* "Monday to Wednesday", "3 August - 14 September" */
static void
extend_span(const DateReader *reader, DateFound *out)
{
	DateFound last;
	guint len = date_lex(reader, out->end, DATE_TO, NULL);
	if (len == 0)
		len = date_is_mark(reader, out->end, "-\u2013\u2014");
	if (len == 0 || out->end + len >= reader->count)
		return;
	guint next = date_skip_links(reader, out->end + len);
	if (!date_read_point(reader, next, out->is_bare, &last) ||
		last.last <= out->first ||
		last.last - out->first > SPAN_MAX_DAYS)
		return;
	out->last = last.last;
	out->end = last.end;
	out->is_past = out->last < reader->base;
}

/* Words that only lead to a date belong to it no more than "on" does, but
 * "after" changes it: the first day after. */
static gboolean
read_after(const DateReader *reader, guint at, DateFound *out)
{
	DateFound found;
	DateQuantity quantity;
	guint len = date_lex(reader, at, DATE_AFTER, NULL);
	if (len == 0)
		return FALSE;
	/* "el pasado lunes" is last Monday, "pasado el lunes" is not. */
	if (date_lex(reader, at, DATE_WHICH, NULL) == len &&
		(date_lex(reader, at + len, DATE_WEEKDAY, NULL) ||
			date_lex(reader, at + len, DATE_UNIT, NULL)))
		return FALSE;
	guint next = date_skip_links(reader, at + len);
	if (next >= reader->count)
		return FALSE;
	if (date_read_quantity(reader, next, &quantity)) {
		*out = (DateFound){ .end = quantity.end };
		out->first =
			date_add(reader->base, quantity.low, quantity.unit);
		out->last =
			date_add(reader->base, quantity.high, quantity.unit);
		return TRUE;
	}
	if (!date_read_point(reader, next, TRUE, &found))
		return FALSE;
	extend_span(reader, &found);
	if (found.is_week)
		found.last += 2; /* after the week is after its weekend */
	*out = found;
	out->first = out->last = found.last + 1;
	out->is_past = out->last < reader->base;
	out->is_week = FALSE;
	out->is_after = TRUE;
	return TRUE;
}

static gboolean
read_date(const DateReader *reader, guint at, DateFound *out)
{
	if (read_after(reader, at, out))
		return TRUE;
	gboolean is_led = date_is_led(reader, at) ||
			  date_is_mark(reader, at - (at > 0), "(");
	if (!read_single(reader, at, is_led, out) &&
		!read_led_day(reader, at, out) &&
		!date_read_monthly(reader, at, out))
		return FALSE;
	extend_span(reader, out);
	return TRUE;
}

static char *
text_between(const DateReader *reader, guint first, guint last)
{
	gsize start = tokens_at(reader->tokens, first)->start;
	gsize end = tokens_at(reader->tokens, last)->end;
	return g_strndup(reader->text + start, end - start);
}

static void
clear_match(gpointer data)
{
	DateMatch *match = data;
	g_free(match->date.text);
}

/* Adds FOUND, from token FIRST on, as match number AT. */
static void
add_match(const DateReader *reader, GArray *matches, guint at, guint first,
	const DateFound *found)
{
	DateMatch match = { .first_token = first,
		.last_token = found->end - 1,
		.is_past = found->is_past,
		.is_after = found->is_after };
	match.date.first = found->first;
	match.date.last = MAX(found->first, found->last);
	match.date.text = text_between(reader, first, match.last_token);
	g_array_insert_val(matches, at, match);
}

/* --- "after the fair" ---------------------------------------------------------- */

/* True if only words that belong to a date stand between FROM and TO: "the
 * fair (ends on the 14th)". */
static gboolean
leads_on(const DateReader *reader, guint from, guint to)
{
	while (from < to) {
		guint len = date_lex(reader, from, DATE_ENDS, NULL);
		guint links = date_skip_links(reader, from) - from;
		len = MAX(len, links);
		if (len == 0)
			len = date_is_mark(reader, from, "(:");
		if (len == 0)
			return FALSE;
		from += MIN(len, to - from);
	}
	return from == to;
}

/* The date that the event named at NOUN has elsewhere in the text: "at the
 * fair in Verona (6 to 9 October)". */
static const DateMatch *
date_of_event(const DateReader *reader, const GArray *matches, guint noun)
{
	const char *name = tokens_at(reader->tokens, noun)->folded;
	for (guint i = 0; i < matches->len; i++) {
		const DateMatch *match = &g_array_index(matches, DateMatch, i);
		guint from =
			match->first_token > 6 ? match->first_token - 6 : 0;
		guint32 sentence =
			tokens_at(reader->tokens, match->first_token)->sentence;
		for (guint at = from; at < match->first_token; at++) {
			const Token *token = tokens_at(reader->tokens, at);
			if (at != noun && token->sentence == sentence &&
				strcmp(token->folded, name) == 0)
				return match;
		}
	}
	return NULL;
}

static guint
matches_before(const GArray *matches, guint token)
{
	guint count = 0;
	while (count < matches->len &&
		g_array_index(matches, DateMatch, count).first_token < token)
		count++;
	return count;
}

/* "after approval", and on the next line "Valid until: 30 June". */
static gboolean
is_of_label(const DateReader *reader, guint noun, guint first)
{
	return tokens_at(reader->tokens, noun)->line !=
		       tokens_at(reader->tokens, first)->line &&
	       date_is_mark(reader, first - 1, ":");
}

/* True if FOLLOWING is the date of the event named at NOUN: "the fair on the
 * 14th", "the trade fair (6 to 9 October)"; "after the fair, on the 15th" is
 * when it is over. */
static gboolean
is_its_date(const DateReader *reader, guint noun, const DateMatch *following)
{
	guint first = following->first_token;
	/* "dopo il ponte del 2 giugno", but not "after work today" */
	guint apart = date_lex(reader, first, DATE_LEAD_DAY, NULL) ? 0 : 1;
	if (is_of_label(reader, noun, first))
		return FALSE;
	for (guint words = 1; words <= 2; words++) {
		if (first >= noun + words + apart && first <= noun + 6 &&
			!date_is_mark(reader, noun + words - 1, ",") &&
			leads_on(reader, noun + words, first))
			return TRUE;
	}
	return FALSE;
}

/* The event of "after the fair" at token AT, 0 if there is none. */
static guint
event_after(const DateReader *reader, guint at)
{
	int is_other = 0;
	guint len = date_lex(reader, at, DATE_AFTER, &is_other);
	guint noun = date_skip_links(reader, at + len);
	if (len == 0 || is_other || noun >= reader->count)
		return 0;
	const Token *token = tokens_at(reader->tokens, noun);
	return token->kind == TOKEN_WORD && strlen(token->folded) >= 4 &&
			       reader->hits.begins[noun] == 0
		       ? noun
		       : 0;
}

static void
add_after_event(const DateReader *reader, GArray *matches, guint at)
{
	guint noun = event_after(reader, at);
	guint next = matches_before(matches, at);
	if (noun == 0 ||
		(next > 0 && g_array_index(matches, DateMatch, next - 1)
					     .last_token >= at))
		return;
	DateMatch *following =
		next < matches->len ? &g_array_index(matches, DateMatch, next)
				    : NULL;
	if (following && following->first_token <= noun)
		return;
	if (following && is_its_date(reader, noun, following)) {
		Day day = following->date.last + 1;
		guint last = following->last_token;
		g_free(following->date.text);
		following->date =
			(NamedDate){ day, day, text_between(reader, at, last) };
		following->first_token = at;
		following->is_after = TRUE;
		return;
	}
	const DateMatch *event = date_of_event(reader, matches, noun);
	if (event) {
		Day day = event->date.last + 1;
		DateFound found = { .first = day,
			.last = day,
			.end = noun + 1,
			.is_past = event->is_past,
			.is_after = TRUE };
		add_match(reader, matches, next, at, &found);
	}
}

/* Most words begin no date. */
static gboolean
can_begin(const DateReader *reader, guint at)
{
	const guint32 classes =
		1u << DATE_MONTH | 1u << DATE_WEEKDAY | 1u << DATE_NUMBER |
		1u << DATE_ORDINAL | 1u << DATE_UNIT | 1u << DATE_WHICH |
		1u << DATE_DAY | 1u << DATE_PART | 1u << DATE_PART_UNIT |
		1u << DATE_FEAST | 1u << DATE_AHEAD | 1u << DATE_WITHIN |
		1u << DATE_AGO | 1u << DATE_AFTER | 1u << DATE_LEAD_DAY |
		1u << DATE_WEEK_NUMBER | 1u << DATE_WEEK_OF;
	const Token *token = tokens_at(reader->tokens, at);
	return (reader->hits.begins[at] & classes) ||
	       (token->kind != TOKEN_MARK &&
		       g_ascii_isdigit(reader->text[token->end - 1]));
}

GArray *
dates_find(const DateWords *words, const Tokens *tokens, Day base, int offset)
{
	DateReader reader;
	GArray *matches = g_array_new(FALSE, FALSE, sizeof(DateMatch));
	g_array_set_clear_func(matches, clear_match);
	date_reader_init(&reader, words, tokens, base, offset);
	int depth = 0;
	reader.depth = &depth;
	for (guint at = 0; reader.leads && at < reader.count;) {
		DateFound found;
		if (!reader.leads[at]) {
			at++;
			continue;
		}
		if (!date_read_thence(&reader, matches, at, &found) &&
			(!can_begin(&reader, at) ||
				date_skip_thence(&reader, at) ||
				!read_date(&reader, at, &found))) {
			at += MAX(date_skip_thence(&reader, at), 1);
			continue;
		}
		if (found.is_bare && found.first == found.last && matches->len)
			date_move_into(&reader,
				&g_array_index(
					matches, DateMatch, matches->len - 1),
				at, &found);
		date_settle_weekday(&reader, matches, at, &found);
		add_match(&reader, matches, matches->len, at, &found);
		at = MAX(found.end, at + 1);
	}
	for (guint at = 0; matches->len > 0 && at < reader.count; at++)
		if (date_begins(&reader, at, 1u << DATE_AFTER))
			add_after_event(&reader, matches, at);
	date_reader_clear(&reader);
	return matches;
}
