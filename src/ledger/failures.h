/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * failures: what went wrong while a ledger was at work, each thing once: rules
 * that failed, and letters that could not be read.
 */
#pragma once

#include "mail/archive/archive.h"

typedef struct {
	GPtrArray *told;    /* char * */
	GHashTable *unread; /* id of a letter -> why it could not be read */
} Failures;

Failures *failures_new(void);
void failures_free(Failures *failures);

/* WHAT (may be NULL) names the thing. */
void failures_note(Failures *failures, const char *what, const GError *error);
/* MESSAGE could not be read; ERROR is NULL if its file is gone. */
void failures_note_unread(
	Failures *failures, const ArchiveMessage *message, const GError *error);
/* Adds those of OTHERS, which are forgotten there. */
void failures_take(Failures *failures, Failures *others);
/* All of them, letters by the names of their files, of which at most MOST; yours
 * (of char *). */
GPtrArray *failures_texts(const Failures *failures, guint most);
