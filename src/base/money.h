/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * money: amounts as people write them in mail, in every national form.
 *
 * Pure. Values are exact hundredths, never floating point.
 */
#pragma once

#include <glib.h>

typedef struct {
	gint64 cents; /* hundredths of the unit */
	char currency[4]; /* ISO 4217, "" if not known */
} Money;

/* One amount that stands in a text. */
typedef struct {
	Money money;
	gsize start, end; /* bytes of the text */
} MoneyMatch;

/*
 * Finds the amounts that carry a currency (sign, code or name, before or
 * after) in TEXT, in order: "1.234,50 EUR", "US$ 12k", "CHF 1'200.-",
 * "R$ 3.450,00", "12 400 EUR", "Rs 1,20,000", "2500 euros". A bare "$" is
 * USD unless HOME (an ISO 4217 code or NULL) is another dollar. The result is
 * an array of MoneyMatch, yours.
 */
GArray *money_find(const char *text, const char *home);

/* A number as it stands in a text, with or without a currency beside it. */
typedef struct {
	gsize start, end; /* bytes of the text */
	gint64 digits; /* its value is digits / 10^decimals */
	int decimals;
	gboolean has_form; /* is written as money is: two decimals, groups of
	                    * thousands, ".-" */
} MoneyNumber;

/*
 * Reads the number at TEXT + AT, whose first digit stands there. FALSE if it
 * is a date, a version or a code; OUT's end then says where it ends all the
 * same.
 */
gboolean money_read_number(const char *text, gsize at, MoneyNumber *out);
/* Its value in hundredths, rounded; FACTOR multiplies it. -1 if too large. */
gint64 money_number_cents(const MoneyNumber *number, gint64 factor);

/* "1234.50"; plain, for JSON. Yours. */
char *money_format_plain(Money money);
/* As written in LANGUAGE ("de": "1.234,50 EUR"). Yours. */
char *money_format(Money money, const char *language);
