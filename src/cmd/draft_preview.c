/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cmd/draft_preview.h"

#include "report/plain.h"

static void
print_people(FILE *out, const char *label, const GPtrArray *people)
{
	g_autoptr(GString) line = g_string_new(NULL);

	for (guint i = 0; i < people->len; i++) {
		const Mailbox *mailbox = people->pdata[i];
		g_string_append_printf(
			line, "%s%s", i ? ", " : "", mailbox->address);
	}
	plain_field(out, label, line->str);
}

static void
print_draft(FILE *out, const Draft *draft)
{
	g_autofree char *text = compose_text(draft->body, FALSE);

	print_people(out, "To", draft->to);
	print_people(out, "Cc", draft->cc);
	plain_field(out, "Subject", draft->subject);
	for (guint i = 0; i < draft->attachments->len; i++) {
		const DraftAttachment *attachment =
			draft->attachments->pdata[i];
		plain_field(out, "Attached", attachment->name);
	}
	putc('\n', out);
	plain_lines(out, text, 2);
}

static void
print_step(FILE *out, const RulesStep *step, guint count, const Case *case_)
{
	static const char *const froms[][2] = {
		{ "letter", "our last letter" },
		{ "pay_by", "the day of payment" },
		{ "valid_until", "the end of validity" },
		{ "promised", "the day they named" },
	};
	const char *from = step->from;

	for (gsize i = 0; i < G_N_ELEMENTS(froms); i++)
		if (g_strcmp0(froms[i][0], step->from) == 0)
			from = froms[i][1];
	fprintf(out, "%sstep %d of %u: %s", step->number > 1 ? "\n" : "",
		step->number, count, step->action);
	if (step->template_name)
		fprintf(out, " %s", step->template_name);
	fprintf(out, ", %s after %s%s\n", step->after, from,
		step->number == case_->step ? "  <- now" : "");
}

void
draft_preview(FILE *out, Rules *rules, const Case *case_, const Clock *clock,
	gint64 now, const DraftWish *wish)
{
	g_autoptr(GArray) ladder = rules_ladder(rules, case_);

	for (guint i = 0; i < ladder->len; i++) {
		const RulesStep *step = &g_array_index(ladder, RulesStep, i);
		g_autoptr(GPtrArray) warnings =
			g_ptr_array_new_with_free_func(g_free);
		g_autoptr(GError) error = NULL;
		DraftWish letter = *wish;
		print_step(out, step, ladder->len, case_);
		if (!step->writes)
			continue;
		letter.step = step->number;
		g_autoptr(Draft) draft = rules_draft(
			rules, case_, clock, now, &letter, warnings, &error);
		for (guint j = 0; j < warnings->len; j++)
			plain_field(out, "Look at", warnings->pdata[j]);
		if (draft)
			print_draft(out, draft);
		else
			plain_field(out, "Not written", error->message);
	}
}
