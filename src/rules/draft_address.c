/* SPDX-License-Identifier: GPL-3.0-or-later */
/* To whom a draft goes, under which subject, in which thread. */
#include <string.h>

#include "base/text.h"
#include "cases/people.h"
#include "rules/draft_room.h"

static gboolean
is_ours(const CaseEvent *event)
{
	return event->part != PART_THEIRS && event->part != PART_NOTICE;
}

static void
find_letters(Making *making)
{
	const Case *case_ = making->case_;

	making->ask = draft_letter(case_, case_->id);
	for (guint i = 0; i < case_->events->len; i++) {
		const CaseEvent *event = case_->events->pdata[i];
		if (is_ours(event))
			making->last = event->letter;
	}
	if (!making->last)
		making->last = making->ask;
}

static void
add_copy(GPtrArray *list, const Mailbox *mailbox)
{
	g_ptr_array_add(list, mailbox_new(mailbox->name, mailbox->address));
}

static gboolean
holds(const GPtrArray *list, const char *address)
{
	for (guint i = 0; i < list->len; i++) {
		const Mailbox *mailbox = list->pdata[i];
		if (g_strcmp0(mailbox->address, address) == 0)
			return TRUE;
	}
	return FALSE;
}

/* As in the ask, but for our own addresses. */
static void
copy_people(Making *making, const GPtrArray *from, GPtrArray *to)
{
	for (guint i = 0; i < from->len; i++) {
		const Mailbox *mailbox = from->pdata[i];
		if (g_strcmp0(mailbox->address, making->draft->from->address) !=
				0 &&
			!people_is_named(making->wish->me, mailbox->address) &&
			!holds(making->draft->to, mailbox->address) &&
			!holds(making->draft->cc, mailbox->address))
			add_copy(to, mailbox);
	}
}

/* Somebody who stands in for the client by their own notice. */
static Mailbox *
substitute(const Case *case_)
{
	for (guint i = case_->events->len; i-- > 0;) {
		const CaseEvent *event = case_->events->pdata[i];
		const GPtrArray *all = event->letter->findings->substitutes;
		for (guint j = 0; j < all->len; j++) {
			const Contact *contact = all->pdata[j];
			if (contact->address)
				return mailbox_new(
					contact->name ? contact->name : "",
					contact->address);
		}
	}
	return NULL;
}

/* Another person who wrote from the client's company, or was in Cc. */
static Mailbox *
colleague(const Making *making)
{
	const Case *case_ = making->case_;

	for (guint i = case_->events->len; i-- > 0;) {
		const CaseEvent *event = case_->events->pdata[i];
		const Mailbox *from = event->letter->letter->from;
		if (event->part == PART_THEIRS &&
			g_strcmp0(from->address, case_->client->address) != 0)
			return mailbox_new(from->name, from->address);
	}
	for (guint i = 0; i < making->ask->letter->cc->len; i++) {
		const Mailbox *cc = making->ask->letter->cc->pdata[i];
		if (g_str_has_suffix(mailbox_domain(cc), case_->company))
			return mailbox_new(cc->name, cc->address);
	}
	return NULL;
}

static gboolean
address_alternate(Making *making, GError **error)
{
	Mailbox *other = substitute(making->case_);

	if (!other)
		other = colleague(making);
	if (!other && making->wish->other)
		other = mailbox_new(making->wish->other->name,
			making->wish->other->address);
	if (!other) {
		g_set_error(error, COMPOSE_ERROR, COMPOSE_ERROR_ADDRESS,
			"no other person at %s is known",
			making->case_->company);
		return FALSE;
	}
	g_ptr_array_add(making->draft->to, other);
	return TRUE;
}

static void
warn_of_failures(const Making *making)
{
	const Case *case_ = making->case_;

	if (case_->state != STATE_UNDELIVERED)
		return;
	for (guint i = 0; i < case_->events->len; i++) {
		const CaseEvent *event = case_->events->pdata[i];
		const GPtrArray *failed = event->letter->findings->failed;
		for (guint j = 0; j < failed->len; j++) {
			const Failure *failure = failed->pdata[j];
			if (holds(making->draft->to, failure->recipient))
				draft_warn(making,
					"To: a letter to %s came back before",
					failure->recipient);
		}
	}
}

/* To whom the letter speaks; colleagues of ours among the addressees only read
 * it, unless they are the only ones. */
static void
find_theirs(Making *making)
{
	const GPtrArray *to = making->draft->to;

	making->theirs =
		g_ptr_array_new_with_free_func((GDestroyNotify)mailbox_free);
	for (guint i = 0; i < to->len; i++) {
		const Mailbox *mailbox = to->pdata[i];
		if (!people_is_ours(making->wish->me, mailbox->address))
			add_copy(making->theirs, mailbox);
	}
	if (making->theirs->len == 0)
		add_copy(making->theirs, to->pdata[0]);
	making->whom = making->theirs->pdata[0];
}

static gboolean
address_people(Making *making, GError **error)
{
	const Letter *ask = making->ask->letter;
	Draft *draft = making->draft;

	draft->from = mailbox_new(ask->from->name, ask->from->address);
	if (making->is_alternate) {
		if (!address_alternate(making, error))
			return FALSE;
	} else {
		copy_people(making, ask->to, draft->to);
		copy_people(making, ask->cc, draft->cc);
	}
	if (draft->to->len == 0 && making->case_->client)
		add_copy(draft->to, making->case_->client);
	if (draft->to->len == 0) {
		g_set_error(error, COMPOSE_ERROR, COMPOSE_ERROR_ADDRESS,
			"the ask names nobody to write to");
		return FALSE;
	}
	find_theirs(making);
	warn_of_failures(making);
	return TRUE;
}

/* Whether SUBJECT is more than BASE, which has single blanks. */
static gboolean
bears_more_than(const char *subject, const char *base)
{
	g_auto(GStrv) words = g_strsplit_set(subject, " \t\r\n", -1);
	g_auto(GStrv) wanted = g_strsplit_set(base, " \t\r\n", -1);
	g_autofree char *left = g_strjoinv("", words);
	g_autofree char *right = g_strjoinv("", wanted);

	return !g_str_equal(left, right);
}

/* The thread's subject, with the prefix that its latest answer bears. */
static char *
subject_of(const Making *making)
{
	const Case *case_ = making->case_;
	g_autofree char *base = text_subject_base(making->ask->letter->subject);
	g_autofree char *found = NULL;

	for (guint i = 0; i < case_->events->len; i++) {
		const CaseEvent *event = case_->events->pdata[i];
		const Letter *letter = event->letter->letter;
		if (event->part == PART_NOTICE ||
			g_strcmp0(letter->subject_base, base) != 0 ||
			!bears_more_than(letter->subject, base))
			continue;
		g_free(found);
		found = g_strdup(letter->subject);
	}
	g_autofree char *subject =
		found ? g_strdup(found) : g_strconcat("Re: ", base, NULL);
	return g_strstrip(text_clean(subject));
}

static void
set_thread(Making *making)
{
	const Letter *last = making->last->letter;
	Draft *draft = making->draft;

	draft->in_reply_to = last->id[0] ? g_strdup(last->id) : NULL;
	for (guint i = 0; i < last->references->len; i++)
		if (g_strcmp0(last->references->pdata[i], last->id) != 0)
			g_ptr_array_add(draft->references,
				g_strdup(last->references->pdata[i]));
	if (draft->in_reply_to)
		g_ptr_array_add(
			draft->references, g_strdup(draft->in_reply_to));
	draft->date = making->now;
	draft->offset = last->offset;
}

gboolean
draft_address(Making *making, GError **error)
{
	find_letters(making);
	if (!making->ask) {
		g_set_error(error, COMPOSE_ERROR, COMPOSE_ERROR_ADDRESS,
			"the ask is not among the letters of the case");
		return FALSE;
	}
	if (!address_people(making, error))
		return FALSE;
	making->draft->subject = subject_of(making);
	set_thread(making);
	return TRUE;
}
