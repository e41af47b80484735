/* SPDX-License-Identifier: GPL-3.0-or-later */
/* draft_preview: all letters of a ladder for one case, one after another. */
#pragma once

#include <stdio.h>

#include "rules/rules.h"

/* Prints every step of the ladder of CASE on OUT: what it waits for, and the
 * letter it would write now. Language and attachments by WISH. */
void draft_preview(FILE *out, Rules *rules, const Case *case_,
	const Clock *clock, gint64 now, const DraftWish *wish);
