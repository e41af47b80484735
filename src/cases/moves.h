/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * moves: what a letter of ours asks, and what it is to an open case.
 * Shared by files of this room only.
 */
#pragma once

#include "cases/walk.h"

/* What a letter of ours asks for. */
Asked what_it_asks(const Walk *walk, const Node *node);
gboolean opens_case(const Walk *walk, const char *kind);

/* How a letter of ours relates to an open case that it is tied to. */
typedef enum {
	MOVE_NEW,     /* it is about something else */
	MOVE_GOES_ON, /* it belongs to the case */
	MOVE_INVOICE  /* it bills what the case offered */
} Move;
Move move_of(const Walk *walk, const Link *link, const Node *node,
	const Asked *asked);

gboolean is_kind(const Track *track, const char *kind);
/* Both bear a number, and not the same. */
gboolean is_other_number(const Track *track, const Node *node);
/* Within 20 hours of our previous letter in the case. */
gboolean is_same_attempt(
	const Walk *walk, const Track *track, const Node *node);
/* An attachment that our previous letter lacked, under another subject. */
gboolean is_forgotten_attachment(
	const Walk *walk, const Track *track, const Node *node);
/* The sums allow that the invoice NODE bills the offer of TRACK. */
gboolean may_bill(const Track *track, const Node *node);
