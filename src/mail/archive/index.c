/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mail/archive/private.h"

#include <stdlib.h>
#include <string.h>

#include "base/paths.h"

#define LOCK_WAIT 10 /* seconds */

static void
settings_clear(ArchiveSettings *settings)
{
	g_ptr_array_unref(settings->tags);
	g_ptr_array_unref(settings->ignored);
	g_ptr_array_unref(settings->ignored_forms);
	if (settings->options)
		notmuch_indexopts_destroy(settings->options);
}

static void
add_ignored(ArchiveSettings *settings, const char *value)
{
	gsize length = strlen(value);
	g_autofree char *form = NULL;
	GRegex *regex;

	if (length < 3 || value[0] != '/' || value[length - 1] != '/') {
		g_ptr_array_add(settings->ignored, g_strdup(value));
		return;
	}
	form = g_strndup(value + 1, length - 2);
	regex = g_regex_new(form, 0, 0, NULL);
	if (regex)
		g_ptr_array_add(settings->ignored_forms, regex);
}

static void
settings_read(ArchiveSettings *settings, notmuch_database_t *db)
{
	notmuch_config_values_t *tags =
		notmuch_config_get_values(db, NOTMUCH_CONFIG_NEW_TAGS);
	notmuch_config_values_t *ignored =
		notmuch_config_get_values(db, NOTMUCH_CONFIG_NEW_IGNORE);
	notmuch_bool_t has_flags = TRUE;

	settings->tags = g_ptr_array_new_with_free_func(g_free);
	settings->ignored = g_ptr_array_new_with_free_func(g_free);
	settings->ignored_forms =
		g_ptr_array_new_with_free_func((GDestroyNotify)g_regex_unref);
	for (; tags && notmuch_config_values_valid(tags);
		notmuch_config_values_move_to_next(tags))
		g_ptr_array_add(settings->tags,
			g_strdup(notmuch_config_values_get(tags)));
	for (; ignored && notmuch_config_values_valid(ignored);
		notmuch_config_values_move_to_next(ignored))
		add_ignored(settings, notmuch_config_values_get(ignored));
	notmuch_config_get_bool(
		db, NOTMUCH_CONFIG_SYNC_MAILDIR_FLAGS, &has_flags);
	settings->has_flags = has_flags;
	settings->options = notmuch_database_get_default_indexopts(db);
	/* Both lists belong to the database and go with it. */
}

static gboolean
fail_none(GError **error, const char *problem, const char *action)
{
	g_set_error(error, ARCHIVE_ERROR, ARCHIVE_ERROR_NONE, "%s: %s", problem,
		action);
	return FALSE;
}

/* Writes the configuration of an archive of our own over MAILDIR: the
 * database lies beside it, nothing is ever written into the mail. */
static gboolean
write_config(const char *config, const char *database, const char *maildir,
	GError **error)
{
	g_autoptr(GKeyFile) file = g_key_file_new();
	g_autofree char *text = NULL;

	g_key_file_set_string(file, "database", "path", database);
	g_key_file_set_string(file, "database", "mail_root", maildir);
	g_key_file_set_string(file, "maildir", "synchronize_flags", "true");
	text = g_key_file_to_data(file, NULL, NULL);
	return g_file_set_contents_full(
		config, text, -1, G_FILE_SET_CONTENTS_CONSISTENT, 0600, error);
}

static char *
configured_root(const char *config)
{
	g_autoptr(GKeyFile) file = g_key_file_new();

	if (!g_key_file_load_from_file(file, config, G_KEY_FILE_NONE, NULL))
		return NULL;
	return g_key_file_get_string(file, "database", "mail_root", NULL);
}

/* The configuration of our own archive, made if MAILDIR is new. */
static gboolean
prepare_own(const char *data_dir, const char *config, const char *maildir,
	GError **error)
{
	g_autofree char *known = configured_root(config);
	g_autofree char *database = g_build_filename(data_dir, "archive", NULL);

	if (known && (!maildir || g_str_equal(known, maildir)))
		return TRUE;
	if (known) {
		g_set_error(error, ARCHIVE_ERROR, ARCHIVE_ERROR_FAILED,
			"the archive in %s is over %s: remove it first to "
			"index %s instead",
			data_dir, known, maildir);
		return FALSE;
	}
	if (!maildir)
		return fail_none(error, "there is no mail archive yet",
			"name the folder that holds the mail, as in "
			"owed index ~/Mail");
	if (!g_file_test(maildir, G_FILE_TEST_IS_DIR))
		return fail_none(error, maildir, "no such folder");
	return paths_make_private(database, error) &&
	       write_config(config, database, maildir, error);
}

static gboolean
check_user_root(notmuch_database_t *db, const char *maildir, GError **error)
{
	const char *root = notmuch_config_get(db, NOTMUCH_CONFIG_MAIL_ROOT);

	if (!maildir || g_str_equal(maildir, root))
		return TRUE;
	g_set_error(error, ARCHIVE_ERROR, ARCHIVE_ERROR_FAILED,
		"the notmuch configuration %s says that mail lies in %s, not "
		"%s: leave the folder out",
		notmuch_config_path(db), root, maildir);
	return FALSE;
}

/* True if the user has a notmuch configuration; PATH is then its database. */
static gboolean
find_user_config(const char *maildir, char **path, GError **error)
{
	notmuch_database_t *db = NULL;
	gboolean is_there = FALSE;

	if (notmuch_database_load_config(NULL, NULL, NULL, &db, NULL) !=
		NOTMUCH_STATUS_NO_CONFIG)
		is_there = db && check_user_root(db, maildir, error);
	if (is_there)
		*path = g_strdup(notmuch_database_get_path(db));
	if (db)
		notmuch_database_destroy(db);
	return is_there;
}

static notmuch_database_t *
create(const char *config, GError **error)
{
	notmuch_database_t *db = NULL;
	char *message = NULL;
	notmuch_status_t status = notmuch_database_create_with_config(
		NULL, config, NULL, &db, &message);

	if (status)
		archive_set_error(error, status, "mail archive", message);
	free(message);
	return db;
}

static notmuch_database_t *
open_or_create(const char *config, const char *path, GError **error)
{
	g_autoptr(GError) reason = NULL;
	notmuch_database_t *db =
		archive_open_writing(config, path, LOCK_WAIT, &reason);

	if (db)
		return db;
	if (g_error_matches(reason, ARCHIVE_ERROR, ARCHIVE_ERROR_NONE))
		return create(config, error);
	g_propagate_error(error, g_steal_pointer(&reason));
	return NULL;
}

static notmuch_database_t *
open_for_index(const char *data_dir, const char *maildir, GError **error)
{
	g_autofree char *config = archive_own_config(data_dir);
	g_autofree char *path = NULL;
	g_autoptr(GError) reason = NULL;

	if (find_user_config(maildir, &path, &reason))
		return open_or_create(NULL, path, error);
	if (reason) {
		g_propagate_error(error, g_steal_pointer(&reason));
		return NULL;
	}
	if (!prepare_own(data_dir, config, maildir, error))
		return NULL;
	path = g_build_filename(data_dir, "archive", NULL);
	return open_or_create(config, path, error);
}

gboolean
archive_index(const char *data_dir, const char *maildir, gint64 now,
	ArchiveGoesOn goes_on, gpointer data, ArchiveIndexed *indexed,
	GError **error)
{
	notmuch_database_t *db = open_for_index(data_dir, maildir, error);
	ArchiveSettings settings = { 0 };
	notmuch_status_t status;
	gboolean is_done;

	if (!db)
		return FALSE;
	settings_read(&settings, db);
	is_done = archive_walk(db, &settings,
		notmuch_config_get(db, NOTMUCH_CONFIG_MAIL_ROOT), now, goes_on,
		data, indexed, error);
	settings_clear(&settings);
	status = notmuch_database_destroy(db);
	if (is_done && status) {
		archive_set_error(error, status, "mail archive", NULL);
		return FALSE;
	}
	return is_done;
}
