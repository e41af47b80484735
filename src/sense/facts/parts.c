/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Parts of sums: what is left of one when some was paid, and the instalment
 * that is asked for. */
#include "sense/facts/room.h"

enum {
	MOST_PARTS = 12,   /* into which a sum is divided */
	MOST_AMOUNTS = 40, /* that are compared with each other */
	NEWER = 15,	   /* what a new price scores beyond the old one */
	WHOLE = 100,	   /* per cent */
	BEYOND_TAX = 30	   /* no tax is such a share */
};

static FactAmount *
amount_at(const Facts *facts, guint index)
{
	return &g_array_index(facts->amounts, FactAmount, index);
}

static guint
count(const Facts *facts)
{
	return MIN(facts->amounts->len, MOST_AMOUNTS);
}

/* --- What is left ---------------------------------------------------------- */

/* Are PAID and LEFT, two of the amounts, together a third? */
static gboolean
make_a_whole(const Facts *facts, guint paid, guint left)
{
	gint64 sum = amount_at(facts, paid)->money.cents +
		     amount_at(facts, left)->money.cents;

	for (guint i = 0; i < count(facts); i++)
		if (i != paid && i != left &&
			amount_at(facts, i)->money.cents == sum)
			return TRUE;
	return FALSE;
}

static void
find_left(Facts *facts)
{
	for (guint paid = 0; paid < count(facts); paid++) {
		if (!amount_at(facts, paid)->is_paid)
			continue;
		for (guint left = 0; left < count(facts); left++) {
			FactAmount *amount = amount_at(facts, left);

			if (left != paid && !amount->is_paid &&
				amount->money.cents > 0 &&
				make_a_whole(facts, paid, left))
				amount->is_open = TRUE;
		}
	}
}

/* --- What is new ----------------------------------------------------------- */

/* "Without the cupboard, 2,150, it is 23,890 instead of 26,040": the last of
 * the three, if one was the old price or a discount. */
static void
find_reduced(Facts *facts)
{
	for (guint new = 2; new < count(facts); new ++) {
		FactAmount *amount = amount_at(facts, new);

		for (guint old = 0; old < new; old++)
			for (guint off = 0; off < new; off++) {
				const FactAmount *was = amount_at(facts, old);
				const FactAmount *less = amount_at(facts, off);

				if (was->money.cents - less->money.cents !=
						amount->money.cents ||
					less->money.cents <= 0 ||
					!(was->is_paid || less->is_extra))
					continue;
				amount->is_total = TRUE;
				amount->score =
					MAX(amount->score, was->score) + NEWER;
				return;
			}
	}
}

/* --- Instalments ----------------------------------------------------------- */

static gboolean
speaks_of_parts(const Facts *facts)
{
	for (guint at = 0; at < facts->hits.count; at++)
		if (facts->hits.begins[at] & 1u << FACT_PART)
			return TRUE;
	return FALSE;
}

/* Is CENTS so many per cent of WHOLE, LEAST or more, as the letter names
 * somewhere? */
static gboolean
is_share(const Facts *facts, gint64 whole, gint64 cents, int least)
{
	for (guint at = 0; at + 1 < facts->hits.count; at++) {
		const Token *number = tokens_at(facts->own, at);
		const Token *sign = tokens_at(facts->own, at + 1);

		if (number->kind != TOKEN_NUMBER || sign->folded[0] != '%')
			continue;
		gint64 share = g_ascii_strtoll(number->folded, NULL, 10);
		if (share >= least && share < WHOLE &&
			(whole * share + WHOLE / 2) / WHOLE == cents)
			return TRUE;
	}
	return FALSE;
}

/* "The first half of 9,850, that is 4,925" speaks of the second as a part. */
static gboolean
find_part_of(Facts *facts, FactAmount *whole, gboolean is_told)
{
	for (guint i = 0; i < count(facts); i++) {
		FactAmount *part = amount_at(facts, i);
		gint64 cents = part->money.cents;

		if (cents <= 0 || cents >= whole->money.cents ||
			part->is_paid || part->is_tax)
			continue;
		gboolean is_even = is_told && whole->money.cents % cents == 0 &&
				   whole->money.cents / cents <= MOST_PARTS;
		if ((is_even && whole->is_part) ||
			((is_told || !part->is_extra) &&
				is_share(facts, whole->money.cents, cents,
					is_told ? 1 : BEYOND_TAX))) {
			part->is_part = TRUE;
			whole->is_part = FALSE;
			return TRUE;
		}
	}
	return FALSE;
}

void
facts_find_parts(Facts *facts)
{
	find_left(facts);
	find_reduced(facts);
	/* "30 %, that is 576" needs no word for an instalment. */
	gboolean is_told = speaks_of_parts(facts);

	for (guint i = 0; i < count(facts); i++)
		if (find_part_of(facts, amount_at(facts, i), is_told))
			return;
}
