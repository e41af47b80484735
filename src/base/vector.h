/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * vector: growing arrays for inner loops, where a call of GArray for every
 * item costs more than the item. A VECTOR of zeros is empty; emptied by
 * setting its count to 0, it keeps its room for the next use.
 */
#pragma once

#include <glib.h>

#define VECTOR(Type)                                                           \
	struct {                                                               \
		Type *at;                                                      \
		guint count, room;                                             \
	}

/* Room for COUNT items in all. */
#define vector_reserve(vector, wanted)                                         \
	do {                                                                   \
		if ((vector)->room < (wanted)) {                               \
			(vector)->room = MAX((wanted), 2 * (vector)->room);    \
			(vector)->at = g_realloc_n((vector)->at,               \
				(vector)->room, sizeof *(vector)->at);         \
		}                                                              \
	} while (0)

#define vector_push(vector, ...)                                               \
	do {                                                                   \
		vector_reserve(vector, (vector)->count + 1);                   \
		(vector)->at[(vector)->count++] = (__VA_ARGS__);               \
	} while (0)

#define vector_clear(vector) g_free((vector)->at)
