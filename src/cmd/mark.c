/* SPDX-License-Identifier: GPL-3.0-or-later */
/* owed mark: corrects what was read: this letter asks, or it does not. */
#include <stdio.h>

#include "cases/people.h"
#include "cmd/decision.h"
#include "cmd/options.h"
#include "mail/peek.h"
#include "report/plain.h"

/* The letter that gets the mark: the one that a search for one letter names,
 * else the ask of the case, else our first letter there. */
typedef struct {
	const char *const *me;
	char *first, *only, *ask; /* ids */
	int found;
} Target;

static gboolean
find_ours(const ArchiveMessage *message, gpointer data)
{
	Target *target = data;
	g_autofree char *from = peek_address(message->from);

	target->found++;
	if (!from || !people_is_ours(target->me, from))
		return TRUE;
	if (!target->first)
		target->first = g_strdup(message->id);
	g_free(target->only);
	target->only = target->found == 1 ? g_strdup(message->id) : NULL;
	return TRUE;
}

static gboolean
find_ask(const Case *case_, const Clock *clock, gpointer data)
{
	Target *target = data;

	(void)clock;
	g_free(target->ask);
	target->ask = g_strdup(case_->id);
	return FALSE;
}

static void
target_clear(Target *target)
{
	g_free(target->first);
	g_free(target->only);
	g_free(target->ask);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Target, target_clear)

static const char *
choose(const Target *target, gboolean is_ask)
{
	/* That a letter of theirs asks is said by no mark. */
	if (target->found == 1 && (is_ask || target->only))
		return target->only;
	return target->ask ? target->ask : target->first;
}

/* The kinds that a letter can be marked as: those that are followed up, of the
 * rules too, and the built-in ones. NULL-ended, interned; yours. */
static GPtrArray *
kinds_of(const Session *session)
{
	GPtrArray *kinds = g_ptr_array_new();
	const char *const *followed = rules_policy(session->rules)->kinds;

	g_ptr_array_add(kinds, (gpointer)g_intern_string("quote"));
	g_ptr_array_add(kinds, (gpointer)g_intern_string("payment"));
	for (; followed && *followed; followed++)
		if (!g_ptr_array_find(kinds, g_intern_string(*followed), NULL))
			g_ptr_array_add(
				kinds, (gpointer)g_intern_string(*followed));
	g_ptr_array_add(kinds, NULL);
	return kinds;
}

static ArchiveChange *
new_change(const char *id, const char *mark, char **kinds)
{
	const char *const *derived = marks_derived();
	ArchiveChange *change = archive_change_new(id);

	g_ptr_array_add(change->add, g_strdup(mark));
	if (!g_str_equal(mark, "owed/not"))
		g_ptr_array_add(change->remove, g_strdup("owed/not"));
	/* No case will ask for their removal once the letter is none. */
	for (; *derived; derived++)
		g_ptr_array_add(change->remove, g_strdup(*derived));
	for (; *kinds; kinds++) {
		g_autofree char *is = g_strconcat("owed/is/", *kinds, NULL);
		if (!g_str_equal(is, mark))
			g_ptr_array_add(change->remove, g_steal_pointer(&is));
		g_ptr_array_add(
			change->remove, g_strconcat("owed/", *kinds, NULL));
	}
	return change;
}

static gboolean
mark(Session *session, const CmdContext *context, const char *query,
	const char *tag, char **kinds, GError **error)
{
	g_autoptr(GPtrArray) changes = g_ptr_array_new_with_free_func(
		(GDestroyNotify)archive_change_free);
	g_auto(Target) target = { .me = ledger_me(session->ledger) };
	const char *id;

	if (!ledger_judge_query(
		    session->ledger, query, find_ask, &target, error) ||
		!archive_search(
			session->archive, query, find_ours, &target, error))
		return FALSE;
	id = choose(&target, !g_str_equal(tag, "owed/not"));
	if (!id) {
		g_set_error(error, CMD_ERROR, CMD_ERROR_FAILED,
			"no letter of yours is found by \"%s\": only those "
			"can ask",
			query);
		return FALSE;
	}
	g_ptr_array_add(changes, new_change(id, tag, kinds));
	return archive_apply(
		       session->archive, changes, NULL, CMD_LOCK_WAIT, error) &&
	       decision_retag(session, context, query, error);
}

/* The tag for WORD; yours. */
static char *
tag_of(const char *word, char **kinds, GError **error)
{
	if (g_str_equal(word, "not"))
		return g_strdup("owed/not");
	if (g_strv_contains((const char *const *)kinds, word))
		return g_strconcat("owed/is/", word, NULL);
	g_autofree char *known = g_strjoinv(", ", kinds);
	g_set_error(error, CMD_ERROR, CMD_ERROR_USAGE,
		"a letter is marked %s or not, not %s", known, word);
	return NULL;
}

int
cmd_mark(const CmdContext *context, int argc, char **argv, GError **error)
{
	g_autoptr(Session) session = NULL;
	g_autofree char *query = NULL;

	(void)argc;
	if (!(session = session_open(context, error)))
		return CMD_FAILED;
	g_autoptr(GPtrArray) kinds = kinds_of(session);
	g_autofree char *tag = tag_of(argv[2], (char **)kinds->pdata, error);
	if (!tag)
		return CMD_USAGE;
	if (!(query = session_query(session, argv[1], error)) ||
		!mark(session, context, query, tag, (char **)kinds->pdata,
			error))
		return CMD_FAILED;
	printf("marked %s: ", argv[2]);
	plain_text(stdout, query);
	putchar('\n');
	return CMD_DONE;
}
