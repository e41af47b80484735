/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * words/flat: what finished phrases look like inside: arrays of numbers that
 * nothing changes any more. For words*.c, weigh and when only.
 *
 * A Symbol is a thing that can stand at a place of a text: a word, a prefix, a
 * class, an entry of several words. The trie of words tells which symbols stand
 * at a word, and each symbol which phrases it begins and which others it
 * continues. Phrases are a second trie, over symbols, with edges for gaps and
 * sentence ends; the matcher walks it with one list of threads per place.
 * Symbols that phrases wait for have numbers of their own, slots.
 */
#pragma once

#include "sense/words/pattern.h"
#include "sense/words/words.h"
#include "sense/words/trie.h"

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
	SYMBOL_FIGURE,	/* an amount, or a number that may be one */
	SYMBOL_PERCENT, /* a number before a percent sign */
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

/* A set of slots or symbols in one word, each as one of its bits: what is not
 * in it is not there, what is in it may be. */
typedef guint64 Mask;

static inline Mask
mask_of(guint32 number)
{
	return (Mask)1 << (number % 64);
}

/* Where something matters: for each section of asks and says, the places of the
 * phrases that wait for it. */
typedef guint16 Uses;
enum { USES_SECTION = 8 /* bits for each */, USES_ALL = 0xffff };

/* Items FIRST to END of another array. */
typedef struct {
	guint32 first, end;
} Range;

/* A phrase begins at a symbol. */
typedef struct {
	Mask next; /* slots one of which must follow, all for none */
	Mask rest; /* or stand later in the sentence */
	guint32 slot;
	Node node;
	guint32 places; /* of all phrases behind it */
	guint32 unused;
} Begin;

typedef struct {
	Mask mask;	    /* of its marks */
	Mask next, rest;    /* of all that it begins, as in a Begin */
	Range opens[2];	    /* numbers of Begin; asks, says */
	Range marks;	    /* slots that stand where it stands */
	Node sequence;	    /* entries of several words that it begins */
	guint8 is_not;	    /* it is a {not} */
	guint8 is_idle;	    /* it begins and continues nothing */
	guint8 opens_at[2]; /* the places of the phrases that it begins */
} FlatSymbol;

/* By a slot, or a symbol; the special edges by one of the first symbols. */
typedef struct {
	guint32 by;
	Node target;
} FlatEdge;

typedef struct {
	Mask mask;	/* of the symbols of its edges */
	Range edges;	/* by symbols, in their order */
	Symbol symbol;	/* stands where the entry ends, or NOTHING */
	guint32 unused; /* no gaps between bytes that are written to files */
} FlatSequence;

typedef struct {
	Mask mask;	/* of the slots of its edges */
	Range edges;	/* by slots */
	Range specials; /* sentence ends and gaps */
	Range accepts;
	guint32 gap; /* words that a thread may skip here */
	guint32 unused;
} FlatState;

typedef struct {
	guint32 group;
	gint32 join;  /* NOTHING: the phrase is complete */
	guint32 part; /* of that join */
	guint32 places;
} FlatAccept;

typedef struct {
	const TrieNode *trie;
	const guint8 *sieve; /* of its words */
	const FlatSymbol *symbols;
	const Uses *uses; /* per symbol */
	const Begin *begins;
	const guint32 *opens; /* many symbols begin the same phrases */
	const guint32 *marks;
	const FlatSequence *sequences;
	const FlatEdge *sequence_edges;
	const FlatState *states;
	const FlatEdge *edges;
	const FlatAccept *accepts;
	const guint32 *joins; /* how many parts each has */
	guint trie_count, sieve_count, symbol_count, use_count, begin_count,
		open_count, mark_count;
	guint sequence_count, sequence_edge_count;
	guint state_count, edge_count, accept_count;
	guint slot_count;
	Node starts[2]; /* behind a sentence start: asks, says; or NOTHING */
} WordsFlat;

typedef struct WordsTable WordsTable;

struct Words {
	char language[8];
	WordsTable *table; /* NULL once it is finished */
	WordsFlat flat;	   /* from then on */
	GPtrArray *owned;  /* the arrays of flat */
	GArray *groups;	   /* of Group */
	guint places;	   /* of all groups */
	GArray *bare;	   /* of guint: groups without patterns */
	GArray *joins;	   /* of guint32 */
	GPtrArray *signs;  /* char *, interned: names of user-defined signs */
	int negation_before, negation_after;
	GMutex lock;	  /* of spare */
	GPtrArray *spare; /* of Matcher: room that a matching left behind */
};

/* With neither a table nor a flat one. */
Words *words_new_empty(const char *language);
void words_append_group(Words *words, const Group *group);
/* False if a number in FLAT leads out of its array, or round in a ring. */
gboolean words_are_sound(const Words *words);
/* Fills FLAT from TABLE and throws that away. */
void words_flatten(Words *words);
