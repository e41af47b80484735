/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/dates_read.h"

#include <stdlib.h>
#include <string.h>

static gboolean
stands_at(const DateReader *reader, const DatePhrase *phrase, guint at)
{
	if (at + phrase->count > reader->count)
		return FALSE;
	for (guint i = 1; i < phrase->count; i++) {
		const Token *token = tokens_at(reader->tokens, at + i);
		if (strcmp(token->folded, phrase->words[i]) != 0)
			return FALSE;
	}
	return TRUE;
}

/*
 * Notes all phrases of the text once. What a longer DATE_NEVER covers counts
 * for nothing: in "may I" is no month, in "segunda via" no Monday.
 */
static void
note_hits(DateReader *reader)
{
	guint never_until = 0;
	for (guint at = 0; at < reader->count; at++) {
		const Token *token = tokens_at(reader->tokens, at);
		reader->first_hit[at] = -1;
		const GArray *phrases =
			token->kind == TOKEN_MONEY
				? NULL
				: date_words_phrases(
					  reader->words, token->folded);
		if (!phrases)
			continue;
		/* Longest first; the list is built from its end. */
		for (guint i = phrases->len; i-- > 0;) {
			const DatePhrase *phrase =
				&g_array_index(phrases, DatePhrase, i);
			if (!stands_at(reader, phrase, at))
				continue;
			if (phrase->class == DATE_NEVER)
				never_until =
					MAX(never_until, at + phrase->count);
			DateHit hit = { phrase, reader->first_hit[at] };
			reader->first_hit[at] = (gint32)reader->hits->len;
			g_array_append_val(reader->hits, hit);
		}
		if (at < never_until) {
			const DateHit *best = &g_array_index(reader->hits,
				DateHit, MAX(reader->first_hit[at], 0));
			if (reader->first_hit[at] >= 0 &&
				at + best->phrase->count <= never_until)
				reader->first_hit[at] = -1;
		}
	}
}

/*
 * In English the writer's zone tells 10/14 from 14/10, unless some date in
 * the text can be read in one way only.
 */
static gboolean
month_comes_first(const DateReader *reader, int offset)
{
	if (strcmp(reader->words->language, "en") != 0)
		return FALSE;
	for (guint at = 0; at < reader->count; at++) {
		const Token *token = tokens_at(reader->tokens, at);
		const char *slash = strchr(token->folded, '/');
		if (token->kind != TOKEN_NUMBER || !slash)
			continue;
		int first = atoi(token->folded), second = atoi(slash + 1);
		if (first < 1 || second < 1 || first > 31 || second > 31)
			continue;
		if (first > 12 && second <= 12)
			return FALSE;
		if (second > 12 && first <= 12)
			return TRUE;
	}
	return offset <= -4 * 3600 && offset >= -10 * 3600;
}

void
date_reader_init(DateReader *reader, const DateWords *words,
	const Tokens *tokens, Day base, int offset)
{
	*reader = (DateReader){ .words = words,
		.tokens = tokens,
		.text = tokens_text(tokens),
		.count = tokens_count(tokens),
		.base = base };
	day_to_ymd(base, &reader->year, &reader->month, &reader->day);
	reader->hits = g_array_sized_new(FALSE, FALSE, sizeof(DateHit), 64);
	reader->first_hit = g_new(gint32, reader->count + 1);
	note_hits(reader);
	reader->is_month_first = month_comes_first(reader, offset);
}

void
date_reader_clear(DateReader *reader)
{
	g_array_unref(reader->hits);
	g_free(reader->first_hit);
}

const DatePhrase *
date_phrase(const DateReader *reader, guint at, DateClass class)
{
	if (at >= reader->count)
		return NULL;
	for (gint32 i = reader->first_hit[at]; i >= 0;) {
		const DateHit *hit = &g_array_index(reader->hits, DateHit, i);
		if (hit->phrase->class == class)
			return hit->phrase;
		i = hit->next;
	}
	return NULL;
}

guint
date_lex(const DateReader *reader, guint at, DateClass class, int *value)
{
	const DatePhrase *phrase = date_phrase(reader, at, class);
	if (!phrase)
		return 0;
	if (value)
		*value = phrase->value;
	return phrase->count;
}

gboolean
date_is_before(const DateReader *reader, guint at, DateClass class)
{
	for (guint back = 1; back <= 3 && back <= at; back++) {
		if (date_lex(reader, at - back, class, NULL) == back)
			return TRUE;
	}
	return FALSE;
}

gboolean
date_is_led(const DateReader *reader, guint at)
{
	static const DateClass leads[] = { DATE_LEAD, DATE_LEAD_DAY, DATE_OF,
		DATE_AHEAD, DATE_WITHIN, DATE_AFTER, DATE_WHICH, DATE_SINCE,
		DATE_TO };
	for (gsize i = 0; i < G_N_ELEMENTS(leads); i++) {
		if (date_is_before(reader, at, leads[i]))
			return TRUE;
	}
	return FALSE;
}

guint
date_skip_links(const DateReader *reader, guint at)
{
	for (int i = 0; i < 4; i++) {
		guint len = date_lex(reader, at, DATE_OF, NULL);
		len = MAX(len, date_lex(reader, at, DATE_LEAD, NULL));
		len = MAX(len, date_lex(reader, at, DATE_LEAD_DAY, NULL));
		if (len == 0)
			break;
		at += len;
	}
	return at;
}

gboolean
date_is_mark(const DateReader *reader, guint at, const char *marks)
{
	if (at >= reader->count)
		return FALSE;
	const Token *token = tokens_at(reader->tokens, at);
	if (token->kind != TOKEN_MARK)
		return FALSE;
	gunichar mark = g_utf8_get_char(reader->text + token->start);
	return g_utf8_strchr(marks, -1, mark) != NULL;
}

guint
date_skip_mark(const DateReader *reader, guint at, const char *marks)
{
	return date_is_mark(reader, at, marks) ? at + 1 : at;
}

gboolean
date_is_joined(const DateReader *reader, guint at)
{
	return at > 0 && at < reader->count &&
	       tokens_at(reader->tokens, at - 1)->end ==
		       tokens_at(reader->tokens, at)->start;
}

int
date_digits(const DateReader *reader, guint at, int digits)
{
	if (at >= reader->count)
		return -1;
	const Token *token = tokens_at(reader->tokens, at);
	int len = (int)(token->end - token->start), value = 0;
	if (token->kind != TOKEN_NUMBER || len > digits)
		return -1;
	for (int i = 0; i < len; i++) {
		char c = reader->text[token->start + i];
		if (!g_ascii_isdigit(c))
			return -1;
		value = value * 10 + (c - '0');
	}
	return value;
}

int
date_year(const DateReader *reader, guint at, guint *len)
{
	int value = date_digits(reader, at, 4);
	if (value >= 1980 && value <= 2099) {
		*len = 1;
		return value;
	}
	if (date_is_mark(reader, at, "'\u2019\u2018")) {
		value = date_digits(reader, at + 1, 2);
		if (value >= 10 && value <= 79 &&
			date_is_joined(reader, at + 1)) {
			*len = 2;
			return 2000 + value;
		}
	}
	return 0;
}
