/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a letter of theirs says, and how it moves one case. */
#include "cases/walk.h"

#include <string.h>

#include "cases/people.h"

static const Say nothing_said = { .what = SAYS_ANSWER,
	.when = { DAY_NONE, DAY_NONE, NULL } };
static const Say only_thanks = { .what = SAYS_THANKS,
	.when = { DAY_NONE, DAY_NONE, NULL } };

static gboolean
has_words(const char *text)
{
	for (; *text; text = g_utf8_next_char(text))
		if (g_unichar_isalnum(g_utf8_get_char(text)))
			return TRUE;
	return FALSE;
}

/* OTHER stands before STOP. Who answers, orders, promises, puts off or asks,
 * above all, does not want to be left alone, though a lawyer or a court is
 * named: then that word counts. */
static gboolean
is_doubted(const Say *stop, const Say *other)
{
	switch (other->what) {
	case SAYS_ACCEPT:
	case SAYS_PROCEED:
	case SAYS_PUTOFF: return other->score + 1.0 > stop->score;
	case SAYS_QUESTION: return other->score > stop->score;
	case SAYS_ANSWER: return TRUE;
	default: return FALSE;
	}
}

/* The say of WHAT, or the first that is another; NULL if there is none. */
static const Say *
find_say(const GPtrArray *says, Says what, gboolean is_other)
{
	for (guint i = 0; i < says->len; i++) {
		const Say *say = g_ptr_array_index(says, i);
		if ((say->what == what) != is_other)
			return say;
	}
	return NULL;
}

/* Not to be written to any more comes before whatever else they say. */
static const Say *
heard_first(const GPtrArray *says)
{
	const Say *stop = find_say(says, SAYS_STOP, FALSE);
	const Say *first = g_ptr_array_index(says, 0);
	/* Who mostly asks wants to be answered. */
	if (!stop || (first->what == SAYS_QUESTION &&
			     first->score + 1.0 > stop->score))
		return first;
	for (guint i = 0; g_ptr_array_index(says, i) != stop; i++)
		if (is_doubted(stop, g_ptr_array_index(says, i)))
			return find_say(says, SAYS_STOP, TRUE);
	return stop;
}

const Say *
what_it_says(const CaseLetter *letter)
{
	const GPtrArray *says = letter->findings->says;
	if (says->len)
		return heard_first(says);
	const Letter *read = letter->letter;
	if (has_words(read->own) || read->attachments->len ||
		read->is_encrypted)
		return &nothing_said;
	return &only_thanks;
}

static void
remember_promise(Track *track, const Node *node, const Say *say)
{
	CasePromise *promise = &track->verdict->promise;
	const char *text = say->when.text;
	if (say->evidence && say->evidence->len) {
		const Evidence *first = g_ptr_array_index(say->evidence, 0);
		text = first->text;
	}
	g_free(promise->text);
	g_free(promise->when.text);
	g_free(promise->id);
	promise->what = say->what;
	promise->text = g_strdup(text ? text : "");
	promise->when = (NamedDate){ say->when.first, say->when.last,
		g_strdup(say->when.text) };
	promise->id = g_strdup(node->letter->letter->id);
}

static void
rest(Walk *walk, Track *track, const Node *node, const Say *say)
{
	gboolean is_promise = say->what == SAYS_PROCEED;
	Case *verdict = track->verdict;
	track->hold = hold_by_word(walk, &say->when, node_day(node),
		is_promise ? "promised" : "put off");
	track->absence = hold_none();
	verdict->chases = 0;
	remember_promise(track, node, say);
	if (is_promise && strcmp(verdict->kind, "quote") == 0)
		verdict->kind = g_intern_static_string("promise");
}

/* Those in To of the ask who could still say yes. A decline by somebody who
 * is not among them speaks for their company, or for the client. */
static gboolean
is_last_to_decline(Track *track, const Node *node)
{
	const Node *ask = track->ask;
	gboolean is_one = FALSE;
	g_hash_table_add(track->declined, (gpointer)node->sender);
	for (guint i = 0; i < ask->n_to; i++) {
		const Other *to = node_other(ask, i);
		is_one = is_one || to->address == node->sender;
	}
	for (guint i = 0; i < ask->n_to; i++) {
		const Other *to = node_other(ask, i);
		gboolean is_gone = track_knows(track->declined, to->address) ||
				   track_knows(track->failed, to->address) ||
				   (!is_one && to->company == node->company);
		if (!is_gone && (is_one || ask->n_to > 1))
			return FALSE;
	}
	return TRUE;
}

static void
decline(Track *track, const Link *link, const Node *node)
{
	if (is_last_to_decline(track, node))
		track_settle(track, STATE_DECLINED, link, node);
	else
		track_note(
			track, "declined by %s; others remain", node->sender);
}

static CaseState
accepted_state(const Track *track)
{
	return strcmp(track->verdict->asked, "payment") == 0 ? STATE_PAID
							     : STATE_ACCEPTED;
}

void
stop_company(Walk *walk, const Node *node)
{
	if (node->company)
		g_hash_table_insert(
			walk->stops, (gpointer)node->company, (gpointer)node);
}

static void
hear_open(Walk *walk, Track *track, const Link *link, const Node *node,
	const Say *say, gboolean is_aside)
{
	track->is_undelivered = FALSE;
	g_hash_table_remove(track->failed, node->sender);
	switch (say->what) {
	case SAYS_STOP:
		track_settle(track, STATE_STOPPED, link, node);
		g_hash_table_insert(
			walk->stops, (gpointer)track->company, (gpointer)node);
		stop_company(walk, node);
		break;
	case SAYS_DECLINE:
		if (is_aside)
			track_settle(track, STATE_ANSWERED, link, node);
		else
			decline(track, link, node);
		break;
	case SAYS_ACCEPT:
		track_settle(track,
			is_aside ? STATE_ANSWERED : accepted_state(track), link,
			node);
		break;
	case SAYS_ANSWER:
		track_settle(track, STATE_ANSWERED, link, node);
		break;
	case SAYS_PROCEED:
	case SAYS_PUTOFF: rest(walk, track, node, say); break;
	case SAYS_QUESTION:
		track->is_yours = TRUE;
		track->asked_us = node;
		track->absence = hold_none();
		track->verdict->chases = 0;
		break;
	case SAYS_THANKS:
	case SAYS_COUNT: break;
	}
}

/* What stands beside comments that they send: when one meets, thanks. */
static gboolean
is_beside(Says what)
{
	return what == SAYS_PROCEED || what == SAYS_PUTOFF ||
	       what == SAYS_THANKS;
}

void
hear_passed(Walk *walk, const Link *link, const Node *node)
{
	const GPtrArray *says = node->letter->findings->passed_says;
	Say said = says->len ? *heard_first(says) : nothing_said;
	/* Whom they mean with it, the letter itself would tell. */
	if (said.what == SAYS_STOP ||
		(node->letter->findings->passes_comments &&
			is_beside(said.what)))
		said.what = SAYS_ANSWER;
	gboolean is_aside = link->ring != RING_THREAD;
	hear_open(walk, link->track, link, node, &said, is_aside);
}

/* After the case is settled only a decision of theirs changes the outcome. */
static void
correct(Walk *walk, Track *track, const Link *link, const Node *node,
	const Say *say)
{
	CaseState outcome = track->outcome;
	if (say->what == SAYS_ACCEPT)
		outcome = accepted_state(track);
	else if (say->what == SAYS_DECLINE && track->outcome != STATE_PAID &&
		 is_last_to_decline(track, node))
		outcome = STATE_DECLINED;
	else if (say->what == SAYS_STOP)
		outcome = STATE_STOPPED;
	if (outcome == STATE_STOPPED)
		stop_company(walk, node);
	if (outcome != track->outcome)
		track_settle(track, outcome, link, node);
}

/* "See below": they pass on what somebody else wrote. If it is not ours, it
 * is the answer. */
static gboolean
passes_on_answer(const Track *track, const Node *node)
{
	const Letter *letter = node->letter->letter;
	return letter->is_forward && !has_words(letter->own) &&
	       has_words(letter->quoted) &&
	       quoted_author(track, node) != AUTHOR_OURS;
}

/* A letter to people of their own house, of which we got a copy. */
static gboolean
is_among_them(const Walk *walk, const Node *node)
{
	const GPtrArray *to = node->letter->letter->to;
	if (!to->len || node->n_to < to->len)
		return FALSE;
	for (guint i = 0; i < to->len; i++) {
		const Mailbox *mailbox = g_ptr_array_index(to, i);
		const char *company =
			people_company(mailbox->address, walk->policy.freemail);
		if (strcmp(company, node->company) != 0)
			return FALSE;
	}
	return TRUE;
}

/* What they ask or tell each other is not for us: they pass the matter on. */
static Say
as_said_to_us(const Walk *walk, const Node *node, const Say *say)
{
	Say said = *say;
	if ((say->what == SAYS_QUESTION || say->what == SAYS_ANSWER) &&
		is_among_them(walk, node))
		said.what = SAYS_PUTOFF;
	return said;
}

/* A letter that the user marked as owed/is/KIND settles nothing. */
void
hear(Walk *walk, const GArray *links, const Link *link, const Node *node,
	gboolean is_aside)
{
	Track *track = link->track;
	const Say *say = what_it_says(node->letter);
	gboolean was_open = track_is_open(track);
	if (say == &only_thanks && passes_on_answer(track, node))
		say = &nothing_said;
	Say of_it = what_it_says_of(walk, links, track, node, say);
	Say said = as_said_to_us(walk, node, &of_it);
	if (said.what != of_it.what)
		track_note(
			track, "%s passed it on at their house", node->sender);
	track_add(walk, track, node, PART_THEIRS, link);
	if (node->letter->marks.kind) {
		track->verdict->asked = node->letter->marks.kind;
		track->verdict->kind = node->letter->marks.kind;
	} else if (was_open) {
		hear_open(walk, track, link, node, &said, is_aside);
	} else {
		correct(walk, track, link, node, &said);
	}
	if (node->letter->letter->is_encrypted)
		track_note(track, "the letter of %s is encrypted: not read",
			node->sender);
}
