/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The functions of the rules: what they are given, what they may answer, and
 * what happens to a case whose rule fails. */
#include <glib.h>
#include <string.h>

#include "rules-from.h"

#define NOON(day) ((gint64)day_parse(day) * 86400 + 12 * 3600)

static Case *
some_case(void)
{
	Case *case_ = g_new0(Case, 1);

	case_->thread = g_strdup("0000000000000007");
	case_->id = g_strdup("q1@ours.example");
	case_->kind = case_->asked = g_intern_string("quote");
	case_->since = case_->last_ours = NOON("2026-11-02");
	case_->until = case_->due = case_->pay_by = DAY_NONE;
	case_->resume = DAY_NONE;
	case_->valid_until = day_parse("2026-11-30");
	case_->promise.text = g_strdup("we order on Monday");
	case_->promise.what = SAYS_PROCEED;
	case_->promise.when.first = day_parse("2026-11-09");
	case_->promise.when.last = day_parse("2026-11-13");
	case_->client = mailbox_new("Bob", "bob@acme.example");
	case_->company = g_strdup("acme.example");
	case_->subject = g_strdup("Doors");
	case_->language = g_strdup("en");
	case_->reference = g_strdup("Q-7");
	case_->has_amount = TRUE;
	case_->amount = (Money){ 1234550, "EUR" };
	case_->evidence =
		g_ptr_array_new_with_free_func((GDestroyNotify)evidence_free);
	g_ptr_array_add(case_->evidence, evidence_new("our quote", "body"));
	case_->notes = g_ptr_array_new_with_free_func(g_free);
	case_->events = g_ptr_array_new_with_free_func(g_free);
	return case_;
}

static const Clock clock_there = { .offset = 3600, .weekend = 0x60 };

/* What a case looks like in a rule: each line must hold. */
static const char *const truths[] = {
	"case.thread == '0000000000000007'",
	"case.id == 'q1@ours.example'",
	"case.kind == 'quote' and case.state == 'waiting'",
	"case.outcome == nil and case.answer == nil",
	"case.since == '2026-11-02' and case.last_ours == '2026-11-02'",
	"case.last_theirs == nil",
	"case.chases == 0 and case.days == 18",
	"case.today == '2026-11-20'",
	"case.client.name == 'Bob'",
	"case.client.address == 'bob@acme.example'",
	"case.client.company == 'acme.example'",
	"case.subject == 'Doors' and case.language == 'en'",
	"case.reference == 'Q-7'",
	"case.amount == 12345.5 and case.currency == 'EUR'",
	"case.valid_until == '2026-11-30' and case.pay_by == nil",
	"case.promise.what == 'proceed'",
	"case.promise.text == 'we order on Monday'",
	"case.promise.when == '2026-11-09'",
	"case.evidence[1].text == 'our quote'",
	"case.evidence[1].where == 'body' and #case.notes == 0",
	"case.valid_until > case.today",
};

static void
test_case_table(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(truths); i++) {
		g_autofree char *text = g_strdup_printf(
			"return { skip = function(case) return %s end }",
			truths[i]);
		g_autoptr(Rules) rules = rules_from(text);
		g_autoptr(Case) case_ = some_case();
		g_autoptr(GError) error = NULL;
		rules_set_today(rules, day_parse("2026-11-20"));
		if (!rules_skip(rules, case_, &error))
			g_error("does not hold: %s", truths[i]);
		g_assert_no_error(error);
	}
}

static void
test_skip_fails(void)
{
	g_autoptr(Rules) rules = rules_from(
		"return { skip = function(case) return case.x.y end }");
	g_autoptr(Case) case_ = some_case();
	g_autoptr(GError) error = NULL;

	g_assert_false(rules_skip(rules, case_, &error));
	g_assert_cmpstr(error->message, ==,
		"skip: rules.lua:1: attempt to index a nil value (field 'x')");
}

static const struct {
	const char *answer, *actions, *error;
} events[] = {
	{ "nil", "", NULL },
	{ "{}", "", NULL },
	{ "{ { run = { 'notify-send', case.subject } }, { tag = '+vip' } }",
		"notify-send Doors;+vip", NULL },
	{ "{ { tag = '-inbox' } }", "-inbox", NULL },
	{ "7", NULL,
		"due: must return a list of actions or nil, not a number" },
	{ "{ tag = '+vip' }", NULL,
		"due: must return a list of actions or nil, not a single one" },
	{ "{ 'notify-send' }", NULL,
		"due: action 1 must be { run = { \"program\", ... } } or "
		"{ tag = \"+name\" }" },
	{ "{ { run = 'notify-send x' } }", NULL,
		"due: action 1 must be { run = { \"program\", ... } } or "
		"{ tag = \"+name\" }" },
	{ "{ { tag = '+a' }, { run = { 1, 2 } } }", NULL,
		"due: action 2 must be { run = { \"program\", ... } } or "
		"{ tag = \"+name\" }" },
	{ "{ { tag = 'vip' } }", NULL,
		"due: action 1 must be { run = { \"program\", ... } } or "
		"{ tag = \"+name\" }" },
	{ "{ { tag = '+a b' } }", NULL,
		"due: action 1 must be { run = { \"program\", ... } } or "
		"{ tag = \"+name\" }" },
	{ "{ { tag = '+a', run = { 'b' } } }", NULL,
		"due: action 1 must be { run = { \"program\", ... } } or "
		"{ tag = \"+name\" }" },
	{ "{ { run = {} } }", NULL,
		"due: action 1 must be { run = { \"program\", ... } } or "
		"{ tag = \"+name\" }" },
	{ "error('no')", NULL, "due: rules.lua:1: no" },
};

static char *
actions_text(const GPtrArray *actions)
{
	g_autoptr(GPtrArray) texts = g_ptr_array_new_with_free_func(g_free);

	for (guint i = 0; i < actions->len; i++) {
		const RulesAction *action = actions->pdata[i];
		g_ptr_array_add(texts, action->run
					       ? g_strjoinv(" ", action->run)
					       : g_strdup(action->tag));
	}
	g_ptr_array_add(texts, NULL);
	return g_strjoinv(";", (char **)texts->pdata);
}

static void
test_events(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(events); i++) {
		g_autofree char *text = g_strdup_printf(
			"return { due = function(case) return %s end }",
			events[i].answer);
		g_autoptr(Rules) rules = rules_from(text);
		g_autoptr(Case) case_ = some_case();
		g_autoptr(GError) error = NULL;
		g_autoptr(GPtrArray) actions =
			rules_event(rules, "due", case_, &error);
		g_assert_cmpstr(
			error ? error->message : NULL, ==, events[i].error);
		g_autofree char *told = actions ? actions_text(actions) : NULL;
		g_assert_cmpstr(told, ==, events[i].actions);
	}
}

static void
test_event_not_there(void)
{
	g_autoptr(Rules) rules = rules_from("return {}");
	g_autoptr(Case) case_ = some_case();
	g_autoptr(GError) error = NULL;
	g_autoptr(GPtrArray) actions =
		rules_event(rules, "opened", case_, &error);

	g_assert_no_error(error);
	g_assert_cmpuint(actions->len, ==, 0);
}

static const struct {
	const char *rules, *error;
} failures[] = {
	{ "return { decide = function(case, step) return 7 end }",
		"decide: the answer must be a step, false or nil, not "
		"\"number\"" },
	{ "return { decide = function(case, step) step.action = 'send' "
	  "return step end }",
		"decide: action must be draft, call, alternate or close, not "
		"\"send\"" },
	{ "return { decide = function(case, step) step.template = 'nice' "
	  "return step end }",
		"decide: template must be the name of one, not \"nice\"" },
	{ "return { decide = function(case, step) step.due = 'soon' "
	  "return step end }",
		"decide: due must be a date such as 2026-11-22, not "
		"\"soon\"" },
	{ "return { decide = function(case, step) error('no') end }",
		"decide: rules.lua:1: no" },
	{ "return { quote = { { after = '1 day', template = 'reminder', "
	  "when = function(case) return case.x > 1 end } } }",
		"quote[1].when: rules.lua:1: attempt to compare number with "
		"nil" },
	{ "return { kinds = { sample = { phrases = {}, ladder = { { after = "
	  "'1 day', template = 'quote-last', when = function(case) "
	  "return case.x > 1 end } } } } }",
		"kinds.sample.ladder[1].when: rules.lua:1: attempt to compare "
		"number with nil" },
};

static void
test_failures(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(failures); i++) {
		g_autoptr(Rules) rules = rules_from(failures[i].rules);
		g_autoptr(Case) case_ = some_case();
		g_autoptr(GError) error = NULL;
		if (strstr(failures[i].rules, "sample"))
			case_->kind = g_intern_string("sample");
		g_assert_false(rules_choose(rules, case_, &clock_there,
			NOON("2026-11-20"), DAY_NONE, &error));
		g_assert_nonnull(error);
		g_assert_cmpstr(error->message, ==, failures[i].error);
		g_assert_cmpint(case_->state, ==, STATE_WAITING);
		g_assert_cmpint(case_->step, ==, 0);
		g_assert_cmpuint(case_->notes->len, ==, 1);
		g_assert_true(g_str_has_prefix(
			case_->notes->pdata[0], "a rule failed: "));
	}
}

static gboolean
choose(Rules *rules, Case *case_, GError **error)
{
	return rules_choose(rules, case_, &clock_there, NOON("2026-11-20"),
		DAY_NONE, error);
}

/* A rule that fails for one case does not stop the others. */
static void
test_others_go_on(void)
{
	g_autoptr(Rules) rules =
		rules_from("return { decide = function(case, step) "
			   "if case.reference == 'Q-7' then error('no') end "
			   "step.due = '2026-12-24' return step end }");
	g_autoptr(Case) first = some_case();
	g_autoptr(Case) second = some_case();
	g_autoptr(GError) error = NULL;

	g_free(second->reference);
	second->reference = g_strdup("Q-8");
	g_assert_false(choose(rules, first, &error));
	g_clear_error(&error);
	g_assert_true(choose(rules, second, &error));
	g_assert_no_error(error);
	g_assert_cmpint(second->due, ==, day_parse("2026-12-24"));
}

/* One that ran away, even where only the timer ends it, is not asked again;
 * the other rules still are. */
static void
test_runaways(void)
{
	static const char *const loops[] = { "while true do end",
		"local s = ('a'):rep(40) s:find(('a-'):rep(40) .. 'b')" };

	for (gsize i = 0; i < G_N_ELEMENTS(loops); i++) {
		g_autofree char *text = g_strdup_printf(
			"return { decide = function() %s end, "
			"skip = function(case) return case.days == 18 end }",
			loops[i]);
		g_autoptr(Rules) rules = rules_from(text);
		g_autoptr(Case) case_ = some_case();
		g_autoptr(GError) error = NULL;
		g_assert_false(choose(rules, case_, &error));
		g_assert_nonnull(strstr(error->message, "decide: "));
		g_assert_nonnull(strstr(error->message, "stopped: "));
		g_clear_error(&error);
		gint64 start = g_get_monotonic_time();
		g_assert_false(choose(rules, case_, &error));
		g_assert_true(
			g_str_has_suffix(error->message, "(not asked again)"));
		g_assert_cmpint(
			g_get_monotonic_time() - start, <, G_USEC_PER_SEC / 2);
		g_clear_error(&error);
		gboolean skips = rules_skip(rules, case_, &error);
		g_assert_no_error(error);
		g_assert_true(skips);
	}
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/functions/case", test_case_table);
	g_test_add_func("/functions/skip-fails", test_skip_fails);
	g_test_add_func("/functions/events", test_events);
	g_test_add_func("/functions/event-not-there", test_event_not_there);
	g_test_add_func("/functions/failures", test_failures);
	g_test_add_func("/functions/others-go-on", test_others_go_on);
	g_test_add_func("/functions/runaways", test_runaways);
	return g_test_run();
}
