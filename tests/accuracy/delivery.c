/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How well delivery is read, over labelled mail of others (OWED_CORPUS,
 * default ../shared/mail). Prints one line a figure: name, share, hits of
 * all, floor; exit status 1 if one lies below its floor. With --errors the
 * files that went wrong are named, with --all every file.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/calendar.h"
#include "base/paths.h"
#include "rules/rules.h"
#include "sense/sense.h"

#include "delivery_labels.h"

typedef struct {
	Rules *rules;
	char *corpus;
	gboolean names_errors, names_all;
	gboolean is_below;
	GHashTable *truths; /* file -> role name: labels that are wrong */
} Run;

typedef struct {
	guint hits, all;
} Score;

static void
report(Run *run, const char *name, Score score, double floor)
{
	double share = score.all > 0 ? 100.0 * score.hits / score.all : 0;
	if (score.all == 0)
		return;
	printf("%-34s %6.2f %%  (%u of %u, floor %.1f)\n", name, share,
		score.hits, score.all, floor);
	if (share < floor)
		run->is_below = TRUE;
}

static char *
day_or_dash(Day day)
{
	return day == DAY_NONE ? g_strdup("-") : day_format(day);
}

static void
name_file(const Run *run, const char *file, const char *expected,
	const Findings *findings, gboolean is_right)
{
	if (!run->names_all && (is_right || !run->names_errors))
		return;
	g_autofree char *back = day_or_dash(findings->back);
	printf("  %s %s: %s, read as %s, back %s", is_right ? "ok " : "NOT",
		file, expected, role_name(findings->role), back);
	for (guint i = 0; i < findings->failed->len; i++) {
		const Failure *one = g_ptr_array_index(findings->failed, i);
		printf(" <%s> %s", one->recipient,
			one->status ? one->status : "-");
	}
	for (guint i = 0; i < findings->substitutes->len; i++) {
		const Contact *one =
			g_ptr_array_index(findings->substitutes, i);
		printf(" [%s|%s|%s]", one->name ? one->name : "-",
			one->address ? one->address : "-",
			one->phone ? one->phone : "-");
	}
	for (guint i = 0; i < findings->role_evidence->len; i++) {
		const Evidence *one =
			g_ptr_array_index(findings->role_evidence, i);
		printf(" {%s: %.60s}", one->where, one->text);
	}
	printf("\n");
}

static Findings *
sense_file(const Run *run, const char *file, Letter **letter)
{
	*letter = letter_read_file(file, rules_quoting(run->rules), NULL);
	return *letter ? sense_letter(rules_lexicon(run->rules), *letter, FALSE,
				 NULL)
		       : NULL;
}

/* What a file of folder FOLDER should be read as. */
static const char *
truth_of(const Run *run, const char *name, const char *folder)
{
	const char *truth = g_hash_table_lookup(run->truths, name);
	return truth ? truth : folder;
}

/* In a folder of bounces there are warnings too; both are recognised. */
static gboolean
is_right(const char *truth, Role role)
{
	if (!strcmp(truth, "automatic"))
		return role != ROLE_LETTER;
	if (!strcmp(truth, "bounce"))
		return role == ROLE_BOUNCE || role == ROLE_DELAYED;
	return !strcmp(truth, role_name(role));
}

typedef struct {
	Score role, other; /* other: mislabelled ones, by their truth */
	Score recipient;   /* of those whose name starts with "sisimai" */
	Score original;
	Score dated; /* absences with a day of return */
} FolderScore;

static void
score_file(const Run *run, const char *path, const char *name,
	const char *folder, FolderScore *score)
{
	Letter *read = NULL;
	g_autoptr(Findings) findings = sense_file(run, path, &read);
	g_autoptr(Letter) letter = read;
	if (!findings)
		return;
	const char *truth = truth_of(run, name, folder);
	gboolean right = is_right(truth, findings->role);
	Score *role = strcmp(truth, folder) ? &score->other : &score->role;
	role->all++;
	role->hits += right;
	name_file(run, name, truth, findings, right);
	if (!strcmp(truth, "bounce") && g_str_has_prefix(name, "sisimai")) {
		score->recipient.all++;
		score->recipient.hits += findings->failed->len > 0;
		score->original.all++;
		score->original.hits += findings->original_id != NULL;
	}
	score->dated.all++;
	score->dated.hits += findings->back != DAY_NONE;
}

static FolderScore
score_folder(const Run *run, const char *folder)
{
	FolderScore score = { 0 };
	g_autofree char *path =
		g_build_filename(run->corpus, "delivery", folder, NULL);
	g_autoptr(GDir) dir = g_dir_open(path, 0, NULL);
	const char *name;
	while (dir && (name = g_dir_read_name(dir))) {
		g_autofree char *file = g_build_filename(path, name, NULL);
		score_file(run, file, name, folder, &score);
	}
	return score;
}

/* Sets of the layout labels.tsv: file, then columns that its head names. */
static void
score_labels(Run *run, const char *set, const char *mail, double floor)
{
	g_autofree char *path =
		g_build_filename(run->corpus, set, "labels.tsv", NULL);
	g_autofree char *text = NULL;
	Score role = { 0 }, back = { 0 };
	int role_column = -1, when_column = -1, conf_column = -1;
	if (!g_file_get_contents(path, &text, NULL, NULL))
		return;
	g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
	g_auto(GStrv) head = g_strsplit(lines[0], "\t", -1);
	for (int i = 0; head[i]; i++) {
		role_column = !strcmp(head[i], "role") ? i : role_column;
		when_column = !strcmp(head[i], "when") ? i : when_column;
		conf_column = !strcmp(head[i], "conf") ? i : conf_column;
	}
	for (guint n = 1; lines[n] && lines[n][0]; n++) {
		g_auto(GStrv) cells = g_strsplit(lines[n], "\t", -1);
		if (conf_column >= 0 && !strcmp(cells[conf_column], "low"))
			continue;
		g_autofree char *file = g_build_filename(
			run->corpus, set, mail, cells[0], NULL);
		Letter *read = NULL;
		g_autoptr(Findings) findings = sense_file(run, file, &read);
		g_autoptr(Letter) letter = read;
		if (!findings)
			continue;
		const char *truth = cells[role_column];
		gboolean right = !strcmp(truth, role_name(findings->role));
		Day when = day_parse(cells[when_column]);
		role.all++;
		role.hits += right;
		if (!strcmp(truth, "out-of-office") && when != DAY_NONE) {
			back.all++;
			back.hits += when == findings->back;
			right &= when == findings->back;
		}
		name_file(run, cells[0], truth, findings, right);
	}
	g_autofree char *role_title = g_strdup_printf("role, %s", set);
	g_autofree char *back_title = g_strdup_printf("back, %s", set);
	report(run, role_title, role, floor);
	report(run, back_title, back, 95);
}

static void
measure(Run *run)
{
	FolderScore bounce = score_folder(run, "bounce");
	FolderScore absence = score_folder(run, "out-of-office");
	FolderScore letter = score_folder(run, "letter");
	FolderScore receipt = score_folder(run, "receipt");
	FolderScore automatic = score_folder(run, "automatic");
	report(run, "bounces", bounce.role, 98);
	report(run, "bounces: failed recipient", bounce.recipient, 95);
	report(run, "bounces: original id", bounce.original, 75);
	report(run, "absences", absence.role, 97);
	report(run, "absences: day of return", absence.dated, 60);
	report(run, "letters by people", letter.role, 99);
	report(run, "receipts", receipt.role, 95);
	report(run, "other automatic answers", automatic.role, 0);
	Score other = { 0 };
	FolderScore all[] = { bounce, absence, letter, receipt, automatic };
	for (guint i = 0; i < G_N_ELEMENTS(all); i++) {
		other.hits += all[i].other.hits;
		other.all += all[i].other.all;
	}
	report(run, "files in the wrong folder", other, 90);
	score_labels(run, "enron/received", "", 95);
	score_labels(run, "multilingual", "", 98);
}

int
main(int argc, char **argv)
{
	const char *corpus = paths_environment("OWED_CORPUS");
	Run run = { .corpus = g_strdup(corpus ? corpus : "../shared/mail") };
	g_autofree char *probe = g_build_filename(run.corpus, "delivery", NULL);
	for (int i = 1; i < argc; i++) {
		run.names_errors |= !strcmp(argv[i], "--errors");
		run.names_all |= !strcmp(argv[i], "--all");
	}
	if (!g_file_test(probe, G_FILE_TEST_IS_DIR)) {
		printf("delivery: skipped, no mail in %s\n", run.corpus);
		g_free(run.corpus);
		return EXIT_SUCCESS;
	}
	g_autofree char *share = paths_share_dir(NULL);
	run.rules = rules_load(share, NULL, NULL, NULL);
	if (!run.rules) {
		printf("delivery: the words cannot be loaded\n");
		return EXIT_FAILURE;
	}
	run.truths = g_hash_table_new(g_str_hash, g_str_equal);
	for (guint i = 0; i < G_N_ELEMENTS(wrong_labels); i++)
		g_hash_table_insert(run.truths, (gpointer)wrong_labels[i][0],
			(gpointer)wrong_labels[i][1]);
	measure(&run);
	g_hash_table_unref(run.truths);
	rules_free(run.rules);
	g_free(run.corpus);
	return run.is_below ? EXIT_FAILURE : EXIT_SUCCESS;
}
