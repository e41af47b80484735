/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Any letter, read in each language: facts are collected and chosen for every
 * ask, and amounts are what stands in the letter. */
#include <stdint.h>
#include <string.h>

#include <glib.h>

#include "shipped.h"
#include "sense/facts/facts.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
choose(const Facts *facts, const Letter *letter, const char *ask)
{
	g_autoptr(Findings) findings = findings_new();
	findings->is_ours = ask != NULL;
	if (ask)
		g_ptr_array_add(findings->asks, ask_new(ask, 1));
	facts_choose(facts, findings);
	facts_choose(facts, findings);
	for (guint i = 0; i < findings->amounts->len; i++) {
		const Amount *amount = findings->amounts->pdata[i];
		g_assert_nonnull(strstr(letter->own, amount->text));
	}
	if (findings->reference)
		g_assert_cmpuint(findings->references->len, >, 0);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	if (size < 1)
		return 0;
	const char *language = shipped_language(data[0]);
	g_autoptr(Letter) letter =
		letter_read_bytes((const char *)data + 1, size - 1, NULL);
	g_autoptr(Tokens) own = tokens_new(letter->own);
	g_autoptr(Tokens) title = tokens_new(letter->subject);
	g_autoptr(GArray) dates = dates_find(lexicon_dates(shipped(), language),
		own, day_from_time(letter->date, letter->offset),
		letter->offset);
	g_autoptr(Facts) facts = facts_new(
		lexicon_facts(shipped(), language), letter, own, title, dates);
	choose(facts, letter, NULL);
	choose(facts, letter, "quote");
	choose(facts, letter, "payment");
	return 0;
}
