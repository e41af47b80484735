/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Absence notices, bounces, delays and receipts: never an answer. */
#include "cases/walk.h"

#include <string.h>

#include "cases/people.h"

/* Mail programs give up after five days (RFC 5321 section 4.5.4.1). */
#define BOUNCE_WITHIN (6 * 24 * HOUR)

static Link
notice_link(const Track *track, const Node *node)
{
	gboolean is_thread =
		g_strcmp0(track->verdict->thread, node->letter->thread) == 0;
	gboolean is_client =
		g_strcmp0(track->verdict->client->address, node->sender) == 0;
	Ring ring = is_thread	? RING_THREAD
		    : is_client ? RING_ADDRESS
				: RING_COMPANY;
	return (Link){ (Track *)track, ring, TRUE, "notice", 0, FALSE };
}

/* The letter of ours that a notice is about, by what it tells; NULL. */
static const Node *
named_letter(const Walk *walk, const Node *node)
{
	const char *id = node->letter->findings->original_id;
	const Node *ours = id ? g_hash_table_lookup(walk->by_id, id) : NULL;
	if (ours && ours->is_ours)
		return ours;
	const GPtrArray *ids = node->letter->letter->references;
	for (guint i = ids->len; i-- > 0;) {
		ours = g_hash_table_lookup(
			walk->by_id, g_ptr_array_index(ids, i));
		if (ours && ours->is_ours)
			return ours;
	}
	return NULL;
}

/* ---- absence --------------------------------------------------------------*/

static void
note_absence(Track *track, const Node *node, const Hold *away)
{
	const Findings *findings = node->letter->findings;
	GString *note = g_string_new(node->sender);
	g_string_append(note, " is out of office");
	if (findings->back != DAY_NONE) {
		g_autofree char *day = day_format(findings->back);
		g_string_append_printf(note, ", back on %s", day);
	}
	for (guint i = 0; i < findings->substitutes->len; i++) {
		const Contact *contact =
			g_ptr_array_index(findings->substitutes, i);
		const char *who =
			contact->name ? contact->name : contact->address;
		if (who)
			g_string_append_printf(
				note, i ? ", %s" : "; meanwhile: %s", who);
	}
	Day until = away->resume == DAY_NONE ? node_day(node) : away->resume;
	track_note_until(track, until, "%s", note->str);
	g_string_free(note, TRUE);
}

static void
take_absence(Walk *walk, Track *track, const Node *node, gboolean holds)
{
	const Findings *findings = node->letter->findings;
	Link link = notice_link(track, node);
	track_add(walk, track, node, PART_NOTICE, &link);
	for (guint i = 0; i < findings->substitutes->len; i++) {
		const Contact *contact =
			g_ptr_array_index(findings->substitutes, i);
		if (contact->address)
			track_person(
				walk, track, walk_key(walk, contact->address));
	}
	Hold away = hold_by_absence(walk, findings->back, node_day(node));
	note_absence(track, node, &away);
	if (holds)
		track->absence = away;
}

/* The subject of ours, with whatever their program put before it. */
static gboolean
names_subject(const Track *track, const Node *node)
{
	const char *subject = track->ask->subject;
	return subject && node->subject && strlen(subject) >= 4 &&
	       g_str_has_suffix(node->subject, subject);
}

/* The client is away by a notice from their address, wherever it arrived, or
 * by one from an alias that names our letter. Whoever else is away is noted. */
static gboolean
is_about_client(const Walk *walk, const Track *track, const Node *node)
{
	if (g_strcmp0(track->verdict->client->address, node->sender) == 0)
		return TRUE;
	if (track_knows(track->people, node->sender))
		return FALSE;
	gboolean is_company = track->company == node->company;
	const Node *ours = named_letter(walk, node);
	gboolean is_named = ours && track_knows(track->ids, ours->id);
	return (is_named && track->ask->others->len == 1) ||
	       (is_company && names_subject(track, node));
}

static void
walk_absence(Walk *walk, Node *node)
{
	if (node->sender)
		g_hash_table_insert(
			walk->absences, (gpointer)node->sender, node);
	for (guint i = 0; i < walk->tracks->len; i++) {
		Track *track = g_ptr_array_index(walk->tracks, i);
		if (!track_is_open(track))
			continue;
		gboolean is_client = is_about_client(walk, track, node);
		gboolean is_near = track_knows(track->people, node->sender) ||
				   track_knows(track->threads, node->thread);
		if (is_client || is_near)
			take_absence(walk, track, node, is_client);
	}
}

void
walk_absent_already(Walk *walk, Track *track)
{
	const char *client = walk_key(walk, track->verdict->client->address);
	const Node *node = g_hash_table_lookup(walk->absences, client);
	if (!node)
		return;
	const Node *last = g_hash_table_lookup(walk->heard, client);
	Hold hold = hold_by_absence(
		walk, node->letter->findings->back, node_day(node));
	gboolean is_back = last && last->when > node->when;
	if (!is_back && hold.resume > node_day(track->ask))
		take_absence(walk, track, node, TRUE);
}

/* ---- bounces ---------------------------------------------------------------*/

static gboolean
has_failed(const Failure *failure)
{
	return failure->recipient &&
	       (!failure->action ||
		       g_ascii_strcasecmp(failure->action, "failed") == 0);
}

/* The newest letter to a recipient that the bounce says failed. */
static const Node *
letter_by_recipient(Walk *walk, const Node *bounce)
{
	const GPtrArray *failed = bounce->letter->findings->failed;
	const Node *newest = NULL;
	for (guint i = 0; i < failed->len; i++) {
		const Failure *failure = g_ptr_array_index(failed, i);
		if (!failure->recipient)
			continue;
		g_autofree char *lower =
			g_ascii_strdown(failure->recipient, -1);
		const char *address = walk_key(walk, lower);
		GPtrArray *tracks = tracks_at(walk->by_person, address);
		for (guint k = 0; tracks && k < tracks->len; k++) {
			const Track *track = g_ptr_array_index(tracks, k);
			const Node *ours = track->last_ours;
			gboolean is_near =
				bounce->when - ours->when < BOUNCE_WITHIN;
			if (is_near && is_written_to(ours, address) &&
				(!newest || ours->when > newest->when))
				newest = ours;
		}
	}
	return newest;
}

static gboolean
reached_nobody(const Track *track)
{
	const Node *ours = track->last_ours;
	for (guint i = 0; i < ours->others->len; i++)
		if (!track_knows(track->failed, node_other(ours, i)->address))
			return FALSE;
	return ours->others->len > 0;
}

static void
add_failed(Walk *walk, Track *track, const char *address, const char *status)
{
	g_autofree char *lower = g_ascii_strdown(address, -1);
	const char *key = walk_key(walk, lower);
	if (!key || !g_hash_table_add(track->failed, (gpointer)key))
		return;
	if (status)
		track_note(track, "%s was not reached (%s)", lower, status);
	else
		track_note(track, "%s was not reached", lower);
}

static void
take_bounce(Walk *walk, Track *track, const Node *ours, const Node *node)
{
	const GPtrArray *failed = node->letter->findings->failed;
	Link link = notice_link(track, node);
	guint told = 0;
	track_add(walk, track, node, PART_NOTICE, &link);
	for (guint i = 0; i < failed->len; i++) {
		const Failure *failure = g_ptr_array_index(failed, i);
		if (!has_failed(failure))
			continue;
		told++;
		add_failed(walk, track, failure->recipient, failure->status);
	}
	if (!told && ours->others->len == 1) {
		add_failed(walk, track, node_other(ours, 0)->address, NULL);
	} else if (!told) {
		track_note(track, "a letter was not delivered to everybody");
	}
	if (reached_nobody(track))
		track->is_undelivered = TRUE;
}

static void
walk_bounce(Walk *walk, Node *node)
{
	const Node *ours = named_letter(walk, node);
	if (!ours)
		ours = letter_by_recipient(walk, node);
	GPtrArray *tracks = ours ? tracks_at(walk->by_letter, ours->id)
				 : tracks_at(walk->by_thread, node->thread);
	for (guint i = 0; tracks && i < tracks->len; i++) {
		Track *track = g_ptr_array_index(tracks, i);
		if (track_is_open(track))
			take_bounce(walk, track, ours ? ours : track->last_ours,
				node);
	}
}

/* ---- delays and receipts --------------------------------------------------*/

static gboolean
concerns(const Walk *walk, const Track *track, const Node *node)
{
	const Node *ours = named_letter(walk, node);
	if (ours)
		return track_knows(track->ids, ours->id);
	if (track_knows(track->threads, node->thread))
		return TRUE;
	return track_knows(track->people, node->sender) &&
	       names_subject(track, node);
}

static void
walk_note(Walk *walk, Node *node)
{
	gboolean is_delay = node->letter->findings->role == ROLE_DELAYED;
	g_autofree char *day = day_format(node_day(node));
	for (guint i = 0; i < walk->tracks->len; i++) {
		Track *track = g_ptr_array_index(walk->tracks, i);
		if (!track_is_open(track) || !concerns(walk, track, node))
			continue;
		Link link = notice_link(track, node);
		track_add(walk, track, node, PART_NOTICE, &link);
		gboolean *is_noted =
			is_delay ? &track->is_delayed : &track->is_receipted;
		if (!*is_noted)
			track_note(track,
				is_delay ? "delivery was delayed (%s)"
					 : "receipt of %s",
				day);
		*is_noted = TRUE;
	}
}

void
walk_notice(Walk *walk, Node *node)
{
	switch (node->letter->findings->role) {
	case ROLE_OUT_OF_OFFICE: walk_absence(walk, node); break;
	case ROLE_BOUNCE: walk_bounce(walk, node); break;
	case ROLE_DELAYED:
	case ROLE_RECEIPT: walk_note(walk, node); break;
	case ROLE_BULK: walk_robot(walk, node); break;
	default: break;
	}
}
