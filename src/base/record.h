/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * record: structures as bytes and back, by tables of their fields.
 *
 * For what is kept between runs and can be made anew: the bytes mean nothing
 * to another build. Nothing in them is believed: what is short or damaged
 * breaks the reader.
 */
#pragma once

#include <glib.h>

typedef enum {
	RECORD_PLAIN, /* numbers, letters: as they stand in memory */
	RECORD_TEXT,  /* char *, may be NULL */
	RECORD_WORD,  /* the same, interned */
	RECORD_STRV,  /* char **, may be NULL */
	RECORD_TEXTS, /* GPtrArray of char * */
	RECORD_ONE,   /* a structure of SHAPE, may be NULL */
	RECORD_LIST   /* GPtrArray of those */
} RecordKind;

typedef struct RecordShape RecordShape;

typedef struct {
	RecordKind kind;
	gsize offset, size;
	const RecordShape *shape;
} RecordField;

struct RecordShape {
	gpointer (*make)(void); /* an empty one: its arrays are there */
	const RecordField *fields;
	guint count;
};

#define RECORD_SIZE(type, member) sizeof(((type *)NULL)->member)
#define RECORD_FIELD(what, type, member, of)                                   \
	{                                                                      \
		RECORD_##what, offsetof(type, member),                         \
			RECORD_SIZE(type, member), of                          \
	}

/* Appends what RECORD holds. */
void record_put(
	GByteArray *bytes, const RecordShape *shape, gconstpointer record);

typedef struct {
	const guint8 *bytes;
	gsize size;
	gboolean is_broken;
} RecordReader;

/* The next SIZE bytes, borrowed; NULL, and the reader breaks, if there are not so
 * many or it broke before. */
const guint8 *record_bytes(RecordReader *reader, gsize size);

/* Fills RECORD, which SHAPE has made, from what comes next. False, and what was
 * read so far stays in it, if the reader broke. */
gboolean record_take(
	RecordReader *reader, const RecordShape *shape, gpointer record);
