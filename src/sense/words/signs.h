/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * signs: what can be told of a letter without knowing its language. Groups of
 * phrases name them in `when`; a words file may define more (section signs).
 */
#pragma once

#include <glib.h>

#include "mail/letter/letter.h"
#include "sense/findings.h"
#include "sense/text/tokens.h"

enum { SIGN_OWN_COUNT = 32 };
/* The bit of the first sign that a words file defines. */
#define SIGN_OWN (G_GUINT64_CONSTANT(1) << 32)

/* The bit of a built-in sign, 0 if there is none of that NAME. */
guint64 sign_from_name(const char *name);

/* The signs of LETTER, whose own words are OWN and whose facts stand in
 * FINDINGS. At the domains of FREEMAIL (a set; may be NULL) nobody is a
 * colleague. */
guint64 signs_read(const Letter *letter, const Tokens *own,
	GHashTable *freemail, const Findings *findings);
