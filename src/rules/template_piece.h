/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * template_piece: the marks in a line of a template: {{word}}, {{?word}} and
 * {formal|informal}. Pure.
 */
#pragma once

#include <glib.h>

/* A piece of a line: text up to a hole, and the hole. */
typedef struct {
	enum {
		PIECE_END,
		PIECE_WORD,
		PIECE_GUARD,
		PIECE_CHOICE,
		PIECE_BAD
	} kind;
	gsize before;		 /* bytes of text in front */
	const char *start, *end; /* inside of the braces */
	const char *next;
} Piece;

/* The next piece of the line from TEXT up to LIMIT; PIECE_END if there is no
 * more hole. A brace that is none of the marks is PIECE_BAD. */
Piece piece_next(const char *text, const char *limit);
