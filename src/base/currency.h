/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * currency: signs, codes and names of currencies, as they stand beside a
 * number: "€", "US$", "$ CA", "TEUR", "dólares".
 *
 * Pure, part of money; the other rooms use money.h.
 */
#pragma once

#include <glib.h>

typedef struct {
	char code[4]; /* ISO 4217 */
	int scale; /* what the sign multiplies: 1000 for "K€" and "TEUR" */
	gboolean is_shared; /* "$", "kr", "pesos": of several countries; a code
	                     * on the other side of the number decides */
	gboolean is_weak; /* "Fr.": money only beside a number with the form
	                   * of money */
} Currency;

/*
 * The bytes that the currency at TEXT + AT takes, 0 if there is none there.
 * HOME (ISO 4217 or NULL) decides what a shared sign means.
 */
gsize currency_at(const char *text, gsize at, const char *home, Currency *out);

/* The same for a currency that ends before TEXT + END and does not start
 * before TEXT + FROM. */
gsize currency_until(const char *text, gsize from, gsize end,
	const char *home, Currency *out);

/* What a word after a number multiplies it by ("k", "mila", "Mio"), 0 if
 * nothing. LEN becomes its bytes, without a full stop. */
gint64 currency_multiplier_at(const char *text, gsize at, gsize *len);
