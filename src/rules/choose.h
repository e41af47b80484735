/* SPDX-License-Identifier: GPL-3.0-or-later */
/* choose: what the files that choose and preview steps share. */
#pragma once

#include "rules/case_table.h"
#include "rules/rules_private.h"

/* The ladder (of Step) that CASE climbs; NULL if its kind has none. */
const GArray *choose_ladder(const Rules *rules, const Case *case_);
/* True if the step ends in a letter to the client. */
gboolean step_writes(const Step *step);
/* The first day on which STEP may be done, were it the next one. */
Day choose_due(Rules *rules, const Case *case_, const Clock *clock,
	const Step *step, Day not_before);
/* Asks decide() about the chosen step of CASE and puts its answer there. */
gboolean choose_decide(Rules *rules, Case *case_, GError **error);
