/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * session: what most commands start with: the rules, the archive, the ledger.
 */
#pragma once

#include "cmd/cmd.h"
#include "ledger/ledger.h"

/* How long a command waits for others to finish writing, in seconds. */
#define CMD_LOCK_WAIT 5

typedef struct {
	Rules *rules;
	Archive *archive;
	Ledger *ledger;
	Memory *memory;
} Session;

/* NULL with ERROR. The result is yours. */
Session *session_open(const CmdContext *context, GError **error);
/* The same for commands that judge open cases alone (LEDGER_TAGGED, _CHANGED):
 * they are remembered, or searched for while the rules are read. */
Session *session_open_for_open(const CmdContext *context, GError **error);
void session_close(Session *session);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Session, session_close)

/*
 * The notmuch search for THREAD of a command line: TEXT itself, or for "-"
 * the Message-ID of the message on standard input. Yours; NULL with ERROR.
 */
char *session_query(const Session *session, const char *text, GError **error);
/* How messages call what that finds: the search in quotes, or "this letter".
 * Yours. */
char *session_called(const char *text);

/* False with ERROR if no scan ever judged this archive. */
gboolean session_was_scanned(const Session *session, GError **error);
/* One line if the newest mail is so old that silence may be unread mail;
 * NULL otherwise. Yours. */
char *session_doubt(const Session *session, const CmdContext *context);
/* The moment up to which the rules want silence tagged; 0: they do not. */
gint64 session_silent_at(const Session *session, const CmdContext *context);
/* Prints the rules that failed and the files that are gone on standard error;
 * their number. */
guint session_report_failures(const Session *session);
/* A LedgerProgress that steps the Progress DATA. */
gboolean session_progress(guint done, guint total, gpointer data);
