/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Letters within our own house, and of colleagues who are not listed as ours:
 * no answers themselves, but they may pass one on. */
#include "cases/walk.h"

static void
pass_on(Walk *walk, const Link *link, const Node *node)
{
	g_autofree char *day = day_format(node_day(node));
	track_note(link->track,
		"the letter of %s of %s passes on a reply that is not in the "
		"archive",
		node->is_ours ? "our own" : node->sender, day);
	hear_passed(walk, link, node);
}

/* To the client's question one is an answer of ours. */
gboolean
take_colleague(Walk *walk, const GArray *links, Node *node)
{
	gboolean is_taken = FALSE;
	for (guint i = 0; i < links->len; i++) {
		const Link *link = &g_array_index(links, Link, i);
		Track *track = link->track;
		if (track->company == node->company)
			continue;
		is_taken = TRUE;
		if (!link->tie || !track_is_open(track))
			continue;
		Link ours = *link;
		ours.is_certain = TRUE;
		gboolean is_answer = track->is_yours && node->others->len;
		gboolean is_passed = passes_on_reply(walk, track, node);
		track_add(walk, track, node,
			is_answer ? PART_OUR_ANSWER : PART_OURS, &ours);
		track->is_yours = track->is_yours && !is_answer;
		if (is_passed)
			pass_on(walk, &ours, node);
	}
	return is_taken;
}

/* The only case that NODE may mean by what it passes on; NULL if there is
 * none. */
static Track *
named_inside(Walk *walk, Node *node)
{
	Track *only = NULL;
	if (node->letter->findings->passed_day == DAY_NONE)
		return NULL;
	for (guint i = 0; i < walk->tracks->len; i++) {
		Track *track = g_ptr_array_index(walk->tracks, i);
		if (!track_is_open(track) ||
			!passes_on_named(walk, track, node))
			continue;
		if (only)
			return NULL;
		only = track;
	}
	return only;
}

/* What lies in the thread of the case is tied by that, else by TIE. */
static Link
link_inside(Track *track, const Node *node, const char *tie)
{
	gboolean is_thread = track_knows(track->threads, node->thread);
	return (Link){ track, is_thread ? RING_THREAD : RING_COMPANY, TRUE,
		is_thread ? "thread" : tie, 0, FALSE };
}

void
take_inside(Walk *walk, Node *node)
{
	gboolean is_taken = FALSE;
	for (guint i = 0; i < walk->tracks->len; i++) {
		Track *track = g_ptr_array_index(walk->tracks, i);
		if (!track_is_open(track) ||
			(!track_knows(track->threads, node->thread) &&
				!track_knows(track->subjects, node->subject)) ||
			!passes_on_reply(walk, track, node))
			continue;
		Link link = link_inside(track, node, "subject");
		track_add(walk, track, node, PART_OURS, &link);
		pass_on(walk, &link, node);
		is_taken = TRUE;
	}
	Track *named = is_taken ? NULL : named_inside(walk, node);
	if (named) {
		Link link = link_inside(named, node, "named");
		track_add(walk, named, node, PART_OURS, &link);
		pass_on(walk, &link, node);
	}
	if (!is_taken && !named)
		hear_told(walk, node);
}
