/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whose archive it is: the name and the addresses that somebody configured. */
#include <string.h>

#include "base/paths.h"
#include "mail/archive/private.h"
#include "mail/peek.h"

/* The value of FULL that stands in the database; NULL if none does, or if
 * there is only a configuration. */
static char *
stored(notmuch_database_t *db, const char *full)
{
	notmuch_config_list_t *list = NULL;
	const char *uuid = NULL;
	char *value = NULL;

	notmuch_database_get_revision(db, &uuid);
	if (!uuid || notmuch_database_get_config_list(db, full, &list))
		return NULL;
	for (; !value && notmuch_config_list_valid(list);
		notmuch_config_list_move_to_next(list))
		if (g_str_equal(notmuch_config_list_key(list), full))
			value = g_strdup(notmuch_config_list_value(list));
	notmuch_config_list_destroy(list);
	return value;
}

char *
archive_configured(notmuch_database_t *db, const char *key)
{
	g_autoptr(GKeyFile) file = g_key_file_new();
	g_autofree char *full = g_strconcat("user.", key, NULL);
	const char *path = notmuch_config_path(db);
	char *value = NULL;

	if (path &&
		g_key_file_load_from_file(file, path, G_KEY_FILE_NONE, NULL))
		value = g_key_file_get_string(file, "user", key, NULL);
	return value ? value : stored(db, full);
}

static void
add_addresses(GPtrArray *own, notmuch_database_t *db, const char *key)
{
	g_autofree char *list = archive_configured(db, key);
	g_auto(GStrv) each = g_strsplit(list ? list : "", ";", -1);

	for (char **address = each; *address; address++)
		if (*g_strstrip(*address))
			g_ptr_array_add(own, g_utf8_strdown(*address, -1));
}

char **
archive_addresses_of(notmuch_database_t *db)
{
	g_autoptr(GPtrArray) own = g_ptr_array_new();
	const char *email = paths_environment("EMAIL");

	add_addresses(own, db, "primary_email");
	add_addresses(own, db, "other_email");
	if (own->len == 0 && email && strchr(email, '@'))
		g_ptr_array_add(own, peek_address(email));
	g_ptr_array_add(own, NULL);
	return (char **)g_ptr_array_steal(own, NULL);
}

char **
archive_configured_addresses(const char *data_dir)
{
	g_autofree char *config = archive_own_config(data_dir);
	const char *places[] = { NULL, config };

	for (gsize i = 0; i < G_N_ELEMENTS(places); i++) {
		notmuch_database_t *db = NULL;
		char **own;

		notmuch_database_load_config(NULL, places[i], NULL, &db, NULL);
		own = db ? archive_addresses_of(db) : NULL;
		if (db)
			notmuch_database_destroy(db);
		if (own && *own)
			return own;
		g_strfreev(own);
	}
	return g_new0(char *, 1);
}
