/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Letters that only name the company, or the number of what we asked: within our
 * house, from strangers, from machines.
 */
#include <string.h>

#include "cases/ties.h"
#include "ledger/changes.h"
#include "ledger/correspondence.h"

#define NUMBERED_MAX 12 /* letters of strangers that name our numbers */
#define MANY_NUMBERS 4	/* in one search: others may ask for the same */

/* Letters within our house that name an address of the company: they may pass
 * on what it answered. */
static gboolean
read_inside(Correspondence *reading, gint64 since, GError **error)
{
	Ledger *ledger = reading->ledger;
	g_autofree char *company = address_term(reading->company);
	g_autofree char *query =
		g_strdup_printf("(%s) and %s and date:@%" G_GINT64_FORMAT "..",
			ledger->from_house, company, since);
	g_autoptr(GPtrArray) found = ledger_find(ledger, query, error);

	for (guint i = 0; found && i < found->len; i++) {
		const ArchiveMessage *message = found->pdata[i];
		g_autoptr(GPtrArray) companies = NULL;

		if (g_hash_table_contains(reading->known, message->id))
			continue;
		companies = companies_of_message(ledger, message);
		if (companies->len == 0)
			correspondence_read_message(reading, message);
	}
	return found != NULL;
}

/* The number of LETTER, if nothing else is called so; NULL. */
static const char *
own_number(const Correspondence *reading, const CaseLetter *letter)
{
	const char *number = letter->findings->reference;
	g_autofree char *folded = number_fold(number);

	return folded && number_is_distinct(folded) &&
			       correspondence_asks(reading, letter)
		       ? number
		       : NULL;
}

/* A set that borrows from the letters. */
static GHashTable *
own_numbers(const Correspondence *reading)
{
	GHashTable *numbers = g_hash_table_new(g_str_hash, g_str_equal);

	for (guint i = 0; i < reading->letters->len; i++) {
		const char *number =
			own_number(reading, reading->letters->pdata[i]);

		if (number)
			g_hash_table_add(numbers, (gpointer)number);
	}
	return numbers;
}

/* Whoever pays or answers for the client knows the number at least. The first of
 * them: as letters come, none is left out again. */
static gboolean
read_numbered(Correspondence *reading, gint64 since, GError **error)
{
	Ledger *ledger = reading->ledger;
	g_autoptr(GHashTable) numbers = own_numbers(reading);
	g_autofree char *terms = terms_query("", numbers);
	g_autofree char *query = g_strdup_printf(
		"(%s) and date:@%" G_GINT64_FORMAT "..", terms, since);
	g_autoptr(GPtrArray) found = NULL;
	guint count = 0;

	if (!*terms)
		return TRUE;
	found = shared_found(ledger->shared, query);
	if (!found)
		found = ledger_find(ledger, query, error);
	/* All companies of a long thread ask for the same. */
	if (found && g_hash_table_size(numbers) >= MANY_NUMBERS)
		shared_note_found(ledger->shared, query, found);
	for (guint i = 0; found && i < found->len && count < NUMBERED_MAX; i++)
		if (!may_ask(ledger, found->pdata[i]))
			count += correspondence_read_message(
					 reading, found->pdata[i]) != NULL;
	return found != NULL;
}

gboolean
correspondence_read_mentions(
	Correspondence *reading, gint64 since, GError **error)
{
	return read_inside(reading, since, error) &&
	       read_numbered(reading, since, error);
}

gboolean
correspondence_is_mentioned(
	const Correspondence *reading, const Changes *changes)
{
	g_autoptr(GHashTable) numbers = own_numbers(reading);
	GHashTableIter iter;
	gpointer number;

	g_hash_table_iter_init(&iter, numbers);
	while (g_hash_table_iter_next(&iter, &number, NULL))
		if (changes_mention(changes, number))
			return TRUE;
	return changes_mention(changes, reading->company);
}
