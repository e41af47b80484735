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

/* What the map tells of a stem or a pair: whether pairs begin with it or end
 * with it, and above these bits its row, from 1, 0 if it has none. */
enum { BEGINS = 1, ENDS = 2, ROW_SHIFT = 2 };

struct Leaning {
	char *language;
	WordsSection section;
	GPtrArray *kinds; /* interned */
	WordMap *features;
	guint count;	       /* of those with a row */
	const gint16 *weights; /* a row for each */
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
	leaning->features = word_map_new();
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
	word_map_free(leaning->features);
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

static guint32
look_up(const Leaning *leaning, const char *feature)
{
	return word_map_get(leaning->features, feature, word_hash(feature));
}

static void
mark(Leaning *leaning, const char *stem, guint32 bit)
{
	word_map_put(leaning->features, stem, look_up(leaning, stem) | bit);
}

gboolean
leaning_add(Leaning *leaning, const char *feature, const gint16 *hundredths)
{
	const char *blank = strchr(feature, ' ');
	guint32 known = look_up(leaning, feature);

	if (known >> ROW_SHIFT)
		return FALSE;
	word_map_put(leaning->features, feature,
		known | ++leaning->count << ROW_SHIFT);
	if (blank) {
		g_autofree char *first = g_strndup(feature, blank - feature);

		mark(leaning, first, BEGINS);
		mark(leaning, blank + 1, ENDS);
	}
	g_array_append_vals(
		leaning->own_weights, hundredths, leaning->kinds->len);
	leaning->weights = (const gint16 *)(void *)leaning->own_weights->data;
	return TRUE;
}

/* ---- features ---------------------------------------------------------- */

/* A walk from word to word that says something. */
typedef struct {
	char pair[FEATURE]; /* the stem before, a blank, and the stem */
	const char *stem;   /* within that */
	gsize length;	    /* of the stem */
	guint32 sentence;
	gboolean is_pair; /* both are of one sentence */
} Walk;

/* Writes the stem of TOKEN to BUFFER and gives its length; 0 if it says
 * nothing. */
static gsize
put_stem(const Token *token, char *buffer)
{
	const char *text = token->folded;
	gsize length = 0;

	if (token->kind == TOKEN_NUMBER)
		text = "#";
	else if (token->kind == TOKEN_MONEY)
		text = "$";
	else if (token->kind == TOKEN_MARK)
		text = *text == '?' ? "?" : "";
	for (guint letters = 0; text[length]; length++) {
		letters += ((guchar)text[length] & 0xc0) != 0x80;
		if (letters > STEM)
			break;
		buffer[length] = text[length];
	}
	buffer[length] = '\0';
	return length;
}

/* Takes TOKEN as the next word; false if it says nothing. */
static gboolean
walk(Walk *walk, const Token *token)
{
	char stem[FEATURE / 2];
	gsize before = walk->length, length = put_stem(token, stem);

	if (length == 0)
		return FALSE;
	if (before > 0)
		memmove(walk->pair, walk->stem, before);
	walk->pair[before] = ' ';
	walk->stem = walk->pair + before + 1;
	memcpy(walk->pair + before + 1, stem, length + 1);
	walk->is_pair = before > 0 && walk->sentence == token->sentence;
	walk->length = length;
	walk->sentence = token->sentence;
	return TRUE;
}

void
leaning_features(const Tokens *tokens, LeaningEach each, gpointer data)
{
	Walk at = { .length = 0 };

	for (guint i = 0; i < tokens_count(tokens); i++) {
		if (!walk(&at, tokens_at(tokens, i)))
			continue;
		each(at.stem, data);
		if (at.is_pair)
			each(at.pair, data);
	}
}

/* ---- weighing ----------------------------------------------------------- */

/* What is done with the row of each feature that ends with TOKEN. */
typedef void (*EachRow)(guint row, const Token *token, gpointer data);

static inline void
weigh_words(const Leaning *leaning, const Tokens *tokens, EachRow each,
	gpointer data)
{
	Walk at = { .length = 0 };
	guint32 before = 0, known = 0;

	for (guint i = 0; i < tokens_count(tokens); i++) {
		const Token *token = tokens_at(tokens, i);

		if (!walk(&at, token))
			continue;
		before = known;
		known = look_up(leaning, at.stem);
		if (known >> ROW_SHIFT)
			each((known >> ROW_SHIFT) - 1, token, data);
		if (!at.is_pair || !(before & BEGINS) || !(known & ENDS))
			continue;
		guint32 pair = look_up(leaning, at.pair);
		if (pair >> ROW_SHIFT)
			each((pair >> ROW_SHIFT) - 1, token, data);
	}
}

typedef struct {
	const Leaning *leaning;
	guint8 *seen; /* of each row */
	gint32 *sums; /* of each kind */
} Weighing;

static void
add_row(guint row, const Token *token, gpointer data)
{
	Weighing *weighing = data;
	guint count = weighing->leaning->kinds->len;
	const gint16 *weights = weighing->leaning->weights + row * count;

	(void)token;
	if (weighing->seen[row])
		return;
	weighing->seen[row] = TRUE;
	for (guint i = 0; i < count; i++)
		weighing->sums[i] += weights[i];
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
	guint kinds = leaning->kinds->len;
	guint32 base = look_up(leaning, LEANING_BASE) >> ROW_SHIFT;
	g_autofree guint8 *seen = g_new0(guint8, leaning->count + 1);
	g_autofree gint32 *hundredths = g_new0(gint32, kinds + 1);
	Weighing weighing = { leaning, seen, hundredths };
	double scale = scale_of(tokens) / 100;

	if (base)
		add_row(base - 1, NULL, &weighing);
	weigh_words(leaning, tokens, add_row, &weighing);
	for (guint i = 0; i < kinds; i++)
		sums[i] = hundredths[i] * scale;
}

/* How much each sentence leans to one kind. */
typedef struct {
	const Leaning *leaning;
	guint kind;
	gint32 *sums; /* of each sentence */
} Sentences;

static void
add_to_sentence(guint row, const Token *token, gpointer data)
{
	Sentences *sentences = data;
	const Leaning *leaning = sentences->leaning;

	sentences->sums[token->sentence] +=
		leaning->weights[row * leaning->kinds->len + sentences->kind];
}

/* The number of the sentence that leans most to KIND. */
static guint
best_sentence(const Leaning *leaning, const Tokens *tokens, guint kind)
{
	guint count = tokens_count(tokens), best = 0;
	guint sentences = tokens_at(tokens, count - 1)->sentence + 1;
	g_autofree gint32 *sums = g_new0(gint32, sentences);

	weigh_words(leaning, tokens, add_to_sentence,
		&(Sentences){ leaning, kind, sums });
	for (guint i = 1; i < sentences; i++)
		if (sums[i] > sums[best])
			best = i;
	return best;
}

gboolean
leaning_sentence(const Leaning *leaning, const Tokens *tokens, int kind,
	guint *first, guint *last)
{
	guint count = tokens_count(tokens), best = 0;

	if (count == 0)
		return FALSE;
	if (kind >= 0)
		best = best_sentence(leaning, tokens, (guint)kind);
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
	word_map_write(leaning->features, image);
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
	word_map_free(leaning->features);
	leaning->count = rest->kinds ? count / rest->kinds : 0;
	leaning->features = word_map_read(
		reader, leaning->count << ROW_SHIFT | BEGINS | ENDS);
	reader->is_broken = reader->is_broken ||
			    (guint64)leaning->count * rest->kinds != count;
	return reader->is_broken ? NULL : g_steal_pointer(&leaning);
}
