/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * main: argv -> table of commands -> exit status.
 *
 * The only file that reads the clock or ends the program.
 */
#include <errno.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

#include "cmd/cmd.h"
#include "cmd/help.h"
#include "mail/archive/archive.h"
#include "report/plain.h"

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

static int
run(CmdContext *context, int argc, char **argv, GError **error)
{
	g_autoptr(CmdOptions) options =
		options_take(cmd_common, TRUE, &argc, argv, error);

	if (!options)
		return CMD_USAGE;
	if (options_flag(options, "--version")) {
		help_versions();
		return CMD_DONE;
	}
	if (options_flag(options, "--help") || argc < 2) {
		help_overview();
		return argc < 2 && !options_flag(options, "--help") ? CMD_USAGE
								    : CMD_DONE;
	}
	if (!cmd_take_common(context, options, error))
		return CMD_USAGE;
	return cmd_dispatch(context, argc - 1, argv + 1, error);
}

/* Whoever read our output has seen enough, as head(1) does. */
static gboolean
is_reader_gone(void)
{
	struct pollfd out = { STDOUT_FILENO, 0, 0 };

	return poll(&out, 1, 0) == 1 && (out.revents & (POLLERR | POLLHUP));
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
	if ((ferror(stdout) ? !is_reader_gone()
			    : fclose(stdout) != 0 && errno != EPIPE)) {
		fprintf(stderr, "owed: standard output: %s\n",
			errno ? g_strerror(errno) : "could not be written");
		status = CMD_FAILED;
	}
	return status;
}
