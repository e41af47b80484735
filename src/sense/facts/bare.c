/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Sums that are figures alone, "480 as we said", where no currency stands in
 * the letter. */
#include "sense/addresses.h"
#include "sense/facts/room.h"

#include <string.h>

enum {
	LEAST = 100,	   /* a lone figure that is less may be anything */
	MOST_PLAIN = 9999, /* longer ones without form are codes */
	MOST_LIKELY = 999, /* and so are these where nothing asks a sum */
	TOLD = 15,	   /* what words that speak of a sum score */
	COUNTED = 30,	   /* what a word behind it takes that may be counted */
	AGAINST = -20,	   /* what words that speak of another thing do */
	YEARS_FROM = 1900, /* what may be a year */
	YEARS_TO = 2100,
	LARGER = 5, /* the largest counts if two times of it are more than
		     * LARGER times the first */
};

/* --- Figures ------------------------------------------------------------- */

/* "14:30", "118/26", but not "380: as we said". */
static gboolean
is_within_code(const char *end)
{
	return *end && strchr("/:-_", *end) && g_ascii_isalnum(end[1]);
}

/* Whether what stands at START is of "(713) 555-0190" or "+1 713 5550190": of
 * digits and what parts them, with a bracket before the rest or a plus. */
static gboolean
is_of_telephone(const char *text, gsize start)
{
	static const char parts[] = " -./()\n";
	TextSpan run =
		digits_around(text, (TextSpan){ start, start }, parts, parts);
	gboolean is_parted = run.start > 0 && text[run.start - 1] == '+';
	gsize digits = 0;

	for (gsize at = run.start; at < run.end; at++) {
		digits += g_ascii_isdigit(text[at]);
		if (text[at] == ')' && digits > 0 &&
			g_ascii_isdigit(
				text[at + 1 + strspn(text + at + 1, " -./\n")]))
			is_parted = TRUE;
	}
	return is_parted && digits >= 7;
}

/* "kg" at token AT, but not the "l" of "6.480 l'hai". */
static gboolean
is_measure(const Facts *facts, guint at)
{
	if (at >= tokens_count(facts->own))
		return FALSE;
	const Token *token = tokens_at(facts->own, at);
	const char *after = facts->letter->own + token->end;

	return *after != '\'' && !g_str_has_prefix(after, "\u2019") &&
	       token_is_measure(token);
}

gboolean
facts_read_bare(const Facts *facts, guint at, MoneyNumber *out)
{
	const Token *token = tokens_at(facts->own, at);
	const char *text = facts->letter->own;
	if (token->kind != TOKEN_NUMBER || facts_date_at(facts, at) ||
		!money_read_number(text, token->start, out))
		return FALSE;
	if (token->start > 0 &&
		(g_ascii_isalnum(text[token->start - 1]) ||
			strchr("/+#_.", text[token->start - 1])))
		return FALSE;
	if (token->start > 0 && text[token->start - 1] == '-' &&
		!(out->has_form && token->start > 1 &&
			text[token->start - 2] == ' '))
		return FALSE;
	if (text[out->end] == '%' || is_within_code(text + out->end) ||
		is_of_telephone(text, token->start) ||
		is_measure(facts, facts_token_at(facts->own, out->end)))
		return FALSE;
	return text[token->start] != '0' && !g_ascii_isalnum(text[out->end]);
}

/* --- Sums ---------------------------------------------------------------- */

gboolean
facts_is_named(const Facts *facts, const FactAmount *amount)
{
	static const FactClass names[] = { FACT_QUOTE, FACT_INVOICE, FACT_ORDER,
		FACT_REFERENCE, FACT_OTHER, FACT_MARK };

	for (gsize i = 0; i < G_N_ELEMENTS(names); i++)
		if (phrasehits_before(&facts->hits, amount->first, names[i]))
			return TRUE;
	/* "invoice no. 388" */
	return amount->first > 0 &&
	       facts->letter->own[tokens_at(facts->own, amount->first - 1)
					  ->start] == '.' &&
	       phrasehits_before(&facts->hits, amount->first - 1, FACT_MARK);
}

/* "We show 388 as open", under the subject "Invoice 388". */
static gboolean
is_number_of_paper(const Facts *facts, const FactAmount *amount)
{
	g_autofree char *text = g_strndup(facts->letter->own + amount->start,
		amount->end - amount->start);

	for (guint i = 0; !amount->has_form && i < facts->numbers->len; i++) {
		const FactNumber *number =
			&g_array_index(facts->numbers, FactNumber, i);

		if ((number->places & ~IN_OWN) &&
			strcmp(number->text, text) == 0)
			return TRUE;
	}
	return FALSE;
}

/* Is it how many of something there are: "40 pieces", "210 kg"? A word behind
 * it that is none of those that follow sums is what is counted. */
static gboolean
is_count(const Facts *facts, const FactAmount *amount)
{
	const guint32 follows = 1u << FACT_FIGURE | 1u << FACT_LINK |
				1u << FACT_TOTAL | 1u << FACT_GROSS |
				1u << FACT_NET | 1u << FACT_TAX |
				1u << FACT_PART | 1u << FACT_PAID |
				1u << FACT_DUE | 1u << FACT_PAY | 1u << FACT_BY;
	guint next = amount->last + 1;

	if (next >= facts->hits.count)
		return FALSE;
	const Token *token = tokens_at(facts->own, next);
	const Token *figure = tokens_at(facts->own, amount->last);
	/* "555 17th St." */
	if (token->kind == TOKEN_NUMBER && token->line == figure->line &&
		!amount->has_form)
		return token->start == figure->end + 1;
	if (token->kind != TOKEN_WORD || token->sentence != figure->sentence)
		return FALSE;
	if (token->line != figure->line && !amount->has_form)
		return FALSE;
	return !(facts->hits.begins[next] & follows);
}

gboolean
facts_is_plain_figure(const FactAmount *amount, FactMoney money)
{
	return amount->is_column && !amount->is_total && money < MONEY_OWED;
}

static gboolean
is_sum(const Facts *facts, const FactAmount *amount, FactMoney money)
{
	gboolean is_told = money > MONEY_LIKELY || amount->score >= TOLD;
	gint64 whole = amount->money.cents / 100;

	if (amount->has_currency || amount->score < AGAINST || whole < LEAST ||
		facts_is_plain_figure(amount, money))
		return FALSE;
	if (!amount->has_form &&
		(whole > (is_told ? MOST_PLAIN : MOST_LIKELY) ||
			(whole >= YEARS_FROM && whole <= YEARS_TO)))
		return FALSE;
	/* Where a sum is owed, figures are hardly anything else. */
	return !facts_is_named(facts, amount) &&
	       !is_number_of_paper(facts, amount) &&
	       (money >= MONEY_OWED || !is_count(facts, amount));
}

/* The best of the figures that can be sums: by what is said of them; of equal
 * ones the first, unless it is small beside the largest. */
const FactAmount *
facts_bare_amount(const Facts *facts, FactMoney money)
{
	const FactAmount *best = NULL;
	int most = 0;

	for (guint i = 0; i < facts->amounts->len; i++) {
		const FactAmount *amount =
			&g_array_index(facts->amounts, FactAmount, i);

		if (amount->has_currency)
			return NULL;
		if (!is_sum(facts, amount, money))
			continue;
		int score =
			amount->score - (is_count(facts, amount) ? COUNTED : 0);
		if (best && (score < most || (score == most &&
						     amount->money.cents * 2 <=
							     best->money.cents *
								     LARGER)))
			continue;
		best = amount;
		most = score;
	}
	return best;
}
