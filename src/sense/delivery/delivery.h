/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * delivery: what kind of letter this is, by strength of evidence, and what
 * automatic letters tell: who was not reached, who is away until when.
 *
 * Wording stands in section "notices" of the words files; here are only the
 * signs that need no language: headers (RFC 3834, RFC 2919, RFC 2369),
 * reports (RFC 3464, RFC 8098) and the layout of bounces. Weak headers, which
 * some servers stamp on letters by people, never decide alone.
 */
#pragma once

#include "mail/letter/letter.h"
#include "sense/findings.h"
#include "sense/text/tokens.h"
#include "sense/words/words.h"

/*
 * Fills role, role_evidence, back, substitutes, failed and original_id of
 * FINDINGS, which must be fresh. OWN are the tokens of letter->own, TITLE
 * those of its subject.
 */
void delivery_read(const Lexicon *lexicon, const Letter *letter,
	const Tokens *own, const Tokens *title, Findings *findings);
