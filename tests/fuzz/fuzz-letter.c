/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * libFuzzer: any bytes as a message. Besides what the sanitizers find, every
 * string must be valid UTF-8 and every line of the text must be somewhere.
 */
#include <stdint.h>
#include <string.h>

#include "mail/letter/letter.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const struct {
	QuotingKind kind;
	const char *wording;
} words[] = {
	{ QUOTING_WROTE, "wrote" },
	{ QUOTING_FROM, "From" },
	{ QUOTING_SENT, "Sent" },
	{ QUOTING_TO, "To" },
	{ QUOTING_CC, "Cc" },
	{ QUOTING_SUBJECT, "Subject" },
	{ QUOTING_DATE, "Date" },
	{ QUOTING_ORIGINAL, "Original Message" },
	{ QUOTING_FORWARDED, "Forwarded message" },
	{ QUOTING_SIGNOFF, "Best ... regards" },
	{ QUOTING_MOBILE, "Sent from my ..." },
	{ QUOTING_LEGAL, "This e-mail and any ..." },
};

static const Quoting *
quoting(void)
{
	static gsize once;
	if (g_once_init_enter(&once)) {
		Quoting *made = quoting_new();
		for (gsize i = 0; i < G_N_ELEMENTS(words); i++)
			quoting_add(made, words[i].kind, words[i].wording);
		g_once_init_leave(&once, (gsize)made);
	}
	return (const Quoting *)once;
}

static void
check_text(const char *text)
{
	g_assert_nonnull(text);
	g_assert_true(g_utf8_validate(text, -1, NULL));
}

static gsize
letters_of(const char *text)
{
	gsize count = 0;
	for (; *text; text++)
		count += g_ascii_isalnum(*text);
	return count;
}

static void
check_header(gpointer name, gpointer value, gpointer data)
{
	(void)data;
	check_text(name);
	check_text(value);
}

static void
check_mailbox(gpointer item, gpointer data)
{
	const Mailbox *mailbox = item;
	(void)data;
	check_text(mailbox->name);
	check_text(mailbox->address);
	check_text(mailbox_domain(mailbox));
}

static void
check_letter(const Letter *letter)
{
	const char *const parts[] = { letter->own, letter->quoted,
		letter->signature, letter->footer };
	gsize count = 0;
	check_text(letter->id);
	check_text(letter->subject);
	check_text(letter->subject_base);
	check_text(letter->text);
	check_text(letter->content_type);
	for (gsize i = 0; i < G_N_ELEMENTS(parts); i++) {
		check_text(parts[i]);
		count += letters_of(parts[i]);
	}
	g_assert_cmpuint(count, ==, letters_of(letter->text));
	check_mailbox(letter->from, NULL);
	g_ptr_array_foreach(letter->to, check_mailbox, NULL);
	g_hash_table_foreach(letter->headers, check_header, NULL);
	g_hash_table_foreach(letter->returned, check_header, NULL);
	for (guint i = 0; i < letter->references->len; i++)
		check_text(letter->references->pdata[i]);
	for (guint i = 0; i < letter->attachments->len; i++) {
		const Attachment *one = letter->attachments->pdata[i];
		check_text(one->name);
		check_text(one->type);
		g_assert_cmpint(one->size, >=, 0);
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	g_autoptr(Letter) letter =
		letter_read_bytes((const char *)data, size, quoting());
	check_letter(letter);
	return 0;
}
