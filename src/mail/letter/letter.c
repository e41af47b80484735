/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mail/letter/letter.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/spare.h"
#include "base/text.h"
#include "mail/letter/private.h"

/* Messages up to this size are read into memory in one go. */
#define IN_MEMORY ((gsize)1 << 20)

char *
letter_library(void)
{
	return g_strdup_printf("GMime %u.%u.%u", gmime_major_version,
		gmime_minor_version, gmime_micro_version);
}

/* ---- life of a letter ---------------------------------------------------- */

static void
attachment_free(Attachment *attachment)
{
	g_free(attachment->name);
	g_free(attachment->type);
	g_free(attachment);
}

static void
report_group_free(ReportGroup *group)
{
	g_hash_table_unref(group->fields);
	g_free(group);
}

static GPtrArray *
array_of(GDestroyNotify destroy)
{
	return g_ptr_array_new_with_free_func(destroy);
}

Letter *
letter_new(void)
{
	Letter *letter = g_new0(Letter, 1);
	letter->reply_to = array_of((GDestroyNotify)mailbox_free);
	letter->to = array_of((GDestroyNotify)mailbox_free);
	letter->cc = array_of((GDestroyNotify)mailbox_free);
	letter->bcc = array_of((GDestroyNotify)mailbox_free);
	letter->references = array_of(g_free);
	letter->headers =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
	letter->attachments = array_of((GDestroyNotify)attachment_free);
	letter->report = array_of((GDestroyNotify)report_group_free);
	letter->returned =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
	letter->notes = array_of(g_free);
	return letter;
}

static void
free_addresses(Letter *letter)
{
	mailbox_free(letter->from);
	mailbox_free(letter->sender);
	g_ptr_array_unref(letter->reply_to);
	g_ptr_array_unref(letter->to);
	g_ptr_array_unref(letter->cc);
	g_ptr_array_unref(letter->bcc);
}

void
letter_free(Letter *letter)
{
	if (!letter)
		return;
	free_addresses(letter);
	g_free(letter->file);
	g_free(letter->id);
	g_free(letter->subject);
	g_free(letter->subject_base);
	g_free(letter->in_reply_to);
	g_ptr_array_unref(letter->references);
	g_clear_pointer(&letter->headers, g_hash_table_unref);
	g_free(letter->text);
	g_free(letter->own);
	g_free(letter->quoted);
	g_free(letter->passed_head);
	g_free(letter->passed);
	g_free(letter->signature);
	g_free(letter->footer);
	g_ptr_array_unref(letter->attachments);
	g_free(letter->content_type);
	g_free(letter->report_type);
	g_ptr_array_unref(letter->report);
	g_clear_pointer(&letter->returned, g_hash_table_unref);
	g_ptr_array_unref(letter->notes);
	g_free(letter);
}

void
letter_shed(Letter *letter)
{
	char **texts[] = { &letter->file, &letter->id, &letter->subject,
		&letter->subject_base, &letter->in_reply_to, &letter->text,
		&letter->own, &letter->quoted, &letter->signature,
		&letter->footer, &letter->content_type, &letter->report_type };
	GPtrArray **arrays[] = { &letter->reply_to, &letter->to, &letter->cc,
		&letter->bcc, &letter->references, &letter->attachments,
		&letter->report, &letter->notes };

	g_clear_pointer(&letter->headers, g_hash_table_unref);
	g_clear_pointer(&letter->returned, g_hash_table_unref);
	g_ptr_array_set_size(letter->report, 0);
	spare_arrays(arrays, G_N_ELEMENTS(arrays));
	for (gsize i = 0; i < G_N_ELEMENTS(texts); i++)
		spare_text(texts[i]);
}

void
letter_note(Letter *letter, const char *note)
{
	for (guint i = 0; i < letter->notes->len; i++)
		if (strcmp(letter->notes->pdata[i], note) == 0)
			return;
	g_ptr_array_add(letter->notes, g_strdup(note));
}

const char *
letter_header(const Letter *letter, const char *name)
{
	g_autofree char *lower = g_ascii_strdown(name, -1);
	return letter->headers ? g_hash_table_lookup(letter->headers, lower)
			       : NULL;
}

/* ---- reading ------------------------------------------------------------- */

GMimeParserOptions *
letter_options(void)
{
	static gsize options;
	if (g_once_init_enter(&options)) {
		static const char *charsets[] = { "utf-8", "windows-1252",
			NULL };
		g_mime_init();
		GMimeParserOptions *made = g_mime_parser_options_new();
		g_mime_parser_options_set_fallback_charsets(made, charsets);
		g_once_init_leave(&options, (gsize)made);
	}
	return (GMimeParserOptions *)options;
}

static gboolean
is_all_at(const GPtrArray *mailboxes, const char *domain)
{
	for (guint i = 0; i < mailboxes->len; i++)
		if (strcmp(mailbox_domain(mailboxes->pdata[i]), domain) != 0)
			return FALSE;
	return TRUE;
}

/* Nobody else reads it. */
static gboolean
is_within_house(const Letter *letter)
{
	const char *domain = mailbox_domain(letter->from);
	return *domain && letter->to->len && is_all_at(letter->to, domain) &&
	       is_all_at(letter->cc, domain);
}

static void
split_text(Letter *letter, const Quoting *quoting, GString *text)
{
	QuotingParts parts = { 0 };
	letter->text = g_string_free(text, FALSE);
	g_autofree char *author = g_strconcat(
		letter->from->name, " ", letter->from->address, NULL);
	quoting_split_from(quoting, letter->text, author, &parts);
	letter->own = parts.own;
	letter->quoted = parts.quoted;
	letter->signature = parts.signature;
	letter->footer = parts.footer;
	letter->is_forward =
		parts.is_forward ||
		(*parts.quoted && text_subject_is_forward(letter->subject));
	if (*parts.quoted && is_within_house(letter))
		letter->passed = quoting_passed(
			quoting, letter->text, &letter->passed_head);
}

/* A file without any header is a text. */
static void
read_bare(Letter *letter, GMimeStream *stream, GString *text)
{
	letter_note(letter, "no headers: read as text");
	letter->from = mailbox_new("", "");
	letter->id = g_strdup("");
	letter->subject = g_strdup("");
	letter->subject_base = g_strdup("");
	letter->content_type = g_strdup("text/plain");
	g_mime_stream_reset(stream);
	g_autofree char *bytes = g_malloc(LETTER_MAX_TEXT);
	gssize len = g_mime_stream_read(stream, bytes, LETTER_MAX_TEXT);
	g_autofree char *valid = text_utf8(bytes, MAX(len, 0), NULL);
	g_string_append(text, valid);
}

static void
read_parts(Letter *letter, GMimeMessage *message, GString *text)
{
	LetterWalk walk = {
		.letter = letter, .options = letter_options(), .text = text
	};
	GMimeObject *part = g_mime_message_get_mime_part(message);
	GMimeContentType *type =
		part ? g_mime_object_get_content_type(part) : NULL;
	if (type) {
		g_autofree char *name = g_mime_content_type_get_mime_type(type);
		letter->content_type = g_ascii_strdown(name, -1);
		const char *report =
			g_mime_content_type_get_parameter(type, "report-type");
		if (report)
			letter->report_type = g_ascii_strdown(report, -1);
	} else {
		letter->content_type = g_strdup("text/plain");
	}
	if (part)
		letter_walk(&walk, part, 0);
}

/* A message file of an mbox begins with its "From " line, or a quoted one:
 * the length of it, else 0. */
static gint64
mbox_line(GMimeStream *stream)
{
	char start[4096];
	gssize len = g_mime_stream_read(stream, start, sizeof(start));
	if (len < 6 || (memcmp(start, "From ", 5) != 0 &&
			       memcmp(start, ">From ", 6) != 0))
		return 0;
	const char *end = memchr(start, '\n', len);
	return end ? end - start + 1 : 0;
}

static Letter *
read_stream(GMimeStream *file_stream, const char *file, const Quoting *quoting)
{
	Letter *letter = letter_new();
	GString *text = g_string_new(NULL);
	letter->file = g_strdup(file);
	g_autoptr(GMimeStream) stream =
		letter_bounded(file_stream, mbox_line(file_stream), letter);
	g_autoptr(GMimeParser) parser = g_mime_parser_new_with_stream(stream);
	g_autoptr(GMimeMessage) message =
		g_mime_parser_construct_message(parser, letter_options());
	if (message) {
		letter_read_headers(letter, message);
		read_parts(letter, message, text);
	} else {
		read_bare(letter, stream, text);
	}
	split_text(letter, quoting, text);
	letter_find_returned(letter);
	return letter;
}

Letter *
letter_read_bytes(const char *bytes, gsize length, const Quoting *quoting)
{
	letter_options();
	g_autoptr(GMimeStream) stream =
		g_mime_stream_mem_new_with_buffer(bytes, length);
	return read_stream(stream, "-", quoting);
}

static void
set_error(GError **error, const char *file, int why)
{
	g_set_error(error, G_FILE_ERROR, g_file_error_from_errno(why),
		"%s: cannot be read: %s", file, g_strerror(why));
}

/* Reads FD to its end or to IN_MEMORY bytes, of which there are less than ROOM
 * as far as is known. NULL with errno. */
static GByteArray *
slurp(int fd, gsize room)
{
	GByteArray *bytes = g_byte_array_sized_new(room);
	gsize len = 0;
	gssize got = 1;
	while (len < IN_MEMORY && got > 0) {
		if (len == room)
			room += 8192;
		g_byte_array_set_size(bytes, room);
		got = read(fd, bytes->data + len, room - len);
		if (got < 0 && errno == EINTR)
			got = 1;
		else if (got > 0)
			len += got;
	}
	if (got < 0) {
		g_byte_array_unref(bytes);
		return NULL;
	}
	g_byte_array_set_size(bytes, len);
	return bytes;
}

/* Puts START and the rest of FD into an unnamed file, so that a long message
 * from a pipe is not held in memory. -1 with errno. */
static int
spill(int fd, const GByteArray *start)
{
	FILE *file = tmpfile();
	if (!file)
		return -1;
	gsize ok = fwrite(start->data, 1, start->len, file);
	gssize got = 1;
	while (ok && got > 0) {
		char buffer[65536];
		got = read(fd, buffer, sizeof(buffer));
		if (got < 0 && errno == EINTR)
			got = 1;
		else if (got > 0)
			ok = fwrite(buffer, 1, got, file) == (gsize)got;
	}
	int copy = ok && got == 0 && fflush(file) == 0 ? dup(fileno(file)) : -1;
	int why = errno;
	fclose(file);
	errno = why;
	return copy;
}

static Letter *
read_fd(int fd, const char *file, const Quoting *quoting, GError **error)
{
	struct stat about;
	if (fstat(fd, &about) != 0 || S_ISDIR(about.st_mode)) {
		set_error(error, file, S_ISDIR(about.st_mode) ? EISDIR : errno);
		return NULL;
	}
	letter_options();
	gboolean is_file = S_ISREG(about.st_mode) && about.st_size > 0;
	g_autoptr(GMimeStream) stream = NULL;
	if (is_file && (gsize)about.st_size > IN_MEMORY) {
		int copy = dup(fd);
		if (copy >= 0)
			stream = g_mime_stream_fs_new_with_bounds(copy, 0, -1);
	} else {
		g_autoptr(GByteArray) bytes =
			slurp(fd, is_file ? about.st_size + 1 : 8192);
		int copy = -1;
		if (bytes && bytes->len < IN_MEMORY)
			stream = g_mime_stream_mem_new_with_buffer(
				(const char *)bytes->data, bytes->len);
		else if (bytes && (copy = spill(fd, bytes)) >= 0)
			stream = g_mime_stream_fs_new_with_bounds(copy, 0, -1);
	}
	if (!stream) {
		set_error(error, file, errno);
		return NULL;
	}
	return read_stream(stream, file, quoting);
}

Letter *
letter_read_fd(int fd, const Quoting *quoting, GError **error)
{
	return read_fd(fd, "-", quoting, error);
}

Letter *
letter_read_file(const char *file, const Quoting *quoting, GError **error)
{
	int fd = open(file, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	if (fd < 0) {
		set_error(error, file, errno);
		return NULL;
	}
	Letter *letter = read_fd(fd, file, quoting, error);
	close(fd);
	return letter;
}
