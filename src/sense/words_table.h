/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * words_table: what compiled phrases look like inside. For words*.c only.
 *
 * A Symbol is a thing that can stand at a place of a text: a word, a prefix, a
 * class, an entry of several words. Words are looked up in one hash table;
 * entries of several words in a small trie; both tell which symbols stand
 * where. Phrases are a second trie, over symbols, with edges for gaps and
 * sentence ends; the matcher walks it with one list of threads per place.
 */
#pragma once

#include "sense/pattern.h"
#include "sense/words.h"

typedef gint32 Symbol;
typedef gint32 Node;

enum { NOTHING = -1 };

/* Symbols with a meaning of their own; the first ones of every Words. */
enum {
	SYMBOL_START,	 /* sentence start, takes no token */
	SYMBOL_END,	 /* sentence end, takes no token */
	SYMBOL_QUESTION, /* end of a sentence that asks, takes no token */
	SYMBOL_GAP_SHORT,
	SYMBOL_GAP_LONG,
	SYMBOL_MONEY,
	SYMBOL_SUM, /* an amount of a hundred or more */
	SYMBOL_NUMBER,
	SYMBOL_FIGURE, /* an amount, or a number that may be one */
	SYMBOL_REFERENCE,
	SYMBOL_DATE,
	SYMBOL_AHEAD, /* a date that lies ahead */
	SYMBOL_WORD,  /* any word */
	SYMBOL_NOT,   /* the class {not} */
	SYMBOL_BUILTIN
};

enum { GAP_SHORT = 3, GAP_LONG = 8 };
/* Parts that one phrase may join with &. */
enum { MOST_PARTS = 4 };

/* What of a word an entry tells: "offer", "offer*", "*remo". */
typedef enum { WORD_WHOLE, WORD_BEGIN, WORD_END, WORD_PARTS } WordPart;

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
	gint32 edges;	     /* first edge */
	gint32 accepts;	     /* first of the list of groups that end here */
	guint8 gap;	     /* words that a thread may skip here */
	gboolean has_tokens; /* has an edge that takes a token */
} State;

typedef struct {
	guint group;
	gint32 join; /* NOTHING: the phrase is complete */
	guint8 part; /* of that join */
	gint32 next;
} Accept;

/* "when" of a group: signs that must hold and that must not. */
typedef struct {
	guint64 need, avoid;
} Condition;

typedef struct {
	WordsSection section;
	const char *kind; /* interned */
	double weight;
	guint places;
	Negated negated;
	Condition when;
	gboolean has_patterns;
} Group;

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

struct Words {
	char language[8];
	GStringChunk *strings;
	Entry *entries;
	guint entry_count, entry_size; /* size is a power of two */
	/* Bit n: there is an entry of n bytes; of 31 or more the last. */
	guint32 lengths[WORD_PARTS];

	GHashTable *classes;	   /* name -> GPtrArray of entries as written */
	GHashTable *class_symbols; /* name -> Symbol + 1 */
	GHashTable *alternatives;  /* "a|b" -> Symbol + 1 */
	GArray *implied_heads;	   /* per symbol: gint32 first Implied */
	GArray *implied;	   /* of Implied */
	gint32 *closure_starts;	   /* per symbol, count + 1; after finish */
	Symbol *closures;

	GArray *sequence_heads; /* per symbol: its node in the sequence trie */
	GArray *states;		/* of State: phrases */
	GArray *sequences;	/* of Sequence: entries of several words */
	GArray *edges;		/* of Edge, of both tries */
	GArray *accepts;	/* of Accept */
	GArray *roots[2];	/* asks, says: per symbol the first Node */
	GArray *joins;		/* of guint: how many parts each has */
	GArray *groups;		/* of Group */
	GPtrArray *signs;	/* char *: names of user-defined signs */
	int negation_before, negation_after;
};

/* The hash of a word, byte by byte (FNV-1a), so that the prefixes of a word
 * cost nothing more. Never 0 at its end. */
#define WORD_HASH_START 2166136261u

static inline guint32
word_hash_add(guint32 hash, char c)
{
	return (hash ^ (guchar)c) * 16777619u;
}

static inline guint32
word_hash_end(guint32 hash, WordPart part)
{
	hash = (hash ^ (guint)part) * 16777619u;
	return hash ? hash : 1;
}

Symbol words_symbol_new(Words *words);
/* The symbol of a word or part of one, made if need be. */
Symbol words_word_symbol(Words *words, Slice text, WordPart part);
/* Appends to OUT the symbols of a folded word: its parts and itself. */
void words_symbols_of(const Words *words, const char *folded, GArray *out);
/* SYMBOL stands wherever one of ALTERNATIVES stands. */
gboolean words_fill(Words *words, Symbol symbol, Slice alternatives, int depth,
	GError **error);
/* The symbol of alternatives; NOTHING with ERROR for an unknown class. */
Symbol words_alternatives_symbol(
	Words *words, Slice alternatives, GError **error);
/* The class in which NAME's entries must still be read. */
gboolean words_fill_class(Words *words, Symbol symbol, const char *name,
	int depth, GError **error);
