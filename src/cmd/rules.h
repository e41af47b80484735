/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * rules: the rules that a command works with.
 */
#pragma once

#include "cmd/cmd.h"
#include "rules/rules.h"

/* False with ERROR if --config names a file that is not there. */
gboolean cmd_has_config(const CmdContext *context, GError **error);

/*
 * The rules of --config, else of $XDG_CONFIG_HOME/owed/rules.lua, else the
 * shipped ones. Mistakes in them are an error: what a user meant with a
 * broken rule is not guessed. The result is yours.
 */
Rules *cmd_rules(const CmdContext *context, GError **error);
