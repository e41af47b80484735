/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/words_opening.h"

#include <string.h>

#include "rules/lua_value.h"

enum { SECTION_COMMON, SECTION_LETTER, SECTION_NOTICES, SECTIONS };

static const char *const section_names[SECTIONS] = { "common", "letter",
	"notices" };
static const guint kinds[SECTIONS] = { 1, QUOTING_KINDS, NOTICE_KINDS };

void
words_opening_free(WordsOpening *opening)
{
	if (!opening)
		return;
	g_clear_pointer(&opening->own, g_array_unref);
	g_clear_pointer(&opening->own_strings, g_byte_array_unref);
	g_free(opening);
}

/* --- From a words file ---------------------------------------------------- */

/* A section of lists of wordings that is being read. */
typedef struct {
	WordsOpening *opening;
	guint section;
	GPtrArray *mistakes;
} Section;

static void
say(const Section *section, const char *key, const char *text)
{
	if (section->mistakes)
		g_ptr_array_add(section->mistakes,
			g_strdup_printf("words/%s.lua: %s%s%s: %s",
				section->opening->language,
				section_names[section->section], key ? "." : "",
				key ? key : "", text));
}

static void
append(const Section *section, guint kind, const char *text)
{
	WordsOpening *opening = section->opening;
	OpeningWording wording = { section->section, kind,
		opening->own_strings->len };

	g_array_append_val(opening->own, wording);
	g_byte_array_append(opening->own_strings, (const guint8 *)text,
		(guint)strlen(text) + 1);
}

static int
kind_of(guint section, const char *key)
{
	return section == SECTION_LETTER ? quoting_kind_from_name(key)
					 : notice_kind_from_name(key);
}

/* Appends the list on top of the stack; false if a wording has no words. */
static gboolean
append_list(const Section *section, lua_State *lua, guint kind)
{
	g_autoptr(GPtrArray) each = value_strings(lua);
	gboolean is_good = TRUE;

	for (guint i = 0; i < each->len; i++) {
		const char *text = g_ptr_array_index(each, i);

		if (section->section == SECTION_NOTICES &&
			!notices_has_word(text))
			is_good = FALSE;
		else
			append(section, kind, text);
	}
	return is_good;
}

static void
read_list(lua_State *lua, gpointer data)
{
	const Section *section = data;
	const char *key =
		lua_type(lua, -2) == LUA_TSTRING ? lua_tostring(lua, -2) : "?";
	int kind = kind_of(section->section, key);

	if (kind < 0)
		say(section, key, "unknown key");
	else if (!lua_istable(lua, -1))
		say(section, key, "a list of wordings is expected");
	else if (!append_list(section, lua, (guint)kind))
		say(section, key, "holds a wording without words");
}

static void
read_section(lua_State *lua, Section *section)
{
	gboolean is_common = section->section == SECTION_COMMON;

	if (!value_push_table(lua, -1, section_names[section->section])) {
		if (is_common)
			say(section, NULL, "a list of small words is expected");
		return;
	}
	if (is_common)
		append_list(section, lua, 0);
	else
		value_each(lua, read_list, section);
	lua_pop(lua, 1);
}

WordsOpening *
words_opening_new(lua_State *lua, const char *language, GPtrArray *mistakes)
{
	WordsOpening *opening = g_new0(WordsOpening, 1);

	g_strlcpy(opening->language, language, sizeof opening->language);
	opening->own = g_array_new(FALSE, FALSE, sizeof(OpeningWording));
	opening->own_strings = g_byte_array_new();
	g_byte_array_append(opening->own_strings, (const guint8 *)"", 1);
	for (guint i = 0; i < SECTIONS; i++)
		read_section(lua, &(Section){ opening, i, mistakes });
	opening->wordings = (const OpeningWording *)(void *)opening->own->data;
	opening->count = opening->own->len;
	opening->strings = (const char *)opening->own_strings->data;
	return opening;
}

/* --- Use ------------------------------------------------------------------ */

void
words_opening_add(
	const WordsOpening *opening, Lexicon *lexicon, Quoting *quoting)
{
	g_autoptr(GPtrArray) common = g_ptr_array_new();
	guint i = 0;

	for (; i < opening->count &&
		opening->wordings[i].section == SECTION_COMMON;
		i++)
		g_ptr_array_add(common,
			(char *)opening->strings + opening->wordings[i].start);
	g_ptr_array_add(common, NULL);
	lexicon_add_language(
		lexicon, opening->language, (const char *const *)common->pdata);
	for (; i < opening->count; i++) {
		const OpeningWording *one = &opening->wordings[i];
		const char *text = opening->strings + one->start;

		if (one->section == SECTION_LETTER)
			quoting_add(quoting, (QuotingKind)one->kind, text);
		else if (one->section == SECTION_NOTICES)
			notices_add(lexicon_notices(lexicon), opening->language,
				(NoticeKind)one->kind, text);
	}
}

/* --- Images --------------------------------------------------------------- */

void
words_opening_write(const WordsOpening *opening, GByteArray *image)
{
	g_return_if_fail(opening->own);
	image_put(image, opening->language, sizeof opening->language, 1);
	image_put(image, opening->wordings, sizeof *opening->wordings,
		opening->count);
	image_put(image, opening->strings, 1, opening->own_strings->len);
}

static gboolean
is_sound(const WordsOpening *opening, guint length)
{
	if (length == 0 || opening->strings[length - 1])
		return FALSE;
	for (guint i = 0; i < opening->count; i++) {
		const OpeningWording *one = &opening->wordings[i];

		if (one->section >= SECTIONS ||
			one->kind >= kinds[one->section] ||
			one->start >= length ||
			!g_utf8_validate(
				opening->strings + one->start, -1, NULL))
			return FALSE;
	}
	return TRUE;
}

WordsOpening *
words_opening_read(ImageReader *reader)
{
	g_autoptr(WordsOpening) opening = g_new0(WordsOpening, 1);
	const char *language =
		image_take_all(reader, sizeof opening->language, 1);
	guint length;

	opening->wordings =
		image_take(reader, sizeof *opening->wordings, &opening->count);
	opening->strings = image_take(reader, 1, &length);
	if (!language || reader->is_broken || !is_sound(opening, length)) {
		reader->is_broken = TRUE;
		return NULL;
	}
	memcpy(opening->language, language, sizeof opening->language - 1);
	return g_steal_pointer(&opening);
}
