/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * spawn: runs what hooks asked for: argument vectors, never a shell.
 */
#pragma once

#include <glib.h>

/* Runs each of RUNS (of char **) to its end, a minute at most; one that fails
 * is told on standard error and does not keep the others back. */
void spawn_all(const GPtrArray *runs);
