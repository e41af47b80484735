/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Any text as a template: it is parsed, filled in and wrapped, its tone is
 * judged, and nothing that was filled in is read as a template again. */
#include <stdint.h>
#include <string.h>

#include <glib.h>

#include "base/paths.h"
#include "mail/compose/compose.h"
#include "rules/template.h"
#include "rules/tone.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define MARK "{{greeting}}{a|b}"

static const Tone *
load(void)
{
	static Tone *tone;
	g_autoptr(GError) error = NULL;

	if (tone)
		return tone;
	g_autofree char *share = paths_share_dir(&error);
	g_assert_no_error(error);
	tone = tone_load(share, "en", &error);
	g_assert_no_error(error);
	return tone;
}

/* Wrapping moves words, and loses none. */
static void
check_wrapping(const char *letter, gboolean is_flowed)
{
	g_autofree char *text = compose_text(letter, is_flowed);
	gsize before = 0, after = 0;

	g_assert_true(g_str_has_suffix(text, "\n"));
	g_assert_true(g_utf8_validate(text, -1, NULL));
	for (const char *at = letter; *at; at++)
		before += !g_ascii_isspace(*at);
	for (const char *at = text; *at; at++)
		after += !g_ascii_isspace(*at);
	g_assert_cmpuint(before, ==, after);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	if (size < 1)
		return 0;
	g_autofree char *text =
		g_utf8_make_valid((const char *)data + 1, (gssize)size - 1);
	g_autoptr(GPtrArray) mistakes = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GPtrArray) unfilled = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GHashTable) words = g_hash_table_new(g_str_hash, g_str_equal);
	g_autoptr(Template) template = template_parse(text, "t.txt", mistakes);

	g_hash_table_insert(words, (gpointer) "name", (gpointer)MARK);
	g_autofree char *letter =
		template_render(template, words, data[0] & 1, unfilled);
	if (strstr(text, "{{name}}") && strcmp(letter, MARK) == 0)
		g_assert_nonnull(strstr(letter, MARK));
	check_wrapping(letter, data[0] & 2);
	tone_judge(load(), letter, mistakes);
	return 0;
}
