/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/words/file.h"

#include <glib/gstdio.h>
#include <lauxlib.h>
#include <string.h>

#include "rules/fence.h"
#include "rules/leanings_file.h"
#include "rules/lua_value.h"
#include "rules/words/compiled.h"
#include "rules/words/cut.h"
#include "rules/words/entries.h"
#include "rules/words/groups.h"
#include "rules/words/opening.h"
#include "rules/words/user.h"

/* What is read at once of each file; the rest waits. */
static const char *const at_once[] = { "language", "letter", "notices",
	"common", NULL };
static const char *const later[] = { "classes", "cues", "signs", "asks", "says",
	"negation", "dates", "facts", NULL };

static const char OPENINGS[] = "openings"; /* compiled, of all languages */

struct WordsFiles {
	Fence *fence;
	char *share_dir;
	Lexicon *lexicon;
	Quoting *quoting;
	WordsPushRules push;
	gpointer push_data;
	GPtrArray *mistakes; /* where they go now, or NULL; borrowed */
	WordsSources *sources;
	int shared; /* reference of the table of shared.lua in the fence */
};

static void
say(const WordsFiles *files, const char *file, const char *text)
{
	if (files->mistakes)
		g_ptr_array_add(
			files->mistakes, g_strdup_printf("%s: %s", file, text));
}

/* Leaves the table of words file NAME, without the sections that are not in
 * KEEP (NULL: all), on the stack, or says why not. */
static gboolean
open_file(const WordsFiles *files, const char *name, const char *const *keep)
{
	g_autofree char *file =
		g_build_filename(files->share_dir, "words", name, NULL);
	g_autofree char *shown = g_strdup_printf("words/%s", name);
	g_autofree char *text = NULL, *cut = NULL;
	g_autoptr(GError) error = NULL;

	if (fence_read_file(file, shown, &text, &error)) {
		cut = keep ? words_cut(text, keep) : g_strdup(text);
		if (fence_load_text(
			    files->fence, cut, -1, shown, FENCE_DATA, &error))
			return TRUE;
	}
	if (files->mistakes)
		g_ptr_array_add(files->mistakes, g_strdup(error->message));
	return FALSE;
}

/* The state with the table of the user's rules on top; NULL if there is none. */
static lua_State *
lua_user(const WordsFiles *files)
{
	return files->push ? files->push(files->push_data) : NULL;
}

static gboolean
put_date(gpointer words, const char *name, const char *key, const char *value,
	GError **error)
{
	return date_words_put(words, name, key, value, error);
}

static void
read_dates(const WordsFiles *files, const char *file, const char *language)
{
	g_autoptr(DateWords) dates = date_words_new(language);

	words_entries_read(fence_lua(files->fence), "dates", put_date, dates,
		file, files->mistakes);
	lexicon_add_dates(files->lexicon, g_steal_pointer(&dates));
}

static gboolean
put_fact(gpointer words, const char *name, const char *key, const char *value,
	GError **error)
{
	return fact_words_put(words, name, key, value, error);
}

static void
read_facts(const WordsFiles *files, const char *file, const char *language)
{
	g_autoptr(FactWords) facts = fact_words_new(language);

	words_entries_read(fence_lua(files->fence), "facts", put_fact, facts,
		file, files->mistakes);
	lexicon_add_facts(files->lexicon, g_steal_pointer(&facts));
}

/* The phrases of the table on top of the stack. */
static void
read_phrases(const WordsFiles *files, const char *file, const char *language)
{
	lua_State *lua = fence_lua(files->fence);
	g_autoptr(Words) words = words_new(language);
	WordsSource source = { .lua = lua,
		.words = words,
		.name = file,
		.mistakes = files->mistakes };

	words_source_read_classes(&source);
	lua_rawgeti(lua, LUA_REGISTRYINDEX, files->shared);
	if (lua_istable(lua, -1)) {
		WordsSource shared = source;

		shared.name = "words/shared.lua";
		shared.is_shared = TRUE;
		words_source_read(&shared);
	}
	lua_pop(lua, 1);
	words_source_read_phrases(&source);
	words_user_add(lua_user(files), words, files->mistakes);
	words_finish(words);
	lexicon_add(files->lexicon, g_steal_pointer(&words));
}

static gboolean
fetch_compiled(WordsFiles *files, const char *language)
{
	const char *const languages[] = { language, NULL };
	ImageReader reader;

	return words_compiled_open(
		       files->sources, language, languages, &reader) &&
	       lexicon_read(files->lexicon, language, &reader);
}

/* A language is met for the first time: LexiconFetch. */
static void
fetch(Lexicon *lexicon, const char *language, gpointer data)
{
	WordsFiles *files = data;
	g_autofree char *name = g_strdup_printf("%s.lua", language);
	g_autofree char *shown = g_strdup_printf("words/%s", name);

	if (!files->mistakes && !words_user_has(lua_user(files), language) &&
		fetch_compiled(files, language))
		return;
	leanings_file_read(
		files->share_dir, language, lexicon, files->mistakes);
	if (files->shared == LUA_NOREF) {
		if (!open_file(files, "shared.lua", NULL))
			lua_pushnil(fence_lua(files->fence));
		files->shared =
			luaL_ref(fence_lua(files->fence), LUA_REGISTRYINDEX);
	}
	if (!open_file(files, name, later))
		return;
	read_phrases(files, shown, language);
	read_dates(files, shown, language);
	read_facts(files, shown, language);
	lua_pop(fence_lua(files->fence), 1);
}

/* What is needed of every language. */
static void
read_opening(const WordsFiles *files, const char *language)
{
	lua_State *lua = fence_lua(files->fence);
	g_autofree char *name = g_strconcat(language, ".lua", NULL);
	g_autofree char *shown = g_strdup_printf("words/%s", name);

	if (!open_file(files, name, at_once))
		return;
	if (g_strcmp0(value_string(lua, -1, "language"), language))
		say(files, shown,
			"language: is not the language of the file's name");
	words_opening_add(
		lua, language, files->mistakes, files->lexicon, files->quoting);
	lua_pop(lua, 1);
}

static int
compare_names(gconstpointer a, gconstpointer b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* The languages LL of the files LL.lua in the folder of words, in order. */
static char **
list_languages(const char *share_dir)
{
	g_autofree char *folder = g_build_filename(share_dir, "words", NULL);
	g_autoptr(GDir) dir = g_dir_open(folder, 0, NULL);
	GPtrArray *list = g_ptr_array_new();
	const char *name;

	while (dir && (name = g_dir_read_name(dir)))
		if (strlen(name) == strlen("en.lua") &&
			g_str_has_suffix(name, ".lua"))
			g_ptr_array_add(list, g_strndup(name, 2));
	g_ptr_array_sort(list, compare_names);
	g_ptr_array_add(list, NULL);
	return (char **)g_ptr_array_free(list, FALSE);
}

static WordsFiles *
files_new(const char *share_dir, WordsPushRules push, gpointer data,
	Lexicon *lexicon, Quoting *quoting)
{
	static const FenceLimits limits = { 64 << 20, 10000000, 5 };
	WordsFiles *files = g_new0(WordsFiles, 1);

	files->fence = fence_new(&limits);
	files->share_dir = g_strdup(share_dir);
	files->sources = words_sources_new(share_dir);
	files->lexicon = lexicon;
	files->quoting = quoting;
	files->push = push;
	files->push_data = data;
	files->shared = LUA_NOREF;
	return files;
}

void
words_files_free(WordsFiles *files)
{
	if (!files)
		return;
	fence_free(files->fence);
	g_free(files->share_dir);
	words_sources_free(files->sources);
	g_free(files);
}

/* The same of all languages as it was compiled; false if it was not, or from
 * other files. */
static gboolean
read_compiled_openings(const WordsFiles *files, const char *const *languages)
{
	ImageReader reader;

	return words_compiled_open(
		       files->sources, OPENINGS, languages, &reader) &&
	       quoting_read(files->quoting, &reader) &&
	       lexicon_read_opening(files->lexicon, languages, &reader);
}

WordsFiles *
words_files_open(const char *share_dir, WordsPushRules push, gpointer data,
	Lexicon *lexicon, Quoting *quoting, GPtrArray *mistakes, GError **error)
{
	g_auto(GStrv) languages = list_languages(share_dir);
	g_autoptr(WordsFiles) files =
		files_new(share_dir, push, data, lexicon, quoting);
	const char *language;

	files->mistakes = mistakes;
	if (!read_compiled_openings(files, (const char *const *)languages))
		for (char **each = languages; *each; each++)
			read_opening(files, *each);
	if (!lexicon_nth(lexicon, 0)) {
		g_set_error(error, FENCE_ERROR, FENCE_ERROR_FILE,
			"%s/words: no language can be read", share_dir);
		return NULL;
	}
	lexicon_set_fetch(lexicon, fetch, files);
	for (guint i = 0; (language = lexicon_nth(lexicon, i)); i++)
		if (words_user_has(lua_user(files), language))
			lexicon_language(lexicon, language);
	files->mistakes = NULL;
	return g_steal_pointer(&files);
}

/* Says which sections of a words file mean nothing. */
static void
check_file(const WordsFiles *files, const char *language)
{
	static const char *const known[] = { "language", "name", "letter",
		"notices", "common", "dates", "facts", "classes", "cues",
		"negation", "signs", "asks", "says", "drafts", NULL };
	g_autofree char *name = g_strconcat(language, ".lua", NULL);
	g_autofree char *shown = g_strconcat("words/", name, NULL);
	WordsSource source = { .lua = fence_lua(files->fence),
		.name = shown,
		.mistakes = files->mistakes };

	if (!open_file(files, name, NULL))
		return;
	words_source_check_sections(&source, known);
	lua_pop(fence_lua(files->fence), 1);
}

void
words_files_read_all(WordsFiles *files, GPtrArray *mistakes)
{
	const char *language;

	files->mistakes = mistakes;
	for (guint i = 0; (language = lexicon_nth(files->lexicon, i)); i++) {
		lexicon_language(files->lexicon, language);
		check_file(files, language);
	}
	files->mistakes = NULL;
}

/* --- Compiling ------------------------------------------------------------ */

static gboolean
compile_openings(const WordsFiles *files, char **languages, GError **error)
{
	g_autoptr(GByteArray) arrays = g_byte_array_new();

	quoting_write(files->quoting, arrays);
	lexicon_write_opening(files->lexicon, arrays);
	return words_compiled_save(files->sources, OPENINGS,
		(const char *const *)languages, arrays, error);
}

static gboolean
compile_languages(const WordsFiles *files, char **languages, GError **error)
{
	for (; *languages; languages++) {
		const char *const one[] = { *languages, NULL };
		g_autoptr(GByteArray) arrays = g_byte_array_new();

		lexicon_write(files->lexicon, *languages, arrays);
		if (!words_compiled_save(
			    files->sources, *languages, one, arrays, error))
			return FALSE;
	}
	return TRUE;
}

gboolean
words_files_compile(const char *share_dir, GError **error)
{
	g_auto(GStrv) languages = list_languages(share_dir);
	g_autoptr(Lexicon) lexicon = lexicon_new();
	g_autoptr(Quoting) quoting = quoting_new();
	g_autoptr(GPtrArray) mistakes = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(WordsFiles) files = NULL;
	g_autofree char *before =
		g_build_filename(share_dir, "compiled", OPENINGS, NULL);

	/* So that what is compiled is read from the words files. */
	g_remove(before);
	files = words_files_open(
		share_dir, NULL, NULL, lexicon, quoting, mistakes, error);
	if (!files)
		return FALSE;
	words_files_read_all(files, mistakes);
	if (mistakes->len == 0)
		return compile_openings(files, languages, error) &&
		       compile_languages(files, languages, error);
	g_set_error_literal(
		error, FENCE_ERROR, FENCE_ERROR_FILE, mistakes->pdata[0]);
	return FALSE;
}
