/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Drafts from cases of a few letters. */
#include "rules-case.h"

static const Told german[] = {
	{ PART_ASK, "de",
		"From: Anna Molinari <anna@ours.example>\n"
		"To: Paul Maier <paul@firma.example>\n"
		"Subject: Angebot 7\nMessage-ID: <d1@ours.example>\n"
		"Date: Sun, 01 Nov 2026 10:00:00 +0100",
		"Hallo Paul,\n\nwie besprochen schicke ich dir das Angebot.\n"
		"\nViele Grüße\nAnna\n" },
	{ PART_THEIRS, "de",
		"From: Paul Maier <paul@firma.example>\n"
		"To: anna@ours.example\nSubject: AW: Angebot 7\n"
		"Message-ID: <d2@firma.example>\n"
		"In-Reply-To: <d1@ours.example>\n"
		"Date: Mon, 02 Nov 2026 10:00:00 +0100",
		"Hallo Anna,\nich melde mich Freitag. Danke!\n" },
	{ 0 },
};

static const Told with_ours[] = {
	{ PART_ASK, "en",
		"From: Anna Molinari <anna@ours.example>\n"
		"To: Carla Bo <carla@ours.example>, Bob Smith "
		"<bob@acme.example>, Anna <anna@home.example>\n"
		"Subject: Quote 7\nMessage-ID: <o1@ours.example>\n"
		"Date: Mon, 02 Nov 2026 10:00:00 +0100",
		"Here is our quote 7.\n" },
	{ 0 },
};

static const char *const house[] = { "anna@home.example", "@ours.example",
	NULL };

static const Told unknown_language[] = {
	{ PART_ASK, "nl",
		"From: Anna Molinari <anna@ours.example>\n"
		"To: jan@bedrijf.example\nSubject: Offerte\n"
		"Message-ID: <n1@ours.example>\n"
		"Date: Mon, 02 Nov 2026 10:00:00 +0100",
		"Beste Jan,\n\nHierbij de offerte.\n" },
	{ 0 },
};

typedef struct {
	const char *name;
	const Told *letters;
	const char *rules;
	DraftWish wish;
	const char *holds; /* in the body */
	const char *subject, *to;
	const char *warning; /* the only one, or NULL */
} Row;

static const Row rows[] = {
	{ "as we wrote before", english, "return {}",
		{ .template_name = "quote-reminder" }, "Hi Bob,\n\nI am ",
		"Re: Quote 114 for doors", "bob@acme.example", NULL },
	{ "colleagues read it, we do not", with_ours, "return {}",
		{ .template_name = "quote-reminder", .me = house },
		"Dear Bob Smith,\n\n", "Re: Quote 7",
		"carla@ours.example,bob@acme.example", NULL },
	{ "signed as before", english, "return {}",
		{ .template_name = "quote-reminder" }, "\n\nBest,\nAnna",
		"Re: Quote 114 for doors", "bob@acme.example", NULL },
	{ "the ask below", english, "return {}",
		{ .template_name = "quote-reminder", .is_quoting = TRUE },
		"\n\nOn 2 November 2026, Anna Molinari wrote:\n> Hi Bob,\n>",
		"Re: Quote 114 for doors", "bob@acme.example", NULL },
	{ "informal German", german, "return {}",
		{ .template_name = "quote-reminder" }, "Hallo Paul,\n\n",
		"AW: Angebot 7", "paul@firma.example", NULL },
	{ "German dates", german, "return {}",
		{ .template_name = "quote-reminder" }, "1. November 2026",
		"AW: Angebot 7", "paul@firma.example", NULL },
	{ "another language on request", german, "return {}",
		{ .template_name = "quote-reminder", .language = "fr" },
		"Bonjour Paul Maier,", "AW: Angebot 7", "paul@firma.example",
		NULL },
	{ "a language without templates", unknown_language, "return {}",
		{ .template_name = "quote-reminder" }, "Hello,\n\n",
		"Re: Offerte", "jan@bedrijf.example",
		"no template quote-reminder in language nl: written in en" },
	{ "a step of the ladder", english, "return {}", { .step = 3 },
		"This is my last note", "Re: Quote 114 for doors",
		"bob@acme.example", NULL },
	{ "fill and snippets", english,
		"return { snippets = { story = 'Old story.', reason = { en = "
		"'It lasts.', de = 'Es hält.' } }, fill = function(case) "
		"return "
		"{ story = 'A mill in ' .. case.client.company .. '.', data = "
		"7 } end }",
		{ .template_name = "quote-substance" },
		"It lasts. A mill in acme.example. 7",
		"Re: Quote 114 for doors", "bob@acme.example", NULL },
	{ "finish changes it", english,
		"return { finish = function(case, draft) draft.to = { "
		"'Eve <eve@acme.example>' } draft.cc = {} draft.subject = "
		"'Doors' draft.body = draft.body .. '\\nPS' return draft end }",
		{ .template_name = "quote-reminder" }, "Best,\nAnna\nPS",
		"Doors", "eve@acme.example", NULL },
};

static const Clock clock_there = { .offset = 3600, .weekend = 0x60 };
#define NOW 1795176000 /* Friday 2026-11-20 12:00 UTC */

static void
test_row(gconstpointer data)
{
	const Row *row = data;
	g_autoptr(Rules) rules = rules_from(row->rules);
	g_autoptr(GPtrArray) keep = g_ptr_array_new_with_free_func(
		(GDestroyNotify)case_letter_free);
	g_autoptr(GPtrArray) warnings = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(Case) case_ = case_of(row->letters, keep);
	g_autoptr(GError) error = NULL;
	g_autoptr(Draft) draft = rules_draft(
		rules, case_, &clock_there, NOW, &row->wish, warnings, &error);

	g_assert_no_error(error);
	g_autoptr(GString) to = g_string_new(NULL);
	for (guint i = 0; i < draft->to->len; i++) {
		const Mailbox *mailbox = draft->to->pdata[i];
		g_string_append_printf(
			to, "%s%s", i ? "," : "", mailbox->address);
	}
	g_assert_cmpstr(draft->subject, ==, row->subject);
	g_assert_cmpstr(to->str, ==, row->to);
	if (!strstr(draft->body, row->holds))
		g_error("\"%s\" is not in \"%s\"", row->holds, draft->body);
	g_assert_null(strchr(draft->body, '{'));
	g_assert_cmpstr(
		warnings->len ? warnings->pdata[0] : NULL, ==, row->warning);
}

static void
test_thread(void)
{
	g_autoptr(Rules) rules = rules_from("return {}");
	g_autoptr(GPtrArray) keep = g_ptr_array_new_with_free_func(
		(GDestroyNotify)case_letter_free);
	g_autoptr(GPtrArray) warnings = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(Case) case_ = case_of(english, keep);
	DraftWish wish = { .step = 1 };
	g_autoptr(Draft) draft = rules_draft(
		rules, case_, &clock_there, NOW, &wish, warnings, NULL);
	const Mailbox *cc = draft->cc->pdata[0];

	g_ptr_array_add(draft->references, NULL);
	g_autofree char *references =
		g_strjoinv(" ", (char **)draft->references->pdata);
	g_assert_cmpstr(draft->in_reply_to, ==, "q2@ours.example");
	g_assert_cmpstr(references, ==,
		"a0@acme.example q1@ours.example q2@ours.example");
	g_assert_cmpstr(draft->from->address, ==, "anna@ours.example");
	g_assert_cmpstr(cc->address, ==, "carl@acme.example");
	g_assert_cmpint(draft->offset, ==, 3600);
	g_assert_cmpint(draft->date, ==, NOW);
}

static const struct {
	const char *rules;
	DraftWish wish;
	const char *message;
} refusals[] = {
	{ "return {}", { .step = 9 },
		"there is no step 9 in the ladder of kind quote" },
	{ "return {}", { .step = 4 },
		"the step is to call: it writes nothing; another one can be "
		"had with --step" },
	{ "return {}", { 0 },
		"no step is left to write for; one can be had with --step" },
	{ "return {}", { .step = 1, .language = "xx" },
		"no template quote-reminder in language xx" },
	{ "return { finish = function(c, d) d.subject = 'a\\nBcc: x@y.z' "
	  "return d end }",
		{ .step = 1 }, "Subject: a line break is refused in a header" },
	{ "return { finish = function(c, d) d.to = { 'a@b.c\\nBcc: x@y.z' } "
	  "return d end }",
		{ .step = 1 }, "To: a line break is refused in a header" },
	{ "return { finish = function(c, d) d.to = {} return d end }",
		{ .step = 1 }, "To: there is nobody to write to" },
	{ "return { finish = function(c, d) return 'x' end }", { .step = 1 },
		"finish: the answer must be the draft, or nil" },
	{ "return { finish = function(c, d) d.cc = 'x' return d end }",
		{ .step = 1 }, "finish: cc must be a list of addresses" },
	{ "return { finish = function(c, d) d.attachments = { 'a.pdf' } "
	  "return d end }",
		{ .step = 1 },
		"finish: attachments must be a list of names that were there, "
		"or of absolute paths" },
	{ "return { finish = function(c, d) error('no') end }", { .step = 1 },
		"finish: rules.lua:1: no" },
	{ "return { fill = function(c) return { a = {} } end }", { .step = 1 },
		"fill: each word must be a text under a name" },
	{ "return { fill = function(c) return c.nothing.x end }", { .step = 1 },
		"fill: rules.lua:1: attempt to index a nil value (field "
		"'nothing')" },
};

static void
test_refusals(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(refusals); i++) {
		g_autoptr(Rules) rules = rules_from(refusals[i].rules);
		g_autoptr(GPtrArray) keep = g_ptr_array_new_with_free_func(
			(GDestroyNotify)case_letter_free);
		g_autoptr(GPtrArray) warnings =
			g_ptr_array_new_with_free_func(g_free);
		g_autoptr(Case) case_ = case_of(english, keep);
		g_autoptr(GError) error = NULL;
		g_assert_null(rules_draft(rules, case_, &clock_there, NOW,
			&refusals[i].wish, warnings, &error));
		g_assert_nonnull(error);
		g_assert_cmpstr(error->message, ==, refusals[i].message);
	}
}

/* Every template of every language, for a case that knows little: nothing is
 * left to fill in but what a person must know. */
static void
test_bare(void)
{
	static const char *const languages[] = { "en", "it", "es", "fr", "de",
		"pt", NULL };
	static const char *const names[] = { "quote-reminder",
		"quote-substance", "quote-last", "quote-lost",
		"payment-reminder", "payment-demand", "payment-last",
		"promise-reminder", "promise-substance", "promise-last",
		"undelivered-check", "alternate-contact", "question-reminder",
		NULL };
	g_autoptr(Rules) rules = rules_from("return {}");

	for (int i = 0; languages[i]; i++)
		for (int j = 0; names[j]; j++) {
			g_autoptr(GPtrArray) keep =
				g_ptr_array_new_with_free_func(
					(GDestroyNotify)case_letter_free);
			g_autoptr(GPtrArray) warnings =
				g_ptr_array_new_with_free_func(g_free);
			g_autoptr(Case) case_ = case_of(english, keep);
			g_autoptr(GError) error = NULL;
			DraftWish wish = { .template_name = names[j],
				.language = languages[i] };
			case_->last_theirs = case_->last_ours;
			g_autoptr(Draft) draft = rules_draft(rules, case_,
				&clock_there, NOW, &wish, warnings, &error);
			g_assert_no_error(error);
			g_assert_null(strpbrk(draft->body, "{}[]|"));
			if (warnings->len)
				g_error("%s %s: %s", languages[i], names[j],
					(char *)warnings->pdata[0]);
		}
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *path =
			g_strconcat("/draft/", rows[i].name, NULL);
		g_test_add_data_func(path, &rows[i], test_row);
	}
	g_test_add_func("/draft/thread", test_thread);
	g_test_add_func("/draft/refusals", test_refusals);
	g_test_add_func("/draft/bare", test_bare);
	return g_test_run();
}
