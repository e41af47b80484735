/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The three rings: which cases a letter may belong to, and what ties it.
 *
 * Candidates come from hash tables (ids, threads, numbers, people, company,
 * quoted text), never from comparing letters with one another.
 */
#include "cases/walk.h"

#include "cases/moves.h"
#include "cases/people.h"

/* How sure it is that this case is meant, if several could be. */
enum {
	WEIGHT_NONE = 0,
	WEIGHT_NAMED = 10,
	WEIGHT_SUBJECT = 20,
	WEIGHT_THREAD = 30,
	WEIGHT_QUOTED = 35,
	WEIGHT_REFERENCES = 40,
	WEIGHT_PARENT = 60, /* it answers a letter of this case directly */
	WEIGHT_NUMBER = 70  /* it names this case's number */
};

/* So long after our last letter one without a tie is about something else. */
#define FRESH (90 * (gint64)86400)
/* Weak ties to a case that is settled for long are chance. */
#define STALE (180 * (gint64)86400)

typedef struct {
	GPtrArray *tracks;
	guint stamp;
} Harvest;

static void
collect(Harvest *harvest, GPtrArray *tracks)
{
	for (guint i = 0; tracks && i < tracks->len; i++) {
		Track *track = g_ptr_array_index(tracks, i);
		if (track->seen == harvest->stamp)
			continue;
		track->seen = harvest->stamp;
		g_ptr_array_add(harvest->tracks, track);
	}
}

/* What came back may be sent again to anybody. */
static void
collect_undelivered(Walk *walk, Harvest *harvest)
{
	for (guint i = 0; i < walk->tracks->len; i++) {
		Track *track = g_ptr_array_index(walk->tracks, i);
		if (track->is_undelivered && track->seen != harvest->stamp)
			g_ptr_array_add(harvest->tracks, track);
	}
}

/* Whether a letter is written by, or to, the client's side. */
typedef enum {
	SIDE_CLIENT,
	SIDE_PERSON,
	SIDE_COMPANY,
	SIDE_ALIAS, /* by another domain of the house, as it seems */
	SIDE_STRANGER,
	SIDE_OURS
} Side;

/* All are keys. */
static Side
side_of_address(const Track *track, const char *address, const char *company,
	const char *name)
{
	if (g_strcmp0(track->verdict->client->address, address) == 0)
		return SIDE_CLIENT;
	if (track_knows(track->people, address) ||
		track_knows(track->names, name))
		return SIDE_PERSON;
	if (company && (company == track->company ||
			       track_knows(track->companies, company)))
		return SIDE_COMPANY;
	if (company && people_is_alias(company, track->company))
		return SIDE_ALIAS;
	return track_knows(track->side, address) ? SIDE_OURS : SIDE_STRANGER;
}

static Side
side_of(const Track *track, const Node *node)
{
	if (!node->is_ours) {
		Side side = side_of_address(
			track, node->sender, node->company, node->name);
		return node->is_house && side > SIDE_ALIAS ? SIDE_OURS : side;
	}
	Side nearest = SIDE_STRANGER;
	for (guint i = 0; i < node->others->len; i++) {
		const Other *other = node_other(node, i);
		nearest = MIN(nearest, side_of_address(track, other->address,
					       other->company, other->name));
	}
	return nearest;
}

/* The cases that a letter of theirs may be about by its sender alone. */
static void
collect_fresh(Walk *walk, Harvest *harvest, const Node *node)
{
	for (guint i = 0; i < walk->tracks->len; i++) {
		Track *track = g_ptr_array_index(walk->tracks, i);
		if (track->seen == harvest->stamp || !track_is_open(track) ||
			node->when - track->last_ours->when > FRESH ||
			side_of(track, node) > SIDE_ALIAS)
			continue;
		track->seen = harvest->stamp;
		g_ptr_array_add(harvest->tracks, track);
	}
}

static GPtrArray *
candidates(Walk *walk, const Node *node)
{
	Harvest harvest = { g_ptr_array_new(), ++walk->stamp };
	for (guint i = 0; i < node->parents->len; i++)
		collect(&harvest, tracks_at(walk->by_letter,
					  g_ptr_array_index(node->parents, i)));
	collect(&harvest, tracks_at(walk->by_thread, node->thread));
	collect(&harvest, tracks_at(walk->by_subject, node->subject));
	for (guint i = 0; i < node->said->len; i++)
		collect(&harvest, tracks_at(walk->by_number,
					  g_ptr_array_index(node->said, i)));
	if (node->is_ours) {
		collect_undelivered(walk, &harvest);
	} else if (node->sender) {
		collect_fresh(walk, &harvest, node);
	}
	return harvest.tracks;
}

static gboolean
names_letter(const Track *track, const Node *node)
{
	for (guint i = node->parents->len; i-- > 0;)
		if (track_knows(
			    track->ids, g_ptr_array_index(node->parents, i)))
			return TRUE;
	return FALSE;
}

static gboolean
answers_letter(const Track *track, const Node *node)
{
	const GPtrArray *ids = node->parents;
	return ids->len && track_knows(track->ids, ids->pdata[ids->len - 1]);
}

/* A number that three cases share (a customer number) names none. */
static gboolean
names_number(const Walk *walk, const Track *track, const Node *node)
{
	for (guint i = 0; i < node->said->len; i++) {
		const char *number = g_ptr_array_index(node->said, i);
		if (track_knows(track->numbers, number) &&
			tracks_at(walk->by_number, number)->len < 3)
			return TRUE;
	}
	return FALSE;
}

static gboolean
says_number(const char *number, const Node *node)
{
	return number && g_ptr_array_find(node->said, number, NULL);
}

/* Hardly anything else is called so, or NODE says what paper it is the number
 * of. */
static gboolean
is_sure_number(const char *number, const Node *node)
{
	return number_is_distinct(number) ||
	       (number_is_telling(number) && node->number == number);
}

/* Their bookkeeper, an agency: knows a number that means one case alone, and
 * says or asks something about it. Chat may hold any number. */
static gboolean
is_for_client(const Walk *walk, const Track *track, const Node *node, Side side)
{
	const char *number = track->ask->number;
	if (node->is_ours || side == SIDE_OURS ||
		!is_sure_number(number, node) ||
		tracks_at(walk->by_number, number)->len > 1)
		return FALSE;
	switch (what_it_says(node->letter)->what) {
	case SAYS_ACCEPT:
	case SAYS_DECLINE:
	case SAYS_PROCEED:
	case SAYS_PUTOFF:
	case SAYS_QUESTION: return TRUE;
	default: return FALSE;
	}
}

/* Our letters whose words stand in NODE; NULL if none do. */
static GPtrArray *
quoted_by(Walk *walk, Node *node)
{
	return print_index_quoted(walk_prints(walk, node), quoted_prints(node));
}

static Ring
ring_of(const Track *track, const Node *node, Side side)
{
	if (g_strcmp0(track->verdict->thread, node->letter->thread) == 0)
		return RING_THREAD;
	return side == SIDE_CLIENT ? RING_ADDRESS : RING_COMPANY;
}

/* The client, by the full name, at an address that nobody knew. */
static gboolean
is_client_elsewhere(const Track *track, const Node *node, Side side)
{
	return side == SIDE_STRANGER && !node->is_ours &&
	       people_is_same_name(
		       track->verdict->client, node->letter->letter->from);
}

static Link
link_of(Walk *walk, Track *track, const Node *node)
{
	Side side = side_of(track, node);
	Link link = { track, ring_of(track, node, side), FALSE, NULL, 0,
		FALSE };
	gboolean is_near = side <= SIDE_ALIAS;
	gboolean is_known = is_near || is_client_elsewhere(track, node, side);
	if (link.ring == RING_THREAD) {
		link.tie = "thread";
		link.weight = answers_letter(track, node) ? WEIGHT_PARENT
							  : WEIGHT_THREAD;
	} else if (names_letter(track, node) ||
		   track_knows(track->threads, node->thread)) {
		link.tie = "references";
		link.weight = answers_letter(track, node) ? WEIGHT_PARENT
							  : WEIGHT_REFERENCES;
	}
	link.is_certain =
		link.tie && (node->is_ours ? is_near : side != SIDE_OURS);
	if (is_known && names_number(walk, track, node)) {
		link.tie = link.tie ? link.tie : "reference";
		link.is_certain = TRUE;
		link.weight = WEIGHT_NUMBER;
		link.is_by_number = TRUE;
	} else if (!link.tie && says_number(track->ask->number, node)) {
		/* A stranger, perhaps for the client: worth showing. */
		link.tie = "reference";
		link.is_certain = is_for_client(walk, track, node, side);
		link.weight = link.is_certain ? WEIGHT_NUMBER : WEIGHT_NONE;
	}
	/* What came back is sent again, often to another address. */
	gboolean is_again = node->is_ours && track->is_undelivered;
	if (!link.tie && (is_known || is_again) &&
		(track_knows(track->subjects, node->subject) ||
			(!node->is_ours && names_our_subject(track, node)))) {
		link.tie = "subject";
		link.is_certain = is_known;
		link.weight = WEIGHT_SUBJECT;
	}
	if (!link.tie && is_near && !node->is_ours &&
		names_thing(walk, track, node)) {
		link.tie = "named";
		link.is_certain = TRUE;
		link.weight = WEIGHT_NAMED;
	}
	return link;
}

static gboolean
is_worth(const Link *link, const Node *node)
{
	const Track *track = link->track;
	if (!link->tie)
		return track_is_open(track) &&
		       node->when - track->last_ours->when <= FRESH &&
		       side_of(track, node) <= SIDE_COMPANY;
	return track_is_open(track) || link->weight >= WEIGHT_THREAD ||
	       (track->settler && node->when - track->settler->when < STALE);
}

/* The quoted words of ours tie as well as a header does, also for strangers. */
static void
add_quoted(Walk *walk, GArray *links, Node *node)
{
	g_autoptr(GPtrArray) nodes = quoted_by(walk, node);
	for (guint i = 0; nodes && i < nodes->len; i++) {
		const Node *ours = g_ptr_array_index(nodes, i);
		GPtrArray *tracks = tracks_at(walk->by_letter, ours->id);
		for (guint k = 0; tracks && k < tracks->len; k++) {
			Track *track = g_ptr_array_index(tracks, k);
			Side side = side_of(track, node);
			gboolean is_certain = node->is_ours ? side <= SIDE_ALIAS
							    : side != SIDE_OURS;
			Link link = { track, ring_of(track, node, side),
				is_certain, "quoted text", WEIGHT_QUOTED,
				FALSE };
			guint at = 0;
			while (at < links->len &&
				g_array_index(links, Link, at).track != track)
				at++;
			if (at < links->len)
				g_array_remove_index(links, at);
			g_array_append_val(links, link);
		}
		/* What it quotes most is what it answers. */
		if (tracks)
			return;
	}
}

static gboolean
has_strong_link(const GArray *links)
{
	for (guint i = 0; i < links->len; i++) {
		const Link *link = &g_array_index(links, Link, i);
		if (link->is_certain && link->weight >= WEIGHT_THREAD)
			return TRUE;
	}
	return FALSE;
}

/* Our answer to what they asked in the case quotes it. */
static void
add_answered(Walk *walk, GArray *links, Node *node)
{
	for (guint i = 0; i < walk->tracks->len; i++) {
		Track *track = g_ptr_array_index(walk->tracks, i);
		if (!track->is_yours || !track_is_open(track))
			continue;
		Side side = side_of(track, node);
		if (side > SIDE_ALIAS || !quotes_theirs(track, node))
			continue;
		Link link = { track, ring_of(track, node, side), TRUE,
			"quoted text", WEIGHT_QUOTED, FALSE };
		g_array_append_val(links, link);
	}
}

GArray *
rings_links(Walk *walk, Node *node)
{
	GArray *links = g_array_new(FALSE, FALSE, sizeof(Link));
	g_autoptr(GPtrArray) found = candidates(walk, node);
	for (guint i = 0; i < found->len; i++) {
		Link link = link_of(walk, g_ptr_array_index(found, i), node);
		if (is_worth(&link, node))
			g_array_append_val(links, link);
	}
	gboolean may_quote =
		!node->is_ours || (*node->letter->letter->quoted &&
					  node->letter->findings->asks->len);
	if (walk->tracks->len && may_quote && !has_strong_link(links))
		add_quoted(walk, links, node);
	if (node->is_ours && !has_strong_link(links))
		add_answered(walk, links, node);
	return links;
}
