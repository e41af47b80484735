/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How well facts are read: measured on the multilingual mails.
 *
 *	facts [-v] [FOLDER]
 *
 * FOLDER, $OWED_CORPUS or ../shared/mail holds multilingual with its
 * labels.tsv. "named" counts dates that were found somewhere in the letter,
 * "when" those that were taken for what is announced; "extra" are facts read
 * where the label has none.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "rules/rules.h"
#include "sense/lexicon.h"
#include "sense/sense.h"

typedef enum { AMOUNT, CURRENCY, REFERENCE, NAMED, WHEN, FACTS } Fact;

static const char *const fact_names[FACTS] = { "amount", "currency",
	"reference", "named", "when" };

typedef struct {
	char language[4];
	guint right[FACTS], labelled[FACTS], extra[FACTS];
} Tally;

typedef struct {
	const char *folder;
	Rules *rules;
	GArray *tallies; /* of Tally */
	gboolean is_verbose;
} Run;

/* The columns of labels.tsv. */
enum {
	FILE_NAME,
	DIRECTION,
	ROLE,
	KIND,
	LANGUAGE,
	LABEL_WHEN,
	LABEL_AMOUNT,
	LABEL_CURRENCY,
	LABEL_REFERENCE,
	COLUMNS
};

static Tally *
tally_of(GArray *tallies, const char *language)
{
	for (guint i = 0; i < tallies->len; i++) {
		Tally *tally = &g_array_index(tallies, Tally, i);
		if (strcmp(tally->language, language) == 0)
			return tally;
	}
	Tally tally = { 0 };
	g_strlcpy(tally.language, language, sizeof tally.language);
	g_array_append_val(tallies, tally);
	return &g_array_index(tallies, Tally, tallies->len - 1);
}

/* "4280" and "4280.00" are one sum. */
static gboolean
are_equal(Fact fact, const char *label, const char *read)
{
	char *rest = NULL;
	double wanted = g_ascii_strtod(label, &rest);

	if (fact != AMOUNT || rest == label || *rest)
		return strcmp(label, read) == 0;
	double got = g_ascii_strtod(read, &rest);
	return rest != read && *rest == '\0' && wanted == got;
}

static void
judge_fact(const Run *run, char **row, Fact fact, const char *label,
	const char *read)
{
	Tally *tally = tally_of(run->tallies, row[LANGUAGE]);
	gboolean is_labelled = strcmp(label, "-") != 0;
	gboolean is_right = are_equal(fact, label, read);
	tally->labelled[fact] += is_labelled;
	tally->right[fact] += is_labelled && is_right;
	tally->extra[fact] += !is_labelled && !is_right;
	if (run->is_verbose && !is_right)
		printf("%s: %s %s read as %s\n", row[FILE_NAME],
			fact_names[fact], label, read);
}

/* The date LABEL if it is one of those in the text, else all of them. */
static char *
named_date(const Run *run, const Letter *letter, const Findings *findings,
	const char *label)
{
	const DateWords *words =
		lexicon_dates(rules_lexicon(run->rules), findings->language);
	if (!words)
		return g_strdup("-");
	g_autoptr(Tokens) tokens = tokens_new(letter->own);
	g_autoptr(GArray) dates = dates_find(words, tokens,
		day_from_time(letter->date, letter->offset), letter->offset);
	GString *all = g_string_new(NULL);
	for (guint i = 0; i < dates->len; i++) {
		const DateMatch *match = &g_array_index(dates, DateMatch, i);
		g_autofree char *day = day_format(match->date.first);
		if (strcmp(day, label) == 0 && !match->is_past) {
			g_string_free(all, TRUE);
			return g_strdup(label);
		}
		g_string_append_printf(all, "%s%s", i ? " " : "", day);
	}
	return g_string_free(all, FALSE);
}

static void
judge_dates(const Run *run, char **row, const Letter *letter,
	const Findings *findings)
{
	const char *label = row[LABEL_WHEN];
	gboolean is_absence = findings->role == ROLE_OUT_OF_OFFICE;
	const Say *say = findings->says->len
				 ? g_ptr_array_index(findings->says, 0)
				 : NULL;
	Day when = is_absence ? findings->back
		   : say      ? say->when.first
			      : DAY_NONE;
	g_autofree char *read =
		when == DAY_NONE ? g_strdup("-") : day_format(when);
	judge_fact(run, row, WHEN, label, read);
	if (strcmp(label, "-") == 0 || is_absence)
		return;
	g_autofree char *named = named_date(run, letter, findings, label);
	judge_fact(run, row, NAMED, label, named);
}

static void
judge(const Run *run, char **row)
{
	gboolean is_ours = strcmp(row[DIRECTION], "out") == 0;
	g_autofree char *file =
		g_build_filename(run->folder, row[FILE_NAME], NULL);
	g_autoptr(Letter) letter =
		letter_read_file(file, rules_quoting(run->rules), NULL);
	if (!letter) {
		printf("%s: cannot be read\n", file);
		return;
	}
	g_autoptr(Findings) findings =
		sense_letter(rules_lexicon(run->rules), letter, is_ours, NULL);
	g_autofree char *amount = findings->has_amount
					  ? money_format_plain(findings->amount)
					  : g_strdup("-");
	const char *currency =
		findings->amount.currency[0] ? findings->amount.currency : "-";
	judge_fact(run, row, AMOUNT, row[LABEL_AMOUNT], amount);
	judge_fact(run, row, CURRENCY, row[LABEL_CURRENCY], currency);
	judge_fact(run, row, REFERENCE, row[LABEL_REFERENCE],
		findings->reference ? findings->reference : "-");
	if (!is_ours)
		judge_dates(run, row, letter, findings);
}

static gboolean
judge_all(const Run *run)
{
	g_autofree char *file =
		g_build_filename(run->folder, "labels.tsv", NULL);
	g_autofree char *content = NULL;
	if (!g_file_get_contents(file, &content, NULL, NULL)) {
		printf("%s: skipped, there are no labels\n", run->folder);
		return FALSE;
	}
	g_auto(GStrv) lines = g_strsplit(content, "\n", -1);
	for (guint i = 1; lines[i]; i++) {
		g_auto(GStrv) row = g_strsplit(lines[i], "\t", -1);
		if (g_strv_length(row) >= COLUMNS)
			judge(run, row);
	}
	return TRUE;
}

static void
print_tallies(const GArray *tallies)
{
	printf("right of labelled +extra\n%-12s", "");
	for (int fact = 0; fact < FACTS; fact++)
		printf(" %-15s", fact_names[fact]);
	printf("\n");
	for (guint i = 0; i < tallies->len; i++) {
		const Tally *tally = &g_array_index(tallies, Tally, i);
		printf("%-12s", tally->language);
		for (int fact = 0; fact < FACTS; fact++) {
			guint labelled = tally->labelled[fact];
			printf(" %2u/%-2u %4.0f%% +%-2u", tally->right[fact],
				labelled,
				labelled ? 100.0 * tally->right[fact] / labelled
					 : 100.0,
				tally->extra[fact]);
		}
		printf("\n");
	}
}

int
main(int argc, char **argv)
{
	gboolean is_verbose = argc > 1 && strcmp(argv[1], "-v") == 0;
	const char *named = g_getenv("OWED_CORPUS");
	const char *corpus = argc > 1 + is_verbose ? argv[1 + is_verbose]
			     : named && named[0]   ? named
						   : "../shared/mail";
	g_autoptr(GError) error = NULL;
	g_autoptr(Rules) rules = rules_load("lua", NULL, NULL, &error);
	if (!rules) {
		fprintf(stderr, "facts: %s\n", error->message);
		return 1;
	}
	g_autofree char *folder =
		g_build_filename(corpus, "multilingual", NULL);
	g_autoptr(GArray) tallies = g_array_new(FALSE, FALSE, sizeof(Tally));
	Run run = { folder, rules, tallies, is_verbose };
	if (judge_all(&run))
		print_tallies(tallies);
	return 0;
}
