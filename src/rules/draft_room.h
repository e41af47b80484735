/* SPDX-License-Identifier: GPL-3.0-or-later */
/* draft_room: what the files that make a draft share. */
#pragma once

#include "mail/compose/compose.h"
#include "rules/draft_words.h"
#include "rules/rules_private.h"
#include "rules/template.h"

/* A draft being made. */
typedef struct {
	Rules *rules;
	const Case *case_;
	const Clock *clock;
	gint64 now;
	const DraftWish *wish;
	GPtrArray *warnings;

	const CaseLetter *ask;
	const CaseLetter *last; /* our last letter */
	Template *template;
	Forms *forms;
	Voice *voice;
	GPtrArray *theirs;     /* addressees not of our house, of Mailbox */
	const Mailbox *whom;   /* the first of them */
	gboolean is_alternate; /* to somebody else at the company */
	Draft *draft;
} Making;

/* Adds a line for a person to read. */
void draft_warn(const Making *making, const char *format, ...)
	G_GNUC_PRINTF(2, 3);

/* Fills in from, to, cc, subject, ids, date, theirs and whom. */
gboolean draft_address(Making *making, GError **error);

/* Adds snippets and fill(case) to WORDS. */
gboolean draft_add_words(
	const Making *making, GHashTable *words, GError **error);
/* Gives the draft to finish(case, draft) and takes it back. */
gboolean draft_finish(Making *making, GError **error);
