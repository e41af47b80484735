/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * archive/times: the times of the folders that were read, which are kept in the
 * index when all is done: a folder whose time is the same is not read again.
 */
#pragma once

#include <glib.h>
#include <notmuch.h>

typedef struct FolderTimes FolderTimes;

/* NOW, in seconds, is when the reading began. Yours. */
FolderTimes *folder_times_new(gint64 now);
void folder_times_free(FolderTimes *times);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(FolderTimes, folder_times_free)

/* The folder PATH was read, all below it too, when TIME was its time. */
void folder_times_note(FolderTimes *times, notmuch_database_t *db,
	const char *path, gint64 time);

/* Into the index. */
void folder_times_keep(const FolderTimes *times, notmuch_database_t *db);
