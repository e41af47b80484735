/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/facts_room.h"

#include <string.h>

/* Words between "invoice" and its number: "no.", "of 3 May". */
#define LABEL_STEPS 5

static gboolean
is_mark(const Tokens *tokens, guint at, const char *marks)
{
	const Token *token = tokens_at(tokens, at);
	return token->kind == TOKEN_MARK &&
	       strchr(marks, tokens_text(tokens)[token->start]) != NULL;
}

/* "our", "your" before the word that ends at AT. */
static void
take_owner(const PhraseHits *hits, guint at, FactLabel *label)
{
	if (at > 0 && is_mark(hits->tokens, at - 1, "."))
		at--;
	if (phrasehits_before(hits, at, FACT_OURS))
		label->owner = 1;
	else if (phrasehits_before(hits, at, FACT_YOURS))
		label->owner = -1;
}

/* What the words before token AT say of the number there. */
FactLabel
fact_label_before(const PhraseHits *hits, const Facts *own, guint at)
{
	static const FactClass labels[] = { FACT_QUOTE, FACT_INVOICE,
		FACT_ORDER, FACT_REFERENCE, FACT_OTHER };
	FactLabel label = { .class = FACT_CLASSES };
	gboolean has_colon = FALSE;
	guint number = at;
	for (int step = 0; step < LABEL_STEPS && at > 0; step++) {
		if (own && !facts_same_line(own, at - 1, number))
			break;
		guint best = 0;
		if (phrasehits_before(hits, at, FACT_OURS))
			label.owner = 1;
		else if (phrasehits_before(hits, at, FACT_YOURS))
			label.owner = -1;
		for (gsize i = 0; i < G_N_ELEMENTS(labels); i++) {
			guint len = phrasehits_before(hits, at, labels[i]);
			if (len > best) {
				best = len;
				label.class = labels[i];
			}
		}
		guint mark = phrasehits_before(hits, at, FACT_MARK);
		if (best > 0 && best >= mark) {
			take_owner(hits, at - best, &label);
			label.has_mark |= has_colon;
			return label;
		}
		label.class = FACT_CLASSES;
		const DateMatch *date = own ? facts_date_at(own, at - 1) : NULL;
		guint link = phrasehits_before(hits, at, FACT_LINK);
		if (mark > 0) {
			label.has_mark = TRUE;
			at -= mark;
		} else if (is_mark(hits->tokens, at - 1, ":.#(\"'-")) {
			label.has_mark |= is_mark(hits->tokens, at - 1, "#");
			has_colon |= is_mark(hits->tokens, at - 1, ":");
			at--;
		} else if (date) {
			at = date->first_token;
		} else if (link > 0) {
			at -= link;
		} else {
			break;
		}
	}
	return label;
}
