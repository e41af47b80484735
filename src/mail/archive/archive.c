/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mail/archive/private.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

G_DEFINE_QUARK(owed_archive_error, archive_error)

const char *
archive_library(void)
{
	return "libnotmuch " G_STRINGIFY(LIBNOTMUCH_MAJOR_VERSION) "." G_STRINGIFY(
		LIBNOTMUCH_MINOR_VERSION) "." G_STRINGIFY(LIBNOTMUCH_MICRO_VERSION);
}

char *
archive_own_config(const char *data_dir)
{
	return g_build_filename(data_dir, "archive.conf", NULL);
}

static gboolean
mentions(const char *detail, const char *word)
{
	return detail && strstr(detail, word);
}

static ArchiveError
error_code(notmuch_status_t status, const char *detail)
{
	switch (status) {
	case NOTMUCH_STATUS_NO_CONFIG:
	case NOTMUCH_STATUS_NO_DATABASE:
	case NOTMUCH_STATUS_NO_MAIL_ROOT: return ARCHIVE_ERROR_NONE;
	case NOTMUCH_STATUS_UPGRADE_REQUIRED: return ARCHIVE_ERROR_VERSION;
	case NOTMUCH_STATUS_BAD_QUERY_SYNTAX: return ARCHIVE_ERROR_QUERY;
	default: break;
	}
	if (mentions(detail, "Permission denied") ||
		mentions(detail, "Read-only"))
		return ARCHIVE_ERROR_FAILED;
	if (mentions(detail, "write lock"))
		return ARCHIVE_ERROR_LOCKED;
	if (mentions(detail, "modified") || mentions(detail, "reopen"))
		return ARCHIVE_ERROR_CHANGED;
	if (mentions(detail, "features") || mentions(detail, "version"))
		return ARCHIVE_ERROR_VERSION;
	if (mentions(detail, "parsing query"))
		return ARCHIVE_ERROR_QUERY;
	if (mentions(detail, "No such file"))
		return ARCHIVE_ERROR_NONE;
	return ARCHIVE_ERROR_FAILED;
}

static const char *
next_action(ArchiveError code, const char *detail)
{
	switch (code) {
	case ARCHIVE_ERROR_NONE:
		return ": run owed index, or notmuch new, first";
	case ARCHIVE_ERROR_LOCKED:
	case ARCHIVE_ERROR_CHANGED:
		return ": another program is writing to it, try again";
	case ARCHIVE_ERROR_VERSION:
		return ": run notmuch new of the installed notmuch once";
	default:
		return mentions(detail, "Error writing") ? ": is the disk full?"
							 : "";
	}
}

void
archive_set_error(GError **error, notmuch_status_t status, const char *what,
	const char *detail)
{
	ArchiveError code = error_code(status, detail);
	g_autofree char *reason = NULL;

	if (status == NOTMUCH_STATUS_NO_CONFIG)
		detail = "there is none, nor a notmuch configuration";
	if (!detail || !*detail)
		detail = notmuch_status_to_string(status);
	/* libnotmuch's messages come as "Error: ...\n", some of two lines. */
	reason = g_strdup(
		g_str_has_prefix(detail, "Error: ") ? detail + 7 : detail);
	g_strdelimit(reason, "\n", ' ');
	g_strchomp(reason);
	if (g_str_has_suffix(reason, "."))
		reason[strlen(reason) - 1] = '\0';
	g_set_error(error, ARCHIVE_ERROR, code, "%s: %s%s", what, reason,
		next_action(code, detail));
}

static char *
without_end_slash(const char *path)
{
	char *copy = g_strdup(path);

	for (gsize n = strlen(copy); n > 1 && copy[n - 1] == '/'; n--)
		copy[n - 1] = '\0';
	return copy;
}

static notmuch_database_t *
open_reading(const char *config, GError **error)
{
	notmuch_database_t *db = NULL;
	char *message = NULL;
	notmuch_status_t status = notmuch_database_open_with_config(NULL,
		NOTMUCH_DATABASE_MODE_READ_ONLY, config, NULL, &db, &message);

	if (status != NOTMUCH_STATUS_SUCCESS)
		archive_set_error(error, status, "mail archive", message);
	free(message);
	return db;
}

static gboolean
is_none(const GError *error, const char *config)
{
	return g_error_matches(error, ARCHIVE_ERROR, ARCHIVE_ERROR_NONE) &&
	       g_file_test(config, G_FILE_TEST_EXISTS);
}

Archive *
archive_open(const char *data_dir, GError **error)
{
	g_autofree char *config = archive_own_config(data_dir);
	g_autoptr(GError) reason = NULL;
	gboolean is_own = FALSE;
	notmuch_database_t *db = open_reading(NULL, &reason);
	Archive *archive;

	if (!db && is_none(reason, config)) {
		g_clear_error(&reason);
		is_own = TRUE;
		db = open_reading(config, &reason);
	}
	if (!db) {
		g_propagate_error(error, g_steal_pointer(&reason));
		return NULL;
	}
	archive = g_new0(Archive, 1);
	archive->db = db;
	archive->sockets = g_array_new(FALSE, FALSE, sizeof(int));
	archive->config = is_own ? g_steal_pointer(&config) : NULL;
	archive->root = without_end_slash(
		notmuch_config_get(db, NOTMUCH_CONFIG_MAIL_ROOT));
	archive->own = archive_addresses_of(db);
	archive->name = archive_configured(db, "name");
	return archive;
}

Archive *
archive_twin(Archive *archive, GError **error)
{
	Archive *twin = g_new0(Archive, 1);

	twin->db = archive->db;
	twin->is_twin = twin->is_steady = TRUE;
	twin->sockets = g_array_ref(archive->sockets);
	twin->root = g_strdup(archive->root);
	if (archive_reader_start(twin, error))
		return twin;
	archive_close(twin);
	return NULL;
}

void
archive_be_ready(Archive *archive)
{
	if (!archive->reader)
		archive_reader_start(archive, NULL);
}

void
archive_set_steady(Archive *archive, gboolean is_steady)
{
	archive->is_steady = is_steady;
}

void
archive_close(Archive *archive)
{
	archive_reader_stop(archive);
	g_array_unref(archive->sockets);
	g_free(archive->ahead);
	g_clear_pointer(&archive->stash, g_ptr_array_unref);
	if (!archive->is_twin)
		notmuch_database_destroy(archive->db);
	g_free(archive->config);
	g_free(archive->root);
	g_strfreev(archive->own);
	g_free(archive->name);
	g_free(archive);
}

gboolean
archive_refresh(Archive *archive, GError **error)
{
	notmuch_status_t status = notmuch_database_reopen(
		archive->db, NOTMUCH_DATABASE_MODE_READ_ONLY);

	g_clear_pointer(&archive->stash, g_ptr_array_unref);
	archive_reader_stop(archive);
	if (status == NOTMUCH_STATUS_SUCCESS)
		return TRUE;
	archive_set_error(error, status, "mail archive",
		notmuch_database_status_string(archive->db));
	return FALSE;
}

char **
archive_own_addresses(Archive *archive)
{
	return archive->own;
}

const char *
archive_own_name(Archive *archive)
{
	return archive->name ? archive->name : "";
}

const char *
archive_root(Archive *archive)
{
	return archive->root;
}

unsigned long
archive_revision(Archive *archive)
{
	const char *uuid;

	return notmuch_database_get_revision(archive->db, &uuid);
}

const char *
archive_uuid(Archive *archive)
{
	const char *uuid;

	notmuch_database_get_revision(archive->db, &uuid);
	return uuid;
}

/* True if another process holds the write lock of the database at PATH.
 * Opening would wait for it without end. */
static gboolean
is_locked(const char *path)
{
	static const char *const places[] = { ".notmuch/xapian", "xapian", "" };
	struct flock lock = { .l_type = F_WRLCK, .l_whence = SEEK_SET };

	for (gsize i = 0; i < G_N_ELEMENTS(places); i++) {
		g_autofree char *file =
			g_build_filename(path, places[i], "flintlock", NULL);
		int fd = open(file, O_RDWR | O_CLOEXEC);
		gboolean is_held;

		if (fd < 0)
			continue;
		is_held = fcntl(fd, F_GETLK, &lock) == 0 &&
			  lock.l_type != F_UNLCK;
		close(fd);
		return is_held;
	}
	return FALSE;
}

static gboolean
wait_for_lock(const char *path, int wait)
{
	const gulong pause = G_USEC_PER_SEC / 20;

	for (gint64 left = (gint64)wait * G_USEC_PER_SEC; is_locked(path);
		left -= (gint64)pause) {
		if (left <= 0)
			return FALSE;
		g_usleep(pause);
	}
	return TRUE;
}

notmuch_database_t *
archive_open_writing(
	const char *config, const char *path, int wait, GError **error)
{
	notmuch_database_t *db = NULL;
	char *message = NULL;
	notmuch_status_t status;

	if (!wait_for_lock(path, wait)) {
		g_set_error(error, ARCHIVE_ERROR, ARCHIVE_ERROR_LOCKED,
			"mail archive: another program is writing to it: "
			"try again");
		return NULL;
	}
	status = notmuch_database_open_with_config(NULL,
		NOTMUCH_DATABASE_MODE_READ_WRITE, config, NULL, &db, &message);
	if (status != NOTMUCH_STATUS_SUCCESS)
		archive_set_error(error, status, "mail archive", message);
	free(message);
	if (db && notmuch_database_needs_upgrade(db)) {
		notmuch_database_destroy(db);
		archive_set_error(error, NOTMUCH_STATUS_UPGRADE_REQUIRED,
			"mail archive", NULL);
		return NULL;
	}
	return db;
}
