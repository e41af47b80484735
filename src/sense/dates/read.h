/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * dates/read: reading one date at one place. For src/sense/dates only.
 *
 * Every read_* function looks at token AT, fills OUT and gives TRUE, or gives
 * FALSE and leaves OUT alone. OUT->end is the token after the date.
 */
#pragma once

#include "sense/dates/words.h"

typedef struct {
	const DateWords *words;
	const Tokens *tokens;
	const char *text;
	guint count; /* tokens */
	Day base;
	int year, month, day;	 /* of base */
	gboolean is_month_first; /* 10/14 is in October */
	PhraseHits hits;
	guint8 *leads; /* per token: a date may begin there, since only words of
			* dates and marks part it from what may be the heart of
			* one; NULL if there is none in the text */
	int *depth;    /* of dates that are counted from other dates */
} DateReader;

typedef struct {
	Day first, last;
	guint end; /* token after it */
	gboolean is_past;
	gboolean is_after; /* "after" it: the day that follows */
	gboolean is_week;  /* Monday to Friday of one week */
	gboolean is_bare;  /* the month was not named */
	int weekday;	   /* it is a weekday and no more; else 0 */
	int thence;	   /* and -1 "following", -2 "when I'm back"; else 0 */
} DateFound;

/* --- dates/lex.c: words, numbers and marks ---------------------------------- */

void date_reader_init(DateReader *reader, const DateWords *words,
	const Tokens *tokens, Day base, int offset);
void date_reader_clear(DateReader *reader);

/* True if a phrase of one of CLASSES, as bits, begins at AT. */
static inline gboolean
date_begins(const DateReader *reader, guint at, guint32 classes)
{
	return phrasehits_begins(&reader->hits, at, classes);
}

/* The longest phrase of CLASS at AT, or NULL. */
static inline const Phrase *
date_phrase(const DateReader *reader, guint at, DateClass class)
{
	return phrasehits_at(&reader->hits, at, class);
}

/* How many tokens the longest phrase of CLASS takes at AT, 0 if there is
 * none; VALUE (may be NULL) becomes its value. */
static inline guint
date_lex(const DateReader *reader, guint at, DateClass class, int *value)
{
	return phrasehits_length(&reader->hits, at, class, value);
}

/* True if a phrase of CLASS ends just before AT. */
gboolean date_is_before(const DateReader *reader, guint at, DateClass class);
/* True if what stands before AT leads to a month or weekday. */
gboolean date_is_led(const DateReader *reader, guint at);
/* The token after AT that is neither DATE_OF nor DATE_LEAD(_DAY). */
guint date_skip_links(const DateReader *reader, guint at);
/* The token after one mark of MARKS at AT, else AT. */
guint date_skip_mark(const DateReader *reader, guint at, const char *marks);
gboolean date_is_mark(const DateReader *reader, guint at, const char *marks);
/* True if nothing stands between the tokens AT - 1 and AT. */
gboolean date_is_joined(const DateReader *reader, guint at);

/* A whole number of at most DIGITS digits, alone in its token; -1 if none. */
int date_digits(const DateReader *reader, guint at, int digits);
/* "2026", "'26"; 0 if there is no year. LEN becomes its tokens. */
int date_year(const DateReader *reader, guint at, guint *len);

/* --- dates/numeric.c: days in digits alone ---------------------------------- */

/* The year in which MONTH and DAY lie nearest, the future preferred. */
Day date_nearest(const DateReader *reader, guint at, int month, int day);
/* OUT becomes DAY; false if that is DAY_NONE. */
gboolean date_set_day(
	const DateReader *reader, DateFound *out, Day day, guint end);
/* "14.09.2026", "2026-09-14"; "14/9" where IS_LED or something else speaks
 * for a date. */
gboolean date_read_numeric(
	const DateReader *reader, guint at, gboolean is_led, DateFound *out);
/* The two numbers of "14-16" and "14/15", written as one token; HIGH is the
 * largest that they may be. */
gboolean date_read_pair(
	const DateReader *reader, guint at, int high, int *first, int *second);

/* --- dates/absolute.c: days by number --------------------------------------- */

/* 1 to 31 with its mark ("14th", "14.", "1er"); 0 if there is none. */
int date_daynum(
	const DateReader *reader, guint at, guint *end, gboolean *has_mark);
/* "14.09.2026", "14/9", "14 September", "6.-9. Oktober", "October 14". IS_LED:
 * words before it say that a date follows. */
gboolean date_read_absolute(
	const DateReader *reader, guint at, gboolean is_led, DateFound *out);
/* --- dates/bare.c: days of a month that is not named ------------------------ */

/* A bare "14th", "14.", "14", if nothing after it makes it a quantity; "the
 * 14th of next month". */
gboolean date_read_bare_day(
	const DateReader *reader, guint at, int weekday, DateFound *out);
/* "10th of every month", "5th of next month", whatever stands before it. */
gboolean date_read_monthly(const DateReader *reader, guint at, DateFound *out);
/* Moves OUT, a bare day, into the month that opens the sentence before it:
 * "In August we are shut. On the 31st ..."; MONTH is the date before it. */
void date_move_into(const DateReader *reader, const DateMatch *month, guint at,
	DateFound *out);

/* --- dates/period.c: weeks, months, parts of them ---------------------------- */

/* The Monday of DAY's week. */
Day date_monday(Day day);
void date_set_week(DateFound *out, Day monday);
void date_set_month(DateFound *out, int year, int month);
/* The UNIT that lies COUNT units from today's. False for units that have no
 * such span. */
gboolean date_set_unit(
	const DateReader *reader, int count, DateUnit unit, DateFound *out);
/* "October", "October 2026"; without a year only where words lead to it. */
gboolean date_read_month(
	const DateReader *reader, guint at, gboolean is_led, DateFound *out);
/* "2027", "the year 2027"; not this year or an earlier one. */
gboolean date_read_year(const DateReader *reader, guint at, DateFound *out);
/* "next week", "KW 42", "October", "the first week of May", "Easter". */
gboolean date_read_period(const DateReader *reader, guint at, DateFound *out);
/* "next month", "this month": the token after it, 0 if AT begins none; WHICH
 * becomes how many months ahead it lies. */
guint date_read_which_month(const DateReader *reader, guint at, int *which);
/* "end of the month", "mid-October", "Monatsende". */
gboolean date_read_part(const DateReader *reader, guint at, DateFound *out);
/* "Easter", "Labor Day 2027"; "the summer" only after DATE_AFTER. */
gboolean date_read_feast(const DateReader *reader, guint at, DateFound *out);
/* "KW 42", "42. Kalenderwoche", "KW42", "weeks 27-28". */
gboolean date_read_numbered_week(
	const DateReader *reader, guint at, DateFound *out);
/* "week commencing 14 September" */
gboolean date_read_week_of(const DateReader *reader, guint at, DateFound *out);

/* --- dates/relative.c: counted from today or from another date --------------- */

/* "two weeks", "2-3 days", "a month" */
typedef struct {
	int low, high;
	DateUnit unit;
	guint end;
	gboolean is_ahead; /* "two more weeks" */
} DateQuantity;
gboolean date_read_quantity(
	const DateReader *reader, guint at, DateQuantity *out);
Day date_add(Day day, int count, DateUnit unit);
/* "in two weeks", "tomorrow", "three days ago", "two weeks after Easter". */
gboolean date_read_relative(const DateReader *reader, guint at, DateFound *out);
/* "Friday", "next Tuesday", "giovedì 25", "Tuesday of next week". */
gboolean date_read_weekday(const DateReader *reader, guint at, DateFound *out);

/* --- dates/thence.c: counted from a date before -------------------------------- */

/* What is counted from the last of MATCHES ("the board meets on the 3rd, and
 * the day after"; "that same day"), in the same sentence or the next. */
gboolean date_read_thence(const DateReader *reader, const GArray *matches,
	guint at, DateFound *out);
/* "That same morning" names no day where none was named before it: its
 * tokens. */
guint date_skip_thence(const DateReader *reader, guint at);
/* Moves OUT, a mere weekday at token AT, to where the days before it lead:
 * "in week 39, on Monday", "back on the 6th, on the Monday after". */
void date_settle_weekday(const DateReader *reader, const GArray *matches,
	guint at, DateFound *out);

/* --- dates.c ------------------------------------------------------------------ */

/* Any date at AT but those that begin with DATE_AFTER. */
gboolean date_read_point(
	const DateReader *reader, guint at, gboolean is_led, DateFound *out);
