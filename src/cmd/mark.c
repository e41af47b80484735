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

static ArchiveChange *
new_change(const char *id, const char *mark)
{
	static const char *const all[] = { "owed/is/quote", "owed/is/payment",
		"owed/not" };
	static const char *const derived[] = { "owed", "owed/due", "owed/quote",
		"owed/payment", "owed/promise", "owed/question" };
	ArchiveChange *change = archive_change_new(id);

	g_ptr_array_add(change->add, g_strdup(mark));
	for (gsize i = 0; i < G_N_ELEMENTS(all); i++)
		if (!g_str_equal(all[i], mark))
			g_ptr_array_add(change->remove, g_strdup(all[i]));
	/* No case will ask for their removal once the letter is none. */
	for (gsize i = 0; i < G_N_ELEMENTS(derived); i++)
		g_ptr_array_add(change->remove, g_strdup(derived[i]));
	return change;
}

static gboolean
mark(Session *session, const char *query, const char *tag, GError **error)
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
	g_ptr_array_add(changes, new_change(id, tag));
	return archive_apply(
		       session->archive, changes, NULL, CMD_LOCK_WAIT, error) &&
	       decision_retag(session, query, error);
}

static const char *
tag_of(const char *word, GError **error)
{
	if (g_str_equal(word, "quote"))
		return "owed/is/quote";
	if (g_str_equal(word, "payment"))
		return "owed/is/payment";
	if (g_str_equal(word, "not"))
		return "owed/not";
	g_set_error(error, CMD_ERROR, CMD_ERROR_USAGE,
		"a letter is marked quote, payment or not, not %s", word);
	return NULL;
}

int
cmd_mark(const CmdContext *context, int argc, char **argv, GError **error)
{
	static const CmdOption options[] = { { .name = NULL } };
	g_autoptr(Session) session = NULL;
	g_autofree char *query = NULL;
	const char *tag;

	if (!cmd_options(options, &argc, argv, error))
		return CMD_USAGE;
	if (argc != 3) {
		g_set_error(error, CMD_ERROR, CMD_ERROR_USAGE,
			"which letter is what? owed mark THREAD "
			"quote|payment|not");
		return CMD_USAGE;
	}
	if (!(tag = tag_of(argv[2], error)))
		return CMD_USAGE;
	if (!(session = session_open(context, error)) ||
		!(query = session_query(session, argv[1], error)) ||
		!mark(session, query, tag, error))
		return CMD_FAILED;
	printf("marked %s: ", argv[2]);
	plain_text(stdout, query);
	putchar('\n');
	return CMD_DONE;
}
