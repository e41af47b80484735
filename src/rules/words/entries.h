/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * words/entries: the sections of a words file that are plain names and values
 * (dates, facts), handed on entry by entry. Used by words_file alone.
 */
#pragma once

#include <glib.h>
#include <lua.h>

/* Takes the entry NAME, or KEY of the table NAME; false with ERROR, which
 * begins with the entry's name, if it means nothing. */
typedef gboolean (*WordsPut)(gpointer words, const char *name, const char *key,
	const char *value, GError **error);

/*
 * Hands each entry of the table SECTION, a field of the table on top of the
 * stack, to PUT with WORDS. Lists within a table count from 1. What PUT
 * refuses is a line "FILE: ..." in MISTAKES (may be NULL).
 */
void words_entries_read(lua_State *lua, const char *section, WordsPut put,
	gpointer words, const char *file, GPtrArray *mistakes);
