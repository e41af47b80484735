/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "base/text.h"
#include "mail/html.h"
#include "mail/letter_private.h"

GByteArray *
letter_content(GMimePart *part, gsize limit, gboolean *was_cut)
{
	GMimeDataWrapper *content = g_mime_part_get_content(part);
	GMimeStream *stream =
		content ? g_mime_data_wrapper_get_stream(content) : NULL;
	GByteArray *bytes = g_byte_array_new();
	if (was_cut)
		*was_cut = FALSE;
	if (!stream)
		return bytes;
	gint64 length = g_mime_stream_length(stream);
	gsize want = length < 0 ? limit : MIN((gsize)length, limit);
	g_byte_array_set_size(bytes, want + 1);
	g_mime_stream_reset(stream);
	gsize len = 0;
	gssize got = 1;
	while (len < want && got > 0) {
		got = g_mime_stream_read(
			stream, (char *)bytes->data + len, want - len);
		len += MAX(got, 0);
	}
	if (was_cut)
		*was_cut = length > (gint64)len;
	GMimeContentEncoding encoding =
		g_mime_data_wrapper_get_encoding(content);
	if (encoding == GMIME_CONTENT_ENCODING_BASE64 ||
		encoding == GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE ||
		encoding == GMIME_CONTENT_ENCODING_UUENCODE) {
		GMimeEncoding state;
		g_mime_encoding_init_decode(&state, encoding);
		gsize room = g_mime_encoding_outlen(&state, len);
		GByteArray *plain = g_byte_array_new();
		g_byte_array_set_size(plain, room + 1);
		gsize done = g_mime_encoding_flush(&state,
			(const char *)bytes->data, len, (char *)plain->data);
		g_byte_array_unref(bytes);
		bytes = plain;
		len = done;
	}
	g_byte_array_set_size(bytes, len);
	return bytes;
}

/* Line ends as one line feed, no trailing form feeds or returns. */
static void
unix_lines(char *text)
{
	char *to = text;
	for (const char *p = text; *p; p++) {
		if (*p == '\r') {
			if (p[1] != '\n')
				*to++ = '\n';
		} else if (*p == '\f') {
			*to++ = '\n';
		} else {
			*to++ = *p;
		}
	}
	*to = '\0';
}

/* ---- format=flowed (RFC 3676) -------------------------------------------- */

typedef struct {
	GString *out;
	int depth;	     /* of the paragraph being joined */
	gboolean is_flowing; /* the last line goes on */
} Flow;

static void
flow_line(Flow *flow, const char *line, gsize len, gboolean delsp)
{
	int depth = 0;
	while (len && *line == '>') {
		depth++;
		line++;
		len--;
	}
	if (len && *line == ' ') {
		line++;
		len--;
	}
	gboolean is_sign = len == 3 && memcmp(line, "-- ", 3) == 0;
	gboolean goes_on = len && line[len - 1] == ' ' && !is_sign;
	if (flow->is_flowing && depth == flow->depth && !is_sign) {
		g_string_truncate(flow->out, flow->out->len - 1);
	} else {
		for (int i = 0; i < depth; i++)
			g_string_append_c(flow->out, '>');
		if (depth)
			g_string_append_c(flow->out, ' ');
	}
	if (goes_on && delsp)
		len--;
	g_string_append_len(flow->out, line, len);
	g_string_append_c(flow->out, '\n');
	flow->depth = depth;
	flow->is_flowing = goes_on;
}

static char *
unflow(const char *text, gboolean delsp)
{
	Flow flow = { .out = g_string_sized_new(strlen(text) + 1) };
	while (*text) {
		gsize len = strcspn(text, "\n");
		flow_line(&flow, text, len, delsp);
		text += len;
		text += *text == '\n';
	}
	return g_string_free(flow.out, FALSE);
}

static gboolean
parameter_is(GMimePart *part, const char *name, const char *value)
{
	const char *is = g_mime_object_get_content_type_parameter(
		GMIME_OBJECT(part), name);
	return is && g_ascii_strcasecmp(is, value) == 0;
}

void
letter_read_text(LetterWalk *walk, GMimePart *part)
{
	GMimeContentType *type =
		g_mime_object_get_content_type(GMIME_OBJECT(part));
	const char *charset =
		g_mime_content_type_get_parameter(type, "charset");
	gboolean was_cut;
	g_autoptr(GByteArray) bytes =
		letter_content(part, LETTER_MAX_TEXT, &was_cut);
	if (was_cut)
		letter_note(walk->letter, "text too long: cut");
	g_autofree char *text =
		text_utf8((const char *)bytes->data, bytes->len, charset);
	unix_lines(text);
	g_autofree char *done = NULL;
	if (g_mime_content_type_is_type(type, "text", "html")) {
		done = html_text(text);
		walk->is_html = TRUE;
	} else if (parameter_is(part, "format", "flowed")) {
		done = unflow(text, parameter_is(part, "delsp", "yes"));
	}
	GString *out = walk->text;
	if (out->len && out->str[out->len - 1] != '\n')
		g_string_append_c(out, '\n');
	g_string_append(out, done ? done : text);
}
