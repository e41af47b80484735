/* SPDX-License-Identifier: GPL-3.0-or-later */
/* correspondence: what the files that read a company's letters share. */
#pragma once

#include "ledger/ledger_private.h"
#include "ledger/shared.h"

struct Correspondence {
	Ledger *ledger;
	char *company;
	GPtrArray *letters; /* of CaseLetter */
	GHashTable *known;  /* ids, borrowed from the letters */
	/* For letters too short to tell: the language of their thread, else of
	 * the newest letter of ours that asks. */
	GHashTable *languages; /* thread -> interned language */
	const char *language;  /* interned */
	const Memory *memory;  /* where letters are looked up; NULL: nowhere */
	GPtrArray *kept;       /* of KeptLetter: for the memory */
};

/* A letter that is to be remembered. */
typedef struct {
	char *id;
	GByteArray *record; /* NULL: as it is remembered */
} KeptLetter;

/* Each message once; the letter, or NULL if it was read before or is gone. */
CaseLetter *correspondence_read_message(
	Correspondence *reading, const ArchiveMessage *message);
/* All of FOUND (of ArchiveMessage). */
void correspondence_read_messages(
	Correspondence *reading, const GPtrArray *found);
/* Of what QUERY finds only letters from SINCE on. */
gboolean correspondence_read_found(Correspondence *reading, const char *query,
	gint64 since, GError **error);
/* True for a letter of ours that asks something that is followed up. */
gboolean correspondence_asks(
	const Correspondence *reading, const CaseLetter *letter);
/* Reads the threads of all letters that ask; if none does, all is dropped. */
gboolean correspondence_read_threads(Correspondence *reading, GError **error);
/* QUERY, which is taken, without what was read since SINCE, of THREADS if they are
 * given: to look up a message takes longer than to leave it out. Of a long thread
 * all is found that may be remembered. Yours. */
char *correspondence_unread(const Correspondence *reading, char *query,
	GHashTable *threads, gint64 since);
/* The search for all that we wrote to the company. Yours. */
char *correspondence_ours(const Correspondence *reading);
/* From here on short letters are read in the language of what was asked. */
void correspondence_note_language(Correspondence *reading);
/* Threads and outside recipients of all asks that were read; both sets borrow
 * from the letters. */
void correspondence_collect_asked(const Correspondence *reading,
	GHashTable *threads, GHashTable *recipients);

/* True if CHANGES may belong to what was asked in the letters read so far:
 * people in copy or substitutes wrote, or somebody under the same subject. */
gboolean correspondence_is_touched(
	const Correspondence *reading, const Changes *changes);
/* Letters under the subjects of what was asked since SINCE. */
gboolean correspondence_read_namesakes(
	Correspondence *reading, gint64 since, GError **error);
/* Letters since SINCE that name the company or the number of what was asked; and
 * whether CHANGES may hold one. */
gboolean correspondence_read_mentions(
	Correspondence *reading, gint64 since, GError **error);
gboolean correspondence_is_mentioned(
	const Correspondence *reading, const Changes *changes);
/* What others wrote since SINCE: people in copy, substitutes, mail systems. */
gboolean correspondence_read_beside(
	Correspondence *reading, gint64 since, GError **error);
