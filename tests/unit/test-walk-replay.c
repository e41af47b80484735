/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Properties of the walk over many made-up correspondences: a day replayed is
 * the day as it was, the order of the input does not matter, and length costs
 * in proportion.
 */
#include <time.h>

#include "tale_check.h"

#define DAYS 60 /* that a tale is long, at the least */

static const char *
any(GRand *rand, const char *const *list, guint count)
{
	return list[g_rand_int_range(rand, 0, (gint32)count)];
}
#define ANY(rand, list) any(rand, list, G_N_ELEMENTS(list))

static void
tell_ours(GRand *rand, GString *tale)
{
	static const char *const who[] = { "me", "me", "me2" };
	static const char *const what[] = { "quote", "payment", "chase",
		"letter", "letter", "sample", "chase+payment", "absence" };
	static const char *const to[] = { "buyer", "buyer", "boss", "agent",
		"friend", "alias", "buyer,agent", "mate", "buyer,boss" };
	g_string_append_printf(tale, "%s %s to=%s", ANY(rand, who),
		ANY(rand, what), ANY(rand, to));
	if (g_rand_int_range(rand, 0, 4) == 0)
		g_string_append(tale, " cc=friend");
}

static void
tell_theirs(GRand *rand, GString *tale)
{
	static const char *const who[] = { "buyer", "buyer", "buyer", "boss",
		"agent", "friend", "alias", "mate", "clerk" };
	static const char *const what[] = { "answer", "accept", "decline",
		"stop", "thanks", "question", "putoff", "proceed", "nothing",
		"absence", "bulk", "receipt", "thanks", "putoff", "question" };
	const char *says = ANY(rand, what);
	/* Stop is rare, or all company would be silent for most of the time. */
	if (strcmp(says, "stop") == 0 && g_rand_int_range(rand, 0, 6))
		says = "thanks";
	g_string_append_printf(tale, "%s %s", ANY(rand, who), says);
	if (strcmp(says, "putoff") == 0 && g_rand_boolean(rand))
		g_string_append_printf(
			tale, " until=%d", g_rand_int_range(rand, 0, DAYS));
	if (strcmp(says, "absence") == 0 && g_rand_boolean(rand))
		g_string_append_printf(
			tale, " back=%d", g_rand_int_range(rand, 0, DAYS));
}

static void
tell_bounce(GRand *rand, GString *tale, guint n)
{
	static const char *const fails[] = { "buyer", "agent", "buyer,agent" };
	g_string_append_printf(
		tale, "daemon bounce fails=%s", ANY(rand, fails));
	if (n > 1 && g_rand_boolean(rand))
		g_string_append_printf(
			tale, " about=%d", g_rand_int_range(rand, 1, n));
}

static void
tell_options(GRand *rand, GString *tale, guint n)
{
	static const char *const options[] = { " s=Lamps", " s=Desks",
		" s=Re:_Lamps", " n=Q-114", " n=Q-115", " in=u", " in=v", "",
		"", " sum=500", " tag=owed/until/2026-03-20", " junk", " file",
		" in=w s=Fair" };
	g_string_append(tale, ANY(rand, options));
	if (n > 1 && g_rand_boolean(rand))
		g_string_append_printf(
			tale, " re=%d", g_rand_int_range(rand, 1, n));
	if (n > 1 && g_rand_int_range(rand, 0, 6) == 0)
		g_string_append_printf(
			tale, " cites=%d", g_rand_int_range(rand, 1, n));
}

static char *
tell(guint32 seed, guint letters, guint days)
{
	g_autoptr(GRand) rand = g_rand_new_with_seed(seed);
	GString *tale = g_string_new(NULL);
	for (guint n = 1; n <= letters; n++) {
		/* Not in order: clocks go wrong. */
		double day = (double)(n - 1) * days / letters +
			     g_rand_double_range(rand, -0.6, 0.6);
		g_string_append_printf(tale, "day %.2f ", MAX(0.0, day));
		gint32 dice = g_rand_int_range(rand, 0, 20);
		if (dice < 9)
			tell_ours(rand, tale);
		else if (dice < 19)
			tell_theirs(rand, tale);
		else
			tell_bounce(rand, tale, n);
		/* In a long tale one matter follows the other. */
		if (letters > 100)
			g_string_append_printf(
				tale, " in=t%u s=Matter_%u", n / 10, n / 10);
		tell_options(rand, tale, n);
		g_string_append(tale, "; ");
	}
	return g_string_free(tale, FALSE);
}

static void
describe_case(GString *text, const Case *case_)
{
	static const char *const facts[] = { "id", "asked", "chases", "until",
		"resume", "why", "since", "ours", "theirs", "answer", "ring",
		"grade", "junk", "tie", "client", "company", "n", "sum",
		"promise", "words", "parts", "outcome", "lang" };
	g_string_append_printf(
		text, "%s %s", case_->kind, case_state_name(case_->state));
	for (gsize i = 0; i < G_N_ELEMENTS(facts); i++) {
		g_autofree char *fact = tale_fact(case_, facts[i]);
		g_string_append_printf(text, " %s=%s", facts[i], fact);
	}
	g_autofree char *notes = tale_notes(case_);
	g_string_append_printf(text, " %s\n", notes);
}

static char *
describe(const GPtrArray *letters, gint64 now)
{
	CasePolicy policy = tale_policy();
	g_autoptr(GPtrArray) cases = case_walk(letters, &policy, now);
	GString *text = g_string_new(NULL);
	for (guint i = 0; i < cases->len; i++)
		describe_case(text, g_ptr_array_index(cases, i));
	return g_string_free(text, FALSE);
}

static GPtrArray *
letters_until(const GPtrArray *letters, gint64 now)
{
	GPtrArray *some = g_ptr_array_new();
	for (guint i = 0; i < letters->len; i++) {
		CaseLetter *letter = g_ptr_array_index(letters, i);
		if (letter->letter->date <= now)
			g_ptr_array_add(some, letter);
	}
	return some;
}

static void
test_replay(void)
{
	guint cases = 0;
	for (guint32 seed = 1; seed <= 60; seed++) {
		g_autofree char *tale = tell(seed, 30, DAYS);
		g_autoptr(GPtrArray) all = tale_letters(tale);
		for (int day = 3; day <= DAYS; day += 6) {
			gint64 now = tale_time(day, 12);
			g_autoptr(GPtrArray) some = letters_until(all, now);
			g_autofree char *replayed = describe(all, now);
			g_autofree char *then = describe(some, now);
			g_assert_cmpstr(replayed, ==, then);
			cases += *then != '\0';
		}
	}
	g_assert_cmpuint(cases, >, 300);
}

static void
test_any_order(void)
{
	for (guint32 seed = 1; seed <= 40; seed++) {
		g_autofree char *tale = tell(seed, 40, DAYS);
		g_autoptr(GPtrArray) all = tale_letters(tale);
		g_autoptr(GPtrArray) turned = g_ptr_array_new();
		for (guint i = all->len; i-- > 0;)
			g_ptr_array_add(turned, g_ptr_array_index(all, i));
		gint64 now = tale_time(DAYS + 5, 12);
		g_autofree char *forwards = describe(all, now);
		g_autofree char *backwards = describe(turned, now);
		g_assert_cmpstr(forwards, ==, backwards);
	}
}

/* What stands in every case, whatever came before. */
static void
test_sane(void)
{
	for (guint32 seed = 100; seed < 200; seed++) {
		g_autofree char *tale = tell(seed, 50, DAYS);
		g_autoptr(GPtrArray) letters = tale_letters(tale);
		CasePolicy policy = tale_policy();
		g_autoptr(GPtrArray) cases =
			case_walk(letters, &policy, tale_time(DAYS, 12));
		for (guint i = 0; i < cases->len; i++) {
			const Case *case_ = g_ptr_array_index(cases, i);
			gboolean is_open = case_state_is_open(case_->state);
			g_assert_true(is_open == !case_->outcome);
			g_assert_cmpint(case_->chases, >=, 0);
			g_assert_cmpint(case_->last_ours, >=, case_->since);
			g_assert_true(is_open || case_->until == DAY_NONE);
			if (case_->answer.id && case_->answer.is_certain)
				g_assert_false(is_open);
			if (case_->state == STATE_HELD)
				g_assert_nonnull(case_->until_why);
		}
	}
}

static double
seconds_for(guint letters)
{
	g_autofree char *tale = tell(7, letters, letters);
	g_autoptr(GPtrArray) all = tale_letters(tale);
	clock_t start = clock();
	g_autofree char *text = describe(all, tale_time(letters + 5, 12));
	return (double)(clock() - start) / CLOCKS_PER_SEC;
}

static void
test_length(void)
{
	double few = seconds_for(1000), many = seconds_for(4000);
	g_test_message("1000 letters %.3f s, 4000 letters %.3f s", few, many);
	g_assert_cmpfloat(many, <, 0.1 + 8 * few);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func(
		"/walk/a day replayed is the day as it was", test_replay);
	g_test_add_func(
		"/walk/the order of the input does not matter", test_any_order);
	g_test_add_func("/walk/every case is sane", test_sane);
	g_test_add_func("/walk/length costs in proportion", test_length);
	return g_test_run();
}
