/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * leaning_table: the features of a Leaning and their weights. For leaning*.c
 * only.
 *
 * A feature is known by 48 bits of its hash alone, beside which its row (from
 * 1) finds room in one number; 0 is a free entry. A strange word that has the
 * hash of a feature is met once in an age, and shades one letter wrongly.
 */
#pragma once

#include "sense/leaning.h"

typedef guint64 Entry;
enum { ROW_BITS = 16, MOST_ROWS = (1 << ROW_BITS) - 1, FIRST_SIZE = 256 };

struct Leaning {
	char *language;
	WordsSection section;
	GPtrArray *kinds;     /* interned */
	const Entry *entries; /* open addressing */
	const guint8 *bits;   /* as word_map.h has them */
	guint size;	      /* a power of two */
	guint count;	      /* of rows */
	const gint16 *weights;
	Entry *own_entries; /* NULL in an image, as the next ones */
	guint8 *own_bits;
	GArray *own_weights;
};

/* So that every bit of a number moves all above it, and those below. */
static inline guint64
leaning_stir(guint64 number)
{
	number *= 0x9e3779b97f4a7c15u;
	return number ^ number >> 32;
}

/* Eight bytes at a time, the first one lowest: a stem of plain letters is one
 * number, which leaning_weigh.c takes from its word at once. */
static inline guint64
leaning_hash(const char *stem, gsize length)
{
	guint64 hash = 0;

	for (gsize i = 0; i < length; i += 8) {
		guint64 bytes = 0;

		for (gsize k = i; k < MIN(i + 8, length); k++)
			bytes |= (guint64)(guchar)stem[k] << 8 * (k - i);
		hash = leaning_stir(hash ^ bytes);
	}
	return hash;
}

/* The same of eight BYTES at most. */
static inline guint64
leaning_hash_plain(guint64 bytes)
{
	return leaning_stir(bytes);
}

static inline guint64
leaning_pair_hash(guint64 first, guint64 second)
{
	return leaning_stir(first * 31 + second);
}

/* Where the entry of HASH stands in ENTRIES, or would. */
static inline guint
leaning_find(const Entry *entries, guint size, guint64 hash)
{
	guint i = (guint)(hash >> ROW_BITS) & (size - 1);

	while (entries[i] && (entries[i] ^ hash) >> ROW_BITS)
		i = (i + 1) & (size - 1);
	return i;
}

/* The byte among the bits that holds that of HASH, by what an entry keeps. */
static inline guint
leaning_byte(const Leaning *leaning, guint64 hash)
{
	return (guint)(hash >> 40) & (leaning->size - 1);
}

static inline guint8
leaning_bit(guint64 hash)
{
	return (guint8)(1u << (hash >> 36) % 8);
}

/* The row of a feature, from 1; 0 if it has none. */
static inline guint
leaning_row(const Leaning *leaning, guint64 hash)
{
	if (!(leaning->bits[leaning_byte(leaning, hash)] & leaning_bit(hash)))
		return 0;
	return leaning->entries[leaning_find(
		       leaning->entries, leaning->size, hash)] &
	       MOST_ROWS;
}
