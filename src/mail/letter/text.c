/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "base/text.h"
#include "mail/html/html.h"
#include "mail/letter/private.h"

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

/* The bytes at P of a mark that nobody sees and that stands between digits
 * and letters: zero-width blanks, joiners, marks of direction, the byte order
 * mark; 0 if there is none. Overrides of direction stay: they are evidence. */
static gsize
hidden_at(const char *p)
{
	const guint8 *byte = (const guint8 *)p;
	if (byte[0] == 0xef && byte[1] == 0xbb && byte[2] == 0xbf)
		return 3;
	if (byte[0] != 0xe2)
		return 0;
	if (byte[1] == 0x80 && byte[2] >= 0x8b && byte[2] <= 0x8f)
		return 3;
	return byte[1] == 0x81 && byte[2] == 0xa0 ? 3 : 0;
}

/* Line ends as one line feed; controls and hidden marks are dropped. */
static void
tidy(char *text)
{
	char *to = text;
	for (const char *p = text; *p; p++) {
		if ((guint8)*p >= ' ' && !(*p & 0x80)) {
			*to++ = *p;
		} else if (*p == '\r' || *p == '\f') {
			if (p[1] != '\n')
				*to++ = '\n';
		} else if (*p == '\n' || *p == '\t' || *p & 0x80) {
			gsize hidden = hidden_at(p);
			if (hidden)
				p += hidden - 1;
			else
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

/* HTML that is labelled as plain text. */
static gboolean
is_html(const char *text)
{
	text += strspn(text, " \t\n");
	return g_ascii_strncasecmp(text, "<html", 5) == 0 ||
	       g_ascii_strncasecmp(text, "<!doctype html", 14) == 0;
}

static char *
lay_out(LetterWalk *walk, GMimePart *part, char *text)
{
	GMimeContentType *type =
		g_mime_object_get_content_type(GMIME_OBJECT(part));
	if (!g_mime_content_type_is_type(type, "text", "plain") ||
		is_html(text)) {
		gboolean was_cut;
		char *plain = html_text(text, &was_cut);
		if (was_cut)
			letter_note(walk->letter, "HTML nested too deep: cut");
		walk->is_html = TRUE;
		return plain;
	}
	letter_take_inline(walk->letter, text);
	if (parameter_is(part, "format", "flowed"))
		return unflow(text, parameter_is(part, "delsp", "yes"));
	return g_strdup(text);
}

void
letter_read_text(LetterWalk *walk, GMimePart *part)
{
	const char *charset = g_mime_object_get_content_type_parameter(
		GMIME_OBJECT(part), "charset");
	gboolean was_cut;
	g_autoptr(GByteArray) bytes =
		letter_content(part, LETTER_MAX_TEXT, &was_cut);
	GString *out = walk->text;
	if (was_cut || out->len > LETTER_MAX_ALL)
		letter_note(walk->letter, "text too long: cut");
	if (out->len > LETTER_MAX_ALL)
		return;
	g_autofree char *text =
		text_utf8((const char *)bytes->data, bytes->len, charset);
	tidy(text);
	g_autofree char *plain = lay_out(walk, part, text);
	if (out->len && out->str[out->len - 1] != '\n')
		g_string_append_c(out, '\n');
	g_string_append(out, plain);
}
