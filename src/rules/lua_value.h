/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * lua_value: reading plain values out of tables, outside of calls.
 *
 * Tables here have no metatables, so nothing of this raises an error. Strings
 * are borrowed from the state: valid while the table holds them.
 */
#pragma once

#include <glib.h>
#include <lua.h>

/* Field KEY of the table at INDEX; NULL or FALLBACK if it has another type. */
const char *value_string(lua_State *lua, int index, const char *key);
gboolean value_boolean(
	lua_State *lua, int index, const char *key, gboolean fallback);
gint64 value_integer(
	lua_State *lua, int index, const char *key, gint64 fallback);

/* Pushes field KEY if it is a table; pushes nothing and gives false if not. */
gboolean value_push_table(lua_State *lua, int index, const char *key);
/* True if field KEY is a function. */
gboolean value_has_function(lua_State *lua, int index, const char *key);

/*
 * Calls EACH with DATA for every entry of the table on top of the stack, its
 * key below its value on top: list entries first, then names in the order of
 * strcmp, so that a table is read in the same way every time; other keys come
 * last. EACH leaves the stack as it found it.
 */
typedef void (*ValueEach)(lua_State *lua, gpointer data);
void value_each(lua_State *lua, ValueEach each, gpointer data);

/* The strings of the list on top of the stack; the array owns its copies. */
GPtrArray *value_strings(lua_State *lua);

/* Setting fields of the table on top of the stack; NULL sets nothing. */
void value_set_string(lua_State *lua, const char *key, const char *value);
void value_set_integer(lua_State *lua, const char *key, gint64 value);
void value_set_boolean(lua_State *lua, const char *key, gboolean value);
/* The table on top becomes a set with NAME in it. */
void value_set_member(lua_State *lua, const char *name);
