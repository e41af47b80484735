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
	GPtrArray *titles;	/* char *, folded, no dots; before a name */
	GPtrArray *offices;	/* the same; no person is called so */
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
/* To somebody called FULL, and FIRST by friends; either may be "". */
char *forms_greeting(const Forms *forms, const char *full, const char *first,
	gboolean is_informal);
char *forms_attribution(const Forms *forms, Day day, const char *name);

/* PATTERN with each {key} of KEYS (key, value, ..., NULL) put in. Yours. */
char *forms_fill(const char *pattern, const char *const *keys);
