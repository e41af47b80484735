/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * ledger: joins archive, letters, sense, cases and rules.
 *
 * Gives one judged case after another. Letters live only while their company
 * is judged, so memory does not grow with the archive. Reads only.
 */
#pragma once

#include <glib.h>

#include "cases/case.h"
#include "ledger/memory.h"
#include "mail/archive/archive.h"
#include "rules/rules.h"

typedef struct Ledger Ledger;

/* Everything stands at moment NOW: later letters are not seen. ARCHIVE and
 * RULES are borrowed and must outlive the ledger. NULL with ERROR if nobody
 * said which addresses are ours. */
Ledger *ledger_new(Archive *archive, Rules *rules, gint64 now, GError **error);
/* Letters up to this moment are seen though they are later than NOW: a day
 * that is replayed is judged at its noon. */
void ledger_see_until(Ledger *ledger, gint64 moment);
/* Opens every letter of ours instead of those that the index says may ask. */
void ledger_set_exhaustive(Ledger *ledger, gboolean is_exhaustive);
/* Opens what may say more about settled cases too, not only what may settle
 * the open ones. */
void ledger_set_thorough(Ledger *ledger, gboolean is_thorough);
/* Only open cases are asked for: what is settled need not be visited. */
void ledger_set_open_only(Ledger *ledger, gboolean is_open_only);
/* What was read before of open cases: borrowed, to outlive the ledger, NULL for
 * none. */
void ledger_set_memory(Ledger *ledger, Memory *memory);
/* What is read from now on will be remembered, if there is a memory. */
void ledger_keep_letters(Ledger *ledger);
/* After ledger_judge of the archive at REVISION, and archive_apply of CHANGES (of
 * ArchiveChange): writes what was read for the next run. */
void ledger_remember(
	Ledger *ledger, unsigned long revision, const GPtrArray *changes);
/* Told after each company; false stops. */
typedef gboolean (*LedgerProgress)(guint done, guint total, gpointer data);
void ledger_set_progress(
	Ledger *ledger, LedgerProgress progress, gpointer data);
void ledger_free(Ledger *ledger);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Ledger, ledger_free)

/* One judged case; both borrowed for the call; false stops. */
typedef gboolean (*LedgerVisit)(
	const Case *case_, const Clock *clock, gpointer data);

typedef enum {
	LEDGER_ALL,    /* every candidate in the archive */
	LEDGER_TAGGED, /* the open cases by their tag */
	LEDGER_CHANGED /* what changed since the stored revision, and the open */
} LedgerScope;

/* Judges the cases of SCOPE, settled ones too. */
gboolean ledger_judge(Ledger *ledger, LedgerScope scope, LedgerVisit visit,
	gpointer data, GError **error);
/* Judges the cases that the letters of notmuch search QUERY belong to.
 * ARCHIVE_ERROR_NOT_FOUND if it finds no letter. */
gboolean ledger_judge_query(Ledger *ledger, const char *query,
	LedgerVisit visit, gpointer data, GError **error);
/* During a visit of that: whether QUERY finds letter ID itself. */
gboolean ledger_is_named(const Ledger *ledger, const char *id);
/* During a visit: all letters of the company that were read, oldest first (of
 * CaseLetter); borrowed. */
const GPtrArray *ledger_letters(const Ledger *ledger);
/* The search for our letters; borrowed. */
const char *ledger_own_search(const Ledger *ledger);
/* Whose letters are ours; borrowed. */
const char *const *ledger_me(const Ledger *ledger);
/* The companies whose open cases cannot be judged from recent letters alone:
 * to be stored with the archive (ArchiveJudged). A set, borrowed; NULL before
 * anything was judged. */
GHashTable *ledger_whole(const Ledger *ledger);
/* The same for those with open cases (company -> word), for what reads them
 * faster. */
GHashTable *ledger_open_companies(const Ledger *ledger);
/* What may have come since the archive was judged: the messages with IDS, all
 * that changed (a set, borrowed); if these are too many, IDS is NULL, and it is
 * what is dated after SINCE. False with ERROR. */
gboolean ledger_new_letters(
	Ledger *ledger, GHashTable **ids, gint64 *since, GError **error);
/* Of letters dated later than what is seen, the date of the first, or an earlier
 * one; 0 if there are none. */
gint64 ledger_next(Ledger *ledger);
/* All messages (of ArchiveMessage) that may bear tags that we set: the asks that
 * bear the tag of an open case, and what changed since we set it. Borrowed; NULL
 * if that is not known. */
const GPtrArray *ledger_tagged(const Ledger *ledger);
/* The search with which the judging of LEDGER_TAGGED and LEDGER_CHANGED begins
 * if only open cases are asked for: for archive_search_ahead. Yours. */
char *ledger_first_search(Archive *archive);
/* The search for what changed since the archive was judged, as of SEEN: for
 * archive_subjects_ahead. "" if nothing can have. Yours. */
char *ledger_changes_search(Archive *archive, gint64 seen);
/* Open cases that the rules' skip() left alone so far. */
int ledger_skipped(const Ledger *ledger);
/* Rules that failed, and letters that could not be read by the last judging, of
 * which at most MOST are named (of char *); yours. */
GPtrArray *ledger_failures(const Ledger *ledger, guint most);
/* The ids of those letters (a set); borrowed. */
GHashTable *ledger_unread(const Ledger *ledger);
/* During a visit: could all letters be read that the company was judged from?
 * If not, its cases may be others. */
gboolean ledger_is_sure(const Ledger *ledger);
/* Adds a failure; WHAT (may be NULL) names the thing. */
void ledger_note_failure(Ledger *ledger, const char *what, const GError *error);
/* Date of the newest mail up to now, 0 for an empty archive. */
gint64 ledger_newest(Ledger *ledger);
/* Date of the newest letter within our house, or a later one; 0 if there is
 * none. */
gint64 ledger_last_inside(Ledger *ledger);
