/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What changed in the archive since it was judged, and whom it may concern.
 * Better too many than too few: whoever may be concerned is judged anew.
 */
#include "ledger/changes.h"

#include <string.h>

#include "base/text.h"
#include "mail/peek.h"

#define WIDE 300 /* messages: more may concern everybody */
/* To look at each of them costs as much as to judge an archive of so many times
 * more: of more than FEW, and that part of the archive, all is judged. */
#define FEW 1000
#define PART 64

struct Changes {
	unsigned long revision; /* of the archive when this was found */
	GPtrArray *messages;	/* of ArchiveMessage, those that are seen */
	GHashTable *ids;	/* of them, borrowed */
	gint64 newest;		/* date of the newest of them */
	gint64 next; /* date of the first that is dated later; 0: none is */
	guint most;  /* messages that are looked at */
	gboolean are_too_many;
	/* Filled by changes_prepare. */
	gboolean is_prepared;
	gboolean is_wide;      /* whatever is open may be concerned */
	GHashTable *companies; /* set */
	GHashTable *senders;   /* set of addresses */
	GPtrArray *subjects;   /* sets of words */
	GHashTable *said;      /* set: the words of letters that are not ours,
				* or go to nobody outside */
	GPtrArray *ours; /* of ArchiveMessage: our letters in their threads;
			  * NULL: not looked up yet */
};

void
changes_free(Changes *changes)
{
	g_hash_table_unref(changes->ids);
	g_ptr_array_unref(changes->messages);
	g_clear_pointer(&changes->companies, g_hash_table_unref);
	g_clear_pointer(&changes->senders, g_hash_table_unref);
	g_clear_pointer(&changes->subjects, g_ptr_array_unref);
	g_clear_pointer(&changes->said, g_hash_table_unref);
	g_clear_pointer(&changes->ours, g_ptr_array_unref);
	g_free(changes);
}

/* Letters that were dated ahead may be seen by now without a change, and those
 * that could not be read may be there again. */
char *
ledger_changes_search(Archive *archive, gint64 seen)
{
	ArchiveJudged judged = archive_judged(archive);
	gboolean has_revised = archive_revision(archive) != judged.revision;
	gboolean has_aged =
		judged.seen > seen || (judged.next > 0 && judged.next <= seen);
	g_autofree char *revised =
		g_strdup_printf("lastmod:%lu..", judged.revision + 1);
	g_autofree char *aged = g_strdup_printf("date:@%" G_GINT64_FORMAT
						"..@%" G_GINT64_FORMAT,
		MIN(judged.seen, seen), MAX(judged.seen, seen));
	g_autoptr(GHashTable) ids = archive_unread(archive);
	g_autofree char *unread = terms_query("id:", ids);
	const char *terms[4] = { 0 };
	guint count = 0;

	if (has_revised)
		terms[count++] = revised;
	if (has_aged)
		terms[count++] = aged;
	if (*unread)
		terms[count++] = unread;
	return g_strjoinv(" or ", (char **)terms);
}

typedef struct {
	Changes *changes;
	gint64 seen;
} Taking;

static gboolean
take(const ArchiveMessage *message, gpointer data)
{
	const Taking *taking = data;
	Changes *changes = taking->changes;
	ArchiveMessage *copy;

	if (message->date > taking->seen) {
		if (changes->next == 0 || message->date < changes->next)
			changes->next = message->date;
		return TRUE;
	}
	if (changes->messages->len >= changes->most) {
		changes->are_too_many = TRUE;
		return FALSE;
	}
	copy = archive_message_copy(message);
	g_ptr_array_add(changes->messages, copy);
	g_hash_table_add(changes->ids, copy->id);
	changes->newest = MAX(changes->newest, message->date);
	return TRUE;
}

/* Finds what QUERY tells, if it is not more than MOST. */
static gboolean
find(Ledger *ledger, Changes *changes, const char *query, guint most,
	GError **error)
{
	g_hash_table_remove_all(changes->ids);
	g_ptr_array_set_size(changes->messages, 0);
	changes->newest = changes->next = 0;
	changes->are_too_many = FALSE;
	changes->most = most;
	return archive_search_subjects(ledger->archive, query, take,
		&(Taking){ changes, ledger->seen }, error);
}

/* A tag that all bear from now on is a change of all: libnotmuch does not tell
 * it from a new letter. */
static gboolean
find_all(Ledger *ledger, Changes *changes, const char *query, GError **error)
{
	gint64 total;

	if (!find(ledger, changes, query, FEW, error))
		return FALSE;
	if (!changes->are_too_many)
		return TRUE;
	total = archive_count(ledger->archive, "*", error);
	if (total < 0)
		return FALSE;
	return total <= (gint64)FEW * PART ||
	       find(ledger, changes, query, (guint)(total / PART), error);
}

Changes *
ledger_changes(Ledger *ledger, GError **error)
{
	unsigned long revision = archive_revision(ledger->archive);
	g_autoptr(Changes) changes = NULL;
	g_autofree char *query = NULL;

	if (ledger->changes && ledger->changes->revision == revision)
		return ledger->changes;
	g_clear_pointer(&ledger->changes, changes_free);
	changes = g_new0(Changes, 1);
	changes->revision = revision;
	changes->messages = g_ptr_array_new_with_free_func(
		(GDestroyNotify)archive_message_free);
	changes->ids = g_hash_table_new(g_str_hash, g_str_equal);
	query = ledger_changes_search(ledger->archive, ledger->seen);
	if (*query && !find_all(ledger, changes, query, error))
		return NULL;
	return ledger->changes = g_steal_pointer(&changes);
}

const GPtrArray *
changes_messages(const Changes *changes)
{
	return changes->messages;
}

gboolean
changes_are_too_many(const Changes *changes)
{
	return changes->are_too_many;
}

gboolean
changes_are_complete(const Changes *changes)
{
	return !changes->are_too_many && changes->next == 0;
}

gboolean
changes_hold(const Changes *changes, const ArchiveMessage *message)
{
	return g_hash_table_contains(changes->ids, message->id);
}

const GPtrArray *
changes_ours(Changes *changes, Ledger *ledger, GError **error)
{
	if (!changes->ours)
		changes->ours =
			works_find_ours(ledger, changes->messages, error);
	return changes->ours;
}

GHashTable *
changes_ids(const Changes *changes)
{
	return changes->ids;
}

gint64
changes_newest(const Changes *changes)
{
	return changes->newest;
}

gint64
changes_newest_inside(const Changes *changes, Ledger *ledger)
{
	gint64 newest = 0;

	for (guint i = 0; i < changes->messages->len; i++) {
		const ArchiveMessage *message = changes->messages->pdata[i];

		if (message->date > newest && is_inside(ledger, message))
			newest = message->date;
	}
	return newest;
}

gint64
changes_next(const Changes *changes)
{
	return changes->next;
}

/* --- Whom they concern ------------------------------------------------------ */

/* Adds the words of TEXT, folded, to a set. */
static void
add_words(GHashTable *words, const char *text)
{
	g_autofree char *folded = text_fold(text);
	const char *p = folded;

	while (*p) {
		const char *end = p;

		while (*end && (g_ascii_isalnum(*end) || (*end & 0x80)))
			end++;
		if (end > p)
			g_hash_table_add(words, g_strndup(p, (gsize)(end - p)));
		p = *end && end == p ? end + 1 : end;
	}
}

static GHashTable *
words_of(const char *text)
{
	GHashTable *words = set_of_texts();

	add_words(words, text);
	return words;
}

static gboolean
is_named(GHashTable *words, const char *text)
{
	g_autoptr(GHashTable) named = words_of(text);
	GHashTableIter iter;
	gpointer word;

	g_hash_table_iter_init(&iter, named);
	while (g_hash_table_iter_next(&iter, &word, NULL))
		if (!g_hash_table_contains(words, word))
			return FALSE;
	return TRUE;
}

/* What one writes may mention anybody. */
static void
add_said(Changes *changes, const ArchiveMessage *message)
{
	g_autoptr(Letter) letter = letter_read_file(message->file, NULL, NULL);

	if (!letter) {
		changes->is_wide = TRUE;
		return;
	}
	add_words(changes->said, letter->subject);
	add_words(changes->said, letter->text);
}

/* True if there are some. */
static gboolean
add_companies(Changes *changes, Ledger *ledger, const ArchiveMessage *message)
{
	g_autoptr(GPtrArray) companies =
		all_companies_of_message(ledger, message);

	gboolean has_some = companies->len > 0;

	while (companies->len > 0)
		g_hash_table_add(changes->companies,
			g_ptr_array_steal_index(companies, 0));
	return has_some;
}

static gboolean
has_notice(
	Ledger *ledger, const Changes *changes, gboolean *has, GError **error)
{
	g_autofree char *ids = terms_query("id:", changes->ids);
	g_autofree char *query =
		g_strdup_printf("(%s) and (%s)", LEDGER_NOTICES, ids);
	g_autoptr(GPtrArray) found = ledger_find(ledger, query, error);

	*has = found && found->len > 0;
	return found != NULL;
}

/* The companies of the messages and of our letters in their threads, who wrote
 * them, and what they are about. */
static void
note_whom(Changes *changes, Ledger *ledger)
{
	for (guint i = 0; i < changes->messages->len; i++) {
		const ArchiveMessage *message = changes->messages->pdata[i];
		char *from = peek_address(message->from);

		if (!add_companies(changes, ledger, message) ||
			!may_ask(ledger, message))
			add_said(changes, message);
		if (from)
			g_hash_table_add(changes->senders, from);
		g_ptr_array_add(changes->subjects, words_of(message->subject));
	}
	for (guint i = 0; i < changes->ours->len; i++)
		add_companies(changes, ledger, changes->ours->pdata[i]);
}

gboolean
changes_prepare(Changes *changes, Ledger *ledger, GError **error)
{
	guint count = changes->messages->len;

	if (changes->is_prepared)
		return TRUE;
	changes->companies = set_of_texts();
	changes->senders = set_of_texts();
	changes->said = set_of_texts();
	changes->subjects = g_ptr_array_new_with_free_func(
		(GDestroyNotify)g_hash_table_unref);
	changes->is_wide = count > WIDE;
	if (!changes->is_wide && count > 0) {
		if (!changes_ours(changes, ledger, error) ||
			!has_notice(ledger, changes, &changes->is_wide, error))
			return FALSE;
		note_whom(changes, ledger);
	}
	changes->is_prepared = TRUE;
	return TRUE;
}

gboolean
changes_touch(const Changes *changes, const char *company)
{
	return changes->is_wide ||
	       g_hash_table_contains(changes->companies, company);
}

gboolean
changes_are_from(const Changes *changes, const char *address)
{
	return g_hash_table_contains(changes->senders, address);
}

gboolean
changes_bear(const Changes *changes, const char *subject)
{
	for (guint i = 0; i < changes->subjects->len; i++)
		if (is_named(changes->subjects->pdata[i], subject))
			return TRUE;
	return FALSE;
}

gboolean
changes_mention(const Changes *changes, const char *name)
{
	return is_named(changes->said, name);
}
