/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * marks: tags as decisions. The only marks of owed are notmuch tags.
 *
 * A mark may stand on any letter that belongs to the case. Two of them say
 * more by where they stand: a snooze ends early if a question of theirs came
 * after the letter that bears it, so it is best put on the newest letter; and
 * owed/is/KIND on a letter of theirs says that this letter settled nothing (it
 * reopens an answered case, and lifts the hold of a company that said stop).
 * A case with owed/is/KIND on any letter never lapses by its age.
 */
#pragma once

#include <glib.h>

#include "base/calendar.h"

/* What the user decided with tags on one letter. */
typedef struct {
	gboolean is_closed;  /* owed/closed, owed/won, owed/lost, owed/paid */
	const char *outcome; /* static: "won", "lost", "paid", NULL */
	Day until;	     /* owed/until/DATE, DAY_NONE */
	const char *kind;    /* interned, owed/is/KIND, NULL */
	gboolean is_not;     /* owed/not */
} Marks;

Marks marks_read(const char *const *tags);
/* True for the tags that scan sets and removes: owed, owed/STATE, owed/KIND,
 * owed/silent/DAYS; false for the user's decisions and for foreign tags. */
gboolean marks_is_derived(const char *tag);
/* Derived tags that no rule adds to: all but owed/KIND of a kind that asks
 * open. NULL-ended, static. */
const char *const *marks_derived(void);
/* "owed/silent/14": the longest of a few spans that DAYS have reached; static,
 * NULL for the first days. */
const char *marks_silent_tag(int days);
/* True for the user's decisions: owed/closed, owed/won, owed/lost, owed/paid,
 * owed/not, owed/until/..., owed/is/... */
gboolean marks_is_decision(const char *tag);
/* "owed/until/2026-12-01"; yours. */
char *marks_until_tag(Day day);
/* "owed/is/quote"; yours. */
char *marks_is_tag(const char *kind);
