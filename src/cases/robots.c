/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What machines write of our papers: banks, payment services, portals on which
 * people sign and order. They know the number, seldom the client. */
#include "cases/walk.h"

#include <string.h>

#include "cases/moves.h"
#include "cases/ties.h"

typedef enum { SUM_NONE, SUM_OTHER, SUM_OURS } Sum;

/* Of robots' letters only what they tell is sensed: sums are sought here. */
static Sum
sum_in(const Track *track, const char *text)
{
	const Money *sum = &track->verdict->amount;
	if (!track->verdict->has_amount)
		return SUM_NONE;
	g_autoptr(GArray) found = money_find(text, sum->currency);
	for (guint i = 0; i < found->len; i++) {
		const Money *money = &g_array_index(found, MoneyMatch, i).money;
		if (money->cents == sum->cents &&
			strcmp(money->currency, sum->currency) == 0)
			return SUM_OURS;
	}
	return found->len ? SUM_OTHER : SUM_NONE;
}

static gboolean
may_be_named(const Track *track)
{
	const char *number = track->ask->number;
	return track_is_open(track) && number && number_is_distinct(number);
}

static GHashTable *
numbers_of(const Node *node)
{
	const Letter *letter = node->letter->letter;
	g_autofree char *text =
		g_strconcat(letter->subject, " ", letter->own, NULL);
	return numbers_in(text);
}

/* The words by which ROBOT tells that TRACK came to its end: what was to be paid
 * was, what was offered was signed or ordered; NULL. "Paid: 0.00" is no end. */
static const Hearsay *
told_end(const Track *track, const Node *robot)
{
	const GPtrArray *told = robot->letter->findings->told;
	ToldWhat end = is_kind(track, "payment") ? TOLD_PAID : TOLD_SIGNED;
	for (guint i = 0; i < told->len; i++) {
		const Hearsay *hearsay = g_ptr_array_index(told, i);
		if (hearsay->what == end &&
			sum_in(track, hearsay->sentence) != SUM_OTHER)
			return hearsay;
	}
	return NULL;
}

/* Number, sum and end of one paper together are no accident. */
static void
settle(Walk *walk, Track *track, const Node *robot, const Hearsay *told)
{
	Link link = { track, RING_COMPANY, TRUE, "reference", 0, FALSE };
	g_autofree char *day = day_format(node_day(robot));
	g_autofree char *text = hearsay_shown(told);
	track_add(walk, track, robot, PART_THEIRS, &link);
	track_settle(track,
		is_kind(track, "payment") ? STATE_PAID : STATE_ACCEPTED, &link,
		robot);
	track_note(track, "a robot's letter of %s (%s) tells: \"%s\"", day,
		robot->sender, text);
}

static void
doubt(Track *track, const Node *robot)
{
	Link link = { track, RING_COMPANY, FALSE, "reference", 0, FALSE };
	g_autofree char *day = day_format(node_day(robot));
	track_doubt(&link, robot);
	track_note(track, "a robot's letter of %s (%s) names %s", day,
		robot->sender, track->verdict->reference);
}

void
walk_robot(Walk *walk, const Node *node)
{
	g_autoptr(GHashTable) numbers = NULL;
	for (guint i = 0; node->sender && i < walk->tracks->len; i++) {
		Track *track = g_ptr_array_index(walk->tracks, i);
		if (!may_be_named(track))
			continue;
		numbers = numbers ? numbers : numbers_of(node);
		if (!g_hash_table_contains(numbers, track->ask->number))
			continue;
		gboolean has_sum =
			sum_in(track, node->letter->letter->own) == SUM_OURS;
		const Hearsay *told = has_sum ? told_end(track, node) : NULL;
		/* One that orders names the sum, one that takes in mail does
		 * not. */
		if (told)
			settle(walk, track, node, told);
		else if (has_sum || is_kind(track, "payment"))
			doubt(track, node);
	}
}
