/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/language.h"

#include <string.h>

#include <libexttextcat/fingerprint.h>

#include "base/bits.h"
#include "base/text.h"
#include "sense/text/word_map.h"

enum {
	MOST_LANGUAGES = 32,
	MOST_TOKENS = 400, /* of a text; more tell nothing new */
	CLEAR_LEAD = 2,	   /* small words ahead of the second language, which
			    * no fingerprint outweighs */
	ENOUGH_BYTES = 60, /* of text for a fingerprint */
	FEWEST_BYTES = 16, /* if it only decides between equals */
	MOST_BYTES = 2000,
	FINGERPRINT_SIZE = 400 /* n-grams, as the library's own files have */
};

typedef struct {
	char code[8];
	void *fingerprint; /* NULL: none, or not yet read */
} Known;

struct Languages {
	Known known[MOST_LANGUAGES];
	guint count;
	GMutex lock;	  /* while the fingerprints are read */
	gboolean is_read; /* they are */
	WordMap *common;  /* small word -> bit set of languages */
};

static Languages *
languages_new_with(WordMap *common)
{
	Languages *languages = g_new0(Languages, 1);

	g_mutex_init(&languages->lock);
	languages->common = common;
	return languages;
}

Languages *
languages_new(void)
{
	return languages_new_with(word_map_new());
}

void
languages_free(Languages *languages)
{
	if (!languages)
		return;
	for (guint i = 0; i < languages->count; i++)
		if (languages->known[i].fingerprint)
			fp_Done(languages->known[i].fingerprint);
	word_map_free(languages->common);
	g_mutex_clear(&languages->lock);
	g_free(languages);
}

void
languages_add(
	Languages *languages, const char *language, const char *const *common)
{
	guint index = languages->count;

	if (index >= MOST_LANGUAGES)
		return;
	g_strlcpy(languages->known[index].code, language,
		sizeof languages->known[index].code);
	languages->count++;
	for (; common && *common; common++) {
		g_autofree char *folded = text_fold(*common);
		guint bits = word_map_get(
			languages->common, folded, word_hash(folded));

		word_map_put(languages->common, folded, bits | 1u << index);
	}
}

/* Adds TOKEN to COUNTS, per language, if it is a small word. */
static void
count_word(const Languages *languages, const Token *token, guint *counts)
{
	guint bits = token->kind == TOKEN_WORD
			     ? word_map_get(languages->common, token->folded,
				       token->hash)
			     : 0;

	for (; bits; bits &= bits - 1)
		counts[bits_lowest(bits)]++;
}

/* Adds to COUNTS, per language, the small words of TOKENS. */
static void
count_common(const Languages *languages, const Tokens *tokens, guint *counts)
{
	guint count = tokens ? MIN(tokens_count(tokens), MOST_TOKENS) : 0;

	for (guint start = 0; start < count; start += SIEVE) {
		const Token *all = &tokens->all[start];
		guint64 set = word_map_sieve(
			languages->common, all, MIN(count - start, SIEVE));

		for (; set; set &= set - 1)
			count_word(languages, &all[bits_lowest(set)], counts);
	}
}

/* The index of the best of COUNTS, and by how much it leads. */
static guint
best_of(const guint *counts, guint count, guint *lead)
{
	guint best = 0, second = 0;

	for (guint i = 1; i < count; i++)
		if (counts[i] > counts[best])
			best = i;
	for (guint i = 0; i < count; i++)
		if (i != best)
			second = MAX(second, counts[i]);
	*lead = counts[best] - second;
	return best;
}

/* Once, and only when a text needs it: most do not. */
static void
read_fingerprints(Languages *languages)
{
	g_mutex_lock(&languages->lock);
	for (guint i = 0; i < languages->count && !languages->is_read; i++) {
		Known *known = &languages->known[i];
		g_autofree char *file = g_strdup_printf(
			"%s/%s.lm", OWED_TEXTCAT_DIR, known->code);
		void *fingerprint = fp_Init(known->code);

		if (!fingerprint)
			continue;
		fp_SetProperty(fingerprint, TCPROP_UTF8AWARE, TC_TRUE);
		if (fp_Read(fingerprint, file, FINGERPRINT_SIZE))
			known->fingerprint = fingerprint;
		else
			fp_Done(fingerprint);
	}
	languages->is_read = TRUE;
	g_mutex_unlock(&languages->lock);
}

/* The index of the language whose fingerprint TEXT fits best, of those for
 * which COUNTS has at least LEAST; -1 if none. */
static int
compare_fingerprints(Languages *languages, const char *text,
	const guint *counts, guint least)
{
	gsize size = strlen(text);
	void *unknown = fp_Init(NULL);
	int best = -1, best_score = G_MAXINT;

	read_fingerprints(languages);
	if (!unknown)
		return -1;
	while (size > MOST_BYTES)
		size = g_utf8_prev_char(text + MOST_BYTES) - text;
	fp_SetProperty(unknown, TCPROP_UTF8AWARE, TC_TRUE);
	fp_SetProperty(unknown, TCPROP_MINIMUM_DOCUMENT_SIZE, FEWEST_BYTES);
	if (fp_Create(unknown, text, size, FINGERPRINT_SIZE)) {
		for (guint i = 0; i < languages->count; i++) {
			void *known = counts[i] < least
					      ? NULL
					      : languages->known[i].fingerprint;
			int score = known ? fp_Compare(known, unknown, G_MAXINT)
					  : G_MAXINT;

			if (score < best_score) {
				best_score = score;
				best = i;
			}
		}
	}
	fp_Done(unknown);
	return best;
}

const char *
languages_guess(Languages *languages, const Tokens *own, const Tokens *subject,
	const char *hint)
{
	guint counts[MOST_LANGUAGES] = { 0 };
	guint best, lead;
	int index;

	if (languages->count == 0)
		return hint ? hint : "";
	count_common(languages, own, counts);
	best = best_of(counts, languages->count, &lead);
	if (lead >= CLEAR_LEAD)
		return languages->known[best].code;
	if (strlen(tokens_text(own)) >= ENOUGH_BYTES) {
		index = compare_fingerprints(
			languages, tokens_text(own), counts, 0);
		if (index >= 0 && counts[index] + 1 >= counts[best])
			return languages->known[index].code;
	}
	if (lead > 0)
		return languages->known[best].code;
	if (hint && *hint)
		return hint;
	count_common(languages, subject, counts);
	best = best_of(counts, languages->count, &lead);
	if (lead > 0)
		return languages->known[best].code;
	index = strlen(tokens_text(own)) < FEWEST_BYTES
			? -1
			: compare_fingerprints(languages, tokens_text(own),
				  counts, counts[best]);
	return index >= 0 ? languages->known[index].code : "";
}

const char *
languages_nth(const Languages *languages, guint n)
{
	return n < languages->count ? languages->known[n].code : NULL;
}

void
languages_write(const Languages *languages, GByteArray *image)
{
	LanguageCode codes[MOST_LANGUAGES] = { { { 0 } } };

	for (guint i = 0; i < languages->count; i++)
		g_strlcpy(codes[i].text, languages->known[i].code,
			sizeof codes[i].text);
	image_put(image, codes, sizeof *codes, languages->count);
	word_map_write(languages->common, image);
}

Languages *
languages_read(ImageReader *reader)
{
	guint count;
	const LanguageCode *codes = image_take(reader, sizeof *codes, &count);
	WordMap *common = word_map_read(reader, G_MAXUINT32);
	Languages *languages = NULL;

	reader->is_broken = reader->is_broken || count > MOST_LANGUAGES;
	if (reader->is_broken) {
		word_map_free(common);
		return NULL;
	}
	languages = languages_new_with(common);
	languages->count = count;
	for (guint i = 0; i < count; i++)
		memcpy(languages->known[i].code, codes[i].text,
			sizeof codes[i].text - 1);
	return languages;
}
