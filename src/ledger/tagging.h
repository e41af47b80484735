/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * tagging: the tags that judged cases want, against those that are set.
 *
 * Derived tags (owed, owed/KIND, and the state if it is another than waiting:
 * owed/due, owed/held, ...) stand on the ask of an open case and nowhere else.
 * Marks of the user and foreign tags are left alone.
 */
#pragma once

#include <glib.h>

#include "cases/case.h"
#include "mail/archive/archive.h"

typedef struct Tagging Tagging;

Tagging *tagging_new(void);
void tagging_free(Tagging *tagging);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Tagging, tagging_free)

/* The newest mail is so old that silence may be unread mail: no case becomes
 * due that was not. */
void tagging_set_stale(Tagging *tagging, gboolean is_stale);
/* The days of silence up to NOW are tagged, too (owed/silent/14); 0: not. */
void tagging_set_silence(Tagging *tagging, gint64 now);
/* CASE was judged. */
void tagging_add(Tagging *tagging, const Case *case_);
/* What message ID tells could not be judged: its tags stay as they are. */
void tagging_leave(Tagging *tagging, const char *id);
/* True if CASE gets the tag owed/due that it does not bear. */
gboolean tagging_is_newly_due(const Tagging *tagging, const Case *case_);
/* True if CASE is due and does not get the tag, as the archive is stale. */
gboolean tagging_is_held_back(const Tagging *tagging, const Case *case_);
/* An own wish of a hook: "+vip" or "-vip" on message ID. */
void tagging_wish(Tagging *tagging, const char *id, const char *change);

/* What must change so that the whole archive bears the tags of the cases that
 * were added and no other derived tags (of ArchiveChange, sorted by id);
 * yours. TAGGED (of ArchiveMessage) are all messages that bear any; NULL: they
 * are searched for. NULL with ERROR. */
GPtrArray *tagging_changes(Tagging *tagging, Archive *archive,
	const GPtrArray *tagged, GError **error);
/* How many messages CHANGES, sorted by id, are about. */
guint tagging_count(const GPtrArray *changes);

/* The same for the letters of CASE alone: appended to CHANGES. SILENT_AT is
 * as for tagging_set_silence. */
void tagging_case_changes(
	const Case *case_, gint64 silent_at, GPtrArray *changes);
