/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Numbers in the names of attached files. */
#include "sense/facts_room.h"

#include <string.h>

enum { NAMES_MAX = 8, SHORTEST = 3 };

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

gboolean
fact_opens_name(const FactCode *code)
{
	return code->start == 0 && fact_is_dated(code);
}

FactClass
fact_class_of_name(const PhraseHits *hits, const FactCode *code, guint at)
{
	for (guint i = 0; i < at && fact_is_dated(code); i++) {
		if (phrasehits_length(hits, i, FACT_QUOTE, NULL))
			return FACT_QUOTE;
		if (phrasehits_length(hits, i, FACT_INVOICE, NULL))
			return FACT_INVOICE;
	}
	return FACT_CLASSES;
}
