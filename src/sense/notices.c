/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The phrases are a tree of words. Each word has a number; an edge of the tree
 * is known by its node and its word together. A text costs one look-up a word
 * and one more for each word that continues a phrase. The tree grows when it
 * is first asked, so that a run which senses nothing does not pay for it.
 */
#include "sense/notices.h"

#include <string.h>

#include "base/bits.h"
#include "sense/word_map.h"

static const char *const kind_names[NOTICE_KINDS] = { "automatic", "absent",
	"back", "since", "until", "between", "urgent", "unread", "matter",
	"gone", "received", "machine", "bounced", "delayed", "arrived",
	"calendar", "bulk", "shop", "robots", "mobile", "office", "fax",
	"number", "people", "titles" };

G_STATIC_ASSERT(NOTICE_KINDS <= 32);

/* What ends at a node of the tree. */
typedef struct {
	guint32 kinds;	   /* set */
	guint32 languages; /* set */
	guint32 nexts;	   /* of words that follow, each as one bit */
} End;

/* A phrase that is not in the tree yet. */
typedef struct {
	const char *phrase; /* in strings */
	NoticeKind kind;
	guint32 language; /* bit */
} Pending;

struct Notices {
	GMutex lock;	      /* while the tree grows */
	WordMap *words;	      /* numbers from 1 */
	GByteArray *opens;    /* per number: 1 if a phrase begins with it */
	GHashTable *edges;    /* node and word -> node */
	GArray *ends;	      /* End per node */
	GPtrArray *languages; /* char *, in order of their bits */
	GArray *pending;      /* of Pending */
	GStringChunk *strings;
};

/* Nodes and words that fit into the key of an edge. */
enum { MOST = 65535 };

enum { FIRST_MATCHES = 32 }; /* room for them in the first place */

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

Notices *
notices_new(void)
{
	Notices *notices = g_new0(Notices, 1);
	g_mutex_init(&notices->lock);
	notices->words = word_map_new();
	notices->opens = g_byte_array_new();
	g_byte_array_append(notices->opens, (const guint8 *)"", 1);
	notices->edges = g_hash_table_new(g_direct_hash, g_direct_equal);
	notices->ends = g_array_new(FALSE, TRUE, sizeof(End));
	g_array_set_size(notices->ends, 1);
	notices->languages = g_ptr_array_new_with_free_func(g_free);
	notices->pending = g_array_new(FALSE, FALSE, sizeof(Pending));
	notices->strings = g_string_chunk_new(16384);
	return notices;
}

void
notices_free(Notices *notices)
{
	if (!notices)
		return;
	word_map_free(notices->words);
	g_byte_array_unref(notices->opens);
	g_hash_table_unref(notices->edges);
	g_array_unref(notices->ends);
	g_ptr_array_unref(notices->languages);
	g_array_unref(notices->pending);
	g_string_chunk_free(notices->strings);
	g_mutex_clear(&notices->lock);
	g_free(notices);
}

static guint
word_number(Notices *notices, const char *word)
{
	guint number = word_map_get(notices->words, word, word_hash(word));
	if (number > 0)
		return number;
	number = word_map_count(notices->words) + 1;
	word_map_put(notices->words, word, number);
	g_byte_array_append(notices->opens, (const guint8 *)"", 1);
	return number;
}

static gpointer
edge_key(guint node, guint word)
{
	return GUINT_TO_POINTER(node << 16 | word);
}

static guint
edge_follow(const Notices *notices, guint node, guint word)
{
	return GPOINTER_TO_UINT(
		g_hash_table_lookup(notices->edges, edge_key(node, word)));
}

static guint32
word_bit(guint word)
{
	return 1u << word % 32;
}

static guint
edge_add(Notices *notices, guint node, guint word)
{
	guint next = edge_follow(notices, node, word);
	if (next > 0)
		return next;
	g_array_index(notices->ends, End, node).nexts |= word_bit(word);
	next = notices->ends->len;
	g_array_set_size(notices->ends, next + 1);
	g_hash_table_insert(
		notices->edges, edge_key(node, word), GUINT_TO_POINTER(next));
	return next;
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
	if (known->len == 32)
		return 0;
	g_ptr_array_add(known, g_strdup(language));
	return 1u << (known->len - 1);
}

/* Grows the tree by one phrase, unless it is full. */
static void
grow(Notices *notices, const Pending *pending)
{
	g_autoptr(Tokens) tokens = tokens_new(pending->phrase);
	guint node = 0;
	for (guint i = 0; i < tokens_count(tokens); i++) {
		const Token *token = tokens_at(tokens, i);
		if (token->kind == TOKEN_MARK)
			continue;
		guint word = word_number(notices, token->folded);
		if (word > MOST || notices->ends->len > MOST)
			return;
		if (node == 0)
			notices->opens->data[word] = 1;
		node = edge_add(notices, node, word);
	}
	if (node == 0)
		return;
	End *end = &g_array_index(notices->ends, End, node);
	end->kinds |= 1u << pending->kind;
	end->languages |= pending->language;
}

/* What was added becomes part of the tree; nothing else changes. */
static void
settle(Notices *notices)
{
	g_mutex_lock(&notices->lock);
	for (guint i = 0; i < notices->pending->len; i++)
		grow(notices, &g_array_index(notices->pending, Pending, i));
	g_array_set_size(notices->pending, 0);
	g_string_chunk_clear(notices->strings);
	g_mutex_unlock(&notices->lock);
}

gboolean
notices_has_word(const char *phrase)
{
	gboolean has_word = g_ascii_isalnum(*phrase);
	for (const char *c = phrase; *c && !has_word; c = g_utf8_next_char(c))
		has_word = g_unichar_isalnum(g_utf8_get_char(c));
	return has_word;
}

gboolean
notices_add(Notices *notices, const char *language, NoticeKind kind,
	const char *phrase)
{
	if (!notices_has_word(phrase))
		return FALSE;
	Pending pending = { .phrase = g_string_chunk_insert(
				    notices->strings, phrase),
		.kind = kind,
		.language = language_bit(notices, language) };
	g_array_append_val(notices->pending, pending);
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
		if (word == 0 || (node == 0 && !notices->opens->data[word]))
			break;
		const End *here = &g_array_index(notices->ends, End, node);
		node = here->nexts & word_bit(word)
			       ? edge_follow(notices, node, word)
			       : 0;
		if (node == 0)
			break;
		note_end(matches, base, g_array_index(notices->ends, End, node),
			at, i);
	}
}

GArray *
notices_find(Notices *notices, const Tokens *tokens, guint first, guint end)
{
	settle(notices);
	GArray *matches = g_array_sized_new(
		FALSE, FALSE, sizeof(NoticeMatch), FIRST_MATCHES);
	end = MIN(end, tokens_count(tokens));
	for (guint at = first; at < end; at++)
		find_at(notices, tokens, at, end, matches);
	return matches;
}
