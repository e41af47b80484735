/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * memory: the letters of open cases as they were read, kept in one file, so
 * that a list, or a scan with nothing new, need not read them again.
 *
 * No second store: whatever is remembered stands in the mail files and in the
 * index, and comes out the same from there. A letter is remembered under its
 * file (name, size, time of change) and by what it was read (words, rules,
 * program); what was found is remembered for one revision of the index. What
 * the senses alone look at (other headers, reports) is not kept.
 */
#pragma once

#include "cases/case.h"
#include "mail/archive/archive.h"

typedef struct Memory Memory;

/* What is remembered below DIR of the archive at ROOT with this UUID; nothing
 * if there is no such file or it is damaged. Never NULL; yours. */
Memory *memory_open(const char *dir, const char *root, const char *uuid);
void memory_free(Memory *memory);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Memory, memory_free)

/* Letters that were read by anything but what STAMP tells are forgotten. */
void memory_set_stamp(Memory *memory, guint64 stamp);

/* --- What was found -------------------------------------------------------- */

/* Is it remembered what QUERY found in the archive at REVISION? */
gboolean memory_knows(
	const Memory *memory, unsigned long revision, const char *query);
/* That, if all their files are there (of ArchiveMessage); yours, else NULL. */
GPtrArray *memory_found(
	const Memory *memory, unsigned long revision, const char *query);
/* Remembers that QUERY finds MESSAGES by now, or still the same. */
void memory_note_found(
	Memory *memory, const char *query, const GPtrArray *messages);
void memory_keep_found(Memory *memory);
/* Was that said of QUERY? */
gboolean memory_has_noted(const Memory *memory, const char *query);

/* --- Letters: several threads may ask at once ------------------------------ */

/* A file as it was when it was looked at. */
typedef struct {
	gint64 changed, size, inode;
} MemoryFile;

/* The letter and findings of MESSAGE, LANGUAGE being the hint; yours. False if
 * they are not remembered; FILE is filled in all the same. */
gboolean memory_recall(const Memory *memory, const ArchiveMessage *message,
	const char *language, MemoryFile *file, Letter **letter,
	Findings **findings);
/* The same as bytes to be kept; NULL if that is not worth it. Yours. */
GByteArray *memory_record(const ArchiveMessage *message, const char *language,
	const MemoryFile *file, const Letter *letter, const Findings *findings);

/* --- For the next run ------------------------------------------------------ */

/* Keeps the letter ID: RECORD, which is taken, or NULL: as it is remembered. */
void memory_keep(Memory *memory, const char *id, GByteArray *record);
/* Writes what was kept and what was found, which stands for the archive at
 * REVISION (0: it does not any more) if QUERY is still the search. Nothing is
 * told if that fails: the next run is only slower then. */
void memory_save(Memory *memory, unsigned long revision, const char *query);
