/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * people: the contacts of a company, as JSON and for people.
 */
#pragma once

#include <stdio.h>

#include "ledger/contacts.h"

/* PEOPLE is an array of Person. */
void people_json(FILE *out, const GPtrArray *people);
void people_text(FILE *out, const GPtrArray *people);
