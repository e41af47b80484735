/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/image.h"

#include <string.h>

enum {
	ALIGNMENT = 8,
	LANES = 4 /* sums that a processor can take at once */
};

#define FACTOR G_GUINT64_CONSTANT(0x9e3779b97f4a7c15)

/* In front of every array. */
typedef struct {
	guint32 size, count;
} Head;

static gsize
padded(gsize size)
{
	return (size + ALIGNMENT - 1) & ~(gsize)(ALIGNMENT - 1);
}

void
image_put(GByteArray *image, gconstpointer items, gsize size, guint count)
{
	static const guint8 zeros[ALIGNMENT] = { 0 };
	Head head = { (guint32)size, count };
	gsize bytes = size * count;

	g_byte_array_append(image, (const guint8 *)&head, sizeof head);
	if (bytes > 0)
		g_byte_array_append(image, items, (guint)bytes);
	g_byte_array_append(image, zeros, (guint)(padded(bytes) - bytes));
}

gconstpointer
image_take(ImageReader *reader, gsize size, guint *count)
{
	static const guint64 nothing[8] = { 0 };
	Head head = { 0, 0 };

	*count = 0;
	if (reader->size >= sizeof head)
		memcpy(&head, reader->bytes, sizeof head);
	gsize taken = sizeof head + padded((gsize)head.size * head.count);
	if (reader->is_broken || head.size != size || taken > reader->size) {
		reader->is_broken = TRUE;
		return nothing;
	}
	gconstpointer items = reader->bytes + sizeof head;
	*count = head.count;
	reader->bytes += taken;
	reader->size -= taken;
	return items;
}

gconstpointer
image_take_all(ImageReader *reader, gsize size, guint count)
{
	guint found;
	gconstpointer items = image_take(reader, size, &found);

	if (found == count && !reader->is_broken)
		return items;
	reader->is_broken = TRUE;
	return NULL;
}

/* One step of a sum. */
static inline guint64
add(guint64 sum, const guint8 *bytes)
{
	guint64 word;

	memcpy(&word, bytes, sizeof word);
	sum = (sum ^ word) * FACTOR;
	return sum ^ sum >> 29;
}

guint64
image_sum(guint64 seed, gconstpointer bytes, gsize size)
{
	const guint8 *p = bytes;
	guint64 lanes[LANES], sum = (seed ^ size) * FACTOR;

	for (guint i = 0; i < LANES; i++)
		lanes[i] = sum + i;
	for (; size >= 8 * LANES; p += 8 * LANES, size -= 8 * LANES)
		for (guint i = 0; i < LANES; i++)
			lanes[i] = add(lanes[i], p + 8 * i);
	for (guint i = 0; i < LANES; i++)
		sum = add(sum, (const guint8 *)&lanes[i]);
	for (; size > 0; p++, size--)
		sum = (sum ^ *p) * FACTOR;
	return sum ^ sum >> 32;
}
