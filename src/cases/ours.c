/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a letter of ours does: opens a case, chases, answers, invoices. */
#include "cases/moves.h"

#include <string.h>

#include "cases/people.h"

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
follow_address(Track *track, const Node *node)
{
	Case *verdict = track->verdict;
	if (!track_knows(track->failed, verdict->client->address) ||
		!node->others->len)
		return;
	const Mailbox *other = g_ptr_array_index(node->others, 0);
	mailbox_free(verdict->client);
	verdict->client = mailbox_new(other->name, other->address);
}

static void
go_on(Walk *walk, const Link *link, const Node *node, const Asked *asked)
{
	Track *track = link->track;
	CasePart part = part_of(walk, track, node, asked);
	if (track->is_undelivered)
		follow_address(track, node);
	track->verdict->chases += part == PART_CHASE;
	track->is_yours = FALSE;
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
is_addressed(const Track *track, const Node *node, gboolean is_company)
{
	for (guint i = 0; i < node->others->len; i++) {
		const Mailbox *other = g_ptr_array_index(node->others, i);
		if (strcmp(other->address, track->verdict->client->address) ==
			0)
			return TRUE;
		const char *domain = people_domain(other->address);
		if (is_company && g_strcmp0(domain, track->company) == 0)
			return TRUE;
	}
	return FALSE;
}

/* The newest open case with the client, else with their company, that KIND
 * (NULL: any) of ours may be about. */
static Track *
newest_open(const Walk *walk, const Node *node, const char *kind)
{
	for (int is_company = 0; is_company < 2; is_company++) {
		for (guint i = walk->tracks->len; i-- > 0;) {
			Track *track = g_ptr_array_index(walk->tracks, i);
			if (track_is_open(track) && !track->is_dropped &&
				(!kind || is_kind(track, kind)) &&
				!is_other_number(track, node) &&
				is_addressed(track, node, is_company))
				return track;
		}
	}
	return NULL;
}

/* The offer that an invoice without any tie bills: the only open one, if it
 * was not written just now. */
static Track *
only_billed(const Walk *walk, const Node *node)
{
	Track *billed = NULL;
	for (guint i = 0; i < walk->tracks->len; i++) {
		Track *track = g_ptr_array_index(walk->tracks, i);
		if (!track_is_open(track) || track->is_dropped ||
			!is_kind(track, "quote") ||
			!is_addressed(track, node, FALSE))
			continue;
		if (billed)
			return NULL;
		billed = track;
	}
	if (!billed || is_same_attempt(walk, billed, node))
		return NULL;
	return may_bill(billed, node) ? billed : NULL;
}

static Link
link_without_tie(Track *track, const Node *node)
{
	gboolean is_client = is_addressed(track, node, FALSE);
	return (Link){ track, is_client ? RING_ADDRESS : RING_COMPANY, TRUE,
		NULL, 0, FALSE };
}

/* True if a letter without a tie belongs to an open case all the same. */
static gboolean
go_on_without_tie(Walk *walk, const Node *node, const Asked *asked)
{
	if (!asked->is_chase && !asked->kind)
		return FALSE;
	Track *track = newest_open(walk, node, asked->kind);
	if (!track || (!asked->is_chase &&
			      !is_forgotten_attachment(walk, track, node)))
		return FALSE;
	Link link = link_without_tie(track, node);
	go_on(walk, &link, node, asked);
	return TRUE;
}

/* What a reminder reminds of when no case is open: of a case that was
 * answered without a decision, else of a quote that we did not recognise. */
static const char *
kind_of_chase(const Walk *walk, const Track *settled)
{
	if (!settled)
		return opens_case(walk, "quote") ? "quote" : NULL;
	return settled->outcome == STATE_ANSWERED ? settled->verdict->asked
						  : NULL;
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
take_aside(Walk *walk, Link *link, const Node *node, const Asked *asked)
{
	Track *track = link->track;
	if (track->is_undelivered && node->others->len) {
		link->is_certain = TRUE;
		go_on(walk, link, node, asked);
		return TRUE;
	}
	for (guint i = 0; !asked->kind && i < node->others->len; i++) {
		const Mailbox *other = g_ptr_array_index(node->others, i);
		g_hash_table_add(
			track->side, (gpointer)walk_key(walk, other->address));
	}
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
take_open(Walk *walk, Link *link, const Node *node, const Asked *asked,
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
answer_questions(Walk *walk, GArray *links, const Node *node,
	const Asked *asked, const Link *but)
{
	for (guint i = 0; i < links->len; i++) {
		Link *link = &g_array_index(links, Link, i);
		if (link != but && link->is_certain && link->track->is_yours)
			go_on(walk, link, node, asked);
	}
}

static void
open_new(Walk *walk, Node *node, Asked asked, const Concerned *concerned,
	const Track *billed)
{
	Track *settled = concerned->settled ? concerned->settled->track : NULL;
	if (!asked.kind && asked.is_chase)
		asked.kind = kind_of_chase(walk, settled);
	Track *track = asked.kind ? track_open(walk, node, &asked) : NULL;
	if (track && billed)
		track_inherit(walk, track, billed);
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
	Track *billed = only_billed(walk, node);
	if (billed)
		settle_by_invoice(walk, link_without_tie(billed, node), node);
	return billed;
}

void
walk_ours(Walk *walk, Node *node)
{
	Asked asked = what_it_asks(walk, node);
	if (!node->others->len && !node->letter->marks.kind)
		return;
	g_autoptr(GArray) links = rings_links(walk, node);
	Concerned concerned = { 0 };
	for (guint i = 0; i < links->len; i++) {
		Link *link = &g_array_index(links, Link, i);
		if (track_is_open(link->track))
			take_open(walk, link, node, &asked, &concerned);
		else if (link->is_certain && is_better(link, concerned.settled))
			concerned.settled = link;
	}
	answer_questions(walk, links, node, &asked, concerned.goes_on);
	if (concerned.is_new_attempt)
		return;
	if (concerned.goes_on) {
		go_on(walk, concerned.goes_on, node, &asked);
		return;
	}
	if (!concerned.bills && go_on_without_tie(walk, node, &asked))
		return;
	const Track *billed = settle_billed(walk, node, &asked, &concerned);
	open_new(walk, node, asked, &concerned, billed);
}
