/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "cases/people.h"
#include "ledger/ledger_private.h"
#include "mail/peek.h"

static gboolean
keep(const ArchiveMessage *message, gpointer data)
{
	g_ptr_array_add(data, archive_message_copy(message));
	return TRUE;
}

GPtrArray *
ledger_find_all(Ledger *ledger, const char *query, GError **error)
{
	g_autoptr(GPtrArray) found = g_ptr_array_new_with_free_func(
		(GDestroyNotify)archive_message_free);

	if (!archive_search(ledger->archive, query, keep, found, error))
		return NULL;
	return g_steal_pointer(&found);
}

/* Found oldest first, they stand at the end. */
void
ledger_drop_unseen(const Ledger *ledger, GPtrArray *found)
{
	while (found->len > 0 &&
		((const ArchiveMessage *)found->pdata[found->len - 1])->date >
			ledger->seen)
		g_ptr_array_set_size(found, (int)found->len - 1);
}

GPtrArray *
ledger_find(Ledger *ledger, const char *query, GError **error)
{
	GPtrArray *found = ledger_find_all(ledger, query, error);

	if (found)
		ledger_drop_unseen(ledger, found);
	return found;
}

/* As notmuch quotes: in double quotes, those within doubled. Two dots would
 * be read as a range even so; between words they are no more than a blank. */
char *
query_quoted(const char *value)
{
	g_autoptr(GString) text = g_string_new(value);

	g_string_replace(text, "\"", "\"\"", 0);
	g_string_replace(text, "..", " ", 0);
	g_string_prepend_c(text, '"');
	g_string_append_c(text, '"');
	return g_string_free(g_steal_pointer(&text), FALSE);
}

char *
address_term(const char *company)
{
	g_autofree char *at =
		g_strconcat(strchr(company, '@') ? "" : "@", company, NULL);

	return query_quoted(at);
}

char *
company_query(const char *company)
{
	g_autofree char *term = address_term(company);

	return g_strdup_printf("from:%s or to:%s", term, term);
}

char *
subject_query(const char *subject)
{
	g_autofree char *term = query_quoted(subject);

	return g_strconcat("subject:", term, NULL);
}

static int
compare_texts(gconstpointer a, gconstpointer b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

char *
terms_query(const char *prefix, GHashTable *values)
{
	g_autoptr(GPtrArray) terms = g_ptr_array_new_with_free_func(g_free);
	GHashTableIter iter;
	gpointer key;

	g_hash_table_iter_init(&iter, values);
	while (g_hash_table_iter_next(&iter, &key, NULL)) {
		g_autofree char *term = g_str_equal(prefix, "id:")
						? archive_id_query(key)
						: NULL;
		g_autofree char *words = query_quoted(key);

		g_ptr_array_add(terms, term ? g_steal_pointer(&term)
					    : g_strconcat(prefix, words, NULL));
	}
	g_ptr_array_sort(terms, compare_texts);
	g_ptr_array_add(terms, NULL);
	return g_strjoinv(" or ", (char **)terms->pdata);
}

gboolean
is_house(const Ledger *ledger, const char *company)
{
	return g_hash_table_contains(ledger->houses, company);
}

static gboolean
is_ours(const Ledger *ledger, const char *address)
{
	return people_is_ours((const char *const *)ledger->me, address);
}

/* An ask by the user's word, not by what was read. */
static gboolean
is_marked(const ArchiveMessage *message)
{
	for (char **tag = message->tags; tag && *tag; tag++)
		if (g_str_has_prefix(*tag, "owed/is/"))
			return TRUE;
	return FALSE;
}

/* A file whose flags changed since it was indexed is found under its new
 * name. */
static GPtrArray *
recipients_of(Ledger *ledger, const ArchiveMessage *message)
{
	GPtrArray *recipients = peek_recipients(message->file);
	g_autofree char *moved = NULL;

	if (recipients)
		return recipients;
	if ((moved = archive_renamed_file(message->file)))
		recipients = peek_recipients(moved);
	if (!recipients)
		failures_note_unread(ledger->failures, message, NULL);
	return recipients;
}

static void
add_company(const Ledger *ledger, const ArchiveMessage *message,
	const char *address, GPtrArray *companies)
{
	const char *company = people_company(address, ledger->policy.freemail);

	if (is_house(ledger, company) && !is_marked(message))
		return;
	for (guint i = 0; i < companies->len; i++)
		if (g_str_equal(companies->pdata[i], company))
			return;
	g_ptr_array_add(companies, g_strdup(company));
}

gboolean
may_ask(const Ledger *ledger, const ArchiveMessage *message)
{
	g_autofree char *from = peek_address(message->from);

	return !from || is_ours(ledger, from) || is_marked(message);
}

static GPtrArray *
find_companies(Ledger *ledger, const ArchiveMessage *message, guint most)
{
	GPtrArray *companies = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GPtrArray) recipients = NULL;
	g_autofree char *from = peek_address(message->from);

	if (from && !is_ours(ledger, from)) {
		add_company(ledger, message, from, companies);
		return companies;
	}
	recipients = recipients_of(ledger, message);
	for (guint i = 0;
		recipients && i < recipients->len && companies->len < most; i++)
		if (!is_ours(ledger, recipients->pdata[i]))
			add_company(ledger, message, recipients->pdata[i],
				companies);
	return companies;
}

/* The first outsider of To is the client. Names may look like addresses too,
 * so a few more companies are taken, not all of a long list. */
GPtrArray *
companies_of_message(Ledger *ledger, const ArchiveMessage *message)
{
	return find_companies(ledger, message, COMPANIES_MAX);
}

GPtrArray *
all_companies_of_message(Ledger *ledger, const ArchiveMessage *message)
{
	return find_companies(ledger, message, G_MAXUINT);
}

static gboolean
is_of_house(const Ledger *ledger, const char *address)
{
	return is_ours(ledger, address) ||
	       is_house(ledger,
		       people_company(address, ledger->policy.freemail));
}

gboolean
is_inside(Ledger *ledger, const ArchiveMessage *message)
{
	g_autofree char *from = peek_address(message->from);
	g_autoptr(GPtrArray) recipients = NULL;

	if (!from || !is_of_house(ledger, from))
		return FALSE;
	recipients = recipients_of(ledger, message);
	for (guint i = 0; recipients && i < recipients->len; i++)
		if (is_of_house(ledger, recipients->pdata[i]))
			return TRUE;
	return FALSE;
}

typedef struct {
	gint64 seen, newest;
} Newest;

static gboolean
take_newest(const ArchiveMessage *message, gpointer data)
{
	Newest *newest = data;

	if (message->date <= newest->seen)
		newest->newest = MAX(newest->newest, message->date);
	return TRUE;
}

gint64
ledger_newest_of(Ledger *ledger, const char *query, GError **error)
{
	Newest newest = { ledger->seen, 0 };

	return archive_search_dates(
		       ledger->archive, query, take_newest, &newest, error)
		       ? newest.newest
		       : -1;
}
