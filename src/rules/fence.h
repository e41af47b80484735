/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * fence: a Lua state in which a script can do no harm.
 *
 * Inside it there are no files, programs, modules or debugging, no random
 * numbers and no metatables; only text is loaded, never bytecode. Every call
 * has a budget of steps, of memory and of processor time; a script that
 * catches its own errors, or starts coroutines, does not get around them.
 * Used inside src/rules only.
 */
#pragma once

#include <glib.h>
#include <lua.h>

#define FENCE_ERROR (fence_error_quark())
GQuark fence_error_quark(void);
typedef enum {
	FENCE_ERROR_FILE,   /* not readable, or not Lua */
	FENCE_ERROR_SCRIPT, /* the script raised an error */
	FENCE_ERROR_RUNAWAY /* stopped by the fence */
} FenceError;

typedef struct {
	gsize memory;	/* bytes */
	gint64 steps;	/* Lua instructions per call */
	double seconds; /* processor time per call */
} FenceLimits;

typedef struct Fence Fence;

/* LIMITS NULL: what a rule may have. */
Fence *fence_new(const FenceLimits *limits);
void fence_free(Fence *fence);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Fence, fence_free)

/* Its state, for building arguments and walking results outside of calls.
 * NULL once it is broken. */
lua_State *fence_lua(Fence *fence);

/* True after a call had to be broken off in the middle: the state is lost,
 * every further call fails; make a new fence. */
gboolean fence_is_broken(const Fence *fence);

typedef enum {
	FENCE_DATA,   /* sees nothing: a table of plain data */
	FENCE_SCRIPT, /* sees the trimmed libraries */
	FENCE_PART    /* a script that is given the value on top of the stack
	               * as "...", and takes its place there */
} FenceSight;

/* The text of a file, yours; false with ERROR if it cannot be read or is much
 * too large. */
gboolean fence_read_file(
	const char *file, const char *name, char **text, GError **error);

/*
 * Loads and runs a file that returns one table, and leaves that table on the
 * stack. NAME is how messages call it ("rules.lua:12: ..."). False with ERROR
 * and nothing on the stack if it cannot be read, is not Lua, fails, runs away
 * or returns something else.
 */
gboolean fence_load_file(Fence *fence, const char *file, const char *name,
	FenceSight sight, GError **error);

/* The same from memory. */
gboolean fence_load_text(Fence *fence, const char *text, gssize length,
	const char *name, FenceSight sight, GError **error);

/*
 * lua_call with fences: takes the function and ARGS arguments from the stack
 * and leaves RESULTS results. False with ERROR and nothing left if it fails.
 */
gboolean fence_call(Fence *fence, int args, int results, GError **error);
