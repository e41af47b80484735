/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which of the days in a letter of theirs is the announced one. */
#include <glib.h>
#include <string.h>

#include "shipped.h"

#define HEADERS "Subject: Re: 14\n"

static const struct {
	const char *body, *when;
} cases[] = {
	/* a day of the span that was named before */
	{ "Em abril estamos fechados, como sabe. A 27 volto ao escritório e "
	  "nessa altura digo-lhe alguma coisa sobre o portão.",
		"2026-04-27" },
	/* the day itself, not the feast beside it */
	{ "Prima voglio sentire il geometra. Si faccia risentire il 13 "
	  "aprile, dopo Pasqua ragiono meglio.",
		"2026-04-13" },
	/* the day named before */
	{ "The grant reaches us on 10 March and we will pay you that same "
	  "day.",
		"2026-03-10" },
	{ "El jueves 12 me entra la subvención y te hago el ingreso ese mismo "
	  "día.",
		"2026-03-12" },
	{ "Our payment run is on 10th of every month and your invoice is in "
	  "the next one, we will pay you then.",
		"2026-03-10" },
	/* a day to keep for us */
	{ "We'll sign on 17 March. Please keep the 12th of June free for us.",
		"2026-03-17" },
	{ "Comme nous rentrons le 9 mars, c'est ce jour-là que notre "
	  "secrétaire vous fera parvenir le bon. Gardez bien le 28 pour nous.",
		"2026-03-09" },
	{ "O valor vai no lote do dia 20; guarde o dia 12 de junho para nós.",
		"2026-03-20" },
	/* the run it is in, and the rest */
	{ "Los 900 van en la nómina del viernes 13, las otras las vemos en "
	  "junio.",
		"2026-03-13" },
	/* what was put off, and to when */
	{ "Le point a été reporté le 15. Une nouvelle assemblée est convoquée "
	  "le premier lundi d'avril, vous serez informée.",
		"2026-04-06" },
	/* why, and when */
	{ "Meine Rente kommt am 31. März, dann überweise ich am 1. April den "
	  "Betrag.",
		"2026-04-01" },
	/* of a letter, and done: no days to come */
	{ "Your quote of the 4th is fine. She is away till the 10th, I will "
	  "send "
	  "you the order on 12 March.",
		"2026-03-12" },
	{ "La propuesta que nos hizo llegar el día 9 se estudia. Le doy una "
	  "respuesta el lunes 16 de marzo.",
		"2026-03-16" },
	{ "Sono in viaggio fino al 10. Ne riparliamo il 12 marzo?",
		"2026-03-12" },
	/* either of two */
	{ "I will send you the signed order on 12 or 13 March.", "2026-03-12" },
	{ "Je signe le devis jeudi ou vendredi.", "2026-03-05" },
	/* what others do on a day, what is due on it, what was on it */
	{ "The committee sits on 10 March, and on the 12th you will have our "
	  "decision. Delivery by 30 April still suits us.",
		"2026-03-12" },
	{ "I am in Leeds for the show until 13 March. Let me ring you on the "
	  "16th, your price runs out on the 20th I think.",
		"2026-03-16" },
	{ "Der Vertrag mit dem jetzigen Anbieter läuft bis 30. Juni. In der "
	  "Woche 13 entscheiden wir und geben Ihnen Bescheid, die Montage "
	  "wäre ab 4. Mai.",
		"2026-03-23" },
	{ "Il consiglio si riunisce il 12 marzo e il 16 marzo le do una "
	  "risposta; i mobili ci servono per il 20 aprile.",
		"2026-03-16" },
	{ "Le comité se réunit le 12 mars, le 17 mars vous aurez notre "
	  "réponse. La "
	  "pose est prévue le 20 avril.",
		"2026-03-17" },
	{ "La junta se reúne el 12 de marzo y el 16 de marzo le doy una "
	  "respuesta. El montaje lo necesitamos para el 20 de abril.",
		"2026-03-16" },
	{ "A direção reúne no dia 13 de março. No dia 17 de março dou-lhe uma "
	  "resposta, a entrega só é precisa em 20 de abril.",
		"2026-03-17" },
	{ "je regarde votre devis la semaine pro, là je n'ai pas le temps",
		"2026-03-09" },
};

static void
test_days(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(Findings) findings =
			read_theirs(HEADERS, cases[i].body);
		const Say *say = findings->says->pdata[0];
		g_autofree char *when = say->when.first == DAY_NONE
						? g_strdup("")
						: day_format(say->when.first);

		g_test_message("%s (%s)", cases[i].body, says_name(say->what));
		g_assert_cmpstr(when, ==, cases[i].when);
	}
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/announced/days", test_days);
	return run_shipped();
}
