/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * mutt_list: the due cases as a Maildir of symbolic links, for mail clients
 * that know no tags. It holds nothing of its own: to be opened for reading.
 */
#pragma once

#include "cmd/cmd.h"
#include "mail/archive/archive.h"

/* Where it is; nothing is created. Yours; NULL with ERROR. */
char *mutt_list_path(GError **error);

/*
 * Judges the open cases and fills the folder PATH with the asks of those that
 * are due; their number goes to COUNT. What stood there goes, but only if the
 * folder holds links alone: else it is left as it is, with ERROR.
 */
gboolean mutt_list_write(const CmdContext *context, const char *path,
	guint *count, GError **error);

/* What is due no more by its tag in ARCHIVE leaves the folder PATH, if there
 * is one: after a decision. */
gboolean mutt_list_prune(Archive *archive, const char *path, GError **error);
