/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The text of messages, whatever its wrapping. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "mail/letter/letter.h"

#define HEAD "From: a@x.example\nMIME-Version: 1.0\n"

static Letter *
read_text(const char *text)
{
	return letter_read_bytes(text, strlen(text), NULL);
}

static const struct {
	const char *name, *mail, *text;
} texts[] = {
	{ "no MIME at all", "From: a@x.example\n\nHi.\n", "Hi.\n" },
	{ "no headers", "Just words\nand more.\n", "Just words\nand more.\n" },
	{ "empty", "", "" },
	{ "headers only", "From: a@x.example\n", "" },
	{ "a mailbox line first",
		"From a@x.example Mon Mar  2 10:00:00 2026\nFrom: "
		"a@x.example\n\n"
		"Hi.\n",
		"Hi.\n" },
	{ "line ends of DOS", "From: a@x.example\r\n\r\nHi\r\nyou.\r\n",
		"Hi\nyou.\n" },
	{ "quoted-printable in latin-1",
		HEAD "Content-Type: text/plain; charset=iso-8859-1\n"
		     "Content-Transfer-Encoding: quoted-printable\n\n"
		     "caf=E9 =80 5=\n0\n",
		"café € 50\n" },
	{ "UTF-8 labelled as ASCII",
		HEAD "Content-Type: text/plain; charset=us-ascii\n\ncafé\n",
		"café\n" },
	{ "latin-1 labelled as UTF-8",
		HEAD "Content-Type: text/plain; charset=utf-8\n\ncaf\xe9\n",
		"café\n" },
	{ "a charset nobody knows",
		HEAD "Content-Type: text/plain; charset=x-unknown\n\ncafé\n",
		"café\n" },
	{ "base64",
		HEAD "Content-Type: text/plain; charset=utf-8\n"
		     "Content-Transfer-Encoding: base64\n\nSGkgdGhlcmUu\n",
		"Hi there." },
	{ "flowed",
		HEAD "Content-Type: text/plain; format=flowed\n\n"
		     "One \nline.\n> quo \n> ted\n>> deep\n-- \nAnn\n",
		"One line.\n> quo ted\n>> deep\n-- \nAnn\n" },
	{ "flowed, blanks deleted",
		HEAD "Content-Type: text/plain; format=flowed; delsp=yes\n\n"
		     "One \nword.\n",
		"Oneword.\n" },
	{ "HTML alone",
		HEAD "Content-Type: text/html\n\n<p>One</p><p>Two</p>\n",
		"One\n\nTwo\n" },
	{ "HTML labelled as plain",
		HEAD "Content-Type: text/plain\n\n<html><p>One</p></html>\n",
		"One\n" },
	{ "plain before HTML",
		HEAD "Content-Type: multipart/alternative; boundary=b\n\n"
		     "--b\n\nPlain.\n--b\nContent-Type: text/html\n\nRich.\n"
		     "--b--\n",
		"Plain." },
	{ "HTML before plain",
		HEAD "Content-Type: multipart/alternative; boundary=b\n\n"
		     "--b\nContent-Type: text/html\n\nRich.\n--b\n\nPlain.\n"
		     "--b--\n",
		"Plain." },
	{ "an empty plain part",
		HEAD "Content-Type: multipart/alternative; boundary=b\n\n"
		     "--b\n\n \n--b\nContent-Type: text/html\n\nRich.\n--b--\n",
		"Rich.\n" },
	{ "a plain part that asks for HTML",
		HEAD "Content-Type: multipart/alternative; boundary=b\n\n"
		     "--b\n\nYour reader shows no HTML.\n"
		     "--b\nContent-Type: text/html\n\nRich.\n--b--\n",
		"Rich.\n" },
	{ "pictures in the HTML",
		HEAD
		"Content-Type: multipart/related; boundary=b\n\n"
		"--b\nContent-Type: text/html\n\nRich.\n"
		"--b\nContent-Type: image/png; name=logo.png\n\nPNG\n--b--\n",
		"Rich.\n" },
	{ "text on both sides of a file",
		HEAD "Content-Type: multipart/mixed; boundary=b\n\n"
		     "--b\n\nOne.\n--b\nContent-Type: image/png\n\nPNG\n"
		     "--b\n\nTwo.\n--b--\n",
		"One.\nTwo." },
	{ "a message attached",
		HEAD "Content-Type: multipart/mixed; boundary=b\n\n"
		     "--b\n\nSee below.\n--b\nContent-Type: message/rfc822\n\n"
		     "From: c@x.example\n\nTheirs.\n--b--\n",
		"See below." },
	{ "a text with a name in its type alone",
		HEAD "Content-Type: text/plain; name=body.txt\n\nHi.\n",
		"Hi.\n" },
	{ "a text attached",
		HEAD
		"Content-Type: multipart/mixed; boundary=b\n\n"
		"--b\n\nHi.\n--b\nContent-Type: text/plain\n"
		"Content-Disposition: attachment; filename=a.txt\n\nFile.\n"
		"--b--\n",
		"Hi." },
	{ "an unclosed boundary",
		HEAD
		"Content-Type: multipart/mixed; boundary=b\n\n--b\n\nHi.\n",
		"Hi.\n" },
	{ "signed, OpenPGP outside",
		HEAD
		"Content-Type: multipart/signed; boundary=b;\n"
		" protocol=\"application/pgp-signature\"\n\n"
		"--b\n\nHi.\n--b\nContent-Type: application/pgp-signature\n\n"
		"-----BEGIN PGP SIGNATURE-----\n--b--\n",
		"Hi." },
	{ "signed, OpenPGP inside",
		"From: a@x.example\n\n-----BEGIN PGP SIGNED MESSAGE-----\n"
		"Hash: SHA256\n\nHi.\n- -- \nAnn\n"
		"-----BEGIN PGP SIGNATURE-----\n\nabc\n"
		"-----END PGP SIGNATURE-----\n",
		"Hi.\n-- \nAnn\n" },
	{ "a file in uuencode",
		"From: a@x.example\n\nHi.\nbegin 644 "
		"a.txt\n#86)C\n`\nend\nBye.\n",
		"Hi.\nBye.\n" },
	{ "signed, S/MIME, wrapped whole",
		HEAD
		"Content-Type: application/pkcs7-mime;\n"
		" smime-type=signed-data; name=smime.p7m\n"
		"Content-Transfer-Encoding: base64\n\n"
		"MIAGCSqGSIb3DQEHAqCAMIACAQExADCABgkqhkiG9w0BBwGggCSABAhDb250\n"
		"ZW50LQQZVHlwZTogdGV4dC9wbGFpbgoKSW5zaWRlLgAAAAAAADEAAAAAAAAA"
		"\n",
		"Inside." },
};

static void
test_texts(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(texts); i++) {
		g_test_message("%s", texts[i].name);
		g_autoptr(Letter) letter = read_text(texts[i].mail);
		g_assert_cmpstr(letter->text, ==, texts[i].text);
	}
}

static const char *
has_note(const Letter *letter, const char *start)
{
	for (guint i = 0; i < letter->notes->len; i++)
		if (g_str_has_prefix(letter->notes->pdata[i], start))
			return letter->notes->pdata[i];
	return NULL;
}

static void
test_encrypted(void)
{
	static const char *const mails[] = {
		HEAD
		"Content-Type: multipart/encrypted; boundary=b;\n"
		" protocol=\"application/pgp-encrypted\"\n\n--b\n"
		"Content-Type: application/pgp-encrypted\n\nVersion: 1\n"
		"--b\nContent-Type: application/octet-stream\n\nx\n--b--\n",
		"From: a@x.example\n\n-----BEGIN PGP MESSAGE-----\n\nabc\n"
		"-----END PGP MESSAGE-----\n",
		HEAD "Content-Type: application/pkcs7-mime;\n"
		     " smime-type=enveloped-data\n"
		     "Content-Transfer-Encoding: base64\n\nMIAG\n",
	};
	for (gsize i = 0; i < G_N_ELEMENTS(mails); i++) {
		g_autoptr(Letter) letter = read_text(mails[i]);
		g_assert_true(letter->is_encrypted);
		g_assert_cmpstr(g_strstrip(letter->own), ==, "");
	}
}

static void
test_winmail(void)
{
	g_autoptr(Letter) letter = read_text(HEAD
		"Content-Type: multipart/mixed; boundary=b\n\n--b\n\nHi.\n"
		"--b\nContent-Type: application/ms-tnef; name=winmail.dat\n"
		"\nx\n--b--\n");
	g_assert_nonnull(has_note(letter, "winmail.dat"));
	g_assert_cmpuint(letter->attachments->len, ==, 1);
}

/* Names of attachments, as RFC 2231 wants them and as they come. */
static void
test_names(void)
{
	static const struct {
		const char *field, *name;
	} names[] = {
		{ "filename=\"a b.pdf\"", "a b.pdf" },
		{ "filename*=utf-8''%C3%A9.pdf", "é.pdf" },
		{ "filename*0*=utf-8''%C3%A9;\n filename*1=\"-2.pdf\"",
			"é-2.pdf" },
		{ "filename=\"=?utf-8?q?=C3=A9?=.pdf\"", "é.pdf" },
		{ "filename==?utf-8?b?w6kucGRm?=", "é.pdf" },
		{ "filename=\"\xe9.pdf\"", "é.pdf" },
		{ "filename=\"a\x1b[1m.pdf\"", "a[1m.pdf" },
	};
	for (gsize i = 0; i < G_N_ELEMENTS(names); i++) {
		g_autofree char *mail = g_strdup_printf(HEAD
			"Content-Type: application/pdf\n"
			"Content-Disposition: attachment; %s\n\nx\n",
			names[i].field);
		g_autoptr(Letter) letter = read_text(mail);
		g_test_message("%s", names[i].field);
		g_assert_cmpuint(letter->attachments->len, ==, 1);
		const Attachment *one = letter->attachments->pdata[0];
		g_assert_cmpstr(one->name, ==, names[i].name);
	}
}

static void
test_forwards(void)
{
	g_autoptr(Letter) by_subject = read_text(
		"From: a@x.example\nSubject: WG: Angebot\n\nBitte ansehen.\n\n"
		"> Alt.\n");
	g_assert_true(by_subject->is_forward);
	g_autoptr(Letter) reply = read_text("From: a@x.example\nSubject: AW: "
					    "WG: Angebot\n\nJa.\n\n> Alt.\n");
	g_assert_false(reply->is_forward);
	g_autoptr(Letter) empty = read_text(
		"From: a@x.example\nSubject: Fwd: Angebot\n\nNur ich.\n");
	g_assert_false(empty->is_forward);
}

/* ---- bounds -------------------------------------------------------------- */

static Letter *
read_repeated(const char *head, const char *piece, gsize size)
{
	GString *mail = g_string_new(head);
	while (mail->len < size)
		g_string_append(mail, piece);
	Letter *letter = letter_read_bytes(mail->str, mail->len, NULL);
	g_string_free(mail, TRUE);
	return letter;
}

static void
test_bounds(void)
{
	static const struct {
		const char *head, *piece, *note;
	} endless[] = {
		{ HEAD "Content-Type: multipart/mixed; boundary=b\n\n",
			"--b\n\nx\n", "too many parts" },
		{ HEAD, "X-Y: z\n", "endless header" },
		{ HEAD "Subject: ", "y", "endless header" },
		{ HEAD "To: ", "x@y.example,\n ", "endless header" },
		{ HEAD "\n", "many words\n", "text too long" },
		{ HEAD "Content-Type: text/html\n\n", "<div>x",
			"HTML nested too deep" },
	};
	for (gsize i = 0; i < G_N_ELEMENTS(endless); i++) {
		g_test_message("%s", endless[i].note);
		g_autoptr(Letter) letter = read_repeated(
			endless[i].head, endless[i].piece, 2000000);
		g_assert_nonnull(has_note(letter, endless[i].note));
		g_assert_cmpstr(letter->from->address, ==, "a@x.example");
		g_assert_cmpuint(strlen(letter->text), <, 1100000);
	}
}

/* Behind a field that is cut the next ones count. */
static void
test_long_field(void)
{
	GString *mail = g_string_new("Subject: offer");
	while (mail->len < 200000)
		g_string_append(mail, "\n again");
	g_string_append(mail, "\nFrom: a@x.example\nTo: ");
	while (mail->len < 400000)
		g_string_append_c(mail, 'x');
	g_string_append(mail, "\nMessage-ID: <m@x>\n\nHi.\n");
	g_autoptr(Letter) letter =
		letter_read_bytes(mail->str, mail->len, NULL);
	g_assert_true(g_str_has_prefix(letter->subject, "offer again again"));
	g_assert_cmpstr(letter->from->address, ==, "a@x.example");
	g_assert_cmpstr(letter->id, ==, "m@x");
	g_assert_cmpstr(letter->own, ==, "Hi.\n");
	g_assert_nonnull(has_note(letter, "endless header"));
	g_string_free(mail, TRUE);
}

static void
test_depth(void)
{
	GString *mail = g_string_new(HEAD);
	for (int i = 0; i < 200; i++)
		g_string_append_printf(mail,
			"Content-Type: multipart/mixed; "
			"boundary=b%d\n\n--b%d\n",
			i, i);
	g_string_append(mail, "\nDeep.\n");
	g_autoptr(Letter) letter =
		letter_read_bytes(mail->str, mail->len, NULL);
	g_assert_nonnull(has_note(letter, "nested too deep"));
	g_string_free(mail, TRUE);
}

/* A long message from a pipe is read to its end, not held in memory. */
static void
test_pipe(void)
{
	int ends[2];
	g_assert_cmpint(pipe(ends), ==, 0);
	FILE *out = fdopen(ends[1], "w");
	if (fork() == 0) {
		close(ends[0]);
		fputs(HEAD "Content-Type: multipart/mixed; boundary=b\n\n"
			   "--b\n\nHi.\n--b\nContent-Type: application/pdf\n"
			   "Content-Transfer-Encoding: base64\n\n",
			out);
		for (int i = 0; i < 40000; i++)
			fputs("QUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJD\n",
				out);
		fputs("--b--\n", out);
		fclose(out);
		_exit(0);
	}
	fclose(out);
	g_autoptr(GError) error = NULL;
	g_autoptr(Letter) letter = letter_read_fd(ends[0], NULL, &error);
	close(ends[0]);
	g_assert_no_error(error);
	g_assert_cmpstr(letter->text, ==, "Hi.");
	g_assert_cmpuint(letter->attachments->len, ==, 1);
	const Attachment *one = letter->attachments->pdata[0];
	g_assert_cmpint(one->size, >, 40000 * 33 - 100);
	g_assert_cmpint(one->size, <, 40000 * 33 + 100);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/mime/texts", test_texts);
	g_test_add_func("/mime/encrypted", test_encrypted);
	g_test_add_func("/mime/winmail", test_winmail);
	g_test_add_func("/mime/names", test_names);
	g_test_add_func("/mime/forwards", test_forwards);
	g_test_add_func("/mime/bounds", test_bounds);
	g_test_add_func("/mime/long-field", test_long_field);
	g_test_add_func("/mime/depth", test_depth);
	g_test_add_func("/mime/pipe", test_pipe);
	return g_test_run();
}
