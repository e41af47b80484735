/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * compose: writes a draft as a message that a mail client opens.
 *
 * Plain text in UTF-8, with attachments taken over from an earlier message.
 * Nothing in it tells which program wrote it. Text that would break out of a
 * header is refused, never repaired.
 */
#pragma once

#include <glib.h>

#include "mail/letter/letter.h"

#define COMPOSE_ERROR (compose_error_quark())
GQuark compose_error_quark(void);
typedef enum {
	COMPOSE_ERROR_HEADER,	  /* a line break or control in a header */
	COMPOSE_ERROR_ADDRESS,	  /* nobody to write to, or no address */
	COMPOSE_ERROR_ATTACHMENT, /* not readable, or gone */
	COMPOSE_ERROR_WRITE
} ComposeError;

/* Something that goes along: a part of a message, or a file. */
typedef struct {
	char *name; /* as the client sees it */
	char *file; /* the message that holds it, or the file itself */
	int part; /* which of compose_attachments(file); -1: the file itself */
} DraftAttachment;
DraftAttachment *draft_attachment_new(
	const char *name, const char *file, int part);
void draft_attachment_free(DraftAttachment *attachment);

/* A letter that is not sent yet. Owns what it holds. */
typedef struct {
	Mailbox *from;
	GPtrArray *to, *cc; /* of Mailbox */
	char *subject;
	char *in_reply_to;     /* without <>, NULL if it starts a thread */
	GPtrArray *references; /* char *, without <>, oldest first */
	gint64 date;	       /* seconds since 1970 UTC */
	int offset;	       /* seconds east of UTC */
	char *body; /* paragraphs as unwrapped lines; quoted lines have "> " */
	gboolean is_flowed;	/* format=flowed (RFC 3676) */
	GPtrArray *attachments; /* of DraftAttachment */
} Draft;
Draft *draft_new(void);
void draft_free(Draft *draft);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Draft, draft_free)

/* The body as it is sent: wrapped at 72 columns, ending in a line feed. Yours. */
char *compose_text(const char *body, gboolean is_flowed);

/* The names of what the message in FILE carries and a person attached: no
 * signatures, no pictures of its layout. Of char *, yours; NULL with ERROR. */
GPtrArray *compose_attachments(const char *file, GError **error);

/* False with ERROR if DRAFT holds what no message may. */
gboolean compose_check(const Draft *draft, GError **error);

/* Writes DRAFT to the open descriptor FD (not closed). False with ERROR. */
gboolean compose_write(const Draft *draft, int fd, GError **error);
