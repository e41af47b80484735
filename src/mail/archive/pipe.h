/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * archive/pipe: between the process that wants to know and the one that
 * searches. For archive/reader.c and archive/serve.c only.
 *
 * Searches run in a process of their own. A Xapian database that others write
 * to twice while it is read raises exceptions that libnotmuch lets through:
 * they end the process. So it is another one that ends, and is started again
 * over the database as it is by then.
 *
 * The parent sends a length and a query, its first character an ArchiveFields;
 * the child answers with records: a header and as many bytes.
 */
#pragma once

#include "mail/archive/archive.h"

#define PIPE_CHUNK (64 * 1024) /* bytes */

typedef enum {
	RECORD_MESSAGE = 'M', /* the date, then texts, each with its NUL */
	RECORD_DONE = 'D',
	RECORD_ERROR = 'E' /* the ArchiveError, then its text */
} PipeType;

typedef struct {
	guint32 type, length;
} PipeHeader;

/* False if the other side is gone. */
gboolean archive_pipe_write(int fd, const void *bytes, gsize length);

/* The child: answers queries from FD until it is closed, and ends. IS_AGAIN:
 * the database changed since it was opened. */
void archive_serve(Archive *archive, int fd, gboolean is_again);
