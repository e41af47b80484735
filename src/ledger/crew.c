/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Companies are walked by a few threads, each with a process of its own that
 * searches; what they find is visited here, in the order of the companies, so
 * that all comes out as if one had done it. Rules are only asked here.
 */
#include <string.h>

#include "ledger/works.h"

#define HANDS 2	 /* threads: each keeps a processor busy with its searcher */
#define AHEAD 8	 /* companies walked and not yet visited: memory */
#define FEWEST 4 /* companies that are worth a crew */

/* What came of one company. */
typedef struct {
	gboolean is_done;
	Judging *judging; /* NULL with an error */
	GError *error;
	Failures *failures; /* of its walk */
} Walked;

typedef struct {
	Works *works;
	char **companies;
	guint count;
	Walked *walked; /* of each company */
	guint next;	/* company to be walked */
	guint visited;	/* companies */
	gboolean is_over;
	GMutex lock; /* over all of these */
	GCond turned;
} Crew;

/* One thread. */
typedef struct {
	Crew *crew;
	Ledger *ledger;
	GThread *thread;
} Hand;

static gboolean
take_company(Crew *crew, guint *index)
{
	gboolean is_taken;

	g_mutex_lock(&crew->lock);
	while (!crew->is_over && crew->next < crew->count &&
		crew->next >= crew->visited + AHEAD)
		g_cond_wait(&crew->turned, &crew->lock);
	is_taken = !crew->is_over && crew->next < crew->count;
	if (is_taken)
		*index = crew->next++;
	g_mutex_unlock(&crew->lock);
	return is_taken;
}

static void
put_walked(Crew *crew, guint index, Walked walked)
{
	g_mutex_lock(&crew->lock);
	crew->walked[index] = walked;
	g_cond_broadcast(&crew->turned);
	g_mutex_unlock(&crew->lock);
}

static Walked
walk_one(Ledger *ledger, Works *works, const char *company)
{
	Walked walked = { TRUE, NULL, NULL, failures_new() };
	Failures *others = ledger->failures;

	ledger->failures = walked.failures;
	walked.judging = judge_walk(ledger, company,
		g_hash_table_lookup(works, company), &walked.error);
	ledger->failures = others;
	return walked;
}

static gpointer
hand_work(gpointer data)
{
	Hand *hand = data;
	Crew *crew = hand->crew;
	guint index;

	while (take_company(crew, &index)) {
		Walked walked = walk_one(
			hand->ledger, crew->works, crew->companies[index]);

		put_walked(crew, index, walked);
	}
	return NULL;
}

static Walked
wait_for(Crew *crew, guint index)
{
	Walked walked;

	g_mutex_lock(&crew->lock);
	while (!crew->walked[index].is_done)
		g_cond_wait(&crew->turned, &crew->lock);
	walked = crew->walked[index];
	memset(&crew->walked[index], 0, sizeof walked);
	crew->visited = index + 1;
	g_cond_broadcast(&crew->turned);
	g_mutex_unlock(&crew->lock);
	return walked;
}

static void
walked_clear(Walked *walked)
{
	g_clear_pointer(&walked->judging, judging_free);
	g_clear_pointer(&walked->failures, failures_free);
	g_clear_error(&walked->error);
}

/* --- The crew -------------------------------------------------------------- */

static void
hire(Crew *crew, Hand *hands, Ledger *ledger, gboolean is_searching)
{
	/* What all of them ask for is looked up once. */
	ledger_last_inside(ledger);
	/* Searchers first: a process is not split while threads run. */
	for (guint i = 0; i < HANDS; i++)
		hands[i] = (Hand){ crew,
			ledger_twin(ledger, is_searching, NULL), NULL };
	for (guint i = 0; i < HANDS; i++)
		if (hands[i].ledger)
			hands[i].thread = g_thread_try_new(
				"owed", hand_work, &hands[i], NULL);
}

static gboolean
is_anybody_there(const Hand *hands)
{
	for (guint i = 0; i < HANDS; i++)
		if (hands[i].thread)
			return TRUE;
	return FALSE;
}

static void
dismiss(Crew *crew, Hand *hands)
{
	g_mutex_lock(&crew->lock);
	crew->is_over = TRUE;
	g_cond_broadcast(&crew->turned);
	g_mutex_unlock(&crew->lock);
	for (guint i = 0; i < HANDS; i++) {
		if (hands[i].thread)
			g_thread_join(hands[i].thread);
		if (hands[i].ledger)
			ledger_twin_free(hands[i].ledger);
	}
	for (guint i = 0; i < crew->count; i++)
		walked_clear(&crew->walked[i]);
	g_free(crew->walked);
	g_mutex_clear(&crew->lock);
	g_cond_clear(&crew->turned);
}

/* --- Visiting -------------------------------------------------------------- */

typedef struct {
	Ledger *ledger;
	Works *works;
	char **companies; /* in order */
	guint count, done;
	LedgerVisit visit;
	gpointer data;
	gboolean goes_on;
} Round;

/* What nobody could do without searching is done here. */
static Walked
take_walked(Crew *crew, const Round *round)
{
	Walked walked = wait_for(crew, round->done);

	if (walked.judging || walked.error)
		return walked;
	walked_clear(&walked);
	return walk_one(
		round->ledger, round->works, round->companies[round->done]);
}

static gboolean
is_search_needed(const Round *round)
{
	guint count = 0;

	for (guint i = 0; i < round->count; i++) {
		const Work *work =
			g_hash_table_lookup(round->works, round->companies[i]);

		count += !work->known;
	}
	return count >= FEWEST;
}

/* Visits what came of the next company; takes OUTCOME. */
static gboolean
visit_next(Round *round, Walked walked, GError **error)
{
	Ledger *ledger = round->ledger;
	gboolean is_fine = walked.judging != NULL;
	gboolean is_sure = g_hash_table_size(walked.failures->unread) == 0;

	failures_take(ledger->failures, walked.failures);
	if (is_fine)
		judge_visit(ledger, walked.judging, is_sure, round->visit,
			round->data, &round->goes_on);
	else
		g_propagate_error(error, g_steal_pointer(&walked.error));
	walked_clear(&walked);
	if (!is_fine)
		return FALSE;
	round->done++;
	if (ledger->progress && !ledger->progress(round->done, round->count,
					ledger->progress_data))
		round->goes_on = FALSE;
	return TRUE;
}

/* As far as a crew gets: where the archive changes under it, the rest is left
 * to be done by one. */
static gboolean
visit_by_crew(Round *round, GError **error)
{
	g_autoptr(GError) reason = NULL;
	Crew crew = { round->works, round->companies, round->count,
		g_new0(Walked, round->count), 0, 0, FALSE, { 0 }, { 0 } };
	Hand hands[HANDS];
	gboolean is_fine = TRUE;

	g_mutex_init(&crew.lock);
	g_cond_init(&crew.turned);
	hire(&crew, hands, round->ledger, is_search_needed(round));
	archive_set_steady(round->ledger->archive, TRUE);
	while (is_fine && round->goes_on && round->done < round->count &&
		is_anybody_there(hands))
		is_fine = visit_next(round, take_walked(&crew, round), &reason);
	dismiss(&crew, hands);
	archive_set_steady(round->ledger->archive, FALSE);
	if (is_fine ||
		g_error_matches(reason, ARCHIVE_ERROR, ARCHIVE_ERROR_CHANGED))
		return TRUE;
	g_propagate_error(error, g_steal_pointer(&reason));
	return FALSE;
}

static int
compare_texts(gconstpointer a, gconstpointer b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static GPtrArray *
wanted_companies(Works *works)
{
	GPtrArray *companies = g_ptr_array_new();
	GHashTableIter iter;
	gpointer company, work;

	g_hash_table_iter_init(&iter, works);
	while (g_hash_table_iter_next(&iter, &company, &work))
		if (((const Work *)work)->is_wanted)
			g_ptr_array_add(companies, company);
	g_ptr_array_sort(companies, compare_texts);
	return companies;
}

gboolean
works_do(Ledger *ledger, Works *works, LedgerVisit visit, gpointer data,
	GError **error)
{
	g_autoptr(GPtrArray) companies = wanted_companies(works);
	guint count = companies->len;
	Round round = { ledger, works, (char **)companies->pdata, count, 0,
		visit, data, TRUE };

	if (count >= FEWEST && g_get_num_processors() > 1 &&
		!visit_by_crew(&round, error))
		return FALSE;
	while (round.goes_on && round.done < count)
		if (!visit_next(&round,
			    walk_one(
				    ledger, works, round.companies[round.done]),
			    error))
			return FALSE;
	return TRUE;
}
