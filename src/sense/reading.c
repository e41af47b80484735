/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/reading.h"

#include <string.h>

#include "sense/words/signs.h"
#include "sense/words/table.h"

enum {
	MOST_NAMES = 8,	   /* attachments whose names are read */
	MOST_QUOTED = 1500 /* bytes of quoted text: the latest letter */
};

Reading *
reading_new(const Letter *letter)
{
	Reading *reading = g_new0(Reading, 1);

	reading->letter = letter;
	reading->own = tokens_new(letter->own);
	reading->subject = tokens_new(letter->subject_base);
	reading->title = strcmp(letter->subject, letter->subject_base) == 0
				 ? reading->subject
				 : tokens_new(letter->subject);
	return reading;
}

void
reading_free(Reading *reading)
{
	if (!reading)
		return;
	if (reading->title != reading->subject)
		tokens_free(reading->title);
	tokens_free(reading->own);
	tokens_free(reading->subject);
	g_clear_pointer(&reading->dates, g_array_unref);
	g_clear_pointer(&reading->subject_dates, g_array_unref);
	g_clear_pointer(&reading->quoted, tokens_free);
	g_clear_pointer(&reading->signature, tokens_free);
	g_clear_pointer(&reading->names, g_ptr_array_unref);
	g_clear_pointer(&reading->name_tokens, g_ptr_array_unref);
	g_clear_pointer(&reading->texts, g_array_unref);
	g_clear_pointer(&reading->matches, g_array_unref);
	g_free(reading);
}

/* The day on which LETTER was written, where its writer was. */
static Day
day_of(const Letter *letter)
{
	return day_from_time(letter->date, letter->offset);
}

void
reading_find_dates(Reading *reading, const DateWords *words)
{
	const Letter *letter = reading->letter;

	if (!words || !letter->has_date || reading->dates)
		return;
	reading->dates =
		dates_find(words, reading->own, day_of(letter), letter->offset);
	reading->subject_dates = dates_find(
		words, reading->subject, day_of(letter), letter->offset);
}

/* A file name with its words apart: "OffertaRossi_2026-114.pdf" becomes
 * "Offerta Rossi  2026-114.pdf". */
static char *
part_words(const char *name)
{
	GString *out = g_string_new(NULL);

	for (const char *p = name; *p; p++) {
		gboolean is_joint =
			p > name &&
			((g_ascii_isupper(*p) && g_ascii_islower(p[-1])) ||
				(g_ascii_isdigit(*p) &&
					g_ascii_isalpha(p[-1])) ||
				(g_ascii_isalpha(*p) &&
					g_ascii_isdigit(p[-1])));

		if (is_joint)
			g_string_append_c(out, ' ');
		g_string_append_c(out, *p == '_' || *p == '.' ? ' ' : *p);
	}
	return g_string_free(out, FALSE);
}

static void
add_text(Reading *reading, const Tokens *tokens, Place place)
{
	WordsText text = { .tokens = tokens, .place = place };

	if (place == PLACE_BODY && reading->dates) {
		text.dates = reading->dates;
		text.day = day_of(reading->letter);
	}
	g_array_append_val(reading->texts, text);
}

static void
add_names(Reading *reading)
{
	const GPtrArray *attachments = reading->letter->attachments;

	reading->names = g_ptr_array_new_with_free_func(g_free);
	reading->name_tokens =
		g_ptr_array_new_with_free_func((GDestroyNotify)tokens_free);
	for (guint i = 0; i < MIN(attachments->len, MOST_NAMES); i++) {
		const Attachment *attachment =
			g_ptr_array_index(attachments, i);
		char *name = part_words(attachment->name);
		Tokens *tokens = tokens_new(name);

		g_ptr_array_add(reading->names, name);
		g_ptr_array_add(reading->name_tokens, tokens);
		add_text(reading, tokens, PLACE_ATTACHMENT);
	}
}

static void
add_quoted(Reading *reading)
{
	const char *quoted = reading->letter->quoted;
	gsize size = strlen(quoted);
	char *start;

	if (size > MOST_QUOTED)
		size = g_utf8_prev_char(quoted + MOST_QUOTED) - quoted;
	start = g_strndup(quoted, size);
	g_ptr_array_add(reading->names, start);
	reading->quoted = tokens_new(start);
	add_text(reading, reading->quoted, PLACE_QUOTED);
}

/* The subject of their answer is what we wrote. */
static gboolean
has_our_subject(const Letter *letter)
{
	return strlen(letter->subject_base) + 2 < strlen(letter->subject);
}

void
reading_match(Reading *reading, const Words *words, WordsSection section,
	const Findings *findings)
{
	const Letter *letter = reading->letter;

	reading->words = words;
	reading->texts = g_array_new(FALSE, FALSE, sizeof(WordsText));
	if (section != WORDS_SAYS || !has_our_subject(letter))
		add_text(reading, reading->subject, PLACE_SUBJECT);
	add_text(reading, reading->own, PLACE_BODY);
	add_names(reading);
	if (letter->signature[0] && words_look_at(words, PLACE_SIGNATURE)) {
		reading->signature = tokens_new(letter->signature);
		add_text(reading, reading->signature, PLACE_SIGNATURE);
	}
	if (letter->quoted[0] && words_look_at(words, PLACE_QUOTED))
		add_quoted(reading);
	reading->matches = words_match(words, section,
		(WordsText *)(void *)reading->texts->data, reading->texts->len);
	reading->signs =
		signs_read(letter, reading->own, reading->freemail, findings);
	reading->signs = weigh_signs(words, reading->matches, reading->signs);
}

gboolean
reading_holds(const Reading *reading, const char *name)
{
	return (reading->signs & words_sign(reading->words, name)) != 0;
}

static const WordsText *
text_of(const Reading *reading, const WordsMatch *match)
{
	return &g_array_index(reading->texts, WordsText, match->text);
}

gboolean
reading_is_own(const Reading *reading, const WordsMatch *match)
{
	return g_array_index(reading->texts, WordsText, match->text).place ==
	       PLACE_BODY;
}

GArray *
reading_phrases(const Reading *reading, const char *kind)
{
	GArray *found = g_array_new(FALSE, FALSE, sizeof(ReadingPhrase));

	for (guint i = 0; i < reading->matches->len; i++) {
		const WordsMatch *match =
			&g_array_index(reading->matches, WordsMatch, i);
		const Group *group = &g_array_index(
			reading->words->groups, Group, match->group);

		if (!g_str_equal(group->kind, kind) ||
			!reading_is_own(reading, match))
			continue;
		ReadingPhrase phrase = { match->first_token, match->last_token,
			group->weight };
		g_array_append_val(found, phrase);
	}
	return found;
}

char *
reading_text(const Reading *reading, const WordsMatch *match)
{
	return tokens_copy(text_of(reading, match)->tokens, match->first_token,
		match->last_token);
}

static const char *
where_of(guint place)
{
	switch (place) {
	case PLACE_SUBJECT: return "subject";
	case PLACE_ATTACHMENT: return "attachment";
	case PLACE_QUOTED: return "quoted";
	default: return "body";
	}
}

static gboolean
has_evidence(const GPtrArray *evidence, const char *text, const char *where)
{
	for (guint i = 0; i < evidence->len; i++) {
		const Evidence *other = g_ptr_array_index(evidence, i);

		if (other->where == where && strcmp(other->text, text) == 0)
			return TRUE;
	}
	return FALSE;
}

/* Each wording of PHRASES once. */
static void
add_phrases(const Reading *reading, const Weight *phrases, GPtrArray *evidence)
{
	for (guint i = 0; i < phrases->matches->len; i++) {
		guint index = g_array_index(phrases->matches, guint, i);
		const WordsMatch *match =
			&g_array_index(reading->matches, WordsMatch, index);
		const char *where = where_of(text_of(reading, match)->place);
		g_autofree char *text = reading_text(reading, match);

		if (!has_evidence(evidence, text, where))
			g_ptr_array_add(evidence, evidence_new(text, where));
	}
}

/* The sentence that leans most to KIND of the leaning, or the first one. */
static void
add_sentence(const Reading *reading, int kind, GPtrArray *evidence)
{
	g_autofree char *text = NULL;
	guint first, last;

	if (!leaning_sentence(
		    reading->leaning, reading->own, kind, &first, &last))
		return;
	text = tokens_copy(reading->own, first, last);
	g_ptr_array_add(evidence, evidence_new(text, "body"));
}

void
reading_evidence(const Reading *reading, const Weight *phrases, int kind,
	GPtrArray *evidence)
{
	if (phrases)
		add_phrases(reading, phrases, evidence);
	else
		add_sentence(reading, kind, evidence);
}
