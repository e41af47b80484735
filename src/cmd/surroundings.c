/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cmd/surroundings.h"

#include <string.h>
#include <unistd.h>

#include "base/paths.h"

void
surroundings_free(Surroundings *surroundings)
{
	if (surroundings->archive)
		archive_close(surroundings->archive);
	g_clear_error(&surroundings->problem);
	g_free(surroundings->contrib);
	g_free(surroundings->rc);
	g_free(surroundings->rc_to_source);
	g_free(surroundings->hook);
	g_free(surroundings->rules);
	g_free(surroundings);
}

char *
surroundings_ask(const char *program, const char *argument)
{
	const char *arguments[] = { program, argument, NULL };
	char *output = NULL;
	int status = 0;

	if (!g_spawn_sync(NULL, (char **)arguments, NULL,
		    G_SPAWN_SEARCH_PATH | G_SPAWN_STDERR_TO_DEV_NULL, NULL,
		    NULL, &output, NULL, &status, NULL))
		return NULL;
	return output;
}

char *
surroundings_quoted(const char *text, const char *dangerous)
{
	GString *quoted = g_string_new("\"");

	for (; *text; text++) {
		if ((guchar)*text < 0x20)
			continue;
		if (strchr(dangerous, *text))
			g_string_append_c(quoted, '\\');
		g_string_append_c(quoted, *text);
	}
	g_string_append_c(quoted, '"');
	return g_string_free(quoted, FALSE);
}

static gboolean
file_mentions(const char *file, const char *word)
{
	g_autofree char *text = NULL;

	return g_file_get_contents(file, &text, NULL, NULL) &&
	       strstr(text, word);
}

/* The file that a line "source FILE" of RC names; NULL if it is none. Yours. */
static char *
sourced_file(const char *rc, const char *line)
{
	g_auto(GStrv) words = g_strsplit_set(line, " \t\"'", -1);
	g_autofree char *dir = g_path_get_dirname(rc);
	const char *file = NULL;

	if (!g_str_has_prefix(line, "source"))
		return NULL;
	for (char **word = words + 1; *word && !file; word++)
		file = **word ? *word : NULL;
	if (!file)
		return NULL;
	return g_str_has_prefix(file, "~/")
		       ? paths_home_file(file + 2)
		       : g_canonicalize_filename(file, dir);
}

static gboolean
mentions_owed(const char *file)
{
	return file_mentions(file, "owed.rc") ||
	       file_mentions(file, "owed-neomutt.rc");
}

/* RC itself, or a file that it sources. */
static gboolean
sources_owed(const char *rc)
{
	g_autofree char *text = NULL;

	if (!g_file_get_contents(rc, &text, NULL, NULL))
		return FALSE;
	g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
	for (char **line = lines; *line; line++) {
		g_autofree char *file = sourced_file(rc, g_strstrip(*line));

		if (file && mentions_owed(file))
			return TRUE;
	}
	return mentions_owed(rc);
}

/* In the order in which the programs look for them. */
static const struct {
	const char *file;
	gboolean is_config, is_neomutt;
} places[] = {
	{ "neomutt/neomuttrc", TRUE, TRUE },
	{ ".neomuttrc", FALSE, TRUE },
	{ ".neomutt/neomuttrc", FALSE, TRUE },
	{ ".muttrc", FALSE, FALSE },
	{ ".mutt/muttrc", FALSE, FALSE },
	{ "mutt/muttrc", TRUE, FALSE },
};

static char *
place(gsize i)
{
	return places[i].is_config ? paths_config_of(places[i].file)
				   : paths_home_file(places[i].file);
}

/* The file that sources owed, else the first that is there, else the one to
 * be made. */
static void
look_for_rc(Surroundings *surroundings, gboolean has_neomutt)
{
	for (gsize i = 0; i < G_N_ELEMENTS(places); i++) {
		g_autofree char *file = place(i);
		gboolean is_sourced = file && sources_owed(file);

		if (!file || !g_file_test(file, G_FILE_TEST_EXISTS) ||
			(surroundings->has_rc && !is_sourced) ||
			surroundings->is_sourced)
			continue;
		g_free(surroundings->rc);
		surroundings->rc = g_steal_pointer(&file);
		surroundings->has_rc = TRUE;
		surroundings->is_sourced = is_sourced;
	}
	if (!surroundings->rc)
		surroundings->rc =
			place(has_neomutt ? 0 : G_N_ELEMENTS(places) - 1);
}

static void
look_for_hook(Surroundings *surroundings)
{
	g_autofree char *dir = surroundings->archive
				       ? archive_hook_dir(surroundings->archive)
				       : NULL;

	if (!dir)
		return;
	surroundings->hook = g_build_filename(dir, "post-new", NULL);
	surroundings->has_hook =
		g_file_test(surroundings->hook, G_FILE_TEST_EXISTS);
	surroundings->is_hook_ours =
		surroundings->has_hook &&
		file_mentions(surroundings->hook, "owed") &&
		file_mentions(surroundings->hook, "scan");
}

Surroundings *
surroundings_look(GError **error)
{
	g_autoptr(Surroundings) surroundings = g_new0(Surroundings, 1);
	g_autofree char *data = paths_data_dir(error);
	g_autofree char *config = data ? paths_config_dir(error) : NULL;
	g_autofree char *neomutt = surroundings_ask("neomutt", "-v");

	surroundings->contrib = config ? paths_contrib_dir(error) : NULL;
	if (!surroundings->contrib)
		return NULL;
	surroundings->archive = archive_open(data, &surroundings->problem);
	surroundings->rules = g_build_filename(config, "rules.lua", NULL);
	surroundings->has_rules =
		g_file_test(surroundings->rules, G_FILE_TEST_EXISTS);
	look_for_rc(surroundings, neomutt != NULL);
	look_for_hook(surroundings);
	surroundings->is_notmuch =
		surroundings->hook && neomutt && strstr(neomutt, "+notmuch");
	surroundings->rc_to_source = g_build_filename(surroundings->contrib,
		surroundings->is_notmuch ? "owed-neomutt.rc" : "owed.rc", NULL);
	return g_steal_pointer(&surroundings);
}
