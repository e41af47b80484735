/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The sums of a letter: where they stand, and which comes first. */
#include "sense/facts/room.h"

#include <string.h>

/* A bare figure above this is a telephone number, in cents. */
#define LARGEST G_GINT64_CONSTANT(1000000000)
/* Less than this is a rate, in cents: "$.0070", "0,0275 EUR/kWh". */
#define RATE 10
/* More figures than this are a price list. */
#define AMOUNTS_MAX 200

/* --- Collecting ------------------------------------------------------------------ */

static void
add_amount(Facts *facts, Money money, gsize start, gsize end,
	gboolean has_currency, gboolean has_form)
{
	if (facts->amounts->len >= AMOUNTS_MAX || ABS(money.cents) < RATE)
		return;
	FactAmount amount = { .money = money,
		.start = start,
		.end = end,
		.has_currency = has_currency,
		.has_form = has_form };
	amount.first = facts_token_at(facts->own, start);
	amount.last = facts_token_at(facts->own, end);
	if (amount.last > amount.first)
		amount.last--;
	g_array_append_val(facts->amounts, amount);
}

/* "450 euros each ... 450 are missing": a sum of FOUND, named once more. */
static gboolean
is_repeated(const GArray *found, gint64 cents)
{
	for (guint i = 0; i < found->len; i++)
		if (g_array_index(found, MoneyMatch, i).money.cents == cents)
			return TRUE;
	return FALSE;
}

/* "23 shirts at 20 euros each, 460 in all": so many times a sum of FOUND. */
static gboolean
is_product(const Facts *facts, const GArray *found, guint at, gint64 cents)
{
	for (guint i = 0; i < found->len; i++) {
		gint64 price = g_array_index(found, MoneyMatch, i).money.cents;

		for (guint of = 0; price > 0 && cents % price == 0 && of < at;
			of++)
			if (facts_pieces_at(facts, of) == cents / price)
				return TRUE;
	}
	return FALSE;
}

/* Small figures too may be the items of a list. */
static gboolean
ends_line(const Facts *facts, gsize end)
{
	const char *text = facts->letter->own + end;
	text += strspn(text, " \t\r");
	return *text == '\n' || *text == '\0';
}

gboolean
facts_are_columns(const Facts *facts, guint index)
{
	const char *text = facts->letter->own;
	const FactAmount *amount =
		&g_array_index(facts->amounts, FactAmount, index);
	const FactAmount *before = amount - 1;
	if (index == 0 || amount->has_currency || before->has_currency)
		return FALSE;
	return before->end + strspn(text + before->end, " \t") == amount->start;
}

static void
mark_columns(Facts *facts)
{
	for (guint i = 1; i < facts->amounts->len; i++) {
		FactAmount *amount =
			&g_array_index(facts->amounts, FactAmount, i);
		if (!facts_are_columns(facts, i))
			continue;
		amount->is_column = TRUE;
		amount[-1].is_column = TRUE;
	}
}

static void
collect(Facts *facts, const char *home)
{
	g_autoptr(GArray) found = money_find(facts->letter->own, home);
	guint next = 0, count = tokens_count(facts->own);
	gsize done = 0;
	for (guint at = 0; at < count; at++) {
		const Token *token = tokens_at(facts->own, at);
		while (next < found->len) {
			const MoneyMatch *match =
				&g_array_index(found, MoneyMatch, next);
			if (match->start > token->start)
				break;
			add_amount(facts, match->money, match->start,
				match->end, TRUE, FALSE);
			done = match->end;
			next++;
		}
		MoneyNumber number;
		if (token->start < done || !facts_read_bare(facts, at, &number))
			continue;
		Money money = { .cents = money_number_cents(&number, 1) };
		if (money.cents <= 0 || money.cents > LARGEST)
			continue;
		if (facts->letter->own[token->start - (token->start > 0)] ==
			'-')
			money.cents = -money.cents;
		if (number.has_form || is_repeated(found, money.cents) ||
			is_product(facts, found, at, money.cents) ||
			(found->len == 0 &&
				(number.digits >= 20 ||
					ends_line(facts, number.end))))
			add_amount(facts, money, number.start, number.end,
				FALSE, number.has_form);
		done = number.end;
	}
	mark_columns(facts);
}

/* --- All together ------------------------------------------------------------------ */

/* The price comes first, what else could be had after it; unless the first
 * amount is small beside the largest. */
static void
prefer_main(Facts *facts)
{
	FactAmount *first = NULL, *largest = NULL;
	for (guint i = 0; i < facts->amounts->len; i++) {
		FactAmount *amount =
			&g_array_index(facts->amounts, FactAmount, i);
		if (!amount->has_currency || amount->money.cents <= 0)
			continue;
		first = first ? first : amount;
		if (!largest || amount->money.cents > largest->money.cents)
			largest = amount;
	}
	if (!first)
		return;
	/* "24,000, that is 28,800 with VAT" is one price, twice. */
	gboolean is_net_first =
		largest->is_gross && largest->money.cents > first->money.cents;
	if (is_net_first || largest->money.cents / 5 * 2 > first->money.cents)
		largest->score += 10;
	else
		first->score += 10;
}

void
facts_collect_amounts(Facts *facts)
{
	collect(facts, facts_shared_sign(facts));
	for (guint i = 0; i < facts->amounts->len; i++)
		facts_weigh_amount(facts, i);
	facts_find_sums(facts);
	facts_find_parts(facts);
	facts_read_table(facts);
	facts_take_currencies(facts);
	prefer_main(facts);
}
