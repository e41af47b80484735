/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How far the letters reach: the newest that is seen, and those dated ahead. */
#include "ledger/changes.h"

#define DAY_SECONDS 86400

/* Looks at longer and longer spans, so that the archive is not walked. */
static gint64
look_up_newest(Ledger *ledger, GError **error)
{
	gint64 newest = 0;

	for (gint64 span = 2; span < 40000 && newest == 0; span *= 2) {
		gint64 from = MAX(0, ledger->seen - span * DAY_SECONDS);
		g_autofree char *query = g_strdup_printf(
			"date:@%" G_GINT64_FORMAT "..@%" G_GINT64_FORMAT, from,
			ledger->seen);

		newest = ledger_newest_of(ledger, query, error);
	}
	return newest;
}

/* What changed since the archive was judged, if that and what was known then tells
 * how it is now; NULL, with or without ERROR. */
static const Changes *
changes_since(Ledger *ledger, const ArchiveJudged *judged, GError **error)
{
	const Changes *changes = NULL;

	if (judged->revision > 0 && judged->seen <= ledger->seen)
		changes = ledger_changes(ledger, error);
	return changes && !changes_are_too_many(changes) ? changes : NULL;
}

static gint64
newest_known(Ledger *ledger, GError **error)
{
	ArchiveJudged judged = archive_judged(ledger->archive);
	g_autoptr(GError) reason = NULL;
	const Changes *changes =
		judged.newest ? changes_since(ledger, &judged, &reason) : NULL;

	if (changes)
		return MAX(judged.newest, changes_newest(changes));
	if (!reason)
		return look_up_newest(ledger, error);
	g_propagate_error(error, g_steal_pointer(&reason));
	return -1;
}

gint64
ledger_newest(Ledger *ledger)
{
	g_autoptr(GError) error = NULL;

	if (ledger->newest < 0)
		ledger->newest = newest_known(ledger, &error);
	if (error)
		ledger_note_failure(ledger, "newest mail", error);
	return MAX(0, ledger->newest);
}

gboolean
ledger_new_letters(
	Ledger *ledger, GHashTable **ids, gint64 *since, GError **error)
{
	const Changes *changes = ledger_changes(ledger, error);

	if (!changes)
		return FALSE;
	*ids = changes_ids(changes);
	*since = G_MAXINT64;
	if (changes_are_too_many(changes)) {
		*ids = NULL;
		*since = archive_judged(ledger->archive).seen;
	}
	return TRUE;
}

/* The earlier of two dates, of which 0 is none. */
static gint64
earlier(gint64 a, gint64 b)
{
	return a == 0 || (b > 0 && b < a) ? b : a;
}

static gboolean
take_first(const ArchiveMessage *message, gpointer data)
{
	gint64 *next = data;

	*next = earlier(*next, message->date);
	return TRUE;
}

/* 1, which says nothing, where the search fails. */
static gint64
look_up_next(Ledger *ledger)
{
	g_autofree char *later = g_strdup_printf(
		"date:@%" G_GINT64_FORMAT "..", ledger->seen + 1);
	gint64 next = 0;

	return archive_search_dates(
		       ledger->archive, later, take_first, &next, NULL)
		       ? next
		       : 1;
}

/* What was known when the archive was judged, and what came since, tell it as
 * well. All of an archive that was never judged came since: that is not looked
 * up. */
gint64
ledger_next(Ledger *ledger)
{
	ArchiveJudged judged = archive_judged(ledger->archive);
	const Changes *changes = NULL;

	if (judged.next == 0 || judged.next > ledger->seen)
		changes = changes_since(ledger, &judged, NULL);
	return changes ? earlier(judged.next, changes_next(changes))
		       : look_up_next(ledger);
}

/* --- Letters that matter to many companies -------------------------------------- */

/* The date of the newest that QUERY finds. */
static gint64
look_up(Ledger *ledger, const char *query)
{
	gint64 newest = ledger_newest_of(ledger, query, NULL);

	/* Whoever searches next meets the error again. */
	return newest < 0 ? G_MAXINT64 : newest;
}

gint64
ledger_last_notice(Ledger *ledger)
{
	if (ledger->last_notice < 0)
		ledger->last_notice = look_up(ledger, LEDGER_NOTICES);
	return ledger->last_notice;
}

/* The search takes the longer the more we wrote. */
static gint64
look_up_inside(Ledger *ledger)
{
	g_autofree char *query = g_strdup_printf(
		"(%s) and (%s)", ledger->from_house, ledger->to_house);

	return look_up(ledger, query);
}

gint64
ledger_last_inside(Ledger *ledger)
{
	ArchiveJudged judged = archive_judged(ledger->archive);
	const Changes *changes = NULL;

	if (ledger->last_inside >= 0)
		return ledger->last_inside;
	if (judged.inside < G_MAXINT64)
		changes = changes_since(ledger, &judged, NULL);
	return ledger->last_inside =
		       changes ? MAX(judged.inside,
					 changes_newest_inside(changes, ledger))
			       : look_up_inside(ledger);
}
