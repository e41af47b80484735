/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * archive: the notmuch database and its mail files.
 *
 * The only file that knows libnotmuch. Searches never exclude a folder or a
 * tag. Nothing is written but by archive_index and archive_apply. Errors are
 * of domain ARCHIVE_ERROR; after LOCKED and CHANGED trying again helps.
 */
#pragma once

#include <glib.h>

#define ARCHIVE_ERROR (archive_error_quark())
GQuark archive_error_quark(void);
typedef enum {
	ARCHIVE_ERROR_NONE,    /* there is no archive */
	ARCHIVE_ERROR_LOCKED,  /* another program writes to it */
	ARCHIVE_ERROR_CHANGED, /* another program wrote to it meanwhile */
	ARCHIVE_ERROR_VERSION, /* made by another version of notmuch */
	ARCHIVE_ERROR_QUERY,   /* a search that notmuch does not understand */
	ARCHIVE_ERROR_NOT_FOUND,
	ARCHIVE_ERROR_FAILED
} ArchiveError;

typedef struct Archive Archive;

/* "libnotmuch 5.6.0", as built with; static. */
const char *archive_library(void);

/*
 * Opens the archive of the notmuch configuration; where there is none, the
 * archive that `owed index` made under DATA_DIR. For reading only.
 */
Archive *archive_open(const char *data_dir, GError **error);
void archive_close(Archive *archive);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Archive, archive_close)

/* The same archive once more, for another thread, which only searches in it; a
 * search fails (ARCHIVE_ERROR_CHANGED) where ARCHIVE itself would look again.
 * To be made while no other thread runs. Yours: archive_close, before ARCHIVE.
 * NULL with ERROR. */
Archive *archive_twin(Archive *archive, GError **error);

/* While threads run that use a twin: searches of ARCHIVE itself fail like those
 * of a twin. */
void archive_set_steady(Archive *archive, gboolean is_steady);

/* Starts the process that searches, which else the first search does: early
 * there is little memory to share with it. */
void archive_be_ready(Archive *archive);

/* Begins the search that archive_search will be asked for next, while the caller
 * does something else. */
void archive_search_ahead(Archive *archive, const char *query);
/* The same for archive_search_threads, and for archive_search_subjects. */
void archive_threads_ahead(Archive *archive, const char *query);
void archive_subjects_ahead(Archive *archive, const char *query);

/* Sees what other programs wrote since it was opened. */
gboolean archive_refresh(Archive *archive, GError **error);

/* Own addresses by the notmuch configuration: primary first. Borrowed. */
char **archive_own_addresses(Archive *archive);
const char *archive_own_name(Archive *archive);
/* The same from the configuration alone, also where there is no archive.
 * Yours, never NULL. */
char **archive_configured_addresses(const char *data_dir);
/* The folder that holds the mail, absolute. Borrowed. */
const char *archive_root(Archive *archive);
/* Where notmuch looks for hooks, and the tags that its searches leave out
 * (NULL-ended); NULL for an archive that owed made. Yours. */
char *archive_hook_dir(Archive *archive);
char **archive_excluded_tags(Archive *archive);
/* When the database was last written, seconds; 0 if that is not known. */
gint64 archive_written(Archive *archive);
/* Counts every change of the database; 0 for an empty one. */
unsigned long archive_revision(Archive *archive);
const char *archive_uuid(Archive *archive);

/* One message as the index knows it, without opening its file. */
typedef struct {
	char *id;      /* without <> */
	char *thread;  /* notmuch's thread id, 16 hex digits */
	char *file;    /* the first file that exists, absolute */
	char *folder;  /* relative to the root, without cur/new */
	char *from;    /* the From header as indexed */
	char *subject; /* of archive_search_subjects alone, else empty */
	gint64 date;   /* seconds since 1970 UTC */
	char **tags;
} ArchiveMessage;
void archive_message_free(ArchiveMessage *message);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(ArchiveMessage, archive_message_free)
ArchiveMessage *archive_message_copy(const ArchiveMessage *message);

/* Called for each message found, oldest first; false stops the search.
 * MESSAGE is borrowed for the call. */
typedef gboolean (*ArchiveVisit)(const ArchiveMessage *message, gpointer data);

/* Runs notmuch search QUERY. False with ERROR, also if the database changed
 * while it was read (ARCHIVE_ERROR_CHANGED). */
gboolean archive_search(Archive *archive, const char *query, ArchiveVisit visit,
	gpointer data, GError **error);
/* The same with subjects, which take longer. */
gboolean archive_search_subjects(Archive *archive, const char *query,
	ArchiveVisit visit, gpointer data, GError **error);
/* The same where dates are enough: several times as fast. The other members are
 * empty, and no order is kept. */
gboolean archive_search_dates(Archive *archive, const char *query,
	ArchiveVisit visit, gpointer data, GError **error);
/* Adds the threads of all that QUERY finds to THREADS (a set of strings that it
 * owns); as fast. */
gboolean archive_search_threads(Archive *archive, const char *query,
	GHashTable *threads, GError **error);
/* The number of messages, or -1 with ERROR. */
gint64 archive_count(Archive *archive, const char *query, GError **error);
/* `id:` search term for a message id, quoted as notmuch wants it. Yours. */
char *archive_id_query(const char *id);

/* Up to where the archive was judged: all changes up to REVISION, letters
 * dated up to SEEN; and by what (any number that tells rules apart). */
typedef struct {
	unsigned long revision; /* 0: never */
	gint64 seen;
	guint64 rules;
	gint64 newest; /* date of the newest letter of those; 0: unknown */
	gint64 next;   /* letters dated later than SEEN: the first of them is of
		      * this date, or later; 0: there are none */
	gint64 inside; /* date of the newest letter within our house, 0 for
			* none; G_MAXINT64: unknown */
	/* Only for archive_apply, borrowed; NULL leaves the stored ones. */
	GHashTable *whole;  /* companies whose letters only tell together (a
			    * set) */
	GHashTable *open;   /* companies with open cases -> a word that tells
			    * how they may be judged again */
	GHashTable *unread; /* ids of letters that could not be read, keys of
			     * any values: to be tried again */
} ArchiveJudged;

/* One change of tags. */
typedef struct {
	char *id;
	GPtrArray *add, *remove; /* char * */
} ArchiveChange;
ArchiveChange *archive_change_new(const char *id);
void archive_change_free(ArchiveChange *change);

/*
 * Applies all CHANGES (of ArchiveChange) in one atomic section and stores
 * JUDGED (NULL leaves the stored one) as the state up to which the archive was
 * judged. Takes the write lock for this call alone; retries a
 * locked database for WAIT seconds. All or nothing. If JUDGED is given and
 * the database is at another revision by now: ARCHIVE_ERROR_CHANGED.
 */
gboolean archive_apply(Archive *archive, GPtrArray *changes,
	const ArchiveJudged *judged, int wait, GError **error);

/* Makes programs that watch the database by its time of change, as NeoMutt
 * does by whole seconds, see a change of the second in which they looked. */
void archive_announce(Archive *archive);

/* What was stored; revision 0 if the archive was never scanned. */
ArchiveJudged archive_judged(Archive *archive);
/* The companies stored with it as whole (a set); yours. NULL if the
 * archive was never judged, or by a version that did not store them. */
GHashTable *archive_whole(Archive *archive);
/* The same for those with open cases (company -> word). */
GHashTable *archive_open_companies(Archive *archive);
/* The ids stored with it as unread (a set); yours, never NULL. */
GHashTable *archive_unread(Archive *archive);
/* The file that FILE was renamed to within its Maildir folder (new flags, or
 * from new to cur); yours, NULL if there is none. */
char *archive_renamed_file(const char *file);

/* Files looked at, messages that came, names that came or went, messages that
 * went, files that are no mail. */
typedef struct {
	gint64 seen, added, moved, removed, skipped;
	gboolean is_stopped;
} ArchiveIndexed;
/* Asked before each file; false stops the index where it is. */
typedef gboolean (*ArchiveGoesOn)(const ArchiveIndexed *so_far, gpointer data);

/*
 * Indexes new, moved and deleted mail. With a notmuch configuration: into that
 * archive. Without: into an archive of its own under DATA_DIR over MAILDIR
 * (absolute; NULL for the one known from the last time), writing nothing
 * there. NOW is the real time: folders that changed since are looked at again
 * next time. What was done before an error or a stop stays.
 */
gboolean archive_index(const char *data_dir, const char *maildir, gint64 now,
	ArchiveGoesOn goes_on, gpointer data, ArchiveIndexed *indexed,
	GError **error);
