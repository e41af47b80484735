/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Each script here does its harm when its fence is taken away. */
#include <glib.h>
#include <string.h>

#include "rules/fence.h"

static const FenceLimits small = { 8 * 1024 * 1024, 2 * 1000 * 1000, 0.2 };

typedef struct {
	const char *name, *script, *message;
	FenceError code;
	gboolean breaks; /* only the timer ends it */
} Harm;

#define NO_GLOBAL(name) "attempt to call a nil value (global '" name "')"
#define NO_LIBRARY(name) "attempt to index a nil value (global '" name "')"
#define NO_FIELD(name) "attempt to call a nil value (field '" name "')"
#define RUNS_ON "stopped: it runs on and on"
#define TOO_MUCH "stopped: it wants too much memory"
#define TOO_LONG "stopped: one call takes too long"

static const Harm harms[] = {
	{ "loop", "while true do end", "r.lua:1: " RUNS_ON, FENCE_ERROR_RUNAWAY,
		FALSE },
	{ "pcall",
		"local function f()\nwhile true do end end\n"
		"while true do pcall(f) end",
		RUNS_ON, FENCE_ERROR_RUNAWAY, FALSE },
	{ "handlers run without hooks",
		"local function f() while true do end end xpcall(f, f)",
		NO_GLOBAL("xpcall"), FENCE_ERROR_SCRIPT, FALSE },
	{ "coroutine",
		"local function f() while true do end end "
		"while true do coroutine.resume(coroutine.create(f)) end",
		RUNS_ON, FENCE_ERROR_RUNAWAY, FALSE },
	{ "short coroutines",
		"local n = 0 local function f() n = n + 1 end "
		"while true do coroutine.wrap(f)() end",
		RUNS_ON, FENCE_ERROR_RUNAWAY, FALSE },
	{ "memory by strings", "local s = \"x\" while true do s = s .. s end",
		TOO_MUCH, FENCE_ERROR_RUNAWAY, FALSE },
	{ "memory by tables",
		"local t = {} for i = 1, 1e6 do t[i] = {} end return t",
		TOO_MUCH, FENCE_ERROR_RUNAWAY, FALSE },
	{ "memory by one call", "return { (\"x\"):rep(1e9) }", TOO_MUCH,
		FENCE_ERROR_RUNAWAY, FALSE },
	{ "string.find",
		"local s = (\"a\"):rep(40)\n"
		"return { s:find((\"a-\"):rep(40) .. \"b\") }",
		"r.lua:2: " TOO_LONG, FENCE_ERROR_RUNAWAY, TRUE },
	{ "table.move", "table.move({}, 1, math.maxinteger - 1, 2)", TOO_LONG,
		FENCE_ERROR_RUNAWAY, TRUE },
	{ "string.rep of nothing", "return { string.rep(\"\", 1 << 60) }",
		TOO_LONG, FENCE_ERROR_RUNAWAY, TRUE },
	{ "slow steps",
		"local s = (\"x\"):rep(1 << 20) local t "
		"while true do t = s .. \"y\" end",
		RUNS_ON, FENCE_ERROR_RUNAWAY, FALSE },
	{ "bytecode", "\x1bLuaT", "attempt to load a binary chunk",
		FENCE_ERROR_FILE, FALSE },
	{ "files", "return { io.open(\"/etc/passwd\") }", NO_LIBRARY("io"),
		FENCE_ERROR_SCRIPT, FALSE },
	{ "programs", "os.execute(\"true\")", NO_LIBRARY("os"),
		FENCE_ERROR_SCRIPT, FALSE },
	{ "debug", "debug.sethook()", NO_LIBRARY("debug"), FENCE_ERROR_SCRIPT,
		FALSE },
	{ "modules", "require(\"os\")", NO_GLOBAL("require"),
		FENCE_ERROR_SCRIPT, FALSE },
	{ "load", "load(\"return 1\")()", NO_GLOBAL("load"), FENCE_ERROR_SCRIPT,
		FALSE },
	{ "dofile", "dofile(\"/etc/passwd\")", NO_GLOBAL("dofile"),
		FENCE_ERROR_SCRIPT, FALSE },
	{ "finalizers run without hooks",
		"setmetatable({}, { __gc = function() while true do end end })",
		NO_GLOBAL("setmetatable"), FENCE_ERROR_SCRIPT, FALSE },
	{ "string metatable", "getmetatable(\"\").__index = nil",
		NO_GLOBAL("getmetatable"), FENCE_ERROR_SCRIPT, FALSE },
	{ "bytecode of a function", "string.dump(function() end)",
		NO_FIELD("dump"), FENCE_ERROR_SCRIPT, FALSE },
	{ "chance", "return { math.random() }", NO_FIELD("random"),
		FENCE_ERROR_SCRIPT, FALSE },
	{ "garbage collector", "collectgarbage(\"stop\")",
		NO_GLOBAL("collectgarbage"), FENCE_ERROR_SCRIPT, FALSE },
	{ "output", "print(\"x\")", NO_GLOBAL("print"), FENCE_ERROR_SCRIPT,
		FALSE },
	{ "the depths", "local function f() return 1 + f() end f()", TOO_MUCH,
		FENCE_ERROR_RUNAWAY, FALSE },
	{ "odd error", "error({})", "an error that is not a text was raised",
		FENCE_ERROR_SCRIPT, FALSE },
	{ "syntax", "return {\n  a = 1\n  b = 2\n}",
		"r.lua:3: '}' expected (to close '{' at line 1) near 'b'",
		FENCE_ERROR_FILE, FALSE },
	{ "no table", "return 7", "r.lua: must return a table, not number",
		FENCE_ERROR_FILE, FALSE },
};

static void
test_harm(gconstpointer data)
{
	const Harm *harm = data;
	g_autoptr(Fence) fence = fence_new(&small);
	g_autoptr(GError) error = NULL;

	g_assert_false(fence_load_text(
		fence, harm->script, -1, "r.lua", FENCE_SCRIPT, &error));
	g_assert_error(error, FENCE_ERROR, (gint)harm->code);
	if (!strstr(error->message, harm->message))
		g_error("\"%s\" is not in \"%s\"", harm->message,
			error->message);
	g_assert_cmpint(fence_is_broken(fence), ==, harm->breaks);
	if (harm->breaks)
		return;
	/* What one script did does not harm the next. */
	g_assert_cmpint(lua_gettop(fence_lua(fence)), ==, 0);
	g_clear_error(&error);
	g_assert_true(fence_load_text(fence, "return { (\"x\"):upper() }", -1,
		"r.lua", FENCE_SCRIPT, &error));
	g_assert_no_error(error);
}

static void
test_scripts_apart(void)
{
	g_autoptr(Fence) fence = fence_new(&small);
	g_autoptr(GError) error = NULL;

	fence_load_text(fence,
		"string.upper = nil; pairs = nil; x = 1; "
		"return {}",
		-1, "a.lua", FENCE_SCRIPT, &error);
	g_assert_no_error(error);
	fence_load_text(fence,
		"assert(x == nil and pairs) return { string.upper(\"x\") }", -1,
		"b.lua", FENCE_SCRIPT, &error);
	g_assert_no_error(error);
}

static void
test_data_sees_nothing(void)
{
	g_autoptr(Fence) fence = fence_new(&small);
	g_autoptr(GError) error = NULL;

	g_assert_false(fence_load_text(fence, "return { pairs({}) }", -1,
		"words/xx.lua", FENCE_DATA, &error));
	g_assert_cmpstr(error->message, ==,
		"words/xx.lua:1: attempt to call a nil value (global 'pairs')");
}

static void
test_byte_order_mark(void)
{
	g_autoptr(Fence) fence = fence_new(&small);
	g_autoptr(GError) error = NULL;

	fence_load_text(fence, "\xef\xbb\xbfreturn {}", -1, "r.lua", FENCE_DATA,
		&error);
	g_assert_no_error(error);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	for (gsize i = 0; i < G_N_ELEMENTS(harms); i++) {
		g_autofree char *path =
			g_strconcat("/fences/", harms[i].name, NULL);
		g_test_add_data_func(path, &harms[i], test_harm);
	}
	g_test_add_func("/fences/scripts-apart", test_scripts_apart);
	g_test_add_func("/fences/data-sees-nothing", test_data_sees_nothing);
	g_test_add_func("/fences/byte-order-mark", test_byte_order_mark);
	return g_test_run();
}
