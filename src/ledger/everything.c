/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * All that may ask something: every letter of ours, or, since old cases lapse,
 * those that are not too old, and older ones that somebody came back to.
 */
#include "ledger/memory_shapes.h"
#include "ledger/works.h"

#define THREADS_MAX 1000 /* in one search */
#define KEPT_MAX 16384	 /* messages that are not looked up again: memory */

typedef struct {
	Ledger *ledger;
	Works *works;
	gint64 since;
	guint kept;
} Reach;

static gboolean
group_candidate(const ArchiveMessage *message, gpointer data)
{
	Reach *reach = data;
	g_autoptr(GPtrArray) companies = NULL;

	if (message->date > reach->ledger->seen)
		return TRUE;
	companies = companies_of_message(reach->ledger, message);
	for (guint i = 0; i < companies->len; i++) {
		Work *work = works_want(reach->works, companies->pdata[i], 0);

		if (!work->candidates)
			work->candidates = set_of_texts();
		g_hash_table_add(work->candidates, g_strdup(message->id));
	}
	return TRUE;
}

/* Every letter of ours. */
static gboolean
want_every_letter(Ledger *ledger, Works *works, GError **error)
{
	Reach reach = { ledger, works, 0, 0 };

	return archive_search(ledger->archive, ledger->may_ask, group_candidate,
		&reach, error);
}

/* --- What is remembered ----------------------------------------------------- */

static void
want_fresh(Reach *reach, const char *company, gint64 since)
{
	works_want(reach->works, company, since)->is_fresh = TRUE;
}

static gboolean
reach_back(const ArchiveMessage *message, gpointer data)
{
	Reach *reach = data;
	g_autoptr(GPtrArray) companies = NULL;
	gint64 since = MIN(reach->since, window_start(message->date));

	if (message->date > reach->ledger->seen)
		return TRUE;
	companies = companies_of_message(reach->ledger, message);
	for (guint i = 0; i < companies->len; i++)
		want_fresh(reach, companies->pdata[i], since);
	return TRUE;
}

/* The companies of what QUERY finds, reaching back to SINCE. */
static gboolean
want_found(Ledger *ledger, const char *query, gint64 since, Works *works,
	GError **error)
{
	Reach reach = { ledger, works, since, 0 };

	return archive_search(
		ledger->archive, query, reach_back, &reach, error);
}

static void
clear_letter(gpointer letter)
{
	WorkLetter *each = letter;

	g_free(each->id);
	g_free(each->packed);
}

static void
pack(const ArchiveMessage *message, WorkLetter *letter)
{
	g_autoptr(GByteArray) bytes = g_byte_array_new();

	record_put(bytes, &memory_message, message);
	letter->packed = g_memdup2(bytes->data, bytes->len);
	letter->size = bytes->len;
}

static void
note_recent(Reach *reach, Work *work, const ArchiveMessage *message)
{
	WorkLetter letter = { .date = message->date };

	if (reach->kept++ < KEPT_MAX)
		pack(message, &letter);
	else
		letter.id = g_strdup(message->id);
	if (!work->recent) {
		work->recent = g_array_new(FALSE, FALSE, sizeof(WorkLetter));
		g_array_set_clear_func(work->recent, clear_letter);
	}
	g_array_append_val(work->recent, letter);
}

/* A letter of ours that is recent enough to be read; one since SINCE is itself
 * a reason to judge its companies. */
static gboolean
take_recent(const ArchiveMessage *message, gpointer data)
{
	Reach *reach = data;
	g_autoptr(GPtrArray) companies = NULL;
	gint64 since = MIN(reach->since, window_start(message->date));

	if (message->date > reach->ledger->seen)
		return TRUE;
	companies = all_companies_of_message(reach->ledger, message);
	for (guint i = 0; i < companies->len; i++) {
		const char *company = companies->pdata[i];

		note_recent(reach, works_note(reach->works, company), message);
		if (i < COMPANIES_MAX && message->date >= reach->since)
			want_fresh(reach, company, since);
	}
	return TRUE;
}

/* All letters of ours that a company's window may reach back to. */
static gboolean
want_recent(Ledger *ledger, gint64 since, Works *works, GError **error)
{
	Reach reach = { ledger, works, since, 0 };
	g_autofree char *query =
		g_strdup_printf("(%s) and date:@%" G_GINT64_FORMAT "..",
			ledger->from_me, window_start(since));

	return archive_search(
		ledger->archive, query, take_recent, &reach, error);
}

/* As many THREADS as one search takes, as a term. */
static char *
some_threads(char **threads, guint count)
{
	g_autoptr(GString) terms = g_string_new(NULL);

	for (guint i = 0; i < MIN(count, THREADS_MAX); i++)
		g_string_append_printf(
			terms, "%sthread:%s", i ? " or " : "", threads[i]);
	return g_string_free(g_steal_pointer(&terms), FALSE);
}

static char *
recent_query(gint64 since)
{
	return g_strdup_printf("date:@%" G_GINT64_FORMAT "..", since);
}

/* BESIDE (may be NULL) was asked for them before. */
static gboolean
search_threads(Ledger *ledger, const char *query, Archive *beside,
	GHashTable *threads, GError **error)
{
	return (beside &&
		       archive_search_threads(beside, query, threads, NULL)) ||
	       archive_search_threads(ledger->archive, query, threads, error);
}

/* Older letters of ours in threads in which somebody wrote since SINCE. */
static gboolean
want_revived(Ledger *ledger, Archive *beside, gint64 since, Works *works,
	GError **error)
{
	g_autoptr(GHashTable) threads = set_of_texts();
	g_autofree char *recent = recent_query(since);
	g_autofree char **each = NULL;
	guint count;

	if (!search_threads(ledger, recent, beside, threads, error))
		return FALSE;
	each = (char **)g_hash_table_get_keys_as_array(threads, &count);
	for (guint i = 0; i < count; i += THREADS_MAX) {
		g_autofree char *terms = some_threads(each + i, count - i);
		g_autofree char *older = g_strdup_printf(
			"(%s) and (%s) and date:..@%" G_GINT64_FORMAT, terms,
			ledger->from_me, since);

		if (!want_found(ledger, older, since, works, error))
			return FALSE;
	}
	return TRUE;
}

/* A company with older letters that matter is searched for them. */
static void
forget_recent(Works *works, gint64 since)
{
	GHashTableIter iter;
	gpointer value;

	g_hash_table_iter_init(&iter, works);
	while (g_hash_table_iter_next(&iter, NULL, &value)) {
		Work *work = value;

		if (!work->is_wanted || work->since < window_start(since))
			g_clear_pointer(&work->recent, g_array_unref);
	}
}

/* Letters of ours since SINCE, and older ones that may still matter: the user
 * said so, or their thread went on. */
static gboolean
want_remembered(Ledger *ledger, gint64 since, Works *works, GError **error)
{
	g_autoptr(Archive) beside = archive_twin(ledger->archive, NULL);
	g_autofree char *recent = recent_query(since);

	if (beside)
		archive_threads_ahead(beside, recent);
	if (!want_recent(ledger, since, works, error) ||
		!want_found(ledger, "tag:/^owed.is./ or tag:/^owed.until./", 0,
			works, error) ||
		!want_revived(ledger, beside, since, works, error))
		return FALSE;
	forget_recent(works, since);
	return TRUE;
}

gboolean
works_want_all(Ledger *ledger, Works *works, GError **error)
{
	gint64 since = window_of_memory(ledger);

	return since ? want_remembered(ledger, since, works, error)
		     : want_every_letter(ledger, works, error);
}
