/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the first search of a scan or list finds: the threads of what is open, and
 * what else is known to belong to it. It is remembered from run to run, and
 * brought up to what others changed, or we ourselves.
 */
#include "ledger/changes.h"

#define TAGGED_MAX 300 /* changes of ours that are looked up one by one */

/* The letters that are known to suffice for OPEN (company -> word; may be NULL),
 * but the asks: a set of ids, yours. */
static GHashTable *
known_ids(GHashTable *open)
{
	GHashTable *ids = set_of_texts();
	GHashTableIter iter;
	gpointer word;

	if (!open)
		return ids;
	g_hash_table_iter_init(&iter, open);
	while (g_hash_table_iter_next(&iter, NULL, &word)) {
		g_auto(GStrv) parts = g_strsplit(word, LEDGER_AND, -1);

		for (char **id = parts + 1; parts[0] && *id; id++)
			g_hash_table_add(ids, g_strdup(*id));
	}
	return ids;
}

/* The search for OPEN. Yours. */
static char *
first_search(GHashTable *open)
{
	g_autoptr(GHashTable) ids = known_ids(open);
	g_autofree char *terms = terms_query("id:", ids);

	return g_strconcat(
		"thread:\"{tag:owed}\"", *terms ? " or " : "", terms, NULL);
}

char *
ledger_first_search(Archive *archive)
{
	g_autoptr(GHashTable) open = archive_open_companies(archive);

	return first_search(open);
}

/* --- What others changed ----------------------------------------------------- */

static int
compare_dates(gconstpointer a, gconstpointer b)
{
	const ArchiveMessage *left = *(const ArchiveMessage *const *)a;
	const ArchiveMessage *right = *(const ArchiveMessage *const *)b;

	return (left->date > right->date) - (left->date < right->date);
}

gboolean
open_is_tagged(const ArchiveMessage *message)
{
	return g_strv_contains((const char *const *)message->tags, "owed");
}

/* Asks came, or went, or may yet: their threads must be searched for. */
static gboolean
are_asks_changed(const GPtrArray *found, const Changes *changes)
{
	const GPtrArray *messages = changes_messages(changes);

	if (!changes_are_complete(changes))
		return TRUE;
	for (guint i = 0; i < messages->len; i++)
		if (open_is_tagged(messages->pdata[i]))
			return TRUE;
	for (guint i = 0; i < found->len; i++)
		if (open_is_tagged(found->pdata[i]) &&
			changes_hold(changes, found->pdata[i]))
			return TRUE;
	return FALSE;
}

/* What changed takes the place of what it was; what is new in the threads of the
 * asks comes to it. */
static void
bring_up(GPtrArray *found, const Changes *changes)
{
	const GPtrArray *messages = changes_messages(changes);
	g_autoptr(GHashTable) ids = set_of_texts(), threads = set_of_texts();

	for (guint i = found->len; i-- > 0;) {
		const ArchiveMessage *message = found->pdata[i];

		if (open_is_tagged(message))
			g_hash_table_add(threads, g_strdup(message->thread));
		if (!changes_hold(changes, message))
			continue;
		g_hash_table_add(ids, g_strdup(message->id));
		g_ptr_array_remove_index(found, i);
	}
	for (guint i = 0; i < messages->len; i++) {
		const ArchiveMessage *message = messages->pdata[i];

		if (g_hash_table_contains(ids, message->id) ||
			g_hash_table_contains(threads, message->thread))
			g_ptr_array_add(found, archive_message_copy(message));
	}
	g_ptr_array_sort(found, compare_dates);
}

GPtrArray *
open_recall(Ledger *ledger, const char *query)
{
	unsigned long judged = archive_judged(ledger->archive).revision;
	g_autoptr(GPtrArray) found =
		memory_found(ledger->memory, judged, query);
	const Changes *changes = found ? ledger_changes(ledger, NULL) : NULL;

	if (!changes || are_asks_changed(found, changes))
		return NULL;
	if (changes_messages(changes)->len == 0 &&
		archive_revision(ledger->archive) == judged) {
		memory_keep_found(ledger->memory);
	} else {
		bring_up(found, changes);
		memory_note_found(ledger->memory, query, found);
	}
	return g_steal_pointer(&found);
}

/* --- What we changed ---------------------------------------------------------- */

/* FRESH, which is taken, takes the place of what it was in FOUND. */
static void
replace(GPtrArray *found, GPtrArray *fresh)
{
	g_autoptr(GHashTable) ids = g_hash_table_new(g_str_hash, g_str_equal);

	for (guint i = 0; i < fresh->len; i++)
		g_hash_table_add(ids, ((ArchiveMessage *)fresh->pdata[i])->id);
	for (guint i = found->len; i-- > 0;) {
		const ArchiveMessage *message = found->pdata[i];

		if (g_hash_table_contains(ids, message->id))
			g_ptr_array_remove_index(found, i);
	}
	g_ptr_array_extend_and_steal(found, fresh);
}

/* Adds what QUERY finds, as it is by now. */
static gboolean
find_fresh(Ledger *ledger, GPtrArray *found, const char *query)
{
	GPtrArray *fresh = *query ? ledger_find_all(ledger, query, NULL) : NULL;

	if (fresh)
		replace(found, fresh);
	return fresh || !*query;
}

/* The threads of all asks among FOUND that are open, a set. */
static GHashTable *
open_threads(const GPtrArray *found)
{
	GHashTable *threads = set_of_texts();

	for (guint i = 0; i < found->len; i++) {
		const ArchiveMessage *message = found->pdata[i];

		if (open_is_tagged(message))
			g_hash_table_add(threads, g_strdup(message->thread));
	}
	return threads;
}

/* Adds the whole of the open threads that are not among THREADS. */
static gboolean
find_threads(Ledger *ledger, GPtrArray *found, GHashTable *threads)
{
	g_autoptr(GHashTable) others = open_threads(found);
	g_autofree char *query = NULL;
	GHashTableIter iter;
	gpointer thread;

	g_hash_table_iter_init(&iter, others);
	while (g_hash_table_iter_next(&iter, &thread, NULL))
		if (g_hash_table_contains(threads, thread))
			g_hash_table_iter_remove(&iter);
	query = terms_query("thread:", others);
	return find_fresh(ledger, found, query);
}

/* What is neither in an open thread nor among IDS goes. */
static void
drop_others(GPtrArray *found, GHashTable *ids)
{
	g_autoptr(GHashTable) threads = open_threads(found);

	for (guint i = found->len; i-- > 0;) {
		const ArchiveMessage *message = found->pdata[i];

		if (!g_hash_table_contains(threads, message->thread) &&
			!g_hash_table_contains(ids, message->id))
			g_ptr_array_remove_index(found, i);
	}
	g_ptr_array_sort(found, compare_dates);
}

/* Brings what was found up to CHANGES, and to what is known to be needed by now.
 * False if that must be searched for. */
static gboolean
bring_up_ours(Ledger *ledger, const GPtrArray *changes)
{
	g_autoptr(GHashTable) ids = known_ids(ledger->open);
	g_autoptr(GHashTable) missing = known_ids(ledger->open);
	g_autoptr(GHashTable) threads = NULL;
	g_autofree char *query = NULL;
	GPtrArray *found = ledger->opened;

	if (!found || changes->len > TAGGED_MAX)
		return FALSE;
	threads = open_threads(found);
	for (guint i = 0; i < found->len; i++)
		g_hash_table_remove(
			missing, ((ArchiveMessage *)found->pdata[i])->id);
	for (guint i = 0; i < changes->len; i++)
		g_hash_table_add(missing,
			g_strdup(((ArchiveChange *)changes->pdata[i])->id));
	query = terms_query("id:", missing);
	if (!find_fresh(ledger, found, query) ||
		!find_threads(ledger, found, threads))
		return FALSE;
	drop_others(found, ids);
	return TRUE;
}

void
ledger_remember(
	Ledger *ledger, unsigned long revision, const GPtrArray *changes)
{
	g_autofree char *query = first_search(ledger->open);
	gboolean is_same;

	if (!ledger->is_keeping)
		return;
	is_same = changes->len == 0 && memory_has_noted(ledger->memory, query);
	/* All changes of ours bear one revision. */
	revision += changes->len > 0;
	if (archive_revision(ledger->archive) != revision ||
		(!is_same && !bring_up_ours(ledger, changes)))
		revision = 0;
	else if (!is_same)
		memory_note_found(ledger->memory, query, ledger->opened);
	memory_save(ledger->memory, revision, query);
}
