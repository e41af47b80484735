/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * words_trie: words, beginnings and ends of words as one table of bytes, so
 * that a word costs one step a byte and nothing that depends on how many
 * there are. For words*.c only.
 *
 * A node's child by byte C stands at its base + C and names its parent. Three
 * bytes that no word holds are edges of their own: to the number of the whole
 * word, to that of a beginning, and to the ends of words, spelt backwards.
 */
#pragma once

#include <glib.h>

#include "sense/pattern.h"

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

/* Puts the numbers of WORD into OUT: its beginnings from short to long, itself,
 * its ends from short to long. At most MOST; gives how many. */
guint trie_look_up(const TrieNode *nodes, guint count, const char *word,
	guint32 *out, guint most);
