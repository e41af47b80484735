/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a letter of ours says of the end of a case, and whether one of theirs
 * decides of all that lies with them. */
#include <glib.h>
#include <string.h>

#include "shipped.h"

static Letter *
letter_of(const char *body)
{
	g_autofree char *text = g_strdup_printf(
		"From: Ann <ann@ours.example>\n"
		"To: Bob <bob@client.example>\n"
		"Date: Mon, 02 Mar 2026 10:00:00 +0100\n"
		"Message-ID: <1@ours.example>\nSubject: Chairs\n"
		"Content-Type: text/plain; charset=utf-8\n\n%s\n",
		body);

	return letter_read_bytes(text, strlen(text), rules_quoting(rules));
}

/* What we thank them for ("order", "money"), or that we take it back. */
static void
test_ends(void)
{
	static const struct {
		const char *body, *expected;
	} letters[] = {
		{ "Hi Bob, we have received your payment, thank you.",
			"money" },
		{ "Thanks for the transfer, Bob, all settled.", "money" },
		{ "Thank you for your order, we start on Monday.", "order" },
		{ "Bob, got your signed contract back today, many thanks.",
			"order" },
		{ "Dear Bob, we are delighted that you have decided to go "
		  "ahead with us.",
			"order" },
		{ "Thank you for your prompt payment of the sum below.", "" },
		{ "Once we have received your payment we ship the chairs.",
			"" },
		{ "We have not received your payment yet.", "" },
		{ "Thank you for your enquiry about chairs.", "" },
		{ "Please return the signed contract.", "" },
		{ "Guten Tag Herr Seiler, vielen Dank für Ihre Zahlung, sie "
		  "ist heute eingegangen.",
			"money" },
		{ "Guten Tag Herr Seiler, vielen Dank für Ihren Auftrag. Wir "
		  "beginnen am Montag mit der Arbeit.",
			"order" },
		{ "Guten Tag Herr Seiler, Ihre Zahlung ist leider noch nicht "
		  "eingegangen.",
			"" },
		{ "Bonjour Madame, nous avons bien reçu votre règlement et "
		  "nous vous en remercions.",
			"money" },
		{ "Bonjour Madame, merci beaucoup pour votre commande, nous la "
		  "préparons cette semaine.",
			"order" },
		{ "Bonjour Madame, nous n'avons pas encore reçu votre "
		  "règlement.",
			"" },
		{ "Buongiorno signora, il bonifico è arrivato ieri, grazie "
		  "mille.",
			"money" },
		{ "Buongiorno signora, grazie per il Suo ordine, lo prepariamo "
		  "questa settimana.",
			"order" },
		{ "Buongiorno signora, il bonifico non è ancora arrivato.",
			"" },
		{ "Buenos días, hemos recibido su transferencia, muchas "
		  "gracias.",
			"money" },
		{ "Buenos días, muchas gracias por su pedido, lo preparamos "
		  "esta semana.",
			"order" },
		{ "Buenos días, todavía no hemos recibido su transferencia.",
			"" },
		{ "Bom dia, recebemos hoje a sua transferência, muito "
		  "obrigada.",
			"money" },
		{ "Bom dia, muito obrigada pela sua encomenda, vamos "
		  "prepará-la esta semana.",
			"order" },
		{ "Bom dia, ainda não recebemos a sua transferência.", "" },
		/* Small words elsewhere in the letter take nothing back. */
		{ "Hallo Herr Bickel, das Geld ist gestern angekommen, besten "
		  "Dank. Dann bis zum Reifenwechsel!",
			"money" },
		{ "Buongiorno, il bonifico è arrivato, grazie. Se passate di "
		  "qui venite a trovarci.",
			"money" },
		{ "Hola Inés, la transferencia ha llegado hoy. Cuando pases "
		  "por aquí te enseño el taller.",
			"money" },
		{ "Bonjour Denise, le virement est bien arrivé. Si vous "
		  "passez par ici, venez nous voir.",
			"money" },
		{ "Olá Rita, a transferência já caiu. Quando passares por cá, "
		  "mostro-te o forno.",
			"money" },
		{ "Sobald Ihre Zahlung eingegangen ist, liefern wir.", "" },
		{ "Quando il bonifico sarà arrivato spediamo.", "" },
		{ "Thanks anyway, Bob, we found another buyer.", "withdrawn" },
		{ "Please disregard my last mail, it was meant for somebody "
		  "else.",
			"withdrawn" },
		{ "Never mind the chairs, they have gone.", "withdrawn" },
		{ "I am afraid we have to withdraw our offer.", "withdrawn" },
		{ "Please disregard this reminder if you have already paid.",
			"" },
		{ "Please disregard my last mail, the corrected quote is "
		  "attached.",
			"" },
		{ "Would you mind sending the form back?", "" },
		{ "Do not forget our meeting on Friday.", "" },
		{ "Guten Tag Herr Seiler, die Sache hat sich erledigt, "
		  "trotzdem vielen Dank.",
			"withdrawn" },
		{ "Guten Tag Herr Seiler, wir ziehen unser Angebot leider "
		  "zurück.",
			"withdrawn" },
		{ "Guten Tag Herr Seiler, sollte sich Ihre Zahlung erledigt "
		  "haben, ignorieren Sie bitte diese Mail.",
			"" },
		{ "Guten Tag Herr Seiler, vergessen Sie bitte nicht unsere "
		  "Rechnung.",
			"" },
		{ "Bonjour Madame, nous retirons notre offre, merci quand "
		  "même.",
			"withdrawn" },
		{ "Bonjour Madame, ne tenez pas compte de mon dernier message.",
			"withdrawn" },
		{ "Bonjour Madame, si vous avez déjà réglé, ne tenez pas "
		  "compte de ce message.",
			"" },
		{ "Buongiorno signora, ritiriamo il preventivo, grazie "
		  "comunque.",
			"withdrawn" },
		{ "Buongiorno signora, ignori pure la mia mail di ieri.",
			"withdrawn" },
		{ "Buongiorno signora, se ha già pagato ignori questa mail.",
			"" },
		{ "Buenos días, retiramos nuestra oferta, gracias de todos "
		  "modos.",
			"withdrawn" },
		{ "Buenos días, haga caso omiso de mi correo anterior.",
			"withdrawn" },
		{ "Buenos días, si ya ha pagado, haga caso omiso de este "
		  "correo.",
			"" },
		{ "Bom dia, retiramos a nossa proposta, obrigada na mesma.",
			"withdrawn" },
		{ "Bom dia, por favor desconsidere a minha mensagem anterior.",
			"withdrawn" },
		{ "Bom dia, se já pagou, desconsidere esta mensagem.", "" },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(letters); i++) {
		g_autoptr(Letter) letter = letter_of(letters[i].body);
		g_autoptr(Findings) findings =
			sense_letter(rules_lexicon(rules), letter, TRUE, NULL);
		const char *read = findings->confirms_order   ? "order"
				   : findings->confirms_money ? "money"
				   : findings->is_withdrawal  ? "withdrawn"
							      : "";

		if (strcmp(read, letters[i].expected) != 0)
			g_test_message("%s", letters[i].body);
		g_assert_cmpstr(read, ==, letters[i].expected);
	}
}

static void
test_of_all(void)
{
	static const struct {
		const char *body;
		gboolean is_of_all;
	} letters[] = {
		{ "Both estimates are approved, when can you start?", TRUE },
		{ "We'd like to go ahead with both, please.", TRUE },
		{ "All three quotes were accepted by the board.", TRUE },
		{ "We both like the second quote, please go ahead.", FALSE },
		{ "We accept the quote for the chairs.", FALSE },
		{ "Beide Angebote sind freigegeben, bitte legen Sie los.",
			TRUE },
		{ "Wir nehmen beides, bitte die Auftragsbestätigung.", TRUE },
		{ "Das Angebot nehmen wir an, wir sind beide begeistert.",
			FALSE },
		{ "Nous validons les deux devis, merci.", TRUE },
		{ "Le devis est accepté, nous serons deux sur place.", FALSE },
		{ "Approvati entrambi i preventivi, procedete pure.", TRUE },
		{ "Il preventivo va bene, procedete pure.", FALSE },
		{ "Aceptamos los dos presupuestos, adelante.", TRUE },
		{ "Aceptamos el presupuesto, adelante.", FALSE },
		{ "Os dois orçamentos foram aprovados, podem avançar.", TRUE },
		{ "O orçamento está aprovado, podem avançar.", FALSE },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(letters); i++) {
		g_autoptr(Letter) letter = letter_of(letters[i].body);
		g_autoptr(Findings) findings =
			sense_letter(rules_lexicon(rules), letter, FALSE, NULL);

		if (findings->is_of_all != letters[i].is_of_all)
			g_test_message("%s", letters[i].body);
		g_assert_cmpint(findings->is_of_all, ==, letters[i].is_of_all);
	}
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/ends", test_ends);
	g_test_add_func("/of-all", test_of_all);
	return run_shipped();
}
