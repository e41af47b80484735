/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * when: the days that users type: "2026-12-01", "3d", "2 weeks", "monday".
 *
 * English words alone: this is the language of commands, not of mail.
 */
#pragma once

#include <glib.h>

#include "base/calendar.h"
#include "cmd/cmd.h"

/*
 * The day that TEXT names, seen from TODAY; always later than TODAY but for
 * full dates and "today". DAY_NONE with ERROR (CMD_ERROR_USAGE) if it names
 * none.
 */
Day when_parse(const char *text, Day today, GError **error);

/*
 * Sets the moment of CONTEXT from the value of --now: a day (judged at its
 * noon UTC, which is that day in every zone where people live; the whole day
 * is seen) or "2026-11-22T14:30[:00][Z|+01:00]". False with ERROR if it is
 * neither; CONTEXT is then as before.
 */
gboolean when_set_now(CmdContext *context, const char *text, GError **error);
