/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * tokens: a text as words, numbers and marks, cut once for all who look at it.
 */
#pragma once

#include <glib.h>

typedef enum {
	TOKEN_WORD,
	TOKEN_NUMBER, /* digits with separators: 1.234,50  14  2026/114 */
	TOKEN_MONEY, /* an amount with its currency, one token (base/money) */
	TOKEN_MARK /* one punctuation mark or symbol */
} TokenKind;

typedef struct {
	guint32 start, end; /* bytes of the text */
	const char *folded; /* text_fold of it; interned in the Tokens */
	guint8 kind; /* TokenKind */
	gboolean is_capital; /* first letter is upper case */
	guint32 sentence; /* counts sentences from 0; a line break of layout
	                   * (blank line, list item) also ends one */
	guint32 line; /* counts lines from 0 */
} Token;

typedef struct Tokens Tokens;

/* Cuts TEXT, which must outlive the result. */
Tokens *tokens_new(const char *text);
void tokens_free(Tokens *tokens);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Tokens, tokens_free)

const char *tokens_text(const Tokens *tokens);
guint tokens_count(const Tokens *tokens);
const Token *tokens_at(const Tokens *tokens, guint index);
