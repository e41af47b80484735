/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From the joined rules, a checked Lua table, to plain C. */
#include <string.h>

#include "rules/lua_value.h"
#include "rules/rules_private.h"

static Duration
read_duration(lua_State *lua, const char *key, Duration fallback)
{
	Duration duration;
	const char *text = value_string(lua, -1, key);

	return duration_parse(text, &duration) ? duration : fallback;
}

static gint64
seconds_of(Duration duration)
{
	static const gint64 hours[] = { [DURATION_HOURS] = 1,
		[DURATION_WORKDAYS] = 24,
		[DURATION_DAYS] = 24,
		[DURATION_WEEKS] = 7 * 24,
		[DURATION_MONTHS] = 30 * 24 };

	return duration.count * hours[duration.unit] * 3600;
}

static int
days_of(Duration duration)
{
	const gint64 day = 24 * 3600;

	return (int)((seconds_of(duration) + day - 1) / day);
}

static Step
read_step(lua_State *lua)
{
	const Duration none = { 0, DURATION_DAYS };
	Step step = { .after = read_duration(lua, "after", none) };

	step.after_text = g_intern_string(value_string(lua, -1, "after"));
	step.from = g_intern_string(value_string(lua, -1, "from"));
	step.fallback = read_duration(lua, "fallback", step.after);
	step.action = g_intern_string(value_string(lua, -1, "action"));
	step.template_name = g_intern_string(value_string(lua, -1, "template"));
	step.note = g_intern_string(value_string(lua, -1, "note"));
	step.has_when = value_has_function(lua, -1, "when");
	return step;
}

/* The ladder on top of the stack. */
static void
read_ladder(Rules *rules, lua_State *lua, const char *kind)
{
	GArray *ladder = g_array_new(FALSE, FALSE, sizeof(Step));
	lua_Integer count = (lua_Integer)lua_rawlen(lua, -1);

	for (lua_Integer i = 1; i <= count; i++) {
		lua_rawgeti(lua, -1, i);
		Step step = read_step(lua);
		g_array_append_val(ladder, step);
		lua_pop(lua, 1);
	}
	g_hash_table_insert(
		rules->ladders, (gpointer)g_intern_string(kind), ladder);
}

static void
read_ladders(Rules *rules, lua_State *lua)
{
	static const char *const kinds[] = { "quote", "payment", "promise",
		"question", "bounced", NULL };

	for (const char *const *kind = kinds; *kind; kind++) {
		if (!value_push_table(lua, -1, *kind))
			continue;
		read_ladder(rules, lua, *kind);
		lua_pop(lua, 1);
	}
}

/* templates = { en = { reminder = "..." } } of a kind, on top of the stack. */
static void
read_templates(Rules *rules, lua_State *lua, const char *kind)
{
	if (!value_push_table(lua, -1, "templates"))
		return;
	for (lua_pushnil(lua); lua_next(lua, -2); lua_pop(lua, 1)) {
		const char *language = lua_tostring(lua, -2);
		for (lua_pushnil(lua); lua_next(lua, -2); lua_pop(lua, 1)) {
			g_autofree char *name = g_strconcat(
				kind, "-", lua_tostring(lua, -2), NULL);
			template_set_add_text(rules->templates, language, name,
				lua_tostring(lua, -1));
		}
	}
	lua_pop(lua, 1);
}

static gint
compare_names(gconstpointer a, gconstpointer b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void
read_kinds(Rules *rules, lua_State *lua)
{
	g_autoptr(GPtrArray) names = g_ptr_array_new();

	value_push_table(lua, -1, "follow");
	int follow = lua_gettop(lua);
	static const char *const built_in[] = { "quote", "payment", "question",
		NULL };
	for (const char *const *kind = built_in; *kind; kind++)
		if (value_boolean(lua, follow, *kind, FALSE))
			g_ptr_array_add(
				rules->kinds, (gpointer)g_intern_string(*kind));
	value_push_table(lua, -2, "kinds");
	for (lua_pushnil(lua); lua_next(lua, -2); lua_pop(lua, 1)) {
		const char *kind = g_intern_string(lua_tostring(lua, -2));
		if (value_push_table(lua, -1, "ladder")) {
			read_ladder(rules, lua, kind);
			lua_pop(lua, 1);
		}
		read_templates(rules, lua, kind);
		if (value_boolean(lua, follow, kind, TRUE))
			g_ptr_array_add(names, (gpointer)kind);
	}
	lua_pop(lua, 2);
	g_ptr_array_sort(names, compare_names);
	g_ptr_array_extend(rules->kinds, names, NULL, NULL);
	g_ptr_array_add(rules->kinds, NULL);
}

/* The holidays of the list on top of the stack: those of PLACE. */
static void
read_holiday_list(Rules *rules, lua_State *lua, const char *place)
{
	g_hash_table_insert(
		rules->holidays, g_strdup(place), value_strings(lua));
}

static void
read_weekend(Rules *rules, lua_State *lua, const char *place)
{
	static const char *const names[] = { "mon", "tue", "wed", "thu", "fri",
		"sat", "sun" };
	g_autoptr(GPtrArray) texts = value_strings(lua);
	guint free_days = 0x7f;

	for (guint i = 0; i < texts->len; i++)
		for (guint day = 0; day < G_N_ELEMENTS(names); day++)
			if (strcmp(texts->pdata[i], names[day]) == 0)
				free_days &= ~(1u << day);
	if (texts->len > 0)
		g_hash_table_insert(rules->weekends, g_strdup(place),
			GUINT_TO_POINTER(free_days));
}

/* A list for everybody with named lists for some. */
static void
read_places(Rules *rules, lua_State *lua, const char *key,
	void (*read)(Rules *, lua_State *, const char *))
{
	if (!value_push_table(lua, -1, key))
		return;
	read(rules, lua, "");
	for (lua_pushnil(lua); lua_next(lua, -2); lua_pop(lua, 1))
		if (lua_type(lua, -2) == LUA_TSTRING)
			read(rules, lua, lua_tostring(lua, -2));
	lua_pop(lua, 1);
}

static void
read_patience(Rules *rules, lua_State *lua)
{
	if (!value_push_table(lua, -1, "patience"))
		return;
	for (lua_pushnil(lua); lua_next(lua, -2); lua_pop(lua, 1)) {
		Patience *patience = g_new0(Patience, 1);
		patience->factor = 1;
		if (lua_type(lua, -1) == LUA_TNUMBER)
			patience->factor = lua_tonumber(lua, -1);
		else
			patience->has_shortest = duration_parse(
				lua_tostring(lua, -1), &patience->shortest);
		g_hash_table_insert(rules->patience,
			g_ascii_strdown(lua_tostring(lua, -2), -1), patience);
	}
	lua_pop(lua, 1);
}

/* Takes days from the top of the stack: a number, a duration, or false (0). */
static int
pop_days(lua_State *lua)
{
	Duration duration;
	int days = 0;

	if (lua_isinteger(lua, -1))
		days = (int)lua_tointeger(lua, -1);
	else if (lua_isstring(lua, -1) &&
		 duration_parse(lua_tostring(lua, -1), &duration))
		days = days_of(duration);
	lua_pop(lua, 1);
	return days;
}

/* A value for every kind, and others under the names of some. */
static void
read_forget(Rules *rules, lua_State *lua)
{
	if (!value_push_table(lua, -1, "forget"))
		return;
	lua_rawgeti(lua, -1, 1);
	rules->policy.forget_days = pop_days(lua);
	for (lua_pushnil(lua); lua_next(lua, -2);) {
		gboolean is_named = lua_type(lua, -2) == LUA_TSTRING;
		const char *kind = is_named ? lua_tostring(lua, -2) : "";
		int days = pop_days(lua);

		if (is_named)
			g_hash_table_insert(rules->forget,
				(gpointer)g_intern_string(kind),
				GINT_TO_POINTER(days));
	}
	lua_pop(lua, 1);
	rules->policy.forget = rules->forget;
}

static void
read_policy(Rules *rules, lua_State *lua)
{
	CasePolicy *policy = &rules->policy;
	const Duration hours = { 20, DURATION_HOURS };
	const Duration putoff = { 10, DURATION_WORKDAYS };
	const Duration absence = { 7, DURATION_DAYS };
	const Duration cap = { 60, DURATION_DAYS };

	policy->same_attempt_hours =
		(int)(seconds_of(read_duration(lua, "same_attempt", hours)) /
			3600);
	policy->putoff = read_duration(lua, "putoff", putoff);
	policy->absence = read_duration(lua, "absence", absence);
	policy->cap_days = days_of(read_duration(lua, "cap", cap));
	policy->kinds = (const char *const *)rules->kinds->pdata;
	policy->me = rules->me->len > 1 ? (const char *const *)rules->me->pdata
					: NULL;
	policy->freemail = rules->freemail;
	policy->workdays.weekend = 0x60; /* Saturday, Sunday */
	policy->workdays.holidays = rules_holidays(rules);
}

static void
read_freemail(Rules *rules, lua_State *lua)
{
	if (!value_push_table(lua, -1, "freemail"))
		return;
	g_autoptr(GPtrArray) domains = value_strings(lua);
	for (guint i = 0; i < domains->len; i++)
		g_hash_table_add(rules->freemail,
			g_ascii_strdown(domains->pdata[i], -1));
	lua_pop(lua, 1);
}

static void
read_me(Rules *rules, lua_State *lua)
{
	if (value_push_table(lua, -1, "me")) {
		g_autoptr(GPtrArray) own = value_strings(lua);
		for (guint i = 0; i < own->len; i++)
			g_ptr_array_add(
				rules->me, g_ascii_strdown(own->pdata[i], -1));
		lua_pop(lua, 1);
	}
	g_ptr_array_add(rules->me, NULL);
}

static void
read_draft(Rules *rules, lua_State *lua)
{
	rules->language = g_strdup(value_string(lua, -1, "language"));
	if (!value_push_table(lua, -1, "draft"))
		return;
	rules->is_flowed = value_boolean(lua, -1, "flowed", FALSE);
	rules->is_quoting = value_boolean(lua, -1, "quote", FALSE);
	rules->is_attaching = value_boolean(lua, -1, "attach", FALSE);
	lua_pop(lua, 1);
}

static void
read_functions(Rules *rules, lua_State *lua)
{
	static const char *const names[] = { "skip", "decide", "fill", "finish",
		"opened", "due", "answered", "undelivered", NULL };

	for (const char *const *name = names; *name; name++)
		if (value_has_function(lua, -1, *name))
			g_hash_table_add(rules->functions, (gpointer)*name);
}

void
rules_read(Rules *rules, lua_State *lua)
{
	const Duration day = { 1, DURATION_DAYS };
	const Duration gap = { 2, DURATION_WORKDAYS };

	read_me(rules, lua);
	read_freemail(rules, lua);
	read_kinds(rules, lua);
	read_ladders(rules, lua);
	read_places(rules, lua, "holidays", read_holiday_list);
	rules_prepare_holidays(rules);
	read_places(rules, lua, "workdays", read_weekend);
	read_patience(rules, lua);
	read_draft(rules, lua);
	read_functions(rules, lua);
	rules->stale = seconds_of(read_duration(lua, "stale", day));
	rules->gap = read_duration(lua, "gap", gap);
	rules->is_silence_tagged =
		value_boolean(lua, -1, "silence_tags", FALSE);
	lua_getfield(lua, -1, "budget");
	rules->budget = pop_days(lua);
	read_forget(rules, lua);
	read_policy(rules, lua);
}
