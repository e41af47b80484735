/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "ledger/changes.h"
#include "ledger/correspondence.h"

static int
our_offset(const GPtrArray *letters)
{
	for (guint i = letters->len; i-- > 0;) {
		const CaseLetter *letter = letters->pdata[i];

		if (letter->findings->is_ours)
			return letter->letter->offset;
	}
	return 0;
}

/* Those that the rules leave alone go. True if there were some. */
static gboolean
drop_skipped(Ledger *ledger, GPtrArray *cases)
{
	guint count = cases->len;

	for (guint i = cases->len; i-- > 0;) {
		const Case *case_ = cases->pdata[i];
		g_autoptr(GError) error = NULL;
		gboolean is_out = rules_skip(ledger->rules, case_, &error);

		if (error)
			ledger_note_failure(ledger, case_->subject, error);
		if (!is_out)
			continue;
		ledger->skipped += case_state_is_open(case_->state);
		g_ptr_array_remove_index(cases, i);
	}
	return cases->len < count;
}

/* Of CASES those of COMPANY: others came along with a thread. Yours, as CASES
 * may be those of other companies too. */
static GPtrArray *
own_cases(const GPtrArray *cases, const char *company)
{
	GPtrArray *own =
		g_ptr_array_new_with_free_func((GDestroyNotify)case_free);

	for (guint i = 0; i < cases->len; i++) {
		const Case *case_ = cases->pdata[i];

		if (g_str_equal(case_->company, company))
			g_ptr_array_add(own, case_copy(case_));
	}
	return own;
}

struct Judging {
	Ledger *ledger;
	char *company;
	const Work *work;
	Correspondence *reading;
	Clock *clock;
	GPtrArray *cases;
	gboolean is_known, is_whole; /* whether a window tells too little */
	gboolean has_word;
	char *word; /* of the company, see Ledger; NULL: nothing is open */
};

void
judging_free(Judging *judging)
{
	g_clear_pointer(&judging->cases, g_ptr_array_unref);
	g_clear_pointer(&judging->clock, clock_free);
	g_clear_pointer(&judging->reading, correspondence_free);
	g_free(judging->company);
	g_free(judging->word);
	g_free(judging);
}

GPtrArray *
judge_by(const Ledger *ledger, const char *company, const GPtrArray *letters,
	const Clock *clock)
{
	CasePolicy policy = ledger->policy;
	GPtrArray *cases;

	policy.workdays = rules_workdays(ledger->rules, clock, company);
	cases = shared_cases(ledger->shared, letters, &policy.workdays);
	if (cases)
		return cases;
	cases = case_walk(letters, &policy, ledger->now);
	shared_note_cases(ledger->shared, letters, &policy.workdays, cases);
	return cases;
}

GPtrArray *
judge_letters(const Ledger *ledger, const char *company,
	const GPtrArray *letters, Clock **clock)
{
	*clock = clock_of_kept(letters, NULL, company, ledger->now,
		our_offset(letters), ledger->zones);
	return judge_by(ledger, company, letters, *clock);
}

static void
walk_letters(Judging *judging)
{
	const GPtrArray *letters = correspondence_letters(judging->reading);

	g_clear_pointer(&judging->cases, g_ptr_array_unref);
	g_clear_pointer(&judging->clock, clock_free);
	judging->cases = judge_letters(
		judging->ledger, judging->company, letters, &judging->clock);
}

/* Whether the next scan may look at a window alone. */
static void
ask_window(Judging *judging)
{
	if (!judging->ledger->whole)
		return;
	judging->is_known = TRUE;
	judging->is_whole = !window_tells(judging->ledger, judging->company,
		correspondence_letters(judging->reading), judging->cases,
		judging->clock);
}

/* The cases from as few letters as may be; what a window held is not read
 * again. */
static gboolean
walk_all(Judging *judging, GError **error)
{
	gint64 since;
	guint count;

	if (!judging->reading)
		judging->reading =
			correspondence_new(judging->ledger, judging->company);
	if (!correspondence_read_asks(judging->reading, judging->work, error))
		return FALSE;
	walk_letters(judging);
	since = first_in_doubt(judging->ledger, judging->cases);
	if (since == G_MAXINT64)
		return TRUE;
	count = correspondence_letters(judging->reading)->len;
	if (!correspondence_read_since(judging->reading, since, error))
		return FALSE;
	if (correspondence_letters(judging->reading)->len > count)
		walk_letters(judging);
	ask_window(judging);
	return TRUE;
}

/* The same from the letters of a window alone. */
static gboolean
walk_window(Judging *judging, GError **error)
{
	judging->reading =
		correspondence_new(judging->ledger, judging->company);
	if (!correspondence_read_window(judging->reading, judging->work, error))
		return FALSE;
	walk_letters(judging);
	return TRUE;
}

static gboolean
is_enough(const Judging *judging)
{
	return is_window_enough(judging->ledger, judging->company,
		judging->work, judging->reading, judging->cases);
}

static gboolean
has_open(const Judging *judging)
{
	for (guint i = 0; i < judging->cases->len; i++) {
		const Case *case_ = judging->cases->pdata[i];

		if (case_state_is_open(case_->state) &&
			g_str_equal(case_->company, judging->company))
			return TRUE;
	}
	return FALSE;
}

/* From how few letters the next scan may judge. */
static void
find_word(Judging *judging)
{
	Ledger *ledger = judging->ledger;

	if (!ledger->open)
		return;
	judging->has_word = TRUE;
	if (!has_open(judging) || strchr(judging->company, ' '))
		return;
	judging->word = window_word(ledger, judging->reading, judging->company,
		correspondence_letters(judging->reading), judging->cases,
		judging->clock);
}

/* True if the threads that are known to be open tell all. */
static gboolean
walk_known(Judging *judging)
{
	Ledger *ledger = judging->ledger;
	const char *word = judging->work->word;
	g_autofree char *text = g_strndup(word, strcspn(word, LEDGER_AND));

	judging->clock = clock_of_text(text, ledger->now, ledger->zones);
	if (!judging->clock)
		return FALSE;
	judging->reading = correspondence_new(ledger, judging->company);
	correspondence_read_known(judging->reading, judging->work->known);
	judging->cases = judge_by(ledger, judging->company,
		correspondence_letters(judging->reading), judging->clock);
	if (!correspondence_is_touched(judging->reading, ledger->changes) &&
		is_enough(judging))
		return TRUE;
	g_clear_pointer(&judging->reading, correspondence_free);
	g_clear_pointer(&judging->clock, clock_free);
	g_clear_pointer(&judging->cases, g_ptr_array_unref);
	return FALSE;
}

static gboolean
walk_company(Judging *judging, GError **error)
{
	if (judging->work->known && walk_known(judging))
		return TRUE;
	if (!judging->ledger->archive)
		return FALSE;
	if (judging->work->since == 0) {
		if (!walk_all(judging, error))
			return FALSE;
	} else if (!walk_window(judging, error) ||
		   (!is_enough(judging) && !walk_all(judging, error))) {
		return FALSE;
	}
	find_word(judging);
	return TRUE;
}

Judging *
judge_walk(
	Ledger *ledger, const char *company, const Work *work, GError **error)
{
	g_autoptr(Judging) judging = g_new0(Judging, 1);
	g_autoptr(GPtrArray) cases = NULL;

	judging->ledger = ledger;
	judging->company = g_strdup(company);
	judging->work = work;
	if (!walk_company(judging, error))
		return NULL;
	cases = judging->cases;
	judging->cases = own_cases(cases, company);
	return g_steal_pointer(&judging);
}

static void
note_whole(Ledger *ledger, const Judging *judging)
{
	if (!judging->is_known)
		return;
	if (judging->is_whole || !ledger->is_sure)
		g_hash_table_add(ledger->whole, g_strdup(judging->company));
	else
		g_hash_table_remove(ledger->whole, judging->company);
}

static void
note_word(Ledger *ledger, const Judging *judging, gboolean is_skipped)
{
	gboolean is_plain = ledger->is_sure && !is_skipped;
	const char *word = is_plain ? judging->word : LEDGER_WINDOW;

	if (!ledger->open || !judging->has_word)
		return;
	if (judging->word)
		g_hash_table_insert(ledger->open, g_strdup(judging->company),
			g_strdup(word));
	else
		g_hash_table_remove(ledger->open, judging->company);
}

/* A letter that stands in two cases is named for what it asks itself. */
static gint
compare_named(gconstpointer a, gconstpointer b, gpointer named)
{
	const Case *left = *(const Case *const *)a;
	const Case *right = *(const Case *const *)b;

	return g_hash_table_contains(named, right->id) -
	       g_hash_table_contains(named, left->id);
}

void
judge_visit(Ledger *ledger, Judging *judging, gboolean is_sure,
	LedgerVisit visit, gpointer data, gboolean *goes_on)
{
	GPtrArray *cases = judging->cases;

	ledger->is_sure = is_sure;
	note_whole(ledger, judging);
	if (ledger->is_keeping)
		correspondence_keep(judging->reading, ledger->memory);
	rules_set_today(ledger->rules, clock_day(judging->clock, ledger->now));
	ledger->letters = correspondence_letters(judging->reading);
	note_word(ledger, judging, drop_skipped(ledger, cases));
	choose_steps(ledger, cases, judging->clock);
	if (ledger->named)
		g_ptr_array_sort_with_data(cases, compare_named, ledger->named);
	for (guint i = 0; *goes_on && i < cases->len; i++)
		*goes_on = visit(cases->pdata[i], judging->clock, data);
	ledger->letters = NULL;
}
