/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * spare: what is kept for long, and changed no more, takes no more room than it
 * needs.
 */
#pragma once

#include <glib.h>

/* Gives back what TEXT (may be NULL) was grown by beyond its end. */
void spare_text(char **text);
/* Lets go of the words of TEXT (may be NULL): "" takes their place. */
void spare_words(char **text);
/* Of COUNT places of arrays those that are empty hold one and the same from now
 * on. */
void spare_arrays(GPtrArray **const *places, gsize count);
