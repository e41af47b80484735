/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Bounds of a message before it is parsed: the parser holds every header and
 * every part in memory, so endless ones are cut off here, by one pass over
 * the lines.
 */
#include <string.h>

#include "mail/letter_private.h"

enum {
	SMALL = 128 << 10,	/* bytes of a message that needs no bounds */
	MAX_FIELD_LINES = 5000, /* lines of headers in a row */
	MAX_FIELD_BYTES = 512 << 10,
	MAX_BOUNDARIES = 10000, /* lines that begin like a boundary */
	HEAD = 128,		/* bytes of a line that are looked at */
};

typedef struct {
	gint64 start;	   /* of the line */
	gint64 run_start;  /* of the header lines in a row */
	gint64 header_cut; /* where the message's own header is cut, or -1 */
	gint64 body;	   /* where its body begins, -1 while in the header */
	gint64 end;	   /* where the message is cut, or -1 */
	guint run_lines, boundaries;
	char head[HEAD];
	gsize head_len, len;
} Scan;

/* True for "Name: value". */
static gboolean
is_field(const char *line, gsize len)
{
	gsize n = 0;
	while (n < len && line[n] > ' ' && line[n] < 127 && line[n] != ':')
		n++;
	return n && n < len && line[n] == ':';
}

static gboolean
is_too_long(const Scan *scan)
{
	return scan->run_lines > MAX_FIELD_LINES ||
	       scan->start + (gint64)scan->len - scan->run_start >
		       MAX_FIELD_BYTES;
}

static void
cut(Scan *scan)
{
	gint64 where = MAX(scan->run_start + 1,
		MIN(scan->start, scan->run_start + MAX_FIELD_BYTES));
	if (scan->start == scan->run_start)
		where = scan->run_start + MAX_FIELD_BYTES;
	if (scan->body >= 0)
		scan->end = where;
	else if (scan->header_cut < 0)
		scan->header_cut = where;
}

/* Looks at the line that ends at NEXT. */
static void
end_of_line(Scan *scan, gint64 next)
{
	const char *head = scan->head;
	gsize len = scan->head_len;
	gboolean is_blank = len == 0 || (len == 1 && *head == '\r');
	gboolean goes_on =
		scan->run_lines && !is_blank && (*head == ' ' || *head == '\t');
	if (!goes_on && (is_blank || !is_field(head, len))) {
		scan->run_lines = 0;
	} else {
		if (scan->run_lines++ == 0)
			scan->run_start = scan->start;
		if (is_too_long(scan))
			cut(scan);
	}
	if (is_blank && scan->body < 0)
		scan->body = next;
	if (len > 2 && head[0] == '-' && head[1] == '-' && head[2] != ' ' &&
		++scan->boundaries > MAX_BOUNDARIES)
		scan->end = scan->start;
	scan->start = next;
	scan->head_len = scan->len = 0;
}

static void
scan_bytes(Scan *scan, const char *bytes, gsize len, gint64 offset)
{
	const char *p = bytes, *end = bytes + len;
	while (p < end && scan->end < 0) {
		const char *line_end = memchr(p, '\n', end - p);
		gsize piece = (line_end ? line_end : end) - p;
		gsize copy = MIN(piece, HEAD - scan->head_len);
		memcpy(scan->head + scan->head_len, p, copy);
		scan->head_len += copy;
		scan->len += piece;
		p += piece;
		if (line_end)
			end_of_line(scan, offset + (++p - bytes));
	}
}

/* STREAM from START on, without the rest of an endless header. */
static GMimeStream *
without_rest_of_header(GMimeStream *stream, gint64 start, const Scan *scan)
{
	g_autoptr(GMimeStream) head =
		g_mime_stream_substream(stream, start, scan->header_cut);
	g_autoptr(GMimeStream) gap =
		g_mime_stream_mem_new_with_buffer("\n\n", 2);
	GMimeStream *all = g_mime_stream_cat_new();
	g_mime_stream_cat_add_source(GMIME_STREAM_CAT(all), head);
	g_mime_stream_cat_add_source(GMIME_STREAM_CAT(all), gap);
	if (scan->body >= 0) {
		g_autoptr(GMimeStream) body =
			g_mime_stream_substream(stream, scan->body, scan->end);
		g_mime_stream_cat_add_source(GMIME_STREAM_CAT(all), body);
	}
	return all;
}

GMimeStream *
letter_bounded(GMimeStream *stream, gint64 start, Letter *letter)
{
	gint64 length = g_mime_stream_length(stream);
	Scan scan = { .start = start,
		.run_start = start,
		.header_cut = -1,
		.body = -1,
		.end = -1 };
	char *buffer = length > SMALL ? g_malloc(1 << 16) : NULL;
	gint64 offset = start;
	g_mime_stream_seek(stream, start, GMIME_STREAM_SEEK_SET);
	while (buffer && scan.end < 0) {
		gssize got = g_mime_stream_read(stream, buffer, 1 << 16);
		if (got <= 0)
			break;
		scan_bytes(&scan, buffer, got, offset);
		offset += got;
		/* One line that is all header. */
		if (is_field(scan.head, scan.head_len) && scan.body < 0 &&
			scan.header_cut < 0 && scan.len > MAX_FIELD_BYTES)
			scan.header_cut = scan.start + MAX_FIELD_BYTES;
	}
	g_free(buffer);
	g_mime_stream_seek(stream, start, GMIME_STREAM_SEEK_SET);
	if (scan.header_cut >= 0)
		letter_note(letter, "endless header: cut");
	if (scan.end >= 0)
		letter_note(letter, "too many parts: the rest not read");
	if (scan.header_cut >= 0)
		return without_rest_of_header(stream, start, &scan);
	return g_mime_stream_substream(stream, start, scan.end);
}
