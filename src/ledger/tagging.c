/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ledger/tagging.h"

#include <string.h>

struct Tagging {
	GHashTable *wanted; /* id -> tags (of char *) */
	GHashTable *left;   /* ids whose tags stay (a set) */
	GPtrArray *wishes;  /* of ArchiveChange */
	gboolean is_stale;
	gint64 silent_at; /* 0: silence is not tagged */
};

Tagging *
tagging_new(void)
{
	Tagging *tagging = g_new0(Tagging, 1);

	tagging->wanted = g_hash_table_new_full(g_str_hash, g_str_equal, g_free,
		(GDestroyNotify)g_ptr_array_unref);
	tagging->left =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	tagging->wishes = g_ptr_array_new_with_free_func(
		(GDestroyNotify)archive_change_free);
	return tagging;
}

void
tagging_free(Tagging *tagging)
{
	g_hash_table_unref(tagging->wanted);
	g_hash_table_unref(tagging->left);
	g_ptr_array_unref(tagging->wishes);
	g_free(tagging);
}

void
tagging_set_stale(Tagging *tagging, gboolean is_stale)
{
	tagging->is_stale = is_stale;
}

void
tagging_set_silence(Tagging *tagging, gint64 now)
{
	tagging->silent_at = now;
}

static gboolean
was_due(const Case *case_)
{
	for (guint i = 0; i < case_->events->len; i++) {
		const CaseEvent *event = case_->events->pdata[i];
		char **tags = event->letter->tags;

		if (g_str_equal(event->letter->letter->id, case_->id))
			return tags &&
			       g_strv_contains(
				       (const char *const *)tags, "owed/due");
	}
	return FALSE;
}

gboolean
tagging_is_newly_due(const Tagging *tagging, const Case *case_)
{
	return case_->state == STATE_DUE && !tagging->is_stale &&
	       !was_due(case_);
}

gboolean
tagging_is_held_back(const Tagging *tagging, const Case *case_)
{
	return case_->state == STATE_DUE && tagging->is_stale &&
	       !was_due(case_);
}

static void
add_silence(GPtrArray *tags, const Case *case_, gint64 now)
{
	const gint64 day = 24 * 3600;
	gint64 last = MAX(case_->last_ours, case_->last_theirs);
	const char *tag;

	/* Where it is our turn they are not the silent ones. */
	if (now == 0 || case_->state == STATE_YOURS)
		return;
	tag = marks_silent_tag((int)((now - last) / day));
	if (tag)
		g_ptr_array_add(tags, g_strdup(tag));
}

/* The tags of the ask of CASE; none if it is settled. */
static GPtrArray *
tags_of(const Case *case_, gboolean is_held_back, gint64 silent_at)
{
	gboolean is_shown = case_->state != STATE_WAITING && !is_held_back;
	GPtrArray *tags = g_ptr_array_new_with_free_func(g_free);

	if (!case_state_is_open(case_->state))
		return tags;
	g_ptr_array_add(tags, g_strdup("owed"));
	if (is_shown)
		g_ptr_array_add(
			tags, g_strconcat("owed/",
				      case_state_name(case_->state), NULL));
	g_ptr_array_add(tags, g_strconcat("owed/", case_->kind, NULL));
	add_silence(tags, case_, silent_at);
	return tags;
}

void
tagging_add(Tagging *tagging, const Case *case_)
{
	g_autoptr(GPtrArray) tags = tags_of(case_,
		tagging_is_held_back(tagging, case_), tagging->silent_at);

	if (tags->len > 0)
		g_hash_table_insert(tagging->wanted, g_strdup(case_->id),
			g_ptr_array_ref(tags));
}

void
tagging_leave(Tagging *tagging, const char *id)
{
	g_hash_table_add(tagging->left, g_strdup(id));
}

void
tagging_wish(Tagging *tagging, const char *id, const char *change)
{
	ArchiveChange *wish;

	if ((change[0] != '+' && change[0] != '-') || !change[1])
		return;
	wish = archive_change_new(id);
	g_ptr_array_add(change[0] == '+' ? wish->add : wish->remove,
		g_strdup(change + 1));
	g_ptr_array_add(tagging->wishes, wish);
}

static gboolean
holds(const GPtrArray *tags, const char *tag)
{
	for (guint i = 0; tags && i < tags->len; i++)
		if (g_str_equal(tags->pdata[i], tag))
			return TRUE;
	return FALSE;
}

/* From the tags that message ID has to those that it should have; NULL if
 * nothing changes. */
static ArchiveChange *
difference(const char *id, const char *const *has, const GPtrArray *wanted)
{
	ArchiveChange *change = archive_change_new(id);

	for (const char *const *tag = has; tag && *tag; tag++)
		if (marks_is_derived(*tag) && !holds(wanted, *tag))
			g_ptr_array_add(change->remove, g_strdup(*tag));
	for (guint i = 0; wanted && i < wanted->len; i++)
		if (!has || !g_strv_contains(has, wanted->pdata[i]))
			g_ptr_array_add(
				change->add, g_strdup(wanted->pdata[i]));
	if (change->add->len + change->remove->len > 0)
		return change;
	archive_change_free(change);
	return NULL;
}

typedef struct {
	Tagging *tagging;
	GHashTable *seen; /* ids that bear tags of ours */
	GPtrArray *changes;
} Comparison;

static gboolean
compare_message(const ArchiveMessage *message, gpointer data)
{
	Comparison *comparison = data;
	Tagging *tagging = comparison->tagging;
	ArchiveChange *change;

	if (g_hash_table_contains(tagging->left, message->id))
		return TRUE;
	change = difference(message->id, (const char *const *)message->tags,
		g_hash_table_lookup(tagging->wanted, message->id));
	g_hash_table_add(comparison->seen, g_strdup(message->id));
	if (change)
		g_ptr_array_add(comparison->changes, change);
	return TRUE;
}

static int
compare_ids(gconstpointer a, gconstpointer b)
{
	const ArchiveChange *left = *(const ArchiveChange *const *)a;
	const ArchiveChange *right = *(const ArchiveChange *const *)b;

	return strcmp(left->id, right->id);
}

static void
add_missing(Comparison *comparison)
{
	GHashTableIter iter;
	gpointer id, wanted;

	g_hash_table_iter_init(&iter, comparison->tagging->wanted);
	while (g_hash_table_iter_next(&iter, &id, &wanted))
		if (!g_hash_table_contains(comparison->seen, id))
			g_ptr_array_add(comparison->changes,
				difference(id, NULL, wanted));
}

static void
take_wishes(Tagging *tagging, GPtrArray *changes)
{
	while (tagging->wishes->len > 0)
		g_ptr_array_add(
			changes, g_ptr_array_steal_index(tagging->wishes, 0));
}

GPtrArray *
tagging_changes(Tagging *tagging, Archive *archive, const GPtrArray *tagged,
	GError **error)
{
	g_autoptr(GHashTable) seen =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	g_autoptr(GPtrArray) changes = g_ptr_array_new_with_free_func(
		(GDestroyNotify)archive_change_free);
	Comparison comparison = { tagging, seen, changes };

	for (guint i = 0; tagged && i < tagged->len; i++)
		compare_message(tagged->pdata[i], &comparison);
	if (!tagged && !archive_search(archive, "tag:/^owed/", compare_message,
			       &comparison, error))
		return NULL;
	add_missing(&comparison);
	take_wishes(tagging, changes);
	g_ptr_array_sort(changes, compare_ids);
	return g_steal_pointer(&changes);
}

guint
tagging_count(const GPtrArray *changes)
{
	guint count = 0;

	for (guint i = 0; i < changes->len; i++)
		count += i == 0 || compare_ids(&changes->pdata[i - 1],
					   &changes->pdata[i]) != 0;
	return count;
}

void
tagging_case_changes(const Case *case_, gint64 silent_at, GPtrArray *changes)
{
	g_autoptr(GPtrArray) wanted = tags_of(case_, FALSE, silent_at);

	for (guint i = 0; i < case_->events->len; i++) {
		const CaseEvent *event = case_->events->pdata[i];
		const CaseLetter *letter = event->letter;
		gboolean is_ask = g_str_equal(letter->letter->id, case_->id);
		ArchiveChange *change = difference(letter->letter->id,
			(const char *const *)letter->tags,
			is_ask ? wanted : NULL);

		if (change)
			g_ptr_array_add(changes, change);
	}
}
