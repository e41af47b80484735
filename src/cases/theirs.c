/* SPDX-License-Identifier: GPL-3.0-or-later */
/* To which cases a letter of theirs belongs. */
#include "cases/walk.h"

#include <string.h>

#include "cases/moves.h"

/* A forwarder or supplier of our own who stands in Cc: we also write to them
 * without the client. What they decide counts, their chatter does not. */
static gboolean
is_third_party(const Walk *walk, const Track *track, const Node *node)
{
	if (g_strcmp0(node->company, track->company) == 0 ||
		!track_knows(walk->contacts, node->sender))
		return FALSE;
	for (guint i = 0; i < track->ask->others->len; i++) {
		const Other *other = node_other(track->ask, i);
		if (other->address == node->sender)
			return i >= track->ask->n_to;
	}
	return FALSE;
}

static gboolean
is_chatter(Says what)
{
	return what == SAYS_ANSWER || what == SAYS_THANKS ||
	       what == SAYS_QUESTION;
}

static void
doubt_third_parties(Walk *walk, GArray *links, const Node *node)
{
	const Say *say = what_it_says(node->letter);
	for (guint i = 0; is_chatter(say->what) && i < links->len; i++) {
		Link *link = &g_array_index(links, Link, i);
		if (is_third_party(walk, link->track, node))
			link->is_certain = FALSE;
	}
}

static const Link *
heaviest(const GArray *links, gboolean is_open)
{
	const Link *best = NULL;
	for (guint i = 0; i < links->len; i++) {
		const Link *link = &g_array_index(links, Link, i);
		if (!link->is_certain || track_is_open(link->track) != is_open)
			continue;
		if (!best || link->weight > best->weight ||
			(link->weight == best->weight &&
				link->track->ask->when >
					best->track->ask->when))
			best = link;
	}
	return best;
}

/* True if the letter with ID reminded of the case. */
static gboolean
is_chase_of(const Track *track, const char *id)
{
	const GPtrArray *events = track->verdict->events;
	for (guint i = 0; i < events->len; i++) {
		const CaseEvent *event = g_ptr_array_index(events, i);
		if (event->part == PART_CHASE &&
			strcmp(event->letter->letter->id, id) == 0)
			return TRUE;
	}
	return FALSE;
}

/* NODE answers a statement of account, which asked for both. */
static gboolean
answers_both(const Link *link, const Link *best, const Node *node)
{
	const GPtrArray *ids = node->parents;
	if (!ids->len)
		return FALSE;
	const char *parent = g_ptr_array_index(ids, ids->len - 1);
	return is_chase_of(link->track, parent) &&
	       is_chase_of(best->track, parent);
}

/* Beside the case that is meant most: the others of which it names the number
 * too, and without any number the others that its parent asked for as well, or
 * of its thread. */
static gboolean
is_meant_too(const Link *link, const Link *best, const Node *node)
{
	if (link == best || !link->is_certain || !track_is_open(link->track))
		return FALSE;
	if (best->is_by_number)
		return link->is_by_number;
	return answers_both(link, best, node) ||
	       (link->ring == RING_THREAD && best->ring == RING_THREAD);
}

static guint
count_open(const GArray *links)
{
	guint count = 0;
	for (guint i = 0; i < links->len; i++)
		count += track_is_open(g_array_index(links, Link, i).track);
	return count;
}

/* What a colleague of theirs wrote to the whole world, or to others, is no
 * answer to us. */
static gboolean
may_answer_us(const Walk *walk, const Link *link, const Node *node)
{
	return link->ring != RING_COMPANY || link->tie || is_to_us(walk, node);
}

/* A letter without a tie is shown with every case that it may belong to and
 * settles none. Only what they ask of us is kept to: not to be written to,
 * and, if one case alone can be meant, a date that they named. */
static void
take_untied(Walk *walk, const GArray *links, const Node *node)
{
	const Say *say = what_it_says(node->letter);
	guint n_open = count_open(links);
	for (guint i = 0; i < links->len; i++) {
		const Link *link = &g_array_index(links, Link, i);
		if (!track_is_open(link->track) ||
			!may_answer_us(walk, link, node))
			continue;
		if (n_open == 1 && node->letter->marks.is_closed) {
			/* The user closed the case from this letter. */
			Link closing = *link;
			closing.is_certain = TRUE;
			track_add(
				walk, link->track, node, PART_THEIRS, &closing);
			continue;
		}
		track_doubt(link, node);
		gboolean is_word =
			say->what == SAYS_PUTOFF || say->what == SAYS_PROCEED;
		if (is_word && n_open == 1 && link->ring == RING_ADDRESS &&
			say->when.last != DAY_NONE) {
			link->track->hold = hold_by_word(
				walk, &say->when, node_day(node), "put off");
			track_note_until(link->track, link->track->hold.resume,
				"held by a letter that may be about something "
				"else");
		}
	}
	if (say->what == SAYS_STOP && links->len)
		stop_company(walk, node);
}

/* owed/is/KIND on a letter of theirs that belongs to no case: ours before it
 * in the thread is the ask, else the next of ours. */
static void
open_as_marked(Walk *walk, const Node *node)
{
	const char *thread = node->thread;
	const char *kind = node->letter->marks.kind;
	Asked asked = { kind, NULL, FALSE };
	Node *ask = thread ? g_hash_table_lookup(walk->ours_in, thread) : NULL;
	Track *track = ask ? track_open(walk, ask, &asked) : NULL;
	if (track) {
		Link link = { track, RING_THREAD, TRUE, "thread", 0, FALSE };
		track_add(walk, track, node, PART_THEIRS, &link);
	} else if (thread) {
		g_hash_table_insert(
			walk->wanted, (gpointer)thread, (gpointer)kind);
	}
}

static gboolean
says_stop(const Node *node)
{
	return what_it_says(node->letter)->what == SAYS_STOP;
}

void
walk_theirs(Walk *walk, Node *node)
{
	g_autoptr(GArray) links = rings_links(walk, node);
	if (node->is_house && take_colleague(walk, links, node)) {
		if (!node->others->len)
			hear_told(walk, node);
		return;
	}
	if (node->is_house && !node->others->len)
		take_inside(walk, node);
	doubt_third_parties(walk, links, node);
	const Link *best = heaviest(links, TRUE);
	if (!best) {
		const Link *settled = heaviest(links, FALSE);
		gboolean is_marked = node->letter->marks.kind != NULL;
		if (settled)
			hear(walk, links, settled, node, FALSE);
		else if (is_marked && says_stop(node))
			return; /* the user lifted it */
		else if (is_marked)
			open_as_marked(walk, node);
		else
			take_untied(walk, links, node);
		return;
	}
	for (guint i = 0; i < links->len; i++) {
		const Link *link = &g_array_index(links, Link, i);
		gboolean is_aside = !best->is_by_number &&
				    !answers_both(link, best, node) &&
				    !node->letter->findings->is_of_all;
		if (is_meant_too(link, best, node))
			hear(walk, links, link, node, is_aside);
	}
	hear(walk, links, best, node, FALSE);
}
