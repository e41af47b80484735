/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A clock as one word: "Europe/Rome,0,60,it". */
#include <stdlib.h>

#include "cases/clock.h"

char *
clock_text(const Clock *clock)
{
	return g_strdup_printf("%s,%d,%x,%s", clock->zone ? clock->zone : "",
		clock->times ? 0 : clock->offset, clock->weekend,
		clock->country);
}

Clock *
clock_of_text(const char *text, gint64 now, GHashTable *zones)
{
	g_auto(GStrv) parts = g_strsplit(text, ",", -1);
	GTimeZone *zone;
	Clock *clock;

	if (g_strv_length(parts) != 4)
		return NULL;
	zone = *parts[0] ? clock_zone(zones, parts[0]) : NULL;
	if (*parts[0] && !zone)
		return NULL;
	clock = g_new0(Clock, 1);
	clock->zone = zone ? g_strdup(parts[0]) : NULL;
	clock->times = zone ? g_time_zone_ref(zone) : NULL;
	clock->offset = atoi(parts[1]);
	clock->offset = clock_offset(clock, now);
	clock->weekend = (guint8)strtoul(parts[2], NULL, 16);
	clock->country = g_strdup(parts[3]);
	return clock;
}
