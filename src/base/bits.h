/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * bits: small sets as the bits of a number, gone through one by one:
 *
 *	for (; set; set &= set - 1)
 *		use(bits_lowest(set));
 */
#pragma once

#include <glib.h>

/* The number of the lowest bit of SET, which must not be empty. GLib's own
 * looks at one bit after the other. */
static inline guint
bits_lowest(guint64 set)
{
#ifdef __GNUC__
	return (guint)__builtin_ctzll(set);
#else
	guint32 low = (guint32)set;

	return (guint)(low ? g_bit_nth_lsf(low, -1)
			   : 32 + g_bit_nth_lsf((guint32)(set >> 32), -1));
#endif
}
