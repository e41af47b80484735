/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cases/case.h"
#include "cases/people.h"

static gboolean
is_kind(const CasePolicy *policy, const char *kind)
{
	static const char *const built_in[] = { "quote", "payment", NULL };
	const char *const *kinds = policy->kinds ? policy->kinds : built_in;
	return g_strv_contains(kinds, kind);
}

static const char *
asked_kind(const CaseLetter *letter, const CasePolicy *policy)
{
	if (letter->marks.is_not)
		return NULL;
	if (letter->marks.kind)
		return letter->marks.kind;
	const GPtrArray *asks = letter->findings->asks;
	for (guint i = 0; i < asks->len; i++) {
		const Ask *ask = g_ptr_array_index(asks, i);
		if (is_kind(policy, ask->kind))
			return ask->kind;
	}
	return NULL;
}

static const Mailbox *
first_outsider(const CaseLetter *letter, const CasePolicy *policy)
{
	const GPtrArray *to = letter->letter->to;
	for (guint i = 0; i < to->len; i++) {
		const Mailbox *mailbox = g_ptr_array_index(to, i);
		if (!people_is_ours(policy->me, mailbox->address))
			return mailbox;
	}
	return NULL;
}

static void
add_event(Case *case_, const CaseLetter *letter, CasePart part)
{
	CaseEvent *event = g_new0(CaseEvent, 1);
	*event = (CaseEvent){ letter, part, RING_THREAD, TRUE, "thread" };
	g_ptr_array_add(case_->events, event);
}

static Case *
open_case(const CaseLetter *letter, const char *kind, const Mailbox *client,
	const CasePolicy *policy)
{
	Case *case_ = g_new0(Case, 1);
	const Findings *findings = letter->findings;
	case_->thread = g_strdup(letter->thread);
	case_->id = g_strdup(letter->letter->id);
	case_->kind = case_->asked = g_intern_string(kind);
	case_->since = case_->last_ours = letter->letter->date;
	case_->until = case_->resume = case_->due = DAY_NONE;
	case_->promise.when.first = case_->promise.when.last = DAY_NONE;
	case_->client = mailbox_new(client->name, client->address);
	case_->company =
		g_strdup(people_company(client->address, policy->freemail));
	case_->subject = g_strdup(letter->letter->subject);
	case_->language = g_strdup(findings->language);
	case_->reference = g_strdup(findings->reference);
	case_->has_amount = findings->has_amount;
	case_->amount = findings->amount;
	case_->valid_until = findings->valid_until;
	case_->pay_by = findings->pay_by;
	case_->evidence =
		g_ptr_array_new_with_free_func((GDestroyNotify)evidence_free);
	case_->notes = g_ptr_array_new_with_free_func(g_free);
	case_->events = g_ptr_array_new_with_free_func(g_free);
	add_event(case_, letter, PART_ASK);
	return case_;
}

static void
hear_theirs(Case *case_, const CaseLetter *letter)
{
	static const CaseState settles[SAYS_COUNT] = {
		[SAYS_STOP] = STATE_STOPPED,
		[SAYS_DECLINE] = STATE_DECLINED,
		[SAYS_ACCEPT] = STATE_ACCEPTED,
		[SAYS_ANSWER] = STATE_ANSWERED,
	};
	const GPtrArray *says = letter->findings->says;
	const Say *say = says->len ? g_ptr_array_index(says, 0) : NULL;
	Says what = say ? say->what : SAYS_ANSWER;
	add_event(case_, letter, PART_THEIRS);
	case_->last_theirs = letter->letter->date;
	case_->chases = 0;
	if (what == SAYS_QUESTION)
		case_->state = STATE_YOURS;
	if (settles[what] == STATE_WAITING)
		return;
	case_->state = settles[what];
	case_->answer = (CaseAnswer){ g_strdup(letter->letter->id), RING_THREAD,
		g_strdup(letter->folder), TRUE, letter->is_junk };
}

static Case *
open_in_thread(const GPtrArray *cases, const char *thread)
{
	for (guint i = cases->len; i-- > 0;) {
		Case *case_ = g_ptr_array_index(cases, i);
		if (case_state_is_open(case_->state) &&
			g_strcmp0(case_->thread, thread) == 0)
			return case_;
	}
	return NULL;
}

static void
take_ours(GPtrArray *cases, const CaseLetter *letter, const CasePolicy *policy)
{
	const Mailbox *client = first_outsider(letter, policy);
	Case *case_ = open_in_thread(cases, letter->thread);
	const char *kind = asked_kind(letter, policy);
	if (!client)
		return;
	if (!case_) {
		if (kind)
			g_ptr_array_add(
				cases, open_case(letter, kind, client, policy));
		return;
	}
	case_->chases += case_->state == STATE_WAITING;
	add_event(case_, letter,
		case_->state == STATE_YOURS ? PART_OUR_ANSWER : PART_CHASE);
	case_->state = STATE_WAITING;
	case_->last_ours = letter->letter->date;
}

GPtrArray *
case_walk(const GPtrArray *letters, const CasePolicy *policy, gint64 now)
{
	GPtrArray *cases =
		g_ptr_array_new_with_free_func((GDestroyNotify)case_free);
	for (guint i = 0; i < letters->len; i++) {
		const CaseLetter *letter = g_ptr_array_index(letters, i);
		if (letter->letter->date > MAX(now, policy->seen) ||
			letter->findings->role != ROLE_LETTER)
			continue;
		Case *case_ = open_in_thread(cases, letter->thread);
		if (letter->findings->is_ours)
			take_ours(cases, letter, policy);
		else if (case_)
			hear_theirs(case_, letter);
	}
	return cases;
}
