/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * surroundings: what owed lives in: the mail program's settings, notmuch's
 * hooks, the programs that are installed. For setup, which completes it, and
 * doctor, which looks whether it works.
 */
#pragma once

#include "cmd/cmd.h"
#include "mail/archive/archive.h"

typedef struct {
	Archive *archive; /* NULL if there is none: PROBLEM says why */
	GError *problem;
	char *contrib;	    /* the folder with owed.rc and hooks/ */
	char *rc;	    /* settings of NeoMutt or Mutt, where they are or
			    * belong */
	char *rc_to_source; /* the file of owed that belongs into them */
	char *hook;  /* notmuch's post-new; NULL for an archive of owed's own */
	char *rules; /* rules.lua of the user */
	gboolean has_rc, is_sourced, has_hook, is_hook_ours, has_rules;
	gboolean is_notmuch; /* NeoMutt with notmuch, and notmuch's archive */
} Surroundings;

/* Looks. NULL with ERROR if a folder of owed's own has no name; yours. */
Surroundings *surroundings_look(GError **error);
void surroundings_free(Surroundings *surroundings);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Surroundings, surroundings_free)

/* What "PROGRAM ARGUMENT" prints; NULL if it is not installed. Yours. */
char *surroundings_ask(const char *program, const char *argument);

/* TEXT as one word of muttrc, or as a Lua string, quoted. Yours. */
char *surroundings_quoted(const char *text, const char *dangerous);
