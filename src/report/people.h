/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * people: the contacts of a company, as JSON and for people.
 */
#pragma once

#include <stdio.h>

#include "ledger/contacts.h"
#include "report/json.h"

/* PEOPLE is an array of Person. */
void people_json(FILE *out, const GPtrArray *people);
void people_text(FILE *out, const GPtrArray *people);
/* The array as a value within another document. */
void people_json_array(Json *json, const GPtrArray *people);
/* One line for each. */
void people_lines(FILE *out, const GPtrArray *people);
