/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/people.h"

#include "report/json.h"
#include "report/plain.h"

static char *
hours_text(const Person *person)
{
	int hour = person_best_hour(person);

	return hour < 0 ? NULL
			: g_strdup_printf("%02d:00-%02d:00", hour, hour + 3);
}

static void
write_json(Json *json, const Person *person)
{
	g_autofree char *hours = hours_text(person);

	json_begin_object(json);
	json_member_string(json, "name", person->name);
	json_member_string(json, "address", person->address);
	json_member_string(json, "company", person->company);
	json_member_strings(json, "phones", person->phones);
	json_member_int(json, "letters", person->letters);
	if (person->last_seen != 0)
		json_member_day(
			json, "last_seen", day_from_time(person->last_seen, 0));
	json_member_string(json, "hours", hours);
	json_member_bool(json, "substitute", person->is_substitute);
	json_end_object(json);
}

void
people_json_array(Json *json, const GPtrArray *people)
{
	json_begin_array(json);
	for (guint i = 0; i < people->len; i++)
		write_json(json, people->pdata[i]);
	json_end_array(json);
}

void
people_json(FILE *out, const GPtrArray *people)
{
	g_autoptr(Json) json = json_new(out);

	people_json_array(json, people);
}

static void
write_line(FILE *out, const Person *person)
{
	g_autoptr(GString) line = g_string_new(person->address);

	for (guint i = 0; i < person->phones->len; i++)
		g_string_append_printf(
			line, ", %s", (char *)person->phones->pdata[i]);
	if (person->is_substitute)
		g_string_append(line, ", named as a substitute");
	fputs("  ", out);
	plain_cell(out, *person->name ? person->name : "-", 24, FALSE);
	fputs("  ", out);
	plain_text(out, line->str);
	fputc('\n', out);
}

void
people_lines(FILE *out, const GPtrArray *people)
{
	for (guint i = 0; i < people->len; i++)
		write_line(out, people->pdata[i]);
}

static void
write_text(FILE *out, const Person *person)
{
	g_autofree char *hours = hours_text(person);
	g_autofree char *letters = g_strdup_printf("%d", person->letters);

	plain_text(out, *person->name ? person->name : person->address);
	fputc('\n', out);
	plain_field(out, "address", person->address);
	plain_field(out, "company", person->company);
	for (guint i = 0; i < person->phones->len; i++)
		plain_field(out, "phone", person->phones->pdata[i]);
	if (person->last_seen != 0) {
		plain_field(out, "letters", letters);
		plain_field_day(
			out, "last seen", day_from_time(person->last_seen, 0));
	}
	plain_field(out, "writes at", hours);
	if (person->is_substitute)
		plain_field(out, "note", "named as a substitute");
}

void
people_text(FILE *out, const GPtrArray *people)
{
	for (guint i = 0; i < people->len; i++)
		write_text(out, people->pdata[i]);
}
