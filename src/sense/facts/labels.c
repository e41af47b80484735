/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/facts/room.h"

#include <string.h>

/* Words between "invoice" and its number: "no.", "of 3 May". */
#define LABEL_STEPS 7
/* A word of so many bytes before a full stop may be a longer one cut short. */
#define SHORT 4
/* A span of so many days is a year. */
#define YEAR 364

static gboolean
is_mark(const Tokens *tokens, guint at, const char *marks)
{
	const Token *token = tokens_at(tokens, at);
	return token->kind == TOKEN_MARK &&
	       strchr(marks, tokens_text(tokens)[token->start]) != NULL;
}

/* "our", "your", "ns." just before AT. */
static void
take_owner(const PhraseHits *hits, guint at, FactLabel *label)
{
	for (int step = 0; step < 2; step++) {
		if (phrasehits_before(hits, at, FACT_OURS))
			label->owner = 1;
		else if (phrasehits_before(hits, at, FACT_YOURS))
			label->owner = -1;
		if (at == 0 || !is_mark(hits->tokens, at - 1, "."))
			break;
		at--;
	}
}

/* "Akontorechnung", "Wartungsangebot": a name at the end of a longer word. */
static FactClass
class_of_compound(const PhraseBook *book, const char *word)
{
	gsize length = strlen(word);
	for (gsize cut = 3; cut + 6 <= length; cut++) {
		if (phrasebook_single(book, word + cut, FACT_INVOICE))
			return FACT_INVOICE;
		if (phrasebook_single(book, word + cut, FACT_QUOTE))
			return FACT_QUOTE;
	}
	return FACT_CLASSES;
}

/* The class of the paper whose name ends just before AT, FACT_CLASSES if none
 * does; LEN becomes the tokens of the name. */
static FactClass
class_before(const PhraseHits *hits, guint at, guint *len)
{
	static const FactClass labels[] = { FACT_QUOTE, FACT_INVOICE,
		FACT_ORDER, FACT_REFERENCE, FACT_OTHER };
	FactClass class = FACT_CLASSES;
	*len = 0;
	for (gsize i = 0; i < G_N_ELEMENTS(labels); i++) {
		guint one = phrasehits_before(hits, at, labels[i]);
		if (one > *len) {
			*len = one;
			class = labels[i];
		}
	}
	if (*len == 0 && at > 0 &&
		tokens_at(hits->tokens, at - 1)->kind == TOKEN_WORD) {
		class = class_of_compound(
			hits->book, tokens_at(hits->tokens, at - 1)->folded);
		*len = class != FACT_CLASSES;
	}
	return class;
}

/* The token before AT from which to go on looking for a name; AT itself if
 * what stands there can belong to no number. */
static guint
step_back(const PhraseHits *hits, const Facts *own, guint at, FactLabel *label)
{
	guint mark = phrasehits_before(hits, at, FACT_MARK);
	gboolean is_series = phrasehits_before(hits, at, FACT_SERIES) > 0;

	/* "Re: 200 boards" is no series. */
	if (is_series && label->has_colon)
		return at;
	label->has_mark |= mark > 0;
	label->has_series |= is_series;
	if (mark > 0 || is_series)
		return at - MAX(mark, 1);
	if (is_mark(hits->tokens, at - 1, ":.#(\"'-")) {
		label->has_mark |= is_mark(hits->tokens, at - 1, "#");
		label->has_colon |= is_mark(hits->tokens, at - 1, ":");
		return at - 1;
	}
	const DateMatch *date = own ? facts_date_at(own, at - 1) : NULL;
	if (date) {
		label->is_old |= date->date.last < own->written &&
				 date->date.last - date->date.first >= YEAR;
		return date->first_token;
	}
	at -= phrasehits_before(hits, at, FACT_LINK);
	return at;
}

/* "our worksheet no. 12": a paper whose name is not known, but whose. */
static void
take_unknown(const PhraseHits *hits, guint at, FactLabel *label)
{
	if (!label->has_mark || at < 2 ||
		tokens_at(hits->tokens, at - 1)->kind != TOKEN_WORD)
		return;
	take_owner(hits, at - 1, label);
}

/* May the capitals before AT, SO_MANY of them, belong to the number there?
 * "ORC 2026/57" and "invoice A 5521", but not "PO 4500". */
static gboolean
can_be_series(const PhraseHits *hits, guint at, gsize so_many)
{
	const char *text = tokens_text(hits->tokens);
	guint len;
	FactClass class = class_before(hits, at, &len);

	if (so_many == 1) {
		guint before = at - 1;

		/* "A 2026" opens a sentence with a word, and the "A" of "Factura
		 * A 0003-00001284" is a kind of paper. */
		if (at < 2 || text[tokens_at(hits->tokens, at)->start] == '0' ||
			tokens_at(hits->tokens, at - 2)->sentence !=
				tokens_at(hits->tokens, at)->sentence)
			return FALSE;
		before -= is_mark(hits->tokens, before - 1, ".");
		class = class_before(hits, before, &len);
		return class == FACT_QUOTE || class == FACT_INVOICE ||
		       class == FACT_REFERENCE ||
		       fact_article_before(hits, at - 1);
	}
	return class == FACT_CLASSES;
}

/* "PI", "AG", "ORC": a few capitals right before the number at AT. */
static gboolean
is_capitals(const PhraseHits *hits, guint at)
{
	const Token *token = at > 0 ? tokens_at(hits->tokens, at - 1) : NULL;
	const char *text = tokens_text(hits->tokens);
	gsize length = token ? token->end - token->start : 0;

	if (!token || token->kind != TOKEN_WORD || length > 4 ||
		at >= hits->count ||
		tokens_at(hits->tokens, at)->start != token->end + 1)
		return FALSE;
	for (gsize i = token->start; i < token->end; i++)
		if (!g_ascii_isupper(text[i]))
			return FALSE;
	return can_be_series(hits, at, length) &&
	       !phrasehits_before(hits, at, FACT_MARK) &&
	       !phrasehits_before(hits, at, FACT_SERIES) &&
	       (length == 1 || !phrasehits_before(hits, at, FACT_LINK));
}

/* "Est. 590 flowers": a word cut short before the number at AT is as good as
 * a mark. */
static gboolean
is_shortened(const PhraseHits *hits, guint at)
{
	const Token *point = at > 1 ? tokens_at(hits->tokens, at - 1) : NULL;
	const Token *word = point ? tokens_at(hits->tokens, at - 2) : NULL;

	return point && at < hits->count &&
	       tokens_text(hits->tokens)[point->end - 1] == '.' &&
	       (point->sentence == tokens_at(hits->tokens, at)->sentence ||
		       word->end - word->start <= SHORT);
}

FactLabel
fact_label_before(const PhraseHits *hits, const Facts *own, guint at)
{
	FactLabel label = { .class = FACT_CLASSES };
	guint number = at;
	label.has_capitals = is_capitals(hits, at);
	label.article = fact_article_before(hits, at - label.has_capitals);
	for (int step = 0; step < LABEL_STEPS && at > 0 && !label.is_old;
		step++) {
		guint len;
		if (own && !facts_same_line(
				   own, at - 1, MIN(number, hits->count - 1)))
			break;
		FactClass class = class_before(hits, at, &len);
		if (len > 0 && len >= phrasehits_before(hits, at, FACT_MARK)) {
			take_owner(hits, at - len, &label);
			label.class = class;
			label.has_mark |=
				label.has_colon || is_shortened(hits, number);
			return label;
		}
		take_owner(hits, at, &label);
		/* "the order for your 26-114", "on the order our no. 26-114" */
		if (label.owner && (at == number || label.has_mark)) {
			if (at != number)
				label.class = FACT_REFERENCE;
			break;
		}
		guint next = at == number && label.has_capitals
				     ? at - 1
				     : step_back(hits, own, at, &label);
		if (next == at) {
			take_unknown(hits, at, &label);
			break;
		}
		at = next;
	}
	if (label.is_old)
		label.class = FACT_OTHER;
	else if (label.has_series)
		label.class = FACT_INVOICE;
	return label;
}
