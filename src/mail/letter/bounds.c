/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Bounds of a message before it is parsed: the parser holds every header and
 * every part in memory, so endless ones are cut off here, by one pass over
 * the lines.
 */
#include <string.h>

#include "mail/letter/private.h"

enum {
	SMALL = 48 << 10,	/* bytes of a message that needs no bounds */
	MAX_FIELD = 32 << 10,	/* bytes of one field of the header */
	MAX_LINES = 5000,	/* lines of headers in a row */
	MAX_BYTES = 512 << 10,	/* of headers in a row */
	MAX_BOUNDARIES = 10000, /* lines that begin like a boundary */
	MAX_RANGES = 32,	/* pieces of the header that are kept */
	HEAD = 128,		/* bytes of a line that are looked at */
};

typedef struct {
	gint64 start, end;
} Range;

typedef struct {
	gint64 start; /* of the line */
	gint64 field; /* start of the field that it belongs to */
	gint64 run;   /* start of the header lines in a row */
	guint lines;  /* of them */
	gint64 body;  /* where the body begins, -1 while in the header */
	gint64 end;   /* where the message is cut, or -1 */
	guint boundaries;
	guint fields;		/* of the header that are kept */
	gint64 taken;		/* bytes of them */
	Range kept[MAX_RANGES]; /* of the header */
	guint ranges;
	gboolean is_skipping; /* the rest of a field, or of the header */
	gboolean is_cut;
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

/* The range that is open ends at WHERE. */
static void
close_range(Scan *scan, gint64 where)
{
	if (!scan->is_skipping)
		scan->kept[scan->ranges - 1].end = where;
	scan->is_skipping = TRUE;
}

static void
open_range(Scan *scan, gint64 where)
{
	if (!scan->is_skipping || scan->ranges == MAX_RANGES)
		return;
	scan->kept[scan->ranges++] = (Range){ where, where };
	scan->is_skipping = FALSE;
}

/* The line that ends at NEXT belongs to the message's own header. */
static void
end_of_header_line(Scan *scan, gint64 next, gboolean is_new)
{
	gboolean is_full = scan->fields >= MAX_LINES || scan->taken > MAX_BYTES;
	if (is_new) {
		scan->field = scan->start;
		if (!is_full)
			open_range(scan, scan->start);
	}
	if (scan->is_skipping)
		return;
	scan->fields += is_new;
	scan->taken += next - scan->start;
	if (!is_full && next - scan->field <= MAX_FIELD)
		return;
	/* In front of the line, or in it if it is all of the field. */
	close_range(scan, scan->start > scan->field
				  ? scan->start - 1
				  : MIN(next - 1, scan->field + MAX_FIELD));
	scan->is_cut = TRUE;
}

/* Looks at the line that ends at NEXT. */
static void
end_of_line(Scan *scan, gint64 next)
{
	const char *head = scan->head;
	gsize len = scan->head_len;
	gboolean is_blank = len == 0 || (len == 1 && *head == '\r');
	gboolean goes_on =
		scan->lines && !is_blank && (*head == ' ' || *head == '\t');
	gboolean is_new = !goes_on && is_field(head, len);
	if (!goes_on && !is_new)
		scan->lines = 0;
	else if (scan->lines++ == 0 && scan->body >= 0)
		scan->run = scan->start;
	if (scan->body < 0 && is_blank) {
		close_range(scan, MAX(scan->start - 1, 0));
		scan->body = next;
	} else if (scan->body < 0) {
		end_of_header_line(scan, next, is_new);
	} else if (scan->lines > MAX_LINES ||
		   (scan->lines && next - scan->run > MAX_BYTES)) {
		scan->end = MIN(scan->start, scan->run + MAX_BYTES);
	}
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

static void
add(GMimeStream *all, GMimeStream *stream, gint64 start, gint64 end)
{
	g_autoptr(GMimeStream) piece =
		g_mime_stream_substream(stream, start, end);
	g_autoptr(GMimeStream) line =
		g_mime_stream_mem_new_with_buffer("\n", 1);
	g_mime_stream_cat_add_source(GMIME_STREAM_CAT(all), piece);
	g_mime_stream_cat_add_source(GMIME_STREAM_CAT(all), line);
}

/* STREAM with what is kept of its header, and its body. */
static GMimeStream *
without_cut(GMimeStream *stream, const Scan *scan)
{
	GMimeStream *all = g_mime_stream_cat_new();
	for (guint i = 0; i < scan->ranges; i++)
		if (scan->kept[i].end > scan->kept[i].start)
			add(all, stream, scan->kept[i].start,
				scan->kept[i].end);
	add(all, stream, 0, 0);
	if (scan->body >= 0)
		add(all, stream, scan->body, scan->end);
	return all;
}

GMimeStream *
letter_bounded(GMimeStream *stream, gint64 start, Letter *letter)
{
	gint64 length = g_mime_stream_length(stream), offset = start;
	g_autofree Scan *scan = g_new0(Scan, 1);
	scan->start = scan->field = scan->run = start;
	scan->body = scan->end = -1;
	scan->is_skipping = TRUE;
	open_range(scan, start);
	char *buffer = length > SMALL ? g_malloc(1 << 16) : NULL;
	g_mime_stream_seek(stream, start, GMIME_STREAM_SEEK_SET);
	while (buffer && scan->end < 0) {
		gssize got = g_mime_stream_read(stream, buffer, 1 << 16);
		if (got <= 0)
			break;
		scan_bytes(scan, buffer, got, offset);
		offset += got;
	}
	if (buffer && scan->body < 0 && scan->end < 0) {
		/* The end of the file ends the last line, too. */
		end_of_line(scan, offset);
		close_range(scan, offset);
	}
	g_free(buffer);
	g_mime_stream_seek(stream, start, GMIME_STREAM_SEEK_SET);
	if (scan->is_cut)
		letter_note(letter, "endless header: cut");
	if (scan->end >= 0)
		letter_note(letter, "too many parts: the rest not read");
	if (scan->is_cut)
		return without_cut(stream, scan);
	return g_mime_stream_substream(stream, start, scan->end);
}
