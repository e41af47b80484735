/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Numbers in the names of attached files. */
#include "sense/facts_room.h"

#include <string.h>

enum { NAMES_MAX = 8, SHORTEST = 3, SHORTEST_NAME = 6 };

gboolean
fact_is_in_name(const Letter *letter, const char *digits)
{
	gsize length = strlen(digits);

	for (guint i = 0; i < MIN(letter->attachments->len, NAMES_MAX); i++) {
		const Attachment *attachment =
			g_ptr_array_index(letter->attachments, i);
		const char *at = strstr(attachment->name, digits);

		if (length < SHORTEST || !at)
			continue;
		if ((at == attachment->name || !g_ascii_isdigit(at[-1])) &&
			!g_ascii_isdigit(at[length]))
			return TRUE;
	}
	return FALSE;
}

/* "C-1906 scales", "0458 museum", but not "IMG2291" */
static gboolean
is_series(const char *name, const FactCode *code)
{
	gsize letters = 0;

	if (code->digits < 3)
		return FALSE;
	while (g_ascii_isupper(name[code->start + letters]))
		letters++;
	return code->letters == (int)letters &&
	       (code->letters ? code->letters <= 2 + (code->separators > 0)
			      : code->has_zero);
}

gboolean
fact_is_of_name(const char *name, const FactCode *code, const FactLabel *label)
{
	/* "oven no. 0326 final" */
	if (label->has_mark && label->class == FACT_CLASSES)
		return code->digits >= 2;
	return code->start == 0 &&
	       (fact_is_dated(code) || is_series(name, code));
}

/* "Angebotsschreiben": a name that begins a longer word. */
static gboolean
begins_word(const PhraseHits *hits, guint at, FactClass class)
{
	g_autofree char *word = g_strdup(tokens_at(hits->tokens, at)->folded);

	for (gsize cut = strlen(word); cut > SHORTEST_NAME; cut--) {
		word[cut - 1] = '\0';
		if (phrasebook_single(hits->book, word, class))
			return TRUE;
	}
	return FALSE;
}

FactClass
fact_class_of_name(const PhraseHits *hits, const FactCode *code, guint at)
{
	for (guint i = 0; i < at && fact_is_dated(code); i++) {
		if (phrasehits_length(hits, i, FACT_QUOTE, NULL) ||
			begins_word(hits, i, FACT_QUOTE))
			return FACT_QUOTE;
		if (phrasehits_length(hits, i, FACT_INVOICE, NULL) ||
			begins_word(hits, i, FACT_INVOICE))
			return FACT_INVOICE;
	}
	return FACT_CLASSES;
}
