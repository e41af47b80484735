/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "base/text.h"
#include "mail/letter/private.h"

static GHashTable *
fields_new(void)
{
	return g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
}

/* The length of the field name at the start of LINE, 0 if it is no field. */
static gsize
field_name(const char *line, gsize len)
{
	gsize n = 0;
	while (n < len && line[n] > ' ' && line[n] < 127 && line[n] != ':')
		n++;
	gsize colon = n;
	while (colon < len && (line[colon] == ' ' || line[colon] == '\t'))
		colon++;
	return n && n < 70 && colon < len && line[colon] == ':' ? n : 0;
}

static void
take_field(GHashTable *fields, const GString *field)
{
	gsize n = field_name(field->str, field->len);
	if (!n)
		return;
	char *name = g_ascii_strdown(field->str, n);
	if (g_hash_table_contains(fields, name)) {
		g_free(name);
		return;
	}
	const char *value = strchr(field->str + n, ':') + 1;
	g_hash_table_insert(fields, name, letter_decode_header(value));
}

/* Reads one group of fields and gives what follows it: behind the blank
 * line that ends it, or the line that is no field. */
static const char *
read_fields(const char *text, GHashTable *fields)
{
	GString *field = g_string_new(NULL);
	while (*text) {
		gsize len = strcspn(text, "\n");
		const char *next = text + len + (text[len] == '\n');
		gboolean goes_on = *text == ' ' || *text == '\t';
		while (len && g_ascii_isspace(text[len - 1]))
			len--;
		if (len == 0) {
			text = next;
			break;
		}
		if (!goes_on) {
			take_field(fields, field);
			g_string_truncate(field, 0);
			if (!field_name(text, len))
				break;
		}
		g_string_append_len(field, text, len);
		text = next;
	}
	take_field(fields, field);
	g_string_free(field, TRUE);
	return text;
}

static char *
text_of(GMimePart *part)
{
	g_autoptr(GByteArray) bytes =
		letter_content(part, LETTER_MAX_REPORT, NULL);
	return text_utf8((const char *)bytes->data, bytes->len, NULL);
}

static void
read_groups(Letter *letter, const char *text)
{
	while (*text && letter->report->len < LETTER_MAX_PARTS) {
		const char *start = text;
		GHashTable *fields = fields_new();
		text = read_fields(text, fields);
		if (g_hash_table_size(fields)) {
			ReportGroup *group = g_new0(ReportGroup, 1);
			group->fields = fields;
			g_ptr_array_add(letter->report, group);
		} else {
			g_hash_table_unref(fields);
		}
		if (text == start) { /* a line that is no field */
			text += strcspn(text, "\n");
			text += *text == '\n';
		}
	}
}

gboolean
letter_read_report(LetterWalk *walk, GMimePart *part)
{
	static const char *const groups[] = { "delivery-status",
		"global-delivery-status", "disposition-notification",
		"global-disposition-notification" };
	GMimeContentType *type =
		g_mime_object_get_content_type(GMIME_OBJECT(part));
	for (gsize i = 0; i < G_N_ELEMENTS(groups); i++) {
		if (!g_mime_content_type_is_type(type, "message", groups[i]))
			continue;
		g_autofree char *text = text_of(part);
		read_groups(walk->letter, text);
		return TRUE;
	}
	if (g_mime_content_type_is_type(type, "text", "rfc822-headers") ||
		g_mime_content_type_is_type(
			type, "message", "global-headers")) {
		g_autofree char *text = text_of(part);
		if (g_hash_table_size(walk->letter->returned) == 0)
			read_fields(text, walk->letter->returned);
		return TRUE;
	}
	return FALSE;
}

void
letter_read_returned(LetterWalk *walk, GMimeMessage *message)
{
	GHashTable *returned = walk->letter->returned;
	if (g_hash_table_size(returned))
		return;
	GMimeHeaderList *list =
		g_mime_object_get_header_list(GMIME_OBJECT(message));
	int count = MIN(g_mime_header_list_get_count(list), LETTER_MAX_HEADERS);
	for (int i = 0; i < count; i++) {
		GMimeHeader *header = g_mime_header_list_get_header_at(list, i);
		const char *raw = g_mime_header_get_raw_value(header);
		g_autofree char *name =
			g_ascii_strdown(g_mime_header_get_name(header), -1);
		if (raw && g_utf8_validate(name, -1, NULL) &&
			!g_hash_table_contains(returned, name))
			g_hash_table_insert(returned, g_steal_pointer(&name),
				letter_decode_header(raw));
	}
}

/* ---- headers in the text ------------------------------------------------- */

/* True where a block of headers as of a message on its way begins: the block
 * holds a field that people do not write. */
static gboolean
is_returned_block(GHashTable *fields)
{
	static const char *const signs[] = { "received", "message-id",
		"return-path", "mime-version" };
	int seen = 0;
	for (gsize i = 0; i < G_N_ELEMENTS(signs); i++)
		seen += g_hash_table_contains(fields, signs[i]);
	return seen && g_hash_table_size(fields) >= 3;
}

void
letter_find_returned(Letter *letter)
{
	const char *line = letter->text;
	if (g_hash_table_size(letter->returned) ||
		!(strstr(line, "Received:") || strstr(line, "Message-I") ||
			strstr(line, "Message-i") ||
			strstr(line, "Return-Path:")))
		return;
	while (*line) {
		gsize len = strcspn(line, "\n");
		if (field_name(line, len)) {
			GHashTable *fields = fields_new();
			const char *next = read_fields(line, fields);
			if (is_returned_block(fields)) {
				g_hash_table_unref(letter->returned);
				letter->returned = fields;
				return;
			}
			g_hash_table_unref(fields);
			if (next > line + len) {
				line = next;
				continue;
			}
		}
		line += len + (line[len] == '\n');
	}
}
