/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * findings: what was read in one letter, each with its evidence.
 *
 * Plain data between the senses, the cases, the rules and the report. Kinds
 * of asks are strings, since rules may add some; "quote", "chase", "payment"
 * and "question" are built in.
 */
#pragma once

#include <glib.h>

#include "base/calendar.h"
#include "base/money.h"
#include "mail/letter/letter.h"

typedef enum {
	ROLE_LETTER,
	ROLE_OUT_OF_OFFICE,
	ROLE_AUTO_REPLY,
	ROLE_BOUNCE,
	ROLE_DELAYED,
	ROLE_RECEIPT,
	ROLE_CALENDAR,
	ROLE_BULK,
	ROLE_COUNT
} Role;

typedef enum {
	SAYS_STOP,
	SAYS_DECLINE,
	SAYS_ACCEPT,
	SAYS_PROCEED,
	SAYS_PUTOFF,
	SAYS_QUESTION,
	SAYS_ANSWER,
	SAYS_THANKS,
	SAYS_COUNT
} Says;

/* The names of DESIGN.md, and back (-1 if there is none). */
const char *role_name(Role role);
int role_from_name(const char *name);
const char *says_name(Says says);
int says_from_name(const char *name);

/* The literal words and where they stood: "subject", "body", "attachment",
 * "header", "quoted". */
typedef struct {
	char *text;
	const char *where; /* static */
} Evidence;

typedef struct {
	const char *kind;    /* interned: "quote", "chase", "payment", ... */
	double score;	     /* 1.0 is the threshold */
	GPtrArray *evidence; /* of Evidence, strongest first */
} Ask;

/* A date that somebody named. first == last for a plain day; a span ("next
 * week") runs from its first day to its last. DAY_NONE if there is none. */
typedef struct {
	Day first, last;
	char *text; /* the words, NULL if none */
} NamedDate;

typedef struct {
	Says what;
	double score;
	NamedDate when;
	GPtrArray *evidence; /* of Evidence, strongest first */
} Say;

typedef struct {
	Money money;
	char *text;
} Amount;

/* What somebody did, told to others: a sentence that says so. */
typedef enum { TOLD_SIGNED, TOLD_PAID, TOLD_LOST, TOLD_COUNT } ToldWhat;

typedef struct {
	ToldWhat what;
	char *sentence;
} Hearsay;

typedef struct {
	char *name, *address, *phone; /* each may be NULL */
} Contact;

typedef struct {
	char *recipient; /* address */
	char *status;	 /* "5.1.1" (RFC 3463), NULL if not told */
	char *action; /* "failed", "delayed" (RFC 3464 section 2.3.3), or NULL */
} Failure;

typedef struct {
	gboolean is_ours;
	Role role;
	GPtrArray *role_evidence; /* of Evidence */
	char language[4];	  /* "en", "" if not known */

	/* It speaks of a quote, a contract or an invoice (the sign `papers` of
	 * the words); true too where the words cannot tell. */
	gboolean names_paper;
	/* It brings a new version of something (the sign `revised`). */
	gboolean is_revision;
	/* Of ours: it thanks them for an order or a signed paper, for a payment
	 * (the signs `confirmed` and `received`). */
	gboolean confirms_order, confirms_money;
	/* Of ours: we take back what we asked, or need no answer any more (the
	 * sign `withdrawn`). */
	gboolean is_withdrawal;
	/* Of ours: we are to do something next (the sign `promised`). */
	gboolean is_promise;
	/* Words of its subject, char *, folded: what it is about, and the papers
	 * that it names. */
	GPtrArray *topic, *papers;
	GPtrArray *asks; /* of Ask, strongest first; only those >= 1.0 */
	/* Of Ask, one at most: what it asks, though it does not say so, if it
	 * puts a new version before them of what they were asked (the sign
	 * `renewed`). */
	GPtrArray *renewals;
	/* Of ours, char *: the words with which it takes the place of a paper
	 * that it names by its number (the sign `replacing`). */
	GPtrArray *replaces;
	GPtrArray *says; /* of Say, strongest first; only those >= 1.0 */

	/* What the letter says that this one passes on within a house, strongest
	 * first, and the day on which that was written: of several days that may
	 * be meant the first; DAY_NONE if it passes none on. */
	GPtrArray *passed_says; /* of Say */
	Day passed_day;
	/* It calls what it passes on the comments of somebody else, or their
	 * version of a paper (the sign `told_comments`). */
	gboolean passes_comments;
	/* Of theirs: what it decides it decides of all that we asked (the sign
	 * `of_all`). */
	gboolean is_of_all;
	/* Sentences that tell of somebody that they ordered or signed, paid, or
	 * bought elsewhere (the signs `told_signed`, `told_paid` and
	 * `told_lost`), the worst first; of Hearsay. */
	GPtrArray *told;

	GPtrArray *amounts; /* of Amount, as they stand in the letter */
	gboolean has_amount;
	Money amount;	       /* the one that counts: the total */
	char *reference;       /* quote or invoice number, NULL if none */
	GPtrArray *references; /* char *: all numbers that look like one */
	Day valid_until;       /* DAY_NONE if none */
	Day pay_by;

	Day back; /* absence: first day back, DAY_NONE if not told */
	GPtrArray *substitutes; /* of Contact */
	GPtrArray *failed;	/* of Failure */
	char *original_id;  /* of the message that bounced, NULL if not told */
	GPtrArray *phones;  /* char *, as written */
	GPtrArray *mobiles; /* char *: those of phones that a label calls so */
} Findings;

/* All arrays empty, all dates DAY_NONE. */
Findings *findings_new(void);
void findings_free(Findings *findings);
/* For what is kept: empty arrays take no room, and nothing is to be added. */
void findings_spare(Findings *findings);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Findings, findings_free)

Evidence *evidence_new(const char *text, const char *where);
void evidence_free(Evidence *evidence);
Ask *ask_new(const char *kind, double score);
void ask_free(Ask *ask);
Say *say_new(Says what, double score);
void say_free(Say *say);
Hearsay *hearsay_new(ToldWhat what, const char *sentence);
void hearsay_free(Hearsay *told);
/* The first words of its sentence on one line, to be shown. Yours. */
char *hearsay_shown(const Hearsay *told);
Contact *contact_new(const char *name, const char *address, const char *phone);
void contact_free(Contact *contact);
Failure *failure_new(
	const char *recipient, const char *status, const char *action);
void failure_free(Failure *failure);
void amount_free(Amount *amount);

/* The strongest ask of KIND, or NULL. Borrowed. */
const Ask *findings_ask(const Findings *findings, const char *kind);
