/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cases/clock.h"

#include <string.h>

#include "cases/countries.h"
#include "cases/people.h"

#define SATURDAY_SUNDAY 0x60
#define FRIDAY_SATURDAY 0x30
#define RECENT (400 * (gint64)86400) /* a year with both its clock changes */
#define MANY 8 /* letters from which a working week shows */
#define FIRST_HOUR 8
#define LAST_HOUR 18

/* A letter of theirs, as far as the clock is concerned. */
typedef struct {
	gint64 when;
	int offset;
	gboolean is_person; /* of the very person */
	gboolean is_server; /* the offset is that of a mail service */
	char language[4];
} Sighting;

void
clock_free(Clock *clock)
{
	if (!clock)
		return;
	g_free(clock->zone);
	g_free(clock->country);
	g_clear_pointer(&clock->times, g_time_zone_unref);
	g_free(clock);
}

static gboolean
is_of_company(const char *address, const char *company)
{
	if (strchr(company, '@'))
		return strcmp(address, company) == 0;
	g_autofree char *at = g_strconcat("@", company, NULL);
	const char *domain = people_domain(at);
	return *domain && strcmp(people_domain(address), domain) == 0;
}

static int
compare_sightings(gconstpointer a, gconstpointer b)
{
	const Sighting *left = a, *right = b;
	if (left->is_person != right->is_person)
		return left->is_person ? 1 : -1;
	return (left->when > right->when) - (left->when < right->when);
}

/* Their letters, those of the person last, the latest of them at the end. */
static GArray *
find_sightings(const GPtrArray *letters, const char *person,
	const char *company, gint64 now)
{
	GArray *found = g_array_new(FALSE, TRUE, sizeof(Sighting));
	for (guint i = 0; i < letters->len; i++) {
		const CaseLetter *letter = g_ptr_array_index(letters, i);
		const Letter *read = letter->letter;
		gboolean is_person =
			g_strcmp0(read->from->address, person) == 0;
		if (letter->findings->is_ours || !read->has_date ||
			letter->findings->role != ROLE_LETTER ||
			read->date > now || ABS(read->offset) > 15 * 3600 ||
			(!is_person &&
				!is_of_company(read->from->address, company)))
			continue;
		Sighting sighting = { read->date, read->offset, is_person,
			FALSE, "" };
		g_strlcpy(sighting.language, letter->findings->language,
			sizeof sighting.language);
		g_array_append_val(found, sighting);
	}
	g_array_sort(found, compare_sightings);
	return found;
}

/* The latest that tells an offset; NULL if none does. */
static const Sighting *
latest(const GArray *sightings)
{
	for (guint i = sightings->len; i-- > 0;) {
		const Sighting *seen = &g_array_index(sightings, Sighting, i);
		if (!seen->is_server)
			return seen;
	}
	return NULL;
}

/* False if all tell the same offset. */
static gboolean
have_changed(const GArray *sightings)
{
	const Sighting *last = latest(sightings);
	for (guint i = 0; last && i < sightings->len; i++) {
		const Sighting *seen = &g_array_index(sightings, Sighting, i);
		if (!seen->is_server && seen->offset != last->offset)
			return TRUE;
	}
	return FALSE;
}

static int
zone_offset(GTimeZone *zone, gint64 time)
{
	int interval =
		g_time_zone_find_interval(zone, G_TIME_TYPE_UNIVERSAL, time);
	return interval < 0 ? 0 : g_time_zone_get_offset(zone, interval);
}

static void
unref_zone(gpointer zone)
{
	if (zone)
		g_time_zone_unref(zone);
}

GHashTable *
clock_zones_new(void)
{
	return g_hash_table_new_full(
		g_str_hash, g_str_equal, g_free, unref_zone);
}

/* NULL if there is none of that NAME. Borrowed from ZONES. */
GTimeZone *
clock_zone(GHashTable *zones, const char *name)
{
	gpointer zone;
	if (g_hash_table_lookup_extended(zones, name, NULL, &zone))
		return zone;
	zone = g_time_zone_new_identifier(name);
	g_hash_table_insert(zones, g_strdup(name), zone);
	return zone;
}

/* ---- which zone -----------------------------------------------------------*/

/* Zones where a language is at home, told apart by their clocks. */
static const struct {
	const char *language, *zones;
} homes[] = {
	{ "de", "Europe/Berlin" },
	{ "it", "Europe/Rome" },
	{ "fr", "Europe/Paris America/Toronto" },
	{ "es", "Europe/Madrid America/Bogota America/Mexico_City "
		"America/Argentina/Buenos_Aires America/Santiago" },
	{ "pt", "Europe/Lisbon America/Sao_Paulo" },
	{ "en", "Europe/London America/New_York America/Chicago "
		"America/Denver America/Los_Angeles Australia/Sydney "
		"Pacific/Auckland" },
};

/* One zone for every rule by which clocks change, for those whose letters
 * show a change. */
static const char *const changing =
	"Europe/Berlin Europe/London Europe/Athens America/New_York "
	"America/Chicago America/Denver America/Los_Angeles America/Halifax "
	"America/Santiago Australia/Sydney Australia/Adelaide "
	"Pacific/Auckland";

static const char *
home_of(const char *language)
{
	for (gsize i = 0; i < G_N_ELEMENTS(homes); i++)
		if (strcmp(homes[i].language, language) == 0)
			return homes[i].zones;
	return "";
}

/* How many recent letters bear the offset of ZONE; 0 if the latest does not. */
static guint
agreement(GTimeZone *zone, const GArray *sightings, gboolean *is_changing)
{
	const Sighting *last = latest(sightings);
	guint count = 0;
	if (zone_offset(zone, last->when) != last->offset)
		return 0;
	*is_changing = FALSE;
	for (guint i = 0; i < sightings->len; i++) {
		const Sighting *seen = &g_array_index(sightings, Sighting, i);
		if (seen->is_server || seen->is_person != last->is_person ||
			last->when - seen->when > RECENT ||
			zone_offset(zone, seen->when) != seen->offset)
			continue;
		count++;
		*is_changing = *is_changing || seen->offset != last->offset;
	}
	return count;
}

/* The zone among CANDIDATES with which most letters agree, the latest included;
 * NULL if none. NEEDS_CHANGE: it must also explain a change of clocks. */
static char *
best_zone(GHashTable *zones, const char *candidates, const GArray *sightings,
	gboolean needs_change)
{
	g_auto(GStrv) names = g_strsplit(candidates, " ", -1);
	const char *best = NULL;
	guint most = 0;
	for (guint i = 0; names[i] && latest(sightings); i++) {
		GTimeZone *zone = clock_zone(zones, names[i]);
		gboolean is_changing = FALSE;
		guint count =
			zone ? agreement(zone, sightings, &is_changing) : 0;
		if (count <= most || (needs_change && !is_changing))
			continue;
		most = count;
		best = names[i];
	}
	return g_strdup(best);
}

static char *
main_zone(const Country *country)
{
	const char *zones = country->zones;
	return g_strndup(zones, strcspn(zones, " "));
}

/* Mail services write +0000 for everybody: where most of the country lives by
 * another clock, it tells nothing. */
static void
doubt_server_time(GHashTable *zones, GArray *sightings, const Country *country)
{
	if (!country || !sightings->len)
		return;
	g_autofree char *name = main_zone(country);
	GTimeZone *zone = clock_zone(zones, name);
	for (guint i = 0; zone && i < sightings->len; i++) {
		Sighting *seen = &g_array_index(sightings, Sighting, i);
		seen->is_server =
			seen->offset == 0 && zone_offset(zone, seen->when) != 0;
	}
}

static char *
choose_zone(GHashTable *zones, const GArray *sightings, const Country *country)
{
	const Sighting *last = latest(sightings);
	char *zone = NULL;
	if (country && !last)
		return main_zone(country);
	if (country)
		zone = best_zone(zones, country->zones, sightings, FALSE);
	if (!zone && have_changed(sightings))
		zone = best_zone(zones, changing, sightings, TRUE);
	if (!zone && last && !country)
		zone = best_zone(
			zones, home_of(last->language), sightings, FALSE);
	return zone;
}

/* ---- the working week and day ----------------------------------------------*/

static void
count_hours(Clock *clock, const GArray *sightings, int week[7])
{
	for (guint i = 0; i < sightings->len; i++) {
		const Sighting *seen = &g_array_index(sightings, Sighting, i);
		int offset = seen->is_server ? clock_offset(clock, seen->when)
					     : seen->offset;
		/* Midnight to midnight where the letter was written. */
		Day day = day_from_time(seen->when, offset);
		gint64 past = seen->when + offset - (gint64)day * 86400;
		clock->hours[past / 3600]++;
		week[day_weekday(day) - 1]++;
	}
}

/* Where no country tells: who writes on Sundays, and never on Fridays and
 * Saturdays, rests then. */
static guint8
weekend_of(const Country *country, const int week[7])
{
	int all = 0;
	for (int i = 0; i < 7; i++)
		all += week[i];
	if (country)
		return country->weekend;
	return all >= MANY && week[6] >= 2 && week[4] + week[5] == 0
		       ? FRIDAY_SATURDAY
		       : SATURDAY_SUNDAY;
}

Clock *
clock_of_kept(const GPtrArray *letters, const char *person, const char *company,
	gint64 now, int our_offset, GHashTable *zones)
{
	g_autoptr(GArray) sightings =
		find_sightings(letters, person, company, now);
	const Country *country = country_of_domain(company);
	Clock *clock = g_new0(Clock, 1);
	int week[7] = { 0 };
	doubt_server_time(zones, sightings, country);
	const Sighting *last = latest(sightings);
	if (!country && last)
		country = country_of_offset(last->offset);
	clock->zone = choose_zone(zones, sightings, country);
	if (clock->zone && clock_zone(zones, clock->zone))
		clock->times = g_time_zone_ref(clock_zone(zones, clock->zone));
	clock->offset = last ? last->offset : our_offset;
	clock->offset = clock_offset(clock, now);
	clock->country = g_strdup(country ? country->code : "");
	count_hours(clock, sightings, week);
	clock->weekend = weekend_of(country, week);
	return clock;
}

Clock *
clock_of_person(const GPtrArray *letters, const char *person,
	const char *company, gint64 now, int our_offset)
{
	g_autoptr(GHashTable) zones = clock_zones_new();
	return clock_of_kept(letters, person, company, now, our_offset, zones);
}

Clock *
clock_of(const GPtrArray *letters, const char *company, gint64 now,
	int our_offset)
{
	return clock_of_person(letters, NULL, company, now, our_offset);
}

int
clock_offset(const Clock *clock, gint64 time)
{
	return clock->times ? zone_offset(clock->times, time) : clock->offset;
}

Day
clock_day(const Clock *clock, gint64 time)
{
	return day_from_time(time, clock_offset(clock, time));
}

int
clock_best_hour(const Clock *clock)
{
	int best = -1, most = 0, all = 0;
	for (int hour = 0; hour < 24; hour++)
		all += clock->hours[hour];
	for (int hour = FIRST_HOUR; all >= 3 && hour <= LAST_HOUR; hour++) {
		/* Its neighbours count half. */
		int weight = 2 * clock->hours[hour] + clock->hours[hour - 1] +
			     clock->hours[hour + 1];
		if (weight > most) {
			most = weight;
			best = hour;
		}
	}
	return best;
}
