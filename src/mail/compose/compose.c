/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mail/compose/compose.h"

#include <errno.h>
#include <string.h>

#include "mail/compose/private.h"

G_DEFINE_QUARK(owed_compose_error, compose_error)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GMimeMultipart, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(InternetAddress, g_object_unref)

DraftAttachment *
draft_attachment_new(const char *name, const char *file, int part)
{
	DraftAttachment *attachment = g_new0(DraftAttachment, 1);

	attachment->name = g_strdup(name);
	attachment->file = g_strdup(file);
	attachment->part = part;
	return attachment;
}

void
draft_attachment_free(DraftAttachment *attachment)
{
	if (!attachment)
		return;
	g_free(attachment->name);
	g_free(attachment->file);
	g_free(attachment);
}

Draft *
draft_new(void)
{
	Draft *draft = g_new0(Draft, 1);

	draft->to =
		g_ptr_array_new_with_free_func((GDestroyNotify)mailbox_free);
	draft->cc =
		g_ptr_array_new_with_free_func((GDestroyNotify)mailbox_free);
	draft->references = g_ptr_array_new_with_free_func(g_free);
	draft->attachments = g_ptr_array_new_with_free_func(
		(GDestroyNotify)draft_attachment_free);
	return draft;
}

void
draft_free(Draft *draft)
{
	if (!draft)
		return;
	mailbox_free(draft->from);
	g_ptr_array_unref(draft->to);
	g_ptr_array_unref(draft->cc);
	g_free(draft->subject);
	g_free(draft->in_reply_to);
	g_ptr_array_unref(draft->references);
	g_free(draft->body);
	g_ptr_array_unref(draft->attachments);
	g_free(draft);
}

/* ---- what no header may hold ---------------------------------------------- */

static gboolean
check_header(const char *what, const char *text, GError **error)
{
	const char *bad = text;

	while (bad && *bad && (guchar)*bad >= ' ' && *bad != 0x7f)
		bad++;
	if (bad && *bad)
		g_set_error(error, COMPOSE_ERROR, COMPOSE_ERROR_HEADER,
			"%s: %s is refused in a header", what,
			*bad == '\n' || *bad == '\r' ? "a line break"
						     : "a control character");
	else if (text && !g_utf8_validate(text, -1, NULL))
		g_set_error(error, COMPOSE_ERROR, COMPOSE_ERROR_HEADER,
			"%s: not valid UTF-8", what);
	else
		return TRUE;
	return FALSE;
}

/* RFC 5322 section 3.4.1, as far as a typing error goes. */
static gboolean
is_address(const char *address)
{
	const char *at = strrchr(address, '@');

	return at && at > address && at[1] && !strpbrk(address, " <>,;:\"()");
}

static gboolean
check_mailbox(const char *what, const Mailbox *mailbox, GError **error)
{
	if (!mailbox || !check_header(what, mailbox->name, error) ||
		!check_header(what, mailbox->address, error))
		return FALSE;
	if (is_address(mailbox->address))
		return TRUE;
	g_set_error(error, COMPOSE_ERROR, COMPOSE_ERROR_ADDRESS,
		"%s: \"%s\" is not an address", what, mailbox->address);
	return FALSE;
}

static gboolean
check_mailboxes(const char *what, const GPtrArray *mailboxes, GError **error)
{
	for (guint i = 0; i < mailboxes->len; i++)
		if (!check_mailbox(what, mailboxes->pdata[i], error))
			return FALSE;
	return TRUE;
}

gboolean
compose_check(const Draft *draft, GError **error)
{
	if (draft->to->len == 0) {
		g_set_error(error, COMPOSE_ERROR, COMPOSE_ERROR_ADDRESS,
			"To: there is nobody to write to");
		return FALSE;
	}
	for (guint i = 0; i < draft->attachments->len; i++) {
		const DraftAttachment *attachment =
			draft->attachments->pdata[i];
		if (!check_header("attachment", attachment->name, error))
			return FALSE;
	}
	return check_mailbox("From", draft->from, error) &&
	       check_mailboxes("To", draft->to, error) &&
	       check_mailboxes("Cc", draft->cc, error) &&
	       check_header("Subject", draft->subject, error);
}

/* ---- the message -------------------------------------------------------------- */

static void
add_person(InternetAddressList *list, const Mailbox *mailbox)
{
	g_autoptr(InternetAddress) person = internet_address_mailbox_new(
		mailbox->name[0] ? mailbox->name : NULL, mailbox->address);

	internet_address_set_charset(person, "utf-8");
	internet_address_list_add(list, person);
}

static void
add_people(GMimeMessage *message, GMimeAddressType type,
	const GPtrArray *mailboxes)
{
	for (guint i = 0; i < mailboxes->len; i++)
		add_person(g_mime_message_get_addresses(message, type),
			mailboxes->pdata[i]);
}

/* An id that can stand between < and > in a header. */
static gboolean
is_id(const char *id)
{
	for (const char *at = id; *at; at++)
		if ((guchar)*at <= ' ' || (guchar)*at >= 0x7f ||
			strchr("<>", *at))
			return FALSE;
	return id[0] != '\0';
}

static void
set_references(GMimeMessage *message, const Draft *draft)
{
	g_autoptr(GString) all = g_string_new(NULL);

	for (guint i = 0; i < draft->references->len; i++)
		if (is_id(draft->references->pdata[i]))
			g_string_append_printf(all, "%s<%s>",
				all->len ? " " : "",
				(char *)draft->references->pdata[i]);
	if (all->len)
		g_mime_object_set_header(
			GMIME_OBJECT(message), "References", all->str, NULL);
	if (draft->in_reply_to && is_id(draft->in_reply_to)) {
		g_autofree char *id =
			g_strdup_printf("<%s>", draft->in_reply_to);
		g_mime_object_set_header(
			GMIME_OBJECT(message), "In-Reply-To", id, NULL);
	}
}

static void
set_date(GMimeMessage *message, const Draft *draft)
{
	g_autoptr(GTimeZone) zone = g_time_zone_new_offset(draft->offset);
	g_autoptr(GDateTime) utc = g_date_time_new_from_unix_utc(draft->date);
	g_autoptr(GDateTime) date = g_date_time_to_timezone(utc, zone);

	g_mime_message_set_date(message, date);
}

/* A new id at the sender's own domain; random, so that it tells nothing. */
static void
set_id(GMimeMessage *message, const Draft *draft)
{
	g_autofree char *random = g_uuid_string_random();
	g_autofree char *id =
		g_strdup_printf("%s@%s", random, mailbox_domain(draft->from));

	g_mime_message_set_message_id(message, id);
}

/* Not by g_mime_text_part_set_text, which picks a charset of its own. */
static GMimePart *
text_part(const Draft *draft)
{
	g_autofree char *text = compose_text(draft->body, draft->is_flowed);
	g_autoptr(GMimeStream) stream =
		g_mime_stream_mem_new_with_buffer(text, strlen(text));
	g_autoptr(GMimeDataWrapper) content =
		g_mime_data_wrapper_new_with_stream(
			stream, GMIME_CONTENT_ENCODING_DEFAULT);
	GMimePart *part = g_mime_part_new_with_type("text", "plain");
	GMimeObject *object = GMIME_OBJECT(part);

	g_mime_object_set_content_type_parameter(object, "charset", "utf-8");
	if (draft->is_flowed)
		g_mime_object_set_content_type_parameter(
			object, "format", "flowed");
	g_mime_part_set_content(part, content);
	g_mime_part_set_content_encoding(
		part, g_str_is_ascii(text) ? GMIME_CONTENT_ENCODING_7BIT
					   : GMIME_CONTENT_ENCODING_8BIT);
	return part;
}

static gboolean
set_content(GMimeMessage *message, const Draft *draft, GError **error)
{
	g_autoptr(GMimePart) text = text_part(draft);

	if (draft->attachments->len == 0) {
		g_mime_message_set_mime_part(message, GMIME_OBJECT(text));
		return TRUE;
	}
	g_autoptr(GMimeMultipart) multipart =
		g_mime_multipart_new_with_subtype("mixed");
	g_mime_multipart_add(multipart, GMIME_OBJECT(text));
	for (guint i = 0; i < draft->attachments->len; i++)
		if (!compose_attach(
			    multipart, draft->attachments->pdata[i], error))
			return FALSE;
	g_mime_message_set_mime_part(message, GMIME_OBJECT(multipart));
	return TRUE;
}

gboolean
compose_write(const Draft *draft, int fd, GError **error)
{
	if (!compose_check(draft, error))
		return FALSE;
	letter_options();
	g_autoptr(GMimeMessage) message = g_mime_message_new(TRUE);
	add_person(g_mime_message_get_from(message), draft->from);
	add_people(message, GMIME_ADDRESS_TYPE_TO, draft->to);
	add_people(message, GMIME_ADDRESS_TYPE_CC, draft->cc);
	g_mime_message_set_subject(message, draft->subject, "utf-8");
	set_date(message, draft);
	set_id(message, draft);
	set_references(message, draft);
	if (!set_content(message, draft, error))
		return FALSE;
	g_autoptr(GMimeStream) stream = g_mime_stream_pipe_new(fd);
	g_mime_stream_pipe_set_owner(GMIME_STREAM_PIPE(stream), FALSE);
	errno = 0;
	if (g_mime_object_write_to_stream(
		    GMIME_OBJECT(message), NULL, stream) >= 0)
		return TRUE;
	g_set_error(error, COMPOSE_ERROR, COMPOSE_ERROR_WRITE,
		"the draft could not be written: %s",
		errno ? g_strerror(errno) : "unknown reason");
	return FALSE;
}
