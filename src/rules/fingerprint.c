/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whether the rules and words are those by which an archive was judged. */
#include <string.h>

#include "base/image.h"
#include "base/paths.h"
#include "rules/rules_private.h"

static void
add_text(guint64 *sum, const char *text)
{
	*sum = image_sum(*sum, text, strlen(text));
}

typedef void (*AddFile)(guint64 *sum, const char *file);

/* A file that is not there counts as an empty one. */
static void
add_file(guint64 *sum, const char *file)
{
	g_autofree char *text = NULL;
	gsize length = 0;

	if (file)
		g_file_get_contents(file, &text, &length, NULL);
	*sum = image_sum(*sum, text, length);
}

static void
add_stamp(guint64 *sum, const char *file)
{
	*sum = paths_file_stamp(*sum, file ? file : "");
}

static int
compare_names(gconstpointer a, gconstpointer b)
{
	return strcmp(a, b);
}

/* All files of FOLDER, in the order of their names. */
static void
add_folder(guint64 *sum, const char *share_dir, const char *folder, AddFile add)
{
	g_autofree char *path = g_build_filename(share_dir, folder, NULL);
	g_autoptr(GDir) dir = g_dir_open(path, 0, NULL);
	GList *names = NULL;
	const char *name;

	while (dir && (name = g_dir_read_name(dir)))
		names = g_list_insert_sorted(
			names, g_strdup(name), compare_names);
	for (GList *each = names; each; each = each->next) {
		g_autofree char *file =
			g_build_filename(path, each->data, NULL);

		add(sum, file);
	}
	g_list_free_full(names, g_free);
}

static guint64
sum_of(const Rules *rules, const char *const *me, AddFile add)
{
	g_autofree char *file =
		g_build_filename(rules->share_dir, "defaults.lua", NULL);
	guint64 sum = 0;

	add_text(&sum, OWED_VERSION);
	for (; *me; me++)
		add_text(&sum, *me);
	add(&sum, file);
	add_folder(&sum, rules->share_dir, "words", add);
	add_folder(&sum, rules->share_dir, "leanings", add);
	add(&sum, rules->user_file);
	return sum;
}

guint64
rules_fingerprint(const Rules *rules, const char *const *me)
{
	return sum_of(rules, me, add_file);
}

guint64
rules_stamp(const Rules *rules, const char *const *me)
{
	return paths_program_stamp(sum_of(rules, me, add_stamp));
}
