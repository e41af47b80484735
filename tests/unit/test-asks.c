/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib.h>
#include <string.h>

#include "shipped.h"

/* A letter of ours with SUBJECT and BODY; lines of BODY that start with ">"
 * are quoted, FILE (or NULL) is attached. */
static Letter *
letter_of(const char *subject, const char *body, const char *file)
{
	g_autofree char *part =
		file ? g_strdup_printf("\n--x\nContent-Type: application/pdf\n"
				       "Content-Disposition: attachment; "
				       "filename=\"%s\"\n\nx\n",
			       file)
		     : g_strdup("");
	g_autofree char *text = g_strdup_printf(
		"From: Ann <ann@ours.example>\n"
		"To: Bob <bob@client.example>\n"
		"Date: Mon, 02 Mar 2026 10:00:00 +0100\n"
		"Message-ID: <1@ours.example>\nSubject: %s\n"
		"MIME-Version: 1.0\n"
		"Content-Type: multipart/mixed; boundary=x\n\n"
		"--x\nContent-Type: text/plain; charset=utf-8\n\n%s\n%s"
		"\n--x--\n",
		subject, body, part);

	return letter_read_bytes(text, strlen(text), rules_quoting(rules));
}

static const struct {
	const char *subject, *body, *file, *expected;
} cases[] = {
	/* They are asked for nothing but to find it. */
	{ "the thing", "Please find attached our offer.", "scan.pdf", "quote" },
	/* What is signed already lies with nobody; what they are to sign does. */
	{ "Vertrag",
		"Anbei der beiderseits unterschriebene Vertrag für Ihre "
		"Unterlagen.",
		"Vertrag.pdf", "" },
	{ "Vertrag",
		"Anbei der Vertrag, der von beiden Seiten unterschrieben wird: "
		"bitte senden Sie ihn unterschrieben zurück.",
		"Vertrag.pdf", "quote" },
	{ "contrat",
		"Ci-joint le contrat signé par les deux parties, pour vos "
		"dossiers.",
		"contrat.pdf", "" },
	{ "contrat",
		"Ci-joint le contrat, qui doit être signé par les deux "
		"parties.",
		"contrat.pdf", "quote" },
	{ "contratto", "In allegato il contratto firmato da entrambe le parti.",
		"contratto.pdf", "" },
	{ "contrato",
		"Adjunto el contrato firmado por ambas partes, para su "
		"archivo.",
		"contrato.pdf", "" },
	{ "contrato",
		"Em anexo o contrato assinado por ambas as partes, para o seu "
		"arquivo.",
		"contrato.pdf", "" },
	/* The file tells what is handed over. */
	{ "the thing", "as discussed, see attached.", "Invoice 77.pdf",
		"payment" },
	{ "the thing", "as discussed, see attached.", "Quotation 77.pdf",
		"quote" },
	/* No phrase says it, the words lean to it. */
	{ "the thing",
		"Did you get round to the sheet with the two widths? I am "
		"still keeping the slot free for you.",
		"kitchen.pdf", "chase" },
	/* One at so much, the other at so much. */
	{ "table",
		"Two options: oak at 1,950 or beech at 1,480. Which do you "
		"prefer?",
		NULL, "quote" },
	{ "Dach",
		"Mach ich gern. Mein Tagessatz ist 420, ich rechne mit vier "
		"Tagen.",
		NULL, "quote" },
	{ "canalón",
		"Tras la visita del martes, habría que cambiar el canalón. "
		"Coste 385 con andamio.",
		NULL, "quote" },
	{ "tende", "Se ha scelto un altro me lo dica pure, senza problemi.",
		NULL, "chase" },
	{ "planches",
		"Parfait pour moi, je prends les 40 planches au prix "
		"qu'on s'est dit. Livraison mercredi.",
		NULL, "" },
	/* Money that never came, told without its words. */
	{ "palco",
		"È finito settembre e per il palco non si è visto un "
		"centesimo. Mi dai una mano a sbloccare?",
		NULL, "payment" },
	{ "the January build",
		"Has anything left your side yet for the "
		"January build? That's four weeks now.",
		NULL, "payment" },
	{ "montagem",
		"Montagem terminada. São 640 mais IVA, o NIB é o "
		"mesmo.",
		NULL, "payment" },
	{ "commande",
		"Nous ne pourrons pas expédier la prochaine commande "
		"tant que la précédente n'est pas soldée.",
		NULL, "payment" },
	/* What is to be paid first is a term of the quote. */
	{ "windows",
		"Please find our quote: 8,400 plus VAT. We can't start "
		"until the deposit has been paid. Valid 30 days.",
		NULL, "quote" },
	/* Words of what is owed where nobody owes anything. */
	{ "Kleegras",
		"Hast du dir die Offerte vom 28. Januar schon anschauen "
		"können? Ich würde dich ungern vergessen.",
		NULL, "chase" },
	{ "Paneles",
		"Me faltan los textos de las fotos 14 a 19. ¿Me los podría "
		"enviar? Quisiera saber si el escudo va en color.",
		NULL, "question" },
	{ "Access on Saturday",
		"Please send me the number of whoever does your sound.", NULL,
		"question" },
	/* Ours, put before them. */
	{ "Stairs",
		"Dear Bob,\n\nplease find attached our quotation for the "
		"stairs.\n\nKind regards\nAnn",
		"Q-2026-14.pdf", "quote" },
	{ "Stairs",
		"Hi Bob, we can offer you the oak at EUR 1,200.00 plus "
		"VAT.",
		NULL, "quote" },
	{ "the roof",
		"Bob, had a look. It would come to \xc2\xa3"
		"480 all in. "
		"Shout if that works.",
		NULL, "quote" },
	/* A line that names no other paper hands over what was talked of. */
	{ "wie besprochen",
		"Jetzt mit dem gr\xc3\xb6\xc3\x9f"
		"eren Ofen.",
		"Backstube Variante B.pdf", "quote" },
	{ "hello", "There you go, sorry for the wait!", "Stairs oak v2.pdf",
		"quote" },
	{ "traduction",
		"Voici la traduction dé"
		"finitive.",
		"Manuel_FR_def.docx", "" },
	{ "sabato", "La lista degli invitati aggiornata a stasera.",
		"Invitati sabato.xlsx", "" },
	/* Money asked for softly, and what only sounds like it. */
	{ "order",
		"Hi Sonia, the order left this morning. The invoice comes "
		"with this mail, 30 days as ever.",
		"VT-2026-119.pdf", "payment" },
	{ "Beitrag",
		"Liebe Mitglieder, der Jahresbeitrag ist bis 31. M\xc3\xa4rz "
		"zu entrichten, 120 Euro je Mitglied.",
		NULL, "payment" },
	{ "facture",
		"Monsieur, nous ne pouvons payer votre facture 881, deux "
		"palettes manquaient \xc3\xa0 la livraison.",
		NULL, "" },
	{ "i 318",
		"Ciao Karim, hai ragione, i 318 sono partiti ieri dalla mia "
		"banca, domani li vedi.",
		NULL, "" },
	/* What stands around a price, and what is left to them. */
	{ "Pumpe",
		"Umw\xc3\xa4lzpumpe tauschen, 410 brutto mit Material. "
		"Donnerstag k\xc3\xb6nnt ich kommen.",
		NULL, "quote" },
	{ "seminario",
		"Sala, due pause e pranzo, 58 euro a testa. Vi tengo il "
		"posto.",
		NULL, "quote" },
	{ "le toit",
		"Rafistoler pour 600, ou refaire le pan nord pour 3 400. "
		"\xc3\x80 vous de voir.",
		NULL, "quote" },
	/* A sum without its money. */
	{ "la lona", "Paco, la lona puesta te sale en 720. \xc2\xbfLa corto?",
		NULL, "quote" },
	{ "Lease",
		"Bob, attached is the revised lease agreement for your "
		"review. Please sign and return one copy.",
		NULL, "quote" },
	{ "Orchard lease", "For your approval.", NULL, "quote" },
	{ "Monday",
		"For your review is the draft letter on the orchard, as we "
		"said on Monday.",
		NULL, "quote" },
	{ "Your lamp",
		"Let me know whether you will be paying by card or cheque. "
		"I'll post the lamp as soon as I receive the money.",
		NULL, "payment" },
	/* The subject is theirs, and so is the silence of others. */
	{ "Re: Reminder: choir on Thursday", "I'll be there.", NULL, "" },
	{ "Re: Sunday",
		"We had a lovely walk. I haven't heard anything out of Jim "
		"since.\n\n> How was it?\n",
		NULL, "" },
	/* Not put before them, though it sounds so. */
	{ "Pool",
		"That works out to about 429. The volume for July should only "
		"be 4,000 for the month. Let me know what you guys think.",
		NULL, "question" },
	{ "Storage",
		"According to my numbers we have taken 67,560 out. Could you "
		"double check my numbers please?",
		NULL, "question" },
	{ "Old contracts",
		"Who was receiving the bills on contracts 26598 and 26592 in "
		"December?",
		NULL, "question" },
	{ "Charges",
		"Here are some charges I don't understand. They released the "
		"space (offer #18307). What's up.",
		NULL, "" },
	{ "Draft",
		"Attached are our comments on the lease. Please review, we "
		"would like to send this to the counterparty tomorrow.",
		NULL, "" },
	{ "Re: Stairs", "As promised, here it is.", "Quotation_Stairs.pdf",
		"quote" },
	{ "volets",
		"Bonjour, pour les six volets il faut compter 1 850 € posés. "
		"Dites-moi si ça vous va.",
		NULL, "quote" },
	{ "Re: volets",
		"Bonjour, avez-vous eu le temps de regarder ma proposition du "
		"10 février ?",
		NULL, "chase" },
	{ "volets",
		"Bonjour, les 845 € des volets ne sont pas encore arrivés sur "
		"mon compte. Un petit oubli ?",
		NULL, "payment" },
	{ "persianas",
		"Hola, las seis persianas te saldrían en 1.850 € más IVA. Si "
		"te encaja me dices.",
		NULL, "quote" },
	{ "Re: persianas",
		"Buenos días, ¿pudo ver el presupuesto que le mandé hace tres "
		"semanas?",
		NULL, "chase" },
	{ "persianas",
		"Hola, no me ha entrado todavía lo de las persianas, eran "
		"845 €. ¿Cuándo me lo puedes transferir?",
		NULL, "payment" },
	{ "bar", "For the lot I'd want EUR 640.00, materials in.", NULL,
		"quote" },
	{ "bar", "Here you go, as agreed at the fair.", "Ours-Bob-v2.pdf",
		"quote" },
	/* A price without its currency. */
	{ "le sedie",
		"Per le otto sedie siamo sui 90 l'una, 720 in tutto. Se le "
		"torna comincio lunedì.",
		NULL, "quote" },
	{ "os bancos",
		"Os oito bancos ficam a 90 cada, 720 no total. Se lhe servir "
		"começo na segunda.",
		NULL, "quote" },
	/* Their silence. */
	{ "Re: Quotation 14",
		"Dear Bob, just following up on our quotation. "
		"Have you had a chance to look at it?",
		NULL, "chase" },
	{ "Re: Stairs",
		"Any thoughts on our offer, Bob?\n\n> Dear Bob,\n> our "
		"offer is attached.",
		NULL, "chase" },
	{ "Re: blinds",
		"Hi Bob, are we on for June or have you gone with someone "
		"else?",
		NULL, "chase" },
	/* Money. */
	{ "Quotation 118",
		"Invoice 2026-88 for quotation 118 is enclosed, payable on "
		"receipt.",
		"Invoice 2026-88.pdf", "payment" },
	{ "gas", "$4.27 by $4.29", NULL, "" },
	{ "blinds", "That's me finished. EUR 590.00 please, card or cash.",
		NULL, "payment" },
	{ "Re: blinds",
		"Hi Bob, the rest of the money hasn't come in. Could you "
		"look into it?",
		NULL, "payment" },
	{ "Invoice 2026-7",
		"Dear Bob, please find attached our invoice. It is "
		"due on 30 March.",
		"invoice-2026-7.pdf", "payment" },
	{ "2026-7",
		"Hi Bob, our invoice 2026-7 over EUR 300.00 is overdue. "
		"Please settle it this week.",
		NULL, "payment" },
	{ "le sedie",
		"Carla, dei 720 ne mancano ancora 300. Quando passi in "
		"bottega?",
		NULL, "payment" },
	{ "os bancos", "Os bancos estão prontos, faltam 300. O pix é o mesmo.",
		NULL, "payment" },
	/* What came of a sum, and what did not. */
	{ "the pews",
		"Hi Bob, two thirds of \xc2\xa3"
		"600 each were agreed. "
		"2 March came on time, 2 April nothing, so \xc2\xa3"
		"600 "
		"missing to date.",
		NULL, "payment" },
	{ "Re: gradins",
		"Bonsoir, sur les 900 € des gradins je n'ai reçu que 600 € en "
		"mai. Tu peux regarder ?",
		NULL, "payment" },
	{ "Re: Treppe",
		"Hallo Bob, von den 1.200 € kamen im Mai 800 €, seither "
		"nichts. Schaust du bitte nach?",
		NULL, "payment" },
	/* We order, we paid: figures of theirs. */
	{ "Your quotation",
		"Dear Bob, we accept your quotation 88 and order 40 boards at "
		"EUR 12.00, in total EUR 480.00. Please confirm under our "
		"order number 7.",
		NULL, "question" },
	{ "Ihr Angebot",
		"Guten Tag, hiermit bestellen wir 40 Bretter zu 12,00 €, "
		"zusammen 480,00 €.",
		NULL, "" },
	{ "el flete",
		"Hola, hoy te transferí $ 80.000: 60.000 del flete y 20.000 de "
		"la espera.",
		NULL, "" },
	/* A part first, a rest last; the accounts; asking again. */
	{ "Termin",
		"Guten Tag, damit ich den Tag halten kann, bräuchte ich die "
		"Anzahlung von 250 bis Freitag.",
		NULL, "payment" },
	{ "marzo", "Hola, cerrando cuentas solo me faltas tú con los 340.",
		NULL, "payment" },
	{ "avril", "Désolé d'insister, mais la note d'avril reste impayée.",
		NULL, "payment" },
	{ "chiusura", "Sto chiudendo marzo, non aspettatemi per cena.", NULL,
		"" },
	/* What we worked out; what is kept for them; how far they are. */
	{ "the gate",
		"Bob, we've priced both gates: iron at 4,100, oak at 3,450.",
		NULL, "quote" },
	{ "o portão",
		"Fizemos as contas às duas portas: ferro 4.100, carvalho "
		"3.450.",
		NULL, "quote" },
	{ "la gru", "Sono di nuovo io, per la gru. A che punto siete?", NULL,
		"chase" },
	{ "grue", "C'est encore moi, pour la grue. Vous en êtes où ?", NULL,
		"chase" },
	/* A name is no bill, a list of contracts puts none before them. */
	{ "Purchase agreement",
		"Bill, per Martha's request, attached is our standard purchase "
		"agreement.",
		NULL, "quote" },
	{ "Final version",
		"Tom, please print out 2 copies and have the brewery execute. "
		"Please fax signature today to me and courier complete "
		"contracts to our office.",
		NULL, "quote" },
	{ "Contract list",
		"Sandy, the following are the contracts that were assigned to "
		"you by mistake. Let me know your thoughts on the best way to "
		"return them.",
		NULL, "question" },
	/* Questions that are left, what others owe, what we are offered. */
	{ "",
		"Hi Bob, back in the office. Let me know if you still have "
		"questions.",
		NULL, "question" },
	{ "", "Hola Bob, avísame si todavía tienes dudas, ya estoy de vuelta.",
		NULL, "" },
	{ "flat 1",
		"Lucy, what is the outstanding balance on flat 1? We shouldn't "
		"make him pay late fees.",
		NULL, "question" },
	{ "the roof",
		"Bob, I'm trying to get a quote from a roofer in Leeds, the "
		"last one wanted 10,000.",
		NULL, "" },
	{ "offer sheet",
		"Jeff, I went through your revised offer, the rent of 480 is "
		"fine.",
		NULL, "" },
	/* Lookalikes. */
	{ "assi", "Buongiorno, a quanto mettete 20 assi di rovere?", NULL,
		"question" },
	{ "tábuas", "Quanto levam por 20 tábuas de carvalho?", NULL,
		"question" },
	{ "Oak",
		"Dear Bob, could you please send us your best price for 20 "
		"boards?",
		NULL, "question" },
	{ "Your quote", "Dear Bob, thank you for your quotation. Regards, Ann",
		NULL, "" },
	{ "Re: your invoice 77",
		"Dear Bob, we have paid your invoice 77 "
		"(EUR 20.00) today.",
		NULL, "" },
	{ "Order",
		"Dear Bob, we confirm your order as follows: 12 boards, "
		"dispatch in week 24.",
		NULL, "" },
	{ "lunch", "Thanks for lunch, Bob!", NULL, "" },
	/* A price with what they get for it. */
	{ "fence",
		"Hi Tom, the fence would be 640 plus VAT, about two days' "
		"work.",
		NULL, "quote" },
	{ "cake", "Jo, the cake for 60 comes to 195 with the flowers.", NULL,
		"quote" },
	{ "rooms",
		"Good afternoon, painting both rooms would cost 780, paint "
		"included.",
		NULL, "quote" },
	/* Figures that are talk. */
	{ "volume",
		"Paul, we sold 900 a day to them at 3.42, deal number 55123. "
		"The volume should be closer to 7,000.",
		NULL, "" },
	{ "data", "Load is 11.4 for each unit, start is 43.8.", NULL, "" },
	{ "", "$4.14 and $4.16", NULL, "" },
	{ "seats",
		"The game tickets were 60 each, dinner was about 45 a head. "
		"See you Friday, dude.",
		NULL, "" },
	{ "cleaner", "I pay her $50 per visit and she comes every two weeks.",
		NULL, "" },
	{ "address",
		"Our new address is 1425 Elm Street, Springfield, IL 60601.",
		NULL, "" },
	{ "release",
		"I validated and saved this release. I will wait to hear from "
		"you before I submit my offer.",
		NULL, "" },
	{ "paper", "Would you send me a new contract when you get a chance?",
		NULL, "question" },
	{ "gas",
		"Joe, I need to buy some gas for April. Are you interested in "
		"selling us any?",
		NULL, "question" },
	{ "letter", "Bill, attached is the letter. Anything to add?", NULL,
		"" },
	{ "bowl", "I will devote the rest of my life to their downfall.", NULL,
		"" },
	{ "", "That one is on my list too. I'll follow up on it.", NULL, "" },
	{ "Oak", "Bob, the market is up again and nobody is quoting below 9.",
		NULL, "" },
};

static void
test_kinds(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(Letter) letter = letter_of(
			cases[i].subject, cases[i].body, cases[i].file);
		g_autoptr(Findings) findings =
			sense_letter(rules_lexicon(rules), letter, TRUE, NULL);
		const Ask *ask =
			findings->asks->len ? findings->asks->pdata[0] : NULL;

		if (strcmp(ask ? ask->kind : "", cases[i].expected))
			g_test_message("%s", cases[i].body);
		g_assert_cmpstr(ask ? ask->kind : "", ==, cases[i].expected);
		g_assert_cmpuint(findings->says->len, ==, 0);
	}
}

static void
test_evidence(void)
{
	g_autoptr(Letter) letter = letter_of("Quotation for stairs",
		"Dear Bob,\n\nplease find\nattached our quotation.",
		"quote.pdf");
	g_autoptr(Findings) findings =
		sense_letter(rules_lexicon(rules), letter, TRUE, NULL);
	const Ask *ask = findings_ask(findings, "quote");
	gboolean has_body = FALSE, has_subject = FALSE, has_file = FALSE;

	g_assert_nonnull(ask);
	g_assert_cmpfloat(ask->score, >=, 1.0);
	for (guint i = 0; i < ask->evidence->len; i++) {
		const Evidence *one = ask->evidence->pdata[i];

		has_body |= strcmp(one->where, "body") == 0 &&
			    strstr(letter->own, one->text) != NULL;
		has_subject |= strcmp(one->where, "subject") == 0 &&
			       strcmp(one->text, "Quotation") == 0;
		has_file |= strcmp(one->where, "attachment") == 0 &&
			    strcmp(one->text, "quote") == 0;
	}
	g_assert_true(has_body);
	g_assert_true(has_subject);
	g_assert_true(has_file);
}

/* To our own people and to a list nothing is put before a client. */
static void
test_recipients(void)
{
	static const char *const to[] = { "Carl <carl@ours.example>",
		"Law <office@smithlaw.example>" };

	for (gsize i = 0; i < G_N_ELEMENTS(to); i++) {
		g_autofree char *text = g_strdup_printf(
			"From: Ann <ann@ours.example>\nTo: %s\n"
			"Date: Mon, 02 Mar 2026 10:00:00 +0100\n"
			"Subject: Lease\n\n"
			"Attached is the draft lease agreement. Please provide "
			"any comments.\n",
			to[i]);
		g_autoptr(Letter) letter = letter_read_bytes(
			text, strlen(text), rules_quoting(rules));
		g_autoptr(Findings) findings =
			sense_letter(rules_lexicon(rules), letter, TRUE, NULL);

		g_assert_null(findings_ask(findings, "quote"));
	}
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/asks/kinds", test_kinds);
	g_test_add_func("/asks/evidence", test_evidence);
	g_test_add_func("/asks/recipients", test_recipients);
	return run_shipped();
}
