/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/topic.h"

#include <string.h>

#include "sense/words_table.h"

/* Shorter ones are small words in every language. */
#define WORD_MIN 4

typedef enum { WORD_OWN, WORD_PAPER, WORD_VERSION } WordKind;

/* "Agreement", "Revised": words of the trade, of which many subjects are
 * made. */
static WordKind
kind_of(const Reading *reading, guint token)
{
	WordKind kind = WORD_OWN;

	for (guint i = 0; i < reading->matches->len; i++) {
		const WordsMatch *match =
			&g_array_index(reading->matches, WordsMatch, i);
		const WordsText *text =
			&g_array_index(reading->texts, WordsText, match->text);
		const Group *group = &g_array_index(
			reading->words->groups, Group, match->group);

		if (text->place != PLACE_SUBJECT ||
			match->first_token > token || match->last_token < token)
			continue;
		if (strcmp(group->kind, "revised") == 0)
			return WORD_VERSION;
		kind = WORD_PAPER;
	}
	return kind;
}

static gboolean
has_sign(const Reading *reading, const char *name)
{
	return (reading->signs & words_sign(reading->words, name)) != 0;
}

void
topic_read(const Reading *reading, Findings *findings)
{
	guint count = tokens_count(reading->subject);

	findings->is_revision = has_sign(reading, "revised");
	findings->confirms_order = has_sign(reading, "confirmed");
	findings->confirms_money = has_sign(reading, "received");
	findings->is_withdrawal = has_sign(reading, "withdrawn");
	findings->is_promise = has_sign(reading, "promised");
	for (guint i = 0; i < count; i++) {
		const Token *token = tokens_at(reading->subject, i);
		WordKind kind = kind_of(reading, i);

		if (token->kind != TOKEN_WORD || kind == WORD_VERSION ||
			strlen(token->folded) < WORD_MIN)
			continue;
		g_ptr_array_add(
			kind == WORD_OWN ? findings->topic : findings->papers,
			g_strdup(token->folded));
	}
}
