/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cmd/options.h"

#include <string.h>

#include "cmd/cmd.h"

struct CmdOptions {
	const CmdOption *table;
	GPtrArray **values; /* of what is given, one for each of the table */
};

static gboolean
usage(GError **error, const char *problem, const char *word)
{
	g_set_error(error, CMD_ERROR, CMD_ERROR_USAGE, "%s%s: see owed --help",
		problem, word);
	return FALSE;
}

static CmdOptions *
options_new(const CmdOption *table)
{
	CmdOptions *options = g_new0(CmdOptions, 1);
	gsize count = 0;

	while (table[count].name)
		count++;
	options->table = table;
	options->values = g_new0(GPtrArray *, count + 1);
	for (gsize i = 0; i < count; i++)
		options->values[i] = g_ptr_array_new();
	return options;
}

void
options_free(CmdOptions *options)
{
	for (GPtrArray **values = options->values; *values; values++)
		g_ptr_array_unref(*values);
	g_free(options->values);
	g_free(options);
}

const CmdOption *
options_find(const CmdOption *table, const char *word)
{
	gsize length = strcspn(word, "=");

	for (; table->name; table++)
		if (strlen(table->name) == length &&
			strncmp(table->name, word, length) == 0)
			return table;
	return NULL;
}

/* Takes the option at *I of ARGV, and its value behind it. */
static gboolean
take(CmdOptions *options, int *i, int argc, char **argv, GError **error)
{
	const CmdOption *option = options_find(options->table, argv[*i]);
	const char *value = strchr(argv[*i], '=');

	if (!option)
		return usage(error, "unknown option ", argv[*i]);
	if (!option->value) {
		if (value)
			return usage(error, "no value is wanted: ", argv[*i]);
		value = argv[*i];
	} else if (value) {
		value++;
	} else if (*i + 1 < argc) {
		value = argv[++*i];
	} else {
		return usage(error, "a value is missing: ", argv[*i]);
	}
	g_ptr_array_add(
		options->values[option - options->table], (char *)value);
	return TRUE;
}

CmdOptions *
options_take(const CmdOption *table, gboolean is_leading, int *argc,
	char **argv, GError **error)
{
	g_autoptr(CmdOptions) options = options_new(table);
	int kept = MIN(1, *argc);
	gboolean is_ended = FALSE;

	for (int i = 1; i < *argc; i++) {
		if (is_ended || argv[i][0] != '-' || !argv[i][1]) {
			is_ended = is_ended || is_leading;
			argv[kept++] = argv[i];
		} else if (g_str_equal(argv[i], "--")) {
			is_ended = TRUE;
		} else if (!take(options, &i, *argc, argv, error)) {
			return NULL;
		}
	}
	argv[kept] = NULL;
	*argc = kept;
	return g_steal_pointer(&options);
}

const GPtrArray *
options_values(const CmdOptions *options, const char *name)
{
	const CmdOption *option = options_find(options->table, name);

	/* A name that the table does not have is our own mistake. */
	g_assert(option);
	return options->values[option - options->table];
}

const char *
options_value(const CmdOptions *options, const char *name)
{
	const GPtrArray *values = options_values(options, name);

	return values->len > 0 ? values->pdata[values->len - 1] : NULL;
}

gboolean
options_flag(const CmdOptions *options, const char *name)
{
	return options_values(options, name)->len > 0;
}

void
options_count_words(const char *usage_, int *least, int *most)
{
	g_auto(GStrv) words = g_strsplit(usage_, " ", -1);

	*least = *most = 0;
	for (char **word = words; *word; word++) {
		if (!**word)
			continue;
		*least += **word != '[';
		if (*most >= 0)
			*most = strstr(*word, "...") ? -1 : *most + 1;
	}
}

gboolean
options_format(const CmdOptions *options, CmdFormat *out, GError **error)
{
	const char *format = options_value(options, "--format");
	const char *version = options_value(options, "--format-version");

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
