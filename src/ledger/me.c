/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ledger/me.h"

#include <string.h>

struct Me {
	GHashTable *addresses; /* set, lower case */
	GHashTable *domains;   /* set, lower case, without @ */
};

Me *
me_new(const char *const *addresses)
{
	Me *me = g_new0(Me, 1);

	me->addresses =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	me->domains =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	for (; addresses && *addresses; addresses++) {
		char *lower = g_utf8_strdown(*addresses, -1);

		if (lower[0] == '@') {
			g_hash_table_add(me->domains, g_strdup(lower + 1));
			g_free(lower);
		} else {
			g_hash_table_add(me->addresses, lower);
		}
	}
	return me;
}

void
me_free(Me *me)
{
	g_hash_table_unref(me->addresses);
	g_hash_table_unref(me->domains);
	g_free(me);
}

gboolean
me_is_empty(const Me *me)
{
	return g_hash_table_size(me->addresses) == 0 &&
	       g_hash_table_size(me->domains) == 0;
}

/* RFC 5233: what stands between + and @ is a detail of the same mailbox. */
static char *
without_detail(const char *address)
{
	const char *plus = strchr(address, '+');
	const char *at = strrchr(address, '@');

	if (!plus || !at || plus > at || plus == address)
		return NULL;
	return g_strdup_printf("%.*s%s", (int)(plus - address), address, at);
}

gboolean
me_is_ours(const Me *me, const char *address)
{
	g_autofree char *lower = g_utf8_strdown(address, -1);
	g_autofree char *bare = without_detail(lower);
	const char *at = strrchr(lower, '@');

	if (!at)
		return FALSE;
	return g_hash_table_contains(me->addresses, lower) ||
	       (bare && g_hash_table_contains(me->addresses, bare)) ||
	       g_hash_table_contains(me->domains, at + 1);
}

static int
compare_texts(gconstpointer a, gconstpointer b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* Both halves rather than the whole: what stands after a + lies between. */
static char *
address_query(const char *address)
{
	const char *at = strrchr(address, '@');

	if (!at)
		return g_strdup_printf("from:\"%s\"", address);
	return g_strdup_printf("(from:\"%.*s\" and from:\"@%s\")",
		(int)(at - address), address, at + 1);
}

char *
me_query(const Me *me)
{
	g_autoptr(GPtrArray) terms = g_ptr_array_new_with_free_func(g_free);
	GHashTableIter iter;
	gpointer key;

	g_hash_table_iter_init(&iter, me->addresses);
	while (g_hash_table_iter_next(&iter, &key, NULL))
		g_ptr_array_add(terms, address_query(key));
	g_hash_table_iter_init(&iter, me->domains);
	while (g_hash_table_iter_next(&iter, &key, NULL))
		g_ptr_array_add(
			terms, g_strdup_printf("from:\"@%s\"", (char *)key));
	g_ptr_array_sort(terms, compare_texts);
	g_ptr_array_add(terms, NULL);
	return g_strjoinv(" or ", (char **)terms->pdata);
}
