/* SPDX-License-Identifier: GPL-3.0-or-later */
/* words/match: room for one matching, used again for the next. For src/sense/words
 * only. */
#pragma once

#include "sense/words/flat.h"

typedef struct Matcher Matcher;

void matcher_free(Matcher *matcher);
