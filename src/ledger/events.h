/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * events: what a scan has to tell the user's hooks, each once.
 */
#pragma once

#include <glib.h>

#include "cases/case.h"
#include "ledger/tagging.h"
#include "rules/rules.h"

typedef struct Events Events;

/* What came since the last scan: the messages with IDS (a set, borrowed; NULL: none), and
 * those dated after SINCE. RULES is borrowed. */
Events *events_new(Rules *rules, GHashTable *ids, gint64 since);
void events_free(Events *events);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Events, events_free)

/* Asks the hooks about CASE. What they want tagged goes to TAGGING, what they
 * want run is kept. False with ERROR if a hook failed. */
gboolean events_note(
	Events *events, const Case *case_, Tagging *tagging, GError **error);

/* The argument vectors (char **) to be run, in order; borrowed. */
const GPtrArray *events_runs(const Events *events);
/* How many cases were opened, became due, were answered. */
typedef struct {
	int opened, due, answered, undelivered;
} EventCounts;
EventCounts events_counts(const Events *events);
