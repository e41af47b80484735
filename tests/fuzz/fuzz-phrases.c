/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Any phrase (the first line), found in any text (the rest): it is refused, or
 * what it finds lies within the text, and is the same when it was written to
 * an image and read again. Then the whole is read as a letter in the languages
 * that owed ships, and every finding rests on words that stand in it.
 */
#include <stdint.h>
#include <string.h>

#include <glib.h>

#include "shipped.h"
#include "sense/sense.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static Words *
compile(const char *phrase)
{
	static const char *const send[] = { "send*", "*warded", "pass {it}",
		NULL };
	static const char *const it[] = { "it", "this", "{send}", NULL };
	static const char *const not_[] = { "not", "no longer", NULL };
	const char *const patterns[] = { phrase, NULL };
	const WordsGroup group = { .weight = 1,
		.patterns = patterns,
		.places = PLACE_SUBJECT | PLACE_BODY | PLACE_START | PLACE_END,
		.negated = NEGATED_ANY };
	Words *words = words_new("xx");

	words_add_class(words, "send", send);
	words_add_class(words, "it", it);
	words_add_class(words, "not", not_);
	g_autoptr(GError) error = NULL;
	if (!words_add_group(words, WORDS_ASKS, "hit", &group, &error)) {
		g_assert_nonnull(error);
		words_free(words);
		return NULL;
	}
	words_finish(words);
	return words;
}

static GArray *
match(const Words *words, const Tokens *tokens)
{
	const WordsText text = { .tokens = tokens, .place = PLACE_BODY };

	return words_match(words, WORDS_ASKS, &text, 1);
}

/* Written and read again, they find the same. */
static void
match_image(const Words *words, const Tokens *tokens, const GArray *expected)
{
	g_autoptr(GByteArray) image = g_byte_array_new();

	words_write(words, image);
	ImageReader reader = { .bytes = image->data, .size = image->len };
	g_autoptr(Words) again = words_read(&reader);
	g_assert_nonnull(again);
	g_assert_false(reader.is_broken);
	g_autoptr(GArray) found = match(again, tokens);
	g_assert_cmpuint(found->len, ==, expected->len);
	for (guint i = 0; i < found->len; i++) {
		const WordsMatch *a = &g_array_index(found, WordsMatch, i);
		const WordsMatch *b = &g_array_index(expected, WordsMatch, i);
		g_assert_cmpuint(a->first_token, ==, b->first_token);
		g_assert_cmpuint(a->last_token, ==, b->last_token);
		g_assert_cmpint(a->is_negated, ==, b->is_negated);
	}
}

static void
find(const char *phrase, const char *text)
{
	g_autoptr(Words) words = compile(phrase);
	g_autoptr(Tokens) tokens = tokens_new(text);

	if (!words)
		return;
	g_autoptr(GArray) found = match(words, tokens);
	for (guint i = 0; i < found->len; i++) {
		const WordsMatch *hit = &g_array_index(found, WordsMatch, i);
		g_assert_cmpuint(hit->first_token, <=, hit->last_token);
		g_assert_cmpuint(hit->last_token, <, tokens_count(tokens));
	}
	match_image(words, tokens, found);
}

static void
check_evidence(const Letter *letter, const GPtrArray *evidence)
{
	for (guint i = 0; i < evidence->len; i++) {
		const Evidence *one = evidence->pdata[i];
		g_assert_true(g_utf8_validate(one->text, -1, NULL));
		if (g_str_equal(one->where, "body"))
			g_assert_nonnull(strstr(letter->own, one->text));
	}
}

static void
sense(const uint8_t *data, size_t size, gboolean is_ours)
{
	g_autoptr(Letter) letter =
		letter_read_bytes((const char *)data, size, NULL);
	g_autoptr(Findings) findings =
		sense_letter(shipped(), letter, is_ours, NULL);

	for (guint i = 0; i < findings->asks->len; i++) {
		const Ask *ask = findings->asks->pdata[i];
		g_assert_cmpfloat(ask->score, >=, 1.0);
		check_evidence(letter, ask->evidence);
	}
	for (guint i = 0; i < findings->says->len; i++) {
		const Say *say = findings->says->pdata[i];
		g_assert_cmpfloat(say->score, >=, 1.0);
		check_evidence(letter, say->evidence);
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	g_autofree char *bytes = g_strndup((const char *)data, size);
	g_autofree char *text = g_utf8_make_valid(bytes, -1);
	char *rest = strchr(text, '\n');

	if (rest) {
		*rest = '\0';
		find(text, rest + 1);
	}
	sense(data, size, TRUE);
	sense(data, size, FALSE);
	return 0;
}
