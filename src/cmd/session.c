/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cmd/session.h"

#include "cmd/rules.h"

#include <stdio.h>
#include <unistd.h>

#include "base/paths.h"
#include "mail/letter/letter.h"
#include "report/plain.h"
#include "report/progress.h"

#define UNREAD_TOLD 20 /* letters that could not be read, by name */

/* The open cases are remembered, or searched for while the rules are read; if
 * they are, what changed since is searched for. */
static void
look_ahead(Session *session, gint64 seen)
{
	unsigned long judged = archive_judged(session->archive).revision;
	g_autofree char *query = ledger_first_search(session->archive);
	g_autofree char *changes =
		ledger_changes_search(session->archive, seen);
	g_autofree char *cache = paths_cache_dir(NULL);

	if (cache)
		session->memory =
			memory_open(cache, archive_root(session->archive),
				archive_uuid(session->archive));
	if (!session->memory || !memory_knows(session->memory, judged, query))
		archive_search_ahead(session->archive, query);
	else if (*changes)
		archive_subjects_ahead(session->archive, changes);
}

static gboolean
open_all(Session *session, const CmdContext *context, gboolean is_ahead,
	GError **error)
{
	g_autofree char *data = paths_data_dir(error);
	g_autoptr(GError) reason = NULL;

	if (!data)
		return FALSE;
	/* First, so that what searches starts while the rules are read; but
	 * mistakes in the rules are told before an archive that is missing. */
	session->archive = archive_open(data, &reason);
	if (session->archive && is_ahead)
		look_ahead(session, context->seen);
	else if (session->archive)
		archive_be_ready(session->archive);
	session->rules = cmd_rules(context, error);
	if (!session->rules)
		return FALSE;
	if (!session->archive) {
		g_propagate_error(error, g_steal_pointer(&reason));
		return FALSE;
	}
	session->ledger = ledger_new(
		session->archive, session->rules, context->now, error);
	if (!session->ledger)
		return FALSE;
	ledger_see_until(session->ledger, context->seen);
	return TRUE;
}

Session *
session_open(const CmdContext *context, GError **error)
{
	g_autoptr(Session) session = g_new0(Session, 1);

	return open_all(session, context, FALSE, error)
		       ? g_steal_pointer(&session)
		       : NULL;
}

Session *
session_open_for_open(const CmdContext *context, GError **error)
{
	g_autoptr(Session) session = g_new0(Session, 1);

	if (!open_all(session, context, TRUE, error))
		return NULL;
	ledger_set_open_only(session->ledger, TRUE);
	if (session->memory)
		memory_set_stamp(
			session->memory, rules_stamp(session->rules,
						 ledger_me(session->ledger)));
	ledger_set_memory(session->ledger, session->memory);
	return g_steal_pointer(&session);
}

void
session_close(Session *session)
{
	g_clear_pointer(&session->ledger, ledger_free);
	g_clear_pointer(&session->archive, archive_close);
	g_clear_pointer(&session->rules, rules_free);
	g_clear_pointer(&session->memory, memory_free);
	g_free(session);
}

char *
session_query(const Session *session, const char *text, GError **error)
{
	g_autoptr(Letter) letter = NULL;

	if (!g_str_equal(text, "-"))
		return g_strdup(text);
	letter = letter_read_fd(
		STDIN_FILENO, rules_quoting(session->rules), error);
	if (!letter)
		return NULL;
	if (!*letter->id) {
		g_set_error(error, CMD_ERROR, CMD_ERROR_FAILED,
			"standard input: the message has no Message-ID, so the "
			"archive cannot be asked for it");
		return NULL;
	}
	g_autofree char *query = archive_id_query(letter->id);
	gint64 count = archive_count(session->archive, query, error);
	if (count == 0)
		g_set_error(error, CMD_ERROR, CMD_ERROR_FAILED,
			"this letter is not in the archive: run owed index, or "
			"notmuch new, first");
	return count > 0 ? g_steal_pointer(&query) : NULL;
}

char *
session_called(const char *text)
{
	return g_str_equal(text, "-") ? g_strdup("this letter")
				      : g_strdup_printf("\"%s\"", text);
}

gboolean
session_was_scanned(const Session *session, GError **error)
{
	gint64 tagged;

	if (archive_judged(session->archive).revision > 0)
		return TRUE;
	/* Tags travel between machines, the revision does not. */
	tagged = archive_count(session->archive, "tag:owed", error);
	if (tagged == 0 && archive_count(session->archive, "*", NULL) == 0)
		return TRUE;
	if (tagged == 0)
		g_set_error(error, CMD_ERROR, CMD_ERROR_FAILED,
			"this archive was never scanned: run owed scan");
	return tagged > 0;
}

static char *
age_text(gint64 seconds)
{
	const gint64 hour = 3600, day = 86400;

	if (seconds < 2 * day)
		return g_strdup_printf(
			"%" G_GINT64_FORMAT " hours", seconds / hour);
	return g_strdup_printf("%" G_GINT64_FORMAT " days", seconds / day);
}

char *
session_doubt(const Session *session, const CmdContext *context)
{
	gint64 newest = ledger_newest(session->ledger);
	gint64 age = context->now - newest;
	g_autofree char *text = NULL;

	if (newest == 0)
		return g_strdup("there is no mail up to that moment");
	if (age <= rules_stale(session->rules))
		return NULL;
	text = age_text(age);
	return g_strdup_printf("the newest mail is %s old: answers may have "
			       "come that are not here yet",
		text);
}

gint64
session_silent_at(const Session *session, const CmdContext *context)
{
	return rules_is_silence_tagged(session->rules) ? context->now : 0;
}

guint
session_report_failures(const Session *session)
{
	g_autoptr(GPtrArray) failures =
		ledger_failures(session->ledger, UNREAD_TOLD);

	for (guint i = 0; i < failures->len; i++) {
		fputs("owed: ", stderr);
		plain_text(stderr, failures->pdata[i]);
		fputc('\n', stderr);
	}
	return failures->len;
}

gboolean
session_progress(guint done, guint total, gpointer data)
{
	progress_step(data, done, total);
	return TRUE;
}
