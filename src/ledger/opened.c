/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The cases that are open by their tag. Those that no change concerns are judged
 * from the letters that are known to belong to them, which one search finds.
 */
#include <string.h>

#include "ledger/changes.h"

/* What is open by its tag. */
typedef struct {
	Ledger *ledger;
	Works *works;
	GPtrArray *found; /* of ArchiveMessage: the asks, and what else is known
			   * to belong to them */
	const Changes *changes; /* NULL: nothing is known of what was open */
	GHashTable *ids;	/* id -> its message, of FOUND */
} Opened;

/* Whether COMPANY is as it was when it was judged. */
static gboolean
is_unchanged(const Opened *opened, const char *company)
{
	return opened->changes && !changes_touch(opened->changes, company);
}

static void
add_known(Work *work, ArchiveMessage *message)
{
	if (!g_ptr_array_find(work->known, message, NULL))
		g_ptr_array_add(work->known, message);
}

/* The letters that WORD names beside the asks. False if one is gone. */
static gboolean
know_others(const Opened *opened, const char *word, Work *work)
{
	g_auto(GStrv) parts = g_strsplit(word, LEDGER_AND, -1);

	work->known = g_ptr_array_new();
	work->word = g_strdup(word);
	for (char **id = parts + 1; parts[0] && *id; id++) {
		ArchiveMessage *message = g_hash_table_lookup(opened->ids, *id);

		if (!message)
			return FALSE;
		add_known(work, message);
	}
	return TRUE;
}

/* ASK and the letters that belong to it and to others may tell all of
 * COMPANY. */
static void
note_known(const Opened *opened, const char *company, ArchiveMessage *ask,
	Work *work)
{
	const char *word =
		opened->changes
			? g_hash_table_lookup(opened->ledger->open, company)
			: NULL;

	if (!word || g_str_equal(word, LEDGER_WINDOW) ||
		!is_unchanged(opened, company))
		return;
	if (!work->known && !know_others(opened, word, work)) {
		g_clear_pointer(&work->known, g_ptr_array_unref);
		g_clear_pointer(&work->word, g_free);
		return;
	}
	add_known(work, ask);
}

static void
want_open(const Opened *opened, ArchiveMessage *ask)
{
	Ledger *ledger = opened->ledger;
	g_autoptr(GPtrArray) companies = companies_of_message(ledger, ask);

	for (guint i = 0; i < companies->len; i++) {
		const char *company = companies->pdata[i];
		Work *work;

		/* Another of its recipients, to whom nothing was open. */
		if (i > 0 && is_unchanged(opened, company) &&
			!g_hash_table_contains(ledger->open, company))
			continue;
		work = works_want(opened->works, company,
			works_window(ledger, company, ask->date));
		note_known(opened, company, ask, work);
		if (i > 0)
			continue;
		if (!work->expected)
			work->expected = g_ptr_array_new_with_free_func(g_free);
		g_ptr_array_add(work->expected, g_strdup(ask->id));
	}
}

static void
index_messages(Opened *opened)
{
	opened->ids = g_hash_table_new(g_str_hash, g_str_equal);
	for (guint i = 0; i < opened->found->len; i++) {
		ArchiveMessage *message = opened->found->pdata[i];

		g_hash_table_insert(opened->ids, message->id, message);
	}
}

/* Of what was there when the archive was judged, only the asks bear tags of
 * ours. */
static void
keep_tagged(const Opened *opened)
{
	const Changes *changes = opened->changes;
	GPtrArray *tagged;

	if (!changes || !changes_are_complete(changes))
		return;
	tagged = g_ptr_array_new_with_free_func(
		(GDestroyNotify)archive_message_free);
	for (guint i = 0; i < opened->found->len; i++) {
		const ArchiveMessage *message = opened->found->pdata[i];

		if (open_is_tagged(message) && !changes_hold(changes, message))
			g_ptr_array_add(tagged, archive_message_copy(message));
	}
	for (guint i = 0; i < changes_messages(changes)->len; i++)
		g_ptr_array_add(
			tagged, archive_message_copy(
					changes_messages(changes)->pdata[i]));
	opened->ledger->tagged = tagged;
}

/* What QUERY finds. Yours; NULL with ERROR. */
static GPtrArray *
find_open(Ledger *ledger, const char *query, gboolean is_known, GError **error)
{
	Memory *memory = is_known ? ledger->memory : NULL;
	GPtrArray *found = memory ? open_recall(ledger, query) : NULL;

	if (!found) {
		found = ledger_find_all(ledger, query, error);
		if (found && memory)
			memory_note_found(memory, query, found);
	}
	if (found)
		ledger_drop_unseen(ledger, found);
	if (found && memory)
		ledger->opened = g_ptr_array_ref(found);
	return found;
}

/* Everything that is known of the open cases, if it may be relied on. */
static gboolean
look_up_changes(Opened *opened, GError **error)
{
	Changes *changes = ledger_changes(opened->ledger, error);

	opened->changes = changes;
	return changes && changes_prepare(changes, opened->ledger, error);
}

static void
opened_clear(Opened *opened)
{
	g_clear_pointer(&opened->found, g_ptr_array_unref);
	g_clear_pointer(&opened->ids, g_hash_table_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Opened, opened_clear)

GPtrArray *
works_want_open(Ledger *ledger, Works *works, GError **error)
{
	g_auto(Opened) opened = { .ledger = ledger, .works = works };
	gboolean is_known = ledger->is_open_only && ledger->open &&
			    ledger->whole && !ledger->is_thorough &&
			    !ledger->is_exhaustive;
	g_autofree char *query = is_known ? ledger_first_search(ledger->archive)
					  : g_strdup("tag:owed");

	opened.found = find_open(ledger, query, is_known, error);
	if (!opened.found || (is_known && !look_up_changes(&opened, error)))
		return NULL;
	index_messages(&opened);
	for (guint i = 0; i < opened.found->len; i++)
		if (open_is_tagged(opened.found->pdata[i]))
			want_open(&opened, opened.found->pdata[i]);
	keep_tagged(&opened);
	return g_steal_pointer(&opened.found);
}
