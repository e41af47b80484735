/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * learn: weighs words by samples.
 *
 *	learn SECTION LANGUAGE [SAMPLES...] >lua/leanings/SECTION-LANGUAGE.tsv
 *	learn -t SECTION LANGUAGE [SAMPLES...]		how well it would do
 *
 * SAMPLES have lines "kind<TAB>text". Logistic regression, one kind against
 * the others (liblinear), every kind with the same weight however many samples
 * it has. Rare features are left out. -t learns from nine tenths and tries the
 * rest, ten times.
 */
#include <linear.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sense/leaning.h"

/* In how many samples a feature must stand. */
#define LEAST_WORD 2
#define LEAST_PAIR 3
/* Smaller is smoother. */
#define COST 1.0

static const char *const says[] = { "accept", "decline", "proceed", "putoff",
	"stop", "question", "answer", "thanks", NULL };
static const char *const asks[] = { "quote", "chase", "payment", "question",
	"none", NULL };

typedef struct {
	int kind;
	GHashTable *features; /* a set of interned strings */
	double share;	      /* leaning_share */
} Sample;

typedef struct {
	const char *const *kinds;
	GPtrArray *samples;  /* of Sample */
	GPtrArray *features; /* char *, those that count; N has index N + 1 */
	GHashTable *indices; /* feature -> index */
} Learning;

static void
collect(const char *feature, gpointer data)
{
	g_hash_table_add(data, (char *)g_intern_string(feature));
}

static int
kind_of(const char *const *kinds, const char *name)
{
	for (int i = 0; kinds[i]; i++)
		if (strcmp(kinds[i], name) == 0)
			return i;
	return -1;
}

static void
read_samples(Learning *learning, const char *file)
{
	g_autoptr(GError) error = NULL;
	g_autofree char *text = NULL;
	g_auto(GStrv) lines = NULL;

	if (!g_file_get_contents(file, &text, NULL, &error)) {
		fprintf(stderr, "%s\n", error->message);
		exit(1);
	}
	lines = g_strsplit(text, "\n", -1);
	for (guint i = 0; lines[i]; i++) {
		char *tab = strchr(lines[i], '\t');
		Sample *sample;

		if (!*lines[i] || *lines[i] == '#')
			continue;
		sample = g_new(Sample, 1);
		if (tab)
			*tab = '\0';
		sample->kind = kind_of(learning->kinds, lines[i]);
		if (!tab || sample->kind < 0) {
			fprintf(stderr, "%s:%u: no kind\n", file, i + 1);
			exit(1);
		}
		sample->features = g_hash_table_new(NULL, NULL);
		g_autoptr(Tokens) tokens = tokens_new(tab + 1);
		leaning_features(tokens, collect, sample->features);
		sample->share = leaning_share(tokens, LEANING_SHORT);
		g_ptr_array_add(learning->samples, sample);
	}
}

static gint
compare_features(gconstpointer a, gconstpointer b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void
choose_features(Learning *learning)
{
	g_autoptr(GHashTable) counts = g_hash_table_new(NULL, NULL);
	GHashTableIter iter;
	gpointer feature, count;

	for (guint i = 0; i < learning->samples->len; i++) {
		Sample *sample = g_ptr_array_index(learning->samples, i);

		g_hash_table_iter_init(&iter, sample->features);
		while (g_hash_table_iter_next(&iter, &feature, NULL)) {
			count = g_hash_table_lookup(counts, feature);
			g_hash_table_insert(counts, feature,
				GUINT_TO_POINTER(GPOINTER_TO_UINT(count) + 1));
		}
	}
	g_hash_table_iter_init(&iter, counts);
	while (g_hash_table_iter_next(&iter, &feature, &count))
		if (GPOINTER_TO_UINT(count) >=
			(strchr(feature, ' ') ? LEAST_PAIR : LEAST_WORD))
			g_ptr_array_add(learning->features, feature);
	g_ptr_array_sort(learning->features, compare_features);
	for (guint i = 0; i < learning->features->len; i++)
		g_hash_table_insert(learning->indices,
			learning->features->pdata[i], GUINT_TO_POINTER(i + 1));
}

static int
compare_nodes(const void *a, const void *b)
{
	const struct feature_node *left = a, *right = b;

	return (left->index > right->index) - (left->index < right->index);
}

static struct feature_node *
nodes_of(const Learning *learning, const Sample *sample)
{
	guint size = g_hash_table_size(sample->features), count = 0;
	struct feature_node *nodes = g_new(struct feature_node, size + 2);
	GHashTableIter iter;
	gpointer feature;

	g_hash_table_iter_init(&iter, sample->features);
	while (g_hash_table_iter_next(&iter, &feature, NULL)) {
		int index = GPOINTER_TO_INT(
			g_hash_table_lookup(learning->indices, feature));
		if (index > 0)
			nodes[count++] =
				(struct feature_node){ index, sample->share };
	}
	qsort(nodes, count, sizeof *nodes, compare_nodes);
	nodes[count++] =
		(struct feature_node){ learning->features->len + 1, 1 };
	nodes[count] = (struct feature_node){ -1, 0 };
	return nodes;
}

/* The samples that fold FOLD of FOLDS leaves, as liblinear takes them. */
static struct problem
problem_of(const Learning *learning, guint fold, guint folds)
{
	guint count = learning->samples->len, used = 0;
	struct problem problem = { .n = learning->features->len + 1,
		.bias = 1,
		.y = g_new(double, count),
		.x = g_new(struct feature_node *, count) };

	for (guint i = 0; i < count; i++) {
		const Sample *sample = g_ptr_array_index(learning->samples, i);

		if (folds && i % folds == fold)
			continue;
		problem.y[used] = sample->kind;
		problem.x[used++] = nodes_of(learning, sample);
	}
	problem.l = used;
	return problem;
}

static void
problem_clear(struct problem *problem)
{
	for (int i = 0; i < problem->l; i++)
		g_free(problem->x[i]);
	g_free(problem->x);
	g_free(problem->y);
}

static void
say_nothing(const char *text)
{
	(void)text;
}

static struct model *
learn(const Learning *learning, struct problem *problem)
{
	guint kinds = g_strv_length((char **)learning->kinds);
	g_autofree int *labels = g_new(int, kinds);
	g_autofree double *weights = g_new0(double, kinds);
	struct parameter how = { .solver_type = L2R_LR,
		.eps = 0.001,
		.C = COST,
		.nr_weight = kinds,
		.weight_label = labels,
		.weight = weights,
#if LIBLINEAR_VERSION >= 240
		.regularize_bias = 1,
#endif
	};
	struct model *model;

	for (int i = 0; i < problem->l; i++)
		weights[(int)problem->y[i]]++;
	for (guint i = 0; i < kinds; i++) {
		labels[i] = i;
		weights[i] = problem->l / (kinds * MAX(weights[i], 1));
	}
	set_print_string_function(say_nothing);
	model = train(problem, &how);
	return model;
}

/* The weight of feature INDEX (from 1) for KIND. */
static double
weight_of(const struct model *model, int index, int kind)
{
	for (int i = 0; i < model->nr_class; i++)
		if (model->label[i] == kind)
			return model->w[(index - 1) * model->nr_class + i];
	return 0;
}

static void
print_row(const Learning *learning, const struct model *model,
	const char *feature, int index)
{
	printf("%s", feature);
	for (int i = 0; learning->kinds[i]; i++)
		printf("\t%.0f", 100 * weight_of(model, index, i));
	printf("\n");
}

static void
print_model(const Learning *learning, const struct model *model,
	const char *section, const char *language)
{
	printf("# How the words of letters lean, in hundredths; learnt from\n"
	       "# tests/learn/%s-%s.tsv by `make learn`, not edited by hand.\n"
	       "feature",
		section, language);
	for (guint i = 0; learning->kinds[i]; i++)
		printf("\t%s", learning->kinds[i]);
	printf("\n");
	print_row(learning, model, LEANING_BASE, learning->features->len + 1);
	for (guint i = 0; i < learning->features->len; i++)
		print_row(learning, model,
			g_ptr_array_index(learning->features, i), i + 1);
}

static void
try_model(const Learning *learning)
{
	guint folds = 10, right = 0;

	for (guint fold = 0; fold < folds; fold++) {
		struct problem problem = problem_of(learning, fold, folds);
		struct model *model = learn(learning, &problem);

		for (guint i = fold; i < learning->samples->len; i += folds) {
			const Sample *sample =
				g_ptr_array_index(learning->samples, i);
			g_autofree struct feature_node *nodes =
				nodes_of(learning, sample);

			right += (int)predict(model, nodes) == sample->kind;
		}
		free_and_destroy_model(&model);
		problem_clear(&problem);
	}
	printf("%u samples, %u features, %.3f right\n", learning->samples->len,
		learning->features->len,
		right / (double)learning->samples->len);
}

int
main(int argc, char **argv)
{
	gboolean is_trial = argc > 1 && strcmp(argv[1], "-t") == 0;
	char **args = argv + 1 + is_trial;
	Learning learning = { 0 };

	if (argc - is_trial < 4) {
		fprintf(stderr,
			"usage: learn [-t] SECTION LANGUAGE SAMPLES...\n");
		return 2;
	}
	learning.kinds = strcmp(args[0], "says") == 0 ? says : asks;
	learning.samples = g_ptr_array_new();
	learning.features = g_ptr_array_new();
	learning.indices = g_hash_table_new(NULL, NULL);
	for (guint i = 2; args[i]; i++)
		read_samples(&learning, args[i]);
	choose_features(&learning);
	if (is_trial) {
		try_model(&learning);
		return 0;
	}
	struct problem problem = problem_of(&learning, 0, 0);
	struct model *model = learn(&learning, &problem);
	print_model(&learning, model, args[0], args[1]);
	free_and_destroy_model(&model);
	problem_clear(&problem);
	return 0;
}
