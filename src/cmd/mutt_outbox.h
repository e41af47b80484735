/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * mutt_outbox: a private Maildir for one draft of one running mail client.
 *
 * It lies outside the archive, below the state folder, under the client's
 * process id, so that its recall command finds exactly one message and asks
 * nothing.
 */
#pragma once

#include <glib.h>

/* The path of the outbox of the client PID (digits). Yours; NULL with ERROR
 * if there is no home. Nothing is created. */
char *mutt_outbox_path(const char *pid, GError **error);

/*
 * Creates OUTBOX where it is missing, 0700 and ours, following no link, and
 * empties it. False with ERROR if something else lies in its place. The
 * outboxes of clients that ended are taken away.
 */
gboolean mutt_outbox_clear(const char *outbox, GError **error);

/* The file in which the draft of OUTBOX belongs. Yours. */
char *mutt_outbox_file(const char *outbox);

/* Whether OUTBOX holds a draft. */
gboolean mutt_outbox_is_filled(const char *outbox);

/* Notes NAME ("decided") in OUTBOX, cleared first, for the client's next
 * call. */
gboolean mutt_outbox_note(const char *outbox, const char *name, GError **error);

/* Whether that was noted; the note is taken away. */
gboolean mutt_outbox_take_note(const char *outbox, const char *name);
