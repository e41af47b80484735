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
	gboolean open_only; /* settled cases are left alone */
	gboolean on_question; /* the mark stands on their last question, if they
			       * asked one: it is about that too */
	/* Marks that this decision replaces on every letter of the case:
	 * prefixes below "owed/", NULL-ended. */
	const char *const *replaces;
	DecisionMake make; /* NULL: only takes marks away */
	gpointer data;
} Decision;

/* Applies DECISION to the cases of THREAD (a search, or "-"). False with
 * ERROR, also if THREAD holds no such case. */
gboolean decision_apply(const CmdContext *context, const char *thread,
	const Decision *decision, GError **error);

/* Brings the derived tags of the cases of QUERY in line. */
gboolean decision_retag(Session *session, const CmdContext *context,
	const char *query, GError **error);
