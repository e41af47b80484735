/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/words_wordings.h"

#include "rules/lua_value.h"

/* Takes a wording of KEY; false for what means nothing. No wording asks
 * whether the key is known. */
typedef gboolean (*AddWording)(
	const WordsWordings *into, const char *key, const char *wording);

typedef struct {
	const WordsWordings *into;
	const char *name;
	AddWording add;
} Section;

/* Section letter: what a wording is for, to Quoting. Attributions are told
 * apart by no language. */
static gboolean
add_letter(const WordsWordings *into, const char *key, const char *wording)
{
	int kind = quoting_kind_from_name(key);

	if (kind >= 0 && wording)
		quoting_add(into->quoting, kind, wording);
	return kind >= 0;
}

static gboolean
add_notice(const WordsWordings *into, const char *key, const char *wording)
{
	int kind = notice_kind_from_name(key);

	return kind >= 0 &&
	       (!wording || notices_add(into->notices, into->language, kind,
				    wording));
}

static void
read_list(lua_State *lua, gpointer data)
{
	const Section *section = data;
	const WordsWordings *into = section->into;
	const char *key =
		lua_type(lua, -2) == LUA_TSTRING ? lua_tostring(lua, -2) : "?";
	const char *wrong = !section->add(into, key, NULL) ? "unknown key"
			    : !lua_istable(lua, -1)
				    ? "a list of wordings is expected"
				    : NULL;
	g_autoptr(GPtrArray) each =
		wrong ? g_ptr_array_new() : value_strings(lua);

	for (guint i = 0; i < each->len; i++)
		if (!section->add(into, key, each->pdata[i]))
			wrong = "holds a wording without words";
	if (wrong && into->mistakes)
		g_ptr_array_add(into->mistakes,
			g_strdup_printf("words/%s.lua: %s.%s: %s",
				into->language, section->name, key, wrong));
}

static void
read_section(lua_State *lua, const Section *section)
{
	if (!value_push_table(lua, -1, section->name))
		return;
	value_each(lua, read_list, (gpointer)section);
	lua_pop(lua, 1);
}

void
words_wordings_read(lua_State *lua, const WordsWordings *into)
{
	read_section(lua, &(Section){ into, "letter", add_letter });
	read_section(lua, &(Section){ into, "notices", add_notice });
}
