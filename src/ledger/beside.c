/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Letters that belong to a case though neither the company nor we wrote them
 * to each other.
 */
#include <string.h>

#include "cases/people.h"
#include "ledger/changes.h"
#include "ledger/correspondence.h"

/* People in copy at other companies: their letters. */
static gboolean
read_copied(Correspondence *reading, GHashTable *recipients, gint64 since,
	GError **error)
{
	g_autoptr(GHashTable) others =
		g_hash_table_new(g_str_hash, g_str_equal);
	g_autofree char *query = NULL;
	GHashTableIter iter;
	gpointer address;

	g_hash_table_iter_init(&iter, recipients);
	while (g_hash_table_iter_next(&iter, &address, NULL)) {
		const char *theirs = people_company(
			address, reading->ledger->policy.freemail);

		if (!g_str_equal(reading->company, theirs))
			g_hash_table_add(others, address);
	}
	query = terms_query("from:", others);
	return correspondence_read_found(reading, query, since, error);
}

static gboolean
is_notice(const CaseLetter *letter)
{
	switch (letter->findings->role) {
	case ROLE_BOUNCE:
	case ROLE_DELAYED:
	case ROLE_RECEIPT:
	case ROLE_OUT_OF_OFFICE:
	case ROLE_AUTO_REPLY: return TRUE;
	default: return FALSE;
	}
}

/* Those who stand in for somebody who is away may answer for them. */
static gboolean
read_substitutes(Correspondence *reading, gint64 since, GError **error)
{
	g_autoptr(GHashTable) named = g_hash_table_new(g_str_hash, g_str_equal);
	g_autofree char *query = NULL;

	for (guint i = 0; i < reading->letters->len; i++) {
		const CaseLetter *letter = reading->letters->pdata[i];
		const GPtrArray *contacts = letter->findings->substitutes;

		for (guint k = 0; k < contacts->len; k++) {
			const Contact *contact = contacts->pdata[k];
			if (contact->address && *contact->address)
				g_hash_table_add(named, contact->address);
		}
	}
	query = terms_query("from:", named);
	return correspondence_read_found(reading, query, since, error);
}

/* What mail systems say about the recipients, in whatever thread. */
static gboolean
read_notices(Correspondence *reading, GHashTable *recipients, gint64 since,
	GError **error)
{
	g_autofree char *names = terms_query("", recipients);
	g_autofree char *query = NULL;
	guint before = reading->letters->len;

	if (!*names || since > ledger_last_notice(reading->ledger))
		return TRUE;
	query = g_strdup_printf("(%s) and (%s)", LEDGER_NOTICES, names);
	if (!correspondence_read_found(reading, query, since, error))
		return FALSE;
	for (guint i = reading->letters->len; i-- > before;) {
		CaseLetter *letter = reading->letters->pdata[i];

		if (!is_notice(letter)) {
			g_hash_table_remove(reading->known, letter->letter->id);
			g_ptr_array_remove_index(reading->letters, i);
		}
	}
	return TRUE;
}

/* Beside what the company and we wrote to each other. */
gboolean
correspondence_read_beside(
	Correspondence *reading, gint64 since, GError **error)
{
	g_autoptr(GHashTable) threads =
		g_hash_table_new(g_str_hash, g_str_equal);
	g_autoptr(GHashTable) recipients =
		g_hash_table_new(g_str_hash, g_str_equal);

	correspondence_collect_asked(reading, threads, recipients);
	return correspondence_read_mentions(reading, since, error) &&
	       read_copied(reading, recipients, since, error) &&
	       read_substitutes(reading, since, error) &&
	       read_notices(reading, recipients, since, error);
}

static gboolean
are_contacts_touched(const GPtrArray *contacts, const Changes *changes)
{
	for (guint i = 0; i < contacts->len; i++) {
		const Contact *contact = contacts->pdata[i];

		if (contact->address &&
			changes_are_from(changes, contact->address))
			return TRUE;
	}
	return FALSE;
}

gboolean
correspondence_is_touched(const Correspondence *reading, const Changes *changes)
{
	g_autoptr(GHashTable) threads =
		g_hash_table_new(g_str_hash, g_str_equal);
	g_autoptr(GHashTable) recipients =
		g_hash_table_new(g_str_hash, g_str_equal);
	GHashTableIter iter;
	gpointer address;

	if (changes_messages(changes)->len == 0)
		return FALSE;
	if (correspondence_is_mentioned(reading, changes))
		return TRUE;
	for (guint i = 0; i < reading->letters->len; i++) {
		const CaseLetter *letter = reading->letters->pdata[i];

		if (are_contacts_touched(
			    letter->findings->substitutes, changes) ||
			(correspondence_asks(reading, letter) &&
				changes_bear(
					changes, letter->letter->subject_base)))
			return TRUE;
	}
	correspondence_collect_asked(reading, threads, recipients);
	g_hash_table_iter_init(&iter, recipients);
	while (g_hash_table_iter_next(&iter, &address, NULL))
		if (changes_are_from(changes, address))
			return TRUE;
	return FALSE;
}
