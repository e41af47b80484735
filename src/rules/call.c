/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Asking the functions of the rules, each on its own account. */
#include <lauxlib.h>
#include <string.h>

#include "rules/case_table.h"
#include "rules/lua_value.h"
#include "rules/rules_private.h"

/* Puts the part of the table on top that STEP names in its place. */
static gboolean
descend(lua_State *lua, const char *step)
{
	if (!lua_istable(lua, -1))
		return FALSE;
	if (g_ascii_isdigit(step[0]))
		lua_rawgeti(lua, -1, atoi(step));
	else
		lua_getfield(lua, -1, step);
	lua_remove(lua, -2);
	return !lua_isnil(lua, -1);
}

/* Walks "kinds.visa_letter.ladder[2].when". */
static gboolean
push_path(lua_State *lua, const char *path)
{
	g_auto(GStrv) steps = g_strsplit_set(path, ".[]", -1);

	for (char **step = steps; *step; step++)
		if (**step && !descend(lua, *step))
			return FALSE;
	return lua_isfunction(lua, -1);
}

gboolean
rules_push_function(Rules *rules, const char *path, GError **error)
{
	lua_State *lua = fence_lua(rules->fence);
	const char *why = g_hash_table_lookup(rules->off, path);

	if (why) {
		g_set_error(error, FENCE_ERROR, FENCE_ERROR_RUNAWAY,
			"%s (not asked again)", why);
		return FALSE;
	}
	if (!lua || rules->table == LUA_NOREF) {
		g_set_error(error, FENCE_ERROR, FENCE_ERROR_RUNAWAY,
			"%s: the rules could not be loaded again", path);
		return FALSE;
	}
	lua_settop(lua, 0);
	lua_rawgeti(lua, LUA_REGISTRYINDEX, rules->table);
	if (push_path(lua, path))
		return TRUE;
	lua_settop(lua, 0);
	return FALSE;
}

gboolean
rules_call(
	Rules *rules, const char *path, int args, int results, GError **error)
{
	GError *problem = NULL;

	if (fence_call(rules->fence, args, results, &problem))
		return TRUE;
	g_prefix_error(&problem, "%s: ", path);
	if (g_error_matches(problem, FENCE_ERROR, FENCE_ERROR_RUNAWAY))
		g_hash_table_replace(
			rules->off, g_strdup(path), g_strdup(problem->message));
	if (fence_is_broken(rules->fence))
		rules_load_again(rules);
	g_propagate_error(error, problem);
	return FALSE;
}

gboolean
rules_skip(Rules *rules, const Case *case_, GError **error)
{
	gboolean is_skipped;

	if (!g_hash_table_contains(rules->functions, "skip") ||
		!rules_push_function(rules, "skip", error))
		return FALSE;
	lua_State *lua = fence_lua(rules->fence);
	case_table_push(lua, case_, rules->today);
	if (!rules_call(rules, "skip", 1, 1, error))
		return FALSE;
	is_skipped = lua_toboolean(lua, -1);
	lua_settop(lua, 0);
	return is_skipped;
}

void
rules_action_free(RulesAction *action)
{
	if (!action)
		return;
	g_strfreev(action->run);
	g_free(action->tag);
	g_free(action);
}

/* A tag change is "+name" or "-name" without white space or controls. */
static gboolean
is_tag_change(const char *text)
{
	if (!text || (text[0] != '+' && text[0] != '-') || !text[1] ||
		text[1] == '-' || !g_utf8_validate(text, -1, NULL))
		return FALSE;
	for (const char *at = text; *at; at++)
		if ((guchar)*at <= ' ' || *at == 0x7f)
			return FALSE;
	return TRUE;
}

/* The strings of list `run` of the table on top; NULL if it is no list of
 * texts with at least one. */
static char **
read_arguments(lua_State *lua)
{
	if (!value_push_table(lua, -1, "run"))
		return NULL;
	gsize count = lua_rawlen(lua, -1);
	g_autoptr(GPtrArray) words = value_strings(lua);
	lua_pop(lua, 1);
	if (count == 0 || words->len != count)
		return NULL;
	g_ptr_array_add(words, NULL);
	g_ptr_array_set_free_func(words, NULL);
	return (char **)g_ptr_array_free(g_steal_pointer(&words), FALSE);
}

/* The action on top of the stack; NULL with ERROR if it is none. */
static RulesAction *
read_action(lua_State *lua, const char *event, int number, GError **error)
{
	RulesAction *action = g_new0(RulesAction, 1);

	if (lua_istable(lua, -1)) {
		const char *tag = value_string(lua, -1, "tag");
		action->run = read_arguments(lua);
		action->tag = is_tag_change(tag) ? g_strdup(tag) : NULL;
	}
	if ((action->run != NULL) != (action->tag != NULL))
		return action;
	rules_action_free(action);
	g_set_error(error, FENCE_ERROR, FENCE_ERROR_SCRIPT,
		"%s: action %d must be { run = { \"program\", ... } } or "
		"{ tag = \"+name\" }",
		event, number);
	return NULL;
}

/* A table that holds something under names: { tag = "+vip" } instead of
 * { { tag = "+vip" } }. */
static gboolean
is_no_list(lua_State *lua)
{
	if (lua_rawlen(lua, -1) > 0)
		return FALSE;
	lua_pushnil(lua);
	if (!lua_next(lua, -2))
		return FALSE;
	lua_pop(lua, 2);
	return TRUE;
}

/* The list of actions on top of the stack; nil is an empty one. */
static GPtrArray *
read_actions(lua_State *lua, const char *event, GError **error)
{
	g_autoptr(GPtrArray) actions = g_ptr_array_new_with_free_func(
		(GDestroyNotify)rules_action_free);

	if (lua_isnil(lua, -1))
		return g_steal_pointer(&actions);
	if (!lua_istable(lua, -1) || is_no_list(lua)) {
		g_set_error(error, FENCE_ERROR, FENCE_ERROR_SCRIPT,
			"%s: must return a list of actions or nil, not a %s",
			event,
			lua_istable(lua, -1) ? "single one"
					     : luaL_typename(lua, -1));
		return NULL;
	}
	int count = (int)lua_rawlen(lua, -1);
	for (int i = 1; i <= count; i++) {
		lua_rawgeti(lua, -1, i);
		RulesAction *action = read_action(lua, event, i, error);
		lua_pop(lua, 1);
		if (!action)
			return NULL;
		g_ptr_array_add(actions, action);
	}
	return g_steal_pointer(&actions);
}

GPtrArray *
rules_event(Rules *rules, const char *event, const Case *case_, GError **error)
{
	if (!g_hash_table_contains(rules->functions, event))
		return g_ptr_array_new();
	if (!rules_push_function(rules, event, error))
		return NULL;
	lua_State *lua = fence_lua(rules->fence);
	case_table_push(lua, case_, rules->today);
	if (!rules_call(rules, event, 1, 1, error))
		return NULL;
	GPtrArray *actions = read_actions(lua, event, error);
	lua_settop(lua, 0);
	return actions;
}
