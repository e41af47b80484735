/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/dates/read.h"

#include <stdlib.h>
#include <string.h>

static int
name_index(const char *name, const char *const *names, int count)
{
	for (int i = 0; i < count; i++) {
		if (strcmp(names[i], name) == 0)
			return i + 1;
	}
	return 0;
}

static int
month_of(const char *name)
{
	static const char *const names[] = { "january", "february", "march",
		"april", "may", "june", "july", "august", "september",
		"october", "november", "december" };
	return name_index(name, names, G_N_ELEMENTS(names));
}

static int
weekday_of(const char *name)
{
	static const char *const names[] = { "monday", "tuesday", "wednesday",
		"thursday", "friday", "saturday", "sunday" };
	return name_index(name, names, G_N_ELEMENTS(names));
}

/* "+39", "-47", "" */
static gboolean
parse_shift(const char *text, int *out)
{
	char *end = NULL;
	long value = *text ? strtol(text, &end, 10) : 0;
	if ((*text && *text != '+' && *text != '-') || (end && *end) ||
		labs(value) > 100)
		return FALSE;
	*out = (int)value;
	return TRUE;
}

/* "september monday 1", "november thursday 4 +1", "may monday last" */
static gboolean
parse_nth(const char *text, FeastRule *out)
{
	g_auto(GStrv) words = g_strsplit(text, " ", -1);
	guint count = g_strv_length(words);
	if (count < 3 || count > 4)
		return FALSE;
	out->month = month_of(words[0]);
	out->weekday = weekday_of(words[1]);
	out->nth = strcmp(words[2], "last") == 0 ? -1 : atoi(words[2]);
	return out->month && out->weekday && out->nth && out->nth <= 4 &&
	       parse_shift(count == 4 ? words[3] : "", &out->shift);
}

static gboolean
parse_end(const char *text, FeastRule *out)
{
	int month = 0, day = 0;
	*out = (FeastRule){ 0 };
	if (g_str_has_prefix(text, "easter")) {
		out->is_easter = TRUE;
		return parse_shift(text + strlen("easter"), &out->shift);
	}
	if (strlen(text) == 5 && text[2] == '-') {
		month = atoi(text);
		day = atoi(text + 3);
	}
	if (month >= 1 && day >= 1 &&
		day_from_ymd(2024, month, day) != DAY_NONE) {
		out->month = month;
		out->day = day;
		return TRUE;
	}
	return parse_nth(text, out);
}

gboolean
feast_parse(const char *rule, Feast *out)
{
	g_auto(GStrv) ends = g_strsplit(rule, "..", -1);
	guint count = g_strv_length(ends);
	if (count < 1 || count > 2)
		return FALSE;
	return parse_end(ends[0], &out->first) &&
	       parse_end(ends[count - 1], &out->last);
}

static Day
resolve_end(const FeastRule *rule, int year)
{
	if (rule->is_easter)
		return day_of_easter(year) + rule->shift;
	if (rule->day)
		return day_from_ymd(year, rule->month,
			MIN(rule->day, day_month_length(year, rule->month)));
	Day first = day_from_ymd(year, rule->month, 1);
	Day last = first + day_month_length(year, rule->month) - 1;
	int ahead = (rule->weekday - day_weekday(first) + 7) % 7;
	int behind = (day_weekday(last) - rule->weekday + 7) % 7;
	Day day = rule->nth < 0 ? last - behind
				: first + ahead + 7 * (rule->nth - 1);
	return day + rule->shift;
}

gboolean
date_words_feast(
	const DateWords *words, int index, int year, Day *first, Day *last)
{
	if (index < 0 || (guint)index >= words->feasts->len || year < 1900 ||
		year > 2200)
		return FALSE;
	const Feast *feast = &g_array_index(words->feasts, Feast, index);
	*first = resolve_end(&feast->first, year);
	*last = resolve_end(&feast->last, year);
	/* "12-24..01-06" ends in the next year. */
	if (*last < *first)
		*last = resolve_end(&feast->last, year + 1);
	return TRUE;
}

/* "after the summer", "dopo le ferie": what stands before AT is "after". */
static gboolean
is_after(const DateReader *reader, guint at)
{
	for (int i = 0; i < 3 && at > 0; i++) {
		if (date_is_before(reader, at, DATE_AFTER))
			return TRUE;
		if (!date_is_before(reader, at, DATE_OF) &&
			!date_is_before(reader, at, DATE_LEAD_DAY))
			return FALSE;
		at--;
	}
	return FALSE;
}

/* The days of feast INDEX in YEAR, or, if that is 0, when it comes next; of
 * feasts with one name the nearest. */
static gboolean
coming_feast(const DateReader *reader, int index, int year, DateFound *out)
{
	gboolean has_other = TRUE, is_found = FALSE;
	for (; has_other; index++) {
		Day first = DAY_NONE, last = DAY_NONE;
		for (int i = year ? year : reader->year - 1;
			i <= reader->year + 1; i++) {
			if (!date_words_feast(
				    reader->words, index, i, &first, &last))
				return FALSE;
			if (year || last >= reader->base)
				break;
		}
		if (!is_found || last < out->last) {
			out->first = first;
			out->last = last;
		}
		is_found = TRUE;
		has_other = g_array_index(
			reader->words->feasts, Feast, (guint)index)
				    .has_other;
	}
	out->is_past = out->last < reader->base;
	return is_found;
}

gboolean
date_read_feast(const DateReader *reader, guint at, DateFound *out)
{
	guint year_len = 0;
	const Phrase *phrase = date_phrase(reader, at, DATE_FEAST);
	if (!phrase || (phrase->form != FORM_FULL && !is_after(reader, at)))
		return FALSE;
	guint len = phrase->count;
	int year = date_year(reader, at + len, &year_len);
	DateFound found = { .end = at + len + year_len };
	if (!coming_feast(reader, phrase->value, year, &found))
		return FALSE;
	*out = found;
	return TRUE;
}
