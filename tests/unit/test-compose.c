/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Drafts are written, and read again with the reader of letters. */
#include <fcntl.h>
#include <glib.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "mail/compose/compose.h"

static Draft *
some_draft(void)
{
	Draft *draft = draft_new();

	draft->from = mailbox_new("Anna Molinari", "anna@ours.example");
	g_ptr_array_add(
		draft->to, mailbox_new("Größe, Björn", "bjorn@acme.example"));
	g_ptr_array_add(draft->cc, mailbox_new("", "carl@acme.example"));
	draft->subject = g_strdup("Re: Angebot Nr. 114 für Türen – Köln");
	draft->in_reply_to = g_strdup("q1@ours.example");
	g_ptr_array_add(draft->references, g_strdup("a0@acme.example"));
	g_ptr_array_add(draft->references, g_strdup("q1@ours.example"));
	draft->date = 1795000000;
	draft->offset = 3600;
	draft->body = g_strdup("Guten Tag,\n\nwir hören gern von Ihnen.");
	return draft;
}

/* What compose_write makes of DRAFT. */
static char *
written(const Draft *draft, GError **error)
{
	g_autofree char *file = NULL;
	char *text = NULL;
	int fd = g_file_open_tmp("owed-compose-XXXXXX", &file, NULL);

	g_assert_cmpint(fd, >=, 0);
	if (compose_write(draft, fd, error))
		g_assert_true(g_file_get_contents(file, &text, NULL, NULL));
	close(fd);
	g_unlink(file);
	return text;
}

static void
test_round_trip(void)
{
	g_autoptr(Draft) draft = some_draft();
	g_autoptr(GError) error = NULL;
	g_autofree char *text = written(draft, &error);

	g_assert_no_error(error);
	g_autoptr(Letter) letter = letter_read_bytes(text, strlen(text), NULL);
	const Mailbox *to = letter->to->pdata[0];
	const Mailbox *cc = letter->cc->pdata[0];
	g_assert_cmpstr(letter->from->address, ==, "anna@ours.example");
	g_assert_cmpstr(letter->from->name, ==, "Anna Molinari");
	g_assert_cmpstr(to->name, ==, "Größe, Björn");
	g_assert_cmpstr(to->address, ==, "bjorn@acme.example");
	g_assert_cmpstr(cc->address, ==, "carl@acme.example");
	g_assert_cmpstr(letter->subject, ==, draft->subject);
	g_assert_cmpstr(letter->in_reply_to, ==, "q1@ours.example");
	g_assert_cmpuint(letter->references->len, ==, 2);
	g_assert_cmpstr(letter->references->pdata[0], ==, "a0@acme.example");
	g_assert_cmpint(letter->date, ==, draft->date);
	g_assert_cmpint(letter->offset, ==, 3600);
	g_assert_true(g_str_has_suffix(letter->id, "@ours.example"));
	g_assert_cmpstr(letter->content_type, ==, "text/plain");
	g_assert_true(
		g_str_has_prefix(letter->text, "Guten Tag,\n\nwir hören"));
	g_assert_cmpuint(letter->notes->len, ==, 0);
}

/* Only these headers: no name of a program, no trace of a tool. */
static void
test_headers(void)
{
	static const char *const known[] = { "From", "To", "Cc", "Subject",
		"Date", "Message-Id", "Message-ID", "References", "In-Reply-To",
		"MIME-Version", "Content-Type", "Content-Transfer-Encoding",
		NULL };
	g_autoptr(Draft) draft = some_draft();
	g_autofree char *text = written(draft, NULL);
	g_autofree char *head =
		g_strndup(text, (gsize)(strstr(text, "\n\n") - text));
	g_auto(GStrv) lines = g_strsplit(head, "\n", -1);

	for (char **line = lines; *line; line++) {
		g_assert_cmpuint(strlen(*line), <, 998);
		if (g_ascii_isspace(**line))
			continue;
		g_autofree char *name = g_strndup(*line, strcspn(*line, ":"));
		if (!g_strv_contains(known, name))
			g_error("header %s", name);
	}
	g_autofree char *lower = g_ascii_strdown(text, -1);
	g_assert_null(strstr(lower, "owed"));
	g_assert_nonnull(strstr(text, "charset=utf-8"));
	g_assert_nonnull(strstr(text, "8bit"));
	g_assert_null(strstr(lower, "iso-8859"));
}

static void
test_many_references(void)
{
	g_autoptr(Draft) draft = some_draft();

	for (int i = 0; i < 100; i++)
		g_ptr_array_add(draft->references,
			g_strdup_printf("%040d@acme.example", i));
	g_autofree char *text = written(draft, NULL);
	g_autoptr(Letter) letter = letter_read_bytes(text, strlen(text), NULL);
	/* the last one is In-Reply-To, which stands there already */
	g_assert_cmpuint(letter->references->len, >=, 102);
}

static const struct {
	const char *field, *value, *message;
} refused[] = {
	{ "subject", "Hello\nBcc: all@example.org",
		"Subject: a line break is refused in a header" },
	{ "subject", "Hello\r\n\r\nbody",
		"Subject: a line break is refused in a header" },
	{ "subject", "Hello\x1b[2J",
		"Subject: a control character is refused in a header" },
	{ "subject", "Hello \xff", "Subject: not valid UTF-8" },
	{ "to", "bob@acme.example>\nBcc: <x@example.org",
		"To: a line break is refused in a header" },
	{ "to", "bob", "To: \"bob\" is not an address" },
	{ "to", "bob@acme.example, carl@acme.example",
		"To: \"bob@acme.example, carl@acme.example\" is not an "
		"address" },
	{ "to", NULL, "To: there is nobody to write to" },
	{ "cc", "@", "Cc: \"@\" is not an address" },
	{ "name", "Bob\nX: y", "To: a line break is refused in a header" },
	{ "from", "", "From: \"\" is not an address" },
	{ "attachment", "a\nb.pdf",
		"attachment: a line break is refused in a header" },
};

static void
spoil(Draft *draft, const char *field, const char *value)
{
	if (strcmp(field, "subject") == 0) {
		g_free(draft->subject);
		draft->subject = g_strdup(value);
	} else if (strcmp(field, "to") == 0) {
		g_ptr_array_set_size(draft->to, 0);
		if (value)
			g_ptr_array_add(draft->to, mailbox_new("", value));
	} else if (strcmp(field, "cc") == 0) {
		g_ptr_array_add(draft->cc, mailbox_new("", value));
	} else if (strcmp(field, "name") == 0) {
		g_ptr_array_add(
			draft->to, mailbox_new(value, "bob@acme.example"));
	} else if (strcmp(field, "from") == 0) {
		mailbox_free(draft->from);
		draft->from = mailbox_new("Anna", value);
	} else {
		g_ptr_array_add(draft->attachments,
			draft_attachment_new(value, "/dev/null", -1));
	}
}

static void
test_refused(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(refused); i++) {
		g_autoptr(Draft) draft = some_draft();
		g_autoptr(GError) error = NULL;
		spoil(draft, refused[i].field, refused[i].value);
		g_assert_null(written(draft, &error));
		g_assert_nonnull(error);
		g_assert_cmpstr(error->message, ==, refused[i].message);
	}
}

/* Ids come from other people's mail: odd ones are left out, not written. */
static void
test_odd_ids(void)
{
	g_autoptr(Draft) draft = some_draft();
	g_autoptr(GError) error = NULL;

	g_ptr_array_add(draft->references, g_strdup("x\nBcc: y@example.org"));
	g_ptr_array_add(draft->references, g_strdup("a> <b"));
	g_ptr_array_add(draft->references, g_strdup(""));
	g_free(draft->in_reply_to);
	draft->in_reply_to = g_strdup("x\r\nBcc: y@example.org");
	g_autofree char *text = written(draft, &error);
	g_assert_no_error(error);
	g_assert_null(strstr(text, "Bcc"));
	g_assert_null(strstr(text, "a> <b"));
	g_assert_null(strstr(text, "In-Reply-To"));
}

static const struct {
	const char *body;
	gboolean is_flowed;
	const char *text;
} wraps[] = {
	{ "", FALSE, "\n" },
	{ "a", FALSE, "a\n" },
	{ "a\n\n\n", FALSE, "a\n" },
	{ "ten bytes ten bytes ten bytes ten bytes ten bytes ten bytes ten "
	  "bytes ten bytes",
		FALSE,
		"ten bytes ten bytes ten bytes ten bytes ten bytes ten bytes "
		"ten bytes\nten bytes\n" },
	{ "ten bytes ten bytes ten bytes ten bytes ten bytes ten bytes ten "
	  "bytes ten bytes",
		TRUE,
		"ten bytes ten bytes ten bytes ten bytes ten bytes ten bytes "
		"ten bytes \nten bytes\n" },
	{ "> a quoted line that is longer than the others may stay just as "
	  "long as it was",
		TRUE,
		"> a quoted line that is longer than the others may stay just "
		"as long as it was\n" },
	/* A day stays with its month, a sum with its currency. */
	{ "ten bytes ten bytes ten bytes ten bytes ten bytes ten bytes tenors "
	  "1. "
	  "Mai",
		FALSE,
		"ten bytes ten bytes ten bytes ten bytes ten bytes ten bytes "
		"tenors\n1. Mai\n" },
	{ "ten bytes ten bytes ten bytes ten bytes ten bytes ten bytes "
	  "1.250,00 "
	  "EUR.",
		FALSE,
		"ten bytes ten bytes ten bytes ten bytes ten bytes ten bytes\n"
		"1.250,00 EUR.\n" },
	{ "ten bytes ten bytes ten bytes ten bytes ten bytes ten bytes tinned "
	  "105 "
	  "men",
		FALSE,
		"ten bytes ten bytes ten bytes ten bytes ten bytes ten bytes "
		"tinned 105\nmen\n" },
	{ "From here on", TRUE, " From here on\n" },
	{ "From here on", FALSE, "From here on\n" },
	{ "https://example.org/a/very/long/address/that/nobody/may/ever/break/"
	  "in/two/or/it/is/lost x",
		FALSE,
		"https://example.org/a/very/long/address/that/nobody/may/ever/"
		"break/in/two/or/it/is/lost\nx\n" },
	{ "öööö öööö öööö öööö öööö öööö öööö öööö öööö öööö öööö öööö öööö "
	  "öööö ööö",
		FALSE,
		"öööö öööö öööö öööö öööö öööö öööö öööö öööö öööö öööö öööö "
		"öööö öööö\nööö\n" },
};

static void
test_wrap(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(wraps); i++) {
		g_autofree char *text =
			compose_text(wraps[i].body, wraps[i].is_flowed);
		g_assert_cmpstr(text, ==, wraps[i].text);
	}
}

static void
test_flowed(void)
{
	g_autoptr(Draft) draft = some_draft();

	draft->is_flowed = TRUE;
	g_autofree char *text = written(draft, NULL);
	g_assert_nonnull(strstr(text, "format=flowed"));
}

static const char original[] =
	"From: Anna <anna@ours.example>\nSubject: Invoice\n"
	"MIME-Version: 1.0\n"
	"Content-Type: multipart/mixed; boundary=\"b\"\n\n"
	"--b\nContent-Type: text/plain\n\nHere it is.\n"
	"--b\nContent-Type: image/png; name=\"logo.png\"\n"
	"Content-ID: <logo>\nContent-Disposition: inline\n\nxx\n"
	"--b\nContent-Type: application/pdf\n"
	"Content-Transfer-Encoding: base64\n"
	"Content-Disposition: attachment;\n"
	" filename*=utf-8''Rechnung%20Gr%C3%B6%C3%9Fe.pdf\n\nJVBERi0xLjQK\n"
	"--b\nContent-Type: text/csv\n"
	"Content-Disposition: attachment; filename=\"prices.csv\"\n\na;b\n"
	"--b--\n";

static void
test_attachments(void)
{
	g_autofree char *dir = g_dir_make_tmp("owed-compose-XXXXXX", NULL);
	g_autofree char *file = g_build_filename(dir, "mail", NULL);
	g_autoptr(Draft) draft = some_draft();
	g_autoptr(GError) error = NULL;

	g_assert_true(g_file_set_contents(file, original, -1, NULL));
	g_autoptr(GPtrArray) names = compose_attachments(file, &error);
	g_assert_no_error(error);
	g_assert_cmpuint(names->len, ==, 2);
	g_assert_cmpstr(names->pdata[0], ==, "Rechnung Größe.pdf");
	g_assert_cmpstr(names->pdata[1], ==, "prices.csv");
	for (int i = 0; i < 2; i++)
		g_ptr_array_add(draft->attachments,
			draft_attachment_new(names->pdata[i], file, i));
	g_autofree char *text = written(draft, &error);
	g_assert_no_error(error);
	g_assert_nonnull(strstr(text, "JVBERi0xLjQK"));
	g_assert_null(strstr(text, "logo"));
	g_autoptr(Letter) letter = letter_read_bytes(text, strlen(text), NULL);
	g_assert_cmpuint(letter->attachments->len, ==, 2);
	const Attachment *pdf = letter->attachments->pdata[0];
	g_assert_cmpstr(pdf->name, ==, "Rechnung Größe.pdf");
	g_assert_cmpstr(pdf->type, ==, "application/pdf");
	g_unlink(file);
	g_assert_null(written(draft, &error));
	g_assert_nonnull(error);
	g_rmdir(dir);
}

/* Standard output is often a pipe, where nothing can be sought or synced. */
static void
test_pipe(void)
{
	g_autoptr(Draft) draft = some_draft();
	g_autoptr(GError) error = NULL;
	int ends[2];
	char text[4096];

	g_assert_cmpint(pipe(ends), ==, 0);
	g_assert_true(compose_write(draft, ends[1], &error));
	g_assert_no_error(error);
	close(ends[1]);
	ssize_t length = read(ends[0], text, sizeof(text) - 1);
	g_assert_cmpint(length, >, 0);
	text[length] = '\0';
	g_assert_nonnull(strstr(text, "Guten Tag,"));
	close(ends[0]);
}

static void
test_full_disk(void)
{
	g_autoptr(Draft) draft = some_draft();
	g_autoptr(GError) error = NULL;
	int fd = open("/dev/full", O_WRONLY);

	if (fd < 0) {
		g_test_skip("no /dev/full here");
		return;
	}
	g_assert_false(compose_write(draft, fd, &error));
	g_assert_error(error, COMPOSE_ERROR, COMPOSE_ERROR_WRITE);
	close(fd);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/compose/round-trip", test_round_trip);
	g_test_add_func("/compose/headers", test_headers);
	g_test_add_func("/compose/many-references", test_many_references);
	g_test_add_func("/compose/refused", test_refused);
	g_test_add_func("/compose/odd-ids", test_odd_ids);
	g_test_add_func("/compose/wrap", test_wrap);
	g_test_add_func("/compose/flowed", test_flowed);
	g_test_add_func("/compose/attachments", test_attachments);
	g_test_add_func("/compose/pipe", test_pipe);
	g_test_add_func("/compose/full-disk", test_full_disk);
	return g_test_run();
}
