/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a letter of ours does: opens a case, chases, answers, invoices. */
#include "cases/moves.h"

#include <string.h>

#include "cases/people.h"

/* How sure an ask must be to be one more, in an answer to a letter of theirs. */
#define STRONG_AGAIN 1.2

static CasePart
part_of(const Walk *walk, const Track *track, const Node *node,
	const Asked *asked)
{
	if (track->is_yours)
		return PART_OUR_ANSWER;
	if (track->is_undelivered || is_same_attempt(walk, track, node))
		return PART_SAME_ATTEMPT;
	/* "Fine, until Friday then" is no chase. */
	gboolean is_plain = !asked->kind && !asked->is_chase;
	if (is_plain && node_day(node) < track->hold.resume)
		return PART_OURS;
	return PART_CHASE;
}

/* A new attempt at another address: they are the client from now on. */
static void
follow_address(Walk *walk, Track *track, const Node *node)
{
	Case *verdict = track->verdict;
	if (!track_knows(
		    track->failed, walk_key(walk, verdict->client->address)) ||
		!node->others->len)
		return;
	const Other *other = node_other(node, 0);
	mailbox_free(verdict->client);
	verdict->client = mailbox_new(other->mailbox->name, other->address);
}

/* They wrote, and the letter is gone. What it said is not known: if we asked
 * again it was no answer, else it was. */
static void
answer_unseen(
	Walk *walk, const Link *link, const Node *node, const Asked *asked)
{
	Track *track = link->track;
	g_autofree char *day = day_format(node_day(node));
	track_note(track,
		"our letter of %s answers one that is not in the archive", day);
	track->verdict->chases = 0;
	track_add(walk, track, node, PART_OUR_ANSWER, link);
	gboolean is_again =
		asked->kind &&
		(!asked->found || asked->found->score >= STRONG_AGAIN);
	if (!is_again && !asked->is_chase)
		track_settle(track, STATE_ANSWERED, link, node);
}

/* "Thank you for your order": they said yes, wherever they did. */
static gboolean
confirms(const Track *track, const Node *node, const Asked *asked)
{
	const Findings *findings = node->letter->findings;
	if (asked->kind || asked->is_chase)
		return FALSE;
	return is_kind(track, "payment") ? findings->confirms_money
					 : findings->confirms_order;
}

static void
settle_by_word(Walk *walk, const Link *link, const Node *node)
{
	Track *track = link->track;
	gboolean is_payment = is_kind(track, "payment");
	track_add(walk, track, node, PART_OURS, link);
	track_settle(
		track, is_payment ? STATE_PAID : STATE_ACCEPTED, link, node);
	track_note(track, "settled by what we wrote ourselves");
}

/* "Never mind, we found one": nothing is waited for any more. */
static gboolean
withdraws(const Node *node, const Asked *asked)
{
	return node->letter->findings->is_withdrawal && !asked->kind;
}

static void
close_withdrawn(Walk *walk, const Link *link, const Node *node)
{
	Track *track = link->track;
	track_add(walk, track, node, PART_OURS, link);
	track_settle(track, STATE_CLOSED, link, node);
	track->closed_as = "withdrawn";
	track_note(track, "taken back by what we wrote ourselves");
}

static void
go_on(Walk *walk, const Link *link, Node *node, const Asked *asked)
{
	Track *track = link->track;
	if (withdraws(node, asked)) {
		close_withdrawn(walk, link, node);
		return;
	}
	if (confirms(track, node, asked)) {
		settle_by_word(walk, link, node);
		return;
	}
	if (!track->is_yours && answers_unseen(walk, track, node)) {
		answer_unseen(walk, link, node, asked);
		return;
	}
	CasePart part = part_of(walk, track, node, asked);
	if (track->is_undelivered)
		follow_address(walk, track, node);
	track->verdict->chases += part == PART_CHASE;
	/* "I will look into it": it is our turn still. */
	track->is_yours = track->is_yours && !asked->kind && !asked->is_chase &&
			  node->letter->findings->is_promise;
	track->is_undelivered = FALSE;
	track_add(walk, track, node, part, link);
}

static void
settle_by_invoice(Walk *walk, Link link, const Node *node)
{
	Track *track = link.track;
	link.is_certain = TRUE;
	track_add(walk, track, node, PART_OURS, &link);
	track_settle(track, STATE_ACCEPTED, &link, node);
	track_note(track, "settled by our own invoice");
}

static gboolean
is_better(const Link *link, const Link *best)
{
	return !best || link->weight > best->weight ||
	       (link->weight == best->weight &&
		       link->track->ask->when >= best->track->ask->when);
}

/* A letter in the thread that is not to the client's side: whoever gets it
 * was brought in by us and cannot answer for them. After a bounce it is a new
 * attempt at another address. */
static gboolean
take_aside(Walk *walk, Link *link, Node *node, const Asked *asked)
{
	Track *track = link->track;
	if (track->is_undelivered && node->others->len) {
		link->is_certain = TRUE;
		go_on(walk, link, node, asked);
		return TRUE;
	}
	for (guint i = 0; !asked->kind && i < node->others->len; i++)
		g_hash_table_add(
			track->side, (gpointer)node_other(node, i)->address);
	return FALSE;
}

/* The cases that a letter of ours concerns. */
typedef struct {
	const Link *goes_on; /* the open case that it goes on with */
	const Link *bills;   /* the open quote that it bills */
	const Link *settled; /* the newest settled case that it is tied to */
	gboolean is_new_attempt; /* after a bounce, taken already */
} Concerned;

static void
take_open(Walk *walk, Link *link, Node *node, const Asked *asked,
	Concerned *concerned)
{
	if (!link->is_certain) {
		if (link->tie && take_aside(walk, link, node, asked))
			concerned->is_new_attempt = TRUE;
		return;
	}
	switch (move_of(walk, link, node, asked)) {
	case MOVE_GOES_ON:
		if (is_better(link, concerned->goes_on))
			concerned->goes_on = link;
		break;
	case MOVE_INVOICE:
		if (is_better(link, concerned->bills))
			concerned->bills = link;
		break;
	case MOVE_NEW: break;
	}
}

/* One letter answers every question that waits in its thread. */
static void
answer_questions(Walk *walk, GArray *links, Node *node, const Asked *asked,
	const Link *but)
{
	for (guint i = 0; i < links->len; i++) {
		Link *link = &g_array_index(links, Link, i);
		if (link != but && link->is_certain && link->track->is_yours)
			go_on(walk, link, node, asked);
	}
}

/* A statement of account reminds of every paper that it names, not only of the
 * one of BEST. */
static void
remind_of_others(Walk *walk, GArray *links, Node *node, const Asked *asked,
	const Link *best)
{
	if (!best->is_by_number || (!asked->kind && !asked->is_chase))
		return;
	for (guint i = 0; i < links->len; i++) {
		const Link *link = &g_array_index(links, Link, i);
		const Track *track = link->track;
		if (link != best && link->is_by_number &&
			track_is_open(track) &&
			is_kind(track, best->track->verdict->asked))
			go_on(walk, link, node, asked);
	}
}

/* A reminder of a letter of ours that we did not take for an ask: now we know
 * that it was one. */
static gboolean
open_reminded(Walk *walk, Node *node, const Asked *asked)
{
	Node *ask = asked->is_chase ? untied_ask(walk, node) : NULL;
	Track *track = ask ? track_open(walk, ask, asked) : NULL;
	if (!track)
		return FALSE;
	Link link = untied_link(track, node);
	gboolean is_thread =
		g_strcmp0(ask->letter->thread, node->letter->thread) == 0;
	link.ring = is_thread ? RING_THREAD : link.ring;
	link.tie = is_thread ? "thread" : "subject";
	go_on(walk, &link, node, asked);
	return TRUE;
}

/* A new version asks what the old one did. */
static void
ask_anew(const Walk *walk, const Node *node, Asked *asked)
{
	if (asked->is_chase ||
		(asked->kind && strcmp(asked->kind, "question") != 0))
		return;
	const Ask *renewed = renewed_ask(walk, node);
	asked->kind = renewed ? renewed->kind : asked->kind;
	asked->found = renewed ? renewed : asked->found;
}

static void
open_new(Walk *walk, Node *node, Asked asked, const Concerned *concerned,
	const Track *billed)
{
	Track *settled = concerned->settled ? concerned->settled->track : NULL;
	if (!asked.kind && asked.is_chase)
		asked.kind = untied_kind(walk, node,
			settled ? settled : untied_settled(walk, node));
	ask_anew(walk, node, &asked);
	if (asked.kind && is_private(walk, node, &asked))
		asked.kind = NULL;
	if (asked.kind && !settled && open_reminded(walk, node, &asked))
		return;
	/* Written to colleagues: who gets a copy is told, not asked. */
	gboolean is_inside = node->is_to_mates && !node->letter->marks.kind;
	Track *track = asked.kind && !is_inside ? track_open(walk, node, &asked)
						: NULL;
	if (track)
		replace_older(walk, track);
	if (track && billed)
		track_inherit(walk, track, billed);
	else if (!track && settled && settled->outcome == STATE_ANSWERED &&
		 confirms(settled, node, &asked))
		settle_by_word(walk, concerned->settled, node);
	else if (!track && settled && concerned->settled->ring == RING_THREAD)
		track_add(walk, settled, node, PART_OURS, concerned->settled);
}

/* The quote that an invoice settles; NULL if none. */
static Track *
settle_billed(
	Walk *walk, Node *node, const Asked *asked, const Concerned *concerned)
{
	if (concerned->bills) {
		settle_by_invoice(walk, *concerned->bills, node);
		return concerned->bills->track;
	}
	if (g_strcmp0(asked->kind, "payment") != 0)
		return NULL;
	Track *billed = untied_billed(walk, node);
	if (billed)
		settle_by_invoice(walk, untied_link(billed, node), node);
	return billed;
}

/* Sorts the LINKS of a letter of ours into what it concerns. */
static Concerned
what_it_concerns(Walk *walk, GArray *links, Node *node, const Asked *asked)
{
	Concerned concerned = { 0 };
	for (guint i = 0; i < links->len; i++) {
		Link *link = &g_array_index(links, Link, i);
		if (track_is_open(link->track))
			take_open(walk, link, node, asked, &concerned);
		else if (link->is_certain && is_better(link, concerned.settled))
			concerned.settled = link;
	}
	return concerned;
}

void
walk_ours(Walk *walk, Node *node)
{
	Asked asked = what_it_asks(walk, node);
	if (!node->others->len && !node->letter->marks.kind) {
		take_inside(walk, node);
		return;
	}
	if (take_copy(walk, node) || take_resent(walk, node))
		return;
	g_autoptr(GArray) links = rings_links(walk, node);
	Concerned concerned = what_it_concerns(walk, links, node, &asked);
	answer_questions(walk, links, node, &asked, concerned.goes_on);
	if (concerned.is_new_attempt)
		return;
	Track *untied = NULL;
	if (concerned.goes_on) {
		go_on(walk, concerned.goes_on, node, &asked);
		remind_of_others(walk, links, node, &asked, concerned.goes_on);
	} else if (!concerned.bills) {
		untied = untied_track(walk, node, &asked);
	}
	if (!concerned.goes_on && !untied && !asked.kind && !asked.is_chase) {
		untied = untied_confirmed(walk, node);
		untied = untied ? untied : untied_heard(walk, node);
	}
	if (untied) {
		Link link = untied_link(untied, node);
		go_on(walk, &link, node, &asked);
	}
	if (concerned.goes_on || untied)
		return;
	const Track *billed = settle_billed(walk, node, &asked, &concerned);
	open_new(walk, node, asked, &concerned, billed);
}
