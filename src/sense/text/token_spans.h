/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * token_spans: addresses, links and amounts, which are one token whatever
 * stands in them. For tokens.c only.
 */
#pragma once

#include "sense/text/tokens.h"

/* From byte START to before END. */
typedef struct {
	gsize start, end;
	TokenKind kind;
	gint64 cents;
} TokenSpan;

/* What TEXT holds of them, in order of their starts. Array of TokenSpan,
 * yours; NULL if there is none. */
GArray *token_spans_find(const char *text);
