/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/lexicon.h"

#include <string.h>

/* A language, and what was fetched of it. */
typedef struct {
	char *code;
	Words *words;
	DateWords *dates;
	FactWords *facts;
	Leaning *leanings[WORDS_SECTIONS];
	gboolean is_fetched;
} Known;

struct Lexicon {
	GMutex lock;	  /* while a language is fetched */
	GPtrArray *known; /* of Known */
	Languages *languages;
	Notices *notices;
	LexiconFetch fetch; /* may be NULL */
	gpointer fetch_data;
	GHashTable *freemail; /* may be NULL */
};

static void
known_free(Known *known)
{
	g_free(known->code);
	words_free(known->words);
	date_words_free(known->dates);
	fact_words_free(known->facts);
	for (int i = 0; i < WORDS_SECTIONS; i++)
		leaning_free(known->leanings[i]);
	g_free(known);
}

Lexicon *
lexicon_new(void)
{
	Lexicon *lexicon = g_new0(Lexicon, 1);

	g_mutex_init(&lexicon->lock);
	lexicon->known =
		g_ptr_array_new_with_free_func((GDestroyNotify)known_free);
	lexicon->languages = languages_new();
	lexicon->notices = notices_new();
	return lexicon;
}

void
lexicon_free(Lexicon *lexicon)
{
	if (!lexicon)
		return;
	g_ptr_array_unref(lexicon->known);
	languages_free(lexicon->languages);
	notices_free(lexicon->notices);
	g_clear_pointer(&lexicon->freemail, g_hash_table_unref);
	g_mutex_clear(&lexicon->lock);
	g_free(lexicon);
}

void
lexicon_set_fetch(Lexicon *lexicon, LexiconFetch fetch, gpointer data)
{
	lexicon->fetch = fetch;
	lexicon->fetch_data = data;
}

void
lexicon_set_freemail(Lexicon *lexicon, GHashTable *domains)
{
	lexicon->freemail = g_hash_table_ref(domains);
}

GHashTable *
lexicon_freemail(const Lexicon *lexicon)
{
	return lexicon->freemail;
}

static Known *
find_known(const Lexicon *lexicon, const char *language)
{
	for (guint i = 0; i < lexicon->known->len; i++) {
		Known *known = g_ptr_array_index(lexicon->known, i);

		if (strcmp(known->code, language) == 0)
			return known;
	}
	return NULL;
}

static void
add_known(Lexicon *lexicon, const char *language)
{
	Known *known = g_new0(Known, 1);

	known->code = g_strdup(language);
	g_ptr_array_add(lexicon->known, known);
}

void
lexicon_add_language(
	Lexicon *lexicon, const char *language, const char *const *common)
{
	g_return_if_fail(!find_known(lexicon, language));
	add_known(lexicon, language);
	languages_add(lexicon->languages, language, common);
}

const char *
lexicon_nth(const Lexicon *lexicon, guint n)
{
	const Known *known = n < lexicon->known->len
				     ? g_ptr_array_index(lexicon->known, n)
				     : NULL;

	return known ? known->code : NULL;
}

/* What is known of LANGUAGE, fetched. A Lexicon that is only looked at grows
 * here: that is a cache, and shows in nothing but time. */
static const Known *
fetched(const Lexicon *lexicon, const char *language)
{
	Lexicon *cache = (Lexicon *)lexicon;
	Known *known = find_known(lexicon, language);

	if (!known || !lexicon->fetch)
		return known;
	g_mutex_lock(&cache->lock);
	if (!known->is_fetched) {
		known->is_fetched = TRUE;
		lexicon->fetch(cache, language, lexicon->fetch_data);
	}
	g_mutex_unlock(&cache->lock);
	return known;
}

void
lexicon_add(Lexicon *lexicon, Words *words)
{
	Known *known = find_known(lexicon, words_language(words));

	g_return_if_fail(known && !known->words);
	known->words = words;
}

const Words *
lexicon_language(const Lexicon *lexicon, const char *language)
{
	const Known *known = fetched(lexicon, language);

	return known ? known->words : NULL;
}

void
lexicon_add_leaning(Lexicon *lexicon, Leaning *leaning)
{
	Known *known = find_known(lexicon, leaning_language(leaning));
	WordsSection section = leaning_section(leaning);

	g_return_if_fail(known && !known->leanings[section]);
	known->leanings[section] = leaning;
}

const Leaning *
lexicon_leaning(
	const Lexicon *lexicon, const char *language, WordsSection section)
{
	const Known *known = fetched(lexicon, language);

	return known ? known->leanings[section] : NULL;
}

const char *
lexicon_guess(const Lexicon *lexicon, const Tokens *own, const Tokens *subject,
	const char *hint)
{
	return languages_guess(lexicon->languages, own, subject, hint);
}

Notices *
lexicon_notices(const Lexicon *lexicon)
{
	return lexicon->notices;
}

void
lexicon_add_dates(Lexicon *lexicon, DateWords *words)
{
	Known *known = find_known(lexicon, date_words_language(words));

	g_return_if_fail(known && !known->dates);
	known->dates = words;
}

const DateWords *
lexicon_dates(const Lexicon *lexicon, const char *language)
{
	const Known *known = fetched(lexicon, language);

	return known ? known->dates : NULL;
}

void
lexicon_add_facts(Lexicon *lexicon, FactWords *words)
{
	Known *known = find_known(lexicon, fact_words_language(words));

	g_return_if_fail(known && !known->facts);
	known->facts = words;
}

const FactWords *
lexicon_facts(const Lexicon *lexicon, const char *language)
{
	const Known *known = fetched(lexicon, language);

	return known ? known->facts : NULL;
}

void
lexicon_write_opening(const Lexicon *lexicon, GByteArray *image)
{
	languages_write(lexicon->languages, image);
	notices_write(lexicon->notices, image);
}

static gboolean
are_languages(const Languages *read, const char *const *languages)
{
	guint count = 0;

	for (; languages[count]; count++)
		if (g_strcmp0(languages_nth(read, count), languages[count]))
			return FALSE;
	return !languages_nth(read, count);
}

gboolean
lexicon_read_opening(
	Lexicon *lexicon, const char *const *languages, ImageReader *reader)
{
	g_autoptr(Languages) read = languages_read(reader);
	g_autoptr(Notices) notices = notices_read(reader);

	g_return_val_if_fail(lexicon->known->len == 0, FALSE);
	if (!read || !notices || reader->size > 0 ||
		!are_languages(read, languages))
		return FALSE;
	languages_free(lexicon->languages);
	notices_free(lexicon->notices);
	lexicon->languages = g_steal_pointer(&read);
	lexicon->notices = g_steal_pointer(&notices);
	for (; *languages; languages++)
		add_known(lexicon, *languages);
	return TRUE;
}

void
lexicon_write(const Lexicon *lexicon, const char *language, GByteArray *image)
{
	const Known *known = fetched(lexicon, language);
	guint32 leanings = 0;

	g_return_if_fail(known && known->words && known->dates && known->facts);
	words_write(known->words, image);
	date_words_write(known->dates, image);
	fact_words_write(known->facts, image);
	for (int i = 0; i < WORDS_SECTIONS; i++)
		leanings += known->leanings[i] != NULL;
	image_put_one(image, &leanings);
	for (int i = 0; i < WORDS_SECTIONS; i++)
		if (known->leanings[i])
			leaning_write(known->leanings[i], image);
}

/* What was read of a language, before it is believed. */
static gboolean
is_sound(const Known *read, const char *language)
{
	if (strcmp(words_language(read->words), language) != 0 ||
		strcmp(date_words_language(read->dates), language) != 0 ||
		strcmp(fact_words_language(read->facts), language) != 0)
		return FALSE;
	for (int i = 0; i < WORDS_SECTIONS; i++)
		if (read->leanings[i] &&
			strcmp(leaning_language(read->leanings[i]), language) !=
				0)
			return FALSE;
	return TRUE;
}

static void
read_leanings(Known *read, ImageReader *reader)
{
	const guint32 *count = image_take_all(reader, sizeof *count, 1);

	for (guint32 i = 0; count && i < *count && !reader->is_broken; i++) {
		Leaning *leaning = leaning_read(reader);
		WordsSection section =
			leaning ? leaning_section(leaning) : WORDS_SIGNS;

		if (leaning && !read->leanings[section]) {
			read->leanings[section] = leaning;
		} else {
			leaning_free(leaning);
			reader->is_broken = TRUE;
		}
	}
}

gboolean
lexicon_read(Lexicon *lexicon, const char *language, ImageReader *reader)
{
	Known *known = find_known(lexicon, language);
	Known *read = g_new0(Known, 1);
	gboolean is_good;

	read->words = words_read(reader);
	read->dates = date_words_read(reader);
	read->facts = fact_words_read(reader);
	read_leanings(read, reader);
	is_good = !reader->is_broken && reader->size == 0 &&
		  is_sound(read, language);
	if (is_good) {
		Known before = *known;

		/* Not its code: by it others look for their language. */
		known->words = read->words;
		known->dates = read->dates;
		known->facts = read->facts;
		memcpy(known->leanings, read->leanings, sizeof known->leanings);
		before.code = NULL;
		*read = before;
	}
	known_free(read);
	return is_good;
}
