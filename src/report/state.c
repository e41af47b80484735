/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/cases.h"

static char *
days_text(const char *before, int days, const char *after)
{
	return g_strdup_printf(
		"%s%d day%s%s", before, days, days == 1 ? "" : "s", after);
}

static char *
waiting_text(const Case *case_, Day today)
{
	if (case_->due == DAY_NONE)
		return g_strdup("waiting");
	return days_text("waiting, due in ", case_->due - today, "");
}

char *
cases_state_text(const Case *case_, Day today)
{
	const char *name = case_state_name(case_->state);
	g_autofree char *until =
		case_->until == DAY_NONE ? NULL : day_format(case_->until);

	if (case_->state == STATE_DUE && case_->due != DAY_NONE)
		return case_->due >= today
			       ? g_strdup("due today")
			       : days_text("due for ", today - case_->due, "");
	if (case_->state == STATE_WAITING)
		return waiting_text(case_, today);
	if (case_->state == STATE_HELD && until)
		return g_strdup_printf("held until %s", until);
	if (case_->state == STATE_HELD && case_->until_why)
		return g_strdup_printf("held: %s", case_->until_why);
	if (case_->state == STATE_YOURS)
		return g_strdup("your turn");
	return g_strdup(name);
}

char *
cases_state_brief(const Case *case_, Day today)
{
	if (case_->state == STATE_WAITING && case_->due != DAY_NONE)
		return days_text("due in ", case_->due - today, "");
	if (case_->state == STATE_HELD && case_->until != DAY_NONE) {
		g_autofree char *until = day_format(case_->until);

		return g_strconcat("until ", until, NULL);
	}
	return cases_state_text(case_, today);
}

char *
cases_amount_text(const Case *case_)
{
	g_autofree char *plain = NULL;

	if (!case_->has_amount)
		return g_strdup("");
	plain = money_format_plain(case_->amount);
	return g_strdup_printf("%s %s", plain, case_->amount.currency);
}

char *
cases_stage_text(const Case *case_, const GArray *ladder)
{
	int letters = 0, stage = 0;

	if (!case_->action || case_->step == 0)
		return g_strdup("");
	for (guint i = 0; i < ladder->len; i++) {
		const RulesStep *step = &g_array_index(ladder, RulesStep, i);

		if (!step->writes)
			continue;
		letters++;
		if (step->number == case_->step)
			stage = letters;
	}
	return stage > 0 ? g_strdup_printf("%d/%d", stage, letters)
			 : g_strdup(case_->action);
}
