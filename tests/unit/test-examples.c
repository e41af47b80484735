/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Every rules file that owed shows to people is loaded and run: those of
 * contrib, those in the manual, and the one with every key.
 */
#include "rules-case.h"

#define MANUAL "doc/owed-rules.5"

static const Clock clock_there = {
	.offset = 3600, .country = (char *)"it", .weekend = 0x60
};

static Case *
case_like(const char *kind, const char *company, gint64 cents, int chases,
	GPtrArray *keep)
{
	Case *case_ = case_of(english, keep);

	case_->kind = case_->asked = g_intern_string(kind);
	case_->chases = chases;
	case_->has_amount = cents > 0;
	case_->amount = (Money){ cents, "EUR" };
	g_free(case_->company);
	case_->company = g_strdup(company);
	return case_;
}

static void
no_error(const char *name, const GError *error)
{
	if (error)
		g_error("%s: %s", name, error->message);
}

static void
run_functions(Rules *rules, const char *name, Case *case_)
{
	static const char *const hooks[] = { "opened", "due", "answered",
		"undelivered", NULL };
	g_autoptr(GError) error = NULL;
	g_autoptr(GPtrArray) warnings = g_ptr_array_new_with_free_func(g_free);
	DraftWish wish = { .template_name = "quote-substance" };

	rules_skip(rules, case_, &error);
	no_error(name, error);
	for (const char *const *hook = hooks; *hook; hook++) {
		g_autoptr(GPtrArray) actions =
			rules_event(rules, *hook, case_, &error);
		no_error(name, error);
		g_assert_nonnull(actions);
	}
	g_autoptr(Draft) draft = rules_draft(rules, case_, &clock_there,
		case_->last_ours + 30 * 86400, &wish, warnings, &error);
	no_error(name, error);
	g_assert_nonnull(draft);
}

/* Each kind, little and much money, at each rung: no rule may fail. */
static void
run_rules(Rules *rules, const char *name)
{
	const char *const *kinds = rules_policy(rules)->kinds;

	for (; *kinds; kinds++)
		for (int chases = 0; chases < 4; chases++)
			for (int cents = 0; cents < 5000000; cents += 2499900) {
				g_autoptr(GPtrArray) keep =
					g_ptr_array_new_with_free_func(
						(GDestroyNotify)
							case_letter_free);
				g_autoptr(GError) error = NULL;
				g_autoptr(Case) case_ = case_like(*kinds,
					"acme.example", cents, chases, keep);
				rules_choose(rules, case_, &clock_there,
					case_->last_ours + 30 * 86400, DAY_NONE,
					&error);
				no_error(name, error);
				run_functions(rules, name, case_);
			}
}

static Rules *
load(const char *file, const char *name)
{
	g_autoptr(GPtrArray) mistakes = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GError) error = NULL;
	Rules *rules = rules_load(SHARE, file, mistakes, &error);

	no_error(name, error);
	for (guint i = 0; i < mistakes->len; i++)
		g_error("%s: %s", name, (char *)mistakes->pdata[i]);
	return rules;
}

static int
run_folder(const char *folder)
{
	g_autoptr(GDir) dir = g_dir_open(folder, 0, NULL);
	const char *name;
	int count = 0;

	g_assert_nonnull(dir);
	while ((name = g_dir_read_name(dir))) {
		g_autofree char *file = g_build_filename(folder, name, NULL);
		g_autoptr(Rules) rules = load(file, name);
		run_rules(rules, name);
		count++;
	}
	return count;
}

static void
test_contrib(void)
{
	g_assert_cmpint(run_folder("contrib/rules"), >=, 4);
}

static void
test_every_key(void)
{
	g_assert_cmpint(run_folder("tests/rules/good"), >=, 1);
}

/* What a display of the manual stands for. */
static const struct {
	const char *start, *before, *after;
} displays[] = {
	{ "return {", "", "" },
	{ "classes = {", "return { words = { en = {", "} } }" },
	{ "quote = {", "return { words = { en = { asks = {", "} } } }" },
};

/* DISPLAY as a whole rules file; NULL if it is something else. Yours. */
static char *
rules_of(const char *display)
{
	for (gsize i = 0; i < G_N_ELEMENTS(displays); i++)
		if (g_str_has_prefix(display, displays[i].start))
			return g_strconcat(displays[i].before, display,
				displays[i].after, NULL);
	return NULL;
}

/* The rules and words among the literal displays of PAGE. */
static GPtrArray *
manual_examples(const char *page)
{
	GPtrArray *examples = g_ptr_array_new_with_free_func(g_free);
	g_autofree char *text = NULL;

	g_assert_true(g_file_get_contents(page, &text, NULL, NULL));
	g_auto(GStrv) parts = g_strsplit(text, ".Bd -literal", -1);
	for (guint i = 1; parts[i]; i++) {
		char *end = strstr(parts[i], "\n.Ed");
		char *start = strchr(parts[i], '\n');
		g_assert_nonnull(end);
		end[1] = '\0';
		char *rules = rules_of(start + 1);
		if (rules)
			g_ptr_array_add(examples, rules);
	}
	return examples;
}

static void
run_manual(const char *page, guint least)
{
	g_autoptr(GPtrArray) examples = manual_examples(page);

	g_assert_cmpuint(examples->len, >=, least);
	for (guint i = 0; i < examples->len; i++) {
		g_autoptr(Rules) rules = rules_from(examples->pdata[i]);
		g_autoptr(GPtrArray) mistakes =
			g_ptr_array_new_with_free_func(g_free);
		rules_read_words(rules, mistakes);
		for (guint j = 0; j < mistakes->len; j++)
			g_error("%s: %s", page, (char *)mistakes->pdata[j]);
		run_rules(rules, examples->pdata[i]);
	}
}

static void
test_manual(void)
{
	run_manual(MANUAL, 15);
	run_manual("doc/owed-words.5", 3);
}

/* Every key and function that a rules file may have stands in the manual, in
 * an example as well as in a list. */
static void
test_manual_is_whole(void)
{
	g_autoptr(GPtrArray) examples = manual_examples(MANUAL);
	g_autoptr(GString) all = g_string_new(NULL);
	g_autofree char *page = NULL, *every = NULL;

	g_file_get_contents(MANUAL, &page, NULL, NULL);
	g_file_get_contents(
		"tests/rules/good/every-key.lua", &every, NULL, NULL);
	for (guint i = 0; i < examples->len; i++)
		g_string_append(all, examples->pdata[i]);
	g_autoptr(GRegex) key = g_regex_new("(?m)^ {2}(\\w+) = ", 0, 0, NULL);
	g_autoptr(GMatchInfo) match = NULL;
	int count = 0;
	for (g_regex_match(key, every, 0, &match); g_match_info_matches(match);
		g_match_info_next(match, NULL)) {
		g_autofree char *name = g_match_info_fetch(match, 1);
		g_autofree char *use = g_strdup_printf("%s = ", name);
		if (!strstr(page, name) || !strstr(all->str, use))
			g_error("%s has no example in %s", name, MANUAL);
		count++;
	}
	g_assert_cmpint(count, >=, 25);
}

static const struct {
	const char *file, *kind, *company;
	gint64 cents;
	int chases, days; /* since our last letter, a Friday */
	const char *action, *template_name;
} rows[] = {
	{ "exporter", "quote", "acme.example", 100000, 0, 30, "draft",
		"quote-reminder" },
	{ "exporter", "quote", "acme.example", 9000000, 1, 7, "call", NULL },
	{ "exporter", "quote", "acme.example", 9000000, 1, 20, "draft",
		"quote-substance" },
	{ "exporter", "quote", "acme.example", 100000, 2, 30, "draft",
		"quote-last" },
	{ "exporter", "visa_letter", "acme.example", 0, 0, 30, "draft",
		"visa_letter-reminder" },
	{ "freelancer", "quote", "acme.example", 0, 0, 30, "draft",
		"quote-reminder" },
	{ "freelancer", "quote", "studio-due.example", 0, 0, 30, "call", NULL },
	{ "freelancer", "question", "acme.example", 0, 0, 30, "draft",
		"question-reminder" },
	{ "workshop", "quote", "acme.example", 0, 1, 5, "call", NULL },
	{ "workshop", "quote", "acme.example", 0, 1, 30, "draft",
		"quote-last" },
	{ "agency", "quote", "acme.example", 0, 2, 30, "alternate",
		"alternate-contact" },
};

static void
test_steps(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *file =
			g_strdup_printf("contrib/rules/%s.lua", rows[i].file);
		g_autoptr(GPtrArray) keep = g_ptr_array_new_with_free_func(
			(GDestroyNotify)case_letter_free);
		g_autoptr(Rules) rules = load(file, file);
		g_autoptr(GError) error = NULL;
		g_autoptr(Case) case_ = case_like(rows[i].kind, rows[i].company,
			rows[i].cents, rows[i].chases, keep);
		rules_choose(rules, case_, &clock_there,
			case_->last_ours + rows[i].days * 86400, DAY_NONE,
			&error);
		no_error(file, error);
		g_assert_cmpstr(case_->action, ==, rows[i].action);
		g_assert_cmpstr(
			case_->template_name, ==, rows[i].template_name);
	}
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/examples/contrib", test_contrib);
	g_test_add_func("/examples/every-key", test_every_key);
	g_test_add_func("/examples/manual", test_manual);
	g_test_add_func("/examples/manual-is-whole", test_manual_is_whole);
	g_test_add_func("/examples/steps", test_steps);
	return g_test_run();
}
