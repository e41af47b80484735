/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/record.h"

#include <string.h>

#define NONE G_MAXUINT32 /* the length of what is NULL */

/* ---- writing ------------------------------------------------------------- */

static void
put_length(GByteArray *bytes, gsize length)
{
	guint32 number = (guint32)length;

	g_byte_array_append(bytes, (const guint8 *)&number, sizeof number);
}

/* With its NUL, so that it can be read where it lies. */
static void
put_text(GByteArray *bytes, const char *text)
{
	gsize length = text ? strlen(text) : NONE;

	put_length(bytes, length);
	if (text)
		g_byte_array_append(
			bytes, (const guint8 *)text, (guint)length + 1);
}

static void
put_strv(GByteArray *bytes, char **texts)
{
	put_length(bytes, texts ? g_strv_length(texts) : NONE);
	for (; texts && *texts; texts++)
		put_text(bytes, *texts);
}

static void
put_array(GByteArray *bytes, const RecordShape *shape, const GPtrArray *array)
{
	put_length(bytes, array->len);
	for (guint i = 0; i < array->len; i++)
		if (shape)
			record_put(bytes, shape, array->pdata[i]);
		else
			put_text(bytes, array->pdata[i]);
}

static void
put_one(GByteArray *bytes, const RecordShape *shape, gconstpointer record)
{
	put_length(bytes, record ? 1 : NONE);
	if (record)
		record_put(bytes, shape, record);
}

static void
put_field(GByteArray *bytes, const RecordField *field, gconstpointer at)
{
	switch (field->kind) {
	case RECORD_PLAIN:
		g_byte_array_append(bytes, at, (guint)field->size);
		return;
	case RECORD_TEXT:
	case RECORD_WORD: put_text(bytes, *(char *const *)at); return;
	case RECORD_STRV: put_strv(bytes, *(char **const *)at); return;
	case RECORD_TEXTS:
	case RECORD_LIST:
		put_array(bytes, field->shape, *(GPtrArray *const *)at);
		return;
	case RECORD_ONE:
		put_one(bytes, field->shape, *(gpointer const *)at);
		return;
	}
}

void
record_put(GByteArray *bytes, const RecordShape *shape, gconstpointer record)
{
	for (guint i = 0; i < shape->count; i++)
		put_field(bytes, &shape->fields[i],
			(const guint8 *)record + shape->fields[i].offset);
}

/* ---- reading ------------------------------------------------------------- */

const guint8 *
record_bytes(RecordReader *reader, gsize size)
{
	const guint8 *bytes = reader->bytes;

	if (reader->is_broken || size > reader->size) {
		reader->is_broken = TRUE;
		return NULL;
	}
	reader->bytes += size;
	reader->size -= size;
	return bytes;
}

static guint32
take_length(RecordReader *reader)
{
	const guint8 *bytes = record_bytes(reader, sizeof(guint32));
	guint32 length = NONE;

	if (bytes)
		memcpy(&length, bytes, sizeof length);
	return length;
}

/* Borrowed from the bytes; NULL also if the reader broke. */
static const char *
take_text(RecordReader *reader)
{
	guint32 length = take_length(reader);
	const guint8 *text;

	if (length == NONE)
		return NULL;
	text = record_bytes(reader, (gsize)length + 1);
	if (text && text[length] == '\0')
		return (const char *)text;
	reader->is_broken = TRUE;
	return NULL;
}

static char **
take_strv(RecordReader *reader)
{
	g_autoptr(GPtrArray) texts = g_ptr_array_new_with_free_func(g_free);
	guint32 count = take_length(reader);

	if (count == NONE)
		return NULL;
	for (; count > 0 && !reader->is_broken; count--) {
		const char *text = take_text(reader);

		/* none may stand here: it would end the vector */
		if (text)
			g_ptr_array_add(texts, g_strdup(text));
		else
			reader->is_broken = TRUE;
	}
	g_ptr_array_add(texts, NULL);
	return (char **)g_ptr_array_steal(texts, NULL);
}

static void
take_array(RecordReader *reader, const RecordShape *shape, GPtrArray *array)
{
	guint32 count = take_length(reader);

	if (count == NONE)
		reader->is_broken = TRUE;
	for (; count > 0 && !reader->is_broken; count--) {
		gpointer item = shape ? shape->make() : NULL;

		if (shape)
			record_take(reader, shape, item);
		else
			item = g_strdup(take_text(reader));
		if (item)
			g_ptr_array_add(array, item);
	}
}

static void
take_one(RecordReader *reader, const RecordShape *shape, gpointer *slot)
{
	if (take_length(reader) == NONE)
		return;
	if (!*slot)
		*slot = shape->make();
	record_take(reader, shape, *slot);
}

static void
take_field(RecordReader *reader, const RecordField *field, gpointer at)
{
	const guint8 *bytes;

	switch (field->kind) {
	case RECORD_PLAIN:
		bytes = record_bytes(reader, field->size);
		if (bytes)
			memcpy(at, bytes, field->size);
		return;
	case RECORD_TEXT:
		g_free(*(char **)at);
		*(char **)at = g_strdup(take_text(reader));
		return;
	case RECORD_WORD:
		*(const char **)at = g_intern_string(take_text(reader));
		return;
	case RECORD_STRV: *(char ***)at = take_strv(reader); return;
	case RECORD_TEXTS:
	case RECORD_LIST:
		take_array(reader, field->shape, *(GPtrArray **)at);
		return;
	case RECORD_ONE: take_one(reader, field->shape, at); return;
	}
}

gboolean
record_take(RecordReader *reader, const RecordShape *shape, gpointer record)
{
	for (guint i = 0; i < shape->count && !reader->is_broken; i++)
		take_field(reader, &shape->fields[i],
			(guint8 *)record + shape->fields[i].offset);
	return !reader->is_broken;
}
