/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * shared: what one company's letters need that another's needed before. A
 * thread may be that of a hundred companies: it is searched, read and walked
 * once. Only remembered, and not much of it: what is not here is found, read
 * or walked again. For one thread of the program alone.
 */
#pragma once

#include "cases/case.h"
#include "mail/archive/archive.h"

typedef struct Shared Shared;

Shared *shared_new(void);
void shared_free(Shared *shared);

/* What QUERY found (of ArchiveMessage), NULL if that is not known; yours. */
GPtrArray *shared_found(const Shared *shared, const char *query);
void shared_note_found(Shared *shared, const char *query, GPtrArray *found);

/* Notes, of the threads that FOUND holds all messages of, the long ones: those
 * that are found a second time are remembered from then on. At first some may
 * be missing. */
void shared_note_threads(Shared *shared, const GPtrArray *found);
/* The messages of THREAD if they are remembered, else NULL; yours. */
GPtrArray *shared_thread(const Shared *shared, const char *thread);
gboolean shared_has_thread(const Shared *shared, const char *thread);
/* Is THREAD a long one, which all is to be found of when it is found again? */
gboolean shared_was_found(const Shared *shared, const char *thread);

/* The letter of MESSAGE, read with the hint LANGUAGE; NULL if it is not there.
 * Yours. */
CaseLetter *shared_letter(const Shared *shared, const ArchiveMessage *message,
	const char *language);
/* LETTER, which is taken, was read so: it is remembered if it was asked for
 * before. What comes back is to be used instead: the same letter, if another
 * hint led to the same. Yours. */
CaseLetter *shared_note_letter(Shared *shared, const ArchiveMessage *message,
	const char *language, CaseLetter *letter);

/* The cases that came of LETTERS by WORKDAYS, if they were walked lately; NULL
 * if not. To be left as they are; yours. Where a letter is among them that is
 * not remembered nobody else can have the same, and nothing is noted. */
GPtrArray *shared_cases(
	Shared *shared, const GPtrArray *letters, const Workdays *workdays);
void shared_note_cases(Shared *shared, const GPtrArray *letters,
	const Workdays *workdays, GPtrArray *cases);
