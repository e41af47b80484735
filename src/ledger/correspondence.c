/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Which letters of a company are opened: first those of ours that may ask, and
 * the threads of those that do. Where that leaves a case open, everything
 * since: from and to the company in any folder, the people in copy, and the
 * notices of mail systems that name one of the recipients.
 */
#include <string.h>

#include "cases/people.h"
#include "ledger/correspondence.h"

#define LEFT_OUT_MAX 100 /* letters, of one search */

static void
kept_letter_free(KeptLetter *kept)
{
	g_clear_pointer(&kept->record, g_byte_array_unref);
	g_free(kept->id);
	g_free(kept);
}

Correspondence *
correspondence_new(Ledger *ledger, const char *company)
{
	Correspondence *reading = g_new0(Correspondence, 1);

	reading->ledger = ledger;
	reading->company = g_strdup(company);
	reading->letters = g_ptr_array_new_with_free_func(
		(GDestroyNotify)case_letter_free);
	reading->known = g_hash_table_new(g_str_hash, g_str_equal);
	reading->languages =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	reading->language = "";
	reading->kept = g_ptr_array_new_with_free_func(
		(GDestroyNotify)kept_letter_free);
	return reading;
}

void
correspondence_free(Correspondence *reading)
{
	g_free(reading->company);
	g_ptr_array_unref(reading->kept);
	g_hash_table_unref(reading->known);
	g_hash_table_unref(reading->languages);
	g_ptr_array_unref(reading->letters);
	g_free(reading);
}

static int
compare_letters(gconstpointer a, gconstpointer b)
{
	const CaseLetter *left = *(const CaseLetter *const *)a;
	const CaseLetter *right = *(const CaseLetter *const *)b;

	if (left->letter->date != right->letter->date)
		return left->letter->date < right->letter->date ? -1 : 1;
	return strcmp(left->letter->id, right->letter->id);
}

const GPtrArray *
correspondence_letters(Correspondence *reading)
{
	g_ptr_array_sort(reading->letters, compare_letters);
	return reading->letters;
}

static void
keep(Correspondence *reading, const char *id, GByteArray *record)
{
	KeptLetter *kept = g_new0(KeptLetter, 1);

	kept->id = g_strdup(id);
	kept->record = record;
	g_ptr_array_add(reading->kept, kept);
}

/* The letter of MESSAGE, remembered or read. */
static CaseLetter *
recall_or_read(Correspondence *reading, const ArchiveMessage *message,
	const char *language)
{
	Letter *letter;
	Findings *findings;
	MemoryFile file;
	CaseLetter *read;
	GByteArray *record;

	if (!reading->memory)
		return letter_of_message(reading->ledger, message, language);
	if (memory_recall(reading->memory, message, language, &file, &letter,
		    &findings)) {
		keep(reading, message->id, NULL);
		return letter_of_findings(message, letter, findings);
	}
	read = letter_of_message(reading->ledger, message, language);
	record = read ? memory_record(message, language, &file, read->letter,
				read->findings)
		      : NULL;
	if (record)
		keep(reading, message->id, record);
	return read;
}

void
correspondence_keep(const Correspondence *reading, Memory *memory)
{
	for (guint i = 0; i < reading->kept->len; i++) {
		KeptLetter *kept = reading->kept->pdata[i];

		memory_keep(memory, kept->id, g_steal_pointer(&kept->record));
	}
}

/* A letter of a long thread may have been read for another company. */
static CaseLetter *
letter_once(Correspondence *reading, const ArchiveMessage *message,
	const char *language)
{
	Shared *shared = reading->ledger->shared;
	CaseLetter *letter = reading->memory
				     ? NULL
				     : shared_letter(shared, message, language);

	if (letter)
		return letter;
	letter = recall_or_read(reading, message, language);
	return letter ? shared_note_letter(shared, message, language, letter)
		      : NULL;
}

/* Each message once; the letter, or NULL if it was read before or is gone. */
CaseLetter *
correspondence_read_message(
	Correspondence *reading, const ArchiveMessage *message)
{
	CaseLetter *case_letter;
	const char *language;

	if (g_hash_table_contains(reading->known, message->id))
		return NULL;
	language = g_hash_table_lookup(reading->languages, message->thread);
	case_letter = letter_once(
		reading, message, language ? language : reading->language);
	if (!case_letter)
		return NULL;
	g_hash_table_add(reading->known, case_letter->letter->id);
	g_ptr_array_add(reading->letters, case_letter);
	if (*case_letter->findings->language)
		g_hash_table_insert(reading->languages,
			g_strdup(message->thread),
			(char *)g_intern_string(
				case_letter->findings->language));
	return case_letter;
}

/* Asks of a kind that nobody follows up need no reading. */
gboolean
correspondence_asks(const Correspondence *reading, const CaseLetter *letter)
{
	const GPtrArray *asks = letter->findings->asks;

	/* The user may mark any letter of a thread as one of an ask. */
	if (letter->marks.kind)
		return TRUE;
	if (!letter->findings->is_ours)
		return FALSE;
	if (letter->findings->renewals->len)
		return TRUE;
	for (guint i = 0; i < asks->len; i++) {
		const Ask *ask = asks->pdata[i];

		if (g_str_equal(ask->kind, "chase") ||
			is_followed(reading->ledger, ask->kind))
			return TRUE;
	}
	return FALSE;
}

void
correspondence_read_messages(Correspondence *reading, const GPtrArray *found)
{
	for (guint i = 0; i < found->len; i++)
		correspondence_read_message(reading, found->pdata[i]);
}

/* Of what QUERY finds only letters from SINCE on. */
gboolean
correspondence_read_found(Correspondence *reading, const char *query,
	gint64 since, GError **error)
{
	g_autofree char *dated = NULL;
	g_autoptr(GPtrArray) found = NULL;

	if (!*query)
		return TRUE;
	if (since > 0)
		dated = g_strdup_printf(
			"(%s) and date:@%" G_GINT64_FORMAT "..", query, since);
	found = ledger_find(reading->ledger, dated ? dated : query, error);
	if (found)
		correspondence_read_messages(reading, found);
	return found != NULL;
}

/* Neither ours nor of our house. */
static gboolean
is_outsider(const Ledger *ledger, const char *address)
{
	return !people_is_ours((const char *const *)ledger->me, address) &&
	       !is_house(ledger,
		       people_company(address, ledger->policy.freemail));
}

static void
add_outsiders(const Ledger *ledger, GHashTable *set, const GPtrArray *mailboxes)
{
	for (guint i = 0; i < mailboxes->len; i++) {
		const Mailbox *mailbox = mailboxes->pdata[i];

		if (*mailbox->address && is_outsider(ledger, mailbox->address))
			g_hash_table_add(set, mailbox->address);
	}
}

/* Threads and outside recipients of all asks that were read; both sets borrow
 * from the letters. */
void
correspondence_collect_asked(const Correspondence *reading, GHashTable *threads,
	GHashTable *recipients)
{
	for (guint i = 0; i < reading->letters->len; i++) {
		const CaseLetter *letter = reading->letters->pdata[i];

		if (!correspondence_asks(reading, letter))
			continue;
		g_hash_table_add(threads, letter->thread);
		add_outsiders(reading->ledger, recipients, letter->letter->to);
		add_outsiders(reading->ledger, recipients, letter->letter->cc);
	}
}

const char *
correspondence_language(const Correspondence *reading, const GPtrArray *letters)
{
	const char *language = "";

	for (guint i = 0; i < letters->len; i++) {
		const CaseLetter *letter = letters->pdata[i];

		if (correspondence_asks(reading, letter) &&
			*letter->findings->language)
			language = letter->findings->language;
	}
	return g_intern_string(language);
}

void
correspondence_note_language(Correspondence *reading)
{
	const char *language = correspondence_language(
		reading, correspondence_letters(reading));

	if (*language)
		reading->language = language;
}

char *
correspondence_unread(const Correspondence *reading, char *query,
	GHashTable *threads, gint64 since)
{
	const Shared *shared = reading->ledger->shared;
	g_autoptr(GHashTable) read = g_hash_table_new(g_str_hash, g_str_equal);
	g_autofree char *whole = query;
	g_autofree char *ids = NULL;

	for (guint i = 0; i < reading->letters->len; i++) {
		CaseLetter *letter = reading->letters->pdata[i];

		if (letter->letter->date >= since &&
			(!threads || g_hash_table_contains(
					     threads, letter->thread)) &&
			!shared_was_found(shared, letter->thread))
			g_hash_table_add(read, letter->letter->id);
	}
	if (g_hash_table_size(read) == 0 ||
		g_hash_table_size(read) > LEFT_OUT_MAX)
		return g_steal_pointer(&whole);
	ids = terms_query("id:", read);
	return g_strdup_printf("(%s) and not (%s)", whole, ids);
}

/* Reads THREADS (a set); takes out of it those that were found before. */
static gboolean
read_threads(Correspondence *reading, GHashTable *threads, GError **error)
{
	Shared *shared = reading->ledger->shared;
	g_autofree char *query = NULL;
	g_autoptr(GPtrArray) found = NULL;
	GHashTableIter iter;
	gpointer thread;

	g_hash_table_iter_init(&iter, threads);
	while (g_hash_table_iter_next(&iter, &thread, NULL)) {
		g_autoptr(GPtrArray) known = shared_thread(shared, thread);

		if (!known)
			continue;
		correspondence_read_messages(reading, known);
		g_hash_table_iter_remove(&iter);
	}
	if (g_hash_table_size(threads) == 0)
		return TRUE;
	query = correspondence_unread(
		reading, terms_query("thread:", threads), threads, 0);
	found = ledger_find(reading->ledger, query, error);
	if (!found)
		return FALSE;
	shared_note_threads(shared, found);
	/* Both the messages and the letters of a long thread are much. */
	for (guint i = 0; i < found->len; i++) {
		correspondence_read_message(reading, found->pdata[i]);
		archive_message_free(g_steal_pointer(&found->pdata[i]));
	}
	return TRUE;
}

/* Reads the threads of all letters that ask; if none does, all is dropped. */
gboolean
correspondence_read_threads(Correspondence *reading, GError **error)
{
	g_autoptr(GHashTable) threads =
		g_hash_table_new(g_str_hash, g_str_equal);
	g_autoptr(GHashTable) recipients =
		g_hash_table_new(g_str_hash, g_str_equal);

	correspondence_collect_asked(reading, threads, recipients);
	if (g_hash_table_size(threads) == 0) {
		g_hash_table_remove_all(reading->known);
		g_ptr_array_set_size(reading->letters, 0);
		return TRUE;
	}
	correspondence_note_language(reading);
	return read_threads(reading, threads, error);
}

/* All that we wrote to the company. */
char *
correspondence_ours(const Correspondence *reading)
{
	g_autofree char *company = company_query(reading->company);

	return g_strdup_printf(
		"(%s) and (%s)", reading->ledger->may_ask, company);
}

/* That, or what WORK names. */
static char *
asks_query(const Correspondence *reading, const Work *work)
{
	g_autofree char *ours = correspondence_ours(reading);
	g_autofree char *named =
		work->named ? terms_query("id:", work->named) : NULL;

	return named ? g_strdup_printf("(%s) or (%s)", ours, named)
		     : g_steal_pointer(&ours);
}

gboolean
correspondence_read_asks(
	Correspondence *reading, const Work *work, GError **error)
{
	g_autofree char *query =
		work->candidates ? terms_query("id:", work->candidates)
				 : correspondence_unread(reading,
					   asks_query(reading, work), NULL, 0);

	return correspondence_read_found(reading, query, 0, error) &&
	       correspondence_read_threads(reading, error);
}

gboolean
correspondence_read_since(Correspondence *reading, gint64 since, GError **error)
{
	g_autofree char *company = NULL;

	if (!correspondence_read_namesakes(reading, since, error))
		return FALSE;
	since = window_start(since);
	company = correspondence_unread(
		reading, company_query(reading->company), NULL, since);
	return correspondence_read_found(reading, company, since, error) &&
	       correspondence_read_beside(reading, since, error);
}
