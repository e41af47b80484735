/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cmd/decision.h"

#include <stdio.h>
#include <string.h>

#include "ledger/tagging.h"
#include "report/plain.h"

typedef struct {
	const Ledger *ledger;
	Nearness nearest;
	const Decision *decision;
	GPtrArray *changes; /* of ArchiveChange */
	GPtrArray *told;    /* char *: a line for each case */
} Deciding;

static gboolean
is_replaced(const char *const *replaces, const char *tag)
{
	if (!g_str_has_prefix(tag, "owed/"))
		return FALSE;
	for (; *replaces; replaces++)
		if (g_str_has_prefix(tag + strlen("owed/"), *replaces))
			return TRUE;
	return FALSE;
}

static void
take_away(ArchiveChange *change, const char *const *replaces, char **tags)
{
	for (; tags && *tags; tags++)
		if (is_replaced(replaces, *tags))
			g_ptr_array_add(change->remove, g_strdup(*tags));
}

static void
keep_change(GPtrArray *changes, ArchiveChange *change)
{
	if (change->add->len + change->remove->len > 0)
		g_ptr_array_add(changes, change);
	else
		archive_change_free(change);
}

static gboolean
is_question(const CaseEvent *event)
{
	const GPtrArray *says = event->letter->findings->says;

	for (guint i = 0; i < says->len; i++) {
		const Say *say = says->pdata[i];

		if (say->what == SAYS_QUESTION)
			return event->part == PART_THEIRS && event->is_certain;
	}
	return FALSE;
}

/* The letter of CASE that bears the mark. */
static const char *
bearer(const Case *case_, const Decision *decision)
{
	for (guint i = case_->events->len; decision->on_question && i-- > 0;) {
		const CaseEvent *event = case_->events->pdata[i];

		if (is_question(event))
			return event->letter->letter->id;
	}
	return case_->id;
}

Nearness
decision_nearness(const Ledger *ledger, const Case *case_)
{
	if (ledger_is_named(ledger, case_->id))
		return NEAR_ASK;
	for (guint i = 0; i < case_->events->len; i++) {
		const CaseEvent *event = case_->events->pdata[i];

		if (ledger_is_named(ledger, event->letter->letter->id))
			return NEAR_LETTER;
	}
	return NEAR_THREAD;
}

gboolean
decision_is_about(const Ledger *ledger, const Case *case_, Nearness *nearest,
	GPtrArray *changes)
{
	Nearness near = decision_nearness(ledger, case_);

	if (near > *nearest)
		g_ptr_array_set_size(changes, 0);
	*nearest = MAX(near, *nearest);
	return near == *nearest;
}

static gboolean
decide(const Case *case_, const Clock *clock, gpointer data)
{
	Deciding *deciding = data;
	const Decision *decision = deciding->decision;
	Nearness before = deciding->nearest;

	(void)clock;
	/* Whose place a new version took is not the one that is meant. */
	if (decision->open_only && case_is_let_go(case_))
		return TRUE;
	if (!decision_is_about(deciding->ledger, case_, &deciding->nearest,
		    deciding->changes))
		return TRUE;
	if (deciding->nearest > before)
		g_ptr_array_set_size(deciding->told, 0);
	if (decision->open_only && !case_state_is_open(case_->state))
		return TRUE;
	const char *marked = bearer(case_, decision);
	for (guint i = 0; i < case_->events->len; i++) {
		const CaseEvent *event = case_->events->pdata[i];
		const char *id = event->letter->letter->id;
		ArchiveChange *change = archive_change_new(id);

		take_away(change, decision->replaces, event->letter->tags);
		if (decision->make && g_str_equal(id, marked))
			decision->make(change, decision->data);
		keep_change(deciding->changes, change);
	}
	g_ptr_array_add(deciding->told,
		g_strdup_printf("%s: %s, %s", decision->told, case_->subject,
			case_->client->address));
	return TRUE;
}

typedef struct {
	GPtrArray *changes; /* of ArchiveChange */
	gint64 silent_at;
} Retagging;

static gboolean
retag(const Case *case_, const Clock *clock, gpointer data)
{
	Retagging *retagging = data;

	(void)clock;
	tagging_case_changes(case_, retagging->silent_at, retagging->changes);
	return TRUE;
}

gboolean
decision_retag(Session *session, const CmdContext *context, const char *query,
	GError **error)
{
	g_autoptr(GPtrArray) changes = g_ptr_array_new_with_free_func(
		(GDestroyNotify)archive_change_free);
	Retagging retagging = { changes, session_silent_at(session, context) };

	return ledger_judge_query(
		       session->ledger, query, retag, &retagging, error) &&
	       archive_apply(
		       session->archive, changes, NULL, CMD_LOCK_WAIT, error);
}

static gboolean
decide_all(Session *session, const CmdContext *context, const char *query,
	const char *called, Deciding *deciding, GError **error)
{
	deciding->ledger = session->ledger;
	if (!ledger_judge_query(
		    session->ledger, query, decide, deciding, error))
		return FALSE;
	if (deciding->told->len == 0) {
		g_set_error(error, CMD_ERROR, CMD_ERROR_FAILED,
			"no %scase is found by %s: see owed list --all",
			deciding->decision->open_only ? "open " : "", called);
		return FALSE;
	}
	return archive_apply(session->archive, deciding->changes, NULL,
		       CMD_LOCK_WAIT, error) &&
	       decision_retag(session, context, query, error);
}

gboolean
decision_apply(const CmdContext *context, const char *thread,
	const Decision *decision, GError **error)
{
	g_autoptr(Session) session = session_open(context, error);
	g_autofree char *query = NULL, *called = NULL;
	g_autoptr(GPtrArray) changes = g_ptr_array_new_with_free_func(
		(GDestroyNotify)archive_change_free);
	g_autoptr(GPtrArray) told = g_ptr_array_new_with_free_func(g_free);
	Deciding deciding = {
		.decision = decision, .changes = changes, .told = told
	};

	if (!session || !(query = session_query(session, thread, error)))
		return FALSE;
	called = session_called(thread);
	if (!decide_all(session, context, query, called, &deciding, error))
		return FALSE;
	for (guint i = 0; i < told->len; i++) {
		plain_text(stdout, told->pdata[i]);
		putchar('\n');
	}
	session_report_failures(session);
	return TRUE;
}
