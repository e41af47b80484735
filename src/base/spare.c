/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/spare.h"

#include <string.h>

void
spare_text(char **text)
{
	if (*text)
		*text = g_realloc(*text, strlen(*text) + 1);
}

void
spare_words(char **text)
{
	if (!*text)
		return;
	**text = '\0';
	spare_text(text);
}

void
spare_arrays(GPtrArray **const *places, gsize count)
{
	GPtrArray *empty = NULL;

	for (gsize i = 0; i < count; i++) {
		GPtrArray **place = places[i];

		if ((*place)->len > 0)
			continue;
		if (empty) {
			g_ptr_array_unref(*place);
			*place = g_ptr_array_ref(empty);
		}
		empty = *place;
	}
}
