/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * template_set: which templates there are, by language and name.
 *
 * Files lua/templates/LL/NAME.txt of the share folder, over them those in
 * templates/LL/ beside the user's rules, over them those of the user's kinds.
 */
#pragma once

#include <glib.h>

typedef struct TemplateSet TemplateSet;

TemplateSet *template_set_new(void);
void template_set_free(TemplateSet *set);

/* Adds the files of DIR/templates; none there is no mistake. */
void template_set_add_dir(TemplateSet *set, const char *dir);
/* Adds one that stands in the rules. */
void template_set_add_text(TemplateSet *set, const char *language,
	const char *name, const char *text);

/* The text of template NAME, yours; NULL without ERROR if there is none, with
 * ERROR if its file cannot be read. SHOWN gets how messages call it (yours,
 * may be NULL). */
char *template_set_read(const TemplateSet *set, const char *language,
	const char *name, char **shown, GError **error);
gboolean template_set_has(
	const TemplateSet *set, const char *language, const char *name);

/* All languages, and all names in any language: sorted arrays of char *,
 * yours; the strings are borrowed from the set. */
GPtrArray *template_set_languages(const TemplateSet *set);
GPtrArray *template_set_names(const TemplateSet *set);
