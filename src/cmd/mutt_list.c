/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cmd/mutt_list.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/paths.h"
#include "cmd/private_dir.h"
#include "cmd/session.h"

static const char *const parts[] = { "cur", "new", "tmp", NULL };

char *
mutt_list_path(GError **error)
{
	g_autofree char *cache = paths_cache_dir(error);

	return cache ? g_build_filename(cache, "due", NULL) : NULL;
}

static gboolean
is_part(int dir, const char *name, gpointer data)
{
	(void)dir;
	(void)data;
	return g_strv_contains(parts, name);
}

static gboolean
is_link(int dir, const char *name, gpointer data)
{
	struct stat status;

	(void)data;
	return fstatat(dir, name, &status, AT_SYMLINK_NOFOLLOW) == 0 &&
	       S_ISLNK(status.st_mode);
}

/* A name of its own for each letter, without flags: clients that keep the
 * headers they read know them by it. */
static char *
name_of(const char *id)
{
	g_autofree char *sum =
		g_compute_checksum_for_string(G_CHECKSUM_SHA256, id, -1);

	return g_strdup_printf("%.32s.owed", sum);
}

/* The links to the asks that are due: name -> file. */
static gboolean
note_due(const Case *case_, const Clock *clock, gpointer data)
{
	GHashTable *links = data;

	(void)clock;
	if (case_->state != STATE_DUE)
		return TRUE;
	for (guint i = 0; i < case_->events->len; i++) {
		const CaseEvent *event = case_->events->pdata[i];
		const Letter *letter = event->letter->letter;
		g_autofree char *name = name_of(letter->id);
		const char *flags = strstr(letter->file, ":2,");

		if (!g_str_equal(letter->id, case_->id))
			continue;
		g_hash_table_insert(links,
			g_strconcat(name,
				flags && !strchr(flags, '/') ? flags : ":2,S",
				NULL),
			g_strdup(letter->file));
	}
	return TRUE;
}

static gboolean
judge(const CmdContext *context, GHashTable *links, GError **error)
{
	g_autoptr(Session) session =
		context->is_replay ? session_open(context, error)
				   : session_open_for_open(context, error);

	if (!session ||
		(!context->is_replay && !session_was_scanned(session, error)))
		return FALSE;
	return ledger_judge(session->ledger,
		context->is_replay ? LEDGER_ALL : LEDGER_TAGGED, note_due,
		links, error);
}

static gboolean
place_links(int cur, GHashTable *links, GError **error)
{
	GHashTableIter iter;
	gpointer name, file;

	g_hash_table_iter_init(&iter, links);
	while (g_hash_table_iter_next(&iter, &name, &file)) {
		if (symlinkat(file, cur, name) == 0 || errno == EEXIST)
			continue;
		g_set_error(error, CMD_ERROR, CMD_ERROR_FAILED, "%s: %s",
			(const char *)name, g_strerror(errno));
		return FALSE;
	}
	return TRUE;
}

/* All is looked at before anything is taken away. */
static gboolean
fill(int top, GHashTable *links, GError **error)
{
	int dirs[3] = { -1, -1, -1 };
	gboolean is_good = private_dir_is_ours(top, is_part, NULL, error);

	for (int i = 0; is_good && i < 3; i++) {
		dirs[i] = private_dir_open(top, parts[i], error);
		is_good = dirs[i] >= 0 &&
			  private_dir_is_ours(dirs[i], is_link, NULL, error);
	}
	for (int i = 0; is_good && i < 3; i++)
		is_good = private_dir_empty(dirs[i], NULL, NULL, error);
	is_good = is_good && place_links(dirs[0], links, error);
	for (int i = 0; i < 3; i++)
		if (dirs[i] >= 0)
			close(dirs[i]);
	return is_good;
}

gboolean
mutt_list_write(const CmdContext *context, const char *path, guint *count,
	GError **error)
{
	g_autoptr(GHashTable) links =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
	g_autofree char *cache = g_path_get_dirname(path);

	if (!judge(context, links, error) || !paths_make_private(cache, error))
		return FALSE;
	int top = private_dir_open(AT_FDCWD, path, error);
	gboolean is_good = top >= 0 && fill(top, links, error);
	if (top >= 0)
		close(top);
	if (!is_good)
		g_prefix_error(error, "the list of due cases, %s: ", path);
	*count = g_hash_table_size(links);
	return is_good;
}

static gboolean
note_name(const ArchiveMessage *message, gpointer data)
{
	g_hash_table_add(data, name_of(message->id));
	return TRUE;
}

static gboolean
is_gone(int dir, const char *name, gpointer data)
{
	g_autofree char *base = g_strndup(name, strcspn(name, ":"));

	return is_link(dir, name, NULL) && !g_hash_table_contains(data, base);
}

gboolean
mutt_list_prune(Archive *archive, const char *path, GError **error)
{
	g_autoptr(GHashTable) due =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	g_autofree char *folder = g_build_filename(path, parts[0], NULL);
	int cur = open(folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);

	if (cur < 0)
		return TRUE;
	gboolean is_good = archive_search(archive, "tag:owed/due", note_name,
				   due, error) &&
			   private_dir_empty(cur, is_gone, due, error);
	close(cur);
	return is_good;
}
