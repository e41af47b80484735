/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * options: what a command line may hold, as tables, and what one held.
 *
 * Parsing, usage, manual and completion all come from the same two things: a
 * table of options, and the words of a usage ("THREAD [won|lost]").
 */
#pragma once

#include <glib.h>

/* "--NAME=VALUE" (or "--NAME VALUE"); "--NAME" alone where value is NULL. */
typedef struct {
	const char *name;
	const char *value; /* as in the usage: "N", "FILE", "text|json" */
	const char *summary;
} CmdOption;

/* The option that WORD names, up to a "="; NULL if none. */
const CmdOption *options_find(const CmdOption *table, const char *word);

typedef struct CmdOptions CmdOptions;

/*
 * Takes the options of TABLE (ends with a NULL name) out of ARGV, from its
 * second word on; what stays in ARGV (NULL-ended) are the other words, *ARGC
 * is their number. "--" ends the options; so does the first other word if
 * IS_LEADING. Values are borrowed from ARGV. NULL with ERROR
 * (CMD_ERROR_USAGE); yours.
 */
CmdOptions *options_take(const CmdOption *table, gboolean is_leading, int *argc,
	char **argv, GError **error);
void options_free(CmdOptions *options);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CmdOptions, options_free)

/* NAME must stand in the table. */
gboolean options_flag(const CmdOptions *options, const char *name);
/* The last value given, NULL if none was. Borrowed. */
const char *options_value(const CmdOptions *options, const char *name);
/* All values, in order (of char *). Borrowed, never NULL. */
const GPtrArray *options_values(const CmdOptions *options, const char *name);

/* How many words a usage such as "THREAD [won|lost]" or "[FILE...]" wants.
 * MOST is -1 where there may be any number. */
void options_count_words(const char *usage, int *least, int *most);

typedef enum { FORMAT_TEXT, FORMAT_JSON } CmdFormat;
/* The values of --format and --format-version. */
gboolean options_format(
	const CmdOptions *options, CmdFormat *out, GError **error);
