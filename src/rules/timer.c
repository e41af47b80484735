/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/timer.h"

#include <pthread.h>
#include <setjmp.h>
#include <sys/time.h>

#define GRACE 0.5  /* seconds for the count hook to end it in good order */
#define RETRY 0.01 /* seconds to wait while inside malloc */

_Thread_local volatile sig_atomic_t timer_is_busy;

/* One call at a time: another thread waits for its turn. */
static GMutex turn;

/* What a signal handler can reach: there is no other way than file scope. */
static volatile sig_atomic_t expired;
static sigjmp_buf way_out;
static pthread_t owner;

static void
arm(double seconds)
{
	struct itimerval value = { { 0, 0 }, { 0, 0 } };

	value.it_value.tv_sec = (time_t)seconds;
	value.it_value.tv_usec =
		(suseconds_t)((seconds - (double)(time_t)seconds) * 1e6);
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

/* Processor time is counted, not the time of day: a busy machine must not
 * make a good rule fail. */
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
	if (sigsetjmp(way_out, 1) == 0) {
		arm(seconds);
		run(data);
		is_whole = TRUE;
	}
	arm(0);
	sigaction(SIGVTALRM, &before, NULL);
	g_mutex_unlock(&turn);
	return is_whole;
}

gboolean
timer_expired(void)
{
	return expired != 0;
}
