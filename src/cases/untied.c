/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Letters of ours that no header, number, subject or quotation ties. */
#include "cases/moves.h"

#include <string.h>

#include "base/text.h"
#include "cases/people.h"

/* A letter that is reminded of is not older. */
#define REMEMBERED (60 * (gint64)86400)
/* Nor is an offer that is billed without a word that names it. */
#define BILLED (90 * (gint64)86400)

static gboolean
is_addressed(const Track *track, const Node *node, gboolean is_company)
{
	for (guint i = 0; i < node->others->len; i++) {
		const Other *other = node_other(node, i);
		if (strcmp(other->address, track->verdict->client->address) ==
			0)
			return TRUE;
		const char *domain = people_domain(other->address);
		if (is_company && g_strcmp0(domain, track->company) == 0)
			return TRUE;
	}
	return FALSE;
}

/* The newest open case with the client, else with their company, that KIND
 * (NULL: any) of ours may be about. */
static Track *
newest_open(const Walk *walk, const Node *node, const char *kind)
{
	for (int is_company = 0; is_company < 2; is_company++) {
		for (guint i = walk->tracks->len; i-- > 0;) {
			Track *track = g_ptr_array_index(walk->tracks, i);
			if (track_is_open(track) && !track->is_dropped &&
				(!kind || is_kind(track, kind)) &&
				!is_other_number(track, node) &&
				is_addressed(track, node, is_company))
				return track;
		}
	}
	return NULL;
}

Track *
untied_billed(const Walk *walk, const Node *node)
{
	Track *billed = NULL;
	for (guint i = 0; i < walk->tracks->len; i++) {
		Track *track = g_ptr_array_index(walk->tracks, i);
		if (!track_is_open(track) || track->is_dropped ||
			!is_kind(track, "quote") ||
			!is_addressed(track, node, FALSE))
			continue;
		if (billed)
			return NULL;
		billed = track;
	}
	if (!billed || is_same_attempt(walk, billed, node) ||
		node->when - billed->last_ours->when > BILLED)
		return NULL;
	return may_bill(billed, node) ? billed : NULL;
}

Track *
untied_confirmed(const Walk *walk, const Node *node)
{
	const Findings *findings = node->letter->findings;
	Track *only = NULL;
	for (guint i = 0; i < walk->tracks->len; i++) {
		Track *track = g_ptr_array_index(walk->tracks, i);
		gboolean is_meant = is_kind(track, "payment")
					    ? findings->confirms_money
					    : findings->confirms_order;
		if (!is_meant || !track_is_open(track) || track->is_dropped ||
			is_other_number(track, node) ||
			node->when - track->last_ours->when > REMEMBERED ||
			!is_addressed(track, node, FALSE))
			continue;
		if (only)
			return NULL;
		only = track;
	}
	return only;
}

Track *
untied_heard(Walk *walk, Node *node)
{
	for (guint i = walk->tracks->len; i-- > 0;) {
		Track *track = g_ptr_array_index(walk->tracks, i);
		const GPtrArray *topic = track->ask->letter->findings->topic;
		if (!track_is_open(track) || track->is_dropped || !topic->len ||
			node->when - track->last_ours->when > REMEMBERED ||
			!is_addressed(track, node, FALSE))
			continue;
		if (2 * count_named(topic, node, TRUE) >= topic->len &&
			answers_unseen(walk, track, node))
			return track;
	}
	return NULL;
}

Link
untied_link(Track *track, const Node *node)
{
	gboolean is_client = is_addressed(track, node, FALSE);
	return (Link){ track, is_client ? RING_ADDRESS : RING_COMPANY, TRUE,
		NULL, 0, FALSE };
}

/* It answers a letter that is no part of the case, or under a subject that is
 * none of its subjects: then it is about something else. */
static gboolean
is_tied_elsewhere(const Walk *walk, const Track *track, const Node *node)
{
	const Letter *letter = node->letter->letter;
	for (guint i = 0; i < letter->references->len; i++)
		if (g_hash_table_contains(walk->by_id,
			    g_ptr_array_index(letter->references, i)))
			return TRUE;
	return is_reply_subject(letter) && node->subject &&
	       !track_knows(track->subjects, node->subject);
}

/* "I sent you the agency agreement weeks ago", under that title: it reminds of a
 * paper that no letter of the case speaks of. */
static gboolean
names_other_paper(const Track *track, const Node *node)
{
	const Findings *findings = node->letter->findings;
	g_autofree char *folded = text_fold(node->letter->letter->own);
	if (!findings->topic->len || !findings->papers->len ||
		count_said(findings->topic, folded) < findings->topic->len)
		return FALSE;
	for (guint i = 0; i < track->nodes->len; i++)
		if (count_named(findings->topic,
			    g_ptr_array_index(track->nodes, i), TRUE))
			return FALSE;
	return TRUE;
}

Track *
untied_track(const Walk *walk, const Node *node, const Asked *asked)
{
	if (!asked->is_chase && !asked->kind)
		return NULL;
	Track *track = newest_open(walk, node, asked->kind);
	if (!track)
		return NULL;
	if (!asked->is_chase)
		return is_forgotten_attachment(walk, track, node) ? track
								  : NULL;
	return is_tied_elsewhere(walk, track, node) ||
			       names_other_paper(track, node)
		       ? NULL
		       : track;
}

Track *
untied_settled(const Walk *walk, const Node *node)
{
	for (guint i = walk->tracks->len; i-- > 0;) {
		Track *track = g_ptr_array_index(walk->tracks, i);
		if (track->settler && is_addressed(track, node, FALSE))
			return node->when - track->settler->when < REMEMBERED
				       ? track
				       : NULL;
	}
	return NULL;
}

/* Nobody but us wrote in its thread, or under its subject, since. */
static gboolean
is_unanswered(const Walk *walk, const Node *ours)
{
	const char *client = node_other(ours, 0)->address;
	const Node *heard = g_hash_table_lookup(walk->heard, client);
	if (!heard || heard->when < ours->when)
		return TRUE;
	return heard->subject != ours->subject &&
	       g_strcmp0(heard->letter->thread, ours->letter->thread) != 0;
}

static gboolean
is_to_same(const Node *a, const Node *b)
{
	if (!a->others->len || !b->others->len)
		return FALSE;
	return node_other(a, 0)->address == node_other(b, 0)->address;
}

Node *
untied_ask(const Walk *walk, const Node *node)
{
	Node *ours = node->thread
			     ? g_hash_table_lookup(walk->ours_in, node->thread)
			     : NULL;
	if (!ours && node->subject && is_reply_subject(node->letter->letter))
		ours = g_hash_table_lookup(walk->ours_about, node->subject);
	if (!ours || !is_to_same(ours, node) ||
		node->when - ours->when > REMEMBERED ||
		is_same_moment(walk, ours, node) ||
		tracks_at(walk->by_letter, ours->id) ||
		!is_unanswered(walk, ours))
		return NULL;
	return ours;
}

const char *
untied_kind(const Walk *walk, const Node *node, const Track *settled)
{
	const Node *ask = settled ? NULL : untied_ask(walk, node);
	if (settled)
		return settled->outcome == STATE_ANSWERED
			       ? settled->verdict->asked
			       : NULL;
	/* Who answers a letter of theirs breaks no silence. */
	if (!ask && quotes_recipient(node))
		return NULL;
	if (!is_business(node) && (!ask || !is_business(ask)))
		return NULL;
	return opens_case(walk, "quote") ? "quote" : NULL;
}
