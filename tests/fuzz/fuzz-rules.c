/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Any text as a rules file: it is refused or loaded, and checked against the
 * schema, within its fences; every path is looked for in it. */
#include <fcntl.h>
#include <stdint.h>
#include <string.h>
#include <unistd.h>

#include <glib.h>

#include "base/paths.h"
#include "rules/fence.h"
#include "rules/locate.h"
#include "rules/rules.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static gboolean
is_quick(const char *text, gsize size)
{
	static const FenceLimits small = { 4 << 20, 100000, 0.2 };
	g_autoptr(Fence) fence = fence_new(&small);

	return fence_load_text(
		fence, text, (gssize)size, "r.lua", FENCE_SCRIPT, NULL);
}

static const char *
scratch_file(void)
{
	static char *file;

	if (!file)
		close(g_file_open_tmp("owed-fuzz-XXXXXX", &file, NULL));
	return file;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	g_autofree char *text = g_strndup((const char *)data, size);
	g_autoptr(GPtrArray) mistakes = g_ptr_array_new_with_free_func(g_free);
	g_autofree char *share = paths_share_dir(NULL);

	locate_line(text, "quote[1].template");
	locate_line(text, "patience[\"acme.example\"]");
	if (strlen(text) != size || !is_quick(text, size))
		return 0;
	g_assert_true(g_file_set_contents(
		scratch_file(), (const char *)data, (gssize)size, NULL));
	g_autoptr(Rules) rules =
		rules_load(share, scratch_file(), mistakes, NULL);
	g_assert_nonnull(rules);
	for (guint i = 0; i < mistakes->len; i++) {
		g_auto(GStrv) parts = g_strsplit(mistakes->pdata[i], ": ", 3);
		if (g_strv_length(parts) == 3)
			locate_line(text, parts[1]);
	}
	return 0;
}
