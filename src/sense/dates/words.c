/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/dates/words.h"

#include <string.h>

DateWords *
date_words_new(const char *language)
{
	DateWords *words = g_new0(DateWords, 1);
	g_strlcpy(words->language, language, sizeof words->language);
	words->book = phrasebook_new();
	words->feasts = g_array_new(FALSE, FALSE, sizeof(Feast));
	return words;
}

void
date_words_free(DateWords *words)
{
	if (!words)
		return;
	phrasebook_free(words->book);
	g_array_unref(words->feasts);
	g_free(words);
}

const char *
date_words_language(const DateWords *words)
{
	return words->language;
}

/* The place of NAME in NAMES, which are parted by blanks; -1 if it is none. */
static int
index_of(const char *name, const char *names)
{
	g_auto(GStrv) each = g_strsplit(names, " ", -1);
	for (int i = 0; each[i]; i++) {
		if (strcmp(each[i], name) == 0)
			return i;
	}
	return -1;
}

static const char unit_names[] =
	"day workday week fortnight month quarter year weekend half";
static const char part_names[] = "early middle late";

/* A number within bounds, else false. */
static gboolean
read_int(const char *text, int low, int high, int *out)
{
	char *end = NULL;
	if (!text || !*text)
		return FALSE;
	gint64 value = g_ascii_strtoll(text, &end, 10);
	if (*end || value < low || value > high)
		return FALSE;
	*out = (int)value;
	return TRUE;
}

/* The entries whose words stand directly under their name. */
static const struct {
	const char *name;
	DateClass class;
	int value;
	DateForm form;
} plain[] = {
	{ "this", DATE_WHICH, 0, FORM_FULL },
	{ "next", DATE_WHICH, 1, FORM_FULL },
	{ "coming", DATE_WHICH, 1, FORM_LED },
	{ "after_next", DATE_WHICH, 2, FORM_FULL },
	{ "last", DATE_WHICH, -1, FORM_FULL },
	{ "ahead", DATE_AHEAD, 0, FORM_FULL },
	{ "within", DATE_WITHIN, 0, FORM_FULL },
	{ "ago", DATE_AGO, 0, FORM_FULL },
	{ "later", DATE_LATER, 0, FORM_FULL },
	{ "after", DATE_AFTER, 0, FORM_FULL },
	{ "once", DATE_AFTER, 1, FORM_FULL },
	{ "ends", DATE_ENDS, 0, FORM_FULL },
	{ "of", DATE_OF, 0, FORM_FULL },
	{ "lead", DATE_LEAD, 0, FORM_FULL },
	{ "lead_day", DATE_LEAD_DAY, 0, FORM_FULL },
	{ "join", DATE_JOIN, 0, FORM_FULL },
	{ "since", DATE_SINCE, 0, FORM_FULL },
	{ "ever_since", DATE_SINCE, 1, FORM_FULL },
	{ "to", DATE_TO, 0, FORM_FULL },
	{ "week_number", DATE_WEEK_NUMBER, 0, FORM_FULL },
	{ "week_of", DATE_WEEK_OF, 0, FORM_FULL },
	{ "dayparts", DATE_DAYPART, 0, FORM_FULL },
	{ "suffixes", DATE_SUFFIX, 0, FORM_FULL },
	{ "follow", DATE_FOLLOW, 0, FORM_FULL },
	{ "monthly", DATE_FOLLOW, 1, FORM_FULL },
	{ "monthly_next", DATE_FOLLOW, 2, FORM_FULL },
	{ "lead_sure", DATE_LEAD_DAY, 1, FORM_FULL },
	{ "code", DATE_CODE, 0, FORM_FULL },
	{ "never", DATE_NEVER, 0, FORM_FULL },
	{ "thence_weekday", DATE_THENCE, -1, FORM_FULL },
	{ "thence_back", DATE_THENCE, -2, FORM_FULL },
};

/* The tables whose keys are numbers. */
static const struct {
	const char *name;
	DateClass class;
	DateForm form;
	int high;
} numbered[] = {
	{ "months", DATE_MONTH, FORM_FULL, 12 },
	{ "months_short", DATE_MONTH, FORM_SHORT, 12 },
	{ "weekdays", DATE_WEEKDAY, FORM_FULL, 7 },
	{ "weekdays_led", DATE_WEEKDAY, FORM_LED, 7 },
	{ "weekdays_short", DATE_WEEKDAY, FORM_SHORT, 7 },
	{ "numbers", DATE_NUMBER, FORM_FULL, 365 },
	{ "ordinals", DATE_ORDINAL, FORM_FULL, 31 },
};

/* The tables whose keys are wordings and whose values are days. */
static const struct {
	const char *name;
	DateClass class;
} counted[] = { { "days", DATE_DAY }, { "plus", DATE_PLUS },
	{ "thence", DATE_THENCE } };

static gboolean
fail(GError **error, const char *name, const char *key, const char *wanted)
{
	g_set_error(error, G_KEY_FILE_ERROR, G_KEY_FILE_ERROR_INVALID_VALUE,
		"dates.%s%s%s: %s", name, key ? "." : "", key ? key : "",
		wanted);
	return FALSE;
}

static gboolean
put_option(DateWords *words, const char *name, const char *value,
	gboolean *is_known)
{
	int choice = -1;
	*is_known = TRUE;
	if (strcmp(name, "bare_day") == 0) {
		choice = index_of(value, "suffix point plain");
		words->bare_day = (BareDay)MAX(choice, 0);
	} else if (strcmp(name, "order") == 0) {
		choice = index_of(value, "day month");
		words->is_month_first = choice == 1;
	} else if (strcmp(name, "next_weekday") == 0) {
		choice = index_of(value, "coming week");
		words->is_next_week = choice == 1;
	} else {
		*is_known = FALSE;
	}
	return choice >= 0;
}

static gboolean
put_plain(DateWords *words, const char *name, const char *value, GError **error)
{
	for (gsize i = 0; i < G_N_ELEMENTS(plain); i++) {
		if (strcmp(plain[i].name, name) != 0)
			continue;
		Phrase phrase = { .class = (guint8)plain[i].class,
			.form = (guint8)plain[i].form,
			.value = (gint16)plain[i].value };
		return phrasebook_add(words->book, value, phrase, error);
	}
	gboolean is_known;
	if (put_option(words, name, value, &is_known))
		return TRUE;
	return fail(error, name, NULL,
		is_known ? "no such choice (bare_day: suffix, point, plain; "
			   "order: day, month; next_weekday: coming, week)"
			 : "no such entry, or it must be a table");
}

static gboolean
put_feast(DateWords *words, const char *name, const char *wordings,
	const char *rule, GError **error)
{
	g_auto(GStrv) rules = g_strsplit(rule, " or ", -1);
	guint index = words->feasts->len;
	gboolean is_season = strcmp(name, "seasons") == 0;
	for (char **one = rules; *one; one++) {
		Feast feast;
		if (!feast_parse(*one, &feast))
			return fail(error, name, wordings,
				"a day like \"12-25\", \"easter-47\", "
				"\"september monday 1\" or \"may monday "
				"last\", two with \"..\" between them, or "
				"several with \" or \"");
		feast.has_other = one[1] != NULL;
		g_array_append_val(words->feasts, feast);
	}
	Phrase phrase = { .class = DATE_FEAST,
		.form = is_season ? FORM_LED : FORM_FULL,
		.value = (gint16)index };
	return phrasebook_add(words->book, wordings, phrase, error);
}

/* "monatsende" = "late month" */
static gboolean
put_compound(DateWords *words, const char *wordings, const char *value,
	GError **error)
{
	g_auto(GStrv) each = g_strsplit(value, " ", -1);
	int part = each[0] ? index_of(each[0], part_names) : -1;
	int unit = part >= 0 && each[1] ? index_of(each[1], unit_names) : -1;
	if (unit < 0 || each[2])
		return fail(error, "compounds", wordings,
			"a part and a unit, like \"late month\"");
	Phrase phrase = { .class = DATE_PART_UNIT,
		.value = (gint16)(part * 16 + unit) };
	return phrasebook_add(words->book, wordings, phrase, error);
}

/* Tables of units and parts: the key is a name of ours. */
static gboolean
put_named(DateWords *words, const char *name, const char *key,
	const char *value, DateClass class, const char *names, GError **error)
{
	int index = index_of(key, names);
	if (index < 0) {
		g_autofree char *wanted =
			g_strdup_printf("the keys are: %s", names);
		return fail(error, name, key, wanted);
	}
	Phrase phrase = { .class = (guint8) class, .value = (gint16)index };
	return phrasebook_add(words->book, value, phrase, error);
}

static gboolean
put_in_table(DateWords *words, const char *name, const char *key,
	const char *value, GError **error)
{
	int number;
	for (gsize i = 0; i < G_N_ELEMENTS(numbered); i++) {
		if (strcmp(numbered[i].name, name) != 0)
			continue;
		if (!read_int(key, 1, numbered[i].high, &number))
			return fail(error, name, key, "no such number");
		Phrase phrase = { .class = (guint8)numbered[i].class,
			.form = (guint8)numbered[i].form,
			.value = (gint16)number };
		return phrasebook_add(words->book, value, phrase, error);
	}
	for (gsize i = 0; i < G_N_ELEMENTS(counted); i++) {
		if (strcmp(counted[i].name, name) != 0)
			continue;
		if (!read_int(value, -366, 366, &number))
			return fail(error, name, key, "a number of days");
		Phrase phrase = { .class = (guint8)counted[i].class,
			.value = (gint16)number };
		return phrasebook_add(words->book, key, phrase, error);
	}
	if (strcmp(name, "units") == 0)
		return put_named(
			words, name, key, value, DATE_UNIT, unit_names, error);
	if (strcmp(name, "units_many") == 0)
		return put_named(
			words, name, key, value, DATE_UNITS, unit_names, error);
	if (strcmp(name, "parts") == 0)
		return put_named(
			words, name, key, value, DATE_PART, part_names, error);
	if (strcmp(name, "compounds") == 0)
		return put_compound(words, key, value, error);
	if (strcmp(name, "feasts") == 0 || strcmp(name, "seasons") == 0)
		return put_feast(words, name, key, value, error);
	return fail(error, name, NULL, "no such table");
}

gboolean
date_words_put(DateWords *words, const char *name, const char *key,
	const char *value, GError **error)
{
	return key ? put_in_table(words, name, key, value, error)
		   : put_plain(words, name, value, error);
}
