/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Letters that only name the company, or the number of what we asked: within our
 * house, from strangers, from machines.
 */
#include <string.h>

#include "cases/people.h"
#include "cases/ties.h"
#include "ledger/changes.h"
#include "ledger/correspondence.h"

#define NUMBERED_MAX 12 /* letters of strangers that name our numbers */
#define MANY_NUMBERS 4	/* in one search: others may ask for the same */

static void
add_callings(const Correspondence *reading, const GPtrArray *mailboxes,
	GHashTable *names)
{
	GHashTable *freemail = reading->ledger->policy.freemail;

	for (guint i = 0; i < mailboxes->len; i++) {
		const Mailbox *mailbox = mailboxes->pdata[i];
		g_autoptr(GPtrArray) callings = NULL;

		if (!g_str_equal(people_company(mailbox->address, freemail),
			    reading->company))
			continue;
		callings = people_callings(mailbox, reading->company);
		while (callings->len > 0)
			g_hash_table_add(
				names, g_ptr_array_steal_index(callings, 0));
	}
}

/* What whom we asked at the company is called (a set). */
static GHashTable *
callings(const Correspondence *reading)
{
	GHashTable *names = set_of_texts();

	for (guint i = 0; i < reading->letters->len; i++) {
		const CaseLetter *letter = reading->letters->pdata[i];

		if (correspondence_asks(reading, letter))
			add_callings(reading, letter->letter->to, names);
	}
	return names;
}

/* " or" the letters to our house that say what somebody at the company is
 * called; "" if there are none since SINCE: to look for a name that is a common
 * word takes as long as all other searches. A surname alone may be that of many
 * whom we write to. Yours. */
static char *
called_term(const Correspondence *reading, gint64 since)
{
	Ledger *ledger = reading->ledger;
	g_autoptr(GHashTable) names = callings(reading);
	g_autofree char *terms = terms_query("", names);

	return *terms && since <= ledger_last_inside(ledger)
		       ? g_strdup_printf(
				 " or ((%s) and (%s))", ledger->to_house, terms)
		       : g_strdup("");
}

/* Letters within our house that name an address of the company, or call
 * somebody there by name: they may pass on what it answered, or tell what came
 * of it. */
static gboolean
read_inside(Correspondence *reading, gint64 since, GError **error)
{
	Ledger *ledger = reading->ledger;
	g_autofree char *company = address_term(reading->company);
	g_autofree char *called = called_term(reading, since);
	char *all = g_strdup_printf(
		"(%s) and (%s%s) and date:@%" G_GINT64_FORMAT "..",
		ledger->from_house, company, called, since);
	g_autofree char *query =
		correspondence_unread(reading, all, NULL, since);
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

/* The number of LETTER, if few other things are called so; NULL. */
static const char *
own_number(const Correspondence *reading, const CaseLetter *letter)
{
	const char *number = letter->findings->reference;
	g_autofree char *folded = number_fold(number);

	return folded && number_is_telling(folded) &&
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

static gboolean
is_any_mentioned(const Changes *changes, GHashTable *names)
{
	GHashTableIter iter;
	gpointer name;

	g_hash_table_iter_init(&iter, names);
	while (g_hash_table_iter_next(&iter, &name, NULL))
		if (changes_mention(changes, name))
			return TRUE;
	return FALSE;
}

gboolean
correspondence_is_mentioned(
	const Correspondence *reading, const Changes *changes)
{
	g_autoptr(GHashTable) numbers = own_numbers(reading);
	g_autoptr(GHashTable) names = callings(reading);

	return is_any_mentioned(changes, numbers) ||
	       is_any_mentioned(changes, names) ||
	       changes_mention(changes, reading->company);
}
