/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * recent: our letters to a company that may be needed, as a first search found
 * them. There may be very many, of very many companies: they lie as bytes in
 * one piece of memory, not an allocation each.
 */
#pragma once

#include <glib.h>

#include "mail/archive/archive.h"

typedef struct Recent Recent;

Recent *recent_new(void);
void recent_free(Recent *recent);

/* Oldest first. HAS_ROOM: the whole message is kept, not its date and id
 * alone. */
void recent_note(
	Recent *recent, const ArchiveMessage *message, gboolean has_room);
/* Keeps dates and ids alone, from now on too. */
void recent_forget_messages(Recent *recent);

/* Those from SINCE on (of ArchiveMessage), NULL if they are not kept; yours. */
GPtrArray *recent_messages(const Recent *recent, gint64 since);
/* The search that finds them, "" if there are none. Yours. */
char *recent_query(const Recent *recent, gint64 since);
