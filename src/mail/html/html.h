/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * html: the readable text of HTML mail.
 *
 * The only door to libxml2. Nothing is loaded from anywhere. Paragraphs,
 * lists, tables (a row a line) keep their lines; a block quote becomes quoted
 * text, each line behind "> "; what is not shown is left out.
 */
#pragma once

#include <glib.h>

/* HTML is valid UTF-8, whatever it says of itself. The text is yours. WAS_CUT
 * (may be NULL): nested deeper or longer than is read. */
char *html_text(const char *html, gboolean *was_cut);
