/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * cmd: what every command is given, and the table of commands.
 *
 * A command prints its result on standard output through report, gives errors
 * back, and returns the exit status; it never exits and never reads the clock.
 * Its options and the number of its words were looked at before it runs.
 */
#pragma once

#include <glib.h>

#include "cmd/options.h"

enum { CMD_DONE = 0, CMD_FAILED = 1, CMD_USAGE = 2, CMD_RETRY = 75 };

typedef struct {
	gint64 now;  /* the moment everything is judged at, seconds UTC */
	gint64 seen; /* letters up to this moment are seen */
	gboolean is_replay;	   /* --now was given */
	const char *config;	   /* --config, or NULL */
	const CmdOptions *options; /* those given to the command */
} CmdContext;

/* ARGV starts with the command's name and holds the words that are no options;
 * it ends with NULL. With ERROR set the status is taken from it (locked:
 * CMD_RETRY) and main prints it. */
typedef int (*CmdRun)(
	const CmdContext *context, int argc, char **argv, GError **error);

/* One line of the table: dispatch, usage and completion come from it. */
typedef struct {
	const char *name;
	CmdRun run;
	/* As in the usage: "THREAD [won|lost]". What is in brackets may be
	 * left out, what ends in "..." may be several words. */
	const char *arguments;
	const char *summary;
	const CmdOption *options; /* ends with a NULL name */
} CmdEntry;
extern const CmdEntry cmd_table[];   /* ends with a NULL name */
extern const CmdOption cmd_common[]; /* what every command takes, before its
				      * name or behind it */

/* NULL if there is none of that name. */
const CmdEntry *cmd_find(const char *name);
/* Sets CONTEXT by those of OPTIONS that stand in cmd_common. False with ERROR
 * (CMD_ERROR_USAGE) for a --now that is no moment. */
gboolean cmd_take_common(
	CmdContext *context, const CmdOptions *options, GError **error);
/* Runs the command that ARGV[0] names. */
int cmd_dispatch(
	const CmdContext *context, int argc, char **argv, GError **error);

#define CMD_ERROR (cmd_error_quark())
GQuark cmd_error_quark(void);
typedef enum { CMD_ERROR_USAGE, CMD_ERROR_FAILED } CmdError;

int cmd_index(const CmdContext *, int argc, char **argv, GError **);
int cmd_scan(const CmdContext *, int argc, char **argv, GError **);
int cmd_list(const CmdContext *, int argc, char **argv, GError **);
int cmd_show(const CmdContext *, int argc, char **argv, GError **);
int cmd_draft(const CmdContext *, int argc, char **argv, GError **);
int cmd_snooze(const CmdContext *, int argc, char **argv, GError **);
int cmd_close(const CmdContext *, int argc, char **argv, GError **);
int cmd_reopen(const CmdContext *, int argc, char **argv, GError **);
int cmd_mark(const CmdContext *, int argc, char **argv, GError **);
int cmd_read(const CmdContext *, int argc, char **argv, GError **);
int cmd_contacts(const CmdContext *, int argc, char **argv, GError **);
int cmd_mutt(const CmdContext *, int argc, char **argv, GError **);
int cmd_rules_diff(const CmdContext *, int argc, char **argv, GError **error);
int cmd_check(const CmdContext *, int argc, char **argv, GError **);
int cmd_complete(const CmdContext *, int argc, char **argv, GError **);
int cmd_setup(const CmdContext *, int argc, char **argv, GError **);
int cmd_doctor(const CmdContext *, int argc, char **argv, GError **);
int cmd_help(const CmdContext *, int argc, char **argv, GError **);
