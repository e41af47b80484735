/* SPDX-License-Identifier: GPL-3.0-or-later */
/* rules_private: what the files of src/rules share about Rules. */
#pragma once

#include <glib.h>

#include "base/calendar.h"
#include "rules/fence.h"
#include "rules/rules.h"
#include "rules/template_set.h"
#include "rules/words/file.h"

/* One step of a ladder, as read from the rules. Strings are interned. */
typedef struct {
	Duration after;
	const char *after_text; /* as the rules write it */
	const char *from;   /* "letter", "pay_by", "valid_until", "promised" */
	Duration fallback;  /* after our letter, where that day is not known */
	const char *action; /* "draft", "call", "alternate", "close" */
	const char *template_name; /* NULL if it writes nothing */
	const char *note;	   /* NULL if none */
	gboolean has_when;
} Step;

/* A company that needs longer. */
typedef struct {
	double factor; /* of every wait, 1 if a shortest wait is given */
	gboolean has_shortest;
	Duration shortest;
} Patience;

struct Rules {
	char *share_dir, *user_file; /* user_file NULL if there is none */
	char *user_text;	     /* what stands in it */
	Fence *fence;
	int table;	       /* reference of the joined rules in the fence */
	GHashTable *off;       /* functions that ran away: name to error text */
	Day today;	       /* for the functions; DAY_NONE if not told */
	GHashTable *functions; /* set of the hooks that the rules define */

	Lexicon *lexicon;
	WordsFiles *words;
	Quoting *quoting;
	TemplateSet *templates;
	CasePolicy policy;
	GHashTable *freemail;
	GPtrArray *kinds; /* const char *, interned, NULL-ended */
	GPtrArray *me;	  /* char *, NULL-ended */
	gint64 stale;
	gboolean is_silence_tagged;
	int budget;
	Duration gap;
	GHashTable *forget;    /* kind to days */
	GHashTable *ladders;   /* kind, interned, to GArray of Step */
	GHashTable *patience;  /* company or address to Patience */
	GHashTable *holidays;  /* place ("" for all) to GPtrArray of texts */
	GHashTable *free_days; /* "country/company" to set of Day, as asked */
	GMutex free_days_lock; /* several threads ask */
	GHashTable *weekends;  /* place ("" for all) to GINT_TO_POINTER(bits) */
	char *language;
	gboolean is_flowed, is_quoting, is_attaching;
};

/* Reads the joined rules on top of the stack into RULES. */
void rules_read(Rules *rules, lua_State *lua);

/*
 * Pushes the function at PATH of the rules ("decide", "quote[2].when"), ready
 * for arguments. False if there is none. False with ERROR if it ran away
 * before: such a function is not asked again in this run.
 */
gboolean rules_push_function(Rules *rules, const char *path, GError **error);
/* fence_call for a function of the rules: names PATH in ERROR, and starts
 * afresh if the call had to be broken off. */
gboolean rules_call(
	Rules *rules, const char *path, int args, int results, GError **error);
/* A new fence with the rules in it, after the old one was broken. */
void rules_load_again(Rules *rules);

/* Spells out the holidays of everybody. */
void rules_prepare_holidays(Rules *rules);

/* How messages call the user's rules: "rules.lua". Yours. */
char *rules_file_name(const Rules *rules);
