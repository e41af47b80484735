/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/topic.h"

#include <string.h>

/* Shorter ones are small words in every language. */
#define WORD_MIN 4

/* "Agreement", "Revised": words of the trade, of which many subjects are
 * made. */
static gboolean
is_known(const Reading *reading, guint token)
{
	for (guint i = 0; i < reading->matches->len; i++) {
		const WordsMatch *match =
			&g_array_index(reading->matches, WordsMatch, i);

		const WordsText *text =
			&g_array_index(reading->texts, WordsText, match->text);

		if (text->place == PLACE_SUBJECT &&
			match->first_token <= token &&
			match->last_token >= token)
			return TRUE;
	}
	return FALSE;
}

void
topic_read(const Reading *reading, Findings *findings)
{
	guint64 revised = words_sign(reading->words, "revised");
	guint count = tokens_count(reading->subject);

	findings->is_revision = revised && (reading->signs & revised);
	for (guint i = 0; i < count; i++) {
		const Token *token = tokens_at(reading->subject, i);

		if (token->kind == TOKEN_WORD &&
			strlen(token->folded) >= WORD_MIN &&
			!is_known(reading, i))
			g_ptr_array_add(
				findings->topic, g_strdup(token->folded));
	}
}
