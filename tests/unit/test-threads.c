/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Several threads sense letters with one Lexicon: each finds what one alone
 * finds, also while languages are still being fetched. */
#include <glib.h>
#include <string.h>

#include "rules/rules.h"
#include "sense/lexicon.h"
#include "sense/sense.h"

enum { THREADS = 4, ROUNDS = 30 };

static const char *const bodies[] = {
	"Please find attached our quotation Q-12 over EUR 1.200,00. We look "
	"forward to your answer by Friday.",
	"In allegato la nostra offerta n. 114 per un totale di 3.450 euro, "
	"valida fino al 30 settembre. Restiamo in attesa di un riscontro.",
	"Adjunto le enviamos nuestro presupuesto. ¿Nos pueden confirmar el "
	"pedido antes del lunes?",
	"Vous trouverez ci-joint notre devis n° 2026-77. La semaine prochaine "
	"je suis en congé.",
	"Anbei unser Angebot über 12.400 EUR. Über eine Rückmeldung bis KW 42 "
	"würden wir uns freuen.",
	"Segue em anexo a nossa fatura 45, com vencimento em 15 de outubro. "
	"Aguardo o comprovativo do pagamento.",
	"Ok.",
};

/* What LEXICON finds in letter NUMBER. Yours. */
static char *
sensed(const Lexicon *lexicon, guint number)
{
	g_autofree char *text = g_strdup_printf(
		"From: a@b.example\nTo: c@d.example\nSubject: 12\n"
		"Date: Mon, 2 Mar 2026 10:00:00 +0000\n"
		"Content-Type: text/plain; charset=utf-8\n\n%s\n",
		bodies[number]);
	g_autoptr(Letter) letter = letter_read_bytes(text, strlen(text), NULL);
	g_autoptr(Findings) findings = sense_letter(lexicon, letter, TRUE, "");
	GString *out = g_string_new(findings->language);

	for (guint i = 0; i < findings->asks->len; i++) {
		const Ask *ask = g_ptr_array_index(findings->asks, i);
		const Evidence *first =
			ask->evidence->len ? ask->evidence->pdata[0] : NULL;

		g_string_append_printf(out, " %s %.2f \"%s\"", ask->kind,
			ask->score, first ? first->text : "");
	}
	g_string_append_printf(out, " %s %d %d",
		findings->reference ? findings->reference : "-",
		(int)findings->pay_by, (int)findings->amounts->len);
	return g_string_free(out, FALSE);
}

typedef struct {
	const Lexicon *lexicon;
	char *const *expected;
	guint first, wrong;
} Work;

static gpointer
work(gpointer data)
{
	Work *of = data;
	guint count = G_N_ELEMENTS(bodies);

	for (guint i = 0; i < ROUNDS * count; i++) {
		guint number = (of->first + i) % count;
		g_autofree char *got = sensed(of->lexicon, number);

		of->wrong += strcmp(got, of->expected[number]) != 0;
	}
	return NULL;
}

/* All at once with LEXICON, of which nothing was fetched yet. */
static void
check_threads(const Lexicon *lexicon, char *const *expected)
{
	GThread *threads[THREADS];
	Work works[THREADS];

	for (guint i = 0; i < THREADS; i++) {
		works[i] = (Work){ lexicon, expected, i, 0 };
		threads[i] = g_thread_new("sense", work, &works[i]);
	}
	for (guint i = 0; i < THREADS; i++)
		g_thread_join(threads[i]);
	for (guint i = 0; i < THREADS; i++)
		g_assert_cmpuint(works[i].wrong, ==, 0);
}

static void
test_threads(void)
{
	g_autoptr(Rules) alone = rules_load("lua", NULL, NULL, NULL);
	g_autoptr(Rules) shared = rules_load("lua", NULL, NULL, NULL);
	char *expected[G_N_ELEMENTS(bodies)];

	g_assert_nonnull(alone);
	g_assert_nonnull(shared);
	for (guint i = 0; i < G_N_ELEMENTS(bodies); i++)
		expected[i] = sensed(rules_lexicon(alone), i);
	g_assert_nonnull(strstr(expected[0], "en quote"));
	g_assert_nonnull(strstr(expected[5], "pt payment"));
	check_threads(rules_lexicon(shared), expected);
	for (guint i = 0; i < G_N_ELEMENTS(bodies); i++)
		g_free(expected[i]);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/sense/threads", test_threads);
	return g_test_run();
}
