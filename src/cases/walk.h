/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * walk: what the files of this room share. Nobody outside includes it.
 *
 * A Node is a letter as the walk sees it, a Track a case while it grows, a
 * Link what ties the one to the other. order.c makes the nodes, rings.c finds
 * the links, ours.c, theirs.c and notices.c move the tracks, verdict.c writes
 * down what came of them.
 */
#pragma once

#include "cases/case.h"
#include "cases/ties.h"

#define HOUR ((gint64)3600)

/* Equal texts are one key (walk_key), so keys are compared, and looked up in
 * sets and tables, as pointers. */

/* Somebody outside our house who gets a letter. */
typedef struct {
	const Mailbox *mailbox;	       /* borrowed */
	const char *address, *company; /* keys */
	const char *name; /* people_full_name of it; a key, NULL if none */
} Other;

typedef struct {
	const CaseLetter *letter; /* borrowed */
	const char *id, *thread;  /* keys, NULL if it has none */
	GPtrArray *parents; /* keys of what it refers to; its parent last */
	gint64 when; /* its moment in the walk: not before what it answers */
	guint depth; /* how many letters of the correspondence lead to it */
	gboolean is_ours;     /* From is ours */
	gboolean is_house;    /* From is not ours, but at our own company */
	gboolean is_to_mates; /* written to colleagues of ours above all */
	const char *sender;   /* address; a key */
	const char *company;  /* of the sender; a key */
	const char *name;     /* its people_full_name; a key, NULL if none */
	const char *subject;  /* folded base; a key, NULL if it says nothing */
	GArray *others;	      /* of Other: in To and Cc */
	guint n_to;	    /* how many of them, the first ones, stand in To */
	const char *number; /* the reference of the letter, folded; a key */
	GPtrArray *said;    /* keys: the reference numbers in its own words */
} Node;

/* Until when a case rests. */
typedef struct {
	Day until;	 /* DAY_NONE: no hold */
	Day resume;	 /* first day on which a step may fall */
	const char *why; /* static */
} Hold;

typedef struct {
	Case *verdict; /* being written */
	const Node *ask;
	const Node *last_ours;	 /* the newest of our letters in it */
	const Node *last_theirs; /* the newest written by a person */
	const Node *settler;	 /* the letter that settled it, NULL */
	CaseState outcome;	 /* STATE_WAITING while open */
	const char *closed_as;	 /* static: of STATE_CLOSED, "replaced", ... */
	const char *company;	 /* key */
	GPtrArray *nodes;	 /* Node: the letters of the case */
	GPtrArray *probable;	 /* CaseEvent: may belong to it; newest last */
	/* Sets of keys. */
	GHashTable *ids;       /* message ids of its letters */
	GHashTable *threads;   /* threads of our letters in it */
	GHashTable *subjects;  /* of its letters */
	GHashTable *numbers;   /* reference numbers of our letters in it */
	GHashTable *people;    /* who may answer: recipients, substitutes, Cc */
	GHashTable *names;     /* those of them that are named in full */
	GHashTable *side;      /* whom we brought into the thread ourselves */
	GHashTable *companies; /* of those in To of the ask */
	GHashTable *failed;    /* recipients that our letters did not reach */
	GHashTable *declined;  /* recipients that declined */
	GArray *note_ends;     /* Day: until when each note means something */
	Hold hold;	       /* by their word */
	Hold absence;
	gboolean is_yours;
	const Node *asked_us; /* their last question */
	gboolean is_undelivered;
	gboolean is_dropped;		   /* the user says that it is none */
	gboolean is_receipted, is_delayed; /* noted once */
	guint seen;			   /* stamp of the search for links */
} Track;

typedef struct {
	Track *track;
	Ring ring;
	gboolean is_certain;
	const char *tie; /* static, NULL if none */
	int weight;	 /* of several cases the one with the most is meant */
	gboolean is_by_number; /* it names the case's number */
} Link;

typedef struct {
	CasePolicy policy; /* completed with the defaults */
	gint64 now;
	gint64 seen; /* later letters are not seen */
	GStringChunk *keys;
	GPtrArray *nodes;   /* in the order of the walk; owned */
	GPtrArray *nothing; /* empty lists of keys, of Other */
	GArray *nobody;
	GHashTable *by_id;  /* message id (a text) -> Node */
	GHashTable *own;    /* set of texts: addresses that ours come from */
	GHashTable *houses; /* set of texts: our own companies */
	GPtrArray *tracks;  /* every Track, oldest first; owned */
	/* Key -> GPtrArray of Track. */
	GHashTable *by_letter, *by_thread, *by_subject, *by_number, *by_person;
	/* Address (a key) -> Node, the newest: absence notice, letter by a
	 * person. */
	GHashTable *absences, *heard;
	GHashTable *contacts; /* set of addresses that we also write to alone */
	GHashTable *friends;  /* set of addresses that get what we pass round */
	/* Thread, subject (keys) -> Node: our newest letter there. */
	GHashTable *ours_in, *ours_about;
	GHashTable *worded; /* what, to whom, in which words -> Node: ours */
	GHashTable *asks;   /* set of Node: those that opened a case */
	GHashTable *stops;  /* company (a key) -> Node: asked us to stop */
	GHashTable
		*wanted; /* thread (a key) -> kind: owed/is on one of theirs */
	PrintIndex *prints; /* own words of our letters */
	guint n_printed;    /* nodes that stand in it */
	guint stamp;
} Walk;

/* What a letter of ours asks for. */
typedef struct {
	const char *kind;  /* interned; NULL: nothing that opens a case */
	const Ask *found;  /* NULL if the user's mark says so */
	gboolean is_chase; /* it also reminds of something */
} Asked;

/* order.c */
void walk_order(Walk *walk, const GPtrArray *letters);
/* people_full_name as a key. */
const char *walk_name(Walk *walk, const char *address);
/* A string as a key: equal strings give the same pointer. "" and NULL give
 * NULL. */
const char *walk_key(Walk *walk, const char *text);
void node_free(Node *node);
static inline const Other *
node_other(const Node *node, guint i)
{
	return &g_array_index(node->others, Other, i);
}
/* The day on which it was written, where its writer lives. */
Day node_day(const Node *node);
/* OURS goes to ADDRESS (a key), outside our house, in To or Cc. */
gboolean is_written_to(const Node *ours, const char *address);

/* track.c */
Track *track_open(Walk *walk, Node *ask, const Asked *asked);
void track_free(Track *track);
gboolean track_is_open(const Track *track);
/* No other case of its company is open. */
gboolean track_is_only_open(const Walk *walk, const Track *track);
/* Takes a letter into the case. */
CaseEvent *track_add(Walk *walk, Track *track, const Node *node, CasePart part,
	const Link *link);
/* Shows a letter with the case of LINK, to which it may belong; no more. */
void track_doubt(const Link *link, const Node *node);
/* ADDRESS is a key, or NULL: then nothing is done. */
void track_person(Walk *walk, Track *track, const char *address);
/* What is tied to FROM is tied to HEIR: they are one business. */
void track_inherit(Walk *walk, Track *heir, const Track *from);
void track_settle(
	Track *track, CaseState outcome, const Link *link, const Node *by);
void track_note(Track *track, const char *format, ...) G_GNUC_PRINTF(2, 3);
/* A note that means nothing from day UNTIL on, or once the case is settled;
 * UNTIL_SETTLED: for that alone. */
#define UNTIL_SETTLED G_MAXINT32
void track_note_until(Track *track, Day until, const char *format, ...)
	G_GNUC_PRINTF(3, 4);
/* Drops the notes that mean nothing on TODAY. */
void track_forget_notes(Track *track, Day today);
gboolean track_knows(GHashTable *set, const char *key);
/* What TABLE lists under KEY; NULL if nothing, or for no key. Borrowed. */
GPtrArray *tracks_at(GHashTable *table, const char *key);

/* rings.c: the links of a letter to the cases so far (array of Link, yours). */
GArray *rings_links(Walk *walk, Node *node);

/* named.c */
/* Their subject names all that ours does, and more or in another order:
 * "Offer kitchen tiles", "Your kitchen tiles: the offer". One word may stand
 * in any subject. */
gboolean names_our_subject(const Track *track, const Node *node);
/* NODE, theirs and written soon after, names what TRACK alone is about: what
 * its subject tells, beside some paper, or its sum. */
gboolean names_thing(const Walk *walk, const Track *track, const Node *node);
/* NODE names the sum of TRACK. */
gboolean names_sum(const Track *track, const Node *node);
/* One of our addresses stands in To or Cc. */
gboolean is_to_us(const Walk *walk, const Node *node);

/* quoted.c */
/* The words of all letters before BEFORE, by who wrote them. Borrowed. */
PrintIndex *walk_prints(Walk *walk, const Node *before);
/* Of what NODE quotes; of its whole text if nothing is marked so. Borrowed. */
const Prints *quoted_prints(const Node *node);
/* Who wrote what NODE quotes or passes on first. */
typedef enum { AUTHOR_UNKNOWN, AUTHOR_OURS, AUTHOR_THEIRS } Author;
Author quoted_author(const Track *track, const Node *node);
/* True if NODE, ours, quotes a letter of the one that it is written to. */
gboolean quotes_recipient(const Node *node);
/* True if NODE quotes the own words of FIRST. */
gboolean quotes_letter(const Node *first, const Node *node);
/* True if NODE quotes the last letter of theirs in the case. */
gboolean quotes_theirs(const Track *track, Node *node);
/* True if NODE, ours, quotes a letter of the client's side that is not in the
 * archive (people delete mail when they have answered it). */
gboolean answers_unseen(Walk *walk, const Track *track, Node *node);
/* True if NODE, written within our house, passes on a reply of the client's side
 * to our last letter that is not in the archive. */
gboolean passes_on_reply(Walk *walk, const Track *track, Node *node);
/* The same, of a letter that they wrote after our last one and that names what
 * it was about. */
gboolean passes_on_named(Walk *walk, const Track *track, Node *node);

/* inside.c */
/* NODE is of a colleague who is not listed as ours: moves the cases of LINKS
 * that are not with our house. False if there are none. */
gboolean take_colleague(Walk *walk, const GArray *links, Node *node);
/* NODE is of our house, and goes to nobody outside. */
void take_inside(Walk *walk, Node *node);

/* apart.c: what NODE says of the case of TRACK, if it names the numbers of
 * several of LINKS; else what it says on the WHOLE. Borrows from both. */
Say what_it_says_of(Walk *walk, const GArray *links, const Track *track,
	const Node *node, const Say *whole);

/* told.c: NODE is of our house, and goes to nobody outside: it may tell how a
 * case ended. */
void hear_told(Walk *walk, const Node *node);

/* hold.c */
Hold hold_none(void);
Hold hold_by_word(
	const Walk *walk, const NamedDate *when, Day written, const char *why);
Hold hold_by_absence(const Walk *walk, Day back, Day written);
Hold hold_longer(Hold a, Hold b);

/* hear.c */
/* What a letter says. One that says nothing known is an answer if its writer
 * wrote or sent anything; one that only quotes us is none. */
const Say *what_it_says(const CaseLetter *letter);
/* NODE moves the case of LINK, one of its LINKS. IS_ASIDE: it answers a later
 * case of the same thread; what it decides, it decides of that one. */
void hear(Walk *walk, const GArray *links, const Link *link, const Node *node,
	gboolean is_aside);
/* NODE, written within our house, passes on what they wrote in the case of LINK:
 * it moves the case as that would have done. */
void hear_passed(Walk *walk, const Link *link, const Node *node);
/* Their company does not want to be written to. */
void stop_company(Walk *walk, const Node *node);

/* replaced.c: settles the open cases that the ask of TRACK, which has just been
 * opened, takes the place of, or the one that it confirms. */
void replace_older(Walk *walk, Track *track);
/* What NODE, ours, asks although it does not say so: it puts a new version
 * before somebody who owes an answer to the old one. NULL if it does not. */
const Ask *renewed_ask(const Walk *walk, const Node *node);

/* private.c: whoever gets NODE, ours, with many others is a friend. */
void note_friends(Walk *walk, const Node *node);

/* copies.c: true if NODE, ours, is a letter that was taken already, sent or
 * stored once more: it belongs to the same cases and moves none. */
gboolean take_copy(Walk *walk, Node *node);
/* True if NODE, ours, passes an ask on to the address that was meant when the
 * first one was misspelt: the case is with that one. */
gboolean take_resent(Walk *walk, Node *node);

/* ours.c, theirs.c, notices.c: one letter moves the cases. */
void walk_ours(Walk *walk, Node *node);
void walk_theirs(Walk *walk, Node *node);
void walk_notice(Walk *walk, Node *node);
/* A robot names numbers of ours: shown, no more. */
void walk_robot(Walk *walk, const Node *node);
/* When a case opens: a client who said before that they are away is away. */
void walk_absent_already(Walk *walk, Track *track);

/* verdict.c: closes the books; the Case is yours, NULL if it is none. */
Case *track_verdict(Walk *walk, Track *track);
