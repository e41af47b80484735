/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cmd/cmd.h"

G_DEFINE_QUARK(owed_cmd_error, cmd_error)

const CmdEntry cmd_table[] = {
	{ "index", cmd_index, "[MAILDIR]",
		"indexes new, moved and deleted mail" },
	{ "scan", cmd_scan, "[--full]",
		"judges what changed, sets tags, runs hooks" },
	{ "list", cmd_list,
		"[--state=..] [--kind=..] [--all] [--format=text|json] "
		"[QUERY]",
		"the open cases, most urgent first" },
	{ "show", cmd_show, "THREAD", "explains one case" },
	{ "draft", cmd_draft, "[--step=N] [--output=FILE] THREAD",
		"writes the next letter of a case" },
	{ "snooze", cmd_snooze, "THREAD WHEN", "holds a case until a day" },
	{ "close", cmd_close, "THREAD [won|lost|paid|handled]", "ends a case" },
	{ "reopen", cmd_reopen, "THREAD", "takes your decisions back" },
	{ "mark", cmd_mark, "THREAD quote|payment|not",
		"corrects what was read" },
	{ "read", cmd_read, "[FILE...|-]",
		"what owed reads in single messages" },
	{ "contacts", cmd_contacts, "THREAD",
		"other people at the company, phones, best hours" },
	{ "mutt", cmd_mutt, "draft|next|decided|hide PID",
		"what the macros of NeoMutt and Mutt call" },
	{ "check", cmd_check, "[--tone]",
		"looks for mistakes in rules, words and templates" },
	{ "rules", cmd_rules_diff, "--diff FILE",
		"which cases would stand elsewhere under other rules" },
	{ NULL, NULL, NULL, NULL },
};

int
cmd_dispatch(const CmdContext *context, int argc, char **argv, GError **error)
{
	for (const CmdEntry *entry = cmd_table; entry->name; entry++)
		if (g_str_equal(entry->name, argv[0]))
			return entry->run(context, argc, argv, error);
	g_set_error(error, CMD_ERROR, CMD_ERROR_USAGE,
		"unknown command %s: see owed --help", argv[0]);
	return CMD_USAGE;
}
