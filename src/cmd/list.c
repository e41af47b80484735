/* SPDX-License-Identifier: GPL-3.0-or-later */
/* owed list: the cases, most urgent first. */
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "base/paths.h"
#include "cmd/options.h"
#include "cmd/session.h"
#include "report/cases.h"
#include "report/plain.h"

typedef struct {
	const CmdContext *context;
	const Rules *rules;
	Rows *rows;
	const char *kind;
	GArray *states; /* of int; empty: all */
	gboolean is_all;
} Listing;

static gboolean
is_wanted_state(const Listing *listing, CaseState state)
{
	if (listing->states->len == 0)
		return listing->is_all || case_state_is_open(state);
	for (guint i = 0; i < listing->states->len; i++)
		if (g_array_index(listing->states, int, i) == (int)state)
			return TRUE;
	return FALSE;
}

/* Tags tell of open cases only. */
static gboolean
names_settled(const GArray *states)
{
	for (guint i = 0; i < states->len; i++)
		if (!case_state_is_open(g_array_index(states, int, i)))
			return TRUE;
	return FALSE;
}

static gboolean
list_case(const Case *case_, const Clock *clock, gpointer data)
{
	Listing *listing = data;

	if (!is_wanted_state(listing, case_->state))
		return TRUE;
	if (listing->kind && !g_str_equal(listing->kind, case_->kind))
		return TRUE;
	g_autoptr(GArray) ladder = rules_ladder(listing->rules, case_);
	rows_add(listing->rows, case_, clock_day(clock, listing->context->now),
		ladder);
	return TRUE;
}

/* "due,waiting" */
/* "due, waiting, held, ..." Yours. */
static char *
all_states(void)
{
	GString *names = g_string_new(NULL);

	for (int state = 0; state < STATE_COUNT; state++)
		g_string_append_printf(names, "%s%s", state ? ", " : "",
			case_state_name((CaseState)state));
	return g_string_free(names, FALSE);
}

static gboolean
read_states(GArray *states, const char *text, GError **error)
{
	g_auto(GStrv) names = g_strsplit(text ? text : "", ",", -1);

	for (char **name = names; *name; name++) {
		int state = case_state_from_name(*name);

		if (state < 0) {
			g_autofree char *all = all_states();
			g_set_error(error, CMD_ERROR, CMD_ERROR_USAGE,
				"there is no state %s: it is one of %s", *name,
				all);
			return FALSE;
		}
		g_array_append_val(states, state);
	}
	return TRUE;
}

/* 0 where lines need not fit. */
static int
width_of_output(void)
{
	const char *columns = paths_environment("COLUMNS");
	struct winsize size;

	if (columns && atoi(columns) > 0)
		return atoi(columns);
	if (isatty(STDOUT_FILENO) &&
		ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
		return size.ws_col;
	return 0;
}

static gboolean
is_coloured(void)
{
	const char *no_colour = paths_environment("NO_COLOR");
	const char *terminal = paths_environment("TERM");

	return isatty(STDOUT_FILENO) && !(no_colour && *no_colour) &&
	       g_strcmp0(terminal, "dumb") != 0;
}

static void
print_rows(const Session *session, const CmdContext *context, Rows *rows,
	CmdFormat format)
{
	g_autofree char *doubt = session_doubt(session, context);

	if (format == FORMAT_JSON) {
		rows_json(rows, stdout);
		return;
	}
	rows_text(rows, stdout, width_of_output(), is_coloured(), doubt);
}

/* A search that finds no letter lists no case; that is told, but no failure. */
static gboolean
judge_query(
	Session *session, Listing *listing, const char *query, GError **error)
{
	g_autoptr(GError) problem = NULL;

	if (ledger_judge_query(
		    session->ledger, query, list_case, listing, &problem))
		return TRUE;
	if (!g_error_matches(problem, ARCHIVE_ERROR, ARCHIVE_ERROR_NOT_FOUND)) {
		g_propagate_error(error, g_steal_pointer(&problem));
		return FALSE;
	}
	fputs("owed: ", stderr);
	plain_lines(stderr, problem->message, 0);
	return TRUE;
}

/* Without a day to replay the tags say which cases are open. */
static gboolean
judge(Session *session, Listing *listing, const char *query, GError **error)
{
	gboolean is_fresh = listing->is_all || listing->context->is_replay;

	if (query)
		return judge_query(session, listing, query, error);
	if (!is_fresh && !session_was_scanned(session, error))
		return FALSE;
	return ledger_judge(session->ledger,
		is_fresh ? LEDGER_ALL : LEDGER_TAGGED, list_case, listing,
		error);
}

static gboolean
is_known_kind(const Rules *rules, const char *kind, GError **error)
{
	if (!kind || rules_has_kind(rules, kind))
		return TRUE;
	g_set_error(error, CMD_ERROR, CMD_ERROR_USAGE,
		"there is no kind %s: see owed-output(5)", kind);
	return FALSE;
}

static int
list(const CmdContext *context, Listing *listing, const char *query,
	CmdFormat format, gboolean is_exhaustive, GError **error)
{
	gboolean is_open =
		!query && !listing->is_all && !listing->context->is_replay;
	g_autoptr(Session) session =
		is_open ? session_open_for_open(context, error)
			: session_open(context, error);

	if (!session)
		return CMD_FAILED;
	if (!is_known_kind(session->rules, listing->kind, error))
		return CMD_USAGE;
	listing->rules = session->rules;
	ledger_set_exhaustive(session->ledger, is_exhaustive);
	ledger_set_thorough(session->ledger, listing->is_all);
	if (!judge(session, listing, query, error))
		return CMD_FAILED;
	print_rows(session, context, listing->rows, format);
	return session_report_failures(session) ? CMD_FAILED : CMD_DONE;
}

int
cmd_list(const CmdContext *context, int argc, char **argv, GError **error)
{
	const CmdOptions *options = context->options;
	gboolean is_exhaustive = options_flag(options, "--exhaustive");
	g_autoptr(GArray) wanted = g_array_new(FALSE, FALSE, sizeof(int));
	g_autoptr(Rows) rows = rows_new();
	g_autofree char *query = NULL;
	CmdFormat format;

	if (!options_format(options, &format, error) ||
		!read_states(wanted, options_value(options, "--state"), error))
		return CMD_USAGE;
	if (argc > 1)
		query = g_strjoinv(" ", argv + 1);
	Listing listing = {
		.context = context,
		.rows = rows,
		.kind = options_value(options, "--kind"),
		.states = wanted,
		.is_all = options_flag(options, "--all") || is_exhaustive ||
			  names_settled(wanted),
	};
	return list(context, &listing, query, format, is_exhaustive, error);
}
