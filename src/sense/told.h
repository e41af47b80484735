/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * told: what a letter tells of somebody else: they signed, they paid, they
 * bought elsewhere. For src/sense only.
 */
#pragma once

#include "sense/findings.h"
#include "sense/reading.h"

/* Fills in `told` of FINDINGS from what reading_match has read. */
void told_read(const Reading *reading, Findings *findings);
