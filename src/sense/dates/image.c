/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The vocabulary of dates in an image. */
#include "sense/dates/words.h"

enum { FURTHEST = 400 }; /* days, or a year's number of anything */

/* What there is beside phrases and feasts. */
typedef struct {
	char language[8];
	guint32 bare_day;
	guint8 is_month_first, is_next_week, unused[2];
} Options;

void
date_words_write(const DateWords *words, GByteArray *image)
{
	Options options = { .bare_day = words->bare_day,
		.is_month_first = words->is_month_first != 0,
		.is_next_week = words->is_next_week != 0 };

	g_strlcpy(options.language, words->language, sizeof options.language);
	image_put_one(image, &options);
	image_put(
		image, words->feasts->data, sizeof(Feast), words->feasts->len);
	phrasebook_write(words->book, image);
}

static gboolean
is_between(int value, int low, int high)
{
	return value >= low && value <= high;
}

/* As feast_parse makes them. */
static gboolean
is_rule(const FeastRule *rule)
{
	return is_between(rule->month, 0, 12) && is_between(rule->day, 0, 31) &&
	       is_between(rule->weekday, 0, 7) &&
	       is_between(rule->nth, -1, 5) &&
	       is_between(rule->shift, -FURTHEST, FURTHEST);
}

static gboolean
are_feasts(const GArray *feasts)
{
	for (guint i = 0; i < feasts->len; i++) {
		const Feast *feast = &g_array_index(feasts, Feast, i);

		if (!is_rule(&feast->first) || !is_rule(&feast->last) ||
			(feast->has_other && i + 1 == feasts->len))
			return FALSE;
	}
	return TRUE;
}

/* As the entries of a words file make them. */
static gboolean
is_phrase(const Phrase *phrase, guint feasts)
{
	int value = phrase->value;

	if (phrase->form > FORM_SHORT)
		return FALSE;
	switch (phrase->class) {
	case DATE_MONTH: return is_between(value, 1, 12);
	case DATE_WEEKDAY: return is_between(value, 1, 7);
	case DATE_ORDINAL: return is_between(value, 1, 31);
	case DATE_UNIT:
	case DATE_UNITS: return is_between(value, 0, UNIT_COUNT - 1);
	case DATE_PART: return is_between(value, 0, PART_COUNT - 1);
	case DATE_PART_UNIT:
		return is_between(value / 16, 0, PART_COUNT - 1) &&
		       is_between(value % 16, 0, UNIT_COUNT - 1);
	case DATE_FEAST: return is_between(value, 0, (int)feasts - 1);
	default: return is_between(value, -FURTHEST, FURTHEST);
	}
}

static gboolean
is_sound(const DateWords *words)
{
	const Phrase *phrase;

	for (guint i = 0; (phrase = phrasebook_nth(words->book, i)); i++)
		if (!is_phrase(phrase, words->feasts->len))
			return FALSE;
	return are_feasts(words->feasts);
}

DateWords *
date_words_read(ImageReader *reader)
{
	const Options *options = image_take_all(reader, sizeof *options, 1);
	guint count;
	gconstpointer feasts = image_take(reader, sizeof(Feast), &count);
	g_autoptr(PhraseBook) book = phrasebook_read(reader, DATE_CLASSES);
	g_autoptr(DateWords) words = NULL;

	if (reader->is_broken || options->bare_day > BARE_PLAIN) {
		reader->is_broken = TRUE;
		return NULL;
	}
	words = date_words_new("");
	g_strlcpy(words->language, options->language, sizeof words->language);
	words->bare_day = (BareDay)options->bare_day;
	words->is_month_first = options->is_month_first;
	words->is_next_week = options->is_next_week;
	g_array_append_vals(words->feasts, feasts, count);
	phrasebook_free(words->book);
	words->book = g_steal_pointer(&book);
	reader->is_broken = !is_sound(words);
	return reader->is_broken ? NULL : g_steal_pointer(&words);
}
