/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * ledger: joins archive, letters, sense, cases and rules.
 *
 * Gives one judged case after another. Letters live only while their company
 * is judged, so memory does not grow with the archive. Reads only.
 */
#pragma once

#include <glib.h>

#include "cases/case.h"
#include "mail/archive.h"
#include "rules/rules.h"

typedef struct Ledger Ledger;

/* Everything stands at moment NOW: later letters are not seen. ARCHIVE and
 * RULES are borrowed and must outlive the ledger. NULL with ERROR if nobody
 * said which addresses are ours. */
Ledger *ledger_new(Archive *archive, Rules *rules, gint64 now, GError **error);
/* Letters up to this moment are seen though they are later than NOW: a day
 * that is replayed is judged at its noon. */
void ledger_see_until(Ledger *ledger, gint64 moment);
void ledger_free(Ledger *ledger);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Ledger, ledger_free)

/* One judged case; both borrowed for the call; false stops. */
typedef gboolean (*LedgerVisit)(
	const Case *case_, const Clock *clock, gpointer data);

typedef enum {
	LEDGER_ALL,    /* every candidate in the archive */
	LEDGER_TAGGED, /* the open cases by their tag */
	LEDGER_CHANGED /* what changed since the stored revision, and the open */
} LedgerScope;

/* Judges the cases of SCOPE, settled ones too. */
gboolean ledger_judge(Ledger *ledger, LedgerScope scope, LedgerVisit visit,
	gpointer data, GError **error);
/* Judges the cases that the letters of notmuch search QUERY belong to. */
gboolean ledger_judge_query(Ledger *ledger, const char *query,
	LedgerVisit visit, gpointer data, GError **error);
/* Rules that failed so far (of char *, borrowed). */
const GPtrArray *ledger_failures(const Ledger *ledger);
/* Date of the newest mail up to now, 0 for an empty archive. */
gint64 ledger_newest(const Ledger *ledger);
