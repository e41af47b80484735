/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * topic: what a letter of ours is about, by the words of its subject that no
 * phrase knows, which papers it names, and whether it brings a new version of
 * something, or confirms what they gave us (the signs `revised`, `confirmed`,
 * `received`), or takes back or promises something of ours (`withdrawn`,
 * `promised`), or puts the new version before them itself (`renewed`), or in the
 * place of a paper that it names (`replacing`).
 */
#pragma once

#include "sense/findings.h"
#include "sense/reading.h"

/* Fills in topic, papers, is_revision, confirms_*, is_promise,
 * renewals and replaces of FINDINGS after reading_match. */
void topic_read(const Reading *reading, Findings *findings);
