/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/text/word_map.h"

#include <string.h>

enum { FIRST_SIZE = 256 }; /* a power of two */

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
	map->entries = map->own = g_new0(WordMapEntry, map->size);
	map->bits = map->own_bits = g_new0(guint8, map->size);
	map->own_strings = g_byte_array_new();
	g_byte_array_append(map->own_strings, (const guint8 *)"", 1);
	map->strings = (const char *)map->own_strings->data;
	return map;
}

void
word_map_free(WordMap *map)
{
	if (!map)
		return;
	g_free(map->own);
	g_free(map->own_bits);
	g_clear_pointer(&map->own_strings, g_byte_array_unref);
	g_free(map);
}

/* Where WORD stands, or would. */
static guint
find(const WordMap *map, const char *word, guint32 hash)
{
	guint mask = map->size - 1;

	for (guint i = hash & mask;; i = (i + 1) & mask) {
		const WordMapEntry *entry = &map->entries[i];

		if (!entry->word ||
			(entry->hash == hash &&
				strcmp(map->strings + entry->word, word) == 0))
			return i;
	}
}

static void
set_bit(WordMap *map, guint32 hash)
{
	map->own_bits[word_map_byte(map, hash)] |= 1u << hash % 8;
}

static void
grow(WordMap *map)
{
	g_autofree WordMapEntry *old = map->own;
	guint size = map->size;

	map->size *= 2;
	map->entries = map->own = g_new0(WordMapEntry, map->size);
	g_free(map->own_bits);
	map->bits = map->own_bits = g_new0(guint8, map->size);
	for (guint i = 0; i < size; i++) {
		if (!old[i].word)
			continue;
		map->own[find(map, map->strings + old[i].word, old[i].hash)] =
			old[i];
		set_bit(map, old[i].hash);
	}
}

void
word_map_put(WordMap *map, const char *word, guint32 number)
{
	guint32 hash = word_hash(word);
	WordMapEntry *entry;

	g_return_if_fail(map->own);
	if (map->count * 2 >= map->size)
		grow(map);
	entry = &map->own[find(map, word, hash)];
	if (!entry->word) {
		entry->word = map->own_strings->len;
		entry->hash = hash;
		g_byte_array_append(map->own_strings, (const guint8 *)word,
			(guint)strlen(word) + 1);
		map->strings = (const char *)map->own_strings->data;
		map->count++;
		set_bit(map, hash);
	}
	entry->number = number;
}

guint
word_map_count(const WordMap *map)
{
	return map->count;
}

guint
word_map_size(const WordMap *map)
{
	return map->size;
}

guint32
word_map_nth(const WordMap *map, guint n)
{
	return map->entries[n].number;
}

void
word_map_write(const WordMap *map, GByteArray *image)
{
	g_return_if_fail(map->own);
	image_put(image, map->entries, sizeof *map->entries, map->size);
	image_put(image, map->bits, 1, map->size);
	image_put(image, map->strings, 1, map->own_strings->len);
}

/* A search ends at a free entry, and a string with its last byte. */
static gboolean
is_sound(const WordMap *map, guint length, guint32 most)
{
	if (map->size == 0 || (map->size & (map->size - 1)) ||
		map->count * 2 > map->size || length == 0 ||
		map->strings[length - 1])
		return FALSE;
	for (guint i = 0; i < map->size; i++)
		if (map->entries[i].word >= length ||
			map->entries[i].number > most)
			return FALSE;
	return TRUE;
}

WordMap *
word_map_read(ImageReader *reader, guint32 most)
{
	g_autoptr(WordMap) map = g_new0(WordMap, 1);
	guint length;

	map->entries = image_take(reader, sizeof *map->entries, &map->size);
	map->bits = image_take_all(reader, 1, map->size);
	map->strings = image_take(reader, 1, &length);
	for (guint i = 0; i < map->size; i++)
		map->count += map->entries[i].word != 0;
	reader->is_broken = reader->is_broken || !is_sound(map, length, most);
	return reader->is_broken ? NULL : g_steal_pointer(&map);
}
