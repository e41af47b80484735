/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * dates/words: what a DateWords looks like inside. For src/sense/dates only.
 *
 * Every wording is a phrase of folded words with a class and a value. A word
 * may begin several phrases; the reader asks for the class it needs.
 */
#pragma once

#include "sense/dates/dates.h"
#include "sense/text/phrasebook.h"

typedef enum {
	DATE_MONTH,   /* value: 1 to 12 */
	DATE_WEEKDAY, /* 1 = Monday */
	DATE_NUMBER,
	DATE_ORDINAL,	/* "first" */
	DATE_UNIT,	/* DateUnit */
	DATE_UNITS,	/* DateUnit, in the plural */
	DATE_WHICH,	/* -1 last, 0 this, 1 next, 2 the one after next;
			 * FORM_LED: "coming", never that of the next week */
	DATE_DAY,	/* days from today: "tomorrow" 1 */
	DATE_PART,	/* DatePart: "end of" */
	DATE_PART_UNIT, /* DatePart * 16 + DateUnit: "Monatsende" */
	DATE_FEAST,	/* index in feasts; FORM_LED: only after DATE_AFTER */
	DATE_AHEAD,	/* "in" three days */
	DATE_WITHIN,	/* "within" three days */
	DATE_AGO,
	DATE_LATER,	  /* three days "from now" */
	DATE_PLUS,	  /* days: lundi "en huit" 7 */
	DATE_AFTER,	  /* "after"; 1: "once", not before what takes place */
	DATE_ENDS,	  /* the fair "ends on" the 14th */
	DATE_OF,	  /* what may stand between the words of a date */
	DATE_LEAD,	  /* what stands before a month or weekday */
	DATE_LEAD_DAY,	  /* what stands before a bare day: "dia" 14 */
	DATE_SINCE,	  /* the letter "dated" 3 March; 1: open "since" then */
	DATE_TO,	  /* 3 "to" 5 March */
	DATE_JOIN,	  /* 3 "and" 5 March, two "or" three weeks */
	DATE_WEEK_NUMBER, /* "KW" 42 */
	DATE_WEEK_OF,	  /* "week commencing" 14 September */
	DATE_DAYPART,	  /* Monday "morning" */
	DATE_SUFFIX,	  /* 14"th" */
	DATE_CODE,	  /* "version" 2.1: what follows is no date */
	DATE_THENCE,	  /* days from the date named before: "the day after";
			   * -1: Monday "following"; -2: the Monday
			   * "he's back" */
	DATE_FOLLOW,	  /* words that may follow a bare day; 1: "of every
			   * month"; 2: "of the next" */
	DATE_NEVER,	  /* begins no date whatever its words mean */
	DATE_CLASSES
} DateClass;

typedef enum {
	UNIT_DAY,
	UNIT_WORKDAY,
	UNIT_WEEK,
	UNIT_FORTNIGHT,
	UNIT_MONTH,
	UNIT_QUARTER,
	UNIT_YEAR,
	UNIT_WEEKEND,
	UNIT_HALF,
	UNIT_COUNT
} DateUnit;

typedef enum { PART_EARLY, PART_MIDDLE, PART_LATE, PART_COUNT } DatePart;

/* How far a short form can be trusted. */
typedef enum {
	FORM_FULL,
	FORM_LED,  /* after a DATE_LEAD or beside a number */
	FORM_SHORT /* beside a number, or a capital after a DATE_LEAD */
} DateForm;

/* One end of a feast: a day of a month, the nth weekday of a month (nth -1:
 * the last), or Easter; SHIFT days later. */
typedef struct {
	gboolean is_easter;
	int month, day, weekday, nth;
	int shift;
} FeastRule;

typedef struct {
	FeastRule first, last;
	gboolean has_other; /* the next feast bears the same name */
} Feast;

G_STATIC_ASSERT(DATE_CLASSES <= 32); /* they are bits, too */

typedef enum { BARE_SUFFIX, BARE_POINT, BARE_PLAIN } BareDay;

struct DateWords {
	char language[8];
	PhraseBook *book;
	GArray *feasts;		 /* of Feast */
	BareDay bare_day;	 /* what makes a number after a lead a day */
	gboolean is_month_first; /* "October 14" */
	gboolean is_next_week;	 /* "next Friday" lies in the next week */
};

/* The days of feast INDEX in YEAR; false if there are none. */
gboolean date_words_feast(
	const DateWords *words, int index, int year, Day *first, Day *last);
/* Reads "12-24..01-06", "easter-47", "september monday 1", "may monday last"
 * into OUT, in English. */
gboolean feast_parse(const char *rule, Feast *out);
