/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the user adds to a draft: snippets, fill(case), finish(case, draft). */
#include <lauxlib.h>
#include <string.h>

#include "rules/case_table.h"
#include "rules/draft_room.h"
#include "rules/lua_value.h"

static void
put(GHashTable *words, const char *name, const char *text)
{
	g_hash_table_replace(words, (gpointer)g_intern_string(name),
		g_strchomp(g_strdup(text)));
}

/* The snippet on top of the stack: a text, or texts by language. */
static const char *
snippet_text(lua_State *lua, const char *language)
{
	if (lua_type(lua, -1) == LUA_TSTRING)
		return lua_tostring(lua, -1);
	return lua_istable(lua, -1) ? value_string(lua, -1, language) : NULL;
}

static void
add_snippets(const Making *making, GHashTable *words)
{
	lua_State *lua = fence_lua(making->rules->fence);

	if (!lua || making->rules->table == LUA_NOREF)
		return;
	lua_rawgeti(lua, LUA_REGISTRYINDEX, making->rules->table);
	if (value_push_table(lua, -1, "snippets"))
		for (lua_pushnil(lua); lua_next(lua, -2); lua_pop(lua, 1)) {
			const char *text =
				snippet_text(lua, making->forms->language);
			if (text)
				put(words, lua_tostring(lua, -2), text);
		}
	lua_settop(lua, 0);
}

static gboolean
problem(GError **error, const char *what, const char *expected)
{
	g_set_error(error, FENCE_ERROR, FENCE_ERROR_SCRIPT, "%s must be %s",
		what, expected);
	return FALSE;
}

/* The table of words on top of the stack. */
static gboolean
take_words(lua_State *lua, GHashTable *words, GError **error)
{
	if (lua_isnil(lua, -1))
		return TRUE;
	if (!lua_istable(lua, -1))
		return problem(error, "fill: the answer",
			"a table of texts by name, or nil");
	for (lua_pushnil(lua); lua_next(lua, -2); lua_pop(lua, 1)) {
		if (lua_type(lua, -2) != LUA_TSTRING ||
			(lua_type(lua, -1) != LUA_TSTRING &&
				lua_type(lua, -1) != LUA_TNUMBER))
			return problem(error, "fill: each word",
				"a text under a name");
		lua_pushvalue(lua, -1);
		put(words, lua_tostring(lua, -3), lua_tostring(lua, -1));
		lua_pop(lua, 1);
	}
	return TRUE;
}

gboolean
draft_add_words(const Making *making, GHashTable *words, GError **error)
{
	Rules *rules = making->rules;

	add_snippets(making, words);
	if (!g_hash_table_contains(rules->functions, "fill"))
		return TRUE;
	if (!rules_push_function(rules, "fill", error))
		return FALSE;
	lua_State *lua = fence_lua(rules->fence);
	case_table_push(lua, making->case_, rules->today);
	if (!rules_call(rules, "fill", 1, 1, error))
		return FALSE;
	gboolean is_good = take_words(lua, words, error);
	lua_settop(lua, 0);
	return is_good;
}

static void
push_people(lua_State *lua, const char *key, const GPtrArray *people)
{
	lua_newtable(lua);
	for (guint i = 0; i < people->len; i++) {
		const Mailbox *mailbox = people->pdata[i];
		if (mailbox->name[0])
			lua_pushfstring(lua, "%s <%s>", mailbox->name,
				mailbox->address);
		else
			lua_pushstring(lua, mailbox->address);
		lua_rawseti(lua, -2, (lua_Integer)i + 1);
	}
	lua_setfield(lua, -2, key);
}

static void
push_draft(lua_State *lua, const Making *making)
{
	const Draft *draft = making->draft;

	lua_newtable(lua);
	push_people(lua, "to", draft->to);
	push_people(lua, "cc", draft->cc);
	value_set_string(lua, "subject", draft->subject);
	value_set_string(lua, "body", draft->body);
	value_set_string(lua, "language", making->forms->language);
	lua_newtable(lua);
	for (guint i = 0; i < draft->attachments->len; i++) {
		const DraftAttachment *attachment =
			draft->attachments->pdata[i];
		lua_pushstring(lua, attachment->name);
		lua_rawseti(lua, -2, (lua_Integer)i + 1);
	}
	lua_setfield(lua, -2, "attachments");
}

/* "Bob Smith <bob@acme.example>" or "bob@acme.example"; yours. */
static Mailbox *
parse_mailbox(const char *text)
{
	const char *open = strrchr(text, '<');
	const char *close = open ? strchr(open, '>') : NULL;

	if (!close || close[1]) {
		g_autofree char *address =
			g_strstrip(g_ascii_strdown(text, -1));
		return mailbox_new("", address);
	}
	g_autofree char *raw = g_strndup(open + 1, (gsize)(close - open - 1));
	g_autofree char *address = g_ascii_strdown(raw, -1);
	g_autofree char *name = g_strndup(text, (gsize)(open - text));
	return mailbox_new(g_strchug(g_strchomp(name)), address);
}

/* List KEY of the table on top, if it is there, instead of PEOPLE. */
static gboolean
take_people(lua_State *lua, const char *key, GPtrArray *people, GError **error)
{
	g_autofree char *what = g_strdup_printf("finish: %s", key);

	lua_getfield(lua, -1, key);
	if (lua_isnil(lua, -1)) {
		lua_pop(lua, 1);
		return TRUE;
	}
	if (!lua_istable(lua, -1))
		return problem(error, what, "a list of addresses");
	g_autoptr(GPtrArray) texts = value_strings(lua);
	if (texts->len != lua_rawlen(lua, -1))
		return problem(error, what, "a list of addresses");
	lua_pop(lua, 1);
	g_ptr_array_set_size(people, 0);
	for (guint i = 0; i < texts->len; i++)
		g_ptr_array_add(people, parse_mailbox(texts->pdata[i]));
	return TRUE;
}

static gboolean
take_text(lua_State *lua, const char *key, char **text, GError **error)
{
	g_autofree char *what = g_strdup_printf("finish: %s", key);
	size_t length;

	lua_getfield(lua, -1, key);
	if (lua_isnil(lua, -1)) {
		lua_pop(lua, 1);
		return TRUE;
	}
	if (lua_type(lua, -1) != LUA_TSTRING)
		return problem(error, what, "a text");
	const char *value = lua_tolstring(lua, -1, &length);
	if (!g_utf8_validate(value, (gssize)length, NULL))
		return problem(error, what, "a text in UTF-8");
	g_free(*text);
	*text = g_strdup(value);
	lua_pop(lua, 1);
	return TRUE;
}

/* The attachment called NAME out of OLD, or the file of an absolute path. */
static DraftAttachment *
find_attachment(const GPtrArray *old, const char *name)
{
	for (guint i = 0; i < old->len; i++) {
		const DraftAttachment *attachment = old->pdata[i];
		if (g_strcmp0(attachment->name, name) == 0)
			return draft_attachment_new(attachment->name,
				attachment->file, attachment->part);
	}
	if (!g_path_is_absolute(name))
		return NULL;
	g_autofree char *base = g_path_get_basename(name);
	return draft_attachment_new(base, name, -1);
}

static gboolean
take_attachments(lua_State *lua, Draft *draft, GError **error)
{
	const char *expected =
		"a list of names that were there, or of absolute paths";

	lua_getfield(lua, -1, "attachments");
	if (lua_isnil(lua, -1)) {
		lua_pop(lua, 1);
		return TRUE;
	}
	if (!lua_istable(lua, -1))
		return problem(error, "finish: attachments", expected);
	g_autoptr(GPtrArray) names = value_strings(lua);
	g_autoptr(GPtrArray) taken = g_ptr_array_new_with_free_func(
		(GDestroyNotify)draft_attachment_free);
	lua_pop(lua, 1);
	for (guint i = 0; i < names->len; i++) {
		DraftAttachment *attachment =
			find_attachment(draft->attachments, names->pdata[i]);
		if (!attachment)
			return problem(error, "finish: attachments", expected);
		g_ptr_array_add(taken, attachment);
	}
	g_ptr_array_unref(draft->attachments);
	draft->attachments = g_steal_pointer(&taken);
	return TRUE;
}

static gboolean
take_draft(lua_State *lua, Draft *draft, GError **error)
{
	if (lua_isnil(lua, -1))
		return TRUE;
	if (!lua_istable(lua, -1))
		return problem(
			error, "finish: the answer", "the draft, or nil");
	return take_people(lua, "to", draft->to, error) &&
	       take_people(lua, "cc", draft->cc, error) &&
	       take_text(lua, "subject", &draft->subject, error) &&
	       take_text(lua, "body", &draft->body, error) &&
	       take_attachments(lua, draft, error);
}

gboolean
draft_finish(Making *making, GError **error)
{
	Rules *rules = making->rules;

	if (!g_hash_table_contains(rules->functions, "finish"))
		return TRUE;
	if (!rules_push_function(rules, "finish", error))
		return FALSE;
	lua_State *lua = fence_lua(rules->fence);
	case_table_push(lua, making->case_, rules->today);
	push_draft(lua, making);
	if (!rules_call(rules, "finish", 2, 1, error))
		return FALSE;
	gboolean is_good = take_draft(lua, making->draft, error);
	lua_settop(lua, 0);
	return is_good;
}
