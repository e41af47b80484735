/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib.h>
#include <string.h>

#include "shipped.h"

#define HEADERS                                                                \
	"In-Reply-To: <1@ours.example>\n"                                      \
	"Subject: Re: Quotation 14\n"

static const struct {
	const char *body;
	Says what;
	const char *when; /* NULL: not looked at, "": none */
} cases[] = {
	{ "Please stop writing to us and take us off your list.", SAYS_STOP,
		NULL },
	{ "We dispute this invoice and will not pay it.", SAYS_STOP, NULL },
	{ "Nous contestons cette facture.", SAYS_STOP, NULL },
	{ "Dear Ann, unfortunately we have decided to go with another "
	  "supplier.",
		SAYS_DECLINE, NULL },
	{ "Sorry, your price is too high for us.", SAYS_DECLINE, NULL },
	{ "We take both, thanks.", SAYS_ACCEPT, NULL },
	{ "Dear Ann, we accept your offer. Please go ahead.", SAYS_ACCEPT,
		NULL },
	{ "We paid your invoice on Friday.", SAYS_ACCEPT, NULL },
	{ "We will transfer the money on Friday.", SAYS_PROCEED, "2026-03-06" },
	{ "The purchase order will follow next week.", SAYS_PROCEED,
		"2026-03-09" },
	{ "I will get back to you by 20 March.", SAYS_PUTOFF, "2026-03-20" },
	{ "We need more time, my boss is away.", SAYS_PUTOFF, "" },
	/* The first day says why, the second when. */
	{ "My boss is away until Thursday. I will let you know on Friday.",
		SAYS_PUTOFF, "2026-03-06" },
	{ "The board meets on Thursday 12 March, after that you will hear "
	  "from us. The building opens in December.",
		SAYS_PUTOFF, "2026-03-12" },
	{ "You will get the signed order after Easter, on Thursday 9 April.",
		SAYS_PROCEED, "2026-04-09" },
	{ "We will transfer half on Friday and the rest on 13 March.",
		SAYS_PROCEED, "2026-03-06" },
	{ "We have not decided yet. Please call again next Tuesday.",
		SAYS_PUTOFF, "2026-03-10" },
	{ "Is the delivery included? And could you do it in oak?",
		SAYS_QUESTION, NULL },
	{ "Thank you, received.", SAYS_THANKS, NULL },
	{ "The VAT number is GB 999 9999 73 and it goes to the warehouse.",
		SAYS_ANSWER, NULL },
	/* The day on which they act, not the one until which they wait. */
	{ "The board meets on 5 March and I'll let you have our answer on "
	  "Friday 13 March.",
		SAYS_PUTOFF, "2026-03-13" },
	{ "The owners meet on 5 March. I will come back to you the day after.",
		SAYS_PUTOFF, "2026-03-06" },
	{ "I'm off from Wednesday until the 16th and will decide on the 17th.",
		SAYS_PUTOFF, "2026-03-17" },
	{ "My fault. I'll pop a cheque in the post on Monday.", SAYS_PROCEED,
		"2026-03-09" },
	{ "Hallo Herr Brandl, die Chefin hat draufgeschaut, das passt so. Am "
	  "Samstag muss Sie dann jemand reinlassen, das mache ich.",
		SAYS_ACCEPT, NULL },
	{ "Hola Marta, las fotos sí, adelante, que la viña está preciosa. "
	  "¿Podéis el 20?",
		SAYS_ACCEPT, NULL },
	{ "Mire, ni le conozco ni le he pedido nada. Haga el favor de "
	  "borrarme de su lista.",
		SAYS_STOP, NULL },
	{ "Salve, l'offerta mi sta bene così, mi dica solo a chi mando "
	  "l'anticipo e quando viene a misurare.",
		SAYS_ACCEPT, NULL },
	{ "Bom dia Teresa, já te mandei 600 por MB Way, o resto segue no dia "
	  "13 de março quando receber do hotel, pode ser?",
		SAYS_PROCEED, "2026-03-13" },
	{ "Moin Herr Kolb, schnurrt wie ne Eins. Oh Mist, die Rechnung! "
	  "Kümmer mich.",
		SAYS_PROCEED, NULL },
	{ "Questa fattura \xc3\xa8 sbagliata da cima a fondo, non pago un bel "
	  "niente.",
		SAYS_STOP, NULL },
	{ "Esta fatura est\xc3\xa1 errada de ponta a ponta, n\xc3\xa3o pago "
	  "coisa nenhuma.",
		SAYS_STOP, NULL },
	/* Away, but no machine says this. */
	{ "Fino a mercoled\xc3\xac sono in fiera; gioved\xc3\xac vedo il "
	  "socio e venerd\xc3\xac le do una risposta definitiva.",
		SAYS_PUTOFF, "2026-03-06" },
	/* Who names the day on which they act announces something. */
	{ "Not for us to decide. The abbot will tell you on the 13th.",
		SAYS_PUTOFF, "2026-03-13" },
	{ "Yes to the oak, no to the paint. The money follows on the 13th.",
		SAYS_PROCEED, "2026-03-13" },
	{ "The check goes out on Friday 13 March. Can you waive the fee?",
		SAYS_QUESTION, "2026-03-13" },
	{ "Spot on, crack on please.", SAYS_ACCEPT, NULL },
	{ "Great, please go ahead. What time on the 30th?", SAYS_ACCEPT, NULL },
	{ "Could you hold it until the 20th? We're still arguing here.",
		SAYS_PUTOFF, "2026-03-20" },
	{ "Paid it yesterday, you should see it tomorrow.", SAYS_ACCEPT, NULL },
	{ "My cousin got someone to do it for half.", SAYS_DECLINE, NULL },
	{ "I told you twice not to contact us.", SAYS_STOP, NULL },
	{ "We shall be staying with our present supplier.", SAYS_DECLINE,
		NULL },
	/* The same in words of every day, of other languages. */
	{ "Ne parlo con mio marito e le dico giovedì.", SAYS_PUTOFF,
		"2026-03-05" },
	{ "Lo rimando firmato venerdì.", SAYS_PROCEED, "2026-03-06" },
	{ "Le ho fatto il bonifico ieri.", SAYS_ACCEPT, NULL },
	{ "Va bene per i 410, proceda pure.", SAYS_ACCEPT, NULL },
	{ "Grazie, ma alla fine lo fa mio cognato.", SAYS_DECLINE, NULL },
	{ "Quinta falo com o meu sócio e digo-lhe.", SAYS_PUTOFF,
		"2026-03-05" },
	{ "Te pago metade agora e o resto dia 20.", SAYS_PROCEED,
		"2026-03-20" },
	{ "Pix feito, segue o comprovante.", SAYS_ACCEPT, NULL },
	{ "Obrigado, mas afinal ficamos com o forno antigo.", SAYS_DECLINE,
		NULL },
	/* French: "réglé" is done, "je règle" is announced. */
	{ "C'est réglé depuis hier, vérifiez votre compte.", SAYS_ACCEPT,
		NULL },
	{ "Nous vous réglons la facture vendredi.", SAYS_PROCEED,
		"2026-03-06" },
	{ "Le directeur rentre le 5 mars et je vous donne notre réponse le "
	  "vendredi 6.",
		SAYS_PUTOFF, "2026-03-06" },
	{ "Vous pouvez lancer la fabrication, le prix nous convient.",
		SAYS_ACCEPT, NULL },
	{ "Un artisan du village nous le fait pour la moitié, merci quand "
	  "même.",
		SAYS_DECLINE, NULL },
	{ "Je ne vous dois rien, cette facture je la conteste.", SAYS_STOP,
		NULL },
	/* What is to be paid is not paid. */
	{ "Verificate le partite, la somma verrà bonificata il 13 marzo.",
		SAYS_PROCEED, "2026-03-13" },
	{ "Scusi, era in attesa di visto. La mettiamo nelle disposizioni di "
	  "lunedì 9.",
		SAYS_PROCEED, "2026-03-09" },
	/* Somebody was away: the letter comes from a person. */
	{ "Désolé, ma collègue était en congé. C'est dans le lot de virements "
	  "de vendredi.",
		SAYS_PROCEED, "2026-03-06" },
	{ "Desculpe, a colega estava de férias. Entra no lote de pagamentos de "
	  "sexta.",
		SAYS_PROCEED, "2026-03-06" },
	/* Sent by telephone; thanks beside it are courtesy. */
	{ "Gorgeous. The 600 went over by Venmo last night. Thank you for "
	  "everything.",
		SAYS_ACCEPT, NULL },
	{ "Traumhaft. Die 600 sind gestern per PayPal raus. Danke für alles!",
		SAYS_ACCEPT, NULL },
	{ "Thanks, but I already bought from the co-op.", SAYS_DECLINE, NULL },
	{ "Le agradezco, pero ya le compré a la cooperativa, me fían hasta "
	  "la cosecha.",
		SAYS_DECLINE, NULL },
	{ "Had three quotes and yours was the dearest I'm afraid.",
		SAYS_DECLINE, NULL },
	/* A question that puts off; one that only nods. */
	{ "Le budget est gelé jusqu'au prochain exercice. Relancez-moi en "
	  "avril ?",
		SAYS_PUTOFF, "2026-04-01" },
	{ "C'est la folie ici. On en reparle après les vacances scolaires ?",
		SAYS_PUTOFF, NULL },
	{ "Hälfte jetzt, Hälfte wenn's steht, okay? Die erste geht morgen "
	  "raus.",
		SAYS_PROCEED, "2026-03-03" },
	{ "C'est chez mon mari, il regarde ce week-end.", SAYS_PUTOFF, NULL },
	{ "Perfecto, apúntenos.", SAYS_ACCEPT, NULL },
	/* A question without its mark. */
	{ "Mon client souhaite toutefois savoir si le transport est compris "
	  "dans vos honoraires. Dans l'attente de votre réponse",
		SAYS_QUESTION, NULL },
	/* Spanish. */
	{ "Mi socio vuelve el 5 de marzo; el viernes 6 le digo algo.",
		SAYS_PUTOFF, "2026-03-06" },
	{ "Se me pasó, el lunes sin falta te hago la transferencia.",
		SAYS_PROCEED, "2026-03-09" },
	{ "Adelante, tiene nuestro visto bueno.", SAYS_ACCEPT, NULL },
	{ "Al final se encarga mi cuñado, gracias igualmente.", SAYS_DECLINE,
		NULL },
	{ "No me vuelva a escribir, no le debo nada.", SAYS_STOP, NULL },
	/* Too short to tell its language: that of the letter it answers. */
	{ "Banco !\n\nLe lun. 2 mars 2026 à 9:00, Ann <ann@ours.example> a "
	  "écrit :\n> Bonjour, voici notre devis pour les volets.\n",
		SAYS_ACCEPT, NULL },
	/* No phrase says it, the words of the whole letter do. */
	{ "Our neighbour had one standing in his barn, he gave it to us.",
		SAYS_DECLINE, NULL },
	{ "The lads start digging on Monday, your lorry can come any time.",
		SAYS_ACCEPT, NULL },
	{ "Il tesoriere è in mare fino a giugno, ci penserà lui.", SAYS_PUTOFF,
		NULL },
	/* To tell on a day is not to act on it. */
	{ "The committee tastes it on Tuesday night, so on Wednesday 11 March "
	  "you'll hear from me one way or the other.",
		SAYS_PUTOFF, "2026-03-11" },
	{ "Die Runde sitzt am 10. März zusammen, am Mittwoch, 11. März, "
	  "bekommen Sie definitiv Bescheid.",
		SAYS_PUTOFF, "2026-03-11" },
	{ "Votre dossier passe au conseil le 10 mars, vous aurez notre réponse "
	  "officielle le vendredi 13.",
		SAYS_PUTOFF, "2026-03-13" },
	/* Among colleagues nothing is offered. */
	{ "I moved the second paragraph up and took out the bit about the "
	  "budget. Otherwise it reads well.",
		SAYS_ANSWER, NULL },
	{ "Ho spostato la riunione alle quattro, la sala è quella piccola.",
		SAYS_ANSWER, NULL },
	/* A phrase within chat is no yes where somebody asks outright. */
	{ "Our plumber says the boiler will be delivered on Tuesday and that "
	  "the old one was paid for by the church. Could you tell me who has "
	  "the key to the cellar?",
		SAYS_QUESTION, NULL },
	/* To be asked for something needs no question mark. */
	{ "Please reduce the Tuesday run by two pallets, and the one on Friday "
	  "by six.",
		SAYS_QUESTION, NULL },
	{ "Do you mind checking whether these are right.", SAYS_QUESTION,
		NULL },
	/* In a long letter something is always settled. */
	{ "The bus company and the school had a deal for years, and ours was "
	  "settled by a judge in May. Nobody here remembers who drove in the "
	  "old days, and the driver we had last winter has gone to sea. My "
	  "aunt kept the timetable on her fridge, it is yellow now, and the "
	  "children have drawn on it. When I was small we walked, of course, "
	  "through snow and past the bull.",
		SAYS_ANSWER, NULL },
	/* Thanks beside a yes are courtesy. */
	{ "That works. Thanks", SAYS_ACCEPT, NULL },
	{ "That's fine by us, thanks.", SAYS_ACCEPT, NULL },
	{ "Per noi va bene, grazie.", SAYS_ACCEPT, NULL },
	{ "Ça nous va, merci.", SAYS_ACCEPT, NULL },
	{ "Thanks, that was quick.", SAYS_THANKS, NULL },
	/* Done today is done. */
	{ "I made a Paypal payment this morning.", SAYS_ACCEPT, NULL },
	{ "Fiz um pagamento pelo Paypal hoje cedo.", SAYS_ACCEPT, NULL },
	{ "Ho fatto il bonifico stamattina.", SAYS_ACCEPT, NULL },
	/* Remarks are neither yes nor no, nor are too few words. */
	{ "See attached.", SAYS_ANSWER, NULL },
	{ "Ihre Nachricht", SAYS_ANSWER, NULL },
	{ "Attached are our comments on the draft agreement.", SAYS_ANSWER,
		NULL },
	/* Insolvent; a paper of ours to be put right; a mail program's reaction. */
	{ "in der Rechnung 2026-14 stimmt die Menge nicht, wir hatten nur 8 "
	  "Stück. Bitte korrigieren.",
		SAYS_QUESTION, NULL },
	{ "Your invoice shows the old company name. Kindly amend and reissue, "
	  "otherwise accounts won't process it.",
		SAYS_QUESTION, NULL },
	{ "La quantité sur la facture 2026-14 est fausse, nous n'avons eu que "
	  "8 pièces. Merci de corriger.",
		SAYS_QUESTION, NULL },
	{ "Nella fattura 2026-14 la quantità è sbagliata, ne abbiamo avuti "
	  "solo 8. Vi preghiamo di correggere.",
		SAYS_QUESTION, NULL },
	{ "En la factura 2026-14 la cantidad no es correcta, solo recibimos 8. "
	  "Rogamos la corrijan.",
		SAYS_QUESTION, NULL },
	{ "Na fatura 2026-14 a quantidade está errada, só recebemos 8. "
	  "Agradecemos a correção.",
		SAYS_QUESTION, NULL },
	{ "Bernd Kaiser hat mit 👍 auf Ihre Nachricht reagiert:", SAYS_THANKS,
		NULL },
	{ "Bernd Kaiser reacted to your message:", SAYS_THANKS, NULL },
	{ "Luc Perret a réagi à votre message :", SAYS_THANKS, NULL },
	{ "Paolo Sarti ha reagito al tuo messaggio:", SAYS_THANKS, NULL },
	{ "Rita Lopes reagiu à sua mensagem:", SAYS_THANKS, NULL },
	{ "über das Vermögen der Kaiser GmbH wurde am 1. März das "
	  "Insolvenzverfahren eröffnet. Bitte melden Sie Ihre Forderung zur "
	  "Tabelle an.",
		SAYS_STOP, NULL },
	{ "We have filed for chapter 11 and cannot pay pre-petition invoices.",
		SAYS_STOP, NULL },
	{ "La société a été placée en redressement judiciaire le 1er mars. "
	  "Merci de déclarer votre créance auprès du mandataire.",
		SAYS_STOP, NULL },
	{ "La società è stata ammessa al concordato preventivo; il pagamento "
	  "dei crediti anteriori è sospeso.",
		SAYS_STOP, NULL },
	{ "La empresa ha sido declarada en concurso de acreedores. Comunique "
	  "su crédito al administrador concursal.",
		SAYS_STOP, NULL },
	{ "A empresa entrou em recuperação judicial e os pagamentos estão "
	  "suspensos.",
		SAYS_STOP, NULL },
	{ "Merci pour la facture rectifiée, nous la réglons vendredi.",
		SAYS_PROCEED, NULL },
	{ "Gracias por la factura rectificativa, la revisamos la semana que "
	  "viene.",
		SAYS_PUTOFF, NULL },
	{ "Hemos ganado el concurso, adelante con las puertas.", SAYS_ACCEPT,
		NULL },
	{ "Il nous faudrait une facture rectificative avec le bon SIRET.",
		SAYS_QUESTION, NULL },
	{ "Precisamos de uma fatura corrigida com o NIF certo.", SAYS_QUESTION,
		NULL },
	{ "Hemos perdido el concurso, así que no haremos la obra.",
		SAYS_DECLINE, NULL },
	/* A negated yes is none. */
	{ "We do not accept your offer.", SAYS_DECLINE, NULL },
};

static void
test_whats(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(Findings) findings =
			read_theirs(HEADERS, cases[i].body);
		const Say *say = findings->says->pdata[0];
		g_autofree char *when = say->when.first == DAY_NONE
						? g_strdup("")
						: day_format(say->when.first);

		if (say->what != cases[i].what)
			g_test_message("%s", cases[i].body);
		g_assert_cmpstr(
			says_name(say->what), ==, says_name(cases[i].what));
		if (cases[i].when)
			g_assert_cmpstr(when, ==, cases[i].when);
		g_assert_cmpuint(say->evidence->len, >, 0);
		g_assert_cmpuint(findings->asks->len, ==, 0);
	}
}

/* Several things at once are all told, the strongest first; what settles a
 * matter comes a little before what asks. */
static void
test_several(void)
{
	g_autoptr(Findings) findings = read_theirs(HEADERS,
		"I will get back to you by Friday, but could you send the "
		"drawings?");
	gboolean has_putoff = FALSE, has_question = FALSE;
	double last = G_MAXDOUBLE;

	for (guint i = 0; i < findings->says->len; i++) {
		const Say *say = findings->says->pdata[i];

		has_putoff |= say->what == SAYS_PUTOFF;
		has_question |= say->what == SAYS_QUESTION;
		g_assert_cmpfloat(say->score, <=, last + 0.4);
		last = say->score;
	}
	g_assert_true(has_putoff);
	g_assert_true(has_question);
}

/* The subject of an answer is ours, not theirs. */
static void
test_subject(void)
{
	static const char head[] =
		"From: Bob <bob@client.example>\nTo: Ann <ann@ours.example>\n"
		"Date: Mon, 02 Mar 2026 10:00:00 +0100\n"
		"Message-ID: <3@client.example>\nSubject: ";
	static const char rest[] = "We accept your offer, please go ahead\n"
				   "Content-Type: text/plain; charset=utf-8\n\n"
				   "The warehouse is in Hull.\n";
	static const struct {
		const char *prefix;
		Says what;
	} subjects[] = { { "", SAYS_ACCEPT }, { "Re: ", SAYS_ANSWER } };

	for (gsize i = 0; i < G_N_ELEMENTS(subjects); i++) {
		g_autofree char *text =
			g_strconcat(head, subjects[i].prefix, rest, NULL);
		g_autoptr(Letter) letter = letter_read_bytes(
			text, strlen(text), rules_quoting(rules));
		g_autoptr(Findings) findings =
			sense_letter(rules_lexicon(rules), letter, FALSE, NULL);
		const Say *say = findings->says->pdata[0];

		g_assert_cmpstr(
			says_name(say->what), ==, says_name(subjects[i].what));
	}
}

/* The words of a date and its span. */
static void
test_date(void)
{
	g_autoptr(Findings) findings =
		read_theirs(HEADERS, "We will come back to you next week.");
	const Say *say = findings->says->pdata[0];

	g_assert_cmpint(say->what, ==, SAYS_PUTOFF);
	g_assert_cmpstr(say->when.text, ==, "next week");
	g_assert_cmpint(say->when.first, ==, day_from_ymd(2026, 3, 9));
	g_assert_cmpint(say->when.last, >, say->when.first);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/says/whats", test_whats);
	g_test_add_func("/says/several", test_several);
	g_test_add_func("/says/subject", test_subject);
	g_test_add_func("/says/date", test_date);
	return run_shipped();
}
