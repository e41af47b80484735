/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * words/trie: words, beginnings and ends of words as one table of bytes, so
 * that a word costs one step a byte and nothing that depends on how many
 * there are. For src/sense/words only.
 *
 * A node's child by byte C stands at its base + C and names its parent. Three
 * bytes that no word holds are edges of their own: to the number of the whole
 * word, to that of a beginning, and to the ends of words, spelt backwards.
 *
 * Beside it lies a sieve, as word_map.h has one: bits by the hashes of whole
 * words and of the letters with which beginnings begin.
 */
#pragma once

#include <glib.h>

#include "sense/words/pattern.h"
#include "sense/text/word_map.h"

typedef struct {
	guint32 base;	/* twice the base, plus 1 if a beginning ends here; of
			 * a leaf its number */
	guint32 parent; /* + 1; 0: free */
} TrieNode;

/* What of a word an entry tells: "offer", "offer*", "*remo". */
typedef enum { WORD_WHOLE, WORD_BEGIN, WORD_END, WORD_PARTS } WordPart;

typedef struct {
	Slice word;
	WordPart part;
	guint32 number;
} TrieKey;

/* The nodes of COUNT different KEYS, which are sorted here. Array of TrieNode,
 * yours. */
GArray *trie_build(TrieKey *keys, guint count);

/* True if no word can have a number of END or more. */
gboolean trie_numbers_below(const TrieNode *nodes, guint count, guint32 end);

enum { TRIE_SIEVE = 4096 /* bytes, a power of two */, SIEVE_LETTERS = 3 };

/* The sieve of those KEYS. Array of TRIE_SIEVE bytes, yours. */
GArray *trie_sieve_build(const TrieKey *keys, guint count);

static inline gboolean
sieve_has(const guint8 *sieve, guint32 hash)
{
	return sieve[hash / 8 % TRIE_SIEVE] >> hash % 8 & 1;
}

static inline guint32
sieve_hash_whole(guint32 hash)
{
	return hash ^ hash >> 15;
}

/* Of the first letters of WORD, behind which TOKEN_PADDING bytes follow. */
static inline guint32
sieve_hash_begin(const char *word)
{
	guint32 letters;

	G_STATIC_ASSERT(sizeof letters > SIEVE_LETTERS);
	memcpy(&letters, word, sizeof letters);
	letters = GUINT32_FROM_LE(letters)
		  << 8 * (sizeof letters - SIEVE_LETTERS);
	return letters * 2654435761u >> 16;
}

/* Which of COUNT tokens, at most SIEVE, may have numbers, as bits. */
static inline guint64
trie_sieve(const guint8 *sieve, const Token *tokens, guint count)
{
	guint64 set = 0;

	for (guint i = 0; i < count; i++) {
		const Token *token = &tokens[i];
		guint bit = sieve_has(sieve, sieve_hash_whole(token->hash)) |
			    sieve_has(sieve, sieve_hash_begin(token->folded));

		set |= (guint64)bit << i;
	}
	return set;
}

/* Puts the numbers of WORD into OUT: its beginnings from short to long, itself,
 * its ends from short to long. At most MOST; gives how many. */
guint trie_look_up(const TrieNode *nodes, guint count, const char *word,
	guint32 *out, guint most);
