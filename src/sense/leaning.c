/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/leaning.h"

#include <math.h>
#include <string.h>

#include "sense/word_map.h"

/* Letters of a word that count: "angebo" is Angebot and Angebote. */
#define STEM 6
/* Bytes of a feature: two stems of at most four bytes a letter. */
#define FEATURE (2 * STEM * 4 + 2)

/* Tokens of a letter as long as the samples. */
#define SHORT 20

struct Leaning {
	char *language;
	WordsSection section;
	GPtrArray *kinds;      /* interned */
	WordMap *rows;	       /* feature -> its row, from 1 */
	const gint16 *weights; /* a row for each feature */
	GArray *own_weights;   /* NULL in an image */
};

Leaning *
leaning_new(
	const char *language, WordsSection section, const char *const *kinds)
{
	Leaning *leaning = g_new0(Leaning, 1);

	leaning->language = g_strdup(language);
	leaning->section = section;
	leaning->kinds = g_ptr_array_new();
	for (guint i = 0; kinds[i]; i++)
		g_ptr_array_add(
			leaning->kinds, (char *)g_intern_string(kinds[i]));
	leaning->rows = word_map_new();
	leaning->own_weights = g_array_new(FALSE, FALSE, sizeof(gint16));
	return leaning;
}

void
leaning_free(Leaning *leaning)
{
	if (!leaning)
		return;
	g_free(leaning->language);
	g_ptr_array_unref(leaning->kinds);
	word_map_free(leaning->rows);
	g_clear_pointer(&leaning->own_weights, g_array_unref);
	g_free(leaning);
}

const char *
leaning_language(const Leaning *leaning)
{
	return leaning->language;
}

WordsSection
leaning_section(const Leaning *leaning)
{
	return leaning->section;
}

guint
leaning_kinds(const Leaning *leaning)
{
	return leaning->kinds->len;
}

const char *
leaning_kind(const Leaning *leaning, guint n)
{
	return g_ptr_array_index(leaning->kinds, n);
}

gboolean
leaning_add(Leaning *leaning, const char *feature, const gint16 *hundredths)
{
	if (word_map_get(leaning->rows, feature, word_hash(feature)))
		return FALSE;
	word_map_put(leaning->rows, feature, word_map_count(leaning->rows) + 1);
	g_array_append_vals(
		leaning->own_weights, hundredths, leaning->kinds->len);
	leaning->weights = (const gint16 *)(void *)leaning->own_weights->data;
	return TRUE;
}

/* ---- features ---------------------------------------------------------- */

/* Writes the stem of TOKEN to BUFFER of FEATURE bytes and gives its length; 0
 * if it says nothing. */
static gsize
put_stem(const Token *token, char *buffer)
{
	const char *text = token->folded, *end = text;

	if (token->kind == TOKEN_NUMBER)
		text = "#";
	else if (token->kind == TOKEN_MONEY)
		text = "$";
	else if (token->kind == TOKEN_MARK)
		text = *text == '?' ? "?" : "";
	end = text;
	for (guint i = 0; i < STEM && *end; i++)
		end = g_utf8_next_char(end);
	memcpy(buffer, text, end - text);
	buffer[end - text] = '\0';
	return end - text;
}

void
leaning_features(const Tokens *tokens, LeaningEach each, gpointer data)
{
	char pair[FEATURE], *stem;
	const Token *before = NULL;

	for (guint i = 0; i < tokens_count(tokens); i++) {
		const Token *token = tokens_at(tokens, i);
		gboolean is_pair =
			before && before->sentence == token->sentence;
		gsize length = is_pair ? put_stem(before, pair) : 0;

		if (is_pair)
			pair[length++] = ' ';
		stem = pair + length;
		if (put_stem(token, stem) == 0)
			continue;
		each(stem, i, data);
		if (is_pair)
			each(pair, i, data);
		before = token;
	}
}

/* ---- weighing ----------------------------------------------------------- */

typedef struct {
	const Leaning *leaning;
	guint8 *seen; /* of each row; NULL to count all */
	double *sums; /* of each kind */
} Weighing;

static gboolean
find_row(const Leaning *leaning, const char *feature, guint *row)
{
	guint32 number =
		word_map_get(leaning->rows, feature, word_hash(feature));

	*row = number - 1;
	return number > 0;
}

static void
add_row(const Leaning *leaning, guint row, double *sums)
{
	guint count = leaning->kinds->len;

	for (guint i = 0; i < count; i++)
		sums[i] += leaning->weights[row * count + i] / 100.0;
}

static void
weigh_feature(const char *feature, guint at, gpointer data)
{
	Weighing *weighing = data;
	guint row;

	(void)at;
	if (!find_row(weighing->leaning, feature, &row) || weighing->seen[row])
		return;
	weighing->seen[row] = TRUE;
	add_row(weighing->leaning, row, weighing->sums);
}

/* Long letters hold more words of every kind: what they add is no surer. */
static double
scale_of(const Tokens *tokens)
{
	guint count = tokens_count(tokens);

	return count > SHORT ? sqrt((double)SHORT / count) : 1;
}

void
leaning_weigh(const Leaning *leaning, const Tokens *tokens, double *sums)
{
	g_autofree guint8 *seen =
		g_new0(guint8, word_map_count(leaning->rows) + 1);
	Weighing weighing = { leaning, seen, sums };

	for (guint i = 0; i < leaning->kinds->len; i++)
		sums[i] = 0;
	weigh_feature(LEANING_BASE, 0, &weighing);
	leaning_features(tokens, weigh_feature, &weighing);
	for (guint i = 0; i < leaning->kinds->len; i++)
		sums[i] *= scale_of(tokens);
}

/* How much each sentence leans to one kind. */
typedef struct {
	const Leaning *leaning;
	const Tokens *tokens;
	guint kind;
	double *sums; /* of each sentence */
} Sentences;

static void
weigh_sentence(const char *feature, guint at, gpointer data)
{
	Sentences *sentences = data;
	const Leaning *leaning = sentences->leaning;
	guint row, count = leaning->kinds->len;

	if (!find_row(leaning, feature, &row))
		return;
	sentences->sums[tokens_at(sentences->tokens, at)->sentence] +=
		leaning->weights[row * count + sentences->kind];
}

/* The number of the sentence that leans most to KIND. */
static guint
best_sentence(const Leaning *leaning, const Tokens *tokens, guint kind)
{
	guint count = tokens_count(tokens), best = 0;
	guint sentences = tokens_at(tokens, count - 1)->sentence + 1;
	g_autofree double *sums = g_new0(double, sentences);

	leaning_features(tokens, weigh_sentence,
		&(Sentences){ leaning, tokens, kind, sums });
	for (guint i = 1; i < sentences; i++)
		if (sums[i] > sums[best])
			best = i;
	return best;
}

gboolean
leaning_sentence(const Leaning *leaning, const Tokens *tokens, const char *kind,
	guint *first, guint *last)
{
	guint count = tokens_count(tokens), best = 0;

	if (count == 0)
		return FALSE;
	for (guint i = 0; leaning && i < leaning->kinds->len; i++)
		if (g_str_equal(leaning_kind(leaning, i), kind))
			best = best_sentence(leaning, tokens, i);
	*first = count;
	for (guint i = 0; i < count; i++)
		if (tokens_at(tokens, i)->sentence == best) {
			*first = MIN(*first, i);
			*last = i;
		}
	return *first < count;
}

/* ---- images -------------------------------------------------------------- */

/* What is no array. */
typedef struct {
	char language[8];
	guint32 section, kinds;
} Rest;

enum { KIND_BYTES = 16 };

void
leaning_write(const Leaning *leaning, GByteArray *image)
{
	Rest rest = { .section = leaning->section,
		.kinds = leaning->kinds->len };
	g_autofree char *kinds = g_malloc0_n(rest.kinds + 1, KIND_BYTES);

	g_return_if_fail(leaning->own_weights);
	g_strlcpy(rest.language, leaning->language, sizeof rest.language);
	for (guint i = 0; i < rest.kinds; i++)
		g_strlcpy(kinds + i * KIND_BYTES, leaning_kind(leaning, i),
			KIND_BYTES);
	image_put_one(image, &rest);
	image_put(image, kinds, KIND_BYTES, rest.kinds);
	image_put(image, leaning->weights, sizeof *leaning->weights,
		leaning->own_weights->len);
	word_map_write(leaning->rows, image);
}

Leaning *
leaning_read(ImageReader *reader)
{
	static const char *const none[] = { NULL };
	const Rest *rest = image_take_all(reader, sizeof *rest, 1);
	const char *kinds =
		rest ? image_take_all(reader, KIND_BYTES, rest->kinds) : NULL;
	guint count;
	const gint16 *weights = image_take(reader, sizeof *weights, &count);
	g_autoptr(Leaning) leaning = NULL;

	if (reader->is_broken || rest->section >= WORDS_SECTIONS ||
		rest->language[sizeof rest->language - 1]) {
		reader->is_broken = TRUE;
		return NULL;
	}
	leaning = leaning_new(rest->language, rest->section, none);
	for (guint i = 0; i < rest->kinds; i++) {
		char kind[KIND_BYTES + 1] = { 0 };

		memcpy(kind, kinds + i * KIND_BYTES, KIND_BYTES);
		g_ptr_array_add(leaning->kinds, (char *)g_intern_string(kind));
	}
	leaning->weights = weights;
	word_map_free(leaning->rows);
	leaning->rows =
		word_map_read(reader, rest->kinds ? count / rest->kinds : 0);
	reader->is_broken =
		reader->is_broken ||
		(guint64)word_map_count(leaning->rows) * rest->kinds != count;
	return reader->is_broken ? NULL : g_steal_pointer(&leaning);
}
