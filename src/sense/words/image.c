/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Finished phrases in an image. */
#include <string.h>

#include "sense/words/flat.h"
#include "sense/words/trie.h"

/* What is no array. */
typedef struct {
	char language[8];
	guint32 slot_count, unused;
	gint32 starts[2];
	gint32 negation_before, negation_after;
} Rest;

/* A Group whose kind is a place among the names. */
typedef struct {
	double weight;
	guint64 need, avoid;
	guint32 section, kind, places, negated, has_patterns, unused;
} GroupImage;

/* The arrays in the order in which they stand there. */
#define EACH_ARRAY(handle)                                                     \
	handle(trie, trie_count);                                              \
	handle(sieve, sieve_count);                                            \
	handle(symbols, symbol_count);                                         \
	handle(uses, use_count);                                               \
	handle(begins, begin_count);                                           \
	handle(opens, open_count);                                             \
	handle(marks, mark_count);                                             \
	handle(sequences, sequence_count);                                     \
	handle(sequence_edges, sequence_edge_count);                           \
	handle(states, state_count);                                           \
	handle(edges, edge_count);                                             \
	handle(accepts, accept_count)
#define PUT(array, count)                                                      \
	image_put(image, flat->array, sizeof *flat->array, flat->count)
#define TAKE(array, count)                                                     \
	flat->array = image_take(reader, sizeof *flat->array, &flat->count)

/* --- Writing -------------------------------------------------------------- */

static guint32
add_name(GByteArray *names, const char *name)
{
	guint32 start = names->len;

	g_byte_array_append(
		names, (const guint8 *)name, (guint)strlen(name) + 1);
	return start;
}

static void
write_groups(const Words *words, GByteArray *image)
{
	g_autoptr(GByteArray) names = g_byte_array_new();
	g_autofree GroupImage *groups =
		g_new0(GroupImage, words->groups->len + 1);
	g_autofree guint32 *signs = g_new0(guint32, words->signs->len + 1);

	for (guint i = 0; i < words->groups->len; i++) {
		const Group *group = &g_array_index(words->groups, Group, i);

		groups[i] = (GroupImage){ .weight = group->weight,
			.need = group->when.need,
			.avoid = group->when.avoid,
			.section = group->section,
			.kind = add_name(names, group->kind),
			.places = group->places,
			.negated = group->negated,
			.has_patterns = group->has_patterns != 0 };
	}
	for (guint i = 0; i < words->signs->len; i++)
		signs[i] = add_name(names, words->signs->pdata[i]);
	image_put(image, groups, sizeof *groups, words->groups->len);
	image_put(image, signs, sizeof *signs, words->signs->len);
	image_put(image, names->data, 1, names->len);
}

void
words_write(const Words *words, GByteArray *image)
{
	const WordsFlat *flat = &words->flat;
	Rest rest = { .slot_count = flat->slot_count,
		.starts = { flat->starts[0], flat->starts[1] },
		.negation_before = words->negation_before,
		.negation_after = words->negation_after };

	g_return_if_fail(!words->table);
	g_strlcpy(rest.language, words->language, sizeof rest.language);
	image_put_one(image, &rest);
	EACH_ARRAY(PUT);
	image_put(
		image, words->joins->data, sizeof(guint32), words->joins->len);
	write_groups(words, image);
}

/* --- Reading -------------------------------------------------------------- */

/* A name that starts at AT; those behind the last are "". */
static const char *
name_at(const char *names, guint length, guint32 at)
{
	return g_intern_string(at < length ? names + at : "");
}

static void
read_groups(Words *words, ImageReader *reader)
{
	guint group_count, sign_count, length;
	const GroupImage *groups =
		image_take(reader, sizeof *groups, &group_count);
	const guint32 *signs = image_take(reader, sizeof *signs, &sign_count);
	const char *names = image_take(reader, 1, &length);

	reader->is_broken |= length == 0 || names[length - 1];
	for (guint i = 0; i < group_count && !reader->is_broken; i++) {
		Group group = { .section = groups[i].section,
			.kind = name_at(names, length, groups[i].kind),
			.weight = groups[i].weight,
			.places = groups[i].places,
			.negated = groups[i].negated,
			.when = { groups[i].need, groups[i].avoid },
			.has_patterns = groups[i].has_patterns != 0 };

		reader->is_broken |= groups[i].section >= WORDS_SECTIONS ||
				     groups[i].negated > NEGATED_ANY;
		words_append_group(words, &group);
	}
	for (guint i = 0; i < sign_count && !reader->is_broken; i++)
		g_ptr_array_add(
			words->signs, (char *)name_at(names, length, signs[i]));
}

static void
read_flat(WordsFlat *flat, ImageReader *reader)
{
	EACH_ARRAY(TAKE);
}

Words *
words_read(ImageReader *reader)
{
	const Rest *rest = image_take_all(reader, sizeof *rest, 1);
	g_autoptr(Words) words = NULL;
	const guint32 *joins;
	guint count;

	if (!rest || rest->language[sizeof rest->language - 1])
		return NULL;
	words = words_new_empty(rest->language);
	words->flat.slot_count = rest->slot_count;
	words->flat.starts[0] = rest->starts[0];
	words->flat.starts[1] = rest->starts[1];
	words->negation_before = rest->negation_before;
	words->negation_after = rest->negation_after;
	read_flat(&words->flat, reader);
	joins = image_take(reader, sizeof *joins, &count);
	g_array_append_vals(words->joins, joins, count);
	words->flat.joins = (const guint32 *)(void *)words->joins->data;
	read_groups(words, reader);
	reader->is_broken = reader->is_broken || !words_are_sound(words);
	return reader->is_broken ? NULL : g_steal_pointer(&words);
}
