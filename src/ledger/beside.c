/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Letters that belong to a case though neither the company nor we wrote them
 * to each other.
 */
#include <string.h>

#include "cases/people.h"
#include "ledger/changes.h"
#include "ledger/correspondence.h"

#define SUBJECT_MIN 8	 /* bytes of a subject that says what it is about */
#define NAMESAKES_MAX 12 /* letters of others under one subject */
/* Of more than that, those of the weeks in which an answer comes. */
#define NAMESAKES_SPAN (90 * (gint64)86400)

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

/* Those of FOUND, oldest first, that may answer ASK. As letters come, more are
 * read and none is left out again: what once settled a case still does. */
static void
read_first_namesakes(
	Correspondence *reading, const CaseLetter *ask, const GPtrArray *found)
{
	gint64 end = ask->letter->date + NAMESAKES_SPAN;
	guint strange = 0, since = 0;

	for (guint i = 0; i < found->len; i++) {
		const ArchiveMessage *message = found->pdata[i];
		gboolean is_later = message->date >= ask->letter->date;

		if (!g_hash_table_contains(reading->known, message->id)) {
			strange++;
			since += is_later;
		}
		if (since > NAMESAKES_MAX ||
			(strange > NAMESAKES_MAX && message->date > end))
			return;
		if (is_later)
			correspondence_read_message(reading, message);
	}
}

/* Whoever answers from another address, or for somebody who passed the ask on,
 * keeps the subject. Once many letters bear it, it is a heading, not a
 * subject. */
static gboolean
read_namesakes_of(
	Correspondence *reading, const CaseLetter *ask, GError **error)
{
	const char *subject = ask->letter->subject_base;
	g_autofree char *query = subject_query(subject);
	g_autoptr(GPtrArray) found = NULL;

	if (strlen(subject) < SUBJECT_MIN || !strchr(subject, ' '))
		return TRUE;
	found = ledger_find(reading->ledger, query, error);
	if (found)
		read_first_namesakes(reading, ask, found);
	return found != NULL;
}

/* The first ask of each subject from SINCE on: a long thread bears one. */
static GHashTable *
first_by_subject(const Correspondence *reading, gint64 since)
{
	GHashTable *asks = g_hash_table_new(g_str_hash, g_str_equal);

	for (guint i = 0; i < reading->letters->len; i++) {
		CaseLetter *letter = reading->letters->pdata[i];
		const CaseLetter *first =
			g_hash_table_lookup(asks, letter->letter->subject_base);

		if (letter->letter->date < since ||
			(first && first->letter->date <= letter->letter->date))
			continue;
		if (correspondence_asks(reading, letter))
			g_hash_table_replace(
				asks, letter->letter->subject_base, letter);
	}
	return asks;
}

static int
compare_dates(gconstpointer a, gconstpointer b)
{
	const CaseLetter *left = a, *right = b;

	return (left->letter->date > right->letter->date) -
	       (left->letter->date < right->letter->date);
}

gboolean
correspondence_read_namesakes(
	Correspondence *reading, gint64 since, GError **error)
{
	g_autoptr(GHashTable) asks = first_by_subject(reading, since);
	g_autoptr(GList) letters =
		g_list_sort(g_hash_table_get_values(asks), compare_dates);

	for (GList *each = letters; each; each = each->next)
		if (!read_namesakes_of(reading, each->data, error))
			return FALSE;
	return TRUE;
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
	return read_copied(reading, recipients, since, error) &&
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
