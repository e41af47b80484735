/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * main: argv -> table of commands -> exit status.
 *
 * The only file that reads the clock, prints usage or ends the program.
 */
#include <errno.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "cmd/cmd.h"
#include "cmd/when.h"
#include "mail/archive.h"
#include "report/plain.h"

static void
print_help(void)
{
	printf("Usage: owed [--now=WHEN] [--config=FILE] COMMAND ...\n\n"
	       "Tells you what you are owed, an answer or a payment, from\n"
	       "your notmuch archive. Never sends mail.\n\n");
	for (const CmdEntry *entry = cmd_table; entry->name; entry++)
		printf("  owed %s %s\n      %s\n", entry->name,
			entry->arguments, entry->summary);
	printf("\nTHREAD is any notmuch search that names one case, or - to\n"
	       "read one message on standard input.\n"
	       "Exit status: 0 done, 1 failed, 2 wrong usage, 75 try later.\n");
}

static int
report_error(const GError *error, int status)
{
	/* It may name subjects and addresses. */
	fputs("owed: ", stderr);
	plain_lines(stderr, error->message, 0);
	if (g_error_matches(error, CMD_ERROR, CMD_ERROR_USAGE))
		return CMD_USAGE;
	if (g_error_matches(error, ARCHIVE_ERROR, ARCHIVE_ERROR_LOCKED) ||
		g_error_matches(error, ARCHIVE_ERROR, ARCHIVE_ERROR_CHANGED))
		return CMD_RETRY;
	return status == CMD_DONE ? CMD_FAILED : status;
}

/* Options before the command; the index of the command, argc if none. */
static int
read_options(CmdContext *context, int argc, char **argv, GError **error)
{
	int i;

	for (i = 1; i < argc && argv[i][0] == '-'; i++) {
		if (g_str_equal(argv[i], "--help") ||
			g_str_equal(argv[i], "--version"))
			return i;
		if (g_str_has_prefix(argv[i], "--config=")) {
			context->config = argv[i] + strlen("--config=");
		} else if (g_str_has_prefix(argv[i], "--now=")) {
			if (!when_set_now(
				    context, argv[i] + strlen("--now="), error))
				return -1;
		} else {
			g_set_error(error, CMD_ERROR, CMD_ERROR_USAGE,
				"unknown option %s: see owed --help", argv[i]);
			return -1;
		}
	}
	return i;
}

static int
run(CmdContext *context, int argc, char **argv, GError **error)
{
	int first = read_options(context, argc, argv, error);

	if (first < 0)
		return CMD_USAGE;
	if (first == argc || g_str_equal(argv[first], "help") ||
		g_str_equal(argv[first], "--help")) {
		print_help();
		return first == argc ? CMD_USAGE : CMD_DONE;
	}
	if (g_str_equal(argv[first], "--version")) {
		printf("owed %s\n", OWED_VERSION);
		return CMD_DONE;
	}
	return cmd_dispatch(context, argc - first, argv + first, error);
}

int
main(int argc, char **argv)
{
	CmdContext context = { .now = time(NULL) };
	GError *error = NULL;
	int status;

	setlocale(LC_CTYPE, "");
	signal(SIGPIPE, SIG_IGN);
	context.seen = context.now;
	status = run(&context, argc, argv, &error);
	if (error)
		status = report_error(error, status);
	g_clear_error(&error);
	errno = 0;
	if ((ferror(stdout) || fclose(stdout) != 0) && errno != EPIPE) {
		fprintf(stderr, "owed: standard output: %s\n",
			errno ? g_strerror(errno) : "could not be written");
		status = CMD_FAILED;
	}
	return status;
}
