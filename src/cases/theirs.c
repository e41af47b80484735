/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a letter of theirs does to the cases that it belongs to. */
#include "cases/walk.h"

#include <string.h>

#include "cases/people.h"

#define PROBABLE_KEPT 12 /* per case; the rest is counted */

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

/* What a letter says. One that says nothing known is an answer if its writer
 * wrote or sent anything; one that only quotes us is none. */
static const Say *
what_it_says(const CaseLetter *letter)
{
	const GPtrArray *says = letter->findings->says;
	for (guint i = 0; i < says->len; i++) {
		const Say *say = g_ptr_array_index(says, i);
		if (say->what == SAYS_STOP)
			return say;
	}
	if (says->len)
		return g_ptr_array_index(says, 0);
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
is_last_to_decline(Walk *walk, Track *track, const Node *node)
{
	const Node *ask = track->ask;
	gboolean is_one = FALSE;
	g_hash_table_add(track->declined, (gpointer)node->sender);
	for (guint i = 0; i < ask->n_to; i++) {
		const Mailbox *to = g_ptr_array_index(ask->others, i);
		is_one = is_one || strcmp(to->address, node->sender) == 0;
	}
	for (guint i = 0; i < ask->n_to; i++) {
		const Mailbox *to = g_ptr_array_index(ask->others, i);
		const char *company =
			people_company(to->address, walk->policy.freemail);
		gboolean is_gone =
			track_knows(track->declined, to->address) ||
			track_knows(track->failed, to->address) ||
			(!is_one && strcmp(company, node->company) == 0);
		if (!is_gone && (is_one || ask->n_to > 1))
			return FALSE;
	}
	return TRUE;
}

static void
decline(Walk *walk, Track *track, const Link *link, const Node *node)
{
	if (is_last_to_decline(walk, track, node))
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

static void
stop_company(Walk *walk, const Node *node)
{
	if (node->company)
		g_hash_table_insert(
			walk->stops, (gpointer)node->company, (gpointer)node);
}

/* IS_ASIDE: the letter answers a later case of the same thread; what it
 * decides, it decides of that one. */
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
			decline(walk, track, link, node);
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

/* After the case is settled only a decision of theirs changes the outcome. */
static void
correct(Walk *walk, Track *track, const Link *link, const Node *node,
	const Say *say)
{
	CaseState outcome = track->outcome;
	if (say->what == SAYS_ACCEPT)
		outcome = accepted_state(track);
	else if (say->what == SAYS_DECLINE && track->outcome != STATE_PAID &&
		 is_last_to_decline(walk, track, node))
		outcome = STATE_DECLINED;
	else if (say->what == SAYS_STOP)
		outcome = STATE_STOPPED;
	if (outcome == STATE_STOPPED)
		stop_company(walk, node);
	if (outcome != track->outcome)
		track_settle(track, outcome, link, node);
}

/* A letter that the user marked as owed/is/KIND settles nothing. */
static void
hear(Walk *walk, const Link *link, const Node *node, gboolean is_aside)
{
	Track *track = link->track;
	const Say *say = what_it_says(node->letter);
	gboolean was_open = track_is_open(track);
	track_add(walk, track, node, PART_THEIRS, link);
	if (node->letter->marks.kind) {
		track->verdict->asked = node->letter->marks.kind;
		track->verdict->kind = node->letter->marks.kind;
	} else if (was_open) {
		hear_open(walk, track, link, node, say, is_aside);
	} else {
		correct(walk, track, link, node, say);
	}
	if (node->letter->letter->is_encrypted)
		track_note(track, "the letter of %s is encrypted: not read",
			node->sender);
}

static void
add_probable(Track *track, const Link *link, const Node *node)
{
	CaseEvent *event = g_new0(CaseEvent, 1);
	*event = (CaseEvent){ node->letter, PART_THEIRS, link->ring, FALSE,
		link->tie, node->when };
	track->n_probable_in[link->ring]++;
	g_ptr_array_add(track->probable, event);
	if (track->probable->len > PROBABLE_KEPT)
		g_ptr_array_remove_index(track->probable, 0);
}

/* A forwarder or supplier of our own who stands in Cc: we also write to them
 * without the client. What they decide counts, their chatter does not. */
static gboolean
is_third_party(const Walk *walk, const Track *track, const Node *node)
{
	if (g_strcmp0(node->company, track->company) == 0 ||
		!track_knows(walk->contacts, node->sender))
		return FALSE;
	for (guint i = 0; i < track->ask->others->len; i++) {
		const Mailbox *other = g_ptr_array_index(track->ask->others, i);
		if (strcmp(other->address, node->sender) == 0)
			return i >= track->ask->n_to;
	}
	return FALSE;
}

static gboolean
is_chatter(Says what)
{
	return what == SAYS_ANSWER || what == SAYS_THANKS ||
	       what == SAYS_QUESTION;
}

static void
doubt_third_parties(Walk *walk, GArray *links, const Node *node)
{
	const Say *say = what_it_says(node->letter);
	for (guint i = 0; is_chatter(say->what) && i < links->len; i++) {
		Link *link = &g_array_index(links, Link, i);
		if (is_third_party(walk, link->track, node))
			link->is_certain = FALSE;
	}
}

static const Link *
heaviest(const GArray *links, gboolean is_open)
{
	const Link *best = NULL;
	for (guint i = 0; i < links->len; i++) {
		const Link *link = &g_array_index(links, Link, i);
		if (!link->is_certain || track_is_open(link->track) != is_open)
			continue;
		if (!best || link->weight > best->weight ||
			(link->weight == best->weight &&
				link->track->ask->when >
					best->track->ask->when))
			best = link;
	}
	return best;
}

/* Beside the case that is meant most: the others of which it names the number
 * too, and without any number the others of its thread. */
static gboolean
is_meant_too(const Link *link, const Link *best)
{
	if (link == best || !link->is_certain || !track_is_open(link->track))
		return FALSE;
	if (best->is_by_number)
		return link->is_by_number;
	return link->ring == RING_THREAD && best->ring == RING_THREAD;
}

static guint
count_open(const GArray *links)
{
	guint count = 0;
	for (guint i = 0; i < links->len; i++)
		count += track_is_open(g_array_index(links, Link, i).track);
	return count;
}

/* A letter without a tie is shown with every case that it may belong to and
 * settles none. Only what they ask of us is kept to: not to be written to,
 * and, if one case alone can be meant, a date that they named. */
static void
take_untied(Walk *walk, const GArray *links, const Node *node)
{
	const Say *say = what_it_says(node->letter);
	guint n_open = count_open(links);
	for (guint i = 0; i < links->len; i++) {
		const Link *link = &g_array_index(links, Link, i);
		if (!track_is_open(link->track))
			continue;
		if (n_open == 1 && node->letter->marks.is_closed) {
			/* The user closed the case from this letter. */
			Link closing = *link;
			closing.is_certain = TRUE;
			track_add(
				walk, link->track, node, PART_THEIRS, &closing);
			continue;
		}
		add_probable(link->track, link, node);
		gboolean is_word =
			say->what == SAYS_PUTOFF || say->what == SAYS_PROCEED;
		if (is_word && n_open == 1 && link->ring == RING_ADDRESS &&
			say->when.last != DAY_NONE) {
			link->track->hold = hold_by_word(
				walk, &say->when, node_day(node), "put off");
			track_note(link->track,
				"held by a letter that may be about something "
				"else");
		}
	}
	if (say->what == SAYS_STOP && links->len)
		stop_company(walk, node);
}

/* A colleague of ours who is not listed as ours: no answer of theirs, but
 * one to the client's question. */
static gboolean
take_colleague(Walk *walk, const GArray *links, Node *node)
{
	gboolean is_taken = FALSE;
	for (guint i = 0; i < links->len; i++) {
		const Link *link = &g_array_index(links, Link, i);
		Track *track = link->track;
		if (track->company == node->company)
			continue;
		is_taken = TRUE;
		if (!link->tie || !track_is_open(track))
			continue;
		Link ours = *link;
		ours.is_certain = TRUE;
		gboolean is_answer = track->is_yours && node->others->len;
		track_add(walk, track, node,
			is_answer ? PART_OUR_ANSWER : PART_OURS, &ours);
		track->is_yours = track->is_yours && !is_answer;
	}
	return is_taken;
}

/* owed/is/KIND on a letter of theirs that belongs to no case: ours before it
 * in the thread is the ask, else the next of ours. */
static void
open_as_marked(Walk *walk, const Node *node)
{
	const char *thread = walk_key(walk, node->letter->thread);
	const char *kind = node->letter->marks.kind;
	Asked asked = { kind, NULL, FALSE };
	Node *ask = thread ? g_hash_table_lookup(walk->ours_in, thread) : NULL;
	Track *track = ask ? track_open(walk, ask, &asked) : NULL;
	if (track) {
		Link link = { track, RING_THREAD, TRUE, "thread", 0, FALSE };
		track_add(walk, track, node, PART_THEIRS, &link);
	} else if (thread) {
		g_hash_table_insert(
			walk->wanted, (gpointer)thread, (gpointer)kind);
	}
}

void
walk_theirs(Walk *walk, Node *node)
{
	g_autoptr(GArray) links = rings_links(walk, node);
	if (node->is_house && take_colleague(walk, links, node))
		return;
	doubt_third_parties(walk, links, node);
	const Link *best = heaviest(links, TRUE);
	if (!best) {
		const Link *settled = heaviest(links, FALSE);
		if (settled)
			hear(walk, settled, node, FALSE);
		else if (node->letter->marks.kind)
			open_as_marked(walk, node);
		else
			take_untied(walk, links, node);
		return;
	}
	for (guint i = 0; i < links->len; i++) {
		const Link *link = &g_array_index(links, Link, i);
		if (is_meant_too(link, best))
			hear(walk, link, node, !best->is_by_number);
	}
	hear(walk, best, node, FALSE);
}
