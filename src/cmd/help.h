/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * help: usages, written from the table of commands, and the manual.
 */
#pragma once

#include "cmd/cmd.h"

/* All commands on standard output. */
void help_overview(void);
/* One command with its options. */
void help_print(const CmdEntry *entry);
/* The versions of owed and of the libraries it runs with. */
void help_versions(void);
