/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * when: which of the dates of a letter is the announced one. For src/sense
 * only.
 */
#pragma once

#include "sense/dates/dates.h"
#include "sense/reading.h"

/*
 * The date that is most likely meant by WHAT, whose phrases are WEIGHT (may be
 * NULL), by the words of its clause, its place and the other dates; NULL if
 * there is none. Days gone by never count; today and spans that run already
 * ("this week") little, since they mostly say why and not when. Borrowed from
 * READING.
 */
const DateMatch *when_find(
	const Reading *reading, const Weight *weight, Says what);

/* By how much the likeliest day of READING is more than any day that a letter
 * names: 0 if it is not, 1 or more if they say that they act on it. */
double when_most(const Reading *reading);
