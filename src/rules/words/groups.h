/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * words/groups: classes and groups of phrases, from a Lua table into Words.
 * Used by words_file alone.
 */
#pragma once

#include <glib.h>
#include <lua.h>

#include "sense/words/words.h"

/* A table of sections (classes, cues, signs, asks, says, negation) lies on top of
 * the stack of LUA. NAME is how mistakes call it. */
typedef struct {
	lua_State *lua;
	Words *words;
	const char *name;
	const char
		*within; /* path of the table in its file, "" for all of it */
	GPtrArray *mistakes; /* of char *, may be NULL */
	const char *const *kinds; /* kinds of asks that the rules declare,
				   * NULL-ended; NULL: none */
	gboolean is_shared; /* phrases whose classes are missing are left out */
} WordsSource;

/* Says which sections of the table are not among KNOWN, NULL-ended. */
void words_source_check_sections(
	const WordsSource *source, const char *const *known);
/* All sections. */
void words_source_read(const WordsSource *source);
/* The classes alone; they come before all phrases that use them. */
void words_source_read_classes(const WordsSource *source);
void words_source_read_phrases(const WordsSource *source);
/* On top lies `kinds` of the rules: kinds[KIND].phrases[LANGUAGE] is a list of
 * groups. */
void words_source_read_kinds(const WordsSource *source);
