/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/fence_data.h"

#include <glib.h>
#include <lauxlib.h>
#include <string.h>

#define DEPTH_MAX 32
#define TEXTS_MAX 100 /* joined */

/* What is read lies on the stack of LUA, which owns all memory, since any of
 * its functions may leave this file through an error. */
typedef struct {
	lua_State *lua;
	const char *at;
	int depth;
} Data;

static gboolean read_value(Data *data);

/* To the next character that is neither white nor of a comment; false at a
 * comment of several lines. */
static gboolean
skip_blank(Data *data)
{
	for (;;) {
		data->at += strspn(data->at, " \t\r\n");
		if (data->at[0] != '-' || data->at[1] != '-')
			return TRUE;
		if (data->at[2] == '[')
			return FALSE;
		data->at += strcspn(data->at, "\n");
	}
}

static gboolean
skip_sign(Data *data, char sign)
{
	if (!skip_blank(data) || *data->at != sign)
		return FALSE;
	data->at++;
	return TRUE;
}

/* The character that stands behind a backslash; 0 for what is rare. */
static char
escaped(char c)
{
	switch (c) {
	case 'n': return '\n';
	case 't': return '\t';
	case '\\':
	case '"':
	case '\'': return c;
	default: return '\0';
	}
}

static gboolean
read_escaped_text(Data *data, const char *stops)
{
	luaL_Buffer buffer;
	char quote = *stops;

	luaL_buffinit(data->lua, &buffer);
	for (;;) {
		gsize length = strcspn(data->at, stops);

		luaL_addlstring(&buffer, data->at, length);
		data->at += length;
		if (*data->at != '\\' || !escaped(data->at[1]))
			break;
		luaL_addchar(&buffer, escaped(data->at[1]));
		data->at += 2;
	}
	luaL_pushresult(&buffer);
	return *data->at++ == quote;
}

static gboolean
read_text(Data *data)
{
	const char *stops = *data->at == '"' ? "\"\\\n" : "'\\\n";
	gsize length = strcspn(++data->at, stops);

	if (data->at[length] != *stops)
		return read_escaped_text(data, stops);
	lua_pushlstring(data->lua, data->at, length);
	data->at += length + 1;
	return TRUE;
}

/* A text, or several that are joined. */
static gboolean
read_texts(Data *data)
{
	int count = 1;

	if (!read_text(data) || !skip_blank(data))
		return FALSE;
	for (; data->at[0] == '.' && data->at[1] == '.'; count++) {
		data->at += 2;
		if (count == TEXTS_MAX || !skip_blank(data) ||
			(*data->at != '"' && *data->at != '\'') ||
			!read_text(data) || !skip_blank(data))
			return FALSE;
	}
	lua_concat(data->lua, count);
	return TRUE;
}

static gboolean
read_number(Data *data)
{
	char digits[24];
	gsize length = strspn(data->at, "-0123456789.");

	if (length == 0 || length >= sizeof digits ||
		g_ascii_isalpha(data->at[length]))
		return FALSE;
	memcpy(digits, data->at, length);
	digits[length] = '\0';
	data->at += length;
	return lua_stringtonumber(data->lua, digits) == length + 1;
}

static gsize
name_length(const char *p)
{
	gsize length = 0;

	while (g_ascii_isalnum(p[length]) || p[length] == '_')
		length++;
	return g_ascii_isdigit(*p) ? 0 : length;
}

static gboolean
is_word(const char *text, gsize length, const char *word)
{
	return strlen(word) == length && memcmp(text, word, length) == 0;
}

static gboolean
read_word(Data *data)
{
	gsize length = name_length(data->at);
	gboolean is_true = is_word(data->at, length, "true");

	if (!is_true && !is_word(data->at, length, "false"))
		return FALSE;
	lua_pushboolean(data->lua, is_true);
	data->at += length;
	return TRUE;
}

static gboolean
read_key_value(Data *data)
{
	if (*data->at == '"' || *data->at == '\'')
		return read_texts(data);
	return read_number(data) && lua_isinteger(data->lua, -1);
}

/* *IS_NAMED if an entry with a name begins here; its key is then on the stack. */
static gboolean
read_key(Data *data, gboolean *is_named)
{
	const char *start = data->at;
	gsize length = name_length(start);

	*is_named = TRUE;
	if (*start == '[') {
		data->at++;
		return skip_blank(data) && read_key_value(data) &&
		       skip_sign(data, ']') && skip_sign(data, '=');
	}
	*is_named = FALSE;
	if (length == 0)
		return TRUE;
	data->at += length;
	if (!skip_blank(data))
		return FALSE;
	if (data->at[0] != '=' || data->at[1] == '=') {
		data->at = start;
		return TRUE;
	}
	data->at++;
	*is_named = TRUE;
	lua_pushlstring(data->lua, start, length);
	return TRUE;
}

/* The entries of a table without a key, and the lowest number above them that
 * is written as one. */
typedef struct {
	lua_Integer counted, lowest;
} Numbers;

/* False where a number is both counted and written: which one holds is for Lua
 * to say. */
static gboolean
take_number(Data *data, Numbers *numbers, gboolean is_named)
{
	if (!is_named)
		return ++numbers->counted < numbers->lowest;
	if (lua_isinteger(data->lua, -1)) {
		lua_Integer number = lua_tointeger(data->lua, -1);

		if (number >= 1 && number <= numbers->counted)
			return FALSE;
		if (number >= 1)
			numbers->lowest = MIN(numbers->lowest, number);
	}
	return TRUE;
}

/* One entry into the table on top of the stack. */
static gboolean
read_entry(Data *data, Numbers *numbers)
{
	gboolean is_named;

	if (!read_key(data, &is_named) ||
		!take_number(data, numbers, is_named) || !skip_blank(data) ||
		!read_value(data))
		return FALSE;
	if (is_named)
		lua_rawset(data->lua, -3);
	else
		lua_rawseti(data->lua, -2, numbers->counted);
	if (!skip_blank(data))
		return FALSE;
	if (*data->at == ',' || *data->at == ';')
		data->at++;
	else if (*data->at != '}')
		return FALSE;
	return skip_blank(data);
}

static gboolean
read_table(Data *data)
{
	Numbers numbers = { 0, LUA_MAXINTEGER };

	if (++data->depth > DEPTH_MAX ||
		!lua_checkstack(data->lua, 4 + TEXTS_MAX))
		return FALSE;
	lua_newtable(data->lua);
	data->at++;
	if (!skip_blank(data))
		return FALSE;
	while (*data->at != '}')
		if (!read_entry(data, &numbers))
			return FALSE;
	data->at++;
	data->depth--;
	return TRUE;
}

static gboolean
read_value(Data *data)
{
	switch (*data->at) {
	case '{': return read_table(data);
	case '"':
	case '\'': return read_texts(data);
	case 't':
	case 'f': return read_word(data);
	default: return read_number(data);
	}
}

int
fence_data_read(lua_State *lua)
{
	Data data = { lua, lua_touserdata(lua, 1), 0 };

	if (skip_blank(&data) && g_str_has_prefix(data.at, "return")) {
		data.at += strlen("return");
		if (skip_blank(&data) && *data.at == '{' && read_table(&data) &&
			skip_blank(&data) && !*data.at)
			return 1;
	}
	lua_pushnil(lua);
	return 1;
}
