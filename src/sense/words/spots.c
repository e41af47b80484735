/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/words/spots.h"

#include <string.h>

#include "sense/dates/dates.h"

enum {
	MOST_SPOTS = 4000,  /* of one letter; what follows is not read */
	MOST_SYMBOLS = 128, /* of one word and its parts */
	START_SENTENCES = 4,
	END_SENTENCES = 4
};

/* A mark that ends a clause, so that a "not" before it does not reach on. */
static gboolean
ends_clause(const Token *token)
{
	switch (token->folded[0]) {
	case ',':
	case ';':
	case ':':
	case '(':
	case ')':
	case '-': return TRUE;
	default: return FALSE;
	}
}

static void
mark_question(Spots *spots, guint32 sentence)
{
	for (guint i = spots->count; i > 0; i--) {
		Spot *spot = &spots->at[i - 1];

		if (spot->sentence != sentence)
			break;
		spot->is_question = TRUE;
	}
}

/* Five digits and more in a row name a paper, a place or a telephone; a price
 * is written in groups then, or is round. */
static gboolean
is_code(const char *text, gsize digits)
{
	return digits >= 5 && !text[digits] &&
	       strcmp(text + digits - 2, "00") != 0 &&
	       strcmp(text + digits - 2, "50") != 0;
}

/* "1.080", "380", "90": neither a year nor a time nor a number of a paper. */
static inline gboolean
may_be_amount(const Token *token)
{
	const char *text = token->folded;
	gsize digits;

	if (token->kind != TOKEN_NUMBER)
		return token->kind == TOKEN_MONEY;
	digits = strspn(text, "0123456789");
	if (text[0] == '0' || strpbrk(text, "/:-"))
		return FALSE;
	if (is_code(text, digits))
		return FALSE;
	if (digits == 4 && !text[digits] &&
		(g_str_has_prefix(text, "199") || g_str_has_prefix(text, "20")))
		return FALSE;
	return digits >= 2 || strlen(text) >= digits + 4 ||
	       (text[digits] == ',' && strlen(text) == digits + 3);
}

/* Dates are told in tokens: finds their spots among those from FIRST on; DAY
 * is the letter's. */
static void
place_dates(Spots *spots, guint first, const GArray *dates, Day day)
{
	guint at = first;

	for (guint i = 0; dates && i < dates->len; i++) {
		const DateMatch *date = &g_array_index(dates, DateMatch, i);
		guint end;

		while (at < spots->count &&
			spots->at[at].token_index < date->first_token)
			at++;
		for (end = at; end < spots->count &&
			       spots->at[end].token_index <= date->last_token;)
			end++;
		if (end == at)
			continue;
		spots->at[at].date_end = end;
		for (guint of = at; of < end; of++)
			spots->at[of].is_figure = FALSE;
		spots->at[at].is_ahead =
			!date->is_past && date->date.last >= day;
	}
}

static void
mark_percent(Spot *before)
{
	before->is_figure = FALSE;
	before->is_percent = before->token->kind == TOKEN_NUMBER;
}

/* "#282945", "(713) 853": what the marks around a number make of it. */
static void
place_marks(Spots *spots, const Tokens *tokens, guint first)
{
	guint count = tokens_count(tokens);

	for (guint i = first; i < spots->count; i++) {
		Spot *spot = &spots->at[i];
		guint at = spot->token_index;

		if (spot->token->kind != TOKEN_NUMBER)
			continue;
		const Token *before = at > 0 ? tokens_at(tokens, at - 1) : NULL;
		const Token *after =
			at + 1 < count ? tokens_at(tokens, at + 1) : NULL;
		const Token *next =
			at + 2 < count ? tokens_at(tokens, at + 2) : NULL;
		gboolean is_area = before && before->folded[0] == '(' && next &&
				   after->folded[0] == ')' &&
				   next->kind == TOKEN_NUMBER;

		if (is_area || (before && before->folded[0] == '#') ||
			(after && token_is_measure(after)))
			spot->is_figure = FALSE;
	}
}

/* Do two spots touch but for one connecting mark? */
static gboolean
touch(const Spot *a, const Spot *b)
{
	return a->text == b->text && b->token->start <= a->token->end + 1 &&
	       b->token_index <= a->token_index + 2 &&
	       b->token->line == a->token->line &&
	       (b->token_index > a->token_index + 1 ||
		       b->token->start == a->token->end);
}

/* The spot after the reference number that starts at INDEX, 0 if none does:
 * digits, with letters and more digits that touch them. */
static guint
reference_end(const Spots *spots, guint index)
{
	const Token *first = spots->at[index].token;
	guint end = index;
	gboolean is_reference = FALSE;
	gsize digits = 0;

	if (!first->has_digit && !first->is_capital)
		return 0;
	do {
		const Token *token = spots->at[end].token;
		gboolean is_numeric = token->has_digit;

		if (token->kind == TOKEN_MONEY)
			return 0;
		is_reference |= is_numeric && token->kind == TOKEN_WORD;
		is_reference |= strpbrk(token->folded, "/-") != NULL;
		digits += is_numeric ? strlen(token->folded) : 0;
		end++;
	} while (end < spots->count &&
		 touch(&spots->at[end - 1], &spots->at[end]));
	is_reference |= end - index > 1;
	return digits >= 3 || (is_reference && digits >= 2) ? end : 0;
}

static void
place_references(Spots *spots, guint first)
{
	for (guint i = first; i < spots->count; i++)
		spots->at[i].reference_end = reference_end(spots, i);
}

/* The beginning and the end of the own words are places of their own. */
static void
place_ends(Spots *spots, guint first)
{
	guint count = spots->count;
	guint32 start, end;

	if (first >= count)
		return;
	start = spots->at[first].sentence + START_SENTENCES;
	end = spots->at[count - 1].sentence;
	for (guint i = first; i < count; i++) {
		Spot *spot = &spots->at[i];

		if (spot->sentence < start)
			spot->places |= PLACE_START;
		if (spot->sentence + END_SENTENCES > end)
			spot->places |= PLACE_END;
	}
}

/* The symbols of the word at SPOT that matter in this text. */
static void
add_symbols(Spots *spots, Spot *spot)
{
	const WordsFlat *flat = &spots->words->flat;
	guint32 first = spots->symbols.count, end = first;
	guint count;
	guint32 *out;

	vector_reserve(&spots->symbols, first + MOST_SYMBOLS);
	out = spots->symbols.at + first;
	count = trie_look_up(flat->trie, flat->trie_count, spot->token->folded,
		out, MOST_SYMBOLS);
	for (guint i = 0; i < count; i++) {
		guint32 symbol = out[i];

		if (!(flat->uses[symbol] & spots->wanted))
			continue;
		spot->words |= mask_of(symbol);
		spots->symbols.at[end++] = symbol;
	}
	spot->symbols = (Range){ first, end };
	spots->symbols.count = end;
}

/* Where phrases may stand that hold something of TEXT. */
static guint
places_of(const WordsText *text)
{
	return text->place == PLACE_BODY ? PLACE_BODY | PLACE_START | PLACE_END
					 : text->place;
}

/* The token classes that matter in this text, as bits. */
static guint32
classes_of(const Spots *spots)
{
	guint32 classes = 0;

	for (guint32 s = SYMBOL_MONEY; s < SYMBOL_NOT; s++)
		if (spots->words->flat.uses[s] & spots->wanted)
			classes |= 1u << s;
	return classes;
}

static void
add_text(Spots *spots, const WordsText *text, guint index)
{
	guint first = spots->count;
	guint32 base = first ? spots->at[first - 1].sentence + 1 : 0;
	guint32 clause = first ? spots->at[first - 1].clause + 1 : 0;
	guint count = tokens_count(text->tokens);
	guint32 classes = classes_of(spots);
	guint64 known = 0;

	vector_reserve(spots, first + MIN(count, MOST_SPOTS));
	for (guint i = 0; i < count && spots->count < MOST_SPOTS; i++) {
		const Token *token = &text->tokens->all[i];

		if (i % SIEVE == 0)
			known = trie_sieve(spots->words->flat.sieve, token,
				MIN(count - i, SIEVE));
		if (token->kind != TOKEN_MARK) {
			Spot *spot = &spots->at[spots->count++];

			*spot = (Spot){ .token = token,
				.token_index = i,
				.sentence = base + token->sentence,
				.clause = clause,
				.waiting = NOTHING,
				.text = index,
				.places = text->place,
				.classes = classes,
				.is_figure = may_be_amount(token) };
			if (known >> i % SIEVE & 1)
				add_symbols(spots, spot);
		} else if (token->folded[0] == '%' && spots->count > first) {
			mark_percent(&spots->at[spots->count - 1]);
		} else if (token->folded[0] == '?') {
			mark_question(spots, base + token->sentence);
		} else if (ends_clause(token)) {
			clause++;
		}
	}
	if (text->tokens->has_digits)
		place_marks(spots, text->tokens, first);
	place_dates(spots, first, text->dates, text->day);
	if (text->tokens->has_digits && classes & 1u << SYMBOL_REFERENCE)
		place_references(spots, first);
	if (text->place == PLACE_BODY)
		place_ends(spots, first);
}

void
spots_fill(Spots *spots, const Words *words, WordsSection section,
	const WordsText *texts, guint count)
{
	guint shift = section == WORDS_SAYS ? USES_SECTION : 0;

	spots->words = words;
	spots->count = 0;
	spots->symbols.count = 0;
	spots->stands.count = 0;
	for (guint i = 0; i < count; i++) {
		spots->wanted = (Uses)(places_of(&texts[i]) << shift);
		add_text(spots, &texts[i], i);
	}
	spots_stand(spots);
}

void
spots_clear(Spots *spots)
{
	vector_clear(spots);
	vector_clear(&spots->symbols);
	vector_clear(&spots->stands);
}
