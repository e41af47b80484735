/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * delivery/room: what the files of delivery share. Nobody else includes this.
 */
#pragma once

#include "sense/addresses.h"
#include "sense/delivery/delivery.h"
#include "sense/notices.h"

/* What the headers of a letter give away. */
typedef enum {
	SIGN_REPLIES = 1 << 0,	/* answers by itself (RFC 3834 auto-replied) */
	SIGN_VACATION = 1 << 1, /* ... and says that it is for an absence */
	SIGN_WEAK = 1 << 2,	/* stamped on letters by people as well */
	SIGN_LIST = 1 << 3,	/* RFC 2919 List-Id and kin */
	SIGN_UNSUBSCRIBE = 1 << 4, /* RFC 2369 List-Unsubscribe */
	SIGN_PRECEDENCE = 1 << 5,  /* bulk, junk, list */
	SIGN_MAILING = 1 << 6,	   /* sent by a mass mailing service */
	SIGN_DAEMON = 1 << 7,	   /* from a mail server */
	SIGN_NOREPLY = 1 << 8,	   /* from an address that takes no answer */
	SIGN_NULL_SENDER = 1 << 9, /* Return-Path: <> */
	SIGN_FAILED = 1 << 10,	   /* X-Failed-Recipients */
	SIGN_GENERATED = 1 << 11,  /* Auto-Submitted: auto-generated */
	SIGN_KEEPER = 1 << 12	   /* from who keeps a mail server */
} Sign;

/* One letter while its role is sought. */
typedef struct {
	const Letter *letter;
	const Lexicon *lexicon;
	Notices *notices;
	Findings *findings;
	guint signs;	       /* set of Sign */
	gboolean has_prefix;   /* Re: */
	gboolean is_reply;     /* that, or In-Reply-To */
	gboolean is_disguised; /* a report that tells of an absence alone */

	const Tokens *title; /* of the subject */
	guint32 opening;     /* kinds whose phrases open the subject; sets */
	guint32 subject;     /* kinds anywhere in the subject */

	const Tokens *tokens;	    /* of the text that was looked through */
	GArray *matches;	    /* of NoticeMatch, in it */
	guint counts[NOTICE_KINDS]; /* of matches */
	guint language; /* bit of the notice's language, see notices_language */
} Delivery;

#define KIND_BIT(kind) (1u << (kind))

/* True if the text has a phrase of KIND. */
gboolean delivery_has(const Delivery *delivery, NoticeKind kind);
/* True if a phrase of KIND opens the subject. */
gboolean delivery_opens(const Delivery *delivery, NoticeKind kind);
void delivery_decide(Delivery *delivery, Role role);

/* Add to the evidence of the role: TEXT; the header that gave SIGN, if it is
 * set; the first phrases of KIND in the text; the subject. */
void evidence_add(Delivery *delivery, const char *text, const char *where);
void evidence_add_header(Delivery *delivery, Sign sign);
void evidence_add_text(Delivery *delivery, NoticeKind kind);
void evidence_add_subject(Delivery *delivery);

/* The questions, in the order of their strength. Each decides the role and
 * its facts, or is FALSE and leaves FINDINGS as they were. */
/* Bounces, delays, receipts by report or by a server's text. */
gboolean decide_report(Delivery *delivery);
/* Whatever answers by itself and says so in a header or the subject. */
gboolean decide_automatic(Delivery *delivery);
/* "Read: your offer", "Recall: ..." without a report. */
gboolean decide_receipt(Delivery *delivery);
gboolean decide_calendar(Delivery *delivery);
gboolean decide_bulk(Delivery *delivery);
/* Acknowledgements of ticket systems, by their wording. */
gboolean decide_acknowledgement(Delivery *delivery);
/* Absence notices that nothing but their wording gives away. */
gboolean decide_bare_absence(Delivery *delivery);

/* The signs that the headers of LETTER give. */
guint headers_signs(const Letter *letter);

/* The header that gave SIGN, as "Auto-Submitted: auto-replied". Yours; NULL
 * if none. */
char *headers_evidence(const Letter *letter, Sign sign);

/* What a report or the text of one says became of our message. */
typedef enum {
	FATE_NONE,	/* it says nothing */
	FATE_DELIVERED, /* delivered, relayed, displayed, recalled */
	FATE_DELAYED,
	FATE_FAILED
} Fate;

/* True if the letter claims to be a report (RFC 6522). */
gboolean report_has_form(const Letter *letter);

/*
 * Reads the parts of a report (RFC 3464 delivery-status, RFC 8098 disposition
 * notification). Adds the recipients that were not reached to FINDINGS.
 */
Fate report_read(const Letter *letter, Findings *findings);

/* The same for fields that stand in the text instead of a part of their own.
 * Only for letters that machines wrote. */
Fate report_read_text(const char *text, Findings *findings);

/*
 * The length of the part of the letter's text that the reporting machine
 * wrote itself: what comes before the message that it returns.
 */
gsize report_own_length(const char *text);

/*
 * The recipients that the header X-Failed-Recipients or the text of a bounce
 * without standard form names, as failed or delayed by FATE, added to
 * FINDINGS if it has none yet.
 */
void bounce_recipients(const Letter *letter, Fate fate, Findings *findings);

/* Sets original_id of FINDINGS: the Message-ID of what was sent. */
void bounce_original(const Letter *letter, Findings *findings);

/* The first status of a failure, permanent or not ("5.1.1", RFC 3463), in the
 * bytes of TEXT up to END; NULL if there is none. Yours. */
char *status_find(const char *text, gsize from, gsize end);

/* Adds a failure unless its recipient is already there. Takes nothing. */
void failure_add(Findings *findings, const char *recipient, const char *status,
	const char *action);

/* What the wording of a letter says about an absence. */
typedef struct {
	Day back;	   /* DAY_NONE if not told */
	gboolean is_bound; /* ... and told of the absence for certain */
	Day starts; /* the first day that is named as one away, DAY_NONE */
	gboolean has_contact; /* names an address or a phone to turn to */
	guint unexplained;    /* sentences that have nothing of a notice ... */
	guint below;	      /* ... and those below the last that has */
	gboolean asks;	      /* one of them is a question */
} Absence;

/* Reads the absence in the text of READING; SUBSTITUTES (of Contact) is
 * filled. */
void absence_read(Delivery *delivery, Absence *absence, GPtrArray *substitutes);

/* Sets back, is_bound and starts of ABSENCE from DATES (of DateMatch), the
 * dates in the text of DELIVERY. */
void absence_days(
	const Delivery *delivery, const GArray *dates, Absence *absence);

/* The people that the text of DELIVERY names as substitutes, added to
 * CONTACTS (of Contact). DATES (of DateMatch) are no names. */
void contacts_read(
	const Delivery *delivery, const GArray *dates, GPtrArray *contacts);
