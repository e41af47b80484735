/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * text: what every room needs to know about strings of mail.
 *
 * Pure: GLib only, no locale, no files. All strings are UTF-8 unless a
 * function says that it takes raw bytes. Offsets are bytes.
 */
#pragma once

#include <glib.h>

/*
 * Bytes of unknown or wrongly labelled encoding as valid UTF-8: taken as they
 * are when valid, else read as CHARSET (may be NULL), else as windows-1252;
 * NUL bytes are dropped. LEN may be -1 for a terminated string. Never fails.
 */
char *text_utf8(const char *bytes, gssize len, const char *charset);

/*
 * The form in which words are compared: Unicode case folding, accents and
 * other marks removed, typographic quotes and dashes made plain. "Größe" and
 * "GROSSE" both give "grosse". Lengths differ from the input.
 */
char *text_fold(const char *text);

/*
 * The same of LENGTH bytes that hold only ASCII and letters of Latin-1, into
 * OUT, which has room for twice as many and one to end it. Gives their number;
 * G_MAXSIZE, with OUT undefined, if there is anything else.
 */
gsize text_fold_latin(const char *text, gsize length, char *out);

/*
 * A subject without reply and forward prefixes (Re:, AW:, SV:, R:, RV:, RES:,
 * ENC:, Antw:, TR:, I:, Re[2]:, ...), list tags in front of them, and runs of
 * white space; not folded. Never NULL, may be "".
 */
char *text_subject_base(const char *subject);

/* True if the first prefix of SUBJECT is that of a message passed on: Fwd:,
 * WG:, TR:, I:, RV:, ENC:, ... */
gboolean text_subject_is_forward(const char *subject);

/*
 * What may be shown on a terminal: C0 and C1 controls, bidirectional
 * overrides, zero-width characters and invalid bytes are removed, line breaks
 * and tabs become one space. Anything of mail that is printed goes through it.
 */
char *text_clean(const char *text);

/* As text_clean, but keeps line feeds, for texts of several lines. */
char *text_clean_lines(const char *text);

/* The number of terminal columns that TEXT takes (wide and combining
 * characters counted as terminals do). */
int text_columns(const char *text);
