/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/words/opening.h"

#include "rules/lua_value.h"

/* What is being read. */
typedef struct {
	const char *language;
	const char *section;
	GPtrArray *mistakes;
	Lexicon *lexicon;
	Quoting *quoting;
} Opening;

static void
say(const Opening *opening, const char *key, const char *text)
{
	if (opening->mistakes)
		g_ptr_array_add(opening->mistakes,
			g_strdup_printf("words/%s.lua: %s%s%s: %s",
				opening->language, opening->section,
				key ? "." : "", key ? key : "", text));
}

static void
read_common(lua_State *lua, Opening *opening)
{
	g_autoptr(GPtrArray) common = NULL;

	opening->section = "common";
	if (value_push_table(lua, -1, opening->section)) {
		common = value_strings(lua);
		lua_pop(lua, 1);
	} else {
		say(opening, NULL, "a list of small words is expected");
		common = g_ptr_array_new();
	}
	g_ptr_array_add(common, NULL);
	lexicon_add_language(opening->lexicon, opening->language,
		(const char *const *)common->pdata);
}

/* Takes TEXT under KEY of a section; false if it has no words. */
typedef gboolean (*TakeWording)(
	const Opening *opening, int kind, const char *text);

static gboolean
take_letter(const Opening *opening, int kind, const char *text)
{
	quoting_add(opening->quoting, (QuotingKind)kind, text);
	return TRUE;
}

static gboolean
take_notice(const Opening *opening, int kind, const char *text)
{
	return notices_add(lexicon_notices(opening->lexicon), opening->language,
		(NoticeKind)kind, text);
}

/* The list of wordings on top of the stack, under a key of KIND. */
static void
read_list(lua_State *lua, const Opening *opening, const char *key, int kind,
	TakeWording take)
{
	g_autoptr(GPtrArray) each = NULL;
	gboolean is_good = TRUE;

	if (kind < 0) {
		say(opening, key, "unknown key");
		return;
	}
	if (!lua_istable(lua, -1)) {
		say(opening, key, "a list of wordings is expected");
		return;
	}
	each = value_strings(lua);
	for (guint i = 0; i < each->len; i++)
		is_good &= take(opening, kind, each->pdata[i]);
	if (!is_good)
		say(opening, key, "holds a wording without words");
}

static const char *
key_of(lua_State *lua)
{
	return lua_type(lua, -2) == LUA_TSTRING ? lua_tostring(lua, -2) : "?";
}

static void
read_letter(lua_State *lua, gpointer data)
{
	const char *key = key_of(lua);

	read_list(lua, data, key, quoting_kind_from_name(key), take_letter);
}

static void
read_notice(lua_State *lua, gpointer data)
{
	const char *key = key_of(lua);

	read_list(lua, data, key, notice_kind_from_name(key), take_notice);
}

void
words_opening_add(lua_State *lua, const char *language, GPtrArray *mistakes,
	Lexicon *lexicon, Quoting *quoting)
{
	Opening opening = { .language = language,
		.mistakes = mistakes,
		.lexicon = lexicon,
		.quoting = quoting };

	read_common(lua, &opening);
	opening.section = "letter";
	if (value_push_table(lua, -1, opening.section)) {
		value_each(lua, read_letter, &opening);
		lua_pop(lua, 1);
	}
	opening.section = "notices";
	if (value_push_table(lua, -1, opening.section)) {
		value_each(lua, read_notice, &opening);
		lua_pop(lua, 1);
	}
}
