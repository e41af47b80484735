/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A letter of theirs that names what a case is about, though no header, number
 * or quotation ties it: by the words of its subject, or by the sum.
 */
#include "cases/walk.h"

#include "cases/moves.h"
#include "cases/people.h"

/* An answer under another subject comes soon. */
#define SOON (21 * (gint64)86400)

gboolean
names_our_subject(const Track *track, const Node *node)
{
	const Findings *ours = track->ask->letter->findings;
	guint count = ours->topic->len + ours->papers->len;
	return node->subject && ours->topic->len && count > 1 &&
	       count_said(ours->topic, node->subject) +
			       count_said(ours->papers, node->subject) ==
		       count;
}

static gboolean
is_addressed_to(const Walk *walk, const GPtrArray *mailboxes)
{
	for (guint i = 0; i < mailboxes->len; i++) {
		const Mailbox *mailbox = g_ptr_array_index(mailboxes, i);
		if (g_hash_table_contains(walk->own, mailbox->address) ||
			people_is_ours(walk->policy.me, mailbox->address))
			return TRUE;
	}
	return FALSE;
}

gboolean
is_to_us(const Walk *walk, const Node *node)
{
	const Letter *letter = node->letter->letter;
	return is_addressed_to(walk, letter->to) ||
	       is_addressed_to(walk, letter->cc);
}

/* Chat may hold any word. Who decides or asks, and speaks of some paper, means
 * the one whose words are there. */
static gboolean
is_pointed(const Node *node)
{
	switch (what_it_says(node->letter)->what) {
	case SAYS_ANSWER:
	case SAYS_THANKS:
	case SAYS_COUNT: return FALSE;
	default: return TRUE;
	}
}

/* A word of our subject, or the papers in it, must stand in theirs, where they
 * speak of some paper; several words may stand in what they write. */
static gboolean
names_topic(const Track *track, const Node *node)
{
	const GPtrArray *topic = track->ask->letter->findings->topic;
	const GPtrArray *papers = track->ask->letter->findings->papers;
	const GPtrArray *words = topic->len ? topic : papers;
	if (!words->len || !node->letter->findings->names_paper)
		return FALSE;
	if (topic->len > 1 || (topic->len && is_pointed(node)))
		return count_named(topic, node, FALSE) == topic->len;
	return node->subject && count_said(words, node->subject) == words->len;
}

static gboolean
has_amount(const Findings *findings, const Money *money)
{
	for (guint i = 0; i < findings->amounts->len; i++) {
		const Amount *amount = g_ptr_array_index(findings->amounts, i);
		if (amount->money.cents == money->cents &&
			g_strcmp0(amount->money.currency, money->currency) == 0)
			return TRUE;
	}
	return FALSE;
}

gboolean
names_sum(const Track *track, const Node *node)
{
	const Case *verdict = track->verdict;
	return verdict->has_amount &&
	       has_amount(node->letter->findings, &verdict->amount);
}

/* They changed the paper themselves: there is one that lies with them. */
static gboolean
brings_version(const Track *track, const Node *node)
{
	const Findings *findings = node->letter->findings;
	return is_kind(track, "quote") && findings->is_revision &&
	       findings->names_paper;
}

static gboolean
may_name(const Track *track, const Node *node)
{
	return track_is_open(track) &&
	       node->when - track->last_ours->when <= SOON &&
	       (names_topic(track, node) || names_sum(track, node) ||
		       brings_version(track, node));
}

gboolean
names_thing(const Walk *walk, const Track *track, const Node *node)
{
	if (!may_name(track, node) || !is_to_us(walk, node))
		return FALSE;
	/* Another case of the company may be meant as well. */
	for (guint i = 0; i < walk->tracks->len; i++) {
		const Track *other = g_ptr_array_index(walk->tracks, i);
		if (other != track && other->company == track->company &&
			may_name(other, node))
			return FALSE;
	}
	return TRUE;
}
