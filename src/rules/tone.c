/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/tone.h"

#include <string.h>

#include "base/text.h"
#include "rules/fence.h"
#include "rules/lua_value.h"

#define GAP_MAX 3 /* words that "..." in a phrase stands for */
#define GAP "..." /* as a word of a compiled phrase */

typedef struct {
	char *text;	     /* as in the file */
	const char *section; /* "blame", "deadline", "threat" */
	char **words;	     /* folded; GAP for "...", "#" for a number */
} Phrase;

struct Tone {
	guint words, questions_least, questions_most, exclamations;
	GPtrArray *quotation; /* char *, opening and closing in turn */
	GPtrArray *phrases;   /* of Phrase */
};

static void
phrase_free(Phrase *phrase)
{
	g_free(phrase->text);
	g_strfreev(phrase->words);
	g_free(phrase);
}

/* The folded words of TEXT; with_signs keeps "#" and "...". Yours. */
static char **
split_words(const char *text, gboolean with_signs)
{
	g_autofree char *folded = text_fold(text);
	GPtrArray *words = g_ptr_array_new();

	for (const char *at = folded; *at;) {
		const char *end = at;
		while (*end && g_unichar_isalnum(g_utf8_get_char(end)))
			end = g_utf8_next_char(end);
		if (end == at && with_signs && *at == '#')
			end++;
		else if (end == at && with_signs && g_str_has_prefix(at, GAP))
			end += strlen(GAP);
		if (end > at)
			g_ptr_array_add(
				words, g_strndup(at, (gsize)(end - at)));
		at = end > at ? end : g_utf8_next_char(at);
	}
	g_ptr_array_add(words, NULL);
	return (char **)g_ptr_array_free(words, FALSE);
}

static gboolean
is_number(const char *word)
{
	return word[strspn(word, "0123456789")] == '\0';
}

/* True if the phrase from PATTERN on matches the words from WORDS on. */
static gboolean
matches(char **pattern, char **words)
{
	for (; *pattern; pattern++, words++) {
		if (strcmp(*pattern, GAP) == 0) {
			for (int skip = 0; skip <= GAP_MAX; skip++) {
				if (matches(pattern + 1, words + skip))
					return TRUE;
				if (!words[skip])
					return FALSE;
			}
			return FALSE;
		}
		if (!*words)
			return FALSE;
		if (strcmp(*pattern, "#") == 0 ? !is_number(*words)
					       : strcmp(*pattern, *words) != 0)
			return FALSE;
	}
	return TRUE;
}

static gboolean
occurs(const Phrase *phrase, char **words)
{
	for (; *words; words++)
		if (matches(phrase->words, words))
			return TRUE;
	return FALSE;
}

/* ---- reading the file ------------------------------------------------------- */

static void
read_phrases(Tone *tone, lua_State *lua, const char *section)
{
	if (!value_push_table(lua, -1, section))
		return;
	g_autoptr(GPtrArray) texts = value_strings(lua);
	lua_pop(lua, 1);
	for (guint i = 0; i < texts->len; i++) {
		Phrase *phrase = g_new0(Phrase, 1);
		phrase->text = g_strdup(texts->pdata[i]);
		phrase->section = section;
		phrase->words = split_words(phrase->text, TRUE);
		g_ptr_array_add(tone->phrases, phrase);
	}
}

static void
read_quotation(Tone *tone, lua_State *lua)
{
	if (!value_push_table(lua, -1, "quotation"))
		return;
	lua_Integer count = (lua_Integer)lua_rawlen(lua, -1);
	for (lua_Integer i = 1; i <= count; i++) {
		if (lua_rawgeti(lua, -1, i) == LUA_TTABLE) {
			g_autoptr(GPtrArray) pair = value_strings(lua);
			if (pair->len == 2) {
				g_ptr_array_add(tone->quotation,
					g_strdup(pair->pdata[0]));
				g_ptr_array_add(tone->quotation,
					g_strdup(pair->pdata[1]));
			}
		}
		lua_pop(lua, 1);
	}
	lua_pop(lua, 1);
}

static void
read_tone(Tone *tone, lua_State *lua)
{
	tone->words = (guint)value_integer(lua, -1, "words", 120);
	tone->exclamations = (guint)value_integer(lua, -1, "exclamations", 0);
	tone->questions_least = tone->questions_most = 1;
	if (value_push_table(lua, -1, "questions")) {
		tone->questions_least =
			(guint)value_integer(lua, -1, "least", 1);
		tone->questions_most = (guint)value_integer(lua, -1, "most", 1);
		lua_pop(lua, 1);
	}
	read_quotation(tone, lua);
	read_phrases(tone, lua, "blame");
	read_phrases(tone, lua, "deadline");
	read_phrases(tone, lua, "threat");
}

Tone *
tone_load(const char *share_dir, const char *language, GError **error)
{
	g_autofree char *file_name = g_strconcat(language, ".lua", NULL);
	g_autofree char *name = g_strconcat("tone/", file_name, NULL);
	g_autofree char *file =
		g_build_filename(share_dir, "tone", file_name, NULL);
	g_autoptr(Fence) fence = fence_new(NULL);

	if (!fence_load_file(fence, file, name, FENCE_DATA, error))
		return NULL;
	Tone *tone = g_new0(Tone, 1);
	tone->quotation = g_ptr_array_new_with_free_func(g_free);
	tone->phrases =
		g_ptr_array_new_with_free_func((GDestroyNotify)phrase_free);
	read_tone(tone, fence_lua(fence));
	return tone;
}

void
tone_free(Tone *tone)
{
	if (!tone)
		return;
	g_ptr_array_unref(tone->quotation);
	g_ptr_array_unref(tone->phrases);
	g_free(tone);
}

/* ---- judging ------------------------------------------------------------------ */

/* LETTER without what somebody is quoted with. Yours. */
static char *
without_quotations(const Tone *tone, const char *letter)
{
	g_autoptr(GString) text = g_string_new(letter);

	for (guint i = 0; i + 1 < tone->quotation->len; i += 2) {
		const char *open = tone->quotation->pdata[i];
		const char *close = tone->quotation->pdata[i + 1];
		const char *start = strstr(text->str, open);
		while (start) {
			const char *end = strstr(start + strlen(open), close);
			if (!end)
				break;
			gssize at = start - text->str;
			g_string_erase(text, at, end + strlen(close) - start);
			start = strstr(text->str + at, open);
		}
	}
	return g_strdup(text->str);
}

static guint
count_char(const char *text, char wanted)
{
	guint count = 0;

	for (; *text; text++)
		count += *text == wanted;
	return count;
}

/* Runs without white space that hold a letter or digit. */
static guint
count_words(const char *text)
{
	guint count = 0;
	gboolean is_counted = FALSE;

	for (; *text; text = g_utf8_next_char(text)) {
		gunichar c = g_utf8_get_char(text);
		if (g_unichar_isspace(c) || c == 0xa0 || c == 0x202f) {
			is_counted = FALSE;
		} else if (!is_counted && g_unichar_isalnum(c)) {
			is_counted = TRUE;
			count++;
		}
	}
	return count;
}

ToneFigures
tone_count(const Tone *tone, const char *letter)
{
	g_autofree char *own = without_quotations(tone, letter);
	ToneFigures figures = { count_words(letter), count_char(own, '?'),
		count_char(own, '!') };

	return figures;
}

static char *
phrase_complaint(const Phrase *phrase)
{
	return g_strdup_printf("%s: \"%s\"", phrase->section, phrase->text);
}

void
tone_judge_phrases(const Tone *tone, const char *text, GPtrArray *complaints)
{
	g_autofree char *own = without_quotations(tone, text);
	g_auto(GStrv) words = split_words(own, FALSE);

	if (count_char(own, '!') > tone->exclamations)
		g_ptr_array_add(
			complaints, g_strdup("has an exclamation mark"));
	for (guint i = 0; i < tone->phrases->len; i++)
		if (occurs(tone->phrases->pdata[i], words))
			g_ptr_array_add(complaints,
				phrase_complaint(tone->phrases->pdata[i]));
}

void
tone_judge(const Tone *tone, const char *letter, GPtrArray *complaints)
{
	ToneFigures figures = tone_count(tone, letter);

	if (figures.words > tone->words)
		g_ptr_array_add(
			complaints, g_strdup_printf("%u words, more than %u",
					    figures.words, tone->words));
	if (figures.questions < tone->questions_least)
		g_ptr_array_add(complaints, g_strdup("asks no question"));
	if (figures.questions > tone->questions_most)
		g_ptr_array_add(complaints,
			g_strdup_printf("asks %u questions, more than %u",
				figures.questions, tone->questions_most));
	tone_judge_phrases(tone, letter, complaints);
}

gboolean
tone_stands_in(const Tone *tone, const char *text, const char *complaint)
{
	g_autofree char *own = without_quotations(tone, text);
	g_auto(GStrv) words = split_words(own, FALSE);

	if (strcmp(complaint, "has an exclamation mark") == 0)
		return strchr(own, '!') != NULL;
	for (guint i = 0; i < tone->phrases->len; i++) {
		const Phrase *phrase = tone->phrases->pdata[i];
		g_autofree char *its = phrase_complaint(phrase);
		if (strcmp(its, complaint) == 0)
			return occurs(phrase, words);
	}
	return FALSE;
}
