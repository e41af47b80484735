/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * word_map: numbers by folded words, looked up with the hash that every token
 * has already.
 *
 * Whoever goes through a text sieves its tokens first, SIEVE of them at once:
 * nobody can foretell which word is in a map, and a wrong guess at every word
 * would cost more than all look-ups.
 */
#pragma once

#include <glib.h>
#include <string.h>

#include "base/image.h"
#include "sense/text/tokens.h"

/* FNV-1a, byte by byte. */
#define WORD_HASH_START 2166136261u

static inline guint32
word_hash_add(guint32 hash, char c)
{
	return (hash ^ (guchar)c) * 16777619u;
}

guint32 word_hash(const char *word);

typedef struct WordMap WordMap;

typedef struct {
	guint32 word; /* where it starts in the strings, 0: free */
	guint32 hash, number;
} WordMapEntry;

/* What is looked up; all that is made stands behind it. Most words that are
 * asked for are not there: a bit for each hash, in a table so small that it
 * stays at hand, tells so without a look at the entries. */
struct WordMap {
	const WordMapEntry *entries;
	const char *strings;
	const guint8 *bits; /* as many bytes as entries */
	guint size, count;  /* size is a power of two */
	WordMapEntry *own;  /* NULL in an image, as the next ones */
	guint8 *own_bits;
	GByteArray *own_strings;
};

WordMap *word_map_new(void);
void word_map_free(WordMap *map);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(WordMap, word_map_free)

/* The byte among the bits that holds that of HASH, which is the one of number
 * HASH % 8. */
static inline guint
word_map_byte(const WordMap *map, guint32 hash)
{
	return (hash >> 3 ^ hash >> 17) & (map->size - 1);
}

/* The number of WORD, whose hash is HASH; 0 if it has none. */
static inline guint32
word_map_get(const WordMap *map, const char *word, guint32 hash)
{
	guint i = hash & (map->size - 1);

	if (!(map->bits[word_map_byte(map, hash)] & 1u << hash % 8))
		return 0;
	for (; map->entries[i].word; i = (i + 1) & (map->size - 1))
		if (map->entries[i].hash == hash &&
			strcmp(map->strings + map->entries[i].word, word) == 0)
			return map->entries[i].number;
	return 0;
}

enum { SIEVE = 64 };

/* Which of COUNT tokens, at most SIEVE, may be in MAP, as bits. */
static inline guint64
word_map_sieve(const WordMap *map, const Token *tokens, guint count)
{
	guint64 set = 0;

	for (guint i = 0; i < count; i++) {
		guint32 hash = tokens[i].hash;
		guint bit = map->bits[word_map_byte(map, hash)] >> hash % 8 & 1;

		set |= (guint64)bit << i;
	}
	return set;
}

/* WORD, of which a copy is kept, has NUMBER from now on. */
void word_map_put(WordMap *map, const char *word, guint32 number);
guint word_map_count(const WordMap *map);
/* The numbers of all words, 0 between them, by N below this size. */
guint word_map_size(const WordMap *map);
guint32 word_map_nth(const WordMap *map, guint n);

void word_map_write(const WordMap *map, GByteArray *image);
/* A map to look words up in, with numbers up to MOST, that lies in the image;
 * NULL, with READER broken, if there is none. */
WordMap *word_map_read(ImageReader *reader, guint32 most);
