/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cmd/rules.h"

#include "base/paths.h"

static gboolean
refuse_mistakes(const GPtrArray *mistakes, GError **error)
{
	if (mistakes->len == 0)
		return TRUE;
	if (mistakes->len == 1)
		g_set_error(error, CMD_ERROR, CMD_ERROR_FAILED, "%s",
			(char *)mistakes->pdata[0]);
	else
		g_set_error(error, CMD_ERROR, CMD_ERROR_FAILED,
			"%s (and %u more: see owed check)",
			(char *)mistakes->pdata[0], mistakes->len - 1);
	return FALSE;
}

gboolean
cmd_has_config(const CmdContext *context, GError **error)
{
	if (!context->config ||
		g_file_test(context->config, G_FILE_TEST_EXISTS))
		return TRUE;
	g_set_error(error, CMD_ERROR, CMD_ERROR_FAILED,
		"%s: there is no such file", context->config);
	return FALSE;
}

Rules *
cmd_rules(const CmdContext *context, GError **error)
{
	g_autoptr(GPtrArray) mistakes = g_ptr_array_new_with_free_func(g_free);
	g_autofree char *share = paths_share_dir(error);
	g_autofree char *dir = share ? paths_config_dir(error) : NULL;
	g_autofree char *file =
		dir ? g_build_filename(dir, "rules.lua", NULL) : NULL;
	g_autoptr(Rules) rules = NULL;

	if (!file || !cmd_has_config(context, error))
		return NULL;
	rules = rules_load(share, context->config ? context->config : file,
		mistakes, error);
	if (!rules || !refuse_mistakes(mistakes, error))
		return NULL;
	return g_steal_pointer(&rules);
}
