/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Letters of others under the subject of an ask.
 */
#include <string.h>

#include "ledger/correspondence.h"

#define SUBJECT_MIN 8	 /* bytes of a subject that says what it is about */
#define NAMESAKES_MAX 12 /* letters of others under one subject */
/* Of more than that, those of the weeks in which an answer comes. */
#define NAMESAKES_SPAN (90 * (gint64)86400)
#define WORDS_MAX 200 /* of an ask, to know by what quotes it */
#define RUN 4	      /* of them that stand together */

/* Those of FOUND, oldest first, that may answer ASK. As letters come, more are
 * read and none is left out again: what once settled a case still does. False
 * if there are too many: others may answer it, too. */
static gboolean
read_first_namesakes(
	Correspondence *reading, const CaseLetter *ask, const GPtrArray *found)
{
	gint64 end = ask->letter->date + NAMESAKES_SPAN;
	guint strange = 0, since = 0;

	for (guint i = 0; i < found->len; i++) {
		const ArchiveMessage *message = found->pdata[i];
		gboolean is_later = message->date >= ask->letter->date;

		if (!g_hash_table_contains(reading->known, message->id)) {
			strange++;
			since += is_later;
		}
		if (since > NAMESAKES_MAX ||
			(strange > NAMESAKES_MAX && message->date > end))
			return FALSE;
		if (is_later)
			correspondence_read_message(reading, message);
	}
	return TRUE;
}

/* WORD as the index has it without doubt: letters alone, but for what ends a
 * sentence or a part of one. Its length in bytes, 0 if it is none. */
static gsize
plain_length(const char *word)
{
	gsize length = strcspn(word, ".,;:!?");

	if (word[length] && word[length + 1])
		return 0;
	for (const char *at = word; at < word + length;
		at = g_utf8_next_char(at))
		if (!g_unichar_isalpha(g_utf8_get_char(at)))
			return 0;
	return length;
}

/* What a letter must hold some of that quotes TEXT: runs of its words. "" for
 * none. */
static char *
quoting_terms(const char *text)
{
	g_auto(GStrv) words = g_strsplit_set(text, " \t\r\n", WORDS_MAX);
	g_autoptr(GString) terms = g_string_new(NULL);
	g_autoptr(GString) run = g_string_new(NULL);
	guint count = 0;

	for (char **word = words; *word; word++) {
		gsize length = plain_length(*word);

		if (!**word)
			continue;
		if (length == 0) {
			g_string_truncate(run, count = 0);
			continue;
		}
		g_string_append_printf(
			run, "%s%.*s", count ? " " : "", (int)length, *word);
		if (++count < RUN)
			continue;
		g_string_append_printf(
			terms, "%s\"%s\"", terms->len ? " or " : "", run->str);
		g_string_truncate(run, count = 0);
	}
	return g_string_free(g_steal_pointer(&terms), FALSE);
}

/* Of many letters under the subject of ASK, which QUERY finds, those that quote
 * it: of others nothing is settled. */
static gboolean
read_quoting(Correspondence *reading, const CaseLetter *ask, const char *query,
	GError **error)
{
	gint64 since = ask->letter->date;
	g_autofree char *terms = quoting_terms(ask->letter->own);
	g_autofree char *dated =
		g_strdup_printf("(%s) and (%s) and date:@%" G_GINT64_FORMAT
				"..@%" G_GINT64_FORMAT,
			query, terms, since, since + NAMESAKES_SPAN);
	g_autoptr(GPtrArray) found = NULL;
	guint count = 0;

	if (!*terms)
		return TRUE;
	found = ledger_find(reading->ledger, dated, error);
	for (guint i = 0; found && i < found->len && count < NAMESAKES_MAX; i++)
		count += correspondence_read_message(
				 reading, found->pdata[i]) != NULL;
	return found != NULL;
}

/* What QUERY finds; asked once for all companies of a long thread. */
static GPtrArray *
find_namesakes(Ledger *ledger, const CaseLetter *ask, const char *query,
	GError **error)
{
	GPtrArray *found = shared_found(ledger->shared, query);

	if (found)
		return found;
	found = ledger_find(ledger, query, error);
	if (found && shared_has_thread(ledger->shared, ask->thread))
		shared_note_found(ledger->shared, query, found);
	return found;
}

/* Whoever answers from another address, or for somebody who passed the ask on,
 * keeps the subject. Once many letters bear it, it is a heading, not a
 * subject. */
static gboolean
read_namesakes_of(
	Correspondence *reading, const CaseLetter *ask, GError **error)
{
	const char *subject = ask->letter->subject_base;
	g_autofree char *query = subject_query(subject);
	g_autoptr(GPtrArray) found = NULL;

	if (strlen(subject) < SUBJECT_MIN || !strchr(subject, ' '))
		return TRUE;
	found = find_namesakes(reading->ledger, ask, query, error);
	return found && (read_first_namesakes(reading, ask, found) ||
				read_quoting(reading, ask, query, error));
}

/* The first ask of each subject from SINCE on: a long thread bears one. */
static GHashTable *
first_by_subject(const Correspondence *reading, gint64 since)
{
	GHashTable *asks = g_hash_table_new(g_str_hash, g_str_equal);

	for (guint i = 0; i < reading->letters->len; i++) {
		CaseLetter *letter = reading->letters->pdata[i];
		const CaseLetter *first =
			g_hash_table_lookup(asks, letter->letter->subject_base);

		if (letter->letter->date < since ||
			(first && first->letter->date <= letter->letter->date))
			continue;
		if (correspondence_asks(reading, letter))
			g_hash_table_replace(
				asks, letter->letter->subject_base, letter);
	}
	return asks;
}

static int
compare_dates(gconstpointer a, gconstpointer b)
{
	const CaseLetter *left = a, *right = b;

	return (left->letter->date > right->letter->date) -
	       (left->letter->date < right->letter->date);
}

gboolean
correspondence_read_namesakes(
	Correspondence *reading, gint64 since, GError **error)
{
	g_autoptr(GHashTable) asks = first_by_subject(reading, since);
	g_autoptr(GList) letters =
		g_list_sort(g_hash_table_get_values(asks), compare_dates);

	for (GList *each = letters; each; each = each->next)
		if (!read_namesakes_of(reading, each->data, error))
			return FALSE;
	return TRUE;
}
