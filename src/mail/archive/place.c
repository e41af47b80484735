/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What surrounds the archive: its folder on disk, notmuch's settings for it. */
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>

#include "mail/archive/private.h"

/* The folder that changes with every write; NULL if there is none. */
static char *
written_dir(Archive *archive, struct stat *status)
{
	static const char *const places[] = { ".notmuch/xapian", "xapian" };

	for (gsize i = 0; i < G_N_ELEMENTS(places); i++) {
		g_autofree char *dir =
			g_build_filename(notmuch_database_get_path(archive->db),
				places[i], NULL);

		if (stat(dir, status) == 0)
			return g_steal_pointer(&dir);
	}
	return NULL;
}

void
archive_announce(Archive *archive)
{
	struct timespec times[2] = { { .tv_nsec = UTIME_OMIT }, { 0 } };
	struct stat status;
	g_autofree char *dir = written_dir(archive, &status);

	if (!dir)
		return;
	times[1].tv_sec = status.st_mtime + 1;
	utimensat(AT_FDCWD, dir, times, 0);
}

gint64
archive_written(Archive *archive)
{
	struct stat status;
	g_autofree char *dir = written_dir(archive, &status);

	return dir ? (gint64)status.st_mtime : 0;
}

char *
archive_hook_dir(Archive *archive)
{
	return archive->config ? NULL
			       : g_strdup(notmuch_config_get(
					 archive->db, NOTMUCH_CONFIG_HOOK_DIR));
}

char **
archive_excluded_tags(Archive *archive)
{
	g_autoptr(GPtrArray) tags = g_ptr_array_new();
	notmuch_config_values_t *values;

	if (archive->config)
		return NULL;
	values = notmuch_config_get_values(
		archive->db, NOTMUCH_CONFIG_EXCLUDE_TAGS);
	for (; values && notmuch_config_values_valid(values);
		notmuch_config_values_move_to_next(values))
		g_ptr_array_add(
			tags, g_strdup(notmuch_config_values_get(values)));
	g_ptr_array_add(tags, NULL);
	return (char **)g_ptr_array_steal(tags, NULL);
}
