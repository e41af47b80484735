/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whether the rules and words are those by which an archive was judged. */
#include <string.h>

#include "rules/rules_private.h"

static void
add_file(GChecksum *sum, const char *file)
{
	g_autofree char *text = NULL;
	gsize length = 0;

	if (file && g_file_get_contents(file, &text, &length, NULL))
		g_checksum_update(sum, (const guchar *)text, (gssize)length);
}

static int
compare_names(gconstpointer a, gconstpointer b)
{
	return strcmp(a, b);
}

static void
add_words(GChecksum *sum, const char *share_dir)
{
	g_autofree char *path = g_build_filename(share_dir, "words", NULL);
	g_autoptr(GDir) dir = g_dir_open(path, 0, NULL);
	GList *names = NULL;
	const char *name;

	while (dir && (name = g_dir_read_name(dir)))
		names = g_list_insert_sorted(
			names, g_strdup(name), compare_names);
	for (GList *each = names; each; each = each->next) {
		g_autofree char *file =
			g_build_filename(path, each->data, NULL);

		add_file(sum, file);
	}
	g_list_free_full(names, g_free);
}

guint64
rules_fingerprint(const Rules *rules, const char *const *me)
{
	g_autoptr(GChecksum) sum = g_checksum_new(G_CHECKSUM_SHA1);
	g_autofree char *file =
		g_build_filename(rules->share_dir, "defaults.lua", NULL);
	g_autofree char *digits = NULL;

	g_checksum_update(sum, (const guchar *)OWED_VERSION, -1);
	for (; *me; me++)
		g_checksum_update(sum, (const guchar *)*me, -1);
	add_file(sum, file);
	add_words(sum, rules->share_dir);
	add_file(sum, rules->user_file);
	digits = g_strndup(g_checksum_get_string(sum), 16);
	return g_ascii_strtoull(digits, NULL, 16);
}
