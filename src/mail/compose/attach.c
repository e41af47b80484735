/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Attachments: finding them in a message, taking them over into another. */
#include <string.h>

#include "base/text.h"
#include "mail/compose/private.h"

#define DEPTH_MAX 24 /* parts within parts */

static void
collect(GMimeObject *part, GPtrArray *found, int depth)
{
	if (GMIME_IS_MULTIPART(part) && depth < DEPTH_MAX) {
		GMimeMultipart *multipart = GMIME_MULTIPART(part);
		int count = g_mime_multipart_get_count(multipart);
		for (int i = 0; i < count; i++)
			collect(g_mime_multipart_get_part(multipart, i), found,
				depth + 1);
		return;
	}
	GMimeContentType *type = g_mime_object_get_content_type(part);
	gboolean is_picture = g_mime_content_type_is_type(type, "image", "*") &&
			      g_mime_object_get_content_id(part);
	gboolean is_seal = g_mime_content_type_is_type(
				   type, "application", "pgp-signature") ||
			   g_mime_content_type_is_type(
				   type, "application", "pkcs7-signature") ||
			   g_mime_content_type_is_type(
				   type, "application", "x-pkcs7-signature");
	if (GMIME_IS_PART(part) && !is_picture && !is_seal &&
		g_mime_part_get_filename(GMIME_PART(part)))
		g_ptr_array_add(found, g_object_ref(part));
}

/* What a person attached to the message in FILE, of GMimePart. */
static GPtrArray *
parts_of(const char *file, GError **error)
{
	g_autoptr(GPtrArray) found =
		g_ptr_array_new_with_free_func(g_object_unref);
	g_autoptr(GMimeStream) stream =
		g_mime_stream_file_open(file, "r", error);

	if (!stream) {
		g_prefix_error(error, "%s: ", file);
		return NULL;
	}
	g_autoptr(GMimeParser) parser = g_mime_parser_new_with_stream(stream);
	g_autoptr(GMimeMessage) message =
		g_mime_parser_construct_message(parser, letter_options());
	if (message && g_mime_message_get_mime_part(message))
		collect(g_mime_message_get_mime_part(message), found, 0);
	return g_steal_pointer(&found);
}

GPtrArray *
compose_attachments(const char *file, GError **error)
{
	letter_options();
	g_autoptr(GPtrArray) parts = parts_of(file, error);
	if (!parts)
		return NULL;
	GPtrArray *names = g_ptr_array_new_with_free_func(g_free);
	for (guint i = 0; i < parts->len; i++) {
		g_autofree char *raw = text_utf8(
			g_mime_part_get_filename(parts->pdata[i]), -1, NULL);
		g_ptr_array_add(names, text_clean(raw));
	}
	return names;
}

static const char *
type_of_file(const char *name)
{
	static const char *const types[][2] = { { ".pdf", "application/pdf" },
		{ ".txt", "text/plain" }, { ".csv", "text/csv" },
		{ ".png", "image/png" }, { ".jpg", "image/jpeg" },
		{ ".jpeg", "image/jpeg" }, { ".zip", "application/zip" } };
	g_autofree char *lower = g_ascii_strdown(name, -1);

	for (gsize i = 0; i < G_N_ELEMENTS(types); i++)
		if (g_str_has_suffix(lower, types[i][0]))
			return types[i][1];
	return "application/octet-stream";
}

static GMimePart *
part_of_file(const DraftAttachment *attachment, GError **error)
{
	g_autoptr(GMimeStream) stream =
		g_mime_stream_file_open(attachment->file, "r", error);

	if (!stream) {
		g_prefix_error(error, "attachment %s: ", attachment->file);
		return NULL;
	}
	g_auto(GStrv) type = g_strsplit(type_of_file(attachment->name), "/", 2);
	g_autoptr(GMimeDataWrapper) content =
		g_mime_data_wrapper_new_with_stream(
			stream, GMIME_CONTENT_ENCODING_DEFAULT);
	GMimePart *part = g_mime_part_new_with_type(type[0], type[1]);
	g_mime_part_set_content(part, content);
	return part;
}

static GMimePart *
part_of_message(const DraftAttachment *attachment, GError **error)
{
	g_autoptr(GPtrArray) parts = parts_of(attachment->file, error);

	if (!parts)
		return NULL;
	if ((guint)attachment->part >= parts->len) {
		g_set_error(error, COMPOSE_ERROR, COMPOSE_ERROR_ATTACHMENT,
			"attachment %s: not in %s any more", attachment->name,
			attachment->file);
		return NULL;
	}
	GMimePart *source = parts->pdata[attachment->part];
	GMimeContentType *type =
		g_mime_object_get_content_type(GMIME_OBJECT(source));
	GMimePart *part = g_mime_part_new_with_type(
		g_mime_content_type_get_media_type(type),
		g_mime_content_type_get_media_subtype(type));
	g_mime_part_set_content(part, g_mime_part_get_content(source));
	return part;
}

gboolean
compose_attach(GMimeMultipart *multipart, const DraftAttachment *attachment,
	GError **error)
{
	g_autoptr(GMimePart) part =
		attachment->part < 0 ? part_of_file(attachment, error)
				     : part_of_message(attachment, error);

	if (!part)
		return FALSE;
	g_mime_object_set_disposition(
		GMIME_OBJECT(part), GMIME_DISPOSITION_ATTACHMENT);
	g_mime_part_set_filename(part, attachment->name);
	g_mime_part_set_content_encoding(part, GMIME_CONTENT_ENCODING_BASE64);
	g_mime_multipart_add(multipart, GMIME_OBJECT(part));
	return TRUE;
}
