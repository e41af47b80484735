/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The walk over the letters of one correspondence, oldest first. */
#include "cases/walk.h"

#include <string.h>

#include "cases/people.h"

static CasePolicy
completed(const CasePolicy *policy)
{
	static const char *const kinds[] = { "quote", "payment", NULL };
	CasePolicy whole = *policy;
	if (!whole.kinds)
		whole.kinds = kinds;
	if (whole.same_attempt_hours <= 0)
		whole.same_attempt_hours = 20;
	if (whole.cap_days <= 0)
		whole.cap_days = 60;
	if (whole.putoff.count <= 0)
		whole.putoff = (Duration){ 10, DURATION_WORKDAYS };
	if (whole.absence.count <= 0)
		whole.absence = (Duration){ 7, DURATION_DAYS };
	return whole;
}

static GHashTable *
new_lists(void)
{
	return g_hash_table_new_full(
		NULL, NULL, NULL, (GDestroyNotify)g_ptr_array_unref);
}

static Walk *
walk_new(const CasePolicy *policy, gint64 now)
{
	Walk *walk = g_new0(Walk, 1);
	walk->policy = completed(policy);
	walk->now = now;
	walk->seen = MAX(now, policy->seen);
	walk->keys = g_string_chunk_new(4096);
	walk->nodes = g_ptr_array_new_with_free_func((GDestroyNotify)node_free);
	walk->nothing = g_ptr_array_new();
	walk->nobody = g_array_new(FALSE, FALSE, sizeof(Other));
	walk->tracks =
		g_ptr_array_new_with_free_func((GDestroyNotify)track_free);
	walk->by_id = g_hash_table_new(g_str_hash, g_str_equal);
	walk->own = g_hash_table_new(g_str_hash, g_str_equal);
	walk->houses = g_hash_table_new(g_str_hash, g_str_equal);
	GHashTable **maps[] = { &walk->absences, &walk->heard, &walk->stops,
		&walk->wanted, &walk->contacts, &walk->friends, &walk->ours_in,
		&walk->ours_about, &walk->worded, &walk->asks };
	for (gsize i = 0; i < G_N_ELEMENTS(maps); i++)
		*maps[i] = g_hash_table_new(NULL, NULL);
	GHashTable **lists[] = { &walk->by_letter, &walk->by_thread,
		&walk->by_subject, &walk->by_number, &walk->by_person };
	for (gsize i = 0; i < G_N_ELEMENTS(lists); i++)
		*lists[i] = new_lists();
	walk->prints = print_index_new();
	return walk;
}

static void
walk_free(Walk *walk)
{
	GHashTable *tables[] = { walk->by_id, walk->own, walk->houses,
		walk->absences, walk->heard, walk->stops, walk->wanted,
		walk->contacts, walk->friends, walk->ours_in, walk->ours_about,
		walk->worded, walk->by_letter, walk->by_subject,
		walk->by_thread, walk->by_number, walk->by_person, walk->asks };
	for (gsize i = 0; i < G_N_ELEMENTS(tables); i++)
		g_hash_table_unref(tables[i]);
	print_index_free(walk->prints);
	g_ptr_array_unref(walk->tracks);
	g_ptr_array_unref(walk->nodes);
	g_ptr_array_unref(walk->nothing);
	g_array_unref(walk->nobody);
	g_string_chunk_free(walk->keys);
	g_free(walk);
}

/* Whoever we write to without the client is a contact of our own. */
static void
remember_ours(Walk *walk, Node *node)
{
	if (node->thread)
		g_hash_table_insert(
			walk->ours_in, (gpointer)node->thread, node);
	if (node->subject)
		g_hash_table_insert(
			walk->ours_about, (gpointer)node->subject, node);
	for (guint i = 1; i < node->others->len; i++)
		if (strcmp(people_domain(node_other(node, i)->address),
			    people_domain(node_other(node, 0)->address)) != 0)
			return;
	for (guint i = 0; i < node->others->len; i++)
		g_hash_table_add(
			walk->contacts, (gpointer)node_other(node, i)->address);
}

static void
remember_theirs(Walk *walk, Node *node)
{
	if (node->sender && node->letter->findings->role == ROLE_LETTER)
		g_hash_table_insert(walk->heard, (gpointer)node->sender, node);
}

static void
take(Walk *walk, Node *node)
{
	Role role = node->letter->findings->role;
	/* Our own mail server may be the one that tells of a failure. */
	if (role == ROLE_BOUNCE || role == ROLE_DELAYED) {
		walk_notice(walk, node);
	} else if (!node->is_ours) {
		if (role == ROLE_LETTER)
			walk_theirs(walk, node);
		else
			walk_notice(walk, node);
		remember_theirs(walk, node);
	} else if (role == ROLE_LETTER) {
		note_friends(walk, node);
		walk_ours(walk, node);
		remember_ours(walk, node);
	}
}

GPtrArray *
case_walk(const GPtrArray *letters, const CasePolicy *policy, gint64 now)
{
	GPtrArray *cases =
		g_ptr_array_new_with_free_func((GDestroyNotify)case_free);
	Walk *walk = walk_new(policy, now);
	walk_order(walk, letters);
	for (guint i = 0; i < walk->nodes->len; i++)
		take(walk, g_ptr_array_index(walk->nodes, i));
	for (guint i = 0; i < walk->tracks->len; i++) {
		Case *verdict =
			track_verdict(walk, g_ptr_array_index(walk->tracks, i));
		if (verdict)
			g_ptr_array_add(cases, verdict);
	}
	walk_free(walk);
	return cases;
}
