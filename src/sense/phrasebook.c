/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/phrasebook.h"

#include <string.h>

/* No wording is longer; how far phrasehits_before looks back. */
#define WORDS_MAX 8

struct PhraseBook {
	GHashTable *phrases; /* first word -> GArray of Phrase, longest first */
	GStringChunk *strings;
	GPtrArray *arrays; /* the words of phrases */
};

typedef struct {
	const Phrase *phrase;
	gint32 next; /* hit at the same token, -1 ends the list */
} Hit;

static void
free_phrases(gpointer data)
{
	g_array_unref(data);
}

PhraseBook *
phrasebook_new(void)
{
	PhraseBook *book = g_new0(PhraseBook, 1);
	book->phrases = g_hash_table_new_full(
		g_str_hash, g_str_equal, NULL, free_phrases);
	book->strings = g_string_chunk_new(4096);
	book->arrays = g_ptr_array_new_with_free_func(g_free);
	return book;
}

void
phrasebook_free(PhraseBook *book)
{
	if (!book)
		return;
	g_hash_table_unref(book->phrases);
	g_string_chunk_free(book->strings);
	g_ptr_array_unref(book->arrays);
	g_free(book);
}

static void
insert_phrase(GArray *phrases, const Phrase *phrase)
{
	guint at = 0;
	while (at < phrases->len &&
		g_array_index(phrases, Phrase, at).count >= phrase->count)
		at++;
	g_array_insert_val(phrases, at, *phrase);
}

/* One wording, cut into words as the texts are in which it is looked for. */
static gboolean
add_wording(PhraseBook *book, const char *wording, Phrase phrase)
{
	g_autoptr(Tokens) tokens = tokens_new(wording);
	guint count = tokens_count(tokens);
	if (count == 0 || count > WORDS_MAX)
		return FALSE;
	phrase.count = (guint16)count;
	phrase.words = g_new(const char *, count);
	g_ptr_array_add(book->arrays, phrase.words);
	for (guint i = 0; i < count; i++)
		phrase.words[i] = g_string_chunk_insert_const(
			book->strings, tokens_at(tokens, i)->folded);
	GArray *phrases = g_hash_table_lookup(book->phrases, phrase.words[0]);
	if (!phrases) {
		phrases = g_array_new(FALSE, FALSE, sizeof(Phrase));
		g_hash_table_insert(
			book->phrases, (gpointer)phrase.words[0], phrases);
	}
	insert_phrase(phrases, &phrase);
	return TRUE;
}

gboolean
phrasebook_add(
	PhraseBook *book, const char *wordings, Phrase like, GError **error)
{
	g_auto(GStrv) each = g_strsplit(wordings, "|", -1);
	for (char **wording = each; *wording; wording++) {
		if (add_wording(book, *wording, like))
			continue;
		g_set_error(error, G_KEY_FILE_ERROR,
			G_KEY_FILE_ERROR_INVALID_VALUE,
			"\"%s\": an empty wording between two |, or one of "
			"more than %d words",
			wordings, WORDS_MAX);
		return FALSE;
	}
	return TRUE;
}

const Phrase *
phrasebook_single(const PhraseBook *book, const char *folded, int class)
{
	const GArray *phrases = g_hash_table_lookup(book->phrases, folded);
	for (guint i = 0; phrases && i < phrases->len; i++) {
		const Phrase *phrase = &g_array_index(phrases, Phrase, i);
		if (phrase->class == class && phrase->count == 1)
			return phrase;
	}
	return NULL;
}

static gboolean
stands_at(const PhraseHits *hits, const Phrase *phrase, guint at)
{
	if (at + phrase->count > hits->count)
		return FALSE;
	for (guint i = 1; i < phrase->count; i++) {
		const Token *token = tokens_at(hits->tokens, at + i);
		if (strcmp(token->folded, phrase->words[i]) != 0)
			return FALSE;
	}
	return TRUE;
}

/* Notes the hits of one token; the tokens that the longest of class NEVER
 * covers. */
static guint
note_hits(PhraseHits *hits, const GArray *phrases, guint at, int never)
{
	guint covered = 0;
	/* Longest first; the list is built from its end. */
	for (guint i = phrases->len; i-- > 0;) {
		const Phrase *phrase = &g_array_index(phrases, Phrase, i);
		if (!stands_at(hits, phrase, at))
			continue;
		if (phrase->class == never)
			covered = phrase->count;
		Hit hit = { phrase, hits->first[at] };
		hits->first[at] = (gint32)hits->hits->len;
		g_array_append_val(hits->hits, hit);
	}
	return covered;
}

/* The classes of the phrases at AT, unless something that ends at NEVER_UNTIL
 * covers them all. */
static void
note_classes(PhraseHits *hits, guint at, guint never_until)
{
	const Hit *hit = &g_array_index(hits->hits, Hit, hits->first[at]);
	if (at + hit->phrase->count <= never_until) {
		hits->first[at] = -1;
		return;
	}
	for (gint32 i = hits->first[at]; i >= 0; i = hit->next) {
		hit = &g_array_index(hits->hits, Hit, i);
		guint32 bit = 1u << hit->phrase->class;
		/* Of a class the longest counts. */
		if (!(hits->begins[at] & bit))
			hits->ends[at + hit->phrase->count] |= bit;
		hits->begins[at] |= bit;
	}
}

void
phrasehits_init(PhraseHits *hits, const PhraseBook *book, const Tokens *tokens,
	int never)
{
	guint never_until = 0;
	*hits = (PhraseHits){ .book = book,
		.tokens = tokens,
		.count = tokens_count(tokens),
		.hits = g_array_sized_new(FALSE, FALSE, sizeof(Hit), 64) };
	hits->first = g_new(gint32, hits->count + 1);
	hits->begins = g_new0(guint32, 2 * (hits->count + 1));
	hits->ends = hits->begins + hits->count + 1;
	for (guint at = 0; at < hits->count; at++) {
		const Token *token = tokens_at(tokens, at);
		hits->first[at] = -1;
		const GArray *phrases =
			token->kind == TOKEN_MONEY
				? NULL
				: g_hash_table_lookup(
					  book->phrases, token->folded);
		if (!phrases)
			continue;
		guint covered = note_hits(hits, phrases, at, never);
		never_until = MAX(never_until, at + covered);
		if (hits->first[at] >= 0)
			note_classes(hits, at, never_until);
	}
}

void
phrasehits_clear(PhraseHits *hits)
{
	g_clear_pointer(&hits->hits, g_array_unref);
	g_clear_pointer(&hits->first, g_free);
	g_clear_pointer(&hits->begins, g_free);
	hits->ends = NULL;
}

const Phrase *
phrasehits_at(const PhraseHits *hits, guint at, int class)
{
	if (at >= hits->count || !(hits->begins[at] & (1u << class)))
		return NULL;
	for (gint32 i = hits->first[at]; i >= 0;) {
		const Hit *hit = &g_array_index(hits->hits, Hit, i);
		if (hit->phrase->class == class)
			return hit->phrase;
		i = hit->next;
	}
	return NULL;
}

guint
phrasehits_length(const PhraseHits *hits, guint at, int class, int *value)
{
	const Phrase *phrase = phrasehits_at(hits, at, class);
	if (!phrase)
		return 0;
	if (value)
		*value = phrase->value;
	return phrase->count;
}

guint
phrasehits_before(const PhraseHits *hits, guint at, int class)
{
	if (!(hits->ends[at] & (1u << class)))
		return 0;
	for (guint back = 1; back <= WORDS_MAX && back <= at; back++) {
		if (phrasehits_length(hits, at - back, class, NULL) == back)
			return back;
	}
	return 0;
}
