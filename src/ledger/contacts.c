/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ledger/contacts.h"

#include <string.h>

#include "cases/people.h"
#include "ledger/ledger_private.h"

#define LETTERS_MAX 300 /* per company */
#define SPAN 3		/* hours */

typedef struct {
	Ledger *ledger;
	const char *company;
	GHashTable
		*by_key; /* address, or name without one -> Person, borrowed */
	GPtrArray *people; /* of Person */
} Gathering;

void
person_free(Person *person)
{
	g_free(person->name);
	g_free(person->address);
	g_free(person->company);
	g_ptr_array_unref(person->phones);
	g_free(person);
}

int
person_best_hour(const Person *person)
{
	int best = -1, most = 0;

	if (person->letters < SPAN)
		return -1;
	for (int hour = 0; hour + SPAN <= 24; hour++) {
		int count = 0;

		for (int i = 0; i < SPAN; i++)
			count += person->hours[hour + i];
		if (count > most) {
			most = count;
			best = hour;
		}
	}
	return best;
}

static Person *
find_person(Gathering *gathering, const char *name, const char *address)
{
	const char *key = *address ? address : name;
	Person *person = g_hash_table_lookup(gathering->by_key, key);

	if (person) {
		if (!*person->name && *name) {
			g_free(person->name);
			person->name = g_strdup(name);
		}
		return person;
	}
	person = g_new0(Person, 1);
	person->name = g_strdup(name);
	person->address = g_strdup(address);
	person->company = g_strdup(gathering->company);
	person->phones = g_ptr_array_new_with_free_func(g_free);
	g_hash_table_insert(gathering->by_key,
		*address ? person->address : person->name, person);
	g_ptr_array_add(gathering->people, person);
	return person;
}

static void
add_phone(Person *person, const char *phone)
{
	for (guint i = 0; i < person->phones->len; i++)
		if (g_str_equal(person->phones->pdata[i], phone))
			return;
	g_ptr_array_add(person->phones, g_strdup(phone));
}

static gboolean
is_theirs(const Gathering *gathering, const char *address)
{
	const Ledger *ledger = gathering->ledger;

	return *address &&
	       !people_is_ours((const char *const *)ledger->me, address) &&
	       g_str_equal(gathering->company,
		       people_company(address, ledger->policy.freemail));
}

static void
take_mailboxes(Gathering *gathering, const GPtrArray *mailboxes)
{
	for (guint i = 0; i < mailboxes->len; i++) {
		const Mailbox *mailbox = mailboxes->pdata[i];

		if (is_theirs(gathering, mailbox->address))
			find_person(gathering, mailbox->name, mailbox->address);
	}
}

static void
take_substitutes(Gathering *gathering, const GPtrArray *substitutes)
{
	for (guint i = 0; i < substitutes->len; i++) {
		const Contact *contact = substitutes->pdata[i];
		const char *name = contact->name ? contact->name : "";
		const char *address = contact->address ? contact->address : "";
		Person *person;

		if (!*name && !*address)
			continue;
		person = find_person(gathering, name, address);
		person->is_substitute = TRUE;
		if (contact->phone)
			add_phone(person, contact->phone);
	}
}

static void
take_writer(Gathering *gathering, const CaseLetter *letter)
{
	const Letter *read = letter->letter;
	gint64 local = read->date + read->offset;
	Person *person =
		find_person(gathering, read->from->name, read->from->address);

	if (letter->findings->role != ROLE_LETTER)
		return;
	person->letters++;
	person->last_seen = MAX(person->last_seen, read->date);
	person->hours[((local % 86400) + 86400) % 86400 / 3600]++;
	for (guint i = 0; i < letter->findings->phones->len; i++)
		add_phone(person, letter->findings->phones->pdata[i]);
}

static void
take_letter(Gathering *gathering, const CaseLetter *letter)
{
	if (is_theirs(gathering, letter->letter->from->address))
		take_writer(gathering, letter);
	take_mailboxes(gathering, letter->letter->to);
	take_mailboxes(gathering, letter->letter->cc);
	if (!letter->findings->is_ours)
		take_substitutes(gathering, letter->findings->substitutes);
}

/* Read one by one: people are kept, letters are not. */
static gboolean
gather(Gathering *gathering, GError **error)
{
	g_autofree char *query = company_query(gathering->company);
	g_autoptr(GPtrArray) found =
		ledger_find(gathering->ledger, query, error);
	guint first;

	if (!found)
		return FALSE;
	first = found->len > LETTERS_MAX ? found->len - LETTERS_MAX : 0;
	for (guint i = first; i < found->len; i++) {
		CaseLetter *letter = letter_of_message(
			gathering->ledger, found->pdata[i], "");

		if (!letter)
			continue;
		take_letter(gathering, letter);
		case_letter_free(letter);
	}
	return TRUE;
}

static int
compare_people(gconstpointer a, gconstpointer b)
{
	const Person *left = *(const Person *const *)a;
	const Person *right = *(const Person *const *)b;

	if (left->last_seen != right->last_seen)
		return left->last_seen > right->last_seen ? -1 : 1;
	if (left->is_substitute != right->is_substitute)
		return left->is_substitute ? -1 : 1;
	return strcmp(left->address, right->address);
}

GPtrArray *
contacts_of_letters(
	Ledger *ledger, const char *company, const GPtrArray *letters)
{
	g_autoptr(GHashTable) by_key =
		g_hash_table_new(g_str_hash, g_str_equal);
	GPtrArray *people =
		g_ptr_array_new_with_free_func((GDestroyNotify)person_free);
	Gathering gathering = { ledger, company, by_key, people };

	for (guint i = 0; i < letters->len; i++)
		take_letter(&gathering, letters->pdata[i]);
	g_ptr_array_sort(people, compare_people);
	return people;
}

GPtrArray *
ledger_contacts(Ledger *ledger, const char *query, GError **error)
{
	g_autoptr(GHashTable) companies =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	g_autoptr(GHashTable) by_key =
		g_hash_table_new(g_str_hash, g_str_equal);
	g_autoptr(GPtrArray) people =
		g_ptr_array_new_with_free_func((GDestroyNotify)person_free);
	Gathering gathering = { ledger, NULL, by_key, people };
	GHashTableIter iter;
	gpointer company;

	if (!companies_of_query(ledger, query, companies, error))
		return NULL;
	g_hash_table_iter_init(&iter, companies);
	while (g_hash_table_iter_next(&iter, &company, NULL)) {
		gathering.company = company;
		if (!gather(&gathering, error))
			return NULL;
	}
	g_ptr_array_sort(people, compare_people);
	return g_steal_pointer(&people);
}
