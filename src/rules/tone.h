/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * tone: what a follow-up must not sound like; lua/tone/LL.lua.
 */
#pragma once

#include <glib.h>

typedef struct Tone Tone;

/* The tone of LANGUAGE; NULL with ERROR if its file cannot be read or is not
 * whole. */
Tone *tone_load(const char *share_dir, const char *language, GError **error);
void tone_free(Tone *tone);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Tone, tone_free)

/* What there is to count in a letter. */
typedef struct {
	guint words, questions, exclamations;
} ToneFigures;
ToneFigures tone_count(const Tone *tone, const char *letter);

/* Adds a line for each complaint about LETTER to COMPLAINTS (of char *). */
void tone_judge(const Tone *tone, const char *letter, GPtrArray *complaints);

/* The same for a piece of a letter: its words alone, not its length. */
void tone_judge_phrases(
	const Tone *tone, const char *text, GPtrArray *complaints);

/* True if COMPLAINT, one of tone_judge, is about a phrase in TEXT alone. */
gboolean tone_stands_in(
	const Tone *tone, const char *text, const char *complaint);
