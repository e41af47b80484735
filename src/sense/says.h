/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * says: what a letter of theirs tells us: yes, no, later, a question. All
 * wording stands in section "says" of the words files; a letter by a person
 * that says none of it is an answer.
 */
#pragma once

#include "sense/findings.h"
#include "sense/reading.h"

/* Adds to FINDINGS what a letter says that reading_match has read. */
void says_read(const Reading *reading, Findings *findings);
