/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * paths: where things are on this machine.
 *
 * The only room that reads the environment (XDG, HOME, NOTMUCH_CONFIG,
 * OWED_SHARE). Results are yours unless said otherwise.
 */
#pragma once

#include <glib.h>

/* $XDG_CONFIG_HOME/owed, $XDG_DATA_HOME/owed, $XDG_CACHE_HOME/owed,
 * $XDG_STATE_HOME/owed, with the defaults of the XDG specification. NULL with
 * ERROR if HOME is needed and unset. Not created. */
char *paths_config_dir(GError **error);
char *paths_data_dir(GError **error);
char *paths_cache_dir(GError **error);
char *paths_state_dir(GError **error);

/* The folder with defaults.lua, words/, templates/: $OWED_SHARE, else lua/
 * beside the running binary's tree, else the installed share folder. */
char *paths_share_dir(GError **error);

/* The folder with owed.rc, hooks/ and rules/: beside the one above. */
char *paths_contrib_dir(GError **error);
/* NAME ("neomutt") below $XDG_CONFIG_HOME; FILE (".muttrc") below $HOME. NULL
 * if HOME is needed and unset. */
char *paths_config_of(const char *name);
char *paths_home_file(const char *file);

/* The file of manual page NAME ("owed", "owed-rules"): doc/ of a source tree,
 * else share/man of a prefix, beside the running binary; NULL if it is not
 * there. */
char *paths_manual_page(const char *name);

/* Creates DIR and its parents, 0700. */
gboolean paths_make_private(const char *dir, GError **error);

/* Sum of what tells FILE from what it was before: size, times, number; of a file
 * that is not there a constant. SEED as of image_sum. */
guint64 paths_file_stamp(guint64 seed, const char *file);
/* The same of the running program. */
guint64 paths_program_stamp(guint64 seed);

/* A variable that a room above needs (EDITOR, NO_COLOR, COLUMNS, ...);
 * borrowed, NULL if unset. */
const char *paths_environment(const char *name);
