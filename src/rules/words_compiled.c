/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/words_compiled.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>

#include "base/image.h"

/* Raised when the same arrays mean something else. */
enum { FORMAT = 9 };

static const char magic[8] = "owedword";

/* In front of the arrays. */
typedef struct {
	char magic[8];
	guint64 source;	 /* image_sum of what it was compiled from */
	guint64 content; /* image_sum of the arrays */
	guint64 size;	 /* of the arrays, in bytes */
} Header;

struct WordsSources {
	char *share_dir;
	GHashTable *sums; /* file -> guint64 *, image_sum of it; 0: no file */
	GPtrArray *maps;  /* of GMappedFile */
};

WordsSources *
words_sources_new(const char *share_dir)
{
	WordsSources *sources = g_new(WordsSources, 1);

	sources->share_dir = g_strdup(share_dir);
	sources->sums =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
	sources->maps = g_ptr_array_new_with_free_func(
		(GDestroyNotify)g_mapped_file_unref);
	return sources;
}

void
words_sources_free(WordsSources *sources)
{
	if (!sources)
		return;
	g_free(sources->share_dir);
	g_hash_table_unref(sources->sums);
	g_ptr_array_unref(sources->maps);
	g_free(sources);
}

static char *
path_of(const WordsSources *sources, const char *name)
{
	return g_build_filename(sources->share_dir, "compiled", name, NULL);
}

/* The sum of FILE; 0 if it cannot be read. */
static guint64
sum_of(WordsSources *sources, const char *file)
{
	guint64 *known = g_hash_table_lookup(sources->sums, file);
	g_autofree char *path = NULL, *text = NULL;
	gsize length = 0;

	if (known)
		return *known;
	known = g_new0(guint64, 1);
	g_hash_table_insert(sources->sums, g_strdup(file), known);
	path = g_build_filename(sources->share_dir, file, NULL);
	/* Read, not mapped: an editor may cut it short meanwhile. */
	if (g_file_get_contents(path, &text, &length, NULL))
		*known = image_sum(0, text, length) | 1;
	return *known;
}

/* Adds the sum of FILE to SUM; false if it cannot be read. */
static gboolean
add_source(WordsSources *sources, const char *file, guint64 *sum)
{
	guint64 one = sum_of(sources, file);

	*sum = image_sum(*sum, &one, sizeof one);
	return one != 0;
}

/* The sum of shared.lua and of all files of LANGUAGES, NULL-ended; those of
 * leanings may be missing. */
static gboolean
source_sum(WordsSources *sources, const char *const *languages, guint64 *sum)
{
	gboolean is_good;

	*sum = image_sum(FORMAT, OWED_VERSION, strlen(OWED_VERSION));
	is_good = add_source(sources, "words/shared.lua", sum);
	for (; *languages && is_good; languages++) {
		g_autofree char *words =
			g_strdup_printf("words/%s.lua", *languages);
		g_autofree char *asks =
			g_strdup_printf("leanings/asks-%s.tsv", *languages);
		g_autofree char *says =
			g_strdup_printf("leanings/says-%s.tsv", *languages);

		is_good = add_source(sources, words, sum);
		add_source(sources, asks, sum);
		add_source(sources, says, sum);
	}
	return is_good;
}

/* --- Reading -------------------------------------------------------------- */

static gboolean
is_intact(const Header *header, gsize length)
{
	return length >= sizeof *header &&
	       memcmp(header->magic, magic, sizeof magic) == 0 &&
	       header->size == length - sizeof *header &&
	       header->content ==
		       image_sum(0, header + 1, length - sizeof *header);
}

gboolean
words_compiled_open(WordsSources *sources, const char *name,
	const char *const *languages, ImageReader *reader)
{
	g_autofree char *path = path_of(sources, name);
	g_autoptr(GMappedFile) map = g_mapped_file_new(path, FALSE, NULL);
	const Header *header;
	guint64 sum;

	if (!map)
		return FALSE;
	header = (const Header *)(void *)g_mapped_file_get_contents(map);
	if (!is_intact(header, g_mapped_file_get_length(map)) ||
		!source_sum(sources, languages, &sum) || header->source != sum)
		return FALSE;
	*reader = (ImageReader){ (const guint8 *)(header + 1), header->size,
		FALSE };
	g_ptr_array_add(sources->maps, g_steal_pointer(&map));
	return TRUE;
}

/* --- Writing -------------------------------------------------------------- */

static gboolean
make_folder(const char *path, GError **error)
{
	g_autofree char *folder = g_path_get_dirname(path);

	if (g_mkdir_with_parents(folder, 0755) == 0)
		return TRUE;
	g_set_error(error, G_FILE_ERROR, g_file_error_from_errno(errno),
		"%s: %s", folder, g_strerror(errno));
	return FALSE;
}

gboolean
words_compiled_save(WordsSources *sources, const char *name,
	const char *const *languages, const GByteArray *arrays, GError **error)
{
	g_autofree char *path = path_of(sources, name);
	g_autoptr(GByteArray) file = g_byte_array_new();
	Header header = { .size = arrays->len,
		.content = image_sum(0, arrays->data, arrays->len) };

	memcpy(header.magic, magic, sizeof magic);
	if (!source_sum(sources, languages, &header.source)) {
		g_set_error(error, G_FILE_ERROR, G_FILE_ERROR_NOENT,
			"%s/words: not all that %s needs can be read",
			sources->share_dir, name);
		return FALSE;
	}
	g_byte_array_append(file, (const guint8 *)&header, sizeof header);
	g_byte_array_append(file, arrays->data, arrays->len);
	return make_folder(path, error) &&
	       g_file_set_contents(
		       path, (const char *)file->data, file->len, error);
}
