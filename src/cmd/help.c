/* SPDX-License-Identifier: GPL-3.0-or-later */
/* owed help: the manual, at the paragraph of a command. */
#include "cmd/help.h"

#include <signal.h>
#include <stdio.h>
#include <unistd.h>

#include "base/paths.h"
#include "mail/archive/archive.h"
#include "mail/letter/letter.h"
#include "rules/rules.h"

#define OPTION_WIDTH 24

static void
print_options(const CmdOption *options)
{
	for (; options->name; options++) {
		g_autofree char *usage =
			g_strconcat(options->name, options->value ? "=" : "",
				options->value ? options->value : "", NULL);

		printf("  %-*s  %s\n", OPTION_WIDTH, usage, options->summary);
	}
}

void
help_overview(void)
{
	puts("Usage: owed [--now=WHEN] [--config=FILE] COMMAND ...\n\n"
	     "Tells you what you are owed, an answer or a payment, from\n"
	     "your notmuch archive. Never sends mail.\n");
	for (const CmdEntry *entry = cmd_table; entry->name; entry++)
		printf("  %-8s  %s\n", entry->name, entry->summary);
	puts("");
	print_options(cmd_common);
	puts("\nowed COMMAND --help tells the options of a command, owed help\n"
	     "COMMAND opens its manual. Exit status: 0 done, 1 failed, 2 "
	     "wrong\n"
	     "usage, 75 try again later.");
}

void
help_print(const CmdEntry *entry)
{
	printf("Usage: owed %s%s%s%s\n\n%s\n", entry->name,
		entry->options->name ? " [OPTION...]" : "",
		*entry->arguments ? " " : "", entry->arguments, entry->summary);
	if (entry->options->name)
		puts("");
	print_options(entry->options);
	if (g_str_has_prefix(entry->arguments, "THREAD"))
		puts("\nTHREAD is any notmuch search that finds a letter\n"
		     "of the case (id:..., thread:...), or - to read one\n"
		     "message on standard input.");
}

void
help_versions(void)
{
	g_autofree char *gmime = letter_library();

	printf("owed %s\n%s\n%s\n%s\n", OWED_VERSION, archive_library(), gmime,
		rules_library());
}

/* Becomes man(1), with the pager at the first line that PATTERN matches.
 * Comes back only where that is not possible. */
static void
become_man(const char *page, const char *pattern)
{
	g_autofree char *man = g_find_program_in_path("man");
	g_autofree char *file = paths_manual_page(page);
	const char *less = paths_environment("LESS");
	g_autofree char *setting = g_strdup_printf("LESS=%s%s%s",
		less ? less : "", pattern ? " +/" : "", pattern ? pattern : "");
	/* The page beside this program, not one of another version. */
	const char *const with_file[] = { "env", setting, man, "-l", file,
		NULL };
	const char *const by_name[] = { "env", setting, man, page, NULL };

	if (!man)
		return;
	/* What is ignored here would be ignored there. */
	signal(SIGPIPE, SIG_DFL);
	execvp("env", (char *const *)(file ? with_file : by_name));
}

int
cmd_help(const CmdContext *context, int argc, char **argv, GError **error)
{
	const CmdEntry *entry = argc > 1 ? cmd_find(argv[1]) : NULL;
	g_autofree char *page = NULL, *file = NULL, *pattern = NULL;

	(void)context;
	if (argc == 1) {
		help_overview();
		return CMD_DONE;
	}
	page = g_str_has_prefix(argv[1], "owed")
		       ? g_strdup(argv[1])
		       : g_strconcat("owed-", argv[1], NULL);
	file = paths_manual_page(page);
	if (!file && !entry) {
		g_set_error(error, CMD_ERROR, CMD_ERROR_USAGE,
			"no command and no page of the manual is called %s: "
			"see owed --help",
			argv[1]);
		return CMD_USAGE;
	}
	if (!file) {
		g_free(page);
		page = g_strdup("owed");
		/* Without blanks, which would end an option of less. */
		pattern = g_strdup_printf("^[^a-z]*owed.%s", entry->name);
	}
	become_man(page, pattern);
	if (entry)
		help_print(entry);
	else
		help_overview();
	return CMD_DONE;
}
