/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cmd/spawn.h"

#include <stdio.h>
#include <unistd.h>

#include "report/plain.h"

#define SECONDS_MAX 60

/* In the child: the alarm outlives exec and ends what hangs. */
static void
set_limit(gpointer data)
{
	(void)data;
	alarm(SECONDS_MAX);
}

static gboolean
run_one(char **arguments, GError **error)
{
	int status = 0;

	if (!g_spawn_sync(NULL, arguments, NULL,
		    G_SPAWN_SEARCH_PATH | G_SPAWN_STDOUT_TO_DEV_NULL, set_limit,
		    NULL, NULL, NULL, &status, error))
		return FALSE;
	return g_spawn_check_wait_status(status, error);
}

void
spawn_all(const GPtrArray *runs)
{
	for (guint i = 0; i < runs->len; i++) {
		char **arguments = runs->pdata[i];
		g_autoptr(GError) error = NULL;

		if (run_one(arguments, &error))
			continue;
		fprintf(stderr, "owed: hook: ");
		plain_text(stderr, error->message);
		fputc('\n', stderr);
	}
}
