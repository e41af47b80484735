/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * signature: what the lines below a letter tell of its writer: phones, as
 * written, mobile ones apart where a label says so. Faxes and the numbers of
 * companies, taxes and banks are none. The labels stand in section "notices"
 * of the words files.
 */
#pragma once

#include "mail/letter/letter.h"
#include "sense/findings.h"
#include "sense/words/words.h"

/* Adds to phones and mobiles of FINDINGS. */
void signature_read(
	const Lexicon *lexicon, const Letter *letter, Findings *findings);
