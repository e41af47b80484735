/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Family and friends: to them a few words make no business. */
#include "cases/moves.h"

#include <string.h>

#include "cases/people.h"

/* How sure an ask must be to open a case with one of our family; with a friend,
 * or at a freemail address, where no paper is spoken of. */
#define STRONG_FAMILY 2.0
#define STRONG_FRIEND 1.5
/* Who gets what we pass round among so many, some of them at private addresses,
 * is a friend: clients are not told who else there is. */
#define ROUND 5
#define ROUND_PRIVATE 2

gboolean
is_business(const Node *node)
{
	return node->letter->findings->names_paper || node->number ||
	       node->letter->letter->attachments->len;
}

static gboolean
is_round(const Walk *walk, const Node *node)
{
	guint count = 0;
	if (node->others->len < ROUND || is_business(node))
		return FALSE;
	for (guint i = 0; i < node->others->len; i++) {
		const Other *other = node_other(node, i);
		count += people_is_freemail(
			other->address, walk->policy.freemail);
	}
	return count >= ROUND_PRIVATE;
}

void
note_friends(Walk *walk, const Node *node)
{
	for (guint i = 0; is_round(walk, node) && i < node->others->len; i++)
		g_hash_table_add(
			walk->friends, (gpointer)node_other(node, i)->address);
}

typedef gboolean (*IsNear)(const Mailbox *one, const Mailbox *other);

/* CLIENT IS_NEAR to the writer, or to a colleague who gets it too. */
static gboolean
is_near_us(const Node *node, const Mailbox *client, IsNear is_near)
{
	const Letter *letter = node->letter->letter;
	if (is_near(letter->from, client))
		return TRUE;
	const GPtrArray *lists[] = { letter->to, letter->cc };
	for (gsize i = 0; i < G_N_ELEMENTS(lists); i++) {
		for (guint k = 0; k < lists[i]->len; k++) {
			const Mailbox *other = g_ptr_array_index(lists[i], k);
			if (strcmp(people_domain(other->address),
				    people_domain(letter->from->address)) ==
					0 &&
				is_near(other, client))
				return TRUE;
		}
	}
	return FALSE;
}

gboolean
is_private(const Walk *walk, const Node *node, const Asked *asked)
{
	const CaseLetter *letter = node->letter;
	if (!asked->found || letter->marks.kind || !node->others->len)
		return FALSE;
	const Other *client = node_other(node, 0);
	double strength = asked->found->score;
	gboolean is_freemail =
		people_is_freemail(client->address, walk->policy.freemail);
	/* One of us, at home. */
	if (is_freemail &&
		is_near_us(node, client->mailbox, people_is_same_name))
		return TRUE;
	/* A relative, or a private address of a colleague. */
	if (is_near_us(node, client->mailbox, people_is_namesake))
		return strength < STRONG_FAMILY;
	gboolean is_friend = is_freemail || g_hash_table_contains(walk->friends,
						    client->address);
	return is_friend && strength < STRONG_FRIEND && !is_business(node);
}
