/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cases/case.h"

#include "cases/ties.h"

static const char *const state_names[STATE_COUNT] = {
	[STATE_WAITING] = "waiting",
	[STATE_DUE] = "due",
	[STATE_HELD] = "held",
	[STATE_YOURS] = "yours",
	[STATE_UNDELIVERED] = "undelivered",
	[STATE_EXHAUSTED] = "exhausted",
	[STATE_ANSWERED] = "answered",
	[STATE_ACCEPTED] = "accepted",
	[STATE_DECLINED] = "declined",
	[STATE_PAID] = "paid",
	[STATE_STOPPED] = "stopped",
	[STATE_CLOSED] = "closed",
};

const char *
case_state_name(CaseState state)
{
	g_return_val_if_fail((int)state >= 0 && state < STATE_COUNT, "");
	return state_names[state];
}

int
case_state_from_name(const char *name)
{
	for (int i = 0; i < STATE_COUNT; i++)
		if (g_strcmp0(name, state_names[i]) == 0)
			return i;
	return -1;
}

gboolean
case_state_is_open(CaseState state)
{
	return state < STATE_ANSWERED;
}

int
case_forget_days(const CasePolicy *policy, const char *kind)
{
	gpointer days;
	gboolean is_named =
		policy->forget &&
		g_hash_table_lookup_extended(policy->forget, kind, NULL, &days);

	return is_named ? GPOINTER_TO_INT(days) : policy->forget_days;
}

int
case_forget_most(const CasePolicy *policy)
{
	int most = policy->forget_days;
	GHashTableIter iter;
	gpointer days;

	if (!policy->forget)
		return most;
	g_hash_table_iter_init(&iter, policy->forget);
	while (most > 0 && g_hash_table_iter_next(&iter, NULL, &days)) {
		int named = GPOINTER_TO_INT(days);

		most = named > 0 ? MAX(most, named) : 0;
	}
	return most;
}

gboolean
case_is_let_go(const Case *case_)
{
	static const char *const outcomes[] = { "lapsed", "replaced",
		"withdrawn", NULL };

	return case_->state == STATE_CLOSED &&
	       g_strv_contains(outcomes, case_->outcome);
}

const char *
ring_name(Ring ring)
{
	switch (ring) {
	case RING_THREAD: return "thread";
	case RING_ADDRESS: return "address";
	case RING_COMPANY: return "company";
	}
	return "";
}

const char *
case_part_name(CasePart part)
{
	switch (part) {
	case PART_ASK: return "ask";
	case PART_SAME_ATTEMPT: return "same attempt";
	case PART_CHASE: return "chase";
	case PART_OUR_ANSWER: return "our answer";
	case PART_OURS: return "ours";
	case PART_THEIRS: return "theirs";
	case PART_NOTICE: return "notice";
	}
	return "";
}

CaseLetter *
case_letter_ref(CaseLetter *letter)
{
	g_atomic_int_inc(&letter->n_more);
	return letter;
}

void
case_letter_free(CaseLetter *letter)
{
	if (!letter || g_atomic_int_add(&letter->n_more, -1) > 0)
		return;
	g_clear_pointer(&letter->letter, letter_free);
	g_clear_pointer(&letter->findings, findings_free);
	g_free(letter->thread);
	g_free(letter->folder);
	g_strfreev(letter->tags);
	prints_free(letter->own_prints);
	prints_free(letter->quoted_prints);
	prints_free(letter->text_prints);
	g_free(letter);
}

static gpointer
copy_evidence(gconstpointer evidence, gpointer data)
{
	const Evidence *from = evidence;

	(void)data;
	return evidence_new(from->text, from->where);
}

static gpointer
copy_text(gconstpointer text, gpointer data)
{
	(void)data;
	return g_strdup(text);
}

static gpointer
copy_event(gconstpointer event, gpointer data)
{
	(void)data;
	return g_memdup2(event, sizeof(CaseEvent));
}

Case *
case_copy(const Case *case_)
{
	Case *copy = g_memdup2(case_, sizeof *case_);
	char **texts[] = { &copy->thread, &copy->id, &copy->company,
		&copy->subject, &copy->language, &copy->reference,
		&copy->promise.text, &copy->promise.when.text,
		&copy->promise.id, &copy->answer.id, &copy->answer.folder,
		&copy->template_name, &copy->step_why };

	for (gsize i = 0; i < G_N_ELEMENTS(texts); i++)
		*texts[i] = g_strdup(*texts[i]);
	copy->client = mailbox_new(case_->client->name, case_->client->address);
	copy->evidence = g_ptr_array_copy(case_->evidence, copy_evidence, NULL);
	copy->notes = g_ptr_array_copy(case_->notes, copy_text, NULL);
	copy->events = g_ptr_array_copy(case_->events, copy_event, NULL);
	return copy;
}

void
case_free(Case *case_)
{
	if (!case_)
		return;
	g_free(case_->thread);
	g_free(case_->id);
	g_clear_pointer(&case_->client, mailbox_free);
	g_free(case_->company);
	g_free(case_->subject);
	g_free(case_->language);
	g_free(case_->reference);
	g_free(case_->promise.text);
	g_free(case_->promise.when.text);
	g_free(case_->promise.id);
	g_free(case_->answer.id);
	g_free(case_->answer.folder);
	g_clear_pointer(&case_->evidence, g_ptr_array_unref);
	g_clear_pointer(&case_->notes, g_ptr_array_unref);
	g_clear_pointer(&case_->events, g_ptr_array_unref);
	g_free(case_->template_name);
	g_free(case_->step_why);
	g_free(case_);
}
