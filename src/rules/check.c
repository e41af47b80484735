/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Looking over the templates, and over the tone of the letters they make. */
#include <lauxlib.h>
#include <string.h>

#include "rules/check.h"
#include "rules/draft_words.h"
#include "rules/lua_value.h"
#include "rules/rules_private.h"
#include "rules/template.h"
#include "rules/tone.h"

/* Snippets that the shipped templates leave room for. */
static const char *const usual_snippets[] = { "alternatives", "story", "data",
	"third_party", "terms", "reason", NULL };

/* Words that are there in every case. */
static const char *const always[][2] = { { "greeting", "X," },
	{ "subject", "X" }, { "our_date", "X" }, { "their_date", "X" },
	{ "signoff", "X," }, { "sender", "X X" } };

/* Other facts, as long as they usually are. */
static const char *const often[][2] = { { "name", "X X" }, { "reference", "X" },
	{ "amount", "1 X" }, { "days", "1" },
	{ "our_words", "“X X X X X X X X.”" },
	{ "their_words", "X X X X X X X X" }, { "promised_date", "1 X 1" },
	{ "valid_until", "1 X 1" }, { "pay_by", "1 X 1" },
	{ "call_day", "X 1 X" }, { "call_time", "1" }, { "attachments", "X" } };

typedef void (*VisitSnippet)(
	const char *name, const char *text, const char *path, gpointer data);

/* Gives the user's snippets for LANGUAGE to VISIT. */
static void
each_snippet(const Rules *rules, const char *language, VisitSnippet visit,
	gpointer data)
{
	lua_State *lua = fence_lua(rules->fence);

	if (!lua || rules->table == LUA_NOREF)
		return;
	lua_rawgeti(lua, LUA_REGISTRYINDEX, rules->table);
	if (value_push_table(lua, -1, "snippets"))
		for (lua_pushnil(lua); lua_next(lua, -2); lua_pop(lua, 1)) {
			const char *name = lua_tostring(lua, -2);
			gboolean is_own = lua_istable(lua, -1);
			const char *text =
				is_own ? value_string(lua, -1, language)
				       : lua_tostring(lua, -1);
			g_autofree char *path =
				is_own ? g_strdup_printf(
						 "%s.%s", name, language)
				       : g_strdup(name);
			visit(name, text ? text : "", path, data);
		}
	lua_settop(lua, 0);
}

/* A text of the same length without meaning: a snippet is judged by itself. */
static void
add_length(const char *name, const char *text, const char *path, gpointer words)
{
	g_auto(GStrv) parts = g_strsplit_set(text, " \n", -1);
	GString *length = g_string_new(NULL);

	(void)path;
	for (char **part = parts; *part; part++)
		if (**part)
			g_string_append(length, "X ");
	g_hash_table_insert(words, (gpointer)g_intern_string(name),
		g_string_free(length, FALSE));
}

typedef struct {
	const Tone *tone;
	char *file;
	GPtrArray *mistakes;
} Snippets;

static void
judge_snippet(
	const char *name, const char *text, const char *path, gpointer data)
{
	const Snippets *snippets = data;
	g_autoptr(GPtrArray) complaints =
		g_ptr_array_new_with_free_func(g_free);

	(void)name;
	tone_judge_phrases(snippets->tone, text, complaints);
	for (guint i = 0; i < complaints->len; i++) {
		char *mistake = g_strdup_printf("%s: snippets.%s: tone: %s",
			snippets->file, path, (char *)complaints->pdata[i]);
		if (g_ptr_array_find_with_equal_func(
			    snippets->mistakes, mistake, g_str_equal, NULL))
			g_free(mistake);
		else
			g_ptr_array_add(snippets->mistakes, mistake);
	}
}

static gboolean
is_known(const Rules *rules, GHashTable *snippets, const char *word)
{
	return g_strv_contains(draft_word_names(), word) ||
	       g_strv_contains(usual_snippets, word) ||
	       g_hash_table_contains(snippets, word) ||
	       g_hash_table_contains(rules->functions, "fill");
}

static void
check_words(const Rules *rules, const Template *template, const char *shown,
	GHashTable *snippets, GPtrArray *mistakes)
{
	const GArray *words = template_words(template);

	for (guint i = 0; i < words->len; i++) {
		const TemplateWord *word =
			&g_array_index(words, TemplateWord, i);
		if (!is_known(rules, snippets, word->name))
			g_ptr_array_add(mistakes,
				g_strdup_printf("%s:%u: unknown word {{%s}}",
					shown, word->line, word->name));
	}
}

/* The line of TEXT, a template, that COMPLAINT is about; 0 if the whole. */
static guint
line_of(const Tone *tone, const char *text, const char *complaint)
{
	g_auto(GStrv) lines = g_strsplit(text, "\n", -1);

	for (guint i = 0; lines[i]; i++)
		if (tone_stands_in(tone, lines[i], complaint))
			return i + 1;
	return 0;
}

/* One template under look. */
typedef struct {
	const Tone *tone;
	const Template *template;
	const char *text, *shown;
	GPtrArray *mistakes, *figures;
} Look;

static void
add_complaint(const Look *look, const char *complaint)
{
	guint line = line_of(look->tone, look->text, complaint);
	g_autofree char *text =
		line ? g_strdup_printf(
			       "%s:%u: tone: %s", look->shown, line, complaint)
		     : g_strdup_printf("%s: tone: %s", look->shown, complaint);

	if (!g_ptr_array_find_with_equal_func(
		    look->mistakes, text, g_str_equal, NULL))
		g_ptr_array_add(look->mistakes, g_steal_pointer(&text));
}

static void
judge(const Look *look, GHashTable *words, gboolean is_informal)
{
	g_autoptr(GPtrArray) complaints =
		g_ptr_array_new_with_free_func(g_free);
	g_autofree char *letter =
		template_render(look->template, words, is_informal, NULL);

	tone_judge(look->tone, letter, complaints);
	for (guint i = 0; i < complaints->len; i++)
		add_complaint(look, complaints->pdata[i]);
}

static void
add_figures(const Look *look, GHashTable *words)
{
	g_autofree char *letter =
		template_render(look->template, words, FALSE, NULL);
	ToneFigures figures = tone_count(look->tone, letter);

	if (look->figures)
		g_ptr_array_add(look->figures,
			g_strdup_printf("%s: %u words, %u question%s",
				look->shown, figures.words, figures.questions,
				figures.questions == 1 ? "" : "s"));
}

/* The letter with little in it and with all there can be, in both forms of
 * address: one tone for all of them. */
static void
check_tone(const Look *look, GHashTable *snippets)
{
	g_autoptr(GHashTable) words = g_hash_table_new(g_str_hash, g_str_equal);
	GHashTableIter iter;
	gpointer name, text;

	for (gsize i = 0; i < G_N_ELEMENTS(always); i++)
		g_hash_table_insert(
			words, (gpointer)always[i][0], (gpointer)always[i][1]);
	judge(look, words, FALSE);
	judge(look, words, TRUE);
	for (gsize i = 0; i < G_N_ELEMENTS(often); i++)
		g_hash_table_insert(
			words, (gpointer)often[i][0], (gpointer)often[i][1]);
	g_hash_table_iter_init(&iter, snippets);
	while (g_hash_table_iter_next(&iter, &name, &text))
		g_hash_table_insert(words, name, text);
	judge(look, words, FALSE);
	judge(look, words, TRUE);
	add_figures(look, words);
}

static void
check_template(const Rules *rules, const Tone *tone, const char *language,
	const char *name, GHashTable *snippets, GPtrArray *mistakes,
	GPtrArray *figures)
{
	g_autofree char *shown = NULL;
	g_autoptr(GError) error = NULL;
	g_autofree char *text = template_set_read(
		rules->templates, language, name, &shown, &error);

	if (!text) {
		if (error)
			g_ptr_array_add(mistakes, g_strdup(error->message));
		return;
	}
	g_autoptr(Template) template = template_parse(text, shown, mistakes);
	check_words(rules, template, shown, snippets, mistakes);
	Look look = { tone, template, text, shown, mistakes, figures };
	if (tone)
		check_tone(&look, snippets);
}

static void
check_language(const Rules *rules, const char *language, const GPtrArray *names,
	GPtrArray *mistakes, GPtrArray *figures)
{
	g_autoptr(GHashTable) snippets =
		g_hash_table_new_full(g_str_hash, g_str_equal, NULL, g_free);
	g_autoptr(GError) error = NULL;
	g_autoptr(Tone) tone = tone_load(rules->share_dir, language, &error);
	g_autoptr(Forms) forms = NULL;

	if (error)
		g_ptr_array_add(mistakes, g_strdup(error->message));
	g_clear_error(&error);
	forms = forms_load(rules->share_dir, language, &error);
	if (error)
		g_ptr_array_add(mistakes, g_strdup(error->message));
	each_snippet(rules, language, add_length, snippets);
	Snippets judged = { tone, rules_file_name(rules), mistakes };
	if (tone)
		each_snippet(rules, language, judge_snippet, &judged);
	g_free(judged.file);
	for (guint i = 0; i < names->len; i++)
		check_template(rules, tone, language, names->pdata[i], snippets,
			mistakes, figures);
}

guint
rules_check_templates(
	const Rules *rules, GPtrArray *mistakes, GPtrArray *figures)
{
	g_autoptr(GPtrArray) languages =
		template_set_languages(rules->templates);
	g_autoptr(GPtrArray) names = template_set_names(rules->templates);
	guint count = 0;

	for (guint i = 0; i < languages->len; i++) {
		check_language(
			rules, languages->pdata[i], names, mistakes, figures);
		for (guint j = 0; j < names->len; j++)
			count += (guint)template_set_has(rules->templates,
				languages->pdata[i], names->pdata[j]);
	}
	return count;
}
