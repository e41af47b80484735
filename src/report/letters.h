/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * letters: single messages with what was read in them, for `owed read`.
 */
#pragma once

#include <stdio.h>

#include "mail/letter/letter.h"
#include "report/json.h"
#include "sense/findings.h"

/* One object of the array that owed-output(5) describes. */
void letters_json(Json *json, const Letter *letter, const Findings *findings);
/* The same for people; blocks end with an empty line. */
void letters_text(FILE *out, const Letter *letter, const Findings *findings);
/* The member "evidence" of whatever carries some: the literal words and where
 * they stood. EVIDENCE is an array of Evidence; nothing for an empty one. */
void letters_json_evidence(Json *json, const GPtrArray *evidence);
/* "2026-11-22T14:30:00+01:00" as it stood in the Date header; yours. */
char *letters_moment(gint64 date, int offset);
