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
bits_lowest(guint32 set)
{
#ifdef __GNUC__
	return (guint)__builtin_ctz(set);
#else
	return (guint)g_bit_nth_lsf(set, -1);
#endif
}
