/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * changes: what happened to the archive since it was judged, and whom that may
 * concern: whoever it does not is judged as before, from few letters.
 */
#pragma once

#include "ledger/works.h"

void changes_free(Changes *changes);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Changes, changes_free)

/* Looked up once for each revision. Borrowed; NULL with ERROR. */
Changes *ledger_changes(Ledger *ledger, GError **error);

/* So much changed that all is to be judged anew: what is told below is only a
 * part of it then. */
gboolean changes_are_too_many(const Changes *changes);
/* Are all of them there: neither too many, nor any that is not seen yet? */
gboolean changes_are_complete(const Changes *changes);
/* Is MESSAGE one of them? */
gboolean changes_hold(const Changes *changes, const ArchiveMessage *message);
/* The messages that changed (of ArchiveMessage), oldest first, and their ids (a
 * set). Borrowed. */
const GPtrArray *changes_messages(const Changes *changes);
GHashTable *changes_ids(const Changes *changes);
/* Date of the newest of them; 0 if there is none. */
gint64 changes_newest(const Changes *changes);
/* The same of those within our house. */
gint64 changes_newest_inside(const Changes *changes, Ledger *ledger);
/* Of those dated later than what is seen, the date of the first; 0: there are
 * none. */
gint64 changes_next(const Changes *changes);

/* To be called before the questions below, which several threads may ask. False
 * with ERROR. */
gboolean changes_prepare(Changes *changes, Ledger *ledger, GError **error);
/* Our letters in their threads (of ArchiveMessage). Borrowed; NULL with ERROR. */
const GPtrArray *changes_ours(Changes *changes, Ledger *ledger, GError **error);
/* May they concern COMPANY, by an address or a thread? */
gboolean changes_touch(const Changes *changes, const char *company);
/* Is one of them from ADDRESS? */
gboolean changes_are_from(const Changes *changes, const char *address);
/* May one of them bear SUBJECT? */
gboolean changes_bear(const Changes *changes, const char *subject);
/* May one of them, of others or within our house, mention NAME: a company, a
 * number? */
gboolean changes_mention(const Changes *changes, const char *name);
