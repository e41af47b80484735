/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A case while it grows. */
#include "cases/walk.h"

#include "cases/moves.h"
#include "cases/people.h"

void
track_free(Track *track)
{
	if (!track)
		return;
	GHashTable *sets[] = { track->ids, track->threads, track->subjects,
		track->numbers, track->people, track->names, track->side,
		track->companies, track->failed, track->declined };
	for (gsize i = 0; i < G_N_ELEMENTS(sets); i++)
		g_hash_table_unref(sets[i]);
	g_clear_pointer(&track->verdict, case_free);
	g_ptr_array_unref(track->nodes);
	g_ptr_array_unref(track->probable);
	g_array_unref(track->note_ends);
	g_free(track);
}

gboolean
track_is_open(const Track *track)
{
	return track->outcome == STATE_WAITING;
}

gboolean
track_is_only_open(const Walk *walk, const Track *track)
{
	for (guint i = 0; i < walk->tracks->len; i++) {
		const Track *other = g_ptr_array_index(walk->tracks, i);
		if (other != track && other->company == track->company &&
			track_is_open(other) && !other->is_dropped)
			return FALSE;
	}
	return TRUE;
}

gboolean
track_knows(GHashTable *set, const char *key)
{
	return key && g_hash_table_contains(set, key);
}

GPtrArray *
tracks_at(GHashTable *table, const char *key)
{
	return key ? g_hash_table_lookup(table, key) : NULL;
}

static void
file_under(GHashTable *table, const char *key, Track *track)
{
	if (!key)
		return;
	GPtrArray *tracks = g_hash_table_lookup(table, key);
	if (!tracks) {
		tracks = g_ptr_array_new();
		g_hash_table_insert(table, (gpointer)key, tracks);
	}
	g_ptr_array_add(tracks, track);
}

static void
add_note(Track *track, Day until, const char *format, va_list arguments)
{
	g_ptr_array_add(
		track->verdict->notes, g_strdup_vprintf(format, arguments));
	g_array_append_val(track->note_ends, until);
}

void
track_note(Track *track, const char *format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	add_note(track, DAY_NONE, format, arguments);
	va_end(arguments);
}

void
track_note_until(Track *track, Day until, const char *format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	add_note(track, until, format, arguments);
	va_end(arguments);
}

void
track_forget_notes(Track *track, Day today)
{
	for (guint i = track->note_ends->len; i-- > 0;) {
		Day until = g_array_index(track->note_ends, Day, i);
		if (until == DAY_NONE ||
			(track_is_open(track) && until > today))
			continue;
		g_ptr_array_remove_index(track->verdict->notes, i);
		g_array_remove_index(track->note_ends, i);
	}
}

void
track_person(Walk *walk, Track *track, const char *address)
{
	const char *name = walk_name(walk, address);
	if (name)
		g_hash_table_add(track->names, (gpointer)name);
	if (address && g_hash_table_add(track->people, (gpointer)address))
		file_under(walk->by_person, address, track);
}

/* Facts of the ask; a later letter of ours fills in what it did not tell. */
static void
fill_facts(Track *track, const Findings *findings, gboolean is_newer_quote)
{
	Case *verdict = track->verdict;
	if (!verdict->reference)
		verdict->reference = g_strdup(findings->reference);
	if (findings->has_amount && (!verdict->has_amount || is_newer_quote)) {
		verdict->has_amount = TRUE;
		verdict->amount = findings->amount;
	}
	if (verdict->valid_until == DAY_NONE ||
		(is_newer_quote && findings->valid_until != DAY_NONE))
		verdict->valid_until = findings->valid_until;
	if (verdict->pay_by == DAY_NONE)
		verdict->pay_by = findings->pay_by;
}

/* A statement of account: what it tells is not told of TRACK alone. */
static gboolean
names_another(Walk *walk, const Track *track, const Node *node)
{
	for (guint i = 0; i < node->said->len; i++) {
		const char *number = g_ptr_array_index(node->said, i);
		const GPtrArray *tracks = tracks_at(walk->by_number, number);
		gboolean is_its = track_knows(track->numbers, number);
		for (guint k = 0; tracks && !is_its && k < tracks->len; k++) {
			const Track *other = g_ptr_array_index(tracks, k);
			if (track_is_open(other) &&
				other->company == track->company &&
				is_kind(other, track->verdict->asked))
				return TRUE;
		}
	}
	return FALSE;
}

static void
learn_ours(Walk *walk, Track *track, const Node *node, CasePart part)
{
	const Findings *findings = node->letter->findings;
	gboolean is_ask = part == PART_ASK;
	const Ask *again = findings_ask(findings, track->verdict->asked);
	/* An answer that puts another paper before them as well. */
	gboolean is_other =
		!is_ask && ((again && is_other_number(track, node)) ||
				   names_another(walk, track, node));
	/* What we tell each other is no letter to them. */
	if (part != PART_OURS || node->others->len > 0) {
		track->last_ours = node;
		track->verdict->last_ours = node->when;
	}
	if (node->thread &&
		g_hash_table_add(track->threads, (gpointer)node->thread))
		file_under(walk->by_thread, node->thread, track);
	/* Numbers of a chase may belong to something else that it mentions. */
	for (guint i = 0;
		i < node->said->len && !is_other && (is_ask || i == 0); i++) {
		char *number = g_ptr_array_index(node->said, i);
		if (!is_ask && number != node->number)
			break;
		if (g_hash_table_add(track->numbers, number))
			file_under(walk->by_number, number, track);
	}
	for (guint i = 0; i < node->others->len; i++)
		track_person(walk, track, node_other(node, i)->address);
	if (!is_other)
		fill_facts(track, findings, again && again->score >= 1.0);
}

/* Whom they bring in may answer for them. */
static void
learn_theirs(Walk *walk, Track *track, const Node *node)
{
	const Letter *letter = node->letter->letter;
	track->last_theirs = node;
	track->verdict->last_theirs = node->when;
	track_person(walk, track, node->sender);
	for (guint i = 0; i < letter->reply_to->len; i++) {
		const Mailbox *mailbox = g_ptr_array_index(letter->reply_to, i);
		track_person(walk, track, walk_key(walk, mailbox->address));
	}
	for (guint i = 0; i < node->others->len; i++) {
		const char *address = node_other(node, i)->address;
		if (!track_knows(track->side, address))
			track_person(walk, track, address);
	}
}

static CaseEvent *
event_new(const Node *node, CasePart part, const Link *link)
{
	CaseEvent *event = g_new0(CaseEvent, 1);
	event->letter = node->letter;
	event->part = part;
	event->ring = link ? link->ring : RING_THREAD;
	event->is_certain = link ? link->is_certain : TRUE;
	event->tie = link ? link->tie : "thread";
	event->when = node->when;
	return event;
}

CaseEvent *
track_add(Walk *walk, Track *track, const Node *node, CasePart part,
	const Link *link)
{
	CaseEvent *event = event_new(node, part, link);
	g_ptr_array_add(track->verdict->events, event);
	g_ptr_array_add(track->nodes, (gpointer)node);
	if (part == PART_NOTICE)
		return event;
	if (node->id && g_hash_table_add(track->ids, (gpointer)node->id))
		file_under(walk->by_letter, node->id, track);
	if (node->subject &&
		g_hash_table_add(track->subjects, (gpointer)node->subject))
		file_under(walk->by_subject, node->subject, track);
	if (part == PART_THEIRS)
		learn_theirs(walk, track, node);
	else if (part != PART_OURS || node->is_ours)
		learn_ours(walk, track, node, part);
	return event;
}

#define PROBABLE_KEPT 12 /* per case */

/* Those after our last letter are kept first: they may be the answer to it. */
void
track_doubt(const Link *link, const Node *node)
{
	Track *track = link->track;
	GPtrArray *kept = track->probable;
	if (kept->len >= PROBABLE_KEPT) {
		const CaseEvent *oldest = g_ptr_array_index(kept, 0);
		if (oldest->when >= track->last_ours->when)
			return;
		g_ptr_array_remove_index(kept, 0);
	}
	CaseEvent *event =
		event_new(node, node->is_ours ? PART_OURS : PART_THEIRS, link);
	event->is_certain = FALSE;
	g_ptr_array_add(kept, event);
}

static void
inherit(GHashTable *heirs, GHashTable *keys, GHashTable *table, Track *heir)
{
	GHashTableIter iter;
	gpointer key;
	g_hash_table_iter_init(&iter, keys);
	while (g_hash_table_iter_next(&iter, &key, NULL))
		if (g_hash_table_add(heirs, key))
			file_under(table, key, heir);
}

void
track_inherit(Walk *walk, Track *heir, const Track *from)
{
	inherit(heir->ids, from->ids, walk->by_letter, heir);
	inherit(heir->threads, from->threads, walk->by_thread, heir);
	inherit(heir->subjects, from->subjects, walk->by_subject, heir);
	inherit(heir->numbers, from->numbers, walk->by_number, heir);
	GHashTableIter iter;
	gpointer person;
	g_hash_table_iter_init(&iter, from->people);
	while (g_hash_table_iter_next(&iter, &person, NULL))
		track_person(walk, heir, person);
}

void
track_settle(Track *track, CaseState outcome, const Link *link, const Node *by)
{
	CaseAnswer *answer = &track->verdict->answer;
	g_free(answer->id);
	g_free(answer->folder);
	*answer = (CaseAnswer){ g_strdup(by->letter->letter->id), link->ring,
		g_strdup(by->letter->folder), TRUE, by->letter->is_junk };
	track->outcome = outcome;
	track->settler = by;
	track->is_yours = FALSE;
	track->is_undelivered = FALSE;
	track->hold = track->absence = hold_none();
}

static const Mailbox *
client_of(const Node *ask)
{
	const Letter *letter = ask->letter->letter;
	if (ask->others->len)
		return node_other(ask, 0)->mailbox;
	/* Only a mark of the user makes a case of a letter in our own house. */
	return letter->to->len ? g_ptr_array_index(letter->to, 0) : NULL;
}

static void
copy_evidence(Case *verdict, const Asked *asked)
{
	if (!asked->found) {
		g_autofree char *tag = marks_is_tag(asked->kind);
		g_ptr_array_add(verdict->evidence, evidence_new(tag, "tag"));
		return;
	}
	for (guint i = 0; i < asked->found->evidence->len; i++) {
		const Evidence *evidence =
			g_ptr_array_index(asked->found->evidence, i);
		g_ptr_array_add(verdict->evidence,
			evidence_new(evidence->text, evidence->where));
	}
}

static Case *
verdict_new(const Node *ask, const Asked *asked, const Mailbox *client)
{
	Case *verdict = g_new0(Case, 1);
	verdict->thread = g_strdup(ask->letter->thread);
	verdict->id = g_strdup(ask->letter->letter->id);
	verdict->kind = verdict->asked = g_intern_string(asked->kind);
	verdict->since = ask->when;
	verdict->client = mailbox_new(client->name, client->address);
	verdict->subject = g_strdup(ask->letter->letter->subject);
	verdict->language = g_strdup(ask->letter->findings->language);
	verdict->until = verdict->resume = verdict->due = DAY_NONE;
	verdict->valid_until = verdict->pay_by = DAY_NONE;
	verdict->promise.when.first = verdict->promise.when.last = DAY_NONE;
	verdict->evidence =
		g_ptr_array_new_with_free_func((GDestroyNotify)evidence_free);
	verdict->notes = g_ptr_array_new_with_free_func(g_free);
	verdict->events = g_ptr_array_new_with_free_func(g_free);
	copy_evidence(verdict, asked);
	return verdict;
}

Track *
track_open(Walk *walk, Node *ask, const Asked *asked)
{
	const Mailbox *client = client_of(ask);
	if (!client || !*client->address)
		return NULL;
	Track *track = g_new0(Track, 1);
	GHashTable **sets[] = { &track->ids, &track->threads, &track->subjects,
		&track->numbers, &track->people, &track->names, &track->side,
		&track->companies, &track->failed, &track->declined };
	for (gsize i = 0; i < G_N_ELEMENTS(sets); i++)
		*sets[i] = g_hash_table_new(NULL, NULL);
	track->verdict = verdict_new(ask, asked, client);
	track->ask = ask;
	track->nodes = g_ptr_array_new();
	track->probable = g_ptr_array_new_with_free_func(g_free);
	track->note_ends = g_array_new(FALSE, FALSE, sizeof(Day));
	track->hold = track->absence = hold_none();
	const char *company =
		people_company(client->address, walk->policy.freemail);
	track->company = walk_key(walk, company);
	for (guint i = 0; i < ask->n_to; i++) {
		const Other *to = node_other(ask, i);
		if (!people_is_freemail(to->address, walk->policy.freemail))
			g_hash_table_add(
				track->companies, (gpointer)to->company);
	}
	track->verdict->company = g_strdup(company);
	g_ptr_array_add(walk->tracks, track);
	track_person(walk, track, walk_key(walk, client->address));
	track->is_dropped = ask->letter->marks.is_not;
	g_hash_table_add(walk->asks, ask);
	track_add(walk, track, ask, PART_ASK, NULL);
	walk_absent_already(walk, track);
	return track;
}
