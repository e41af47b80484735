/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/clauses.h"

#include <string.h>

struct Clauses {
	guint count; /* tokens */
	guint32 *of; /* per token its clause */
	GArray *all; /* of Clause */
};

/* --- Cutting --------------------------------------------------------------- */

/* Marks that part clauses; a hyphen only between blanks. */
static gboolean
is_parting(const Tokens *tokens, guint at)
{
	const Token *token = tokens_at(tokens, at);
	const char *text = tokens_text(tokens) + token->start;

	if (token->kind != TOKEN_MARK)
		return FALSE;
	if (*text == '-')
		return token->start > 0 && text[-1] == ' ' &&
		       (text[token->end - token->start] == ' ' ||
			       text[token->end - token->start] == '\n');
	return strchr(",;:()", *text) || strcmp(token->folded, "\u2013") == 0 ||
	       strcmp(token->folded, "\u2014") == 0 ||
	       token->end - token->start > 1;
}

static gboolean
is_opening(const GArray *signs, guint at)
{
	for (guint i = 0; i < signs->len; i++) {
		const ReadingPhrase *sign =
			&g_array_index(signs, ReadingPhrase, i);

		if (sign->weight == 0 && sign->first == at)
			return TRUE;
	}
	return FALSE;
}

static void
cut(Clauses *clauses, const Tokens *tokens, const GArray *signs)
{
	guint32 sentence = 0;

	for (guint at = 0; at < clauses->count; at++) {
		const Token *token = tokens_at(tokens, at);
		gboolean is_first = at == 0 || token->sentence != sentence;

		sentence = token->sentence;
		if (is_first || is_parting(tokens, at) ||
			is_opening(signs, at)) {
			Clause clause = { .sentence = sentence };
			g_array_append_val(clauses->all, clause);
		}
		clauses->of[at] = clauses->all->len - 1;
	}
}

/* --- Weighing -------------------------------------------------------------- */

/* "leave it with me" is more than "leave". */
static gboolean
is_within_other(const GArray *signs, guint index)
{
	const ReadingPhrase *sign = &g_array_index(signs, ReadingPhrase, index);

	for (guint i = 0; i < signs->len; i++) {
		const ReadingPhrase *other =
			&g_array_index(signs, ReadingPhrase, i);

		if (other->first <= sign->first && other->last >= sign->last &&
			other->last - other->first > sign->last - sign->first)
			return TRUE;
	}
	return FALSE;
}

static Clause *
clause_of(const Clauses *clauses, guint token)
{
	return &g_array_index(clauses->all, Clause, clauses->of[token]);
}

static void
weigh_clauses(Clauses *clauses, const GArray *signs)
{
	for (guint i = 0; i < signs->len; i++) {
		const ReadingPhrase *sign =
			&g_array_index(signs, ReadingPhrase, i);
		Clause *clause = clause_of(clauses, sign->last);

		if (sign->weight == 0 || is_within_other(signs, i))
			continue;
		clause->most = MAX(clause->most, sign->weight);
		clause->least = MIN(clause->least, sign->weight);
	}
}

/* --------------------------------------------------------------------------- */

Clauses *
clauses_new(const Reading *reading)
{
	g_autoptr(GArray) signs = reading_phrases(reading, "days");
	Clauses *clauses = g_new0(Clauses, 1);

	clauses->count = tokens_count(reading->own);
	clauses->of = g_new0(guint32, clauses->count);
	clauses->all = g_array_new(FALSE, FALSE, sizeof(Clause));
	cut(clauses, reading->own, signs);
	weigh_clauses(clauses, signs);
	for (guint i = 0; i < reading->dates->len; i++) {
		const DateMatch *date =
			&g_array_index(reading->dates, DateMatch, i);

		clause_of(clauses, date->first_token)->has_date = TRUE;
	}
	return clauses;
}

void
clauses_free(Clauses *clauses)
{
	if (!clauses)
		return;
	g_free(clauses->of);
	g_array_unref(clauses->all);
	g_free(clauses);
}

const Clause *
clauses_at(const Clauses *clauses, guint token)
{
	return clause_of(clauses, token);
}

const Clause *
clauses_beside(const Clauses *clauses, guint token, int step)
{
	guint own = clauses->of[token];
	const Clause *clause = clause_of(clauses, token);

	if ((step < 0 && own == 0) ||
		(step > 0 && own + 1 >= clauses->all->len))
		return NULL;
	const Clause *other = &g_array_index(clauses->all, Clause, own + step);
	return other->sentence == clause->sentence ? other : NULL;
}
