/* SPDX-License-Identifier: GPL-3.0-or-later */
/* owed close: ends a case by the user's word. */
#include "cmd/decision.h"
#include "cmd/options.h"

static const struct {
	const char *word, *tag, *told;
} outcomes[] = {
	{ "handled", "owed/closed", "closed (handled)" },
	{ "won", "owed/won", "closed (won)" },
	{ "lost", "owed/lost", "closed (lost)" },
	{ "paid", "owed/paid", "closed (paid)" },
};

static void
close_case(ArchiveChange *change, gpointer data)
{
	g_ptr_array_add(change->add, g_strdup(data));
}

static int
find_outcome(const char *word, GError **error)
{
	for (gsize i = 0; i < G_N_ELEMENTS(outcomes); i++)
		if (g_str_equal(outcomes[i].word, word))
			return (int)i;
	g_set_error(error, CMD_ERROR, CMD_ERROR_USAGE,
		"a case ends won, lost, paid or handled, not %s", word);
	return -1;
}

int
cmd_close(const CmdContext *context, int argc, char **argv, GError **error)
{
	static const char *const replaces[] = { NULL };
	int outcome;

	outcome = find_outcome(argc == 3 ? argv[2] : "handled", error);
	if (outcome < 0)
		return CMD_USAGE;
	Decision decision = { outcomes[outcome].told, TRUE, FALSE, replaces,
		close_case, (gpointer)outcomes[outcome].tag };
	return decision_apply(context, argv[1], &decision, error) ? CMD_DONE
								  : CMD_FAILED;
}
