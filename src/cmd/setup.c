/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * owed setup: what is still to be done before owed works by itself. Prints it;
 * with --write it makes the files that are not there, and touches no other.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/paths.h"
#include "cmd/cmd.h"
#include "cmd/surroundings.h"
#include "report/plain.h"

typedef struct {
	Surroundings *surroundings;
	gboolean is_writing;
} Setup;

static void
say(const char *text)
{
	fputs("   ", stdout);
	plain_text(stdout, text);
	putchar('\n');
}

G_GNUC_PRINTF(1, 2)
static void
sayf(const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	g_autofree char *text = g_strdup_vprintf(format, arguments);
	va_end(arguments);
	say(text);
}

/* A file that was not there. */
static gboolean
create(const char *file, const char *text, int mode, GError **error)
{
	g_autofree char *dir = g_path_get_dirname(file);
	gsize length = strlen(text), done = 0;

	if (!paths_make_private(dir, error))
		return FALSE;
	int fd = open(file,
		O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode);
	while (fd >= 0 && done < length) {
		gssize written = write(fd, text + done, length - done);
		if (written < 0 && errno != EINTR)
			break;
		done += (gsize)MAX(written, 0);
	}
	int why = errno;
	gboolean is_closed = fd >= 0 && close(fd) == 0;
	if (is_closed && done == length)
		return TRUE;
	g_set_error(error, CMD_ERROR, CMD_ERROR_FAILED, "%s: %s", file,
		g_strerror(is_closed || fd < 0 ? why : errno));
	return FALSE;
}

/* Makes FILE if that was asked for, else shows what belongs into it. */
static gboolean
offer(const Setup *setup, const char *file, const char *text, int mode,
	GError **error)
{
	if (setup->is_writing) {
		if (!create(file, text, mode, error))
			return FALSE;
		sayf("written: %s", file);
		return TRUE;
	}
	sayf("%s, which is not there yet:", file);
	plain_lines(stdout, text, 6);
	return TRUE;
}

static char *
own_addresses(const Setup *setup, const char *separator)
{
	GString *list = g_string_new(NULL);
	char **own =
		setup->surroundings->archive
			? archive_own_addresses(setup->surroundings->archive)
			: NULL;

	for (; own && *own; own++) {
		g_autofree char *quoted = surroundings_quoted(*own, "\"\\");
		g_string_append_printf(
			list, "%s%s", list->len ? separator : "", quoted);
	}
	return g_string_free(list, FALSE);
}

static void
tell_archive(const Setup *setup)
{
	puts("1. The archive");
	if (!setup->surroundings->archive) {
		say(setup->surroundings->problem->message);
		say("With notmuch: notmuch setup, then notmuch new. Without: "
		    "owed index ~/Mail");
		say("Then owed setup again: nothing else is done before.");
		return;
	}
	g_autofree char *own = own_addresses(setup, ", ");
	sayf("%s%s", archive_root(setup->surroundings->archive),
		setup->surroundings->hook ? ", by notmuch" : ", by owed index");
	sayf("yours: %s", *own ? own : "no address is known, see 4");
}

static gboolean
offer_hook(const Setup *setup, GError **error)
{
	const Surroundings *around = setup->surroundings;
	g_autofree char *source =
		g_build_filename(around->contrib, "hooks", "post-new", NULL);
	g_autofree char *text = NULL;

	puts("2. A scan after each fetch");
	if (!around->hook) {
		sayf("call owed index and owed scan after you fetch mail, or: "
		     "%s/crontab, systemd/",
			around->contrib);
		return TRUE;
	}
	if (around->is_hook_ours) {
		sayf("%s does it", around->hook);
		return TRUE;
	}
	if (around->has_hook) {
		sayf("%s is yours; add this line to it:", around->hook);
		say("   owed scan >/dev/null || [ $? -eq 75 ]");
		return TRUE;
	}
	if (!setup->is_writing) {
		sayf("copy %s", source);
		sayf("to   %s, executable", around->hook);
		return TRUE;
	}
	return g_file_get_contents(source, &text, NULL, error) &&
	       offer(setup, around->hook, text, 0755, error);
}

static char *
rc_lines(const Setup *setup)
{
	const Surroundings *around = setup->surroundings;
	g_autofree char *file =
		surroundings_quoted(around->rc_to_source, "\"\\$`");
	g_autofree char *url = NULL, *quoted = NULL;

	if (!around->is_notmuch)
		return g_strdup_printf("source %s\n", file);
	url = g_strconcat(
		"notmuch://", archive_root(setup->surroundings->archive), NULL);
	quoted = surroundings_quoted(url, "\"\\$`");
	return g_strdup_printf(
		"set nm_default_url = %s\nsource %s\n", quoted, file);
}

static gboolean
offer_rc(const Setup *setup, GError **error)
{
	const Surroundings *around = setup->surroundings;
	g_autofree char *lines = rc_lines(setup);

	puts("3. Keys and mailboxes in NeoMutt or Mutt");
	if (!around->rc)
		return TRUE;
	if (around->is_sourced) {
		sayf("%s has them", around->rc);
		return TRUE;
	}
	if (!around->has_rc)
		return offer(setup, around->rc, lines, 0600, error);
	sayf("%s is yours; put this into it, before what you want otherwise:",
		around->rc);
	plain_lines(stdout, lines, 6);
	return TRUE;
}

static gboolean
offer_rules(const Setup *setup, GError **error)
{
	g_autofree char *own = own_addresses(setup, ", ");
	g_autofree char *text = g_strdup_printf(
		"-- What you want otherwise than defaults.lua: "
		"owed-rules(5).\n"
		"return {\n"
		"  api = 1,\n\n"
		"  -- Whose letters are ours: addresses, or \"@ours.example\" "
		"for everybody there.\n"
		"  me = { %s },\n\n"
		"  -- The days of silence as a column in NeoMutt.\n"
		"  silence_tags = true,\n"
		"}\n",
		own);

	puts("4. Rules");
	if (!setup->surroundings->has_rules)
		return offer(
			setup, setup->surroundings->rules, text, 0600, error);
	sayf("%s is yours; owed check looks for mistakes in it",
		setup->surroundings->rules);
	return TRUE;
}

int
cmd_setup(const CmdContext *context, int argc, char **argv, GError **error)
{
	g_autoptr(Surroundings) around = surroundings_look(error);
	Setup setup = { around, options_flag(context->options, "--write") };

	(void)argc;
	(void)argv;
	if (!around)
		return CMD_FAILED;
	tell_archive(&setup);
	if (!around->archive)
		return setup.is_writing ? CMD_FAILED : CMD_DONE;
	if (!offer_hook(&setup, error) || !offer_rc(&setup, error) ||
		!offer_rules(&setup, error))
		return CMD_FAILED;
	puts("Then");
	if (!setup.is_writing)
		say("owed setup --write makes the files that are not there; it "
		    "changes no other");
	say("owed scan, owed list; owed doctor looks whether all of it works");
	return CMD_DONE;
}
