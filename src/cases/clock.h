/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * clock: the client's clock: zone, weekend, sending hours.
 *
 * Pure but for GLib's zone database. The zone is read from the Date headers of
 * their letters; the country of their domain, or their language, tells which
 * of the zones with that offset it is, and so how its clocks change.
 */
#pragma once

#include <glib.h>

#include "base/calendar.h"
#include "cases/case.h"

typedef struct {
	int offset;	  /* seconds east of UTC at the moment of judging */
	char *zone;	  /* IANA name where the region is clear, NULL */
	char *country;	  /* ISO 3166 lower case, "" if not known */
	guint8 weekend;	  /* as in Workdays */
	int hours[24];	  /* their letters per local hour */
	GTimeZone *times; /* those of zone; NULL if it has none */
} Clock;
void clock_free(Clock *clock);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Clock, clock_free)

/*
 * The clock of COMPANY (a domain, or the address of a freemail client) by its
 * letters among LETTERS (of CaseLetter, any order) up to NOW; the latest
 * wins. Without any, by the country of its domain, else OUR_OFFSET.
 */
Clock *clock_of(const GPtrArray *letters, const char *company, gint64 now,
	int our_offset);

/* The same for one person, whose own letters go before those of colleagues:
 * offices of one company lie in several zones. PERSON: an address or NULL. */
Clock *clock_of_person(const GPtrArray *letters, const char *person,
	const char *company, gint64 now, int our_offset);

/* The same, for many companies: the zones that were looked at are kept in
 * ZONES (name -> GTimeZone, see clock_zones_new), since GLib is slow to read
 * them. */
Clock *clock_of_kept(const GPtrArray *letters, const char *person,
	const char *company, gint64 now, int our_offset, GHashTable *zones);
/* An empty table for it; yours. */
GHashTable *clock_zones_new(void);
/* The zone NAME, kept in ZONES; NULL if there is none. Borrowed. */
GTimeZone *clock_zone(GHashTable *zones, const char *name);

/* All of CLOCK but the hours, as one word that clock_of_text reads; it says the
 * same on any day. Yours. */
char *clock_text(const Clock *clock);
/* The clock that TEXT tells, at NOW; NULL if it is none. Yours. */
Clock *clock_of_text(const char *text, gint64 now, GHashTable *zones);

/* Seconds east of UTC there at moment TIME. */
int clock_offset(const Clock *clock, gint64 time);
/* The date there at moment TIME. */
Day clock_day(const Clock *clock, gint64 time);
/* The hour (0 to 23) around which they write most, between 8 and 18; -1 if
 * fewer than three letters tell. */
int clock_best_hour(const Clock *clock);
