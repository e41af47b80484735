/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/progress.h"

#include <stdio.h>
#include <unistd.h>

#define INTERVAL (G_USEC_PER_SEC / 5)

struct Progress {
	char *unit;
	gint64 start, shown; /* monotonic, microseconds */
	gboolean is_terminal;
};

Progress *
progress_new(const char *unit)
{
	Progress *progress = g_new0(Progress, 1);

	progress->unit = g_strdup(unit);
	progress->start = progress->shown = g_get_monotonic_time();
	progress->is_terminal = isatty(STDERR_FILENO);
	return progress;
}

static void
show(const Progress *progress, gint64 done, gint64 total, gint64 now)
{
	double seconds =
		(double)(now - progress->start) / (double)G_USEC_PER_SEC;
	double rate = seconds > 0 ? (double)done / seconds : 0;

	fprintf(stderr, "\r\033[K%" G_GINT64_FORMAT, done);
	if (total > 0)
		fprintf(stderr, "/%" G_GINT64_FORMAT, total);
	fprintf(stderr, " %s, %.0f a second", progress->unit, rate);
	if (total > done && rate > 0)
		fprintf(stderr, ", %.0f s left", (double)(total - done) / rate);
	fflush(stderr);
}

void
progress_step(Progress *progress, gint64 done, gint64 total)
{
	gint64 now;

	if (!progress->is_terminal)
		return;
	now = g_get_monotonic_time();
	if (now - progress->shown < INTERVAL)
		return;
	progress->shown = now;
	show(progress, done, total, now);
}

void
progress_free(Progress *progress)
{
	if (progress->is_terminal && progress->shown != progress->start)
		fputs("\r\033[K", stderr);
	g_free(progress->unit);
	g_free(progress);
}
