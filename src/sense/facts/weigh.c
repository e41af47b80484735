/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the words around a sum say of it. */
#include "sense/facts/room.h"

#include <string.h>

/* How far words reach that say what an amount is, in tokens. */
#define REACH_BEFORE 10
#define REACH_AFTER 6
/* How far what is not the price itself is named: "450 for the freight". */
#define REACH_EXTRA 3
/* How far bounds reach: "at the most 500". */
#define REACH_LIMIT 4
/* A line of the text shorter than this was broken on purpose. */
#define WRAPPED_LINE 56
/* A bare figure below this is hardly a sum, in cents. */
#define SMALL 2000

/* Is the line at TEXT a row of a table, with blanks between its columns? */
static gboolean
has_columns(const char *text, gsize length)
{
	gsize blank = strspn(text, " ");
	const char *gap = g_strstr_len(
		text + blank, (gssize)(length - MIN(blank, length)), "   ");

	return gap && gap + strspn(gap, " ") < text + length;
}

gboolean
facts_same_line(const Facts *facts, guint from, guint to)
{
	guint count = tokens_count(facts->own);
	/* a number may end where the text does */
	if (from >= count)
		return FALSE;
	const Token *first = tokens_at(facts->own, from);
	const Token *last = tokens_at(facts->own, MIN(to, count - 1));
	if (first->line == last->line)
		return TRUE;
	if (last->line > first->line + 1 || first->sentence != last->sentence)
		return FALSE;
	const char *text = facts->letter->own;
	gsize start = first->start;
	while (start > 0 && text[start - 1] != '\n')
		start--;
	gsize length = strcspn(text + start, "\n");
	return length >= WRAPPED_LINE && !has_columns(text + start, length);
}

static guint
window_start(const Facts *facts, guint index)
{
	const FactAmount *amount =
		&g_array_index(facts->amounts, FactAmount, index);
	guint from =
		amount->first > REACH_BEFORE ? amount->first - REACH_BEFORE : 0;
	if (index > 0) {
		const FactAmount *before =
			&g_array_index(facts->amounts, FactAmount, index - 1);
		from = MAX(from, before->last + 1);
	}
	while (from < amount->first &&
		!facts_same_line(facts, from, amount->first))
		from++;
	return from;
}

static guint
window_end(const Facts *facts, guint index)
{
	const FactAmount *amount =
		&g_array_index(facts->amounts, FactAmount, index);
	guint to =
		MIN(amount->last + REACH_AFTER, tokens_count(facts->own) - 1);
	if (index + 1 < facts->amounts->len) {
		const FactAmount *after =
			&g_array_index(facts->amounts, FactAmount, index + 1);
		to = MIN(to, MAX(after->first, amount->last + 1) - 1);
	}
	while (to > amount->last && !facts_same_line(facts, amount->last, to))
		to--;
	/* "329 + 18 shipping": what follows the next number is said of it. */
	for (guint at = amount->last + 1; at <= to; at++) {
		if (tokens_at(facts->own, at)->kind == TOKEN_NUMBER)
			return at - 1;
	}
	return to;
}

/* Which classes stand between the tokens FROM and TO, as bits. */
static guint32
classes_between(const Facts *facts, guint from, guint to)
{
	const guint32 wanted = ((1u << (FACT_LIMIT + 1)) - 1) | 1u << FACT_DUE |
			       1u << FACT_PAY;
	guint32 found = 0;
	for (guint at = from; at <= to && at < facts->hits.count; at++)
		found |= facts->hits.begins[at] & wanted;
	return found;
}

/* "90 each, that is 1,260": the token from which words before amount INDEX
 * can make it the price of a unit. */
static guint
unit_start(const Facts *facts, guint index, guint from)
{
	guint at = g_array_index(facts->amounts, FactAmount, index).first;

	if (index > 0)
		from += phrasehits_length(&facts->hits, from, FACT_UNIT, NULL);
	while (at > from && tokens_at(facts->own, at - 1)->kind != TOKEN_MARK)
		at--;
	return at;
}

static gboolean
has(guint32 classes, FactClass class)
{
	return (classes & (1u << class)) != 0;
}

/* "/m", "/kg" right after the amount. */
static gboolean
has_stroke_after(const Facts *facts, const FactAmount *amount)
{
	const char *after = facts->letter->own + amount->end;
	while (*after == ' ')
		after++;
	return *after == '/' && g_ascii_isalpha(after[1 + (after[1] == ' ')]);
}

/* "329 + 18 shipping", "290 + IVA" */
static gboolean
stands_before_plus(const Facts *facts, const FactAmount *amount)
{
	const char *after = facts->letter->own + amount->end;
	while (*after == ' ')
		after++;
	return *after == '+';
}

/* The end of what is said right after the amount: "in total", "for freight". */
static guint
clause_end(const Facts *facts, const FactAmount *amount, guint to)
{
	guint end = MIN(to, amount->last + REACH_EXTRA);
	for (guint at = amount->last + 1; at <= end; at++) {
		const Token *token = tokens_at(facts->own, at);
		char mark = facts->letter->own[token->start];
		if (token->kind == TOKEN_MARK && strchr(",;.:(", mark))
			return at - 1;
	}
	return end;
}

/* "above 500", "about 500": such words reach no further than their number. */
static gboolean
is_limit(const Facts *facts, const FactAmount *amount, guint from)
{
	guint near =
		amount->first > REACH_LIMIT ? amount->first - REACH_LIMIT : 0;
	return amount->first > from &&
	       has(classes_between(facts, MAX(from, near), amount->first - 1),
		       FACT_LIMIT);
}

static gboolean
parts_clauses(const Facts *facts, guint at)
{
	const Token *token = tokens_at(facts->own, at);

	return token->kind == TOKEN_MARK &&
	       strchr(",;:.!?", facts->letter->own[token->start]) &&
	       g_ascii_isspace(facts->letter->own[token->end]);
}

/* What the clause of AMOUNT says of it, between FROM and TO: "2,000 came on
 * the 3rd, 1,150 are missing". */
static guint32
classes_in_clause(
	const Facts *facts, const FactAmount *amount, guint from, guint to)
{
	guint first = amount->first, last = amount->last;

	/* "the third instalment, 450" */
	if (first > from && parts_clauses(facts, first - 1))
		first--;
	while (first > from && !parts_clauses(facts, first - 1))
		first--;
	while (last < to && !parts_clauses(facts, last + 1))
		last++;
	return classes_between(facts, first, last);
}

void
facts_weigh_amount(Facts *facts, guint index)
{
	const guint32 anywhere = 1u << FACT_GROSS | 1u << FACT_NET |
				 1u << FACT_TAX | 1u << FACT_DUE |
				 1u << FACT_PAY;
	FactAmount *amount = &g_array_index(facts->amounts, FactAmount, index);
	guint from = window_start(facts, index);
	guint to = window_end(facts, index);
	guint32 before = amount->first > from ? classes_between(facts, from,
							amount->first - 1)
					      : 0;
	guint32 after = to > amount->last
				? classes_between(facts, amount->last + 1, to)
				: 0;
	after &= anywhere | classes_between(facts, amount->last + 1,
				    clause_end(facts, amount, to));
	guint unit = unit_start(facts, index, from);
	if (amount->first <= unit ||
		!has(classes_between(facts, unit, amount->first - 1),
			FACT_UNIT))
		before &= ~(1u << FACT_UNIT);
	guint32 both = before | after;
	guint32 clause = both & classes_in_clause(facts, amount, from, to);
	amount->is_total = has(both, FACT_TOTAL) && !has(both, FACT_REST);
	amount->is_part = has(both, FACT_PART) && !has(both, FACT_UNIT);
	amount->is_gross = has(both, FACT_GROSS);
	amount->is_open = has(clause, FACT_REST) && !has(clause, FACT_PAID);
	/* "less the deposit of 500" */
	amount->is_paid = has(clause, FACT_PAID) ||
			  (amount->is_part && has(before, FACT_EXTRA));
	amount->is_extra = has(both, FACT_EXTRA);
	int score = amount->has_currency ? 20 : 0;
	score += amount->is_total ? 40 : 0;
	score += amount->has_form ? 15 : 0;
	score += stands_before_plus(facts, amount) ? 15 : 0;
	score += has(before, FACT_PRICE) ? 15 : 0;
	score += has(both, FACT_DUE) || has(both, FACT_PAY) ? 15 : 0;
	score += amount->is_gross ? 15 : 0;
	score += has(both, FACT_NET) ? 5 : 0;
	if (!amount->has_currency && has(after, FACT_NET))
		score += 15;
	/* "VAT 22 %: 704.00", but not "3,200 plus VAT". */
	amount->is_tax = has(before, FACT_TAX) && !has(before, FACT_GROSS) &&
			 !has(before, FACT_NET);
	score -= amount->is_tax ? 50 : 0;
	if (has(both, FACT_UNIT) || has_stroke_after(facts, amount))
		score -= 30;
	score -= has(both, FACT_EXTRA) ? 30 : 0;
	score -= has(clause, FACT_PAID) ? 25 : 0;
	score -= is_limit(facts, amount, from) ? 15 : 0;
	score -= amount->money.cents < 0 ? 60 : 0;
	score -= !amount->has_currency && amount->money.cents < SMALL ? 30 : 0;
	amount->score = score;
}
