/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * image: arrays of plain numbers, one after the other in one block of bytes,
 * as they stand in memory: made to be written to a file, mapped again and used
 * where they lie. Arrays are read in the order in which they were written.
 *
 * Nothing in a block is believed: an array that has another form than its
 * reader wants, or that is not all there, is none. What its numbers mean, the
 * reader checks.
 */
#pragma once

#include <glib.h>

/* Appends COUNT items of SIZE bytes. */
void image_put(GByteArray *image, gconstpointer items, gsize size, guint count);
/* Appends what one number or structure holds. */
#define image_put_one(image, item) image_put(image, item, sizeof *(item), 1)

/* What is left to be read; BYTES must be aligned to 8 and outlive all that is
 * read. */
typedef struct {
	const guint8 *bytes;
	gsize size;
	gboolean is_broken; /* something was not as it should be */
} ImageReader;

/* The next array, of items of SIZE bytes; COUNT becomes how many. An array
 * that cannot be read has none, is not NULL, and breaks the reader. */
gconstpointer image_take(ImageReader *reader, gsize size, guint *count);
/* The same where it must have exactly COUNT items: NULL if it has not. */
gconstpointer image_take_all(ImageReader *reader, gsize size, guint count);

/* A sum of SIZE BYTES that tells whether they are still the same; it is no
 * protection against those who mean it ill. SEED: the sum of what came
 * before, or 0. */
guint64 image_sum(guint64 seed, gconstpointer bytes, gsize size);
