/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Brings the index up to the folders: what notmuch new does, through
 * libnotmuch alone. A directory whose time did not change is not read again.
 * Files are added before names that are gone are removed, so that a message
 * that was moved keeps its tags.
 */
#include "mail/archive/private.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>

#include "mail/archive/times.h"

#define DEPTH_MAX 64 /* of folders; a circle of symbolic links ends here */

typedef struct {
	notmuch_database_t *db;
	const ArchiveSettings *settings;
	gsize root_length;
	GPtrArray *gone; /* char *: paths to be removed at the end */
	FolderTimes *times;
	ArchiveIndexed *so_far;
	ArchiveGoesOn goes_on;
	gpointer data;
	gboolean is_stopped;
	GError *error;
} Indexer;

static gboolean
may_go_on(Indexer *indexer)
{
	if (indexer->error || indexer->is_stopped)
		return FALSE;
	if (indexer->goes_on &&
		!indexer->goes_on(indexer->so_far, indexer->data))
		indexer->is_stopped = TRUE;
	return !indexer->is_stopped;
}

static void
fail(Indexer *indexer, notmuch_status_t status, const char *path)
{
	if (!indexer->error)
		archive_set_error(&indexer->error, status, path,
			notmuch_database_status_string(indexer->db));
}

static gboolean
is_ignored(const Indexer *indexer, const char *path, const char *name)
{
	const char *relative = path + indexer->root_length;

	for (guint i = 0; i < indexer->settings->ignored->len; i++)
		if (g_str_equal(indexer->settings->ignored->pdata[i], name))
			return TRUE;
	while (*relative == '/')
		relative++;
	for (guint i = 0; i < indexer->settings->ignored_forms->len; i++)
		if (g_regex_match(indexer->settings->ignored_forms->pdata[i],
			    relative, 0, NULL))
			return TRUE;
	return FALSE;
}

static notmuch_status_t
tag_new(Indexer *indexer, notmuch_message_t *message)
{
	notmuch_status_t status = notmuch_message_freeze(message);

	for (guint i = 0; !status && i < indexer->settings->tags->len; i++)
		status = notmuch_message_add_tag(
			message, indexer->settings->tags->pdata[i]);
	if (!status && indexer->settings->has_flags)
		status = notmuch_message_maildir_flags_to_tags(message);
	return status ? status : notmuch_message_thaw(message);
}

/* What became of one file that was given to the database. */
static notmuch_status_t
note_added(
	Indexer *indexer, notmuch_status_t status, notmuch_message_t *message)
{
	switch (status) {
	case NOTMUCH_STATUS_SUCCESS:
		indexer->so_far->added++;
		return tag_new(indexer, message);
	case NOTMUCH_STATUS_DUPLICATE_MESSAGE_ID:
		indexer->so_far->moved++;
		return indexer->settings->has_flags
			       ? notmuch_message_maildir_flags_to_tags(message)
			       : NOTMUCH_STATUS_SUCCESS;
	case NOTMUCH_STATUS_FILE_NOT_EMAIL:
	case NOTMUCH_STATUS_FILE_ERROR:
	case NOTMUCH_STATUS_PATH_ERROR:
		indexer->so_far->skipped++;
		return NOTMUCH_STATUS_SUCCESS;
	default: return status;
	}
}

/* One atomic section, so that no message is ever seen without its tags. */
static void
add_file(Indexer *indexer, const char *path)
{
	g_autoptr(notmuch_message_t) message = NULL;
	notmuch_status_t status = notmuch_database_begin_atomic(indexer->db);

	indexer->so_far->seen++;
	if (!status) {
		status = notmuch_database_index_file(indexer->db, path,
			indexer->settings->options, &message);
		status = note_added(indexer, status, message);
	}
	if (!status)
		status = notmuch_database_end_atomic(indexer->db);
	if (status)
		fail(indexer, status, path);
}

static void
remove_file(Indexer *indexer, const char *path)
{
	g_autoptr(notmuch_message_t) message = NULL;
	notmuch_status_t status = notmuch_database_begin_atomic(indexer->db);

	if (!status)
		status = notmuch_database_find_message_by_filename(
			indexer->db, path, &message);
	if (!status && message) {
		status = notmuch_database_remove_message(indexer->db, path);
		if (status == NOTMUCH_STATUS_DUPLICATE_MESSAGE_ID)
			status =
				indexer->settings->has_flags
					? notmuch_message_maildir_flags_to_tags(
						  message)
					: NOTMUCH_STATUS_SUCCESS;
		else
			indexer->so_far->removed++;
	}
	if (!status)
		status = notmuch_database_end_atomic(indexer->db);
	if (status)
		fail(indexer, status, path);
}

static GHashTable *
names_of(notmuch_filenames_t *names)
{
	GHashTable *set =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);

	for (; notmuch_filenames_valid(names);
		notmuch_filenames_move_to_next(names))
		g_hash_table_add(set, g_strdup(notmuch_filenames_get(names)));
	notmuch_filenames_destroy(names);
	return set;
}

static void
forget_names(Indexer *indexer, const char *dir, GHashTable *names)
{
	GHashTableIter iter;
	gpointer name;

	g_hash_table_iter_init(&iter, names);
	while (g_hash_table_iter_next(&iter, &name, NULL))
		g_ptr_array_add(
			indexer->gone, g_build_filename(dir, name, NULL));
}

/* All that the database knows below a folder that is no more. */
static void
forget_folder(Indexer *indexer, const char *path)
{
	g_autoptr(notmuch_directory_t) directory = NULL;
	g_autoptr(GHashTable) files = NULL, folders = NULL;
	GHashTableIter iter;
	gpointer name;

	if (notmuch_database_get_directory(indexer->db, path, &directory) ||
		!directory)
		return;
	files = names_of(notmuch_directory_get_child_files(directory));
	folders = names_of(notmuch_directory_get_child_directories(directory));
	forget_names(indexer, path, files);
	g_hash_table_iter_init(&iter, folders);
	while (g_hash_table_iter_next(&iter, &name, NULL)) {
		g_autofree char *below = g_build_filename(path, name, NULL);

		forget_folder(indexer, below);
	}
	/* Once unknown, it is looked at anew should it come back. */
	notmuch_directory_set_mtime(directory, 0);
}

static void index_folder(Indexer *indexer, const char *path, int depth);

/* A folder whose time is unchanged has the same folders as before. */
static void
index_known_folders(
	Indexer *indexer, const char *path, GHashTable *folders, int depth)
{
	GHashTableIter iter;
	gpointer name;

	g_hash_table_iter_init(&iter, folders);
	while (g_hash_table_iter_next(&iter, &name, NULL) &&
		may_go_on(indexer)) {
		g_autofree char *below = g_build_filename(path, name, NULL);

		if (!is_ignored(indexer, below, name))
			index_folder(indexer, below, depth + 1);
	}
}

static gboolean
is_maildir(const char *path)
{
	g_autofree char *cur = g_build_filename(path, "cur", NULL);
	g_autofree char *new = g_build_filename(path, "new", NULL);

	return g_file_test(cur, G_FILE_TEST_IS_DIR) &&
	       g_file_test(new, G_FILE_TEST_IS_DIR);
}

/* NAME of the folder as it is now; what stays in FILES and FOLDERS after all
 * names are taken is gone. */
static void
take_name(Indexer *indexer, const char *dir, const char *name,
	GHashTable *files, GHashTable *folders, int depth)
{
	g_autofree char *path = g_build_filename(dir, name, NULL);
	gboolean is_known = g_hash_table_remove(files, name);
	struct stat status;

	if (g_str_equal(name, ".notmuch") || is_ignored(indexer, path, name)) {
		g_hash_table_remove(folders, name);
		return;
	}
	if (is_known || stat(path, &status) != 0)
		return;
	if (S_ISDIR(status.st_mode)) {
		g_hash_table_remove(folders, name);
		if (!g_str_equal(name, "tmp") || !is_maildir(dir))
			index_folder(indexer, path, depth + 1);
	} else if (S_ISREG(status.st_mode)) {
		add_file(indexer, path);
	}
}

static int
compare_names(gconstpointer a, gconstpointer b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static GPtrArray *
read_names(Indexer *indexer, const char *path)
{
	g_autoptr(GError) reason = NULL;
	g_autoptr(GDir) dir = g_dir_open(path, 0, &reason);
	g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func(g_free);
	const char *name;

	if (!dir) {
		g_set_error(&indexer->error, ARCHIVE_ERROR,
			ARCHIVE_ERROR_FAILED, "%s", reason->message);
		return NULL;
	}
	while ((name = g_dir_read_name(dir)))
		g_ptr_array_add(names, g_strdup(name));
	g_ptr_array_sort(names, compare_names);
	return g_steal_pointer(&names);
}

static void
index_names(Indexer *indexer, const char *path, GHashTable *files,
	GHashTable *folders, int depth)
{
	g_autoptr(GPtrArray) names = read_names(indexer, path);
	GHashTableIter iter;
	gpointer name;

	for (guint i = 0; names && i < names->len && may_go_on(indexer); i++)
		take_name(
			indexer, path, names->pdata[i], files, folders, depth);
	if (!names || !may_go_on(indexer))
		return;
	forget_names(indexer, path, files);
	g_hash_table_iter_init(&iter, folders);
	while (g_hash_table_iter_next(&iter, &name, NULL)) {
		g_autofree char *below = g_build_filename(path, name, NULL);

		forget_folder(indexer, below);
	}
}

static void
index_folder(Indexer *indexer, const char *path, int depth)
{
	g_autoptr(notmuch_directory_t) directory = NULL;
	g_autoptr(GHashTable) files = NULL, folders = NULL;
	struct stat status;

	if (depth > DEPTH_MAX || stat(path, &status) != 0)
		return;
	if (notmuch_database_get_directory(indexer->db, path, &directory)) {
		fail(indexer, NOTMUCH_STATUS_XAPIAN_EXCEPTION, path);
		return;
	}
	folders = names_of(
		directory ? notmuch_directory_get_child_directories(directory)
			  : NULL);
	if (directory &&
		notmuch_directory_get_mtime(directory) == status.st_mtime) {
		index_known_folders(indexer, path, folders, depth);
		return;
	}
	files = names_of(directory
				 ? notmuch_directory_get_child_files(directory)
				 : NULL);
	g_clear_pointer(&directory, notmuch_directory_destroy);
	index_names(indexer, path, files, folders, depth);
	if (may_go_on(indexer))
		folder_times_note(
			indexer->times, indexer->db, path, status.st_mtime);
}

gboolean
archive_walk(notmuch_database_t *db, const ArchiveSettings *settings,
	const char *root, gint64 now, ArchiveGoesOn goes_on, gpointer data,
	ArchiveIndexed *indexed, GError **error)
{
	g_autoptr(GPtrArray) gone = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(FolderTimes) times = folder_times_new(now);
	Indexer indexer = {
		.db = db,
		.settings = settings,
		.root_length = strlen(root),
		.gone = gone,
		.times = times,
		.so_far = indexed,
		.goes_on = goes_on,
		.data = data,
	};

	index_folder(&indexer, root, 0);
	for (guint i = 0; i < gone->len && may_go_on(&indexer); i++)
		remove_file(&indexer, gone->pdata[i]);
	/* An index that was stopped looks at these folders again. */
	if (may_go_on(&indexer))
		folder_times_keep(times, db);
	indexed->is_stopped = indexer.is_stopped;
	if (indexer.error)
		g_propagate_error(error, indexer.error);
	return indexer.error == NULL;
}
