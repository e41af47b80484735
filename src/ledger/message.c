/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One message of the index, read and sensed. */
#include <string.h>

#include "base/spare.h"
#include "base/text.h"
#include "cases/people.h"
#include "ledger/ledger_private.h"
#include "mail/letter/letter.h"
#include "sense/sense.h"

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
read_file(Ledger *ledger, const ArchiveMessage *message)
{
	const char *file = message->file;
	g_autoptr(GError) error = NULL;
	g_autofree char *moved = NULL;
	const Quoting *quoting = rules_quoting(ledger->rules);
	Letter *letter = letter_read_file(file, quoting, &error);

	if (letter)
		return letter;
	/* Flags are set by renaming; the index hears of it later. */
	if ((moved = archive_renamed_file(file)))
		letter = letter_read_file(moved, quoting, NULL);
	if (!letter)
		failures_note_unread(ledger->failures, message,
			g_file_test(file, G_FILE_TEST_EXISTS) ? error : NULL);
	return letter;
}

/* What no walk and no draft looks at goes. Of theirs that no person wrote only
 * what they quote may tell something: which letter they answer, if no header
 * does; and robots name invoices. */
static void
shed(Letter *letter, Findings *findings)
{
	gboolean is_mute = !findings->is_ours && findings->role != ROLE_LETTER;

	spare_words(&letter->footer);
	if (is_mute || (findings->is_ours && *letter->quoted))
		spare_words(&letter->text);
	if (!findings->is_ours)
		spare_words(&letter->signature);
	if (is_mute && findings->role != ROLE_BULK)
		spare_words(&letter->own);
	if (is_mute && letter->references->len > 0)
		spare_words(&letter->quoted);
	letter_shed(letter);
	findings_spare(findings);
}

CaseLetter *
letter_of_message(
	Ledger *ledger, const ArchiveMessage *message, const char *language)
{
	Letter *letter = read_file(ledger, message);
	Findings *findings;
	gboolean is_ours;

	if (!letter)
		return NULL;
	/* The index knows best under which id tags are set. */
	g_free(letter->id);
	letter->id = g_strdup(message->id);
	if (!letter->has_date) {
		letter->has_date = TRUE;
		letter->date = message->date;
	}
	is_ours = people_is_ours(
		(const char *const *)ledger->me, letter->from->address);
	findings = sense_letter(
		rules_lexicon(ledger->rules), letter, is_ours, language);
	shed(letter, findings);
	return letter_of_findings(message, letter, findings);
}

CaseLetter *
letter_of_findings(
	const ArchiveMessage *message, Letter *letter, Findings *findings)
{
	CaseLetter *case_letter = g_new0(CaseLetter, 1);

	case_letter->letter = letter;
	case_letter->findings = findings;
	case_letter->thread = g_strdup(message->thread);
	case_letter->folder = g_strdup(message->folder);
	case_letter->is_junk = is_junk(message);
	case_letter->tags = g_strdupv(message->tags);
	case_letter->marks = marks_read((const char *const *)message->tags);
	return case_letter;
}
