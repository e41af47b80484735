/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * words/found: from phrases as the trie found them to matches: parts that
 * belong together are joined, and what is negated is told. For src/sense/words only.
 */
#pragma once

#include "sense/words/spots.h"

/* A phrase, or the part of one, from spot START to END. */
typedef struct {
	guint32 group;
	gint32 join; /* NOTHING: complete */
	guint8 part;
	guint32 start, end;
	gboolean is_negated; /* skipped a {not}; what is around comes later */
} Found;

/* The matches among FOUND, in the order of their last words; FOUND may change.
 * Array of WordsMatch, yours. */
GArray *found_matches(const Words *words, const Spots *spots, GArray *found);
