/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/text/phrasebook.h"

#include <string.h>

#include "base/bits.h"
#include "sense/text/word_map.h"

/* No wording is longer; how far phrasehits_before looks back. */
#define WORDS_MAX 8

/* A word of a phrase. */
typedef struct {
	guint32 start; /* in the strings */
	guint32 hash;
} Piece;

/* A phrase and the next shorter one with the same first word. */
typedef struct {
	Phrase phrase;
	guint32 words; /* its first in the pieces of the book */
	guint32 next;  /* 1 + index, 0 ends the list */
} Entry;

struct PhraseBook {
	WordMap *first; /* first word -> 1 + index of its longest phrase */
	const Entry *phrases;
	const Piece *pieces; /* the words of phrases one by one */
	const char *strings;
	guint count; /* phrases */
	/* What those point into; NULL in an image. */
	GArray *own_phrases, *own_pieces;
	GByteArray *own_strings;
};

/* After one of its arrays grew. */
static void
look_again(PhraseBook *book)
{
	book->phrases = (const Entry *)(void *)book->own_phrases->data;
	book->pieces = (const Piece *)(void *)book->own_pieces->data;
	book->strings = (const char *)book->own_strings->data;
	book->count = book->own_phrases->len;
}

PhraseBook *
phrasebook_new(void)
{
	PhraseBook *book = g_new0(PhraseBook, 1);
	book->first = word_map_new();
	book->own_phrases = g_array_sized_new(FALSE, FALSE, sizeof(Entry), 256);
	book->own_pieces = g_array_new(FALSE, FALSE, sizeof(Piece));
	book->own_strings = g_byte_array_new();
	look_again(book);
	return book;
}

void
phrasebook_free(PhraseBook *book)
{
	if (!book)
		return;
	word_map_free(book->first);
	g_clear_pointer(&book->own_phrases, g_array_unref);
	g_clear_pointer(&book->own_pieces, g_array_unref);
	g_clear_pointer(&book->own_strings, g_byte_array_unref);
	g_free(book);
}

static Entry *
entry_at(const PhraseBook *book, guint link)
{
	return (Entry *)&book->phrases[link - 1];
}

static guint
first_of(const PhraseBook *book, const char *word)
{
	return word_map_get(book->first, word, word_hash(word));
}

/* The list of a first word goes from long to short. */
static void
insert_phrase(PhraseBook *book, Entry entry, const char *first)
{
	guint before = 0, after = first_of(book, first);
	while (after &&
		entry_at(book, after)->phrase.count >= entry.phrase.count) {
		before = after;
		after = entry_at(book, after)->next;
	}
	entry.next = after;
	g_array_append_val(book->own_phrases, entry);
	look_again(book);
	if (before)
		entry_at(book, before)->next = book->own_phrases->len;
	else
		word_map_put(book->first, first, book->own_phrases->len);
}

/* The words of WORDING as far as small letters and blanks go, for which the
 * cutter would do no more; their number, 0 if there is anything else. */
static guint
cut_plain(char *wording, const char **words)
{
	guint count = 0;
	gboolean is_word = FALSE;
	for (char *p = wording; *p; p++) {
		if (*p == ' ') {
			*p = '\0';
			is_word = FALSE;
			continue;
		}
		if (!g_ascii_islower(*p) || (!is_word && count == WORDS_MAX))
			return 0;
		if (!is_word)
			words[count++] = p;
		is_word = TRUE;
	}
	return count;
}

static gboolean
add_words(
	PhraseBook *book, const char *const *words, guint count, Phrase phrase)
{
	Entry entry = { .phrase = phrase, .words = book->own_pieces->len };
	if (count == 0 || count > WORDS_MAX)
		return FALSE;
	entry.phrase.count = (guint16)count;
	for (guint i = 0; i < count; i++) {
		Piece piece = { book->own_strings->len, word_hash(words[i]) };
		g_byte_array_append(book->own_strings, (const guint8 *)words[i],
			(guint)strlen(words[i]) + 1);
		g_array_append_val(book->own_pieces, piece);
	}
	insert_phrase(book, entry, words[0]);
	return TRUE;
}

/* One wording, cut into words as the texts are in which it is looked for. */
static gboolean
add_wording(PhraseBook *book, const char *wording, Phrase phrase)
{
	const char *words[WORDS_MAX];
	g_autofree char *copy = g_strdup(wording);
	guint count = cut_plain(copy, words);
	if (count > 0)
		return add_words(book, words, count, phrase);
	g_autoptr(Tokens) tokens = tokens_new(wording);
	count = tokens_count(tokens);
	for (guint i = 0; i < MIN(count, WORDS_MAX); i++)
		words[i] = tokens_at(tokens, i)->folded;
	return add_words(book, words, count, phrase);
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
	const Entry *entry;
	for (guint i = first_of(book, folded); i; i = entry->next) {
		entry = entry_at(book, i);
		if (entry->phrase.class == class && entry->phrase.count == 1)
			return &entry->phrase;
	}
	return NULL;
}

static gboolean
stands_at(const PhraseHits *hits, const Entry *entry, guint at)
{
	if (at + entry->phrase.count > hits->count)
		return FALSE;
	for (guint i = 1; i < entry->phrase.count; i++) {
		const Token *token = tokens_at(hits->tokens, at + i);
		const Piece *piece = &hits->book->pieces[entry->words + i];
		if (token->hash != piece->hash ||
			strcmp(token->folded,
				hits->book->strings + piece->start) != 0)
			return FALSE;
	}
	return TRUE;
}

/* Notes the hits of the phrases from FIRST on at token AT, longest first; the
 * tokens that the longest of class NEVER covers. */
static guint
note_hits(PhraseHits *hits, guint first, guint at, int never)
{
	const Entry *entry;
	guint covered = 0;
	gint32 *last = &hits->first[at];
	guint32 next =
		at + 1 < hits->count ? hits->tokens->all[at + 1].hash : 0;
	*last = -1;
	for (guint i = first; i; i = entry->next) {
		entry = entry_at(hits->book, i);
		if (entry->phrase.count > 1 &&
			(hits->book->pieces[entry->words + 1].hash != next ||
				!stands_at(hits, entry, at)))
			continue;
		if (entry->phrase.class == never && covered == 0)
			covered = entry->phrase.count;
		*last = (gint32)hits->hits.count;
		vector_push(&hits->hits, (PhraseHit){ &entry->phrase, -1 });
		last = &hits->hits.at[hits->hits.count - 1].next;
	}
	return covered;
}

/* The classes of the phrases at AT, unless something that ends at NEVER_UNTIL
 * covers them all. */
static void
note_classes(PhraseHits *hits, guint at, guint never_until)
{
	const PhraseHit *hit = &hits->hits.at[hits->first[at]];
	if (at + hit->phrase->count <= never_until)
		return;
	for (gint32 i = hits->first[at]; i >= 0; i = hit->next) {
		hit = &hits->hits.at[i];
		guint32 bit = 1u << hit->phrase->class;
		/* Of a class the longest counts. */
		if (!(hits->begins[at] & bit))
			hits->ends[at + hit->phrase->count] |= bit;
		hits->begins[at] |= bit;
	}
}

/* All that begins at token AT; gives what note_hits does. */
static guint
note_token(PhraseHits *hits, guint at, int never, guint never_until)
{
	const Token *token = &hits->tokens->all[at];
	guint first = token->kind == TOKEN_MONEY
			      ? 0
			      : word_map_get(hits->book->first, token->folded,
					token->hash);
	if (first == 0)
		return 0;
	guint covered = note_hits(hits, first, at, never);
	if (hits->first[at] >= 0)
		note_classes(hits, at, MAX(never_until, at + covered));
	return covered;
}

void
phrasehits_init(PhraseHits *hits, const PhraseBook *book, const Tokens *tokens,
	int never)
{
	guint never_until = 0, count = tokens_count(tokens);
	*hits = (PhraseHits){ .book = book, .tokens = tokens, .count = count };
	vector_reserve(&hits->hits, count);
	hits->begins = g_new0(guint32, 3 * (count + 1));
	hits->ends = hits->begins + count + 1;
	hits->first = (gint32 *)(hits->ends + count + 1);
	for (guint start = 0; start < count; start += SIEVE) {
		guint64 set = word_map_sieve(book->first, &tokens->all[start],
			MIN(count - start, SIEVE));
		for (; set; set &= set - 1) {
			guint at = start + bits_lowest(set);
			guint covered =
				note_token(hits, at, never, never_until);
			never_until = MAX(never_until, at + covered);
		}
	}
}

void
phrasehits_clear(PhraseHits *hits)
{
	vector_clear(&hits->hits);
	g_clear_pointer(&hits->begins, g_free);
}

const Phrase *
phrasehits_find(const PhraseHits *hits, guint at, int class)
{
	const PhraseHit *hit = &hits->hits.at[hits->first[at]];
	while (hit->phrase->class != class) {
		if (hit->next < 0)
			return NULL;
		hit = &hits->hits.at[hit->next];
	}
	return hit->phrase;
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

/* --- Images --------------------------------------------------------------- */

void
phrasebook_write(const PhraseBook *book, GByteArray *image)
{
	g_return_if_fail(book->own_phrases);
	image_put(image, book->phrases, sizeof(Entry), book->count);
	image_put(image, book->pieces, sizeof(Piece), book->own_pieces->len);
	image_put(image, book->strings, 1, book->own_strings->len);
	word_map_write(book->first, image);
}

const Phrase *
phrasebook_nth(const PhraseBook *book, guint n)
{
	return n < book->count ? &book->phrases[n].phrase : NULL;
}

/* True if every phrase is in no more than one list, and so in no ring. */
static gboolean
has_lists(const PhraseBook *book)
{
	g_autofree guint8 *times = g_new0(guint8, book->count + 1);
	guint size = word_map_size(book->first);

	for (guint i = 0; i < book->count; i++) {
		guint32 next = book->phrases[i].next;

		if (next > book->count || (next && times[next]++))
			return FALSE;
	}
	for (guint i = 0; i < size; i++) {
		guint32 first = word_map_nth(book->first, i);

		if (first && times[first]++)
			return FALSE;
	}
	return TRUE;
}

static gboolean
is_sound(const PhraseBook *book, guint classes, guint words, guint length)
{
	if (length == 0 || book->strings[length - 1])
		return FALSE;
	for (guint i = 0; i < words; i++)
		if (book->pieces[i].start >= length)
			return FALSE;
	for (guint i = 0; i < book->count; i++) {
		const Entry *entry = &book->phrases[i];
		guint count = entry->phrase.count;

		if (entry->phrase.class >= classes || count == 0 ||
			count > WORDS_MAX || entry->words > words ||
			count > words - entry->words)
			return FALSE;
	}
	return has_lists(book);
}

PhraseBook *
phrasebook_read(ImageReader *reader, guint classes)
{
	g_autoptr(PhraseBook) book = g_new0(PhraseBook, 1);
	guint words, length;

	book->phrases = image_take(reader, sizeof(Entry), &book->count);
	book->pieces = image_take(reader, sizeof(Piece), &words);
	book->strings = image_take(reader, 1, &length);
	book->first = word_map_read(reader, book->count);
	reader->is_broken =
		reader->is_broken || !is_sound(book, classes, words, length);
	return reader->is_broken ? NULL : g_steal_pointer(&book);
}
