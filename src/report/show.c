/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/show.h"

#include "cases/people.h"
#include "report/cases.h"
#include "report/letters.h"
#include "report/people.h"
#include "report/plain.h"

static const Ask *
ask_of(const CaseEvent *event)
{
	const Findings *findings = event->letter->findings;
	const GPtrArray *asks = findings->asks->len ? findings->asks
						    : findings->renewals;

	return asks->len > 0 ? asks->pdata[0] : NULL;
}

static const Say *
say_of(const CaseEvent *event)
{
	const GPtrArray *says = event->letter->findings->says;

	return says->len > 0 ? says->pdata[0] : NULL;
}

const char *
show_finding(const CaseEvent *event)
{
	const Findings *findings = event->letter->findings;

	if (event->part == PART_NOTICE || findings->role != ROLE_LETTER)
		return role_name(findings->role);
	if (event->part == PART_THEIRS)
		return say_of(event) ? says_name(say_of(event)->what)
				     : "letter";
	if (event->part == PART_ASK && event->letter->marks.kind)
		return event->letter->marks.kind;
	if (event->part == PART_ASK && ask_of(event))
		return ask_of(event)->kind;
	return case_part_name(event->part);
}

const Evidence *
show_evidence(const CaseEvent *event)
{
	const Findings *findings = event->letter->findings;
	const GPtrArray *evidence = NULL;

	if (event->part == PART_NOTICE || findings->role != ROLE_LETTER)
		evidence = findings->role_evidence;
	else if (event->part == PART_THEIRS && say_of(event))
		evidence = say_of(event)->evidence;
	else if (findings->is_ours && ask_of(event))
		evidence = ask_of(event)->evidence;
	return evidence && evidence->len > 0 ? evidence->pdata[0] : NULL;
}

/* The ring in which LETTER was found; false if it is of nobody there. */
static gboolean
ring_of(const Case *case_, const CaseLetter *letter, Ring *ring)
{
	const char *from = letter->letter->from->address;

	if (g_strcmp0(letter->thread, case_->thread) == 0)
		*ring = RING_THREAD;
	else if (g_strcmp0(from, case_->client->address) == 0)
		*ring = RING_ADDRESS;
	else if (g_str_equal(people_domain(from), case_->company))
		*ring = RING_COMPANY;
	else
		return FALSE;
	return TRUE;
}

void
show_rings(const Show *show, ShowRing rings[3])
{
	const Case *case_ = show->case_;
	Ring ring;

	for (int i = 0; i < 3; i++)
		rings[i] = (ShowRing){ 0 };
	for (guint i = 0; i < show->letters->len; i++) {
		const CaseLetter *letter = show->letters->pdata[i];

		if (!letter->findings->is_ours &&
			letter->letter->date >= case_->since &&
			ring_of(case_, letter, &ring))
			rings[ring].letters++;
	}
	for (guint i = 0; i < case_->events->len; i++) {
		const CaseEvent *event = case_->events->pdata[i];

		if (event->part != PART_THEIRS && event->part != PART_NOTICE)
			continue;
		if (event->is_certain)
			rings[event->ring].certain++;
		else
			rings[event->ring].probable++;
	}
}

static char *
who(const CaseEvent *event)
{
	const Mailbox *from = event->letter->letter->from;

	/* Our own mail server's notices are not ours to say. */
	if (event->letter->findings->is_ours && event->part != PART_NOTICE)
		return g_strdup("we");
	return g_strdup(*from->name ? from->name : from->address);
}

static void
append_when(GString *line, const CaseEvent *event)
{
	const Say *say = event->part == PART_THEIRS ? say_of(event) : NULL;
	g_autofree char *when = NULL;

	if (say && say->when.first != DAY_NONE)
		when = day_format(say->when.first);
	else if (event->letter->findings->back != DAY_NONE)
		when = day_format(event->letter->findings->back);
	if (when)
		g_string_append_printf(line, " %s", when);
}

static void
append_place(GString *line, const CaseEvent *event)
{
	if (event->ring != RING_THREAD)
		g_string_append_printf(line, " [%s: %s]",
			ring_name(event->ring),
			event->tie ? event->tie : "no tie");
	if (!event->is_certain)
		g_string_append(line, " probable");
	if (event->letter->is_junk)
		g_string_append_printf(line, " in %s", event->letter->folder);
}

static void
write_event(FILE *out, const CaseEvent *event)
{
	const Letter *letter = event->letter->letter;
	const Evidence *evidence = show_evidence(event);
	g_autofree char *moment = letters_moment(letter->date, letter->offset);
	const char *part = case_part_name(event->part);
	const char *finding = show_finding(event);
	g_autofree char *name = who(event);
	/* What its part says already is not said again. */
	g_autoptr(GString) line =
		g_string_new(g_str_equal(finding, part) ? "" : finding);

	append_when(line, event);
	append_place(line, event);
	if (evidence)
		g_string_append_printf(line, "%s\"%s\" (%s)",
			line->len ? ": " : "", evidence->text, evidence->where);
	fprintf(out, "  %.10s %.5s  ", moment ? moment : "",
		moment ? moment + 11 : "");
	plain_cell(out, name, 20, FALSE);
	fputs("  ", out);
	if (line->len) {
		plain_cell(out, part, 12, FALSE);
		fputs("  ", out);
		plain_text(out, g_strchug(line->str));
	} else {
		plain_text(out, part);
	}
	fputc('\n', out);
}

static void
write_rings(FILE *out, const Show *show)
{
	ShowRing rings[3];

	show_rings(show, rings);
	for (int i = 0; i < 3; i++) {
		g_autofree char *line = g_strdup_printf(
			"%d letter%s of theirs since the ask, %d of this "
			"case%s",
			rings[i].letters, rings[i].letters == 1 ? "" : "s",
			rings[i].certain,
			rings[i].probable ? ", others perhaps" : "");

		plain_field(out, ring_name((Ring)i), line);
	}
}

static void
write_promise(FILE *out, const CasePromise *promise)
{
	g_autofree char *day = NULL, *line = NULL;

	if (!promise->text)
		return;
	day = promise->when.first == DAY_NONE ? NULL
					      : day_format(promise->when.first);
	line = g_strdup_printf("%s \"%s\"%s%s", says_name(promise->what),
		promise->text, day ? ": " : "", day ? day : "");
	plain_field(out, "promise", line);
}

static void
write_answer(FILE *out, const CaseAnswer *answer)
{
	g_autofree char *line = NULL;

	if (!answer->id)
		return;
	line = g_strdup_printf("id:%s (%s, %s%s%s)", answer->id,
		ring_name(answer->ring),
		answer->is_certain ? "certain" : "probable",
		answer->is_junk ? ", junk in " : "",
		answer->is_junk ? answer->folder : "");
	plain_field(out, "answer", line);
}

static void
write_step(FILE *out, const Case *case_)
{
	g_autofree char *step = NULL;

	if (case_->action)
		step = g_strdup_printf("%d: %s %s", case_->step, case_->action,
			case_->template_name ? case_->template_name : "");
	plain_field(out, "step", step);
	plain_field_day(out, "due", case_->due);
	plain_field(out, "why", case_->step_why);
	if (case_->until != DAY_NONE) {
		g_autofree char *day = day_format(case_->until);
		g_autofree char *line = g_strdup_printf("%s (%s)", day,
			case_->until_why ? case_->until_why : "held");

		plain_field(out, "until", line);
	}
}

static void
write_facts(FILE *out, const Show *show)
{
	const Case *case_ = show->case_;
	g_autofree char *amount = cases_amount_text(case_);
	g_autofree char *state =
		cases_state_text(case_, clock_day(show->clock, show->now));
	g_autofree char *client =
		*case_->client->name
			? g_strdup_printf("%s <%s>", case_->client->name,
				  case_->client->address)
			: g_strdup(case_->client->address);
	g_autofree char *id = g_strdup_printf("id:%s", case_->id);

	plain_field(out, "state", state);
	plain_field(out, "outcome", case_->outcome);
	write_step(out, case_);
	plain_field(out, "client", client);
	plain_field(out, "ask", id);
	plain_field(out, "language", case_->language);
	plain_field(out, "amount", amount);
	plain_field(out, "reference", case_->reference);
	plain_field_day(out, "valid until", case_->valid_until);
	plain_field_day(out, "pay by", case_->pay_by);
	write_promise(out, &case_->promise);
	write_answer(out, &case_->answer);
	for (guint i = 0; i < case_->notes->len; i++)
		plain_field(out, i ? "" : "note", case_->notes->pdata[i]);
	plain_field(out, "doubt", show->doubt);
}

void
show_text(FILE *out, const Show *show)
{
	const Case *case_ = show->case_;

	fprintf(out, "%s: ", case_->kind);
	plain_text(out, case_->subject);
	fputc('\n', out);
	write_facts(out, show);
	fputs("\nWhat happened\n", out);
	for (guint i = 0; i < case_->events->len; i++)
		write_event(out, case_->events->pdata[i]);
	fputs("\nWhere was looked\n", out);
	write_rings(out, show);
	if (show->people->len > 0)
		fputs("\nWhom to ask\n", out);
	people_lines(out, show->people);
}
