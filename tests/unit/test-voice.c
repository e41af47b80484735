/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How we wrote before: greeting, sign-off, name, form of address. */
#include "rules-case.h"
#include "rules/voice.h"

static const struct {
	const char *language, *to, *text;
	const char *greeting, *signoff, *sender;
	gboolean is_informal;
} rows[] = {
	{ "en", "Bob Smith <bob@acme.example>",
		"Hi Bob,\n\nhere is our quote for the doors.\n\nBest,\nAnna\n",
		"Hi Bob,", "Best,", "Anna", TRUE },
	{ "en", "Bob Smith <bob@acme.example>",
		"Hi Bob, hope you are well.\n\nHere is our quote for the doors."
		"\n\nBest, Anna\n",
		"Hi Bob,", "Best,", "Anna", TRUE },
	{ "en", "Bob Smith <bob@acme.example>",
		"Hello Bob! How was the fair?\n\nHere is our quote.\n\n"
		"Kind regards\nAnna Molinari\nSales\n--\nShop Ltd\n",
		"Hello Bob,", "Kind regards", "Anna Molinari\nSales", TRUE },
	{ "en", "Bob Smith <bob@acme.example>",
		"Dear Ms Hall, dear Mr Smith,\n\nplease find our quote.\n\n"
		"Kind regards,\nAnna\n",
		"Dear Ms Hall, dear Mr Smith,", "Kind regards,", "Anna",
		FALSE },
	{ "en", "Bob Smith <bob@acme.example>",
		"Bob,\n\nour quote is attached.\n\nBest,\nA.\n", "Bob,",
		"Best,", "A.", FALSE },
	{ "en", "Bob Smith <bob@acme.example>", "Our quote is attached.\n",
		"Dear Bob Smith,", "Kind regards,", "Anna Molinari", FALSE },
	{ "en", "bob@acme.example", "Our quote is attached.\n", "Hello,",
		"Kind regards,", "Anna Molinari", FALSE },
	{ "en", "\"Smith, Bob\" <bob@acme.example>", "Our quote is attached.\n",
		"Dear Bob Smith,", "Kind regards,", "Anna Molinari", FALSE },
	{ "de", "Paul Maier <paul@firma.example>",
		"Hallo Paul!\n\nHier ist dein Angebot.\n\nViele Grüße\nAnna\n",
		"Hallo Paul,", "Viele Grüße", "Anna", TRUE },
	{ "de", "Paul Maier <paul@firma.example>",
		"Hallo Herr Maier,\n\nanbei Ihr Angebot, wie Sie es wollten.\n",
		"Hallo Herr Maier,", "Mit freundlichen Grüßen", "Anna Molinari",
		FALSE },
	{ "de", "Paul Maier <paul@firma.example>",
		"Ich schicke dir das Angebot, melde dich.\n", "Hallo Paul,",
		"Viele Grüße", "Anna Molinari", TRUE },
	{ "it", "Paolo Rossi <paolo@ditta.example>",
		"Buongiorno Paolo,\n\nLe invio la nostra offerta.\n",
		"Buongiorno Paolo,", "Cordiali saluti", "Anna Molinari",
		FALSE },
	{ "it", "Paolo Rossi <paolo@ditta.example>",
		"Ciao Paolo,\n\nti mando la nostra offerta.\n", "Ciao Paolo,",
		"Un caro saluto", "Anna Molinari", TRUE },
	{ "fr", "Claire Martin <claire@maison.example>",
		"Chère Claire,\n\nje t'envoie notre devis.\n", "Chère Claire,",
		"Bien à toi,", "Anna Molinari", TRUE },
	{ "fr", "Claire Martin <claire@maison.example>",
		"Madame,\n\nvoici notre devis pour vos bureaux.\n", "Madame,",
		"Cordialement,", "Anna Molinari", FALSE },
	{ "es", "Luis Gil <luis@casa.example>",
		"Hola Luis:\n\nte envío el presupuesto.\n",
		"Hola Luis:", "Un saludo,", "Anna Molinari", TRUE },
	{ "es", "Luis Gil <luis@casa.example>",
		"Buenos días, Luis:\n\nle envío el presupuesto.\n",
		"Buenos días, Luis:", "Un cordial saludo,", "Anna Molinari",
		FALSE },
	/* A capital at the front of a sentence means others, too. */
	{ "it", "Paolo Rossi <paolo@ditta.example>",
		"Ciao Paolo,\n\nti mando la nostra offerta. Le consegne sono "
		"in maggio. Le tinte sono due.\n",
		"Ciao Paolo,", "Un caro saluto", "Anna Molinari", TRUE },
	{ "de", "Paul Maier <paul@firma.example>",
		"Hallo Paul,\n\nhier ist mein Angebot für dich. Sie kommen im "
		"Mai, die Stühle. Ihre Farbe ist rot.\n",
		"Hallo Paul,", "Viele Grüße", "Anna Molinari", TRUE },
	{ "de", "Paul Maier <paul@firma.example>",
		"Hallo Paul,\n\nanbei das Angebot, das Sie wollten.\n",
		"Hallo Paul,", "Mit freundlichen Grüßen", "Anna Molinari",
		FALSE },
	/* A greeting gets the mark that the letter goes on from. */
	{ "de", "Paul Maier <paul@firma.example>",
		"Guten Tag Herr Maier\n\nAnbei Ihr Angebot.\n",
		"Guten Tag Herr Maier,", "Mit freundlichen Grüßen",
		"Anna Molinari", FALSE },
	{ "es", "Luis Gil <luis@casa.example>",
		"Estimado Luis\n\nle envío el presupuesto.\n", "Estimado Luis:",
		"Un cordial saludo,", "Anna Molinari", FALSE },
	{ "en", "Bob Smith <bob@acme.example>",
		"Hi Bob please find attached our quote\n\nBest,\nAnna\n",
		"Dear Bob Smith,", "Best,", "Anna", FALSE },
	/* Nobody is greeted as an office, a company or by a title alone. */
	{ "de", "Buchhaltung <rechnung@firma.example>", "Anbei die Rechnung.\n",
		"Guten Tag,", "Mit freundlichen Grüßen", "Anna Molinari",
		FALSE },
	{ "de", "Dr. Paul Maier <paul@firma.example>",
		"Ich schicke dir das Angebot, melde dich.\n", "Hallo Paul,",
		"Viele Grüße", "Anna Molinari", TRUE },
	{ "de", "Dr. Maier <paul@firma.example>",
		"Ich schicke dir das Angebot, melde dich.\n",
		"Hallo Dr. Maier,", "Viele Grüße", "Anna Molinari", TRUE },
	{ "en", "Bob Smith <bob@acme.example>, Eve Hall <eve@acme.example>",
		"Our quote is attached.\n", "Hello,", "Kind regards,",
		"Anna Molinari", FALSE },
	/* "Olá" and "você" do not make the "tu" of Portugal. */
	{ "pt", "João Silva <joao@casa.example>",
		"Olá, João,\n\nsegue o orçamento que você pediu.\n",
		"Olá, João,", "Com os melhores cumprimentos,", "Anna Molinari",
		FALSE },
	{ "pt", "João Silva <joao@casa.example>",
		"Olá João,\n\nenvio-te o orçamento. Podes ver os preços.\n",
		"Olá João,", "Um abraço,", "Anna Molinari", TRUE },
	{ "pt", "João Silva <joao@casa.example>",
		"Prezado João,\n\nsegue o orçamento.\n", "Prezado João,",
		"Com os melhores cumprimentos,", "Anna Molinari", FALSE },
};

static void
test_voice(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *headers = g_strdup_printf(
			"From: Anna Molinari <anna@ours.example>\nTo: %s\n"
			"Subject: Q\nMessage-ID: <q@ours.example>\n"
			"Date: Mon, 02 Nov 2026 10:00:00 +0100\n"
			"Content-Type: text/plain; charset=utf-8",
			rows[i].to);
		const Told told[] = { { PART_ASK, rows[i].language, headers,
					      rows[i].text },
			{ 0 } };
		g_autoptr(GPtrArray) keep = g_ptr_array_new_with_free_func(
			(GDestroyNotify)case_letter_free);
		g_autoptr(GError) error = NULL;
		g_autoptr(Case) case_ = case_of(told, keep);
		g_autoptr(Forms) forms =
			forms_load(SHARE, rows[i].language, &error);
		g_assert_no_error(error);
		const CaseLetter *ask = keep->pdata[0];
		g_autoptr(Voice) voice = voice_of(case_, ask->letter->to,
			ask->letter->from, forms, FALSE);
		g_assert_cmpstr(voice->greeting, ==, rows[i].greeting);
		g_assert_cmpstr(voice->signoff, ==, rows[i].signoff);
		g_assert_cmpstr(voice->sender, ==, rows[i].sender);
		g_assert_cmpint(voice->is_informal, ==, rows[i].is_informal);
	}
}

/* A letter in another language tells nothing of how we write in this one. */
static void
test_other_language(void)
{
	g_autoptr(GPtrArray) keep = g_ptr_array_new_with_free_func(
		(GDestroyNotify)case_letter_free);
	g_autoptr(Case) case_ = case_of(english, keep);
	g_autoptr(Forms) forms = forms_load(SHARE, "fr", NULL);
	const CaseLetter *ask = keep->pdata[1];
	g_autoptr(Voice) voice = voice_of(
		case_, ask->letter->to, ask->letter->from, forms, FALSE);

	g_assert_cmpstr(voice->greeting, ==, "Bonjour Bob Smith,");
	g_assert_cmpstr(voice->signoff, ==, "Cordialement,");
}

/* To a stranger nothing is said that only a friend says. */
static void
test_stranger(void)
{
	g_autoptr(GPtrArray) keep = g_ptr_array_new_with_free_func(
		(GDestroyNotify)case_letter_free);
	g_autoptr(Case) case_ = case_of(english, keep);
	g_autoptr(Forms) forms = forms_load(SHARE, "en", NULL);
	g_autoptr(GPtrArray) to =
		g_ptr_array_new_with_free_func((GDestroyNotify)mailbox_free);
	const CaseLetter *ask = keep->pdata[0];

	g_ptr_array_add(to, mailbox_new("Eve Hall", "eve@acme.example"));
	g_autoptr(Voice) voice =
		voice_of(case_, to, ask->letter->from, forms, TRUE);

	g_assert_cmpstr(voice->greeting, ==, "Dear Eve Hall,");
	g_assert_false(voice->is_informal);
}

static const struct {
	const char *language;
	Day day;
	const char *date, *call_day, *time;
} dates[] = {
	{ "en", 20760, "3 November 2026", "Tuesday 3 November", "10:00" },
	{ "it", 20758, "domenica 1° novembre 2026", "domenica 1° novembre",
		"10" },
	{ "es", 20760, "3 de noviembre de 2026", "martes 3 de noviembre",
		"10:00" },
	{ "fr", 20758, "1er novembre 2026", "dimanche 1er novembre", "10 h" },
	{ "de", 20760, "3. November 2026", "Dienstag, 3. November,", "10" },
	{ "pt", 20760, "3 de novembro de 2026", "terça-feira, 3 de novembro,",
		"10:00" },
};

static void
test_dates(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(dates); i++) {
		g_autoptr(Forms) forms =
			forms_load(SHARE, dates[i].language, NULL);
		g_autofree char *date = forms_date(forms, dates[i].day);
		g_autofree char *call = forms_call_day(forms, dates[i].day);
		g_autofree char *time = forms_time(forms, 10);
		g_assert_cmpstr(date, ==, dates[i].date);
		g_assert_cmpstr(call, ==, dates[i].call_day);
		g_assert_cmpstr(time, ==, dates[i].time);
	}
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/voice/voice", test_voice);
	g_test_add_func("/voice/other-language", test_other_language);
	g_test_add_func("/voice/stranger", test_stranger);
	g_test_add_func("/voice/dates", test_dates);
	return g_test_run();
}
