/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/text/sentences.h"

#include <stdlib.h>
#include <string.h>

/* A line shorter than this ends where its writer wanted it to. */
enum { SHORT_LINE = 50 };

/* Folded words whose full stop ends no sentence, of all languages; these lists
 * are in the order of the alphabet. */
static const char *const abbreviations[] = { "abs", "approx", "avv", "bzw",
	"ca", "cf", "cia", "corp", "dott", "dr", "dra", "dtt", "egr", "env",
	"est", "etc", "evtl", "excl", "exkl", "exma", "exmo", "fa", "fr",
	"geom", "ggf", "hr", "incl", "ing", "inkl", "jr", "lic", "ltd", "max",
	"min", "mme", "mr", "mrs", "ms", "nr", "prof", "rag", "ref", "rif",
	"sig", "spett", "sr", "sra", "srta", "sta", "ste", "str", "tel", "vgl",
	"vs", "zzgl" };

/* Letters of those, and of the next ones. */
enum { LONGEST = 6 };
G_STATIC_ASSERT((int)LONGEST < (int)TOKEN_PADDING);

/* The same, if digits follow: "No. 114" against "we said no." */
static const char *const numbered[] = { "art", "cap", "fact", "fig", "fol",
	"folio", "item", "n", "no", "nos", "num", "off", "ord", "p", "pag",
	"pos", "pp", "prev", "qty", "re", "rev", "vol" };

/* A number behind these is no ordinal: "le 14." ends a sentence. */
static const char *const plain[] = { "al", "au", "dal", "del", "dia", "du",
	"el", "il", "le", "the" };

static int
compare_words(const void *word, const void *other)
{
	return strcmp(word, *(const char *const *)other);
}

/* Is WORD among COUNT WORDS, which are in the order of the alphabet? */
static gboolean
is_among(const char *const *words, gsize count, const char *word)
{
	return bsearch(word, words, count, sizeof *words, compare_words) !=
	       NULL;
}

static gboolean
is_mark(const Token *token, const char *marks)
{
	return token->kind == TOKEN_MARK && token->folded[0] &&
	       strchr(marks, token->folded[0]);
}

/* "fino al 10. Ne riparliamo": NUMBER with a word before it and one behind. */
static gboolean
is_plain(const Token *number, const Token *next)
{
	const Token *word = number - 1;

	return next->kind == TOKEN_WORD && next->is_capital &&
	       word->sentence == number->sentence && word->kind == TOKEN_WORD &&
	       is_among(plain, G_N_ELEMENTS(plain), word->folded);
}

/* A full stop after BEFORE and ahead of NEXT that belongs to BEFORE; HAS_WORD:
 * a token stands before that. */
static gboolean
is_abbreviation(const Token *before, const Token *next, gboolean has_word)
{
	gsize length = before->end - before->start;

	if (before->kind == TOKEN_NUMBER && has_word && is_plain(before, next))
		return FALSE;
	if (before->kind == TOKEN_NUMBER)
		return length <= 2 ||
		       (length <= 5 && next->kind == TOKEN_WORD &&
			       !next->is_capital); /* "on 8.6. it went out" */
	if (before->kind != TOKEN_WORD)
		return FALSE;
	if (g_utf8_strlen(before->folded, 2) == 1)
		return TRUE;
	if (memchr(before->folded, '\0', LONGEST + 1) == NULL)
		return FALSE;
	return is_among(abbreviations, G_N_ELEMENTS(abbreviations),
		       before->folded) ||
	       (next->has_digit && is_among(numbered, G_N_ELEMENTS(numbered),
					   before->folded));
}

/* Does the mark tokens[i] end a sentence? */
static gboolean
is_end(const Token *tokens, guint i, const Token *next)
{
	const Token *token = &tokens[i];

	if (token->folded[0] == '!' || token->folded[0] == '?')
		return TRUE;
	if (token->folded[0] != '.' ||
		(token->end == next->start && !is_mark(next, ")]\"'")))
		return FALSE;
	if (token->end - token->start > 1) /* "..." */
		return next->kind != TOKEN_WORD || next->is_capital;
	return i == 0 || tokens[i - 1].end != token->start ||
	       !is_abbreviation(&tokens[i - 1], next, i > 1);
}

/* Does a list item or a line of a table start at tokens[i]? */
static gboolean
is_item(const Token *tokens, guint i, guint count)
{
	if (tokens[i].kind == TOKEN_MARK)
		return !is_mark(&tokens[i], "(\"'");
	return i + 1 < count && is_mark(&tokens[i + 1], ".)") &&
	       tokens[i].end == tokens[i + 1].start &&
	       tokens[i].end - tokens[i].start <= 2;
}

/* Is the line break before tokens[i] meant, not a wrapped line? WIDTH is
 * that of the line before. */
static gboolean
is_layout(const Token *tokens, guint i, guint count, gsize width)
{
	const Token *token = &tokens[i];

	if (is_item(tokens, i, count))
		return TRUE;
	if (width >= SHORT_LINE)
		return FALSE;
	return token->is_capital || token->kind != TOKEN_WORD ||
	       is_mark(&tokens[i - 1], ",:");
}

void
sentences_number(Token *tokens, guint count)
{
	guint32 sentence = 0;
	guint line_start = 0; /* token that starts the line */
	gboolean is_ended = FALSE;

	for (guint i = 1; i < count; i++) {
		const Token *last = &tokens[i - 1];
		Token *token = &tokens[i];
		guint breaks = token->line - last->line;
		gsize width;

		token->sentence = sentence;
		if (last->kind == TOKEN_MARK)
			is_ended = is_ended || is_end(tokens, i - 1, token);
		if (!is_ended && breaks == 0)
			continue;
		width = last->end - tokens[line_start].start;
		if (breaks > 0)
			line_start = i;
		if (breaks > 1 ||
			(breaks == 1 && is_layout(tokens, i, count, width)) ||
			(is_ended && !(token->start == last->end &&
					     token->kind == TOKEN_MARK))) {
			sentence++;
			is_ended = FALSE;
		}
		token->sentence = sentence;
	}
}
