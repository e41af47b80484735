/* SPDX-License-Identifier: GPL-3.0-or-later */
/* works: which companies are to be judged, and how far back. */
#pragma once

#include "ledger/ledger_private.h"

/* company -> Work */
typedef GHashTable Works;

GHashTable *set_of_texts(void);
Works *works_new(void);
/* The work for COMPANY, reaching back to SINCE at least. Borrowed. */
Work *works_want(Works *works, const char *company, gint64 since);
/* Judges all of them, in the same order at every run (crew.c). */
gboolean works_do(Ledger *ledger, Works *works, LedgerVisit visit,
	gpointer data, GError **error);

/* The threads of MESSAGES (of ArchiveMessage), a set that borrows from them. */
GHashTable *works_threads(const GPtrArray *messages);
/* Letters of ours in the threads of MESSAGES: a letter may belong to a case
 * through its thread alone. Yours; NULL with ERROR. */
GPtrArray *works_find_ours(
	Ledger *ledger, const GPtrArray *messages, GError **error);
