/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ledger/failures.h"

#include <string.h>

Failures *
failures_new(void)
{
	Failures *failures = g_new0(Failures, 1);

	failures->told = g_ptr_array_new_with_free_func(g_free);
	failures->unread =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
	return failures;
}

void
failures_free(Failures *failures)
{
	if (!failures)
		return;
	g_ptr_array_unref(failures->told);
	g_hash_table_unref(failures->unread);
	g_free(failures);
}

/* Takes TEXT. */
static void
tell(Failures *failures, char *text)
{
	if (g_ptr_array_find_with_equal_func(
		    failures->told, text, g_str_equal, NULL))
		g_free(text);
	else
		g_ptr_array_add(failures->told, text);
}

void
failures_note(Failures *failures, const char *what, const GError *error)
{
	const char *message = error ? error->message : "failed";

	tell(failures, what ? g_strdup_printf("%s: %s", what, message)
			    : g_strdup(message));
}

void
failures_note_unread(
	Failures *failures, const ArchiveMessage *message, const GError *error)
{
	g_hash_table_insert(failures->unread, g_strdup(message->id),
		error ? g_strdup(error->message)
		      : g_strdup_printf(
				"%s: the file is gone: if it was moved or "
				"deleted, run owed index, or notmuch new",
				message->file));
}

void
failures_take(Failures *failures, Failures *others)
{
	GHashTableIter iter;
	gpointer id, text;

	while (others->told->len > 0)
		tell(failures, g_ptr_array_steal_index(others->told, 0));
	g_hash_table_iter_init(&iter, others->unread);
	while (g_hash_table_iter_next(&iter, &id, &text)) {
		g_hash_table_iter_steal(&iter);
		g_hash_table_insert(failures->unread, id, text);
	}
}

static int
compare_texts(gconstpointer a, gconstpointer b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

GPtrArray *
failures_texts(const Failures *failures, guint most)
{
	g_autoptr(GPtrArray) unread = g_ptr_array_new();
	GPtrArray *texts = g_ptr_array_new_with_free_func(g_free);
	GHashTableIter iter;
	gpointer text;

	g_hash_table_iter_init(&iter, failures->unread);
	while (g_hash_table_iter_next(&iter, NULL, &text))
		g_ptr_array_add(unread, text);
	g_ptr_array_sort(unread, compare_texts);
	for (guint i = 0; i < MIN(unread->len, most); i++)
		g_ptr_array_add(texts, g_strdup(unread->pdata[i]));
	if (unread->len > most)
		g_ptr_array_add(texts, g_strdup_printf("%u more letters could "
						       "not be read",
					       unread->len - most));
	for (guint i = 0; i < failures->told->len; i++)
		g_ptr_array_add(texts, g_strdup(failures->told->pdata[i]));
	return texts;
}
