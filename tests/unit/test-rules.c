/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib.h>
#include <glib/gstdio.h>
#include <string.h>

#include "rules/rules.h"

#define SHARE "lua"

/* Rules from TEXT as rules.lua in a scratch folder. */
static Rules *
rules_from(const char *text, GPtrArray *mistakes, GError **error)
{
	g_autofree char *dir = g_dir_make_tmp("owed-rules-XXXXXX", NULL);
	g_autofree char *file = g_build_filename(dir, "rules.lua", NULL);

	g_assert_true(g_file_set_contents(file, text, -1, NULL));
	Rules *rules = rules_load(SHARE, file, mistakes, error);
	g_unlink(file);
	g_rmdir(dir);
	return rules;
}

static void
test_defaults(void)
{
	g_autoptr(GPtrArray) mistakes = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GError) error = NULL;
	g_autoptr(Rules) rules =
		rules_load(SHARE, "/nowhere/rules.lua", mistakes, &error);

	g_assert_no_error(error);
	g_assert_cmpuint(mistakes->len, ==, 0);
	const CasePolicy *policy = rules_policy(rules);
	g_assert_cmpint(policy->same_attempt_hours, ==, 20);
	g_assert_cmpint(policy->putoff.count, ==, 10);
	g_assert_cmpint(case_forget_days(policy, "quote"), ==, 120);
	g_assert_cmpint(case_forget_days(policy, "payment"), ==, 365);
	g_assert_cmpint(case_forget_most(policy), ==, 365);
	g_assert_cmpint(policy->putoff.unit, ==, DURATION_WORKDAYS);
	g_assert_cmpint(policy->absence.count, ==, 7);
	g_assert_cmpint(policy->cap_days, ==, 60);
	g_assert_cmpstr(policy->kinds[0], ==, "quote");
	g_assert_cmpstr(policy->kinds[1], ==, "payment");
	g_assert_null(policy->kinds[2]);
	g_assert_true(g_hash_table_contains(policy->freemail, "gmx.de"));
	g_assert_true(g_hash_table_contains(policy->workdays.holidays,
		GINT_TO_POINTER(day_from_ymd(2026, 12, 25))));
	g_assert_false(g_hash_table_contains(policy->workdays.holidays,
		GINT_TO_POINTER(day_from_ymd(2026, 12, 24))));
	g_assert_null(rules_me(rules)[0]);
	g_assert_cmpint(rules_stale(rules), ==, 24 * 3600);
	g_assert_cmpint(rules_budget_days(rules), ==, 5);
}

static void
test_user_over_defaults(void)
{
	g_autoptr(GPtrArray) mistakes = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GError) error = NULL;
	g_autoptr(Rules) rules = rules_from(
		"return { api = 1, me = { \"Anna@Ours.example\", "
		"\"@ours.example\" }, follow = { question = true },\n"
		"putoff = \"3 weeks\", budget = false, forget = 90, stale = "
		"\"2 days\",\n"
		"freemail = { \"mail.example\" }, holidays = { \"2026-06-24\" "
		"},"
		"\nkinds = { visa_letter = { phrases = { en = {} }, "
		"ladder = { { after = \"1 week\", action = \"call\" } } } } }",
		mistakes, &error);

	g_assert_no_error(error);
	for (guint i = 0; i < mistakes->len; i++)
		g_error("%s", (char *)mistakes->pdata[i]);
	const CasePolicy *policy = rules_policy(rules);
	g_assert_cmpstr(rules_me(rules)[0], ==, "anna@ours.example");
	g_assert_cmpstr(rules_me(rules)[1], ==, "@ours.example");
	g_assert_cmpstr(policy->kinds[2], ==, "question");
	g_assert_cmpstr(policy->kinds[3], ==, "visa_letter");
	g_assert_cmpint(policy->putoff.unit, ==, DURATION_WEEKS);
	g_assert_cmpint(case_forget_days(policy, "payment"), ==, 90);
	g_assert_cmpint(case_forget_most(policy), ==, 90);
	g_assert_cmpint(rules_budget_days(rules), ==, 0);
	g_assert_cmpint(rules_stale(rules), ==, 48 * 3600);
	g_assert_true(g_hash_table_contains(policy->freemail, "mail.example"));
	g_assert_true(g_hash_table_contains(policy->freemail, "gmx.de"));
	g_assert_true(g_hash_table_contains(policy->workdays.holidays,
		GINT_TO_POINTER(day_from_ymd(2026, 6, 24))));
	g_assert_true(g_hash_table_contains(policy->workdays.holidays,
		GINT_TO_POINTER(day_from_ymd(2027, 1, 1))));
}

static void
test_forget_by_kind(void)
{
	static const struct {
		const char *rules;
		int quote, payment, promise, most;
	} cases[] = {
		{ "{ \"2 months\", promise = 30 }", 60, 365, 30, 365 },
		{ "{ payment = \"36 months\" }", 120, 1080, 120, 1080 },
		{ "{ promise = false }", 120, 365, 0, 0 },
		{ "false", 0, 0, 0, 0 },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(GPtrArray) mistakes =
			g_ptr_array_new_with_free_func(g_free);
		g_autoptr(GError) error = NULL;
		g_autofree char *text = g_strdup_printf(
			"return { forget = %s }", cases[i].rules);
		g_autoptr(Rules) rules = rules_from(text, mistakes, &error);

		g_assert_no_error(error);
		g_assert_cmpuint(mistakes->len, ==, 0);
		const CasePolicy *policy = rules_policy(rules);
		g_assert_cmpint(
			case_forget_days(policy, "quote"), ==, cases[i].quote);
		g_assert_cmpint(case_forget_days(policy, "payment"), ==,
			cases[i].payment);
		g_assert_cmpint(case_forget_days(policy, "promise"), ==,
			cases[i].promise);
		g_assert_cmpint(case_forget_most(policy), ==, cases[i].most);
	}
}

static void
test_syntax_error(void)
{
	g_autoptr(GError) error = NULL;

	g_assert_null(rules_from("return {\n  me = {,}\n}", NULL, &error));
	g_assert_nonnull(error);
	g_assert_cmpstr(
		error->message, ==, "rules.lua:2: unexpected symbol near ','");
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/rules/defaults", test_defaults);
	g_test_add_func("/rules/user-over-defaults", test_user_over_defaults);
	g_test_add_func("/rules/forget-by-kind", test_forget_by_kind);
	g_test_add_func("/rules/syntax-error", test_syntax_error);
	return g_test_run();
}
