/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ledger/memory.h"

#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/image.h"
#include "base/paths.h"
#include "ledger/memory_shapes.h"

#define FORM G_GUINT64_CONSTANT(0x31306465776f) /* "owed01" */
#define RECORD_MAX (256 << 10)			/* bytes of one letter */
#define ALL_MAX (16 << 20)			/* bytes of all */

/* The file begins with it; then come the messages, then the letters, each with
 * its length before it. */
typedef struct {
	guint64 form;
	guint64 sum; /* of all that follows */
	guint64 archive;
	guint64 stamp;
	guint64 revision; /* at which this was found; 0: it was not */
	guint64 query;
	guint32 messages, letters; /* how many */
} Head;

/* In front of the two structures of a letter. */
typedef struct {
	char *id, *file, *language;
	MemoryFile seen;
} Key;

typedef struct {
	const guint8 *bytes;
	guint32 size;
} Slot;

struct Memory {
	char *path;
	GMappedFile *file;
	Head head;
	RecordReader messages;
	GHashTable *letters; /* id -> Slot */
	/* For the next run. */
	gboolean is_new;   /* something differs */
	gboolean is_found; /* what was found is known, or found again */
	GHashTable *kept;  /* ids, a set: threads may be asking LETTERS */
	GByteArray *next;
	GByteArray *found; /* NULL: as it is remembered */
	guint32 n_found;
};

static const RecordField key_fields[] = {
	RECORD_FIELD(TEXT, Key, id, NULL),
	RECORD_FIELD(TEXT, Key, file, NULL),
	RECORD_FIELD(TEXT, Key, language, NULL),
	RECORD_FIELD(PLAIN, Key, seen, NULL),
};
static const RecordShape key_shape = { NULL, key_fields,
	G_N_ELEMENTS(key_fields) };

static void
key_clear(Key *key)
{
	g_free(key->id);
	g_free(key->file);
	g_free(key->language);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Key, key_clear)

static guint64
sum_of(const char *text)
{
	return image_sum(0, text, strlen(text));
}

/* ---- opening -------------------------------------------------------------- */

/* The next piece with its length before it; NULL if it is not all there. */
static const guint8 *
take_piece(RecordReader *reader, guint32 *size)
{
	const guint8 *length = record_bytes(reader, sizeof *size);

	if (!length)
		return NULL;
	memcpy(size, length, sizeof *size);
	return record_bytes(reader, *size);
}

static void
index_letters(Memory *memory, RecordReader *reader)
{
	for (guint i = 0; i < memory->head.letters; i++) {
		Slot slot = { 0 };
		g_auto(Key) key = { 0 };
		RecordReader piece;

		slot.bytes = take_piece(reader, &slot.size);
		if (!slot.bytes)
			return;
		piece = (RecordReader){ slot.bytes, slot.size, FALSE };
		if (!record_take(&piece, &key_shape, &key) || !key.id)
			return;
		g_hash_table_insert(memory->letters, g_steal_pointer(&key.id),
			g_memdup2(&slot, sizeof slot));
	}
}

static void
read_file(Memory *memory, guint64 archive)
{
	const guint8 *bytes =
		(const guint8 *)g_mapped_file_get_contents(memory->file);
	gsize size = g_mapped_file_get_length(memory->file);
	gsize begin = offsetof(Head, archive);
	RecordReader reader = { bytes, size, FALSE };
	Head head;

	if (size < sizeof head)
		return;
	memcpy(&head, record_bytes(&reader, sizeof head), sizeof head);
	if (head.form != FORM || head.archive != archive ||
		head.sum != image_sum(0, bytes + begin, size - begin))
		return;
	memory->messages.bytes = take_piece(&reader, &(guint32){ 0 });
	if (!memory->messages.bytes)
		return;
	memory->messages.size = (gsize)(reader.bytes - memory->messages.bytes);
	memory->head = head;
	index_letters(memory, &reader);
}

Memory *
memory_open(const char *dir, const char *root, const char *uuid)
{
	Memory *memory = g_new0(Memory, 1);
	g_autofree char *name = g_strdup_printf(
		"letters-%016" G_GINT64_MODIFIER "x", sum_of(root));

	memory->path = g_build_filename(dir, name, NULL);
	memory->letters =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
	memory->kept =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	memory->next = g_byte_array_new();
	memory->file = g_mapped_file_new(memory->path, FALSE, NULL);
	if (memory->file)
		read_file(memory, sum_of(uuid));
	memory->head.form = FORM;
	memory->head.archive = sum_of(uuid);
	return memory;
}

void
memory_free(Memory *memory)
{
	if (!memory)
		return;
	g_free(memory->path);
	g_clear_pointer(&memory->file, g_mapped_file_unref);
	g_hash_table_unref(memory->letters);
	g_hash_table_unref(memory->kept);
	g_byte_array_unref(memory->next);
	g_clear_pointer(&memory->found, g_byte_array_unref);
	g_free(memory);
}

void
memory_set_stamp(Memory *memory, guint64 stamp)
{
	if (memory->head.stamp != stamp)
		g_hash_table_remove_all(memory->letters);
	memory->head.stamp = stamp;
}

/* ---- what was found ------------------------------------------------------- */

gboolean
memory_knows(const Memory *memory, unsigned long revision, const char *query)
{
	return memory->messages.bytes && revision != 0 &&
	       memory->head.revision == revision &&
	       memory->head.query == sum_of(query);
}

GPtrArray *
memory_found(const Memory *memory, unsigned long revision, const char *query)
{
	RecordReader reader = memory->messages;
	g_autoptr(GPtrArray) found = NULL;

	if (!memory_knows(memory, revision, query))
		return NULL;
	found = g_ptr_array_new_with_free_func(
		(GDestroyNotify)archive_message_free);
	for (guint i = 0; i < memory->head.messages; i++) {
		ArchiveMessage *message = memory_message.make();

		g_ptr_array_add(found, message);
		if (!record_take(&reader, &memory_message, message) ||
			!message->file || access(message->file, F_OK) != 0)
			return NULL;
	}
	return g_steal_pointer(&found);
}

void
memory_keep_found(Memory *memory)
{
	memory->is_found = TRUE;
}

gboolean
memory_has_noted(const Memory *memory, const char *query)
{
	return memory->is_found && memory->head.query == sum_of(query);
}

void
memory_note_found(Memory *memory, const char *query, const GPtrArray *messages)
{
	g_clear_pointer(&memory->found, g_byte_array_unref);
	memory->found = g_byte_array_new();
	for (guint i = 0; i < messages->len; i++)
		record_put(memory->found, &memory_message, messages->pdata[i]);
	memory->n_found = messages->len;
	memory->head.query = sum_of(query);
	memory->is_new = memory->is_found = TRUE;
}

/* ---- letters -------------------------------------------------------------- */

static gboolean
look_at(const char *file, MemoryFile *seen)
{
	struct stat status;

	if (stat(file, &status) != 0)
		return FALSE;
	seen->changed = (gint64)status.st_mtim.tv_sec * G_USEC_PER_SEC +
			status.st_mtim.tv_nsec / 1000;
	seen->size = status.st_size;
	seen->inode = (gint64)status.st_ino;
	return TRUE;
}

static gboolean
is_same_file(const MemoryFile *a, const MemoryFile *b)
{
	return a->changed == b->changed && a->size == b->size &&
	       a->inode == b->inode;
}

gboolean
memory_recall(const Memory *memory, const ArchiveMessage *message,
	const char *language, MemoryFile *file, Letter **letter,
	Findings **findings)
{
	const Slot *slot = g_hash_table_lookup(memory->letters, message->id);
	g_autoptr(Letter) read = NULL;
	g_autoptr(Findings) found = NULL;
	g_auto(Key) key = { 0 };
	RecordReader reader;

	memset(file, 0, sizeof *file);
	if (!look_at(message->file, file) || !slot)
		return FALSE;
	reader = (RecordReader){ slot->bytes, slot->size, FALSE };
	if (!record_take(&reader, &key_shape, &key) ||
		!is_same_file(&key.seen, file) ||
		g_strcmp0(key.file, message->file) != 0 ||
		g_strcmp0(key.language, language) != 0)
		return FALSE;
	read = memory_letter.make();
	found = memory_findings.make();
	if (!record_take(&reader, &memory_letter, read) ||
		!record_take(&reader, &memory_findings, found))
		return FALSE;
	*letter = g_steal_pointer(&read);
	*findings = g_steal_pointer(&found);
	return TRUE;
}

GByteArray *
memory_record(const ArchiveMessage *message, const char *language,
	const MemoryFile *file, const Letter *letter, const Findings *findings)
{
	g_autoptr(GByteArray) bytes = NULL;
	Key key = { message->id, message->file, (char *)language, *file };

	if (file->inode == 0 || !g_str_equal(letter->file, message->file))
		return NULL;
	bytes = g_byte_array_new();
	record_put(bytes, &key_shape, &key);
	record_put(bytes, &memory_letter, letter);
	record_put(bytes, &memory_findings, findings);
	return bytes->len <= RECORD_MAX ? g_steal_pointer(&bytes) : NULL;
}

/* ---- the next run --------------------------------------------------------- */

static void
put_piece(GByteArray *bytes, const guint8 *piece, guint32 size)
{
	g_byte_array_append(bytes, (const guint8 *)&size, sizeof size);
	if (size > 0)
		g_byte_array_append(bytes, piece, size);
}

void
memory_keep(Memory *memory, const char *id, GByteArray *record)
{
	const Slot *slot = g_hash_table_lookup(memory->letters, id);
	g_autoptr(GByteArray) taken = record;

	(void)taken;
	if (memory->next->len > ALL_MAX || (!record && !slot) ||
		!g_hash_table_add(memory->kept, g_strdup(id)))
		return;
	if (record)
		put_piece(memory->next, record->data, record->len);
	else
		put_piece(memory->next, slot->bytes, slot->size);
	memory->is_new |= record != NULL;
}

static gboolean
write_all(int fd, const GByteArray *bytes)
{
	gsize done = 0;

	while (done < bytes->len) {
		ssize_t written =
			write(fd, bytes->data + done, bytes->len - done);

		if (written <= 0)
			return FALSE;
		done += (gsize)written;
	}
	return TRUE;
}

/* Beside the old file, which others may be reading, and then in its place. */
static void
write_file(const Memory *memory, const GByteArray *bytes)
{
	g_autofree char *dir = g_path_get_dirname(memory->path);
	g_autofree char *name =
		g_strdup_printf("%s.%ld", memory->path, (long)getpid());
	gboolean is_written;
	int fd;

	if (!paths_make_private(dir, NULL))
		return;
	unlink(name);
	fd = open(name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
		0600);
	if (fd < 0)
		return;
	is_written = write_all(fd, bytes);
	if (close(fd) != 0 || !is_written || rename(name, memory->path) != 0)
		unlink(name);
}

void
memory_save(Memory *memory, unsigned long revision, const char *query)
{
	g_autoptr(GByteArray) bytes = g_byte_array_new();
	gsize begin = offsetof(Head, archive);
	Head head = memory->head;
	guint64 then = head.revision;
	guint kept = g_hash_table_size(memory->kept);

	if (!memory->is_found)
		return;
	if (head.query != sum_of(query))
		revision = 0;
	if (!memory->is_new && revision == then &&
		kept == g_hash_table_size(memory->letters))
		return;
	head.revision = revision;
	head.messages = memory->found ? memory->n_found : head.messages;
	head.letters = kept;
	g_byte_array_append(bytes, (const guint8 *)&head, sizeof head);
	if (memory->found)
		put_piece(bytes, memory->found->data, memory->found->len);
	else
		put_piece(bytes, memory->messages.bytes,
			(guint32)memory->messages.size);
	g_byte_array_append(bytes, memory->next->data, memory->next->len);
	head.sum = image_sum(0, bytes->data + begin, bytes->len - begin);
	memcpy(bytes->data, &head, sizeof head);
	write_file(memory, bytes);
}
