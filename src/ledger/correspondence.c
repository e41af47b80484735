/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Which letters of a company are opened: first those of ours that may ask, and
 * the threads of those that do. Where that leaves a case open, everything
 * since: from and to the company in any folder, the people in copy, and the
 * notices of mail systems that name one of the recipients.
 */
#include <string.h>

#include "base/text.h"
#include "cases/people.h"
#include "ledger/ledger_private.h"
#include "mail/letter.h"
#include "sense/sense.h"

/* What came before the first ask tells too: who is away, what they asked. */
#define LOOK_BACK (60 * (gint64)86400)
#define SUBJECT_MIN 8	 /* bytes of a subject that says what it is about */
#define NAMESAKES_MAX 12 /* letters of others under one subject */

struct Correspondence {
	Ledger *ledger;
	char *company;
	GPtrArray *letters; /* of CaseLetter */
	GHashTable *known;  /* ids, borrowed from the letters */
	char language[4];   /* of the letter read last, for short ones */
};

Correspondence *
correspondence_new(Ledger *ledger, const char *company)
{
	Correspondence *reading = g_new0(Correspondence, 1);

	reading->ledger = ledger;
	reading->company = g_strdup(company);
	reading->letters = g_ptr_array_new_with_free_func(
		(GDestroyNotify)case_letter_free);
	reading->known = g_hash_table_new(g_str_hash, g_str_equal);
	return reading;
}

void
correspondence_free(Correspondence *reading)
{
	g_free(reading->company);
	g_hash_table_unref(reading->known);
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

static gboolean
is_junk_folder(const char *folder)
{
	static const char *const names[] = { "spam", "junk", "bulk mail",
		"indesirable", "indesiderata", "no deseado", "lixo",
		"unerwunscht", "ongewenste" };
	g_autofree char *folded = text_fold(folder);

	for (gsize i = 0; i < G_N_ELEMENTS(names); i++)
		if (strstr(folded, names[i]))
			return TRUE;
	return FALSE;
}

static gboolean
is_junk(const ArchiveMessage *message)
{
	const char *const *tags = (const char *const *)message->tags;

	return g_strv_contains(tags, "spam") || g_strv_contains(tags, "junk") ||
	       is_junk_folder(message->folder);
}

static Letter *
read_file(Ledger *ledger, const char *file)
{
	g_autoptr(GError) error = NULL;
	g_autofree char *moved = NULL;
	const Quoting *quoting = rules_quoting(ledger->rules);
	Letter *letter = letter_read_file(file, quoting, &error);

	if (letter)
		return letter;
	/* Flags are set by renaming; the index hears of it later. */
	if ((moved = archive_renamed_file(file)))
		letter = letter_read_file(moved, quoting, NULL);
	if (!letter && g_file_test(file, G_FILE_TEST_EXISTS))
		ledger_note_failure(ledger, NULL, error);
	else if (!letter)
		ledger_note_gone(ledger, file);
	return letter;
}

CaseLetter *
letter_of_message(
	Ledger *ledger, const ArchiveMessage *message, const char *language)
{
	Letter *letter = read_file(ledger, message->file);
	CaseLetter *case_letter;

	if (!letter)
		return NULL;
	/* The index knows best under which id tags are set. */
	g_free(letter->id);
	letter->id = g_strdup(message->id);
	if (!letter->has_date) {
		letter->has_date = TRUE;
		letter->date = message->date;
	}
	case_letter = g_new0(CaseLetter, 1);
	case_letter->letter = letter;
	case_letter->findings =
		sense_letter(rules_lexicon(ledger->rules), letter,
			people_is_ours((const char *const *)ledger->me,
				letter->from->address),
			language);
	case_letter->thread = g_strdup(message->thread);
	case_letter->folder = g_strdup(message->folder);
	case_letter->is_junk = is_junk(message);
	case_letter->tags = g_strdupv(message->tags);
	case_letter->marks = marks_read((const char *const *)message->tags);
	return case_letter;
}

/* Each message once; the letter, or NULL if it was read before or is gone. */
static CaseLetter *
read_message(Correspondence *reading, const ArchiveMessage *message)
{
	CaseLetter *case_letter;

	if (g_hash_table_contains(reading->known, message->id))
		return NULL;
	case_letter =
		letter_of_message(reading->ledger, message, reading->language);
	if (!case_letter)
		return NULL;
	g_hash_table_add(reading->known, case_letter->letter->id);
	g_ptr_array_add(reading->letters, case_letter);
	if (*case_letter->findings->language)
		g_strlcpy(reading->language, case_letter->findings->language,
			sizeof reading->language);
	return case_letter;
}

/* Asks of a kind that nobody follows up need no reading. */
static gboolean
asks_anything(const Correspondence *reading, const CaseLetter *letter)
{
	const GPtrArray *asks = letter->findings->asks;

	/* The user may mark any letter of a thread as one of an ask. */
	if (letter->marks.kind)
		return TRUE;
	if (!letter->findings->is_ours)
		return FALSE;
	for (guint i = 0; i < asks->len; i++) {
		const Ask *ask = asks->pdata[i];

		if (g_str_equal(ask->kind, "chase") ||
			is_followed(reading->ledger, ask->kind))
			return TRUE;
	}
	return FALSE;
}

/* Of what QUERY finds only letters from SINCE on. */
static gboolean
read_found(Correspondence *reading, const char *query, gint64 since,
	GError **error)
{
	g_autoptr(GPtrArray) found = NULL;

	if (!*query)
		return TRUE;
	found = ledger_find(reading->ledger, query, error);
	if (!found)
		return FALSE;
	for (guint i = 0; i < found->len; i++) {
		const ArchiveMessage *message = found->pdata[i];

		if (message->date >= since)
			read_message(reading, message);
	}
	return TRUE;
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
static void
collect_asked(const Correspondence *reading, GHashTable *threads,
	GHashTable *recipients)
{
	for (guint i = 0; i < reading->letters->len; i++) {
		const CaseLetter *letter = reading->letters->pdata[i];

		if (!asks_anything(reading, letter))
			continue;
		g_hash_table_add(threads, letter->thread);
		add_outsiders(reading->ledger, recipients, letter->letter->to);
		add_outsiders(reading->ledger, recipients, letter->letter->cc);
	}
}

/* People in copy at other companies: their letters. */
static gboolean
read_copied(Correspondence *reading, GHashTable *recipients, gint64 since,
	GError **error)
{
	g_autoptr(GHashTable) others =
		g_hash_table_new(g_str_hash, g_str_equal);
	g_autofree char *query = NULL;
	GHashTableIter iter;
	gpointer address;

	g_hash_table_iter_init(&iter, recipients);
	while (g_hash_table_iter_next(&iter, &address, NULL)) {
		const char *theirs = people_company(
			address, reading->ledger->policy.freemail);

		if (!g_str_equal(reading->company, theirs))
			g_hash_table_add(others, address);
	}
	query = terms_query("from:", others);
	return read_found(reading, query, since, error);
}

static gboolean
is_notice(const CaseLetter *letter)
{
	switch (letter->findings->role) {
	case ROLE_BOUNCE:
	case ROLE_DELAYED:
	case ROLE_RECEIPT:
	case ROLE_OUT_OF_OFFICE:
	case ROLE_AUTO_REPLY: return TRUE;
	default: return FALSE;
	}
}

/* Those who stand in for somebody who is away may answer for them. */
static gboolean
read_substitutes(Correspondence *reading, gint64 since, GError **error)
{
	g_autoptr(GHashTable) named = g_hash_table_new(g_str_hash, g_str_equal);
	g_autofree char *query = NULL;

	for (guint i = 0; i < reading->letters->len; i++) {
		const CaseLetter *letter = reading->letters->pdata[i];
		const GPtrArray *contacts = letter->findings->substitutes;

		for (guint k = 0; k < contacts->len; k++) {
			const Contact *contact = contacts->pdata[k];
			if (contact->address && *contact->address)
				g_hash_table_add(named, contact->address);
		}
	}
	query = terms_query("from:", named);
	return read_found(reading, query, since, error);
}

/* Whoever answers from another address, or for somebody who passed the ask on,
 * keeps the subject. One that many letters bear is a heading, not a subject. */
static gboolean
read_namesakes_of(
	Correspondence *reading, const CaseLetter *ask, GError **error)
{
	const char *subject = ask->letter->subject_base;
	g_autofree char *query = subject_query(subject);
	g_autoptr(GPtrArray) found = NULL;
	guint strange = 0;

	if (strlen(subject) < SUBJECT_MIN || !strchr(subject, ' '))
		return TRUE;
	found = ledger_find(reading->ledger, query, error);
	for (guint i = 0; found && i < found->len; i++) {
		const ArchiveMessage *message = found->pdata[i];

		strange += !g_hash_table_contains(reading->known, message->id);
	}
	for (guint i = 0; found && strange <= NAMESAKES_MAX && i < found->len;
		i++) {
		const ArchiveMessage *message = found->pdata[i];

		if (message->date >= ask->letter->date)
			read_message(reading, message);
	}
	return found != NULL;
}

static gboolean
read_namesakes(Correspondence *reading, gint64 since, GError **error)
{
	guint asked = reading->letters->len;

	for (guint i = 0; i < asked; i++) {
		const CaseLetter *letter = reading->letters->pdata[i];

		if (letter->letter->date >= since &&
			asks_anything(reading, letter) &&
			!read_namesakes_of(reading, letter, error))
			return FALSE;
	}
	return TRUE;
}

/* What mail systems say about the recipients, in whatever thread. */
static gboolean
read_notices(Correspondence *reading, GHashTable *recipients, gint64 since,
	GError **error)
{
	g_autofree char *names = terms_query("", recipients);
	g_autofree char *query = NULL;
	guint before = reading->letters->len;

	if (!*names)
		return TRUE;
	query = g_strdup_printf(
		"(mimetype:\"multipart/report\" or "
		"mimetype:\"message/delivery-status\" or "
		"from:\"mailer-daemon\" or from:\"postmaster\" or "
		"from:\"mail delivery\" or from:\"system administrator\") "
		"and (%s)",
		names);
	if (!read_found(reading, query, since, error))
		return FALSE;
	for (guint i = reading->letters->len; i-- > before;) {
		CaseLetter *letter = reading->letters->pdata[i];

		if (!is_notice(letter)) {
			g_hash_table_remove(reading->known, letter->letter->id);
			g_ptr_array_remove_index(reading->letters, i);
		}
	}
	return TRUE;
}

gboolean
correspondence_read_asks(
	Correspondence *reading, GHashTable *candidates, GError **error)
{
	g_autofree char *query = terms_query("id:", candidates);
	g_autoptr(GHashTable) threads =
		g_hash_table_new(g_str_hash, g_str_equal);
	g_autoptr(GHashTable) recipients =
		g_hash_table_new(g_str_hash, g_str_equal);
	g_autofree char *thread_query = NULL;

	if (!read_found(reading, query, 0, error))
		return FALSE;
	collect_asked(reading, threads, recipients);
	thread_query = terms_query("thread:", threads);
	if (g_hash_table_size(threads) == 0)
		g_ptr_array_set_size(reading->letters, 0);
	return read_found(reading, thread_query, 0, error);
}

gboolean
correspondence_read_since(Correspondence *reading, gint64 since, GError **error)
{
	g_autoptr(GHashTable) threads =
		g_hash_table_new(g_str_hash, g_str_equal);
	g_autoptr(GHashTable) recipients =
		g_hash_table_new(g_str_hash, g_str_equal);
	g_autofree char *company = company_query(reading->company);

	collect_asked(reading, threads, recipients);
	if (!read_namesakes(reading, since, error))
		return FALSE;
	since -= LOOK_BACK;
	return read_found(reading, company, since, error) &&
	       read_copied(reading, recipients, since, error) &&
	       read_substitutes(reading, since, error) &&
	       read_notices(reading, recipients, since, error);
}
