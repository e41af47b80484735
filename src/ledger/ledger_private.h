/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * ledger_private: what the files of the ledger share; nobody else's.
 */
#pragma once

#include "ledger/failures.h"
#include "ledger/ledger.h"
#include "ledger/recent.h"

/* What came before an ask tells too: who is away, what they asked. */
#define LEDGER_LOOK_BACK (60 * (gint64)86400)
/* So many letters of theirs tell where they live. */
#define LEDGER_LAST 3

typedef struct Changes Changes;
typedef struct Shared Shared;

/* The word for a company whose open cases a window of letters tells, but not
 * their own letters alone; else it is a clock_text, and after it the ids of
 * those letters without the asks, each with LEDGER_AND before. */
#define LEDGER_WINDOW "-"
#define LEDGER_AND ";"
#define LEDGER_IDS_MAX 60

struct Ledger {
	Archive *archive;
	Rules *rules;
	gint64 now;
	gint64 seen; /* letters up to this moment */
	char **me;
	char *from_me;	    /* search for letters from us */
	char *from_house;   /* the same with those of our colleagues */
	char *to_house;	    /* search for letters to us or our colleagues */
	char *may_ask;	    /* and for those that the user marked as asks */
	GHashTable *houses; /* our own companies (a set): colleagues of ours
	                     * are no clients unless the user marks a letter */
	gboolean is_exhaustive;
	gboolean is_thorough;  /* settled cases matter as much as open ones */
	gboolean is_open_only; /* nobody asks for the settled ones */
	CasePolicy policy;
	GHashTable *whole;   /* companies for which a window tells too little (a
	                    * set); NULL if that is not known */
	GHashTable *open;    /* companies with open cases -> how they may be
	                      * judged again; NULL if that is not known */
	Memory *memory;	     /* or NULL */
	gboolean is_keeping; /* what is read is for the memory */
	Changes *changes;    /* since then, NULL: not looked up yet */
	GPtrArray *tagged;   /* of ArchiveMessage: the asks that bear our tag,
	                      * if no others can bear any; or NULL */
	GPtrArray *opened;   /* of ArchiveMessage: what the first search found,
	                      * or NULL */
	Shared *shared;	     /* found and read for several companies */
	GHashTable *zones;   /* for clock_of_kept */
	Failures *failures;
	int skipped;
	gint64 newest;	    /* -1: not looked up yet */
	gint64 last_notice; /* the same */
	gint64 last_inside; /* the same */
	LedgerProgress progress;
	gpointer progress_data;
	const GPtrArray *letters; /* of the company being visited */
	gboolean is_sure;	  /* all that is needed of it could be read */
	GHashTable *named; /* ids that a search found: what asks in one of them
	                    * is visited first; NULL: nobody searched */
};

/* A ledger over the same archive for another thread to walk with: it keeps its
 * own failures and searches on its own, or not at all. LEDGER must outlive it,
 * and not change meanwhile. NULL with ERROR; yours: ledger_twin_free. */
Ledger *ledger_twin(Ledger *ledger, gboolean is_searching, GError **error);
void ledger_twin_free(Ledger *twin);

/* --- Searching (find.c) --------------------------------------------------- */

/* All messages that QUERY finds and that are seen, oldest first (of
 * ArchiveMessage); yours. NULL with ERROR. */
GPtrArray *ledger_find(Ledger *ledger, const char *query, GError **error);
/* The same with those that are not seen yet; and takes these out of FOUND. */
GPtrArray *ledger_find_all(Ledger *ledger, const char *query, GError **error);
void ledger_drop_unseen(const Ledger *ledger, GPtrArray *found);
/* Letters that may tell what became of a letter of ours. */
#define LEDGER_NOTICES                                                         \
	"mimetype:\"multipart/report\" or "                                    \
	"mimetype:\"message/delivery-status\" or "                             \
	"from:\"mailer-daemon\" or from:\"postmaster\" or "                    \
	"from:\"mail delivery\" or from:\"system administrator\""
/* Date of the newest message that QUERY finds and that is seen, 0 if there is
 * none; -1 with ERROR. */
gint64 ledger_newest_of(Ledger *ledger, const char *query, GError **error);
/* Date of the newest notice, 0 if there is none. */
gint64 ledger_last_notice(Ledger *ledger);
/* The addresses of COMPANY, as a term. Yours. */
char *address_term(const char *company);
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
/* The companies that a message goes to or, if it is theirs, comes from (of
 * char *), in the order of its header; yours. Of a long list the first. */
GPtrArray *companies_of_message(Ledger *ledger, const ArchiveMessage *message);
#define COMPANIES_MAX 5 /* so many of them */
/* The same, however long the list. */
GPtrArray *all_companies_of_message(
	Ledger *ledger, const ArchiveMessage *message);
/* True for a letter that one of our house wrote to another. */
gboolean is_inside(Ledger *ledger, const ArchiveMessage *message);
/* True for what the search may_ask of LEDGER finds. */
gboolean may_ask(const Ledger *ledger, const ArchiveMessage *message);

/* The same for all messages of QUERY, added to COMPANIES (a set of strings that
 * it owns); false with ERROR, also if it finds none
 * (ARCHIVE_ERROR_NOT_FOUND). */
gboolean companies_of_query(Ledger *ledger, const char *query,
	GHashTable *companies, GError **error);

/* --- One letter (message.c) ----------------------------------------------- */

/* MESSAGE, read; LANGUAGE is the hint for a short text. NULL, noted as a
 * failure, if it cannot be read. Yours. */
CaseLetter *letter_of_message(
	Ledger *ledger, const ArchiveMessage *message, const char *language);

/* The same of what was read: LETTER and FINDINGS are taken. Yours. */
CaseLetter *letter_of_findings(
	const ArchiveMessage *message, Letter *letter, Findings *findings);

/* --- What is to be done (scopes.c, everything.c) -------------------------- */

/* What is to be judged of a company. */
typedef struct {
	GHashTable *candidates; /* ids of our letters to it that may ask; NULL:
				 * all of them */
	GHashTable *named; /* ids of our letters by which it came to be judged:
			    * a search for the company does not find those whose
			    * To is written so that notmuch cannot read it; or
			    * NULL */
	gint64 since; /* older letters are read only where they are needed; 0:
		       * all are needed */
	gboolean is_fresh;   /* whatever is in doubt is judged from all letters;
			    * else tags tell what is known to be open */
	GPtrArray *expected; /* ids of the asks that are known to be open */
	Recent *recent;	     /* our letters to it, all since some date at least;
			 * NULL: they must be searched for */
	GPtrArray *known; /* of ArchiveMessage: the letters of what is known to
			   * be open, which may tell all; or NULL */
	char *word;	  /* with them: its word */
	gboolean is_wanted; /* else it is only noted */
} Work;

/* --- One company's letters (correspondence.c) ----------------------------- */

/* True if asks of KIND open cases. */
gboolean is_followed(const Ledger *ledger, const char *kind);

typedef struct Correspondence Correspondence;

Correspondence *correspondence_new(Ledger *ledger, const char *company);
void correspondence_free(Correspondence *reading);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Correspondence, correspondence_free)

/* Reads the letters of ours that may ask, as WORK tells, and the threads of
 * those that do. If none does, there are no letters. */
gboolean correspondence_read_asks(
	Correspondence *reading, const Work *work, GError **error);
/* Reads whatever else may belong to an ask of SINCE or later. */
gboolean correspondence_read_since(
	Correspondence *reading, gint64 since, GError **error);
/* Instead of both: reads what was written since that of WORK, and the whole of
 * the threads that matter; if WORK is fresh, only what we wrote, and the threads
 * in which we asked (it then reaches back to older letters whose threads went
 * on). */
gboolean correspondence_read_window(
	Correspondence *reading, const Work *work, GError **error);
/* Instead of all of them: reads MESSAGES (of ArchiveMessage), or remembers
 * them. */
void correspondence_read_known(
	Correspondence *reading, const GPtrArray *messages);
/* Has MEMORY keep those that were read so. */
void correspondence_keep(const Correspondence *reading, Memory *memory);
/* The language of the newest letter of LETTERS (of CaseLetter, oldest first)
 * that asks; "" if none does. Interned. */
const char *correspondence_language(
	const Correspondence *reading, const GPtrArray *letters);
/* All letters read so far, oldest first (of CaseLetter); borrowed, until the
 * next call. */
const GPtrArray *correspondence_letters(Correspondence *reading);

/* --- Windows (window.c) --------------------------------------------------- */

/* The date from which letters matter for what was asked on DATE. */
gint64 window_start(gint64 date);
/* The date from which letters matter at all: cases that nobody wrote in since
 * have lapsed. 0 if none do. */
gint64 window_of_memory(const Ledger *ledger);
/* True if the open cases of COMPANY come out the same from the letters of a
 * window as they did from all that were read: CASES, CLOCK. */
gboolean window_tells(const Ledger *ledger, const char *company,
	const GPtrArray *letters, const GPtrArray *cases, const Clock *clock);

/* From how few letters the open cases of COMPANY come out the same as they did
 * from all that were READ: CASES, CLOCK. Its word; yours. */
char *window_word(const Ledger *ledger, const Correspondence *reading,
	const char *company, const GPtrArray *letters, const GPtrArray *cases,
	const Clock *clock);

/* --- enough.c ------------------------------------------------------------- */

/* The date from which other letters matter to CASES; G_MAXINT64 if none do. */
gint64 first_in_doubt(const Ledger *ledger, const GPtrArray *cases);
/* True if among LETTERS is one that asks, or reminds of something, and belongs
 * to none of CASES: what it is about may be older. */
gboolean has_loose_ask(const Correspondence *reading, const GPtrArray *letters,
	const GPtrArray *cases);
/* A window tells enough if its CASES only say again which are open at COMPANY.
 * Whatever opens or settles one is decided with all letters. */
gboolean is_window_enough(const Ledger *ledger, const char *company,
	const Work *work, Correspondence *reading, const GPtrArray *cases);

/* --- Judging (steps.c, judge.c) ---------------------------------------------------- */

/* The cases of COMPANY in LETTERS, by its CLOCK, and those of others that are
 * told there. To be left as they are; yours. */
GPtrArray *judge_by(const Ledger *ledger, const char *company,
	const GPtrArray *letters, const Clock *clock);
/* What comes of LETTERS: the clock of COMPANY and its cases. Both yours. */
GPtrArray *judge_letters(const Ledger *ledger, const char *company,
	const GPtrArray *letters, Clock **clock);
/* The last letter with which CASE nudged its client; NULL if none did. */
const CaseEvent *last_nudge(const Case *case_);
/* Chooses the step of every open case among CASES, all of one company. */
void choose_steps(Ledger *ledger, const GPtrArray *cases, const Clock *clock);

/* A company and what came of its letters. */
typedef struct Judging Judging;
void judging_free(Judging *judging);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Judging, judging_free)

/* Reads what is needed of COMPANY and walks it. Touches nothing of LEDGER that
 * another thread may look at, if LEDGER is one of that thread alone. WORK is
 * borrowed for as long as the result lives. NULL with ERROR, or without one if
 * that needs a search and LEDGER cannot; yours. */
Judging *judge_walk(
	Ledger *ledger, const char *company, const Work *work, GError **error);
/* Asks the rules about its cases and visits them; *GOES_ON is cleared when the
 * visitor has seen enough. IS_SURE: no letter was missed. */
void judge_visit(Ledger *ledger, Judging *judging, gboolean is_sure,
	LedgerVisit visit, gpointer data, gboolean *goes_on);
