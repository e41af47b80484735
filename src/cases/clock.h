/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * clock: the client's clock: zone, weekend, sending hours. Pure.
 */
#pragma once

#include <glib.h>

#include "base/calendar.h"
#include "cases/case.h"

typedef struct {
	int offset;	/* seconds east of UTC now */
	char *zone;	/* IANA name where the region is clear, NULL */
	char *country;	/* ISO 3166 lower case, "" if not known */
	guint8 weekend; /* as in Workdays */
	int hours[24];	/* their letters per local hour */
} Clock;
void clock_free(Clock *clock);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Clock, clock_free)

/* From the letters of theirs among LETTERS (of CaseLetter); the latest wins.
 * Without any, from COMPANY's top-level domain, else OUR_OFFSET. */
Clock *clock_of(const GPtrArray *letters, const char *company, gint64 now,
	int our_offset);
/* The date there at moment TIME. */
Day clock_day(const Clock *clock, gint64 time);
