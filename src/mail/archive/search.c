/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mail/archive/private.h"

#include <string.h>
#include <unistd.h>

void
archive_message_free(ArchiveMessage *message)
{
	if (!message)
		return;
	g_free(message->id);
	g_free(message->thread);
	g_free(message->file);
	g_free(message->folder);
	g_free(message->from);
	g_free(message->subject);
	g_strfreev(message->tags);
	g_free(message);
}

ArchiveMessage *
archive_message_copy(const ArchiveMessage *message)
{
	ArchiveMessage *copy = g_new0(ArchiveMessage, 1);

	copy->id = g_strdup(message->id);
	copy->thread = g_strdup(message->thread);
	copy->file = g_strdup(message->file);
	copy->folder = g_strdup(message->folder);
	copy->from = g_strdup(message->from);
	copy->subject = g_strdup(message->subject);
	copy->date = message->date;
	copy->tags = g_strdupv(message->tags);
	return copy;
}

/* Notmuch itself quotes so: the term in double quotes, quotes in it doubled. */
char *
archive_id_query(const char *id)
{
	g_auto(GStrv) parts = g_strsplit(id, "\"", -1);
	g_autofree char *doubled = g_strjoinv("\"\"", parts);

	return g_strdup_printf("id:\"%s\"", doubled);
}

static char **
tags_of(notmuch_message_t *message)
{
	g_autoptr(GPtrArray) tags = g_ptr_array_new();
	notmuch_tags_t *each = notmuch_message_get_tags(message);

	for (; each && notmuch_tags_valid(each);
		notmuch_tags_move_to_next(each))
		g_ptr_array_add(tags, g_strdup(notmuch_tags_get(each)));
	if (each)
		notmuch_tags_destroy(each);
	g_ptr_array_add(tags, NULL);
	return (char **)g_ptr_array_steal(tags, NULL);
}

/* The first name under which the file still exists; the first of all if none
 * does, so that the reader can say which one is gone. Where there is only one,
 * nobody need look. */
static char *
file_of(notmuch_message_t *message)
{
	const char *first = notmuch_message_get_filename(message);
	notmuch_filenames_t *names;
	char *found = NULL;

	if (!first || notmuch_message_count_files(message) == 1 ||
		access(first, F_OK) == 0)
		return g_strdup(first ? first : "");
	names = notmuch_message_get_filenames(message);
	for (; !found && notmuch_filenames_valid(names);
		notmuch_filenames_move_to_next(names))
		if (access(notmuch_filenames_get(names), F_OK) == 0)
			found = g_strdup(notmuch_filenames_get(names));
	notmuch_filenames_destroy(names);
	return found ? found : g_strdup(first);
}

static char *
folder_of(const Archive *archive, const char *file)
{
	gsize root = strlen(archive->root);
	g_autofree char *dir = g_path_get_dirname(file);
	const char *relative = dir;
	gsize length;

	if (strncmp(dir, archive->root, root) == 0 &&
		(dir[root] == '/' || !dir[root]))
		relative = dir + root + (dir[root] == '/');
	length = strlen(relative);
	if (g_str_has_suffix(relative, "/cur") ||
		g_str_has_suffix(relative, "/new"))
		return g_strndup(relative, length - 4);
	if (g_str_equal(relative, "cur") || g_str_equal(relative, "new"))
		return g_strdup("");
	return g_strdup(relative);
}

static ArchiveMessage *
message_new(const Archive *archive, notmuch_message_t *message,
	ArchiveFields fields)
{
	ArchiveMessage *found = g_new0(ArchiveMessage, 1);

	if (fields == FIELDS_SUBJECT)
		found->subject = g_strdup(
			notmuch_message_get_header(message, "subject"));
	if (fields == FIELDS_ALL || fields == FIELDS_SUBJECT) {
		found->file = file_of(message);
		found->folder = folder_of(archive, found->file);
		found->tags = tags_of(message);
		found->id = g_strdup(notmuch_message_get_message_id(message));
		/* Kept in the index; no file is opened for it. */
		found->from =
			g_strdup(notmuch_message_get_header(message, "from"));
	}
	if (fields != FIELDS_DATE)
		found->thread =
			g_strdup(notmuch_message_get_thread_id(message));
	if (fields != FIELDS_THREAD)
		found->date = notmuch_message_get_date(message);
	return found;
}

static notmuch_query_t *
new_query(Archive *archive, const char *text)
{
	notmuch_query_t *query = notmuch_query_create(archive->db, text);

	notmuch_query_set_omit_excluded(query, NOTMUCH_EXCLUDE_FALSE);
	return query;
}

static gboolean
fail_query(Archive *archive, notmuch_status_t status, const char *text,
	GError **error)
{
	g_autofree char *what = g_strdup_printf("search \"%s\"", text);

	archive_set_error(error, status, what,
		notmuch_database_status_string(archive->db));
	return FALSE;
}

/* Since notmuch 0.38 an iterator tells why it ended; before, the database
 * only keeps the message of the exception. */
static gboolean
is_complete(Archive *archive, notmuch_messages_t *messages)
{
#if LIBNOTMUCH_CHECK_VERSION(5, 7, 0)
	notmuch_status_t status = notmuch_messages_status(messages);

	if (status != NOTMUCH_STATUS_SUCCESS &&
		status != NOTMUCH_STATUS_ITERATOR_EXHAUSTED)
		return FALSE;
#else
	(void)messages;
#endif
	return !notmuch_database_status_string(archive->db);
}

gboolean
archive_search_here(Archive *archive, const char *text, ArchiveFields fields,
	ArchiveVisit visit, gpointer data, GError **error)
{
	g_autoptr(notmuch_query_t) query = new_query(archive, text);
	notmuch_messages_t *messages = NULL;
	notmuch_status_t status;
	gboolean goes_on = TRUE;
	gboolean is_ordered = fields == FIELDS_ALL || fields == FIELDS_SUBJECT;

	notmuch_query_set_sort(query,
		is_ordered ? NOTMUCH_SORT_OLDEST_FIRST : NOTMUCH_SORT_UNSORTED);
	status = notmuch_query_search_messages(query, &messages);
	if (status != NOTMUCH_STATUS_SUCCESS)
		return fail_query(archive, status, text, error);
	for (; goes_on && notmuch_messages_valid(messages);
		notmuch_messages_move_to_next(messages)) {
		g_autoptr(notmuch_message_t) message =
			notmuch_messages_get(messages);
		ArchiveMessage *found;

		if (!message)
			break;
		found = message_new(archive, message, fields);
		goes_on = visit(found, data);
		archive_message_free(found);
	}
	if (goes_on && !is_complete(archive, messages))
		return fail_query(
			archive, NOTMUCH_STATUS_XAPIAN_EXCEPTION, text, error);
	return TRUE;
}

gint64
archive_count(Archive *archive, const char *text, GError **error)
{
	g_autoptr(notmuch_query_t) query = new_query(archive, text);
	unsigned int count = 0;
	notmuch_status_t status = notmuch_query_count_messages(query, &count);

	if (status == NOTMUCH_STATUS_SUCCESS)
		return count;
	fail_query(archive, status, text, error);
	return -1;
}

static char *
find_in(const char *dir, const char *base, gsize length)
{
	g_autoptr(GDir) entries = g_dir_open(dir, 0, NULL);
	const char *name;

	while (entries && (name = g_dir_read_name(entries)))
		if (strncmp(name, base, length) == 0 &&
			(!name[length] || name[length] == ':'))
			return g_build_filename(dir, name, NULL);
	return NULL;
}

char *
archive_renamed_file(const char *file)
{
	g_autofree char *base = g_path_get_basename(file);
	g_autofree char *dir = g_path_get_dirname(file);
	g_autofree char *folder = g_path_get_dirname(dir);
	g_autofree char *cur = g_build_filename(folder, "cur", NULL);
	gsize length = strcspn(base, ":");
	char *found = find_in(dir, base, length);

	return found ? found : find_in(cur, base, length);
}
