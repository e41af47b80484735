/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * template: the text of a letter with holes for words. No logic.
 *
 * A header block ("Summary: ...", "Attach: original"), a blank line, the body
 * with {{word}}, {{?word}} and {formal|informal}: lua/templates/README.md.
 * Pure.
 */
#pragma once

#include <glib.h>

typedef struct Template Template;

/*
 * Reads TEXT. Mistakes are added to MISTAKES (of char *, may be NULL) as
 * "NAME:LINE: ..."; what is wrong in the body stands as written in letters.
 * Never NULL.
 */
Template *template_parse(
	const char *text, const char *name, GPtrArray *mistakes);
void template_free(Template *template);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Template, template_free)

/* True if there is nothing to send: no letter after the header. */
gboolean template_is_blank(const Template *template);
/* "" if it has none; borrowed. */
const char *template_summary(const Template *template);
/* True if the attachments of the ask are to go along. */
gboolean template_attaches(const Template *template);

/* A word in the body and where it stands. */
typedef struct {
	const char *name; /* borrowed from the template */
	guint line;
} TemplateWord;
/* All words, guards too, in order; array of TemplateWord, borrowed. */
const GArray *template_words(const Template *template);

/*
 * The letter: WORDS (name to text) filled in. A word that is not there stands
 * as [word] and is added to UNFILLED (of char *, once each, may be NULL).
 * Paragraphs are unwrapped lines. Yours.
 */
char *template_render(const Template *template, GHashTable *words,
	gboolean is_informal, GPtrArray *unfilled);
