/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whose words a letter quotes. */
#include "cases/walk.h"

#include <string.h>

#include "base/text.h"
#include "cases/moves.h"

#define OWN_WORDS 400 /* of our letters, for fingerprints */
#define THEIR_WORDS 1500
#define HEAD 400 /* bytes in which a quotation names its author */
#define SOON 45 /* days, in which what answers is passed on without a subject */
#define FEW 3	/* fingerprints that a letter not seen so far has */

/* A letter is walked several times; that its fingerprints are kept with it
 * shows in nothing but time. */
static const Prints *
kept(struct Prints *const *place, const char *text, guint words)
{
	if (!*place)
		*(struct Prints **)place = prints_of(text, words);
	return *place;
}

static const Prints *
own_prints(const Node *node)
{
	const CaseLetter *letter = node->letter;
	return kept(&letter->own_prints, letter->letter->own, OWN_WORDS);
}

static const Prints *
text_prints(const Node *node)
{
	const CaseLetter *letter = node->letter;
	return kept(&letter->text_prints, letter->letter->text, THEIR_WORDS);
}

const Prints *
quoted_prints(const Node *node)
{
	const CaseLetter *letter = node->letter;
	return *letter->letter->quoted
		       ? kept(&letter->quoted_prints, letter->letter->quoted,
				 THEIR_WORDS)
		       : text_prints(node);
}

static void
add_ours(Walk *walk, Node *node)
{
	print_index_add(walk->prints, own_prints(node), node);
	/* What we quote, others wrote. That we passed it on at home before we
	 * answered makes it no letter of the archive. */
	if (*node->letter->letter->quoted && node->others->len)
		print_index_disown(walk->prints, quoted_prints(node));
}

static void
add_theirs(Walk *walk, Node *node)
{
	print_index_disown(walk->prints, text_prints(node));
}

/* The words of each letter belong to whoever wrote them first: what we repeat
 * of theirs (a quotation, their signature) is not ours. */
PrintIndex *
walk_prints(Walk *walk, const Node *before)
{
	for (; walk->n_printed < walk->nodes->len; walk->n_printed++) {
		Node *node = g_ptr_array_index(walk->nodes, walk->n_printed);
		if (node == before)
			break;
		if (node->letter->findings->role != ROLE_LETTER)
			continue;
		if (node->is_ours)
			add_ours(walk, node);
		else
			add_theirs(walk, node);
	}
	return walk->prints;
}

/* ---- who is quoted ---------------------------------------------------------*/

static gboolean
is_word_at(const char *text, const char *at, gsize length)
{
	gboolean is_start = at == text || !g_ascii_isalnum(at[-1]);
	return is_start && !g_ascii_isalnum(at[length]);
}

/* Where WORD stands first in TEXT; its length if nowhere. */
static gsize
place_of(const char *text, const char *word)
{
	gsize length = strlen(word);
	for (const char *at = text; length && (at = strstr(at, word)); at++)
		if (is_word_at(text, at, length))
			return (gsize)(at - text);
	return strlen(text);
}

static void
add_words(GHashTable *words, const char *name)
{
	g_autofree char *folded = text_fold(name);
	g_auto(GStrv) parts = g_strsplit_set(folded, " \t._-+,;'\"()<>", -1);
	for (guint i = 0; parts[i]; i++)
		if (strlen(parts[i]) >= 3)
			g_hash_table_add(words, g_strdup(parts[i]));
}

/* The words by which a quotation may name somebody: those of the name, and
 * those of the address before its domain. */
static GHashTable *
words_for(const Mailbox *mailbox)
{
	GHashTable *words =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	const char *address = mailbox->address;
	g_autofree char *local = g_strndup(address, strcspn(address, "@"));
	add_words(words, local);
	if (!strchr(mailbox->name, '@'))
		add_words(words, mailbox->name);
	return words;
}

/* The first place of any word in WORDS that is not in BUT. */
static gsize
first_place(const char *text, GHashTable *words, GHashTable *but)
{
	gsize first = strlen(text);
	GHashTableIter iter;
	gpointer word;
	g_hash_table_iter_init(&iter, words);
	while (g_hash_table_iter_next(&iter, &word, NULL))
		if (!but || !g_hash_table_contains(but, word))
			first = MIN(first, place_of(text, word));
	return first;
}

/* The first place of an address of TRACK's company or people. */
static gsize
place_of_client(const char *text, const Track *track)
{
	gsize first = first_place(text, track->people, NULL);
	GHashTableIter iter;
	gpointer company;
	g_hash_table_iter_init(&iter, track->companies);
	while (g_hash_table_iter_next(&iter, &company, NULL)) {
		const char *at = strstr(text, company);
		if (at && at > text && strchr("@.", at[-1]))
			first = MIN(first, (gsize)(at - text));
	}
	return first;
}

/* The beginning of what NODE quotes, folded; yours. */
static char *
quoted_head(const Node *node)
{
	g_autofree char *head = g_strndup(node->letter->letter->quoted, HEAD);
	g_autofree char *valid = g_utf8_make_valid(head, -1);
	return text_fold(valid);
}

gboolean
quotes_recipient(const Node *node)
{
	const Mailbox *we = node->letter->letter->from;
	const Mailbox *they =
		node->others->len ? node_other(node, 0)->mailbox : NULL;
	if (!they || !*node->letter->letter->quoted)
		return FALSE;
	g_autofree char *text = quoted_head(node);
	g_autoptr(GHashTable) ours = words_for(we);
	g_autoptr(GHashTable) theirs = words_for(they);
	gsize own = MIN(
		place_of(text, we->address), first_place(text, ours, theirs));
	return MIN(place_of(text, they->address),
		       first_place(text, theirs, ours)) < own;
}

gboolean
quotes_letter(const Node *first, const Node *node)
{
	const Prints *own = own_prints(first);
	guint shared = prints_shared(own, quoted_prints(node));
	return shared >= FEW && 3 * shared >= prints_count(own);
}

gboolean
quotes_theirs(const Track *track, Node *node)
{
	if (!track->last_theirs || !*node->letter->letter->quoted)
		return FALSE;
	return quotes_letter(track->last_theirs, node);
}

/* An attribution or a block of headers, TEXT, names the author before anybody
 * else, in every language. */
static Author
author_in(const Track *track, const char *text)
{
	const Mailbox *we = track->last_ours->letter->letter->from;
	g_autoptr(GHashTable) ours = words_for(we);
	g_autoptr(GHashTable) client = words_for(track->verdict->client);
	gsize theirs = MIN(
		place_of_client(text, track), first_place(text, client, ours));
	gsize own = MIN(
		place_of(text, we->address), first_place(text, ours, client));
	if (theirs == own)
		return AUTHOR_UNKNOWN;
	return theirs < own ? AUTHOR_THEIRS : AUTHOR_OURS;
}

Author
quoted_author(const Track *track, const Node *node)
{
	g_autofree char *text = quoted_head(node);
	return author_in(track, text);
}

/* The lines that name author and day, not those to whom it went: two of them,
 * folded. Yours. */
static char *
passed_author(const Node *node)
{
	const char *head = node->letter->letter->passed_head;
	g_auto(GStrv) lines = g_strsplit(head ? head : "", "\n", -1);
	g_autoptr(GString) top = g_string_new(NULL);
	int count = 0;
	for (char **line = lines; *line && count < 2; line++) {
		if (!*g_strstrip(*line))
			continue;
		g_string_append_printf(top, "%s\n", *line);
		count++;
	}
	return text_fold(top->str);
}

/* NODE passes on what the client's side wrote, by the lines above it. */
static gboolean
passes_on_client(const Track *track, const Node *node)
{
	g_autofree char *text = passed_author(node);
	return author_in(track, text) == AUTHOR_THEIRS;
}

/* It bears the subject, or names what ours tells, soon after; or is called their
 * comments, where nothing else lies with them. */
static gboolean
passes_on_topic(const Walk *walk, const Track *track, const Node *node)
{
	const CaseLetter *letter = node->letter;
	const GPtrArray *topic = track->ask->letter->findings->topic;
	Day since = node_day(track->last_ours);
	if (track_knows(track->subjects, node->subject) ||
		track_knows(track->threads, node->thread))
		return TRUE;
	if (letter->findings->passed_day - since > SOON)
		return FALSE;
	if (letter->findings->passes_comments &&
		track_is_only_open(walk, track))
		return TRUE;
	if (!topic->len)
		return FALSE;
	g_autofree char *folded = text_fold(letter->letter->passed);
	return count_said(topic, folded) == topic->len;
}

/* What NODE quotes is, most of it, of a letter that was not seen so far. */
static gboolean
quotes_news(Walk *walk, Node *node)
{
	guint novel, foreign;
	print_index_top(
		walk_prints(walk, node), quoted_prints(node), &novel, &foreign);
	return novel >= FEW && novel >= foreign;
}

gboolean
passes_on_named(Walk *walk, const Track *track, Node *node)
{
	Day day = node->letter->findings->passed_day;
	if (day == DAY_NONE || day <= node_day(track->last_ours) ||
		(track->last_theirs && day <= node_day(track->last_theirs)) ||
		!passes_on_client(track, node) ||
		!passes_on_topic(walk, track, node))
		return FALSE;
	return quotes_news(walk, node);
}

gboolean
passes_on_reply(Walk *walk, const Track *track, Node *node)
{
	gboolean is_heard = track->last_theirs &&
			    track->last_theirs->when >= track->last_ours->when;
	if (!*node->letter->letter->quoted || is_heard ||
		(quoted_author(track, node) != AUTHOR_THEIRS &&
			!passes_on_client(track, node)))
		return FALSE;
	if (!quotes_letter(track->last_ours, node))
		return FALSE;
	return quotes_news(walk, node);
}

gboolean
answers_unseen(Walk *walk, const Track *track, Node *node)
{
	const Letter *letter = node->letter->letter;
	gboolean is_known =
		letter->in_reply_to &&
		g_hash_table_contains(walk->by_id, letter->in_reply_to);
	gboolean is_heard = track->last_theirs &&
			    track->last_theirs->when >= track->last_ours->when;
	if (!*letter->quoted || letter->is_forward || is_known || is_heard ||
		quoted_author(track, node) != AUTHOR_THEIRS)
		return FALSE;
	return quotes_news(walk, node);
}
