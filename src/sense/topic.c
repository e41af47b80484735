/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/topic.h"

#include <string.h>

#include "sense/words/table.h"

/* Shorter ones are small words in every language, unless they are written in
 * capitals: "LOI". */
#define WORD_MIN 4
#define CAPITALS_MIN 3

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
		if (strcmp(group->kind, "revised") == 0 ||
			strcmp(group->kind, "renewed") == 0)
			return WORD_VERSION;
		kind = WORD_PAPER;
	}
	return kind;
}

/* "Offer of 3 March": no day tells what it is about. */
static gboolean
is_dated(const Reading *reading, guint token)
{
	const GArray *dates = reading->subject_dates;

	for (guint i = 0; dates && i < dates->len; i++) {
		const DateMatch *date = &g_array_index(dates, DateMatch, i);

		if (date->first_token <= token && token <= date->last_token)
			return TRUE;
	}
	return FALSE;
}

/* Written in capitals where others are small. */
static gboolean
is_capitals(const char *text, const Token *token)
{
	for (guint i = token->start; i < token->end; i++)
		if (!g_ascii_isupper(text[i]))
			return FALSE;
	for (; *text; text++)
		if (g_ascii_islower(*text))
			return TRUE;
	return FALSE;
}

static gboolean
is_long_enough(const Reading *reading, const Token *token)
{
	gsize length = strlen(token->folded);

	return length >= WORD_MIN ||
	       (length >= CAPITALS_MIN &&
		       is_capitals(tokens_text(reading->subject), token));
}

/* What speaks for the sign NAME; NULL if it does not hold. */
static const Weight *
weight_of(const Reading *reading, const GPtrArray *weights, const char *name)
{
	for (guint i = 0; reading_holds(reading, name) && i < weights->len;
		i++) {
		const Weight *weight = g_ptr_array_index(weights, i);

		if (strcmp(weight->kind, name) == 0)
			return weight;
	}
	return NULL;
}

/* With the words that tell so. */
static void
read_versions(const Reading *reading, Findings *findings)
{
	if (!reading_holds(reading, "renewed") &&
		!reading_holds(reading, "replacing"))
		return;
	g_autoptr(GPtrArray) weights = weigh(
		reading->words, WORDS_SIGNS, reading->matches, reading->signs);
	const Weight *renewed = weight_of(reading, weights, "renewed");
	const Weight *replacing = weight_of(reading, weights, "replacing");

	if (renewed) {
		Ask *ask = ask_new("quote", renewed->score);
		reading_evidence(reading, renewed, -1, ask->evidence);
		g_ptr_array_add(findings->renewals, ask);
	}
	for (guint i = 0; replacing && i < replacing->matches->len; i++) {
		guint index = g_array_index(replacing->matches, guint, i);
		g_ptr_array_add(findings->replaces,
			reading_text(reading, &g_array_index(reading->matches,
						      WordsMatch, index)));
	}
}

void
topic_read(const Reading *reading, Findings *findings)
{
	guint count = tokens_count(reading->subject);

	findings->confirms_order = reading_holds(reading, "confirmed");
	findings->confirms_money = reading_holds(reading, "received");
	findings->is_withdrawal = reading_holds(reading, "withdrawn");
	findings->is_promise = reading_holds(reading, "promised");
	read_versions(reading, findings);
	for (guint i = 0; i < count; i++) {
		const Token *token = tokens_at(reading->subject, i);
		WordKind kind = kind_of(reading, i);

		if (token->kind != TOKEN_WORD || kind == WORD_VERSION ||
			!is_long_enough(reading, token) || is_dated(reading, i))
			continue;
		g_ptr_array_add(
			kind == WORD_OWN ? findings->topic : findings->papers,
			g_strdup(token->folded));
	}
}
