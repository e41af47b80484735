/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/words_file.h"

#include <lauxlib.h>
#include <string.h>

#include "rules/fence.h"
#include "rules/leanings_file.h"
#include "rules/lua_value.h"
#include "rules/words_compiled.h"
#include "rules/words_cut.h"
#include "rules/words_entries.h"
#include "rules/words_groups.h"
#include "rules/words_wordings.h"

/* What is read at once of each file; the rest waits. */
static const char *const at_once[] = { "language", "letter", "notices",
	"common", NULL };
static const char *const later[] = { "classes", "cues", "signs", "asks", "says",
	"negation", "dates", "facts", NULL };

struct WordsFiles {
	Fence *fence;
	char *share_dir;
	Lexicon *lexicon;
	Quoting *quoting;
	WordsPushRules push;
	gpointer push_data;
	GPtrArray *mistakes; /* where they go now, or NULL; borrowed */
	GPtrArray *maps;     /* of GMappedFile: languages that were compiled */
	gboolean is_source;  /* nothing that was compiled is read */
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

/* Adds the phrases of the user's rules to WORDS. */
static void
add_user_words(const WordsFiles *files, Words *words)
{
	lua_State *user = files->push ? files->push(files->push_data) : NULL;
	static const char *const known[] = { "classes", "cues", "signs", "asks",
		"says", "negation", NULL };
	g_autofree char *within =
		g_strconcat("words.", words_language(words), ".", NULL);
	WordsSource source = { .lua = user,
		.words = words,
		.name = "rules.lua",
		.within = within,
		.mistakes = files->mistakes };

	if (!user)
		return;
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

/* True if the user's rules hold phrases for LANGUAGE, or kinds of their own:
 * mistakes in them are told at once. */
static gboolean
has_user_words(const WordsFiles *files, const char *language)
{
	lua_State *user = files->push ? files->push(files->push_data) : NULL;
	gboolean has = FALSE;

	if (!user)
		return FALSE;
	if (value_push_table(user, -1, "words")) {
		has = value_push_table(user, -1, language);
		lua_pop(user, has ? 2 : 1);
	}
	if (value_push_table(user, -1, "kinds")) {
		lua_pushnil(user);
		if (lua_next(user, -2)) {
			has = TRUE;
			lua_pop(user, 2);
		}
		lua_pop(user, 1);
	}
	lua_pop(user, 1);
	return has;
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
	add_user_words(files, words);
	words_finish(words);
	lexicon_add(files->lexicon, g_steal_pointer(&words));
}

/* A language is met for the first time: LexiconFetch. */
static void
fetch(Lexicon *lexicon, const char *language, gpointer data)
{
	WordsFiles *files = data;
	g_autofree char *name = g_strdup_printf("%s.lua", language);
	g_autofree char *shown = g_strdup_printf("words/%s", name);

	leanings_file_read(
		files->share_dir, language, lexicon, files->mistakes);
	if (!files->mistakes && !files->is_source &&
		!has_user_words(files, language) &&
		words_compiled_read(
			files->share_dir, language, lexicon, files->maps))
		return;
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
read_at_once(const WordsFiles *files, const char *name)
{
	lua_State *lua = fence_lua(files->fence);
	g_autofree char *language = g_strndup(name, 2);
	g_autofree char *shown = g_strdup_printf("words/%s", name);
	g_autoptr(GPtrArray) common = NULL;
	WordsWordings wordings = { files->quoting,
		lexicon_notices(files->lexicon), language, files->mistakes };

	if (!open_file(files, name, at_once))
		return;
	if (g_strcmp0(value_string(lua, -1, "language"), language))
		say(files, shown,
			"language: is not the language of the file's name");
	if (value_push_table(lua, -1, "common")) {
		common = value_strings(lua);
		g_ptr_array_add(common, NULL);
		lua_pop(lua, 1);
	} else {
		say(files, shown, "common: a list of small words is expected");
	}
	lexicon_add_language(files->lexicon, language,
		common ? (const char *const *)common->pdata : NULL);
	words_wordings_read(lua, &wordings);
	lua_pop(lua, 1);
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

static WordsFiles *
files_new(const char *share_dir, WordsPushRules push, gpointer data,
	Lexicon *lexicon, Quoting *quoting)
{
	static const FenceLimits limits = {
		.memory = 64 << 20, .steps = 10000000, .seconds = 5
	};
	WordsFiles *files = g_new0(WordsFiles, 1);

	files->fence = fence_new(&limits);
	files->share_dir = g_strdup(share_dir);
	files->lexicon = lexicon;
	files->quoting = quoting;
	files->push = push;
	files->push_data = data;
	files->shared = LUA_NOREF;
	files->maps = g_ptr_array_new_with_free_func(
		(GDestroyNotify)g_mapped_file_unref);
	return files;
}

void
words_files_free(WordsFiles *files)
{
	if (!files)
		return;
	fence_free(files->fence);
	g_free(files->share_dir);
	g_ptr_array_unref(files->maps);
	g_free(files);
}

WordsFiles *
words_files_open(const char *share_dir, WordsPushRules push, gpointer data,
	Lexicon *lexicon, Quoting *quoting, GPtrArray *mistakes, GError **error)
{
	g_autoptr(GPtrArray) names = list_files(share_dir);
	g_autoptr(WordsFiles) files =
		files_new(share_dir, push, data, lexicon, quoting);
	const char *language;

	files->mistakes = mistakes;
	for (guint i = 0; i < names->len; i++)
		read_at_once(files, g_ptr_array_index(names, i));
	if (!lexicon_nth(lexicon, 0)) {
		g_set_error(error, FENCE_ERROR, FENCE_ERROR_FILE,
			"%s/words: no language can be read", share_dir);
		return NULL;
	}
	lexicon_set_fetch(lexicon, fetch, files);
	for (guint i = 0; (language = lexicon_nth(lexicon, i)); i++)
		if (has_user_words(files, language))
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

gboolean
words_files_compile(const char *share_dir, GError **error)
{
	g_autoptr(Lexicon) lexicon = lexicon_new();
	g_autoptr(Quoting) quoting = quoting_new();
	g_autoptr(WordsFiles) files = words_files_open(
		share_dir, NULL, NULL, lexicon, quoting, NULL, error);
	const char *language;

	if (!files)
		return FALSE;
	files->is_source = TRUE;
	for (guint i = 0; (language = lexicon_nth(lexicon, i)); i++)
		if (!words_compiled_write(share_dir, language, lexicon, error))
			return FALSE;
	return TRUE;
}
