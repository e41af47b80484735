/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The same letter of ours once more: sent twice, or stored twice under two ids
 * with clocks that differ by some hours. */
#include <string.h>

#include "cases/people.h"
#include "cases/walk.h"

#define COPIED_WITHIN (24 * HOUR)
#define WORDED_MIN 40 /* bytes: "Thanks" is written every day */

/* Tells what is written to whom in which words; a key. */
static const char *
wording(Walk *walk, const Node *node)
{
	const char *own = node->letter->letter->own;
	if (!node->others->len || strlen(own) < WORDED_MIN)
		return NULL;
	/* Two texts to one person under one subject, of one length and hash,
	 * are the same. */
	g_autofree char *sum = g_strdup_printf("%08x %zu %s\n%s",
		g_str_hash(own), strlen(own), node_other(node, 0)->address,
		node->subject ? node->subject : "");
	return walk_key(walk, sum);
}

/* Nothing happened since FIRST that a second letter would respond to. */
static gboolean
is_quiet(const Track *track, const Node *first)
{
	return !track->is_yours && !track->is_undelivered &&
	       !(track->last_theirs && track->last_theirs->when > first->when);
}

gboolean
take_copy(Walk *walk, Node *node)
{
	const char *key = wording(walk, node);
	Node *first = key ? g_hash_table_lookup(walk->worded, key) : NULL;
	if (key)
		g_hash_table_insert(walk->worded, (gpointer)key, node);
	if (!first || node->when - first->when > COPIED_WITHIN)
		return FALSE;
	GPtrArray *tracks = tracks_at(walk->by_letter, first->id);
	for (guint i = 0; tracks && i < tracks->len; i++)
		if (!is_quiet(g_ptr_array_index(tracks, i), first))
			return FALSE;
	for (guint i = 0; tracks && i < tracks->len; i++) {
		Link link = { g_ptr_array_index(tracks, i), RING_ADDRESS, TRUE,
			"subject", 0, FALSE };
		track_add(walk, link.track, node, PART_SAME_ATTEMPT, &link);
	}
	return tracks != NULL;
}

/* --- Sent again, to the address that was meant ------------------------------ */

/* Our letter that NODE passes on without a word; NULL if none. */
static const Node *
passed_on(Walk *walk, const Node *node)
{
	const Letter *letter = node->letter->letter;
	const Node *first =
		node->subject
			? g_hash_table_lookup(walk->ours_about, node->subject)
			: NULL;
	if (!first || !letter->is_forward ||
		strlen(letter->own) >= WORDED_MIN ||
		node->when - first->when > COPIED_WITHIN ||
		!quotes_letter(first, node))
		return NULL;
	return first;
}

gboolean
take_resent(Walk *walk, Node *node)
{
	const Node *first = node->others->len ? passed_on(walk, node) : NULL;
	GPtrArray *tracks =
		first ? tracks_at(walk->by_letter, first->id) : NULL;
	gboolean is_taken = FALSE;
	for (guint i = 0; tracks && i < tracks->len; i++) {
		Track *track = g_ptr_array_index(tracks, i);
		const Other *to = node_other(node, 0);
		Link link = { track, RING_ADDRESS, TRUE, "subject", 0, FALSE };
		if (!track_is_open(track) || !is_quiet(track, first) ||
			!people_is_misspelt(
				track->verdict->client->address, to->address))
			continue;
		mailbox_free(track->verdict->client);
		track->verdict->client =
			mailbox_new(to->mailbox->name, to->address);
		track_add(walk, track, node, PART_SAME_ATTEMPT, &link);
		is_taken = TRUE;
	}
	return is_taken;
}
