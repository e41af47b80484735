/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * ledger_private: what the files of the ledger share; nobody else's.
 */
#pragma once

#include "ledger/ledger.h"

struct Ledger {
	Archive *archive;
	Rules *rules;
	gint64 now;
	gint64 seen; /* letters up to this moment */
	char **me;
	char *from_me;	    /* search for letters from us */
	char *may_ask;	    /* and for those that the user marked as asks */
	GHashTable *houses; /* our own companies (a set): colleagues of ours
	                     * are no clients unless the user marks a letter */
	gboolean is_exhaustive;
	gboolean is_thorough; /* settled cases matter as much as open ones */
	CasePolicy policy;
	GPtrArray *failures; /* char * */
	int skipped;
	gint64 newest; /* -1: not looked up yet */
	LedgerProgress progress;
	gpointer progress_data;
	const GPtrArray *letters; /* of the company being visited */
};

/* --- Searching (find.c) --------------------------------------------------- */

/* All messages that QUERY finds and that are seen, oldest first (of
 * ArchiveMessage); yours. NULL with ERROR. */
GPtrArray *ledger_find(Ledger *ledger, const char *query, GError **error);
/* Notes that FILE is in the index and nowhere else. */
void ledger_note_gone(Ledger *ledger, const char *file);
/* The search for letters from or to COMPANY. Yours. */
char *company_query(const char *company);
/* VALUE as notmuch takes it for one term. Yours. */
char *query_quoted(const char *value);
/* The search for letters that bear SUBJECT. Yours. */
char *subject_query(const char *subject);
/* PREFIX with each of VALUES (a set of strings) as a quoted term, joined with
 * "or"; "" for none. Yours. */
char *terms_query(const char *prefix, GHashTable *values);
/* True if COMPANY is that of one of our addresses. */
gboolean is_house(const Ledger *ledger, const char *company);
/* The companies that a message goes to or, if it is theirs, comes from: added
 * to COMPANIES (a set of strings that it owns). */
void companies_of_message(
	Ledger *ledger, const ArchiveMessage *message, GHashTable *companies);

/* The same for all messages of QUERY; false with ERROR, also if it finds none
 * (ARCHIVE_ERROR_NOT_FOUND). */
gboolean companies_of_query(Ledger *ledger, const char *query,
	GHashTable *companies, GError **error);

/* --- One company's letters (correspondence.c) ----------------------------- */

/* MESSAGE, read; LANGUAGE is the hint for a short text. NULL, noted as a
 * failure, if its file is gone. Yours. */
CaseLetter *letter_of_message(
	Ledger *ledger, const ArchiveMessage *message, const char *language);

/* True if asks of KIND open cases. */
gboolean is_followed(const Ledger *ledger, const char *kind);

typedef struct Correspondence Correspondence;

Correspondence *correspondence_new(Ledger *ledger, const char *company);
void correspondence_free(Correspondence *reading);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Correspondence, correspondence_free)

/* Reads CANDIDATES (a set of ids: letters of ours that may ask) and the
 * threads of those that ask. If none does, there are no letters. */
gboolean correspondence_read_asks(
	Correspondence *reading, GHashTable *candidates, GError **error);
/* Reads whatever else may belong to an ask of SINCE or later. */
gboolean correspondence_read_since(
	Correspondence *reading, gint64 since, GError **error);
/* All letters read so far, oldest first (of CaseLetter); borrowed, until the
 * next call. */
const GPtrArray *correspondence_letters(Correspondence *reading);

/* --- Judging (judge.c) ---------------------------------------------------- */

/* Judges the cases of COMPANY and visits them; *GOES_ON is cleared when the
 * visitor has seen enough. */
gboolean judge_company(Ledger *ledger, const char *company,
	GHashTable *candidates, LedgerVisit visit, gpointer data,
	gboolean *goes_on, GError **error);
