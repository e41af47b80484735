/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Closes the books of a case: the user's marks, its state, the rings. */
#include "cases/walk.h"

#include <string.h>

/* What the user decided with tags on any letter of the case. */
typedef struct {
	gboolean is_closed, is_not;
	gboolean is_wanted; /* marked as an ask */
	const char *outcome;
	Day until;
} Decided;

/* The mark on a letter that opened another case means that one. */
static gboolean
is_other_ask(const Walk *walk, const Track *track, const Node *node)
{
	return node != track->ask && g_hash_table_contains(walk->asks, node);
}

static Decided
what_is_decided(const Walk *walk, const Track *track)
{
	Decided decided = { .until = DAY_NONE };
	for (guint i = 0; i < track->nodes->len; i++) {
		const Node *node = g_ptr_array_index(track->nodes, i);
		const Marks *marks = &node->letter->marks;
		if (is_other_ask(walk, track, node))
			continue;
		decided.is_closed = decided.is_closed || marks->is_closed;
		decided.is_not = decided.is_not || marks->is_not;
		decided.is_wanted = decided.is_wanted || marks->kind;
		if (marks->outcome)
			decided.outcome = marks->outcome;
		/* A question that came after the snooze wakes the case. */
		gboolean is_woken = track->is_yours && track->asked_us &&
				    track->asked_us->when > node->when;
		if (marks->until != DAY_NONE && !is_woken)
			decided.until = MAX(decided.until, marks->until);
	}
	return decided;
}

static Day
today(const Walk *walk, const Track *track)
{
	const Node *from = track->last_theirs ? track->last_theirs : track->ask;
	return day_from_time(walk->now, from->letter->letter->offset);
}

static void
note_stop(Track *track, const Node *stop)
{
	g_autofree char *day = day_format(node_day(stop));
	track_note(track,
		"%s asked us on %s to stop: nothing is due until you lift it",
		stop->sender, day);
}

static void
rest_until(Case *verdict, Hold hold)
{
	verdict->state = STATE_HELD;
	verdict->until = hold.until;
	verdict->until_why = hold.why;
}

static void
judge_open(Walk *walk, Track *track, Day snoozed)
{
	Case *verdict = track->verdict;
	Day now = today(walk, track);
	Hold word = hold_longer(track->hold, track->absence);
	Hold snooze = { snoozed, snoozed,
		snoozed == DAY_NONE ? NULL : "snoozed" };
	Hold longest = hold_longer(word, snooze);
	const Node *stop = g_hash_table_lookup(walk->stops, track->company);
	verdict->state = STATE_WAITING;
	verdict->resume = longest.resume;
	verdict->until_why = longest.why;
	if (word.resume > now)
		rest_until(verdict, longest);
	if (track->is_yours)
		verdict->state = STATE_YOURS;
	if (track->is_undelivered)
		verdict->state = STATE_UNDELIVERED;
	if (snoozed > now)
		rest_until(verdict, longest);
	if (stop) {
		rest_until(verdict, (Hold){ DAY_NONE, DAY_NONE, "stop" });
		note_stop(track, stop);
	}
}

/* Theirs before a colleague's; the first since our last letter, else the last
 * before it. */
static gboolean
is_likelier(const Track *track, const CaseEvent *event, const CaseEvent *best)
{
	if (!best || event->ring != best->ring)
		return !best || event->ring < best->ring;
	return best->when < track->last_ours->when;
}

static void
name_probable_answer(Track *track)
{
	const CaseEvent *best = NULL;
	for (guint i = 0; i < track->probable->len; i++) {
		const CaseEvent *event = g_ptr_array_index(track->probable, i);
		if (is_likelier(track, event, best))
			best = event;
	}
	if (!best)
		return;
	track->verdict->answer =
		(CaseAnswer){ g_strdup(best->letter->letter->id), best->ring,
			g_strdup(best->letter->folder), FALSE,
			best->letter->is_junk };
}

static int
compare_events(gconstpointer a, gconstpointer b)
{
	const CaseEvent *left = *(CaseEvent *const *)a;
	const CaseEvent *right = *(CaseEvent *const *)b;
	return (left->when > right->when) - (left->when < right->when);
}

static void
merge_events(Track *track)
{
	GPtrArray *events = track->verdict->events;
	g_ptr_array_set_free_func(track->probable, NULL);
	for (guint i = 0; i < track->probable->len; i++)
		g_ptr_array_add(events, g_ptr_array_index(track->probable, i));
	g_ptr_array_sort(events, compare_events);
}

/* The language in which they write, as far as they wrote. */
static void
choose_language(Walk *walk, Track *track)
{
	Case *verdict = track->verdict;
	const Node *heard = g_hash_table_lookup(
		walk->heard, walk_key(walk, verdict->client->address));
	if (track->last_theirs &&
		*track->last_theirs->letter->findings->language)
		heard = track->last_theirs;
	if (!heard || !*heard->letter->findings->language)
		return;
	g_free(verdict->language);
	verdict->language = g_strdup(heard->letter->findings->language);
}

/* The last day on which somebody wrote in the threads of TRACK. */
static Day
last_written(const Track *track)
{
	Day last = node_day(track->last_ours);
	const GPtrArray *events = track->verdict->events;
	for (guint i = 0; i < events->len; i++) {
		const CaseEvent *event = g_ptr_array_index(events, i);
		if (event->part == PART_THEIRS && event->ring == RING_THREAD)
			last = MAX(
				last, day_from_time(event->when,
					      event->letter->letter->offset));
	}
	return last;
}

/* Until when an offer that nobody answers is not dead, as it is valid still: no
 * longer than any case is remembered. */
static Day
valid_at_most(const Walk *walk, const Track *track, Day last)
{
	Day valid = track->verdict->valid_until;
	int most = case_forget_most(&walk->policy);
	return most > 0 ? MIN(valid, last + most) : valid;
}

/* Nobody wrote in it for so long that a reminder would only surprise. What the
 * user marked is remembered. What they wrote elsewhere does not count: a case
 * that is too old is known as such by its threads alone, whatever else is
 * read. */
static gboolean
has_lapsed(const Walk *walk, const Track *track, const Decided *decided)
{
	Day last = last_written(track);
	int limit = case_forget_days(&walk->policy, track->verdict->kind);
	if (limit <= 0 || decided->is_wanted || !track_is_open(track))
		return FALSE;
	last = MAX(last, MAX(track->verdict->pay_by, decided->until));
	Day now = today(walk, track);
	return now - last > limit && now > valid_at_most(walk, track, last);
}

static void
judge(Walk *walk, Track *track, const Decided *decided)
{
	Case *verdict = track->verdict;
	if (decided->is_closed) {
		verdict->state = STATE_CLOSED;
		verdict->outcome =
			decided->outcome ? decided->outcome : "handled";
	} else if (has_lapsed(walk, track, decided)) {
		verdict->state = STATE_CLOSED;
		verdict->outcome = "lapsed";
		track_note(track, "nobody wrote for %d days and more",
			case_forget_days(&walk->policy, verdict->kind));
	} else if (!track_is_open(track)) {
		verdict->state = track->outcome;
		verdict->outcome = track->outcome == STATE_CLOSED
					   ? track->closed_as
					   : case_state_name(track->outcome);
	} else {
		judge_open(walk, track, decided->until);
		name_probable_answer(track);
	}
}

static void
note_junk(Track *track)
{
	const CaseAnswer *answer = &track->verdict->answer;
	if (answer->id && answer->is_junk)
		track_note(track, "the answer lies in %s", answer->folder);
}

Case *
track_verdict(Walk *walk, Track *track)
{
	Decided decided = what_is_decided(walk, track);
	if (decided.is_not)
		return NULL;
	judge(walk, track, &decided);
	track_forget_notes(track, today(walk, track));
	note_junk(track);
	choose_language(walk, track);
	merge_events(track);
	return g_steal_pointer(&track->verdict);
}
