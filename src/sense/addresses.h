/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * addresses: mail addresses and phone numbers that stand in running text.
 *
 * Bounces, absence notices and signatures all name them in their own ways;
 * what they look like is known here alone. Pure.
 */
#pragma once

#include <glib.h>

/* A stretch of a text, in bytes. */
typedef struct {
	gsize start, end;
} TextSpan;

/* RUN widened over digits, over bytes of BEFORE in front of it and of AFTER
 * behind it: the number that it may be a group of. */
TextSpan digits_around(
	const char *text, TextSpan run, const char *before, const char *after);

/*
 * The next address in TEXT from byte FROM on, before byte END. False, with
 * SPAN untouched, if there is none. A domain without a dot is no address
 * here, nor is one in a URL or a Message-ID field.
 */
gboolean address_next(const char *text, gsize from, gsize end, TextSpan *span);

/* The address in SPAN of TEXT as addresses are compared: lower case, without
 * a final dot. Yours. */
char *address_at(const char *text, TextSpan span);

/*
 * The next phone number in TEXT from byte FROM on, before byte END: digits
 * with the separators people put between them, with a leading "+" or "(" and
 * a trailing extension. Dates, amounts and bank numbers are none. False, with
 * SPAN untouched, if there is none.
 */
gboolean phone_next(const char *text, gsize from, gsize end, TextSpan *span);
