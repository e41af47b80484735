/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/rules.h"

#include <lauxlib.h>
#include <string.h>

#include "rules/draft_words.h"
#include "rules/lua_value.h"
#include "rules/rules_private.h"
#include "rules/words/file.h"

const char *
rules_library(void)
{
	return LUA_RELEASE;
}

static void
array_unref(gpointer array)
{
	g_array_unref(array);
}

static void
table_unref(gpointer table)
{
	g_hash_table_unref(table);
}

static Rules *
rules_alloc(const char *share_dir, const char *user_file)
{
	Rules *rules = g_new0(Rules, 1);

	rules->share_dir = g_strdup(share_dir);
	if (user_file && g_file_test(user_file, G_FILE_TEST_EXISTS))
		rules->user_file = g_strdup(user_file);
	rules->table = LUA_NOREF;
	rules->today = DAY_NONE;
	rules->off =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
	rules->functions = g_hash_table_new(g_str_hash, g_str_equal);
	rules->templates = template_set_new();
	rules->lexicon = lexicon_new();
	rules->quoting = quoting_new();
	rules->freemail =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	lexicon_set_freemail(rules->lexicon, rules->freemail);
	rules->kinds = g_ptr_array_new();
	rules->me = g_ptr_array_new_with_free_func(g_free);
	rules->forget = g_hash_table_new(g_str_hash, g_str_equal);
	rules->ladders = g_hash_table_new_full(NULL, NULL, NULL, array_unref);
	rules->patience =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
	rules->holidays = g_hash_table_new_full(g_str_hash, g_str_equal, g_free,
		(GDestroyNotify)g_ptr_array_unref);
	rules->free_days = g_hash_table_new_full(
		g_str_hash, g_str_equal, g_free, table_unref);
	g_mutex_init(&rules->free_days_lock);
	rules->weekends =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	return rules;
}

void
rules_free(Rules *rules)
{
	if (!rules)
		return;
	g_free(rules->share_dir);
	g_free(rules->user_file);
	g_free(rules->user_text);
	fence_free(rules->fence);
	g_hash_table_unref(rules->off);
	g_hash_table_unref(rules->functions);
	template_set_free(rules->templates);
	words_files_free(rules->words);
	lexicon_free(rules->lexicon);
	quoting_free(rules->quoting);
	g_hash_table_unref(rules->freemail);
	g_ptr_array_unref(rules->kinds);
	g_ptr_array_unref(rules->me);
	g_hash_table_unref(rules->forget);
	g_hash_table_unref(rules->ladders);
	g_hash_table_unref(rules->patience);
	g_hash_table_unref(rules->holidays);
	g_hash_table_unref(rules->free_days);
	g_mutex_clear(&rules->free_days_lock);
	g_hash_table_unref(rules->weekends);
	g_free(rules->language);
	g_free(rules);
}

/* The languages that have a words file, as a set on top of the stack. */
static void
push_languages(const Rules *rules, lua_State *lua)
{
	g_autofree char *dir =
		g_build_filename(rules->share_dir, "words", NULL);
	g_autoptr(GDir) files = g_dir_open(dir, 0, NULL);
	const char *file;

	lua_newtable(lua);
	while (files && (file = g_dir_read_name(files)))
		if (strlen(file) == strlen("en.lua") &&
			g_str_has_suffix(file, ".lua")) {
			g_autofree char *language = g_strndup(file, 2);
			value_set_member(lua, language);
		}
}

/* What the schema compares names with: { templates, languages, words }. */
static void
push_known(const Rules *rules, lua_State *lua)
{
	g_autoptr(GPtrArray) names = template_set_names(rules->templates);

	lua_newtable(lua);
	lua_newtable(lua);
	for (guint i = 0; i < names->len; i++)
		value_set_member(lua, names->pdata[i]);
	lua_setfield(lua, -2, "templates");
	push_languages(rules, lua);
	lua_setfield(lua, -2, "languages");
	lua_newtable(lua);
	for (const char *const *word = draft_word_names(); *word; word++)
		value_set_member(lua, *word);
	lua_setfield(lua, -2, "words");
}

char *
rules_file_name(const Rules *rules)
{
	return rules->user_file ? g_path_get_basename(rules->user_file)
				: g_strdup("rules.lua");
}

static gboolean
load_shipped(Rules *rules, const char *name, FenceSight sight, GError **error)
{
	g_autofree char *file = g_build_filename(rules->share_dir, name, NULL);

	return fence_load_file(rules->fence, file, name, sight, error);
}

/* The file is read once: what is loaded again after a runaway is the same. */
static gboolean
load_user(Rules *rules, GError **error)
{
	g_autofree char *name = rules_file_name(rules);

	if (!rules->user_text && !fence_read_file(rules->user_file, name,
					 &rules->user_text, error))
		return FALSE;
	return fence_load_text(
		rules->fence, rules->user_text, -1, name, FENCE_SCRIPT, error);
}

/* Pushes the function that joins, the defaults and the user's rules. */
static gboolean
push_parts(Rules *rules, GError **error)
{
	lua_State *lua = fence_lua(rules->fence);

	if (!load_shipped(rules, "shapes.lua", FENCE_SCRIPT, error) ||
		!load_shipped(rules, "schema.lua", FENCE_PART, error) ||
		!load_shipped(rules, "join.lua", FENCE_PART, error))
		return FALSE;
	lua_getfield(lua, -1, "join");
	lua_remove(lua, -2);
	if (!load_shipped(rules, "defaults.lua", FENCE_SCRIPT, error))
		return FALSE;
	if (rules->user_file)
		return load_user(rules, error);
	lua_newtable(lua);
	return TRUE;
}

/* The list of { path, text } on top of the stack. */
static void
collect_mistakes(const Rules *rules, lua_State *lua, GPtrArray *mistakes)
{
	g_autofree char *name = rules_file_name(rules);
	lua_Integer count = (lua_Integer)lua_rawlen(lua, -1);

	for (lua_Integer i = 1; mistakes && i <= count; i++) {
		lua_rawgeti(lua, -1, i);
		g_ptr_array_add(
			mistakes, g_strdup_printf("%s: %s: %s", name,
					  value_string(lua, -1, "path"),
					  value_string(lua, -1, "text")));
		lua_pop(lua, 1);
	}
}

/* Fills a new fence with the joined rules and leaves them on its stack. */
static gboolean
load_table(Rules *rules, GPtrArray *mistakes, GError **error)
{
	rules->fence = fence_new(NULL);
	if (!push_parts(rules, error))
		return FALSE;
	lua_State *lua = fence_lua(rules->fence);
	push_known(rules, lua);
	if (!fence_call(rules->fence, 3, 2, error))
		return FALSE;
	collect_mistakes(rules, lua, mistakes);
	lua_pop(lua, 1);
	lua_pushvalue(lua, -1);
	rules->table = luaL_ref(lua, LUA_REGISTRYINDEX);
	return TRUE;
}

void
rules_load_again(Rules *rules)
{
	fence_free(rules->fence);
	rules->table = LUA_NOREF;
	if (load_table(rules, NULL, NULL))
		lua_settop(fence_lua(rules->fence), 0);
}

/* The user's own lie beside the rules file, also where there is none. */
static void
add_templates(Rules *rules, const char *user_file)
{
	template_set_add_dir(rules->templates, rules->share_dir);
	if (user_file) {
		g_autofree char *dir = g_path_get_dirname(user_file);
		template_set_add_dir(rules->templates, dir);
	}
}

/* The joined rules, for the words files: WordsPushRules. */
static lua_State *
push_rules(gpointer data)
{
	const Rules *rules = data;
	lua_State *lua = fence_lua(rules->fence);

	if (!lua)
		return NULL;
	lua_rawgeti(lua, LUA_REGISTRYINDEX, rules->table);
	if (lua_istable(lua, -1))
		return lua;
	lua_pop(lua, 1);
	return NULL;
}

Rules *
rules_load(const char *share_dir, const char *user_file, GPtrArray *mistakes,
	GError **error)
{
	g_autoptr(Rules) rules = rules_alloc(share_dir, user_file);

	add_templates(rules, user_file);
	if (!load_table(rules, mistakes, error))
		return NULL;
	lua_State *lua = fence_lua(rules->fence);
	rules_read(rules, lua);
	lua_settop(lua, 0);
	rules->words = words_files_open(share_dir, push_rules, rules,
		rules->lexicon, rules->quoting, mistakes, error);
	if (!rules->words)
		return NULL;
	return g_steal_pointer(&rules);
}

void
rules_set_today(Rules *rules, Day today)
{
	rules->today = today;
}

void
rules_read_words(Rules *rules, GPtrArray *mistakes)
{
	words_files_read_all(rules->words, mistakes);
}

const Lexicon *
rules_lexicon(const Rules *rules)
{
	return rules->lexicon;
}

const Quoting *
rules_quoting(const Rules *rules)
{
	return rules->quoting;
}

const CasePolicy *
rules_policy(const Rules *rules)
{
	return &rules->policy;
}

gboolean
rules_has_kind(const Rules *rules, const char *kind)
{
	static const char *const built_in[] = { "quote", "payment", "promise",
		"question", NULL };

	return g_strv_contains(built_in, kind) ||
	       g_strv_contains(rules_policy(rules)->kinds, kind);
}

const char *const *
rules_me(const Rules *rules)
{
	return (const char *const *)rules->me->pdata;
}

gint64
rules_stale(const Rules *rules)
{
	return rules->stale;
}

gboolean
rules_is_silence_tagged(const Rules *rules)
{
	return rules->is_silence_tagged;
}

int
rules_budget_days(const Rules *rules)
{
	return rules->budget;
}
