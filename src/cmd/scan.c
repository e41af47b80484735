/* SPDX-License-Identifier: GPL-3.0-or-later */
/* owed scan: judges what changed, sets tags, runs hooks. */
#include <stdio.h>
#include <unistd.h>

#include "cmd/options.h"
#include "cmd/session.h"
#include "cmd/spawn.h"
#include "ledger/events.h"
#include "ledger/tagging.h"
#include "report/progress.h"

#define ATTEMPTS 3 /* while others write */
/* Letters that could not be read and are looked for by name at the next scan; of
 * more, it judges all. */
#define UNREAD_MAX 100

typedef struct {
	const CmdContext *context;
	Session *session;
	LedgerScope scope;
	guint64 rules; /* by which it is judged */
	Tagging *tagging;
	Events *events;
	int open, due;
	int unmarked; /* due ones that do not get the tag yet */
} Scan;

static gboolean
scan_case(const Case *case_, const Clock *clock, gpointer data)
{
	Scan *scan = data;
	g_autoptr(GError) error = NULL;

	(void)clock;
	if (!ledger_is_sure(scan->session->ledger)) {
		tagging_leave(scan->tagging, case_->id);
		return TRUE;
	}
	tagging_add(scan->tagging, case_);
	scan->open += case_state_is_open(case_->state);
	scan->due += case_->state == STATE_DUE;
	scan->unmarked += tagging_is_held_back(scan->tagging, case_);
	if (!events_note(scan->events, case_, scan->tagging, &error))
		ledger_note_failure(
			scan->session->ledger, case_->subject, error);
	return TRUE;
}

/* The events since the last scan; all of them if there was none. Yours; NULL
 * with ERROR. */
static Events *
new_events(const Scan *scan, GError **error)
{
	Session *session = scan->session;
	GHashTable *ids = NULL;
	gint64 since = G_MININT64;

	if (archive_judged(session->archive).revision > 0 &&
		!ledger_new_letters(session->ledger, &ids, &since, error))
		return NULL;
	return events_new(session->rules, ids, since);
}

static gboolean
judge(Scan *scan, GError **error)
{
	g_autoptr(Progress) progress = progress_new("companies");

	ledger_set_progress(scan->session->ledger, session_progress, progress);
	return ledger_judge(
		scan->session->ledger, scan->scope, scan_case, scan, error);
}

static void
leave_unread(Scan *scan, GHashTable *unread)
{
	GHashTableIter iter;
	gpointer id;

	g_hash_table_iter_init(&iter, unread);
	while (g_hash_table_iter_next(&iter, &id, NULL))
		tagging_leave(scan->tagging, id);
}

/* What it changed (of ArchiveChange); yours, NULL with ERROR. Nothing is written
 * before all is judged. */
static GPtrArray *
apply(Scan *scan, unsigned long revision, GError **error)
{
	Archive *archive = scan->session->archive;
	Ledger *ledger = scan->session->ledger;
	g_autoptr(GHashTable) none = g_hash_table_new(NULL, NULL);
	ArchiveJudged judged = { revision, scan->context->seen, scan->rules,
		ledger_newest(ledger), ledger_next(ledger),
		ledger_last_inside(ledger), ledger_whole(ledger),
		ledger_open_companies(ledger), ledger_unread(ledger) };
	g_autoptr(GPtrArray) changes = NULL;

	leave_unread(scan, judged.unread);
	if (g_hash_table_size(judged.unread) > UNREAD_MAX) {
		judged.rules = 0;
		judged.unread = none;
	}
	changes = tagging_changes(
		scan->tagging, archive, ledger_tagged(ledger), error);
	return changes && archive_apply(archive, changes, &judged,
				  CMD_LOCK_WAIT, error)
		       ? g_steal_pointer(&changes)
		       : NULL;
}

/* CHANGED letters were tagged; SKIPPED is what the rules left alone. */
static void
tell(const Scan *scan, guint changed, int skipped)
{
	EventCounts counts = events_counts(scan->events);

	if (changed == 0 && !isatty(STDOUT_FILENO) &&
		(skipped == 0 || scan->scope != LEDGER_ALL))
		return;
	printf("%d open, %d due; %d new, %d answered, ", scan->open, scan->due,
		counts.opened, counts.answered);
	if (skipped > 0)
		printf("%d skipped, ", skipped);
	printf("%u letter%s tagged\n", changed, changed == 1 ? "" : "s");
	if (scan->unmarked > 0) {
		g_autofree char *doubt =
			session_doubt(scan->session, scan->context);
		printf("%d due %s not tagged owed/due yet: %s\n",
			scan->unmarked, scan->unmarked == 1 ? "is" : "are",
			doubt);
	}
}

/* On a day that is replayed the archive is as new as it was then. */
static gboolean
is_stale(const Scan *scan)
{
	g_autofree char *doubt = session_doubt(scan->session, scan->context);

	return doubt && !scan->context->is_replay;
}

static gboolean
scan_once(Scan *scan, GError **error)
{
	Archive *archive = scan->session->archive;
	g_autoptr(Tagging) tagging = tagging_new();
	g_autoptr(Events) events = NULL;
	g_autoptr(GPtrArray) changes = NULL;
	unsigned long revision = archive_revision(archive);
	int skipped = ledger_skipped(scan->session->ledger);

	if (!(events = new_events(scan, error)))
		return FALSE;
	tagging_set_stale(tagging, is_stale(scan));
	tagging_set_silence(
		tagging, session_silent_at(scan->session, scan->context));
	scan->tagging = tagging;
	scan->events = events;
	scan->open = scan->due = scan->unmarked = 0;
	if (!judge(scan, error) || !(changes = apply(scan, revision, error)))
		return FALSE;
	ledger_remember(scan->session->ledger, revision, changes);
	tell(scan, tagging_count(changes),
		ledger_skipped(scan->session->ledger) - skipped);
	spawn_all(events_runs(events));
	return TRUE;
}

/* What another program writes meanwhile is judged too, a few times. */
static gboolean
scan_until_quiet(Scan *scan, GError **error)
{
	for (int attempt = 1;; attempt++) {
		g_autoptr(GError) reason = NULL;

		if (scan_once(scan, &reason))
			return TRUE;
		if (attempt == ATTEMPTS ||
			!g_error_matches(
				reason, ARCHIVE_ERROR, ARCHIVE_ERROR_CHANGED) ||
			!archive_refresh(scan->session->archive, NULL)) {
			g_propagate_error(error, g_steal_pointer(&reason));
			return FALSE;
		}
	}
}

/* Says what is not known, if anything is not. */
static void
tell_unread(const Scan *scan)
{
	guint count = g_hash_table_size(ledger_unread(scan->session->ledger));

	if (count > 0)
		fprintf(stderr,
			"owed: %u letter%s could not be read: the cases of "
			"their companies stay tagged as they were, and the "
			"next scan tries again\n",
			count, count > 1 ? "s" : "");
}

/* Other rules or words judge otherwise, also what did not change; and so may
 * what could not be read. */
static gboolean
is_ruled_anew(const Scan *scan)
{
	return archive_judged(scan->session->archive).rules != scan->rules;
}

int
cmd_scan(const CmdContext *context, int argc, char **argv, GError **error)
{
	gboolean is_exhaustive = options_flag(context->options, "--exhaustive");
	gboolean is_full =
		is_exhaustive || options_flag(context->options, "--full");
	g_autoptr(Session) session = NULL;
	Scan scan = { .context = context };
	guint failures;

	(void)argc;
	(void)argv;
	session = is_full ? session_open(context, error)
			  : session_open_for_open(context, error);
	if (!session)
		return CMD_FAILED;
	ledger_set_exhaustive(session->ledger, is_exhaustive);
	ledger_keep_letters(session->ledger);
	scan.session = session;
	scan.rules =
		rules_fingerprint(session->rules, ledger_me(session->ledger));
	scan.scope =
		is_full || is_ruled_anew(&scan) ? LEDGER_ALL : LEDGER_CHANGED;
	if (!scan_until_quiet(&scan, error))
		return CMD_FAILED;
	failures = session_report_failures(session);
	tell_unread(&scan);
	return failures > 0 ? CMD_FAILED : CMD_DONE;
}
