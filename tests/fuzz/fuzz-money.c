/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Any text: amounts lie within it, in order, and never overlap. */
#include <stdint.h>
#include <string.h>

#include <glib.h>

#include "base/money.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	g_autofree char *text =
		g_utf8_make_valid((const char *)data, (gssize)size);
	gsize length = strlen(text), last = 0;
	g_autoptr(GArray) found = money_find(text, size % 2 ? "CAD" : NULL);
	for (guint i = 0; i < found->len; i++) {
		MoneyMatch match = g_array_index(found, MoneyMatch, i);
		g_assert_cmpuint(match.start, >=, last);
		g_assert_cmpuint(match.end, >, match.start);
		g_assert_cmpuint(match.end, <=, length);
		last = match.end;
		g_autofree char *plain = money_format_plain(match.money);
		g_autofree char *written = money_format(match.money, "fr");
		g_assert_nonnull(plain);
		g_assert_nonnull(written);
	}
	return 0;
}
