/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which rings were searched for an answer, and what they came to. */
#include "cases/walk.h"

#include <string.h>

#include "cases/people.h"

static Ring
ring_of_letter(const Track *track, const Node *node)
{
	if (g_strcmp0(node->letter->thread, track->verdict->thread) == 0)
		return RING_THREAD;
	const char *client = track->verdict->client->address;
	return g_strcmp0(node->sender, client) == 0 ? RING_ADDRESS
						    : RING_COMPANY;
}

static void
count_nodes(Track *track, const GPtrArray *nodes, const char *but_company)
{
	for (guint i = nodes ? nodes->len : 0; i-- > 0;) {
		const Node *node = g_ptr_array_index(nodes, i);
		if (node->when < track->ask->when)
			return;
		if (!but_company || node->company != but_company)
			track->verdict->rings[ring_of_letter(track, node)]
				.searched++;
	}
}

void
rings_report(const Walk *walk, Track *track)
{
	count_nodes(track, tracks_at(walk->written_by_company, track->company),
		NULL);
	GHashTableIter iter;
	gpointer person;
	g_hash_table_iter_init(&iter, track->people);
	while (g_hash_table_iter_next(&iter, &person, NULL))
		count_nodes(track, tracks_at(walk->written_by, person),
			track->company);
	CaseRing *rings = track->verdict->rings;
	for (guint i = 0; i < track->verdict->events->len; i++) {
		const CaseEvent *event =
			g_ptr_array_index(track->verdict->events, i);
		if (event->part != PART_THEIRS)
			continue;
		rings[event->ring].certain++;
		rings[event->ring].junk += event->letter->is_junk;
	}
	for (guint i = 0; i < track->probable->len; i++) {
		const CaseEvent *event = g_ptr_array_index(track->probable, i);
		rings[event->ring].junk += event->letter->is_junk;
	}
	for (Ring ring = RING_THREAD; ring <= RING_COMPANY; ring++)
		rings[ring].probable += (int)track->n_probable_in[ring];
}

static void
append_ties(GString *text, const Case *case_, Ring ring)
{
	g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
	for (guint i = 0; i < case_->events->len; i++) {
		const CaseEvent *event = g_ptr_array_index(case_->events, i);
		if (event->part != PART_THEIRS || event->ring != ring ||
			!event->is_certain || !event->tie)
			continue;
		gboolean is_first = g_hash_table_size(seen) == 0;
		if (g_hash_table_add(seen, (gpointer)event->tie))
			g_string_append_printf(text, "%s%s",
				is_first ? " by " : ", ", event->tie);
	}
}

char *
case_ring_text(const Case *case_, Ring ring)
{
	const CaseRing *found = &case_->rings[ring];
	GString *text = g_string_new(NULL);
	switch (ring) {
	case RING_THREAD: g_string_append(text, "the thread"); break;
	case RING_ADDRESS:
		g_string_append_printf(
			text, "other threads of %s", case_->client->address);
		break;
	case RING_COMPANY:
		g_string_append_printf(
			text, "others at %s and in copy", case_->company);
		break;
	}
	g_string_append_printf(
		text, ": %d of theirs since the ask", found->searched);
	if (found->certain) {
		g_string_append_printf(text, ", %d counted", found->certain);
		append_ties(text, case_, ring);
	}
	if (found->probable)
		g_string_append_printf(
			text, ", %d without a tie", found->probable);
	if (found->junk)
		g_string_append_printf(text, ", %d in spam", found->junk);
	return g_string_free(text, FALSE);
}
