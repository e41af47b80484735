/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * when: which of the dates of a letter is the announced one. For src/sense
 * only.
 */
#pragma once

#include "sense/dates.h"
#include "sense/reading.h"

/*
 * The date that belongs to what the phrases of WEIGHT (may be NULL) say, NULL
 * if none does. Days gone by never count; today and spans that run already
 * ("this week") only if nothing lies ahead, since they mostly say why and not
 * when. Borrowed from READING.
 */
const DateMatch *when_find(
	const Reading *reading, const Weight *weight, Says what);
