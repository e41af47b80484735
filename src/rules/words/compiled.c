/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/words/compiled.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>

#include "base/image.h"

/* Raised when the same arrays mean something else. */
enum { FORMAT = 15 };

static const char magic[8] = "owedword";

/* In front of the arrays. */
typedef struct {
	char magic[8];
	guint64 sizes;	 /* image_sum of how long its sources were */
	guint64 source;	 /* image_sum of what stood in them */
	guint64 content; /* image_sum of the arrays */
	guint64 size;	 /* of the arrays, in bytes */
} Header;

/* What a file is known by. */
typedef struct {
	guint64 size;
	gint64 changed; /* nanoseconds since 1970; the least if there is none */
	guint64 sum;	/* image_sum of it, 0 if it cannot be read */
	gboolean has_sum;
} Source;

struct WordsSources {
	char *share_dir;
	GHashTable *known; /* file -> Source */
	GPtrArray *maps;   /* of GMappedFile */
};

WordsSources *
words_sources_new(const char *share_dir)
{
	WordsSources *sources = g_new(WordsSources, 1);

	sources->share_dir = g_strdup(share_dir);
	sources->known =
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
	g_hash_table_unref(sources->known);
	g_ptr_array_unref(sources->maps);
	g_free(sources);
}

static char *
path_of(const WordsSources *sources, const char *name)
{
	return g_build_filename(sources->share_dir, "compiled", name, NULL);
}

static Source
look_at(const char *path)
{
	Source source = { 0, G_MININT64, 0, FALSE };
	struct stat file;

	if (stat(path, &file) == 0) {
		source.size = (guint64)file.st_size;
		source.changed = (gint64)file.st_mtim.tv_sec * 1000000000 +
				 file.st_mtim.tv_nsec;
	}
	return source;
}

/* FILE, looked at once. */
static Source *
source_of(WordsSources *sources, const char *file)
{
	Source *source = g_hash_table_lookup(sources->known, file);
	g_autofree char *path = NULL;

	if (source)
		return source;
	path = g_build_filename(sources->share_dir, file, NULL);
	source = g_new(Source, 1);
	*source = look_at(path);
	g_hash_table_insert(sources->known, g_strdup(file), source);
	return source;
}

/* The sum of FILE; 0 if it cannot be read. */
static guint64
sum_of(WordsSources *sources, const char *file)
{
	Source *source = source_of(sources, file);
	g_autofree char *path = NULL, *text = NULL;
	gsize length = 0;

	if (source->has_sum)
		return source->sum;
	source->has_sum = TRUE;
	path = g_build_filename(sources->share_dir, file, NULL);
	/* Read, not mapped: an editor may cut it short meanwhile. */
	if (g_file_get_contents(path, &text, &length, NULL))
		source->sum = image_sum(0, text, length) | 1;
	return source->sum;
}

/* shared.lua and all files of LANGUAGES, NULL-ended; yours. */
static char **
list_sources(const char *const *languages)
{
	GPtrArray *files = g_ptr_array_new();

	g_ptr_array_add(files, g_strdup("words/shared.lua"));
	for (; *languages; languages++) {
		g_ptr_array_add(
			files, g_strdup_printf("words/%s.lua", *languages));
		g_ptr_array_add(files,
			g_strdup_printf("leanings/asks-%s.tsv", *languages));
		g_ptr_array_add(files,
			g_strdup_printf("leanings/says-%s.tsv", *languages));
	}
	g_ptr_array_add(files, NULL);
	return (char **)g_ptr_array_free(files, FALSE);
}

/* Sums of nothing yet. */
static guint64
first_sum(void)
{
	return image_sum(FORMAT, OWED_VERSION, strlen(OWED_VERSION));
}

/* The sum of what stands in FILES, of which those of leanings may be missing;
 * 0 if others are. */
static guint64
sum_contents(WordsSources *sources, char **files)
{
	guint64 sum = first_sum();

	for (; *files; files++) {
		guint64 one = sum_of(sources, *files);

		if (one == 0 && g_str_has_prefix(*files, "words/"))
			return 0;
		sum = image_sum(sum, &one, sizeof one);
	}
	return sum;
}

/* The sum of how long FILES are; NEWEST becomes when the last changed. */
static guint64
sum_sizes(WordsSources *sources, char **files, gint64 *newest)
{
	guint64 sum = first_sum();

	*newest = G_MININT64;
	for (; *files; files++) {
		const Source *source = source_of(sources, *files);

		sum = image_sum(sum, &source->size, sizeof source->size);
		*newest = MAX(*newest, source->changed);
	}
	return sum;
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

/* Was it compiled, at COMPILED, from these very FILES? As make does, what is
 * no newer and as long as it was is believed; else its bytes tell. */
static gboolean
is_from(WordsSources *sources, char **files, const Header *header,
	gint64 compiled)
{
	gint64 newest;
	guint64 sizes = sum_sizes(sources, files, &newest);

	if (header->sizes == sizes && newest <= compiled)
		return TRUE;
	return header->source == sum_contents(sources, files);
}

gboolean
words_compiled_open(WordsSources *sources, const char *name,
	const char *const *languages, ImageReader *reader)
{
	g_autofree char *path = path_of(sources, name);
	g_autoptr(GMappedFile) map = g_mapped_file_new(path, FALSE, NULL);
	g_auto(GStrv) files = list_sources(languages);
	const Header *header;

	if (!map)
		return FALSE;
	header = (const Header *)(void *)g_mapped_file_get_contents(map);
	if (!is_intact(header, g_mapped_file_get_length(map)) ||
		!is_from(sources, files, header, look_at(path).changed))
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
	g_auto(GStrv) files = list_sources(languages);
	g_autoptr(GByteArray) file = g_byte_array_new();
	gint64 newest;
	Header header = { .sizes = sum_sizes(sources, files, &newest),
		.source = sum_contents(sources, files),
		.content = image_sum(0, arrays->data, arrays->len),
		.size = arrays->len };

	memcpy(header.magic, magic, sizeof magic);
	if (header.source == 0) {
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
