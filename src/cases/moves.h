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
/* "Re: Quote" goes on where "Quote" began; a plain "Quote" begins anew. */
gboolean is_reply_subject(const Letter *letter);
/* replaced.c: how many of WORDS stand in TEXT (folded), as words or as the
 * beginning of one. */
guint count_said(const GPtrArray *words, const char *text);
/* replaced.c: how many words of TOPIC stand in the subject, the own words, the
 * names of the files or what is quoted in NODE. */
guint count_named(
	const GPtrArray *topic, const Node *node, gboolean with_quoted);
/* Between two letters of ours lies less than makes a chase. */
gboolean is_same_moment(const Walk *walk, const Node *before, const Node *node);

/* private.c */
/* Speaks of a paper or a number, or brings a file. */
gboolean is_business(const Node *node);
/* NODE goes to one of our family or to a friend, and asks too little to be
 * business. */
gboolean is_private(const Walk *walk, const Node *node, const Asked *asked);

/* untied.c */
/* The open case that a letter of ours belongs to although nothing ties it: a
 * nudge to the newest of the client, a forgotten attachment. NULL if none. */
Track *untied_track(const Walk *walk, const Node *node, const Asked *asked);
/* The offer that an invoice bills: the only open one with the client, if it was
 * not written just now. NULL if there is none. */
Track *untied_billed(const Walk *walk, const Node *node);
/* The letter of ours that a nudge reminds of, in its thread or under its
 * subject, where no case is open and nobody answered. NULL if none. */
Node *untied_ask(const Walk *walk, const Node *node);
/* The case with the client that was settled last, if that is not long ago. */
Track *untied_settled(const Walk *walk, const Node *node);
/* What the reminder NODE reminds of where no case is open: of SETTLED (may be
 * NULL) that was answered without a decision, else of a quote that we did not
 * recognise, if it or the letter that it reminds of speaks of any paper. NULL:
 * of nothing. */
const char *untied_kind(
	const Walk *walk, const Node *node, const Track *settled);
Link untied_link(Track *track, const Node *node);
/* The only open case with the client that NODE, ours, can confirm the end of
 * ("thank you for your payment"). NULL if there is none, or several. */
Track *untied_confirmed(const Walk *walk, const Node *node);
/* The open case that they wrote about, although under another subject, in the
 * letter that NODE, ours, answers and quotes, and that is not in the archive.
 * NULL if there is none. */
Track *untied_heard(Walk *walk, Node *node);
