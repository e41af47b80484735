/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * timer: runs something for a bounded processor time.
 *
 * The last fence around a script: neither a count hook nor a memory ceiling
 * reaches inside one long call of a C function such as string.find. After
 * `seconds` timer_expired() turns true, which the count hook asks; if the
 * call is still running half a second later it is broken off with a jump.
 * One call at a time in the whole process, since a signal is process-wide:
 * threads wait for each other, and a call must not start another.
 */
#pragma once

#include <glib.h>
#include <signal.h>

/* Runs RUN(DATA). False if it was broken off: what it worked on is then in
 * the middle of something and must not be used again. */
gboolean timer_run(void (*run)(gpointer data), gpointer data, double seconds);

/* True once the running call has used up its time. */
gboolean timer_expired(void);

/* Set while this thread is inside malloc or the like, where it must not
 * be broken off. */
extern _Thread_local volatile sig_atomic_t timer_is_busy;
