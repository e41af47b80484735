/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * countries: zones and weekends of the world, as data.
 */
#pragma once

#include <glib.h>

typedef struct {
	const char *code;  /* ISO 3166, lower case */
	guint8 weekend;	   /* as in Workdays */
	const char *zones; /* IANA names parted by blanks, the main one first */
} Country;

/* NULL if there is no such country. */
const Country *country_find(const char *code);

/* The country of a mail domain, by its top-level domain: NULL where that tells
 * none (acme.com, acme.io). */
const Country *country_of_domain(const char *domain);

/* The country whose clocks alone stand at OFFSET (seconds east of UTC): NULL
 * for full hours, which many share. */
const Country *country_of_offset(int offset);
