/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * me: which addresses are ours.
 */
#pragma once

#include <glib.h>

typedef struct Me Me;

/* ADDRESSES: "anna@shop.example" (anna+lists@shop.example is she too), or
 * "@shop.example" for a whole domain. */
Me *me_new(const char *const *addresses);
void me_free(Me *me);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Me, me_free)

gboolean me_is_empty(const Me *me);
gboolean me_is_ours(const Me *me, const char *address);
/* The notmuch search for letters from us. Yours. */
char *me_query(const Me *me);
