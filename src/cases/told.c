/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What colleagues tell each other of a client: they signed at the counter, paid
 * in cash, bought elsewhere. No letter of theirs will say it. */
#include "cases/walk.h"

#include <string.h>

#include "base/text.h"
#include "cases/moves.h"
#include "cases/people.h"

/* Who is named alone is meant by what was asked not longer ago. */
#define REMEMBERED (60 * (gint64)86400)

/* How sure it is that a case is meant. */
typedef enum { MEANT_NOT, MEANT_PERHAPS, MEANT_SURELY } Meant;

static gboolean
may_tell_of(const Track *track, const Node *node, const Hearsay *told)
{
	return track_is_open(track) && !track->is_dropped &&
	       node->when > track->last_ours->when &&
	       (told->what == TOLD_PAID || !is_kind(track, "payment"));
}

static gboolean
calls_client(const Track *track, const char *text)
{
	for (guint i = 0; i < track->ask->n_to; i++) {
		const Other *to = node_other(track->ask, i);
		if (to->company != track->company)
			continue;
		g_autoptr(GPtrArray) names =
			people_callings(to->mailbox, to->company);
		if (people_are_called(names, text))
			return TRUE;
	}
	return FALSE;
}

/* By its number, its sum, or half the words of its subject. */
static gboolean
names_matter(const Track *track, const Node *node, const char *sentence)
{
	const GPtrArray *topic = track->ask->letter->findings->topic;
	g_autofree char *text =
		g_strconcat(node->letter->letter->subject, " ", sentence, NULL);
	g_autofree char *folded = text_fold(text);
	g_autoptr(GHashTable) numbers = numbers_in(text);
	const char *number = track->ask->number;
	return (number && g_hash_table_contains(numbers, number)) ||
	       (topic->len && 2 * count_said(topic, folded) >= topic->len) ||
	       names_sum(track, node);
}

/* Under its subject, if that says what it is about. */
static gboolean
bears_subject(const Track *track, const Node *node)
{
	return track_knows(track->subjects, node->subject) &&
	       track->ask->letter->findings->topic->len;
}

static Meant
how_meant(const Walk *walk, const Track *track, const Node *node,
	const Hearsay *told)
{
	if (!may_tell_of(track, node, told))
		return MEANT_NOT;
	/* What we asked, passed on, names it as well as the thread does. */
	gboolean is_thread = track_knows(track->threads, node->thread) ||
			     quotes_letter(track->ask, node);
	gboolean is_fit = told->what != TOLD_PAID || is_kind(track, "payment");
	if (!calls_client(track, told->sentence))
		return is_thread && is_fit ? MEANT_SURELY : MEANT_NOT;
	if (is_thread || bears_subject(track, node) ||
		names_matter(track, node, told->sentence))
		return MEANT_SURELY;
	if (node->when - track->last_ours->when > REMEMBERED)
		return MEANT_NOT;
	return track_is_only_open(walk, track) ? MEANT_SURELY : MEANT_PERHAPS;
}

static Link
told_link(Track *track, const Node *node)
{
	gboolean is_thread = track_knows(track->threads, node->thread);
	return (Link){ track, is_thread ? RING_THREAD : RING_COMPANY, TRUE,
		is_thread ? "thread" : "told", 0, FALSE };
}

static void
settle(Walk *walk, Track *track, const Node *node, const Hearsay *told)
{
	Link link = told_link(track, node);
	g_autofree char *day = day_format(node_day(node));
	g_autofree char *text = hearsay_shown(told);
	CaseState outcome = told->what == TOLD_LOST	? STATE_DECLINED
			    : is_kind(track, "payment") ? STATE_PAID
							: STATE_ACCEPTED;
	track_add(walk, track, node, PART_OURS, &link);
	track_settle(track, outcome, &link, node);
	track_note(track, "told within our house on %s: \"%s\"", day, text);
}

static gboolean
is_doubted(const Track *track)
{
	for (guint i = 0; i < track->probable->len; i++) {
		const CaseEvent *event = g_ptr_array_index(track->probable, i);
		if (g_strcmp0(event->tie, "told") == 0)
			return TRUE;
	}
	return FALSE;
}

/* One doubt is enough: the case goes on, with NOTE, which is taken. */
static void
doubt(Track *track, const Node *node, char *note)
{
	g_autofree char *day = day_format(node_day(node));
	g_autofree char *text = note;
	Link link = told_link(track, node);
	if (is_doubted(track))
		return;
	link.tie = "told";
	track_doubt(&link, node);
	track_note_until(track, UNTIL_SETTLED,
		"a letter within our house of %s %s", day, text);
}

static void
doubt_end(Track *track, const Node *node, const Hearsay *told)
{
	g_autofree char *text = hearsay_shown(told);
	doubt(track, node,
		g_strdup_printf("may tell how it ended: \"%s\"", text));
}

/* Of several that are meant as surely none is settled. */
static void
hear_one(Walk *walk, const Node *node, const Hearsay *told)
{
	g_autoptr(GPtrArray) meant = g_ptr_array_new();
	Meant best = MEANT_PERHAPS;
	for (guint i = 0; i < walk->tracks->len; i++) {
		Track *track = g_ptr_array_index(walk->tracks, i);
		Meant how = how_meant(walk, track, node, told);
		if (how > best)
			g_ptr_array_set_size(meant, 0);
		best = MAX(best, how);
		if (how == best)
			g_ptr_array_add(meant, track);
	}
	if (best == MEANT_SURELY && meant->len == 1) {
		settle(walk, g_ptr_array_index(meant, 0), node, told);
		return;
	}
	for (guint i = 0; i < meant->len; i++)
		doubt_end(g_ptr_array_index(meant, i), node, told);
}

/* A colleague gets a newer version of what lies with the client, who may have
 * answered: maybe it is our turn. */
static gboolean
is_revised(const Walk *walk, const Track *track, const Node *node)
{
	const GPtrArray *topic = track->ask->letter->findings->topic;
	return track_is_open(track) && !track->is_dropped &&
	       is_kind(track, "quote") && node->when > track->last_ours->when &&
	       !is_same_attempt(walk, track, node) &&
	       (bears_subject(track, node) ||
		       (topic->len > 1 &&
			       count_named(topic, node, FALSE) == topic->len));
}

static void
hear_revision(const Walk *walk, const Node *node)
{
	const CaseLetter *letter = node->letter;
	if (!letter->findings->is_revision || letter->letter->is_forward)
		return;
	for (guint i = 0; i < walk->tracks->len; i++) {
		Track *track = g_ptr_array_index(walk->tracks, i);
		if (is_revised(walk, track, node))
			doubt(track, node,
				g_strdup("brings a new version of it: it may "
					 "be our turn"));
	}
}

void
hear_told(Walk *walk, const Node *node)
{
	const GPtrArray *told = node->letter->findings->told;
	for (guint i = 0; i < told->len; i++)
		hear_one(walk, node, g_ptr_array_index(told, i));
	hear_revision(walk, node);
}
