/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whether the letters at hand tell all there is to tell of a company. */
#include "ledger/correspondence.h"

static const CaseLetter *
letter_with_id(const Case *case_, const char *id)
{
	for (guint i = 0; i < case_->events->len; i++) {
		const CaseEvent *event = case_->events->pdata[i];

		if (g_strcmp0(event->letter->letter->id, id) == 0)
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
	answer = letter_with_id(case_, case_->answer.id);
	return answer && !answer->findings->is_ours &&
	       case_->answer.ring == RING_THREAD && case_->answer.is_certain;
}

gint64
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

static gboolean
is_tagged(const Case *case_)
{
	const CaseLetter *ask = letter_with_id(case_, case_->id);

	return ask && g_strv_contains((const char *const *)ask->tags, "owed");
}

static gboolean
holds_open(const GPtrArray *cases, const char *id)
{
	for (guint i = 0; i < cases->len; i++) {
		const Case *case_ = cases->pdata[i];

		if (case_state_is_open(case_->state) &&
			g_str_equal(case_->id, id))
			return TRUE;
	}
	return FALSE;
}

static gboolean
is_in_a_case(const GPtrArray *cases, const CaseLetter *letter)
{
	for (guint i = 0; i < cases->len; i++)
		if (letter_with_id(cases->pdata[i], letter->letter->id))
			return TRUE;
	return FALSE;
}

gboolean
has_loose_ask(const Correspondence *reading, const GPtrArray *letters,
	const GPtrArray *cases)
{
	for (guint i = 0; i < letters->len; i++)
		if (correspondence_asks(reading, letters->pdata[i]) &&
			!is_in_a_case(cases, letters->pdata[i]))
			return TRUE;
	return FALSE;
}

/* Those of COMPANY that are open have their tags, and those EXPECTED (of ids;
 * may be NULL) are open. */
static gboolean
are_as_tagged(
	const char *company, const GPtrArray *cases, const GPtrArray *expected)
{
	for (guint i = 0; i < cases->len; i++) {
		const Case *case_ = cases->pdata[i];

		if (case_state_is_open(case_->state) &&
			g_str_equal(case_->company, company) &&
			!is_tagged(case_))
			return FALSE;
	}
	for (guint i = 0; expected && i < expected->len; i++)
		if (!holds_open(cases, expected->pdata[i]))
			return FALSE;
	return TRUE;
}

gboolean
is_window_enough(const Ledger *ledger, const char *company, const Work *work,
	Correspondence *reading, const GPtrArray *cases)
{
	gboolean is_settled =
		work->is_fresh ? first_in_doubt(ledger, cases) == G_MAXINT64
			       : are_as_tagged(company, cases, work->expected);

	return is_settled &&
	       !has_loose_ask(reading, correspondence_letters(reading), cases);
}
