/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/words/pattern.h"

#include <string.h>

/* Control characters too: no word of a text holds one. */
static gboolean
is_space(char c)
{
	return c && (guchar)c <= ' ';
}

/* What parts words like white space does, as in tokens; brackets only hold
 * alternatives together. */
static gboolean
is_parting(char c)
{
	return is_space(c) || (c && strchr("'-.,;:!/()", c));
}

/* What may end a bare word: space or an item that needs none. */
static gboolean
ends_word(char c)
{
	return !c || is_space(c) || strchr("^$?&()[]", c);
}

/* The length of the bracketed text at P, its brackets included; 0 if it is
 * never closed. */
static gsize
bracketed(const char *p, char open, char close)
{
	int depth = 0;

	for (gsize i = 0; p[i]; i++) {
		depth += (p[i] == open) - (p[i] == close);
		if (depth == 0)
			return i + 1;
	}
	return 0;
}

/* The dots at P; 0 if what stands there is no gap. */
static gsize
dots(const char *p)
{
	gsize count = strspn(p, ".");

	return count >= 2 && ends_word(p[count]) ? count : 0;
}

/* The bare word or alternatives at P, "a|(b c)|{d}"; 0 if a bracket in it is
 * never closed. */
static gsize
word_length(const char *p)
{
	gsize length = 0;

	for (;;) {
		gboolean is_first = length == 0 || p[length - 1] == '|';
		gsize part = 1;

		if (p[length] == '{')
			part = bracketed(p + length, '{', '}');
		else if (p[length] == '(' && is_first)
			part = bracketed(p + length, '(', ')');
		else if (ends_word(p[length]))
			return length;
		if (part == 0)
			return 0;
		length += part;
	}
}

/* An item that is one character, or a gap; its length, 0 if none. */
static gsize
read_mark(const char *p, Item *item)
{
	switch (*p) {
	case '^': item->kind = ITEM_START; return 1;
	case '$': item->kind = ITEM_END; return 1;
	case '?': item->kind = ITEM_QUESTION; return 1;
	case '&': item->kind = ITEM_AND; return 1;
	case '.':
		item->kind = dots(p) > 2 ? ITEM_GAP_LONG : ITEM_GAP_SHORT;
		return dots(p);
	default: return 0;
	}
}

static gboolean
has_word(Slice alternatives)
{
	for (gsize i = 0; i < alternatives.length; i++)
		if (alternatives.start[i] != '|' &&
			!is_parting(alternatives.start[i]))
			return TRUE;
	return FALSE;
}

/* Alternatives, in brackets or bare; 0 and WHY if they are none. */
static gsize
read_words(const char *p, Item *item, const char **why)
{
	gsize length;

	item->kind = ITEM_WORDS;
	item->is_optional = *p == '[';
	length = item->is_optional ? bracketed(p, '[', ']') : word_length(p);
	item->text = item->is_optional ? (Slice){ p + 1, length - 2 }
				       : (Slice){ p, length };
	if (length == 0)
		*why = strchr("])", *p) ? "bracket closed, not opened"
					: "unclosed bracket";
	else if (!has_word(item->text)) {
		*why = "an item without a word";
		length = 0;
	}
	return length;
}

/* What is wrong with the place of an item; NULL if nothing is. */
static const char *
check_place(ItemKind kind, gboolean is_first, gboolean is_last)
{
	switch (kind) {
	case ITEM_START:
		return is_first ? NULL : "^ stands first or not at all";
	case ITEM_END: return is_last ? NULL : "$ stands last or not at all";
	case ITEM_QUESTION:
		return is_last ? NULL : "? stands last or not at all";
	case ITEM_GAP_SHORT:
	case ITEM_GAP_LONG:
		return is_first || is_last ? "a gap stands between words"
					   : NULL;
	default: return NULL;
	}
}

/* Each part between & must hold a word and be in order. */
static gboolean
check_order(const GArray *items, const char **why)
{
	gboolean has_words = FALSE, is_first = TRUE;

	*why = NULL;
	for (guint i = 0; i < items->len && !*why; i++) {
		const Item *item = &g_array_index(items, Item, i);
		gboolean is_last =
			i + 1 == items->len || item[1].kind == ITEM_AND;

		if (item->kind == ITEM_AND) {
			if (!has_words)
				break;
			has_words = FALSE;
			is_first = TRUE;
			continue;
		}
		has_words |= item->kind == ITEM_WORDS && !item->is_optional;
		*why = check_place(item->kind, is_first, is_last);
		is_first = FALSE;
	}
	if (!*why && !has_words)
		*why = "no words that must stand there";
	return *why == NULL;
}

GArray *
pattern_items(const char *pattern, const char **why)
{
	g_autoptr(GArray) items = g_array_new(FALSE, FALSE, sizeof(Item));

	for (const char *p = pattern; *p;) {
		Item item = { 0 };
		gsize length;

		if (is_space(*p)) {
			p++;
			continue;
		}
		length = read_mark(p, &item);
		if (length == 0)
			length = read_words(p, &item, why);
		if (length == 0)
			return NULL;
		if (p > pattern && (*p == '[' || p[-1] == ']') &&
			!is_space(p[-1]) && *p != '?') {
			*why = "no space beside a bracket";
			return NULL;
		}
		g_array_append_val(items, item);
		p += length;
	}
	if (!check_order(items, why))
		return NULL;
	return g_steal_pointer(&items);
}

gboolean
pattern_next_alternative(Slice *alternatives, Slice *out)
{
	gsize length = 0;

	if (alternatives->length == 0)
		return FALSE;
	while (length < alternatives->length &&
		alternatives->start[length] != '|')
		length++;
	*out = (Slice){ alternatives->start, length };
	length += length < alternatives->length; /* the | itself */
	alternatives->start += length;
	alternatives->length -= length;
	return TRUE;
}

/* The end of the word at P, before LIMIT; as in tokens a number ends before a
 * letter ("2nd" is two words) and holds what stands between digits ("24/7"). */
static const char *
word_end(const char *p, const char *limit)
{
	gboolean is_number = p < limit && g_ascii_isdigit(*p);

	while (p < limit && *p != '{') {
		if (is_number && g_ascii_isalpha(*p))
			break;
		if (is_parting(*p) &&
			!(is_number && strchr("'-./", *p) && p + 1 < limit &&
				g_ascii_isdigit(p[1])))
			break;
		p++;
	}
	return p;
}

gboolean
pattern_next_element(Slice *alternative, Element *out)
{
	const char *p = alternative->start;
	const char *limit = p + alternative->length;
	const char *start;

	while (p < limit && is_parting(*p))
		p++;
	start = p;
	if (p < limit && *p == '{')
		while (p < limit && *p++ != '}')
			;
	else
		p = word_end(p, limit);
	alternative->start = p;
	alternative->length = limit - p;
	if (p == start)
		return FALSE;
	out->kind = ELEMENT_WORD;
	out->text = (Slice){ start, p - start };
	if (*start == '{') {
		out->kind = ELEMENT_CLASS;
		out->text = (Slice){ start + 1, p - start - 2 };
	} else if (p[-1] == '*') {
		out->kind = ELEMENT_BEGIN;
		out->text.length--;
	} else if (*start == '*') {
		out->kind = ELEMENT_END;
		out->text.start++;
		out->text.length--;
	}
	return TRUE;
}
