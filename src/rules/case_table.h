/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * case_table: a case as a script sees it: the object that `owed list` prints
 * (DESIGN.md section 4), with `today` and `days` of silence besides.
 */
#pragma once

#include <lua.h>

#include "cases/case.h"

/* Pushes a new table. TODAY is the client's date. */
void case_table_push(lua_State *lua, const Case *case_, Day today);
