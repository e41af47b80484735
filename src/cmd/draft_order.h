/* SPDX-License-Identifier: GPL-3.0-or-later */
/* draft_order: one draft on order, for the terminal and for mail clients. */
#pragma once

#include "cmd/cmd.h"
#include "rules/rules.h"

typedef struct {
	DraftWish wish;
	const char *file; /* a new file; NULL or "-": standard output */
	gboolean is_forced, is_preview;
	gboolean *has_warned; /* set if there were warnings; may be NULL */
} DraftOrder;

/*
 * Judges THREAD (a search, or "-") anew and writes the next letter of its most
 * urgent case; warnings go to standard error. The exit status; with ERROR
 * nothing is written, and no file is left.
 */
int draft_order(const CmdContext *context, const char *thread,
	const DraftOrder *order, GError **error);
