/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Folding what most letters of ours are written in: ASCII and the letters of
 * Latin-1. */
#include "base/text.h"

#include <string.h>

/* U+00C0 to U+00FF, two bytes each, the first of which is 0xC3. */
static const char latin[64][3] = { "a", "a", "a", "a", "a", "a", "ae", "c", "e",
	"e", "e", "e", "i", "i", "i", "i", "d", "n", "o", "o", "o", "o", "o",
	"", "o", "u", "u", "u", "u", "y", "th", "ss", "a", "a", "a", "a", "a",
	"a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i", "d", "n", "o",
	"o", "o", "o", "o", "", "o", "u", "u", "u", "u", "y", "th", "y" };

#define EIGHT(byte) ((byte)*G_GUINT64_CONSTANT(0x0101010101010101))

/* Eight bytes of TEXT at once, if all are ASCII and none is a back quote: bit 7
 * of a byte tells that the sum in it went so far. */
static inline gboolean
fold_eight(const char *text, char *out)
{
	guint64 each;

	memcpy(&each, text, sizeof each);
	guint64 quotes = each ^ EIGHT('`');
	if ((each | ((quotes - EIGHT(1)) & ~quotes)) & EIGHT(0x80))
		return FALSE;
	guint64 from_a = each + EIGHT(0x80 - 'A');
	guint64 behind_z = each + EIGHT(0x7f - 'Z');
	each |= (from_a & ~behind_z & EIGHT(0x80)) >> 2;
	memcpy(out, &each, sizeof each);
	return TRUE;
}

gsize
text_fold_latin(const char *text, gsize length, char *out)
{
	char *to = out;

	for (gsize i = 0; i < length; i++) {
		guchar c = (guchar)text[i];

		if (length - i >= 8 && fold_eight(text + i, to)) {
			i += 7;
			to += 8;
			continue;
		}
		if (c < 0x80) {
			*to++ = (char)(c >= 'A' && c <= 'Z' ? c | 0x20
				       : c == '`'	    ? '\''
							    : c);
			continue;
		}
		guchar next = i + 1 < length ? (guchar)text[++i] : 0;
		const char *plain = latin[next & 0x3f];
		if (c != 0xc3 || (next & 0xc0) != 0x80 || !*plain)
			return G_MAXSIZE;
		while (*plain)
			*to++ = *plain++;
	}
	*to = '\0';
	return (gsize)(to - out);
}
