/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Numbers in the names of attached files. */
#include "sense/facts/room.h"

#include <string.h>

enum { NAMES_MAX = 8, SHORTEST = 3, SHORTEST_NAME = 6 };

gboolean
fact_is_in_name(const Letter *letter, const char *digits)
{
	gsize length = strlen(digits);

	for (guint i = 0; i < MIN(letter->attachments->len, NAMES_MAX); i++) {
		const Attachment *attachment =
			g_ptr_array_index(letter->attachments, i);
		const char *at = strstr(attachment->name, digits);

		if (length < SHORTEST || !at)
			continue;
		if ((at == attachment->name || !g_ascii_isdigit(at[-1])) &&
			!g_ascii_isdigit(at[length]))
			return TRUE;
	}
	return FALSE;
}

char *
fact_open_name(const char *name)
{
	char *text = g_strdup(name);

	for (char *p = text; *p; p++) {
		if (*p == '_' && p > text)
			*p = g_ascii_isdigit(p[-1]) && g_ascii_isdigit(p[1])
				     ? '-'
				     : ' ';
	}
	return text;
}

/* "C-1906 scales", "0458 museum", but not "IMG2291" */
static gboolean
is_series(const char *name, const FactCode *code)
{
	gsize letters = 0;

	if (code->digits < 3)
		return FALSE;
	while (g_ascii_isupper(name[code->start + letters]))
		letters++;
	return code->letters == (int)letters &&
	       (code->letters ? code->letters <= 2 + (code->separators > 0)
			      : code->has_zero);
}

gboolean
fact_is_of_name(const char *name, const FactCode *code, const FactLabel *label)
{
	/* "oven no. 0326 final" */
	if (label->has_mark && label->class == FACT_CLASSES)
		return code->digits >= 2;
	return code->start == 0 &&
	       (fact_is_dated(code) || is_series(name, code));
}

/* "Angebotsschreiben": a name that begins a longer word. */
static gboolean
begins_word(const PhraseHits *hits, guint at, FactClass class)
{
	g_autofree char *word = g_strdup(tokens_at(hits->tokens, at)->folded);

	for (gsize cut = strlen(word); cut > SHORTEST_NAME; cut--) {
		word[cut - 1] = '\0';
		if (phrasebook_single(hits->book, word, class))
			return TRUE;
	}
	return FALSE;
}

FactClass
fact_class_of_name(const PhraseHits *hits, const FactCode *code, guint at)
{
	for (guint i = 0; i < at && fact_is_dated(code); i++) {
		if (phrasehits_length(hits, i, FACT_QUOTE, NULL) ||
			begins_word(hits, i, FACT_QUOTE))
			return FACT_QUOTE;
		if (phrasehits_length(hits, i, FACT_INVOICE, NULL) ||
			begins_word(hits, i, FACT_INVOICE))
			return FACT_INVOICE;
	}
	return FACT_CLASSES;
}

/* Of CODE in NAME, the digits that NUMBER is not: -1 if it does not stand
 * there by itself. */
static int
digits_beside(const char *name, const FactCode *code, const char *number)
{
	g_autofree char *text =
		g_strndup(name + code->start, code->end - code->start);
	gsize length = strlen(number);
	const char *at = strstr(text, number);
	int digits = 0;

	if (!at || g_ascii_isdigit(at[length]) ||
		(at > text && g_ascii_isdigit(at[-1])))
		return -1;
	for (gsize i = 0; i < length; i++)
		digits += g_ascii_isdigit(number[i]);
	return code->digits - digits;
}

static gboolean
is_bare(const FactNumber *number)
{
	return !number->is_other && number->label != FACT_CLASSES &&
	       strspn(number->text, "0123456789/-.") == strlen(number->text);
}

const char *
fact_repeated(const Facts *facts, const char *name, const FactCode *code)
{
	for (guint i = 0; i < facts->numbers->len; i++) {
		const FactNumber *number =
			&g_array_index(facts->numbers, FactNumber, i);
		if (!is_bare(number) || !(number->places & ~IN_ATTACHMENT))
			continue;
		int beside = digits_beside(name, code, number->text);

		if (beside == 0 ||
			(code->has_year && (beside == 2 || beside == 4)))
			return number->text;
	}
	return NULL;
}
