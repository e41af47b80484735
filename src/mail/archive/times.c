/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mail/archive/times.h"

#include "mail/archive/private.h"

typedef struct {
	char *path;
	gint64 time;
} FolderTime;

struct FolderTimes {
	gint64 now;
	GPtrArray *all;	    /* of FolderTime */
	GHashTable *unsure; /* paths of folders to be read again, a set */
};

static void
folder_time_free(FolderTime *folder)
{
	g_free(folder->path);
	g_free(folder);
}

FolderTimes *
folder_times_new(gint64 now)
{
	FolderTimes *times = g_new(FolderTimes, 1);

	times->now = now;
	times->all = g_ptr_array_new_with_free_func(
		(GDestroyNotify)folder_time_free);
	times->unsure =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	return times;
}

void
folder_times_free(FolderTimes *times)
{
	g_ptr_array_unref(times->all);
	g_hash_table_unref(times->unsure);
	g_free(times);
}

static notmuch_directory_t *
directory_at(notmuch_database_t *db, const char *path)
{
	notmuch_directory_t *directory = NULL;

	return notmuch_database_get_directory(db, path, &directory) ? NULL
								    : directory;
}

/* The time is kept only when it is clearly past: a name that arrives within
 * the same second would never be seen. The index knows no folder without mail,
 * so what lies above such a one is read again, to come upon it. */
void
folder_times_note(FolderTimes *times, notmuch_database_t *db, const char *path,
	gint64 time)
{
	g_autoptr(notmuch_directory_t) directory = directory_at(db, path);
	FolderTime *folder;

	if (!directory)
		g_hash_table_add(times->unsure, g_path_get_dirname(path));
	if (!directory || time >= times->now)
		return;
	folder = g_new(FolderTime, 1);
	folder->path = g_strdup(path);
	folder->time = time;
	g_ptr_array_add(times->all, folder);
}

void
folder_times_keep(const FolderTimes *times, notmuch_database_t *db)
{
	for (guint i = 0; i < times->all->len; i++) {
		const FolderTime *folder = times->all->pdata[i];
		g_autoptr(notmuch_directory_t) directory = NULL;

		if (g_hash_table_contains(times->unsure, folder->path))
			continue;
		directory = directory_at(db, folder->path);
		if (directory)
			notmuch_directory_set_mtime(
				directory, (time_t)folder->time);
	}
}
