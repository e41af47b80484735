/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * letter: one message, read.
 *
 * Hides MIME, charsets, HTML and the ways mail programs quote. Reading never
 * fails for what a message contains: what is broken is read as well as can be
 * and noted; only a file that cannot be opened is an error. How mail in the
 * wild is read stands in doc/MAIL.md. Depth, sizes and numbers of parts are
 * bounded. All strings are valid UTF-8.
 */
#pragma once

#include <glib.h>

#include "mail/quoting/quoting.h"

/* "GMime 3.2.13", as it runs; yours. */
char *letter_library(void);

/* RFC 5322 section 3.4. name may be ""; address is lower case, never NULL. */
typedef struct {
	char *name;
	char *address;
} Mailbox;

/* An attachment: a part with a file name or disposition attachment, or a
 * message/rfc822 part. Its content is not kept. */
typedef struct {
	char *name;  /* decoded; "" if it has none */
	char *type;  /* "application/pdf", lower case */
	gint64 size; /* bytes as decoded (estimated from the encoded size) */
} Attachment;

/* One group of fields of message/delivery-status (RFC 3464 section 2.3) or
 * of message/disposition-notification (RFC 8098 section 3.1): lower-case
 * field names to values, as strings. */
typedef struct {
	GHashTable *fields;
} ReportGroup;

typedef struct {
	char *file; /* as given to letter_read_file; "-" for a stream */
	char *id; /* Message-ID without <>, as notmuch normalises it; "" if none */
	gboolean has_date;
	gint64 date; /* moment, seconds since 1970 UTC */
	int offset;  /* seconds east of UTC in the Date header */

	Mailbox *from;	 /* never NULL; address "" if the header is missing */
	Mailbox *sender; /* NULL if none */
	GPtrArray *reply_to, *to, *cc, *bcc; /* of Mailbox, never NULL */
	char *subject;			     /* decoded, "" if none */
	char *subject_base;		     /* text_subject_base of it */
	char *in_reply_to;		     /* without <>, NULL if none */
	GPtrArray *
		references; /* ids without <>, oldest first, In-Reply-To last */
	/* Every other header, lower-case name to decoded value; of repeated
	 * ones the first. letter_header reads it. */
	GHashTable *headers;

	char *text;   /* the whole readable text */
	char *own;    /* own words */
	char *quoted; /* what was quoted or forwarded of older mail, "" if none */
	char *signature;     /* from the sign-off on, "" if none */
	char *footer;	     /* legal footers, "" if none */
	gboolean is_forward; /* the quoted part was passed on, not answered */
	/* Among people of one domain: the lines that name who wrote the letter
	 * that is quoted first, and when, and its own words; NULL elsewhere. */
	char *passed_head, *passed;

	GPtrArray *attachments; /* of Attachment */
	gboolean has_calendar;	/* a text/calendar part */
	char *content_type;	/* of the message, lower case */
	char *report_type; /* report-type of multipart/report, NULL if none */
	GPtrArray *report; /* of ReportGroup, first the per-message group */
	/* Headers of the message that a report returns (message/rfc822,
	 * text/rfc822-headers, or found in its text), lower-case names. */
	GHashTable *returned;
	gboolean is_encrypted; /* content not readable */
	GPtrArray *notes;      /* char *: what was broken or cut by a bound */
} Letter;

/*
 * Reads a message file. QUOTING tells the wording of attributions and
 * sign-offs; NULL means the language-independent signs alone. NULL with ERROR
 * if the file cannot be opened or read. The result is yours.
 */
Letter *letter_read_file(
	const char *file, const Quoting *quoting, GError **error);

/* The same from an open descriptor (not closed), read to its end. */
Letter *letter_read_fd(int fd, const Quoting *quoting, GError **error);

/* The same from memory. Never fails. */
Letter *letter_read_bytes(
	const char *bytes, gsize length, const Quoting *quoting);

/* Without anything: all lists are there and empty. Yours. */
Letter *letter_new(void);
void letter_free(Letter *letter);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Letter, letter_free)

/* Lets go of what only the senses look at, and what is often the most of it:
 * the other headers (there are none any more), reports. Nothing is to be added
 * to it from now on. */
void letter_shed(Letter *letter);

/* The decoded value of header NAME (any case), NULL if absent. Borrowed. */
const char *letter_header(const Letter *letter, const char *name);

/* The domain of an address, lower case, "" if it has none. Borrowed. */
const char *mailbox_domain(const Mailbox *mailbox);
Mailbox *mailbox_new(const char *name, const char *address);
void mailbox_free(Mailbox *mailbox);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Mailbox, mailbox_free)
