/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * sense: a letter in, findings out. The front door of this room.
 *
 * A Lexicon is all languages that are loaded, compiled; rules builds it from
 * the words files. Sensing is pure: the same letter gives the same findings.
 * Several threads may sense letters with one Lexicon at once.
 */
#pragma once

#include <glib.h>

#include "mail/letter/letter.h"
#include "sense/findings.h"
#include "sense/words/words.h"

/*
 * Reads LETTER. IS_OURS: the From address is one of ours. HINT is the
 * thread's language for texts too short to tell ("" or NULL if not known).
 * The result is yours; it borrows nothing from LETTER.
 */
Findings *sense_letter(const Lexicon *lexicon, const Letter *letter,
	gboolean is_ours, const char *hint);
