/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/asks.h"

/* To ask something is the weakest reading: a quote that closes with a
 * question is a quote. */
static void
move_question_last(GPtrArray *asks)
{
	const char *question = g_intern_static_string("question");

	for (guint i = 0; i + 1 < asks->len; i++) {
		Ask *ask = g_ptr_array_index(asks, i);

		if (ask->kind != question)
			continue;
		g_ptr_array_steal_index(asks, i);
		g_ptr_array_add(asks, ask);
		return;
	}
}

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
	move_question_last(findings->asks);
}
