/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which money is meant where a sign means several, or none is named. */
#include "sense/facts/room.h"

#include <string.h>

/* Whoever writes from further west lives in America. */
#define WEST (-2 * 3600)

static const char *
currency_of_domain(const char *domain)
{
	static const struct {
		const char *suffix, *currency;
	} homes[] = { { ".ca", "CAD" }, { ".au", "AUD" }, { ".nz", "NZD" },
		{ ".sg", "SGD" }, { ".hk", "HKD" }, { ".tw", "TWD" },
		{ ".mx", "MXN" }, { ".ar", "ARS" }, { ".cl", "CLP" },
		{ ".uy", "UYU" }, { ".do", "DOP" }, { ".us", "USD" },
		{ ".dk", "DKK" }, { ".no", "NOK" }, { ".se", "SEK" },
		{ ".ch", "CHF" }, { ".li", "CHF" }, { ".in", "INR" },
		{ ".pk", "PKR" }, { ".lk", "LKR" }, { ".cn", "CNY" },
		{ ".br", "BRL" } };
	for (gsize i = 0; i < G_N_ELEMENTS(homes); i++) {
		if (g_str_has_suffix(domain, homes[i].suffix))
			return homes[i].currency;
	}
	return NULL;
}

/* By where the people live, or NULL. */
static const char *
currency_of_people(const Letter *letter)
{
	const char *home = currency_of_domain(mailbox_domain(letter->from));
	for (guint i = 0; !home && i < letter->to->len; i++)
		home = currency_of_domain(mailbox_domain(letter->to->pdata[i]));
	return home;
}

/* In Europe clocks go forward from the end of March to that of October. */
static gboolean
is_summer_time(const Facts *facts)
{
	int year, month, day;

	if (facts->written == DAY_NONE || facts->letter->offset < 3600 ||
		facts->letter->offset > 4 * 3600)
		return FALSE;
	day_to_ymd(facts->written, &year, &month, &day);
	Day first = day_from_ymd(year, 3, 31),
	    last = day_from_ymd(year, 10, 31);
	return facts->written >= first - day_weekday(first) % 7 &&
	       facts->written < last - day_weekday(last) % 7;
}

/* By the zone that the letter was written in, or NULL. */
static const char *
currency_of_zone(const Facts *facts)
{
	const FactWords *words = facts->words;
	int hour = facts->letter->offset / 3600 + FACT_HOUR_ZERO -
		   is_summer_time(facts);

	if (hour < 0 || hour > 31)
		return NULL;
	for (guint i = 0; i < words->home_count; i++)
		if (words->homes[i].hours & (1u << hour))
			return words->homes[i].currency;
	return NULL;
}

/* By words that are used in one country only, or NULL: "sort code". */
static const char *
currency_of_words(const Facts *facts)
{
	const FactWords *words = facts->words;

	for (guint at = 0; at < facts->hits.count; at++) {
		int index = 0;

		if (phrasehits_length(&facts->hits, at, FACT_COUNTRY, &index))
			return words->countries[index];
	}
	return NULL;
}

/* By the country of a telephone number, "+56 45 255 0130", or NULL: what is
 * paid with there is named where one sign or none means several. */
static const char *
currency_of_phone(const Letter *letter)
{
	static const struct {
		const char *prefix, *currency;
	} countries[] = { { "+598", "UYU" }, { "+51", "PEN" }, { "+52", "MXN" },
		{ "+54", "ARS" }, { "+55", "BRL" }, { "+56", "CLP" },
		{ "+57", "COP" }, { "+61", "AUD" }, { "+64", "NZD" },
		{ "+91", "INR" } };
	const char *texts[] = { letter->own, letter->signature };

	for (gsize t = 0; t < G_N_ELEMENTS(texts); t++)
		for (const char *at = strchr(texts[t], '+'); at;
			at = strchr(at + 1, '+'))
			for (gsize i = 0; i < G_N_ELEMENTS(countries); i++)
				if (g_str_has_prefix(at, countries[i].prefix))
					return countries[i].currency;
	return NULL;
}

/* "5'640": only the Swiss part thousands so, and in Mexico millions. */
static gboolean
is_swiss(const char *text)
{
	static const char digits[] = "0123456789";
	static const char curved[] = "\u2019";

	for (const char *at = strpbrk(text, digits); at;
		at = strpbrk(at, digits)) {
		at += strspn(at, digits);
		gsize mark = *at == '\''		    ? 1
			     : g_str_has_prefix(at, curved) ? strlen(curved)
							    : 0;
		if (mark && strspn(at + mark, digits) == 3 &&
			at[mark + 3] != ',')
			return TRUE;
	}
	return FALSE;
}

/* By what tells a country in the letter itself, or NULL. */
static const char *
currency_of_country(const Facts *facts)
{
	const Letter *letter = facts->letter;
	const char *home = currency_of_people(letter);

	if (!home && is_swiss(letter->own))
		home = "CHF";
	if (!home)
		home = currency_of_words(facts);
	if (!home)
		home = currency_of_phone(letter);
	return home ? home : currency_of_zone(facts);
}

const char *
facts_shared_sign(const Facts *facts)
{
	static const char *const codes[] = { "CAD", "MXN", "AUD", "NZD", "ARS",
		"CLP", "COP", "SGD", "HKD", "UYU", "USD" };
	const Letter *letter = facts->letter;
	if (!strchr(letter->own, '$') && !strstr(letter->own, " kr") &&
		!strstr(letter->own, "Fr") && !strstr(letter->own, "pesos"))
		return NULL;
	for (gsize i = 0; i < G_N_ELEMENTS(codes); i++) {
		if (strstr(letter->text, codes[i]))
			return codes[i];
	}
	const char *home = currency_of_country(facts);
	return home ? home : facts->words->home[0] ? facts->words->home : NULL;
}

/* The only currency in TEXT, "" if there is none or several. */
static Money
only_currency(const char *text)
{
	Money only = { 0 };
	g_autoptr(GArray) found = money_find(text, NULL);
	for (guint i = 0; i < found->len; i++) {
		const Money *one = &g_array_index(found, MoneyMatch, i).money;
		if (i > 0 && strcmp(one->currency, only.currency) != 0)
			return (Money){ 0 };
		only = *one;
	}
	return only;
}

void
facts_name_currency(const Facts *facts, Money *money)
{
	const Letter *letter = facts->letter;
	const FactWords *words = facts->words;
	if (money->currency[0])
		return;
	Money quoted = only_currency(letter->quoted);
	const char *country = currency_of_country(facts);
	gboolean is_west = letter->offset <= WEST && words->currency_west[0];
	g_strlcpy(money->currency,
		quoted.currency[0] ? quoted.currency
		: country	   ? country
		: is_west	   ? words->currency_west
				   : words->currency,
		sizeof money->currency);
}

void
facts_take_currencies(Facts *facts)
{
	const char *only = NULL;
	for (guint i = 0; i < facts->amounts->len; i++) {
		const FactAmount *amount =
			&g_array_index(facts->amounts, FactAmount, i);
		if (!amount->has_currency)
			continue;
		if (only && strcmp(only, amount->money.currency) != 0)
			return;
		only = amount->money.currency;
	}
	/* A table whose other figures are euros is in euros. */
	for (guint i = 0; only && i < facts->amounts->len; i++) {
		FactAmount *amount =
			&g_array_index(facts->amounts, FactAmount, i);
		if (!amount->has_currency)
			g_strlcpy(amount->money.currency, only,
				sizeof amount->money.currency);
	}
}
