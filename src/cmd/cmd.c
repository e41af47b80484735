/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cmd/cmd.h"

#include "cmd/help.h"
#include "cmd/when.h"

G_DEFINE_QUARK(owed_cmd_error, cmd_error)

#define END                                                                    \
	{                                                                      \
		NULL, NULL, NULL                                               \
	}
#define JSON_OPTIONS                                                           \
	{ "--format", "text|json", "for people, or for programs" },            \
	{                                                                      \
		"--format-version", "1", "the version of the JSON"             \
	}

const CmdOption cmd_common[] = {
	{ "--now", "WHEN", "judge as of a day, or moment: 2026-11-22T14:30Z" },
	{ "--config", "FILE", "another rules file" },
	{ "--help", NULL, "this text" },
	{ "--version", NULL, "the versions of owed and its libraries" },
	END,
};

static const CmdOption no_options[] = { END };
static const CmdOption json_options[] = { JSON_OPTIONS, END };

static const CmdOption scan_options[] = {
	{ "--full", NULL, "judge all again, not only what changed" },
	{ "--exhaustive", NULL, "open every letter of ours (slow)" },
	END,
};

static const CmdOption list_options[] = {
	{ "--state", "STATE,...", "only cases in these states" },
	{ "--kind", "KIND", "only cases of this kind" },
	{ "--all", NULL, "settled cases too, all judged afresh" },
	{ "--exhaustive", NULL, "as --all, opening every letter of ours" },
	JSON_OPTIONS,
	END,
};

static const CmdOption draft_options[] = {
	{ "--output", "FILE", "write into this new file" },
	{ "--step", "N", "the letter of this step of the ladder" },
	{ "--template", "NAME", "this letter, whatever the step says" },
	{ "--language", "LL", "in this language" },
	{ "--quote", NULL, "with the ask quoted below" },
	{ "--attach", NULL, "with the attachments of the ask" },
	{ "--flowed", NULL, "as format=flowed" },
	{ "--preview", NULL, "print all letters of the ladder" },
	{ "--force", NULL, "also when nothing should be written" },
	END,
};

static const CmdOption read_options[] = {
	{ "--me", "ADDRESS", "an address of ours, or @domain; repeatable" },
	JSON_OPTIONS,
	END,
};

static const CmdOption check_options[] = {
	{ "--tone", NULL, "the figures of every letter as well" },
	END,
};

static const CmdOption rules_options[] = {
	{ "--diff", "FILE", "the other rules" },
	END,
};

static const CmdOption setup_options[] = {
	{ "--write", NULL, "make the files that are not there" },
	END,
};

const CmdEntry cmd_table[] = {
	{ "index", cmd_index, "[MAILDIR]",
		"indexes new, moved and deleted mail", no_options },
	{ "scan", cmd_scan, "", "judges what changed, sets tags, runs hooks",
		scan_options },
	{ "list", cmd_list, "[QUERY...]", "the open cases, most urgent first",
		list_options },
	{ "show", cmd_show, "THREAD...", "explains one case", json_options },
	{ "draft", cmd_draft, "THREAD...", "writes the next letter of a case",
		draft_options },
	{ "snooze", cmd_snooze, "THREAD WHEN...", "holds a case until a day",
		no_options },
	{ "close", cmd_close, "THREAD [won|lost|paid|handled]", "ends a case",
		no_options },
	{ "reopen", cmd_reopen, "THREAD", "takes your decisions back",
		no_options },
	{ "mark", cmd_mark, "THREAD quote|payment|KIND|not",
		"corrects what was read", no_options },
	{ "read", cmd_read, "[FILE...]", "what owed reads in single messages",
		read_options },
	{ "contacts", cmd_contacts, "THREAD...",
		"other people at the company, phones, best hours",
		json_options },
	{ "check", cmd_check, "",
		"looks for mistakes in rules, words and templates",
		check_options },
	{ "rules", cmd_rules_diff, "",
		"which cases would stand elsewhere under other rules",
		rules_options },
	{ "mutt", cmd_mutt,
		"draft|next|decided|hide|due|open|changed|count PID",
		"what the macros of NeoMutt and Mutt call", no_options },
	{ "complete", cmd_complete, "[WORD...]",
		"what the completions of shells ask", no_options },
	{ "setup", cmd_setup, "",
		"what is to be done before it works by itself", setup_options },
	{ "doctor", cmd_doctor, "", "finds what is wrong, and the fix for it",
		no_options },
	{ "help", cmd_help, "[COMMAND]", "opens the manual", no_options },
	{ NULL, NULL, NULL, NULL, NULL },
};

const CmdEntry *
cmd_find(const char *name)
{
	for (const CmdEntry *entry = cmd_table; entry->name; entry++)
		if (g_str_equal(entry->name, name))
			return entry;
	return NULL;
}

static gboolean
has_right_number(const CmdEntry *entry, int argc, GError **error)
{
	int least, most, words = argc - 1;

	options_count_words(entry->arguments, &least, &most);
	if (words >= least && (most < 0 || words <= most))
		return TRUE;
	g_set_error(error, CMD_ERROR, CMD_ERROR_USAGE, "%s: owed %s%s%s",
		words < least ? "a word is missing" : "a word too many",
		entry->name, *entry->arguments ? " " : "", entry->arguments);
	return FALSE;
}

gboolean
cmd_take_common(CmdContext *context, const CmdOptions *options, GError **error)
{
	const char *now = options_value(options, "--now");
	const char *config = options_value(options, "--config");

	if (config)
		context->config = config;
	return !now || when_set_now(context, now, error);
}

/* What OWN takes and what every command does. */
static GArray *
join_options(const CmdOption *own)
{
	GArray *all = g_array_new(TRUE, FALSE, sizeof(CmdOption));

	for (; own->name; own++)
		g_array_append_val(all, *own);
	for (own = cmd_common; own->name; own++)
		g_array_append_val(all, *own);
	return all;
}

static gboolean
wants_help(char **argv)
{
	for (argv++; *argv && !g_str_equal(*argv, "--"); argv++)
		if (g_str_equal(*argv, "--help"))
			return TRUE;
	return FALSE;
}

int
cmd_dispatch(const CmdContext *context, int argc, char **argv, GError **error)
{
	const CmdEntry *entry = cmd_find(argv[0]);
	g_autoptr(GArray) table = NULL;
	g_autoptr(CmdOptions) options = NULL;
	CmdContext own = *context;

	if (!entry) {
		g_set_error(error, CMD_ERROR, CMD_ERROR_USAGE,
			"unknown command %s: see owed --help", argv[0]);
		return CMD_USAGE;
	}
	if (wants_help(argv)) {
		help_print(entry);
		return CMD_DONE;
	}
	table = join_options(entry->options);
	options = options_take(
		(const CmdOption *)table->data, FALSE, &argc, argv, error);
	if (!options || !cmd_take_common(&own, options, error) ||
		!has_right_number(entry, argc, error))
		return CMD_USAGE;
	if (options_flag(options, "--version")) {
		help_versions();
		return CMD_DONE;
	}
	own.options = options;
	return entry->run(&own, argc, argv, error);
}
