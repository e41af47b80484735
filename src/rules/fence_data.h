/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * fence_data: tables of plain data, read several times faster than Lua compiles
 * and runs them. For fence.c only.
 */
#pragma once

#include <lua.h>

/*
 * A function for lua_pcall: takes a light userdata, the text of a file
 * ("return { ... }"), and gives the table that running it would give. Gives nil
 * for whatever is not texts, whole numbers, booleans and tables of them, and
 * for mistakes: Lua itself knows best what to say about those.
 */
int fence_data_read(lua_State *lua);
