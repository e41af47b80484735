/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cmd/options.h"

#include <string.h>

#include "cmd/cmd.h"

static gboolean
usage(GError **error, const char *problem, const char *word)
{
	g_set_error(error, CMD_ERROR, CMD_ERROR_USAGE, "%s%s: see owed --help",
		problem, word);
	return FALSE;
}

static gboolean
take(const CmdOption *option, const char *word, GError **error)
{
	const char *value = strchr(word, '=');

	if (option->flag) {
		if (value)
			return usage(error, "no value is wanted: ", word);
		*option->flag = TRUE;
		return TRUE;
	}
	if (!value)
		return usage(error, "a value is missing: ", word);
	if (option->values)
		g_ptr_array_add(option->values, (char *)value + 1);
	else
		*option->value = value + 1;
	return TRUE;
}

static const CmdOption *
find(const CmdOption *table, const char *word)
{
	gsize length = strcspn(word, "=");

	for (; table->name; table++)
		if (strlen(table->name) == length &&
			strncmp(table->name, word, length) == 0)
			return table;
	return NULL;
}

gboolean
cmd_options(const CmdOption *table, int *argc, char **argv, GError **error)
{
	int kept = 0;
	gboolean is_ended = FALSE;

	for (int i = 0; i < *argc; i++) {
		const CmdOption *option;

		if (is_ended || argv[i][0] != '-' || !argv[i][1]) {
			argv[kept++] = argv[i];
		} else if (g_str_equal(argv[i], "--")) {
			is_ended = TRUE;
		} else if ((option = find(table, argv[i]))) {
			if (!take(option, argv[i], error))
				return FALSE;
		} else {
			return usage(error, "unknown option ", argv[i]);
		}
	}
	argv[kept] = NULL;
	*argc = kept;
	return TRUE;
}

gboolean
cmd_format(
	const char *format, const char *version, CmdFormat *out, GError **error)
{
	if (version && !g_str_equal(version, "1"))
		return usage(
			error, "only --format-version=1 exists, not ", version);
	if (!format || g_str_equal(format, "text"))
		*out = FORMAT_TEXT;
	else if (g_str_equal(format, "json"))
		*out = FORMAT_JSON;
	else
		return usage(error, "--format is text or json, not ", format);
	return TRUE;
}

gboolean
cmd_no_words(int argc, char **argv, GError **error)
{
	return argc <= 1 || usage(error, "nothing is wanted here: ", argv[1]);
}
