/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Absence notices: when somebody is back, and who stands in. */
#include <string.h>

#include "base/calendar.h"
#include "sense/delivery/delivery.h"
#include "shipped.h"

typedef struct {
	const char *date; /* of the letter */
	const char *body;
	const char *back;	 /* "-" if not told */
	const char *substitutes; /* "name|address|phone" joined by ";" */
} Expectation;

static Findings *
read_notice(const Expectation *one)
{
	g_autofree char *text = g_strdup_printf(
		"From: Bea Beck <bea@client.example>\n"
		"To: anna@ours.example\n"
		"Date: %s\n"
		"Subject: Re: Q26-114\n"
		"Auto-Submitted: auto-replied\n"
		"Content-Type: text/plain; charset=utf-8\n\n%s\n",
		one->date, one->body);
	g_autoptr(Letter) letter =
		letter_read_bytes(text, strlen(text), rules_quoting(rules));
	Findings *findings = findings_new();
	g_autoptr(Tokens) own = tokens_new(letter->own);
	g_autoptr(Tokens) title = tokens_new(letter->subject);
	delivery_read(rules_lexicon(rules), letter, own, title, findings);
	g_assert_cmpstr(role_name(findings->role), ==, "out-of-office");
	return findings;
}

static char *
joined(const GPtrArray *contacts)
{
	GString *all = g_string_new(NULL);
	for (guint i = 0; i < contacts->len; i++) {
		const Contact *one = g_ptr_array_index(contacts, i);
		g_string_append_printf(all, "%s%s|%s|%s", i > 0 ? ";" : "",
			one->name ? one->name : "",
			one->address ? one->address : "",
			one->phone ? one->phone : "");
	}
	return g_string_free(all, FALSE);
}

static void
check(const Expectation *table, guint count)
{
	for (guint i = 0; i < count; i++) {
		g_autoptr(Findings) findings = read_notice(&table[i]);
		g_autofree char *back = findings->back == DAY_NONE
						? g_strdup("-")
						: day_format(findings->back);
		g_autofree char *names = joined(findings->substitutes);
		g_test_message("%s", table[i].body);
		g_assert_cmpstr(back, ==, table[i].back);
		if (table[i].substitutes)
			g_assert_cmpstr(names, ==, table[i].substitutes);
	}
}

#define MONDAY "Mon, 16 Nov 2026 10:00:00 +0000"

static void
test_english(void)
{
	static const Expectation table[] = {
		{ MONDAY, "I am out of the office until the 27th.",
			"2026-11-28", "" },
		{ MONDAY, "I will be back on the 28th.", "2026-11-28", "" },
		/* what follows the last day away */
		{ MONDAY,
			"I am out of the office on Wednesday and back after "
			"that.",
			"2026-11-19", "" },
		{ MONDAY, "I am away and will reply after 27 November.",
			"2026-11-28", "" },
		{ MONDAY,
			"I am out of the office, the last day of that is the "
			"27th.",
			"2026-11-28", "" },
		{ MONDAY, "I am out of the office all week, back Monday.",
			"2026-11-23", "" },
		{ MONDAY,
			"The office is shut up to and including the feast, "
			"Friday 20 November. Claims must be made by 15 "
			"December through the shop.",
			"2026-11-21", "" },
		/* nobody is back before the last day away */
		{ MONDAY,
			"I am away until 27 November. Deliveries are back on "
			"the 20th, I am back on the 30th.",
			"2026-11-30", "" },
		/* an "until" that speaks of something else */
		{ MONDAY,
			"The workshop is closed until 27 November. Orders that "
			"reach us by 10 December leave before Christmas.",
			"2026-11-28", "" },
		{ MONDAY, "I am on annual leave until 27 November 2026.",
			"2026-11-28", "" },
		{ MONDAY,
			"I am away and return to the office on Monday, "
			"November 30.",
			"2026-11-30", "" },
		{ MONDAY,
			"I am on leave up to and including Friday 20 "
			"November.",
			"2026-11-21", "" },
		{ MONDAY,
			"I am out of office from 16 November to 20 "
			"November, returning on 23 November.",
			"2026-11-23", "" },
		{ MONDAY,
			"I am out of the office from 16/11/2026 to "
			"20/11/2026.",
			"2026-11-21", "" },
		{ MONDAY, "I will be out of the office today.", "2026-11-17",
			"" },
		{ MONDAY, "I'm away this week and back on Monday.",
			"2026-11-23", "" },
		{ MONDAY,
			"I am on maternity leave. In urgent cases please "
			"contact Carla Moss (carla@client.example, 01632 960 "
			"455) or Dan Fox, dan@client.example.",
			"-",
			"Carla Moss|carla@client.example|01632 960 455;"
			"Dan Fox|dan@client.example|" },
		{ "Mon, 21 Dec 2026 10:00:00 +0000",
			"Our office is closed for Christmas until January "
			"6th.",
			"2027-01-07", "" },
		{ "Mon, 21 Dec 2026 10:00:00 +0000",
			"I am on vacation from December 19 and will return "
			"on January 4.",
			"2027-01-04", "" },
		{ MONDAY,
			"I am out of the office with limited access to "
			"e-mail.",
			"-", "" },
		{ MONDAY,
			"I am out of the office and will not return until "
			"23 November.",
			"2026-11-23", "" },
		/* what lies behind is no return */
		{ MONDAY, "I am out of the office until 6 November.", "-", "" },
	};
	check(table, G_N_ELEMENTS(table));
}

static void
test_german(void)
{
	static const Expectation table[] = {
		{ MONDAY, "Ich bin bis zum 27. November nicht im Büro.",
			"2026-11-28", "" },
		{ MONDAY, "Ich bin ab dem 30.11.2026 wieder für Sie da.",
			"2026-11-30", "" },
		{ MONDAY,
			"Vom 16.11. bis 20.11.2026 bin ich im Urlaub. Ihre "
			"E-Mail wird nicht weitergeleitet.",
			"2026-11-21", "" },
		{ MONDAY,
			"Ich bin derzeit außer Haus. Am Montag, 23. "
			"November, bin ich wieder im Haus.",
			"2026-11-23", "" },
		{ MONDAY,
			"Ich bin bis einschließlich Freitag, den 20. "
			"November abwesend. In dringenden Fällen wenden Sie "
			"sich bitte an meine Kollegin Frau Petra Kunze, "
			"petra.kunze@client.example, Tel. 0461 555 01-25.",
			"2026-11-21",
			"Petra Kunze|petra.kunze@client.example|0461 555 "
			"01-25" },
		{ MONDAY,
			"Unser Betrieb macht Betriebsferien. Ab 7. Januar "
			"2027 sind wir wieder erreichbar.",
			"2027-01-07", "" },
		{ MONDAY,
			"Ich befinde mich in Elternzeit. Meine Vertretung "
			"übernimmt Herr Ole Voss (voss@client.example).",
			"-", "Ole Voss|voss@client.example|" },
	};
	check(table, G_N_ELEMENTS(table));
}

static void
test_italian_and_french(void)
{
	static const Expectation table[] = {
		{ MONDAY,
			"Lo studio osserva la chiusura dal 17 novembre e "
			"riaprirà venerdì 27 novembre.",
			"2026-11-27", "" },
		{ MONDAY, "Sono in congedo, ripresa il 30 novembre.",
			"2026-11-30", "" },
		{ MONDAY,
			"L'équipe vous retrouvera le 30 novembre, l'atelier "
			"est fermé pour congés.",
			"2026-11-30", "" },
		{ MONDAY, "Sarò assente fino al 27 novembre compreso.",
			"2026-11-28", "" },
		{ MONDAY, "Sono in ferie e rientro lunedì 30 novembre.",
			"2026-11-30", "" },
		{ MONDAY,
			"Sono fuori ufficio dal 16 al 20 novembre. Per "
			"urgenze contattare Marta Galli, "
			"marta@client.example, cell. 333 555 0142.",
			"2026-11-21",
			"Marta Galli|marta@client.example|333 555 0142" },
		{ MONDAY,
			"L'ufficio è chiuso per ferie. Tornerò operativo "
			"il 7 gennaio.",
			"2027-01-07", "" },
		{ MONDAY, "Je suis absent jusqu'au 27 novembre inclus.",
			"2026-11-28", "" },
		{ MONDAY,
			"Je suis en congés, de retour le lundi 30 "
			"novembre 2026.",
			"2026-11-30", "" },
		{ MONDAY,
			"Je suis absente du bureau du 16 au 20 novembre. "
			"En cas d'urgence, merci de contacter Luc Morel au "
			"02 40 55 50 19 ou luc.morel@client.example.",
			"2026-11-21",
			"Luc Morel|luc.morel@client.example|02 40 55 50 19" },
		{ MONDAY,
			"Notre atelier est fermé. Réouverture le 4 "
			"janvier.",
			"2027-01-04", "" },
	};
	check(table, G_N_ELEMENTS(table));
}

static void
test_spanish_and_portuguese(void)
{
	static const Expectation table[] = {
		{ MONDAY,
			"Estaré fuera de la oficina hasta el 27 de "
			"noviembre inclusive.",
			"2026-11-28", "" },
		{ MONDAY,
			"Estoy de vacaciones. Me reincorporo el lunes 30 "
			"de noviembre.",
			"2026-11-30", "" },
		{ MONDAY,
			"Estaré ausente del 16 al 20 de noviembre. Para "
			"asuntos urgentes contacte con Ana Gil "
			"(ana@client.example, 96 555 01 78).",
			"2026-11-21",
			"Ana Gil|ana@client.example|96 555 01 78" },
		{ MONDAY, "Volveré el 7 de enero.", "2027-01-07", "" },
		{ MONDAY, "Estou de férias. Regresso a 9 de dezembro.",
			"2026-12-09", "" },
		{ MONDAY, "Encontro-me fora, voltando a 7 de dezembro.",
			"2026-12-07", "" },
		{ MONDAY, "Estou de férias até 27 de novembro.", "2026-11-28",
			"" },
		{ MONDAY,
			"Estarei ausente, com regresso previsto a 30 de "
			"novembro.",
			"2026-11-30", "" },
		{ MONDAY,
			"Estou fora do escritório de 16 a 20 de novembro. "
			"Em caso de urgência contacte Rui Pinto, "
			"rui@client.example ou 912 555 014.",
			"2026-11-21",
			"Rui Pinto|rui@client.example|912 555 014" },
		{ MONDAY, "Volto no dia 4 de janeiro.", "2027-01-04", "" },
	};
	check(table, G_N_ELEMENTS(table));
}

/* The day is the writer's, not ours. */
static void
test_zone(void)
{
	static const Expectation table[] = {
		{ "Mon, 16 Nov 2026 23:30:00 -0500",
			"I am out of the office today.", "2026-11-17", "" },
		{ "Tue, 17 Nov 2026 00:30:00 +0900",
			"I am out of the office today.", "2026-11-18", "" },
	};
	check(table, G_N_ELEMENTS(table));
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/absence/english", test_english);
	g_test_add_func("/absence/german", test_german);
	g_test_add_func("/absence/italian-french", test_italian_and_french);
	g_test_add_func(
		"/absence/spanish-portuguese", test_spanish_and_portuguese);
	g_test_add_func("/absence/zone", test_zone);
	return run_shipped();
}
