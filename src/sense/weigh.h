/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * weigh: adds up the weights of the phrases found, per kind.
 *
 * One group counts in full once, a second phrase of it elsewhere by half, and
 * no more. A phrase within the words of one that counted counts nothing. A
 * kind needs at least one phrase that weighs more than mere support: subjects,
 * quoted text and signs alone make no finding.
 */
#pragma once

#include <glib.h>

#include "sense/words/words.h"

#define WEIGH_THRESHOLD 1.0
/* Phrases lighter than this only support others. */
#define WEIGH_SUPPORT 0.6

/* What speaks for a kind. */
typedef struct {
	const char *kind; /* interned */
	double score;
	GArray *matches; /* of guint: indices of matches, heaviest first */
} Weight;
void weight_free(Weight *weight);

/* SIGNS with those of section signs that MATCHES make hold. */
guint64 weigh_signs(const Words *words, const GArray *matches, guint64 signs);

/* All kinds of SECTION with a phrase among MATCHES, best score first, but for
 * those that only tell of days ("when", "days"). Array of Weight, yours. */
GPtrArray *weigh(const Words *words, WordsSection section,
	const GArray *matches, guint64 signs);
