/* SPDX-License-Identifier: GPL-3.0-or-later */
/* owed contacts: whom else one could ask at the company. */
#include <stdio.h>

#include "cmd/options.h"
#include "cmd/session.h"
#include "report/people.h"

static int
print_contacts(const CmdContext *context, const char *thread, CmdFormat format,
	GError **error)
{
	g_autoptr(Session) session = session_open(context, error);
	g_autofree char *query = NULL;
	g_autoptr(GPtrArray) people = NULL;

	if (!session || !(query = session_query(session, thread, error)) ||
		!(people = ledger_contacts(session->ledger, query, error)))
		return CMD_FAILED;
	if (format == FORMAT_JSON)
		people_json(stdout, people);
	else
		people_text(stdout, people);
	session_report_failures(session);
	return CMD_DONE;
}

int
cmd_contacts(const CmdContext *context, int argc, char **argv, GError **error)
{
	g_autofree char *thread = g_strjoinv(" ", argv + 1);
	CmdFormat format;

	(void)argc;
	if (!options_format(context->options, &format, error))
		return CMD_USAGE;
	return print_contacts(context, thread, format, error);
}
