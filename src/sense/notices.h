/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * notices: the wording of automatic mail, of all languages at once.
 *
 * A notice often comes in another language than its writer's letters do, and
 * a bounce in that of its machine; so the phrases of section "notices" of all
 * words files stand in one table and are found in one pass. Phrases are plain
 * words in a row, compared as tokens compare them.
 */
#pragma once

#include <glib.h>

#include "base/image.h"
#include "sense/text/tokens.h"

/* What a phrase is for; the keys of section "notices". */
typedef enum {
	NOTICE_AUTOMATIC, /* opens a subject that only a machine writes */
	NOTICE_ABSENT,	  /* the writer is not there */
	NOTICE_BACK,	  /* stands beside the day of return */
	NOTICE_SINCE,	  /* stands before a first day, away or back */
	NOTICE_UNTIL,	  /* stands before the last day away */
	NOTICE_BETWEEN,	  /* stands between the first day away and the last */
	NOTICE_AFTER,	  /* stands between the last day away and the return */
	NOTICE_URGENT,	  /* asks to turn to somebody else */
	NOTICE_UNREAD,	  /* what becomes of mail meanwhile */
	NOTICE_MATTER,	  /* speaks of our business, which no machine does */
	NOTICE_GONE,	  /* the mailbox is given up, the writer has left */
	NOTICE_RECEIVED,  /* thanks for our message, ticket numbers */
	NOTICE_MACHINE,	  /* the machine speaks of itself */
	NOTICE_BOUNCED,	  /* mail came back */
	NOTICE_DELAYED,	  /* still trying */
	NOTICE_ARRIVED,	  /* delivered, read, called back */
	NOTICE_CALENDAR,  /* opens the subject of an invitation or its answer */
	NOTICE_BULK,	  /* sent to many */
	NOTICE_SHOP,	  /* a shop's machine confirms an order */
	NOTICE_ROBOT,  /* part of an address that names a machine, a campaign */
	NOTICE_MOBILE, /* labels of phone numbers ... */
	NOTICE_OFFICE,
	NOTICE_FAX,
	NOTICE_NUMBER, /* ... and of numbers that nobody can call */
	NOTICE_PEOPLE, /* beside a name, but no part of it */
	NOTICE_TITLE,  /* before a name: "Frau" */
	NOTICE_KINDS
} NoticeKind;

/* The kind of a key ("back"); -1 if there is none. */
int notice_kind_from_name(const char *name);
const char *notice_kind_name(NoticeKind kind);

typedef struct Notices Notices;

Notices *notices_new(void);
void notices_free(Notices *notices);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Notices, notices_free)

/* Adds one PHRASE of LANGUAGE ("en") as people write it. False if it holds no
 * word. */
gboolean notices_add(Notices *notices, const char *language, NoticeKind kind,
	const char *phrase);

/* The language of bit NUMBER of a match's languages; NULL if there is none.
 * Borrowed. */
const char *notices_language(const Notices *notices, guint number);

/* One phrase found in a text; of phrases of a kind that start at the same
 * word only the longest is given. */
typedef struct {
	NoticeKind kind;
	guint32 languages; /* set of bits, see notices_language */
	guint first, last; /* tokens */
} NoticeMatch;

/* What stands in TOKENS from FIRST on, before END, in the order of their
 * first words. Array of NoticeMatch; yours. */
GArray *notices_find(
	const Notices *notices, const Tokens *tokens, guint first, guint end);

/* Both ways of an image, as word_map_write and word_map_read. */
void notices_write(const Notices *notices, GByteArray *image);
Notices *notices_read(ImageReader *reader);
