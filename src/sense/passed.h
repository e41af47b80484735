/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * passed: what a letter says that another one passes on within a house. For
 * src/sense only.
 */
#pragma once

#include "sense/findings.h"
#include "sense/lexicon.h"

/* Fills in passed_says and passed_day of FINDINGS, whose language is known. */
void passed_read(
	const Lexicon *lexicon, const Letter *letter, Findings *findings);
