/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The phrases are a tree of words. Each word has a number; an edge of the tree
 * is known by its node and its word together. A text costs one look-up a word
 * and one more for each word that continues a phrase.
 */
#include "sense/notices.h"

#include <string.h>

#include "base/bits.h"
#include "sense/language.h"
#include "sense/text/word_map.h"

static const char *const kind_names[NOTICE_KINDS] = { "automatic", "absent",
	"back", "since", "until", "between", "after", "urgent", "unread",
	"matter", "gone", "received", "machine", "bounced", "delayed",
	"arrived", "calendar", "bulk", "shop", "robots", "mobile", "office",
	"fax", "number", "people", "titles" };

G_STATIC_ASSERT(NOTICE_KINDS <= 32);

/* What ends at a node of the tree. */
typedef struct {
	guint32 kinds;	   /* set */
	guint32 languages; /* set */
	guint32 nexts;	   /* of words that follow, each as one bit */
} End;

typedef struct {
	guint32 key; /* node and word, 0: free */
	guint32 node;
} Edge;

struct Notices {
	WordMap *words;	   /* twice a number from 1, and 1 if a phrase begins
			    * with it */
	const Edge *edges; /* open addressing */
	guint size, used;  /* size is a power of two */
	const End *ends;   /* per node */
	guint count;
	GPtrArray *languages; /* char *, in order of their bits */
	Edge *own_edges;      /* NULL in an image, as the next */
	GArray *own_ends;
};

/* Nodes and words that fit into the key of an edge. */
enum { MOST = 65535, MOST_LANGUAGES = 32 };

enum {
	FIRST_MATCHES = 32, /* room for them in the first place */
	FIRST_EDGES = 64
};

int
notice_kind_from_name(const char *name)
{
	for (int i = 0; i < NOTICE_KINDS; i++) {
		if (!strcmp(name, kind_names[i]))
			return i;
	}
	return -1;
}

const char *
notice_kind_name(NoticeKind kind)
{
	return kind_names[kind];
}

static Notices *
notices_new_empty(void)
{
	Notices *notices = g_new0(Notices, 1);
	notices->languages = g_ptr_array_new_with_free_func(g_free);
	return notices;
}

static void
add_end(Notices *notices)
{
	notices->count++;
	g_array_set_size(notices->own_ends, notices->count);
	notices->ends = (const End *)(void *)notices->own_ends->data;
}

Notices *
notices_new(void)
{
	Notices *notices = notices_new_empty();
	notices->words = word_map_new();
	notices->size = FIRST_EDGES;
	notices->edges = notices->own_edges = g_new0(Edge, FIRST_EDGES);
	notices->own_ends = g_array_new(FALSE, TRUE, sizeof(End));
	add_end(notices);
	return notices;
}

void
notices_free(Notices *notices)
{
	if (!notices)
		return;
	word_map_free(notices->words);
	g_free(notices->own_edges);
	g_clear_pointer(&notices->own_ends, g_array_unref);
	g_ptr_array_unref(notices->languages);
	g_free(notices);
}

/* --- The tree ------------------------------------------------------------- */

static guint32
edge_key(guint node, guint word)
{
	return node << 16 | word;
}

/* Where the edge of KEY stands, or would. */
static guint
edge_find(const Edge *edges, guint size, guint32 key)
{
	guint64 hash = key * G_GUINT64_CONSTANT(0x9e3779b97f4a7c15);
	guint i = (guint)(hash >> 32) & (size - 1);
	while (edges[i].key && edges[i].key != key)
		i = (i + 1) & (size - 1);
	return i;
}

static guint32
word_bit(guint word)
{
	return 1u << word % 32;
}

static guint
edge_follow(const Notices *notices, guint node, guint word)
{
	if (!(notices->ends[node].nexts & word_bit(word)))
		return 0;
	return notices
		->edges[edge_find(
			notices->edges, notices->size, edge_key(node, word))]
		.node;
}

static void
grow_edges(Notices *notices)
{
	g_autofree Edge *old = notices->own_edges;
	guint size = notices->size;
	notices->size *= 2;
	notices->edges = notices->own_edges = g_new0(Edge, notices->size);
	for (guint i = 0; i < size; i++)
		if (old[i].key)
			notices->own_edges[edge_find(notices->edges,
				notices->size, old[i].key)] = old[i];
}

static guint
edge_add(Notices *notices, guint node, guint word)
{
	guint next = edge_follow(notices, node, word);
	if (next > 0)
		return next;
	if (++notices->used * 2 > notices->size)
		grow_edges(notices);
	next = notices->count;
	notices->own_edges[edge_find(notices->edges, notices->size,
		edge_key(node, word))] = (Edge){ edge_key(node, word), next };
	g_array_index(notices->own_ends, End, node).nexts |= word_bit(word);
	add_end(notices);
	return next;
}

/* The number of WORD, which may open a phrase. */
static guint
word_number(Notices *notices, const Token *word, gboolean is_opening)
{
	guint known = word_map_get(notices->words, word->folded, word->hash);
	guint number = known ? known : 2 * word_map_count(notices->words) + 2;
	number |= is_opening ? 1 : 0;
	if (number != known)
		word_map_put(notices->words, word->folded, number);
	return number / 2;
}

/* The bit of LANGUAGE; the set is full with 32. */
static guint32
language_bit(Notices *notices, const char *language)
{
	GPtrArray *known = notices->languages;
	for (guint i = 0; i < known->len; i++) {
		if (!strcmp(g_ptr_array_index(known, i), language))
			return 1u << i;
	}
	if (known->len == MOST_LANGUAGES)
		return 0;
	g_ptr_array_add(known, g_strdup(language));
	return 1u << (known->len - 1);
}

gboolean
notices_add(Notices *notices, const char *language, NoticeKind kind,
	const char *phrase)
{
	g_autoptr(Tokens) tokens = tokens_new(phrase);
	guint node = 0;
	g_return_val_if_fail(notices->own_edges, FALSE);
	for (guint i = 0; i < tokens_count(tokens); i++) {
		const Token *token = tokens_at(tokens, i);
		if (token->kind == TOKEN_MARK)
			continue;
		guint word = word_number(notices, token, node == 0);
		if (word > MOST || notices->count > MOST)
			return TRUE; /* the tree is full */
		node = edge_add(notices, node, word);
	}
	if (node == 0)
		return FALSE;
	End *end = &g_array_index(notices->own_ends, End, node);
	end->kinds |= 1u << kind;
	end->languages |= language_bit(notices, language);
	return TRUE;
}

const char *
notices_language(const Notices *notices, guint number)
{
	return number < notices->languages->len
		       ? g_ptr_array_index(notices->languages, number)
		       : NULL;
}

/* Marks that may stand inside a phrase. */
static gboolean
is_transparent(const Token *token)
{
	return token->kind == TOKEN_MARK &&
	       strchr("()[]<>\"'*:-/", token->folded[0]);
}

/* Notes what ends at token AT: a longer match of a kind replaces a shorter
 * one of those from BASE on, which start at the same word. */
static void
note_end(GArray *matches, guint base, End end, guint first, guint last)
{
	guint32 kinds = end.kinds;
	for (guint m = base; kinds && m < matches->len; m++) {
		NoticeMatch *match = &g_array_index(matches, NoticeMatch, m);
		if (kinds & 1u << match->kind) {
			match->last = last;
			match->languages = end.languages;
		}
		kinds &= ~(1u << match->kind);
	}
	for (; kinds; kinds &= kinds - 1) {
		NoticeMatch match = { .kind = (NoticeKind)bits_lowest(kinds),
			.languages = end.languages,
			.first = first,
			.last = last };
		g_array_append_val(matches, match);
	}
}

static void
find_at(const Notices *notices, const Tokens *tokens, guint at, guint end,
	GArray *matches)
{
	guint node = 0, base = matches->len;
	guint sentence = tokens_at(tokens, at)->sentence;
	for (guint i = at; i < end; i++) {
		const Token *token = tokens_at(tokens, i);
		if (node > 0 && is_transparent(token))
			continue;
		if (token->kind == TOKEN_MARK || token->sentence != sentence)
			break;
		guint word = word_map_get(
			notices->words, token->folded, token->hash);
		if (word == 0 || (node == 0 && !(word & 1)))
			break;
		node = edge_follow(notices, node, word / 2);
		if (node == 0)
			break;
		note_end(matches, base, notices->ends[node], at, i);
	}
}

GArray *
notices_find(
	const Notices *notices, const Tokens *tokens, guint first, guint end)
{
	GArray *matches = g_array_sized_new(
		FALSE, FALSE, sizeof(NoticeMatch), FIRST_MATCHES);
	end = MIN(end, tokens_count(tokens));
	for (guint start = first; start < end; start += SIEVE) {
		guint64 set = word_map_sieve(notices->words,
			&tokens->all[start], MIN(end - start, SIEVE));

		for (; set; set &= set - 1)
			find_at(notices, tokens, start + bits_lowest(set), end,
				matches);
	}
	return matches;
}

/* --- Images --------------------------------------------------------------- */

void
notices_write(const Notices *notices, GByteArray *image)
{
	LanguageCode codes[MOST_LANGUAGES] = { { { 0 } } };
	guint count = notices->languages->len;

	g_return_if_fail(notices->own_edges);
	for (guint i = 0; i < count; i++)
		g_strlcpy(codes[i].text, notices->languages->pdata[i],
			sizeof codes[i].text);
	image_put(image, codes, sizeof *codes, count);
	image_put(image, notices->ends, sizeof(End), notices->count);
	image_put(image, notices->edges, sizeof(Edge), notices->size);
	word_map_write(notices->words, image);
}

/* A search ends at a free edge, and every edge leads to a node. */
static gboolean
is_sound(const Notices *notices)
{
	guint used = 0;

	if (notices->count == 0 || notices->size == 0 ||
		(notices->size & (notices->size - 1)))
		return FALSE;
	for (guint i = 0; i < notices->size; i++) {
		if (notices->edges[i].node >= notices->count)
			return FALSE;
		used += notices->edges[i].key != 0;
	}
	for (guint i = 0; i < notices->count; i++)
		if (notices->ends[i].kinds >> NOTICE_KINDS)
			return FALSE;
	return used < notices->size;
}

Notices *
notices_read(ImageReader *reader)
{
	g_autoptr(Notices) notices = notices_new_empty();
	guint count;
	const LanguageCode *codes = image_take(reader, sizeof *codes, &count);

	notices->ends = image_take(reader, sizeof(End), &notices->count);
	notices->edges = image_take(reader, sizeof(Edge), &notices->size);
	notices->words = word_map_read(reader, 2 * MOST + 1);
	reader->is_broken = reader->is_broken || count > MOST_LANGUAGES ||
			    !is_sound(notices);
	for (guint i = 0; i < count && !reader->is_broken; i++)
		g_ptr_array_add(notices->languages,
			g_strndup(codes[i].text, sizeof codes[i].text - 1));
	return reader->is_broken ? NULL : g_steal_pointer(&notices);
}
