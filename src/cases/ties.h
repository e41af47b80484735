/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * ties: what shows that two letters are about the same thing although no
 * header says so: words of the one quoted in the other, reference numbers.
 *
 * Pure. Texts are compared folded, as fingerprints: hashes of every run of
 * four words, so that wrapping, quote marks and punctuation do not matter.
 */
#pragma once

#include <glib.h>

typedef struct Prints Prints;

/* The fingerprints of the first WORDS words of TEXT; yours. */
Prints *prints_of(const char *text, guint words);
void prints_free(Prints *prints);
guint prints_count(const Prints *prints);
/* How many of those of A stand in B. */
guint prints_shared(const Prints *a, const Prints *b);

/* Which texts hold which fingerprints. */
typedef struct PrintIndex PrintIndex;
PrintIndex *print_index_new(void);
void print_index_free(PrintIndex *index);
/* Adds a text by its PRINTS under OWNER. */
void print_index_add(PrintIndex *index, const Prints *prints, gpointer owner);
/* What stands in PRINTS and in no text added so far is nobody's from now on:
 * words of others, which a text added later may only repeat. */
void print_index_disown(PrintIndex *index, const Prints *prints);
/*
 * The owners whose text is quoted in the text of PRINTS: a third of it, or
 * twelve runs. A few polite phrases in common are no quotation. The
 * array (of owners, the one quoted most first) is yours; NULL if none.
 */
GPtrArray *print_index_quoted(PrintIndex *index, const Prints *prints);

/* Of the fingerprints of PRINTS before the first that one of the texts owns:
 * how many stand in no text, how many were disowned. */
void print_index_top(const PrintIndex *index, const Prints *prints,
	guint *novel, guint *foreign);

/* A reference number as it is compared: "Q-2026/114" gives "q2026114". NULL
 * for what cannot be one (no digit, too short, a mere year); yours. */
char *number_fold(const char *number);
/* True if A and B (folded) name one thing: equal, or one is a version of the
 * other ("q2026114" and "q2026114rev2"). */
gboolean number_is_same(const char *a, const char *b);
/* True if NUMBER (folded) is so long that hardly anything else is called so. */
gboolean number_is_distinct(const char *number);
/* True if NUMBER (folded) is worth looking for: "up774" too, which may also be
 * a flight or a part. */
gboolean number_is_telling(const char *number);
/* The next word of TEXT from byte FROM on that may be a reference number, of
 * three characters at least: folded, yours; it stands from byte START to END.
 * NULL, with both untouched, if there is none. */
char *number_next(const char *text, gsize from, gsize *start, gsize *end);
/* Every word of TEXT that may be a reference number, folded: four characters
 * at least. Set of char *, yours. */
GHashTable *numbers_in(const char *text);
