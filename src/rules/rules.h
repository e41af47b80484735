/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * rules: what the user decides, in Lua: steps, patience, words, templates.
 *
 * The only room that knows Lua. A script sees plain tables and answers plain
 * values; it is fenced (no files, no programs, bounded time and memory). A
 * rule that fails never stops the others: its error belongs to its case.
 */
#pragma once

#include <glib.h>

#include "cases/case.h"
#include "cases/clock.h"
#include "mail/compose/compose.h"
#include "mail/quoting/quoting.h"
#include "sense/words/words.h"

/* "Lua 5.4.4", as built with; static. */
const char *rules_library(void);

typedef struct Rules Rules;

/*
 * Loads SHARE_DIR/defaults.lua and words, then USER_FILE (NULL, or absent:
 * the defaults alone). All mistakes are collected as lines "rules.lua:
 * payment[2].template: ..." into MISTAKES (of char *, may be NULL). NULL with
 * ERROR if nothing usable could be loaded.
 */
Rules *rules_load(const char *share_dir, const char *user_file,
	GPtrArray *mistakes, GError **error);
void rules_free(Rules *rules);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Rules, rules_free)

/* Reads all languages now, which else are read when first met, and says the
 * mistakes of their files as rules_load does. */
void rules_read_words(Rules *rules, GPtrArray *mistakes);

/* All borrowed from RULES. */
const Lexicon *rules_lexicon(const Rules *rules);
const Quoting *rules_quoting(const Rules *rules);
const CasePolicy *rules_policy(const Rules *rules);
/* Whether a case can be of KIND: a built-in one, or one of the rules. */
gboolean rules_has_kind(const Rules *rules, const char *kind);
/* `me` of the rules: addresses and "@domains", NULL-ended; may be empty. */
const char *const *rules_me(const Rules *rules);
/* The newest mail older than this casts doubt on silence. Seconds. */
gint64 rules_stale(const Rules *rules);
/* Whether the days of silence are to be tagged. */
gboolean rules_is_silence_tagged(const Rules *rules);
/* Days of the budget per company, 0 for none. */
int rules_budget_days(const Rules *rules);
/* The holidays of the rules as a set for Workdays. */
GHashTable *rules_holidays(const Rules *rules);

/* The days on which COMPANY works: by the rules for it or its country, else by
 * CLOCK. The set is borrowed from RULES. */
Workdays rules_workdays(Rules *rules, const Clock *clock, const char *company);

/* The day that functions see as case.today; rules_choose sets it to the
 * client's own, for skip and events a caller may set ours. */
void rules_set_today(Rules *rules, Day today);

/* Tells these rules and words, this version of owed and the addresses ME
 * (NULL-ended) from all others: whatever was judged by others may be judged
 * otherwise now. Reads the files. */
guint64 rules_fingerprint(const Rules *rules, const char *const *me);

/* Tells these files and this very program from all others by their sizes and
 * times alone, without reading them. */
guint64 rules_stamp(const Rules *rules, const char *const *me);

/* True if the rules' skip() wants CASE left alone. */
gboolean rules_skip(Rules *rules, const Case *case_, GError **error);

/*
 * Chooses the step of an open case and fills step, due, action,
 * template_name, step_why and, by them, state (waiting, due, exhausted).
 * NOT_BEFORE (DAY_NONE) is the budget's word. A failing rule leaves the case
 * waiting, adds a note to it and sets ERROR.
 */
gboolean rules_choose(Rules *rules, Case *case_, const Clock *clock, gint64 now,
	Day not_before, GError **error);

/* What a hook wants done: an argument vector, or a tag change "+vip". */
typedef struct {
	char **run; /* NULL-ended, or NULL */
	char *tag;  /* NULL if none */
} RulesAction;
void rules_action_free(RulesAction *action);

/* Asks the hook EVENT ("opened", "due", "answered", "undelivered"). Array of
 * RulesAction, yours, possibly empty; NULL with ERROR if the hook failed. */
GPtrArray *rules_event(
	Rules *rules, const char *event, const Case *case_, GError **error);

/* What somebody asks of a draft beyond what the rules say. */
typedef struct {
	int step;		   /* of the ladder; 0: the one that is on */
	const char *template_name; /* NULL: the step's */
	const char *language;	   /* NULL: the one they write in */
	gboolean is_quoting;	   /* the ask below the letter */
	gboolean is_attaching;	   /* what the ask carried */
	gboolean is_flowed;
	/* Whom a step may ask in the client's place, if the letters of the
	 * case name nobody: borrowed, NULL if nobody is known. */
	const Mailbox *other;
	/* Whose letters are ours, as people_is_ours has it: borrowed. Nobody of
	 * them is greeted, and a draft does not go to an own address. */
	const char *const *me;
} DraftWish;

/*
 * The next letter of CASE, whose letters must still be there. What a person
 * must look at before sending (a word that could not be filled in, a language
 * without templates) is added to WARNINGS (of char *). NULL with ERROR if
 * there is nothing to write, or a rule or template failed. Yours.
 */
Draft *rules_draft(Rules *rules, const Case *case_, const Clock *clock,
	gint64 now, const DraftWish *wish, GPtrArray *warnings, GError **error);

/* One step of a ladder, as it stands in the rules. Borrowed strings. */
typedef struct {
	int number;			    /* from 1 */
	const char *after, *from;	    /* "4 workdays", "letter" */
	const char *action, *template_name; /* template NULL if none */
	gboolean writes;		    /* ends in a letter */
} RulesStep;
/* The ladder that CASE climbs; array of RulesStep, yours, may be empty. */
GArray *rules_ladder(const Rules *rules, const Case *case_);
