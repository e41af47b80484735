/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/leaning_table.h"

#include <string.h>

Leaning *
leaning_new(
	const char *language, WordsSection section, const char *const *kinds)
{
	Leaning *leaning = g_new0(Leaning, 1);

	leaning->language = g_strdup(language);
	leaning->section = section;
	leaning->kinds = g_ptr_array_new();
	for (guint i = 0; kinds[i]; i++)
		g_ptr_array_add(
			leaning->kinds, (char *)g_intern_string(kinds[i]));
	leaning->size = FIRST_SIZE;
	leaning->entries = leaning->own_entries = g_new0(Entry, FIRST_SIZE);
	leaning->bits = leaning->own_bits = g_new0(guint8, FIRST_SIZE);
	leaning->own_weights = g_array_new(FALSE, FALSE, sizeof(gint16));
	return leaning;
}

void
leaning_free(Leaning *leaning)
{
	if (!leaning)
		return;
	g_free(leaning->language);
	g_ptr_array_unref(leaning->kinds);
	g_free(leaning->own_entries);
	g_free(leaning->own_bits);
	g_clear_pointer(&leaning->own_weights, g_array_unref);
	g_free(leaning);
}

const char *
leaning_language(const Leaning *leaning)
{
	return leaning->language;
}

WordsSection
leaning_section(const Leaning *leaning)
{
	return leaning->section;
}

guint
leaning_kinds(const Leaning *leaning)
{
	return leaning->kinds->len;
}

const char *
leaning_kind(const Leaning *leaning, guint n)
{
	return g_ptr_array_index(leaning->kinds, n);
}

static void
set_bit(Leaning *leaning, guint64 hash)
{
	leaning->own_bits[leaning_byte(leaning, hash)] |= leaning_bit(hash);
}

static void
grow(Leaning *leaning)
{
	g_autofree Entry *old = leaning->own_entries;
	guint size = leaning->size;

	leaning->size *= 2;
	leaning->entries = leaning->own_entries = g_new0(Entry, leaning->size);
	g_free(leaning->own_bits);
	leaning->bits = leaning->own_bits = g_new0(guint8, leaning->size);
	for (guint i = 0; i < size; i++) {
		if (!old[i])
			continue;
		leaning->own_entries[leaning_find(
			leaning->entries, leaning->size, old[i])] = old[i];
		set_bit(leaning, old[i]);
	}
}

gboolean
leaning_add(Leaning *leaning, const char *feature, const gint16 *hundredths)
{
	const char *blank = strchr(feature, ' ');
	gsize length = blank ? (gsize)(blank - feature) : strlen(feature);
	guint64 hash = leaning_hash(feature, length);

	if (blank)
		hash = leaning_pair_hash(
			hash, leaning_hash(blank + 1, strlen(blank + 1)));
	if (leaning_row(leaning, hash) || leaning->count == MOST_ROWS)
		return FALSE;
	if (++leaning->count * 2 > leaning->size)
		grow(leaning);
	leaning->own_entries[leaning_find(leaning->entries, leaning->size,
		hash)] = (hash & ~(Entry)MOST_ROWS) | leaning->count;
	set_bit(leaning, hash);
	g_array_append_vals(
		leaning->own_weights, hundredths, leaning->kinds->len);
	leaning->weights = (const gint16 *)(void *)leaning->own_weights->data;
	return TRUE;
}

/* ---- images -------------------------------------------------------------- */

/* What is no array. */
typedef struct {
	char language[8];
	guint32 section, kinds;
} Rest;

enum { KIND_BYTES = 16 };

void
leaning_write(const Leaning *leaning, GByteArray *image)
{
	Rest rest = { .section = leaning->section,
		.kinds = leaning->kinds->len };
	g_autofree char *kinds = g_malloc0_n(rest.kinds + 1, KIND_BYTES);

	g_return_if_fail(leaning->own_weights);
	g_strlcpy(rest.language, leaning->language, sizeof rest.language);
	for (guint i = 0; i < rest.kinds; i++)
		g_strlcpy(kinds + i * KIND_BYTES, leaning_kind(leaning, i),
			KIND_BYTES);
	image_put_one(image, &rest);
	image_put(image, kinds, KIND_BYTES, rest.kinds);
	image_put(image, leaning->weights, sizeof *leaning->weights,
		leaning->own_weights->len);
	image_put(image, leaning->entries, sizeof(Entry), leaning->size);
	image_put(image, leaning->bits, 1, leaning->size);
}

/* A search ends at a free entry, and every row is there. */
static gboolean
is_sound(const Leaning *leaning)
{
	guint used = 0;

	if (leaning->size == 0 || (leaning->size & (leaning->size - 1)))
		return FALSE;
	for (guint i = 0; i < leaning->size; i++) {
		if ((leaning->entries[i] & MOST_ROWS) > leaning->count)
			return FALSE;
		used += leaning->entries[i] != 0;
	}
	return used < leaning->size;
}

static void
read_kinds(Leaning *leaning, const char *kinds, guint count)
{
	for (guint i = 0; i < count; i++) {
		char kind[KIND_BYTES + 1] = { 0 };

		memcpy(kind, kinds + i * KIND_BYTES, KIND_BYTES);
		g_ptr_array_add(leaning->kinds, (char *)g_intern_string(kind));
	}
}

Leaning *
leaning_read(ImageReader *reader)
{
	const Rest *rest = image_take_all(reader, sizeof *rest, 1);
	const char *kinds =
		rest ? image_take_all(reader, KIND_BYTES, rest->kinds) : NULL;
	guint count;
	const gint16 *weights = image_take(reader, sizeof *weights, &count);
	g_autoptr(Leaning) leaning = g_new0(Leaning, 1);

	leaning->kinds = g_ptr_array_new();
	leaning->weights = weights;
	leaning->entries = image_take(reader, sizeof(Entry), &leaning->size);
	leaning->bits = image_take_all(reader, 1, leaning->size);
	reader->is_broken = reader->is_broken ||
			    rest->section >= WORDS_SECTIONS ||
			    rest->language[sizeof rest->language - 1] ||
			    (rest->kinds ? count % rest->kinds : count) != 0;
	if (reader->is_broken)
		return NULL;
	leaning->language = g_strdup(rest->language);
	leaning->section = rest->section;
	leaning->count = rest->kinds ? count / rest->kinds : 0;
	read_kinds(leaning, kinds, rest->kinds);
	reader->is_broken = !is_sound(leaning);
	return reader->is_broken ? NULL : g_steal_pointer(&leaning);
}
