/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cmd/complete.h"

#include <string.h>

#include "base/text.h"
#include "cmd/rules.h"
#include "cmd/session.h"
#include "report/cases.h"
#include "report/plain.h"

typedef struct {
	const CmdContext *context;
	const char *word;
	char *folded;
} Wanted;

/* A search for one letter, in quotes only where notmuch needs them. */
static char *
search_for(const char *id)
{
	for (const char *c = id; *c; c++)
		if (!g_ascii_isalnum(*c) && !strchr("@._+=$-", *c))
			return archive_id_query(id);
	return g_strconcat("id:", id, NULL);
}

static gboolean
is_wanted(const Wanted *wanted, const char *search, const char *text)
{
	g_autofree char *folded = NULL;

	if (g_str_has_prefix(search, wanted->word))
		return TRUE;
	folded = text_fold(text);
	return strstr(folded, wanted->folded) != NULL;
}

static gboolean
say_case(const Case *case_, const Clock *clock, gpointer data)
{
	const Wanted *wanted = data;
	const Mailbox *client = case_->client;
	g_autofree char *search = search_for(case_->id);
	g_autofree char *clean = text_clean(search);
	g_autofree char *text = g_strdup_printf("%s: %s",
		*client->name ? client->name : client->address, case_->subject);
	g_autofree char *state = NULL, *line = NULL;

	/* What a terminal cannot show is not to be typed either. */
	if (!case_state_is_open(case_->state) || !g_str_equal(search, clean) ||
		!is_wanted(wanted, search, text))
		return TRUE;
	state = cases_state_text(case_, clock_day(clock, wanted->context->now));
	line = g_strdup_printf("%s, %s", state, text);
	complete_say("", "", search, line);
	return TRUE;
}

void
complete_cases(const CmdContext *context, const char *word)
{
	g_autoptr(Session) session = session_open_for_open(context, NULL);
	g_autofree char *folded = text_fold(word);
	Wanted wanted = { context, word, folded };

	if (session)
		ledger_judge(session->ledger, LEDGER_TAGGED, say_case, &wanted,
			NULL);
}

void
complete_kinds(const CmdContext *context, const char *prefix, const char *word)
{
	g_autoptr(Rules) rules = cmd_rules(context, NULL);

	if (!rules)
		return;
	complete_say(prefix, word, "promise", NULL);
	for (const char *const *kind = rules_policy(rules)->kinds; *kind;
		kind++)
		if (!g_str_equal(*kind, "promise"))
			complete_say(prefix, word, *kind, NULL);
}
