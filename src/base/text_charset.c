/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <errno.h>
#include <string.h>

#include "base/text.h"

/* windows-1252 from 0x80 to 0x9f; its five holes as ISO 8859-1 has them. */
static const guint16 windows_1252[32] = { 0x20ac, 0x81, 0x201a, 0x192, 0x201e,
	0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d,
	0x17d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013,
	0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0x9d, 0x17e, 0x178 };

/* Names that mail uses for what iconv knows otherwise, or more widely. */
static const struct {
	const char *name, *iconv;
} aliases[] = {
	{ "ks_c_5601-1987", "CP949" },
	{ "ks_c_5601", "CP949" },
	{ "euc-kr", "CP949" },
	{ "gb2312", "GB18030" },
	{ "gb_2312-80", "GB18030" },
	{ "gbk", "GB18030" },
	{ "x-gbk", "GB18030" },
	{ "shift_jis", "CP932" },
	{ "shift-jis", "CP932" },
	{ "x-sjis", "CP932" },
	{ "iso-8859-9", "CP1254" },
	{ "iso-8859-8-i", "ISO-8859-8" },
	{ "iso-8859-8-e", "ISO-8859-8" },
	{ "x-mac-roman", "MACINTOSH" },
	{ "x-macintosh", "MACINTOSH" },
	{ "unicode-1-1-utf-7", "UTF-7" },
	{ "x-big5", "BIG5-HKSCS" },
	{ "big5", "BIG5-HKSCS" },
};

static gboolean
is_latin(const char *charset)
{
	static const char *const names[] = { "iso-8859-1", "iso8859-1",
		"iso_8859-1", "latin1", "latin-1", "l1", "us-ascii", "ascii",
		"ansi_x3.4-1968", "windows-1252", "cp1252", "cp-1252",
		"iso-8859-1-windows-3.1-latin-1" };
	for (gsize i = 0; i < G_N_ELEMENTS(names); i++)
		if (g_ascii_strcasecmp(charset, names[i]) == 0)
			return TRUE;
	return FALSE;
}

static gboolean
is_utf8(const char *charset)
{
	return g_ascii_strcasecmp(charset, "utf-8") == 0 ||
	       g_ascii_strcasecmp(charset, "utf8") == 0;
}

/* True where bytes that are valid UTF-8 mean something else all the same:
 * charsets of seven bits with shifts, and wide ones. */
static gboolean
hides_in_ascii(const char *charset)
{
	static const char *const starts[] = { "iso-2022", "utf-7", "utf-16",
		"utf-32", "ucs-", "hz-", "unicode-1-1-utf-7", "csiso2022" };
	for (gsize i = 0; i < G_N_ELEMENTS(starts); i++)
		if (g_ascii_strncasecmp(
			    charset, starts[i], strlen(starts[i])) == 0)
			return TRUE;
	return FALSE;
}

static void
append_1252(GString *out, guint8 byte)
{
	g_string_append_unichar(out,
		byte >= 0x80 && byte < 0xa0 ? windows_1252[byte - 0x80] : byte);
}

/* Takes what is valid UTF-8 and reads the other bytes as windows-1252. */
static char *
mend_utf8(const char *bytes, gsize len)
{
	GString *out = g_string_sized_new(len + len / 8 + 1);
	const char *end = bytes + len;
	while (bytes < end) {
		const char *bad;
		g_utf8_validate(bytes, end - bytes, &bad);
		g_string_append_len(out, bytes, bad - bytes);
		if (bad < end && *bad)
			append_1252(out, (guint8)*bad);
		bytes = bad + 1;
	}
	return g_string_free(out, FALSE);
}

static char *
from_1252(const char *bytes, gsize len)
{
	GString *out = g_string_sized_new(len + len / 8 + 1);
	for (gsize i = 0; i < len; i++)
		if (bytes[i])
			append_1252(out, (guint8)bytes[i]);
	return g_string_free(out, FALSE);
}

/* Unlabelled bytes that are mostly well-formed UTF-8 were cut or mixed. */
static gboolean
is_mostly_utf8(const char *bytes, gsize len)
{
	gsize good = 0, bad = 0;
	const guint8 *p = (const guint8 *)bytes, *end = p + len;
	while (p < end) {
		if (*p < 0x80) {
			p++;
			continue;
		}
		gunichar c =
			g_utf8_get_char_validated((const char *)p, end - p);
		if (c == (gunichar)-1 || c == (gunichar)-2) {
			bad++;
			p++;
		} else {
			good++;
			p += g_utf8_skip[*p];
		}
	}
	return good && good >= bad;
}

static const char *
iconv_name(const char *charset)
{
	for (gsize i = 0; i < G_N_ELEMENTS(aliases); i++)
		if (g_ascii_strcasecmp(charset, aliases[i].name) == 0)
			return aliases[i].iconv;
	return charset;
}

/* NULL if iconv does not know the charset. Bytes that are wrong in it are
 * read as windows-1252. */
static char *
from_charset(const char *bytes, gsize len, const char *charset)
{
	GIConv cd = g_iconv_open("UTF-8", iconv_name(charset));
	if (cd == (GIConv)-1)
		return NULL;
	GString *out = g_string_sized_new(len * 2 + 1);
	char *in = (char *)bytes;
	gsize left = len;
	while (left) {
		char buffer[4096], *to = buffer;
		gsize room = sizeof(buffer);
		gsize done = g_iconv(cd, &in, &left, &to, &room);
		int why = errno;
		for (char *p = buffer; p < to; p++)
			if (*p)
				g_string_append_c(out, *p);
		if (done != (gsize)-1 || why == E2BIG)
			continue;
		if ((guint8)*in)
			append_1252(out, (guint8)*in);
		in++;
		left--;
	}
	g_iconv_close(cd);
	if (!g_utf8_validate(out->str, out->len, NULL)) {
		g_string_free(out, TRUE);
		return NULL;
	}
	return g_string_free(out, FALSE);
}

/* The text without its NUL bytes, which UTF-8 does not need in mail. */
static char *
copy_valid(const char *bytes, gsize len)
{
	char *copy = g_malloc(len + 1);
	gsize n = 0;
	for (gsize i = 0; i < len; i++)
		if (bytes[i])
			copy[n++] = bytes[i];
	copy[n] = '\0';
	return copy;
}

/* True for ASCII without NUL bytes, as most mail is. */
static gboolean
is_plain(const char *bytes, gsize len)
{
	const guint64 ones = G_GUINT64_CONSTANT(0x0101010101010101);
	guint64 word;
	gsize i = 0;
	for (; i + sizeof word <= len; i += sizeof word) {
		memcpy(&word, bytes + i, sizeof word);
		/* A byte of zero borrows, too. */
		if ((word | (word - ones)) & ones << 7)
			return FALSE;
	}
	for (; i < len; i++)
		if (bytes[i] == '\0' || (guint8)bytes[i] >= 0x80)
			return FALSE;
	return TRUE;
}

char *
text_utf8(const char *bytes, gssize length, const char *charset)
{
	gsize len = length < 0 ? strlen(bytes) : (gsize)length;
	if (len == 0)
		return g_strdup("");
	if (charset && !*charset)
		charset = NULL;
	if (charset && hides_in_ascii(charset)) {
		char *text = from_charset(bytes, len, charset);
		if (text)
			return text;
	}
	const char *bad;
	if (is_plain(bytes, len) || g_utf8_validate(bytes, len, &bad))
		return g_strndup(bytes, len);
	if (!memchr(bytes, 0, len)) {
		if (charset && is_utf8(charset))
			return mend_utf8(bytes, len);
	} else {
		g_autofree char *bare = copy_valid(bytes, len);
		return text_utf8(bare, -1, charset);
	}
	if (charset && !is_latin(charset)) {
		char *text = from_charset(bytes, len, charset);
		if (text)
			return text;
	}
	return is_mostly_utf8(bytes, len) ? mend_utf8(bytes, len)
					  : from_1252(bytes, len);
}
