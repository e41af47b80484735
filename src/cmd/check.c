/* SPDX-License-Identifier: GPL-3.0-or-later */
/* owed check: rules, words, templates and their tone. */
#include <stdio.h>
#include <string.h>

#include "base/paths.h"
#include "cmd/cmd.h"
#include "cmd/options.h"
#include "cmd/rules.h"
#include "report/plain.h"
#include "rules/check.h"
#include "rules/locate.h"

typedef struct {
	char *share, *user_file;
	GPtrArray *mistakes, *figures;
	guint templates;
} Check;

/* The file that mistakes call NAME; yours. */
static char *
file_called(const Check *check, const char *name)
{
	g_autofree char *own = g_path_get_basename(check->user_file);

	if (strcmp(own, name) == 0)
		return g_strdup(check->user_file);
	return g_build_filename(check->share, name, NULL);
}

/* "rules.lua: quote[2].after: ..." with the line it stands on; yours. */
static char *
with_line(const Check *check, const char *mistake)
{
	g_auto(GStrv) parts = g_strsplit(mistake, ": ", 3);
	g_autofree char *text = NULL;
	guint line = 0;

	if (g_strv_length(parts) == 3 && !strchr(parts[0], ':')) {
		g_autofree char *file = file_called(check, parts[0]);
		if (g_file_get_contents(file, &text, NULL, NULL))
			line = locate_line(text, parts[1]);
	}
	return line ? g_strdup_printf("%s (line %u)", mistake, line)
		    : g_strdup(mistake);
}

/* Rules that cannot be read at all are one mistake; the rest is checked with
 * the shipped ones. */
static Rules *
load(const Check *check, GError **error)
{
	g_autoptr(GError) problem = NULL;
	Rules *rules = rules_load(
		check->share, check->user_file, check->mistakes, &problem);

	if (!rules) {
		g_ptr_array_add(check->mistakes, g_strdup(problem->message));
		rules = rules_load(check->share, NULL, check->mistakes, error);
	}
	if (rules)
		rules_read_words(rules, check->mistakes);
	return rules;
}

static int
print(const Check *check)
{
	for (guint i = 0; i < check->figures->len; i++) {
		plain_text(stdout, check->figures->pdata[i]);
		putchar('\n');
	}
	for (guint i = 0; i < check->mistakes->len; i++) {
		g_autofree char *mistake =
			with_line(check, check->mistakes->pdata[i]);
		plain_text(stdout, mistake);
		putchar('\n');
	}
	if (check->mistakes->len > 0)
		return CMD_FAILED;
	printf("rules, words and %u templates: no mistake\n", check->templates);
	return CMD_DONE;
}

static int
run(const CmdContext *context, Check *check, gboolean is_tone, GError **error)
{
	g_autofree char *dir = NULL;

	check->share = paths_share_dir(error);
	dir = check->share ? paths_config_dir(error) : NULL;
	if (!dir)
		return CMD_FAILED;
	check->user_file = context->config
				   ? g_strdup(context->config)
				   : g_build_filename(dir, "rules.lua", NULL);
	if (!cmd_has_config(context, error))
		return CMD_FAILED;
	g_autoptr(Rules) rules = load(check, error);
	if (!rules)
		return CMD_FAILED;
	check->templates = rules_check_templates(
		rules, check->mistakes, is_tone ? check->figures : NULL);
	return print(check);
}

int
cmd_check(const CmdContext *context, int argc, char **argv, GError **error)
{
	g_autoptr(GPtrArray) mistakes = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GPtrArray) figures = g_ptr_array_new_with_free_func(g_free);
	Check check = { .mistakes = mistakes, .figures = figures };

	(void)argc;
	(void)argv;
	int status = run(context, &check,
		options_flag(context->options, "--tone"), error);
	g_free(check.share);
	g_free(check.user_file);
	return status;
}
