/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cmd/mutt_outbox.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/paths.h"
#include "cmd/cmd.h"

static const char *const parts[] = { "cur", "new", "tmp" };

char *
mutt_outbox_path(const char *pid, GError **error)
{
	g_autofree char *state = paths_state_dir(error);

	return state ? g_build_filename(state, pid, "outbox", NULL) : NULL;
}

char *
mutt_outbox_file(const char *outbox)
{
	return g_build_filename(outbox, "cur", "draft:2,S", NULL);
}

/* A folder NAME of ours below the folder PARENT, made if it is missing. */
static int
open_private(int parent, const char *name, GError **error)
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
			"the outbox for drafts: %s: %s", name,
			g_strerror(errno));
		return -1;
	}
	if (fstat(dir, &status) == 0 && status.st_uid == geteuid() &&
		fchmod(dir, 0700) == 0)
		return dir;
	g_set_error(error, CMD_ERROR, CMD_ERROR_FAILED,
		"the outbox for drafts: %s is not your own folder", name);
	close(dir);
	return -1;
}

/* Takes DIR. */
static gboolean
empty(int dir, GError **error)
{
	DIR *entries = fdopendir(dir);
	gboolean is_good = entries != NULL;

	if (!entries)
		close(dir);
	for (struct dirent *entry; is_good && (entry = readdir(entries));)
		if (!g_str_equal(entry->d_name, ".") &&
			!g_str_equal(entry->d_name, ".."))
			is_good = unlinkat(dir, entry->d_name, 0) == 0;
	if (!is_good)
		g_set_error(error, CMD_ERROR, CMD_ERROR_FAILED,
			"the outbox for drafts cannot be emptied: %s",
			g_strerror(errno));
	if (entries)
		closedir(entries);
	return is_good;
}

static gboolean
clear_parts(int outbox, GError **error)
{
	for (gsize i = 0; i < G_N_ELEMENTS(parts); i++) {
		int dir = open_private(outbox, parts[i], error);
		if (dir < 0 || !empty(dir, error))
			return FALSE;
	}
	return TRUE;
}

static gboolean
has_ended(const char *pid)
{
	return *pid && strspn(pid, "0123456789") == strlen(pid) &&
	       strlen(pid) < 10 && kill((pid_t)atol(pid), 0) != 0 &&
	       errno == ESRCH;
}

/* What is not empty and ours stays: it is only tidied up. */
static void
remove_outbox(int top, const char *pid)
{
	int middle = open_private(top, pid, NULL);
	int outbox = middle < 0 ? -1 : open_private(middle, "outbox", NULL);

	if (outbox >= 0 && clear_parts(outbox, NULL)) {
		for (gsize i = 0; i < G_N_ELEMENTS(parts); i++)
			unlinkat(outbox, parts[i], AT_REMOVEDIR);
		unlinkat(middle, "outbox", AT_REMOVEDIR);
		unlinkat(top, pid, AT_REMOVEDIR);
	}
	if (outbox >= 0)
		close(outbox);
	if (middle >= 0)
		close(middle);
}

static void
remove_ended(int top, const char *state, const char *own)
{
	g_autoptr(GDir) dir = g_dir_open(state, 0, NULL);

	for (const char *pid; dir && (pid = g_dir_read_name(dir));)
		if (!g_str_equal(pid, own) && has_ended(pid))
			remove_outbox(top, pid);
}

gboolean
mutt_outbox_clear(const char *outbox, GError **error)
{
	g_autofree char *session = g_path_get_dirname(outbox);
	g_autofree char *state = g_path_get_dirname(session);
	g_autofree char *pid = g_path_get_basename(session);

	if (!paths_make_private(state, error))
		return FALSE;
	int top = open(state, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (top < 0) {
		g_set_error(error, CMD_ERROR, CMD_ERROR_FAILED, "%s: %s", state,
			g_strerror(errno));
		return FALSE;
	}
	remove_ended(top, state, pid);
	int middle = open_private(top, pid, error);
	int dir = middle < 0 ? -1 : open_private(middle, "outbox", error);
	gboolean is_good = dir >= 0 && clear_parts(dir, error);
	if (dir >= 0)
		close(dir);
	if (middle >= 0)
		close(middle);
	close(top);
	return is_good;
}

gboolean
mutt_outbox_is_filled(const char *outbox)
{
	g_autofree char *file = mutt_outbox_file(outbox);
	struct stat status;

	return lstat(file, &status) == 0 && S_ISREG(status.st_mode) &&
	       status.st_uid == geteuid();
}

/* Where clients look for no mail. */
static char *
note_file(const char *outbox)
{
	return g_build_filename(outbox, "tmp", "decided", NULL);
}

gboolean
mutt_outbox_note_decision(const char *outbox, GError **error)
{
	g_autofree char *file = note_file(outbox);

	if (!mutt_outbox_clear(outbox, error))
		return FALSE;
	int fd = open(file,
		O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
	if (fd >= 0 && close(fd) == 0)
		return TRUE;
	g_set_error(error, CMD_ERROR, CMD_ERROR_FAILED, "%s: %s", file,
		g_strerror(errno));
	return FALSE;
}

gboolean
mutt_outbox_take_decision(const char *outbox)
{
	g_autofree char *file = note_file(outbox);

	return unlink(file) == 0;
}
