/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/template_set.h"

#include <string.h>

#define SUFFIX ".txt"

typedef struct {
	char *language, *name;
	char *file; /* NULL if it stands in the rules */
	char *text; /* NULL if it stands in a file */
} Entry;

struct TemplateSet {
	GHashTable *entries; /* "LL/NAME" to Entry */
};

static void
entry_free(Entry *entry)
{
	g_free(entry->language);
	g_free(entry->name);
	g_free(entry->file);
	g_free(entry->text);
	g_free(entry);
}

TemplateSet *
template_set_new(void)
{
	TemplateSet *set = g_new0(TemplateSet, 1);

	set->entries = g_hash_table_new_full(
		g_str_hash, g_str_equal, g_free, (GDestroyNotify)entry_free);
	return set;
}

void
template_set_free(TemplateSet *set)
{
	if (!set)
		return;
	g_hash_table_unref(set->entries);
	g_free(set);
}

static void
add(TemplateSet *set, const char *language, char *name, char *file,
	const char *text)
{
	Entry *entry = g_new0(Entry, 1);

	entry->language = g_strdup(language);
	entry->name = name;
	entry->file = file;
	entry->text = g_strdup(text);
	g_hash_table_replace(
		set->entries, g_strconcat(language, "/", name, NULL), entry);
}

static void
add_language(TemplateSet *set, const char *dir, const char *language)
{
	g_autofree char *folder = g_build_filename(dir, language, NULL);
	g_autoptr(GDir) files = g_dir_open(folder, 0, NULL);
	const char *file;

	if (!files)
		return;
	while ((file = g_dir_read_name(files))) {
		if (!g_str_has_suffix(file, SUFFIX) || file[0] == '.')
			continue;
		add(set, language,
			g_strndup(file, strlen(file) - strlen(SUFFIX)),
			g_build_filename(folder, file, NULL), NULL);
	}
}

void
template_set_add_dir(TemplateSet *set, const char *dir)
{
	g_autofree char *folder = g_build_filename(dir, "templates", NULL);
	g_autoptr(GDir) languages = g_dir_open(folder, 0, NULL);
	const char *language;

	if (!languages)
		return;
	while ((language = g_dir_read_name(languages)))
		if (strlen(language) == 2)
			add_language(set, folder, language);
}

void
template_set_add_text(TemplateSet *set, const char *language, const char *name,
	const char *text)
{
	add(set, language, g_strdup(name), NULL, text);
}

static const Entry *
look_up(const TemplateSet *set, const char *language, const char *name)
{
	g_autofree char *key = g_strconcat(language, "/", name, NULL);

	return g_hash_table_lookup(set->entries, key);
}

char *
template_set_read(const TemplateSet *set, const char *language,
	const char *name, char **shown, GError **error)
{
	const Entry *entry = look_up(set, language, name);
	char *text = NULL;

	if (!entry)
		return NULL;
	if (entry->text)
		text = g_strdup(entry->text);
	else if (!g_file_get_contents(entry->file, &text, NULL, error))
		return NULL;
	if (shown)
		*shown = g_strdup_printf(
			"templates/%s/%s" SUFFIX, language, name);
	return text;
}

gboolean
template_set_has(const TemplateSet *set, const char *language, const char *name)
{
	return look_up(set, language, name) != NULL;
}

static int
compare(gconstpointer a, gconstpointer b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static GPtrArray *
sorted_keys(GHashTable *table)
{
	GPtrArray *keys = g_ptr_array_new();
	GHashTableIter iter;
	gpointer key;

	g_hash_table_iter_init(&iter, table);
	while (g_hash_table_iter_next(&iter, &key, NULL))
		g_ptr_array_add(keys, key);
	g_ptr_array_sort(keys, compare);
	return keys;
}

GPtrArray *
template_set_languages(const TemplateSet *set)
{
	g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
	GHashTableIter iter;
	gpointer value;

	g_hash_table_iter_init(&iter, set->entries);
	while (g_hash_table_iter_next(&iter, NULL, &value))
		g_hash_table_add(seen, ((Entry *)value)->language);
	return sorted_keys(seen);
}

GPtrArray *
template_set_names(const TemplateSet *set)
{
	g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
	GHashTableIter iter;
	gpointer value;

	g_hash_table_iter_init(&iter, set->entries);
	while (g_hash_table_iter_next(&iter, NULL, &value))
		g_hash_table_add(seen, ((Entry *)value)->name);
	return sorted_keys(seen);
}
