/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * peek: whom a message file goes to, without reading the message.
 *
 * For choosing what to read: whatever looks like an address in the header
 * counts, also in names and comments, so the result may hold too many. The
 * first address of a well-formed To is always the first of the result.
 */
#pragma once

#include <glib.h>

/* Addresses (lower case) of To, then Cc, then Bcc; yours. NULL if the file
 * cannot be read. */
GPtrArray *peek_recipients(const char *file);

/* The address in the value of a From header; the last one, since names stand
 * before it. NULL if there is none. Yours. */
char *peek_address(const char *from);
