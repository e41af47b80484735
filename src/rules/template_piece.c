/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/template_piece.h"

#include <string.h>

static gboolean
is_name(const char *start, const char *end)
{
	if (start == end)
		return FALSE;
	for (const char *at = start; at < end; at++)
		if (!g_ascii_isalnum(*at) && *at != '_')
			return FALSE;
	return TRUE;
}

/* {{word}} or {{?word}} at the start of TEXT. */
static void
read_hole(Piece *piece, const char *text, const char *limit)
{
	const char *end = g_strstr_len(text, limit - text, "}}");

	piece->start = text + 2;
	piece->kind = PIECE_WORD;
	if (piece->start < limit && *piece->start == '?') {
		piece->start++;
		piece->kind = PIECE_GUARD;
	}
	if (!end || end < piece->start || !is_name(piece->start, end)) {
		piece->kind = PIECE_BAD;
		piece->next = text + 2;
		return;
	}
	piece->end = end;
	piece->next = end + 2;
}

/* {formal|informal}, which may hold {{words}}. */
static void
read_choice(Piece *piece, const char *text, const char *limit)
{
	const char *at = text + 1;

	piece->kind = PIECE_BAD;
	piece->next = at;
	while (at < limit && *at != '}') {
		const char *end = NULL;
		if (at + 1 < limit && at[0] == '{' && at[1] == '{')
			end = g_strstr_len(at, limit - at, "}}");
		else if (*at == '{')
			return;
		at = end ? end + 2 : at + 1;
	}
	const char *bar =
		at < limit ? memchr(text, '|', (gsize)(at - text)) : NULL;
	if (!bar || memchr(bar + 1, '|', (gsize)(at - bar - 1)))
		return;
	piece->kind = PIECE_CHOICE;
	piece->start = text + 1;
	piece->end = at;
	piece->next = at + 1;
}

Piece
piece_next(const char *text, const char *limit)
{
	Piece piece = { .kind = PIECE_END, .next = limit };
	const char *at = text;

	while (at < limit && *at != '{' && *at != '}')
		at++;
	piece.before = (gsize)(at - text);
	if (at == limit)
		return piece;
	if (*at == '}') {
		piece.kind = PIECE_BAD;
		piece.next = at + 1;
	} else if (at + 1 < limit && at[1] == '{') {
		read_hole(&piece, at, limit);
	} else {
		read_choice(&piece, at, limit);
	}
	piece.start = piece.kind == PIECE_BAD ? at : piece.start;
	piece.end = piece.kind == PIECE_BAD ? piece.next : piece.end;
	return piece;
}
