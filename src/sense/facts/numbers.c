/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/addresses.h"
#include "sense/facts/room.h"

#include <string.h>

/* No number of a quote is longer. */
#define NUMBER_MAX_BYTES 24
/* More than this many are a list of goods. */
#define NUMBERS_MAX 100

/* --- One text --------------------------------------------------------------------------- */

/* A text in which numbers are looked for. */
typedef struct {
	Facts *facts;
	const char *text;
	const PhraseHits *hits;
	FactPlace place;
	int year;
} Source;

static gboolean
is_money(const Source *source, const FactCode *code, guint at)
{
	MoneyNumber number;
	if (at < source->hits->count &&
		tokens_at(source->hits->tokens, at)->kind == TOKEN_MONEY)
		return TRUE;
	if (code->letters || source->text[code->start] == '0')
		return FALSE;
	/* "2026.0733" is none. */
	return money_read_number(source->text, code->start, &number) &&
	       number.has_form && !(code->has_year && number.decimals > 2);
}

/* "offer 150 pieces": a word after plain digits makes them a quantity; but
 * nobody counts with "0126". */
static gboolean
is_quantity(const Source *source, const FactCode *code, const FactLabel *label,
	guint next)
{
	if (code->has_zero || next >= source->hits->count)
		return FALSE;
	if (phrasehits_length(source->hits, next, FACT_SPAN, NULL))
		return TRUE;
	/* Offers are for so many pieces, invoices have numbers. */
	if (label->has_mark ||
		(label->class == FACT_INVOICE && code->digits > 2))
		return FALSE;
	const Token *token = tokens_at(source->hits->tokens, next);
	const Token *number = tokens_at(source->hits->tokens, next - 1);
	return token->kind == TOKEN_WORD && token->line == number->line &&
	       !phrasehits_length(source->hits, next, FACT_LINK, NULL) &&
	       !phrasehits_length(source->hits, next, FACT_REFERENCE, NULL);
}

/* Digits alone need a word before them that says what they are. */
static gboolean
is_plain_number(const Source *source, const FactCode *code,
	const FactLabel *label, guint next)
{
	/* "reminder no. 3" is no number of a paper. */
	if (label->class == FACT_CLASSES &&
		(!label->has_mark || code->digits < 2))
		return label->is_file || label->called > 0;
	/* "cloth ref. 5502" is the cloth's. */
	if (label->class == FACT_REFERENCE && !label->has_mark &&
		!label->owner && source->place == IN_OWN)
		return FALSE;
	if (!label->has_mark &&
		((code->has_year && code->digits == 4) || code->digits < 2))
		return FALSE;
	if (is_quantity(source, code, label, next))
		return FALSE;
	return TRUE;
}

static int
score_of(const FactCode *code, const FactLabel *label)
{
	int score = label->has_mark && (label->owner || label->is_file) ? 30
		    : label->has_mark					? 20
		    : label->owner					? 15
		    : label->is_file					? 30
									: 0;
	switch (label->class) {
	case FACT_QUOTE:
	case FACT_INVOICE:
	case FACT_REFERENCE: score = label->has_mark ? 35 : 30; break;
	case FACT_ORDER: score = -20; break;
	case FACT_OTHER: score = -60; break;
	default: break;
	}
	/* "the PI 26-004"; "no. 88/A" */
	if (label->class == FACT_CLASSES)
		score += label->has_capitals && code->has_year ? 10
			 : label->has_mark && code->separators ? 10
							       : 0;
	score += label->called;
	/* "no. 0077", "QU-0214" */
	score += code->has_zero && (code->letters || label->has_mark) ? 10 : 0;
	score += code->letters > 0 && code->digits >= 3 ? 10 : 0;
	score += code->separators > 0 && code->digits >= 4 ? 10 : 0;
	score += code->has_year ? 10 : 0;
	return score;
}

static char *
key_of(const char *text)
{
	GString *key = g_string_new(NULL);
	for (const char *p = text; *p; p++) {
		/* "000.004.518" is also written 4518. */
		if (g_ascii_isalnum(*p) && (key->len > 0 || *p != '0'))
			g_string_append_c(key, g_ascii_toupper(*p));
	}
	return g_string_free(key, FALSE);
}

static void
add_number(const Source *source, const char *text, const char *full,
	const FactCode *code, const FactLabel *label)
{
	static const int bonus[] = {
		[IN_OWN] = 0, [IN_SUBJECT] = 15, [IN_ATTACHMENT] = 10
	};
	g_autofree char *key = key_of(text);
	int score = score_of(code, label);
	GArray *numbers = source->facts->numbers;
	gboolean is_other =
		label->class == FACT_OTHER || label->class == FACT_ORDER;
	for (guint i = 0; i < numbers->len; i++) {
		FactNumber *number = &g_array_index(numbers, FactNumber, i);
		if (strcmp(number->key, key) != 0)
			continue;
		if (!(number->places & source->place))
			number->score += bonus[source->place];
		if (score > number->base) {
			number->score += score - number->base;
			number->base = score;
			number->label = label->class;
		}
		number->places |= source->place;
		if (label->owner)
			number->owner = label->owner;
		number->is_other |= is_other;
		if (!number->full)
			number->full = g_strdup(full);
		return;
	}
	FactNumber number = { .text = g_strdup(text),
		.full = g_strdup(full),
		.key = g_steal_pointer(&key),
		.label = label->class,
		.base = score,
		.score = score + bonus[source->place],
		.places = source->place,
		.owner = label->owner,
		.is_other = is_other,
		.is_called = label->called > 0,
		.is_dated = fact_is_dated(code) };
	g_array_append_val(numbers, number);
}

static gsize
count_letters(const char *text)
{
	gsize count = 0;
	while (g_ascii_isalpha(text[count]))
		count++;
	return count;
}

/* The paper that the LEN letters at TEXT name, FACT_CLASSES if none. */
static FactClass
class_of_letters(const Source *source, const char *text, gsize len)
{
	g_autofree char *word = g_ascii_strdown(text, (gssize)len);
	const PhraseBook *book = source->facts->words->book;
	return phrasebook_single(book, word, FACT_QUOTE)     ? FACT_QUOTE
	       : phrasebook_single(book, word, FACT_INVOICE) ? FACT_INVOICE
							     : FACT_CLASSES;
}

/* "invoice-2026-031", "Kuechen-Angebot-Huber-2026-31": the words before the
 * number belong to the name. Capitals, "INV-2026", belong to the number. */
static void
cut_label(const Source *source, FactCode *code, FactLabel *label)
{
	const char *text = source->text;
	FactClass class = FACT_CLASSES;
	gsize at = code->start, cut = code->start;
	for (;;) {
		gsize len = count_letters(text + at);
		if (len < 2 || at + len >= code->end)
			break;
		FactClass one = class_of_letters(source, text + at, len);
		gboolean is_word = len >= 3 && !g_ascii_isupper(text[at + 1]);
		gboolean is_apart = fact_is_separator(text[at + len]);
		class = one != FACT_CLASSES ? one : class;
		if (!is_word || (one == FACT_CLASSES && !is_apart))
			break;
		at += len + is_apart;
		if (class != FACT_CLASSES)
			cut = at;
	}
	if (class == FACT_CLASSES)
		return;
	if (label->class == FACT_CLASSES)
		*label = (FactLabel){ .class = class, .has_mark = TRUE };
	for (; code->start < cut; code->start++) {
		code->letters -= g_ascii_isalpha(text[code->start]) != 0;
		code->separators -= fact_is_separator(text[code->start]);
	}
}

/* A number that stands in the text as well. */
static gboolean
is_known(const Source *source, const FactCode *code)
{
	g_autofree char *text =
		g_strndup(source->text + code->start, code->end - code->start);
	g_autofree char *key = key_of(text);
	const GArray *numbers = source->facts->numbers;
	for (guint i = 0; i < numbers->len; i++) {
		if (strcmp(g_array_index(numbers, FactNumber, i).key, key) == 0)
			return TRUE;
	}
	return FALSE;
}

/* "offer 26.114", "offer no. 3.218" */
static gboolean
can_be_number(const FactCode *code, const FactLabel *label)
{
	if (label->class != FACT_QUOTE && label->class != FACT_INVOICE)
		return FALSE;
	return (code->has_year && label->class == FACT_QUOTE) ||
	       (label->has_mark && !label->has_colon);
}

/* "n.77": the mark before a number is none of it. */
static void
cut_mark(const Source *source, FactCode *code)
{
	const char *start = source->text + code->start;
	gsize len = count_letters(start);

	if (len == 0 || start[len] != '.' || !g_ascii_isdigit(start[len + 1]))
		return;
	g_autofree char *word = g_ascii_strdown(start, (gssize)len);
	if (!phrasebook_single(source->hits->book, word, FACT_MARK))
		return;
	code->start += len + 1;
	code->letters -= (int)len;
	code->separators--;
}

/* What CODE, at token AT, is by the heading of its column. */
static FactClass
row_of(const Facts *own, const FactCode *code, guint at)
{
	return at < tokens_count(own->own) &&
			       tokens_at(own->own, at)->start == code->start
		       ? facts_class_of_row(own, at)
		       : FACT_CLASSES;
}

/* Is CODE, with NEXT the token behind it, a number of a paper, by its form and
 * by LABEL? */
static gboolean
is_of_paper(const Source *source, const FactCode *code, const FactLabel *label,
	guint next)
{
	gboolean is_plain = code->letters == 0 && code->separators == 0;
	gboolean is_labelled = label->class != FACT_CLASSES || label->has_mark;
	if (!is_labelled &&
		(code->digits < 2 || fact_is_years(source->text, code)))
		return FALSE;
	gboolean needs_label =
		source->place == IN_ATTACHMENT
			? !fact_is_of_name(source->text, code, label)
			: code->is_file;
	if (needs_label && label->class != FACT_QUOTE &&
		label->class != FACT_INVOICE && !is_known(source, code))
		return FALSE;
	return code->digits > 0 &&
	       (!is_plain || is_plain_number(source, code, label, next));
}

static void
take_code(const Source *source, FactCode code)
{
	const Tokens *tokens = source->hits->tokens;
	const Facts *own = source->place == IN_OWN ? source->facts : NULL;
	cut_mark(source, &code);
	guint at = facts_token_at(tokens, code.start);
	guint next = facts_token_at(tokens, code.end);
	FactClass row = own ? row_of(own, &code, at) : FACT_CLASSES;
	if (fact_is_date(source->text, &code) ||
		(row == FACT_CLASSES &&
			fact_is_among_digits(source->text, &code)) ||
		fact_is_of_iban(source->text, &code) ||
		fact_is_month(source->text, &code) ||
		(own && facts_date_at(own, at)))
		return;
	FactLabel label = fact_label_before(source->hits, own, at);
	if (row != FACT_CLASSES)
		label = (FactLabel){ .class = row, .has_mark = TRUE };
	if (is_money(source, &code, at) && !can_be_number(&code, &label))
		return;
	cut_label(source, &code, &label);
	if (code.end - code.start > NUMBER_MAX_BYTES ||
		fact_is_version(source->text, &code))
		return;
	if (label.class == FACT_CLASSES &&
		fact_begins_series(source->hits->book, source->text, &code))
		label.class = FACT_INVOICE;
	if (label.class == FACT_CLASSES && source->place == IN_ATTACHMENT)
		label.class = fact_class_of_name(source->hits, &code, at);
	g_autofree char *digits =
		g_strndup(source->text + code.start, code.end - code.start);
	label.is_file = code.letters == 0 && !code.has_year &&
			source->place != IN_ATTACHMENT &&
			fact_is_in_name(source->facts->letter, digits);
	label.called = own ? fact_called(own, &code, &label, at, next)
		       : source->place == IN_SUBJECT
			       ? fact_called_alone(source->text, &code, &label)
			       : 0;
	if (!is_of_paper(source, &code, &label, next))
		return;
	g_autofree char *number =
		fact_with_series(source->text, source->hits, &code, &label);
	const char *repeated =
		source->place == IN_ATTACHMENT
			? fact_repeated(source->facts, source->text, &code)
			: NULL;
	g_autofree char *full =
		source->place == IN_ATTACHMENT
			? NULL
			: fact_with_revision(source->text, source->hits, &code,
				  number, own != NULL);
	add_number(source, repeated ? repeated : number, full, &code, &label);
}

static void
collect_from(Facts *facts, const char *text, const PhraseHits *hits,
	FactPlace place, int year)
{
	Source source = { facts, text, hits, place, year };
	FactCode code = { 0 };
	gsize from = 0;
	while (fact_next_code(text, from, year, &code)) {
		if (facts->numbers->len < NUMBERS_MAX)
			take_code(&source, code);
		from = MAX(code.end, from + 1);
	}
}

/* --- All texts --------------------------------------------------------------------------- */

static void
collect_from_other(
	Facts *facts, const Tokens *tokens, FactPlace place, int year)
{
	PhraseHits hits;
	if (!tokens->has_digits)
		return;
	phrasehits_init(&hits, facts->words->book, tokens, -1);
	collect_from(facts, tokens_text(tokens), &hits, place, year);
	phrasehits_clear(&hits);
}

void
facts_collect_numbers(Facts *facts)
{
	const Letter *letter = facts->letter;
	int year = 2000, month, day;
	if (facts->written != DAY_NONE)
		day_to_ymd(facts->written, &year, &month, &day);
	if (facts->own->has_digits)
		collect_from(facts, letter->own, &facts->hits, IN_OWN, year);
	collect_from_other(facts, facts->title, IN_SUBJECT, year);
	for (guint i = 0; i < MIN(letter->attachments->len, 8); i++) {
		const Attachment *attachment = letter->attachments->pdata[i];
		g_autofree char *name = fact_open_name(attachment->name);
		g_autoptr(Tokens) tokens = tokens_new(name);
		collect_from_other(facts, tokens, IN_ATTACHMENT, year);
	}
}
