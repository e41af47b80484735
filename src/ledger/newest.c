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

/* What was known when the archive was judged, and what changed since, tell it
 * as well. */
static gint64
newest_known(Ledger *ledger, GError **error)
{
	ArchiveJudged judged = archive_judged(ledger->archive);
	const Changes *changes = NULL;

	if (judged.revision == 0 || judged.newest == 0 ||
		judged.seen > ledger->seen)
		return look_up_newest(ledger, error);
	changes = ledger_changes(ledger, error);
	return changes ? MAX(judged.newest, changes_newest(changes)) : -1;
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

GHashTable *
ledger_changed_ids(Ledger *ledger, GError **error)
{
	const Changes *changes = ledger_changes(ledger, error);

	return changes ? changes_ids(changes) : NULL;
}

/* That none was, and none has come since. An archive that was never judged has
 * changed as a whole: its changes are not looked up. */
static gboolean
is_known_not_ahead(Ledger *ledger)
{
	ArchiveJudged judged = archive_judged(ledger->archive);
	const Changes *changes = NULL;

	if (judged.revision == 0 || judged.is_ahead ||
		judged.seen > ledger->seen)
		return FALSE;
	changes = ledger_changes(ledger, NULL);
	return changes && !changes_are_ahead(changes);
}

gboolean
ledger_is_ahead(Ledger *ledger)
{
	g_autofree char *later = g_strdup_printf(
		"date:@%" G_GINT64_FORMAT "..", ledger->seen + 1);

	return !is_known_not_ahead(ledger) &&
	       archive_count(ledger->archive, later, NULL) != 0;
}
