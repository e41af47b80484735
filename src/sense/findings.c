/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/findings.h"

#include <string.h>

#include "base/spare.h"

static const char *const role_names[ROLE_COUNT] = {
	[ROLE_LETTER] = "letter",
	[ROLE_OUT_OF_OFFICE] = "out-of-office",
	[ROLE_AUTO_REPLY] = "auto-reply",
	[ROLE_BOUNCE] = "bounce",
	[ROLE_DELAYED] = "delayed",
	[ROLE_RECEIPT] = "receipt",
	[ROLE_CALENDAR] = "calendar",
	[ROLE_BULK] = "bulk",
};

static const char *const says_names[SAYS_COUNT] = {
	[SAYS_STOP] = "stop",
	[SAYS_DECLINE] = "decline",
	[SAYS_ACCEPT] = "accept",
	[SAYS_PROCEED] = "proceed",
	[SAYS_PUTOFF] = "putoff",
	[SAYS_QUESTION] = "question",
	[SAYS_ANSWER] = "answer",
	[SAYS_THANKS] = "thanks",
};

static int
name_index(const char *const *names, int count, const char *name)
{
	for (int i = 0; name && i < count; i++)
		if (strcmp(names[i], name) == 0)
			return i;
	return -1;
}

const char *
role_name(Role role)
{
	g_return_val_if_fail((int)role < ROLE_COUNT, "letter");
	return role_names[role];
}

int
role_from_name(const char *name)
{
	return name_index(role_names, ROLE_COUNT, name);
}

const char *
says_name(Says says)
{
	g_return_val_if_fail((int)says < SAYS_COUNT, "answer");
	return says_names[says];
}

int
says_from_name(const char *name)
{
	return name_index(says_names, SAYS_COUNT, name);
}

static GPtrArray *
array_of(GDestroyNotify destroy)
{
	return g_ptr_array_new_with_free_func(destroy);
}

Findings *
findings_new(void)
{
	Findings *findings = g_new0(Findings, 1);

	findings->role_evidence = array_of((GDestroyNotify)evidence_free);
	findings->asks = array_of((GDestroyNotify)ask_free);
	findings->renewals = array_of((GDestroyNotify)ask_free);
	findings->replaces = array_of(g_free);
	findings->says = array_of((GDestroyNotify)say_free);
	findings->passed_says = array_of((GDestroyNotify)say_free);
	findings->passed_day = DAY_NONE;
	findings->told = array_of((GDestroyNotify)hearsay_free);
	findings->amounts = array_of((GDestroyNotify)amount_free);
	findings->references = array_of(g_free);
	findings->topic = array_of(g_free);
	findings->papers = array_of(g_free);
	findings->substitutes = array_of((GDestroyNotify)contact_free);
	findings->failed = array_of((GDestroyNotify)failure_free);
	findings->mobiles = array_of(g_free);
	findings->phones = array_of(g_free);
	findings->valid_until = DAY_NONE;
	findings->pay_by = DAY_NONE;
	findings->back = DAY_NONE;
	findings->names_paper = TRUE;
	return findings;
}

void
findings_free(Findings *findings)
{
	if (!findings)
		return;
	g_ptr_array_unref(findings->role_evidence);
	g_ptr_array_unref(findings->asks);
	g_ptr_array_unref(findings->renewals);
	g_ptr_array_unref(findings->replaces);
	g_ptr_array_unref(findings->says);
	g_ptr_array_unref(findings->passed_says);
	g_ptr_array_unref(findings->told);
	g_ptr_array_unref(findings->amounts);
	g_ptr_array_unref(findings->references);
	g_ptr_array_unref(findings->topic);
	g_ptr_array_unref(findings->papers);
	g_ptr_array_unref(findings->substitutes);
	g_ptr_array_unref(findings->failed);
	g_ptr_array_unref(findings->phones);
	g_ptr_array_unref(findings->mobiles);
	g_free(findings->reference);
	g_free(findings->original_id);
	g_free(findings);
}

void
findings_spare(Findings *findings)
{
	GPtrArray **arrays[] = { &findings->role_evidence, &findings->asks,
		&findings->renewals, &findings->replaces, &findings->says,
		&findings->told, &findings->amounts, &findings->references,
		&findings->topic, &findings->papers, &findings->substitutes,
		&findings->failed, &findings->mobiles, &findings->phones };

	spare_arrays(arrays, G_N_ELEMENTS(arrays));
}

Evidence *
evidence_new(const char *text, const char *where)
{
	Evidence *evidence = g_new0(Evidence, 1);

	evidence->text = g_strdup(text);
	evidence->where = where;
	return evidence;
}

void
evidence_free(Evidence *evidence)
{
	if (!evidence)
		return;
	g_free(evidence->text);
	g_free(evidence);
}

Ask *
ask_new(const char *kind, double score)
{
	Ask *ask = g_new0(Ask, 1);

	ask->kind = g_intern_string(kind);
	ask->score = score;
	ask->evidence = array_of((GDestroyNotify)evidence_free);
	return ask;
}

void
ask_free(Ask *ask)
{
	if (!ask)
		return;
	g_ptr_array_unref(ask->evidence);
	g_free(ask);
}

Say *
say_new(Says what, double score)
{
	Say *say = g_new0(Say, 1);

	say->what = what;
	say->score = score;
	say->when.first = DAY_NONE;
	say->when.last = DAY_NONE;
	say->evidence = array_of((GDestroyNotify)evidence_free);
	return say;
}

void
say_free(Say *say)
{
	if (!say)
		return;
	g_free(say->when.text);
	g_ptr_array_unref(say->evidence);
	g_free(say);
}

Hearsay *
hearsay_new(ToldWhat what, const char *sentence)
{
	Hearsay *told = g_new0(Hearsay, 1);

	told->what = what;
	told->sentence = g_strdup(sentence);
	return told;
}

void
hearsay_free(Hearsay *told)
{
	if (!told)
		return;
	g_free(told->sentence);
	g_free(told);
}

char *
hearsay_shown(const Hearsay *told)
{
	enum { SHOWN = 160 /* bytes */ };
	g_autofree char *cut = g_strndup(told->sentence, SHOWN);
	char *line = g_utf8_make_valid(cut, -1);
	return g_strdelimit(line, "\t\r\n", ' ');
}

Contact *
contact_new(const char *name, const char *address, const char *phone)
{
	Contact *contact = g_new0(Contact, 1);

	contact->name = g_strdup(name);
	contact->address = g_strdup(address);
	contact->phone = g_strdup(phone);
	return contact;
}

void
contact_free(Contact *contact)
{
	if (!contact)
		return;
	g_free(contact->name);
	g_free(contact->address);
	g_free(contact->phone);
	g_free(contact);
}

Failure *
failure_new(const char *recipient, const char *status, const char *action)
{
	Failure *failure = g_new0(Failure, 1);

	failure->recipient = g_strdup(recipient);
	failure->status = g_strdup(status);
	failure->action = g_strdup(action);
	return failure;
}

void
failure_free(Failure *failure)
{
	if (!failure)
		return;
	g_free(failure->recipient);
	g_free(failure->status);
	g_free(failure->action);
	g_free(failure);
}

void
amount_free(Amount *amount)
{
	if (!amount)
		return;
	g_free(amount->text);
	g_free(amount);
}

const Ask *
findings_ask(const Findings *findings, const char *kind)
{
	for (guint i = 0; kind && i < findings->asks->len; i++) {
		const Ask *ask = g_ptr_array_index(findings->asks, i);

		if (strcmp(ask->kind, kind) == 0)
			return ask;
	}
	return NULL;
}
