/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * draft_words: the words that a template gets, from one case.
 *
 * Everything of mail in them has passed text_clean: a draft is looked at in a
 * terminal before it is sent.
 */
#pragma once

#include "cases/case.h"
#include "cases/clock.h"
#include "rules/forms.h"
#include "rules/voice.h"

/* The names of all words that owed fills, NULL-ended. */
const char *const *draft_word_names(void);

typedef struct {
	const Case *case_;
	const Clock *clock;
	gint64 now;
	const Forms *forms;
	const Voice *voice;
	const Mailbox *whom;
	const GPtrArray *attachments; /* char *, names that go along; NULL */
	Workdays workdays;	      /* the client's */
} DraftFacts;

/* Name to text; a word that is not known is not there. Yours. */
GHashTable *draft_words_of(const DraftFacts *facts);

/* The letter of CASE with ID; NULL if it is not among its events. */
const CaseLetter *draft_letter(const Case *case_, const char *id);

/* The sentence of TEXT in which PHRASE stands, on one line; NULL if it stands
 * nowhere. Yours. */
char *draft_sentence(const char *text, const char *phrase);
