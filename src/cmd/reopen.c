/* SPDX-License-Identifier: GPL-3.0-or-later */
/* owed reopen: takes the user's decisions away again; a letter that settled the
 * case, or asked us to stop, is marked as one that did not, and an ask that owed
 * let go by itself as one that still is. */
#include <stdio.h>

#include "cmd/decision.h"
#include "cmd/options.h"
#include "report/plain.h"

static const char *const marks[] = { "owed/closed", "owed/won", "owed/lost",
	"owed/paid", "owed/not", NULL };

static void
take_marks(GPtrArray *changes, const char *id, char **tags)
{
	ArchiveChange *change = archive_change_new(id);

	for (; tags && *tags; tags++)
		if (g_strv_contains(marks, *tags) ||
			g_str_has_prefix(*tags, "owed/until/"))
			g_ptr_array_add(change->remove, g_strdup(*tags));
	if (change->remove->len > 0)
		g_ptr_array_add(changes, change);
	else
		archive_change_free(change);
}

/* A letter that is marked as no ask belongs to no case. */
static gboolean
reopen_message(const ArchiveMessage *message, gpointer data)
{
	take_marks(data, message->id, message->tags);
	return TRUE;
}

/* A case that was let go is an ask again because the user says so. */
static void
remember(GPtrArray *changes, const Case *case_)
{
	ArchiveChange *change = archive_change_new(case_->id);

	g_ptr_array_add(change->add, marks_is_tag(case_->asked));
	g_ptr_array_add(changes, change);
}

static void
doubt_answer(GPtrArray *changes, const Case *case_)
{
	if (case_state_is_open(case_->state) || !case_->answer.id ||
		case_->state == STATE_CLOSED)
		return;
	ArchiveChange *change = archive_change_new(case_->answer.id);
	g_ptr_array_add(change->add, marks_is_tag(case_->asked));
	g_ptr_array_add(changes, change);
}

typedef struct {
	const Ledger *ledger;
	Nearness nearest;
	GPtrArray *changes; /* of ArchiveChange */
	GPtrArray *told;    /* char *: a line for each case */
} Reopening;

static gboolean
reopen_case(const Case *case_, const Clock *clock, gpointer data)
{
	Reopening *reopening = data;
	GPtrArray *changes = reopening->changes;

	Nearness before = reopening->nearest;

	(void)clock;
	if (!decision_is_about(
		    reopening->ledger, case_, &reopening->nearest, changes))
		return TRUE;
	if (reopening->nearest > before)
		g_ptr_array_set_size(reopening->told, 0);
	guint count = changes->len;
	doubt_answer(changes, case_);
	if (case_is_let_go(case_))
		remember(changes, case_);
	for (guint i = 0; i < case_->events->len; i++) {
		const CaseEvent *event = case_->events->pdata[i];

		take_marks(changes, event->letter->letter->id,
			event->letter->tags);
	}
	if (changes->len > count)
		g_ptr_array_add(reopening->told,
			g_strdup_printf("reopened: %s, %s", case_->subject,
				case_->client->address));
	return TRUE;
}

static gboolean
reopen(Session *session, const CmdContext *context, const char *query,
	const char *called, GPtrArray *told, GError **error)
{
	g_autoptr(GPtrArray) changes = g_ptr_array_new_with_free_func(
		(GDestroyNotify)archive_change_free);
	Reopening reopening = {
		.ledger = session->ledger, .changes = changes, .told = told
	};

	if (!ledger_judge_query(
		    session->ledger, query, reopen_case, &reopening, error) ||
		!archive_search(session->archive, query, reopen_message,
			changes, error))
		return FALSE;
	if (changes->len == 0) {
		g_set_error(error, CMD_ERROR, CMD_ERROR_FAILED,
			"nothing is closed, snoozed or marked in %s", called);
		return FALSE;
	}
	return archive_apply(
		       session->archive, changes, NULL, CMD_LOCK_WAIT, error) &&
	       decision_retag(session, context, query, error);
}

int
cmd_reopen(const CmdContext *context, int argc, char **argv, GError **error)
{
	g_autoptr(Session) session = NULL;
	g_autofree char *query = NULL, *called = session_called(argv[1]);
	g_autoptr(GPtrArray) told = g_ptr_array_new_with_free_func(g_free);

	(void)argc;
	if (!(session = session_open(context, error)) ||
		!(query = session_query(session, argv[1], error)) ||
		!reopen(session, context, query, called, told, error))
		return CMD_FAILED;
	if (told->len == 0) /* what was no case is one again, or never was */
		g_ptr_array_add(told, g_strconcat("reopened: ", called, NULL));
	for (guint i = 0; i < told->len; i++) {
		plain_text(stdout, told->pdata[i]);
		putchar('\n');
	}
	return CMD_DONE;
}
