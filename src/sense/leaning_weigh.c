/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What stands in a text, and how much it weighs. */
#include "sense/leaning_table.h"

#include <math.h>
#include <string.h>

/* Letters of a word that count: "angebo" is Angebot and Angebote. */
#define STEM 6

/* A number that may be a sum is not one that counts, dates or numbers. */
static const char *
number_stem(const char *text)
{
	guint digits = 0;

	for (const char *p = text; *p; p++) {
		if (strchr("/:-", *p))
			return "#/";
		digits += g_ascii_isdigit(*p);
	}
	if (digits == 4 && strlen(text) == 4 &&
		(g_str_has_prefix(text, "20") || g_str_has_prefix(text, "19")))
		return "#/";
	return digits > 2 ? "##" : "#";
}

/* What stands for TOKEN: itself, if it is a word. */
static inline const char *
text_of(const Token *token)
{
	switch ((TokenKind)token->kind) {
	case TOKEN_NUMBER: return number_stem(token->folded);
	case TOKEN_MONEY: return "$";
	case TOKEN_MARK: return *token->folded == '?' ? "?" : "";
	default: return token->folded;
	}
}

/* The bytes of TEXT that are its stem; none if it says nothing. */
static inline gsize
stem_length(const char *text)
{
	guint letters = 0;
	gsize length = 0;

	for (; text[length]; length++) {
		letters += ((guchar)text[length] & 0xc0) != 0x80;
		if (letters > STEM)
			break;
	}
	return length;
}

/* The hash of the stem that stands for TOKEN; 0 if it says nothing. */
static inline guint64
stem_hash(const Token *token)
{
	const guint64 each = G_MAXUINT64 / 255; /* 1 in every byte */
	const guint64 stem = ((guint64)1 << 8 * STEM) - 1;
	guint64 bytes, zeros;

	if (token->kind == TOKEN_WORD) {
		G_STATIC_ASSERT(sizeof bytes <= TOKEN_PADDING);
		memcpy(&bytes, token->folded, sizeof bytes);
		bytes = GUINT64_FROM_LE(bytes);
		zeros = (bytes - each) & ~bytes & each << 7;
		bytes &= ((zeros & -zeros) >> 7) - 1;
		bytes &= stem;
		if (bytes && !(bytes & each << 7))
			return leaning_hash_plain(bytes);
	}
	const char *text = text_of(token);
	gsize length = stem_length(text);

	return length > 0 ? leaning_hash(text, length) : 0;
}

void
leaning_features(const Tokens *tokens, LeaningEach each, gpointer data)
{
	const Token *before = NULL;
	g_autofree char *last = NULL;

	for (guint i = 0; i < tokens_count(tokens); i++) {
		const Token *token = tokens_at(tokens, i);
		const char *text = text_of(token);
		gsize length = stem_length(text);

		if (length == 0)
			continue;
		g_autofree char *stem = g_strndup(text, length);
		each(stem, data);
		if (before && before->sentence == token->sentence) {
			g_autofree char *pair =
				g_strconcat(last, " ", stem, NULL);
			each(pair, data);
		}
		before = token;
		g_free(last);
		last = g_steal_pointer(&stem);
	}
}

/* ---- weighing ----------------------------------------------------------- */

/* What is done with the row of each feature that ends with TOKEN. */
typedef void (*EachRow)(guint row, const Token *token, gpointer data);

static inline void
weigh_words(const Leaning *leaning, const Tokens *tokens, EachRow each,
	gpointer data)
{
	const Token *before = NULL;
	guint64 last = 0;

	for (guint i = 0; i < tokens->count; i++) {
		const Token *token = &tokens->all[i];
		guint64 hash = stem_hash(token);
		guint row;

		if (hash == 0)
			continue;
		if ((row = leaning_row(leaning, hash)))
			each(row - 1, token, data);
		if (before && before->sentence == token->sentence &&
			(row = leaning_row(
				 leaning, leaning_pair_hash(last, hash))))
			each(row - 1, token, data);
		before = token;
		last = hash;
	}
}

typedef struct {
	const Leaning *leaning;
	guint8 *seen; /* a bit for each row */
	gint32 *sums; /* of each kind */
} Weighing;

static inline void
add_row(guint row, const Token *token, gpointer data)
{
	Weighing *weighing = data;
	guint count = weighing->leaning->kinds->len;
	const gint16 *weights = weighing->leaning->weights + row * count;

	(void)token;
	if (weighing->seen[row / 8] & 1u << row % 8)
		return;
	weighing->seen[row / 8] |= 1u << row % 8;
	for (guint i = 0; i < count; i++)
		weighing->sums[i] += weights[i];
}

double
leaning_share(const Tokens *tokens, guint enough)
{
	guint count = tokens_count(tokens);

	return count > enough ? sqrt((double)enough / count) : 1;
}

void
leaning_weigh(const Leaning *leaning, const Tokens *tokens, double *sums)
{
	guint kinds = leaning->kinds->len;
	guint base = leaning_row(
		leaning, leaning_hash(LEANING_BASE, strlen(LEANING_BASE)));
	g_autofree guint8 *seen = g_new0(guint8, leaning->count / 8 + 1);
	g_autofree gint32 *hundredths = g_new0(gint32, kinds + 1);
	Weighing weighing = { leaning, seen, hundredths };
	double share = leaning_share(tokens, LEANING_SHORT);

	weigh_words(leaning, tokens, add_row, &weighing);
	for (guint i = 0; i < kinds; i++) {
		double at_all =
			base ? leaning->weights[(base - 1) * kinds + i] : 0;

		sums[i] = (at_all + hundredths[i] * share) / 100;
	}
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
