/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/facts/facts.h"

#include "sense/facts/room.h"

#include <string.h>

/* What a number must score to be one, in tenths. */
#define THRESHOLD 30
/* And in an ask of ours that names no other. */
#define LIKELY 20

static void
clear_number(gpointer data)
{
	FactNumber *number = data;
	g_free(number->text);
	g_free(number->full);
	g_free(number->key);
}

const DateMatch *
facts_date_at(const Facts *facts, guint at)
{
	guint low = 0, high = facts->dates ? facts->dates->len : 0;
	while (low < high) {
		guint middle = low + (high - low) / 2;
		const DateMatch *date =
			&g_array_index(facts->dates, DateMatch, middle);
		if (at < date->first_token)
			high = middle;
		else if (at > date->last_token)
			low = middle + 1;
		else
			return date;
	}
	return NULL;
}

guint
facts_token_at(const Tokens *tokens, gsize at)
{
	guint low = 0, high = tokens_count(tokens);
	while (low < high) {
		guint middle = low + (high - low) / 2;
		if (tokens_at(tokens, middle)->start < at)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* "Not received" is no "received". */
static void
hide_within_rest(PhraseHits *hits)
{
	for (guint at = 0; at < hits->count; at++) {
		guint len = phrasehits_length(hits, at, FACT_REST, NULL);

		for (guint i = 1; i < len; i++)
			hits->begins[at + i] &= ~(1u << FACT_PAID);
	}
}

Facts *
facts_new(const FactWords *words, const Letter *letter, const Tokens *own,
	const Tokens *title, const GArray *dates)
{
	Facts *facts = g_new0(Facts, 1);
	facts->words = words;
	facts->letter = letter;
	facts->own = own;
	facts->title = title;
	facts->dates = dates;
	facts->written = letter->has_date
				 ? day_from_time(letter->date, letter->offset)
				 : DAY_NONE;
	facts->amounts = g_array_new(FALSE, FALSE, sizeof(FactAmount));
	facts->numbers = g_array_new(FALSE, FALSE, sizeof(FactNumber));
	g_array_set_clear_func(facts->numbers, clear_number);
	/* Where there is neither figure nor day, words have nothing to say. */
	if (own->has_digits || (dates && dates->len > 0)) {
		phrasehits_init(&facts->hits, words->book, own, -1);
		hide_within_rest(&facts->hits);
		facts_collect_amounts(facts);
	}
	facts_collect_numbers(facts);
	facts_collect_terms(facts);
	return facts;
}

void
facts_free(Facts *facts)
{
	if (!facts)
		return;
	phrasehits_clear(&facts->hits);
	g_array_unref(facts->amounts);
	g_array_unref(facts->numbers);
	g_free(facts);
}

static void
choose_amount(const Facts *facts, FactMoney money, Findings *findings)
{
	const FactAmount *best = facts_main_amount(facts, money);
	g_ptr_array_set_size(findings->amounts, 0);
	for (guint i = 0; i < facts->amounts->len; i++) {
		const FactAmount *one =
			&g_array_index(facts->amounts, FactAmount, i);
		if (!one->has_currency && one != best)
			continue;
		Amount *amount = g_new0(Amount, 1);
		amount->money = one->money;
		amount->text = g_strndup(
			facts->letter->own + one->start, one->end - one->start);
		g_ptr_array_add(findings->amounts, amount);
	}
	findings->has_amount = best != NULL;
	findings->amount = best ? best->money : (Money){ 0 };
	if (best)
		facts_name_currency(facts, &findings->amount);
}

/* What a letter is to those that look for its number. */
typedef struct {
	gboolean is_ours, is_quote, is_payment;
	gboolean is_answer; /* theirs, and says something */
	gboolean is_reply;  /* its subject is of an earlier letter */
} Purpose;

static gboolean
is_ask(const Purpose *purpose)
{
	return purpose->is_quote || purpose->is_payment;
}

/* 1 the number of ours, -1 of theirs, by the words before it. The subject of
 * their reply is ours as a rule. */
static int
side_of(const FactNumber *number, const Purpose *purpose)
{
	gboolean is_theirs = !purpose->is_ours &&
			     ((number->places & IN_OWN) || !purpose->is_reply);
	return is_theirs	  ? -number->owner
	       : purpose->is_ours ? number->owner
				  : 0;
}

/* A number that nothing names counts in a letter that puts or asks a sum. */
static gboolean
is_number(const FactNumber *number, const Purpose *purpose)
{
	gboolean is_labelled =
		number->label == FACT_QUOTE || number->label == FACT_INVOICE;
	gboolean is_likely = is_ask(purpose) || purpose->is_answer;
	int score = number->score + (is_likely && number->is_dated ? 10 : 0);
	/* "your Q1187", says the one who got it. */
	score += !purpose->is_ours && side_of(number, purpose) > 0 ? 5 : 0;
	return score >= THRESHOLD && (is_labelled || !number->is_other);
}

/* The writer's "our number" is ours in our letters and theirs in theirs. */
static int
score_for(const FactNumber *number, const Purpose *purpose)
{
	int side = side_of(number, purpose);
	/* "our file 412/26" is no paper of ours at all. */
	int foreign = number->label == FACT_REFERENCE ? -50 : -30;
	int score = number->score + (side > 0 ? 15 : side < 0 ? foreign : 0);
	if (number->label == FACT_INVOICE)
		score += purpose->is_payment ? 20 : purpose->is_quote ? -10 : 0;
	if (number->label == FACT_QUOTE)
		score += purpose->is_quote ? 20 : purpose->is_payment ? -10 : 0;
	return score;
}

/* "Q1187" may be one where nothing names it, if it stands in several places or
 * is long. */
static const FactNumber *
likely_number(const Facts *facts)
{
	const FactNumber *best = NULL;

	for (guint i = 0; i < facts->numbers->len; i++) {
		const FactNumber *number =
			&g_array_index(facts->numbers, FactNumber, i);

		if ((g_ascii_isupper(number->text[0]) || number->is_called) &&
			!number->is_other && number->score >= LIKELY &&
			(!best || number->score > best->score))
			best = number;
	}
	return best;
}

static const FactNumber *
main_number(const Facts *facts, const Purpose *purpose)
{
	const FactNumber *best = NULL;
	int best_score = 0;
	for (guint i = 0; i < facts->numbers->len; i++) {
		const FactNumber *number =
			&g_array_index(facts->numbers, FactNumber, i);
		int score = score_for(number, purpose);
		if (!is_number(number, purpose) ||
			(best && score <= best_score))
			continue;
		best = number;
		best_score = score;
	}
	return best || !purpose->is_ours || !is_ask(purpose)
		       ? best
		       : likely_number(facts);
}

/* Is LONG what SHORT is the end of: "OP26-118" and "26-118"? */
static gboolean
ends_with(const FactNumber *whole, const FactNumber *tail)
{
	return strlen(whole->key) > strlen(tail->key) &&
	       g_str_has_suffix(whole->key, tail->key);
}

/* The same number as BEST, in full and as the letter itself writes it. */
static const FactNumber *
in_full(const Facts *facts, const FactNumber *best, const Purpose *purpose)
{
	const FactNumber *full = best;
	for (guint i = 0; best && i < facts->numbers->len; i++) {
		const FactNumber *one =
			&g_array_index(facts->numbers, FactNumber, i);
		gboolean is_written = (one->places & IN_OWN) != 0;
		if (is_written && is_number(one, purpose) &&
			(ends_with(one, full) ||
				(ends_with(full, one) &&
					!(full->places & IN_OWN) &&
					one->is_dated)))
			full = one;
	}
	return full;
}

static void
choose_number(const Facts *facts, const Purpose *purpose, Findings *findings)
{
	const FactNumber *best =
		in_full(facts, main_number(facts, purpose), purpose);
	g_clear_pointer(&findings->reference, g_free);
	findings->reference =
		best ? g_strdup(best->full ? best->full : best->text) : NULL;
	g_ptr_array_set_size(findings->references, 0);
	/* the same without its revision */
	if (best)
		g_ptr_array_add(findings->references, g_strdup(best->text));
	for (guint i = 0; i < facts->numbers->len; i++) {
		const FactNumber *one =
			&g_array_index(facts->numbers, FactNumber, i);
		if (one != best && is_number(one, purpose))
			g_ptr_array_add(
				findings->references, g_strdup(one->text));
	}
}

/* Do they take up our sum: to pay it, to take it, to dispute it? */
static FactMoney
money_of_says(const Findings *findings)
{
	FactMoney money = MONEY_NONE;
	for (guint i = 0; i < findings->says->len; i++) {
		const Say *say = g_ptr_array_index(findings->says, i);
		if (say->what == SAYS_PROCEED && i == 0)
			return MONEY_OWED;
		if (say->what == SAYS_ACCEPT || say->what == SAYS_PROCEED ||
			say->what == SAYS_STOP)
			money = MONEY_ABOUT;
		else if ((say->what == SAYS_PUTOFF ||
				 say->what == SAYS_DECLINE) &&
			 money == MONEY_NONE)
			money = MONEY_LIKELY;
	}
	return money;
}

/* The first of DAYS that is told. */
static Day
first_of(const Day *days, gsize count)
{
	for (gsize i = 0; i < count; i++) {
		if (days[i] != DAY_NONE)
			return days[i];
	}
	return DAY_NONE;
}

static void
choose_days(const Facts *facts, gboolean is_quote, gboolean is_payment,
	Findings *findings)
{
	const Day valid[] = { facts->valid_until, facts->expires };
	const Day pay[] = { facts->due, facts->expires, facts->pay,
		facts->deadline, facts->terms };
	const Day announced[] = { facts->due, facts->pay };
	findings->valid_until =
		is_payment ? DAY_NONE : first_of(valid, G_N_ELEMENTS(valid));
	findings->pay_by =
		is_payment ? first_of(pay, G_N_ELEMENTS(pay))
		: is_quote ? facts->due
			   : first_of(announced, G_N_ELEMENTS(announced));
}

void
facts_choose(const Facts *facts, Findings *findings)
{
	gboolean is_payment = findings_ask(findings, "payment") != NULL;
	gboolean is_quote = findings_ask(findings, "quote") != NULL ||
			    findings_ask(findings, "chase") != NULL;
	if (is_payment && is_quote) {
		const Ask *first = g_ptr_array_index(findings->asks, 0);
		is_payment = first == findings_ask(findings, "payment");
		is_quote = !is_payment;
	}
	choose_amount(facts,
		is_payment	    ? MONEY_ASKED
		: is_quote	    ? MONEY_ABOUT
		: findings->is_ours ? MONEY_LIKELY
				    : money_of_says(findings),
		findings);
	Purpose purpose = { findings->is_ours, is_quote, is_payment,
		!findings->is_ours && findings->says->len > 0,
		strcmp(facts->letter->subject, facts->letter->subject_base) !=
			0 };
	choose_number(facts, &purpose, findings);
	choose_days(facts, is_quote, is_payment, findings);
}
