/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which step comes next, and whose turn it is of several at one company. */
#include "ledger/ledger_private.h"

const CaseEvent *
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

void
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
