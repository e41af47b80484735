/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "mail/letter/letter.h"

static Letter *
read_text(const char *text)
{
	return letter_read_bytes(text, strlen(text), NULL);
}

static void
test_headers(void)
{
	g_autoptr(Letter) letter = read_text(
		"From: =?utf-8?q?Ren=C3=A9e?= Martin <Renee@Client.Example>\n"
		"To: 'Anna' <anna@ours.example>, team: b@x.example, "
		"c@x.example;\n"
		"Cc: d@y.example (Dirk)\n"
		"Subject: =?iso-8859-1?q?Re=3A_Angebot_f=FCr?=\n "
		"=?utf-8?b?IFN0w7xobGU=?=\n"
		"Message-ID: <one two@client.example>\n"
		"References: <a@x> <b@x>\n <c@\n x>\n"
		"In-Reply-To: <b@x>\n"
		"Date: Tue, 3 Mar 2026 10:00:00 +0100\n"
		"X-Thing: a\n  b\n"
		"X-Thing: second\n"
		"\n"
		"Yes, please.\n");
	g_assert_cmpstr(letter->from->name, ==, "Renée Martin");
	g_assert_cmpstr(letter->from->address, ==, "renee@client.example");
	g_assert_cmpstr(mailbox_domain(letter->from), ==, "client.example");
	g_assert_cmpuint(letter->to->len, ==, 3);
	const Mailbox *first = letter->to->pdata[0];
	g_assert_cmpstr(first->name, ==, "Anna");
	g_assert_cmpuint(letter->cc->len, ==, 1);
	g_assert_cmpstr(letter->subject, ==, "Re: Angebot für Stühle");
	g_assert_cmpstr(letter->subject_base, ==, "Angebot für Stühle");
	g_assert_cmpstr(letter->id, ==, "onetwo@client.example");
	g_assert_cmpstr(letter->in_reply_to, ==, "b@x");
	g_assert_cmpuint(letter->references->len, ==, 3);
	g_assert_cmpstr(letter->references->pdata[0], ==, "a@x");
	g_assert_cmpstr(letter->references->pdata[1], ==, "c@x");
	g_assert_cmpstr(letter->references->pdata[2], ==, "b@x");
	g_assert_true(letter->has_date);
	g_assert_cmpint(letter->date, ==, 1772528400);
	g_assert_cmpint(letter->offset, ==, 3600);
	g_assert_cmpstr(letter_header(letter, "X-THING"), ==, "a b");
	g_assert_cmpstr(letter->content_type, ==, "text/plain");
	g_assert_cmpstr(letter->own, ==, "Yes, please.\n");
	g_assert_cmpuint(letter->notes->len, ==, 0);
}

/* Addresses that no rule allows, as servers write them all the same. */
static void
test_odd_addresses(void)
{
	g_autoptr(Letter) letter =
		read_text("From: Moss, M. <M..Moss@Client.Example>\n"
			  "To: a..b@x.example, c@x.example\n"
			  "Cc: .d@y.example\n\nYes.\n");
	g_assert_cmpstr(letter->from->address, ==, "m..moss@client.example");
	g_assert_cmpuint(letter->to->len, ==, 2);
	const Mailbox *first = letter->to->pdata[0];
	g_assert_cmpstr(first->address, ==, "a..b@x.example");
	g_assert_cmpuint(letter->cc->len, ==, 1);
	g_autoptr(Letter) bare =
		read_text("From: p..o'neil@z.example\n\nYes\n");
	g_assert_cmpstr(bare->from->address, ==, "p..o'neil@z.example");
	g_autoptr(Letter) none = read_text("From: <>\n\nYes\n");
	g_assert_cmpstr(none->from->address, ==, "");
}

static void
test_attachments(void)
{
	g_autoptr(Letter) letter = read_text(
		"From: a@x.example\nMIME-Version: 1.0\n"
		"Content-Type: multipart/mixed; boundary=b\n\n"
		"--b\nContent-Type: text/plain; charset=utf-8\n\nBody.\n"
		"--b\nContent-Type: application/pdf\n"
		"Content-Disposition: attachment;\n"
		" filename*=utf-8''Angebot%20f%C3%BCr.pdf\n"
		"Content-Transfer-Encoding: base64\n\n"
		"MTIzNDU2Nzg5\nMTIzNDU2Nzg5\n"
		"--b\nContent-Type: text/calendar\n\nBEGIN:VCALENDAR\n"
		"--b\nContent-Type: message/rfc822\n\n"
		"From: c@x.example\nSubject: inside\n\nNot own words.\n"
		"--b--\n");
	g_assert_cmpstr(letter->own, ==, "Body.\n");
	g_assert_true(letter->has_calendar);
	g_assert_cmpuint(letter->attachments->len, ==, 2);
	const Attachment *pdf = letter->attachments->pdata[0];
	g_assert_cmpstr(pdf->name, ==, "Angebot für.pdf");
	g_assert_cmpstr(pdf->type, ==, "application/pdf");
	g_assert_cmpint(pdf->size, ==, 18);
	const Attachment *mail = letter->attachments->pdata[1];
	g_assert_cmpstr(mail->type, ==, "message/rfc822");
}

static void
test_report(void)
{
	g_autoptr(Letter) letter = read_text(
		"From: MAILER-DAEMON@x.example\nMIME-Version: 1.0\n"
		"Content-Type: multipart/report; report-type=delivery-status;\n"
		" boundary=b\n\n"
		"--b\n\nIt failed.\n"
		"--b\nContent-Type: message/delivery-status\n\n"
		"Reporting-MTA: dns; mx.x.example\n\n"
		"Final-Recipient: rfc822; gone@y.example\n"
		"Action: failed\nStatus: 5.1.1\n"
		"Diagnostic-Code: smtp; 550\n no such user\n\n"
		"--b\nContent-Type: text/rfc822-headers\n\n"
		"Message-ID: <q1@ours.example>\nSubject: Offer\n"
		"--b--\n");
	g_assert_cmpstr(letter->report_type, ==, "delivery-status");
	g_assert_cmpuint(letter->report->len, ==, 2);
	const ReportGroup *group = letter->report->pdata[1];
	g_assert_cmpstr(
		g_hash_table_lookup(group->fields, "status"), ==, "5.1.1");
	g_assert_cmpstr(g_hash_table_lookup(group->fields, "diagnostic-code"),
		==, "smtp; 550 no such user");
	g_assert_cmpstr(g_hash_table_lookup(letter->returned, "message-id"), ==,
		"<q1@ours.example>");
	g_assert_cmpstr(letter->text, ==, "It failed.");
}

/* Lines that are no fields, the last without an end. */
static void
test_broken_report(void)
{
	g_autoptr(Letter) letter =
		read_text("From: MAILER-DAEMON@x.example\nMIME-Version: 1.0\n"
			  "Content-Type: message/delivery-status\n\n"
			  "Sorry about that\n\nStatus: 5.0.0\n\nno field");
	g_assert_cmpuint(letter->report->len, ==, 1);
}

static void
test_alternative(void)
{
	g_autoptr(Letter) letter = read_text(
		"From: a@x.example\nMIME-Version: 1.0\n"
		"Content-Type: multipart/alternative; boundary=b\n\n"
		"--b\nContent-Type: text/plain\n\nPlain words.\n"
		"--b\nContent-Type: text/html\n\n<p>Other words.</p>\n"
		"--b--\n");
	g_assert_cmpstr(letter->text, ==, "Plain words.");
}

/* What is kept for long: the same but for what the senses alone look at. */
static void
test_shed(void)
{
	g_autoptr(Letter) letter =
		read_text("From: Bo <bo@client.example>\n"
			  "To: anna@shop.example\nX-Thing: a\n"
			  "In-Reply-To: <q@shop.example>\nSubject: Re: Chairs\n"
			  "\nWe take them.\n");
	letter_shed(letter);
	g_assert_null(letter_header(letter, "X-Thing"));
	g_assert_cmpstr(letter->own, ==, "We take them.\n");
	g_assert_cmpstr(letter->subject_base, ==, "Chairs");
	g_assert_cmpint(letter->to->len, ==, 1);
	g_assert_cmpint(letter->references->len, ==, 1);
	g_assert_cmpint(letter->cc->len, ==, 0);
	g_assert_true(letter->cc == letter->attachments);
}

static void
test_file_errors(void)
{
	g_autoptr(GError) error = NULL;
	g_assert_null(letter_read_file("/nonexistent/mail", NULL, &error));
	g_assert_error(error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
	g_clear_error(&error);
	g_assert_null(letter_read_file("/", NULL, &error));
	g_assert_error(error, G_FILE_ERROR, G_FILE_ERROR_ISDIR);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/letter/headers", test_headers);
	g_test_add_func("/letter/odd-addresses", test_odd_addresses);
	g_test_add_func("/letter/attachments", test_attachments);
	g_test_add_func("/letter/report", test_report);
	g_test_add_func("/letter/broken-report", test_broken_report);
	g_test_add_func("/letter/alternative", test_alternative);
	g_test_add_func("/letter/shed", test_shed);
	g_test_add_func("/letter/file-errors", test_file_errors);
	return g_test_run();
}
