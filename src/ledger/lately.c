/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A company's letters of late: what suffices where most of it was judged before.
 */
#include "ledger/correspondence.h"

static void
read_messages(Correspondence *reading, const GPtrArray *found, gboolean asking)
{
	for (guint i = 0; i < found->len; i++) {
		const ArchiveMessage *message = found->pdata[i];

		if (may_ask(reading->ledger, message) == asking)
			correspondence_read_message(reading, message);
	}
}

/* Date of the first letter that asks. */
static gint64
first_ask(const Correspondence *reading)
{
	gint64 first = G_MAXINT64;

	for (guint i = 0; i < reading->letters->len; i++) {
		const CaseLetter *letter = reading->letters->pdata[i];

		if (correspondence_asks(reading, letter))
			first = MIN(first, letter->letter->date);
	}
	return first;
}

static gboolean
has_theirs(const Correspondence *reading)
{
	for (guint i = 0; i < reading->letters->len; i++) {
		const CaseLetter *letter = reading->letters->pdata[i];

		if (!letter->findings->is_ours)
			return TRUE;
	}
	return FALSE;
}

/* Where there is no letter of theirs: the last ones from before the window,
 * which tell where they live. Looks back further and further. */
static gboolean
read_last_of_theirs(Correspondence *reading, gint64 since, GError **error)
{
	g_autofree char *term = address_term(reading->company);
	gboolean is_done = has_theirs(reading);

	for (gint64 span = LEDGER_LOOK_BACK; !is_done; span *= 4) {
		gint64 from = MAX(0, since - span);
		g_autofree char *query =
			g_strdup_printf("from:%s and date:@%" G_GINT64_FORMAT
					"..@%" G_GINT64_FORMAT,
				term, from, since);
		g_autoptr(GPtrArray) found =
			ledger_find(reading->ledger, query, error);

		if (!found)
			return FALSE;
		for (guint i = 0; i < MIN(found->len, LEDGER_LAST); i++)
			correspondence_read_message(
				reading, found->pdata[found->len - 1 - i]);
		is_done = found->len > 0 || from == 0;
	}
	return TRUE;
}

/* Letters of ours from before the window in threads that went on after the
 * first ask: what is written there may belong to them. */
static gboolean
read_older(Correspondence *reading, const GPtrArray *found, gint64 since,
	GError **error)
{
	g_autoptr(GHashTable) threads =
		g_hash_table_new(g_str_hash, g_str_equal);
	g_autoptr(GHashTable) recipients =
		g_hash_table_new(g_str_hash, g_str_equal);
	g_autoptr(GHashTable) others =
		g_hash_table_new(g_str_hash, g_str_equal);
	g_autofree char *terms = NULL, *query = NULL;
	gint64 first = first_ask(reading);
	guint before = reading->letters->len;

	correspondence_collect_asked(reading, threads, recipients);
	for (guint i = 0; i < found->len; i++) {
		ArchiveMessage *message = found->pdata[i];

		if (message->date >= first &&
			!g_hash_table_contains(threads, message->thread))
			g_hash_table_add(others, message->thread);
	}
	if (g_hash_table_size(others) == 0)
		return TRUE;
	terms = terms_query("thread:", others);
	query = g_strdup_printf("(%s) and date:..@%" G_GINT64_FORMAT
				" and (%s)",
		reading->ledger->may_ask, since, terms);
	if (!correspondence_read_found(reading, query, 0, error))
		return FALSE;
	return reading->letters->len == before ||
	       correspondence_read_threads(reading, error);
}

void
correspondence_read_known(Correspondence *reading, const GPtrArray *messages)
{
	reading->memory = reading->ledger->memory;
	read_messages(reading, messages, TRUE);
	correspondence_note_language(reading);
	read_messages(reading, messages, FALSE);
	reading->memory = NULL;
}

static char *
window_query(const Correspondence *reading, const Work *work)
{
	g_autofree char *company = NULL;

	if (work->is_fresh && work->recent)
		return recent_query(work->recent, work->since);
	company = work->is_fresh ? correspondence_ours(reading)
				 : company_query(reading->company);
	return g_strdup_printf(
		"(%s) and date:@%" G_GINT64_FORMAT "..", company, work->since);
}

static GPtrArray *
find_window(const Correspondence *reading, const Work *work, GError **error)
{
	GPtrArray *known = work->is_fresh && work->recent
				   ? recent_messages(work->recent, work->since)
				   : NULL;
	g_autofree char *query = NULL;

	if (known)
		return known;
	query = window_query(reading, work);
	return *query ? ledger_find(reading->ledger, query, error)
		      : g_ptr_array_new();
}

gboolean
correspondence_read_window(
	Correspondence *reading, const Work *work, GError **error)
{
	gint64 since = work->since;
	g_autoptr(GPtrArray) found = find_window(reading, work, error);

	if (!found)
		return FALSE;
	read_messages(reading, found, TRUE);
	if (!correspondence_read_threads(reading, error))
		return FALSE;
	if (reading->letters->len == 0 || work->is_fresh)
		return TRUE;
	if (!read_older(reading, found, since, error) ||
		!correspondence_read_namesakes(reading, since, error))
		return FALSE;
	read_messages(reading, found, FALSE);
	return correspondence_read_beside(
		       reading, window_start(first_ask(reading)), error) &&
	       read_last_of_theirs(reading, since, error);
}
