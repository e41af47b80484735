/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/currency.h"

#include <string.h>

enum {
	SHARED = 1, /* HOME may say which country's */
	UPPER = 2,  /* in capitals only: in lower case it is another word */
	WEAK = 4,
};

typedef struct {
	const char *name; /* lower case */
	char code[4];
	guint8 flags;
} Name;

static const Name names[] = {
	{ "$", "USD", SHARED },
	{ "$au", "AUD", 0 },
	{ "$aud", "AUD", 0 },
	{ "$ca", "CAD", 0 },
	{ "$cad", "CAD", 0 },
	{ "$can", "CAD", 0 },
	{ "$mn", "MXN", SHARED },
	{ "$mx", "MXN", 0 },
	{ "$mxn", "MXN", 0 },
	{ "$us", "USD", 0 },
	{ "$usd", "USD", 0 },
	{ "a$", "AUD", 0 },
	{ "aed", "AED", UPPER },
	{ "ar$", "ARS", 0 },
	{ "ars", "ARS", UPPER },
	{ "au$", "AUD", 0 },
	{ "aud", "AUD", 0 },
	{ "bgn", "BGN", UPPER },
	{ "bob", "BOB", UPPER },
	{ "brl", "BRL", 0 },
	{ "bucks", "USD", SHARED },
	{ "c$", "CAD", 0 },
	{ "ca$", "CAD", 0 },
	{ "cad", "CAD", UPPER },
	{ "cad$", "CAD", 0 },
	{ "can$", "CAD", 0 },
	{ "chf", "CHF", 0 },
	{ "clp", "CLP", UPPER },
	{ "cny", "CNY", UPPER },
	{ "cop", "COP", UPPER },
	{ "crc", "CRC", UPPER },
	{ "czk", "CZK", UPPER },
	{ "dkk", "DKK", UPPER },
	{ "dolar", "USD", SHARED },
	{ "dolares", "USD", SHARED },
	{ "dollar", "USD", SHARED },
	{ "dollari", "USD", SHARED },
	{ "dollaro", "USD", SHARED },
	{ "dollars", "USD", SHARED },
	{ "dop", "DOP", UPPER },
	{ "dzd", "DZD", UPPER },
	{ "dólar", "USD", SHARED },
	{ "dólares", "USD", SHARED },
	{ "egp", "EGP", UPPER },
	{ "eur", "EUR", 0 },
	{ "euritos", "EUR", 0 },
	{ "euro", "EUR", 0 },
	{ "euros", "EUR", 0 },
	{ "eurs", "EUR", 0 },
	{ "forint", "HUF", 0 },
	{ "fr", "CHF", WEAK },
	{ "franchi", "CHF", 0 },
	{ "francos", "CHF", 0 },
	{ "francs", "CHF", 0 },
	{ "franken", "CHF", 0 },
	{ "gbp", "GBP", 0 },
	{ "gtq", "GTQ", UPPER },
	{ "hk$", "HKD", 0 },
	{ "hkd", "HKD", UPPER },
	{ "huf", "HUF", UPPER },
	{ "idr", "IDR", UPPER },
	{ "ils", "ILS", UPPER },
	{ "inr", "INR", 0 },
	{ "isk", "ISK", UPPER },
	{ "jpy", "JPY", 0 },
	{ "kes", "KES", UPPER },
	{ "kr", "SEK", SHARED },
	{ "kroner", "NOK", SHARED },
	{ "kronor", "SEK", 0 },
	{ "krw", "KRW", UPPER },
	{ "kwd", "KWD", UPPER },
	{ "kč", "CZK", 0 },
	{ "mad", "MAD", UPPER },
	{ "mx$", "MXN", 0 },
	{ "mxn", "MXN", 0 },
	{ "mxn$", "MXN", 0 },
	{ "myr", "MYR", UPPER },
	{ "ngn", "NGN", UPPER },
	{ "nok", "NOK", UPPER },
	{ "nz$", "NZD", 0 },
	{ "nzd", "NZD", UPPER },
	{ "pen", "PEN", UPPER },
	{ "pesos", "MXN", SHARED },
	{ "pln", "PLN", UPPER },
	{ "pounds", "GBP", 0 },
	{ "qar", "QAR", UPPER },
	{ "quid", "GBP", 0 },
	{ "r", "ZAR", UPPER | WEAK },
	{ "r$", "BRL", 0 },
	{ "reais", "BRL", 0 },
	{ "rmb", "CNY", 0 },
	{ "ron", "RON", UPPER },
	{ "rs", "INR", SHARED },
	{ "rsd", "RSD", UPPER },
	{ "rub", "RUB", UPPER },
	{ "rubel", "RUB", 0 },
	{ "rupees", "INR", SHARED },
	{ "s$", "SGD", 0 },
	{ "sar", "SAR", UPPER },
	{ "sek", "SEK", UPPER },
	{ "sfr", "CHF", 0 },
	{ "sgd", "SGD", UPPER },
	{ "soles", "PEN", 0 },
	{ "sterline", "GBP", 0 },
	{ "sterling", "GBP", 0 },
	{ "stg", "GBP", 0 },
	{ "thb", "THB", UPPER },
	{ "tnd", "TND", UPPER },
	{ "try", "TRY", UPPER },
	{ "twd", "TWD", UPPER },
	{ "u$s", "USD", 0 },
	{ "uah", "UAH", UPPER },
	{ "us$", "USD", 0 },
	{ "usd", "USD", 0 },
	{ "usd$", "USD", 0 },
	{ "uyu", "UYU", UPPER },
	{ "vnd", "VND", UPPER },
	{ "xaf", "XAF", UPPER },
	{ "xof", "XOF", UPPER },
	{ "yen", "JPY", 0 },
	{ "yuan", "CNY", 0 },
	{ "zar", "ZAR", UPPER },
	{ "zloty", "PLN", 0 },
	{ "zł", "PLN", 0 },
	{ "złotych", "PLN", 0 },
	{ "£", "GBP", 0 },
	{ "¥", "JPY", SHARED },
	{ "₩", "KRW", 0 },
	{ "₪", "ILS", 0 },
	{ "€", "EUR", 0 },
	{ "₴", "UAH", 0 },
	{ "₹", "INR", 0 },
	{ "₺", "TRY", 0 },
	{ "₽", "RUB", 0 },
};

/* Longer than any name; a longer run of letters is no currency. */
#define NAME_MAX_BYTES 16

static gboolean
is_sign(gunichar c)
{
	return c == '$' ||
	       (c >= 0x80 && g_unichar_type(c) == G_UNICODE_CURRENCY_SYMBOL);
}

static gboolean
is_name_char(gunichar c)
{
	return g_ascii_isalpha((gchar)(c < 0x80 ? c : 0)) || is_sign(c) ||
	       (c >= 0x80 && g_unichar_isalpha(c));
}

/* Which of the currencies that share a sign belongs to HOME. */
static gboolean
home_shares(const char *code, const char *home)
{
	static const char *const families[] = {
		"USD CAD AUD NZD SGD HKD TWD MXN ARS CLP COP UYU DOP",
		"MXN ARS CLP COP UYU DOP PHP",
		"SEK NOK DKK ISK",
		"INR PKR LKR NPR MUR",
		"JPY CNY",
	};
	if (!home || strlen(home) != 3)
		return FALSE;
	for (gsize i = 0; i < G_N_ELEMENTS(families); i++) {
		if (g_str_has_prefix(families[i], code))
			return strstr(families[i], home) != NULL;
	}
	return FALSE;
}

static const Name *
name_find(const char *name)
{
	gsize low = 0, high = G_N_ELEMENTS(names);
	while (low < high) {
		gsize middle = low + (high - low) / 2;
		const char *other = names[middle].name;
		int order = (guchar)*name - (guchar)*other;
		if (order == 0)
			order = strcmp(name, other);
		if (order == 0)
			return &names[middle];
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return NULL;
}

/* A word in capitals passes for any name; others only where the name allows
 * lower case. */
static gboolean
lookup(const char *text, gsize len, const char *home, Currency *out)
{
	char lower[NAME_MAX_BYTES + 1];
	gboolean is_upper = TRUE;
	if (len == 0 || len > NAME_MAX_BYTES)
		return FALSE;
	for (gsize i = 0; i < len; i++) {
		is_upper &= !g_ascii_islower(text[i]);
		lower[i] = g_ascii_tolower(text[i]);
	}
	lower[len] = '\0';
	const Name *name = name_find(lower);
	if (!name || ((name->flags & UPPER) && !is_upper))
		return FALSE;
	*out = (Currency){ .scale = 1,
		.is_shared = (name->flags & SHARED) != 0,
		.is_weak = (name->flags & WEAK) != 0 };
	gboolean is_home = out->is_shared && home_shares(name->code, home);
	g_strlcpy(out->code, is_home ? home : name->code, sizeof out->code);
	if (out->is_weak && home && strcmp(home, name->code) == 0)
		out->is_weak = FALSE;
	return TRUE;
}

/* "K€", "TEUR", "kCHF", "M€": a prefix before a sign or a code. */
static gboolean
lookup_scaled(const char *text, gsize len, const char *home, Currency *out)
{
	if (lookup(text, len, home, out))
		return TRUE;
	int scale = strchr("kKT", text[0]) ? 1000
		    : text[0] == 'M'	   ? 1000000
					   : 0;
	if (len < 2 || scale == 0)
		return FALSE;
	gboolean is_sign_or_code =
		!g_ascii_isalpha(text[1]) || (len == 4 && text[1] < 'a');
	if (!is_sign_or_code || !lookup(text + 1, len - 1, home, out))
		return FALSE;
	out->scale = scale;
	return TRUE;
}

static gsize
run_length(const char *text)
{
	gsize len = 0;
	while (text[len] && len <= NAME_MAX_BYTES) {
		gunichar c = g_utf8_get_char(text + len);
		if (!is_name_char(c))
			break;
		len += (gsize)(g_utf8_next_char(text + len) - (text + len));
	}
	return len;
}

/* "$ CA", "US $": two runs with a space between that mean one currency. */
static gsize
lookup_apart(const char *text, gsize len, const char *home, Currency *out)
{
	char joined[NAME_MAX_BYTES + 1];
	const char *next = text + len;
	if (*next == ' ')
		next++;
	else if (g_str_has_prefix(next, "\u00a0"))
		next += strlen("\u00a0");
	else
		return 0;
	gsize next_len = run_length(next);
	if ((*text != '$' && *next != '$') || next_len == 0 ||
		len + next_len > NAME_MAX_BYTES)
		return 0;
	memcpy(joined, text, len);
	memcpy(joined + len, next, next_len);
	if (!lookup(joined, len + next_len, home, out))
		return 0;
	return (gsize)(next - text) + next_len;
}

gsize
currency_at(const char *text, gsize at, const char *home, Currency *out)
{
	const char *run = text + at;
	gsize len = run_length(run);
	if (len == 0)
		return 0;
	gsize apart = lookup_apart(run, len, home, out);
	if (apart > 0)
		return apart;
	if (lookup_scaled(run, len, home, out))
		return len;
	/* "€/kg" ends at the stroke already; "€uro" and "€netto" here. */
	if (!is_sign(g_utf8_get_char(run)))
		return 0;
	len = (gsize)(g_utf8_next_char(run) - run);
	return lookup(run, len, home, out) ? len : 0;
}

gsize
currency_until(const char *text, gsize from, gsize end, const char *home,
	Currency *out)
{
	const char *first = text + from, *stop = text + end, *run = stop;
	while (run > first && stop - run <= NAME_MAX_BYTES) {
		const char *previous = g_utf8_prev_char(run);
		if (!is_name_char(g_utf8_get_char(previous)))
			break;
		run = previous;
	}
	if (run == stop)
		return 0;
	/* "US $ 12" with a space. */
	if (*run == '$' && run - first >= 3 && run[-1] == ' ' &&
		g_ascii_isupper(run[-2])) {
		const char *word = run - 2;
		while (word > first && g_ascii_isupper(word[-1]))
			word--;
		if (lookup_apart(word, (gsize)(run - 1 - word), home, out))
			return (gsize)(stop - word);
	}
	if (lookup_scaled(run, (gsize)(stop - run), home, out))
		return (gsize)(stop - run);
	const char *sign = g_utf8_prev_char(stop);
	if (!is_sign(g_utf8_get_char(sign)))
		return 0;
	return lookup(sign, (gsize)(stop - sign), home, out)
		       ? (gsize)(stop - sign)
		       : 0;
}

gint64
currency_multiplier_at(const char *text, gsize at, gsize *len)
{
	static const struct {
		const char *name;
		gint64 factor;
	} multipliers[] = {
		{ "k", 1000 },
		{ "mil", 1000 },
		{ "mila", 1000 },
		{ "mille", 1000 },
		{ "tsd", 1000 },
		{ "tausend", 1000 },
		{ "thousand", 1000 },
		{ "lakh", 100000 },
		{ "lakhs", 100000 },
		{ "lac", 100000 },
		{ "m", 1000000 },
		{ "mm", 1000000 },
		{ "mn", 1000000 },
		{ "mln", 1000000 },
		{ "mio", 1000000 },
		{ "million", 1000000 },
		{ "millions", 1000000 },
		{ "millionen", 1000000 },
		{ "milione", 1000000 },
		{ "milioni", 1000000 },
		{ "millón", 1000000 },
		{ "millones", 1000000 },
		{ "milhão", 1000000 },
		{ "milhões", 1000000 },
		{ "crore", 10000000 },
		{ "crores", 10000000 },
	};
	gsize run = run_length(text + at);
	char first = g_ascii_tolower(text[at]);
	for (gsize i = 0; i < G_N_ELEMENTS(multipliers); i++) {
		const char *name = multipliers[i].name;
		if (*name == first && strlen(name) == run &&
			g_ascii_strncasecmp(name, text + at, run) == 0) {
			*len = run;
			return multipliers[i].factor;
		}
	}
	return 0;
}
