/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mail/archive/private.h"

#include <stdlib.h>
#include <string.h>

/* "REVISION SEEN UUID RULES NEWEST NEXT INSIDE" */
#define JUDGED_KEY "owed.judged"
#define WHOLE_KEY "owed.whole"	 /* "-", then companies */
#define OPEN_KEY "owed.open"	 /* "2", then pairs of a company and its word */
#define OPEN_FORM "2"		 /* what words mean; others are not known */
#define UNREAD_KEY "owed.unread" /* ids, a line each */

ArchiveChange *
archive_change_new(const char *id)
{
	ArchiveChange *change = g_new0(ArchiveChange, 1);

	change->id = g_strdup(id);
	change->add = g_ptr_array_new_with_free_func(g_free);
	change->remove = g_ptr_array_new_with_free_func(g_free);
	return change;
}

void
archive_change_free(ArchiveChange *change)
{
	if (!change)
		return;
	g_free(change->id);
	g_ptr_array_unref(change->add);
	g_ptr_array_unref(change->remove);
	g_free(change);
}

ArchiveJudged
archive_judged(Archive *archive)
{
	ArchiveJudged judged = { .next = 1, .inside = G_MAXINT64 };
	g_auto(GStrv) parts = NULL;
	char *stored = NULL;

	if (notmuch_database_get_config(archive->db, JUDGED_KEY, &stored))
		return judged;
	parts = g_strsplit(stored, " ", -1);
	/* Revisions of another database say nothing about this one. */
	if (g_strv_length(parts) >= 3 &&
		g_str_equal(parts[2], archive_uuid(archive))) {
		judged.revision = strtoul(parts[0], NULL, 10);
		judged.seen = g_ascii_strtoll(parts[1], NULL, 10);
		judged.rules =
			parts[3] ? g_ascii_strtoull(parts[3], NULL, 16) : 0;
		if (g_strv_length(parts) >= 6) {
			judged.newest = g_ascii_strtoll(parts[4], NULL, 10);
			judged.next = g_ascii_strtoll(parts[5], NULL, 10);
			if (parts[6])
				judged.inside =
					g_ascii_strtoll(parts[6], NULL, 10);
		}
	}
	free(stored);
	return judged;
}

/* The words under KEY, of which the first says that there are any; NULL if
 * nothing is stored: not even that there are none. */
static char **
stored_words(Archive *archive, const char *key)
{
	char **words = NULL;
	char *stored = NULL;

	if (archive_judged(archive).revision == 0 ||
		notmuch_database_get_config(archive->db, key, &stored))
		return NULL;
	if (*stored)
		words = g_strsplit(stored, " ", -1);
	free(stored);
	return words;
}

GHashTable *
archive_whole(Archive *archive)
{
	GHashTable *whole;
	g_auto(GStrv) parts = stored_words(archive, WHOLE_KEY);

	if (!parts)
		return NULL;
	whole = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	for (char **part = parts + 1; *part; part++)
		g_hash_table_add(whole, g_strdup(*part));
	return whole;
}

GHashTable *
archive_open_companies(Archive *archive)
{
	GHashTable *open;
	g_auto(GStrv) parts = stored_words(archive, OPEN_KEY);

	if (!parts || !g_str_equal(parts[0], OPEN_FORM))
		return NULL;
	open = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
	for (char **part = parts + 1; *part && part[1]; part += 2)
		g_hash_table_insert(open, g_strdup(part[0]), g_strdup(part[1]));
	return open;
}

GHashTable *
archive_unread(Archive *archive)
{
	GHashTable *unread =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	g_auto(GStrv) ids = NULL;
	char *stored = NULL;

	if (archive_judged(archive).revision == 0 ||
		notmuch_database_get_config(archive->db, UNREAD_KEY, &stored))
		return unread;
	ids = g_strsplit(stored, "\n", -1);
	for (char **id = ids; *id; id++)
		if (**id)
			g_hash_table_add(unread, g_strdup(*id));
	free(stored);
	return unread;
}

static int
compare_texts(gconstpointer a, gconstpointer b)
{
	return strcmp(a, b);
}

static notmuch_status_t
store_whole(notmuch_database_t *db, GHashTable *whole)
{
	g_autoptr(GList) companies =
		g_list_sort(g_hash_table_get_keys(whole), compare_texts);
	g_autoptr(GString) value = g_string_new("-");

	for (GList *each = companies; each; each = each->next)
		g_string_append_printf(value, " %s", (char *)each->data);
	return notmuch_database_set_config(db, WHOLE_KEY, value->str);
}

static notmuch_status_t
store_open(notmuch_database_t *db, GHashTable *open)
{
	g_autoptr(GList) companies =
		g_list_sort(g_hash_table_get_keys(open), compare_texts);
	g_autoptr(GString) value = g_string_new(OPEN_FORM);

	for (GList *each = companies; each; each = each->next)
		g_string_append_printf(value, " %s %s", (char *)each->data,
			(char *)g_hash_table_lookup(open, each->data));
	return notmuch_database_set_config(db, OPEN_KEY, value->str);
}

static notmuch_status_t
store_unread(notmuch_database_t *db, GHashTable *unread)
{
	g_autoptr(GList) ids =
		g_list_sort(g_hash_table_get_keys(unread), compare_texts);
	g_autoptr(GString) value = g_string_new("");

	for (GList *each = ids; each; each = each->next)
		g_string_append_printf(value, "%s%s", value->len ? "\n" : "",
			(char *)each->data);
	return notmuch_database_set_config(db, UNREAD_KEY, value->str);
}

static notmuch_status_t
change_message(notmuch_message_t *message, const ArchiveChange *change)
{
	notmuch_status_t status = notmuch_message_freeze(message);

	for (guint i = 0; !status && i < change->remove->len; i++)
		status = notmuch_message_remove_tag(
			message, change->remove->pdata[i]);
	for (guint i = 0; !status && i < change->add->len; i++)
		status =
			notmuch_message_add_tag(message, change->add->pdata[i]);
	return status ? status : notmuch_message_thaw(message);
}

static notmuch_status_t
change_all(notmuch_database_t *db, GPtrArray *changes)
{
	notmuch_status_t status = NOTMUCH_STATUS_SUCCESS;

	for (guint i = 0; !status && i < changes->len; i++) {
		const ArchiveChange *change = changes->pdata[i];
		g_autoptr(notmuch_message_t) message = NULL;

		status =
			notmuch_database_find_message(db, change->id, &message);
		/* A message that was deleted meanwhile needs no tag. */
		if (!status && message)
			status = change_message(message, change);
	}
	return status;
}

static notmuch_status_t
store_judged(notmuch_database_t *db, const ArchiveJudged *judged, int changes)
{
	const char *uuid;
	g_autofree char *value = NULL;

	notmuch_database_get_revision(db, &uuid);
	/* All changes of one section share the next revision; storing it as
	 * judged saves judging our own tags at the next scan. */
	value = g_strdup_printf("%lu %" G_GINT64_FORMAT
				" %s %" G_GINT64_MODIFIER "x %" G_GINT64_FORMAT
				" %" G_GINT64_FORMAT " %" G_GINT64_FORMAT,
		judged->revision + (changes ? 1 : 0), judged->seen, uuid,
		judged->rules, judged->newest, judged->next, judged->inside);
	return notmuch_database_set_config(db, JUDGED_KEY, value);
}

/* What is not ended with end_atomic is rolled back when DB is closed. */
static notmuch_status_t
apply_atomically(
	notmuch_database_t *db, GPtrArray *changes, const ArchiveJudged *judged)
{
	notmuch_status_t status = notmuch_database_begin_atomic(db);

	if (!status)
		status = change_all(db, changes);
	if (!status && judged)
		status = store_judged(db, judged, (int)changes->len);
	if (!status && judged && judged->whole)
		status = store_whole(db, judged->whole);
	if (!status && judged && judged->open)
		status = store_open(db, judged->open);
	if (!status && judged && judged->unread)
		status = store_unread(db, judged->unread);
	if (!status)
		status = notmuch_database_end_atomic(db);
	return status;
}

static gboolean
is_unchanged_since(
	notmuch_database_t *db, const ArchiveJudged *judged, GError **error)
{
	const char *uuid;

	if (!judged ||
		notmuch_database_get_revision(db, &uuid) == judged->revision)
		return TRUE;
	g_set_error(error, ARCHIVE_ERROR, ARCHIVE_ERROR_CHANGED,
		"mail archive: it changed while it was judged: try again");
	return FALSE;
}

/* Takes STORED, a set or NULL. */
static gboolean
has_same_keys(GHashTable *stored, GHashTable *set)
{
	g_autoptr(GHashTable) then = stored;
	GHashTableIter iter;
	gpointer key;

	if (!then || g_hash_table_size(then) != g_hash_table_size(set))
		return FALSE;
	g_hash_table_iter_init(&iter, set);
	while (g_hash_table_iter_next(&iter, &key, NULL))
		if (!g_hash_table_contains(then, key))
			return FALSE;
	return TRUE;
}

static gboolean
has_same_open(Archive *archive, GHashTable *open)
{
	g_autoptr(GHashTable) stored = archive_open_companies(archive);
	GHashTableIter iter;
	gpointer company, word;

	if (!stored || g_hash_table_size(stored) != g_hash_table_size(open))
		return FALSE;
	g_hash_table_iter_init(&iter, open);
	while (g_hash_table_iter_next(&iter, &company, &word))
		if (g_strcmp0(g_hash_table_lookup(stored, company), word) != 0)
			return FALSE;
	return TRUE;
}

/* Letters that were not seen then may be by now, or the other way round. */
static gboolean
has_unseen(Archive *archive, const ArchiveJudged *then, gint64 now)
{
	g_autofree char *query = g_strdup_printf("date:@%" G_GINT64_FORMAT
						 "..@%" G_GINT64_FORMAT,
		now, then->seen);

	if (then->seen <= now)
		return then->next > 0 && then->next <= now;
	return archive_count(archive, query, NULL) != 0;
}

/* Writing that nothing happened would cost more than the rest of a scan. */
static gboolean
is_nothing_new(
	Archive *archive, GPtrArray *changes, const ArchiveJudged *judged)
{
	ArchiveJudged stored;

	if (changes->len > 0)
		return FALSE;
	if (!judged)
		return TRUE;
	stored = archive_judged(archive);
	return stored.revision == judged->revision &&
	       stored.rules == judged->rules &&
	       stored.inside == judged->inside &&
	       !has_unseen(archive, &stored, judged->seen) &&
	       (!judged->whole ||
		       has_same_keys(archive_whole(archive), judged->whole)) &&
	       (!judged->unread || has_same_keys(archive_unread(archive),
					   judged->unread)) &&
	       (!judged->open || has_same_open(archive, judged->open));
}

gboolean
archive_apply(Archive *archive, GPtrArray *changes, const ArchiveJudged *judged,
	int wait, GError **error)
{
	g_autoptr(notmuch_database_t) db = NULL;
	notmuch_status_t status;

	if (is_nothing_new(archive, changes, judged))
		return TRUE;
	db = archive_open_writing(archive->config,
		notmuch_database_get_path(archive->db), wait, error);
	if (!db || !is_unchanged_since(db, judged, error))
		return FALSE;
	status = apply_atomically(db, changes, judged);
	if (status) {
		archive_set_error(error, status, "setting tags",
			notmuch_database_status_string(db));
		return FALSE;
	}
	status = notmuch_database_close(db);
	if (status) {
		archive_set_error(error, status, "setting tags", NULL);
		return FALSE;
	}
	return archive_refresh(archive, error);
}
