/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ledger/recent.h"

#include <string.h>

#include "ledger/memory_shapes.h"
#include "ledger/works.h"

/* Records, one after the other. GByteArray takes twice the room. */
typedef struct {
	guint8 *bytes;
	gsize size;
} Records;

/* What finds a message again. */
typedef struct {
	gint64 date;
	char *id;
} Name;

struct Recent {
	Records names;	   /* of Name */
	Records messages;  /* of ArchiveMessage */
	gboolean is_short; /* messages are not kept */
};

static const RecordField name_fields[] = {
	RECORD_FIELD(PLAIN, Name, date, NULL),
	RECORD_FIELD(TEXT, Name, id, NULL),
};
static const RecordShape name_shape = { NULL, name_fields,
	G_N_ELEMENTS(name_fields) };

Recent *
recent_new(void)
{
	return g_new0(Recent, 1);
}

void
recent_free(Recent *recent)
{
	g_free(recent->names.bytes);
	g_free(recent->messages.bytes);
	g_free(recent);
}

static void
append(Records *records, const RecordShape *shape, gconstpointer record)
{
	g_autoptr(GByteArray) bytes = g_byte_array_new();

	record_put(bytes, shape, record);
	records->bytes = g_realloc(records->bytes, records->size + bytes->len);
	memcpy(records->bytes + records->size, bytes->data, bytes->len);
	records->size += bytes->len;
}

void
recent_note(Recent *recent, const ArchiveMessage *message, gboolean has_room)
{
	if (!has_room)
		recent_forget_messages(recent);
	append(&recent->names, &name_shape,
		&(Name){ message->date, message->id });
	if (!recent->is_short)
		append(&recent->messages, &memory_message, message);
}

void
recent_forget_messages(Recent *recent)
{
	recent->is_short = TRUE;
	recent->messages.size = 0;
	g_clear_pointer(&recent->messages.bytes, g_free);
}

static RecordReader
reader_of(const Records *records)
{
	return (RecordReader){ records->bytes, records->size, FALSE };
}

GPtrArray *
recent_messages(const Recent *recent, gint64 since)
{
	RecordReader reader = reader_of(&recent->messages);
	GPtrArray *messages = NULL;

	if (recent->is_short)
		return NULL;
	messages = g_ptr_array_new_with_free_func(
		(GDestroyNotify)archive_message_free);
	while (reader.size > 0) {
		ArchiveMessage *message = memory_message.make();

		record_take(&reader, &memory_message, message);
		if (message->date >= since)
			g_ptr_array_add(messages, message);
		else
			archive_message_free(message);
	}
	return messages;
}

char *
recent_query(const Recent *recent, gint64 since)
{
	RecordReader reader = reader_of(&recent->names);
	g_autoptr(GHashTable) ids = set_of_texts();

	while (reader.size > 0) {
		Name name = { 0 };

		record_take(&reader, &name_shape, &name);
		if (name.date >= since)
			g_hash_table_add(ids, name.id);
		else
			g_free(name.id);
	}
	return terms_query("id:", ids);
}
