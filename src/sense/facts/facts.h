/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * facts: what a letter is about in figures: amounts and the one that counts,
 * quote and invoice numbers, validity, payment date.
 *
 * The vocabulary of a language ("total", "valid until", "Rechnung Nr.") comes
 * from section "facts" of its words file into a FactWords. Facts are collected
 * once; which of them count depends on what the letter asks, so facts_choose
 * may be called before that is known and again after.
 */
#pragma once

#include <glib.h>

#include "mail/letter/letter.h"
#include "sense/dates/dates.h"
#include "sense/findings.h"
#include "sense/text/tokens.h"

typedef struct FactWords FactWords;

FactWords *fact_words_new(const char *language);
void fact_words_free(FactWords *words);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(FactWords, fact_words_free)
/* Both ways of an image, as phrasebook_write and phrasebook_read. */
void fact_words_write(const FactWords *words, GByteArray *image);
FactWords *fact_words_read(ImageReader *reader);
const char *fact_words_language(const FactWords *words);
/* Takes one entry of section "facts", as date_words_put does. */
gboolean fact_words_put(FactWords *words, const char *name, const char *key,
	const char *value, GError **error);

typedef struct Facts Facts;

/*
 * Collects the facts of LETTER. OWN are the tokens of its own words, TITLE
 * those of its subject, DATES the dates in the own words (of DateMatch, may be
 * NULL). All must outlive the result, which is yours.
 */
Facts *facts_new(const FactWords *words, const Letter *letter,
	const Tokens *own, const Tokens *title, const GArray *dates);
void facts_free(Facts *facts);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Facts, facts_free)

/* Sets amounts, amount, reference(s), valid_until and pay_by of FINDINGS, by
 * the asks that stand in it already. */
void facts_choose(const Facts *facts, Findings *findings);
