/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * calendar: civil days, working days, durations.
 *
 * A Day is a date without time or zone, as people write it in mail. Pure: no
 * clock, no zone database. Moments are gint64 seconds since 1970 UTC.
 */
#pragma once

#include <glib.h>

/* Days since 1970-01-01 in the proleptic Gregorian calendar. */
typedef gint32 Day;
#define DAY_NONE G_MININT32

/* MONTH and DAY count from 1. DAY_NONE where there is no such date. */
Day day_from_ymd(int year, int month, int day);
void day_to_ymd(Day day, int *year, int *month, int *day_of_month);
/* The date at moment TIME where clocks are OFFSET seconds ahead of UTC. */
Day day_from_time(gint64 time, int offset);
/* 1 = Monday to 7 = Sunday (ISO 8601). */
int day_weekday(Day day);
/* Monday of ISO 8601 week WEEK; DAY_NONE if that year has no such week. */
Day day_of_iso_week(int year, int week);
/* Western Easter Sunday. */
Day day_of_easter(int year);
int day_month_length(int year, int month);
/* The same day COUNT months later (or, below 0, earlier); the last of that month
 * if it is shorter. */
Day day_add_months(Day day, int count);
/* "2026-11-22"; the result is yours. */
char *day_format(Day day);
/* Reads exactly "2026-11-22"; DAY_NONE for anything else. */
Day day_parse(const char *text);

typedef enum {
	DURATION_HOURS,
	DURATION_WORKDAYS,
	DURATION_DAYS,
	DURATION_WEEKS,
	DURATION_MONTHS
} DurationUnit;

typedef struct {
	int count;
	DurationUnit unit;
} Duration;

/*
 * Reads "4 workdays", "1 week", "36 hours", "10d", "2w". False, with OUT
 * untouched, for anything else. English only: this is the rules' language.
 */
gboolean duration_parse(const char *text, Duration *out);

/* The days on which somebody works. */
typedef struct {
	guint8 weekend; /* bit (weekday - 1) set: a free day */
	GHashTable *holidays; /* set of GINT_TO_POINTER(Day), or NULL; borrowed */
} Workdays;

gboolean workdays_is_free(const Workdays *workdays, Day day);
/* DAY plus COUNT working days; the result is a working day. COUNT 0 moves to
 * the next working day if DAY is free. */
Day workdays_add(const Workdays *workdays, Day day, int count);
/* Whole DURATION after DAY (hours round up to days). */
Day workdays_after(const Workdays *workdays, Day day, Duration duration);
