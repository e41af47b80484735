/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * sentences: numbers the sentences of tokens that are cut; the half of tokens
 * that knows about full stops, abbreviations and layout. No language in it.
 */
#pragma once

#include "sense/text/tokens.h"

/* Fills in the sentence of COUNT tokens. */
void sentences_number(Token *tokens, guint count);
