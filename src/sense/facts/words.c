/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/facts/room.h"

#include <string.h>

FactWords *
fact_words_new(const char *language)
{
	FactWords *words = g_new0(FactWords, 1);
	g_strlcpy(words->language, language, sizeof words->language);
	words->book = phrasebook_new();
	return words;
}

void
fact_words_free(FactWords *words)
{
	if (!words)
		return;
	phrasebook_free(words->book);
	g_free(words);
}

const char *
fact_words_language(const FactWords *words)
{
	return words->language;
}

static const char *const class_names[FACT_CLASSES] = {
	[FACT_TOTAL] = "total",
	[FACT_PRICE] = "price",
	[FACT_GROSS] = "gross",
	[FACT_NET] = "net",
	[FACT_TAX] = "tax",
	[FACT_UNIT] = "unit",
	[FACT_EXTRA] = "extra",
	[FACT_PART] = "part",
	[FACT_PAID] = "paid",
	[FACT_REST] = "rest",
	[FACT_LIMIT] = "limit",
	[FACT_QUOTE] = "quote",
	[FACT_INVOICE] = "invoice",
	[FACT_ORDER] = "order",
	[FACT_REFERENCE] = "reference",
	[FACT_OTHER] = "other",
	[FACT_MARK] = "mark",
	[FACT_LINK] = "link",
	[FACT_SERIES] = "series",
	[FACT_OURS] = "ours",
	[FACT_YOURS] = "yours",
	[FACT_VALID] = "valid",
	[FACT_DUE] = "due",
	[FACT_HOLD] = "hold",
	[FACT_PAY] = "pay",
	[FACT_BY] = "by",
	[FACT_EXPIRES] = "expires",
	[FACT_TERMS] = "terms",
	[FACT_END_OF_MONTH] = "end_of_month",
	[FACT_FIGURE] = "figure",
};

static gboolean
fail(GError **error, const char *name, const char *key, const char *wanted)
{
	g_set_error(error, G_KEY_FILE_ERROR, G_KEY_FILE_ERROR_INVALID_VALUE,
		"facts.%s%s%s: %s", name, key ? "." : "", key ? key : "",
		wanted);
	return FALSE;
}

static gboolean
put_span(FactWords *words, const char *key, const char *value, GError **error)
{
	static const struct {
		const char *name;
		int days;
	} spans[] = { { "day", 1 }, { "week", 7 }, { "month", 30 },
		{ "led", SPAN_LED } };
	for (gsize i = 0; i < G_N_ELEMENTS(spans); i++) {
		if (strcmp(spans[i].name, key) == 0) {
			Phrase phrase = { .class = FACT_SPAN,
				.value = (gint16)spans[i].days };
			return phrasebook_add(
				words->book, value, phrase, error);
		}
	}
	return fail(error, "spans", key, "the keys are: day week month led");
}

/* { any = "the", one = "la" } */
static gboolean
put_article(
	FactWords *words, const char *key, const char *value, GError **error)
{
	Phrase phrase = { .class = FACT_LINK };

	if (strcmp(key, "any") == 0)
		phrase.value = ARTICLE_ANY;
	else if (strcmp(key, "one") == 0)
		phrase.value = ARTICLE_ONE;
	else
		return fail(error, "articles", key, "the keys are: any one");
	return phrasebook_add(words->book, value, phrase, error);
}

static gboolean
put_currency(
	char currency[4], const char *name, const char *value, GError **error)
{
	if (strlen(value) != 3)
		return fail(error, name, NULL,
			"a currency of three letters (ISO 4217)");
	g_strlcpy(currency, value, 4);
	return TRUE;
}

/* "-7 -6": hours from UTC. */
static gboolean
put_home(FactWords *words, const char *key, const char *value, GError **error)
{
	g_auto(GStrv) hours = g_strsplit(value, " ", -1);
	FactHome home = { .hours = 0 };

	if (!put_currency(home.currency, "homes", key, error))
		return FALSE;
	for (char **hour = hours; *hour; hour++) {
		gint64 zone;
		if (!g_ascii_string_to_signed(
			    *hour, 10, -FACT_HOUR_ZERO, 14, &zone, NULL))
			return fail(error, "homes", key,
				"hours from UTC, such as \"-7 -6\"");
		home.hours |= 1u << (zone + FACT_HOUR_ZERO);
	}
	if (words->home_count >= FACT_HOMES)
		return fail(error, "homes", key, "too many");
	words->homes[words->home_count++] = home;
	return TRUE;
}

/* { GBP = "sort code|bacs" } */
static gboolean
put_country(
	FactWords *words, const char *key, const char *value, GError **error)
{
	guint index = words->country_count;
	Phrase phrase = { .class = FACT_COUNTRY, .value = (gint16)index };

	if (index >= FACT_COUNTRIES)
		return fail(error, "countries", key, "too many");
	if (!put_currency(words->countries[index], "countries", key, error))
		return FALSE;
	words->country_count++;
	return phrasebook_add(words->book, value, phrase, error);
}

gboolean
fact_words_put(FactWords *words, const char *name, const char *key,
	const char *value, GError **error)
{
	if (key && strcmp(name, "spans") == 0)
		return put_span(words, key, value, error);
	if (key && strcmp(name, "articles") == 0)
		return put_article(words, key, value, error);
	if (key && strcmp(name, "homes") == 0)
		return put_home(words, key, value, error);
	if (key && strcmp(name, "countries") == 0)
		return put_country(words, key, value, error);
	if (key)
		return fail(error, name, NULL, "no such table");
	if (strcmp(name, "home") == 0)
		return put_currency(words->home, name, value, error);
	if (strcmp(name, "currency") == 0)
		return put_currency(words->currency, name, value, error);
	if (strcmp(name, "currency_west") == 0)
		return put_currency(words->currency_west, name, value, error);
	for (int class = 0; class < FACT_CLASSES; class ++) {
		if (class_names[class] && strcmp(class_names[class], name) == 0)
			return phrasebook_add(words->book, value,
				(Phrase){ .class = (guint8) class }, error);
	}
	return fail(error, name, NULL, "no such entry, or it must be a table");
}

/* --- Images --------------------------------------------------------------- */

void
fact_words_write(const FactWords *words, GByteArray *image)
{
	FactWords rest = *words;

	rest.book = NULL;
	image_put_one(image, &rest);
	phrasebook_write(words->book, image);
}

static gboolean
is_sound(const FactWords *words)
{
	gboolean is_good = words->home_count <= FACT_HOMES &&
			   !words->language[sizeof words->language - 1] &&
			   !words->home[3] && !words->currency[3] &&
			   !words->currency_west[3];

	for (guint i = 0; i < FACT_HOMES; i++)
		is_good = is_good && !words->homes[i].currency[3];
	return is_good;
}

FactWords *
fact_words_read(ImageReader *reader)
{
	const FactWords *rest = image_take_all(reader, sizeof *rest, 1);
	g_autoptr(PhraseBook) book = phrasebook_read(reader, FACT_CLASSES);
	FactWords *words;

	reader->is_broken = reader->is_broken || !is_sound(rest);
	if (reader->is_broken)
		return NULL;
	words = g_memdup2(rest, sizeof *rest);
	words->book = g_steal_pointer(&book);
	return words;
}
