/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ledger/events.h"

struct Events {
	Rules *rules;
	GHashTable *ids; /* of what came, borrowed; NULL for none */
	gint64 since;	 /* what is dated later came too */
	GPtrArray *runs; /* of char ** */
	EventCounts counts;
};

Events *
events_new(Rules *rules, GHashTable *ids, gint64 since)
{
	Events *events = g_new0(Events, 1);

	events->rules = rules;
	events->ids = ids;
	events->since = since;
	events->runs =
		g_ptr_array_new_with_free_func((GDestroyNotify)g_strfreev);
	return events;
}

void
events_free(Events *events)
{
	g_ptr_array_unref(events->runs);
	g_free(events);
}

const GPtrArray *
events_runs(const Events *events)
{
	return events->runs;
}

EventCounts
events_counts(const Events *events)
{
	return events->counts;
}

static const CaseLetter *
ask_letter(const Case *case_)
{
	for (guint i = 0; i < case_->events->len; i++) {
		const CaseEvent *event = case_->events->pdata[i];

		if (g_str_equal(event->letter->letter->id, case_->id))
			return event->letter;
	}
	return NULL;
}

static gboolean
has_tag(const CaseLetter *letter, const char *tag)
{
	return letter && letter->tags &&
	       g_strv_contains((const char *const *)letter->tags, tag);
}

static gboolean
is_new(const Events *events, const Letter *letter)
{
	return letter->date > events->since ||
	       (events->ids && g_hash_table_contains(events->ids, letter->id));
}

/* The tag goes and comes with a snooze, so the news is the bounce. */
static gboolean
has_new_bounce(const Events *events, const Case *case_)
{
	for (guint i = 0; i < case_->events->len; i++) {
		const CaseEvent *event = case_->events->pdata[i];

		if (event->letter->findings->role == ROLE_BOUNCE &&
			is_new(events, event->letter->letter))
			return TRUE;
	}
	return FALSE;
}

static void
take_actions(
	Events *events, GPtrArray *actions, const Case *case_, Tagging *tagging)
{
	for (guint i = 0; i < actions->len; i++) {
		RulesAction *action = actions->pdata[i];

		if (action->run)
			g_ptr_array_add(events->runs, g_strdupv(action->run));
		if (action->tag)
			tagging_wish(tagging, case_->id, action->tag);
	}
}

static gboolean
ask_hook(Events *events, const char *name, int *count, const Case *case_,
	Tagging *tagging, GError **error)
{
	g_autoptr(GPtrArray) actions =
		rules_event(events->rules, name, case_, error);

	(*count)++;
	if (!actions)
		return FALSE;
	take_actions(events, actions, case_, tagging);
	return TRUE;
}

gboolean
events_note(Events *events, const Case *case_, Tagging *tagging, GError **error)
{
	const CaseLetter *ask = ask_letter(case_);
	EventCounts *counts = &events->counts;
	gboolean is_open = case_state_is_open(case_->state);
	gboolean was_open = has_tag(ask, "owed");

	if (is_open && !was_open &&
		!ask_hook(events, "opened", &counts->opened, case_, tagging,
			error))
		return FALSE;
	if (tagging_is_newly_due(tagging, case_))
		return ask_hook(
			events, "due", &counts->due, case_, tagging, error);
	if (case_->state == STATE_UNDELIVERED && has_new_bounce(events, case_))
		return ask_hook(events, "undelivered", &counts->undelivered,
			case_, tagging, error);
	if (!is_open && was_open && case_->state != STATE_CLOSED)
		return ask_hook(events, "answered", &counts->answered, case_,
			tagging, error);
	return TRUE;
}
