/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/paths.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>

#include <glib/gstdio.h>

#include "base/image.h"

const char *
paths_environment(const char *name)
{
	return g_getenv(name);
}

/*
 * DIR of the XDG Base Directory Specification: $VARIABLE/owed, else
 * $HOME/FALLBACK/owed. A relative value is invalid there and is ignored.
 */
static char *
xdg_dir(const char *variable, const char *fallback, GError **error)
{
	const char *base = g_getenv(variable);
	if (base && g_path_is_absolute(base))
		return g_build_filename(base, "owed", NULL);
	const char *home = g_getenv("HOME");
	if (!home || !*home) {
		g_set_error(error, G_FILE_ERROR, G_FILE_ERROR_NOENT,
			"neither %s nor HOME is set: set one of them",
			variable);
		return NULL;
	}
	return g_build_filename(home, fallback, "owed", NULL);
}

char *
paths_config_dir(GError **error)
{
	return xdg_dir("XDG_CONFIG_HOME", ".config", error);
}

char *
paths_data_dir(GError **error)
{
	return xdg_dir("XDG_DATA_HOME", ".local/share", error);
}

char *
paths_cache_dir(GError **error)
{
	return xdg_dir("XDG_CACHE_HOME", ".cache", error);
}

char *
paths_state_dir(GError **error)
{
	return xdg_dir("XDG_STATE_HOME", ".local/state", error);
}

/* The folder of the running program; NULL where /proc does not tell. */
static char *
binary_dir(void)
{
	g_autofree char *binary = g_file_read_link("/proc/self/exe", NULL);
	return binary ? g_path_get_dirname(binary) : NULL;
}

/* DIR if it holds words files, else NULL and DIR is freed. */
static char *
if_share(char *dir)
{
	g_autofree char *words = g_build_filename(dir, "words", NULL);
	if (g_file_test(words, G_FILE_TEST_IS_DIR))
		return dir;
	g_free(dir);
	return NULL;
}

/* Beside the running binary: lua/ of a source tree (build/owed, or a binary
 * some folders below it, as the tests'), else share/owed of a prefix. */
static char *
share_beside_binary(void)
{
	char *dir = binary_dir();
	if (!dir)
		return NULL;
	char *found =
		if_share(g_build_filename(dir, "..", "share", "owed", NULL));
	for (int up = 0; up < 4 && !found; up++) {
		found = if_share(g_build_filename(dir, "lua", NULL));
		char *parent = g_path_get_dirname(dir);
		g_free(dir);
		dir = parent;
	}
	g_free(dir);
	return found;
}

char *
paths_share_dir(GError **error)
{
	const char *named = g_getenv("OWED_SHARE");
	char *found;
	if (named && *named) {
		found = if_share(g_strdup(named));
		if (!found)
			g_set_error(error, G_FILE_ERROR, G_FILE_ERROR_NOENT,
				"OWED_SHARE=%s: no folder words in it: name "
				"the folder with owed's defaults.lua or unset "
				"it",
				named);
		return found;
	}
	found = share_beside_binary();
	if (!found)
		found = if_share(g_strdup(OWED_SHARE_DIR));
	if (!found)
		g_set_error(error, G_FILE_ERROR, G_FILE_ERROR_NOENT,
			"%s: owed's words and templates are not there: install "
			"them, or set OWED_SHARE to their folder",
			OWED_SHARE_DIR);
	return found;
}

/* FILE if it is there, else NULL and FILE is freed. */
static char *
if_file(char *file)
{
	if (g_file_test(file, G_FILE_TEST_IS_REGULAR))
		return file;
	g_free(file);
	return NULL;
}

/* Of a source tree beside its SHARE (may be NULL), else of the prefix that the
 * binary lies in. */
static char *
find_page(const char *share, const char *dir, const char *name, char section)
{
	g_autofree char *page = g_strdup_printf("%s.%c", name, section);
	g_autofree char *man = g_strdup_printf("man%c", section);
	g_autofree char *packed = g_strconcat(page, ".gz", NULL);
	char *file = share ? if_file(g_build_filename(
				     share, "..", "doc", page, NULL))
			   : NULL;
	if (!file)
		file = if_file(g_build_filename(
			dir, "..", "share", "man", man, page, NULL));
	if (!file)
		file = if_file(g_build_filename(
			dir, "..", "share", "man", man, packed, NULL));
	return file;
}

char *
paths_manual_page(const char *name)
{
	g_autofree char *dir = binary_dir();
	g_autofree char *share = paths_share_dir(NULL);
	char *file = NULL;
	if (!dir || strchr(name, '/'))
		return NULL;
	for (const char *section = "157"; *section && !file; section++)
		file = find_page(share, dir, name, *section);
	return file;
}

char *
paths_contrib_dir(GError **error)
{
	g_autofree char *share = paths_share_dir(error);

	if (!share)
		return NULL;
	g_autofree char *within = g_build_filename(share, "contrib", NULL);
	if (g_file_test(within, G_FILE_TEST_IS_DIR))
		return g_canonicalize_filename(within, NULL);
	g_autofree char *beside =
		g_build_filename(share, "..", "contrib", NULL);
	return g_canonicalize_filename(beside, NULL);
}

char *
paths_home_file(const char *file)
{
	const char *home = g_getenv("HOME");

	return home && *home ? g_build_filename(home, file, NULL) : NULL;
}

char *
paths_config_of(const char *name)
{
	const char *base = g_getenv("XDG_CONFIG_HOME");
	g_autofree char *file = g_build_filename(".config", name, NULL);

	return base && g_path_is_absolute(base)
		       ? g_build_filename(base, name, NULL)
		       : paths_home_file(file);
}

gboolean
paths_make_private(const char *dir, GError **error)
{
	if (g_mkdir_with_parents(dir, 0700) == 0)
		return TRUE;
	int why = errno;
	g_set_error(error, G_FILE_ERROR, g_file_error_from_errno(why),
		"%s: cannot be created: %s", dir, g_strerror(why));
	return FALSE;
}

guint64
paths_file_stamp(guint64 seed, const char *file)
{
	struct stat status;
	gint64 tells[6] = { 0 };

	if (stat(file, &status) == 0) {
		tells[0] = status.st_size;
		tells[1] = status.st_mtim.tv_sec;
		tells[2] = status.st_mtim.tv_nsec;
		tells[3] = status.st_ctim.tv_sec;
		tells[4] = status.st_ctim.tv_nsec;
		tells[5] = (gint64)status.st_ino;
	}
	return image_sum(seed, tells, sizeof tells);
}

guint64
paths_program_stamp(guint64 seed)
{
	return paths_file_stamp(seed, "/proc/self/exe");
}
