/* SPDX-License-Identifier: GPL-3.0-or-later */
/* words_match: room for one matching, used again for the next. For words*.c
 * only. */
#pragma once

#include "sense/words_flat.h"

typedef struct Matcher Matcher;

void matcher_free(Matcher *matcher);
