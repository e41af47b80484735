/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/lua_value.h"

#include <string.h>

const char *
value_string(lua_State *lua, int index, const char *key)
{
	const char *text = NULL;

	lua_getfield(lua, index, key);
	if (lua_type(lua, -1) == LUA_TSTRING)
		text = lua_tostring(lua, -1);
	lua_pop(lua, 1);
	return text;
}

gboolean
value_boolean(lua_State *lua, int index, const char *key, gboolean fallback)
{
	gboolean value = fallback;

	lua_getfield(lua, index, key);
	if (lua_isboolean(lua, -1))
		value = lua_toboolean(lua, -1);
	lua_pop(lua, 1);
	return value;
}

gint64
value_integer(lua_State *lua, int index, const char *key, gint64 fallback)
{
	gint64 value = fallback;

	lua_getfield(lua, index, key);
	if (lua_isinteger(lua, -1))
		value = lua_tointeger(lua, -1);
	lua_pop(lua, 1);
	return value;
}

gboolean
value_push_table(lua_State *lua, int index, const char *key)
{
	lua_getfield(lua, index, key);
	if (lua_istable(lua, -1))
		return TRUE;
	lua_pop(lua, 1);
	return FALSE;
}

gboolean
value_has_function(lua_State *lua, int index, const char *key)
{
	lua_getfield(lua, index, key);
	gboolean is_function = lua_isfunction(lua, -1);
	lua_pop(lua, 1);
	return is_function;
}

/* A key of a table: NAME, or NUMBER if that is NULL. */
typedef struct {
	const char *name;
	lua_Integer number;
} Key;

static int
compare_keys(gconstpointer a, gconstpointer b)
{
	const Key *left = a, *right = b;

	if (left->name && right->name)
		return strcmp(left->name, right->name);
	if (left->name || right->name)
		return left->name ? 1 : -1;
	return (left->number > right->number) - (left->number < right->number);
}

/* Reads the key at INDEX; false if it is neither text nor a whole number. */
static gboolean
read_key(lua_State *lua, int index, Key *key)
{
	*key = (Key){ NULL, 0 };
	if (lua_type(lua, index) == LUA_TSTRING)
		key->name = lua_tostring(lua, index);
	else if (lua_isinteger(lua, index))
		key->number = lua_tointeger(lua, index);
	else
		return FALSE;
	return TRUE;
}

/* Calls EACH for the entry of KEY. */
static void
visit(lua_State *lua, const Key *key, ValueEach each, gpointer data)
{
	if (key->name)
		lua_pushstring(lua, key->name);
	else
		lua_pushinteger(lua, key->number);
	lua_pushvalue(lua, -1);
	lua_rawget(lua, -3);
	each(lua, data);
	lua_pop(lua, 2);
}

void
value_each(lua_State *lua, ValueEach each, gpointer data)
{
	g_autoptr(GArray) keys = g_array_new(FALSE, FALSE, sizeof(Key));
	Key key;

	for (lua_pushnil(lua); lua_next(lua, -2); lua_pop(lua, 1))
		if (read_key(lua, -2, &key))
			g_array_append_val(keys, key);
	g_array_sort(keys, compare_keys);
	for (guint i = 0; i < keys->len; i++)
		visit(lua, &g_array_index(keys, Key, i), each, data);
	for (lua_pushnil(lua); lua_next(lua, -2); lua_pop(lua, 1))
		if (!read_key(lua, -2, &key))
			each(lua, data);
}

GPtrArray *
value_strings(lua_State *lua)
{
	GPtrArray *strings = g_ptr_array_new_with_free_func(g_free);
	lua_Integer count = (lua_Integer)lua_rawlen(lua, -1);

	for (lua_Integer i = 1; i <= count; i++) {
		if (lua_rawgeti(lua, -1, i) == LUA_TSTRING)
			g_ptr_array_add(
				strings, g_strdup(lua_tostring(lua, -1)));
		lua_pop(lua, 1);
	}
	return strings;
}

void
value_set_string(lua_State *lua, const char *key, const char *value)
{
	if (!value)
		return;
	lua_pushstring(lua, value);
	lua_setfield(lua, -2, key);
}

void
value_set_integer(lua_State *lua, const char *key, gint64 value)
{
	lua_pushinteger(lua, value);
	lua_setfield(lua, -2, key);
}

void
value_set_boolean(lua_State *lua, const char *key, gboolean value)
{
	lua_pushboolean(lua, value);
	lua_setfield(lua, -2, key);
}

void
value_set_member(lua_State *lua, const char *name)
{
	value_set_boolean(lua, name, TRUE);
}
