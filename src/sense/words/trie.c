/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/words/trie.h"

#include <stdlib.h>
#include <string.h>

/* Bytes that no word holds. */
enum { EDGE_WHOLE, EDGE_BEGIN, EDGE_END, EDGES };

/* --- Building ------------------------------------------------------------- */

typedef struct {
	const TrieKey *keys;
	GArray *nodes;
	guint low; /* no free node below */
} Builder;

/* The length of KEY spelt out: the edges around its word count. */
static gsize
spelt_length(const TrieKey *key)
{
	return key->word.length + 1 + (key->part == WORD_END);
}

/* Byte AT of KEY spelt out. */
static guchar
spelt(const TrieKey *key, gsize at)
{
	const Slice *word = &key->word;

	if (key->part != WORD_END)
		return at < word->length	 ? (guchar)word->start[at]
		       : key->part == WORD_WHOLE ? EDGE_WHOLE
						 : EDGE_BEGIN;
	if (at == 0)
		return EDGE_END;
	return at <= word->length ? (guchar)word->start[word->length - at]
				  : EDGE_BEGIN;
}

static int
compare_keys(gconstpointer a, gconstpointer b)
{
	const TrieKey *left = a, *right = b;
	gsize length = MIN(spelt_length(left), spelt_length(right));

	for (gsize i = 0; i < length; i++)
		if (spelt(left, i) != spelt(right, i))
			return spelt(left, i) - spelt(right, i);
	return 0; /* the last edges differ, so no key begins another */
}

static TrieNode *
node_at(const Builder *builder, guint index)
{
	if (index >= builder->nodes->len)
		g_array_set_size(builder->nodes, index + 256);
	return &g_array_index(builder->nodes, TrieNode, index);
}

/* The bytes that follow at DEPTH in the keys from FIRST to END; their count. */
static guint
next_bytes(const Builder *builder, guint first, guint end, gsize depth,
	guchar bytes[256])
{
	guint count = 0;

	for (guint i = first; i < end; i++) {
		guchar byte = spelt(&builder->keys[i], depth);

		if (count == 0 || bytes[count - 1] != byte)
			bytes[count++] = byte;
	}
	return count;
}

/* A base at which COUNT BYTES find free nodes. */
static guint
find_base(Builder *builder, const guchar *bytes, guint count)
{
	while (node_at(builder, builder->low)->parent)
		builder->low++;
	for (guint at = MAX(builder->low, bytes[0]);; at++) {
		guint base = at - bytes[0], i = 0;

		while (i < count && !node_at(builder, base + bytes[i])->parent)
			i++;
		if (i == count)
			return base;
	}
}

/* Enters the keys from FIRST to END, which share DEPTH bytes, below NODE. */
static void
grow(Builder *builder, guint node, guint first, guint end, gsize depth)
{
	guchar bytes[256];
	guint count = next_bytes(builder, first, end, depth, bytes);
	guint base = find_base(builder, bytes, count);

	node_at(builder, node)->base = base << 1;
	for (guint i = 0; i < count; i++)
		node_at(builder, base + bytes[i])->parent = node + 1;
	for (guint i = 0; i < count; i++) {
		guint last = first;

		while (last < end &&
			spelt(&builder->keys[last], depth) == bytes[i])
			last++;
		if (bytes[i] == EDGE_BEGIN)
			node_at(builder, node)->base |= 1;
		if (depth + 1 == spelt_length(&builder->keys[first]))
			node_at(builder, base + bytes[i])->base =
				builder->keys[first].number;
		else
			grow(builder, base + bytes[i], first, last, depth + 1);
		first = last;
	}
}

GArray *
trie_build(TrieKey *keys, guint count)
{
	Builder builder = { .keys = keys,
		.nodes = g_array_new(FALSE, TRUE, sizeof(TrieNode)) };

	qsort(keys, count, sizeof *keys, compare_keys);
	node_at(&builder, 0)->parent = G_MAXUINT32; /* nobody's child */
	if (count > 0)
		grow(&builder, 0, 0, count, 0);
	return builder.nodes;
}

static void
sieve_add(GArray *sieve, guint32 hash)
{
	g_array_index(sieve, guint8, hash / 8 % TRIE_SIEVE) |= 1u << hash % 8;
}

/* The hash of the whole word of KEY. */
static guint32
hash_of(const TrieKey *key)
{
	guint32 hash = WORD_HASH_START;

	for (gsize i = 0; i < key->word.length; i++)
		hash = word_hash_add(hash, key->word.start[i]);
	return hash;
}

/* The letters with which WORD begins; any, where it has one less. */
static void
sieve_add_begin(GArray *sieve, Slice word)
{
	char begin[TOKEN_PADDING] = { 0 };

	memcpy(begin, word.start, MIN(word.length, SIEVE_LETTERS));
	for (guint last = 0; last < 256; last++) {
		if (word.length < SIEVE_LETTERS)
			begin[SIEVE_LETTERS - 1] = (char)last;
		sieve_add(sieve, sieve_hash_begin(begin));
	}
}

GArray *
trie_sieve_build(const TrieKey *keys, guint count)
{
	GArray *sieve = g_array_new(FALSE, TRUE, 1);

	g_array_set_size(sieve, TRIE_SIEVE);
	for (guint i = 0; i < count; i++) {
		const TrieKey *key = &keys[i];

		if (key->part == WORD_WHOLE) {
			sieve_add(sieve, sieve_hash_whole(hash_of(key)));
		} else if (key->part == WORD_BEGIN &&
			   key->word.length + 1 >= SIEVE_LETTERS) {
			sieve_add_begin(sieve, key->word);
		} else { /* any word may end so, or begin */
			memset(sieve->data, 0xff, TRIE_SIEVE);
		}
	}
	return sieve;
}

/* --- Looking up ----------------------------------------------------------- */

/* The child of NODE by BYTE, 0 if there is none: the root is nobody's. */
static inline guint
child(const TrieNode *nodes, guint count, guint node, guchar byte)
{
	guint next = (nodes[node].base >> 1) + byte;

	return next < count && nodes[next].parent == node + 1 ? next : 0;
}

/* The leaf behind EDGE of NODE, if there is one. */
static inline void
add_leaf(const TrieNode *nodes, guint count, guint node, guchar edge,
	guint32 *out, guint *found, guint most)
{
	guint leaf = child(nodes, count, node, edge);

	if (leaf && *found < most)
		out[(*found)++] = nodes[leaf].base;
}

guint
trie_look_up(const TrieNode *nodes, guint count, const char *word, guint32 *out,
	guint most)
{
	guint node = 0, found = 0;
	const char *p = word;

	for (; (guchar)*p >= EDGES &&
		(node = child(nodes, count, node, (guchar)*p));
		p++)
		if (nodes[node].base & 1)
			add_leaf(nodes, count, node, EDGE_BEGIN, out, &found,
				most);
	if (!*p && p > word)
		add_leaf(nodes, count, node, EDGE_WHOLE, out, &found, most);
	node = child(nodes, count, 0, EDGE_END);
	for (p = node ? word + strlen(word) : word; p > word; p--) {
		if ((guchar)p[-1] < EDGES ||
			!(node = child(nodes, count, node, (guchar)p[-1])))
			break;
		if (nodes[node].base & 1)
			add_leaf(nodes, count, node, EDGE_BEGIN, out, &found,
				most);
	}
	return found;
}

gboolean
trie_numbers_below(const TrieNode *nodes, guint count, guint32 end)
{
	for (guint i = 0; i < count; i++) {
		guint whole = child(nodes, count, i, EDGE_WHOLE);
		guint begin = child(nodes, count, i, EDGE_BEGIN);

		if ((whole && nodes[whole].base >= end) ||
			(begin && nodes[begin].base >= end))
			return FALSE;
	}
	return count > 0;
}
