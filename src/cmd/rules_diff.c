/* SPDX-License-Identifier: GPL-3.0-or-later */
/* owed rules --diff FILE: which cases would stand elsewhere under FILE. */
#include <stdio.h>
#include <string.h>

#include "cmd/options.h"
#include "cmd/session.h"
#include "report/plain.h"

/* Where one case stands, as text. */
typedef struct {
	char *id, *client, *subject, *place;
} Standing;

static void
standing_free(Standing *standing)
{
	g_free(standing->id);
	g_free(standing->client);
	g_free(standing->subject);
	g_free(standing->place);
	g_free(standing);
}

/* "due since 2026-11-02: step 2, draft quote-substance". */
static char *
place_of(const Case *case_)
{
	GString *place = g_string_new(NULL);
	g_autofree char *due =
		case_->due == DAY_NONE ? NULL : day_format(case_->due);

	g_string_append_printf(
		place, "%s, %s", case_->kind, case_state_name(case_->state));
	if (case_->step > 0)
		g_string_append_printf(
			place, ", step %d: %s", case_->step, case_->action);
	if (case_->template_name)
		g_string_append_printf(place, " %s", case_->template_name);
	if (due)
		g_string_append_printf(place, ", %s", due);
	return g_string_free(place, FALSE);
}

static gboolean
keep(const Case *case_, const Clock *clock, gpointer data)
{
	Standing *standing;

	(void)clock;
	if (!case_state_is_open(case_->state))
		return TRUE;
	standing = g_new0(Standing, 1);
	standing->id = g_strdup(case_->id);
	standing->client = g_strdup(case_->client->address);
	standing->subject = g_strdup(case_->subject);
	standing->place = place_of(case_);
	g_ptr_array_add(data, standing);
	return TRUE;
}

/* All open cases under the rules of CONTEXT; NULL with ERROR. */
static GPtrArray *
judge(const CmdContext *context, GError **error)
{
	g_autoptr(Session) session = session_open(context, error);
	g_autoptr(GPtrArray) standings =
		g_ptr_array_new_with_free_func((GDestroyNotify)standing_free);

	if (!session || !ledger_judge(session->ledger, LEDGER_ALL, keep,
				standings, error))
		return NULL;
	session_report_failures(session);
	return g_steal_pointer(&standings);
}

static const Standing *
find(const GPtrArray *standings, const char *id)
{
	for (guint i = 0; i < standings->len; i++) {
		const Standing *standing = standings->pdata[i];
		if (strcmp(standing->id, id) == 0)
			return standing;
	}
	return NULL;
}

static void
print_change(const Standing *standing, const char *before, const char *after)
{
	plain_text(stdout, standing->client);
	fputs("  ", stdout);
	plain_text(stdout, standing->subject);
	putchar('\n');
	plain_field(stdout, "now", before);
	plain_field(stdout, "then", after);
}

/* The number of cases that differ. */
static guint
compare(const GPtrArray *now, const GPtrArray *then)
{
	guint changes = 0;

	for (guint i = 0; i < now->len; i++) {
		const Standing *before = now->pdata[i];
		const Standing *after = find(then, before->id);
		if (after && strcmp(before->place, after->place) == 0)
			continue;
		print_change(before, before->place,
			after ? after->place : "no open case");
		changes++;
	}
	for (guint i = 0; i < then->len; i++) {
		const Standing *after = then->pdata[i];
		if (find(now, after->id))
			continue;
		print_change(after, "no open case", after->place);
		changes++;
	}
	return changes;
}

static int
diff(const CmdContext *context, const char *file, GError **error)
{
	CmdContext other = *context;

	other.config = file;
	g_autoptr(GPtrArray) now = judge(context, error);
	g_autoptr(GPtrArray) then = now ? judge(&other, error) : NULL;
	if (!then)
		return CMD_FAILED;
	guint changes = compare(now, then);
	printf("%u of %u open cases would stand elsewhere\n", changes,
		now->len);
	return CMD_DONE;
}

int
cmd_rules_diff(const CmdContext *context, int argc, char **argv, GError **error)
{
	const char *file = options_value(context->options, "--diff");

	(void)argc;
	(void)argv;
	if (file)
		return diff(context, file, error);
	g_set_error(error, CMD_ERROR, CMD_ERROR_USAGE,
		"which other rules? owed rules --diff=FILE");
	return CMD_USAGE;
}
