/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * options: the options of one command, as a table.
 */
#pragma once

#include <glib.h>

/* "--NAME=VALUE" fills value (borrowed from argv), adds it to values, or
 * "--NAME" sets flag: exactly one of the three is given. */
typedef struct {
	const char *name;
	const char **value;
	GPtrArray *values;
	gboolean *flag;
} CmdOption;

/*
 * Takes the options of TABLE (ends with a NULL name) out of ARGV; what stays
 * in ARGV (NULL-ended) are the other words; "--" ends the options. *ARGC is
 * their number. False with ERROR (CMD_ERROR_USAGE).
 */
gboolean cmd_options(
	const CmdOption *table, int *argc, char **argv, GError **error);

typedef enum { FORMAT_TEXT, FORMAT_JSON } CmdFormat;
/* FORMAT and VERSION are the values of --format and --format-version. */
gboolean cmd_format(const char *format, const char *version, CmdFormat *out,
	GError **error);
/* False with ERROR (usage) if words are left after the command's name. */
gboolean cmd_no_words(int argc, char **argv, GError **error);
