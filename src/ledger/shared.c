/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ledger/shared.h"

#include <string.h>

#include "ledger/memory_shapes.h"

#define LONG 16		    /* letters of a thread that are worth it */
#define MESSAGES_MAX 4096   /* remembered at once: memory */
#define BYTES_MAX (8 << 20) /* of letters */
#define SEEN_MAX 16384	    /* letters that are known to have been read */
#define WALKS_MAX 3

typedef struct {
	CaseLetter *letter;
	GPtrArray *languages; /* interned: the hints that lead to it */
} SharedLetter;

/* A walk, and what came of it. */
typedef struct {
	GPtrArray *letters; /* of CaseLetter, each with us as a holder */
	Workdays workdays;
	GPtrArray *cases;
} SharedWalk;

struct Shared {
	GHashTable *found;    /* query -> GPtrArray of ArchiveMessage */
	GHashTable *once;     /* set: long threads that were found once */
	GHashTable *threads;  /* thread -> GPtrArray of ArchiveMessage */
	guint n_messages;     /* found and in threads */
	GHashTable *seen;     /* set: hashes of ids of letters */
	GHashTable *letters;  /* id -> SharedLetter */
	gsize n_bytes;	      /* of them */
	GPtrArray *walks;     /* of SharedWalk, the latest last */
};

static void
shared_letter_free(gpointer data)
{
	SharedLetter *shared = data;

	case_letter_free(shared->letter);
	g_ptr_array_unref(shared->languages);
	g_free(shared);
}

static void
shared_walk_free(gpointer data)
{
	SharedWalk *walk = data;

	g_ptr_array_unref(walk->cases);
	g_ptr_array_unref(walk->letters);
	g_free(walk);
}

Shared *
shared_new(void)
{
	Shared *shared = g_new0(Shared, 1);

	shared->found = g_hash_table_new_full(g_str_hash, g_str_equal, g_free,
		(GDestroyNotify)g_ptr_array_unref);
	shared->once =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	shared->threads = g_hash_table_new_full(g_str_hash, g_str_equal, g_free,
		(GDestroyNotify)g_ptr_array_unref);
	shared->seen = g_hash_table_new(NULL, NULL);
	shared->letters = g_hash_table_new_full(
		g_str_hash, g_str_equal, g_free, shared_letter_free);
	shared->walks = g_ptr_array_new_with_free_func(shared_walk_free);
	return shared;
}

void
shared_free(Shared *shared)
{
	g_hash_table_unref(shared->found);
	g_hash_table_unref(shared->once);
	g_hash_table_unref(shared->threads);
	g_hash_table_unref(shared->seen);
	g_hash_table_unref(shared->letters);
	g_ptr_array_unref(shared->walks);
	g_free(shared);
}

/* Room for COUNT messages more; all are forgotten where there is none. False if
 * they are too many. */
static gboolean
make_room(Shared *shared, guint count)
{
	if (count > MESSAGES_MAX)
		return FALSE;
	shared->n_messages += count;
	if (shared->n_messages > MESSAGES_MAX) {
		g_hash_table_remove_all(shared->found);
		g_hash_table_remove_all(shared->threads);
		shared->n_messages = count;
	}
	return TRUE;
}

static GPtrArray *
look_up(GHashTable *table, const char *key)
{
	GPtrArray *found = g_hash_table_lookup(table, key);

	return found ? g_ptr_array_ref(found) : NULL;
}

GPtrArray *
shared_found(const Shared *shared, const char *query)
{
	return look_up(shared->found, query);
}

void
shared_note_found(Shared *shared, const char *query, GPtrArray *found)
{
	/* The query itself takes as much as a message. */
	if (make_room(shared, found->len + 1))
		g_hash_table_insert(
			shared->found, g_strdup(query), g_ptr_array_ref(found));
}

GPtrArray *
shared_thread(const Shared *shared, const char *thread)
{
	return look_up(shared->threads, thread);
}

gboolean
shared_has_thread(const Shared *shared, const char *thread)
{
	return g_hash_table_contains(shared->threads, thread);
}

gboolean
shared_was_found(const Shared *shared, const char *thread)
{
	return g_hash_table_contains(shared->once, thread);
}

static GPtrArray *
messages_of(const GPtrArray *found, const char *thread)
{
	GPtrArray *messages = g_ptr_array_new_with_free_func(
		(GDestroyNotify)archive_message_free);

	for (guint i = 0; i < found->len; i++) {
		const ArchiveMessage *message = found->pdata[i];

		if (g_str_equal(message->thread, thread))
			g_ptr_array_add(
				messages, archive_message_copy(message));
	}
	return messages;
}

void
shared_note_threads(Shared *shared, const GPtrArray *found)
{
	g_autoptr(GHashTable) counts =
		g_hash_table_new(g_str_hash, g_str_equal);
	GHashTableIter iter;
	gpointer thread, count;

	if (found->len < LONG)
		return;
	for (guint i = 0; i < found->len; i++) {
		ArchiveMessage *message = found->pdata[i];

		count = g_hash_table_lookup(counts, message->thread);
		g_hash_table_insert(counts, message->thread,
			GUINT_TO_POINTER(GPOINTER_TO_UINT(count) + 1));
	}
	g_hash_table_iter_init(&iter, counts);
	while (g_hash_table_iter_next(&iter, &thread, &count))
		if (GPOINTER_TO_UINT(count) >= LONG &&
			!g_hash_table_add(shared->once, g_strdup(thread)) &&
			make_room(shared, GPOINTER_TO_UINT(count)))
			g_hash_table_insert(shared->threads, g_strdup(thread),
				messages_of(found, thread));
}

CaseLetter *
shared_letter(const Shared *shared, const ArchiveMessage *message,
	const char *language)
{
	const SharedLetter *known =
		g_hash_table_lookup(shared->letters, message->id);

	if (!known || !g_ptr_array_find(known->languages,
			      g_intern_string(language), NULL))
		return NULL;
	return case_letter_ref(known->letter);
}

static gboolean
has_same_findings(const CaseLetter *a, const CaseLetter *b)
{
	g_autoptr(GByteArray) left = g_byte_array_new();
	g_autoptr(GByteArray) right = g_byte_array_new();

	record_put(left, &memory_findings, a->findings);
	record_put(right, &memory_findings, b->findings);
	return left->len == right->len &&
	       memcmp(left->data, right->data, left->len) == 0;
}

/* True if ID was asked for before, and not too long ago. */
static gboolean
is_seen(Shared *shared, const char *id)
{
	if (g_hash_table_size(shared->seen) >= SEEN_MAX)
		g_hash_table_remove_all(shared->seen);
	return !g_hash_table_add(
		shared->seen, GUINT_TO_POINTER(g_str_hash(id)));
}

static void
make_room_for(Shared *shared, const CaseLetter *letter)
{
	const Letter *read = letter->letter;
	gsize size = sizeof *letter + sizeof *read + strlen(read->text) +
		     strlen(read->own) + strlen(read->quoted);

	shared->n_bytes += size;
	if (shared->n_bytes <= BYTES_MAX)
		return;
	g_hash_table_remove_all(shared->letters);
	g_ptr_array_set_size(shared->walks, 0);
	shared->n_bytes = size;
}

static SharedLetter *
shared_letter_new(CaseLetter *letter)
{
	SharedLetter *shared = g_new0(SharedLetter, 1);

	shared->letter = case_letter_ref(letter);
	shared->languages = g_ptr_array_new();
	return shared;
}

CaseLetter *
shared_note_letter(Shared *shared, const ArchiveMessage *message,
	const char *language, CaseLetter *letter)
{
	SharedLetter *known = g_hash_table_lookup(shared->letters, message->id);

	if (!known && !is_seen(shared, message->id))
		return letter;
	if (!known) {
		make_room_for(shared, letter);
		known = shared_letter_new(letter);
		g_hash_table_insert(
			shared->letters, g_strdup(message->id), known);
	} else if (!has_same_findings(known->letter, letter)) {
		return letter;
	} else {
		case_letter_free(letter);
		letter = case_letter_ref(known->letter);
	}
	g_ptr_array_add(known->languages, (gpointer)g_intern_string(language));
	return letter;
}

static gboolean
are_all_shared(const Shared *shared, const GPtrArray *letters)
{
	for (guint i = 0; i < letters->len; i++) {
		const CaseLetter *letter = letters->pdata[i];
		const SharedLetter *known = g_hash_table_lookup(
			shared->letters, letter->letter->id);

		if (!known || known->letter != letter)
			return FALSE;
	}
	return letters->len > 0;
}

static gboolean
is_walk_of(const SharedWalk *walk, const GPtrArray *letters,
	const Workdays *workdays)
{
	return walk->letters->len == letters->len &&
	       walk->workdays.weekend == workdays->weekend &&
	       walk->workdays.holidays == workdays->holidays &&
	       memcmp(walk->letters->pdata, letters->pdata,
		       letters->len * sizeof *letters->pdata) == 0;
}

GPtrArray *
shared_cases(Shared *shared, const GPtrArray *letters, const Workdays *workdays)
{
	for (guint i = 0; i < shared->walks->len; i++) {
		SharedWalk *walk = shared->walks->pdata[i];

		if (!is_walk_of(walk, letters, workdays))
			continue;
		g_ptr_array_add(shared->walks,
			g_ptr_array_steal_index(shared->walks, i));
		return g_ptr_array_ref(walk->cases);
	}
	return NULL;
}

void
shared_note_cases(Shared *shared, const GPtrArray *letters,
	const Workdays *workdays, GPtrArray *cases)
{
	SharedWalk *walk;

	if (!are_all_shared(shared, letters))
		return;
	if (shared->walks->len >= WALKS_MAX)
		g_ptr_array_remove_index(shared->walks, 0);
	walk = g_new0(SharedWalk, 1);
	walk->letters = g_ptr_array_new_with_free_func(
		(GDestroyNotify)case_letter_free);
	for (guint i = 0; i < letters->len; i++)
		g_ptr_array_add(
			walk->letters, case_letter_ref(letters->pdata[i]));
	walk->workdays = *workdays;
	walk->cases = g_ptr_array_ref(cases);
	g_ptr_array_add(shared->walks, walk);
}
