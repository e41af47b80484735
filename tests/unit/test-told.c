/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What colleagues tell each other of somebody else. */
#include "shipped.h"

static const char *
told_in(const char *body)
{
	static const char *const names[TOLD_COUNT] = {
		[TOLD_SIGNED] = "signed",
		[TOLD_PAID] = "paid",
		[TOLD_LOST] = "lost",
	};
	g_autoptr(Findings) findings = read_between(SHIPPED_US,
		"Eva <eva@ours.example>", "Subject: News\n", body, TRUE);

	if (findings->told->len == 0)
		return "";
	return names[((Hearsay *)findings->told->pdata[0])->what];
}

static void
test_told(void)
{
	static const struct {
		const char *body, *expected;
	} letters[] = {
		{ "Hi Eva, Weber has signed, the paper is in the van.",
			"signed" },
		{ "Eva, the letter was signed and faxed to Gulf at five today.",
			"signed" },
		{ "Eva, we closed the deal with Harper this morning.",
			"signed" },
		{ "Eva, Harper said yes on the phone, they have ordered the "
		  "oak.",
			"signed" },
		{ "Eva, Weber has not signed yet.", "" },
		{ "Eva, once Weber has signed we can start.", "" },
		{ "Eva, has Weber signed?", "" },
		{ "Eva, Weber will have signed by Friday, I hope.", "" },
		{ "Eva, the money from Weber came in on Tuesday.", "paid" },
		{ "Eva, Weber paid in cash at the counter yesterday.", "paid" },
		{ "Eva, we have paid Weber for the timber.", "" },
		{ "Eva, Weber has paid half of it.", "" },
		{ "Eva, Weber went with someone cheaper in the end.", "lost" },
		{ "Eva, Weber cancelled? No: they have pulled out for good.",
			"lost" },
		{ "Eva, I am afraid Weber might go elsewhere.", "" },
		/* as machines tell it */
		{ "You have received a payment of 980.00 EUR from Weber.",
			"paid" },
		{ "The payment of 980.00 EUR from Weber failed.", "" },
		{ "Weber has sent you a purchase order.", "signed" },
		{ "Auf Ihrem Konto ist eine Gutschrift eingegangen.", "paid" },
		{ "Die Zahlung von 980,00 EUR wurde abgelehnt.", "" },
		{ "Vous avez reçu un virement de 980,00 EUR.", "paid" },
		{ "Paiement de 980,00 EUR en attente de validation.", "" },
		{ "Ha ricevuto un bonifico di 980,00 EUR da Weber.", "paid" },
		{ "Il bonifico di 980,00 EUR è stato stornato.", "" },
		{ "Has recibido una transferencia de 980,00 EUR.", "paid" },
		{ "La transferencia de 980,00 EUR fue rechazada.", "" },
		{ "Você recebeu um pix de 980,00 BRL de Weber.", "paid" },
		{ "O pagamento de 980,00 EUR foi devolvido.", "" },
		{ "Hallo Eva, Weber hat gestern den Vertrag für die Treppe "
		  "unterschrieben.",
			"signed" },
		{ "Hallo Eva, Weber hat noch nicht unterschrieben.", "" },
		{ "Hallo Eva, wenn Weber unterschrieben hat, fangen wir an.",
			"" },
		{ "Hallo Eva, das Geld von Weber ist heute eingegangen.",
			"paid" },
		{ "Hallo Eva, ich habe Weber das Holz bezahlt.", "" },
		{ "Hallo Eva, Weber hat die Treppe woanders bestellt, bei der "
		  "Konkurrenz.",
			"lost" },
		{ "Ciao Eva, Sartori ha firmato il preventivo ieri in negozio.",
			"signed" },
		{ "Ciao Eva, Sartori non ha ancora firmato il preventivo.",
			"" },
		{ "Ciao Eva, è arrivato il bonifico: Sartori ha saldato la "
		  "fattura di gennaio.",
			"paid" },
		{ "Ciao Eva, Sartori ha preso l'armadio da un altro.", "lost" },
		{ "Hola Eva, Ortega firmó ayer el presupuesto en la tienda.",
			"signed" },
		{ "Hola Eva, Ortega todavía no ha firmado el presupuesto.",
			"" },
		{ "Hola Eva, Ortega ya ha pagado la factura de enero.",
			"paid" },
		{ "Hola Eva, Ortega compró la puerta en otro sitio, con la "
		  "competencia.",
			"lost" },
		{ "Bonjour Eva, Dubois a signé le devis hier au magasin.",
			"signed" },
		{ "Bonjour Eva, Dubois n'a pas encore signé le devis.", "" },
		{ "Bonjour Eva, le virement de Dubois est arrivé ce matin.",
			"paid" },
		{ "Bonjour Eva, Dubois a commandé la porte ailleurs, chez un "
		  "concurrent.",
			"lost" },
		{ "Olá Eva, o Reis assinou ontem o orçamento na loja.",
			"signed" },
		{ "Olá Eva, o Reis ainda não assinou o orçamento.", "" },
		{ "Olá Eva, caiu na conta o dinheiro do Reis, a fatura está "
		  "paga.",
			"paid" },
		{ "Olá Eva, o Reis comprou a porta noutro lado, foi para a "
		  "concorrência.",
			"lost" },
	};

	for (guint i = 0; i < G_N_ELEMENTS(letters); i++) {
		g_test_message("%s", letters[i].body);
		g_assert_cmpstr(
			told_in(letters[i].body), ==, letters[i].expected);
	}
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/sense/told", test_told);
	return run_shipped();
}
