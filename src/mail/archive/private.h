/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * archive/private: what the files of the archive share; nobody else's.
 */
#pragma once

#include <notmuch.h>

#include "mail/archive/archive.h"

G_DEFINE_AUTOPTR_CLEANUP_FUNC(notmuch_query_t, notmuch_query_destroy)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(notmuch_message_t, notmuch_message_destroy)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(notmuch_directory_t, notmuch_directory_destroy)
/* Opened for writing in one call, for reading as long as the Archive. */
static inline void
archive_db_destroy(notmuch_database_t *database)
{
	notmuch_database_destroy(database);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC(notmuch_database_t, archive_db_destroy)

struct Archive {
	notmuch_database_t *db; /* open for reading */
	char *config; /* path of the configuration it was opened with, or NULL:
	               * the user's */
	char *root;   /* absolute, without a slash at the end */
	char **own;   /* configured addresses */
	char *name;   /* configured name, NULL if none */
	struct ArchiveReader *reader; /* the process that searches, or NULL */
	gboolean is_twin;	      /* the database is another's */
	gboolean is_steady; /* no other reader is started: threads run */
	char *ahead; /* the query that the reader answers already, or NULL */
	GPtrArray *stash; /* of ArchiveMessage: its answer, if another query
	                   * came between; or NULL */
	GArray *sockets;  /* int: our ends of all readers, of twins too; a
	                   * process that holds another's never sees it closed */
};

/* Turns STATUS of libnotmuch into an error about WHAT; DETAIL (may be NULL)
 * is its own message. */
void archive_set_error(GError **error, notmuch_status_t status,
	const char *what, const char *detail);

/* The configuration of the archive that owed keeps under DATA_DIR. Yours. */
char *archive_own_config(const char *data_dir);

/* The value of user.KEY that somebody configured, in the file or in DB itself:
 * notmuch_database_get_config would guess an address from the host's name.
 * Yours; NULL if there is none. */
char *archive_configured(notmuch_database_t *db, const char *key);
/* The configured addresses; where there are none, that of $EMAIL, which mail
 * programs go by. NULL-ended, yours. */
char **archive_addresses_of(notmuch_database_t *db);

/* Opens the database of ARCHIVE for writing, waiting at most WAIT seconds for
 * its lock. Yours; NULL with ERROR. */
notmuch_database_t *archive_open_writing(
	const char *config, const char *path, int wait, GError **error);

/* What is wanted of the messages found: each is looked up on its own. */
typedef enum {
	FIELDS_ALL = '=', /* but the subject */
	FIELDS_SUBJECT = '+',
	FIELDS_DATE = '@', /* nothing else */
	FIELDS_THREAD = '#'
} ArchiveFields;

/* Runs a search in this process. libnotmuch ends the process if the database
 * changes in the middle; archive_search does not. */
gboolean archive_search_here(Archive *archive, const char *query,
	ArchiveFields fields, ArchiveVisit visit, gpointer data,
	GError **error);

/* Starts the process that searches. False with ERROR (which may be NULL: the
 * first search then says so). */
gboolean archive_reader_start(Archive *archive, GError **error);

/* Ends the process that searches, if there is one; the next search starts
 * another, which sees the database as it is then. */
void archive_reader_stop(Archive *archive);

/* How the configuration wants new mail to be indexed. */
typedef struct {
	GPtrArray *tags;	  /* char *: for new messages */
	GPtrArray *ignored;	  /* char *: names */
	GPtrArray *ignored_forms; /* GRegex: on paths below the root */
	gboolean has_flags;	  /* maildir flags become tags */
	notmuch_indexopts_t *options;
} ArchiveSettings;

/* Brings DB up to the folders below ROOT. Arguments as of archive_index. */
gboolean archive_walk(notmuch_database_t *db, const ArchiveSettings *settings,
	const char *root, gint64 now, ArchiveGoesOn goes_on, gpointer data,
	ArchiveIndexed *indexed, GError **error);
