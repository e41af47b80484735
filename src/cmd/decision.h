/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * decision: what snooze, close, reopen and mark share: the user's tags on the
 * cases of a thread, and the derived tags brought in line with them.
 */
#pragma once

#include "cmd/session.h"

/* Fills CHANGE, which is for the ask of CASE, with the user's new marks. */
typedef void (*DecisionMake)(ArchiveChange *change, gpointer data);

typedef struct {
	const char
		*told; /* "closed", "snoozed until 2026-12-01": what is said */
	gboolean open_only;   /* settled cases are left alone */
	gboolean on_question; /* the mark stands on their last question, if they
			       * asked one: it is about that too */
	/* Marks that this decision replaces on every letter of the case:
	 * prefixes below "owed/", NULL-ended. */
	const char *const *replaces;
	DecisionMake make; /* NULL: only takes marks away */
	gpointer data;
} Decision;

/* How near a search comes to a case: it finds a letter of its thread, one of
 * its own letters, or its ask. */
typedef enum { NEAR_THREAD, NEAR_LETTER, NEAR_ASK } Nearness;

Nearness decision_nearness(const Ledger *ledger, const Case *case_);

/* Whether a decision is about CASE, and not about one that the search comes
 * nearer to. NEAREST so far, at first NEAR_THREAD, is brought in line; if CASE
 * is nearer than those before, they were not meant: CHANGES is emptied. */
gboolean decision_is_about(const Ledger *ledger, const Case *case_,
	Nearness *nearest, GPtrArray *changes);

/* Applies DECISION to the cases of THREAD (a search, or "-") that it comes
 * nearest to. False with ERROR, also if THREAD holds no such case. */
gboolean decision_apply(const CmdContext *context, const char *thread,
	const Decision *decision, GError **error);

/* Brings the derived tags of the cases of QUERY in line. */
gboolean decision_retag(Session *session, const CmdContext *context,
	const char *query, GError **error);
