/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * plain: text for people. Whatever comes from mail passes text_clean here.
 */
#pragma once

#include <glib.h>
#include <stdio.h>

#include "base/calendar.h"

/* TEXT cleaned, on one line; NULL writes nothing. */
void plain_text(FILE *out, const char *text);
/* "LABEL      TEXT\n" with the label in a column; nothing if TEXT is NULL
 * or "". */
void plain_field(FILE *out, const char *label, const char *text);
void plain_field_day(FILE *out, const char *label, Day day);
/* Several lines, cleaned, each with INDENT blanks before it. */
void plain_lines(FILE *out, const char *text, int indent);

/*
 * TEXT cleaned in exactly WIDTH columns: cut with an ellipsis or filled with
 * blanks (before it if IS_RIGHT).
 */
void plain_cell(FILE *out, const char *text, int width, gboolean is_right);
/* TEXT cleaned and cut to at most WIDTH columns; yours. */
char *plain_cut(const char *text, int width);
