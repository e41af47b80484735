/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cmd/private_dir.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cmd/cmd.h"

int
private_dir_open(int parent, const char *name, GError **error)
{
	struct stat status;
	int dir;

	if (mkdirat(parent, name, 0700) != 0 && errno != EEXIST)
		dir = -1;
	else
		dir = openat(parent, name,
			O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
	if (dir < 0) {
		g_set_error(error, CMD_ERROR, CMD_ERROR_FAILED,
			"%s: cannot be opened as a folder of your own: %s",
			name, g_strerror(errno));
		return -1;
	}
	if (fstat(dir, &status) == 0 && status.st_uid == geteuid() &&
		fchmod(dir, 0700) == 0)
		return dir;
	g_set_error(error, CMD_ERROR, CMD_ERROR_FAILED,
		"%s: is not a folder of your own", name);
	close(dir);
	return -1;
}

/* A stream of its own, so that DIR stays open. */
static DIR *
entries_of(int dir, GError **error)
{
	int copy = openat(dir, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	DIR *entries = copy < 0 ? NULL : fdopendir(copy);

	if (!entries) {
		g_set_error(error, CMD_ERROR, CMD_ERROR_FAILED,
			"a folder of owed cannot be read: %s",
			g_strerror(errno));
		if (copy >= 0)
			close(copy);
	}
	return entries;
}

static const char *
next_name(DIR *entries)
{
	struct dirent *entry;

	while ((entry = readdir(entries)))
		if (!g_str_equal(entry->d_name, ".") &&
			!g_str_equal(entry->d_name, ".."))
			return entry->d_name;
	return NULL;
}

gboolean
private_dir_is_ours(
	int dir, PrivateDirTest is_ours, gpointer data, GError **error)
{
	DIR *entries = entries_of(dir, error);
	gboolean is_good = entries != NULL;

	for (const char *name; is_good && (name = next_name(entries));) {
		is_good = is_ours(dir, name, data);
		if (!is_good)
			g_set_error(error, CMD_ERROR, CMD_ERROR_FAILED,
				"it holds %s, which owed did not put there: "
				"move that away",
				name);
	}
	if (entries)
		closedir(entries);
	return is_good;
}

gboolean
private_dir_empty(int dir, PrivateDirTest go, gpointer data, GError **error)
{
	DIR *entries = entries_of(dir, error);
	gboolean is_good = entries != NULL;

	for (const char *name; is_good && (name = next_name(entries));) {
		if (go && !go(dir, name, data))
			continue;
		is_good = unlinkat(dir, name, 0) == 0 || errno == ENOENT;
		if (!is_good)
			g_set_error(error, CMD_ERROR, CMD_ERROR_FAILED,
				"%s: cannot be taken away: %s", name,
				g_strerror(errno));
	}
	if (entries)
		closedir(entries);
	return is_good;
}
