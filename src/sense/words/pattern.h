/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * pattern: the syntax of phrases, cut into items. Knows no words.
 *
 * All slices point into the text that was given. The syntax stands in
 * owed-words(5).
 */
#pragma once

#include <glib.h>

typedef struct {
	const char *start;
	gsize length;
} Slice;

typedef enum {
	ITEM_WORDS, /* alternatives: "a", "a b", "a|b c", "{x}|d*" */
	ITEM_GAP_SHORT,
	ITEM_GAP_LONG,
	ITEM_START,
	ITEM_END,
	ITEM_QUESTION,
	ITEM_AND /* what follows stands anywhere in the same sentence */
} ItemKind;

typedef struct {
	ItemKind kind;
	Slice text;
	gboolean is_optional;
} Item;

typedef enum {
	ELEMENT_WORD,
	ELEMENT_BEGIN,
	ELEMENT_END,
	ELEMENT_CLASS
} ElementKind;

/* One word of an alternative. */
typedef struct {
	ElementKind kind;
	Slice text; /* without * and braces */
} Element;

/* Cuts PATTERN (folded). Gives NULL, and in WHY a static sentence, if it is
 * none. Array of Item, yours. */
GArray *pattern_items(const char *pattern, const char **why);

/* The next alternative of ALTERNATIVES (cut off its front), or FALSE. */
gboolean pattern_next_alternative(Slice *alternatives, Slice *out);

/* The next word of an ALTERNATIVE (cut off its front), or FALSE. */
gboolean pattern_next_element(Slice *alternative, Element *out);
