/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "cases/people.h"
#include "ledger/changes.h"
#include "ledger/shared.h"
#include "mail/peek.h"

static gboolean
find_me(Ledger *ledger, GError **error)
{
	g_autoptr(GStrvBuilder) me = g_strv_builder_new();

	g_strv_builder_addv(me, (const char **)rules_me(ledger->rules));
	g_strv_builder_addv(
		me, (const char **)archive_own_addresses(ledger->archive));
	ledger->me = g_strv_builder_end(me);
	if (!*ledger->me) {
		g_set_error(error, ARCHIVE_ERROR, ARCHIVE_ERROR_FAILED,
			"nobody said which addresses are yours: set me in "
			"rules.lua, or user.primary_email with notmuch config");
		return FALSE;
	}
	return TRUE;
}

static GHashTable *
houses_of(char **me, GHashTable *freemail)
{
	GHashTable *houses =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);

	for (; *me; me++) {
		const char *company = people_company(*me, freemail);

		if (*company && company != *me)
			g_hash_table_add(houses, g_strdup(company));
	}
	return houses;
}

/* "m..love@ours.example" is no address (RFC 5322 section 3.4.1), yet some have
 * one: notmuch indexes nothing of it, but keeps the header for patterns. */
static gboolean
is_dotted(const char *entry)
{
	return strstr(entry, "..") || strstr(entry, ".@");
}

static char *
from_pattern(const char *entry)
{
	g_autofree char *escaped = g_regex_escape_string(entry, -1);
	g_autoptr(GString) pattern = g_string_new(escaped);

	g_string_replace(pattern, "\\@", "@", 0);
	g_string_replace(pattern, "\\-", "-", 0);
	g_string_replace(pattern, "\"", "", 0);
	return g_strdup_printf("from:\"/%s/\"", pattern->str);
}

/* A mailbox with a detail (anna+lists@) has both halves apart. */
static char *
from_query(const char *entry)
{
	const char *at = strchr(entry, '@');
	g_autofree char *whole = query_quoted(entry);

	if (!at || at == entry)
		return g_strconcat("from:", whole, NULL);
	if (is_dotted(entry))
		return from_pattern(entry);
	g_autofree char *local = g_strndup(entry, (gsize)(at - entry));
	g_autofree char *name = query_quoted(local);
	g_autofree char *domain = query_quoted(at);
	return g_strdup_printf("(from:%s and from:%s)", name, domain);
}

static char *
from_me_query(char **me)
{
	g_autoptr(GPtrArray) terms = g_ptr_array_new_with_free_func(g_free);

	for (; *me; me++)
		g_ptr_array_add(terms, from_query(*me));
	g_ptr_array_add(terms, NULL);
	return g_strjoinv(" or ", (char **)terms->pdata);
}

/* Of our houses, as "@ours.example" (a set). */
static GHashTable *
house_addresses(const Ledger *ledger)
{
	GHashTable *addresses =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	GHashTableIter iter;
	gpointer house;

	g_hash_table_iter_init(&iter, ledger->houses);
	while (g_hash_table_iter_next(&iter, &house, NULL))
		g_hash_table_add(addresses, g_strconcat("@", house, NULL));
	return addresses;
}

/* Is ENTRY found by the name of its house? To ask for both takes six times as
 * long as for one. */
static gboolean
is_of_house(const Ledger *ledger, const char *entry)
{
	return !is_dotted(entry) &&
	       g_hash_table_contains(ledger->houses,
		       people_company(entry, ledger->policy.freemail));
}

static char *
from_house_query(const Ledger *ledger)
{
	g_autoptr(GHashTable) addresses = house_addresses(ledger);
	g_autofree char *houses = terms_query("from:", addresses);
	g_autoptr(GPtrArray) terms = g_ptr_array_new_with_free_func(g_free);

	for (char **me = ledger->me; *me; me++)
		if (!is_of_house(ledger, *me))
			g_ptr_array_add(terms, from_query(*me));
	if (*houses)
		g_ptr_array_add(terms, g_steal_pointer(&houses));
	g_ptr_array_add(terms, NULL);
	return g_strjoinv(" or ", (char **)terms->pdata);
}

static char *
to_house_query(const Ledger *ledger)
{
	g_autoptr(GHashTable) addresses = house_addresses(ledger);

	for (char **me = ledger->me; *me; me++)
		if (!is_of_house(ledger, *me))
			g_hash_table_add(addresses, g_strdup(*me));
	return terms_query("to:", addresses);
}

/* Letters of ours, and those that the user marked. The tags by name: libnotmuch
 * leaks for every pattern that is searched for. */
static char *
may_ask_query(const Ledger *ledger)
{
	static const char *const built_in[] = { "quote", "payment", "promise",
		"question", NULL };
	g_autoptr(GString) query = g_string_new(ledger->from_me);
	const char *const *lists[] = { built_in, ledger->policy.kinds };

	for (gsize i = 0; i < G_N_ELEMENTS(lists); i++)
		for (const char *const *kind = lists[i]; kind && *kind; kind++)
			if (i == 0 || !g_strv_contains(built_in, *kind))
				g_string_append_printf(
					query, " or tag:\"owed/is/%s\"", *kind);
	return g_string_free(g_steal_pointer(&query), FALSE);
}

Ledger *
ledger_new(Archive *archive, Rules *rules, gint64 now, GError **error)
{
	g_autoptr(Ledger) ledger = g_new0(Ledger, 1);

	ledger->archive = archive;
	ledger->rules = rules;
	ledger->now = ledger->seen = now;
	ledger->newest = ledger->last_notice = ledger->last_inside = -1;
	ledger->failures = failures_new();
	ledger->shared = shared_new();
	ledger->zones = clock_zones_new();
	if (!find_me(ledger, error))
		return NULL;
	ledger->from_me = from_me_query(ledger->me);
	ledger->policy = *rules_policy(rules);
	ledger->policy.me = (const char *const *)ledger->me;
	ledger->may_ask = may_ask_query(ledger);
	ledger->houses = houses_of(ledger->me, ledger->policy.freemail);
	ledger->from_house = from_house_query(ledger);
	ledger->to_house = to_house_query(ledger);
	return g_steal_pointer(&ledger);
}

void
ledger_see_until(Ledger *ledger, gint64 moment)
{
	ledger->seen = ledger->policy.seen = moment;
}

void
ledger_set_exhaustive(Ledger *ledger, gboolean is_exhaustive)
{
	ledger->is_exhaustive = is_exhaustive;
}

void
ledger_set_thorough(Ledger *ledger, gboolean is_thorough)
{
	ledger->is_thorough = is_thorough;
}

void
ledger_set_open_only(Ledger *ledger, gboolean is_open_only)
{
	ledger->is_open_only = is_open_only;
}

void
ledger_set_memory(Ledger *ledger, Memory *memory)
{
	ledger->memory = memory;
}

void
ledger_keep_letters(Ledger *ledger)
{
	ledger->is_keeping = ledger->memory != NULL;
}

gboolean
is_followed(const Ledger *ledger, const char *kind)
{
	static const char *const built_in[] = { "quote", "payment", NULL };
	const char *const *kinds =
		ledger->policy.kinds ? ledger->policy.kinds : built_in;

	return g_strv_contains(kinds, kind);
}

void
ledger_set_progress(Ledger *ledger, LedgerProgress progress, gpointer data)
{
	ledger->progress = progress;
	ledger->progress_data = data;
}

void
ledger_free(Ledger *ledger)
{
	g_strfreev(ledger->me);
	g_clear_pointer(&ledger->houses, g_hash_table_unref);
	g_clear_pointer(&ledger->whole, g_hash_table_unref);
	g_clear_pointer(&ledger->open, g_hash_table_unref);
	g_clear_pointer(&ledger->changes, changes_free);
	g_clear_pointer(&ledger->tagged, g_ptr_array_unref);
	g_clear_pointer(&ledger->opened, g_ptr_array_unref);
	shared_free(ledger->shared);
	g_hash_table_unref(ledger->zones);
	g_free(ledger->from_me);
	g_free(ledger->from_house);
	g_free(ledger->to_house);
	g_free(ledger->may_ask);
	failures_free(ledger->failures);
	g_free(ledger);
}

Ledger *
ledger_twin(Ledger *ledger, gboolean is_searching, GError **error)
{
	Archive *archive =
		is_searching ? archive_twin(ledger->archive, error) : NULL;
	Ledger *twin;

	if (is_searching && !archive)
		return NULL;
	twin = g_new0(Ledger, 1);
	*twin = *ledger;
	twin->archive = archive;
	twin->failures = failures_new();
	twin->shared = shared_new();
	twin->zones = clock_zones_new();
	return twin;
}

void
ledger_twin_free(Ledger *twin)
{
	g_clear_pointer(&twin->archive, archive_close);
	failures_free(twin->failures);
	shared_free(twin->shared);
	g_hash_table_unref(twin->zones);
	g_free(twin);
}

void
ledger_note_failure(Ledger *ledger, const char *what, const GError *error)
{
	failures_note(ledger->failures, what, error);
}

GPtrArray *
ledger_failures(const Ledger *ledger, guint most)
{
	return failures_texts(ledger->failures, most);
}

GHashTable *
ledger_unread(const Ledger *ledger)
{
	return ledger->failures->unread;
}

gboolean
ledger_is_sure(const Ledger *ledger)
{
	return ledger->is_sure;
}

GHashTable *
ledger_whole(const Ledger *ledger)
{
	return ledger->whole;
}

GHashTable *
ledger_open_companies(const Ledger *ledger)
{
	return ledger->open;
}

const GPtrArray *
ledger_tagged(const Ledger *ledger)
{
	return ledger->tagged;
}

int
ledger_skipped(const Ledger *ledger)
{
	return ledger->skipped;
}

const char *
ledger_own_search(const Ledger *ledger)
{
	return ledger->from_me;
}

const char *const *
ledger_me(const Ledger *ledger)
{
	return (const char *const *)ledger->me;
}

const GPtrArray *
ledger_letters(const Ledger *ledger)
{
	return ledger->letters;
}
