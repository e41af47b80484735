/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * measure: what cannot be timed from outside.
 *
 *	measure letters FILE...	milliseconds to load all languages; microseconds
 *				per letter, the least of five rounds by turns:
 *				GMime alone, the same with the text decoded,
 *				reading, sensing
 *	measure lock COUNT	milliseconds for COUNT changes of tags, made and
 *				taken back, in the archive of the configuration
 */
#include <glib.h>
#include <gmime/gmime.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "mail/archive/archive.h"
#include "mail/letter/letter.h"
#include "rules/rules.h"
#include "sense/lexicon.h"
#include "sense/sense.h"

#define ROUNDS 5

static void
decode_part(GMimeObject *parent, GMimeObject *part, gpointer data)
{
	(void)parent;
	(void)data;
	if (GMIME_IS_TEXT_PART(part))
		g_free(g_mime_text_part_get_text(GMIME_TEXT_PART(part)));
}

/* GMime puts off what it can: a message that was only constructed has neither
 * its parts decoded nor their text in UTF-8, which is what is sensed. */
static gint64
parse_all(char **files, gboolean has_text)
{
	gint64 start = g_get_monotonic_time();

	for (char **file = files; *file; file++) {
		GMimeStream *stream = g_mime_stream_file_open(*file, "r", NULL);
		GMimeParser *parser = g_mime_parser_new_with_stream(stream);
		GMimeMessage *message =
			g_mime_parser_construct_message(parser, NULL);

		if (message && has_text)
			g_mime_message_foreach(message, decode_part, NULL);
		if (message)
			g_object_unref(message);
		g_object_unref(parser);
		g_object_unref(stream);
	}
	return g_get_monotonic_time() - start;
}

static GPtrArray *
read_all(char **files, const Quoting *quoting, gint64 *taken)
{
	GPtrArray *letters =
		g_ptr_array_new_with_free_func((GDestroyNotify)letter_free);
	gint64 start = g_get_monotonic_time();

	for (char **file = files; *file; file++) {
		Letter *letter = letter_read_file(*file, quoting, NULL);

		if (letter)
			g_ptr_array_add(letters, letter);
	}
	*taken = g_get_monotonic_time() - start;
	return letters;
}

static gint64
sense_all(const Lexicon *lexicon, const GPtrArray *letters)
{
	gint64 start = g_get_monotonic_time();

	for (guint i = 0; i < letters->len; i++)
		findings_free(sense_letter(
			lexicon, letters->pdata[i], i % 2 == 0, ""));
	return g_get_monotonic_time() - start;
}

static Rules *
load_rules(double *milliseconds)
{
	gint64 start = g_get_monotonic_time();
	Rules *rules = rules_load("lua", NULL, NULL, NULL);
	const char *language;

	for (guint i = 0;
		rules && (language = lexicon_nth(rules_lexicon(rules), i)); i++)
		lexicon_language(rules_lexicon(rules), language);
	*milliseconds = (double)(g_get_monotonic_time() - start) / 1000;
	return rules;
}

/* MIN evaluates what it keeps twice. */
static void
keep_least(gint64 *least, gint64 taken)
{
	*least = MIN(*least, taken);
}

static int
measure_letters(char **files)
{
	double loading, count = g_strv_length(files);
	g_autoptr(Rules) rules = load_rules(&loading);
	gint64 parsing = G_MAXINT64, decoding = G_MAXINT64;
	gint64 reading = G_MAXINT64, sensing = G_MAXINT64;

	if (!rules || count == 0)
		return 1;
	for (int round = 0; round < ROUNDS; round++) {
		gint64 taken;
		g_autoptr(GPtrArray) letters =
			read_all(files, rules_quoting(rules), &taken);

		keep_least(&reading, taken);
		keep_least(&parsing, parse_all(files, FALSE));
		keep_least(&decoding, parse_all(files, TRUE));
		keep_least(&sensing, sense_all(rules_lexicon(rules), letters));
	}
	printf("%.2f %.1f %.1f %.1f %.1f\n", loading, (double)parsing / count,
		(double)decoding / count, (double)reading / count,
		(double)sensing / count);
	return 0;
}

typedef struct {
	GPtrArray *changes;
	guint wanted;
} Collected;

static gboolean
collect(const ArchiveMessage *message, gpointer data)
{
	Collected *collected = data;
	ArchiveChange *change = archive_change_new(message->id);

	g_ptr_array_add(change->add, g_strdup("bench"));
	g_ptr_array_add(collected->changes, change);
	return collected->changes->len < collected->wanted;
}

static void
turn_round(GPtrArray *changes)
{
	for (guint i = 0; i < changes->len; i++) {
		ArchiveChange *change = changes->pdata[i];
		GPtrArray *add = change->add;

		change->add = change->remove;
		change->remove = add;
	}
}

static int
measure_lock(guint count)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Archive) archive = archive_open("/nonexistent", &error);
	g_autoptr(GPtrArray) changes = g_ptr_array_new_with_free_func(
		(GDestroyNotify)archive_change_free);
	Collected collected = { changes, count };
	gint64 start;

	if (!archive ||
		!archive_search(archive, "*", collect, &collected, &error)) {
		fprintf(stderr, "measure: %s\n", error->message);
		return 1;
	}
	g_ptr_array_set_size(changes, (int)MIN(changes->len, count));
	start = g_get_monotonic_time();
	for (int round = 0; round < 2; round++, turn_round(changes))
		if (!archive_apply(archive, changes, NULL, 10, &error)) {
			fprintf(stderr, "measure: %s\n", error->message);
			return 1;
		}
	printf("%.1f\n", (double)(g_get_monotonic_time() - start) / 2000);
	return 0;
}

int
main(int argc, char **argv)
{
	g_mime_init();
	if (argc > 2 && strcmp(argv[1], "letters") == 0)
		return measure_letters(argv + 2);
	if (argc == 3 && strcmp(argv[1], "lock") == 0)
		return measure_lock((guint)atoi(argv[2]));
	fprintf(stderr, "usage: measure letters FILE... | lock COUNT\n");
	return 2;
}
