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
#include "score.h"
#include "sense/lexicon.h"
#include "sense/sense.h"

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

	if (is_sent) {
		judge_ask(run, row, run->folder, label, findings);
		tally_owner(run->score, field(row, "owner"),
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
		holds = score_print(run.score);
	score_print_owners(run.score, "enron/sent quote+chase");
	score_free(run.score);
	return mistakes->len || !holds ? 1 : 0;
}
