/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Which companies are judged: those of all candidates, of the open cases, of
 * what changed, or of what a search finds.
 */
#include <string.h>

#include "cases/people.h"
#include "ledger/ledger_private.h"

/* company -> set of ids of our letters to it that may ask */
typedef GHashTable Groups;

typedef struct {
	Ledger *ledger;
	Groups *groups;
} Grouping;

static Groups *
groups_new(void)
{
	return g_hash_table_new_full(g_str_hash, g_str_equal, g_free,
		(GDestroyNotify)g_hash_table_unref);
}

static GHashTable *
set_new(void)
{
	return g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
}

static gboolean
group_candidate(const ArchiveMessage *message, gpointer data)
{
	Grouping *grouping = data;
	g_autoptr(GHashTable) companies = set_new();
	GHashTableIter iter;
	gpointer company;

	if (message->date > grouping->ledger->seen)
		return TRUE;
	companies_of_message(grouping->ledger, message, companies);
	g_hash_table_iter_init(&iter, companies);
	while (g_hash_table_iter_next(&iter, &company, NULL)) {
		GHashTable *ids =
			g_hash_table_lookup(grouping->groups, company);

		if (!ids) {
			ids = set_new();
			g_hash_table_insert(
				grouping->groups, g_strdup(company), ids);
		}
		g_hash_table_add(ids, g_strdup(message->id));
	}
	return TRUE;
}

static int
compare_texts(gconstpointer a, gconstpointer b)
{
	return strcmp(a, b);
}

/* The same order at every run. */
static gboolean
judge_groups(Ledger *ledger, Groups *groups, LedgerVisit visit, gpointer data,
	GError **error)
{
	g_autoptr(GList) companies =
		g_list_sort(g_hash_table_get_keys(groups), compare_texts);
	guint total = g_hash_table_size(groups), done = 0;
	gboolean goes_on = TRUE;

	for (GList *each = companies; each && goes_on; each = each->next) {
		if (!judge_company(ledger, each->data,
			    g_hash_table_lookup(groups, each->data), visit,
			    data, &goes_on, error))
			return FALSE;
		if (ledger->progress &&
			!ledger->progress(++done, total, ledger->progress_data))
			goes_on = FALSE;
	}
	return TRUE;
}

static gboolean
judge_all(Ledger *ledger, LedgerVisit visit, gpointer data, GError **error)
{
	g_autoptr(GHashTable) groups = groups_new();
	Grouping grouping = { ledger, groups };

	return archive_search(ledger->archive, ledger->may_ask, group_candidate,
		       &grouping, error) &&
	       judge_groups(ledger, groups, visit, data, error);
}

/* For each company the candidates among our letters to it. */
static gboolean
judge_companies(Ledger *ledger, GHashTable *companies, LedgerVisit visit,
	gpointer data, GError **error)
{
	g_autoptr(GHashTable) groups = groups_new();
	GHashTableIter iter;
	gpointer company;

	g_hash_table_iter_init(&iter, companies);
	while (g_hash_table_iter_next(&iter, &company, NULL)) {
		g_autofree char *to = company_query(company);
		g_autofree char *query =
			g_strdup_printf("(%s) and (%s)", ledger->may_ask, to);
		g_autoptr(GPtrArray) found = ledger_find(ledger, query, error);
		GHashTable *ids;

		if (!found)
			return FALSE;
		ids = set_new();
		for (guint i = 0; i < found->len; i++) {
			const ArchiveMessage *message = found->pdata[i];

			g_hash_table_add(ids, g_strdup(message->id));
		}
		g_hash_table_insert(groups, g_strdup(company), ids);
	}
	return judge_groups(ledger, groups, visit, data, error);
}

static void
companies_of_all(Ledger *ledger, const GPtrArray *messages, GHashTable *set)
{
	for (guint i = 0; i < messages->len; i++)
		companies_of_message(ledger, messages->pdata[i], set);
}

/* A letter may belong to a case through its thread alone. */
static gboolean
add_threads(Ledger *ledger, const GPtrArray *messages, GHashTable *companies,
	GError **error)
{
	g_autoptr(GHashTable) threads =
		g_hash_table_new(g_str_hash, g_str_equal);
	g_autofree char *terms = NULL, *query = NULL;
	g_autoptr(GPtrArray) found = NULL;

	for (guint i = 0; i < messages->len; i++) {
		ArchiveMessage *message = messages->pdata[i];

		g_hash_table_add(threads, message->thread);
	}
	if (g_hash_table_size(threads) == 0)
		return TRUE;
	terms = terms_query("thread:", threads);
	query = g_strdup_printf("(%s) and (%s)", ledger->from_me, terms);
	if (!(found = ledger_find(ledger, query, error)))
		return FALSE;
	companies_of_all(ledger, found, companies);
	return TRUE;
}

static gboolean
add_companies(Ledger *ledger, const char *query, GHashTable *companies,
	GError **error)
{
	g_autoptr(GPtrArray) found = ledger_find(ledger, query, error);

	if (!found)
		return FALSE;
	companies_of_all(ledger, found, companies);
	return add_threads(ledger, found, companies, error);
}

static char *
changed_query(Ledger *ledger)
{
	ArchiveJudged judged = archive_judged(ledger->archive);

	return g_strdup_printf("lastmod:%lu.. or date:@%" G_GINT64_FORMAT
			       "..@%" G_GINT64_FORMAT,
		judged.revision + 1, MIN(judged.seen, ledger->seen),
		MAX(judged.seen, ledger->seen));
}

static gboolean
judge_open(Ledger *ledger, gboolean with_changes, LedgerVisit visit,
	gpointer data, GError **error)
{
	g_autoptr(GHashTable) companies = set_new();
	g_autofree char *changed = with_changes ? changed_query(ledger) : NULL;

	if (!add_companies(ledger, "tag:owed", companies, error))
		return FALSE;
	if (changed && !add_companies(ledger, changed, companies, error))
		return FALSE;
	return judge_companies(ledger, companies, visit, data, error);
}

gboolean
ledger_judge(Ledger *ledger, LedgerScope scope, LedgerVisit visit,
	gpointer data, GError **error)
{
	if (scope == LEDGER_CHANGED &&
		!archive_judged(ledger->archive).revision)
		scope = LEDGER_ALL;
	if (scope == LEDGER_ALL)
		return judge_all(ledger, visit, data, error);
	return judge_open(ledger, scope == LEDGER_CHANGED, visit, data, error);
}

/* --- Cases that a search names --------------------------------------------- */

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

gboolean
companies_of_query(Ledger *ledger, const char *query, GHashTable *companies,
	GError **error)
{
	g_autoptr(GPtrArray) found = ledger_find(ledger, query, error);

	if (!found)
		return FALSE;
	if (found->len == 0)
		return fail_not_found(query, error);
	companies_of_all(ledger, found, companies);
	return TRUE;
}

gboolean
ledger_judge_query(Ledger *ledger, const char *query, LedgerVisit visit,
	gpointer data, GError **error)
{
	g_autoptr(GPtrArray) found = ledger_find(ledger, query, error);
	g_autoptr(GHashTable) companies = set_new();
	g_autoptr(GHashTable) ids = g_hash_table_new(g_str_hash, g_str_equal);
	g_autoptr(GHashTable) threads =
		g_hash_table_new(g_str_hash, g_str_equal);
	Matching matching = { ids, threads, visit, data };

	if (!found)
		return FALSE;
	/* Whoever names a case wants to know all about it. */
	ledger->is_thorough = TRUE;
	if (found->len == 0)
		return fail_not_found(query, error);
	for (guint i = 0; i < found->len; i++) {
		ArchiveMessage *message = found->pdata[i];

		g_hash_table_add(ids, message->id);
		g_hash_table_add(threads, message->thread);
	}
	companies_of_all(ledger, found, companies);
	return add_threads(ledger, found, companies, error) &&
	       judge_companies(
		       ledger, companies, visit_matching, &matching, error);
}
