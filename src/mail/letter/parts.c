/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "base/text.h"
#include "mail/letter/private.h"

/* ---- attachments --------------------------------------------------------- */

static gint64
encoded_size(GMimePart *part, GMimeStream **stream)
{
	GMimeDataWrapper *content = g_mime_part_get_content(part);
	*stream = content ? g_mime_data_wrapper_get_stream(content) : NULL;
	return *stream ? MAX(g_mime_stream_length(*stream), 0) : 0;
}

/* From the encoded length alone: the content is not read but for its first
 * line, which tells how much of base64 is line breaks. */
static gint64
decoded_size(GMimePart *part)
{
	GMimeStream *stream;
	gint64 size = encoded_size(part, &stream);
	GMimeContentEncoding encoding = g_mime_part_get_content_encoding(part);
	if (size == 0 || (encoding != GMIME_CONTENT_ENCODING_BASE64 &&
				 encoding != GMIME_CONTENT_ENCODING_UUENCODE))
		return size;
	if (encoding == GMIME_CONTENT_ENCODING_UUENCODE)
		return size * 45 / 62;
	char line[256];
	g_mime_stream_reset(stream);
	gssize got = g_mime_stream_read(stream, line, sizeof(line));
	g_mime_stream_reset(stream);
	gssize width = 0, eol = 0;
	while (width < got && line[width] != '\r' && line[width] != '\n')
		width++;
	while (width + eol < got && strchr("\r\n", line[width + eol]))
		eol++;
	if (width == got || width == 0)
		return size * 3 / 4;
	gint64 lines = size / (width + eol), rest = size % (width + eol);
	return (lines * width + MIN(rest, width)) * 3 / 4;
}

static char *
file_name(GMimeObject *part)
{
	const char *name = g_mime_object_get_content_disposition_parameter(
		part, "filename");
	if (!name)
		name = g_mime_object_get_content_type_parameter(part, "name");
	if (!name)
		return g_strdup("");
	g_autofree char *decoded = letter_decode_header(name);
	char *clean = text_clean(decoded);
	return g_strstrip(clean);
}

static char *
type_name(GMimeObject *part)
{
	GMimeContentType *type = g_mime_object_get_content_type(part);
	g_autofree char *name =
		type ? g_mime_content_type_get_mime_type(type) : NULL;
	g_autofree char *valid = text_utf8(name ? name : "", -1, NULL);
	return g_ascii_strdown(valid, -1);
}

void
letter_add_attachment(LetterWalk *walk, GMimeObject *part)
{
	Attachment *attachment = g_new0(Attachment, 1);
	attachment->name = file_name(part);
	attachment->type = type_name(part);
	if (GMIME_IS_PART(part))
		attachment->size = decoded_size(GMIME_PART(part));
	g_ptr_array_add(walk->letter->attachments, attachment);
}

/* IS_BODY: a text that may be the letter itself, where a name in
 * Content-Type alone means nothing. */
static gboolean
is_attachment(GMimeObject *part, gboolean is_body)
{
	GMimeContentDisposition *disposition =
		g_mime_object_get_content_disposition(part);
	const char *kind = disposition
				   ? g_mime_content_disposition_get_disposition(
					     disposition)
				   : NULL;
	if (kind && g_ascii_strcasecmp(kind, "attachment") == 0)
		return TRUE;
	return g_mime_object_get_content_disposition_parameter(
		       part, "filename") ||
	       (!is_body &&
		       g_mime_object_get_content_type_parameter(part, "name"));
}

/* ---- leaves -------------------------------------------------------------- */

/* Signatures and keys that programs add: nobody attached them. */
static gboolean
is_seal(GMimeContentType *type)
{
	return g_mime_content_type_is_type(
		       type, "application", "pgp-signature") ||
	       g_mime_content_type_is_type(
		       type, "application", "pkcs7-signature") ||
	       g_mime_content_type_is_type(
		       type, "application", "x-pkcs7-signature");
}

static gboolean
is_any_of(GMimeContentType *type, const char *const *names)
{
	for (; *names; names++) {
		const char *slash = strchr(*names, '/');
		g_autofree char *media = g_strndup(*names, slash - *names);
		if (g_mime_content_type_is_type(type, media, slash + 1))
			return TRUE;
	}
	return FALSE;
}

static void
walk_leaf(LetterWalk *walk, GMimePart *part, int depth)
{
	static const char *const texts[] = { "text/plain", "text/html",
		"text/enriched", "text/richtext", NULL };
	static const char *const sealed[] = { "application/pkcs7-mime",
		"application/x-pkcs7-mime", NULL };
	static const char *const tnef[] = { "application/ms-tnef",
		"application/vnd.ms-tnef", NULL };
	GMimeObject *object = GMIME_OBJECT(part);
	GMimeContentType *type = g_mime_object_get_content_type(object);
	if (!type || is_seal(type) || letter_read_report(walk, part))
		return;
	if (g_mime_content_type_is_type(type, "text", "calendar"))
		walk->letter->has_calendar = TRUE;
	if (is_any_of(type, texts) &&
		!is_attachment(object, walk->text->len == 0)) {
		if (!walk->skips_text)
			letter_read_text(walk, part);
		return;
	}
	if (is_any_of(type, sealed) && letter_read_smime(walk, part, depth))
		return;
	if (is_any_of(type, tnef))
		letter_note(walk->letter,
			"winmail.dat: attachments inside are not seen");
	if (is_attachment(object, FALSE) ||
		!g_mime_content_type_is_type(type, "text", "*"))
		letter_add_attachment(walk, object);
}

/* ---- multiparts ---------------------------------------------------------- */

/* True if TEXT says something: more than blanks, and not just that the
 * reader's program should show HTML. */
static gboolean
is_usable(const char *text)
{
	gsize len = 0;
	for (const char *p = text; *p && len < 300; p++)
		len += !g_ascii_isspace(*p);
	if (len == 0 || len >= 300)
		return len != 0;
	g_autofree char *lower = g_ascii_strdown(text, -1);
	return !strstr(lower, "html") && strcmp(g_strstrip(lower), "\xc2\xa0");
}

/* The same said several times: the first plain text is taken, HTML where
 * there is none. The others are only looked through for attachments. */
static void
walk_alternative(LetterWalk *walk, GMimeMultipart *multipart, int depth)
{
	GString *all = walk->text, *plain = NULL, *html = NULL;
	gboolean skips = walk->skips_text, was_html = walk->is_html;
	int count = g_mime_multipart_get_count(multipart);
	for (int i = 0; i < count; i++) {
		walk->text = g_string_new(NULL);
		walk->is_html = FALSE;
		letter_walk(walk, g_mime_multipart_get_part(multipart, i),
			depth + 1);
		GString **kept = walk->is_html ? &html : &plain;
		walk->skips_text |=
			!walk->is_html && is_usable(walk->text->str);
		if (*kept || !walk->text->len)
			g_string_free(walk->text, TRUE);
		else
			*kept = walk->text;
	}
	gboolean takes_html = html && !(plain && is_usable(plain->str)) &&
			      (is_usable(html->str) || !plain);
	GString *taken = takes_html ? html : plain;
	if (taken)
		g_string_append(all, taken->str);
	if (plain)
		g_string_free(plain, TRUE);
	if (html)
		g_string_free(html, TRUE);
	walk->text = all;
	walk->skips_text = skips;
	walk->is_html = was_html || takes_html;
}

/* A multipart whose boundary never comes: all that stands in it is read as
 * text. Some bounces are such. */
static void
walk_without_parts(LetterWalk *walk, GMimeMultipart *multipart)
{
	const char *raw = g_mime_multipart_get_prologue(multipart);
	gsize length = raw ? strnlen(raw, LETTER_MAX_TEXT) : 0;
	if (length == 0 || walk->skips_text)
		return;
	g_autofree char *text = text_utf8(raw, (gssize)length, NULL);
	g_auto(GStrv) lines = g_strsplit(text, "\r\n", -1);
	g_autofree char *joined = g_strjoinv("\n", lines);
	g_string_append(walk->text, joined);
	letter_note(walk->letter, "its parts are not where it says");
}

static void
walk_multipart(LetterWalk *walk, GMimeMultipart *multipart, int depth)
{
	GMimeContentType *type =
		g_mime_object_get_content_type(GMIME_OBJECT(multipart));
	if (GMIME_IS_MULTIPART_ENCRYPTED(multipart) ||
		g_mime_content_type_is_type(type, "multipart", "encrypted")) {
		walk->letter->is_encrypted = TRUE;
		return;
	}
	if (g_mime_content_type_is_type(type, "multipart", "alternative")) {
		walk_alternative(walk, multipart, depth);
		return;
	}
	int count = g_mime_multipart_get_count(multipart);
	if (count == 0)
		walk_without_parts(walk, multipart);
	for (int i = 0; i < count; i++)
		letter_walk(walk, g_mime_multipart_get_part(multipart, i),
			depth + 1);
}

void
letter_walk(LetterWalk *walk, GMimeObject *part, int depth)
{
	if (!part)
		return;
	if (depth > LETTER_MAX_DEPTH) {
		letter_note(walk->letter, "nested too deep: the rest not read");
		return;
	}
	if (++walk->parts > LETTER_MAX_PARTS) {
		letter_note(walk->letter, "too many parts: the rest not read");
		return;
	}
	if (GMIME_IS_MULTIPART(part)) {
		walk_multipart(walk, GMIME_MULTIPART(part), depth);
	} else if (GMIME_IS_MESSAGE_PART(part)) {
		letter_add_attachment(walk, part);
		GMimeMessage *inner = g_mime_message_part_get_message(
			GMIME_MESSAGE_PART(part));
		if (inner)
			letter_read_returned(walk, inner);
	} else if (GMIME_IS_PART(part)) {
		walk_leaf(walk, GMIME_PART(part), depth);
	}
}
