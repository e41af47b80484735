/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What an absence notice says, and how much of a letter is one. */
#include "sense/delivery/room.h"

#include <string.h>

#include "sense/dates/dates.h"
#include "sense/lexicon.h"

/* The bit of the language of most of the notice's words. */
static guint
language_of(const Delivery *delivery)
{
	guint votes[32] = { 0 }, best = 0;
	for (guint i = 0; i < delivery->matches->len; i++) {
		NoticeMatch match =
			g_array_index(delivery->matches, NoticeMatch, i);
		for (guint bit = 0; bit < 32; bit++) {
			if (match.languages & 1u << bit)
				votes[bit] += 1 + match.last - match.first;
		}
	}
	for (guint bit = 0; notices_language(delivery->notices, bit); bit++) {
		const char *name = notices_language(delivery->notices, bit);
		if (!strcmp(name, delivery->findings->language))
			votes[bit] += 2;
		if (votes[bit] > votes[best])
			best = bit;
	}
	return best;
}

static gboolean
explains(NoticeKind kind)
{
	return kind == NOTICE_ABSENT || kind == NOTICE_BACK ||
	       kind == NOTICE_URGENT || kind == NOTICE_UNREAD ||
	       kind == NOTICE_MACHINE || kind == NOTICE_RECEIVED ||
	       kind == NOTICE_GONE;
}

/* Counts the sentences of which nothing belongs to a notice. */
static void
read_sentences(const Delivery *delivery, Absence *absence)
{
	const Tokens *tokens = delivery->tokens;
	guint count = tokens_count(tokens), words = 0, below = 0;
	gboolean explained = FALSE;
	guint match = 0;
	for (guint i = 0; i < count; i++) {
		const Token *token = tokens_at(tokens, i);
		words += token->kind != TOKEN_MARK;
		explained |= strchr(token->folded, '@') != NULL;
		for (; match < delivery->matches->len; match++) {
			NoticeMatch one = g_array_index(
				delivery->matches, NoticeMatch, match);
			if (one.first > i)
				break;
			explained |= explains(one.kind);
		}
		if (i + 1 < count &&
			tokens_at(tokens, i + 1)->sentence == token->sentence)
			continue;
		below += !explained && words > 4;
		if (explained) {
			absence->unexplained += below;
			below = 0;
		}
		absence->asks |=
			!explained && words > 1 && token->folded[0] == '?';
		explained = FALSE;
		words = 0;
	}
	absence->below = below;
}

/* An address that is not the writer's, or any phone. */
static gboolean
names_a_way(const Delivery *delivery)
{
	const char *text = tokens_text(delivery->tokens);
	gsize end = strlen(text);
	TextSpan span = { 0, 0 };
	if (phone_next(text, 0, end, &span))
		return TRUE;
	span.end = 0;
	while (address_next(text, span.end, end, &span)) {
		g_autofree char *address = address_at(text, span);
		if (strcmp(address, delivery->letter->from->address))
			return TRUE;
	}
	return FALSE;
}

static GArray *
dates_of(const Delivery *delivery)
{
	const Letter *letter = delivery->letter;
	const char *language =
		notices_language(delivery->notices, delivery->language);
	const DateWords *words =
		language ? lexicon_dates(delivery->lexicon, language) : NULL;
	if (!words || !letter->has_date)
		return g_array_new(FALSE, FALSE, sizeof(DateMatch));
	return dates_find(words, delivery->tokens,
		day_from_time(letter->date, letter->offset), letter->offset);
}

void
absence_read(Delivery *delivery, Absence *absence, GPtrArray *substitutes)
{
	delivery->language = language_of(delivery);
	*absence = (Absence){ .back = DAY_NONE, .starts = DAY_NONE };
	g_autoptr(GArray) dates = dates_of(delivery);
	absence_days(delivery, dates, absence);
	read_sentences(delivery, absence);
	contacts_read(delivery, dates, substitutes);
	absence->has_contact = names_a_way(delivery);
}
