/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How well asks and says are read: measured on labelled mail.
 *
 *	sense [-v] [FOLDER]
 *
 * FOLDER, $OWED_CORPUS or ../shared/mail holds enron/sent, enron/received and
 * multilingual, each with a labels.tsv. Mails labelled with low confidence are
 * left out. -v shows every mail that was read wrongly, with the evidence.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "rules/rules.h"
#include "sense/lexicon.h"
#include "sense/sense.h"

/* Hits, false alarms and misses of one class. */
typedef struct {
	guint hit, alarm, miss;
} Count;

typedef struct {
	GHashTable *counts; /* "group class" -> Count */
	GPtrArray *names;   /* in order of appearance */
} Score;

/* One line of labels.tsv, by the names of its columns. */
typedef struct {
	char **names, **values;
} Row;

typedef struct {
	const char *corpus, *folder;
	Rules *rules;
	Score *score;
	gboolean is_verbose;
} Run;

static const char *
field(const Row *row, const char *name)
{
	for (guint i = 0; row->names[i] && row->values[i]; i++)
		if (strcmp(row->names[i], name) == 0)
			return row->values[i];
	return "-";
}

static Score *
score_new(void)
{
	Score *score = g_new0(Score, 1);

	score->counts =
		g_hash_table_new_full(g_str_hash, g_str_equal, NULL, g_free);
	score->names = g_ptr_array_new_with_free_func(g_free);
	return score;
}

static void
score_free(Score *score)
{
	g_hash_table_unref(score->counts);
	g_ptr_array_unref(score->names);
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

/* True if no figure fell below its floor. Single owners wrote few mails each:
 * they are shown to the curious. */
static gboolean
score_print(Score *score, gboolean is_verbose)
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

		if (g_str_has_prefix(name, "owner ") && !is_verbose)
			continue;
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

/* --- One mail ------------------------------------------------------------- */

static const char *
ask_read(const Findings *findings)
{
	const Ask *ask = findings->asks->len
				 ? g_ptr_array_index(findings->asks, 0)
				 : NULL;

	return ask ? ask->kind : "none";
}

static const char *
say_read(const Findings *findings)
{
	const Say *say = findings->says->len
				 ? g_ptr_array_index(findings->says, 0)
				 : NULL;

	return say ? says_name(say->what) : "-";
}

static void
print_evidence(const GPtrArray *evidence)
{
	for (guint i = 0; i < evidence->len; i++) {
		const Evidence *one = g_ptr_array_index(evidence, i);
		g_autofree char *text =
			g_strdelimit(g_strdup(one->text), "\r\n\t", ' ');

		printf("      %s: %s\n", one->where, text);
	}
}

static void
print_wrong(const Run *run, const Row *row, const char *label, const char *read,
	const Findings *findings)
{
	if (!run->is_verbose)
		return;
	printf("%s/%s: %s read as %s [%s]\n", run->folder, field(row, "file"),
		label, read, findings->language);
	for (guint i = 0; i < findings->asks->len; i++) {
		const Ask *ask = g_ptr_array_index(findings->asks, i);

		printf("    %s %.2f\n", ask->kind, ask->score);
		print_evidence(ask->evidence);
	}
	for (guint i = 0; i < findings->says->len; i++) {
		const Say *say = g_ptr_array_index(findings->says, i);

		printf("    %s %.2f\n", says_name(say->what), say->score);
		print_evidence(say->evidence);
	}
}

static const char *
plain_kind(const char *label)
{
	return strcmp(label, "chase_quote") == 0 ? "chase" : label;
}

static gboolean
is_quote(const char *kind)
{
	return strcmp(kind, "quote") == 0 || strcmp(kind, "chase") == 0;
}

static void
judge_ask(const Run *run, const Row *row, const char *group, const char *label,
	const Findings *findings)
{
	const char *read = ask_read(findings);

	label = plain_kind(label);
	tally(run->score, group, "quote+chase", is_quote(label),
		is_quote(read));
	tally(run->score, group, "payment", strcmp(label, "payment") == 0,
		strcmp(read, "payment") == 0);
	tally(run->score, group, "question", strcmp(label, "question") == 0,
		strcmp(read, "question") == 0);
	tally(run->score, group, "chase alone", strcmp(label, "chase") == 0,
		strcmp(read, "chase") == 0);
	if (strcmp(label, read) != 0)
		print_wrong(run, row, label, read, findings);
}

static void
judge_say(const Run *run, const Row *row, const char *group, const char *label,
	const Findings *findings)
{
	const char *read = say_read(findings);

	tally_exact(run->score, group, "says exact", strcmp(label, read) == 0);
	for (int i = 0; i < SAYS_COUNT; i++)
		tally(run->score, group, says_name(i),
			strcmp(label, says_name(i)) == 0,
			strcmp(read, says_name(i)) == 0);
	if (strcmp(label, read) != 0)
		print_wrong(run, row, label, read, findings);
}

static void
judge_when(const Run *run, const Row *row, const char *group,
	const Findings *findings)
{
	const char *label = field(row, "when");
	const Say *say = findings->says->len
				 ? g_ptr_array_index(findings->says, 0)
				 : NULL;
	g_autofree char *read = NULL;

	if (strcmp(label, "-") == 0 || !say)
		return;
	read = say->when.first == DAY_NONE ? g_strdup("none")
					   : day_format(say->when.first);
	tally_exact(run->score, group, "when exact", strcmp(label, read) == 0);
	if (run->is_verbose && strcmp(label, read) != 0)
		printf("%s/%s: when %s read as %s (%s)\n", run->folder,
			field(row, "file"), label, read,
			say->when.text ? say->when.text : "-");
}

static void
judge_enron(const Run *run, const Row *row, const Findings *findings)
{
	gboolean is_sent = strcmp(run->folder, "enron/sent") == 0;
	const char *label = field(row, is_sent ? "kind" : "says");
	g_autofree char *owner =
		g_strdup_printf("owner %s", field(row, "owner"));

	if (is_sent) {
		judge_ask(run, row, run->folder, label, findings);
		tally(run->score, owner, "quote+chase",
			is_quote(plain_kind(label)),
			is_quote(ask_read(findings)));
	} else if (strcmp(field(row, "role"), "letter") == 0 &&
		   strcmp(label, "other") != 0) {
		judge_say(run, row, run->folder, label, findings);
	}
}

static void
judge_multilingual(const Run *run, const Row *row, const Findings *findings)
{
	const char *label = field(row, "kind_or_says");
	g_autofree char *group =
		g_strdup_printf("multilingual %s", field(row, "language"));

	tally_exact(run->score, "multilingual", "language exact",
		strcmp(field(row, "language"), findings->language) == 0);
	if (strcmp(field(row, "direction"), "out") == 0) {
		judge_ask(run, row, group, label, findings);
		judge_ask(&(Run){ .score = run->score }, row, "multilingual",
			label, findings);
	} else if (strcmp(label, "-") != 0) {
		judge_say(run, row, group, label, findings);
		judge_say(&(Run){ .score = run->score }, row, "multilingual",
			label, findings);
		judge_when(run, row, "multilingual", findings);
	}
}

static void
judge(const Run *run, const Row *row)
{
	gboolean is_enron = strcmp(run->folder, "multilingual") != 0;
	gboolean is_ours = strcmp(run->folder, "enron/sent") == 0 ||
			   strcmp(field(row, "direction"), "out") == 0;
	g_autofree char *file = g_build_filename(
		run->corpus, run->folder, field(row, "file"), NULL);
	g_autoptr(Letter) letter =
		letter_read_file(file, rules_quoting(run->rules), NULL);
	g_autoptr(Findings) findings = NULL;

	if (!letter) {
		printf("%s: cannot be read\n", file);
		return;
	}
	findings =
		sense_letter(rules_lexicon(run->rules), letter, is_ours, NULL);
	if (is_enron)
		judge_enron(run, row, findings);
	else
		judge_multilingual(run, row, findings);
}

/* --- All mails ------------------------------------------------------------ */

static gboolean
judge_folder(Run *run, const char *folder)
{
	g_autofree char *file =
		g_build_filename(run->corpus, folder, "labels.tsv", NULL);
	g_autofree char *content = NULL;

	run->folder = folder;
	if (!g_file_get_contents(file, &content, NULL, NULL)) {
		printf("%s: skipped, there are no labels\n", folder);
		return FALSE;
	}
	g_auto(GStrv) lines = g_strsplit(content, "\n", -1);
	g_auto(GStrv) names = g_strsplit(lines[0], "\t", -1);
	for (guint i = 1; lines[i]; i++) {
		g_auto(GStrv) values = g_strsplit(lines[i], "\t", -1);
		Row row = { names, values };

		if (lines[i][0] && strcmp(field(&row, "conf"), "low") != 0)
			judge(run, &row);
	}
	return TRUE;
}

int
main(int argc, char **argv)
{
	gboolean is_verbose = argc > 1 && strcmp(argv[1], "-v") == 0;
	const char *corpus = g_getenv("OWED_CORPUS");
	g_autoptr(GError) error = NULL;
	g_autoptr(GPtrArray) mistakes = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(Rules) rules = rules_load("lua", NULL, mistakes, &error);
	Run run = { .rules = rules, .is_verbose = is_verbose };
	gboolean holds = TRUE;
	guint read = 0;

	if (!rules) {
		fprintf(stderr, "sense: %s\n", error->message);
		return 1;
	}
	rules_read_words(rules, mistakes);
	for (guint i = 0; i < mistakes->len; i++)
		fprintf(stderr, "%s\n", (char *)mistakes->pdata[i]);
	run.corpus = argc > 1 + is_verbose ? argv[1 + is_verbose]
		     : corpus && corpus[0] ? corpus
					   : "../shared/mail";
	run.score = score_new();
	read += judge_folder(&run, "enron/sent");
	read += judge_folder(&run, "enron/received");
	read += judge_folder(&run, "multilingual");
	if (read)
		holds = score_print(run.score, is_verbose);
	score_free(run.score);
	return mistakes->len || !holds ? 1 : 0;
}
