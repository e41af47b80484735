/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * people: who an address belongs to: us, a company, or a person alone.
 *
 * Pure. Addresses are lower case, as a Mailbox holds them. Strings that are
 * given back are borrowed from the address.
 */
#pragma once

#include <glib.h>

#include "mail/letter/letter.h"

/* True if ADDRESS is one of ME, a NULL-ended list (or NULL) of addresses
 * (anna+shop@ours.example is anna@ours.example too) and whole domains
 * ("@ours.example", its subdomains included). */
gboolean people_is_ours(const char *const *me, const char *address);
/* The same by an address of ME alone, not by a whole domain. */
gboolean people_is_named(const char *const *me, const char *address);

/* The domain of ADDRESS as it registers: "acme.co.uk" of
 * "jo@mail.acme.co.uk". "" if it has none. */
const char *people_domain(const char *address);

/* What tells one company from another: people_domain, or the address itself
 * for one at a FREEMAIL domain (a set, or NULL) and for one without a domain. */
const char *people_company(const char *address, GHashTable *freemail);
gboolean people_is_freemail(const char *address, GHashTable *freemail);

/* True if the companies A and B look like two domains of one house: the name
 * of the one begins with that of the other ("acme.example",
 * "acmegroup.example"). */
gboolean people_is_alias(const char *a, const char *b);
/* What stands before the domain if it names somebody in full ("ron_brown"): at
 * another domain that is the same person. Yours; NULL if it does not. */
char *people_full_name(const char *address);

/* True if ONE and OTHER are called the same, by two names at least ("Anna
 * Molina", "Molina, Anna"), at two addresses. */
gboolean people_is_same_name(const Mailbox *one, const Mailbox *other);

/* True if the address of OTHER bears the surname of ONE: a relative, or a
 * private address ("amolina@freemail.example" of Anna Molina). */
gboolean people_is_namesake(const Mailbox *one, const Mailbox *other);

/* True if A and B are two addresses of which the one looks like the other
 * misspelt ("bob@acmelow.example", "bob@acmelaw.example"). */
gboolean people_is_misspelt(const char *a, const char *b);

/* called.c: the names by which one speaks of MAILBOX of COMPANY
 * (people_company) among colleagues: a surname, the name in a domain; char *,
 * as they are written. Yours. */
GPtrArray *people_callings(const Mailbox *mailbox, const char *company);
/* True if TEXT calls somebody by one of NAMES, with a capital. */
gboolean people_are_called(const GPtrArray *names, const char *text);
/* The last word of the name ("Molina, Anna": the first), else of the address
 * before its domain ("anna.molina"). Yours; NULL if there is one word alone. */
char *people_surname(const Mailbox *mailbox);
