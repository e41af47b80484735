/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * case: letters and findings in, cases out. The verdict of owed.
 *
 * Pure: no archive, no clock, no rules language. What the user's rules decide
 * (steps, due dates) is filled in later by rules_choose; the fields for it
 * stand at the end of Case.
 */
#pragma once

#include <glib.h>

#include "base/calendar.h"
#include "base/money.h"
#include "cases/marks.h"
#include "mail/letter/letter.h"
#include "sense/findings.h"

/* One letter of a correspondence as the walk sees it. Owns what it holds. */
typedef struct {
	Letter *letter;
	Findings *findings;
	char *thread;	  /* notmuch thread id */
	char *folder;	  /* relative to the archive's root */
	gboolean is_junk; /* lies in a spam folder or bears the spam tag */
	Marks marks;	  /* the user's decisions, from its tags */
	char **tags;
	/* Fingerprints of its own words, of what it quotes, of its whole text:
	 * made when the walk first asks for them. */
	struct Prints *own_prints, *quoted_prints, *text_prints;
	int n_more; /* who holds it beside the first: case_letter_ref */
} CaseLetter;
/* One more holder, who frees it too. */
CaseLetter *case_letter_ref(CaseLetter *letter);
void case_letter_free(CaseLetter *letter);

typedef enum {
	STATE_WAITING,
	STATE_DUE,
	STATE_HELD,
	STATE_YOURS,
	STATE_UNDELIVERED,
	STATE_EXHAUSTED,
	/* settled from here on */
	STATE_ANSWERED,
	STATE_ACCEPTED,
	STATE_DECLINED,
	STATE_PAID,
	STATE_STOPPED,
	STATE_CLOSED,
	STATE_COUNT
} CaseState;
const char *case_state_name(CaseState state);
int case_state_from_name(const char *name); /* -1 if none */
gboolean case_state_is_open(CaseState state);

typedef enum { RING_THREAD, RING_ADDRESS, RING_COMPANY } Ring;
const char *ring_name(Ring ring); /* "thread", "address", "company" */

/* What a letter is within one case. */
typedef enum {
	PART_ASK,
	PART_SAME_ATTEMPT, /* ours, within 20 hours of our previous one */
	PART_CHASE,
	PART_OUR_ANSWER, /* our answer to their question */
	PART_OURS,	 /* ours, anything else */
	PART_THEIRS,	 /* theirs; what it did stands in its findings */
	PART_NOTICE	 /* absence, bounce, delayed, receipt */
} CasePart;
const char *case_part_name(CasePart part);

typedef struct {
	const CaseLetter *letter; /* borrowed from the correspondence */
	CasePart part;
	Ring ring;
	gboolean
		is_certain; /* grade; false: shown as probable, settles nothing */
	const char *tie;    /* static: "thread", "references", "subject",
			  * "reference", "quoted text", "named", "told",
			  * "notice", or
			  * NULL */
	gint64 when; /* its moment: its date, or that of what it answers if
		      * a clock was wrong */
} CaseEvent;

typedef struct {
	Says what;
	char *text; /* their words; NULL if there is no promise */
	NamedDate when;
	char *id;
} CasePromise;

typedef struct {
	char *id; /* NULL if there is no answer */
	Ring ring;
	char *folder;
	gboolean is_certain;
	gboolean is_junk;
} CaseAnswer;

typedef struct {
	char *thread;	   /* of the ask */
	char *id;	   /* of the ask, without <> */
	const char *kind;  /* interned: "quote", "payment", "promise", ... */
	const char *asked; /* interned: the kind of the ask itself */
	CaseState state;
	const char *outcome; /* static; NULL while open: "won", "lost", "paid",
			      * "handled" if closed by hand, "lapsed" if it is
			      * too old, "replaced" if a new version of ours
			      * took its place, "withdrawn" if we took it
			      * back, else the state */

	gint64 since; /* date of the ask */
	/* The newest letter of ours in the case; of theirs, written by a
	 * person, that certainly belongs to it; 0 if none. */
	gint64 last_ours, last_theirs;
	int chases; /* ours since their last sign of life */
	Day until;  /* while it is held; DAY_NONE */
	Day resume; /* first day on which a step may fall after a hold that
		     * is, or was; DAY_NONE */
	const char *until_why; /* static: "snoozed", "put off", "promised",
				* "out of office", "stop", NULL */

	Mailbox *client;
	char *company; /* people_company of the client: the domain; the
			* address itself if it is a freemail address */
	char *subject;
	char *language;
	char *reference; /* NULL if none */
	gboolean has_amount;
	Money amount;
	Day valid_until;
	Day pay_by;
	CasePromise promise; /* the last put-off or promise */
	/* The letter that settled it; of an open case the likeliest of those
	 * that may be an answer without a tie. */
	CaseAnswer answer;
	GPtrArray *evidence; /* of Evidence: why this is an ask */
	GPtrArray *notes;    /* char *: what a person should know */
	GPtrArray *events;   /* of CaseEvent, in time order */

	/* Filled in by rules_choose. */
	int step;	    /* 1-based; 0 if none */
	Day due;	    /* first day on which the step is due, DAY_NONE */
	const char *action; /* "draft", "call", "alternate", "close", or NULL */
	char *template_name; /* NULL if none */
	char *step_why;	     /* one sentence for show */
} Case;
void case_free(Case *case_);
/* The same once more, as case_walk gives it; borrows the same letters. Yours. */
Case *case_copy(const Case *case_);
/* True if owed itself let it go: it is too old, replaced or taken back. */
gboolean case_is_let_go(const Case *case_);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Case, case_free)

/* What the walk takes from the rules. */
typedef struct {
	int same_attempt_hours;	  /* 20 */
	Duration putoff;	  /* hold of a put-off without a date */
	Duration absence;	  /* hold of an absence without a return date */
	int cap_days;		  /* far-off dates are capped at this, 60 */
	int forget_days;	  /* so long after the last letter a case
				   * lapses; 0: never */
	GHashTable *forget;	  /* kind (a text) to that, where it is
				   * another; borrowed; NULL: nowhere */
	const char *const *kinds; /* kinds of asks that open a case, NULL-ended;
	                           * NULL: "quote" and "payment" */
	const char *const
		*me;	      /* own addresses and "@domains", NULL-ended; NULL:
	                        * only those that letters of ours come from */
	GHashTable *freemail; /* set of domains; borrowed */
	Workdays workdays;    /* the client's; the ledger sets it per company */
	gint64 seen;	      /* letters up to here are seen though they are
	                        * later than the moment of judging; 0: none */
} CasePolicy;

/* So many days after its last letter a case of KIND lapses; 0:
 * never. */
int case_forget_days(const CasePolicy *policy, const char *kind);
/* The most of all kinds; 0 if one never does. */
int case_forget_most(const CasePolicy *policy);

/*
 * Walks LETTERS (of CaseLetter, in any order: all letters known of one company
 * and of the people in Cc, ours included) up to NOW (seconds since 1970 UTC)
 * and gives every case in it, oldest ask first. Letters after NOW are not seen
 * (but see policy->seen). The array owns its Cases; they borrow from LETTERS.
 *
 * Cases of people in Cc come out too: whose company is another than the one
 * that is judged belongs to that one's walk.
 */
GPtrArray *case_walk(
	const GPtrArray *letters, const CasePolicy *policy, gint64 now);
