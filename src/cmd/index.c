/* SPDX-License-Identifier: GPL-3.0-or-later */
/* owed index: new, moved and deleted mail into the archive. */
#include <signal.h>
#include <stdio.h>
#include <unistd.h>

#include "base/paths.h"
#include "cmd/cmd.h"
#include "cmd/options.h"
#include "mail/archive/archive.h"
#include "report/progress.h"

static volatile sig_atomic_t is_interrupted;

static void
interrupt(int number)
{
	(void)number;
	is_interrupted = 1;
}

static void
catch_interrupts(void)
{
	struct sigaction action = { .sa_handler = interrupt };

	sigemptyset(&action.sa_mask);
	sigaction(SIGINT, &action, NULL);
	sigaction(SIGTERM, &action, NULL);
	sigaction(SIGHUP, &action, NULL);
}

static gboolean
goes_on(const ArchiveIndexed *so_far, gpointer data)
{
	progress_step(data, so_far->seen, 0);
	return !is_interrupted;
}

static void
tell(const ArchiveIndexed *indexed)
{
	printf("%" G_GINT64_FORMAT " new, %" G_GINT64_FORMAT
	       " moved, %" G_GINT64_FORMAT " gone",
		indexed->added, indexed->moved, indexed->removed);
	if (indexed->skipped > 0)
		printf(", %" G_GINT64_FORMAT " no mail", indexed->skipped);
	puts(indexed->is_stopped ? " (stopped; the rest comes next time)" : "");
}

int
cmd_index(const CmdContext *context, int argc, char **argv, GError **error)
{
	g_autofree char *data_dir = NULL, *maildir = NULL;
	g_autoptr(Progress) progress = NULL;
	ArchiveIndexed indexed = { 0 };

	if (!(data_dir = paths_data_dir(error)))
		return CMD_FAILED;
	if (argc == 2)
		maildir = g_canonicalize_filename(argv[1], NULL);
	catch_interrupts();
	progress = progress_new("files");
	if (!archive_index(data_dir, maildir, context->now, goes_on, progress,
		    &indexed, error))
		return CMD_FAILED;
	g_clear_pointer(&progress, progress_free);
	tell(&indexed);
	return indexed.is_stopped ? CMD_FAILED : CMD_DONE;
}
