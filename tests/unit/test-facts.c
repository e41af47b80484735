/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib.h>
#include <string.h>

#include "sense/facts/facts.h"
#include "sense/lexicon.h"
#include "shipped.h"

/* All letters are of 10 September 2026, a Thursday. KIND: an ask of ours, or
 * NULL for a letter of theirs. Expected: "amount currency | reference |
 * valid_until | pay_by", "-" for none. */
typedef struct {
	const char *kind, *subject, *text, *expected;
} Worded;

static Letter *
letter_of(const Worded *one)
{
	g_autofree char *mail =
		g_strdup_printf("From: Rosa Prandi <rosa@prandi.example>\n"
				"To: Jon Hale <jon@hale.example>\n"
				"Date: Thu, 10 Sep 2026 10:00:00 +0200\n"
				"Subject: %s\n"
				"MIME-Version: 1.0\n"
				"Content-Type: text/plain; charset=utf-8\n"
				"Content-Transfer-Encoding: 8bit\n"
				"\n"
				"%s\n",
			one->subject, one->text);
	return letter_read_bytes(mail, strlen(mail), NULL);
}

static void
append_day(GString *out, Day day)
{
	g_autofree char *text =
		day == DAY_NONE ? g_strdup("-") : day_format(day);
	g_string_append_printf(out, " | %s", text);
}

static char *
read_facts(const char *language, const Worded *one)
{
	g_autoptr(Letter) letter = letter_of(one);
	g_autoptr(Findings) findings = findings_new();
	g_autoptr(Tokens) own = tokens_new(letter->own);
	g_autoptr(Tokens) title = tokens_new(letter->subject);
	g_autoptr(GArray) dates =
		dates_find(lexicon_dates(rules_lexicon(rules), language), own,
			day_parse("2026-09-10"), 7200);
	g_autoptr(Facts) facts =
		facts_new(lexicon_facts(rules_lexicon(rules), language), letter,
			own, title, dates);
	findings->is_ours = one->kind != NULL;
	if (one->kind)
		g_ptr_array_add(findings->asks, ask_new(one->kind, 2));
	facts_choose(facts, findings);
	GString *out = g_string_new(NULL);
	g_autofree char *amount = money_format_plain(findings->amount);
	g_string_append_printf(out, "%s %s | %s",
		findings->has_amount ? amount : "-",
		findings->amount.currency[0] ? findings->amount.currency : "-",
		findings->reference ? findings->reference : "-");
	append_day(out, findings->valid_until);
	append_day(out, findings->pay_by);
	return g_string_free(out, FALSE);
}

static void
run(const char *language, const Worded *cases, gsize count)
{
	for (gsize i = 0; i < count; i++) {
		g_autofree char *read = read_facts(language, &cases[i]);
		if (g_strcmp0(read, cases[i].expected) != 0) {
			g_test_message("%s: %s\n%s", language, cases[i].subject,
				cases[i].text);
			g_test_message("  read     %s", read);
			g_test_message("  expected %s", cases[i].expected);
			g_test_fail();
		}
	}
}

static void
test_en(void)
{
	static const Worded cases[] = {
		{ "quote", "Shelving for the new shop",
			"Dear Jon,\n\nour price for the shelving as drawn is "
			"GBP 4,380 plus VAT, delivered and fitted. The quote "
			"(no. 2207) stays valid until 31 October.",
			"4380.00 GBP | 2207 | 2026-10-31 | -" },
		/* the only figure where a sum is owed */
		{ "payment", "Second half",
			"The 4100 have not arrived here yet.",
			"4100.00 EUR | - | - | -" },
		{ "payment", "Second half", "It is open since spring 2025.",
			"- - | - | - | -" },
		{ "quote", "Tiles", "We could lay the 120 tiles in June.",
			"- - | - | - | -" },
		/* what multiplies, adds up, or is the price with its tax */
		{ "quote", "Brackets",
			"We can do 750 of them at $5.50 apiece, so 4,125 "
			"landed.",
			"4125.00 USD | - | - | -" },
		{ "quote", "Chairs",
			"Reupholstering is 1,060 EUR, the cloth 64 EUR the "
			"metre, that makes 224 EUR, so 1,284 EUR.",
			"1284.00 EUR | - | - | -" },
		{ "quote", "Oil",
			"500 ml x 6   120   52.80   6,336.00\n"
			"250 ml x 12   40   48.00   1,920.00\n"
			"EXW           EUR         8,256.00",
			"8256.00 EUR | - | - | -" },
		{ "quote", "Roof",
			"It is EUR 1,550 before tax, EUR 1,844.50 with VAT.",
			"1844.50 EUR | - | - | -" },
		{ "quote", "Quote Q-2026-118",
			"Hi Jon,\nplease find our quote attached.\n\n"
			"2 x pump P30      1,250.00    2,500.00\n"
			"1 x control box     640.00      640.00\n"
			"freight                          85.00\n"
			"Total EUR                     3,225.00\n\n"
			"Prices are firm for 30 days.",
			"3225.00 EUR | Q-2026-118 | 2026-10-10 | -" },
		{ "quote", "Re: website",
			"Hi,\n\nso for the whole site I would be at $6,200, "
			"half of it up front. Hosting is $25 a month on top. "
			"I can hold that price till the end of the month.",
			"6200.00 USD | - | 2026-09-30 | -" },
		{ "quote", "Translation",
			"Hello,\nI charge €0.14 per word, "
			"so with 8,400 words that comes to "
			"€1,176. Offer good until Friday week.",
			"1176.00 EUR | - | 2026-09-18 | -" },
		{ "payment", "Invoice INV-20931",
			"Dear accounts team,\nplease find attached invoice "
			"INV-20931 dated 1 September 2026.\n\n"
			"Net           USD 10,000.00\n"
			"Sales tax 8%  USD    800.00\n"
			"Amount due    USD 10,800.00\n\n"
			"Payment terms: net 30 days.",
			"10800.00 USD | INV-20931 | - | 2026-10-01" },
		{ "payment", "Overdue: 2026/77",
			"Hello,\nour invoice no. 2026/77 over EUR 940.50 was "
			"due on 15 August and is still open. Could you pay it "
			"this week?",
			"940.50 EUR | 2026/77 | - | 2026-08-15" },
		{ "payment", "Deposit",
			"Hi Jon,\nas agreed we need a deposit of 30 %, that "
			"is £1,500 of the £5,000, before we order the "
			"timber. Pro-forma PF-88 attached, payable by 20 "
			"September.",
			"1500.00 GBP | PF-88 | - | 2026-09-20" },
		{ "chase", "Re: Proposal 26-44",
			"Hello Jon,\nI wanted to ask whether you had time to "
			"look at our proposal of 20 August (EUR 18.400).",
			"18400.00 EUR | 26-44 | - | -" },
		{ NULL, "Re: Quote Q-2026-118",
			"Please go ahead with Q-2026-118 at EUR 3,225.00. Our "
			"order number is 4500019938.",
			"3225.00 EUR | Q-2026-118 | - | -" },
		{ NULL, "Re: Invoice 4471",
			"Hi Rosa,\nwe cannot find invoice 4471 in the system. "
			"Call me on 01632 960 123.",
			"- - | 4471 | - | -" },
		{ "quote", "Your enquiry",
			"Dear Sir,\nRef: OFF/0926/14\nWe offer 40 t at "
			"EUR 312 per tonne, total value EUR 12,480. Validity: "
			"7 days.",
			"12480.00 EUR | OFF/0926/14 | 2026-09-17 | -" },
		{ "quote", "Kitchen",
			"Morning Jon! All in it's 7.5k euros, 8.1k with the "
			"oak fronts if you go for the option.",
			"7500.00 EUR | - | - | -" },
		{ "payment", "Invoice 2210",
			"Invoice 2210 for $1,840.00 is attached, terms net 30.",
			"1840.00 USD | 2210 | - | 2026-10-10" },
		{ "payment", "Invoice 2211",
			"Invoice 2211 is attached, $45 net, net 40 kg.",
			"45.00 USD | 2211 | - | -" },
		{ "quote", "Quote 77",
			"Quote 77: $910. Pricing good thru September 30.",
			"910.00 USD | 77 | 2026-09-30 | -" },
		{ "quote", "Estimate 78",
			"Estimate 78: $910, firm through October 2.",
			"910.00 USD | 78 | 2026-10-02 | -" },
		{ "quote", "Quote 79",
			"Quote 79: $910. Work begins after approval\n"
			"Valid until: September 30",
			"910.00 USD | 79 | 2026-09-30 | -" },
		{ "payment", "Re: Invoice AC-541",
			"Credit note CN-018 for £420.00 is attached, which "
			"leaves £840.00 to pay on AC-541.",
			"840.00 GBP | AC-541 | - | -" },
		{ "payment", "A word",
			"Invoice 512 still shows as open, could you check?",
			"- - | 512 | - | -" },
		{ "payment", "Re: Invoice 1187",
			"Jon, showing 1187 as open on our end, past due. Can "
			"you give me a pay date?",
			"- - | 1187 | - | -" },
	};
	run("en", cases, G_N_ELEMENTS(cases));
}

static void
test_de(void)
{
	static const Worded cases[] = {
		{ "quote", "Angebot Nr. 2026-1188",
			"Sehr geehrter Herr Hale,\n\nanbei unser Angebot Nr. "
			"2026-1188 über 14.250,00 EUR zzgl. 19 % MwSt. An "
			"die Preise halten wir uns bis 30.09.2026 gebunden.",
			"14250.00 EUR | 2026-1188 | 2026-09-30 | -" },
		{ "quote", "Dachrinne",
			"Hallo Jon,\nfür die Rinne komplett mit Montage "
			"kommen wir auf 2.380 € brutto. Das Angebot gilt "
			"vier Wochen, also bis 8. Oktober.",
			"2380.00 EUR | - | 2026-10-08 | -" },
		{ "quote", "Re: Tische",
			"Moin,\n\nPos. 1  6 Tische à 245,00   1.470,00\n"
			"Pos. 2  24 Stühle à 68,00   1.632,00\n"
			"Lieferung frei Haus            0,00\n"
			"Summe netto                3.102,00 EUR\n"
			"19 % MwSt.                   589,38 EUR\n"
			"Gesamt                     3.691,38 EUR",
			"3691.38 EUR | - | - | -" },
		{ "payment", "Rechnung RE-2026-0451",
			"Guten Tag,\nfür die Arbeiten im August berechnen "
			"wir Ihnen 1.190,00 EUR inkl. MwSt. (RE-2026-0451 vom "
			"01.09.2026). Zahlbar innerhalb von 14 Tagen ohne "
			"Abzug.",
			"1190.00 EUR | RE-2026-0451 | - | 2026-09-15" },
		{ "payment", "Zahlungserinnerung",
			"Sehr geehrte Damen und Herren,\nzu unserer Rechnung "
			"Nr. 88123 vom 3. August über 2.499,90 Euro, fällig "
			"am 17. August, konnten wir noch keinen Eingang "
			"feststellen. Bitte überweisen Sie den Betrag bis "
			"zum 18.09.",
			"2499.90 EUR | 88123 | - | 2026-08-17" },
		{ "payment", "Anzahlung",
			"Lieber Jon, wie abgemacht bräuchten wir jetzt die "
			"Anzahlung von 5'000.- Franken (Akontorechnung "
			"A-26-9). "
			"Der Rest von CHF 12'000.- folgt bei Lieferung.",
			"5000.00 CHF | A-26-9 | - | -" },
		{ "chase", "Unser Angebot 4711-B vom 12. August",
			"Hallo Herr Hale,\nhaben Sie schon über unser "
			"Angebot nachdenken können? Die 8.900 € kann ich "
			"noch bis Ende September halten.",
			"8900.00 EUR | 4711-B | 2026-09-30 | -" },
		{ NULL, "AW: Rechnung 88123",
			"Die Rechnung 88123 wurde heute angewiesen.",
			"- - | 88123 | - | -" },
		{ NULL, "Bestellung 4500123",
			"Hiermit bestellen wir gemäß Ihrem Angebot 2026-1188 "
			"zum Preis von 14.250,00 EUR netto.",
			"14250.00 EUR | 2026-1188 | - | -" },
		{ "quote", "Welle",
			"Die Einzelheiten entnehmen Sie bitte unserem AG "
			"260115.",
			"- - | AG 260115 | - | -" },
		{ "payment", "Saatgut",
			"Die Proforma ZX 05-26 brauchen Sie für Ihre Bank.",
			"- - | ZX 05-26 | - | -" },
		{ "quote", "Schrank",
			"Korpus        2.350,00\nFronten       1.180,00\n"
			"Beschläge       570,00\n              4.100,00\n"
			"zzgl. 19 %      779,00\n              4.879,00",
			"4879.00 EUR | - | - | -" },
		{ "quote", "Grafik",
			"Hi Jon, Logo plus Visitenkarten mach ich dir für "
			"pauschal 650,- (Kleinunternehmer, keine MwSt.).",
			"650.00 EUR | - | - | -" },
		{ "quote", "Rahmenvertrag",
			"Sehr geehrter Herr Hale, der Jahrespreis beträgt "
			"24.000,00 EUR, das sind 2.000,00 EUR pro Monat. Die "
			"Bindefrist endet am 15.10.2026. Unser Zeichen: "
			"V-26/311.",
			"24000.00 EUR | V-26/311 | 2026-10-15 | -" },
	};
	run("de", cases, G_N_ELEMENTS(cases));
}

static void
test_it(void)
{
	static const Worded cases[] = {
		{ "quote", "Preventivo n. 142/26",
			"Gentile sig. Hale,\nin allegato il preventivo n. "
			"142/26 per la fornitura in oggetto: € 9.870,00 + "
			"IVA 22%. Validità offerta: 30 giorni.",
			"9870.00 EUR | 142/26 | 2026-10-10 | -" },
		{ "quote", "Re: cucina",
			"Ciao Jon,\nallora, mobili 6.200, piano 1.450 e "
			"montaggio 700: in tutto 8.350 euro iva compresa. "
			"Il prezzo lo tengo fermo fino a fine mese.",
			"8350.00 EUR | - | 2026-09-30 | -" },
		{ "quote", "Offerta OF-2026-0311",
			"Spett.le ditta,\nprezzo unitario € 12,40 al pezzo, "
			"per 500 pezzi totale € 6.200,00. Offerta valida "
			"fino al 15/10/2026. Pagamento: 60 gg d.f.",
			"6200.00 EUR | OF-2026-0311 | 2026-10-15 | -" },
		{ "payment", "Fattura n. 218/2026",
			"Buongiorno,\nin allegato la ns. fattura n. 218/2026 "
			"del 31/08/2026.\nImponibile € 1.500,00\nIVA 22% € "
			"330,00\nTotale € 1.830,00\nScadenza: 30/09/2026",
			"1830.00 EUR | 218/2026 | - | 2026-09-30" },
		{ "payment", "Sollecito",
			"Gentili signori, ci risulta ancora aperta la fattura "
			"88 del 2 luglio di 742,50 euro, scaduta il 1 agosto. "
			"Potete provvedere entro venerdì?",
			"742.50 EUR | 88 | - | 2026-08-01" },
		{ "payment", "acconto",
			"Ciao Jon, per partire mi serve l'acconto del 40%, "
			"cioè 2.000 €, il saldo di 3.000 € a fine lavori.",
			"2000.00 EUR | - | - | -" },
		{ "payment", "Fattura 55/A",
			"Buongiorno, allego fattura 55/A del 01/09/2026 di "
			"EUR 610,00. Pagamento a 30 gg data fattura fine mese.",
			"610.00 EUR | 55/A | - | 2026-10-31" },
		{ "chase", "R: ns. offerta 26-088",
			"Buongiorno Jon, ha poi potuto vedere l'offerta da "
			"€ 3.450 + iva?",
			"3450.00 EUR | 26-088 | - | -" },
		{ NULL, "R: Fattura n. 218/2026",
			"Buongiorno, la fattura 218/2026 è in pagamento con "
			"valuta 30 settembre.",
			"- - | 218/2026 | - | 2026-09-30" },
		{ NULL, "Re: cucina", "Ok per gli 8.350 euro, procediamo!",
			"8350.00 EUR | - | - | -" },
		{ "quote", "Servizio foto",
			"Ciao! Mezza giornata 450 euro, giornata intera 800 "
			"euro, trasferta inclusa. Il preventivo scade il 20 "
			"settembre.",
			"450.00 EUR | - | 2026-09-20 | -" },
	};
	run("it", cases, G_N_ELEMENTS(cases));
}

static void
test_es(void)
{
	static const Worded cases[] = {
		{ "quote", "Presupuesto 2026/0145",
			"Estimado Sr. Hale:\nLe adjunto el presupuesto "
			"2026/0145 por un importe de 7.850,00 € más IVA. "
			"Tiene una validez de 30 días.",
			"7850.00 EUR | 2026/0145 | 2026-10-10 | -" },
		{ "quote", "Cotización COT-1180",
			"Buen día Jon, te paso la cotización COT-1180: son "
			"$48,500.00 más IVA, precio válido hasta el 25 de "
			"septiembre.",
			"48500.00 MXN | COT-1180 | 2026-09-25 | -" },
		{ "quote", "Re: cartel",
			"Hola Jon, el rótulo te sale en 1.240 euros con la "
			"instalación, y si quieres luz son 300 euros más.",
			"1240.00 EUR | - | - | -" },
		{ "payment", "Factura F26-0331",
			"Buenos días:\nAdjuntamos la factura F26-0331 de "
			"fecha 01/09/2026.\nBase: 2.000,00 €\nIVA 21%: "
			"420,00 €\nTotal factura: 2.420,00 €\nVencimiento: "
			"01/10/2026",
			"2420.00 EUR | F26-0331 | - | 2026-10-01" },
		{ "payment", "Factura pendiente",
			"Estimados señores: sigue pendiente de pago la "
			"factura n.º 1182, de 365,30 euros, que venció el 31 "
			"de agosto.",
			"365.30 EUR | 1182 | - | 2026-08-31" },
		{ "payment", "Anticipo",
			"Hola Jon, para reservar la fecha necesito la señal "
			"de 400 € antes del 20 de septiembre. El resto, 1.600 "
			"€, después del evento.",
			"400.00 EUR | - | - | 2026-09-20" },
		{ "chase", "RE: Ppto. 88-26",
			"Buenas Jon, ¿pudiste ver el presupuesto de 5.300 €? "
			"Los precios los mantenemos hasta fin de mes.",
			"5300.00 EUR | 88-26 | 2026-09-30 | -" },
		{ NULL, "RE: Factura F26-0331",
			"Buenos días, la factura F26-0331 está en remesa "
			"para el día 30.",
			"- - | F26-0331 | - | -" },
		{ NULL, "Re: Presupuesto 2026/0145",
			"Aceptamos su presupuesto 2026/0145. Nuestro pedido "
			"es el PC-9981.",
			"- - | 2026/0145 | - | -" },
		{ "quote", "Propuesta de consultoría",
			"Estimado Jon: el coste sería de 90 € la hora, unas "
			"40 horas, es decir, 3.600 € en total. La propuesta "
			"caduca el 15 de octubre.",
			"3600.00 EUR | - | 2026-10-15 | -" },
	};
	run("es", cases, G_N_ELEMENTS(cases));
}

static void
test_fr(void)
{
	static const Worded cases[] = {
		{ "quote", "Devis n° D2026-0457",
			"Monsieur,\nvous trouverez ci-joint notre devis n° "
			"D2026-0457 d'un montant de 11 640,00 € HT. Il est "
			"valable jusqu'au 30 septembre 2026.",
			"11640.00 EUR | D2026-0457 | 2026-09-30 | -" },
		{ "quote", "Re: peinture du salon",
			"Bonjour Jon,\nmain-d'œuvre 1 250 €, fournitures "
			"430 €, soit 1 680 € TTC. Mon prix tient jusqu'à "
			"fin octobre.",
			"1680.00 EUR | - | 2026-10-31 | -" },
		{ "quote", "Offre de prix",
			"Bonjour,\nSuite à votre demande : 25 exemplaires à "
			"38,50 € pièce, total 962,50 € HT, port 25 €. "
			"Validité de l'offre : 1 mois.",
			"962.50 EUR | - | 2026-10-10 | -" },
		{ "payment", "Facture FA-2026-118",
			"Bonjour,\nci-joint la facture FA-2026-118 du 1er "
			"septembre.\nTotal HT 3 000,00 €\nTVA 20 % 600,00 €\n"
			"Net à payer 3 600,00 €\nÉchéance : 30/09/2026",
			"3600.00 EUR | FA-2026-118 | - | 2026-09-30" },
		{ "payment", "Relance",
			"Bonjour, sauf erreur notre facture n° 2231 du 15 "
			"juillet, de 890 euros, reste impayée. Merci de la "
			"régler avant le 20 septembre.",
			"890.00 EUR | 2231 | - | 2026-09-20" },
		{ "payment", "Acompte",
			"Bonjour Jon, pour lancer la fabrication il me faut "
			"l'acompte de 30 %, soit 1 500 € sur les 5 000 €.",
			"1500.00 EUR | - | - | -" },
		{ "chase", "Notre proposition PC-26-31",
			"Bonjour, avez-vous pu examiner notre proposition à "
			"22 K€ ? Nous maintenons ces conditions jusqu'au 15 "
			"octobre.",
			"22000.00 EUR | PC-26-31 | 2026-10-15 | -" },
		{ NULL, "RE: Facture FA-2026-118",
			"La facture FA-2026-118 a été mise en paiement.",
			"- - | FA-2026-118 | - | -" },
		{ NULL, "Re: devis",
			"Bon pour accord sur le devis D2026-0457 pour 11 640 € "
			"HT.",
			"11640.00 EUR | D2026-0457 | - | -" },
		{ "payment", "Note d'honoraires",
			"Cher Jon, voici ma note d'honoraires n° 26-09 : "
			"750 €, payable à 30 jours.",
			"750.00 EUR | 26-09 | - | 2026-10-10" },
		{ "quote", "Rideaux",
			"Bonjour,\nles douze panneaux font 2 000,00 EUR hors "
			"TVA, soit 2 420,00 EUR TVA 21 % comprise.",
			"2420.00 EUR | - | - | -" },
	};
	run("fr", cases, G_N_ELEMENTS(cases));
}

static void
test_pt(void)
{
	static const Worded cases[] = {
		{ "quote", "Orçamento n.º 2026/318",
			"Exmo. Senhor,\njunto enviamos o orçamento n.º "
			"2026/318, no valor de 5.420,00 €, a que acresce "
			"IVA à taxa legal. Validade: 30 dias.",
			"5420.00 EUR | 2026/318 | 2026-10-10 | -" },
		{ "quote", "Proposta comercial PC-0457",
			"Prezado Jon, segue a proposta PC-0457. Investimento "
			"total de R$ 18.900,00 em 3 parcelas de R$ 6.300,00. "
			"Proposta válida até 30/09/2026.",
			"18900.00 BRL | PC-0457 | 2026-09-30 | -" },
		{ "quote", "Re: bolo",
			"Oi Jon! O bolo de 3 andares fica em R$ 850, com "
			"entrega mais R$ 60. Seguro a data até sexta.",
			"850.00 BRL | - | 2026-09-11 | -" },
		{ "payment", "Fatura FT 2026/221",
			"Boa tarde,\nsegue a fatura FT 2026/221.\nTotal sem "
			"IVA: 1.000,00 €\nIVA 23%: 230,00 €\nTotal: "
			"1.230,00 €\nVencimento: 10/10/2026",
			"1230.00 EUR | FT 2026/221 | - | 2026-10-10" },
		{ "payment", "Cobrança",
			"Prezados, consta em aberto a NF 7731, no valor de R$ "
			"2.310,45, vencida em 28/08.",
			"2310.45 BRL | 7731 | - | 2026-08-28" },
		{ "payment", "Sinal",
			"Olá Jon, para arrancar precisamos do adiantamento de "
			"50%, ou seja 1.200 euros. O restante, 1.200 euros, na "
			"entrega.",
			"1200.00 EUR | - | - | -" },
		{ "chase", "RE: N/ proposta 26/099",
			"Bom dia, já conseguiu analisar a proposta de 7.900 €? "
			"Mantemos o preço até ao fim do mês.",
			"7900.00 EUR | 26/099 | 2026-09-30 | -" },
		{ "quote", "Orçamento",
			"- pano .... 88\n- forro .... 42\n- botões .... 15\n"
			"- feitio .... 240\n              385",
			"385.00 EUR | - | - | -" },
		{ NULL, "Re: Cadeiras n. 14 - n/ proposta 11/26",
			"Vamos avançar.", "- - | 11/26 | - | -" },
		{ "payment", "NFS-e 1287 ref. agosto", "Segue a nota.",
			"- - | 1287 | - | -" },
		{ "payment", "Espelhos", "Ficam a faltar 480,00 no total.",
			"480.00 EUR | - | - | -" },
		{ "payment", "Espelhos",
			"Faltam 480,00 no total.\n\n> Pago os $ 480 dia 3.",
			"480.00 USD | - | - | -" },
		{ NULL, "RE: FT 2026/221", "A FT 2026/221 será paga no dia 25.",
			"- - | FT 2026/221 | - | -" },
		{ NULL, "Adjudicação",
			"Adjudicamos o orçamento 2026/318 pelo valor de "
			"5.420,00 €.",
			"5420.00 EUR | 2026/318 | - | -" },
		{ "payment", "Sinal",
			"Segue a cobrança do sinal: R$ 840,00 por PIX (chave "
			"rosa@prandi.example) até 20/09.",
			"840.00 BRL | - | - | 2026-09-20" },
	};
	run("pt", cases, G_N_ELEMENTS(cases));
}

/* The headings of a table say what is in its columns. */
static void
test_tables(void)
{
	static const Worded en[] = {
		{ "payment", "Statement",
			"Please pay the overdue balance.\n\n"
			"Invoice   Date        Amount    Paid      Balance\n"
			"2026-114  01.06.2026  4,200.00  1,200.00  3,000.00\n",
			"3000.00 EUR | 2026-114 | - | -" },
	};
	static const Worded fr[] = {
		{ "payment", "Relance",
			"La facture suivante n'est pas réglée :\n\n"
			"Facture | Montant TTC | Réglé | Reste dû\n"
			"F-2026-31 | 2 400,00 € | 900,00 € | 1 500,00 €\n",
			"1500.00 EUR | F-2026-31 | - | -" },
	};
	static const Worded it[] = {
		/* of two rows what both leave open */
		{ "payment", "Sollecito",
			"Risultano ancora aperte:\n\n"
			"Fattura Scadenza Importo Residuo\n"
			"114/2026 01/06/2026 1.200,00 700,00\n"
			"119/2026 15/06/2026 800,00 800,00\n",
			"1500.00 EUR | 114/2026 | - | -" },
		/* unless the table tells it */
		{ "payment", "Sollecito",
			"Risultano ancora aperte:\n\n"
			"Fattura Scadenza Importo Residuo\n"
			"114/2026 01/06/2026 1.200,00 700,00\n"
			"119/2026 15/06/2026 800,00 800,00\n"
			"Totale 2.000,00 1.500,00\n",
			"1500.00 EUR | 114/2026 | - | -" },
	};
	static const Worded es[] = {
		{ "payment", "Aviso",
			"Sigue abierta esta factura.\n\n"
			"Factura   Vencimiento   Importe    Pendiente\n"
			"118/26    02/07/2026    1.930,00   1.930,00\n",
			"1930.00 EUR | 118/26 | - | -" },
	};
	static const Worded de[] = {
		{ "payment", "Offene Posten",
			"Wir bitten um Ausgleich.\n\n"
			"Rechnung   Datum       Betrag      Offen\n"
			"26-0417    02.07.2026  1.930,00    930,00\n",
			"930.00 EUR | 26-0417 | - | -" },
	};
	static const Worded pt[] = {
		{ "payment", "Extrato",
			"Segue o extrato.\n\n"
			"Fatura     Data        Valor       Em aberto\n"
			"2026/88    02/07/2026  1.930,00    930,00\n",
			"930.00 EUR | 2026/88 | - | -" },
	};
	run("en", en, G_N_ELEMENTS(en));
	run("fr", fr, G_N_ELEMENTS(fr));
	run("it", it, G_N_ELEMENTS(it));
	run("es", es, G_N_ELEMENTS(es));
	run("de", de, G_N_ELEMENTS(de));
	run("pt", pt, G_N_ELEMENTS(pt));
}

static void
test_entries(void)
{
	g_autoptr(FactWords) words = fact_words_new("xx");
	static const struct {
		const char *name, *key, *value, *error;
	} cases[] = {
		{ "totals", NULL, "sum", "facts.totals: no such entry" },
		{ "spans", "year", "year", "facts.spans.year: the keys are" },
		{ "home", NULL, "Euro", "facts.home: a currency of three" },
		{ "homes", "COP", "-5 x", "facts.homes.COP: hours from UTC" },
		{ "homes", "peso", "-5", "facts.homes: a currency of three" },
		{ "total", NULL, "sum|", "\"sum|\": an empty wording" },
	};
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(GError) error = NULL;
		g_assert_false(fact_words_put(words, cases[i].name,
			cases[i].key, cases[i].value, &error));
		g_assert_true(g_str_has_prefix(error->message, cases[i].error));
	}
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/facts/en", test_en);
	g_test_add_func("/facts/de", test_de);
	g_test_add_func("/facts/it", test_it);
	g_test_add_func("/facts/es", test_es);
	g_test_add_func("/facts/fr", test_fr);
	g_test_add_func("/facts/pt", test_pt);
	g_test_add_func("/facts/tables", test_tables);
	g_test_add_func("/facts/entries", test_entries);
	return run_shipped();
}
