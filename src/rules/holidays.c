/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Free days and working days, by country and company. They are spelled out
 * when somebody asks: a run meets few countries. */
#include <stdlib.h>
#include <string.h>

#include "rules/rules_private.h"

#define FIRST_YEAR 1990 /* days of every year are spelled out between */
#define LAST_YEAR 2060

static void
add_day(GHashTable *days, Day day)
{
	if (day != DAY_NONE)
		g_hash_table_add(days, GINT_TO_POINTER(day));
}

/* "2026-05-02", "12-25" or "easter+1". */
static void
add_holiday(GHashTable *days, const char *text)
{
	if (strlen(text) == strlen("2026-05-02")) {
		add_day(days, day_parse(text));
		return;
	}
	gboolean is_movable = g_str_has_prefix(text, "easter");
	int offset = is_movable ? atoi(text + strlen("easter")) : 0;
	for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
		if (is_movable)
			add_day(days, day_of_easter(year) + offset);
		else
			add_day(days, day_from_ymd(year, atoi(text),
					      atoi(text + strlen("12-"))));
	}
}

static void
add_place(GHashTable *days, const Rules *rules, const char *place)
{
	const GPtrArray *texts = g_hash_table_lookup(rules->holidays, place);

	for (guint i = 0; texts && i < texts->len; i++)
		add_holiday(days, texts->pdata[i]);
}

static GHashTable *
spell_out(const Rules *rules, const char *country, const char *company)
{
	GHashTable *days = g_hash_table_new(NULL, NULL);

	add_place(days, rules, "");
	if (country[0])
		add_place(days, rules, country);
	if (company[0])
		add_place(days, rules, company);
	return days;
}

/* The holidays of everybody, of a country and of a company, together. */
static GHashTable *
free_days_of(Rules *rules, const char *country, const char *company)
{
	g_autofree char *key = g_strconcat(country, "/", company, NULL);
	GHashTable *days;

	g_mutex_lock(&rules->free_days_lock);
	days = g_hash_table_lookup(rules->free_days, key);
	if (!days) {
		days = spell_out(rules, country, company);
		g_hash_table_insert(
			rules->free_days, g_steal_pointer(&key), days);
	}
	g_mutex_unlock(&rules->free_days_lock);
	return days;
}

GHashTable *
rules_holidays(const Rules *rules)
{
	return g_hash_table_lookup(rules->free_days, "/");
}

void
rules_prepare_holidays(Rules *rules)
{
	free_days_of(rules, "", "");
}

Workdays
rules_workdays(Rules *rules, const Clock *clock, const char *company)
{
	const char *country = clock->country ? clock->country : "";
	const char *places[] = { company, country, "" };
	gboolean has_own = g_hash_table_contains(rules->holidays, company);
	gboolean has_land = g_hash_table_contains(rules->holidays, country);
	Workdays workdays = { clock->weekend,
		free_days_of(rules, has_land ? country : "",
			has_own ? company : "") };

	for (guint i = 0; i < G_N_ELEMENTS(places); i++) {
		gpointer bits = g_hash_table_lookup(rules->weekends, places[i]);
		if (bits) {
			workdays.weekend = (guint8)GPOINTER_TO_UINT(bits);
			break;
		}
	}
	return workdays;
}
