/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * S/MIME: what a signed message that is wrapped whole (RFC 8551 section 3.5.2)
 * holds is read without a look at the signature. Encrypted ones are said to
 * be that. Just enough BER (X.690) for it.
 */
#include <string.h>

#include "mail/letter/private.h"

enum {
	MAX_SMIME = 4 << 20, /* bytes of a wrapped message that is read */
	MAX_BER_DEPTH = 24,
	BER_OCTETS = 0x04,
	BER_OID = 0x06,
	BER_SEQUENCE = 0x30,
	BER_CONTENT = 0xa0, /* [0], constructed */
	BER_CONSTRUCTED = 0x20,
};

typedef struct {
	const guint8 *at, *end;
} Ber;

typedef struct {
	guint8 tag;
	gboolean is_open; /* of indefinite length */
	Ber inside;
} BerItem;

/* Reads the head of the item at BER and moves behind it: into it, that is. */
static gboolean
read_head(Ber *ber, BerItem *item)
{
	if (ber->end - ber->at < 2)
		return FALSE;
	item->tag = *ber->at++;
	guint8 first = *ber->at++;
	gsize length = first;
	item->is_open = first == 0x80;
	if ((item->tag & 0x1f) == 0x1f)
		return FALSE;
	if (first > 0x80) {
		int count = first & 0x7f;
		length = 0;
		if (count > 4 || ber->end - ber->at < count)
			return FALSE;
		while (count--)
			length = length << 8 | *ber->at++;
	}
	gsize left = ber->end - ber->at;
	if (item->is_open || length > left)
		length = left;
	item->inside = (Ber){ ber->at, ber->at + length };
	return TRUE;
}

static gboolean
is_end_mark(const Ber *ber)
{
	return ber->end - ber->at >= 2 && !ber->at[0] && !ber->at[1];
}

/* Moves behind the item at BER. */
static gboolean
skip_item(Ber *ber, int depth)
{
	BerItem item;
	if (depth > MAX_BER_DEPTH || !read_head(ber, &item))
		return FALSE;
	ber->at = item.inside.at;
	while (item.is_open && !is_end_mark(ber))
		if (!skip_item(ber, depth + 1))
			return FALSE;
	ber->at = item.is_open ? ber->at + 2 : item.inside.end;
	return TRUE;
}

/* Goes into the item at BER if it has TAG. */
static gboolean
enter(Ber *ber, guint8 tag)
{
	BerItem item;
	if (!read_head(ber, &item) || item.tag != tag)
		return FALSE;
	*ber = item.inside;
	return TRUE;
}

/* The last byte of the PKCS #7 type at BER (1.2.840.113549.1.7.x), and moves
 * behind it; -1 if it is no such type. */
static int
read_type(Ber *ber)
{
	static const guint8 start[] = { 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1,
		7 };
	BerItem item;
	if (!read_head(ber, &item) || item.tag != BER_OID)
		return -1;
	ber->at = item.inside.end;
	gsize len = item.inside.end - item.inside.at;
	if (len != sizeof(start) + 1 ||
		memcmp(item.inside.at, start, sizeof(start)) != 0)
		return -1;
	return item.inside.end[-1];
}

/* Appends the bytes of an octet string, which may come in pieces. */
static gboolean
read_octets(Ber *ber, GByteArray *out, int depth)
{
	BerItem item;
	if (depth > MAX_BER_DEPTH || !read_head(ber, &item) ||
		(item.tag & ~BER_CONSTRUCTED) != BER_OCTETS)
		return FALSE;
	if (item.tag == BER_OCTETS) {
		g_byte_array_append(
			out, item.inside.at, item.inside.end - item.inside.at);
		ber->at = item.inside.end;
		return TRUE;
	}
	Ber inside = item.inside;
	while (inside.at < inside.end && !is_end_mark(&inside))
		if (!read_octets(&inside, out, depth + 1))
			break;
	ber->at = item.is_open ? inside.at + 2 : item.inside.end;
	return out->len > 0;
}

/* The content of SignedData (RFC 5652 section 5.1), NULL if it has none. */
static GByteArray *
signed_content(Ber ber)
{
	if (!enter(&ber, BER_CONTENT) || !enter(&ber, BER_SEQUENCE) ||
		!skip_item(&ber, 0) || !skip_item(&ber, 0) ||
		!enter(&ber, BER_SEQUENCE) || read_type(&ber) != 1 ||
		!enter(&ber, BER_CONTENT))
		return NULL;
	GByteArray *out = g_byte_array_new();
	if (read_octets(&ber, out, 0))
		return out;
	g_byte_array_unref(out);
	return NULL;
}

static void
walk_inside(LetterWalk *walk, const GByteArray *bytes, int depth)
{
	g_autoptr(GMimeStream) stream = g_mime_stream_mem_new_with_buffer(
		(const char *)bytes->data, bytes->len);
	g_autoptr(GMimeParser) parser = g_mime_parser_new_with_stream(stream);
	g_autoptr(GMimeObject) part =
		g_mime_parser_construct_part(parser, walk->options);
	if (part)
		letter_walk(walk, part, depth + 1);
}

gboolean
letter_read_smime(LetterWalk *walk, GMimePart *part, int depth)
{
	const char *kind = g_mime_object_get_content_type_parameter(
		GMIME_OBJECT(part), "smime-type");
	if (kind && g_ascii_strcasecmp(kind, "certs-only") == 0)
		return TRUE;
	g_autoptr(GByteArray) bytes = letter_content(part, MAX_SMIME, NULL);
	Ber ber = { bytes->data, bytes->data + bytes->len };
	int type = enter(&ber, BER_SEQUENCE) ? read_type(&ber) : -1;
	g_autoptr(GByteArray) inside = type == 2 ? signed_content(ber) : NULL;
	if (inside) {
		walk_inside(walk, inside, depth);
		return TRUE;
	}
	if (type == 3 ||
		(kind && g_ascii_strcasecmp(kind, "enveloped-data") == 0) ||
		(kind && g_ascii_strcasecmp(kind, "authenveloped-data") == 0)) {
		walk->letter->is_encrypted = TRUE;
		return TRUE;
	}
	return FALSE;
}
