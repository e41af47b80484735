/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/weigh.h"

#include <stdlib.h>
#include <string.h>

#include "sense/words/signs.h"
#include "sense/words/table.h"

/* A match and what it weighs. */
typedef struct {
	guint index;
	const WordsMatch *match;
	double weight;
	guint group;
} Loaded;

void
weight_free(Weight *weight)
{
	if (!weight)
		return;
	g_array_unref(weight->matches);
	g_free(weight);
}

static gboolean
holds(const Group *group, guint64 signs)
{
	return (group->when.need & ~signs) == 0 &&
	       (group->when.avoid & signs) == 0;
}

static int
compare_loaded(gconstpointer a, gconstpointer b)
{
	const Loaded *left = a, *right = b;
	double l = ABS(left->weight), r = ABS(right->weight);

	if (l != r)
		return l < r ? 1 : -1;
	return (left->index > right->index) - (left->index < right->index);
}

/* Does one of A and B stand within the other? */
static gboolean
is_within(const WordsMatch *a, const WordsMatch *b)
{
	if (a->text != b->text)
		return FALSE;
	return (a->first_token >= b->first_token &&
		       a->last_token <= b->last_token) ||
	       (b->first_token >= a->first_token &&
		       b->last_token <= a->last_token);
}

/* The share of its weight with which LOADED counts beside the COUNT that
 * COUNTED. */
static double
share(const Loaded *loaded, const Loaded *counted, guint count)
{
	guint same = 0;

	for (guint i = 0; i < count; i++) {
		const Loaded *other = &counted[i];

		if ((other->weight < 0) != (loaded->weight < 0))
			continue;
		if (is_within(loaded->match, other->match))
			return 0;
		same += other->group == loaded->group;
	}
	return same == 0 ? 1 : same == 1 ? 0.5 : 0;
}

/* Puts the matches of KIND that count at all under SIGNS into LOADED, heaviest
 * first; how many there are. */
static guint
load(const Words *words, WordsSection section, const char *kind,
	const GArray *matches, guint64 signs, Loaded *loaded)
{
	guint count = 0;

	for (guint i = 0; i < matches->len; i++) {
		const WordsMatch *match =
			&g_array_index(matches, WordsMatch, i);
		const Group *group =
			&g_array_index(words->groups, Group, match->group);

		if (group->section == section && group->kind == kind &&
			holds(group, signs))
			loaded[count++] = (Loaded){ i, match, group->weight,
				match->group };
	}
	if (count > 1)
		qsort(loaded, count, sizeof *loaded, compare_loaded);
	return count;
}

/* What the signs weigh that no phrase goes with. */
static double
weigh_bare(const Words *words, WordsSection section, const char *kind,
	guint64 signs)
{
	double sum = 0;

	for (guint i = 0; i < words->bare->len; i++) {
		const Group *group = &g_array_index(words->groups, Group,
			g_array_index(words->bare, guint, i));

		if (group->section == section && group->kind == kind &&
			holds(group, signs))
			sum += group->weight;
	}
	return sum;
}

/* NULL if nothing speaks for KIND. LOADED has room for all MATCHES. */
static Weight *
weigh_kind(const Words *words, WordsSection section, const char *kind,
	const GArray *matches, guint64 signs, Loaded *loaded)
{
	guint count = load(words, section, kind, matches, signs, loaded);
	guint counted = 0; /* they stay in front */
	double score = weigh_bare(words, section, kind, signs);
	double heaviest = 0;

	for (guint i = 0; i < count; i++) {
		double part = share(&loaded[i], loaded, counted);

		if (part == 0)
			continue;
		score += part * loaded[i].weight;
		heaviest = MAX(heaviest, loaded[i].weight);
		loaded[counted++] = loaded[i];
	}
	if (heaviest < WEIGH_SUPPORT)
		return NULL;
	Weight *weight = g_new(Weight, 1);
	*weight = (Weight){ kind, score,
		g_array_new(FALSE, FALSE, sizeof(guint)) };
	for (guint i = 0; i < counted; i++)
		if (loaded[i].weight > 0)
			g_array_append_val(weight->matches, loaded[i].index);
	return weight;
}

static gint
compare_weights(gconstpointer a, gconstpointer b)
{
	const Weight *left = *(Weight *const *)a, *right = *(Weight *const *)b;

	if (left->score != right->score)
		return left->score < right->score ? 1 : -1;
	return 0;
}

/* Kinds that only tell of the days in a letter. */
static gboolean
is_of_days(const char *kind)
{
	return strcmp(kind, "days") == 0 || strcmp(kind, "when") == 0;
}

/* The kinds of SECTION that MATCHES speak for, each once. */
static GPtrArray *
kinds_of(const Words *words, WordsSection section, const GArray *matches)
{
	GPtrArray *kinds = g_ptr_array_new();

	for (guint i = 0; i < matches->len; i++) {
		const WordsMatch *match =
			&g_array_index(matches, WordsMatch, i);
		const Group *group =
			&g_array_index(words->groups, Group, match->group);

		if (group->section == section && group->weight > 0 &&
			!is_of_days(group->kind) &&
			!g_ptr_array_find(kinds, group->kind, NULL))
			g_ptr_array_add(kinds, (char *)group->kind);
	}
	return kinds;
}

GPtrArray *
weigh(const Words *words, WordsSection section, const GArray *matches,
	guint64 signs)
{
	g_autoptr(GPtrArray) kinds = kinds_of(words, section, matches);
	g_autofree Loaded *loaded = g_new(Loaded, matches->len + 1);
	GPtrArray *weights =
		g_ptr_array_new_with_free_func((GDestroyNotify)weight_free);

	for (guint i = 0; i < kinds->len; i++) {
		Weight *weight = weigh_kind(words, section,
			g_ptr_array_index(kinds, i), matches, signs, loaded);

		if (weight)
			g_ptr_array_add(weights, weight);
	}
	if (weights->len > 1)
		g_ptr_array_sort(weights, compare_weights);
	return weights;
}

guint64
weigh_signs(const Words *words, const GArray *matches, guint64 signs)
{
	g_autoptr(GPtrArray) weights =
		weigh(words, WORDS_SIGNS, matches, signs);
	guint64 held = signs;

	for (guint i = 0; i < weights->len; i++) {
		const Weight *weight = g_ptr_array_index(weights, i);

		if (weight->score < WEIGH_THRESHOLD)
			continue;
		for (guint j = 0; j < words->signs->len; j++)
			if (g_str_equal(g_ptr_array_index(words->signs, j),
				    weight->kind))
				held |= SIGN_OWN << j;
	}
	return held;
}
