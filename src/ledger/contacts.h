/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * contacts: whom else one could ask at a company, from the archive alone.
 */
#pragma once

#include <glib.h>

#include "ledger/ledger.h"

typedef struct {
	char *name;    /* "" if never told */
	char *address; /* "" for a substitute who was named without one */
	char *company;
	GPtrArray *phones;	/* char *, as written */
	int letters;		/* from them */
	gint64 last_seen;	/* their last letter, 0 if none */
	int hours[24];		/* their letters per local hour */
	gboolean is_substitute; /* somebody's absence notice named them */
} Person;
void person_free(Person *person);

/* The three hours in a row in which PERSON writes most: the first of them,
 * -1 with fewer than three letters. */
int person_best_hour(const Person *person);

/* The people at COMPANY among LETTERS (of CaseLetter), those who wrote last
 * first (of Person); yours. */
GPtrArray *contacts_of_letters(
	Ledger *ledger, const char *company, const GPtrArray *letters);

/*
 * The people at the companies that the letters of notmuch search QUERY went
 * to or came from, those who wrote last first (of Person); yours. Looks at
 * the newest letters of each company. NULL with ERROR.
 */
GPtrArray *ledger_contacts(Ledger *ledger, const char *query, GError **error);
