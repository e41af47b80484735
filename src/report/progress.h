/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * progress: one line on a terminal that tells how far a long run is. Nothing
 * where standard error is no terminal.
 */
#pragma once

#include <glib.h>

typedef struct Progress Progress;

/* UNIT in the plural ("files", "letters"). */
Progress *progress_new(const char *unit);
/* DONE of TOTAL, 0 if that is not known. */
void progress_step(Progress *progress, gint64 done, gint64 total);
/* Wipes the line. */
void progress_free(Progress *progress);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Progress, progress_free)
