/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Which companies are judged: those of all candidates, of the open cases, of
 * what changed, or of what a search finds.
 */
#include <string.h>

#include "cases/people.h"
#include "ledger/changes.h"

#define NAMED_MAX 100 /* letters of one search; a thread may be long */

GHashTable *
set_of_texts(void)
{
	return g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
}

static void
work_free(Work *work)
{
	g_clear_pointer(&work->candidates, g_hash_table_unref);
	g_clear_pointer(&work->named, g_hash_table_unref);
	g_clear_pointer(&work->recent, recent_free);
	g_clear_pointer(&work->known, g_ptr_array_unref);
	g_free(work->word);
	g_clear_pointer(&work->expected, g_ptr_array_unref);
	g_free(work);
}

Works *
works_new(void)
{
	return g_hash_table_new_full(
		g_str_hash, g_str_equal, g_free, (GDestroyNotify)work_free);
}

Work *
works_note(Works *works, const char *company)
{
	Work *work = g_hash_table_lookup(works, company);

	if (!work) {
		work = g_new0(Work, 1);
		g_hash_table_insert(works, g_strdup(company), work);
	}
	return work;
}

Work *
works_want(Works *works, const char *company, gint64 since)
{
	Work *work = works_note(works, company);

	work->since = work->is_wanted ? MIN(work->since, since) : since;
	work->is_wanted = TRUE;
	return work;
}

void
work_name(Work *work, const ArchiveMessage *message)
{
	if (!work->named)
		work->named = set_of_texts();
	if (g_hash_table_size(work->named) < NAMED_MAX)
		g_hash_table_add(work->named, g_strdup(message->id));
}

static gboolean
judge_all(Ledger *ledger, LedgerVisit visit, gpointer data, GError **error)
{
	g_autoptr(GHashTable) works = works_new();

	return works_want_all(ledger, works, error) &&
	       works_do(ledger, works, visit, data, error);
}

/* --- What is open, what changed -------------------------------------------- */

gint64
works_window(const Ledger *ledger, const char *company, gint64 date)
{
	if (!ledger->whole || ledger->is_thorough || ledger->is_exhaustive ||
		g_hash_table_contains(ledger->whole, company))
		return 0;
	return window_start(date);
}

/* The date from which a company's letters matter because of MESSAGE. A new
 * letter of theirs settles what is open or does nothing; a letter of ours, or
 * one that only got other tags, may change anything: 0. */
static gint64
date_of_change(const Ledger *ledger, const ArchiveMessage *message)
{
	gboolean is_new = message->date > archive_judged(ledger->archive).seen;

	return is_new && !may_ask(ledger, message) ? message->date : 0;
}

static void
want_changed(Ledger *ledger, const ArchiveMessage *message, gint64 date,
	gboolean is_ask, Works *works)
{
	g_autoptr(GPtrArray) companies = companies_of_message(ledger, message);

	for (guint i = 0; i < companies->len; i++) {
		const char *company = companies->pdata[i];

		Work *work = works_want(works, company,
			date ? works_window(ledger, company, date) : 0);
		if (is_ask)
			work_name(work, message);
	}
}

GHashTable *
works_threads(const GPtrArray *messages)
{
	GHashTable *threads = g_hash_table_new(g_str_hash, g_str_equal);

	for (guint i = 0; i < messages->len; i++) {
		ArchiveMessage *message = messages->pdata[i];

		g_hash_table_add(threads, message->thread);
	}
	return threads;
}

GPtrArray *
works_find_ours(Ledger *ledger, const GPtrArray *messages, GError **error)
{
	g_autoptr(GHashTable) threads = works_threads(messages);
	g_autofree char *terms = terms_query("thread:", threads);
	g_autofree char *query =
		g_strdup_printf("(%s) and (%s)", ledger->may_ask, terms);

	return *terms ? ledger_find(ledger, query, error) : g_ptr_array_new();
}

/* CHANGES: thread -> the date from which its changes matter (gint64 *). */
static void
note_change(GHashTable *changes, const char *thread, gint64 date)
{
	gint64 *known = g_hash_table_lookup(changes, thread);

	if (!known) {
		known = g_new(gint64, 1);
		*known = date;
		g_hash_table_insert(changes, g_strdup(thread), known);
	}
	*known = MIN(*known, date);
}

static gboolean
want_all_changed(Ledger *ledger, Works *works, GError **error)
{
	Changes *changes = ledger_changes(ledger, error);
	const GPtrArray *found, *ours;
	g_autoptr(GHashTable) dates =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);

	if (!changes || !changes_prepare(changes, ledger, error) ||
		!(ours = changes_ours(changes, ledger, error)))
		return FALSE;
	found = changes_messages(changes);
	for (guint i = 0; i < found->len; i++) {
		const ArchiveMessage *message = found->pdata[i];
		gint64 date = date_of_change(ledger, message);

		note_change(dates, message->thread, date);
		want_changed(ledger, message, date, FALSE, works);
	}
	for (guint i = 0; i < ours->len; i++) {
		const ArchiveMessage *message = ours->pdata[i];
		const gint64 *date =
			g_hash_table_lookup(dates, message->thread);

		want_changed(ledger, message,
			date ? MIN(*date, message->date) : 0, TRUE, works);
	}
	return TRUE;
}

static gboolean
judge_open(Ledger *ledger, gboolean with_changes, LedgerVisit visit,
	gpointer data, GError **error)
{
	g_autoptr(GHashTable) works = works_new();
	g_autoptr(GPtrArray) found = works_want_open(ledger, works, error);

	if (!found)
		return FALSE;
	if (with_changes && !want_all_changed(ledger, works, error))
		return FALSE;
	return works_do(ledger, works, visit, data, error);
}

/* What was judged on a later day says nothing about an earlier one. */
static gboolean
is_later_known(const Ledger *ledger)
{
	return archive_judged(ledger->archive).seen > ledger->seen;
}

static void
forget(Ledger *ledger)
{
	g_clear_pointer(&ledger->whole, g_hash_table_unref);
	g_clear_pointer(&ledger->open, g_hash_table_unref);
	g_clear_pointer(&ledger->tagged, g_ptr_array_unref);
	g_clear_pointer(&ledger->opened, g_ptr_array_unref);
	ledger->last_notice = ledger->last_inside = -1;
}

/* What changed is judged if it is known what was open, and if that is less than
 * everything. */
static gboolean
choose_scope(Ledger *ledger, LedgerScope *scope, GError **error)
{
	const Changes *changes;

	if (*scope != LEDGER_CHANGED)
		return TRUE;
	if (!ledger->whole || !ledger->open) {
		*scope = LEDGER_ALL;
		return TRUE;
	}
	changes = ledger_changes(ledger, error);
	if (changes && changes_are_too_many(changes))
		*scope = LEDGER_ALL;
	return changes != NULL;
}

gboolean
ledger_judge(Ledger *ledger, LedgerScope scope, LedgerVisit visit,
	gpointer data, GError **error)
{
	forget(ledger);
	g_hash_table_remove_all(ledger->failures->unread);
	if (scope != LEDGER_ALL && !is_later_known(ledger)) {
		ledger->whole = archive_whole(ledger->archive);
		ledger->open = archive_open_companies(ledger->archive);
	}
	if (!choose_scope(ledger, &scope, error))
		return FALSE;
	if (scope != LEDGER_ALL)
		return judge_open(
			ledger, scope == LEDGER_CHANGED, visit, data, error);
	forget(ledger);
	ledger->whole = set_of_texts();
	ledger->open =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
	return judge_all(ledger, visit, data, error);
}
