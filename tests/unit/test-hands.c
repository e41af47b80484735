/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * In whose hands a matter is: another firm's, a colleague's, the post's; and
 * which side a price or a payment belongs to. The same in all six languages.
 */
#include <glib.h>
#include <string.h>

#include "shipped.h"

static const struct {
	const char *body;
	Says what;
} theirs[] = {
	/* They signed with others, or gave it to others. */
	{ "I am sorry to tell you that the trustees have signed with them.",
		SAYS_DECLINE },
	{ "Der Vorstand hat mit denen unterschrieben, tut mir leid.",
		SAYS_DECLINE },
	{ "Le conseil a signé avec eux la semaine dernière.", SAYS_DECLINE },
	{ "Il consiglio ha firmato con loro.", SAYS_DECLINE },
	{ "La junta firmó con ellos la semana pasada.", SAYS_DECLINE },
	{ "A direção assinou com eles na semana passada.", SAYS_DECLINE },
	{ "On reflection we have given the brochure to a studio in Leeds.",
		SAYS_DECLINE },
	{ "Wir haben den Prospekt an ein Studio in Kiel gegeben.",
		SAYS_DECLINE },
	{ "Nous avons confié la brochure à un studio de Nantes.",
		SAYS_DECLINE },
	{ "Abbiamo affidato il dépliant a uno studio di Parma.", SAYS_DECLINE },
	{ "Le encargamos el folleto a un taller de Sevilla.", SAYS_DECLINE },
	{ "Acabamos por entregar o folheto a uma gráfica do bairro.",
		SAYS_DECLINE },
	/* A colleague did, of a paper. */
	{ "Anna gave the drawings to a printer last week, ask him for the "
	  "file.",
		SAYS_ANSWER },
	/* With us they signed. */
	{ "The trustees have signed it, the copy is on its way to you.",
		SAYS_ACCEPT },
	{ "Der Vorstand hat heute unterschrieben.", SAYS_ACCEPT },
	{ "Abbiamo firmato, le mando la copia.", SAYS_ACCEPT },
	/* What they have will do. */
	{ "I'll just have the old sign repainted, thanks anyway.",
		SAYS_DECLINE },
	{ "Ich lass das alte Schild neu lackieren und fertig.", SAYS_DECLINE },
	{ "Finalement on va faire repeindre l'ancienne enseigne.",
		SAYS_DECLINE },
	{ "Alla fine facciamo ridipingere la vecchia insegna.", SAYS_DECLINE },
	{ "Al final vamos a repintar el letrero viejo.", SAYS_DECLINE },
	{ "Vou mandar repintar a placa antiga e pronto.", SAYS_DECLINE },
	/* A colleague looks after it from now on. */
	{ "This isn't mine any more, Tom will pick it up.", SAYS_PUTOFF },
	{ "Ich bin dafür nicht mehr zuständig, das macht jetzt Frau Vogt.",
		SAYS_PUTOFF },
	{ "Ce n'est plus moi qui m'en occupe, Julien prend le relais.",
		SAYS_PUTOFF },
	{ "Non me ne occupo più io, la segue Marco.", SAYS_PUTOFF },
	{ "Ya no llevo yo este tema, lo retoma Tomás.", SAYS_PUTOFF },
	{ "Já não sou eu que trato disto, a Rita vai pegar no assunto.",
		SAYS_PUTOFF },
	{ "Isso não está mais comigo, o Tiago assume daqui pra frente.",
		SAYS_PUTOFF },
	/* The meeting was put off, not the matter. */
	{ "The meeting got snowed out, they are trying again in April and I "
	  "will ring you then.",
		SAYS_PUTOFF },
	{ "Die Sitzung ist ausgefallen, neuer Anlauf im April.", SAYS_PUTOFF },
	{ "La réunion a été reportée, nouvelle tentative en avril.",
		SAYS_PUTOFF },
	{ "La riunione è saltata, ci riprovano ad aprile.", SAYS_PUTOFF },
	{ "La reunión se canceló, lo intentan otra vez en abril y le aviso.",
		SAYS_PUTOFF },
	{ "A reunião foi cancelada, tentam outra vez em abril e eu ligo-lhe.",
		SAYS_PUTOFF },
	/* The paper is to follow. */
	{ "Please crack on, PO to follow.", SAYS_PROCEED },
	{ "Vous pouvez démarrer, le bon de commande suit.", SAYS_PROCEED },
	{ "Proceda pure, l'ordine segue.", SAYS_PROCEED },
	{ "Adelante, la orden de compra va en camino.", SAYS_PROCEED },
	{ "Podem avançar, a nota de encomenda segue nos próximos dias.",
		SAYS_PROCEED },
	/* One is paid, of the other they will speak. */
	{ "Invoice 2201 was paid last week. I will come back to you on 2202.",
		SAYS_ACCEPT },
	{ "Rechnung 2201 wurde letzte Woche bezahlt. Zu 2202 melde ich mich "
	  "noch.",
		SAYS_ACCEPT },
	{ "La facture 2201 a été payée la semaine dernière. Je reviens vers "
	  "vous pour la 2202.",
		SAYS_ACCEPT },
	{ "La fattura 2201 è stata pagata la settimana scorsa. Sulla 2202 le "
	  "faccio sapere.",
		SAYS_ACCEPT },
	{ "La factura 2201 se pagó la semana pasada. De la 2202 le aviso.",
		SAYS_ACCEPT },
	{ "A fatura 2201 foi paga na semana passada. Sobre a 2202 dou "
	  "notícias.",
		SAYS_ACCEPT },
	/* What somebody says in another's name; whether they will is open. */
	{ "Herr Kaiser bittet mich Ihnen mitzuteilen, dass er das Angebot "
	  "annimmt.",
		SAYS_ACCEPT },
	{ "Mr Kaiser asked me to let you know that he accepts your offer.",
		SAYS_ACCEPT },
	{ "On behalf of the board I can confirm that your quotation has been "
	  "accepted.",
		SAYS_ACCEPT },
	{ "Monsieur Perret me charge de vous dire qu'il accepte votre devis.",
		SAYS_ACCEPT },
	{ "La direction a retenu votre offre.", SAYS_ACCEPT },
	{ "Il dottor Sarti mi prega di comunicarle che accetta il preventivo.",
		SAYS_ACCEPT },
	{ "La direzione ha approvato la vostra offerta.", SAYS_ACCEPT },
	{ "El señor Gil me pide que le comunique que acepta el presupuesto.",
		SAYS_ACCEPT },
	{ "La dirección ha aprobado su oferta.", SAYS_ACCEPT },
	{ "O Dr. Lopes pediu-me para informar que aceita o orçamento.",
		SAYS_ACCEPT },
	{ "A direção aprovou a vossa proposta.", SAYS_ACCEPT },
	{ "Herr Kaiser bittet um etwas Geduld, er sagt Ihnen bis Freitag, ob "
	  "er das Angebot annimmt.",
		SAYS_PUTOFF },
	{ "He will tell you on Friday whether he accepts the offer.",
		SAYS_PUTOFF },
	{ "Il vous dira vendredi s'il accepte le devis.", SAYS_PUTOFF },
	{ "Le dirà venerdì se accetta il preventivo.", SAYS_PUTOFF },
	{ "Le dirá el viernes si acepta el presupuesto.", SAYS_PUTOFF },
	{ "Ele diz-lhe na sexta se aceita o orçamento.", SAYS_PUTOFF },
	{ "Frau Roth lässt ausrichten, dass wir das Angebot nicht annehmen.",
		SAYS_DECLINE },
	{ "He asked me to tell you that he does not accept the offer.",
		SAYS_DECLINE },
	/* Offices pay on their days; lawyers write for their clients. */
	{ "Der Beleg ist geprüft und zur Anweisung vorgesehen. Die Auszahlung "
	  "erfolgt mit einem der nächsten Zahlläufe.",
		SAYS_PROCEED },
	{ "El gasto fue aprobado ayer. El ingreso en su cuenta se efectuará el "
	  "30 de octubre.",
		SAYS_PROCEED },
	{ "Votre pièce a été validée par le site. Elle est intégrée à notre "
	  "campagne du 15 juillet, l'ordre sera donné à notre banque.",
		SAYS_PROCEED },
	{ "Your invoice has been approved for payment and will be in "
	  "Thursday's payment run.",
		SAYS_PROCEED },
	{ "La fattura è stata validata e verrà messa in pagamento con la "
	  "prossima distinta.",
		SAYS_PROCEED },
	{ "A fatura foi aprovada para pagamento, que será efetuado no dia 15.",
		SAYS_PROCEED },
	{ "Mi mandante desconoce la deuda. Absténgase en lo sucesivo de "
	  "dirigirse a ella.",
		SAYS_STOP },
	{ "We act for Mr Hale. Our client denies that any sum is due. All "
	  "further correspondence must be addressed to this office.",
		SAYS_STOP },
	{ "Unsere Mandantin bestreitet die Forderung. Sämtliche Korrespondenz "
	  "richten Sie bitte an unsere Kanzlei.",
		SAYS_STOP },
	{ "Ma cliente conteste formellement cette créance. Toute "
	  "correspondance devra être adressée à mon cabinet.",
		SAYS_STOP },
	{ "Il mio assistito contesta la pretesa. Ogni comunicazione va "
	  "indirizzata a questo studio.",
		SAYS_STOP },
	{ "O meu constituinte impugna a dívida. Toda a correspondência deverá "
	  "ser dirigida a este escritório.",
		SAYS_STOP },
	{ "Ihr Angebot wurde freigegeben, Bestellung anbei.", SAYS_ACCEPT },
	{ "The invoice has not been approved for payment yet, I'll chase the "
	  "site manager.",
		SAYS_PUTOFF },
	{ "El pago se efectuó ayer.", SAYS_ACCEPT },
	{ "Le virement a été effectué ce matin.", SAYS_ACCEPT },
	{ "We take both.", SAYS_ACCEPT },
	{ "Nous contestons cette facture.", SAYS_STOP },
	/* How public payers say that they paid. */
	{ "Il mandato di pagamento è stato emesso in data odierna.",
		SAYS_ACCEPT },
	{ "Votre facture a été mandatée le 20 février.", SAYS_ACCEPT },
	{ "Die Zahlungsanweisung ist raus.", SAYS_ACCEPT },
	{ "A ordem de pagamento foi emitida ontem.", SAYS_ACCEPT },
	{ "La orden de pago ya fue emitida.", SAYS_ACCEPT },
	{ "El mandamiento de pago se expidió ayer.", SAYS_ACCEPT },
};

static void
test_theirs(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(theirs); i++) {
		g_autoptr(Findings) findings =
			read_theirs("Subject: Re: 2026/41\n", theirs[i].body);
		const Say *say = findings->says->pdata[0];

		g_test_message("%s", theirs[i].body);
		g_assert_cmpstr(
			says_name(say->what), ==, says_name(theirs[i].what));
	}
}

static const struct {
	const char *body, *expected;
} ours[] = {
	/* Their price is too high for us: that offers nothing. */
	{ "Thanks for your quote of £1,450 for the oak. Could you do £1,300 if "
	  "we take two pallets?",
		"question" },
	{ "Ihr Preis von 12,40 € je Meter ist uns zu hoch, können Sie auf 11 € "
	  "runtergehen?",
		"question" },
	{ "Votre prix de 12,40 € le mètre est élevé, pouvez-vous descendre à "
	  "11 € ?",
		"question" },
	{ "Il vostro prezzo di 12,40 € al metro è alto, potete scendere a 11 "
	  "€?",
		"question" },
	{ "¿Me la deja en 1.300 € si llevo dos palés?", "question" },
	{ "O preço de vocês, R$ 12,40 o metro, está salgado. Faz por 11?",
		"question" },
	/* Ours we may lower. */
	{ "As agreed on the phone I can come down to £1,300 for the oak table. "
	  "Let me know.",
		"quote" },
	{ "Wie am Telefon besprochen kann ich beim Tisch auf 1.300 € "
	  "runtergehen, wenn Sie beide nehmen. Geben Sie mir Bescheid?",
		"quote" },
	/* A part of a contract is no letter's attachment. */
	{ "In Attachment A of the agreement the delivery points are listed; "
	  "the second one is wrong in our copy.",
		"" },
	{ "In Anlage 2 des Vertrages sind die Liefertermine genannt.", "" },
	{ "L'annexe A du contrat précise les points de livraison.", "" },
	{ "L'allegato A del contratto elenca i punti di consegna.", "" },
	{ "El anexo A del contrato enumera los puntos de entrega.", "" },
	{ "O anexo A do contrato enumera os pontos de entrega.", "" },
	/* At work on our prices, to nobody. */
	{ "I spent all Sunday updating my prices for next year, what a bore.",
		"" },
	{ "Den ganzen Sonntag habe ich meine Preise für nächstes Jahr "
	  "überarbeitet, eine Plage.",
		"" },
	{ "J'ai passé mon dimanche à remettre mes tarifs à jour, quelle plaie "
	  "!",
		"" },
	{ "Ho passato la domenica ad aggiornare il listino, che noia.", "" },
	{ "Me pasé el domingo actualizando mis precios, qué lata.", "" },
	{ "Passei o domingo a atualizar os meus preços, que seca.", "" },
	/* We paid. */
	{ "I've just paid it online, it slipped under the flour sacks.", "" },
	{ "Hab's gerade per Onlinebanking angewiesen, samt Skonto.", "" },
	{ "Je viens de faire le virement, désolée pour le retard.", "" },
	{ "L'ho appena pagata con l'home banking, mi scusi il ritardo.", "" },
	{ "Acabo de hacerle la transferencia, se me había traspapelado.", "" },
	{ "Acabo de fazer a transferência, peço desculpa pelo atraso.", "" },
	/* They have not. */
	{ "It's December and I haven't seen a penny for the trailer.",
		"payment" },
	{ "Es ist Dezember und ich hab noch keinen Cent gesehen für den "
	  "Anhänger.",
		"payment" },
	{ "On est en décembre et je n'ai toujours pas vu la couleur de "
	  "l'argent pour la remorque.",
		"payment" },
	{ "Siamo a dicembre e per il rimorchio non ho visto un euro.",
		"payment" },
	{ "Te llevaste el remolque en octubre y aquí estamos en diciembre sin "
	  "ver un duro.",
		"payment" },
	{ "Já estamos em dezembro e ainda não vi um tostão do reboque.",
		"payment" },
	/* They owe it, they were to pay it, it is needed. */
	{ "You still owe me for the last two tables.", "payment" },
	{ "Sie schulden mir noch die letzten beiden Rechnungen.", "payment" },
	{ "Vous me devez encore les deux dernières factures.", "payment" },
	{ "Mi dovete ancora le ultime due fatture.", "payment" },
	{ "Me quedaron debiendo las dos últimas facturas.", "payment" },
	{ "Ficaram me devendo as duas últimas notas.", "payment" },
	{ "Du wolltest mir am Sonntag die 200 geben und bis jetzt nichts.",
		"payment" },
	{ "Tu devais me donner les 200 dimanche et toujours rien.", "payment" },
	{ "Dovevi darmi i 200 domenica e finora niente.", "payment" },
	{ "Quedaste de darme los 200 el domingo y hasta ahora nada.",
		"payment" },
	{ "Você ficou de me pagar os 200 no domingo e até agora nada.",
		"payment" },
	{ "I badly need the deposit now, I am out of cash for materials.",
		"payment" },
	{ "Me urge el depósito de la quincena pasada.", "payment" },
	{ "Preciso com urgência do pagamento da quinzena passada.", "payment" },
	/* Drawings are no money. */
	{ "You were going to give me the drawings on Sunday and nothing so "
	  "far.",
		"" },
	{ "Quedaste de mandarme las fotos y nada.", "" },
	{ "Ich brauche dringend die Maße vom Fenster.", "" },
	/* Do they want us? */
	{ "Just need to know whether you want me on the 12th.", "chase" },
	{ "Ich müsste wissen, ob ich am 12. für Sie eingeplant bin.", "chase" },
	{ "J'aurais besoin de savoir si vous comptez sur moi le 12.", "chase" },
	{ "Avrei bisogno di sapere se contate su di me per il 12.", "chase" },
	{ "Necesito saber si cuentan conmigo para el 12.", "chase" },
	{ "Preciso de saber se contam comigo para dia 12.", "chase" },
	/* Prices of the market. */
	{ "Cement has gone up again, it's 8 euros a bag now, madness.", "" },
	{ "Der Zement ist schon wieder teurer, 8 Euro der Sack, Wahnsinn.",
		"" },
	{ "Le ciment a encore augmenté, 8 euros le sac, c'est fou.", "" },
	{ "Il cemento è aumentato ancora, siamo a 8 euro al sacco, una follia.",
		"" },
	{ "El cemento volvió a subir, ya va en 8 euros el saco, una locura.",
		"" },
	{ "O cimento voltou a subir, está a 8 euros o saco, uma loucura.", "" },
	/* For so much we do it. */
	{ "I'd do it for 300, materials extra.", "quote" },
	{ "Ich mach's dir für 3000, Material extra.", "quote" },
	{ "Je te le fais pour 300, matériel en plus.", "quote" },
	{ "Te lo faccio per 300, materiale a parte.", "quote" },
	{ "Se lo dejo en 300 con todo.", "quote" },
	{ "Faço por 300, material à parte.", "quote" },
};

static void
test_ours(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(ours); i++) {
		g_autoptr(Findings) findings =
			read_ours("Subject: hello\n", ours[i].body);
		const Ask *ask =
			findings->asks->len ? findings->asks->pdata[0] : NULL;

		g_test_message("%s", ours[i].body);
		g_assert_cmpstr(ask ? ask->kind : "", ==, ours[i].expected);
	}
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/hands/theirs", test_theirs);
	g_test_add_func("/hands/ours", test_ours);
	return run_shipped();
}
