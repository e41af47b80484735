/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What suffices to judge open cases again, while nothing changes that concerns
 * them: the letters that belong to them; if these alone tell another story, a
 * window of all letters.
 *
 * What was written long before an open ask hardly matters for it, so a scan of
 * what changed, and the list, read a window of a company's letters. Hardly is
 * not never: somebody said stop years ago, or it takes many letters to see on
 * which days they work. So whenever all letters were read, the window is tried
 * on them, and companies for which it tells less are judged as a whole.
 */
#include <string.h>

#include "cases/people.h"
#include "ledger/ledger_private.h"

#define DAY_SECONDS ((gint64)86400)

gint64
window_start(gint64 date)
{
	return MAX(1, date - LEDGER_LOOK_BACK);
}

gint64
window_of_memory(const Ledger *ledger)
{
	gint64 days = case_forget_most(&ledger->policy);

	if (days <= 0 || ledger->is_thorough || ledger->is_exhaustive)
		return 0;
	/* A hold, a term of payment: a case is over so much later. */
	return MAX(1, ledger->now - days * DAY_SECONDS - 3 * LEDGER_LOOK_BACK);
}

static gboolean
is_open_of(const Case *case_, const char *company)
{
	return case_state_is_open(case_->state) &&
	       g_str_equal(case_->company, company);
}

static gint64
first_open(const GPtrArray *cases, const char *company)
{
	gint64 first = G_MAXINT64;

	for (guint i = 0; i < cases->len; i++) {
		const Case *case_ = cases->pdata[i];

		if (is_open_of(case_, company))
			first = MIN(first, case_->since);
	}
	return first;
}

/* Where there is no letter of theirs among KEPT: the last ones of all. */
static void
keep_last_of_theirs(GPtrArray *kept, const GPtrArray *letters)
{
	guint count = 0;

	for (guint i = 0; i < kept->len; i++)
		if (!((const CaseLetter *)kept->pdata[i])->findings->is_ours)
			return;
	for (guint i = letters->len; i-- > 0 && count < LEDGER_LAST;) {
		CaseLetter *letter = letters->pdata[i];

		if (letter->findings->is_ours)
			continue;
		g_ptr_array_add(kept, letter);
		count++;
	}
}

/* The letters since SINCE, and the threads that they belong to. */
static GPtrArray *
letters_since(const GPtrArray *letters, gint64 since)
{
	GPtrArray *kept = g_ptr_array_new();
	g_autoptr(GHashTable) threads =
		g_hash_table_new(g_str_hash, g_str_equal);

	for (guint i = 0; i < letters->len; i++) {
		const CaseLetter *letter = letters->pdata[i];

		if (letter->letter->date >= since)
			g_hash_table_add(threads, letter->thread);
	}
	for (guint i = 0; i < letters->len; i++) {
		CaseLetter *letter = letters->pdata[i];

		if (g_hash_table_contains(threads, letter->thread))
			g_ptr_array_add(kept, letter);
	}
	keep_last_of_theirs(kept, letters);
	return kept;
}

static gboolean
is_same_answer(const CaseAnswer *a, const CaseAnswer *b)
{
	return g_strcmp0(a->id, b->id) == 0 && a->ring == b->ring &&
	       a->is_certain == b->is_certain;
}

static gboolean
is_same_case(const Case *a, const Case *b)
{
	return g_str_equal(a->kind, b->kind) && a->state == b->state &&
	       a->last_ours == b->last_ours &&
	       a->last_theirs == b->last_theirs && a->chases == b->chases &&
	       a->until == b->until && a->resume == b->resume &&
	       g_str_equal(a->client->address, b->client->address) &&
	       g_strcmp0(a->language, b->language) == 0 &&
	       g_strcmp0(a->reference, b->reference) == 0 &&
	       a->has_amount == b->has_amount &&
	       a->amount.cents == b->amount.cents &&
	       a->valid_until == b->valid_until && a->pay_by == b->pay_by &&
	       g_strcmp0(a->promise.id, b->promise.id) == 0 &&
	       is_same_answer(&a->answer, &b->answer) &&
	       a->notes->len == b->notes->len &&
	       a->events->len == b->events->len;
}

static const Case *
case_with_id(const GPtrArray *cases, const char *id)
{
	for (guint i = 0; i < cases->len; i++) {
		const Case *case_ = cases->pdata[i];

		if (g_str_equal(case_->id, id))
			return case_;
	}
	return NULL;
}

/* Every open case of A is in B, and the same. */
static gboolean
holds_same(const GPtrArray *a, const GPtrArray *b, const char *company)
{
	for (guint i = 0; i < a->len; i++) {
		const Case *case_ = a->pdata[i];
		const Case *other;

		if (!is_open_of(case_, company))
			continue;
		other = case_with_id(b, case_->id);
		if (!other || !is_same_case(case_, other))
			return FALSE;
	}
	return TRUE;
}

/* When COMPANY was nudged last, over any of its cases, if that may still hold
 * back a step of a case that was opened at SINCE; else 0. */
static gint64
nudged_lately(const Ledger *ledger, const GPtrArray *cases, const char *company,
	gint64 since)
{
	gint64 days = rules_budget_days(ledger->rules), last = 0;

	for (guint i = 0; i < cases->len; i++) {
		const Case *case_ = cases->pdata[i];
		const CaseEvent *nudge = last_nudge(case_);
		gint64 date = nudge ? nudge->letter->letter->date : 0;

		if (g_str_equal(case_->company, company) &&
			date + (days + 3) * DAY_SECONDS > since)
			last = MAX(last, date);
	}
	return last;
}

static gboolean
is_same_clock(const Clock *a, const Clock *b)
{
	return g_strcmp0(a->zone, b->zone) == 0 && a->offset == b->offset &&
	       a->weekend == b->weekend;
}

gboolean
window_tells(const Ledger *ledger, const char *company,
	const GPtrArray *letters, const GPtrArray *cases, const Clock *clock)
{
	gint64 first = first_open(cases, company);
	g_autoptr(GPtrArray) seen = NULL, again = NULL;
	g_autoptr(Clock) other = NULL;

	if (first == G_MAXINT64)
		return TRUE;
	seen = letters_since(letters, window_start(first));
	if (seen->len == letters->len)
		return TRUE;
	again = judge_letters(ledger, company, seen, &other);
	return is_same_clock(clock, other) &&
	       nudged_lately(ledger, cases, company, first) ==
		       nudged_lately(ledger, again, company, first) &&
	       holds_same(cases, again, company) &&
	       holds_same(again, cases, company);
}

/* The asks of what is open at COMPANY, and all letters that belong to it; sets
 * of ids that borrow. */
static void
collect_open(const GPtrArray *cases, const char *company, GHashTable *asks,
	GHashTable *all)
{
	for (guint i = 0; i < cases->len; i++) {
		const Case *case_ = cases->pdata[i];

		if (!is_open_of(case_, company))
			continue;
		g_hash_table_add(asks, case_->id);
		for (guint k = 0; k < case_->events->len; k++) {
			const CaseEvent *event = case_->events->pdata[k];

			g_hash_table_add(all, event->letter->letter->id);
		}
	}
}

/* Those letters, oldest first; the ids of all but the asks go to WORD. NULL if
 * there are too many of these. */
static GPtrArray *
letters_of_open(const GPtrArray *letters, const GPtrArray *cases,
	const char *company, GString *word)
{
	g_autoptr(GPtrArray) kept = g_ptr_array_new();
	g_autoptr(GHashTable) asks = g_hash_table_new(g_str_hash, g_str_equal);
	g_autoptr(GHashTable) all = g_hash_table_new(g_str_hash, g_str_equal);

	collect_open(cases, company, asks, all);
	for (guint i = 0; i < letters->len; i++) {
		CaseLetter *letter = letters->pdata[i];
		const char *id = letter->letter->id;

		if (!g_hash_table_contains(all, id))
			continue;
		g_ptr_array_add(kept, letter);
		if (g_hash_table_contains(asks, id))
			continue;
		g_string_append_printf(word, LEDGER_AND "%s", id);
		if (kept->len > LEDGER_IDS_MAX || strpbrk(id, " " LEDGER_AND))
			return NULL;
	}
	return g_steal_pointer(&kept);
}

static gboolean
is_same_from(const Ledger *ledger, const Correspondence *reading,
	const char *company, const GPtrArray *seen, const GPtrArray *cases,
	const Clock *clock)
{
	gint64 first = first_open(cases, company);
	g_autoptr(GPtrArray) again = judge_by(ledger, company, seen, clock);

	return nudged_lately(ledger, cases, company, first) ==
		       nudged_lately(ledger, again, company, first) &&
	       holds_same(cases, again, company) &&
	       holds_same(again, cases, company) &&
	       !has_loose_ask(reading, seen, again);
}

char *
window_word(const Ledger *ledger, const Correspondence *reading,
	const char *company, const GPtrArray *letters, const GPtrArray *cases,
	const Clock *clock)
{
	g_autofree char *text = clock_text(clock);
	g_autoptr(Clock) other =
		clock_of_text(text, ledger->now, ledger->zones);
	g_autoptr(GString) word = g_string_new(text);
	g_autoptr(GPtrArray) seen =
		letters_of_open(letters, cases, company, word);

	if (seen && other && is_same_clock(clock, other) &&
		correspondence_language(reading, letters) ==
			correspondence_language(reading, seen) &&
		is_same_from(ledger, reading, company, seen, cases, other))
		return g_string_free(g_steal_pointer(&word), FALSE);
	return g_strdup(LEDGER_WINDOW);
}
