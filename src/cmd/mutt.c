/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * owed mutt: what the macros of contrib/owed.rc and owed-neomutt.rc call.
 *
 * Most come in pairs. The first reads the message that the client pipes, may
 * fail aloud, and leaves something in the client's outbox: a letter ("draft"),
 * or a note that the user "decided", or that the "due" cases are listed. The
 * second ("next", "hide", "open") prints what the client then runs as
 * commands: only fixed text and our own paths, never a word from mail.
 */
#include <stdio.h>
#include <string.h>

#include "base/paths.h"
#include "cmd/draft_order.h"
#include "cmd/mutt_list.h"
#include "cmd/mutt_outbox.h"
#include "mail/archive/archive.h"

#define DUE "tag:owed/due"

/* Clients run with another character set destroy UTF-8 when they recall. */
static gboolean
is_utf8(GError **error)
{
	if (g_get_charset(NULL))
		return TRUE;
	g_set_error(error, CMD_ERROR, CMD_ERROR_FAILED,
		"the mail client does not run in UTF-8: set LC_ALL, for "
		"example to C.UTF-8, before it starts");
	return FALSE;
}

static int
write_draft(const CmdContext *context, const char *outbox, GError **error)
{
	g_autofree char *file = mutt_outbox_file(outbox);
	gboolean has_warned = FALSE;
	DraftOrder order = { .file = file, .has_warned = &has_warned };

	if (!mutt_outbox_clear(outbox, error) || !is_utf8(error))
		return CMD_FAILED;
	int status = draft_order(context, "-", &order, error);
	/* So that the client waits until the warnings are read; the draft is
	 * there all the same. */
	return status == CMD_DONE && has_warned ? CMD_FAILED : status;
}

/* A quote, a dollar, a backtick or a line break would be obeyed; a blank
 * completes the name of a folder. */
static gboolean
is_plain_path(const char *path, const char *others)
{
	for (const char *c = path; *c; c++)
		if ((guchar)*c < 0x80 && !g_ascii_isalnum(*c) &&
			!strchr("/._-+@,:", *c) && !strchr(others, *c))
			return FALSE;
	return TRUE;
}

static int
print_next(const CmdContext *context, const char *outbox, GError **error)
{
	(void)context;
	(void)error;
	if (!mutt_outbox_is_filled(outbox))
		puts("echo 'owed: no draft was written'");
	else if (!is_plain_path(outbox, " "))
		puts("echo 'owed: the state folder has a name that cannot be "
		     "used here: set XDG_STATE_HOME'");
	else
		printf("set my_owed_postponed=$postponed postponed=\"%s\"\n"
		       "push \"<recall-message><enter-command>set "
		       "postponed=\\$my_owed_postponed<enter>\"\n",
			outbox);
	return CMD_DONE;
}

static Archive *
open_archive(GError **error)
{
	g_autofree char *data = paths_data_dir(error);

	return data ? archive_open(data, error) : NULL;
}

/* A scan, a mark: what is in view is seen to have changed, by NeoMutt in the
 * database, by Mutt in the list of due cases. */
static int
announce(const CmdContext *context, const char *outbox, GError **error)
{
	g_autoptr(Archive) archive = open_archive(error);
	g_autofree char *list = archive ? mutt_list_path(error) : NULL;

	(void)context;
	(void)outbox;
	if (!list)
		return CMD_FAILED;
	archive_announce(archive);
	return mutt_list_prune(archive, list, error) ? CMD_DONE : CMD_FAILED;
}

static int
note_decision(const CmdContext *context, const char *outbox, GError **error)
{
	return mutt_outbox_note(outbox, "decided", error)
		       ? announce(context, outbox, error)
		       : CMD_FAILED;
}

/* It may still belong into the folder in view, or not. */
static int
note_change(const CmdContext *context, const char *outbox, GError **error)
{
	return mutt_outbox_note(outbox, "changed", error)
		       ? announce(context, outbox, error)
		       : CMD_FAILED;
}

/* NeoMutt keeps showing what no longer matches, with its old tags, until it
 * changes a tag itself (here one that no letter bears) or opens the folder
 * again. In other folders than owed's own the letter stays. */
static int
print_hide(const CmdContext *context, const char *outbox, GError **error)
{
	gboolean is_decided = mutt_outbox_take_note(outbox, "decided");
	gboolean is_changed = mutt_outbox_take_note(outbox, "changed");

	(void)context;
	(void)error;
	if (g_strcmp0(paths_environment("OWED_VIEW"), "other") == 0)
		return CMD_DONE;
	if (is_decided)
		puts("push \"<modify-labels-then-hide>-owed/decided<enter>"
		     "<sync-mailbox>\"");
	else if (is_changed)
		puts("push \"<change-folder>^<enter>\"");
	return CMD_DONE;
}

static int
write_list(const CmdContext *context, const char *outbox, GError **error)
{
	g_autofree char *path = mutt_list_path(error);
	guint count = 0;

	if (!path || !mutt_outbox_clear(outbox, error) ||
		!mutt_list_write(context, path, &count, error))
		return CMD_FAILED;
	return mutt_outbox_note(outbox, count ? "listed" : "nothing", error)
		       ? CMD_DONE
		       : CMD_FAILED;
}

static int
print_open(const CmdContext *context, const char *outbox, GError **error)
{
	g_autofree char *path = mutt_list_path(error);

	(void)context;
	if (!path)
		return CMD_FAILED;
	if (mutt_outbox_take_note(outbox, "nothing"))
		puts("echo 'owed: nothing is due'");
	else if (!mutt_outbox_take_note(outbox, "listed"))
		puts("echo 'owed: the list of due cases was not made'");
	else if (!is_plain_path(path, ""))
		puts("echo 'owed: the cache folder has a name that cannot be "
		     "used here: set XDG_CACHE_HOME'");
	else
		printf("push \"<change-folder-readonly>%s<enter>\"\n", path);
	return CMD_DONE;
}

/* For the status line: nothing is judged, only counted. */
static int
print_count(const CmdContext *context, const char *outbox, GError **error)
{
	g_autoptr(Archive) archive = open_archive(error);
	gint64 count = archive ? archive_count(archive, DUE, error) : -1;

	(void)context;
	(void)outbox;
	if (count < 0)
		return CMD_FAILED;
	printf("%" G_GINT64_FORMAT "\n", count);
	return CMD_DONE;
}

static const struct {
	const char *name;
	int (*run)(
		const CmdContext *context, const char *outbox, GError **error);
} verbs[] = {
	{ "draft", write_draft },
	{ "next", print_next },
	{ "decided", note_decision },
	{ "hide", print_hide },
	{ "due", write_list },
	{ "open", print_open },
	{ "changed", note_change },
	{ "count", print_count },
};

static gboolean
is_pid(const char *text)
{
	gsize digits = strspn(text, "0123456789");

	return digits > 0 && digits < 12 && text[digits] == '\0';
}

int
cmd_mutt(const CmdContext *context, int argc, char **argv, GError **error)
{
	g_autofree char *outbox = NULL;

	(void)argc;
	for (gsize i = 0; i < G_N_ELEMENTS(verbs); i++) {
		if (!g_str_equal(argv[1], verbs[i].name) || !is_pid(argv[2]))
			continue;
		outbox = mutt_outbox_path(argv[2], error);
		return outbox ? verbs[i].run(context, outbox, error)
			      : CMD_FAILED;
	}
	g_set_error(error, CMD_ERROR, CMD_ERROR_USAGE,
		"owed mutt draft|next|decided|hide|due|open|changed|count PID: "
		"see owed-neomutt(7)");
	return CMD_USAGE;
}
