/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * owed doctor: looks at everything around owed that can be wrong, and says the
 * fix for it. Changes nothing.
 */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/paths.h"
#include "cmd/doctor_mail.h"
#include "cmd/help.h"
#include "cmd/rules.h"
#include "cmd/surroundings.h"
#include "report/plain.h"

static void
print_finding(const char *label, const char *text)
{
	printf("%-8s", label);
	plain_text(stdout, text);
	putchar('\n');
}

static void
tell(DoctorLevel level, const char *what, const char *fix, gpointer data)
{
	static const char *const labels[] = { "ok", "look", "WRONG" };
	int *wrong = data;

	print_finding(labels[level], what);
	if (level != DOCTOR_OK)
		print_finding("  fix", fix);
	*wrong += level == DOCTOR_WRONG;
}

/* The first line of what PROGRAM says of itself; yours. */
static char *
first_line(const char *program, const char *argument)
{
	char *output = surroundings_ask(program, argument);

	if (output)
		output[strcspn(output, "\n")] = '\0';
	return output;
}

static void
print_versions(void)
{
	static const char *const programs[][2] = { { "notmuch", "--version" },
		{ "neomutt", "-v" }, { "mutt", "-v" } };

	help_versions();
	for (gsize i = 0; i < G_N_ELEMENTS(programs); i++) {
		g_autofree char *line =
			first_line(programs[i][0], programs[i][1]);

		if (line) {
			plain_text(stdout, line);
			putchar('\n');
		}
	}
	putchar('\n');
}

static void
look_at_machine(int *wrong)
{
	const char *charset;
	g_autofree char *program = g_find_program_in_path("owed");
	g_autofree char *text = NULL;

	if (g_get_charset(&charset)) {
		tell(DOCTOR_OK, "the locale is UTF-8", NULL, wrong);
	} else {
		text = g_strconcat("the locale is ", charset,
			": mail programs spoil drafts in it", NULL);
		tell(DOCTOR_WRONG, text,
			"set LC_ALL or LANG to a UTF-8 locale, for example "
			"C.UTF-8",
			wrong);
	}
	if (program)
		tell(DOCTOR_OK, "owed is found in PATH", NULL, wrong);
	else
		tell(DOCTOR_WRONG,
			"owed is not found in PATH: keys and hooks call it",
			"make install, or add its folder to PATH", wrong);
}

static void
look_at_rc(const Surroundings *around, int *wrong)
{
	g_autofree char *line =
		g_strconcat("source ", around->rc_to_source, NULL);
	g_autofree char *text = NULL;

	if (!around->has_rc) {
		tell(DOCTOR_LOOK, "there are no settings of NeoMutt or Mutt",
			"owed setup --write makes some", wrong);
	} else if (!around->is_sourced) {
		text = g_strconcat(around->rc,
			" does not source owed: its keys are missing", NULL);
		g_autofree char *fix =
			g_strconcat("add this line to it: ", line, NULL);
		tell(DOCTOR_WRONG, text, fix, wrong);
	} else {
		text = g_strconcat(around->rc, " sources owed", NULL);
		tell(DOCTOR_OK, text, NULL, wrong);
	}
}

static void
look_at_hook(const Surroundings *around, int *wrong)
{
	g_autofree char *timer =
		paths_config_of("systemd/user/timers.target.wants/owed.timer");
	g_autofree char *text = NULL, *fix = NULL;

	if (timer && g_file_test(timer, G_FILE_TEST_EXISTS)) {
		tell(DOCTOR_OK, "owed.timer scans", NULL, wrong);
	} else if (!around->hook) {
		tell(DOCTOR_LOOK,
			"this archive has no hooks: whatever fetches mail is "
			"to call owed index and owed scan",
			"put both there, or see contrib/crontab; nothing to do "
			"where that is done",
			wrong);
	} else if (!around->is_hook_ours) {
		text = g_strconcat(around->hook,
			around->has_hook ? " does not call owed scan"
					 : " is not there: nothing scans what "
					   "notmuch new brings",
			NULL);
		tell(around->has_hook ? DOCTOR_LOOK : DOCTOR_WRONG, text,
			around->has_hook
				? "add to it: owed scan >/dev/null || [ $? -eq "
				  "75 ]"
				: "owed setup --write makes it",
			wrong);
	} else if (access(around->hook, X_OK) != 0) {
		text = g_strconcat(around->hook,
			" is not executable: notmuch does not run it", NULL);
		fix = g_strconcat("chmod +x ", around->hook, NULL);
		tell(DOCTOR_WRONG, text, fix, wrong);
	} else {
		text = g_strconcat(around->hook, " scans", NULL);
		tell(DOCTOR_OK, text, NULL, wrong);
	}
}

static Rules *
look_at_rules(const CmdContext *context, int *wrong)
{
	g_autoptr(GError) error = NULL;
	Rules *rules = cmd_rules(context, &error);

	if (rules)
		tell(DOCTOR_OK, "the rules hold no mistake", NULL, wrong);
	else
		tell(DOCTOR_WRONG, error->message, "owed check names them all",
			wrong);
	return rules;
}

int
cmd_doctor(const CmdContext *context, int argc, char **argv, GError **error)
{
	g_autoptr(Surroundings) around = surroundings_look(error);
	int wrong = 0;

	(void)argc;
	(void)argv;
	if (!around)
		return CMD_FAILED;
	print_versions();
	look_at_machine(&wrong);
	g_autoptr(Rules) rules = look_at_rules(context, &wrong);
	if (!around->archive)
		tell(DOCTOR_WRONG, around->problem->message,
			"with notmuch: notmuch new; without: owed index ~/Mail",
			&wrong);
	else if (rules && !doctor_mail(around->archive, rules, context, tell,
				  &wrong, error))
		return CMD_FAILED;
	look_at_hook(around, &wrong);
	look_at_rc(around, &wrong);
	return wrong ? CMD_FAILED : CMD_DONE;
}
