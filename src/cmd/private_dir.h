/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * private_dir: folders of ours that nobody else reads, and that are emptied
 * only if they hold nothing but what we put there.
 */
#pragma once

#include <glib.h>

/* The folder NAME below the open folder PARENT (AT_FDCWD with an absolute
 * NAME), made 0700 if it is missing, following no link. A descriptor, yours;
 * -1 with ERROR, also if it belongs to somebody else. */
int private_dir_open(int parent, const char *name, GError **error);

/* What is asked about the entry NAME of the open folder DIR. */
typedef gboolean (*PrivateDirTest)(int dir, const char *name, gpointer data);

/* True if every entry of DIR, which is borrowed, IS_OURS; else ERROR names the
 * first that is not. */
gboolean private_dir_is_ours(
	int dir, PrivateDirTest is_ours, gpointer data, GError **error);

/* Takes the entries out of DIR, which is borrowed: those that GO; NULL: all. */
gboolean private_dir_empty(
	int dir, PrivateDirTest go, gpointer data, GError **error);
