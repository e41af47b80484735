/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/words/user.h"

#include "rules/lua_value.h"
#include "rules/words/groups.h"

/* The names of the user's own kinds, NULL-ended; yours, the names are not. */
static GPtrArray *
own_kinds(lua_State *user)
{
	GPtrArray *names = g_ptr_array_new();

	if (value_push_table(user, -1, "kinds")) {
		for (lua_pushnil(user); lua_next(user, -2); lua_pop(user, 1))
			if (lua_type(user, -2) == LUA_TSTRING)
				g_ptr_array_add(names,
					(gpointer)lua_tostring(user, -2));
		lua_pop(user, 1);
	}
	g_ptr_array_add(names, NULL);
	return names;
}

void
words_user_add(lua_State *user, Words *words, GPtrArray *mistakes)
{
	static const char *const known[] = { "classes", "cues", "signs", "asks",
		"says", "negation", NULL };
	g_autofree char *within =
		g_strconcat("words.", words_language(words), ".", NULL);
	WordsSource source = { .lua = user,
		.words = words,
		.name = "rules.lua",
		.within = within,
		.mistakes = mistakes };

	if (!user)
		return;
	g_autoptr(GPtrArray) kinds = own_kinds(user);
	source.kinds = (const char *const *)kinds->pdata;
	if (value_push_table(user, -1, "words")) {
		if (value_push_table(user, -1, words_language(words))) {
			words_source_check_sections(&source, known);
			words_source_read(&source);
			lua_pop(user, 1);
		}
		lua_pop(user, 1);
	}
	if (value_push_table(user, -1, "kinds")) {
		words_source_read_kinds(&source);
		lua_pop(user, 1);
	}
	lua_pop(user, 1);
}

/* True if the kind whose table is on top of the stack has phrases of
 * LANGUAGE. */
static gboolean
has_phrases(lua_State *user, const char *language)
{
	gboolean has = FALSE;

	if (lua_istable(user, -1) && value_push_table(user, -1, "phrases")) {
		has = value_push_table(user, -1, language);
		lua_pop(user, has ? 2 : 1);
	}
	return has;
}

gboolean
words_user_has(lua_State *user, const char *language)
{
	gboolean has = FALSE;

	if (!user)
		return FALSE;
	if (value_push_table(user, -1, "words")) {
		has = value_push_table(user, -1, language);
		lua_pop(user, has ? 2 : 1);
	}
	if (value_push_table(user, -1, "kinds")) {
		for (lua_pushnil(user); lua_next(user, -2); lua_pop(user, 1))
			has |= has_phrases(user, language);
		lua_pop(user, 1);
	}
	lua_pop(user, 1);
	return has;
}
