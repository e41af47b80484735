/* SPDX-License-Identifier: GPL-3.0-or-later */
/* owed complete: what the completions in contrib/completions ask. */
#include "cmd/complete.h"

#include <string.h>

#include "base/paths.h"
#include "cases/case.h"
#include "report/plain.h"

/* The word to complete and where it stands. */
typedef struct {
	const CmdContext *context;
	const char *prefix; /* of the answer, not of the word: "--state=" */
	const char *word;
} Place;

void
complete_say(const char *prefix, const char *word, const char *candidate,
	const char *description)
{
	if (!g_str_has_prefix(candidate, word))
		return;
	plain_text(stdout, prefix);
	plain_text(stdout, candidate);
	if (description)
		putchar('\t');
	plain_text(stdout, description);
	putchar('\n');
}

static void
say(const Place *place, const char *candidate, const char *description)
{
	complete_say(place->prefix, place->word, candidate, description);
}

static void
say_cases(const Place *place)
{
	complete_cases(place->context, place->word);
}

static void
say_kinds(const Place *place)
{
	complete_kinds(place->context, place->prefix, place->word);
}

static void
say_states(const Place *place)
{
	for (int state = 0; state < STATE_COUNT; state++)
		say(place, case_state_name((CaseState)state), NULL);
}

static void
say_commands(const Place *place)
{
	for (const CmdEntry *entry = cmd_table; entry->name; entry++)
		say(place, entry->name, entry->summary);
}

static void
say_files(const Place *place)
{
	(void)place;
	puts("@files");
}

static void
say_folders(const Place *place)
{
	(void)place;
	puts("@folders");
}

static void
say_days(const Place *place)
{
	static const char *const days[] = { "tomorrow", "3d", "1week", "2weeks",
		"1month", "monday", NULL };

	for (const char *const *day = days; *day; day++)
		say(place, *day, NULL);
}

static void
say_languages(const Place *place)
{
	g_autofree char *share = paths_share_dir(NULL);
	g_autofree char *templates =
		share ? g_build_filename(share, "templates", NULL) : NULL;
	g_autoptr(GDir) folder =
		templates ? g_dir_open(templates, 0, NULL) : NULL;
	const char *language;

	while (folder && (language = g_dir_read_name(folder)))
		say(place, language, NULL);
}

/* What the words in capitals of a usage stand for. */
static const struct {
	const char *name;
	void (*say)(const Place *place);
} meanings[] = {
	{ "THREAD", say_cases },
	{ "QUERY", say_cases },
	{ "KIND", say_kinds },
	{ "STATE", say_states },
	{ "COMMAND", say_commands },
	{ "FILE", say_files },
	{ "MAILDIR", say_folders },
	{ "WHEN", say_days },
	{ "LL", say_languages },
};

static void
say_meaning(const Place *place, const char *name)
{
	for (gsize i = 0; i < G_N_ELEMENTS(meanings); i++)
		if (g_str_equal(meanings[i].name, name))
			meanings[i].say(place);
}

/* What the word USAGE of a usage allows: "[won|lost]", "FILE", "STATE,...". */
static void
say_word(const Place *place, const char *usage)
{
	g_auto(GStrv) choices = NULL;
	g_autofree char *bare = g_strdup(usage);
	Place last = *place;
	const char *comma = strrchr(place->word, ',');
	g_autofree char *before = NULL;

	if (strstr(usage, ",...") && comma) {
		before = g_strdup_printf("%s%.*s", place->prefix,
			(int)(comma + 1 - place->word), place->word);
		last.prefix = before;
		last.word = comma + 1;
	}
	g_strdelimit(bare, "[],.", ' ');
	choices = g_strsplit(g_strstrip(bare), "|", -1);
	for (char **choice = choices; *choice; choice++)
		if (g_ascii_isupper(**choice))
			say_meaning(&last, *choice);
		else
			say(&last, *choice, NULL);
}

static void
say_options(const Place *place, const CmdOption *table)
{
	if (table != cmd_common)
		say(place, "--help", "the options of this command");
	for (; table->name; table++) {
		g_autofree char *option = g_strconcat(
			table->name, table->value ? "=" : NULL, NULL);
		say(place, option, table->summary);
	}
}

static void
say_value(const Place *place, const CmdOption *table)
{
	const CmdOption *option = options_find(table, place->word);
	const char *value = strchr(place->word, '=') + 1;
	g_autofree char *prefix =
		g_strndup(place->word, (gsize)(value - place->word));
	Place behind = { place->context, prefix, value };

	if (option && option->value)
		say_word(&behind, option->value);
}

/* The word number COUNT of ENTRY's usage. */
static void
say_argument(const Place *place, const CmdEntry *entry, int count)
{
	g_auto(GStrv) words = g_strsplit(entry->arguments, " ", -1);
	int last = (int)g_strv_length(words) - 1;

	if (last < 0 || !*words[0] ||
		(count > last && !strstr(words[last], "...")))
		return;
	say_word(place, words[MIN(count, last)]);
}

/* Where the words before the last lead. */
typedef struct {
	const CmdEntry *entry;		  /* NULL before a command was named */
	const CmdOption *table, *pending; /* an option without its value */
	int count;			  /* other words behind the command */
	gboolean is_unknown;
} Path;

static Path
follow(int count, char **words)
{
	Path path = { .table = cmd_common };

	for (int i = 0; i < count && !path.is_unknown; i++) {
		const CmdOption *option = options_find(path.table, words[i]);

		if (path.pending) {
			path.pending = NULL;
		} else if (words[i][0] == '-' && words[i][1]) {
			if (option && option->value && !strchr(words[i], '='))
				path.pending = option;
		} else if (path.entry) {
			path.count++;
		} else if ((path.entry = cmd_find(words[i]))) {
			path.table = path.entry->options;
		} else {
			path.is_unknown = TRUE;
		}
	}
	return path;
}

int
cmd_complete(const CmdContext *context, int argc, char **argv, GError **error)
{
	Path path = follow(argc - 2, argv + 1);
	Place place = { context, "", argc > 1 ? argv[argc - 1] : "" };

	(void)error;
	if (path.is_unknown)
		return CMD_DONE;
	if (path.pending)
		say_word(&place, path.pending->value);
	else if (*place.word == '-' && strchr(place.word, '='))
		say_value(&place, path.table);
	else if (*place.word == '-')
		say_options(&place, path.table);
	else if (!path.entry)
		say_commands(&place);
	else
		say_argument(&place, path.entry, path.count);
	return CMD_DONE;
}
