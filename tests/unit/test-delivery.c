/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What kind of letter something is; whom a bounce names. */
#include <string.h>

#include "sense/delivery/delivery.h"

#include "failures-joined.h"
#include "shipped.h"

typedef struct {
	const char *mail;
	const char *role;
	const char *failed; /* "address status action" joined by ";" */
	const char *original;
} Expectation;

#define HEAD                                                                   \
	"Date: Mon, 16 Nov 2026 10:00:00 +0000\n"                              \
	"Content-Type: text/plain; charset=utf-8\n"
#define CLIENT HEAD "From: Bea Beck <bea@client.example>\n"
#define TO_ANNA "To: anna@ours.example\n"
#define REPLY CLIENT TO_ANNA "In-Reply-To: <1@ours.example>\n"

static void
check(const Expectation *table, guint count)
{
	for (guint i = 0; i < count; i++) {
		const char *mail = table[i].mail;
		g_autoptr(Letter) letter = letter_read_bytes(
			mail, strlen(mail), rules_quoting(rules));
		g_autoptr(Findings) findings = findings_new();
		g_autoptr(Tokens) own = tokens_new(letter->own);
		g_autoptr(Tokens) title = tokens_new(letter->subject);
		delivery_read(
			rules_lexicon(rules), letter, own, title, findings);
		g_autofree char *failed = failures_joined(findings->failed);
		g_test_message("%s", mail);
		g_assert_cmpstr(role_name(findings->role), ==, table[i].role);
		if (table[i].failed)
			g_assert_cmpstr(failed, ==, table[i].failed);
		if (table[i].original)
			g_assert_cmpstr(
				findings->original_id, ==, table[i].original);
		if (findings->role != ROLE_LETTER)
			g_assert_cmpuint(findings->role_evidence->len, >, 0);
	}
}

/* Headers alone, headers that mean little, and no header at all. */
static void
test_answers(void)
{
	static const Expectation table[] = {
		{ REPLY "Subject: Re: Q26-114\nAuto-Submitted: auto-replied\n\n"
			"I am away until 20 November.\n",
			"out-of-office", "", NULL },
		{ REPLY "Subject: Automatic reply: Q26-114\n"
			"X-Auto-Response-Suppress: All\n\n"
			"Thanks, I'm on leave.\n",
			"out-of-office", "", NULL },
		{ REPLY "Subject: Re: Q26-114\nX-Autoreply: yes\n"
			"Precedence: bulk\n\nBin im Urlaub.\n",
			"out-of-office", "", NULL },
		{ CLIENT TO_ANNA "Subject: AUTO: Bea Beck is out of the "
				 "office (returning 30/11/2026)\n\nNote: This "
				 "is an automated response.\n",
			"out-of-office", "", NULL },
		{ CLIENT TO_ANNA "Subject: Bea Beck/Sales/Client is out of the "
				 "office.\n\nI will be out of the office "
				 "starting 16/11/2026.\n",
			"out-of-office", "", NULL },
		{ CLIENT TO_ANNA "Subject: away from my mail\n"
				 "Precedence: bulk\n\nI will not be reading my "
				 "mail for a while. Your mail regarding "
				 "\"Q26-114\" will be read when I return.\n",
			"out-of-office", "", NULL },
		{ CLIENT TO_ANNA "Subject: Abwesenheitsnotiz: Q26-114\n\n"
				 "Ich bin nicht im Haus.\n",
			"out-of-office", "", NULL },
		{ CLIENT TO_ANNA "Subject: R\xc3\xa9ponse automatique : devis\n"
				 "\nDe retour le 23 novembre.\n",
			"out-of-office", "", NULL },
		{ CLIENT TO_ANNA "Subject: Respuesta autom\xc3\xa1tica: oferta"
				 "\n\nVuelvo el lunes.\n",
			"out-of-office", "", NULL },
		{ CLIENT TO_ANNA "Subject: Resposta autom\xc3\xa1tica: "
				 "proposta\n\nEstou de f\xc3\xa9rias.\n",
			"out-of-office", "", NULL },
		{ CLIENT TO_ANNA "Subject: Risposta automatica: preventivo\n\n"
				 "Sono fuori ufficio.\n",
			"out-of-office", "", NULL },
		/* no header: nothing but the notice, to one person */
		{ REPLY "Subject: Re: Q26-114\n\nI am out of the office and "
			"back on Monday 23 November. In urgent cases contact "
			"Dan Fox, dan@client.example.\n",
			"out-of-office", "", NULL },
		{ REPLY "Subject: AW: Angebot\n\nIch bin im Urlaub und ab dem "
			"30. November wieder im B\xc3\xbcro.\n",
			"out-of-office", "", NULL },
		/* outside the thread, with a title that says it */
		{ CLIENT TO_ANNA "Subject: Out of office\n\n"
				 "I am out of the office until 20 March.\n",
			"out-of-office", "", NULL },
		{ CLIENT TO_ANNA "Subject: Abwesend\n\n"
				 "Ich bin ab 21. März wieder im Büro.\n",
			"out-of-office", "", NULL },
		{ CLIENT TO_ANNA "Subject: Fuori ufficio\n\n"
				 "Sono fuori ufficio fino al 20 marzo.\n",
			"out-of-office", "", NULL },
		{ CLIENT TO_ANNA "Subject: Absence\n\n"
				 "Je suis absente jusqu'au 20 mars.\n",
			"out-of-office", "", NULL },
		{ CLIENT TO_ANNA
			"Subject: Fuera de la oficina\n\n"
			"Estaré fuera de la oficina hasta el 20 de marzo.\n",
			"out-of-office", "", NULL },
		{ CLIENT TO_ANNA "Subject: Fora do escritório\n\n"
				 "Estou fora do escritório até 20 de março.\n",
			"out-of-office", "", NULL },
		/* the same from a shop, sent anew */
		{ CLIENT TO_ANNA "Subject: Betriebsurlaub\n\nWir haben "
				 "Betriebsurlaub. Ab Montag, 23. November, "
				 "sind wir wieder da.\n",
			"out-of-office", "", NULL },
		{ CLIENT TO_ANNA "Subject: Urlaub\n\nHallo Anna, im Urlaub "
				 "habe ich dein Angebot gelesen. Ab Montag, "
				 "23. November, bin ich wieder da, dann "
				 "sprechen wir.\n",
			"letter", "", NULL },
		/* other automatic answers */
		{ CLIENT TO_ANNA "Subject: Re: Q26-114\n"
				 "Auto-Submitted: auto-replied\n\nWe have "
				 "received your message. Your ticket number is "
				 "4711. Our team will get back to you "
				 "shortly.\n",
			"auto-reply", "", NULL },
		{ CLIENT TO_ANNA "Subject: Automatic reply: Q26-114\n\nBea "
				 "Beck is no longer with the company. Please "
				 "write to dan@client.example.\n",
			"auto-reply", "", NULL },
		{ CLIENT TO_ANNA "Subject: Automatische Antwort: Anfrage\n\n"
				 "Vielen Dank f\xc3\xbcr Ihre Nachricht. Ihr "
				 "Anliegen ist bei uns eingegangen.\n",
			"auto-reply", "", NULL },
		/* ticket systems, by their wording */
		{ REPLY "Subject: Re: Q26-114\n\n##- Please type your "
			"reply above this line -##\n\nYour request "
			"(48213) has been received and is being "
			"reviewed by our support staff.\n",
			"auto-reply", "", NULL },
		{ REPLY "Subject: Re: Q26-114\n\nThank you for contacting "
			"Beck. We have received your email. Your ticket number "
			"is 48213.\n",
			"auto-reply", "", NULL },
		{ REPLY "Subject: Re: Angebot 22\n\nVielen Dank f\xc3\xbcr "
			"Ihre "
			"Anfrage. Ihre Nachricht ist bei uns eingegangen und "
			"wird unter der Ticketnummer 31 bearbeitet.\n",
			"auto-reply", "", NULL },
		{ REPLY "Subject: Re: Devis 22\n\nNous accusons r\xc3\xa9"
			"ception de votre message. Ne pas r\xc3\xa9pondre "
			"\xc3\xa0 ce message.\n",
			"auto-reply", "", NULL },
		{ REPLY "Subject: Re: Preventivo 22\nAuto-Submitted: "
			"auto-generated\n\nLa sua richiesta \xc3\xa8 stata "
			"presa in carico con il numero 48213.\n",
			"auto-reply", "", NULL },
		{ REPLY "Subject: Re: Presupuesto 22\n\nHemos recibido su "
			"mensaje. En breve le atenderemos. N\xc3\xbamero de "
			"ticket: 48213\n",
			"auto-reply", "", NULL },
		{ REPLY "Subject: Re: Or\xc3\xa7"
			"amento 22\n\nRecebemos a sua "
			"mensagem. Responderemos com a maior brevidade "
			"poss\xc3\xad"
			"vel. Protocolo 48213\n",
			"auto-reply", "", NULL },
	};
	check(table, G_N_ELEMENTS(table));
}

/* People, whatever their servers stamp on their letters. */
static void
test_people(void)
{
	static const Expectation table[] = {
		{ REPLY "Subject: Re: Q26-114\nX-Auto-Response-Suppress: All\n"
			"\nYes, we accept. I am out of the office on Friday, "
			"so please send the papers before.\n",
			"letter", "", NULL },
		/* a ticket system that passes on what somebody wrote */
		{ REPLY "Subject: Re: Q26-114\nAuto-Submitted: "
			"auto-generated\n\n"
			"##- Please type your reply above this line "
			"-##\n\nYour "
			"request (48213) has been updated.\n\nBea Beck, Mar "
			"10, "
			"2026, 09:00 GMT+1\n\nPlease go ahead with the "
			"doors.\n",
			"letter", "", NULL },
		{ REPLY "Subject: Re: Q26-114\n\nThank you for your email. "
			"We'll "
			"get back to you on Monday when the board has met.\n",
			"letter", "", NULL },
		{ REPLY "Subject: AW: Angebot\n\nIhr Angebot ist bei uns "
			"eingegangen, wir melden uns n\xc3\xa4"
			"chste Woche.\n",
			"letter", "", NULL },
		{ REPLY "Subject: Re: Q26-114\nAuto-Submitted: auto-forwarded\n"
			"\nWe will decide on Monday.\n",
			"letter", "", NULL },
		{ REPLY "Subject: Re: Q26-114\nAuto-Submitted: auto-generated\n"
			"\nPlease go ahead.\n",
			"letter", "", NULL },
		{ REPLY "Subject: Re: Q26-114\nPrecedence: bulk\n"
			"\nPlease go ahead.\n",
			"letter", "", NULL },
		{ REPLY "Subject: Re: Q26-114\nAuto-Submitted: no\n"
			"\nPlease go ahead.\n",
			"letter", "", NULL },
		{ REPLY "Subject: Re: Q26-114\nX-Autoreply: no\n"
			"\nPlease go ahead.\n",
			"letter", "", NULL },
		{ CLIENT
			"To: anna@ours.example, ben@ours.example\nSubject: Out "
			"of office\n\nI will be out of the office tomorrow. "
			"Dan will cover for me.\n",
			"letter", "", NULL },
		{ CLIENT TO_ANNA "Subject: Vacation\n\nI will be on vacation "
				 "from 7 December to 11 December. Back on the "
				 "14th.\n",
			"letter", "", NULL },
		{ REPLY "Subject: Re: Q26-114\n\nI'm on holiday until Monday "
			"23 November. May I come back to you then?\n",
			"letter", "", NULL },
		{ REPLY "Subject: Re: Automatic reply: Q26-114\n\nEnjoy your "
			"leave, it can wait.\n",
			"letter", "", NULL },
		{ CLIENT TO_ANNA "Subject: FW: Automatic reply: Q26-114\n\nSee "
				 "below, he is away.\n",
			"letter", "", NULL },
		{ REPLY "Subject: Re: Undelivered parcel\n\nThe parcel could "
			"not be delivered, user unknown they said.\n",
			"letter", "", NULL },
		{ CLIENT TO_ANNA "Subject: Fwd: Undelivered Mail Returned to "
				 "Sender\n\nIt came back, what now?\n\n"
				 "> <anna@ours.example>: user unknown\n",
			"letter", "", NULL },
		{ CLIENT TO_ANNA "Subject: Receipt\n\nCould you send me the "
				 "receipt for the deposit?\n",
			"letter", "", NULL },
		{ CLIENT TO_ANNA "Subject: Read this please\n\nThe new terms "
				 "have been read by our lawyer.\n",
			"letter", "", NULL },
		{ CLIENT TO_ANNA "Subject: Accepted\n\nWe accept your quote "
				 "Q26-114 of 68,450 EUR.\n",
			"letter", "", NULL },
		/* an address that our company shares is a list to its server */
		{ CLIENT "To: sales@ours.example\nSubject: Re: Q26-114\n"
			 "Delivered-To: anna@ours.example\n"
			 "List-Id: <sales.ours.example>\nPrecedence: list\n"
			 "List-Unsubscribe: <mailto:u@ours.example>\n"
			 "In-Reply-To: <1@ours.example>\n\nPlease go ahead.\n",
			"letter", "", NULL },
	};
	check(table, G_N_ELEMENTS(table));
}

static void
test_many(void)
{
	static const Expectation table[] = {
		{ CLIENT TO_ANNA "Subject: Thread\nList-Id: <talk.list.example>"
				 "\n\nI think so too.\n",
			"bulk", "", NULL },
		{ CLIENT TO_ANNA "Subject: Autumn offers\nList-Unsubscribe: "
				 "<https://client.example/u>\n\nTen per "
				 "cent off everything.\n",
			"bulk", "", NULL },
		{ HEAD TO_ANNA "From: noreply@shop.example\n"
			       "Subject: Your order\n\nThis is an automated "
			       "message, please do not reply.\n",
			"bulk", "", NULL },
		{ HEAD TO_ANNA "From: News <news@shop.example>\n"
			       "Subject: Issue 12\n\nRead the newsletter in "
			       "your browser. Unsubscribe here.\n",
			"bulk", "", NULL },
		{ HEAD TO_ANNA "From: svc@erp.example\nSubject: STATUS 12\n\n"
			       "ORDER_ID = 12\nSTATE = OPEN\nSELLER = OURS\n"
			       "BUYER = CLIENT\nAMOUNT = 12\nUNIT = EUR\n",
			"bulk", "", NULL },
		/* No header tells: what organisers write, to whom nobody knows;
		 * links under headlines. */
		{ HEAD "To: ann@fair.example\n"
		       "From: Ann <ann@fair.example>\nSubject: Bees\n\n"
		       "Two seminars on bees in May, register now.\n",
			"bulk", "", NULL },
		{ HEAD TO_ANNA "From: Ann <ann@fair.example>\nSubject: Bees\n\n"
			       "THE BEE FAIR\nThe best of two valleys.\n"
			       "http://bees.example/one\nPLACES AND TIMES\nThe "
			       "barn at noon.\nhttp://bees.example/two\n"
			       "HOW TO GET THERE\nTake the bus.\nOr walk.\n",
			"bulk", "", NULL },
		{ HEAD "To: users@lists.fair.example\n"
		       "From: Ann <ann@fair.example>\nSubject: The gate\n\n"
		       "The gate is open again. Sorry for the delay.\n",
			"bulk", "", NULL },
		{ HEAD "Cc: office@fair.example\n"
		       "From: Ann <ann@fair.example>\nSubject: Bees\n\n"
		       "To all members: the ballots go out in May.\n",
			"bulk", "", NULL },
		{ HEAD "To: bees@fair.example\n"
		       "From: Ann <ann@fair.example>\n"
		       "Subject: Bees: mark your calendar\n\n"
		       "Mark your calendars, we meet in the barn on 9 May.\n",
			"bulk", "", NULL },
		/* To a list and to us. */
		{ CLIENT "To: users@lists.fair.example, anna@ours.example\n"
			 "Subject: Oak\n\nAnna, we take the oak.\n",
			"letter", "", NULL },
		/* Some shout, and send links too. */
		{ HEAD TO_ANNA "From: Bob <bob@client.example>\n"
			       "Subject: THE STAIRS!\n\nDEAR ANNA,\nWE TAKE "
			       "THE OAK.\nLIKE THESE TWO:\n"
			       "http://oak.example/1\nTHANK YOU\nBOB\n",
			"letter", "", NULL },
		{ HEAD TO_ANNA
			"From: abuse@client.example\n"
			"Subject: Quote\nContent-Type: multipart/report; "
			"report-type=feedback-report; boundary=b\n\n"
			"--b\nContent-Type: text/plain\n\nThis is an "
			"abuse report.\n--b--\n",
			"bulk", "", NULL },
		{ HEAD TO_ANNA "From: a@client.example\nSubject: Accepted: "
			       "site visit\nContent-Type: text/calendar; "
			       "method=REPLY\n\nBEGIN:VCALENDAR\n"
			       "END:VCALENDAR\n",
			"calendar", "", NULL },
	};
	check(table, G_N_ELEMENTS(table));
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/delivery/answers", test_answers);
	g_test_add_func("/delivery/people", test_people);
	g_test_add_func("/delivery/many", test_many);
	return run_shipped();
}
