/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/told.h"

#include <string.h>

#include "sense/words/table.h"

static const char *const kinds[TOLD_COUNT] = {
	[TOLD_SIGNED] = "told_signed",
	[TOLD_PAID] = "told_paid",
	[TOLD_LOST] = "told_lost",
};

/* A sentence of the own words, from token FIRST to LAST. */
typedef struct {
	guint first, last;
} Span;

static Span
sentence_of(const Tokens *own, guint token)
{
	guint32 number = tokens_at(own, token)->sentence;
	Span span = { token, token };

	while (span.first > 0 &&
		tokens_at(own, span.first - 1)->sentence == number)
		span.first--;
	while (span.last + 1 < tokens_count(own) &&
		tokens_at(own, span.last + 1)->sentence == number)
		span.last++;
	return span;
}

static const Group *
group_of(const Reading *reading, guint index, const WordsMatch **match)
{
	*match = &g_array_index(reading->matches, WordsMatch, index);
	return &g_array_index(reading->words->groups, Group, (*match)->group);
}

/* What speaks for KIND, and against it, in the sentence SPAN. */
static double
weigh_sentence(const Reading *reading, const char *kind, Span span)
{
	double most = 0, least = 0;

	for (guint i = 0; i < reading->matches->len; i++) {
		const WordsMatch *match;
		const Group *group = group_of(reading, i, &match);

		if (strcmp(group->kind, kind) != 0 ||
			!reading_is_own(reading, match) ||
			match->first_token < span.first ||
			match->last_token > span.last)
			continue;
		most = MAX(most, group->weight);
		least = MIN(least, group->weight);
	}
	return most + least;
}

static gboolean
is_question(const Tokens *own, Span span)
{
	return tokens_at(own, span.last)->folded[0] == '?';
}

/* "They ordered it elsewhere": the worse of two is meant. */
static gboolean
is_told(const Findings *findings, const char *sentence)
{
	for (guint i = 0; i < findings->told->len; i++) {
		const Hearsay *told = g_ptr_array_index(findings->told, i);

		if (strcmp(told->sentence, sentence) == 0)
			return TRUE;
	}
	return FALSE;
}

static void
read_kind(const Reading *reading, ToldWhat what, Findings *findings)
{
	const char *kind = kinds[what];
	Span seen = { 0, 0 };
	gboolean has_seen = FALSE;

	for (guint i = 0; i < reading->matches->len; i++) {
		const WordsMatch *match;
		const Group *group = group_of(reading, i, &match);

		if (strcmp(group->kind, kind) != 0 ||
			!reading_is_own(reading, match) ||
			(has_seen && match->first_token >= seen.first &&
				match->last_token <= seen.last))
			continue;
		seen = sentence_of(reading->own, match->first_token);
		has_seen = TRUE;
		if (is_question(reading->own, seen) ||
			weigh_sentence(reading, kind, seen) < WEIGH_THRESHOLD)
			continue;
		g_autofree char *text =
			tokens_copy(reading->own, seen.first, seen.last);
		if (!is_told(findings, text))
			g_ptr_array_add(
				findings->told, hearsay_new(what, text));
	}
}

void
told_read(const Reading *reading, Findings *findings)
{
	for (ToldWhat what = TOLD_COUNT; what-- > 0;)
		if (words_sign(reading->words, kinds[what]))
			read_kind(reading, what, findings);
}
