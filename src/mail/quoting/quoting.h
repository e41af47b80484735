/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * quoting: splits the text of a message into own words and the rest.
 *
 * The wording (attributions, header labels, sign-offs) comes from the words
 * files, one Quoting for all languages; the signs that need no language
 * (">", "-- ", header blocks, rules of dashes) are known here.
 */
#pragma once

#include <glib.h>

#include "base/image.h"

typedef struct Quoting Quoting;

Quoting *quoting_new(void);
void quoting_free(Quoting *quoting);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Quoting, quoting_free)

/* What an added word is for; the names in the words files' section "letter". */
typedef enum {
	QUOTING_WROTE, /* "wrote", "a écrit", "schrieb": in an attribution */
	QUOTING_FROM,  /* header labels of quoted blocks: "From", "Von" */
	QUOTING_SENT,
	QUOTING_TO,
	QUOTING_CC,
	QUOTING_SUBJECT,
	QUOTING_DATE,
	QUOTING_ORIGINAL,  /* "Original Message", "Ursprüngliche Nachricht" */
	QUOTING_FORWARDED, /* "Forwarded message", "Inoltrato" */
	QUOTING_SIGNOFF,   /* "Kind regards", "Mit freundlichen Grüßen" */
	QUOTING_MOBILE,	   /* "Sent from my", "Von meinem ... gesendet" */
	QUOTING_LEGAL,	   /* openings of legal footers */
	QUOTING_KINDS
} QuotingKind;

/* Adds one wording (any case, accents as people write them). */
void quoting_add(Quoting *quoting, QuotingKind kind, const char *wording);
/* Both ways of an image, which must outlive QUOTING; false, with READER broken
 * and nothing added, if there is none. */
void quoting_write(const Quoting *quoting, GByteArray *image);
gboolean quoting_read(Quoting *quoting, ImageReader *reader);
/* The kind for a key of the words files ("wrote", ...), -1 if none. */
int quoting_kind_from_name(const char *name);

/* The text cut in its parts; every line of the text stands in exactly one.
 * The strings are yours (quoting_parts_clear). */
typedef struct {
	char *own, *quoted, *signature, *footer;
	gboolean is_forward;
} QuotingParts;

/* QUOTING may be NULL: the signs that need no language alone. */
void quoting_split(
	const Quoting *quoting, const char *text, QuotingParts *parts);
/* The same, AUTHOR (may be NULL) being the name and address of who wrote it:
 * a line that holds nothing else ends the own words. */
void quoting_split_from(const Quoting *quoting, const char *text,
	const char *author, QuotingParts *parts);
void quoting_parts_clear(QuotingParts *parts);

/* The own words of the first letter that TEXT quotes or passes on, and in HEAD
 * the lines that name its author and day. Both yours; NULL, and HEAD left
 * alone, if there is none under such lines. */
char *quoting_passed(const Quoting *quoting, const char *text, char **head);
