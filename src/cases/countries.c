/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Zones by country: the public domain file zone.tab of the time zone database,
 * the zone where most business is done first, zones whose clocks agree once.
 * Weekends: the supplemental data of Unicode CLDR; where Saturday is free for
 * most offices it is free here.
 */
#include "cases/countries.h"

#include <stdlib.h>
#include <string.h>

/* Bit 0 is Monday. */
enum {
	FRI = 0x10,
	SAT = 0x20,
	FRI_SAT = 0x30,
	THU_FRI = 0x18,
	FRI_SUN = 0x50,
	SAT_SUN = 0x60
};

/* In the order of the codes. */
static const Country countries[] = {
	{ "ad", SAT_SUN, "Europe/Andorra" },
	{ "ae", SAT_SUN, "Asia/Dubai" },
	{ "af", THU_FRI, "Asia/Kabul" },
	{ "ag", SAT_SUN, "America/Antigua" },
	{ "ai", SAT_SUN, "America/Anguilla" },
	{ "al", SAT_SUN, "Europe/Tirane" },
	{ "am", SAT_SUN, "Asia/Yerevan" },
	{ "ao", SAT_SUN, "Africa/Luanda" },
	{ "ar", SAT_SUN, "America/Argentina/Buenos_Aires" },
	{ "as", SAT_SUN, "Pacific/Pago_Pago" },
	{ "at", SAT_SUN, "Europe/Vienna" },
	{ "au", SAT_SUN,
		"Australia/Sydney Australia/Lord_Howe "
		"Australia/Broken_Hill Australia/Brisbane "
		"Australia/Darwin Australia/Perth Australia/Eucla" },
	{ "aw", SAT_SUN, "America/Aruba" },
	{ "ax", SAT_SUN, "Europe/Mariehamn" },
	{ "az", SAT_SUN, "Asia/Baku" },
	{ "ba", SAT_SUN, "Europe/Sarajevo" },
	{ "bb", SAT_SUN, "America/Barbados" },
	{ "bd", FRI_SAT, "Asia/Dhaka" },
	{ "be", SAT_SUN, "Europe/Brussels" },
	{ "bf", SAT_SUN, "Africa/Ouagadougou" },
	{ "bg", SAT_SUN, "Europe/Sofia" },
	{ "bh", FRI_SAT, "Asia/Bahrain" },
	{ "bi", SAT_SUN, "Africa/Bujumbura" },
	{ "bj", SAT_SUN, "Africa/Porto-Novo" },
	{ "bl", SAT_SUN, "America/St_Barthelemy" },
	{ "bm", SAT_SUN, "Atlantic/Bermuda" },
	{ "bn", FRI_SUN, "Asia/Brunei" },
	{ "bo", SAT_SUN, "America/La_Paz" },
	{ "bq", SAT_SUN, "America/Kralendijk" },
	{ "br", SAT_SUN,
		"America/Sao_Paulo America/Noronha America/Campo_Grande "
		"America/Eirunepe" },
	{ "bs", SAT_SUN, "America/Nassau" },
	{ "bt", SAT_SUN, "Asia/Thimphu" },
	{ "bw", SAT_SUN, "Africa/Gaborone" },
	{ "by", SAT_SUN, "Europe/Minsk" },
	{ "bz", SAT_SUN, "America/Belize" },
	{ "ca", SAT_SUN,
		"America/Toronto America/St_Johns America/Halifax "
		"America/Blanc-Sablon America/Atikokan America/Winnipeg "
		"America/Regina America/Edmonton America/Creston "
		"America/Vancouver" },
	{ "cc", SAT_SUN, "Indian/Cocos" },
	{ "cd", SAT_SUN, "Africa/Kinshasa Africa/Lubumbashi" },
	{ "cf", SAT_SUN, "Africa/Bangui" },
	{ "cg", SAT_SUN, "Africa/Brazzaville" },
	{ "ch", SAT_SUN, "Europe/Zurich" },
	{ "ci", SAT_SUN, "Africa/Abidjan" },
	{ "ck", SAT_SUN, "Pacific/Rarotonga" },
	{ "cl", SAT_SUN, "America/Santiago America/Coyhaique Pacific/Easter" },
	{ "cm", SAT_SUN, "Africa/Douala" },
	{ "cn", SAT_SUN, "Asia/Shanghai Asia/Urumqi" },
	{ "co", SAT_SUN, "America/Bogota" },
	{ "cr", SAT_SUN, "America/Costa_Rica" },
	{ "cu", SAT_SUN, "America/Havana" },
	{ "cv", SAT_SUN, "Atlantic/Cape_Verde" },
	{ "cw", SAT_SUN, "America/Curacao" },
	{ "cx", SAT_SUN, "Indian/Christmas" },
	{ "cy", SAT_SUN, "Asia/Nicosia" },
	{ "cz", SAT_SUN, "Europe/Prague" },
	{ "de", SAT_SUN, "Europe/Berlin" },
	{ "dj", SAT_SUN, "Africa/Djibouti" },
	{ "dk", SAT_SUN, "Europe/Copenhagen" },
	{ "dm", SAT_SUN, "America/Dominica" },
	{ "do", SAT_SUN, "America/Santo_Domingo" },
	{ "dz", FRI_SAT, "Africa/Algiers" },
	{ "ec", SAT_SUN, "America/Guayaquil Pacific/Galapagos" },
	{ "ee", SAT_SUN, "Europe/Tallinn" },
	{ "eg", FRI_SAT, "Africa/Cairo" },
	{ "eh", SAT_SUN, "Africa/El_Aaiun" },
	{ "er", SAT_SUN, "Africa/Asmara" },
	{ "es", SAT_SUN, "Europe/Madrid Atlantic/Canary" },
	{ "et", SAT_SUN, "Africa/Addis_Ababa" },
	{ "fi", SAT_SUN, "Europe/Helsinki" },
	{ "fj", SAT_SUN, "Pacific/Fiji" },
	{ "fk", SAT_SUN, "Atlantic/Stanley" },
	{ "fm", SAT_SUN, "Pacific/Pohnpei Pacific/Chuuk" },
	{ "fo", SAT_SUN, "Atlantic/Faroe" },
	{ "fr", SAT_SUN, "Europe/Paris" },
	{ "ga", SAT_SUN, "Africa/Libreville" },
	{ "gb", SAT_SUN, "Europe/London" },
	{ "gd", SAT_SUN, "America/Grenada" },
	{ "ge", SAT_SUN, "Asia/Tbilisi" },
	{ "gf", SAT_SUN, "America/Cayenne" },
	{ "gg", SAT_SUN, "Europe/Guernsey" },
	{ "gh", SAT_SUN, "Africa/Accra" },
	{ "gi", SAT_SUN, "Europe/Gibraltar" },
	{ "gl", SAT_SUN, "America/Nuuk America/Danmarkshavn America/Thule" },
	{ "gm", SAT_SUN, "Africa/Banjul" },
	{ "gn", SAT_SUN, "Africa/Conakry" },
	{ "gp", SAT_SUN, "America/Guadeloupe" },
	{ "gq", SAT_SUN, "Africa/Malabo" },
	{ "gr", SAT_SUN, "Europe/Athens" },
	{ "gs", SAT_SUN, "Atlantic/South_Georgia" },
	{ "gt", SAT_SUN, "America/Guatemala" },
	{ "gu", SAT_SUN, "Pacific/Guam" },
	{ "gw", SAT_SUN, "Africa/Bissau" },
	{ "gy", SAT_SUN, "America/Guyana" },
	{ "hk", SAT_SUN, "Asia/Hong_Kong" },
	{ "hn", SAT_SUN, "America/Tegucigalpa" },
	{ "hr", SAT_SUN, "Europe/Zagreb" },
	{ "ht", SAT_SUN, "America/Port-au-Prince" },
	{ "hu", SAT_SUN, "Europe/Budapest" },
	{ "id", SAT_SUN, "Asia/Jakarta Asia/Makassar Asia/Jayapura" },
	{ "ie", SAT_SUN, "Europe/Dublin" },
	{ "il", FRI_SAT, "Asia/Jerusalem" },
	{ "im", SAT_SUN, "Europe/Isle_of_Man" },
	{ "in", SAT_SUN, "Asia/Kolkata" },
	{ "io", SAT_SUN, "Indian/Chagos" },
	{ "iq", FRI_SAT, "Asia/Baghdad" },
	{ "ir", FRI, "Asia/Tehran" },
	{ "is", SAT_SUN, "Atlantic/Reykjavik" },
	{ "it", SAT_SUN, "Europe/Rome" },
	{ "je", SAT_SUN, "Europe/Jersey" },
	{ "jm", SAT_SUN, "America/Jamaica" },
	{ "jo", FRI_SAT, "Asia/Amman" },
	{ "jp", SAT_SUN, "Asia/Tokyo" },
	{ "ke", SAT_SUN, "Africa/Nairobi" },
	{ "kg", SAT_SUN, "Asia/Bishkek" },
	{ "kh", SAT_SUN, "Asia/Phnom_Penh" },
	{ "ki", SAT_SUN, "Pacific/Tarawa Pacific/Kanton Pacific/Kiritimati" },
	{ "km", SAT_SUN, "Indian/Comoro" },
	{ "kn", SAT_SUN, "America/St_Kitts" },
	{ "kp", SAT_SUN, "Asia/Pyongyang" },
	{ "kr", SAT_SUN, "Asia/Seoul" },
	{ "kw", FRI_SAT, "Asia/Kuwait" },
	{ "ky", SAT_SUN, "America/Cayman" },
	{ "kz", SAT_SUN, "Asia/Almaty" },
	{ "la", SAT_SUN, "Asia/Vientiane" },
	{ "lb", SAT_SUN, "Asia/Beirut" },
	{ "lc", SAT_SUN, "America/St_Lucia" },
	{ "li", SAT_SUN, "Europe/Vaduz" },
	{ "lk", SAT_SUN, "Asia/Colombo" },
	{ "lr", SAT_SUN, "Africa/Monrovia" },
	{ "ls", SAT_SUN, "Africa/Maseru" },
	{ "lt", SAT_SUN, "Europe/Vilnius" },
	{ "lu", SAT_SUN, "Europe/Luxembourg" },
	{ "lv", SAT_SUN, "Europe/Riga" },
	{ "ly", FRI_SAT, "Africa/Tripoli" },
	{ "ma", SAT_SUN, "Africa/Casablanca" },
	{ "mc", SAT_SUN, "Europe/Monaco" },
	{ "md", SAT_SUN, "Europe/Chisinau" },
	{ "me", SAT_SUN, "Europe/Podgorica" },
	{ "mf", SAT_SUN, "America/Marigot" },
	{ "mg", SAT_SUN, "Indian/Antananarivo" },
	{ "mh", SAT_SUN, "Pacific/Majuro" },
	{ "mk", SAT_SUN, "Europe/Skopje" },
	{ "ml", SAT_SUN, "Africa/Bamako" },
	{ "mm", SAT_SUN, "Asia/Yangon" },
	{ "mn", SAT_SUN, "Asia/Ulaanbaatar Asia/Hovd" },
	{ "mo", SAT_SUN, "Asia/Macau" },
	{ "mp", SAT_SUN, "Pacific/Saipan" },
	{ "mq", SAT_SUN, "America/Martinique" },
	{ "mr", SAT_SUN, "Africa/Nouakchott" },
	{ "ms", SAT_SUN, "America/Montserrat" },
	{ "mt", SAT_SUN, "Europe/Malta" },
	{ "mu", SAT_SUN, "Indian/Mauritius" },
	{ "mv", FRI_SAT, "Indian/Maldives" },
	{ "mw", SAT_SUN, "Africa/Blantyre" },
	{ "mx", SAT_SUN,
		"America/Mexico_City America/Cancun America/Matamoros "
		"America/Ciudad_Juarez America/Mazatlan America/Tijuana" },
	{ "my", SAT_SUN, "Asia/Kuala_Lumpur" },
	{ "mz", SAT_SUN, "Africa/Maputo" },
	{ "na", SAT_SUN, "Africa/Windhoek" },
	{ "nc", SAT_SUN, "Pacific/Noumea" },
	{ "ne", SAT_SUN, "Africa/Niamey" },
	{ "nf", SAT_SUN, "Pacific/Norfolk" },
	{ "ng", SAT_SUN, "Africa/Lagos" },
	{ "ni", SAT_SUN, "America/Managua" },
	{ "nl", SAT_SUN, "Europe/Amsterdam" },
	{ "no", SAT_SUN, "Europe/Oslo" },
	{ "np", SAT, "Asia/Kathmandu" },
	{ "nr", SAT_SUN, "Pacific/Nauru" },
	{ "nu", SAT_SUN, "Pacific/Niue" },
	{ "nz", SAT_SUN, "Pacific/Auckland Pacific/Chatham" },
	{ "om", FRI_SAT, "Asia/Muscat" },
	{ "pa", SAT_SUN, "America/Panama" },
	{ "pe", SAT_SUN, "America/Lima" },
	{ "pf", SAT_SUN, "Pacific/Tahiti Pacific/Marquesas Pacific/Gambier" },
	{ "pg", SAT_SUN, "Pacific/Port_Moresby Pacific/Bougainville" },
	{ "ph", SAT_SUN, "Asia/Manila" },
	{ "pk", SAT_SUN, "Asia/Karachi" },
	{ "pl", SAT_SUN, "Europe/Warsaw" },
	{ "pm", SAT_SUN, "America/Miquelon" },
	{ "pn", SAT_SUN, "Pacific/Pitcairn" },
	{ "pr", SAT_SUN, "America/Puerto_Rico" },
	{ "ps", FRI_SAT, "Asia/Hebron" },
	{ "pt", SAT_SUN, "Europe/Lisbon Atlantic/Azores" },
	{ "pw", SAT_SUN, "Pacific/Palau" },
	{ "py", SAT_SUN, "America/Asuncion" },
	{ "qa", FRI_SAT, "Asia/Qatar" },
	{ "re", SAT_SUN, "Indian/Reunion" },
	{ "ro", SAT_SUN, "Europe/Bucharest" },
	{ "rs", SAT_SUN, "Europe/Belgrade" },
	{ "ru", SAT_SUN,
		"Europe/Moscow Europe/Kaliningrad Europe/Astrakhan "
		"Asia/Yekaterinburg Asia/Omsk Asia/Novosibirsk "
		"Asia/Irkutsk Asia/Chita Asia/Vladivostok Asia/Magadan "
		"Asia/Kamchatka" },
	{ "rw", SAT_SUN, "Africa/Kigali" },
	{ "sa", FRI_SAT, "Asia/Riyadh" },
	{ "sb", SAT_SUN, "Pacific/Guadalcanal" },
	{ "sc", SAT_SUN, "Indian/Mahe" },
	{ "sd", FRI_SAT, "Africa/Khartoum" },
	{ "se", SAT_SUN, "Europe/Stockholm" },
	{ "sg", SAT_SUN, "Asia/Singapore" },
	{ "sh", SAT_SUN, "Atlantic/St_Helena" },
	{ "si", SAT_SUN, "Europe/Ljubljana" },
	{ "sj", SAT_SUN, "Arctic/Longyearbyen" },
	{ "sk", SAT_SUN, "Europe/Bratislava" },
	{ "sl", SAT_SUN, "Africa/Freetown" },
	{ "sm", SAT_SUN, "Europe/San_Marino" },
	{ "sn", SAT_SUN, "Africa/Dakar" },
	{ "so", SAT_SUN, "Africa/Mogadishu" },
	{ "sr", SAT_SUN, "America/Paramaribo" },
	{ "ss", SAT_SUN, "Africa/Juba" },
	{ "st", SAT_SUN, "Africa/Sao_Tome" },
	{ "sv", SAT_SUN, "America/El_Salvador" },
	{ "sx", SAT_SUN, "America/Lower_Princes" },
	{ "sy", FRI_SAT, "Asia/Damascus" },
	{ "sz", SAT_SUN, "Africa/Mbabane" },
	{ "tc", SAT_SUN, "America/Grand_Turk" },
	{ "td", SAT_SUN, "Africa/Ndjamena" },
	{ "tg", SAT_SUN, "Africa/Lome" },
	{ "th", SAT_SUN, "Asia/Bangkok" },
	{ "tj", SAT_SUN, "Asia/Dushanbe" },
	{ "tk", SAT_SUN, "Pacific/Fakaofo" },
	{ "tl", SAT_SUN, "Asia/Dili" },
	{ "tm", SAT_SUN, "Asia/Ashgabat" },
	{ "tn", SAT_SUN, "Africa/Tunis" },
	{ "to", SAT_SUN, "Pacific/Tongatapu" },
	{ "tr", SAT_SUN, "Europe/Istanbul" },
	{ "tt", SAT_SUN, "America/Port_of_Spain" },
	{ "tv", SAT_SUN, "Pacific/Funafuti" },
	{ "tw", SAT_SUN, "Asia/Taipei" },
	{ "tz", SAT_SUN, "Africa/Dar_es_Salaam" },
	{ "ua", SAT_SUN, "Europe/Kyiv Europe/Simferopol" },
	{ "ug", SAT_SUN, "Africa/Kampala" },
	{ "us", SAT_SUN,
		"America/New_York America/Chicago America/Denver "
		"America/Phoenix America/Los_Angeles America/Anchorage "
		"America/Adak Pacific/Honolulu" },
	{ "uy", SAT_SUN, "America/Montevideo" },
	{ "uz", SAT_SUN, "Asia/Tashkent" },
	{ "va", SAT_SUN, "Europe/Vatican" },
	{ "vc", SAT_SUN, "America/St_Vincent" },
	{ "ve", SAT_SUN, "America/Caracas" },
	{ "vg", SAT_SUN, "America/Tortola" },
	{ "vi", SAT_SUN, "America/St_Thomas" },
	{ "vn", SAT_SUN, "Asia/Ho_Chi_Minh" },
	{ "vu", SAT_SUN, "Pacific/Efate" },
	{ "wf", SAT_SUN, "Pacific/Wallis" },
	{ "ws", SAT_SUN, "Pacific/Apia" },
	{ "ye", FRI_SAT, "Asia/Aden" },
	{ "yt", SAT_SUN, "Indian/Mayotte" },
	{ "za", SAT_SUN, "Africa/Johannesburg" },
	{ "zm", SAT_SUN, "Africa/Lusaka" },
	{ "zw", SAT_SUN, "Africa/Harare" },
};

static int
compare_codes(const void *code, const void *country)
{
	return strcmp(code, ((const Country *)country)->code);
}

const Country *
country_find(const char *code)
{
	return bsearch(code, countries, G_N_ELEMENTS(countries),
		sizeof(Country), compare_codes);
}

/* Sold to everybody as if they were words. */
static gboolean
is_worldwide(const char *code)
{
	static const char *const codes[] = { "ac", "ag", "ai", "am", "bz", "cc",
		"cm", "co", "dj", "fm", "gg", "gs", "im", "io", "la", "ly",
		"me", "ms", "mu", "nu", "pw", "sc", "sh", "sr", "st", "sx",
		"tc", "tk", "to", "tv", "vc", "vg", "ws", NULL };
	return g_strv_contains(codes, code);
}

const Country *
country_of_domain(const char *domain)
{
	const char *dot = strrchr(domain, '.');
	if (!dot || strlen(dot + 1) != 2)
		return NULL;
	const char *code = dot + 1;
	if (strcmp(code, "uk") == 0)
		code = "gb";
	/* acme.com.co is Colombian, acme.co is anybody's. */
	gboolean has_registry =
		dot - domain > 4 && strncmp(dot - 4, ".com", 4) == 0;
	return is_worldwide(code) && !has_registry ? NULL : country_find(code);
}

const Country *
country_of_offset(int offset)
{
	static const struct {
		int minutes;
		const char *code;
	} only[] = {
		{ 210, "ir" },
		{ 270, "af" },
		{ 330, "in" }, /* and Sri Lanka, by the same week */
		{ 345, "np" },
		{ 390, "mm" },
	};
	for (gsize i = 0; i < G_N_ELEMENTS(only); i++)
		if (offset == only[i].minutes * 60)
			return country_find(only[i].code);
	return NULL;
}
