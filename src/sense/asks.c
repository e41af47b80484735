/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/asks.h"

#include "sense/words/signs.h"

/* How far the words must lean to a kind of which no phrase speaks: with a
 * document to show, and without (people name sums of all sorts, and friends ask
 * after all sorts of things). Money is not asked for by the sound of words
 * alone, but they may tell it from a quote. */
#define LEAN_SHOWN 2.8
#define LEAN_BARE 4.5
#define LEAN_MONEY 3.0
/* And where phrases speak of it, though too softly. */
#define LEAN_SOFT 2.5
#define LEAN_SUM 2.0
#define SOFT 0.5
/* Where they speak against it so much, no words lean to it. */
#define AGAINST -0.5
/* What the words lean away from so far must be told more surely. */
#define LEAN_AWAY -4.0
#define SURE 1.2

/* What a letter may ask. */
typedef struct {
	const char *kind;      /* interned */
	const Weight *phrases; /* NULL if there are none */
	gboolean is_question;
	int number; /* in the leaning, -1 if no words lean to it */
	/* How much more they do than to nothing, or to a question. */
	double margin;
} Wish;

static Wish *
wish_for(GArray *wishes, const char *kind)
{
	Wish wish = { .kind = kind,
		.is_question = g_str_equal(kind, "question"),
		.number = -1 };

	for (guint i = 0; i < wishes->len; i++)
		if (g_array_index(wishes, Wish, i).kind == kind)
			return &g_array_index(wishes, Wish, i);
	g_array_append_val(wishes, wish);
	return &g_array_index(wishes, Wish, wishes->len - 1);
}

static void
add_leaning(GArray *wishes, const Leaning *leaning, const Tokens *own)
{
	const char *none = g_intern_static_string("none");
	const char *question = g_intern_static_string("question");
	guint count = leaning_kinds(leaning);
	g_autofree double *sums = g_new(double, count);
	double most = -G_MAXDOUBLE;

	leaning_weigh(leaning, own, sums);
	for (guint i = 0; i < count; i++) {
		const char *kind = leaning_kind(leaning, i);

		if (kind == none || kind == question)
			most = MAX(most, sums[i]);
		if (kind == none)
			continue;
		Wish *wish = wish_for(wishes, kind);
		wish->number = (int)i;
		wish->margin = sums[i];
	}
	for (guint i = 0; i < wishes->len; i++)
		g_array_index(wishes, Wish, i).margin -= most;
}

/* All that phrases or the leaning know of. Array of Wish, yours. */
static GArray *
find_wishes(const Reading *reading, const GPtrArray *weights)
{
	GArray *wishes = g_array_new(FALSE, FALSE, sizeof(Wish));

	for (guint i = 0; i < weights->len; i++) {
		const Weight *weight = g_ptr_array_index(weights, i);

		wish_for(wishes, weight->kind)->phrases = weight;
	}
	if (reading->leaning)
		add_leaning(wishes, reading->leaning, reading->own);
	return wishes;
}

static gboolean
has_to_show(const Reading *reading)
{
	return (reading->signs & sign_from_name("document")) != 0;
}

static gboolean
is_told(const Wish *wish, double least)
{
	return wish->phrases && wish->phrases->score >= least;
}

/* Do the phrases tell that something is put before the client? */
static gboolean
is_any_told(const GArray *wishes)
{
	for (guint i = 0; i < wishes->len; i++) {
		const Wish *wish = &g_array_index(wishes, Wish, i);

		if (!wish->is_question && is_told(wish, WEIGH_THRESHOLD))
			return TRUE;
	}
	return FALSE;
}

static gboolean
is_money(const Wish *wish)
{
	return wish->kind == g_intern_static_string("payment");
}

/* Phrases speak of a bill and hardly of a quote: the words of a short letter
 * sound alike, whatever paper it hands over. */
static gboolean
is_other_paper(const GArray *wishes, const Wish *wish)
{
	if (wish->kind != g_intern_static_string("quote") ||
		is_told(wish, SOFT))
		return FALSE;
	for (guint i = 0; i < wishes->len; i++) {
		const Wish *other = &g_array_index(wishes, Wish, i);

		if (is_money(other) && is_told(other, SOFT))
			return TRUE;
	}
	return FALSE;
}

/* How far they must lean to WISH where phrases speak of it softly: where a sum
 * is named, the less, the nearer these come to asking for it; people name the
 * prices of all sorts of things. */
static double
least_soft(const Reading *reading, const Wish *wish)
{
	double rest = WEIGH_THRESHOLD - wish->phrases->score;
	double near = LEAN_SOFT * rest / (WEIGH_THRESHOLD - SOFT);
	gboolean has_sum = (reading->signs & sign_from_name("sum")) != 0;

	if (is_money(wish))
		return near;
	return has_sum ? MAX(near, LEAN_SUM) : LEAN_SOFT;
}

static double
least_margin(const Reading *reading, const GArray *wishes, const Wish *wish)
{
	gboolean is_soft = is_told(wish, SOFT);

	if ((wish->phrases && wish->phrases->score < AGAINST) ||
		is_other_paper(wishes, wish))
		return G_MAXDOUBLE;
	if (!is_soft && is_money(wish))
		return is_any_told(wishes) ? LEAN_MONEY : G_MAXDOUBLE;
	double least = is_soft ? least_soft(reading, wish) : LEAN_BARE;
	return has_to_show(reading) ? MIN(least, LEAN_SHOWN) : least;
}

static double
score_of(const Wish *wish)
{
	return MAX(wish->phrases ? wish->phrases->score : 0, WEIGH_THRESHOLD);
}

/* How sure the phrases must be of WISH. Who asks for money or an answer may do
 * so in words that sound like nothing of the kind. */
static double
least_told(const Wish *wish)
{
	return !wish->is_question && !is_money(wish) && wish->number >= 0 &&
			       wish->margin < LEAN_AWAY
		       ? SURE
		       : WEIGH_THRESHOLD;
}

static gboolean
is_asked(const Reading *reading, const GArray *wishes, const Wish *wish)
{
	return is_told(wish, least_told(wish)) ||
	       (wish->number >= 0 &&
		       wish->margin > least_margin(reading, wishes, wish));
}

/* To ask something is the weakest reading: a quote that closes with a
 * question is a quote. */
static double
strength(const Wish *wish)
{
	if (wish->is_question)
		return -G_MAXDOUBLE;
	return 2 * score_of(wish) + wish->margin;
}

static gint
compare_wishes(gconstpointer a, gconstpointer b)
{
	double left = strength(a), right = strength(b);

	return (left < right) - (left > right);
}

void
asks_read(const Reading *reading, Findings *findings)
{
	g_autoptr(GPtrArray) weights = weigh(
		reading->words, WORDS_ASKS, reading->matches, reading->signs);
	g_autoptr(GArray) wishes = find_wishes(reading, weights);

	g_array_sort(wishes, compare_wishes);
	for (guint i = 0; i < wishes->len; i++) {
		const Wish *wish = &g_array_index(wishes, Wish, i);

		if (!is_asked(reading, wishes, wish))
			continue;
		Ask *ask = ask_new(wish->kind, score_of(wish));
		reading_evidence(
			reading, wish->phrases, wish->number, ask->evidence);
		g_ptr_array_add(findings->asks, ask);
	}
}
