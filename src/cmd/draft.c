/* SPDX-License-Identifier: GPL-3.0-or-later */
/* owed draft: the next letter of a case, for a person to look at and send. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cmd/decision.h"
#include "cmd/draft_order.h"
#include "cmd/draft_preview.h"
#include "cmd/options.h"
#include "ledger/contacts.h"
#include "report/plain.h"

typedef struct {
	const CmdContext *context;
	Rules *rules;
	Ledger *ledger;
	const DraftOrder *order;
	int rank;      /* of the case that was taken, 0: none yet */
	int named;     /* open cases whose ask the search finds */
	char *subject; /* of the case that was taken */
	char *preview;
	Draft *draft; /* of that case, NULL if it was refused */
	GPtrArray *warnings;
	GError *problem; /* why not */
} Drafting;

/* Of several open cases that is meant which the search comes nearest to, and of
 * those the most urgent. */
static int
rank_of(const Ledger *ledger, const Case *case_)
{
	static const int ranks[STATE_COUNT] = {
		[STATE_DUE] = 7,
		[STATE_UNDELIVERED] = 6,
		[STATE_WAITING] = 5,
		[STATE_EXHAUSTED] = 4,
		[STATE_HELD] = 3,
		[STATE_YOURS] = 2,
	};

	if (!case_state_is_open(case_->state))
		return 1;
	return ranks[case_->state] +
	       STATE_COUNT * (int)decision_nearness(ledger, case_);
}

static char *
why_settled(const Case *case_)
{
	const CaseAnswer *answer = &case_->answer;

	if (!answer->id)
		return g_strdup_printf(
			"it is settled: %s", case_state_name(case_->state));
	return g_strdup_printf("it is settled: %s by id:%s%s%s",
		case_state_name(case_->state), answer->id,
		answer->is_junk ? ", which lies in " : "",
		answer->is_junk ? answer->folder : "");
}

static char *
why_held(const Case *case_)
{
	g_autofree char *until =
		case_->until == DAY_NONE ? NULL : day_format(case_->until);
	const char *why = case_->until_why ? case_->until_why : "held";

	if (!until)
		return g_strdup_printf("it is held: %s", why);
	return g_strdup_printf("it is held until %s: %s", until, why);
}

/* Why nothing should be written now; NULL if it may. Yours. */
static char *
refusal(const Case *case_, const DraftWish *wish)
{
	const char *name = wish->template_name;
	gboolean is_lost = case_->state == STATE_DECLINED ||
			   g_strcmp0(case_->outcome, "lost") == 0;

	/* Who was turned down thanks, and asks for the reason. */
	if (is_lost && name && g_str_has_suffix(name, "-lost"))
		return NULL;
	switch (case_->state) {
	case STATE_WAITING:
	case STATE_DUE:
	case STATE_UNDELIVERED: return NULL;
	case STATE_HELD: return why_held(case_);
	case STATE_YOURS:
		return g_strdup("it is our turn: their question is not "
				"answered yet");
	case STATE_EXHAUSTED:
		return g_strdup_printf(
			"%d letters are enough: nothing more is drafted",
			case_->chases);
	default: return why_settled(case_);
	}
}

/* Under --force there may be no step: the letter that would come next, or the
 * last one of the ladder. */
static int
forced_step(const Rules *rules, const Case *case_)
{
	g_autoptr(GArray) ladder = rules_ladder(rules, case_);
	int step = 0, letters = 0;

	for (guint i = 0; i < ladder->len; i++) {
		const RulesStep *entry = &g_array_index(ladder, RulesStep, i);
		if (entry->writes && letters++ <= case_->chases)
			step = entry->number;
	}
	return step;
}

static void
warn_early(const Drafting *drafting, const Case *case_)
{
	if (case_->state != STATE_WAITING || case_->due == DAY_NONE)
		return;
	g_autofree char *due = day_format(case_->due);
	g_ptr_array_add(drafting->warnings,
		g_strdup_printf("the step is not due before %s", due));
}

/* Whether a letter of CASE may go to somebody in the client's place. */
static gboolean
asks_another(const Rules *rules, const Case *case_)
{
	g_autoptr(GArray) ladder = rules_ladder(rules, case_);
	gboolean asks = g_strcmp0(case_->action, "alternate") == 0;

	for (guint i = 0; i < ladder->len && !asks; i++)
		asks = g_strcmp0(g_array_index(ladder, RulesStep, i).action,
			       "alternate") == 0;
	return asks;
}

/* Who else wrote from the client's company, lately first; NULL if nobody did.
 * Yours. */
static Mailbox *
another_person(const Drafting *drafting, const Case *case_)
{
	g_autoptr(GPtrArray) people = contacts_of_letters(drafting->ledger,
		case_->company, ledger_letters(drafting->ledger));
	const char *client = case_->client ? case_->client->address : "";

	for (guint i = 0; i < people->len; i++) {
		const Person *person = people->pdata[i];

		if (*person->address && person->letters > 0 &&
			!g_str_equal(person->address, client))
			return mailbox_new(person->name, person->address);
	}
	return NULL;
}

static void
write_draft(Drafting *drafting, const Case *case_, const Clock *clock,
	DraftWish wish)
{
	g_autofree char *why = refusal(case_, &wish);

	if (why && !drafting->order->is_forced) {
		g_set_error(&drafting->problem, CMD_ERROR, CMD_ERROR_FAILED,
			"nothing is drafted for \"%s\": %s (--force writes it "
			"all the same)",
			case_->subject, why);
		return;
	}
	if (drafting->order->is_forced && wish.step == 0 &&
		!wish.template_name && !case_->template_name)
		wish.step = forced_step(drafting->rules, case_);
	warn_early(drafting, case_);
	drafting->draft = rules_draft(drafting->rules, case_, clock,
		drafting->context->now, &wish, drafting->warnings,
		&drafting->problem);
}

static void
write_preview(Drafting *drafting, const Case *case_, const Clock *clock,
	const DraftWish *wish)
{
	gsize size = 0;

	g_clear_pointer(&drafting->preview, free);
	FILE *out = open_memstream(&drafting->preview, &size);
	if (!out) {
		g_set_error(&drafting->problem, CMD_ERROR, CMD_ERROR_FAILED,
			"the preview: %s", g_strerror(errno));
		return;
	}
	draft_preview(out, drafting->rules, case_, clock,
		drafting->context->now, wish);
	fclose(out);
}

static gboolean
visit(const Case *case_, const Clock *clock, gpointer data)
{
	Drafting *drafting = data;
	int rank = rank_of(drafting->ledger, case_);

	if (ledger_is_named(drafting->ledger, case_->id) &&
		case_state_is_open(case_->state))
		drafting->named++;
	if (rank <= drafting->rank)
		return TRUE;
	drafting->rank = rank;
	g_clear_pointer(&drafting->draft, draft_free);
	g_clear_error(&drafting->problem);
	g_ptr_array_set_size(drafting->warnings, 0);
	g_autoptr(Mailbox) other = asks_another(drafting->rules, case_)
					   ? another_person(drafting, case_)
					   : NULL;
	DraftWish wish = drafting->order->wish;
	wish.other = other;
	wish.me = ledger_me(drafting->ledger);
	g_free(drafting->subject);
	drafting->subject = g_strdup(case_->subject);
	if (drafting->order->is_preview)
		write_preview(drafting, case_, clock, &wish);
	else
		write_draft(drafting, case_, clock, wish);
	return TRUE;
}

/* A new file that only its owner reads; it follows no link. */
static int
open_output(const char *file, GError **error)
{
	int fd;

	if (!file || strcmp(file, "-") == 0)
		return STDOUT_FILENO;
	fd = open(file, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
		0600);
	if (fd < 0)
		g_set_error(error, CMD_ERROR, CMD_ERROR_FAILED, "%s: %s", file,
			errno == EEXIST
				? "is there already; another name, please"
				: g_strerror(errno));
	return fd;
}

static gboolean
save(const Draft *draft, const char *file, GError **error)
{
	int fd = open_output(file, error);

	if (fd < 0)
		return FALSE;
	gboolean is_good = compose_write(draft, fd, error);
	if (fd == STDOUT_FILENO)
		return is_good;
	if (close(fd) != 0 && is_good) {
		is_good = FALSE;
		g_set_error(error, CMD_ERROR, CMD_ERROR_FAILED, "%s: %s", file,
			g_strerror(errno));
	}
	if (!is_good)
		unlink(file);
	return is_good;
}

static void
print_warnings(const GPtrArray *warnings)
{
	for (guint i = 0; i < warnings->len; i++) {
		fputs("owed: ", stderr);
		plain_text(stderr, warnings->pdata[i]);
		fputc('\n', stderr);
	}
}

static void
warn_of_others(const Drafting *drafting, const char *called)
{
	g_ptr_array_add(drafting->warnings,
		g_strdup_printf("%s finds %d open cases: this is \"%s\", the "
				"most urgent",
			called, drafting->named, drafting->subject));
}

static int
give(Drafting *drafting, const char *called, GError **error)
{
	if (drafting->rank == 0) {
		g_set_error(error, CMD_ERROR, CMD_ERROR_FAILED,
			"no case: nothing in %s asks for an answer; "
			"owed mark says otherwise",
			called);
		return CMD_FAILED;
	}
	if (drafting->preview) {
		fputs(drafting->preview, stdout);
		return CMD_DONE;
	}
	if (!drafting->draft) {
		g_propagate_error(error, g_steal_pointer(&drafting->problem));
		return CMD_FAILED;
	}
	if (!save(drafting->draft, drafting->order->file, error))
		return CMD_FAILED;
	print_warnings(drafting->warnings);
	if (drafting->order->has_warned)
		*drafting->order->has_warned = drafting->warnings->len > 0;
	return CMD_DONE;
}

int
draft_order(const CmdContext *context, const char *thread,
	const DraftOrder *order, GError **error)
{
	Drafting drafting = { .context = context, .order = order };
	g_autoptr(Session) session = session_open(context, error);
	g_autofree char *query =
		session ? session_query(session, thread, error) : NULL;
	g_autofree char *called = session_called(thread), *doubt = NULL;

	if (!query)
		return CMD_FAILED;
	drafting.rules = session->rules;
	drafting.ledger = session->ledger;
	drafting.warnings = g_ptr_array_new_with_free_func(g_free);
	gboolean is_good = ledger_judge_query(
		session->ledger, query, visit, &drafting, error);
	doubt = session_doubt(session, context);
	if (is_good && doubt)
		g_ptr_array_add(drafting.warnings, g_steal_pointer(&doubt));
	if (drafting.named > 1)
		warn_of_others(&drafting, called);
	int status = is_good ? give(&drafting, called, error) : CMD_FAILED;
	session_report_failures(session);
	g_clear_pointer(&drafting.draft, draft_free);
	g_clear_error(&drafting.problem);
	g_ptr_array_unref(drafting.warnings);
	g_free(drafting.subject);
	free(drafting.preview);
	return status;
}

static gboolean
read_step(const char *text, int *step, GError **error)
{
	guint64 number;

	if (!text)
		return TRUE;
	if (!g_ascii_string_to_unsigned(text, 10, 1, 99, &number, NULL)) {
		g_set_error(error, CMD_ERROR, CMD_ERROR_USAGE,
			"--step=%s: a number from 1 to 99 is wanted", text);
		return FALSE;
	}
	*step = (int)number;
	return TRUE;
}

int
cmd_draft(const CmdContext *context, int argc, char **argv, GError **error)
{
	const CmdOptions *options = context->options;
	g_autofree char *thread = g_strjoinv(" ", argv + 1);
	DraftOrder order = {
		.file = options_value(options, "--output"),
		.is_forced = options_flag(options, "--force"),
		.is_preview = options_flag(options, "--preview"),
		.wish = {
			.template_name = options_value(options, "--template"),
			.language = options_value(options, "--language"),
			.is_quoting = options_flag(options, "--quote"),
			.is_attaching = options_flag(options, "--attach"),
			.is_flowed = options_flag(options, "--flowed"),
		},
	};

	(void)argc;
	if (!read_step(
		    options_value(options, "--step"), &order.wish.step, error))
		return CMD_USAGE;
	return draft_order(context, thread, &order, error);
}
