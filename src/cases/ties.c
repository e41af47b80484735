/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cases/ties.h"

#include <string.h>

#include "base/text.h"

#define RUN 4	  /* words in a fingerprint */
#define FEW 3	  /* fingerprints that a quotation has at least */
#define MANY 12	  /* fingerprints that no two letters share by chance */
#define COMMON 32 /* owners of a phrase that we write to everybody */

struct Prints {
	GArray *hashes; /* of guint64, each once */
};

struct PrintIndex {
	GHashTable *owners;  /* guint64 * -> GPtrArray of Entry */
	GPtrArray *entries;  /* of Entry */
	GHashTable *foreign; /* set of guint64, as far as a pointer holds it */
};

typedef struct {
	gpointer owner;
	guint64 *keys; /* storage for the index's keys */
	guint count;
	guint hits;
	guint order;
} Entry;

static void
entry_free(Entry *entry)
{
	g_free(entry->keys);
	g_free(entry);
}

/* FNV-1a over one word. */
static guint64
word_hash(const char *word, gsize length)
{
	guint64 hash = G_GUINT64_CONSTANT(14695981039346656037);
	for (gsize i = 0; i < length; i++)
		hash = (hash ^ (guint8)word[i]) *
		       G_GUINT64_CONSTANT(1099511628211);
	return hash;
}

/* Finds the next word from *TEXT on and moves *TEXT behind it. */
static const char *
next_word(const char **text, gsize *length)
{
	const char *start = *text;
	while (*start && !g_unichar_isalnum(g_utf8_get_char(start)))
		start = g_utf8_next_char(start);
	const char *end = start;
	while (*end && g_unichar_isalnum(g_utf8_get_char(end)))
		end = g_utf8_next_char(end);
	*text = end;
	*length = (gsize)(end - start);
	return *length ? start : NULL;
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

Prints *
prints_of(const char *text, guint words)
{
	g_autofree char *folded = fold_start(text, words);
	g_autoptr(GHashTable) seen =
		g_hash_table_new(g_int64_hash, g_int64_equal);
	Prints *prints = g_new0(Prints, 1);
	prints->hashes = g_array_new(FALSE, FALSE, sizeof(guint64));
	g_autofree guint64 *runs = g_new(guint64, words + 1);
	guint64 last[RUN] = { 0 };
	const char *at = folded;
	gsize length;
	for (guint i = 0; i < words; i++) {
		const char *word = next_word(&at, &length);
		if (!word)
			break;
		last[i % RUN] = word_hash(word, length);
		if (i + 1 < RUN)
			continue;
		runs[i] = 0;
		for (guint k = 1; k <= RUN; k++)
			runs[i] = runs[i] * G_GUINT64_CONSTANT(
						    0x9e3779b97f4a7c15) +
				  last[(i + k) % RUN];
		if (g_hash_table_add(seen, &runs[i]))
			g_array_append_val(prints->hashes, runs[i]);
	}
	return prints;
}

void
prints_free(Prints *prints)
{
	if (!prints)
		return;
	g_array_unref(prints->hashes);
	g_free(prints);
}

guint
prints_count(const Prints *prints)
{
	return prints->hashes->len;
}

guint
prints_shared(const Prints *a, const Prints *b)
{
	g_autoptr(GHashTable) set =
		g_hash_table_new(g_int64_hash, g_int64_equal);
	guint count = 0;
	for (guint i = 0; i < b->hashes->len; i++)
		g_hash_table_add(set, &g_array_index(b->hashes, guint64, i));
	for (guint i = 0; i < a->hashes->len; i++)
		count += g_hash_table_contains(
			set, &g_array_index(a->hashes, guint64, i));
	return count;
}

PrintIndex *
print_index_new(void)
{
	PrintIndex *index = g_new0(PrintIndex, 1);
	index->owners = g_hash_table_new_full(g_int64_hash, g_int64_equal, NULL,
		(GDestroyNotify)g_ptr_array_unref);
	index->entries =
		g_ptr_array_new_with_free_func((GDestroyNotify)entry_free);
	index->foreign = g_hash_table_new(NULL, NULL);
	return index;
}

void
print_index_free(PrintIndex *index)
{
	if (!index)
		return;
	g_hash_table_unref(index->owners);
	g_ptr_array_unref(index->entries);
	g_hash_table_unref(index->foreign);
	g_free(index);
}

static gpointer
foreign_key(guint64 hash)
{
	return GSIZE_TO_POINTER((gsize)hash);
}

void
print_index_add(PrintIndex *index, const Prints *prints, gpointer owner)
{
	Entry *entry = g_new0(Entry, 1);
	entry->owner = owner;
	entry->order = index->entries->len;
	entry->keys = g_new(guint64, prints->hashes->len + 1);
	g_ptr_array_add(index->entries, entry);
	for (guint i = 0; i < prints->hashes->len; i++) {
		guint64 hash = g_array_index(prints->hashes, guint64, i);
		if (g_hash_table_contains(index->foreign, foreign_key(hash)))
			continue;
		guint64 *key = &entry->keys[entry->count++];
		*key = hash;
		GPtrArray *owners = g_hash_table_lookup(index->owners, key);
		if (!owners) {
			owners = g_ptr_array_new();
			g_hash_table_insert(index->owners, key, owners);
		}
		g_ptr_array_add(owners, entry);
	}
}

void
print_index_disown(PrintIndex *index, const Prints *prints)
{
	for (guint i = 0; i < prints->hashes->len; i++) {
		guint64 *hash = &g_array_index(prints->hashes, guint64, i);
		if (!g_hash_table_contains(index->owners, hash))
			g_hash_table_add(index->foreign, foreign_key(*hash));
	}
}

static gboolean
is_quoted(const Entry *entry)
{
	return entry->hits >= MANY ||
	       (entry->hits >= FEW && entry->hits * 3 >= entry->count);
}

static int
compare_hits(gconstpointer a, gconstpointer b)
{
	const Entry *left = *(Entry *const *)a, *right = *(Entry *const *)b;
	if (left->hits != right->hits)
		return left->hits > right->hits ? -1 : 1;
	return left->order > right->order ? -1 : 1;
}

GPtrArray *
print_index_quoted(PrintIndex *index, const Prints *prints)
{
	g_autoptr(GPtrArray) touched = g_ptr_array_new();
	for (guint i = 0; i < prints->hashes->len; i++) {
		GPtrArray *owners = g_hash_table_lookup(index->owners,
			&g_array_index(prints->hashes, guint64, i));
		if (!owners || owners->len > COMMON)
			continue;
		for (guint k = 0; k < owners->len; k++) {
			Entry *entry = g_ptr_array_index(owners, k);
			if (entry->hits++ == 0)
				g_ptr_array_add(touched, entry);
		}
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
	for (guint i = 0; i < prints->hashes->len; i++) {
		guint64 *hash = &g_array_index(prints->hashes, guint64, i);
		if (g_hash_table_contains(index->owners, hash))
			return;
		if (g_hash_table_contains(index->foreign, foreign_key(*hash)))
			++*foreign;
		else
			++*novel;
	}
}

static gboolean
is_year(const char *folded, gsize length)
{
	return length == 4 &&
	       (g_str_has_prefix(folded, "19") ||
		       g_str_has_prefix(folded, "20")) &&
	       g_ascii_isdigit(folded[2]) && g_ascii_isdigit(folded[3]);
}

static char *
fold_number(const char *text, gsize least)
{
	g_autofree char *folded = text_fold(text);
	GString *number = g_string_new(NULL);
	gboolean has_digit = FALSE;
	for (const char *c = folded; *c; c++) {
		if (!g_ascii_isalnum(*c))
			continue;
		has_digit = has_digit || g_ascii_isdigit(*c);
		g_string_append_c(number, *c);
	}
	gboolean is_number = has_digit && number->len >= least &&
			     !is_year(number->str, number->len);
	return g_string_free(number, !is_number);
}

char *
number_fold(const char *number)
{
	return number ? fold_number(number, 2) : NULL;
}

gboolean
number_is_same(const char *a, const char *b)
{
	gsize left = strlen(a), right = strlen(b);
	if (left > right)
		return number_is_same(b, a);
	if (strncmp(a, b, left) != 0)
		return FALSE;
	/* What follows may be a version: a letter first, then anything short. */
	const char *rest = b + left;
	return !*rest ||
	       (left >= 3 && g_ascii_isalpha(*rest) && right - left <= 5);
}

GHashTable *
numbers_in(const char *text)
{
	GHashTable *numbers =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	const char *at = text;
	while (*at) {
		gsize length = strcspn(at, " \t\r\n,;()[]<>\"");
		if (length >= 4 && length <= 40 &&
			strcspn(at, "0123456789") < length) {
			g_autofree char *word = g_strndup(at, length);
			char *number = fold_number(word, 4);
			if (number)
				g_hash_table_add(numbers, number);
		}
		at += length;
		at += strspn(at, " \t\r\n,;()[]<>\"");
	}
	return numbers;
}
