/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * complete: what may stand where the shell asks for it.
 *
 * Lines "CANDIDATE<TAB>DESCRIPTION"; "@files" or "@folders" ask the shell for
 * its own. Nothing is said on standard error: a completion must not disturb.
 */
#pragma once

#include <stdio.h>

#include "cmd/cmd.h"

/* One line, unless WORD does not begin CANDIDATE. PREFIX ("--kind=") is put
 * before it. */
void complete_say(const char *prefix, const char *word, const char *candidate,
	const char *description);

/* The open cases whose id begins with WORD, or whose subject or client holds
 * it. */
void complete_cases(const CmdContext *context, const char *word);
/* The kinds of cases that the rules follow up. */
void complete_kinds(
	const CmdContext *context, const char *prefix, const char *word);
