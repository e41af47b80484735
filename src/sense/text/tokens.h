/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * tokens: a text as words, numbers and marks, cut once for all who look at it.
 *
 * White space gives no token, nor does an apostrophe or hyphen between two
 * letters: "l'offerta" is l + offerta, "don't" is don + t, "follow-up" is
 * follow + up. A word may hold digits ("Q26"), a number holds only digits and
 * the separators . , ' / : - between them ("1.234,50", "2026-09-14",
 * "10:30"), so "14th" is 14 + th; start and end tell what touches. Addresses
 * and links are one word. A run of one mark ("-----") is one token.
 */
#pragma once

#include <glib.h>

typedef enum {
	TOKEN_WORD,
	TOKEN_NUMBER, /* digits with separators: 1.234,50  14  2026/114 */
	TOKEN_MONEY,  /* an amount with its currency, one token (base/money) */
	TOKEN_MARK    /* one punctuation mark or symbol, or a run of it */
} TokenKind;

enum { TOKEN_PADDING = 8 };

typedef struct {
	guint32 start, end; /* bytes of the text */
	const char *folded; /* text_fold of it; interned in the Tokens, where
			     * TOKEN_PADDING bytes may be read from any on */
	guint32 hash;	    /* word_hash of that */
	guint8 kind;	    /* TokenKind */
	guint8 is_capital;  /* first letter is upper case */
	guint8 has_digit;   /* holds 0 to 9 */
	guint32 sentence;   /* counts sentences from 0; a line break of layout
	                   * (blank line, list item) also ends one */
	guint32 line;	    /* counts lines from 0 */
	gint64 cents;	    /* of an amount, as base/money has it; else 0 */
} Token;

/* What is hidden stands behind these. */
typedef struct {
	const Token *all;
	guint count;
	gboolean has_digits; /* one of them does: else no day, sum or number is
			      * told in figures */
} Tokens;

/* Cuts TEXT (valid UTF-8), which must outlive the result. */
Tokens *tokens_new(const char *text);
void tokens_free(Tokens *tokens);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Tokens, tokens_free)

const char *tokens_text(const Tokens *tokens);
/* What stands from token FIRST to LAST. Yours. */
char *tokens_copy(const Tokens *tokens, guint first, guint last);

static inline guint
tokens_count(const Tokens *tokens)
{
	return tokens->count;
}

static inline const Token *
tokens_at(const Tokens *tokens, guint index)
{
	g_assert(index < tokens->count);
	return &tokens->all[index];
}

/* "kg", "dB", "pcs": what a number before it counts or measures is no sum.
 * The same in all languages. */
gboolean token_is_measure(const Token *token);
