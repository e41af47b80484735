/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Cases that a search names. */
#include "ledger/works.h"

typedef struct {
	GHashTable *ids, *threads;
	LedgerVisit visit;
	gpointer data;
} Matching;

static gboolean
is_matching(const Matching *matching, const Case *case_)
{
	if (g_hash_table_contains(matching->threads, case_->thread))
		return TRUE;
	for (guint i = 0; i < case_->events->len; i++) {
		const CaseEvent *event = case_->events->pdata[i];

		if (g_hash_table_contains(
			    matching->ids, event->letter->letter->id))
			return TRUE;
	}
	return FALSE;
}

static gboolean
visit_matching(const Case *case_, const Clock *clock, gpointer data)
{
	Matching *matching = data;

	if (!is_matching(matching, case_))
		return TRUE;
	return matching->visit(case_, clock, matching->data);
}

static gboolean
fail_not_found(const char *query, GError **error)
{
	g_set_error(error, ARCHIVE_ERROR, ARCHIVE_ERROR_NOT_FOUND,
		"no letter is found by \"%s\": try notmuch search", query);
	return FALSE;
}

static void
add_companies(Ledger *ledger, const ArchiveMessage *message, GHashTable *set)
{
	g_autoptr(GPtrArray) companies = companies_of_message(ledger, message);

	for (guint i = 0; i < companies->len; i++)
		g_hash_table_add(set, g_strdup(companies->pdata[i]));
}

gboolean
companies_of_query(Ledger *ledger, const char *query, GHashTable *companies,
	GError **error)
{
	g_autoptr(GPtrArray) found = ledger_find(ledger, query, error);

	if (!found)
		return FALSE;
	if (found->len == 0)
		return fail_not_found(query, error);
	for (guint i = 0; i < found->len; i++)
		add_companies(ledger, found->pdata[i], companies);
	return TRUE;
}

static void
want_messages(Ledger *ledger, const GPtrArray *messages, gboolean may_ask,
	Works *works)
{
	for (guint i = 0; i < messages->len; i++) {
		const ArchiveMessage *message = messages->pdata[i];
		g_autoptr(GPtrArray) companies =
			companies_of_message(ledger, message);

		for (guint j = 0; j < companies->len; j++) {
			Work *work = works_want(works, companies->pdata[j], 0);

			if (may_ask)
				work_name(work, message);
		}
	}
}

gboolean
ledger_is_named(const Ledger *ledger, const char *id)
{
	return ledger->named && g_hash_table_contains(ledger->named, id);
}

gboolean
ledger_judge_query(Ledger *ledger, const char *query, LedgerVisit visit,
	gpointer data, GError **error)
{
	g_autoptr(GPtrArray) found = ledger_find(ledger, query, error);
	g_autoptr(GPtrArray) ours = NULL;
	g_autoptr(GHashTable) works = works_new();
	g_autoptr(GHashTable) ids = g_hash_table_new(g_str_hash, g_str_equal);
	g_autoptr(GHashTable) threads = NULL;
	Matching matching = { ids, NULL, visit, data };

	if (!found)
		return FALSE;
	/* Whoever names a case wants to know all about it. */
	ledger->is_thorough = TRUE;
	if (found->len == 0)
		return fail_not_found(query, error);
	if (!(ours = works_find_ours(ledger, found, error)))
		return FALSE;
	for (guint i = 0; i < found->len; i++)
		g_hash_table_add(ids, ((ArchiveMessage *)found->pdata[i])->id);
	matching.threads = threads = works_threads(found);
	want_messages(ledger, found, FALSE, works);
	want_messages(ledger, ours, TRUE, works);
	ledger->named = ids;
	gboolean is_done =
		works_do(ledger, works, visit_matching, &matching, error);
	ledger->named = NULL;
	return is_done;
}
