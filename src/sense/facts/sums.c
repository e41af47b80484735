/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Totals that arithmetic gives away, in every language: sums, products, and
 * prices with their tax. */
#include "sense/facts/room.h"

enum {
	LONGEST_RUN = 24,   /* lines of a table that are summed up */
	NEAR_SENTENCES = 2, /* between a number of pieces and their price */
	BY_ARITHMETIC = 40, /* what a total that adds up scores */
	BEYOND = 10,	    /* by how much it exceeds the total within it */
	TAXED = 15	    /* the same, of a price with its tax */
};

static FactAmount *
amount_at(const Facts *facts, guint index)
{
	return &g_array_index(facts->amounts, FactAmount, index);
}

/* What adds up is a total whatever stands beside it. */
static void
make_total(FactAmount *amount, int bonus)
{
	amount->is_total = TRUE;
	amount->score = MAX(amount->score, 0) + bonus;
}

/* --- Sums ----------------------------------------------------------------- */

/* Is amount I what the line above it left and its own line adds: a balance of
 * a table, no total? */
static gboolean
is_running(const Facts *facts, guint i)
{
	if (i < 2 || !facts_are_columns(facts, i) ||
		facts_are_columns(facts, i - 1))
		return FALSE;
	return amount_at(facts, i - 2)->money.cents +
		       amount_at(facts, i - 1)->money.cents ==
	       amount_at(facts, i)->money.cents;
}

/* Is amount I the sum of those right before it? HAS_TOTAL: of a total and
 * more, which makes it the grand total. */
static gboolean
is_sum(const Facts *facts, guint i, gboolean *has_total)
{
	gint64 sum = 0, total = amount_at(facts, i)->money.cents;

	*has_total = FALSE;
	for (guint j = i; j-- > 0 && i - j <= LONGEST_RUN;) {
		const FactAmount *one = amount_at(facts, j);

		sum += one->money.cents;
		*has_total |= one->is_total;
		if (sum == total && i - j >= 2)
			return TRUE;
	}
	return FALSE;
}

/* Is amount I, the largest, the sum of any two before it? */
static gboolean
is_sum_of_two(const Facts *facts, guint i)
{
	gint64 total = amount_at(facts, i)->money.cents;

	for (guint j = 0; j < facts->amounts->len; j++)
		if (amount_at(facts, j)->money.cents > total)
			return FALSE;
	for (guint j = 1; j < i; j++) {
		gint64 rest = total - amount_at(facts, j)->money.cents;

		for (guint k = 0; k < j; k++)
			if (rest > 0 &&
				amount_at(facts, k)->money.cents == rest)
				return TRUE;
	}
	return FALSE;
}

/* --- Products -------------------------------------------------------------- */

gint64
facts_pieces_at(const Facts *facts, guint at)
{
	const Token *token = tokens_at(facts->own, at);
	char *rest = NULL;
	gint64 count;

	if (token->kind != TOKEN_NUMBER || facts_date_at(facts, at))
		return 0;
	count = g_ascii_strtoll(token->folded, &rest, 10);
	return *rest == '\0' && count >= 2 && count <= 99999 ? count : 0;
}

/* "7 days at 800, that is 5,600": is amount I so many times the price that
 * stands before it? */
static gboolean
is_product(const Facts *facts, guint i)
{
	const FactAmount *total = amount_at(facts, i);
	const FactAmount *price = i > 0 ? amount_at(facts, i - 1) : NULL;
	guint32 sentence = tokens_at(facts->own, total->first)->sentence;

	if (!price || price->money.cents < 100 ||
		total->money.cents % price->money.cents != 0)
		return FALSE;
	gint64 times = total->money.cents / price->money.cents;
	for (guint at = price->first; at-- > 0;) {
		if (tokens_at(facts->own, at)->sentence + NEAR_SENTENCES <
			sentence)
			break;
		if (times > 1 && facts_pieces_at(facts, at) == times) {
			amount_at(facts, i - 1)->is_part = FALSE;
			return TRUE;
		}
	}
	return FALSE;
}

/* One product is the price; several are the lines of a table, and what they
 * make together is. */
static void
find_products(Facts *facts)
{
	FactAmount *last = NULL;
	guint products = 0;
	gint64 sum = 0;

	for (guint i = 1; i < facts->amounts->len; i++) {
		FactAmount *amount = amount_at(facts, i);

		if (is_product(facts, i)) {
			last = amount;
			sum += amount->money.cents;
			products++;
		} else if (products > 1 && amount->money.cents == sum) {
			make_total(amount, BY_ARITHMETIC);
			return;
		}
	}
	if (products == 1)
		make_total(last, BY_ARITHMETIC);
}

/* --- Tax ------------------------------------------------------------------- */

static gboolean
speaks_of_tax(const Facts *facts)
{
	const guint32 tax = 1u << FACT_TAX | 1u << FACT_GROSS | 1u << FACT_NET;

	for (guint at = 0; at < facts->hits.count; at++)
		if (facts->hits.begins[at] & tax)
			return TRUE;
	return FALSE;
}

/* Is GROSS what NET is with the tax of some country, to the cent? */
static gboolean
is_taxed(gint64 net, gint64 gross)
{
	/* thousandths */
	static const int rates[] = { 50, 55, 60, 70, 77, 81, 100, 120, 130, 150,
		160, 170, 180, 190, 200, 210, 220, 230, 240, 250 };

	for (gsize i = 0; i < G_N_ELEMENTS(rates); i++)
		if ((net * (1000 + rates[i]) + 500) / 1000 == gross)
			return TRUE;
	return FALSE;
}

/* The net price that amount I is with tax, NULL if it is none. */
static const FactAmount *
net_before(const Facts *facts, guint i)
{
	for (guint j = i; j-- > 0 && i - j <= 2;) {
		const FactAmount *net = amount_at(facts, j);

		if (net->money.cents > 0 &&
			is_taxed(net->money.cents,
				amount_at(facts, i)->money.cents))
			return net;
	}
	return NULL;
}

/* --------------------------------------------------------------------------- */

void
facts_find_sums(Facts *facts)
{
	gboolean has_tax = speaks_of_tax(facts);

	find_products(facts);
	for (guint i = 1; i < facts->amounts->len; i++) {
		FactAmount *amount = amount_at(facts, i);
		const FactAmount *net = has_tax ? net_before(facts, i) : NULL;
		gboolean has_total = FALSE;

		if (is_running(facts, i))
			continue;
		if (is_sum(facts, i, &has_total))
			make_total(amount,
				BY_ARITHMETIC + (has_total ? BEYOND : 0));
		else if (is_sum_of_two(facts, i))
			make_total(amount, BY_ARITHMETIC);
		if (!net)
			continue;
		amount->is_gross = TRUE;
		/* "2,200.00 euros plus VAT, so 2,684.00": of the same money */
		amount->is_total |=
			net->is_total ||
			(net->has_currency && !amount->has_currency);
		amount->score = MAX(amount->score, net->score + TAXED);
	}
}
