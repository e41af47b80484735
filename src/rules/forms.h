/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * forms: how a language writes greetings, sign-offs, dates and hours; section
 * `drafts` of its words file.
 */
#pragma once

#include <glib.h>

#include "base/calendar.h"

typedef struct {
	char *language;
	char *greeting[2], *signoff[2]; /* formal, informal */
	char *greeting_nobody;
	GPtrArray *openings[2]; /* char *, folded; formal, informal */
	GPtrArray *address[2];	/* char *; words that tell how we address */
	GPtrArray *months, *weekdays; /* char * */
	char *first; /* the first of a month, NULL: as other days */
	char *date, *call_day, *time, *attribution;
} Forms;

/* The forms of LANGUAGE; NULL with ERROR if its words file has none. */
Forms *forms_load(const char *share_dir, const char *language, GError **error);
void forms_free(Forms *forms);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Forms, forms_free)

/* All yours. */
char *forms_date(const Forms *forms, Day day);
char *forms_call_day(const Forms *forms, Day day);
char *forms_time(const Forms *forms, int hour);
/* NAME may be "". */
char *forms_greeting(
	const Forms *forms, const char *name, gboolean is_informal);
char *forms_attribution(const Forms *forms, Day day, const char *name);

/* PATTERN with each {key} of KEYS (key, value, ..., NULL) put in. Yours. */
char *forms_fill(const char *pattern, const char *const *keys);

/* The given name in NAME ("Rossi, Paolo" and "Paolo Rossi" give "Paolo"). */
char *forms_first_name(const char *name);
/* NAME as people read it: "Rossi, Paolo" gives "Paolo Rossi". */
char *forms_full_name(const char *name);
