/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * owed mutt: what the macros of contrib/owed.rc and owed-neomutt.rc call.
 *
 * "draft" reads the message that the client pipes and puts the letter into the
 * client's outbox; "next" prints what the client then runs as commands: only
 * fixed text and our own path, never a word from mail. "decided" and "hide" are
 * such a pair, too: once a case is decided, its line leaves the folder in view.
 */
#include <stdio.h>
#include <string.h>

#include "cmd/draft_order.h"
#include "cmd/mutt_outbox.h"
#include "cmd/options.h"

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

/* A quote, a dollar, a backtick or a line break would be obeyed. */
static gboolean
is_plain_path(const char *path)
{
	for (const char *c = path; *c; c++)
		if ((guchar)*c < 0x80 && !g_ascii_isalnum(*c) &&
			!strchr("/._-+@,: ", *c))
			return FALSE;
	return TRUE;
}

static void
print_next(const char *outbox)
{
	if (!mutt_outbox_is_filled(outbox))
		puts("echo 'owed: no draft was written'");
	else if (!is_plain_path(outbox))
		puts("echo 'owed: the state folder has a name that cannot be "
		     "used here: set XDG_STATE_HOME'");
	else
		printf("set my_owed_postponed=$postponed postponed=\"%s\"\n"
		       "push \"<recall-message><enter-command>set "
		       "postponed=\\$my_owed_postponed<enter>\"\n",
			outbox);
}

/* NeoMutt keeps showing what no longer matches, with its old tags, until it
 * changes a tag itself; owed has taken this one away already. */
static void
print_hide(const char *outbox)
{
	if (mutt_outbox_take_decision(outbox))
		puts("push \"<modify-labels-then-hide>-owed/due<enter>"
		     "<sync-mailbox>\"");
}

static gboolean
is_pid(const char *text)
{
	gsize digits = strspn(text, "0123456789");

	return digits > 0 && digits < 12 && text[digits] == '\0';
}

static int
run_verb(const CmdContext *context, const char *verb, const char *outbox,
	GError **error)
{
	if (g_str_equal(verb, "draft"))
		return write_draft(context, outbox, error);
	if (g_str_equal(verb, "decided"))
		return mutt_outbox_note_decision(outbox, error) ? CMD_DONE
								: CMD_FAILED;
	if (g_str_equal(verb, "next"))
		print_next(outbox);
	else
		print_hide(outbox);
	return CMD_DONE;
}

int
cmd_mutt(const CmdContext *context, int argc, char **argv, GError **error)
{
	static const char *const verbs[] = { "draft", "next", "decided", "hide",
		NULL };
	g_autofree char *outbox = NULL;

	(void)argc;
	if (!g_strv_contains(verbs, argv[1]) || !is_pid(argv[2])) {
		g_set_error(error, CMD_ERROR, CMD_ERROR_USAGE,
			"owed mutt draft|next|decided|hide PID: see "
			"contrib/owed.rc");
		return CMD_USAGE;
	}
	outbox = mutt_outbox_path(argv[2], error);
	return outbox ? run_verb(context, argv[1], outbox, error) : CMD_FAILED;
}
