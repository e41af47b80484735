/* SPDX-License-Identifier: GPL-3.0-or-later */
/* owed read: what owed reads in single messages. Needs no archive. */
#include <stdio.h>
#include <unistd.h>

#include "base/paths.h"
#include "cases/people.h"
#include "cmd/cmd.h"
#include "cmd/options.h"
#include "cmd/rules.h"
#include "mail/archive/archive.h"
#include "report/letters.h"
#include "report/plain.h"
#include "sense/sense.h"

typedef struct {
	Rules *rules;
	const char *const *me;
	Json *json; /* NULL for text */
	int failures;
} Reader;

/* By options, else by the rules and the notmuch configuration. */
static char **
whose(const Rules *rules, const GPtrArray *given)
{
	g_autoptr(GStrvBuilder) list = g_strv_builder_new();

	for (guint i = 0; i < given->len; i++)
		g_strv_builder_add(list, given->pdata[i]);
	if (given->len == 0) {
		g_autofree char *data = paths_data_dir(NULL);
		g_auto(GStrv) configured =
			archive_configured_addresses(data ? data : "");
		g_strv_builder_addv(list, (const char **)rules_me(rules));
		g_strv_builder_addv(list, (const char **)configured);
	}
	return g_strv_builder_end(list);
}

/* One file that cannot be read does not keep the others back. */
static void
complain(Reader *reader, const GError *error)
{
	fputs("owed: ", stderr);
	plain_text(stderr, error->message);
	fputc('\n', stderr);
	reader->failures++;
}

static void
read_one(Reader *reader, const char *file)
{
	const Quoting *quoting = rules_quoting(reader->rules);
	g_autoptr(GError) error = NULL;
	g_autoptr(Letter) letter =
		g_str_equal(file, "-")
			? letter_read_fd(STDIN_FILENO, quoting, &error)
			: letter_read_file(file, quoting, &error);
	g_autoptr(Findings) findings = NULL;

	if (!letter) {
		complain(reader, error);
		return;
	}
	findings = sense_letter(rules_lexicon(reader->rules), letter,
		people_is_ours(reader->me, letter->from->address), NULL);
	if (reader->json)
		letters_json(reader->json, letter, findings);
	else
		letters_text(stdout, letter, findings);
}

static void
read_all(Reader *reader, char **files)
{
	if (reader->json)
		json_begin_array(reader->json);
	if (!*files)
		read_one(reader, "-");
	for (; *files; files++)
		read_one(reader, *files);
	if (reader->json)
		json_end_array(reader->json);
}

int
cmd_read(const CmdContext *context, int argc, char **argv, GError **error)
{
	g_autoptr(Rules) rules = NULL;
	g_auto(GStrv) me = NULL;
	g_autoptr(Json) json = NULL;
	CmdFormat kind;

	(void)argc;
	if (!options_format(context->options, &kind, error))
		return CMD_USAGE;
	if (!(rules = cmd_rules(context, error)))
		return CMD_FAILED;
	me = whose(rules, options_values(context->options, "--me"));
	json = kind == FORMAT_JSON ? json_new(stdout) : NULL;
	Reader reader = {
		.rules = rules, .me = (const char *const *)me, .json = json
	};
	read_all(&reader, argv + 1);
	return reader.failures ? CMD_FAILED : CMD_DONE;
}
