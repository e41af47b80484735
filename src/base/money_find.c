/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/money.h"

#include <string.h>

#include "base/currency.h"

/* Blanks between a number and its currency, in the columns of a table. */
#define BLANKS_MAX 40

/* What is known while a text is read from left to right. */
typedef struct {
	const char *text;
	const char *home;
	gsize free; /* from here on nothing belongs to an earlier amount */
	GArray *found;
} Finder;

/* White space between a number and its currency: blanks, at most one line
 * break, since mail is wrapped anywhere. */
static gsize
skip_blanks(const char *text, gsize at)
{
	int lines = 0;
	gsize limit = at + BLANKS_MAX;
	while (at < limit) {
		if (text[at] == '\n' && lines++ > 0)
			break;
		if (text[at] == ' ' || text[at] == '\t' || text[at] == '\n' ||
			text[at] == '\r')
			at++;
		else if (g_str_has_prefix(text + at, "\u00a0"))
			at += strlen("\u00a0");
		else if (g_str_has_prefix(text + at, "\u202f"))
			at += strlen("\u202f");
		else
			break;
	}
	return at;
}

static gsize
skip_blanks_back(const char *text, gsize from, gsize at)
{
	int lines = 0;
	gsize limit = at > from + BLANKS_MAX ? at - BLANKS_MAX : from;
	while (at > limit) {
		char c = text[at - 1];
		if (c == '\n' && lines++ > 0)
			break;
		if (c == ' ' || c == '\t' || c == '\n' || c == '\r')
			at--;
		else if (at >= from + 2 &&
			 memcmp(text + at - 2, "\u00a0", 2) == 0)
			at -= 2;
		else if (at >= from + 3 &&
			 memcmp(text + at - 3, "\u202f", 3) == 0)
			at -= 3;
		else
			break;
	}
	return at;
}

static gboolean
is_space_before(const char *text, gsize at)
{
	return at == 0 || strchr(" \t\r\n(", text[at - 1]) != NULL;
}

/* A minus that is no bullet and no hyphen: "EUR -450,00", "(-450 EUR)". */
static gboolean
is_minus(const char *text, gsize at)
{
	gsize sign = at;
	if (at >= 1 && text[at - 1] == '-')
		sign = at - 1;
	else if (at >= 3 && memcmp(text + at - 3, "\u2212", 3) == 0)
		sign = at - 3;
	if (sign == at || sign == 0 || text[sign - 1] == '\n')
		return FALSE;
	return is_space_before(text, sign);
}

/* The currency before the number at AT; its first byte in START, 0 length if
 * there is none. */
static gsize
currency_before(const Finder *finder, gsize at, gsize *start, Currency *out)
{
	const char *text = finder->text;
	gsize end = at;
	if (is_minus(text, at))
		end -= text[at - 1] == '-' ? 1 : 3;
	end = skip_blanks_back(text, finder->free, end);
	gsize len = 0;
	/* "Rs. 1,20,000", "€. 450,00", but not the form "EUR.1" */
	gboolean is_form = end == at && !g_ascii_isdigit(text[at + 1]);
	if (end > finder->free && text[end - 1] == '.' && !is_form)
		len = currency_until(
			text, finder->free, end - 1, finder->home, out);
	if (len > 0)
		end--;
	else
		len = currency_until(
			text, finder->free, end, finder->home, out);
	if (len == 0)
		return 0;
	*start = end - len;
	if (*start > 0 && g_ascii_isdigit(text[*start - 1]))
		return 0;
	return len;
}

/* What follows a number: "k", "Mio.", "mila", then perhaps "de", "di". */
static gint64
read_factor(const char *text, gsize *at, gboolean has_currency)
{
	static const char *const links[] = { "de ", "di ", "d'", "d\u2019" };
	gsize len = 0;
	gsize word = skip_blanks(text, *at);
	gint64 factor = currency_multiplier_at(text, word, &len);
	/* "$ 92,800.00 M.N." is no million. */
	if (factor == 0 || (text[word + len] == '.' &&
				   g_ascii_isalpha(text[word + len + 1])))
		return 1;
	/* "5 m" are metres, "2 K" may be anything. */
	if (len <= 2 && word > *at &&
		!(has_currency || g_ascii_tolower(text[word]) == 'k'))
		return 1;
	*at = word + len;
	if (text[*at] == '.' && len > 1)
		(*at)++;
	gsize link = skip_blanks(text, *at);
	for (gsize i = 0; i < G_N_ELEMENTS(links); i++) {
		Currency ignored;
		gsize size = strlen(links[i]);
		if (g_str_has_prefix(text + link, links[i]) &&
			currency_at(text, link + size, NULL, &ignored) > 0)
			*at = link + size;
	}
	return factor;
}

/* "418 EUR 3,904", "EUR 100 EUR 200": the currency at END belongs to the
 * number after it, which has no other. */
static gboolean
belongs_to_next(const Finder *finder, gboolean is_money, gsize end)
{
	MoneyNumber next;
	Currency currency;
	const char *text = finder->text;
	gsize at = skip_blanks(text, end);
	if (!g_ascii_isdigit(text[at]) || !money_read_number(text, at, &next))
		return FALSE;
	if (!is_money && !next.has_form)
		return FALSE;
	return currency_at(
		       text, skip_blanks(text, next.end), NULL, &currency) == 0;
}

static gsize
currency_after(const Finder *finder, const MoneyNumber *number,
	gboolean has_before, gsize at, Currency *out, gsize *end)
{
	gsize start = skip_blanks(finder->text, at);
	gsize len = currency_at(finder->text, start, finder->home, out);
	if (len == 0)
		return 0;
	*end = start + len;
	if (g_ascii_isdigit(finder->text[*end]))
		return 0;
	if ((has_before || !number->has_form) &&
		belongs_to_next(finder, has_before, *end))
		return 0;
	return len;
}

/* "3" of "2-3 000 EUR" ends a range; "004" of "2026-004 EUR" ends a code. */
static gboolean
is_tail_of_code(const char *text, const MoneyNumber *number)
{
	gsize at = number->start;
	if (at < 2 || !strchr("-/_.,:'#", text[at - 1]))
		return FALSE;
	if (text[at - 1] == '.' && g_ascii_isalpha(text[at - 2]))
		return FALSE;
	if (!g_ascii_isalnum(text[at - 2]))
		return FALSE;
	if (text[at - 1] != '-' || !g_ascii_isdigit(text[at - 2]))
		return TRUE;
	gsize first = at - 2;
	while (first > 0 && g_ascii_isdigit(text[first - 1]))
		first--;
	gboolean is_code = first > 0 && (g_ascii_isalpha(text[first - 1]) ||
						strchr("-/_", text[first - 1]));
	return is_code || text[at] == '0' || text[first] == '0';
}

/* What may not follow an amount: "12%", "12:30", "2026/114". */
static gboolean
is_other_number(const char *text, gsize end)
{
	char c = text[end], next = c ? text[end + 1] : '\0';
	return c == '%' || c == '_' ||
	       ((c == ':' || c == '/') && g_ascii_isdigit(next));
}

/* Beside "Fr." (which is Friday, too) a number must look like money and not
 * like a date: "Fr. 80.-", "Fr. 1'450.00", not "Fr. 14.10." */
static gboolean
fits(const Finder *finder, const MoneyNumber *number, const Currency *currency)
{
	if (!currency->is_weak)
		return TRUE;
	/* "R28 500", but not "R12" or the radius "R 45.20" */
	if (g_str_equal(currency->code, "ZAR"))
		return number->has_form && number->start > 0 &&
		       finder->text[number->start - 1] == 'R' &&
		       money_number_cents(number, 1) >= 100000;
	gboolean has_dash = !g_ascii_isdigit(finder->text[number->end - 1]);
	return has_dash ||
	       (number->has_form && money_number_cents(number, 1) > 3112);
}

/* "3'960.–": the Swiss write whole francs so; but "1.- First" begins a list. */
static gboolean
is_francs(const Finder *finder, const MoneyNumber *number)
{
	const char *text = finder->text;
	gsize end = number->end;

	while (end > number->start && !g_ascii_isdigit(text[end - 1]))
		end--;
	if (end == number->end || text[end] != '.' || number->start == 0 ||
		text[number->start - 1] == '\n')
		return FALSE;
	return number->digits >= 10;
}

/* The first column of a table below a heading: "Total EUR\n1   Door". */
static gboolean
opens_row(const char *text, gsize heading, const MoneyNumber *number)
{
	return memchr(text + heading, '\n', number->start - heading) &&
	       text[number->end] == ' ' && text[number->end + 1] == ' ';
}

static void
try_number(Finder *finder, const MoneyNumber *number)
{
	const char *text = finder->text;
	Currency before, after;
	gsize start = number->start, end = number->end;
	if (is_tail_of_code(text, number) || is_other_number(text, end))
		return;
	gsize has_before = currency_before(finder, start, &start, &before);
	if (has_before > 0 && (!fits(finder, number, &before) ||
				      opens_row(text, start, number)))
		has_before = 0;
	if (has_before == 0)
		start = number->start;
	/* A letter before it makes it a code: "A4", "FW220 EUR". */
	if (has_before == 0 && start > 0 && g_ascii_isalpha(text[start - 1]))
		return;
	gint64 factor = read_factor(text, &end, has_before > 0);
	gsize after_end = end;
	gsize has_after = currency_after(
		finder, number, has_before > 0, end, &after, &after_end);
	if (has_after > 0 && !fits(finder, number, &after))
		has_after = 0;
	/* "EUR 100 EUR 200": the second is the next one's. "$ 100 MXN" and
	 * "€ 100 EUR" are one amount. */
	if (has_before > 0 && has_after > 0 &&
		!(before.is_shared || strcmp(before.code, after.code) == 0))
		has_after = 0;
	if (has_before == 0 && has_after == 0) {
		if (!is_francs(finder, number))
			return;
		currency_at("CHF", 0, NULL, &before);
	}
	const Currency *currency =
		has_after > 0 && (has_before == 0 || !after.is_shared)
			? &after
			: &before;
	gint64 cents = money_number_cents(number, factor * currency->scale);
	if (cents < 0)
		return;
	MoneyMatch match = { .start = start,
		.end = has_after > 0 ? after_end : end };
	match.money.cents =
		is_minus(text, number->start) || is_minus(text, start) ? -cents
								       : cents;
	g_strlcpy(match.money.currency, currency->code,
		sizeof match.money.currency);
	g_array_append_val(finder->found, match);
	finder->free = match.end;
}

GArray *
money_find(const char *text, const char *home)
{
	Finder finder = { .text = text,
		.home = home,
		.found = g_array_new(FALSE, FALSE, sizeof(MoneyMatch)) };
	gsize at = strcspn(text, "0123456789");
	while (text[at]) {
		MoneyNumber number;
		gboolean is_number = money_read_number(text, at, &number);
		if (is_number)
			try_number(&finder, &number);
		at = MAX(number.end, finder.free);
		at += strcspn(text + at, "0123456789");
	}
	return g_steal_pointer(&finder.found);
}
