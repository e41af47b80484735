/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a letter of ours asks, and how it relates to a case that is open. */
#include "cases/moves.h"

#include <string.h>

gboolean
opens_case(const Walk *walk, const char *kind)
{
	return g_strv_contains(walk->policy.kinds, kind);
}

/* "Re: Invoice 1187" is what was asked before: it asks nothing by itself. */
static gboolean
is_in_old_subject(const Letter *letter, const Ask *ask)
{
	if (!is_reply_subject(letter) || !ask->evidence->len)
		return FALSE;
	for (guint i = 0; i < ask->evidence->len; i++) {
		const Evidence *evidence = g_ptr_array_index(ask->evidence, i);
		if (strcmp(evidence->where, "subject") != 0)
			return FALSE;
	}
	return TRUE;
}

Asked
what_it_asks(const Walk *walk, const Node *node)
{
	const CaseLetter *letter = node->letter;
	const GPtrArray *asks = letter->findings->asks;
	Asked asked = { letter->marks.kind, NULL, FALSE };
	for (guint i = 0; i < asks->len; i++) {
		const Ask *ask = g_ptr_array_index(asks, i);
		if (is_in_old_subject(letter->letter, ask))
			continue;
		if (strcmp(ask->kind, "chase") == 0) {
			asked.is_chase = TRUE;
			asked.found = asked.kind ? asked.found : ask;
		} else if (!asked.kind && opens_case(walk, ask->kind)) {
			asked.kind = ask->kind;
			asked.found = ask;
		}
	}
	if (!asked.kind)
		asked.kind = g_hash_table_lookup(walk->wanted, node->thread);
	return asked;
}

gboolean
is_kind(const Track *track, const char *kind)
{
	return strcmp(track->verdict->asked, kind) == 0;
}

/* Both bear a number, and not the same. */
gboolean
is_other_number(const Track *track, const Node *node)
{
	const char *theirs = track->ask->number;
	return node->number && theirs &&
	       !number_is_same(theirs, node->number) &&
	       !track_knows(track->numbers, node->number);
}

static gboolean
is_same_amount(const Track *track, const Node *node)
{
	const Findings *findings = node->letter->findings;
	const Case *verdict = track->verdict;
	return findings->has_amount && verdict->has_amount &&
	       findings->amount.cents == verdict->amount.cents &&
	       strcmp(findings->amount.currency, verdict->amount.currency) == 0;
}

gboolean
is_same_moment(const Walk *walk, const Node *before, const Node *node)
{
	gint64 gap = node->when - before->when;
	return gap < (gint64)walk->policy.same_attempt_hours * HOUR;
}

gboolean
is_same_attempt(const Walk *walk, const Track *track, const Node *node)
{
	return is_same_moment(walk, track->last_ours, node);
}

gboolean
is_reply_subject(const Letter *letter)
{
	return strlen(letter->subject) > strlen(letter->subject_base);
}

static Move
move_same_kind(const Walk *walk, const Track *track, const Link *link,
	const Node *node)
{
	gboolean is_subject = g_strcmp0(link->tie, "subject") == 0;
	if (is_other_number(track, node))
		return MOVE_NEW;
	if (track->is_undelivered)
		return MOVE_GOES_ON;
	if (is_subject)
		return is_reply_subject(node->letter->letter) ||
				       is_same_amount(track, node) ||
				       is_same_attempt(walk, track, node)
			       ? MOVE_GOES_ON
			       : MOVE_NEW;
	gboolean is_header = g_strcmp0(link->tie, "thread") == 0 ||
			     g_strcmp0(link->tie, "references") == 0;
	if (is_header && node->subject &&
		!track_knows(track->subjects, node->subject))
		return MOVE_NEW;
	return MOVE_GOES_ON;
}

Move
move_of(const Walk *walk, const Link *link, const Node *node,
	const Asked *asked)
{
	const Track *track = link->track;
	if (!asked->kind)
		return asked->is_chase && is_other_number(track, node)
			       ? MOVE_NEW
			       : MOVE_GOES_ON;
	if (strcmp(asked->kind, "payment") == 0 && is_kind(track, "quote"))
		return MOVE_INVOICE;
	if (is_kind(track, asked->kind) && asked->is_chase)
		return is_other_number(track, node) ? MOVE_NEW : MOVE_GOES_ON;
	if (is_kind(track, asked->kind))
		return move_same_kind(walk, track, link, node);
	return strcmp(asked->kind, "question") == 0 ? MOVE_GOES_ON : MOVE_NEW;
}

/* An invoice bills at most the offer with its tax, at least a deposit. */
gboolean
may_bill(const Track *track, const Node *node)
{
	const Findings *findings = node->letter->findings;
	const Case *verdict = track->verdict;
	if (!findings->has_amount || !verdict->has_amount ||
		strcmp(findings->amount.currency, verdict->amount.currency) !=
			0)
		return TRUE;
	gint64 bill = findings->amount.cents, offer = verdict->amount.cents;
	return bill <= offer + offer / 100 * 27 && bill >= offer / 5;
}

/* "Here is the attachment" under another subject. */
gboolean
is_forgotten_attachment(const Walk *walk, const Track *track, const Node *node)
{
	const Letter *before = track->last_ours->letter->letter;
	return is_same_attempt(walk, track, node) &&
	       node->letter->letter->attachments->len &&
	       !before->attachments->len &&
	       (!node->letter->findings->has_amount ||
		       is_same_amount(track, node));
}
