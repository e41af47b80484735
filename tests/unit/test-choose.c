/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Ladders: which step a case stands at, when it is due, and why. */
#include <glib.h>
#include <string.h>

#include "rules-from.h"

#define HOUR 3600
#define DAY_SECONDS (24 * HOUR)

static gint64
noon(const char *day)
{
	return (gint64)day_parse(day) * DAY_SECONDS + 12 * HOUR;
}

static Day
day_or_none(const char *text)
{
	return text ? day_parse(text) : DAY_NONE;
}

/* A case of one letter of ours, asked on Monday 2026-11-02 unless said. */
typedef struct {
	const char *name;
	const char *rules; /* rules.lua, NULL for the defaults */
	const char *kind;
	CaseState before;
	const char *last_ours, *now;
	int chases;
	const char *pay_by, *promised, *resume, *not_before;
	/* expected */
	CaseState state;
	int step;
	const char *due, *action, *template_name;
} Row;

#define W STATE_WAITING
#define D STATE_DUE
#define X STATE_EXHAUSTED

static const char when_rules[] =
	"return { quote = {\n"
	"{ after = '3 days', template = 'reminder',"
	" when = function(c) return c.amount > 1000 end },\n"
	"{ after = '5 workdays', action = 'call' },\n"
	"{ after = '9 workdays', template = 'substance' } } }";
static const char decide_rules[] =
	"return { decide = function(case, step)\n"
	"if step.step == 1 then step.action = 'call' step.template = nil\n"
	"step.due = '2026-11-30' return step end\n"
	"if step.step == 2 then return { action = 'draft',"
	" template = 'last', due = step.due } end\n"
	"if step.step == 3 then return false end end }";
static const char patience_rules[] =
	"return { patience = { ['acme.example'] = 2 } }";
static const char shortest_rules[] =
	"return { patience = { ['acme.example'] = '3 weeks' } }";
static const char workday_rules[] =
	"return { workdays = { ['acme.example'] = { 'tue', 'fri' } } }";
static const char holiday_rules[] =
	"return { holidays = { '2026-11-04', it = { '2026-11-05' },"
	" ['acme.example'] = { '11-06' }, ['other.example'] = { '11-09' } } }";
static const char alternate_rules[] =
	"return { quote = { { after = '4 workdays', template = 'reminder' },"
	" { after = '3 workdays', action = 'alternate' } } }";

static const Row rows[] = {
	{ "not yet", NULL, "quote", W, "2026-11-02", "2026-11-05", 0, NULL,
		NULL, NULL, NULL, W, 1, "2026-11-06", "draft",
		"quote-reminder" },
	{ "due on the fourth workday", NULL, "quote", W, "2026-11-02",
		"2026-11-06", 0, NULL, NULL, NULL, NULL, D, 1, "2026-11-06",
		"draft", "quote-reminder" },
	{ "a weekend does not count", NULL, "quote", W, "2026-11-06",
		"2026-11-10", 0, NULL, NULL, NULL, NULL, W, 1, "2026-11-12",
		"draft", "quote-reminder" },
	{ "second step counts from the chase", NULL, "quote", W, "2026-11-06",
		"2026-11-17", 1, NULL, NULL, NULL, NULL, D, 2, "2026-11-17",
		"draft", "quote-substance" },
	{ "third step", NULL, "quote", W, "2026-11-17", "2026-12-01", 2, NULL,
		NULL, NULL, NULL, D, 3, "2026-12-01", "draft", "quote-last" },
	{ "three letters: exhausted, a call is offered", NULL, "quote", W,
		"2026-12-01", "2026-12-02", 3, NULL, NULL, NULL, NULL, X, 4,
		"2026-12-09", "call", NULL },
	{ "then closing", NULL, "quote", W, "2026-12-01", "2027-01-15", 3, NULL,
		NULL, NULL, NULL, X, 5, "2026-12-31", "close", NULL },
	{ "five letters: still exhausted", NULL, "quote", W, "2026-12-01",
		"2026-12-02", 5, NULL, NULL, NULL, NULL, X, 4, "2026-12-09",
		"call", NULL },
	{ "held until they are back", NULL, "quote", STATE_HELD, "2026-11-02",
		"2026-11-10", 0, NULL, NULL, "2026-11-24", NULL, STATE_HELD, 1,
		"2026-11-24", "draft", "quote-reminder" },
	{ "a hold that is over", NULL, "quote", W, "2026-11-02", "2026-11-24",
		0, NULL, NULL, "2026-11-24", NULL, D, 1, "2026-11-24", "draft",
		"quote-reminder" },
	{ "a short hold leaves the wait", NULL, "quote", W, "2026-11-02",
		"2026-11-04", 0, NULL, NULL, "2026-11-04", NULL, W, 1,
		"2026-11-06", "draft", "quote-reminder" },
	{ "our turn: no step", NULL, "quote", STATE_YOURS, "2026-11-02",
		"2026-11-30", 0, NULL, NULL, NULL, NULL, STATE_YOURS, 0, NULL,
		NULL, NULL },
	{ "settled: no step", NULL, "quote", STATE_ACCEPTED, "2026-11-02",
		"2026-11-30", 0, NULL, NULL, NULL, NULL, STATE_ACCEPTED, 0,
		NULL, NULL, NULL },
	{ "undelivered", NULL, "quote", STATE_UNDELIVERED, "2026-11-02",
		"2026-11-02", 0, NULL, NULL, NULL, NULL, STATE_UNDELIVERED, 1,
		"2026-11-02", "draft", "undelivered-check" },
	{ "payment counts from its day", NULL, "payment", W, "2026-11-02",
		"2026-11-20", 0, "2026-11-30", NULL, NULL, NULL, W, 1,
		"2026-12-03", "draft", "payment-reminder" },
	{ "payment without a day", NULL, "payment", W, "2026-11-02",
		"2026-11-17", 0, NULL, NULL, NULL, NULL, D, 1, "2026-11-17",
		"draft", "payment-reminder" },
	{ "payment long overdue leaves a gap", NULL, "payment", W, "2026-11-02",
		"2026-11-03", 0, "2026-10-01", NULL, NULL, NULL, W, 1,
		"2026-11-04", "draft", "payment-reminder" },
	{ "the workday after the promised Friday", NULL, "promise", W,
		"2026-11-02", "2026-11-14", 0, NULL, "2026-11-13", NULL, NULL,
		W, 1, "2026-11-16", "draft", "promise-reminder" },
	{ "promise without a day", NULL, "promise", W, "2026-11-02",
		"2026-11-09", 0, NULL, NULL, NULL, NULL, D, 1, "2026-11-09",
		"draft", "promise-reminder" },
	{ "the budget waits", NULL, "quote", W, "2026-11-02", "2026-11-06", 0,
		NULL, NULL, NULL, "2026-11-11", W, 1, "2026-11-11", "draft",
		"quote-reminder" },
	{ "the budget does not hold a call", NULL, "quote", W, "2026-12-01",
		"2026-12-08", 3, NULL, NULL, NULL, "2026-12-24", X, 4,
		"2026-12-09", "call", NULL },
	{ "a factor of patience", patience_rules, "quote", W, "2026-11-02",
		"2026-11-06", 0, NULL, NULL, NULL, NULL, W, 1, "2026-11-12",
		"draft", "quote-reminder" },
	{ "a shortest wait", shortest_rules, "quote", W, "2026-11-02",
		"2026-11-06", 0, NULL, NULL, NULL, NULL, W, 1, "2026-11-23",
		"draft", "quote-reminder" },
	{ "their working days", workday_rules, "quote", W, "2026-11-02",
		"2026-11-06", 0, NULL, NULL, NULL, NULL, W, 1, "2026-11-13",
		"draft", "quote-reminder" },
	{ "holidays of all, the country, the company", holiday_rules, "quote",
		W, "2026-11-02", "2026-11-06", 0, NULL, NULL, NULL, NULL, W, 1,
		"2026-11-11", "draft", "quote-reminder" },
	{ "when is false: the step is not there", when_rules, "quote", W,
		"2026-11-02", "2026-11-03", 0, NULL, NULL, NULL, NULL, W, 2,
		"2026-11-09", "call", NULL },
	{ "a call gives way to the next letter", when_rules, "quote", W,
		"2026-11-02", "2026-11-13", 0, NULL, NULL, NULL, NULL, D, 3,
		"2026-11-13", "draft", "quote-substance" },
	{ "decide changes action and day", decide_rules, "quote", W,
		"2026-11-02", "2026-11-06", 0, NULL, NULL, NULL, NULL, W, 1,
		"2026-11-30", "call", NULL },
	{ "decide takes another template", decide_rules, "quote", W,
		"2026-11-06", "2026-11-17", 1, NULL, NULL, NULL, NULL, D, 2,
		"2026-11-17", "draft", "quote-last" },
	{ "decide says no", decide_rules, "quote", W, "2026-11-17",
		"2026-12-01", 2, NULL, NULL, NULL, NULL, W, 0, NULL, NULL,
		NULL },
	{ "another person", alternate_rules, "quote", W, "2026-11-02",
		"2026-11-05", 1, NULL, NULL, NULL, NULL, D, 2, "2026-11-05",
		"alternate", "alternate-contact" },
	{ "no ladder of this kind", NULL, "visa", W, "2026-11-02", "2026-11-30",
		0, NULL, NULL, NULL, NULL, W, 0, NULL, NULL, NULL },
};

static Case *
case_of(const Row *row)
{
	Case *case_ = g_new0(Case, 1);

	case_->id = g_strdup("q1@ours.example");
	case_->kind = case_->asked = g_intern_string(row->kind);
	case_->state = row->before;
	case_->since = case_->last_ours = noon(row->last_ours);
	case_->chases = row->chases;
	case_->until = case_->due = case_->valid_until = DAY_NONE;
	case_->resume = day_or_none(row->resume);
	case_->pay_by = day_or_none(row->pay_by);
	case_->promise.when.first = case_->promise.when.last =
		day_or_none(row->promised);
	case_->client = mailbox_new("Bob", "bob@acme.example");
	case_->company = g_strdup("acme.example");
	case_->has_amount = TRUE;
	case_->amount.cents = 95000;
	case_->evidence =
		g_ptr_array_new_with_free_func((GDestroyNotify)evidence_free);
	case_->notes = g_ptr_array_new_with_free_func(g_free);
	case_->events = g_ptr_array_new_with_free_func(g_free);
	return case_;
}

static const Clock clock_in_milan = { .country = (char *)"it",
	.weekend = 0x60 };

static void
test_row(gconstpointer data)
{
	const Row *row = data;
	g_autoptr(Rules) rules =
		rules_from(row->rules ? row->rules : "return {}");
	g_autoptr(Case) case_ = case_of(row);
	g_autoptr(GError) error = NULL;

	g_assert_true(rules_choose(rules, case_, &clock_in_milan,
		noon(row->now), day_or_none(row->not_before), &error));
	g_assert_no_error(error);
	g_autofree char *due =
		case_->due == DAY_NONE ? NULL : day_format(case_->due);
	g_assert_cmpint(case_->step, ==, row->step);
	g_assert_cmpstr(due, ==, row->due);
	g_assert_cmpstr(case_->action, ==, row->action);
	g_assert_cmpstr(case_->template_name, ==, row->template_name);
	g_assert_cmpstr(
		case_state_name(case_->state), ==, case_state_name(row->state));
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *path =
			g_strconcat("/choose/", rows[i].name, NULL);
		g_test_add_data_func(path, &rows[i], test_row);
	}
	return g_test_run();
}
