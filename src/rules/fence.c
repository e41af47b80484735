/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/fence.h"

#include <lauxlib.h>
#include <lualib.h>
#include <stdatomic.h>
#include <stddef.h>
#include <string.h>

#include "rules/fence_data.h"
#include "rules/timer.h"

#define MEGA (1024 * 1024)
#define HOOK_EVERY 1000 /* instructions between two looks at the budget */
#define FILE_MAX_BYTES (4 * MEGA)

/* In front of every piece of memory of a state, so that a broken one, which
 * cannot be closed, can still be given back whole. */
typedef struct Block {
	_Alignas(max_align_t) struct Block *next;
	struct Block *before;
} Block;

struct Fence {
	lua_State *lua;
	FenceLimits limits;
	Block blocks;	     /* the ring of all memory of the state */
	gsize used;	     /* bytes */
	gint64 steps;	     /* left in the running call */
	gboolean is_running; /* limits hold inside calls only */
	gboolean is_broken;
};

G_DEFINE_QUARK(owed_fence_error, fence_error)

/*
 * Kept of the base library; the others are kept but for what is in `cut`.
 * Not xpcall: its handler runs while hooks are off, if the hook itself raised
 * the error. Not setmetatable: finalizers run while hooks are off.
 */
static const char *const base_kept[] = { "assert", "error", "ipairs", "next",
	"pairs", "pcall", "rawequal", "rawget", "rawlen", "rawset", "select",
	"tonumber", "tostring", "type", NULL };

static const luaL_Reg libraries[] = { { "string", luaopen_string },
	{ "table", luaopen_table }, { "math", luaopen_math },
	{ "utf8", luaopen_utf8 }, { "coroutine", luaopen_coroutine },
	{ NULL, NULL } };

/* Bytecode, and numbers that differ from run to run. */
static const char *const cut[][2] = { { "string", "dump" },
	{ "math", "random" }, { "math", "randomseed" } };

static Fence *
fence_of(lua_State *lua)
{
	return *(Fence **)lua_getextraspace(lua);
}

static Block *
block_of(void *memory)
{
	return memory ? (Block *)memory - 1 : NULL;
}

static void
link_block(Block *block, Block *before, Block *next)
{
	block->before = before;
	block->next = next;
	before->next = block;
	next->before = block;
}

static void
free_block(Block *block)
{
	if (!block)
		return;
	block->before->next = block->next;
	block->next->before = block->before;
	g_free(block);
}

/* Grows or shrinks BLOCK, or makes one in the ring of ALL; NULL if there is no
 * memory, with BLOCK as it was. */
static Block *
resize_block(Block *block, Block *all, gsize size)
{
	Block *before = block ? block->before : all;
	Block *next = block ? block->next : all->next;
	Block *result = g_try_realloc(block, sizeof(Block) + size);

	if (result)
		link_block(result, before, next);
	return result;
}

static void *
allocate(void *data, void *old, size_t old_size, size_t size)
{
	Fence *fence = data;
	gsize before = old ? old_size : 0;
	Block *result = NULL;

	if (fence->is_running && size > before &&
		fence->used + (size - before) > fence->limits.memory)
		return NULL;
	timer_is_busy = 1;
	atomic_signal_fence(memory_order_seq_cst);
	if (size == 0)
		free_block(block_of(old));
	else
		result = resize_block(block_of(old), &fence->blocks, size);
	if (size == 0 || result)
		fence->used = fence->used - before + size;
	atomic_signal_fence(memory_order_seq_cst);
	timer_is_busy = 0;
	return result ? result + 1 : NULL;
}

/*
 * Counts instructions. Once over budget it fires at every instruction, so
 * that a script which catches the error runs into the next one at once. A
 * coroutine has its own hook but the same budget.
 */
static void
count(lua_State *lua, lua_Debug *record)
{
	Fence *fence = fence_of(lua);

	(void)record;
	fence->steps -= lua_gethookcount(lua);
	if (fence->steps > 0 && !timer_expired())
		return;
	fence->steps = 0;
	lua_sethook(lua, count, LUA_MASKCOUNT, 1);
	luaL_where(lua, 0); /* in a hook, level 0 is the script itself */
	lua_pushliteral(lua, "stopped: it runs on and on");
	lua_concat(lua, 2);
	lua_error(lua);
}

static void
set_field_nil(lua_State *lua, const char *library, const char *name)
{
	lua_getglobal(lua, library);
	lua_pushnil(lua);
	lua_setfield(lua, -2, name);
	lua_pop(lua, 1);
}

static void
open_libraries(lua_State *lua)
{
	luaL_requiref(lua, "_G", luaopen_base, 1);
	lua_pop(lua, 1);
	for (const luaL_Reg *library = libraries; library->name; library++) {
		luaL_requiref(lua, library->name, library->func, 1);
		lua_pop(lua, 1);
	}
	for (gsize i = 0; i < G_N_ELEMENTS(cut); i++)
		set_field_nil(lua, cut[i][0], cut[i][1]);
}

Fence *
fence_new(const FenceLimits *limits)
{
	static const FenceLimits usual = { 64 * MEGA, 20 * 1000 * 1000, 1.0 };
	Fence *fence = g_new0(Fence, 1);

	fence->limits = limits ? *limits : usual;
	fence->blocks.next = fence->blocks.before = &fence->blocks;
	fence->lua = lua_newstate(allocate, fence);
	g_assert(fence->lua);
	*(Fence **)lua_getextraspace(fence->lua) = fence;
	open_libraries(fence->lua);
	return fence;
}

void
fence_free(Fence *fence)
{
	if (!fence)
		return;
	if (!fence->is_broken)
		lua_close(fence->lua);
	while (fence->blocks.next != &fence->blocks)
		free_block(fence->blocks.next);
	g_free(fence);
}

lua_State *
fence_lua(Fence *fence)
{
	return fence->is_broken ? NULL : fence->lua;
}

gboolean
fence_is_broken(const Fence *fence)
{
	return fence->is_broken;
}

/* Pushes a new table with copies of the libraries, so that no script can
 * change what another one, or a method of a string, sees. */
static void
push_libraries(lua_State *lua)
{
	lua_newtable(lua);
	for (const char *const *name = base_kept; *name; name++) {
		lua_getglobal(lua, *name);
		lua_setfield(lua, -2, *name);
	}
	for (const luaL_Reg *library = libraries; library->name; library++) {
		lua_newtable(lua);
		lua_getglobal(lua, library->name);
		for (lua_pushnil(lua); lua_next(lua, -2);) {
			lua_pushvalue(lua, -2);
			lua_insert(lua, -2);
			lua_settable(lua, -5);
		}
		lua_pop(lua, 1);
		lua_setfield(lua, -2, library->name);
	}
}

typedef struct {
	lua_State *lua;
	int args, results, status;
} Call;

static void
protected_call(gpointer data)
{
	Call *call = data;

	call->status = lua_pcall(call->lua, call->args, call->results, 0);
}

/* "rules.lua:3: " of the innermost Lua function; the state is only read. */
static char *
place_of(lua_State *lua)
{
	lua_Debug record;

	for (int level = 0; lua_getstack(lua, level, &record); level++)
		if (lua_getinfo(lua, "Sl", &record) && record.currentline > 0)
			return g_strdup_printf("%s:%d: ", record.short_src,
				record.currentline);
	return g_strdup("");
}

static void
set_script_error(Fence *fence, int status, GError **error)
{
	lua_State *lua = fence->lua;
	gboolean is_runaway = fence->steps <= 0 || status == LUA_ERRMEM;
	const char *text = lua_type(lua, -1) == LUA_TSTRING
				   ? lua_tostring(lua, -1)
				   : "an error that is not a text was raised";

	if (status == LUA_ERRMEM)
		text = "stopped: it wants too much memory";
	g_set_error_literal(error, FENCE_ERROR,
		is_runaway ? FENCE_ERROR_RUNAWAY : FENCE_ERROR_SCRIPT, text);
	lua_pop(lua, 1);
}

gboolean
fence_call(Fence *fence, int args, int results, GError **error)
{
	Call call = { fence->lua, args, results, LUA_OK };
	g_autofree char *place = NULL;

	if (fence->is_broken) {
		g_set_error(error, FENCE_ERROR, FENCE_ERROR_RUNAWAY,
			"a script was broken off before");
		return FALSE;
	}
	fence->steps = fence->limits.steps;
	fence->is_running = TRUE;
	lua_sethook(fence->lua, count, LUA_MASKCOUNT, HOOK_EVERY);
	if (!timer_run(protected_call, &call, fence->limits.seconds)) {
		fence->is_broken = TRUE;
		place = place_of(fence->lua);
		g_set_error(error, FENCE_ERROR, FENCE_ERROR_RUNAWAY,
			"%sstopped: one call takes too long", place);
		return FALSE;
	}
	fence->is_running = FALSE;
	lua_sethook(fence->lua, NULL, 0, 0);
	if (call.status == LUA_OK)
		return TRUE;
	set_script_error(fence, call.status, error);
	lua_gc(fence->lua, LUA_GCCOLLECT);
	return FALSE;
}

/* Leaves the table on the stack if TEXT is plain data. */
static gboolean
load_data(Fence *fence, const char *text)
{
	gboolean is_read;

	lua_pushcfunction(fence->lua, fence_data_read);
	lua_pushlightuserdata(fence->lua, (gpointer)text);
	lua_gc(fence->lua, LUA_GCSTOP);
	is_read = fence_call(fence, 1, 1, NULL);
	lua_gc(fence->lua, LUA_GCRESTART);
	if (!is_read || lua_istable(fence->lua, -1))
		return is_read;
	lua_pop(fence->lua, 1);
	return FALSE;
}

gboolean
fence_load_text(Fence *fence, const char *text, gssize length, const char *name,
	FenceSight sight, GError **error)
{
	g_autofree char *chunk = g_strconcat("@", name, NULL);
	gsize size = length < 0 ? strlen(text) : (gsize)length;
	lua_State *lua = fence_lua(fence);

	if (lua == NULL)
		return fence_call(fence, 0, 0, error);
	if (size >= 3 && memcmp(text, "\xef\xbb\xbf", 3) == 0) {
		text += 3;
		size -= 3;
	}
	if (sight == FENCE_DATA && length < 0 && load_data(fence, text))
		return TRUE;
	if (luaL_loadbufferx(lua, text, size, chunk, "t") != LUA_OK) {
		g_set_error_literal(error, FENCE_ERROR, FENCE_ERROR_FILE,
			lua_tostring(lua, -1));
		lua_pop(lua, 1);
		return FALSE;
	}
	if (sight == FENCE_DATA)
		lua_newtable(lua);
	else
		push_libraries(lua);
	lua_setupvalue(lua, -2, 1);
	if (sight == FENCE_PART)
		lua_insert(lua, -2);
	if (!fence_call(fence, sight == FENCE_PART, 1, error))
		return FALSE;
	if (lua_istable(lua, -1))
		return TRUE;
	g_set_error(error, FENCE_ERROR, FENCE_ERROR_FILE,
		"%s: must return a table, not %s", name,
		luaL_typename(lua, -1));
	lua_pop(lua, 1);
	return FALSE;
}

gboolean
fence_read_file(const char *file, const char *name, char **text, GError **error)
{
	g_autofree char *read = NULL;
	gsize length;

	if (!g_file_get_contents(file, &read, &length, error)) {
		g_prefix_error(error, "%s: ", name);
		return FALSE;
	}
	if (length > FILE_MAX_BYTES || strlen(read) != length) {
		g_set_error(error, FENCE_ERROR, FENCE_ERROR_FILE, "%s: %s",
			name,
			length > FILE_MAX_BYTES ? "larger than 4 MB"
						: "is no text");
		return FALSE;
	}
	*text = g_steal_pointer(&read);
	return TRUE;
}

gboolean
fence_load_file(Fence *fence, const char *file, const char *name,
	FenceSight sight, GError **error)
{
	g_autofree char *text = NULL;

	return fence_read_file(file, name, &text, error) &&
	       fence_load_text(fence, text, -1, name, sight, error);
}
