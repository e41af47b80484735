/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * score: hits, false alarms and misses by class, printed as F1 beside the
 * floors that must hold; and the F1 of single owners' mails, which tells how
 * much a figure hangs on who wrote them.
 */
#pragma once

#include <glib.h>
#include <stdio.h>
#include <string.h>

enum { FOLDS = 5 }; /* the owners of a set, parted */

/* Hits, false alarms and misses of one class. */
typedef struct {
	guint hit, alarm, miss;
} Count;

typedef struct {
	GHashTable *counts; /* "group class" -> Count */
	GPtrArray *names;   /* in order of appearance */
	GHashTable *owners; /* -> the number of their fold + 1 */
	Count folds[FOLDS];
} Score;

static Score *
score_new(void)
{
	Score *score = g_new0(Score, 1);

	score->counts =
		g_hash_table_new_full(g_str_hash, g_str_equal, NULL, g_free);
	score->names = g_ptr_array_new_with_free_func(g_free);
	score->owners =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	return score;
}

static void
score_free(Score *score)
{
	g_hash_table_unref(score->counts);
	g_ptr_array_unref(score->names);
	g_hash_table_unref(score->owners);
	g_free(score);
}

static Count *
count_of(Score *score, const char *group, const char *class)
{
	g_autofree char *name = g_strdup_printf("%-22s %s", group, class);
	Count *count = g_hash_table_lookup(score->counts, name);

	if (!count) {
		count = g_new0(Count, 1);
		g_ptr_array_add(score->names, name);
		g_hash_table_insert(
			score->counts, g_steal_pointer(&name), count);
	}
	return count;
}

/* Counts one mail for CLASS in GROUP. */
static void
tally(Score *score, const char *group, const char *class, gboolean is,
	gboolean read)
{
	Count *count = count_of(score, group, class);

	count->hit += is && read;
	count->alarm += !is && read;
	count->miss += is && !read;
}

/* Counts one mail of OWNER; all of an owner's mails are in one fold. */
static void
tally_owner(Score *score, const char *owner, gboolean is, gboolean read)
{
	guint fold =
		GPOINTER_TO_UINT(g_hash_table_lookup(score->owners, owner));
	Count *count;

	if (fold == 0) {
		fold = g_hash_table_size(score->owners) % FOLDS + 1;
		g_hash_table_insert(
			score->owners, g_strdup(owner), GUINT_TO_POINTER(fold));
	}
	count = &score->folds[fold - 1];
	count->hit += is && read;
	count->alarm += !is && read;
	count->miss += is && !read;
}

/* An accuracy: hits are right ones, misses wrong ones. */
static void
tally_exact(Score *score, const char *group, const char *class, gboolean right)
{
	tally(score, group, class, TRUE, right);
}

static double
f1(const Count *count)
{
	double sum = 2.0 * count->hit + count->alarm + count->miss;

	return sum > 0 ? 2.0 * count->hit / sum : 1;
}

static int
compare_names(gconstpointer a, gconstpointer b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

/* What must not be lost; "multilingual" also holds for each language. */
static const struct {
	const char *group, *class;
	double least;
} floors[] = {
	{ "enron/sent", "quote+chase", 0.80 },
	{ "enron/received", "putoff", 0.75 },
	{ "enron/received", "question", 0.75 },
	{ "enron/received", "says exact", 0.62 },
	{ "multilingual", "quote+chase", 0.93 },
	{ "multilingual", "payment", 0.93 },
	{ "multilingual", "says exact", 0.85 },
	{ "multilingual", "language exact", 0.99 },
	{ "multilingual", "when exact", 0.90 },
};

/* The floor of the figure NAME, 0 if it has none. */
static double
floor_of(const char *name)
{
	for (guint i = 0; i < G_N_ELEMENTS(floors); i++)
		if (g_str_has_prefix(name, floors[i].group) &&
			strstr(name, floors[i].class))
			return floors[i].least;
	return 0;
}

/* True if no figure fell below its floor. */
static gboolean
score_print(Score *score)
{
	gboolean holds = TRUE;

	printf("%-42s %5s %5s %5s %6s\n", "", "hit", "alarm", "miss", "F1");
	g_ptr_array_sort(score->names, compare_names);
	for (guint i = 0; i < score->names->len; i++) {
		const char *name = g_ptr_array_index(score->names, i);
		const Count *count = g_hash_table_lookup(score->counts, name);
		gboolean is_exact = strstr(name, "exact") != NULL;
		double figure = is_exact ? (double)count->hit /
						   (count->hit + count->miss)
					 : f1(count);
		double least = floor_of(name);

		printf("%-42s %5u %5u %5u %6.3f", name, count->hit,
			count->alarm, count->miss, figure);
		if (least > 0)
			printf("  floor %.2f%s", least,
				figure < least ? ": below it" : "");
		putchar('\n');
		holds = holds && figure >= least;
	}
	return holds;
}

/* The F1 of WHAT for each fold of owners. All weights are written by hand and
 * none is fitted to these mails by a program, so nothing is trained anew for a
 * fold: this is the spread between owners, not a proof on unseen ones. */
static void
score_print_owners(const Score *score, const char *what)
{
	double sum = 0, least = 1;

	if (g_hash_table_size(score->owners) == 0)
		return;
	printf("%s by owners, %u in %d folds (hand-written weights, nothing "
	       "fitted):",
		what, g_hash_table_size(score->owners), FOLDS);
	for (guint i = 0; i < FOLDS; i++) {
		double figure = f1(&score->folds[i]);

		printf(" %.3f", figure);
		sum += figure;
		least = MIN(least, figure);
	}
	printf("; mean %.3f, least %.3f\n", sum / FOLDS, least);
}
