/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which of the amounts counts. */
#include "sense/facts/room.h"

/* A figure without a currency counts only where something makes it a sum; if
 * IS_BARE, in a letter about money that names no currency, a little will do. */
static gboolean
can_count(const Facts *facts, const FactAmount *amount, FactMoney money,
	gboolean is_bare)
{
	if (amount->has_currency)
		return money >= MONEY_ABOUT ||
		       amount->score >= (money == MONEY_LIKELY ? 0 : 20);
	if (facts_is_plain_figure(amount, money))
		return FALSE;
	/* "invoice 1043 fell due" */
	if (!amount->has_form && facts_is_named(facts, amount))
		return FALSE;
	if (amount->is_total || amount->is_open)
		return amount->score >= (amount->is_total ? 30 : 0);
	/* "the 88/A of 3,150 is due since Sunday" */
	return (money == MONEY_ASKED && amount->score >= 30) ||
	       (is_bare && amount->score >= 15);
}

static gboolean
is_all_bare(const Facts *facts)
{
	for (guint i = 0; i < facts->amounts->len; i++)
		if (g_array_index(facts->amounts, FactAmount, i).has_currency)
			return FALSE;
	return TRUE;
}

/* Was anything paid, or is LEFT all that is asked for? */
static gboolean
is_last(const Facts *facts, const FactAmount *left)
{
	gboolean has_part = FALSE;

	for (guint i = 0; i < facts->amounts->len; i++) {
		const FactAmount *amount =
			&g_array_index(facts->amounts, FactAmount, i);

		if (amount->is_paid)
			return TRUE;
		has_part |= amount != left && amount->is_part;
	}
	return !has_part;
}

/* What speaks for AMOUNT in a letter that asks for a sum: what is left to pay,
 * then an instalment, then all of it. What is left while nothing was paid is
 * asked for later. */
static int
asked(const Facts *facts, const FactAmount *amount)
{
	int score = amount->is_gross ? 10 : 0;

	if (amount->is_paid)
		return score;
	if (amount->is_open && is_last(facts, amount))
		score += 70;
	return score + (amount->is_part ? 60 : 0);
}

const FactAmount *
facts_main_amount(const Facts *facts, FactMoney money)
{
	const FactAmount *best = NULL;
	int best_score = 0;
	gboolean is_payment = money == MONEY_ASKED;
	gboolean is_bare = money >= MONEY_ABOUT && is_all_bare(facts);
	for (guint i = 0; i < facts->amounts->len; i++) {
		const FactAmount *amount =
			&g_array_index(facts->amounts, FactAmount, i);
		int score = amount->score;
		if (!can_count(facts, amount, money, is_bare))
			continue;
		score += is_payment	   ? asked(facts, amount)
			 : amount->is_part ? -30
			 : amount->is_open && money != MONEY_LIKELY ? -15
								    : 0;
		if (!best || score > best_score) {
			best = amount;
			best_score = score;
		}
	}
	return best || money == MONEY_NONE ? best
					   : facts_bare_amount(facts, money);
}
