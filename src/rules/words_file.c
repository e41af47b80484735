/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/words_file.h"

#include <lauxlib.h>
#include <string.h>

#include "rules/fence.h"
#include "rules/lua_value.h"
#include "rules/words_entries.h"
#include "rules/words_groups.h"

/* What is being read, and where mistakes go. */
typedef struct {
	Fence *fence;
	lua_State *lua, *user;
	const char *share_dir;
	Lexicon *lexicon;
	Quoting *quoting;
	GPtrArray *mistakes;
} Loading;

static void
say(const Loading *loading, const char *file, const char *text)
{
	if (loading->mistakes)
		g_ptr_array_add(loading->mistakes,
			g_strdup_printf("%s: %s", file, text));
}

/* Leaves the table of words file NAME on the stack, or says why not. */
static gboolean
open_file(const Loading *loading, const char *name)
{
	g_autofree char *file =
		g_build_filename(loading->share_dir, "words", name, NULL);
	g_autofree char *shown = g_strdup_printf("words/%s", name);
	g_autoptr(GError) error = NULL;

	if (fence_load_file(loading->fence, file, shown, FENCE_DATA, &error))
		return TRUE;
	if (loading->mistakes)
		g_ptr_array_add(loading->mistakes, g_strdup(error->message));
	return FALSE;
}

/* Section letter: what a wording is for, to Quoting. */
static gboolean
add_letter(const Loading *loading, const char *language, const char *key,
	const char *wording)
{
	int kind = quoting_kind_from_name(key);

	(void)language; /* attributions are told apart by no language */
	if (kind >= 0 && wording)
		quoting_add(loading->quoting, kind, wording);
	return kind >= 0;
}

/* Section notices, to Notices. */
static gboolean
add_notice(const Loading *loading, const char *language, const char *key,
	const char *wording)
{
	int kind = notice_kind_from_name(key);

	return kind >= 0 &&
	       (!wording || notices_add(lexicon_notices(loading->lexicon),
				    language, kind, wording));
}

typedef gboolean (*AddWording)(const Loading *loading, const char *language,
	const char *key, const char *wording);

/* A section of lists of wordings: hands each to ADD, which is false for what
 * means nothing; a NULL wording asks whether the key is known. */
static void
read_wordings(const Loading *loading, const char *language, const char *section,
	AddWording add)
{
	lua_State *lua = loading->lua;

	if (!value_push_table(lua, -1, section))
		return;
	for (lua_pushnil(lua); lua_next(lua, -2); lua_pop(lua, 1)) {
		const char *key = lua_type(lua, -2) == LUA_TSTRING
					  ? lua_tostring(lua, -2)
					  : "?";
		const char *wrong = !add(loading, language, key, NULL)
					    ? "unknown key"
				    : !lua_istable(lua, -1)
					    ? "a list of wordings is expected"
					    : NULL;
		g_autoptr(GPtrArray) wordings =
			wrong ? g_ptr_array_new() : value_strings(lua);

		for (guint i = 0; i < wordings->len; i++)
			if (!add(loading, language, key, wordings->pdata[i]))
				wrong = "holds a wording without words";
		if (wrong) {
			g_autofree char *file = g_strdup_printf(
				"words/%s.lua: %s.%s", language, section, key);
			say(loading, file, wrong);
		}
	}
	lua_pop(lua, 1);
}

/* Phrases of the user's rules for LANGUAGE. */
static void
add_user_words(const Loading *loading, Words *words)
{
	lua_State *user = loading->user;
	WordsSource source = {
		.lua = user, .words = words, .mistakes = loading->mistakes
	};

	if (!user || !lua_istable(user, -1))
		return;
	if (value_push_table(user, -1, "words")) {
		if (value_push_table(user, -1, words_language(words))) {
			g_autofree char *name = g_strdup_printf(
				"rules.lua: words.%s", words_language(words));
			source.name = name;
			words_source_read(&source);
			lua_pop(user, 1);
		}
		lua_pop(user, 1);
	}
	if (value_push_table(user, -1, "kinds")) {
		words_source_read_kinds(&source);
		lua_pop(user, 1);
	}
}

static gboolean
put_date(gpointer words, const char *name, const char *key, const char *value,
	GError **error)
{
	return date_words_put(words, name, key, value, error);
}

static void
read_dates(const Loading *loading, const char *file, const char *language)
{
	g_autoptr(DateWords) dates = date_words_new(language);

	words_entries_read(loading->lua, "dates", put_date, dates, file,
		loading->mistakes);
	lexicon_add_dates(loading->lexicon, g_steal_pointer(&dates));
}

static gboolean
put_fact(gpointer words, const char *name, const char *key, const char *value,
	GError **error)
{
	return fact_words_put(words, name, key, value, error);
}

static void
read_facts(const Loading *loading, const char *file, const char *language)
{
	g_autoptr(FactWords) facts = fact_words_new(language);

	words_entries_read(loading->lua, "facts", put_fact, facts, file,
		loading->mistakes);
	lexicon_add_facts(loading->lexicon, g_steal_pointer(&facts));
}

/* One language: the table of shared.lua is at 1, that of the language on top
 * of the stack. */
static void
read_language(const Loading *loading, const char *file, const char *language)
{
	lua_State *lua = loading->lua;
	g_autoptr(Words) words = words_new(language);
	WordsSource source = { .lua = lua,
		.words = words,
		.name = file,
		.mistakes = loading->mistakes };

	words_source_read_classes(&source);
	lua_pushvalue(lua, 1);
	if (lua_istable(lua, -1)) {
		WordsSource shared = source;

		shared.name = "words/shared.lua";
		words_source_read(&shared);
	}
	lua_pop(lua, 1);
	words_source_read_phrases(&source);
	read_wordings(loading, language, "letter", add_letter);
	read_wordings(loading, language, "notices", add_notice);
	read_dates(loading, file, language);
	read_facts(loading, file, language);
	add_user_words(loading, words);
	words_finish(words);
	lexicon_add(loading->lexicon, g_steal_pointer(&words));
}

static void
read_file(const Loading *loading, const char *name)
{
	g_autofree char *language = g_strndup(name, 2);
	g_autofree char *shown = g_strdup_printf("words/%s", name);

	if (!open_file(loading, name))
		return;
	if (g_strcmp0(value_string(loading->lua, -1, "language"), language))
		say(loading, shown,
			"language: is not the language of the file's name");
	read_language(loading, shown, language);
	lua_pop(loading->lua, 1);
}

static int
compare_names(gconstpointer a, gconstpointer b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* The LL.lua in the folder of words, in the order of their names. */
static GPtrArray *
list_files(const char *share_dir)
{
	g_autofree char *folder = g_build_filename(share_dir, "words", NULL);
	g_autoptr(GDir) dir = g_dir_open(folder, 0, NULL);
	GPtrArray *names = g_ptr_array_new_with_free_func(g_free);
	const char *name;

	while (dir && (name = g_dir_read_name(dir)))
		if (strlen(name) == strlen("en.lua") &&
			g_str_has_suffix(name, ".lua"))
			g_ptr_array_add(names, g_strdup(name));
	g_ptr_array_sort(names, compare_names);
	return names;
}

gboolean
words_files_load(const char *share_dir, lua_State *user, Lexicon *lexicon,
	Quoting *quoting, GPtrArray *mistakes, GError **error)
{
	static const FenceLimits limits = {
		.memory = 64 << 20, .steps = 10000000, .seconds = 5
	};
	g_autoptr(Fence) fence = fence_new(&limits);
	g_autoptr(GPtrArray) names = list_files(share_dir);
	Loading loading = { fence, fence_lua(fence), user, share_dir, lexicon,
		quoting, mistakes };

	if (!open_file(&loading, "shared.lua"))
		lua_pushnil(loading.lua);
	for (guint i = 0; i < names->len; i++)
		read_file(&loading, g_ptr_array_index(names, i));
	if (!lexicon_nth(lexicon, 0)) {
		g_set_error(error, FENCE_ERROR, FENCE_ERROR_FILE,
			"%s/words: no language can be read", share_dir);
		return FALSE;
	}
	return TRUE;
}
