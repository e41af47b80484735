/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * words/table: phrases while they are compiled. For src/sense/words only.
 *
 * Words are looked up in one hash table; entries of several words in a small
 * trie; both tell which symbols stand where. Phrases are a second trie, over
 * symbols, with edges for gaps and sentence ends. words_finish makes flat
 * tables of it all (words/flat.h).
 */
#pragma once

#include "sense/text/word_map.h"
#include "sense/words/flat.h"

/* A word, its beginning or its end, and its symbol; open addressing. */
typedef struct {
	guint32 hash; /* 0: free */
	guint16 length;
	guint8 part; /* WordPart */
	const char *word;
	Symbol symbol;
} Entry;

/* An edge of either trie, in the list of its node. */
typedef struct {
	Symbol symbol;
	Node target;
	gint32 next; /* edge, NOTHING ends the list */
} Edge;

typedef struct {
	gint32 edges;	/* first edge */
	gint32 accepts; /* first of the list of groups that end here */
	guint8 gap;	/* words that a thread may skip here */
} State;

typedef struct {
	guint group;
	gint32 join; /* NOTHING: the phrase is complete */
	guint8 part; /* of that join */
	gint32 next;
} Accept;

/* Edge to a symbol that stands wherever this one stands. */
typedef struct {
	Symbol target;
	gint32 next;
} Implied;

/* A node of the trie of entries of several words. */
typedef struct {
	gint32 edges;
	Symbol symbol; /* stands where the entry ends, or NOTHING */
} Sequence;

/* What there is until words_finish. */
struct WordsTable {
	GStringChunk *strings;
	Entry *entries;
	guint entry_count, entry_size; /* size is a power of two */

	GHashTable *classes;	   /* name -> GPtrArray of entries as written */
	GHashTable *class_symbols; /* name -> Symbol + 1 */
	GHashTable *alternatives;  /* "a|b" -> Symbol + 1 */
	GArray *implied_heads;	   /* per symbol: gint32 first Implied */
	GArray *implied;	   /* of Implied */

	GArray *sequence_heads; /* per symbol: its node in the sequence trie */
	GArray *states;		/* of State: phrases */
	GArray *sequences;	/* of Sequence: entries of several words */
	GArray *edges;		/* of Edge, of both tries */
	GArray *accepts;	/* of Accept */
	GArray *roots[2];	/* asks, says: per symbol the first Node */
};

void words_table_free(WordsTable *table);

/* The hash of a word that was added byte by byte; never 0. */
static inline guint32
word_hash_end(guint32 hash, WordPart part)
{
	hash = (hash ^ (guint)part) * 16777619u;
	return hash ? hash : 1;
}

Symbol words_symbol_new(Words *words);
/* The symbol of a word or part of one, made if need be. */
Symbol words_word_symbol(Words *words, Slice text, WordPart part);
/* SYMBOL stands wherever one of ALTERNATIVES stands. */
gboolean words_fill(Words *words, Symbol symbol, Slice alternatives, int depth,
	GError **error);
/* The symbol of alternatives; NOTHING with ERROR for an unknown class. */
Symbol words_alternatives_symbol(
	Words *words, Slice alternatives, GError **error);
/* The class in which NAME's entries must still be read. */
gboolean words_fill_class(Words *words, Symbol symbol, const char *name,
	int depth, GError **error);
