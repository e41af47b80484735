/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Bounces, delays and receipts as mail servers and programs write them. */
#include <string.h>

#include "sense/delivery/delivery.h"

#include "failures-joined.h"
#include "shipped.h"

typedef struct {
	const char *name;
	const char *mail;
	const char *role;
	const char *failed;   /* "address status action" joined by ";" */
	const char *original; /* NULL if not told */
} Expectation;

#define HEAD "Date: Mon, 16 Nov 2026 10:00:00 +0000\nTo: anna@ours.example\n"
#define TEXT "Content-Type: text/plain; charset=utf-8\n"
#define DAEMON HEAD "From: Mailer <MAILER-DAEMON@mx.example>\n"
#define MASTER HEAD "From: postmaster@client.example\n"
#define RETURNED                                                               \
	"Received: by mx.ours.example id 12; Mon, 16 Nov 2026 10:00:00 "       \
	"+0000\n"                                                              \
	"From: Anna <anna@ours.example>\nTo: bea@client.example\n"             \
	"Subject: Quote Q26-114\nMessage-ID: <q114@ours.example>\n\nDear "     \
	"Bea\n"
#define REPORT                                                                 \
	"MIME-Version: 1.0\nContent-Type: multipart/report; "                  \
	"report-type=delivery-status; boundary=b\n\n--b\n"                     \
	"Content-Type: text/plain; charset=utf-8\n\n"
#define STATUS                                                                 \
	"\n--b\nContent-Type: message/delivery-status\n\n"                     \
	"Reporting-MTA: dns; mx.example\n\n"
#define ENCLOSED "\n--b\nContent-Type: message/rfc822\n\n" RETURNED "\n--b--\n"

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
		g_test_message("%s", table[i].name);
		g_assert_cmpstr(role_name(findings->role), ==, table[i].role);
		g_assert_cmpstr(failed, ==, table[i].failed);
		g_assert_cmpstr(findings->original_id, ==, table[i].original);
		if (findings->role != ROLE_LETTER)
			g_assert_cmpuint(findings->role_evidence->len, >, 0);
	}
}

static void
test_reports(void)
{
	static const Expectation table[] = {
		{ "Postfix",
			DAEMON
			"Subject: Undelivered Mail Returned to Sender\n" REPORT
			"I'm sorry to have to inform you that your "
			"message could not be delivered.\n" STATUS
			"Final-Recipient: rfc822; bea@client.example\n"
			"Action: failed\nStatus: 5.1.1\n" ENCLOSED,
			"bounce", "bea@client.example 5.1.1 failed",
			"q114@ours.example" },
		{ "the address that we wrote to, and where it went",
			DAEMON
			"Subject: Undelivered Mail Returned to Sender\n" REPORT
			"Sorry.\n" STATUS
			"Original-Recipient: rfc822;bea@client.example\n"
			"Final-Recipient: rfc822;b.beck@inner.example\n"
			"Action: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; "
			"550 5.2.2 mailbox full\n" ENCLOSED,
			"bounce",
			"bea@client.example 5.2.2 failed;"
			"b.beck@inner.example 5.2.2 failed",
			"q114@ours.example" },
		{ "one fails, one is late",
			DAEMON "Subject: Delivery Status Notification\n" REPORT
			       "Two of them.\n" STATUS
			       "Final-Recipient: rfc822; bea@client.example\n"
			       "Action: failed\nStatus: 5.1.1\n\n"
			       "Final-Recipient: rfc822; dan@client.example\n"
			       "Action: delayed\nStatus: 4.4.1\n" ENCLOSED,
			"bounce",
			"bea@client.example 5.1.1 failed;"
			"dan@client.example 4.4.1 delayed",
			"q114@ours.example" },
		{ "delayed",
			DAEMON
			"Subject: Delayed Mail (still being retried)\n" REPORT
			"Your message could not be delivered for more "
			"than 4 hours.\n" STATUS
			"Final-Recipient: rfc822; bea@client.example\n"
			"Action: delayed\nStatus: 4.4.1\n" ENCLOSED,
			"delayed", "bea@client.example 4.4.1 delayed",
			"q114@ours.example" },
		{ "delivered",
			DAEMON "Subject: Delivery Status Notification\n" REPORT
			       "Success.\n" STATUS
			       "Final-Recipient: rfc822; bea@client.example\n"
			       "Action: delivered\nStatus: 2.0.0\n" ENCLOSED,
			"receipt", "", "q114@ours.example" },
		{ "read (RFC 8098)",
			HEAD
			"From: bea@client.example\nSubject: Read: Quote\n"
			"MIME-Version: 1.0\nContent-Type: multipart/report; "
			"report-type=disposition-notification; boundary=b\n\n"
			"--b\nContent-Type: text/plain\n\nIt was displayed.\n"
			"--b\nContent-Type: message/disposition-notification\n"
			"\nFinal-Recipient: rfc822;bea@client.example\n"
			"Original-Message-ID: <q114@ours.example>\nDisposition:"
			" manual-action/MDN-sent-manually; displayed\n--b--\n",
			"receipt", "", "q114@ours.example" },
		{ "an absence notice that travels as a report",
			HEAD
			"From: Bea <bea@client.example>\n"
			"Subject: Out of office: Quote Q26-114\n" REPORT
			"I am out of the office until 20 November.\n" STATUS
			"Final-Recipient: rfc822; bea@client.example\n"
			"Action: failed\nStatus: 5.0.0\n\n--b--\n",
			"out-of-office", "", NULL },
		{ "a report whose boundary never comes",
			DAEMON
			"Subject: Undelivered Mail Returned to Sender\n"
			"MIME-Version: 1.0\nContent-Type: multipart/report; "
			"report-type=delivery-status; boundary=other\n\n--b\n"
			"Content-Type: text/plain\n\nIt failed.\n" STATUS
			"Final-Recipient: rfc822; bea@client.example\n"
			"Action: failed\nStatus: 5.1.1\n" ENCLOSED,
			"bounce", "bea@client.example 5.1.1 failed",
			"q114@ours.example" },
	};
	check(table, G_N_ELEMENTS(table));
}

static void
test_unix_servers(void)
{
	static const Expectation table[] = {
		{ "qmail",
			DAEMON TEXT
			"Subject: failure notice\n\nHi. This is the "
			"qmail-send program at mx.example.\nI'm afraid I "
			"wasn't "
			"able to deliver your message to the following "
			"addresses.\n\n<bea@client.example>:\nSorry, no "
			"mailbox "
			"here by that name. (#5.1.1)\n\n--- Below this line is "
			"a copy of the message.\n\n" RETURNED,
			"bounce", "bea@client.example 5.1.1 failed",
			"q114@ours.example" },
		{ "Exim",
			DAEMON TEXT
			"Subject: Mail delivery failed: returning "
			"message to sender\n\nThis message was created "
			"automatically by mail delivery software.\n\nA message "
			"that you sent could not be delivered to one or more "
			"of its recipients. The following address(es) failed:\n"
			"\n  bea@client.example\n    SMTP error from remote "
			"mail server after RCPT TO:<bea@client.example>:\n    "
			"550 5.1.1 User unknown\n\n------ This is a copy of "
			"the message. ------\n\n" RETURNED,
			"bounce", "bea@client.example 5.1.1 failed",
			"q114@ours.example" },
		{ "Exim, warning",
			DAEMON TEXT
			"Subject: Warning: message 1abc delayed 24 "
			"hours\n\nA message that you sent has not yet been "
			"delivered to one or more of its recipients after "
			"more than 24 hours on the queue.\n\nThe address to "
			"which the message has not yet been delivered is:\n\n  "
			"bea@client.example\n\nNo action is required on your "
			"part. Delivery attempts will continue.\n",
			"delayed", "bea@client.example - delayed", NULL },
		{ "sendmail",
			DAEMON TEXT
			"Subject: Returned mail: see transcript for "
			"details\n\n   ----- The following addresses had "
			"permanent fatal errors -----\n<bea@client.example>\n  "
			" "
			" (reason: 550 5.1.1 User unknown)\n    (expanded "
			"from: <team@client.example>)\n\n   ----- Transcript "
			"of session follows -----\n>>> MAIL "
			"From:<anna@ours.example>\n",
			"bounce",
			"bea@client.example 5.1.1 failed;"
			"team@client.example - failed",
			NULL },
		{ "Yahoo, several",
			DAEMON TEXT
			"Subject: Failure Notice\n\nSorry, we were "
			"unable to deliver your message to the following "
			"address.\n\n<bea@client.example>:\n550: 5.1.1 no such "
			"user\n\n<dan@client.example>:\n552: 5.2.2 over "
			"quota\n",
			"bounce",
			"bea@client.example 5.1.1 failed;"
			"dan@client.example 5.2.2 failed",
			NULL },
		{ "Gmail, X-Failed-Recipients",
			HEAD TEXT
			"From: Mail Delivery Subsystem "
			"<mailer-daemon@googlemail.com>\nX-Failed-Recipients: "
			"bea@client.example, dan@client.example\nSubject: "
			"Delivery Status Notification (Failure)\n\nDelivery "
			"failed permanently.\n",
			"bounce",
			"bea@client.example - failed;"
			"dan@client.example - failed",
			NULL },
		{ "only the returned message names somebody",
			DAEMON TEXT
			"Subject: Returned mail: Cannot send message "
			"for 4 days\n\n   ----- Unsent message follows "
			"-----\n" RETURNED,
			"bounce", "bea@client.example - failed",
			"q114@ours.example" },
		{ "without any sender",
			HEAD TEXT "Return-Path: <>\nFrom: <>\nSubject: failure "
				  "notice\n\n-------server message\n550 5.1.1 "
				  "<bea@client.example>: no such user\n",
			"bounce", "bea@client.example 5.1.1 failed", NULL },
	};
	check(table, G_N_ELEMENTS(table));
}

static void
test_office_servers(void)
{
	static const Expectation table[] = {
		{ "Exchange 2003",
			MASTER TEXT
			"Subject: Undeliverable: Quote Q26-114\n\n"
			"Your message\n\n  To:      bea@client.example\n  "
			"Subject: Quote Q26-114\n  Sent:    Mon, 16 Nov "
			"2026\n\n"
			"did not reach the following recipient(s):\n\n"
			"bea@client.example on Mon, 16 Nov 2026 10:00:00 "
			"+0000\n"
			"    The recipient name is not recognized\n",
			"bounce", "bea@client.example - failed", NULL },
		{ "an administrator's mailbox, nothing but the subject",
			HEAD TEXT
			"From: exchange.administrator@client.example\n"
			"Subject: Undeliverable: RE: Quote "
			"Q26-114\n\n" RETURNED,
			"bounce", "bea@client.example - failed",
			"q114@ours.example" },
		{ "Exchange Online",
			HEAD TEXT
			"From: Microsoft Outlook "
			"<MicrosoftExchange329e@ours.example>\nSubject: "
			"Undeliverable: Quote Q26-114\n\nDelivery has failed "
			"to "
			"these recipients or groups:\n\nbea@client.example"
			"<mailto:bea@client.example>\nThe email address wasn't "
			"found.\n\nRemote Server returned '550 5.1.10 "
			"RESOLVER.ADR.RecipientNotFound'\n",
			"bounce", "bea@client.example 5.1.10 failed", NULL },
		{ "Exchange in German",
			MASTER TEXT "Subject: Unzustellbar: Angebot Q26-114\n\n"
				    "Fehler bei der Zustellung an folgende "
				    "Empf\xc3\xa4nger "
				    "oder Gruppen:\n\nbea@client.example\nDie "
				    "E-Mail-Adresse "
				    "wurde nicht gefunden.\n",
			"bounce", "bea@client.example - failed", NULL },
		{ "Exchange in Italian",
			MASTER TEXT
			"Subject: Non recapitabile: Preventivo\n\n"
			"Recapito non riuscito per i destinatari seguenti:\n\n"
			"bea@client.example\n",
			"bounce", "bea@client.example - failed", NULL },
		{ "Exchange in French",
			MASTER TEXT
			"Subject: Non remis : Devis\n\n\xc3\x89"
			"chec de la remise \xc3\xa0 ces destinataires :\n\n"
			"bea@client.example\n",
			"bounce", "bea@client.example - failed", NULL },
		{ "Exchange in Spanish",
			MASTER TEXT
			"Subject: No se puede entregar: Oferta\n\n"
			"No se pudo entregar a estos destinatarios:\n\n"
			"bea@client.example\n",
			"bounce", "bea@client.example - failed", NULL },
		{ "Exchange in Portuguese",
			MASTER TEXT
			"Subject: N\xc3\xa3o \xc3\xa9 poss\xc3\xadvel "
			"entregar: Proposta\n\nFalha na entrega para estes "
			"destinat\xc3\xa1rios:\n\nbea@client.example\n",
			"bounce", "bea@client.example - failed", NULL },
		{ "Domino",
			MASTER TEXT
			"Subject: DELIVERY FAILURE: User bea "
			"(bea@client.example) not listed in Domino Directory\n"
			"\nYour message\n\n  Subject: Quote Q26-114\n\nwas not "
			"delivered to:\n\n  bea@client.example\n\nbecause:\n\n "
			" "
			"User bea (bea@client.example) not listed in Domino "
			"Directory\n",
			"bounce", "bea@client.example - failed", NULL },
		{ "Notes",
			MASTER TEXT
			"Subject: Undeliverable message\n\n------- "
			"Failure Reasons  --------\n\nUser not listed in "
			"public "
			"Name & Address Book\nbea@client.example\n\n------- "
			"Returned Message --------\n" RETURNED,
			"bounce", "bea@client.example - failed",
			"q114@ours.example" },
		{ "MailEnable",
			MASTER TEXT
			"Subject: Message Delivery Failure\n\n"
			"MailEnable: Message Delivery Failure.\n\nThe "
			"following "
			"recipient(s) could not be reached:\n\n\t"
			"bea@client.example: Remote SMTP Server Returned: 550 "
			"5.1.1 unknown\n",
			"bounce", "bea@client.example 5.1.1 failed", NULL },
		{ "hMailServer",
			MASTER TEXT
			"Subject: Message undeliverable: Quote\n\n"
			"Your message did not reach some or all of the "
			"intended "
			"recipients.\n\n   Sent: Mon, 16 Nov 2026\n   Subject: "
			"Quote\n\nThe following recipient(s) could not be "
			"reached:\n\nbea@client.example\n   Error Type: SMTP\n",
			"bounce", "bea@client.example - failed", NULL },
		{ "PEC, not delivered",
			HEAD TEXT
			"From: posta-certificata@pec.example\nSubject: "
			"AVVISO DI MANCATA CONSEGNA: Preventivo\n\nIl "
			"messaggio "
			"destinato all'utente bea@client.example non \xc3\xa8 "
			"stato consegnato.\n",
			"bounce", "bea@client.example - failed", NULL },
		{ "PEC, delivered",
			HEAD TEXT
			"From: posta-certificata@pec.example\nSubject: "
			"CONSEGNA: Preventivo\n\nRicevuta di avvenuta "
			"consegna. "
			"Il messaggio \xc3\xa8 stato consegnato.\n",
			"receipt", "", NULL },
		{ "Exchange, delivered",
			MASTER TEXT
			"Subject: Delivered: Quote Q26-114\n\nYour "
			"message\n\n  To:      bea@client.example\n\nwas "
			"delivered to the following recipient(s):\n\n"
			"bea@client.example on Mon, 16 Nov 2026\n",
			"receipt", "", NULL },
		{ "Outlook, read",
			HEAD TEXT
			"From: Bea <bea@client.example>\nSubject: Read: "
			"Quote Q26-114\n\nYour message\n\n    To:  Bea\n\nwas "
			"read on 16/11/2026 10:00.\n",
			"receipt", "", NULL },
		{ "Outlook, read, its words around the letter's lines",
			HEAD TEXT
			"From: Bea <bea@client.example>\nSubject: Gelesen: "
			"Angebot 22\nIn-Reply-To: <q22@ours.example>\n\nIhre "
			"Nachricht\n\n   An: Bea\n   Betreff: Angebot 22\n   "
			"Gesendet: Montag, 2. M\xc3\xa4rz 2026 10:00\n\n wurde "
			"am Dienstag, 10. M\xc3\xa4rz 2026 09:00 gelesen.\n",
			"receipt", "", "q22@ours.example" },
		{ "Outlook, read, as an answer",
			HEAD TEXT
			"From: Bea <bea@client.example>\nSubject: Letto: "
			"Preventivo 22\nIn-Reply-To: <q22@ours.example>\n\nIl "
			"messaggio\n\n   A: Bea\n   Oggetto: Preventivo 22\n   "
			"Inviato: luned\xc3\xac 2 marzo 2026 10:00\n\n "
			"\xc3\xa8 stato letto in data 10 marzo 2026.\n",
			"receipt", "", "q22@ours.example" },
		{ "somebody who answers our own \"Delivered\"",
			HEAD TEXT
			"From: Bea <bea@client.example>\nSubject: Re: "
			"Delivered: your chairs\nIn-Reply-To: "
			"<q22@ours.example>\n\nThey were delivered to the "
			"right hall, thank you.\n",
			"letter", "", NULL },
	};
	check(table, G_N_ELEMENTS(table));
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/bounce/reports", test_reports);
	g_test_add_func("/bounce/unix", test_unix_servers);
	g_test_add_func("/bounce/office", test_office_servers);
	return run_shipped();
}
