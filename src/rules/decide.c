/* SPDX-License-Identifier: GPL-3.0-or-later */
/* decide(case, step): the user's last word on a chosen step. */
#include <lauxlib.h>
#include <string.h>

#include "rules/choose.h"
#include "rules/lua_value.h"

static void
push_step(lua_State *lua, const Case *case_)
{
	g_autofree char *due =
		case_->due != DAY_NONE ? day_format(case_->due) : NULL;

	lua_newtable(lua);
	value_set_integer(lua, "step", case_->step);
	value_set_string(lua, "action", case_->action);
	value_set_string(lua, "template", case_->template_name);
	value_set_string(lua, "due", due);
	value_set_string(lua, "why", case_->step_why);
}

static gboolean
set_problem(GError **error, const char *key, const char *expected,
	const char *value)
{
	g_set_error(error, FENCE_ERROR, FENCE_ERROR_SCRIPT,
		"decide: %s must be %s, not \"%s\"", key, expected,
		value ? value : "nothing");
	return FALSE;
}

static gboolean
template_exists(const Rules *rules, const char *name)
{
	g_autoptr(GPtrArray) names = template_set_names(rules->templates);

	return g_ptr_array_find_with_equal_func(names, name, g_str_equal, NULL);
}

/* The full name of a template that the rules may call by its short one. */
static char *
full_name(const Rules *rules, const Case *case_, const char *name)
{
	g_autofree char *full = g_strdup_printf("%s-%s", case_->kind, name);

	if (template_exists(rules, full))
		return g_steal_pointer(&full);
	return g_strdup(name);
}

/* Takes the table on top of the stack over into the case. */
static gboolean
take_answer(const Rules *rules, lua_State *lua, Case *case_, GError **error)
{
	static const char *const actions[] = { "draft", "call", "alternate",
		"close", NULL };
	const char *action = value_string(lua, -1, "action");
	const char *name = value_string(lua, -1, "template");
	const char *due = value_string(lua, -1, "due");
	g_autofree char *full = NULL;

	if (!action || !g_strv_contains(actions, action))
		return set_problem(error, "action",
			"draft, call, alternate or close", action);
	if (strcmp(action, "draft") == 0 && !name)
		return set_problem(error, "template", "the name of one", name);
	if (name) {
		full = full_name(rules, case_, name);
		if (!template_exists(rules, full))
			return set_problem(
				error, "template", "the name of one", name);
	}
	Day day = due ? day_parse(due) : DAY_NONE;
	if (day == DAY_NONE)
		return set_problem(
			error, "due", "a date such as 2026-11-22", due);
	case_->action = g_intern_string(action);
	case_->due = day;
	g_free(case_->template_name);
	case_->template_name = g_steal_pointer(&full);
	return TRUE;
}

gboolean
choose_decide(Rules *rules, Case *case_, GError **error)
{
	gboolean is_good = TRUE;

	if (case_->step == 0 ||
		!g_hash_table_contains(rules->functions, "decide"))
		return TRUE;
	if (!rules_push_function(rules, "decide", error))
		return FALSE;
	lua_State *lua = fence_lua(rules->fence);
	case_table_push(lua, case_, rules->today);
	push_step(lua, case_);
	if (!rules_call(rules, "decide", 2, 1, error))
		return FALSE;
	if (lua_istable(lua, -1)) {
		is_good = take_answer(rules, lua, case_, error);
	} else if (lua_isboolean(lua, -1) && !lua_toboolean(lua, -1)) {
		case_->step = 0;
		case_->due = DAY_NONE;
		case_->action = NULL;
		g_clear_pointer(&case_->template_name, g_free);
	} else if (!lua_isnil(lua, -1)) {
		is_good = set_problem(error, "the answer",
			"a step, false or nil", luaL_typename(lua, -1));
	}
	lua_settop(lua, 0);
	return is_good;
}
