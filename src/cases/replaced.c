/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A new version takes the place of what we put before them earlier. */
#include "cases/walk.h"

#include <string.h>

#include "base/text.h"
#include "cases/moves.h"

/* What is older was another matter. */
#define RECENT (120 * (gint64)86400)
#define DAYS (3 * (gint64)86400)
#define STEM 5	/* bytes that two words share at least */
#define SHORT 4 /* bytes of a word that others may begin with */

static gboolean
is_same_word(const char *a, const char *b)
{
	gsize left = strlen(a), right = strlen(b);
	return strcmp(a, b) == 0 ||
	       (MIN(left, right) >= STEM &&
		       strncmp(a, b, MIN(left, right)) == 0);
}

static gboolean
has_word(const GPtrArray *words, const char *word)
{
	for (guint i = 0; i < words->len; i++)
		if (is_same_word(g_ptr_array_index(words, i), word))
			return TRUE;
	return FALSE;
}

/* Short words must stand as they are: "ca" is not said by "call". */
static gboolean
is_said(const char *text, const char *word)
{
	gsize length = strlen(word);
	for (const char *at = text; (at = strstr(at, word)); at++)
		if ((at == text || !g_ascii_isalnum(at[-1])) &&
			(length >= SHORT || !g_ascii_isalnum(at[length])))
			return TRUE;
	return FALSE;
}

guint
count_said(const GPtrArray *words, const char *text)
{
	guint count = 0;
	for (guint i = 0; i < words->len; i++)
		count += is_said(text, g_ptr_array_index(words, i));
	return count;
}

/* Its own words and the names of its files, maybe what it quotes. Yours. */
static char *
folded_words(const Letter *letter, gboolean with_quoted)
{
	g_autoptr(GString) text = g_string_new(letter->own);
	for (guint i = 0; i < letter->attachments->len; i++) {
		const Attachment *file =
			g_ptr_array_index(letter->attachments, i);
		g_string_append_printf(text, "\n%s", file->name);
	}
	if (with_quoted)
		g_string_append_printf(text, "\n%s", letter->quoted);
	return text_fold(text->str);
}

guint
count_named(const GPtrArray *topic, const Node *node, gboolean with_quoted)
{
	const CaseLetter *letter = node->letter;
	g_autofree char *folded = folded_words(letter->letter, with_quoted);
	guint count = 0;
	for (guint i = 0; i < topic->len; i++) {
		const char *word = g_ptr_array_index(topic, i);
		count += has_word(letter->findings->topic, word) ||
			 is_said(folded, word);
	}
	return count;
}

static gboolean
shares_paper(const Node *old, const Node *new)
{
	const GPtrArray *was = old->letter->findings->papers;
	const GPtrArray *is = new->letter->findings->papers;
	for (guint i = 0; i < is->len; i++)
		if (has_word(was, g_ptr_array_index(is, i)))
			return TRUE;
	return FALSE;
}

static gboolean
is_version(const Findings *findings)
{
	return findings->is_revision || findings->renewals->len ||
	       findings->replaces->len;
}

/* "Revised contract", then "Final version": one series, by both subjects. */
static gboolean
is_nameless(const Node *old, const Node *new)
{
	const Findings *was = old->letter->findings;
	const Findings *is = new->letter->findings;
	return is_version(was) && old->subject && new->subject &&
	       !was->topic->len && !is->topic->len &&
	       (!was->papers->len || !is->papers->len);
}

/* Does the new letter speak of what the old one was about? A subject that
 * says nothing ("Documents") may be about anything. */
static gboolean
is_same_topic(const Node *old, const Node *new, gboolean is_only)
{
	const GPtrArray *was = old->letter->findings->topic;
	const GPtrArray *is = new->letter->findings->topic;
	if (was->len && 2 * count_named(was, new, FALSE) >= was->len)
		return TRUE;
	if (is->len && count_named(is, old, FALSE) == is->len)
		return TRUE;
	if (!is->len && (shares_paper(old, new) || is_nameless(old, new)))
		return TRUE;
	return is_only && (!was->len || !is->len);
}

/* Somebody in To of the old one gets the new one too. */
static gboolean
is_to_same(const Node *new, const Node *old)
{
	for (guint i = 0; i < new->others->len; i++) {
		const Other *left = node_other(new, i);
		for (guint k = 0; k < old->n_to; k++)
			if (left->address == node_other(old, k)->address)
				return TRUE;
	}
	return FALSE;
}

/* What the user marked as an ask stays one. */
static gboolean
is_marked(const Track *track)
{
	for (guint i = 0; i < track->nodes->len; i++) {
		const Node *node = g_ptr_array_index(track->nodes, i);
		if (node->letter->marks.kind)
			return TRUE;
	}
	return FALSE;
}

/* "It replaces invoice 2026-031." */
static gboolean
says_replaced(const Track *track, const Node *node)
{
	const GPtrArray *texts = node->letter->findings->replaces;
	const char *ours = track->ask->number;
	for (guint i = 0; ours && i < texts->len; i++) {
		const char *text = g_ptr_array_index(texts, i);
		gsize start, end = 0;
		g_autofree char *number = NULL;
		while ((number = number_next(text, end, &start, &end))) {
			if (number_is_same(number, ours))
				return TRUE;
			g_clear_pointer(&number, g_free);
		}
	}
	return FALSE;
}

/* By what NODE asks, if that is of KIND. A second bill may be the rest, or one
 * more: it must say that nobody is to pay the first. */
static gboolean
may_be_replaced(const Track *track, const Node *node, const char *kind)
{
	return track->ask != node && track_is_open(track) &&
	       !track->is_dropped && is_kind(track, kind) &&
	       node->when - track->last_ours->when <= RECENT &&
	       !is_marked(track) &&
	       (says_replaced(track, node) ||
		       (strcmp(kind, "payment") != 0 &&
			       !is_other_number(track, node)));
}

/* Within days, or if it names the paper, it may as well go to a colleague of
 * theirs. */
static gboolean
is_to_colleague(const Track *track, const Track *by)
{
	return track->company == by->company && !strchr(track->company, '@') &&
	       (by->ask->when - track->last_ours->when <= DAYS ||
		       says_replaced(track, by->ask));
}

/* To a colleague of theirs other papers may go at the same time. */
static gboolean
is_newer_version(const Track *old, const Track *by, gboolean is_only)
{
	const Findings *was = old->ask->letter->findings;
	const Findings *is = by->ask->letter->findings;
	if (says_replaced(old, by->ask))
		return TRUE;
	if (is_to_same(by->ask, old->ask))
		return is_same_topic(old->ask, by->ask, is_only);
	return is_same_topic(old->ask, by->ask, FALSE) ||
	       (is_only && !was->topic->len && !is->topic->len &&
		       !is->papers->len);
}

/* Until the day on which they look at the old one they look at no new one. */
static void
inherit_hold(Track *heir, const Track *from)
{
	const CasePromise *said = &from->verdict->promise;
	CasePromise *promise = &heir->verdict->promise;
	heir->hold = hold_longer(heir->hold, from->hold);
	if (!from->hold.why || !said->id || promise->id)
		return;
	*promise = *said;
	promise->text = g_strdup(said->text);
	promise->when.text = g_strdup(said->when.text);
	promise->id = g_strdup(said->id);
}

static void
replace(Walk *walk, Track *track, Track *by)
{
	const Link link = { track, RING_ADDRESS, TRUE, NULL, 0, FALSE };
	g_autofree char *day = day_format(node_day(by->ask));
	track_add(walk, track, by->ask, PART_OURS, &link);
	inherit_hold(by, track);
	track_settle(track, STATE_CLOSED, &link, by->ask);
	track->closed_as = "replaced";
	track_note(track, "our letter of %s took its place", day);
	track_inherit(walk, by, track);
}

/* "Thank you for the signed lease. Attached is the annex": the lease is. */
static void
accept(Track *track, const Track *by)
{
	const Link link = { track, RING_ADDRESS, TRUE, NULL, 0, FALSE };
	track_settle(track, STATE_ACCEPTED, &link, by->ask);
	track_note(track, "settled by what we wrote ourselves");
}

void
replace_older(Walk *walk, Track *track)
{
	const Findings *findings = track->ask->letter->findings;
	g_autoptr(GPtrArray) old = g_ptr_array_new();
	if (!is_version(findings) && !findings->confirms_order)
		return;
	for (guint i = 0; i < walk->tracks->len; i++) {
		Track *other = g_ptr_array_index(walk->tracks, i);
		if (may_be_replaced(other, track->ask, track->verdict->asked) &&
			(is_to_same(track->ask, other->ask) ||
				is_to_colleague(other, track)))
			g_ptr_array_add(old, other);
	}
	if (old->len == 1 && findings->confirms_order) {
		accept(g_ptr_array_index(old, 0), track);
		return;
	}
	for (guint i = 0; is_version(findings) && i < old->len; i++) {
		Track *other = g_ptr_array_index(old, i);
		if (is_newer_version(other, track, old->len == 1))
			replace(walk, other, track);
	}
}

const Ask *
renewed_ask(const Walk *walk, const Node *node)
{
	const GPtrArray *renewals = node->letter->findings->renewals;
	const Ask *ask = renewals->len ? g_ptr_array_index(renewals, 0) : NULL;
	g_autoptr(GPtrArray) old = g_ptr_array_new();
	for (guint i = 0; ask && i < walk->tracks->len; i++) {
		Track *track = g_ptr_array_index(walk->tracks, i);
		if (may_be_replaced(track, node, ask->kind) &&
			is_to_same(node, track->ask))
			g_ptr_array_add(old, track);
	}
	for (guint i = 0; i < old->len; i++) {
		const Track *track = g_ptr_array_index(old, i);
		if (is_same_topic(track->ask, node, old->len == 1))
			return ask;
	}
	return NULL;
}
