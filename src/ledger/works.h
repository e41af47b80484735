/* SPDX-License-Identifier: GPL-3.0-or-later */
/* works: which companies are to be judged, and how far back. */
#pragma once

#include "ledger/ledger_private.h"

/* company -> Work */
typedef GHashTable Works;

GHashTable *set_of_texts(void);
Works *works_new(void);
/* What is noted of COMPANY, whether its work is wanted or not. Borrowed. */
Work *works_note(Works *works, const char *company);
/* The work for COMPANY, reaching back to SINCE at least. Borrowed. */
Work *works_want(Works *works, const char *company, gint64 since);
/* Notes that MESSAGE, one of ours, is why it is wanted. */
void work_name(Work *work, const ArchiveMessage *message);
/* Wants whatever may ask, of any age or as far back as cases reach
 * (everything.c). */
gboolean works_want_all(Ledger *ledger, Works *works, GError **error);
/* Wants what is open by its tag (opened.c). The messages that the works borrow
 * (of ArchiveMessage): to be kept until they are done. NULL with ERROR; yours. */
GPtrArray *works_want_open(Ledger *ledger, Works *works, GError **error);
/* What QUERY, that of ledger_first_search, is remembered to have found, as it is
 * by now (remembered.c). Yours; NULL: it must be searched for. */
GPtrArray *open_recall(Ledger *ledger, const char *query);
/* Does MESSAGE bear the tag of an ask that is open? */
gboolean open_is_tagged(const ArchiveMessage *message);
/* What was written long before an open ask was judged once and stays so: the
 * date from which letters of COMPANY matter for one of DATE; 0: all do. */
gint64 works_window(const Ledger *ledger, const char *company, gint64 date);
/* Judges all of them, in the same order at every run (crew.c). */
gboolean works_do(Ledger *ledger, Works *works, LedgerVisit visit,
	gpointer data, GError **error);

/* The threads of MESSAGES (of ArchiveMessage), a set that borrows from them. */
GHashTable *works_threads(const GPtrArray *messages);
/* Letters of ours in the threads of MESSAGES: a letter may belong to a case
 * through its thread alone. Yours; NULL with ERROR. */
GPtrArray *works_find_ours(
	Ledger *ledger, const GPtrArray *messages, GError **error);
