/* SPDX-License-Identifier: GPL-3.0-or-later */
/* owed show: explains the cases of a thread. */
#include <stdio.h>

#include "cmd/options.h"
#include "cmd/session.h"
#include "ledger/contacts.h"
#include "report/show.h"

typedef struct {
	const CmdContext *context;
	const Session *session;
	const char *doubt;
	Json *json; /* NULL for text; begun with the first case */
	int shown;
} Showing;

static gboolean
show_case(const Case *case_, const Clock *clock, gpointer data)
{
	Showing *showing = data;
	Ledger *ledger = showing->session->ledger;
	g_autoptr(GPtrArray) people = contacts_of_letters(
		ledger, case_->company, ledger_letters(ledger));
	Show show = {
		.case_ = case_,
		.clock = clock,
		.letters = ledger_letters(ledger),
		.people = people,
		.doubt = showing->doubt,
		.now = showing->context->now,
	};

	if (showing->json) {
		if (showing->shown == 0)
			json_begin_array(showing->json);
		show_json(showing->json, &show);
	} else {
		if (showing->shown > 0)
			putchar('\n');
		show_text(stdout, &show);
	}
	showing->shown++;
	return TRUE;
}

static int
show(const CmdContext *context, const char *thread, CmdFormat format,
	GError **error)
{
	g_autoptr(Session) session = session_open(context, error);
	g_autofree char *query = NULL, *doubt = NULL;
	g_autoptr(Json) json = NULL;
	Showing showing = { .context = context, .session = session };

	if (!session || !(query = session_query(session, thread, error)))
		return CMD_FAILED;
	showing.doubt = doubt = session_doubt(session, context);
	if (format == FORMAT_JSON)
		showing.json = json = json_new(stdout);
	if (!ledger_judge_query(
		    session->ledger, query, show_case, &showing, error))
		return CMD_FAILED;
	if (json && showing.shown > 0)
		json_end_array(json);
	session_report_failures(session);
	if (showing.shown > 0)
		return CMD_DONE;
	g_autofree char *called = session_called(thread);
	g_set_error(error, CMD_ERROR, CMD_ERROR_FAILED,
		"no case: nothing in %s asks for an answer; "
		"owed mark says otherwise",
		called);
	return CMD_FAILED;
}

int
cmd_show(const CmdContext *context, int argc, char **argv, GError **error)
{
	g_autofree char *thread = g_strjoinv(" ", argv + 1);
	CmdFormat format;

	(void)argc;
	if (!options_format(context->options, &format, error))
		return CMD_USAGE;
	return show(context, thread, format, error);
}
