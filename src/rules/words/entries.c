/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/words/entries.h"

#include "rules/lua_value.h"

typedef struct {
	const char *section;
	const char *table; /* within the section, or NULL */
	WordsPut put;
	gpointer words;
	const char *file;
	GPtrArray *mistakes;
} Reading;

static void
say(const Reading *reading, const char *text)
{
	if (reading->mistakes)
		g_ptr_array_add(reading->mistakes,
			g_strdup_printf("%s: %s", reading->file, text));
}

/* The value at INDEX as text, without changing it on the stack; NULL if it is
 * neither text nor a whole number. Yours. */
static char *
value_text(lua_State *lua, int index)
{
	if (lua_type(lua, index) == LUA_TSTRING)
		return g_strdup(lua_tostring(lua, index));
	if (lua_isinteger(lua, index))
		return g_strdup_printf(
			"%" G_GINT64_FORMAT, (gint64)lua_tointeger(lua, index));
	return NULL;
}

/* The entry whose value lies on top of the stack, its key below. */
static void
put_entry(lua_State *lua, gpointer data)
{
	const Reading *reading = data;
	const char *table = reading->table;
	g_autofree char *key = value_text(lua, -2);
	g_autofree char *value = value_text(lua, -1);
	g_autoptr(GError) error = NULL;
	if (!key || !value) {
		g_autofree char *text =
			g_strdup_printf("%s.%s%s%s: a text or a whole number "
					"is expected",
				reading->section, table ? table : "",
				table ? "." : "", key ? key : "?");
		say(reading, text);
		return;
	}
	gboolean is_fine =
		table ? reading->put(reading->words, table, key, value, &error)
		      : reading->put(reading->words, key, NULL, value, &error);
	if (!is_fine)
		say(reading, error->message);
}

static void
put_table(lua_State *lua, const Reading *reading)
{
	g_autofree char *name = value_text(lua, -2);
	Reading within = *reading;
	within.table = name;
	if (name)
		value_each(lua, put_entry, &within);
	else
		say(reading, "a table without a name");
}

static void
put_any(lua_State *lua, gpointer data)
{
	if (lua_istable(lua, -1))
		put_table(lua, data);
	else
		put_entry(lua, data);
}

void
words_entries_read(lua_State *lua, const char *section, WordsPut put,
	gpointer words, const char *file, GPtrArray *mistakes)
{
	Reading reading = { section, NULL, put, words, file, mistakes };
	if (!value_push_table(lua, -1, section))
		return;
	value_each(lua, put_any, &reading);
	lua_pop(lua, 1);
}
