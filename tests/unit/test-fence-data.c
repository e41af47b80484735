/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Plain data read directly is what Lua makes of it. */
#include <glib.h>
#include <lauxlib.h>
#include <string.h>

#include "rules/fence.h"
#include "rules/fence_data.h"

static int
compare_lines(gconstpointer a, gconstpointer b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* The value on top of the stack as text, keys in order. */
static char *
text_of(lua_State *lua)
{
	g_autoptr(GPtrArray) lines = g_ptr_array_new_with_free_func(g_free);

	if (!lua_istable(lua, -1)) {
		char *text = g_strdup_printf("%s %s", luaL_typename(lua, -1),
			luaL_tolstring(lua, -1, NULL));
		lua_pop(lua, 1);
		return text;
	}
	for (lua_pushnil(lua); lua_next(lua, -2); lua_pop(lua, 1)) {
		g_autofree char *value = text_of(lua);
		const char *key = luaL_tolstring(lua, -2, NULL);

		g_ptr_array_add(
			lines, g_strdup_printf("%s %s = %s\n",
				       luaL_typename(lua, -3), key, value));
		lua_pop(lua, 1);
	}
	g_ptr_array_sort(lines, compare_lines);
	g_ptr_array_add(lines, NULL);
	return g_strjoinv("", (char **)lines->pdata);
}

/* What fence_data_read makes of TEXT; NULL if it leaves it to Lua. */
static char *
read_directly(lua_State *lua, const char *text)
{
	char *result = NULL;

	lua_pushcfunction(lua, fence_data_read);
	lua_pushlightuserdata(lua, (gpointer)text);
	g_assert_cmpint(lua_pcall(lua, 1, 1, 0), ==, LUA_OK);
	if (lua_istable(lua, -1))
		result = text_of(lua);
	lua_settop(lua, 0);
	return result;
}

static char *
run(lua_State *lua, const char *text)
{
	char *result = NULL;

	if (luaL_dostring(lua, text) == LUA_OK && lua_istable(lua, -1))
		result = text_of(lua);
	lua_settop(lua, 0);
	return result;
}

static const struct {
	const char *text;
	gboolean is_read;
} cases[] = {
	{ "return {}", TRUE },
	{ "return { }  -- end", TRUE },
	{ "return { 1, -2, 2.5, 0x10 }", FALSE },
	{ "return { 1, -2, 2.5, }", TRUE },
	{ "return { a = 1; b = { 'x', \"y\", [\"z w\"] = true } }", TRUE },
	{ "return { \"q\\\"uo\\\\te\\n\" , 'it\\'s' }", TRUE },
	{ "return { \"\\65\" }", FALSE },
	{ "-- what\nreturn { -- and\n false, nil }", FALSE },
	{ "return { x = x }", FALSE },
	{ "return { 1 + 1 }", FALSE },
	{ "return { 1 2 }", FALSE },
	{ "return { \"a\" ..\n 'b' .. \"c\", x = 'a'..'b' }", TRUE },
	{ "return { [\"a\" .. \"b\"] = 1 }", TRUE },
	{ "return { \"a\" .. 1 }", FALSE },
	{ "return { 1 }, 2", FALSE },
	{ "return { --[[ } ]] 1 }", FALSE },
	{ "return { [1] = 2, [\"1\"] = 3, x = 4, [-7] = 5 }", TRUE },
	{ "return { 3, 4, [3] = 2, [7] = 8 }", TRUE },
	{ "return { [1] = 2, 3 }", FALSE },
	{ "return { 3, [1] = 2 }", FALSE },
	{ "return { [1.5] = 2 }", FALSE },
	{ "return { \"open }", FALSE },
	{ "return { { { }", FALSE },
	{ "return 1", FALSE },
	{ "", FALSE },
};

static void
test_cases(void)
{
	lua_State *lua = luaL_newstate();

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *got = read_directly(lua, cases[i].text);
		g_autofree char *wanted = run(lua, cases[i].text);

		if (cases[i].is_read)
			g_assert_cmpstr(got, ==, wanted);
		else
			g_assert_null(got);
	}
	lua_close(lua);
}

/* The files that it is there for. */
static void
test_shipped(void)
{
	lua_State *lua = luaL_newstate();
	g_autoptr(GDir) dir = g_dir_open("lua/words", 0, NULL);
	const char *name;
	int read = 0;

	g_assert_nonnull(dir);
	while ((name = g_dir_read_name(dir))) {
		g_autofree char *file =
			g_build_filename("lua/words", name, NULL);
		g_autofree char *text = NULL, *got = NULL, *wanted = NULL;

		g_assert_true(g_file_get_contents(file, &text, NULL, NULL));
		got = read_directly(lua, text);
		wanted = run(lua, text);
		if (!got)
			g_error("%s", file);
		g_assert_cmpstr(got, ==, wanted);
		read++;
	}
	g_assert_cmpint(read, >=, 6);
	lua_close(lua);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/fence-data/cases", test_cases);
	g_test_add_func("/fence-data/shipped", test_shipped);
	return g_test_run();
}
