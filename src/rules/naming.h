/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * naming: by what name somebody is greeted, from how their mail program writes
 * it: "WEBER, Anna (Einkauf)", "Ing. Paolo Rossi", "Accounts Payable".
 *
 * Pure. Titles and words of offices come from the language, see forms.h.
 */
#pragma once

#include <glib.h>

#include "mail/letter/letter.h"
#include "rules/forms.h"

/*
 * NAME as people read it: without quotes, without what follows in brackets or
 * behind a dash, "Rossi, Paolo" as "Paolo Rossi". Yours.
 */
char *naming_full(const char *name);

/* The full name of WHOM if that is a person, "DUPONT Claire" as "Claire
 * Dupont"; "" for an office, a company or an address. Yours. */
char *naming_person(const Forms *forms, const Mailbox *whom);

/* The name by which a friend calls WHOM: without titles, the first word; "" if
 * that is not told. Yours. */
char *naming_first(const Forms *forms, const Mailbox *whom);
