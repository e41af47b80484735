/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/asks.h"

#include "sense/signs.h"

/* To ask something is the weakest reading: a quote that closes with a
 * question is a quote. */
static void
move_question_last(GPtrArray *asks)
{
	const char *question = g_intern_static_string("question");

	for (guint i = 0; i + 1 < asks->len; i++) {
		Ask *ask = g_ptr_array_index(asks, i);

		if (ask->kind != question)
			continue;
		g_ptr_array_steal_index(asks, i);
		g_ptr_array_add(asks, ask);
		return;
	}
}

/* ---- words that lean ----------------------------------------------------- */

/* How far the words must lean to a kind of which no phrase speaks: with a
 * document or an amount to show, and without. Money is not asked for by the
 * sound of words alone. */
#define LEAN_SHOWN 2.5
#define LEAN_BARE 4.0
/* And where phrases speak of it, though too softly. */
#define LEAN_SOFT 3.0
#define SOFT 0.5

typedef struct {
	const Reading *reading;
	const GPtrArray *weights;
	double *sums; /* of each kind of the leaning */
} Leans;

/* How much more the words lean to KIND than to nothing, or to a question. */
static double
margin(const Leans *leans, const char *kind)
{
	const Leaning *leaning = leans->reading->leaning;
	double most = -G_MAXDOUBLE, own = 0;

	for (guint i = 0; i < leaning_kinds(leaning); i++) {
		const char *other = leaning_kind(leaning, i);

		if (g_str_equal(other, kind))
			own = leans->sums[i];
		else if (g_str_equal(other, "none") ||
			 g_str_equal(other, "question"))
			most = MAX(most, leans->sums[i]);
	}
	return own - most;
}

static const Weight *
phrases_of(const Leans *leans, const char *kind)
{
	for (guint i = 0; i < leans->weights->len; i++) {
		const Weight *weight = g_ptr_array_index(leans->weights, i);

		if (g_str_equal(weight->kind, kind))
			return weight;
	}
	return NULL;
}

static gboolean
has_to_show(const Reading *reading)
{
	guint64 shown = sign_from_name("document") | sign_from_name("amount") |
			sign_from_name("amounts");

	return (reading->signs & shown) != 0;
}

static double
least_margin(const Leans *leans, const char *kind)
{
	const Weight *phrases = phrases_of(leans, kind);

	gboolean is_shown = has_to_show(leans->reading);

	if (phrases && phrases->score >= SOFT)
		return is_shown ? LEAN_SHOWN : LEAN_SOFT;
	if (g_str_equal(kind, "payment"))
		return G_MAXDOUBLE;
	return is_shown ? LEAN_SHOWN : LEAN_BARE;
}

static Ask *
ask_of_words(const Leans *leans, const char *kind)
{
	const Weight *phrases = phrases_of(leans, kind);
	Ask *ask = ask_new(kind, WEIGH_THRESHOLD);

	if (phrases)
		reading_evidence(leans->reading, phrases, ask->evidence);
	else
		reading_sentence(leans->reading, kind, ask->evidence);
	return ask;
}

/* Adds what the words ask although no phrase is sure of it. */
static void
add_leaning(const Leans *leans, Findings *findings)
{
	const Leaning *leaning = leans->reading->leaning;

	for (guint i = 0; i < leaning_kinds(leaning); i++) {
		const char *kind = leaning_kind(leaning, i);

		if (!g_str_equal(kind, "none") &&
			!g_str_equal(kind, "question") &&
			!findings_ask(findings, kind) &&
			margin(leans, kind) > least_margin(leans, kind))
			g_ptr_array_add(
				findings->asks, ask_of_words(leans, kind));
	}
}

static double
strength(const Leans *leans, const Ask *ask)
{
	return 2 * ask->score + margin(leans, ask->kind);
}

static gint
compare_asks(gconstpointer a, gconstpointer b, gpointer data)
{
	double left = strength(data, *(Ask *const *)a);
	double right = strength(data, *(Ask *const *)b);

	return (left < right) - (left > right);
}

static void
read_leaning(
	const Reading *reading, const GPtrArray *weights, Findings *findings)
{
	g_autofree double *sums =
		g_new(double, leaning_kinds(reading->leaning));
	Leans leans = { reading, weights, sums };

	leaning_weigh(reading->leaning, reading->own, sums);
	add_leaning(&leans, findings);
	g_ptr_array_sort_with_data(findings->asks, compare_asks, &leans);
}

void
asks_read(const Reading *reading, Findings *findings)
{
	g_autoptr(GPtrArray) weights = weigh(
		reading->words, WORDS_ASKS, reading->matches, reading->signs);

	for (guint i = 0; i < weights->len; i++) {
		const Weight *weight = g_ptr_array_index(weights, i);
		Ask *ask;

		if (weight->score < WEIGH_THRESHOLD)
			continue;
		ask = ask_new(weight->kind, weight->score);
		reading_evidence(reading, weight, ask->evidence);
		g_ptr_array_add(findings->asks, ask);
	}
	if (reading->leaning)
		read_leaning(reading, weights, findings);
	move_question_last(findings->asks);
}
