/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/text/tokens.h"

#include <string.h>

#include "base/text.h"
#include "base/vector.h"
#include "sense/text/sentences.h"
#include "sense/text/token_spans.h"
#include "sense/text/word_map.h"

typedef struct {
	Tokens tokens;
	const char *text;
	VECTOR(Token) array;
	char *arena_end;     /* of folded forms of Latin letters, behind this */
	GStringChunk *chunk; /* the others; made when needed */
} Cut;

typedef struct {
	Cut *cut;
	guint32 line;
} Cutter;

typedef enum {
	CLASS_SPACE,
	CLASS_LETTER,
	CLASS_DIGIT,
	CLASS_MARK,
	CLASS_SILENT /* combining marks, soft hyphens, zero-width characters */
} Class;

/* Letters and digits of ASCII, folded; 0 for every other byte. */
#define SIXTEEN "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
#define LETTERS "\0abcdefghijklmnopqrstuvwxyz\0\0\0\0\0"
static const char plain[256] =
	SIXTEEN SIXTEEN SIXTEEN "0123456789\0\0\0\0\0\0" LETTERS LETTERS;

static Class
classify_wide(const char *p)
{
	gunichar c = g_utf8_get_char(p);

	if (g_unichar_isalpha(c))
		return CLASS_LETTER;
	if (g_unichar_isdigit(c))
		return CLASS_DIGIT;
	if (g_unichar_isspace(c))
		return CLASS_SPACE;
	if (g_unichar_ismark(c) || g_unichar_type(c) == G_UNICODE_FORMAT ||
		g_unichar_iscntrl(c))
		return CLASS_SILENT;
	return CLASS_MARK;
}

static inline Class
classify(const char *p)
{
	guchar c = (guchar)*p;

	if (c >= 0x80)
		return classify_wide(p);
	if (plain[c])
		return plain[c] >= 'a' ? CLASS_LETTER : CLASS_DIGIT;
	return c <= ' ' || c == 0x7f ? CLASS_SPACE : CLASS_MARK;
}

/* An apostrophe or hyphen at P; the bytes it takes, else 0. */
static gsize
joiner_length(const char *p)
{
	if (*p == '\'' || *p == '-')
		return 1;
	if ((guchar)*p < 0x80)
		return 0;
	switch (g_utf8_get_char(p)) {
	case 0x2019: /* right single quotation mark */
	case 0x2bc:  /* modifier letter apostrophe */
	case 0xb4:   /* acute accent, typed for an apostrophe */
	case 0x2010: /* hyphen */
	case 0x2011: /* non-breaking hyphen */ return g_utf8_next_char(p) - p;
	default: return 0;
	}
}

/* Folds LENGTH bytes of ASCII into TOKEN, with what they tell; false if there
 * are others. */
static gboolean
fold_ascii(Cut *cut, Token *token, const char *start, gsize length)
{
	char *out = cut->arena_end;

	token->hash = WORD_HASH_START;
	for (gsize i = 0; i < length; i++) {
		guchar c = (guchar)start[i];

		if (c >= 0x80)
			return FALSE;
		c = plain[c] ? (guchar)plain[c] : c;
		token->has_digit |= c >= '0' && c <= '9';
		token->hash = word_hash_add(token->hash, (char)c);
		out[i] = (char)c;
	}
	out[length] = '\0';
	cut->arena_end += length + 1;
	token->folded = out;
	return TRUE;
}

/* The same for any bytes. */
static void
fold_any(Cut *cut, Token *token, const char *start, gsize length)
{
	gsize folded_length = text_fold_latin(start, length, cut->arena_end);

	token->folded = cut->arena_end;
	if (folded_length != G_MAXSIZE) {
		cut->arena_end += folded_length + 1;
	} else {
		g_autofree char *copy = g_strndup(start, length);
		g_autofree char *folded = text_fold(copy);
		gsize size = strlen(folded);

		folded = g_realloc(folded, size + TOKEN_PADDING);
		memset(folded + size, 0, TOKEN_PADDING);
		if (!cut->chunk)
			cut->chunk = g_string_chunk_new(1024);
		token->folded = g_string_chunk_insert_len(
			cut->chunk, folded, (gssize)(size + TOKEN_PADDING));
	}
	token->hash = word_hash(token->folded);
	token->has_digit =
		token->folded[strcspn(token->folded, "0123456789")] != '\0';
}

static inline Token *
add_empty(Cutter *cutter, const char *start, TokenKind kind)
{
	Cut *cut = cutter->cut;
	Token *token;

	vector_reserve(&cut->array, cut->array.count + 1);
	token = &cut->array.at[cut->array.count++];
	*token = (Token){
		.start = start - cut->text, .kind = kind, .line = cutter->line
	};
	return token;
}

/* What stands between START and END becomes TOKEN. */
static void
fill(Cutter *cutter, Token *token, const char *start, const char *end)
{
	token->end = end - cutter->cut->text;
	if (!fold_ascii(cutter->cut, token, start, end - start))
		fold_any(cutter->cut, token, start, end - start);
	cutter->cut->tokens.has_digits |= token->has_digit;
	if (token->kind == TOKEN_WORD)
		token->is_capital =
			(guchar)*start < 0x80
				? g_ascii_isupper(*start)
				: g_unichar_isupper(g_utf8_get_char(start));
}

static Token *
add(Cutter *cutter, const char *start, const char *end, TokenKind kind)
{
	Token *token = add_empty(cutter, start, kind);

	fill(cutter, token, start, end);
	return token;
}

static const char *
skip(const char *p)
{
	return g_utf8_next_char(p);
}

/* The end of the word of letters and digits of ASCII that starts at P, which
 * becomes TOKEN on the way; NULL, with nothing done, if it holds others. */
static inline const char *
cut_ascii(Cut *cut, Token *token, const char *p, const char *limit)
{
	char *out = cut->arena_end;
	guint32 hash = WORD_HASH_START;
	gsize length = 0;
	char c, bits = 0x40; /* which only digits lack */

	token->is_capital = (guchar)(*p - 'A') < 26;
	for (; (c = plain[(guchar)p[length]]); length++) {
		bits &= c;
		hash = word_hash_add(hash, c);
		out[length] = c;
	}
	p += length;
	out += length;
	if (p > limit || (guchar)*p >= 0x80)
		return NULL;
	*out = '\0';
	token->end = p - cut->text;
	token->folded = cut->arena_end;
	token->hash = hash;
	token->has_digit = !bits;
	cut->tokens.has_digits |= !bits;
	cut->arena_end = out + 1;
	return p;
}

/* A word starts at P; gives where reading goes on. */
static inline const char *
cut_word(Cutter *cutter, const char *start, const char *limit)
{
	Token *token = add_empty(cutter, start, TOKEN_WORD);
	const char *p = cut_ascii(cutter->cut, token, start, limit);
	gsize joiner;

	if (!p) {
		Class class = CLASS_LETTER;

		for (p = start; p < limit; p = skip(p)) {
			class = classify(p);
			if (class == CLASS_SPACE || class == CLASS_MARK)
				break;
		}
		fill(cutter, token, start, p);
	}
	if (p >= limit || *p == ' ')
		return p;
	joiner = joiner_length(p);
	if (joiner && p + joiner < limit &&
		classify(p + joiner) == CLASS_LETTER)
		p += joiner;
	return p;
}

static const char *
cut_number(Cutter *cutter, const char *p, const char *limit)
{
	const char *start = p;

	while (p < limit && classify(p) == CLASS_DIGIT) {
		gsize gap;

		p = skip(p);
		gap = p < limit && strchr(".,/:", *p) ? 1 : 0;
		if (!gap && p < limit)
			gap = joiner_length(p);
		if (gap && p + gap < limit && classify(p + gap) == CLASS_DIGIT)
			p += gap;
	}
	add(cutter, start, p, TOKEN_NUMBER);
	return p;
}

static const char *
cut_mark(Cutter *cutter, const char *p, const char *limit)
{
	const char *start = p;
	gsize length = skip(p) - p;

	do
		p += length;
	while (p + length <= limit && memcmp(p, start, length) == 0);
	add(cutter, start, p, TOKEN_MARK);
	return p;
}

/* Cuts what stands between P and LIMIT. */
static void
cut_plain(Cutter *cutter, const char *p, const char *limit)
{
	while (p < limit) {
		switch (classify(p)) {
		case CLASS_LETTER: p = cut_word(cutter, p, limit); break;
		case CLASS_DIGIT: p = cut_number(cutter, p, limit); break;
		case CLASS_MARK: p = cut_mark(cutter, p, limit); break;
		case CLASS_SPACE: cutter->line += *p == '\n'; /* fall through */
		case CLASS_SILENT: p = skip(p); break;
		}
	}
}

static void
cut_span(Cutter *cutter, const TokenSpan *span)
{
	const char *text = cutter->cut->text;

	add(cutter, text + span->start, text + span->end, span->kind)->cents =
		span->cents;
	for (gsize i = span->start; i < span->end; i++)
		cutter->line += text[i] == '\n';
}

Tokens *
tokens_new(const char *text)
{
	gsize length = strlen(text);
	g_autoptr(GArray) spans = token_spans_find(text);
	guint count = spans ? spans->len : 0;
	/* Every token takes at most twice its bytes and one to end it. */
	Cut *cut = g_malloc(sizeof *cut + 3 * length + TOKEN_PADDING);
	Cutter cutter = { .cut = cut };
	gsize done = 0;

	*cut = (Cut){ .text = text, .arena_end = (char *)(cut + 1) };
	vector_reserve(&cut->array, length / 5 + 8);
	for (guint i = 0; i < count; i++) {
		const TokenSpan *span = &g_array_index(spans, TokenSpan, i);

		if (span->start < done) /* an amount within a link */
			continue;
		cut_plain(&cutter, text + done, text + span->start);
		cut_span(&cutter, span);
		done = span->end;
	}
	cut_plain(&cutter, text + done, text + length);
	memset(cut->arena_end, 0, TOKEN_PADDING);
	sentences_number(cut->array.at, cut->array.count);
	cut->tokens.all = cut->array.at;
	cut->tokens.count = cut->array.count;
	return &cut->tokens;
}

void
tokens_free(Tokens *tokens)
{
	Cut *cut = (Cut *)tokens;

	if (!cut)
		return;
	vector_clear(&cut->array);
	if (cut->chunk)
		g_string_chunk_free(cut->chunk);
	g_free(cut);
}

const char *
tokens_text(const Tokens *tokens)
{
	return ((const Cut *)tokens)->text;
}

char *
tokens_copy(const Tokens *tokens, guint first, guint last)
{
	guint32 start = tokens_at(tokens, first)->start;
	guint32 end = tokens_at(tokens, last)->end;

	return g_strndup(tokens_text(tokens) + start, end - start);
}

gboolean
token_is_measure(const Token *token)
{
	static const char *const measures[] = { "am", "amp", "amps", "bar",
		"bbl", "bbls", "bcf", "btu", "cl", "cm", "cv", "db", "dba",
		"dpi", "dt", "dth", "dths", "g", "gb", "ghz", "gsm", "gwh", "h",
		"ha", "hl", "hp", "hz", "kb", "kg", "khz", "kilo", "kilos",
		"km", "kmh", "kn", "kpa", "kv", "kva", "kw", "kwh", "kwp", "l",
		"lb", "lbs", "lm", "lt", "lux", "m", "m2", "m3", "mb", "mbar",
		"mbit", "mcf", "mg", "mhz", "min", "ml", "mm", "mmbtu",
		"mmbtus", "mmcf", "mph", "mq", "mva", "mw", "mwh", "nm", "oz",
		"pcs", "pm", "psi", "px", "pz", "qm", "rpm", "sqft", "sqm",
		"stk", "t", "tb", "tons", "uds", "uhr", "volt", "volts", "watt",
		"watts" };

	for (gsize i = 0; i < G_N_ELEMENTS(measures); i++)
		if (strcmp(measures[i], token->folded) == 0)
			return TRUE;
	return FALSE;
}
