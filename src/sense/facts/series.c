/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What belongs to a number beside its digits: capitals before it, and which
 * revision of the paper it is. */
#include "sense/facts/room.h"

#include <string.h>

enum { LINKS = 2 }; /* words between "rev. B" and the number */

gboolean
fact_is_dated(const FactCode *code)
{
	return code->has_year && code->separators > 0;
}

/* --- Capitals -------------------------------------------------------------- */

/* "prot. 445/26": the token where it begins, AT if there is none. */
static guint
protocol_before(const PhraseHits *hits, guint at)
{
	guint word = at;

	if (word > 0 && tokens_at(hits->tokens, word - 1)->folded[0] == '.')
		word--;
	return word > 0 && strcmp(tokens_at(hits->tokens, word - 1)->folded,
				   "prot") == 0
		       ? word - 1
		       : at;
}

/* "FT", but not "Re": the word at token AT. */
static gboolean
is_upper(const char *text, const PhraseHits *hits, guint at)
{
	const Token *token = tokens_at(hits->tokens, at);

	for (gsize i = token->start; i < token->end; i++)
		if (!g_ascii_isupper(text[i]))
			return FALSE;
	return TRUE;
}

char *
fact_with_series(const char *text, const PhraseHits *hits, const FactCode *code,
	const FactLabel *label)
{
	guint at = facts_token_at(hits->tokens, code->start);
	gsize start = code->start;
	guint len = phrasehits_before(hits, at, FACT_SERIES);
	guint protocol = protocol_before(hits, at);
	gboolean is_named = label->class != FACT_CLASSES || label->owner ||
			    fact_is_dated(code);

	if (protocol < at)
		start = tokens_at(hits->tokens, protocol)->start;
	else if (label->has_capitals && is_named)
		start = tokens_at(hits->tokens, at - 1)->start;
	/* Where it may be a mark, a number with its year needs it not. */
	else if (len == 1 && is_upper(text, hits, at - 1) &&
		 !(fact_is_dated(code) &&
			 phrasehits_before(hits, at, FACT_MARK)))
		start = tokens_at(hits->tokens, at - 1)->start;
	return g_strndup(text + start, code->end - start);
}

gboolean
fact_begins_series(
	const PhraseBook *book, const char *text, const FactCode *code)
{
	const char *start = text + code->start;
	gsize len = 0;

	while (g_ascii_isupper(start[len]))
		len++;
	g_autofree char *word = g_ascii_strdown(start, (gssize)len);
	return len >= 2 && start[len] == '-' &&
	       phrasebook_single(book, word, FACT_SERIES) != NULL;
}

/* --- Revisions ------------------------------------------------------------- */

static gboolean
is_word(const PhraseHits *hits, guint at)
{
	static const char *const words[] = { "rev", "ind", "revision",
		"indice" };

	for (gsize i = 0; at < hits->count && i < G_N_ELEMENTS(words); i++)
		if (strcmp(tokens_at(hits->tokens, at)->folded, words[i]) == 0)
			return TRUE;
	return FALSE;
}

/* "B", "2": a letter or one digit that stands alone. */
static gboolean
is_count(const PhraseHits *hits, guint at)
{
	return at < hits->count &&
	       tokens_at(hits->tokens, at)->kind != TOKEN_MARK &&
	       strlen(tokens_at(hits->tokens, at)->folded) == 1;
}

static gboolean
is_point(const PhraseHits *hits, guint at)
{
	return at < hits->count &&
	       tokens_at(hits->tokens, at)->folded[0] == '.';
}

/* "Q1187 rev. B": the byte behind it, 0 if there is none. */
static gsize
revision_after(const PhraseHits *hits, const FactCode *code)
{
	guint at = facts_token_at(hits->tokens, code->end);

	if (!is_word(hits, at))
		return 0;
	at += is_point(hits, at + 1) ? 2 : 1;
	return is_count(hits, at) ? tokens_at(hits->tokens, at)->end : 0;
}

/* "rev. B of Q1187": the token where it begins, AT if there is none. */
static guint
revision_before(const PhraseHits *hits, guint at)
{
	guint count = at;

	for (int i = 0; i < LINKS && count > 0; i++) {
		if (is_count(hits, count - 1))
			break;
		count -= phrasehits_before(hits, count, FACT_LINK);
	}
	if (count == at || count < 2 || !is_count(hits, count - 1))
		return at;
	guint word = count - 1 - is_point(hits, count - 2);
	return word > 0 && is_word(hits, word - 1) ? word - 1 : at;
}

char *
fact_with_revision(const char *text, const PhraseHits *hits,
	const FactCode *code, const char *number, gboolean is_own)
{
	guint at = facts_token_at(hits->tokens, code->start);
	guint from = revision_before(hits, at);
	/* In a subject it stands beside the number, and is not of it. */
	gsize end = is_own ? revision_after(hits, code) : 0;

	if (end > 0) {
		g_autofree char *revision =
			g_strndup(text + code->end, end - code->end);
		return g_strconcat(number, revision, NULL);
	}
	if (from == at)
		return NULL;
	gsize start = tokens_at(hits->tokens, from)->start;
	return g_strndup(text + start, code->end - start);
}
