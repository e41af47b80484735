/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * letter/private: what the files of letter share; nobody else's.
 */
#pragma once

#include <gmime/gmime.h>

#include "mail/letter/letter.h"

G_DEFINE_AUTOPTR_CLEANUP_FUNC(GMimeStream, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GMimeParser, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GMimeMessage, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GMimeObject, g_object_unref)

/* Bounds of what is read of one message. What hits one is noted. */
enum {
	LETTER_MAX_DEPTH = 24, /* parts within parts */
	LETTER_MAX_PARTS = 1000,
	LETTER_MAX_TEXT = 512 << 10, /* bytes of one text part, encoded */
	LETTER_MAX_ALL = 1 << 20,    /* bytes of all text */
	LETTER_MAX_HEADERS = 1000,
	LETTER_MAX_HEADER = 16 << 10, /* bytes of one header */
	LETTER_MAX_ADDRESSES = 2000,
	LETTER_MAX_REPORT = 256 << 10 /* bytes of a delivery report */
};

/* The state of a walk over the parts of one message. */
typedef struct {
	Letter *letter;
	GMimeParserOptions *options;
	GString *text;
	int parts;
	gboolean skips_text; /* the text is known, attachments are not */
	gboolean is_html;    /* text came from HTML */
} LetterWalk;

/* The options that every message is parsed with. Borrowed, for ever. */
GMimeParserOptions *letter_options(void);

/* STREAM from START on, as far as it is read: endless headers and parts are cut
 * off and noted. */
GMimeStream *letter_bounded(GMimeStream *stream, gint64 start, Letter *letter);

/* Adds a note once. */
void letter_note(Letter *letter, const char *note);

/* Fills in headers, addresses, date and ids. */
void letter_read_headers(Letter *letter, GMimeMessage *message);
/* A header's value without folding, decoded (RFC 2047). Yours. */
char *letter_decode_header(const char *raw);
/* The ids in the value of a Message-ID or References header, normalised as
 * notmuch does, appended to IDS (of char *). */
void letter_parse_ids(const char *value, GPtrArray *ids);

/* Reads PART and all in it. */
void letter_walk(LetterWalk *walk, GMimeObject *part, int depth);
/* The first LIMIT bytes of the content, decoded from its transfer encoding. */
GByteArray *letter_content(GMimePart *part, gsize limit, gboolean *was_cut);
/* Appends the text of a text/plain or text/html part to the walk's. */
void letter_read_text(LetterWalk *walk, GMimePart *part);
/* Takes encoded files and OpenPGP armour out of TEXT, in place. */
void letter_take_inline(Letter *letter, char *text);
/* True and read, if PART is a signed or encrypted message (RFC 8551). */
gboolean letter_read_smime(LetterWalk *walk, GMimePart *part, int depth);
/* Adds PART as an attachment. */
void letter_add_attachment(LetterWalk *walk, GMimeObject *part);

/* True and read, if PART is a piece of a report (RFC 3464, RFC 8098). */
gboolean letter_read_report(LetterWalk *walk, GMimePart *part);
/* Takes the headers of the message that came back. */
void letter_read_returned(LetterWalk *walk, GMimeMessage *message);
/* Looks in the text of a daemon's letter for the headers it returns. */
void letter_find_returned(Letter *letter);
