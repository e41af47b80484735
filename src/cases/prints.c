/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Fingerprints of texts, and whose text is quoted where. */
#include "cases/ties.h"

#include <string.h>

#include "base/text.h"
#include "base/vector.h"

#define RUN 4		 /* words in a fingerprint */
#define FEW 3		 /* fingerprints that a quotation has at least */
#define MANY 12		 /* fingerprints that no two letters share by chance */
#define COMMON 32	 /* owners of a phrase that we write to everybody */
#define FIRST_SLOTS 2048 /* of an index: a dozen letters */

struct Prints {
	guint count;
	guint64 hashes[]; /* each once */
};

/* What is known of one fingerprint. */
typedef struct {
	guint64 hash; /* 0: the slot is free */
	guint count;  /* of its owners; 0: it is nobody's */
	guint last;   /* the last of them, in links, from 1 */
} Slot;

typedef struct {
	guint entry;  /* in entries */
	guint before; /* in links, from 1; 0 ends */
} Link;

typedef struct {
	gpointer owner;
	guint count;
	guint hits;
} Entry;

struct PrintIndex {
	Slot *slots;	  /* open addressing */
	guint size, used; /* size is a power of two */
	VECTOR(Link) links;
	GArray *entries; /* of Entry */
};

/* Is a letter or digit at AT? */
static inline gboolean
is_letter_at(const char *at)
{
	return (guint8)*at < 0x80 ? g_ascii_isalnum(*at)
				  : g_unichar_isalnum(g_utf8_get_char(at));
}

/* Behind the character at AT: most have one byte. */
static inline const char *
behind(const char *at)
{
	return (guint8)*at < 0x80 ? at + 1 : g_utf8_next_char(at);
}

/* The hash, FNV-1a, of the next word from *TEXT on, which moves behind it;
 * false if there is none. */
static gboolean
next_word(const char **text, guint64 *hash)
{
	const char *at = *text;
	guint64 sum = G_GUINT64_CONSTANT(14695981039346656037);
	while (*at && !is_letter_at(at))
		at = behind(at);
	const char *start = at;
	while (is_letter_at(at))
		for (const char *end = behind(at); at < end; at++)
			sum = (sum ^ (guint8)*at) *
			      G_GUINT64_CONSTANT(1099511628211);
	*text = at;
	*hash = sum;
	return at > start;
}

/* TEXT cut where WORDS words surely end, so that no long mail is folded. */
static char *
fold_start(const char *text, guint words)
{
	gsize most = (gsize)words * 12, length = strlen(text);
	if (length <= most)
		return text_fold(text);
	g_autofree char *head = g_strndup(text, most);
	const char *end;
	if (!g_utf8_validate(head, -1, &end))
		head[end - head] = '\0';
	return text_fold(head);
}

/* The least power of two with room for COUNT twice. */
static guint
table_size(guint count)
{
	guint size = 16;

	while (size < 2 * count)
		size *= 2;
	return size;
}

/* Puts HASH (not 0) into the open table SEEN; false if it is there. */
static gboolean
note_hash(guint64 *seen, guint size, guint64 hash)
{
	guint at = (guint)(hash >> 32) & (size - 1);

	while (seen[at] && seen[at] != hash)
		at = (at + 1) & (size - 1);
	if (seen[at])
		return FALSE;
	seen[at] = hash;
	return TRUE;
}

static guint64
run_hash(const guint64 *last, guint i)
{
	guint64 hash = 0;

	for (guint k = 1; k <= RUN; k++)
		hash = hash * G_GUINT64_CONSTANT(0x9e3779b97f4a7c15) +
		       last[(i + k) % RUN];
	return hash ? hash : 1;
}

Prints *
prints_of(const char *text, guint words)
{
	g_autofree char *folded = fold_start(text, words);
	/* There are half as many words as letters at most, mostly fewer. */
	guint size =
		table_size((guint)MIN((gsize)words, strlen(folded) / 4 + RUN));
	g_autofree guint64 *seen = g_new0(guint64, size);
	Prints *prints = g_malloc(sizeof *prints + size * sizeof *seen);
	guint64 last[RUN] = { 0 };
	const char *at = folded;
	prints->count = 0;
	for (guint i = 0; i < words && next_word(&at, &last[i % RUN]); i++) {
		if (i + 1 < RUN)
			continue;
		guint64 hash = run_hash(last, i);
		if (note_hash(seen, size, hash))
			prints->hashes[prints->count++] = hash;
	}
	return g_realloc(prints, sizeof *prints + prints->count * sizeof *seen);
}

void
prints_free(Prints *prints)
{
	g_free(prints);
}

guint
prints_count(const Prints *prints)
{
	return prints->count;
}

guint
prints_shared(const Prints *a, const Prints *b)
{
	g_autoptr(GHashTable) set =
		g_hash_table_new(g_int64_hash, g_int64_equal);
	guint count = 0;
	for (guint i = 0; i < b->count; i++)
		g_hash_table_add(set, (gpointer)&b->hashes[i]);
	for (guint i = 0; i < a->count; i++)
		count += g_hash_table_contains(set, &a->hashes[i]);
	return count;
}

PrintIndex *
print_index_new(void)
{
	PrintIndex *index = g_new0(PrintIndex, 1);
	index->size = FIRST_SLOTS;
	index->slots = g_new0(Slot, index->size);
	index->entries = g_array_new(FALSE, FALSE, sizeof(Entry));
	return index;
}

void
print_index_free(PrintIndex *index)
{
	if (!index)
		return;
	g_free(index->slots);
	vector_clear(&index->links);
	g_array_unref(index->entries);
	g_free(index);
}

/* The slot of HASH, or the free one where it belongs. */
static Slot *
slot_of(const PrintIndex *index, guint64 hash)
{
	guint at = (guint)(hash >> 32) & (index->size - 1);

	while (index->slots[at].hash && index->slots[at].hash != hash)
		at = (at + 1) & (index->size - 1);
	return &index->slots[at];
}

static void
make_room(PrintIndex *index, guint more)
{
	Slot *old = index->slots;
	guint size = index->size;

	if (size >= table_size(index->used + more))
		return;
	index->size = table_size(index->used + more);
	index->slots = g_new0(Slot, index->size);
	for (guint i = 0; i < size; i++)
		if (old[i].hash)
			*slot_of(index, old[i].hash) = old[i];
	g_free(old);
}

static Slot *
take_slot(PrintIndex *index, Slot *slot, guint64 hash)
{
	index->used += !slot->hash;
	slot->hash = hash;
	return slot;
}

void
print_index_add(PrintIndex *index, const Prints *prints, gpointer owner)
{
	Entry entry = { owner, 0, 0 };

	make_room(index, prints->count);
	for (guint i = 0; i < prints->count; i++) {
		guint64 hash = prints->hashes[i];
		Slot *slot = slot_of(index, hash);
		if (slot->hash && slot->count == 0)
			continue;
		take_slot(index, slot, hash);
		vector_push(&index->links,
			(Link){ index->entries->len, slot->last });
		slot->last = index->links.count;
		slot->count++;
		entry.count++;
	}
	g_array_append_val(index->entries, entry);
}

void
print_index_disown(PrintIndex *index, const Prints *prints)
{
	make_room(index, prints->count);
	for (guint i = 0; i < prints->count; i++) {
		guint64 hash = prints->hashes[i];
		take_slot(index, slot_of(index, hash), hash);
	}
}

static gboolean
is_quoted(const Entry *entry)
{
	return entry->hits >= MANY ||
	       (entry->hits >= FEW && entry->hits * 3 >= entry->count);
}

/* The later of two that are quoted as much goes first. */
static int
compare_hits(gconstpointer a, gconstpointer b)
{
	const Entry *left = *(Entry *const *)a, *right = *(Entry *const *)b;
	if (left->hits != right->hits)
		return left->hits > right->hits ? -1 : 1;
	return left > right ? -1 : 1;
}

/* Counts a hit for all owners of SLOT; those met for the first time go to
 * TOUCHED. */
static void
touch(PrintIndex *index, const Slot *slot, GPtrArray *touched)
{
	for (guint i = slot->last; i;) {
		const Link *link = &index->links.at[i - 1];
		Entry *entry =
			&g_array_index(index->entries, Entry, link->entry);

		if (entry->hits++ == 0)
			g_ptr_array_add(touched, entry);
		i = link->before;
	}
}

GPtrArray *
print_index_quoted(PrintIndex *index, const Prints *prints)
{
	g_autoptr(GPtrArray) touched = g_ptr_array_new();
	for (guint i = 0; i < prints->count; i++) {
		const Slot *slot = slot_of(index, prints->hashes[i]);
		if (slot->count <= COMMON)
			touch(index, slot, touched);
	}
	g_ptr_array_sort(touched, compare_hits);
	GPtrArray *quoted = NULL;
	for (guint i = 0; i < touched->len; i++) {
		Entry *entry = g_ptr_array_index(touched, i);
		if (is_quoted(entry)) {
			if (!quoted)
				quoted = g_ptr_array_new();
			g_ptr_array_add(quoted, entry->owner);
		}
		entry->hits = 0;
	}
	return quoted;
}

void
print_index_top(const PrintIndex *index, const Prints *prints, guint *novel,
	guint *foreign)
{
	*novel = *foreign = 0;
	for (guint i = 0; i < prints->count; i++) {
		const Slot *slot = slot_of(index, prints->hashes[i]);
		if (slot->count > 0)
			return;
		if (slot->hash)
			++*foreign;
		else
			++*novel;
	}
}
