/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/words_compiled.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>

#include "base/image.h"

/* Raised when the same arrays mean something else. */
enum { FORMAT = 1 };

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

/* Adds the content of words file NAME to SUM; false if it cannot be read. */
static gboolean
add_source(const char *share_dir, const char *name, guint64 *sum)
{
	g_autofree char *file = g_strconcat(name, ".lua", NULL);
	g_autofree char *path =
		g_build_filename(share_dir, "words", file, NULL);
	g_autoptr(GMappedFile) map = g_mapped_file_new(path, FALSE, NULL);

	if (!map)
		return FALSE;
	*sum = image_sum(*sum, g_mapped_file_get_contents(map),
		g_mapped_file_get_length(map));
	return TRUE;
}

static gboolean
source_sum(const char *share_dir, const char *language, guint64 *sum)
{
	*sum = image_sum(FORMAT, OWED_VERSION, strlen(OWED_VERSION));
	return add_source(share_dir, "shared", sum) &&
	       add_source(share_dir, language, sum);
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

/* Hands the arrays to LEXICON, if they are sound and of LANGUAGE. */
static gboolean
take(ImageReader *reader, const char *language, Lexicon *lexicon)
{
	g_autoptr(Words) words = words_read(reader);
	g_autoptr(DateWords) dates = date_words_read(reader);
	g_autoptr(FactWords) facts = fact_words_read(reader);

	if (reader->is_broken || reader->size > 0 ||
		strcmp(words_language(words), language) != 0 ||
		strcmp(date_words_language(dates), language) != 0 ||
		strcmp(fact_words_language(facts), language) != 0)
		return FALSE;
	lexicon_add(lexicon, g_steal_pointer(&words));
	lexicon_add_dates(lexicon, g_steal_pointer(&dates));
	lexicon_add_facts(lexicon, g_steal_pointer(&facts));
	return TRUE;
}

gboolean
words_compiled_read(const char *share_dir, const char *language,
	Lexicon *lexicon, GPtrArray *maps)
{
	g_autofree char *path = path_of(share_dir, language);
	g_autoptr(GMappedFile) map = g_mapped_file_new(path, FALSE, NULL);
	const Header *header;
	guint64 sum;

	if (!map)
		return FALSE;
	header = (const Header *)(void *)g_mapped_file_get_contents(map);
	if (!is_intact(header, g_mapped_file_get_length(map)) ||
		!source_sum(share_dir, language, &sum) || header->source != sum)
		return FALSE;
	ImageReader reader = { (const guint8 *)(header + 1), header->size,
		FALSE };
	if (!take(&reader, language, lexicon))
		return FALSE;
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
words_compiled_write(const char *share_dir, const char *language,
	const Lexicon *lexicon, GError **error)
{
	g_autofree char *path = path_of(share_dir, language);
	g_autoptr(GByteArray) image = g_byte_array_new();
	Header header = { .size = 0 };

	memcpy(header.magic, magic, sizeof magic);
	g_byte_array_append(image, (const guint8 *)&header, sizeof header);
	words_write(lexicon_language(lexicon, language), image);
	date_words_write(lexicon_dates(lexicon, language), image);
	fact_words_write(lexicon_facts(lexicon, language), image);
	header.size = image->len - sizeof header;
	header.content = image_sum(0, image->data + sizeof header, header.size);
	if (!source_sum(share_dir, language, &header.source)) {
		g_set_error(error, G_FILE_ERROR, G_FILE_ERROR_NOENT,
			"%s/words: %s.lua and shared.lua are not both there",
			share_dir, language);
		return FALSE;
	}
	memcpy(image->data, &header, sizeof header);
	return make_folder(path, error) &&
	       g_file_set_contents(
		       path, (const char *)image->data, image->len, error);
}
