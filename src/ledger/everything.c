/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * All that may ask something: every letter of ours, or, since old cases lapse,
 * those that are not too old, and older ones that somebody came back to.
 */
#include "ledger/works.h"

#define THREADS_MAX 1000 /* in one search */
#define KEPT_MAX 16384	 /* messages that are not looked up again: memory */
#define SPAN_MAX 32768	 /* messages, about: a search takes 90 bytes of each */

typedef struct {
	Ledger *ledger;
	Works *works;
	gint64 since;
	guint kept;
	GHashTable *threads; /* in which somebody wrote (a set) */
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
	Reach reach = { .ledger = ledger, .works = works };

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
	Reach reach = { .ledger = ledger, .works = works, .since = since };

	return archive_search(
		ledger->archive, query, reach_back, &reach, error);
}

/* Beyond KEPT_MAX all are looked up again: of most companies some would have to
 * be, for which all the rest is searched for too. */
static gboolean
has_room(Reach *reach)
{
	GHashTableIter iter;
	gpointer value;

	if (reach->kept > KEPT_MAX || ++reach->kept <= KEPT_MAX)
		return reach->kept <= KEPT_MAX;
	g_hash_table_iter_init(&iter, reach->works);
	while (g_hash_table_iter_next(&iter, NULL, &value))
		if (((Work *)value)->recent)
			recent_forget_messages(((Work *)value)->recent);
	return FALSE;
}

static void
note_recent(Reach *reach, Work *work, const ArchiveMessage *message)
{
	if (!work->recent)
		work->recent = recent_new();
	recent_note(work->recent, message, has_room(reach));
}

/* A letter of ours that is recent enough to be read; one since SINCE is itself
 * a reason to judge its companies. */
static gboolean
take_recent(const ArchiveMessage *message, gpointer data)
{
	Reach *reach = data;
	g_autoptr(GPtrArray) companies = NULL;
	gint64 since = MIN(reach->since, window_start(message->date));

	if (message->date >= reach->since)
		g_hash_table_add(reach->threads, g_strdup(message->thread));
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

/* Older letters of ours in the threads in which somebody wrote. */
static gboolean
want_revived(const Reach *reach, GError **error)
{
	g_autofree char **each = NULL;
	guint count;

	each = (char **)g_hash_table_get_keys_as_array(reach->threads, &count);
	for (guint i = 0; i < count; i += THREADS_MAX) {
		g_autofree char *terms = some_threads(each + i, count - i);
		g_autofree char *older = g_strdup_printf(
			"(%s) and (%s) and date:..@%" G_GINT64_FORMAT, terms,
			reach->ledger->from_me, reach->since);

		if (!want_found(reach->ledger, older, reach->since,
			    reach->works, error))
			return FALSE;
	}
	return TRUE;
}

/* BESIDE (may be NULL) was asked for them before. */
static gboolean
search_threads(
	const Reach *reach, Archive *beside, const char *query, GError **error)
{
	return (beside && archive_search_threads(
				  beside, query, reach->threads, NULL)) ||
	       archive_search_threads(
		       reach->ledger->archive, query, reach->threads, error);
}

/* Dates from FROM on and before TO; letters dated ahead come with the last. */
static char *
dated(const Ledger *ledger, gint64 from, gint64 to)
{
	if (to > ledger->seen)
		return g_strdup_printf("date:@%" G_GINT64_FORMAT "..", from);
	return g_strdup_printf(
		"date:@%" G_GINT64_FORMAT "..@%" G_GINT64_FORMAT, from, to - 1);
}

/* What was written from FROM on and before TO: our letters, and which threads
 * others wrote in, which BESIDE finds at the same time. Our letters before the
 * first span may be needed too: a company's window reaches back to them. */
static gboolean
want_span(Reach *reach, Archive *beside, gint64 from, gint64 to, GError **error)
{
	Ledger *ledger = reach->ledger;
	g_autoptr(GHashTable) threads = set_of_texts();
	g_autofree char *dates = dated(ledger, from, to);
	g_autofree char *reached = dated(
		ledger, from > reach->since ? from : window_start(from), to);
	g_autofree char *ours =
		g_strdup_printf("(%s) and %s", ledger->from_me, reached);
	g_autofree char *others =
		g_strdup_printf("%s and not (%s)", dates, ledger->from_me);

	reach->threads = threads;
	if (beside)
		archive_threads_ahead(beside, others);
	return archive_search(
		       ledger->archive, ours, take_recent, reach, error) &&
	       search_threads(reach, beside, others, error) &&
	       want_revived(reach, error);
}

/* Seconds from SINCE on that hold few enough letters for one search, were they
 * spread evenly. At least two spans, so that every archive goes that way. */
static gint64
span_since(const Ledger *ledger, gint64 since)
{
	g_autofree char *recent = dated(ledger, since, G_MAXINT64);
	gint64 count = MAX(0, archive_count(ledger->archive, recent, NULL));

	return MAX(1, (ledger->seen - since) / (2 + count / SPAN_MAX) + 1);
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
			g_clear_pointer(&work->recent, recent_free);
	}
}

/* Letters of ours since SINCE, and older ones that may still matter: the user
 * said so, or their thread went on. */
static gboolean
want_remembered(Ledger *ledger, gint64 since, Works *works, GError **error)
{
	g_autoptr(Archive) beside = archive_twin(ledger->archive, NULL);
	Reach reach = { .ledger = ledger, .works = works, .since = since };
	gint64 span = span_since(ledger, since);

	for (gint64 from = since; from <= ledger->seen; from += span)
		if (!want_span(&reach, beside, from, from + span, error))
			return FALSE;
	if (!want_found(ledger, "tag:/^owed.is./ or tag:/^owed.until./", 0,
		    works, error))
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
