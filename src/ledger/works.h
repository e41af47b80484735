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
/* Wants whatever may ask, of any age or as far back as cases reach
 * (everything.c). */
gboolean works_want_all(Ledger *ledger, Works *works, GError **error);
/* Judges all of them, in the same order at every run (crew.c). */
gboolean works_do(Ledger *ledger, Works *works, LedgerVisit visit,
	gpointer data, GError **error);

/* The threads of MESSAGES (of ArchiveMessage), a set that borrows from them. */
GHashTable *works_threads(const GPtrArray *messages);
/* Letters of ours in the threads of MESSAGES: a letter may belong to a case
 * through its thread alone. Yours; NULL with ERROR. */
GPtrArray *works_find_ours(
	Ledger *ledger, const GPtrArray *messages, GError **error);
