/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/words_spots.h"

#include <string.h>

#include "sense/dates.h"

enum {
	MOST_SPOTS = 4000, /* of one letter; what follows is not read */
	START_SENTENCES = 4,
	END_SENTENCES = 4
};

/* A mark that ends a clause, so that a "not" before it does not reach on. */
static gboolean
ends_clause(const Token *token)
{
	return token->folded[0] && strchr(",;:()-", token->folded[0]);
}

static void
mark_question(Spots *spots, guint32 sentence)
{
	for (guint i = spots->spots->len; i > 0; i--) {
		Spot *spot = spots_at(spots, i - 1);

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
static gboolean
may_be_amount(const Token *token)
{
	const char *text = token->folded;
	gsize digits = strspn(text, "0123456789");

	if (token->kind == TOKEN_MONEY)
		return TRUE;
	if (token->kind != TOKEN_NUMBER || text[0] == '0' ||
		strpbrk(text, "/:-"))
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

		while (at < spots->spots->len &&
			spots_at(spots, at)->token_index < date->first_token)
			at++;
		for (end = at;
			end < spots->spots->len &&
			spots_at(spots, end)->token_index <= date->last_token;)
			end++;
		if (end == at)
			continue;
		spots_at(spots, at)->date_end = end;
		for (guint of = at; of < end; of++)
			spots_at(spots, of)->is_figure = FALSE;
		spots_at(spots, at)->is_ahead =
			!date->is_past && date->date.last >= day;
	}
}

/* What a number counts or measures that stands before it. */
static gboolean
is_measure(const char *word)
{
	static const char *const measures[] = { "am", "pm", "uhr", "kw", "kwh",
		"mw", "mwh", "gwh", "kva", "mva", "kv", "volt", "volts", "watt",
		"watts", "amp", "amps", "hz", "khz", "mhz", "ghz", "kb", "mb",
		"gb", "tb", "mbit", "dpi", "px", "mm", "cm", "km", "kmh", "mph",
		"rpm", "ml", "cl", "hl", "mg", "lb", "lbs", "oz", "btu",
		"mmbtu", "mmbtus", "dth", "dths", "dt", "mcf", "mmcf", "bcf",
		"bbl", "bbls" };

	for (guint i = 0; i < G_N_ELEMENTS(measures); i++)
		if (strcmp(measures[i], word) == 0)
			return TRUE;
	return FALSE;
}

/* "#282945", "(713) 853": what the marks around a number make of it. */
static void
place_marks(Spots *spots, const Tokens *tokens, guint first)
{
	guint count = tokens_count(tokens);

	for (guint i = first; i < spots->spots->len; i++) {
		Spot *spot = spots_at(spots, i);
		guint at = spot->token_index;
		const Token *before = at > 0 ? tokens_at(tokens, at - 1) : NULL;
		const Token *after =
			at + 1 < count ? tokens_at(tokens, at + 1) : NULL;
		const Token *next =
			at + 2 < count ? tokens_at(tokens, at + 2) : NULL;
		gboolean is_area = before && before->folded[0] == '(' && next &&
				   after->folded[0] == ')' &&
				   next->kind == TOKEN_NUMBER;

		if (spot->token->kind != TOKEN_NUMBER)
			continue;
		if (is_area || (before && before->folded[0] == '#') ||
			(after && is_measure(after->folded)))
			spot->is_figure = FALSE;
	}
}

static gboolean
has_digit(const char *word)
{
	return word[strcspn(word, "0123456789")] != '\0';
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
	guint end = index;
	gboolean is_reference = FALSE;
	gsize digits = 0;

	do {
		const Token *token = spots_at(spots, end)->token;
		gboolean is_numeric = has_digit(token->folded);

		if (token->kind == TOKEN_MONEY ||
			(end == index && !is_numeric && !token->is_capital))
			return 0;
		is_reference |= is_numeric && token->kind == TOKEN_WORD;
		is_reference |= strpbrk(token->folded, "/-") != NULL;
		digits += is_numeric ? strlen(token->folded) : 0;
		end++;
	} while (end < spots->spots->len &&
		 touch(spots_at(spots, end - 1), spots_at(spots, end)));
	is_reference |= end - index > 1;
	return digits >= 3 || (is_reference && digits >= 2) ? end : 0;
}

static void
place_references(Spots *spots, guint first)
{
	for (guint i = first; i < spots->spots->len; i++)
		spots_at(spots, i)->reference_end = reference_end(spots, i);
}

/* The beginning and the end of the own words are places of their own. */
static void
place_ends(Spots *spots, guint first)
{
	guint count = spots->spots->len;
	guint32 start, end;

	if (first >= count)
		return;
	start = spots_at(spots, first)->sentence + START_SENTENCES;
	end = spots_at(spots, count - 1)->sentence;
	for (guint i = first; i < count; i++) {
		Spot *spot = spots_at(spots, i);

		if (spot->sentence < start)
			spot->places |= PLACE_START;
		if (spot->sentence + END_SENTENCES > end)
			spot->places |= PLACE_END;
	}
}

static void
add_spot(Spots *spots, const Words *words, const Token *token, Spot spot)
{
	spot.token = token;
	spot.is_figure = may_be_amount(token);
	spot.symbols = spots->symbols->len;
	words_symbols_of(words, token->folded, spots->symbols);
	spot.symbol_count = spots->symbols->len - spot.symbols;
	g_array_append_val(spots->spots, spot);
}

static void
add_text(Spots *spots, const Words *words, const WordsText *text, guint index)
{
	guint first = spots->spots->len;
	guint32 base = first ? spots_at(spots, first - 1)->sentence + 1 : 0;
	guint32 clause = first ? spots_at(spots, first - 1)->clause + 1 : 0;
	guint count = tokens_count(text->tokens);

	for (guint i = 0; i < count && spots->spots->len < MOST_SPOTS; i++) {
		const Token *token = tokens_at(text->tokens, i);
		Spot spot = { .token_index = i,
			.sentence = base + token->sentence,
			.clause = clause,
			.text = index,
			.places = text->place };

		if (token->kind != TOKEN_MARK)
			add_spot(spots, words, token, spot);
		else if (token->folded[0] == '%' && spots->spots->len > first)
			spots_at(spots, spots->spots->len - 1)->is_figure =
				FALSE;
		else if (token->folded[0] == '?')
			mark_question(spots, spot.sentence);
		else if (ends_clause(token))
			clause++;
	}
	place_marks(spots, text->tokens, first);
	place_dates(spots, first, text->dates, text->day);
	place_references(spots, first);
	if (text->place == PLACE_BODY)
		place_ends(spots, first);
}

Spots *
spots_new(const Words *words, const WordsText *texts, guint count)
{
	Spots *spots = g_new0(Spots, 1);

	spots->spots = g_array_sized_new(FALSE, FALSE, sizeof(Spot), 256);
	spots->symbols = g_array_sized_new(FALSE, FALSE, sizeof(Symbol), 512);
	for (guint i = 0; i < count; i++)
		add_text(spots, words, &texts[i], i);
	return spots;
}

void
spots_free(Spots *spots)
{
	if (!spots)
		return;
	g_array_unref(spots->spots);
	g_array_unref(spots->symbols);
	g_free(spots);
}
