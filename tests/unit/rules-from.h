/* SPDX-License-Identifier: GPL-3.0-or-later */
/* rules-from: rules as a user's file would give them, for tests. */
#pragma once

#include <glib.h>
#include <glib/gstdio.h>

#include "rules/rules.h"

#define SHARE "lua"

/* The rules of a rules.lua that holds TEXT; the test ends on a mistake. */
G_GNUC_UNUSED static Rules *
rules_from(const char *text)
{
	g_autoptr(GPtrArray) mistakes = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GError) error = NULL;
	g_autofree char *dir = g_dir_make_tmp("owed-rules-XXXXXX", NULL);
	g_autofree char *file = g_build_filename(dir, "rules.lua", NULL);

	g_assert_true(g_file_set_contents(file, text, -1, NULL));
	Rules *rules = rules_load(SHARE, file, mistakes, &error);
	g_assert_no_error(error);
	for (guint i = 0; i < mistakes->len; i++)
		g_error("%s", (char *)mistakes->pdata[i]);
	g_unlink(file);
	g_rmdir(dir);
	return rules;
}
