/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/words_compiled.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>

#include "base/image.h"

/* Raised when the same arrays mean something else. */
enum { FORMAT = 8 };

static const char magic[8] = "owedword";

/* In front of the arrays. */
typedef struct {
	char magic[8];
	guint64 source;	 /* image_sum of what it was compiled from */
	guint64 content; /* image_sum of the arrays */
	guint64 size;	 /* of the arrays, in bytes */
} Header;

static char *
path_of(const char *share_dir, const char *language)
{
	return g_build_filename(share_dir, "compiled", language, NULL);
}

/* Adds the content of FILE in SHARE_DIR to SUM; false, with a sum of its own,
 * if it cannot be read. */
static gboolean
add_source(const char *share_dir, const char *file, guint64 *sum)
{
	g_autofree char *path = g_build_filename(share_dir, file, NULL);
	g_autofree char *text = NULL;
	gsize length = 0;

	/* Read, not mapped: an editor may cut it short meanwhile. */
	if (!g_file_get_contents(path, &text, &length, NULL)) {
		*sum = image_sum(*sum, "none", 4);
		return FALSE;
	}
	*sum = image_sum(*sum, text, length);
	return TRUE;
}

/* The sum of shared.lua and of all files of LANGUAGES, NULL-ended; those of
 * leanings may be missing. */
static gboolean
source_sum(const char *share_dir, const char *const *languages, guint64 *sum)
{
	gboolean is_good;

	*sum = image_sum(FORMAT, OWED_VERSION, strlen(OWED_VERSION));
	is_good = add_source(share_dir, "words/shared.lua", sum);
	for (; *languages && is_good; languages++) {
		g_autofree char *words =
			g_strdup_printf("words/%s.lua", *languages);
		g_autofree char *asks =
			g_strdup_printf("leanings/asks-%s.tsv", *languages);
		g_autofree char *says =
			g_strdup_printf("leanings/says-%s.tsv", *languages);

		is_good = add_source(share_dir, words, sum);
		add_source(share_dir, asks, sum);
		add_source(share_dir, says, sum);
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
words_compiled_open(const char *share_dir, const char *name,
	const char *const *languages, GPtrArray *maps, ImageReader *reader)
{
	g_autofree char *path = path_of(share_dir, name);
	g_autoptr(GMappedFile) map = g_mapped_file_new(path, FALSE, NULL);
	const Header *header;
	guint64 sum;

	if (!map)
		return FALSE;
	header = (const Header *)(void *)g_mapped_file_get_contents(map);
	if (!is_intact(header, g_mapped_file_get_length(map)) ||
		!source_sum(share_dir, languages, &sum) ||
		header->source != sum)
		return FALSE;
	*reader = (ImageReader){ (const guint8 *)(header + 1), header->size,
		FALSE };
	g_ptr_array_add(maps, g_steal_pointer(&map));
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
words_compiled_save(const char *share_dir, const char *name,
	const char *const *languages, const GByteArray *arrays, GError **error)
{
	g_autofree char *path = path_of(share_dir, name);
	g_autoptr(GByteArray) file = g_byte_array_new();
	Header header = { .size = arrays->len,
		.content = image_sum(0, arrays->data, arrays->len) };

	memcpy(header.magic, magic, sizeof magic);
	if (!source_sum(share_dir, languages, &header.source)) {
		g_set_error(error, G_FILE_ERROR, G_FILE_ERROR_NOENT,
			"%s/words: not all that %s needs can be read",
			share_dir, name);
		return FALSE;
	}
	g_byte_array_append(file, (const guint8 *)&header, sizeof header);
	g_byte_array_append(file, arrays->data, arrays->len);
	return make_folder(path, error) &&
	       g_file_set_contents(
		       path, (const char *)file->data, file->len, error);
}
