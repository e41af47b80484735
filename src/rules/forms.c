/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/forms.h"

#include <string.h>

#include "base/text.h"
#include "rules/fence.h"
#include "rules/lua_value.h"

enum { FORMAL, INFORMAL };

static char *
copy(lua_State *lua, const char *key)
{
	return g_strdup(value_string(lua, -1, key));
}

/* The list under KEY of the table on top; never NULL. */
static GPtrArray *
copy_list(lua_State *lua, const char *key, gboolean folds)
{
	GPtrArray *list = NULL;

	if (!value_push_table(lua, -1, key))
		return g_ptr_array_new_with_free_func(g_free);
	list = value_strings(lua);
	lua_pop(lua, 1);
	for (guint i = 0; folds && i < list->len; i++) {
		char *text = list->pdata[i];
		list->pdata[i] = text_fold(text);
		g_free(text);
	}
	return list;
}

static void
read_forms(Forms *forms, lua_State *lua)
{
	if (value_push_table(lua, -1, "greeting")) {
		forms->greeting[FORMAL] = copy(lua, "formal");
		forms->greeting[INFORMAL] = copy(lua, "informal");
		forms->greeting_nobody = copy(lua, "nobody");
		lua_pop(lua, 1);
	}
	if (value_push_table(lua, -1, "signoff")) {
		forms->signoff[FORMAL] = copy(lua, "formal");
		forms->signoff[INFORMAL] = copy(lua, "informal");
		lua_pop(lua, 1);
	}
	forms->openings[FORMAL] = copy_list(lua, "openings", TRUE);
	forms->openings[INFORMAL] = copy_list(lua, "openings_informal", TRUE);
	if (value_push_table(lua, -1, "address")) {
		forms->address[FORMAL] = copy_list(lua, "formal", FALSE);
		forms->address[INFORMAL] = copy_list(lua, "informal", FALSE);
		lua_pop(lua, 1);
	}
	forms->titles = copy_list(lua, "titles", TRUE);
	forms->offices = copy_list(lua, "offices", TRUE);
	forms->months = copy_list(lua, "months", FALSE);
	forms->weekdays = copy_list(lua, "weekdays", FALSE);
	forms->first = copy(lua, "first");
	forms->date = copy(lua, "date");
	forms->call_day = copy(lua, "call_day");
	forms->time = copy(lua, "time");
	forms->attribution = copy(lua, "attribution");
}

/* What is missing in section `drafts`, NULL if it is whole. */
static const char *
missing(const Forms *forms)
{
	if (!forms->greeting[FORMAL] || !forms->greeting[INFORMAL] ||
		!forms->greeting_nobody)
		return "greeting";
	if (!forms->signoff[FORMAL] || !forms->signoff[INFORMAL])
		return "signoff";
	if (!forms->address[FORMAL])
		return "address";
	if (forms->months->len != 12)
		return "months";
	if (forms->weekdays->len != 7)
		return "weekdays";
	if (!forms->date)
		return "date";
	if (!forms->call_day)
		return "call_day";
	if (!forms->time)
		return "time";
	return forms->attribution ? NULL : "attribution";
}

Forms *
forms_load(const char *share_dir, const char *language, GError **error)
{
	g_autofree char *file_name = g_strconcat(language, ".lua", NULL);
	g_autofree char *name = g_strconcat("words/", file_name, NULL);
	g_autofree char *file =
		g_build_filename(share_dir, "words", file_name, NULL);
	g_autoptr(Fence) fence = fence_new(NULL);
	g_autoptr(Forms) forms = g_new0(Forms, 1);

	if (!fence_load_file(fence, file, name, FENCE_DATA, error))
		return NULL;
	forms->language = g_strdup(language);
	if (!value_push_table(fence_lua(fence), -1, "drafts"))
		lua_newtable(fence_lua(fence));
	read_forms(forms, fence_lua(fence));
	if (!missing(forms))
		return g_steal_pointer(&forms);
	g_set_error(error, FENCE_ERROR, FENCE_ERROR_FILE,
		"%s: drafts.%s is missing or not whole", name, missing(forms));
	return NULL;
}

void
forms_free(Forms *forms)
{
	if (!forms)
		return;
	for (int i = FORMAL; i <= INFORMAL; i++) {
		g_free(forms->greeting[i]);
		g_free(forms->signoff[i]);
		g_clear_pointer(&forms->openings[i], g_ptr_array_unref);
		g_clear_pointer(&forms->address[i], g_ptr_array_unref);
	}
	g_free(forms->language);
	g_free(forms->greeting_nobody);
	g_clear_pointer(&forms->titles, g_ptr_array_unref);
	g_clear_pointer(&forms->offices, g_ptr_array_unref);
	g_clear_pointer(&forms->months, g_ptr_array_unref);
	g_clear_pointer(&forms->weekdays, g_ptr_array_unref);
	g_free(forms->first);
	g_free(forms->date);
	g_free(forms->call_day);
	g_free(forms->time);
	g_free(forms->attribution);
	g_free(forms);
}

/* The value for the key between START and END, NULL if there is none. */
static const char *
key_value(const char *start, const char *end, const char *const *keys)
{
	gsize length = (gsize)(end - start);

	for (; keys[0]; keys += 2)
		if (strlen(keys[0]) == length &&
			strncmp(keys[0], start, length) == 0)
			return keys[1];
	return NULL;
}

char *
forms_fill(const char *pattern, const char *const *keys)
{
	GString *out = g_string_new(NULL);

	for (const char *at = pattern; *at;) {
		const char *end = *at == '{' ? strchr(at, '}') : NULL;
		const char *value = end ? key_value(at + 1, end, keys) : NULL;
		if (value)
			g_string_append(out, value);
		else
			g_string_append_c(out, *at);
		at = value ? end + 1 : at + 1;
	}
	return g_string_free(out, FALSE);
}

static char *
fill_date(const Forms *forms, const char *pattern, Day day)
{
	int year, month, day_of_month;

	day_to_ymd(day, &year, &month, &day_of_month);
	g_autofree char *years = g_strdup_printf("%d", year);
	g_autofree char *days = day_of_month == 1 && forms->first
					? g_strdup(forms->first)
					: g_strdup_printf("%d", day_of_month);
	const char *keys[] = { "day", days, "month",
		forms->months->pdata[month - 1], "year", years, "weekday",
		forms->weekdays->pdata[day_weekday(day) - 1], NULL };
	return forms_fill(pattern, keys);
}

char *
forms_date(const Forms *forms, Day day)
{
	return fill_date(forms, forms->date, day);
}

char *
forms_call_day(const Forms *forms, Day day)
{
	return fill_date(forms, forms->call_day, day);
}

char *
forms_time(const Forms *forms, int hour)
{
	g_autofree char *hours = g_strdup_printf("%d", hour);
	const char *keys[] = { "hour", hours, NULL };

	return forms_fill(forms->time, keys);
}

char *
forms_attribution(const Forms *forms, Day day, const char *name)
{
	g_autofree char *date = forms_date(forms, day);
	const char *keys[] = { "date", date, "name", name, NULL };

	return forms_fill(forms->attribution, keys);
}

char *
forms_greeting(const Forms *forms, const char *full, const char *first,
	gboolean is_informal)
{
	const char *keys[] = { "name", full, "first", *first ? first : full,
		NULL };

	if (!*full)
		return g_strdup(forms->greeting_nobody);
	return forms_fill(
		forms->greeting[is_informal ? INFORMAL : FORMAL], keys);
}
