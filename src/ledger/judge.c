/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "ledger/ledger_private.h"

#define DAY_SECONDS 86400

static int
our_offset(const GPtrArray *letters)
{
	for (guint i = letters->len; i-- > 0;) {
		const CaseLetter *letter = letters->pdata[i];

		if (letter->findings->is_ours)
			return letter->letter->offset;
	}
	return 0;
}

/* The last letter with which CASE nudged its client; NULL if none did. */
static const CaseEvent *
last_nudge(const Case *case_)
{
	for (guint i = case_->events->len; i-- > 0;) {
		const CaseEvent *event = case_->events->pdata[i];

		if (event->part == PART_CHASE)
			return event;
	}
	return NULL;
}

static void
note_budget(Case *case_, const Case *other, Day until)
{
	g_autofree char *day = day_format(until);

	g_ptr_array_add(case_->notes,
		g_strdup_printf("waits until %s: %s is followed up too (%s)",
			day, case_->company, other->subject));
}

/* The day before which CASE must not nudge because another case of the same
 * company did, and that case; DAY_NONE if it may. */
static Day
budget_of(const Ledger *ledger, const Case *case_, const GPtrArray *cases,
	const Clock *clock, const Case **because)
{
	int days = rules_budget_days(ledger->rules);
	Day not_before = DAY_NONE;

	for (guint i = 0; days > 0 && i < cases->len; i++) {
		const Case *other = cases->pdata[i];
		const CaseEvent *nudge =
			other != case_ ? last_nudge(other) : NULL;
		Day day;

		if (!nudge)
			continue;
		day = clock_day(clock, nudge->letter->letter->date) + days;
		if (not_before == DAY_NONE || day > not_before) {
			not_before = day;
			*because = other;
		}
	}
	return not_before;
}

static void
choose(Ledger *ledger, Case *case_, const Clock *clock, Day not_before)
{
	g_autoptr(GError) error = NULL;

	if (!rules_choose(ledger->rules, case_, clock, ledger->now, not_before,
		    &error))
		ledger_note_failure(ledger, case_->subject, error);
}

/* The one that is nudged when several of a company are due. */
static gboolean
comes_before(const Case *a, const Case *b)
{
	if (a->due != b->due)
		return a->due < b->due;
	if (a->has_amount != b->has_amount)
		return a->has_amount;
	if (a->has_amount && a->amount.cents != b->amount.cents)
		return a->amount.cents > b->amount.cents;
	return a->since < b->since;
}

static gboolean
is_nudge_due(const Case *case_)
{
	return case_->state == STATE_DUE && case_->action &&
	       g_str_equal(case_->action, "draft");
}

static const Case *
first_due(const GPtrArray *cases)
{
	const Case *first = NULL;

	for (guint i = 0; i < cases->len; i++) {
		const Case *case_ = cases->pdata[i];

		if (is_nudge_due(case_) &&
			(!first || comes_before(case_, first)))
			first = case_;
	}
	return first;
}

/* Of several nudges that are due at one company only the first is; the others
 * wait for their own turn. */
static void
share_budget(Ledger *ledger, const GPtrArray *cases, const Clock *clock)
{
	int days = rules_budget_days(ledger->rules);
	const Case *first = days > 0 ? first_due(cases) : NULL;
	Day until = clock_day(clock, ledger->now) + days;

	for (guint i = 0; first && i < cases->len; i++) {
		Case *case_ = cases->pdata[i];

		if (case_ == first || !is_nudge_due(case_))
			continue;
		choose(ledger, case_, clock, until);
		if (!is_nudge_due(case_))
			note_budget(case_, first, until);
	}
}

static void
choose_steps(Ledger *ledger, const GPtrArray *cases, const Clock *clock)
{
	Day today = clock_day(clock, ledger->now);

	for (guint i = 0; i < cases->len; i++) {
		Case *case_ = cases->pdata[i];
		const Case *because = NULL;
		Day not_before;

		if (!case_state_is_open(case_->state))
			continue;
		not_before = budget_of(ledger, case_, cases, clock, &because);
		choose(ledger, case_, clock, not_before);
		if (because && not_before > today && case_->due == not_before)
			note_budget(case_, because, not_before);
	}
	share_budget(ledger, cases, clock);
}

/* Cases of others that came along with a thread, and those that the rules
 * leave alone, go. */
static void
drop_foreign(Ledger *ledger, GPtrArray *cases, const char *company)
{
	for (guint i = cases->len; i-- > 0;) {
		const Case *case_ = cases->pdata[i];
		g_autoptr(GError) error = NULL;
		gboolean is_out = !g_str_equal(case_->company, company);

		if (!is_out) {
			is_out = rules_skip(ledger->rules, case_, &error);
			ledger->skipped += is_out;
		}
		if (error)
			ledger_note_failure(ledger, case_->subject, error);
		if (is_out)
			g_ptr_array_remove_index(cases, i);
	}
}

static GPtrArray *
walk(Ledger *ledger, const GPtrArray *letters, const char *company,
	const Clock *clock)
{
	CasePolicy policy = ledger->policy;

	policy.workdays = rules_workdays(ledger->rules, clock, company);
	return case_walk(letters, &policy, ledger->now);
}

static const CaseLetter *
answer_letter(const Case *case_)
{
	for (guint i = 0; i < case_->events->len; i++) {
		const CaseEvent *event = case_->events->pdata[i];

		if (g_strcmp0(event->letter->letter->id, case_->answer.id) == 0)
			return event->letter;
	}
	return NULL;
}

/* Settled by the user or by a letter of theirs in the thread: whatever else
 * is in the archive cannot open such a case again. */
static gboolean
is_plainly_settled(const Case *case_)
{
	const CaseLetter *answer;

	if (case_state_is_open(case_->state))
		return FALSE;
	if (case_->state == STATE_CLOSED)
		return TRUE;
	answer = answer_letter(case_);
	return answer && !answer->findings->is_ours &&
	       case_->answer.ring == RING_THREAD && case_->answer.is_certain;
}

/* The date from which other letters matter; G_MAXINT64 if none do. */
static gint64
first_in_doubt(const Ledger *ledger, const GPtrArray *cases)
{
	gint64 first = G_MAXINT64;

	for (guint i = 0; i < cases->len; i++) {
		const Case *case_ = cases->pdata[i];

		if (ledger->is_thorough || !is_plainly_settled(case_))
			first = MIN(first, case_->since);
	}
	return first;
}

/* The cases of COMPANY from as few letters as may be. */
static gboolean
walk_company(Ledger *ledger, Correspondence *reading, const char *company,
	GHashTable *candidates, GPtrArray **cases, Clock **clock,
	GError **error)
{
	const GPtrArray *letters;
	g_autoptr(GPtrArray) first = NULL;
	gint64 since;

	if (!correspondence_read_asks(reading, candidates, error))
		return FALSE;
	letters = correspondence_letters(reading);
	*clock = clock_of(letters, company, ledger->now, our_offset(letters));
	first = walk(ledger, letters, company, *clock);
	since = first_in_doubt(ledger, first);
	if (since == G_MAXINT64) {
		*cases = g_steal_pointer(&first);
		return TRUE;
	}
	if (!correspondence_read_since(reading, since, error))
		return FALSE;
	letters = correspondence_letters(reading);
	g_clear_pointer(clock, clock_free);
	*clock = clock_of(letters, company, ledger->now, our_offset(letters));
	*cases = walk(ledger, letters, company, *clock);
	return TRUE;
}

gboolean
judge_company(Ledger *ledger, const char *company, GHashTable *candidates,
	LedgerVisit visit, gpointer data, gboolean *goes_on, GError **error)
{
	g_autoptr(Correspondence) reading = correspondence_new(ledger, company);
	g_autoptr(Clock) clock = NULL;
	g_autoptr(GPtrArray) cases = NULL;

	if (!walk_company(ledger, reading, company, candidates, &cases, &clock,
		    error))
		return FALSE;
	rules_set_today(ledger->rules, clock_day(clock, ledger->now));
	drop_foreign(ledger, cases, company);
	choose_steps(ledger, cases, clock);
	ledger->letters = correspondence_letters(reading);
	for (guint i = 0; *goes_on && i < cases->len; i++)
		*goes_on = visit(cases->pdata[i], clock, data);
	ledger->letters = NULL;
	return TRUE;
}
