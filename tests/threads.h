/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * threads: included before everything by `make tsan`. GLib's locks are no
 * pthread ones and GLib is not instrumented: here the sanitizer is told what
 * they order.
 */
#pragma once

#include <glib.h>

void __tsan_acquire(void *address);
void __tsan_release(void *address);

static inline void
tsan_lock(GMutex *mutex)
{
	g_mutex_lock(mutex);
	__tsan_acquire(mutex);
}

static inline void
tsan_unlock(GMutex *mutex)
{
	__tsan_release(mutex);
	g_mutex_unlock(mutex);
}

static inline void
tsan_wait(GCond *condition, GMutex *mutex)
{
	__tsan_release(mutex);
	g_cond_wait(condition, mutex);
	__tsan_acquire(mutex);
}

static inline gboolean
tsan_once_enter(gsize *value)
{
	gboolean is_first = (g_once_init_enter)(value);

	__tsan_acquire(value);
	return is_first;
}

static inline void
tsan_once_leave(gsize *value, gsize result)
{
	__tsan_release(value);
	(g_once_init_leave)(value, result);
}

#undef g_once_init_enter
#undef g_once_init_leave
#define g_mutex_lock tsan_lock
#define g_mutex_unlock tsan_unlock
#define g_cond_wait tsan_wait
#define g_once_init_enter tsan_once_enter
#define g_once_init_leave tsan_once_leave
