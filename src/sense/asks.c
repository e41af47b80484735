/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/asks.h"

void
asks_read(const Reading *reading, Findings *findings)
{
	g_autoptr(GPtrArray) weights = weigh(
		reading->words, WORDS_ASKS, reading->matches, reading->signs);

	for (guint i = 0; i < weights->len; i++) {
		const Weight *weight = g_ptr_array_index(weights, i);
		Ask *ask;

		if (weight->score < WEIGH_THRESHOLD)
			continue;
		ask = ask_new(weight->kind, weight->score);
		reading_evidence(reading, weight, ask->evidence);
		g_ptr_array_add(findings->asks, ask);
	}
}
