/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/words/groups.h"

#include <lauxlib.h>
#include <string.h>

#include "rules/lua_value.h"
#include "sense/findings.h"

static const char *const sections[WORDS_SECTIONS] = {
	[WORDS_SIGNS] = "signs",
	[WORDS_ASKS] = "asks",
	[WORDS_SAYS] = "says",
};

static const struct {
	const char *name;
	guint places;
} places[] = {
	{ "subject", PLACE_SUBJECT },
	{ "start", PLACE_START },
	{ "body", PLACE_BODY },
	{ "end", PLACE_END },
	{ "attachment", PLACE_ATTACHMENT },
	{ "quoted", PLACE_QUOTED },
	{ "signature", PLACE_SIGNATURE },
};

static void
say(const WordsSource *source, const char *path, const char *text)
{
	const char *within = source->within ? source->within : "";

	if (source->mistakes)
		g_ptr_array_add(source->mistakes,
			g_strdup_printf("%s: %s%s: %s", source->name, within,
				path, text));
}

/* 0 with a mistake said if AT names no places. */
static guint
read_places(const WordsSource *source, const char *path, const char *at)
{
	g_auto(GStrv) names = g_strsplit_set(at ? at : "", " |", -1);
	guint set = 0;

	for (char **name = names; *name; name++) {
		guint one = 0;

		for (guint i = 0; i < G_N_ELEMENTS(places); i++)
			if (strcmp(places[i].name, *name) == 0)
				one = places[i].places;
		if (**name && !one)
			say(source, path,
				"at: subject, start, body, end, attachment, "
				"quoted or signature is expected");
		set |= one;
	}
	return set;
}

static Negated
read_negated(const WordsSource *source, const char *path, const char *value)
{
	if (!value)
		return NEGATED_NO;
	if (strcmp(value, "only") == 0)
		return NEGATED_ONLY;
	if (strcmp(value, "any") == 0)
		return NEGATED_ANY;
	say(source, path, "negated: only or any is expected");
	return NEGATED_NO;
}

/* The keys of a group that are known: at, negated, when. */
static void
check_keys(const WordsSource *source, const char *path)
{
	lua_State *lua = source->lua;

	for (lua_pushnil(lua); lua_next(lua, -2); lua_pop(lua, 1)) {
		const char *key = lua_type(lua, -2) == LUA_TSTRING
					  ? lua_tostring(lua, -2)
					  : NULL;

		if (key && strcmp(key, "at") && strcmp(key, "negated") &&
			strcmp(key, "when")) {
			g_autofree char *text = g_strdup_printf(
				"unknown key \"%s\": at, negated or when is "
				"expected",
				key);
			say(source, path, text);
		}
	}
}

/* The strings of the group on top of the stack, from its first on. */
static GPtrArray *
read_patterns(const WordsSource *source, const char *path, int first)
{
	lua_State *lua = source->lua;
	GPtrArray *patterns = g_ptr_array_new();
	int count = (int)lua_rawlen(lua, -1);

	for (int i = first; i <= count; i++) {
		lua_rawgeti(lua, -1, i);
		if (lua_type(lua, -1) == LUA_TSTRING)
			g_ptr_array_add(
				patterns, (char *)lua_tostring(lua, -1));
		else
			say(source, path, "a phrase is expected, in quotes");
		lua_pop(lua, 1);
	}
	g_ptr_array_add(patterns, NULL);
	return patterns;
}

/* The group on top of the stack: { weight, "phrase", ..., at = "subject" }. */
static void
read_group(const WordsSource *source, WordsSection section, const char *kind,
	const char *path)
{
	lua_State *lua = source->lua;
	g_autoptr(GError) error = NULL;
	WordsGroup group = { .weight = 1 };
	gboolean has_weight;

	if (!lua_istable(lua, -1)) {
		say(source, path,
			"a group is expected: { weight, \"phrase\", ... }");
		return;
	}
	lua_rawgeti(lua, -1, 1);
	has_weight = lua_type(lua, -1) == LUA_TNUMBER;
	if (has_weight)
		group.weight = lua_tonumber(lua, -1);
	lua_pop(lua, 1);
	check_keys(source, path);
	g_autoptr(GPtrArray) patterns =
		read_patterns(source, path, has_weight ? 2 : 1);
	group.patterns = (const char *const *)patterns->pdata;
	group.places = read_places(source, path, value_string(lua, -1, "at"));
	group.negated =
		read_negated(source, path, value_string(lua, -1, "negated"));
	group.when = value_string(lua, -1, "when");
	if (!group.patterns[0] && !group.when)
		say(source, path, "neither a phrase nor when");
	if (!words_add_group(source->words, section, kind, &group, &error) &&
		!(source->is_shared &&
			g_error_matches(error, WORDS_ERROR, WORDS_ERROR_CLASS)))
		say(source, path, error->message);
}

/* The list of groups on top of the stack. */
static void
read_kind(const WordsSource *source, WordsSection section, const char *kind,
	const char *path)
{
	lua_State *lua = source->lua;
	int count = (int)lua_rawlen(lua, -1);

	for (int i = 1; i <= count; i++) {
		g_autofree char *place = g_strdup_printf("%s[%d]", path, i);

		lua_rawgeti(lua, -1, i);
		read_group(source, section, kind, place);
		lua_pop(lua, 1);
	}
}

static int
compare_keys(gconstpointer a, gconstpointer b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* Keys of the table on top in the order of their names, so that a file gives
 * the same Words every time. */
static GPtrArray *
sorted_keys(lua_State *lua)
{
	GPtrArray *keys = g_ptr_array_new();

	for (lua_pushnil(lua); lua_next(lua, -2); lua_pop(lua, 1))
		if (lua_type(lua, -2) == LUA_TSTRING)
			g_ptr_array_add(keys, (char *)lua_tostring(lua, -2));
	g_ptr_array_sort(keys, compare_keys);
	return keys;
}

/* What a kind may be called instead; NULL if KIND is one of the section. */
static const char *
expected_kinds(
	const WordsSource *source, WordsSection section, const char *kind)
{
	static const char *const asks[] = { "quote", "chase", "payment",
		"question", NULL };

	switch (section) {
	case WORDS_SAYS:
		if (says_from_name(kind) >= 0 || strcmp(kind, "when") == 0 ||
			strcmp(kind, "days") == 0)
			return NULL;
		return "stop, decline, accept, proceed, putoff, question, "
		       "answer, thanks, when or days is expected";
	case WORDS_ASKS:
		if (g_strv_contains(asks, kind) ||
			(source->kinds && g_strv_contains(source->kinds, kind)))
			return NULL;
		return "quote, chase, payment, question or a kind of the rules "
		       "is expected";
	default: return NULL;
	}
}

static void
read_section(const WordsSource *source, WordsSection section)
{
	lua_State *lua = source->lua;
	g_autoptr(GPtrArray) kinds = sorted_keys(lua);

	for (guint i = 0; i < kinds->len; i++) {
		const char *kind = g_ptr_array_index(kinds, i);
		g_autofree char *path =
			g_strdup_printf("%s.%s", sections[section], kind);
		const char *expected = expected_kinds(source, section, kind);

		if (expected) {
			say(source, path, expected);
			continue;
		}
		if (value_push_table(lua, -1, kind)) {
			read_kind(source, section, kind, path);
			lua_pop(lua, 1);
		} else {
			say(source, path, "a list of groups is expected");
		}
	}
}

/* A section of lists of words. */
typedef struct {
	const WordsSource *source;
	const char *section;
	const char *prefix; /* of the classes that they become */
} Lists;

static void
read_list(lua_State *lua, gpointer data)
{
	const Lists *lists = data;
	const char *name =
		lua_type(lua, -2) == LUA_TSTRING ? lua_tostring(lua, -2) : NULL;

	if (!name || !lua_istable(lua, -1)) {
		say(lists->source, lists->section,
			"name = { \"word\", ... } is expected");
		return;
	}
	g_autofree char *class = g_strconcat(lists->prefix, name, NULL);
	g_autoptr(GPtrArray) entries = value_strings(lua);
	g_ptr_array_add(entries, NULL);
	words_add_class(lists->source->words, class,
		(const char *const *)entries->pdata);
}

static void
read_lists(const WordsSource *source, const char *section, const char *prefix)
{
	Lists lists = { source, section, prefix };

	if (!value_push_table(source->lua, -1, section))
		return;
	value_each(source->lua, read_list, &lists);
	lua_pop(source->lua, 1);
}

void
words_source_read_classes(const WordsSource *source)
{
	read_lists(source, "classes", "");
	read_lists(source, "cues", "~");
}

void
words_source_read_phrases(const WordsSource *source)
{
	lua_State *lua = source->lua;

	for (int section = 0; section < WORDS_SECTIONS; section++)
		if (value_push_table(lua, -1, sections[section])) {
			read_section(source, section);
			lua_pop(lua, 1);
		}
	if (value_push_table(lua, -1, "negation")) {
		words_set_negation(source->words,
			(int)CLAMP(value_integer(lua, -1, "before", 4), 0, 20),
			(int)CLAMP(value_integer(lua, -1, "after", 0), 0, 20));
		lua_pop(lua, 1);
	}
}

void
words_source_check_sections(const WordsSource *source, const char *const *known)
{
	g_autoptr(GPtrArray) keys = sorted_keys(source->lua);
	g_autofree char *all = g_strjoinv(", ", (char **)known);

	for (guint i = 0; i < keys->len; i++) {
		g_autofree char *text =
			g_strdup_printf("unknown section; known: %s", all);
		if (!g_strv_contains(known, keys->pdata[i]))
			say(source, keys->pdata[i], text);
	}
}

void
words_source_read(const WordsSource *source)
{
	words_source_read_classes(source);
	words_source_read_phrases(source);
}

void
words_source_read_kinds(const WordsSource *source)
{
	lua_State *lua = source->lua;
	const char *language = words_language(source->words);
	g_autoptr(GPtrArray) kinds = sorted_keys(lua);

	for (guint i = 0; i < kinds->len; i++) {
		const char *kind = g_ptr_array_index(kinds, i);
		WordsSource own = *source;

		own.name = "rules.lua";
		own.within = NULL;
		if (!value_push_table(lua, -1, kind))
			continue;
		if (value_push_table(lua, -1, "phrases")) {
			if (value_push_table(lua, -1, language)) {
				g_autofree char *path = g_strdup_printf(
					"kinds.%s.phrases.%s", kind, language);
				read_kind(&own, WORDS_ASKS, kind, path);
				lua_pop(lua, 1);
			}
			lua_pop(lua, 1);
		}
		lua_pop(lua, 1);
	}
}
