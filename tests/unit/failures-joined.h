/* SPDX-License-Identifier: GPL-3.0-or-later */
/* failures-joined: the failed recipients of a bounce as one string. */
#pragma once

#include <glib.h>

#include "sense/findings.h"

/* "address status action" of each Failure, joined by ";"; yours. */
static char *
failures_joined(const GPtrArray *failed)
{
	GString *all = g_string_new(NULL);
	for (guint i = 0; i < failed->len; i++) {
		const Failure *one = g_ptr_array_index(failed, i);
		g_string_append_printf(all, "%s%s %s %s", i > 0 ? ";" : "",
			one->recipient, one->status ? one->status : "-",
			one->action ? one->action : "-");
	}
	return g_string_free(all, FALSE);
}
