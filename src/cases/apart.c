/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A letter that names several cases by their numbers says of each what stands
 * next to its number: "2201 was paid, for 2202 we wait for the manager".
 */
#include "cases/walk.h"

#include <string.h>

/* What keeps words from a number apart, in bytes as far off. */
#define APART_BY_LINE 10
#define APART_BY_SENTENCE 60

/* A stretch of the own words: a number, or the evidence of what they say. */
typedef struct {
	gsize start, end;
	const Track *track; /* whose number it is; NULL: evidence */
	gboolean is_joined; /* goes with the number before it */
} Stretch;

static const Track *
track_of_number(const GArray *links, const char *number)
{
	const Track *found = NULL;
	for (guint i = 0; i < links->len; i++) {
		const Link *link = &g_array_index(links, Link, i);
		if (!link->is_by_number ||
			!g_hash_table_contains(link->track->numbers, number))
			continue;
		if (found)
			return NULL;
		found = link->track;
	}
	return found;
}

/* The numbers of the cases of LINKS in OWN (of Stretch; yours). */
static GArray *
find_named(Walk *walk, const GArray *links, const char *own)
{
	GArray *named = g_array_new(FALSE, FALSE, sizeof(Stretch));
	Stretch one = { 0 };
	char *number;
	while ((number = number_next(own, one.end, &one.start, &one.end))) {
		one.track = track_of_number(links, walk_key(walk, number));
		if (one.track)
			g_array_append_val(named, one);
		g_free(number);
	}
	return named;
}

/* The number of TRACK and that of another. */
static gboolean
names_several(const GArray *named, const Track *track)
{
	gboolean is_its = FALSE, is_another = FALSE;
	for (guint i = 0; i < named->len; i++) {
		const Stretch *one = &g_array_index(named, Stretch, i);
		is_its = is_its || one->track == track;
		is_another = is_another || one->track != track;
	}
	return is_its && is_another;
}

/* The next place of TEXT in OWN, from the end of FOUND on. */
static gboolean
find_text(const char *own, const char *text, Stretch *found)
{
	const char *at = text && *text ? strstr(own + found->end, text) : NULL;
	if (!at)
		return FALSE;
	found->start = at - own;
	found->end = found->start + strlen(text);
	return TRUE;
}

static gboolean
ends_sentence(const char *own, gsize at)
{
	return strchr(".!?;", own[at]) && g_ascii_isspace(own[at + 1]);
}

static gsize
distance(const char *own, const Stretch *a, const Stretch *b)
{
	const Stretch *first = a->start < b->start ? a : b;
	const Stretch *second = first == a ? b : a;
	gsize far = 0;
	for (gsize at = first->end; at < second->start; at++) {
		far += 1;
		if (ends_sentence(own, at))
			far += APART_BY_SENTENCE;
		else if (own[at] == '\n' || own[at] == ',')
			far += APART_BY_LINE;
	}
	return far;
}

/* What the strongest evidence of SAY is, NULL if it has none. */
static const char *
told_by(const Say *say)
{
	const Evidence *first =
		say->evidence->len ? g_ptr_array_index(say->evidence, 0) : NULL;
	return first ? first->text : NULL;
}

static gboolean
stands_between(const GPtrArray *says, const char *own, const Stretch *a,
	const Stretch *b)
{
	for (guint i = 0; i < says->len; i++) {
		Stretch told = { .end = a->end };
		if (find_text(
			    own, told_by(g_ptr_array_index(says, i)), &told) &&
			told.start < b->start)
			return TRUE;
	}
	return FALSE;
}

/* "2201 and 2202 were paid" */
static void
join_numbers(GArray *named, const GPtrArray *says, const char *own)
{
	for (guint i = 1; i < named->len; i++) {
		Stretch *before = &g_array_index(named, Stretch, i - 1);
		Stretch *one = &g_array_index(named, Stretch, i);
		one->is_joined =
			distance(own, before, one) < APART_BY_SENTENCE &&
			!stands_between(says, own, before, one);
	}
}

/* How far TOLD is from the numbers of TRACK, or from one that goes with them;
 * of any track if it is NULL. */
static gsize
nearest(const GArray *named, const char *own, const Track *track,
	const Stretch *told)
{
	gsize best = G_MAXSIZE;
	for (guint first = 0, next; first < named->len; first = next) {
		gboolean is_its = FALSE;
		gsize far = G_MAXSIZE;
		for (next = first; next < named->len; next++) {
			const Stretch *one =
				&g_array_index(named, Stretch, next);
			if (next > first && !one->is_joined)
				break;
			is_its = is_its || !track || one->track == track;
			far = MIN(far, distance(own, one, told));
		}
		best = is_its ? MIN(best, far) : best;
	}
	return best;
}

static gboolean
is_told_of(const GArray *named, const char *own, const Track *track,
	const char *text)
{
	Stretch told = { 0 };
	while (find_text(own, text, &told))
		if (nearest(named, own, track, &told) ==
			nearest(named, own, NULL, &told))
			return TRUE;
	return FALSE;
}

static const Say *
said_of(const GArray *named, const char *own, const Track *track,
	const GPtrArray *says)
{
	for (guint i = 0; i < says->len; i++) {
		const Say *say = g_ptr_array_index(says, i);
		if (is_told_of(named, own, track, told_by(say)))
			return say;
	}
	return NULL;
}

/* The day that stands by the number, whatever it was read with. */
static NamedDate
day_of(const GArray *named, const char *own, const Track *track,
	const GPtrArray *says)
{
	for (guint i = 0; i < says->len; i++) {
		const Say *say = g_ptr_array_index(says, i);
		if (is_told_of(named, own, track, say->when.text))
			return say->when;
	}
	return (NamedDate){ DAY_NONE, DAY_NONE, NULL };
}

Say
what_it_says_of(Walk *walk, const GArray *links, const Track *track,
	const Node *node, const Say *whole)
{
	const GPtrArray *says = node->letter->findings->says;
	const char *own = node->letter->letter->own;
	g_autoptr(GArray) named = find_named(walk, links, own);
	if (!says->len || whole->what == SAYS_STOP ||
		!names_several(named, track))
		return *whole;
	join_numbers(named, says, own);
	const Say *found = said_of(named, own, track, says);
	/* It names the number, and we do not know what it says of it. */
	Say said = found ? *found : (Say){ .what = SAYS_PUTOFF };
	if (!is_told_of(named, own, track, said.when.text))
		said.when = day_of(named, own, track, says);
	return said;
}
