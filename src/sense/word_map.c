/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/word_map.h"

#include <string.h>

enum { FIRST_SIZE = 256 }; /* a power of two */

typedef struct {
	const char *word; /* NULL: free */
	guint32 hash, number;
} Entry;

struct WordMap {
	Entry *entries;
	guint size, count;
	GStringChunk *strings;
};

guint32
word_hash(const char *word)
{
	guint32 hash = WORD_HASH_START;

	for (; *word; word++)
		hash = word_hash_add(hash, *word);
	return hash;
}

WordMap *
word_map_new(void)
{
	WordMap *map = g_new0(WordMap, 1);

	map->size = FIRST_SIZE;
	map->entries = g_new0(Entry, map->size);
	map->strings = g_string_chunk_new(4096);
	return map;
}

void
word_map_free(WordMap *map)
{
	if (!map)
		return;
	g_free(map->entries);
	g_string_chunk_free(map->strings);
	g_free(map);
}

/* Where WORD stands, or would. */
static Entry *
find(const WordMap *map, const char *word, guint32 hash)
{
	guint mask = map->size - 1;

	for (guint i = hash & mask;; i = (i + 1) & mask) {
		Entry *entry = &map->entries[i];

		if (!entry->word ||
			(entry->hash == hash && strcmp(entry->word, word) == 0))
			return entry;
	}
}

guint32
word_map_get(const WordMap *map, const char *word, guint32 hash)
{
	return find(map, word, hash)->number;
}

static void
grow(WordMap *map)
{
	g_autofree Entry *old = map->entries;
	guint size = map->size;

	map->size *= 2;
	map->entries = g_new0(Entry, map->size);
	for (guint i = 0; i < size; i++)
		if (old[i].word)
			*find(map, old[i].word, old[i].hash) = old[i];
}

void
word_map_put(WordMap *map, const char *word, guint32 number)
{
	guint32 hash = word_hash(word);
	Entry *entry;

	if (map->count * 2 >= map->size)
		grow(map);
	entry = find(map, word, hash);
	if (!entry->word) {
		entry->word = g_string_chunk_insert(map->strings, word);
		entry->hash = hash;
		map->count++;
	}
	entry->number = number;
}

guint
word_map_count(const WordMap *map)
{
	return map->count;
}
