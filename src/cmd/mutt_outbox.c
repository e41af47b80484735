/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cmd/mutt_outbox.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/paths.h"
#include "cmd/cmd.h"
#include "cmd/private_dir.h"

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

static gboolean
clear_parts(int outbox, GError **error)
{
	for (gsize i = 0; i < G_N_ELEMENTS(parts); i++) {
		int dir = private_dir_open(outbox, parts[i], error);
		gboolean is_good =
			dir >= 0 && private_dir_empty(dir, NULL, NULL, error);

		if (dir >= 0)
			close(dir);
		if (!is_good)
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
	int middle = private_dir_open(top, pid, NULL);
	int outbox = middle < 0 ? -1 : private_dir_open(middle, "outbox", NULL);

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
	int middle = private_dir_open(top, pid, error);
	int dir = middle < 0 ? -1 : private_dir_open(middle, "outbox", error);
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
note_file(const char *outbox, const char *name)
{
	return g_build_filename(outbox, "tmp", name, NULL);
}

gboolean
mutt_outbox_note(const char *outbox, const char *name, GError **error)
{
	g_autofree char *file = note_file(outbox, name);

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
mutt_outbox_take_note(const char *outbox, const char *name)
{
	g_autofree char *file = note_file(outbox, name);

	return unlink(file) == 0;
}
