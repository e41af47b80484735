/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/timer.h"

#include <pthread.h>
#include <setjmp.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

#define GRACE 0.5  /* seconds for the count hook to end it in good order */
#define RETRY 0.01 /* seconds to wait while inside malloc */

_Thread_local volatile sig_atomic_t timer_is_busy;

/* One call at a time: another thread waits for its turn. */
static GMutex turn;

/* What a signal handler can reach: there is no other way than file scope. */
static volatile sig_atomic_t expired;
static sigjmp_buf way_out;
static pthread_t owner;

/* Other threads work meanwhile: their time is not the call's, where the system
 * tells them apart. */
#if defined(_POSIX_THREAD_CPUTIME) && _POSIX_THREAD_CPUTIME >= 0
static timer_t own_timer;

static gboolean
begin(void)
{
	struct sigevent event = { .sigev_notify = SIGEV_SIGNAL,
		.sigev_signo = SIGVTALRM };

	return timer_create(CLOCK_THREAD_CPUTIME_ID, &event, &own_timer) == 0;
}

static void
set(struct timeval left)
{
	struct itimerspec value = { { 0, 0 },
		{ left.tv_sec, left.tv_usec * 1000 } };

	timer_settime(own_timer, 0, &value, NULL);
}

static void
end(void)
{
	timer_delete(own_timer);
}
#else
static gboolean
begin(void)
{
	return FALSE;
}

static void
set(struct timeval left)
{
	(void)left;
}

static void
end(void)
{
}
#endif

static volatile sig_atomic_t is_own; /* that timer, not the process's */

static void
arm(double seconds)
{
	struct itimerval value = { { 0, 0 }, { 0, 0 } };

	value.it_value.tv_sec = (time_t)seconds;
	value.it_value.tv_usec =
		(suseconds_t)((seconds - (double)(time_t)seconds) * 1e6);
	if (is_own)
		set(value.it_value);
	else
		setitimer(ITIMER_VIRTUAL, &value, NULL);
}

static void
on_signal(int number)
{
	if (!pthread_equal(pthread_self(), owner)) {
		pthread_kill(owner, number);
	} else if (!expired) {
		expired = 1;
		arm(GRACE);
	} else if (timer_is_busy) {
		arm(RETRY);
	} else {
		siglongjmp(way_out, 1);
	}
}

/* Processor time of this thread is counted, not the time of day: a busy machine
 * must not make a good rule fail. */
gboolean
timer_run(void (*run)(gpointer data), gpointer data, double seconds)
{
	struct sigaction action = { .sa_handler = on_signal,
		.sa_flags = SA_RESTART };
	struct sigaction before;
	volatile gboolean is_whole = FALSE;

	g_mutex_lock(&turn);
	sigemptyset(&action.sa_mask);
	expired = 0;
	timer_is_busy = 0;
	owner = pthread_self();
	sigaction(SIGVTALRM, &action, &before);
	is_own = begin();
	if (sigsetjmp(way_out, 1) == 0) {
		arm(seconds);
		run(data);
		is_whole = TRUE;
	}
	arm(0);
	if (is_own)
		end();
	sigaction(SIGVTALRM, &before, NULL);
	g_mutex_unlock(&turn);
	return is_whole;
}

gboolean
timer_expired(void)
{
	return expired != 0;
}
