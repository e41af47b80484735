/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * check: what `owed check` looks over beyond loading the rules.
 */
#pragma once

#include "rules/rules.h"

/*
 * Reads every template of every language, renders it for a case that knows
 * little and for one that knows all, and judges the tone. Mistakes
 * ("templates/en/quote-last.txt:7: ...") are added to MISTAKES, and to FIGURES
 * (may be NULL) a line of figures for each; both of char *. Returns the number
 * of templates.
 */
guint rules_check_templates(
	const Rules *rules, GPtrArray *mistakes, GPtrArray *figures);
