/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Reads malformed and odd messages (OWED_CORPUS, default ../shared/mail, its
 * archives/hostile.tar.gz), each in a process of its own: none may crash, take
 * a second or 100 MB. Prints one line a figure; exit status 1 if one misses.
 * Built with the sanitizers (make B=build/asan ...) it finds more.
 */
#define _DEFAULT_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/paths.h"
#include "mail/letter/letter.h"
#include "rules/rules.h"
#include "sense/sense.h"

enum { SECONDS = 1, MEGABYTES = 100 };

typedef struct {
	Rules *rules;
	guint files, crashed, slow, large;
	double slowest; /* seconds */
	long largest;	/* kilobytes above what an empty process takes */
	long base;
	gboolean names_errors;
} Run;

static void
read_one(const Run *run, const char *file)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Letter) letter =
		letter_read_file(file, rules_quoting(run->rules), &error);
	if (!letter)
		_exit(2);
	g_autoptr(Findings) findings =
		sense_letter(rules_lexicon(run->rules), letter, FALSE, "");
	_exit(findings ? 0 : 3);
}

/* Memory of a child that reads nothing, in kilobytes. */
static long
base_memory(void)
{
	struct rusage used = { 0 };
	pid_t child = fork();
	if (child == 0)
		_exit(0);
	wait4(child, NULL, 0, &used);
	return used.ru_maxrss;
}

static void
score_file(Run *run, const char *file)
{
	struct rusage used = { 0 };
	int status = 0;
	pid_t child = fork();
	if (child == 0)
		read_one(run, file);
	if (child < 0 || wait4(child, &status, 0, &used) != child)
		return;
	double seconds = (double)used.ru_utime.tv_sec +
			 (double)used.ru_utime.tv_usec / 1e6 +
			 (double)used.ru_stime.tv_sec +
			 (double)used.ru_stime.tv_usec / 1e6;
	long memory = used.ru_maxrss - run->base;
	gboolean is_crash = !WIFEXITED(status) || WEXITSTATUS(status) != 0;
	gboolean is_slow = seconds >= SECONDS;
	gboolean is_large = memory >= MEGABYTES * 1024;
	run->files++;
	run->crashed += is_crash;
	run->slow += is_slow;
	run->large += is_large;
	run->slowest = MAX(run->slowest, seconds);
	run->largest = MAX(run->largest, memory);
	if (run->names_errors && (is_crash || is_slow || is_large))
		printf("  WRONG %s: status %d, %.2f s, %ld kB\n", file, status,
			seconds, memory);
}

static void
score_folder(Run *run, const char *path)
{
	g_autoptr(GDir) dir = g_dir_open(path, 0, NULL);
	const char *name;
	while (dir && (name = g_dir_read_name(dir))) {
		g_autofree char *file = g_build_filename(path, name, NULL);
		if (g_file_test(file, G_FILE_TEST_IS_DIR))
			score_folder(run, file);
		else
			score_file(run, file);
	}
}

static gboolean
unpack(const char *archive, const char *folder)
{
	const char *argv[] = { "tar", "-xzf", archive, "-C", folder, NULL };
	int status = 0;
	return g_spawn_sync(NULL, (char **)argv, NULL, G_SPAWN_SEARCH_PATH,
		       NULL, NULL, NULL, NULL, &status, NULL) &&
	       status == 0;
}

static void
remove_folder(const char *folder)
{
	const char *argv[] = { "rm", "-rf", "--", folder, NULL };
	g_spawn_sync(NULL, (char **)argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL,
		NULL, NULL, NULL, NULL);
}

static gboolean
report(const Run *run)
{
	printf("hostile: %u messages, %u failed, %u over %d s, %u over %d MB; "
	       "slowest %.2f s, largest %ld MB\n",
		run->files, run->crashed, run->slow, SECONDS, run->large,
		MEGABYTES, run->slowest, run->largest / 1024);
	return run->files > 0 && !run->crashed && !run->slow && !run->large;
}

int
main(int argc, char **argv)
{
	const char *corpus = paths_environment("OWED_CORPUS");
	g_autofree char *archive =
		g_build_filename(corpus ? corpus : "../shared/mail", "archives",
			"hostile.tar.gz", NULL);
	if (!g_file_test(archive, G_FILE_TEST_EXISTS)) {
		printf("hostile: skipped, no %s\n", archive);
		return EXIT_SUCCESS;
	}
	Run run = { 0 };
	for (int i = 1; i < argc; i++)
		run.names_errors |= !strcmp(argv[i], "--errors");
	g_autofree char *share = paths_share_dir(NULL);
	g_autofree char *folder = g_dir_make_tmp("owed-hostile-XXXXXX", NULL);
	run.rules = rules_load(share, NULL, NULL, NULL);
	if (!run.rules || !folder || !unpack(archive, folder)) {
		printf("hostile: %s cannot be unpacked\n", archive);
		return EXIT_FAILURE;
	}
	fflush(stdout);
	run.base = base_memory();
	score_folder(&run, folder);
	remove_folder(folder);
	gboolean is_good = report(&run);
	rules_free(run.rules);
	return is_good ? EXIT_SUCCESS : EXIT_FAILURE;
}
