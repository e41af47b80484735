/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which step of its ladder a case stands at, and from which day on. */
#include <math.h>

#include "rules/choose.h"
#include "rules/lua_value.h"

#define LETTERS_MAX 3 /* after three without an answer nothing is drafted */

gboolean
step_writes(const Step *step)
{
	return step->template_name &&
	       (g_strcmp0(step->action, "draft") == 0 ||
		       g_strcmp0(step->action, "alternate") == 0);
}

const GArray *
choose_ladder(const Rules *rules, const Case *case_)
{
	const char *name =
		case_->state == STATE_UNDELIVERED ? "bounced" : case_->kind;

	return g_hash_table_lookup(rules->ladders, g_intern_string(name));
}

/* How messages call the ladder of a case. */
static char *
ladder_path(const Rules *rules, const Case *case_)
{
	static const char *const built_in[] = { "quote", "payment", "promise",
		"question", NULL };

	(void)rules;
	if (case_->state == STATE_UNDELIVERED)
		return g_strdup("bounced");
	if (g_strv_contains(built_in, case_->kind))
		return g_strdup(case_->kind);
	return g_strdup_printf("kinds.%s.ladder", case_->kind);
}

/* Asks `when` of step NUMBER: 1, 0, or -1 with ERROR. */
static int
ask_when(Rules *rules, const Case *case_, guint number, GError **error)
{
	g_autofree char *ladder = ladder_path(rules, case_);
	g_autofree char *path = g_strdup_printf("%s[%u].when", ladder, number);

	if (!rules_push_function(rules, path, error))
		return -1;
	lua_State *lua = fence_lua(rules->fence);
	case_table_push(lua, case_, rules->today);
	if (!rules_call(rules, path, 1, 1, error))
		return -1;
	int answer = lua_toboolean(lua, -1);
	lua_settop(lua, 0);
	return answer;
}

/* The numbers (from 1) of the steps whose `when` holds; NULL with ERROR. */
static GArray *
open_steps(
	Rules *rules, const Case *case_, const GArray *ladder, GError **error)
{
	g_autoptr(GArray) numbers = g_array_new(FALSE, FALSE, sizeof(guint));

	for (guint i = 0; i < ladder->len; i++) {
		guint number = i + 1;
		int holds = 1;
		if (g_array_index(ladder, Step, i).has_when)
			holds = ask_when(rules, case_, number, error);
		if (holds < 0)
			return NULL;
		if (holds)
			g_array_append_val(numbers, number);
	}
	return g_steal_pointer(&numbers);
}

static const Patience *
patience_of(const Rules *rules, const Case *case_)
{
	const Patience *patience = NULL;

	if (case_->client)
		patience = g_hash_table_lookup(
			rules->patience, case_->client->address);
	if (!patience && case_->company)
		patience = g_hash_table_lookup(rules->patience, case_->company);
	return patience;
}

/* The day a step's wait counts from; false if it is not known. */
static gboolean
start_day(const Step *step, const Case *case_, Day *day)
{
	if (g_strcmp0(step->from, "pay_by") == 0)
		*day = case_->pay_by;
	else if (g_strcmp0(step->from, "valid_until") == 0)
		*day = case_->valid_until;
	else if (g_strcmp0(step->from, "promised") == 0)
		*day = case_->promise.when.last;
	else
		*day = DAY_NONE;
	return *day != DAY_NONE;
}

Day
choose_due(Rules *rules, const Case *case_, const Clock *clock,
	const Step *step, Day not_before)
{
	Workdays workdays = rules_workdays(
		rules, clock, case_->company ? case_->company : "");
	const Patience *patience = patience_of(rules, case_);
	Day letter = clock_day(clock, case_->last_ours);
	Day start;
	gboolean is_known = start_day(step, case_, &start);
	Duration wait = is_known ? step->after : step->fallback;
	Day due;

	if (patience)
		wait.count = (int)ceil(wait.count * patience->factor);
	due = workdays_after(&workdays, is_known ? start : letter, wait);
	if (wait.count > 0 || is_known)
		due = MAX(due, workdays_after(&workdays, letter, rules->gap));
	if (patience && patience->has_shortest)
		due = MAX(due,
			workdays_after(&workdays, letter, patience->shortest));
	if (case_->resume != DAY_NONE)
		due = MAX(due, case_->resume);
	if (not_before != DAY_NONE && step_writes(step))
		due = MAX(due, not_before);
	return workdays_add(&workdays, due, 0);
}

/* What stands of a ladder after the letters that were written. */
typedef struct {
	const GArray *ladder;  /* of Step */
	const GArray *numbers; /* of guint: steps whose `when` holds */
	guint first; /* index into numbers: the first step not used up */
	gboolean is_exhausted;
} Rest;

static const Step *
rest_step(const Rest *rest, guint index)
{
	guint number = g_array_index(rest->numbers, guint, index);

	return &g_array_index(rest->ladder, Step, number - 1);
}

/* The index of the first step from FROM on that writes; the length if none. */
static guint
next_letter(const Rest *rest, guint from)
{
	while (from < rest->numbers->len && !step_writes(rest_step(rest, from)))
		from++;
	return from;
}

static Rest
rest_of(const GArray *ladder, const GArray *numbers, int letters)
{
	Rest rest = { ladder, numbers, 0, letters >= LETTERS_MAX };

	for (int used = 0; used < letters; used++) {
		guint letter = next_letter(&rest, rest.first);
		if (letter == numbers->len)
			break;
		rest.first = letter + 1;
	}
	if (rest.is_exhausted)
		while (rest.first < numbers->len &&
			step_writes(rest_step(&rest, rest.first)))
			rest.first++;
	if (next_letter(&rest, rest.first) == numbers->len)
		rest.is_exhausted = TRUE;
	return rest;
}

static void
set_step(Case *case_, guint number, const Step *step, Day due)
{
	case_->step = (int)number;
	case_->due = due;
	case_->action = step->action;
	g_free(case_->template_name);
	case_->template_name = g_strdup(step->template_name);
}

/*
 * The step that is on: of those up to the next letter, the last whose day has
 * come, else the first. A call that nobody logged thus gives way to the next
 * letter when that one's time comes.
 */
static void
take_step(Rules *rules, Case *case_, const Clock *clock, const Rest *rest,
	Day not_before)
{
	for (guint i = rest->first; i < rest->numbers->len; i++) {
		const Step *step = rest_step(rest, i);
		gboolean writes = step_writes(step);
		if (writes && rest->is_exhausted)
			return;
		Day due = choose_due(rules, case_, clock, step, not_before);
		if (i > rest->first && due > rules->today)
			return;
		set_step(case_, g_array_index(rest->numbers, guint, i), step,
			due);
		if (writes)
			return;
	}
}

static const char *const from_names[][2] = {
	{ "letter", "our last letter" },
	{ "pay_by", "the day of payment" },
	{ "valid_until", "the end of validity" },
	{ "promised", "the day they named" },
};

static const char *
from_name(const Step *step, const Case *case_)
{
	Day day;
	const char *from = start_day(step, case_, &day) ? step->from : "letter";

	for (gsize i = 0; i < G_N_ELEMENTS(from_names); i++)
		if (g_strcmp0(from_names[i][0], from) == 0)
			return from_names[i][1];
	return from;
}

static char *
duration_text(Duration duration)
{
	static const char *const units[] = { [DURATION_HOURS] = "hour",
		[DURATION_WORKDAYS] = "working day",
		[DURATION_DAYS] = "day",
		[DURATION_WEEKS] = "week",
		[DURATION_MONTHS] = "month" };

	return g_strdup_printf("%d %s%s", duration.count, units[duration.unit],
		duration.count == 1 ? "" : "s");
}

/* One sentence for show. */
static char *
why(const Case *case_, const GArray *ladder, Day not_before)
{
	GString *text = g_string_new(NULL);
	Day start;

	if (case_->step == 0)
		return g_string_free(
			g_string_append(text, "no step is left"), FALSE);
	const Step *step = &g_array_index(ladder, Step, (guint)case_->step - 1);
	g_autofree char *wait = duration_text(
		start_day(step, case_, &start) ? step->after : step->fallback);
	g_string_printf(text, "step %d of %u: %s, %s after %s", case_->step,
		ladder->len, case_->action, wait, from_name(step, case_));
	if (case_->resume != DAY_NONE && case_->due == case_->resume &&
		case_->until_why)
		g_string_append_printf(text, ", held (%s)", case_->until_why);
	if (not_before != DAY_NONE && case_->due == not_before)
		g_string_append(text, ", later for the company's budget");
	if (step->note)
		g_string_append_printf(text, " (%s)", step->note);
	return g_string_free(text, FALSE);
}

static void
forget_step(Case *case_)
{
	case_->step = 0;
	case_->due = DAY_NONE;
	case_->action = NULL;
	g_clear_pointer(&case_->template_name, g_free);
	g_clear_pointer(&case_->step_why, g_free);
}

/* Sets the state of a case that nothing else holds. */
static void
set_state(Case *case_, gboolean is_exhausted, Day today)
{
	if (case_->state != STATE_WAITING && case_->state != STATE_DUE &&
		case_->state != STATE_EXHAUSTED)
		return;
	if (is_exhausted)
		case_->state = STATE_EXHAUSTED;
	else if (case_->due != DAY_NONE && case_->due <= today)
		case_->state = STATE_DUE;
	else
		case_->state = STATE_WAITING;
}

/* Stop, and their turn: a case that waits for nothing the rules could do. */
static gboolean
has_no_step(const Case *case_)
{
	return case_->state == STATE_YOURS ||
	       (case_->state == STATE_HELD &&
		       g_strcmp0(case_->until_why, "stop") == 0);
}

static gboolean
fail(Case *case_, GError *problem, GError **error)
{
	forget_step(case_);
	set_state(case_, FALSE, DAY_NONE);
	g_ptr_array_add(case_->notes,
		g_strdup_printf("a rule failed: %s", problem->message));
	g_propagate_error(error, problem);
	return FALSE;
}

gboolean
rules_choose(Rules *rules, Case *case_, const Clock *clock, gint64 now,
	Day not_before, GError **error)
{
	const GArray *ladder = choose_ladder(rules, case_);
	GError *problem = NULL;

	rules->today = clock_day(clock, now);
	forget_step(case_);
	if (!case_state_is_open(case_->state) || has_no_step(case_))
		return TRUE;
	if (!ladder) {
		case_->step_why =
			g_strdup_printf("no ladder for kind %s", case_->kind);
		return TRUE;
	}
	g_autoptr(GArray) numbers = open_steps(rules, case_, ladder, &problem);
	if (!numbers)
		return fail(case_, problem, error);
	Rest rest = rest_of(ladder, numbers, case_->chases);
	take_step(rules, case_, clock, &rest, not_before);
	case_->step_why = why(case_, ladder, not_before);
	if (!choose_decide(rules, case_, &problem))
		return fail(case_, problem, error);
	set_state(case_, rest.is_exhausted, rules->today);
	return TRUE;
}
