/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * asks: what a letter of ours wants: a quote put before them, a payment, an
 * answer. All wording stands in section "asks" of the words files.
 */
#pragma once

#include "sense/findings.h"
#include "sense/reading.h"

/* Adds to FINDINGS the asks of a letter that reading_match has read. */
void asks_read(const Reading *reading, Findings *findings);
