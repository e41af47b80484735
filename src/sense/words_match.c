/* SPDX-License-Identifier: GPL-3.0-or-later */
/* All phrases in one pass: threads walk the trie from word to word. */
#include "sense/words_found.h"
#include "sense/words_spots.h"

#include <string.h>

enum {
	MOST_THREADS = 256, /* at one spot */
	MOST_MATCHES = 4000,
	LARGE_SUM = 10000 /* cents */
};

/* A phrase begun: NODE waits for a symbol at the spot it is listed under. */
typedef struct {
	Node node;
	guint32 start;
	gint32 next;
	guint8 gap;	     /* words it may still skip */
	gboolean is_negated; /* skipped a {not} */
} Thread;

/* SYMBOL stands at the current spot and ends before END. */
typedef struct {
	guint32 end;
	gint32 next;
} Stand;

typedef struct {
	guint32 at; /* spot + 1 for which it holds */
	gint32 stands;
} Fired;

typedef struct {
	const Words *words;
	const Spots *spots;
	int root;
	GArray *threads; /* of Thread, as long as the matching lasts */
	gint32 *heads;	 /* per spot: its threads */
	guint *counts;	 /* per spot */
	Fired *fired;	 /* per symbol */
	GArray *stands;	 /* of Stand, at the current spot */
	GArray *firing;	 /* of Symbol, at the current spot */
	GArray *found;	 /* of Found */
} Matcher;

static void
fire_one(Matcher *m, guint at, Symbol symbol, guint32 end)
{
	Fired *fired = &m->fired[symbol];
	Stand stand = { end, NOTHING };

	if (fired->at != at + 1) {
		*fired = (Fired){ at + 1, NOTHING };
		g_array_append_val(m->firing, symbol);
	}
	for (gint32 s = fired->stands; s != NOTHING;) {
		const Stand *known = &g_array_index(m->stands, Stand, s);

		if (known->end == end)
			return;
		s = known->next;
	}
	stand.next = fired->stands;
	fired->stands = m->stands->len;
	g_array_append_val(m->stands, stand);
}

static void
fire(Matcher *m, guint at, Symbol symbol, guint32 end)
{
	const gint32 *starts = m->words->closure_starts;

	for (gint32 i = starts[symbol]; i < starts[symbol + 1]; i++)
		fire_one(m, at, m->words->closures[i], end);
}

/* The spot after the token class SYMBOL at spot AT, 0 if it is none. */
static guint32
token_end(const Matcher *m, guint at, Symbol symbol)
{
	const Spot *spot = spots_at(m->spots, at);

	switch (symbol) {
	case SYMBOL_MONEY: return spot->token->kind == TOKEN_MONEY ? at + 1 : 0;
	case SYMBOL_SUM: return spot->token->cents >= LARGE_SUM ? at + 1 : 0;
	case SYMBOL_NUMBER:
		return spot->token->kind == TOKEN_NUMBER ? at + 1 : 0;
	case SYMBOL_FIGURE: return spot->is_figure ? at + 1 : 0;
	case SYMBOL_REFERENCE: return spot->reference_end;
	case SYMBOL_WORD: return spot->token->kind == TOKEN_WORD ? at + 1 : 0;
	case SYMBOL_DATE: return spot->date_end;
	case SYMBOL_AHEAD: return spot->is_ahead ? spot->date_end : 0;
	default: return 0;
	}
}

/* Follows entries of several words from NODE at spot AT. */
static void
fire_sequences(Matcher *m, guint first, guint at, Node node)
{
	const Sequence *sequence =
		&g_array_index(m->words->sequences, Sequence, node);
	const Spot *spot;

	if (sequence->symbol != NOTHING)
		fire(m, first, sequence->symbol, at);
	if (!spots_joined(m->spots, first, at))
		return;
	spot = spots_at(m->spots, at);
	for (gint32 e = sequence->edges; e != NOTHING;) {
		const Edge *edge = &g_array_index(m->words->edges, Edge, e);
		guint32 end = edge->symbol < SYMBOL_BUILTIN
				      ? token_end(m, at, edge->symbol)
				      : 0;

		if (end)
			fire_sequences(m, first, end, edge->target);
		for (guint i = 0; i < spot->symbol_count; i++)
			if (g_array_index(m->spots->symbols, Symbol,
				    spot->symbols + i) == edge->symbol)
				fire_sequences(m, first, at + 1, edge->target);
		e = edge->next;
	}
}

/* SYMBOL, a word or token class, stands from spot AT to END. */
static void
fire_simple(Matcher *m, guint at, Symbol symbol, guint32 end)
{
	Node node = g_array_index(m->words->sequence_heads, Node, symbol);

	fire(m, at, symbol, end);
	if (node != NOTHING)
		fire_sequences(m, at, end, node);
}

static void
fire_all(Matcher *m, guint at)
{
	const Spot *spot = spots_at(m->spots, at);

	g_array_set_size(m->stands, 0);
	g_array_set_size(m->firing, 0);
	for (Symbol s = SYMBOL_MONEY; s < SYMBOL_NOT; s++) {
		guint32 end = token_end(m, at, s);

		if (end)
			fire_simple(m, at, s, end);
	}
	for (guint i = 0; i < spot->symbol_count; i++)
		fire_simple(m, at,
			g_array_index(
				m->spots->symbols, Symbol, spot->symbols + i),
			at + 1);
	if (m->fired[SYMBOL_NOT].at == at + 1) {
		gint32 s = m->fired[SYMBOL_NOT].stands;

		for (; s != NOTHING;
			s = g_array_index(m->stands, Stand, s).next)
			for (guint i = at;
				i < g_array_index(m->stands, Stand, s).end; i++)
				spots_at(m->spots, i)->is_not = TRUE;
	}
}

/* --- Threads -------------------------------------------------------------- */

static void
push(Matcher *m, guint at, Node node, guint32 start, guint8 gap,
	gboolean is_negated)
{
	Thread thread = { node, start, m->heads[at], gap, is_negated };

	if (m->counts[at]++ >= MOST_THREADS)
		return;
	m->heads[at] = m->threads->len;
	g_array_append_val(m->threads, thread);
}

static void
record(Matcher *m, const Accept *accept, guint32 start, guint32 end,
	gboolean is_negated)
{
	Found found = { accept->group, accept->join, accept->part, start, end,
		is_negated };

	if (m->found->len < MOST_MATCHES)
		g_array_append_val(m->found, found);
}

static void arrive(
	Matcher *m, Node node, guint32 start, guint32 end, gboolean is_negated);

/* What follows NODE without taking a word, before the spot END. */
static void
pass(Matcher *m, Node node, guint32 start, guint32 end, gboolean is_negated)
{
	const State *state = &g_array_index(m->words->states, State, node);
	gboolean is_begun = end > start; /* false for ^ alone */
	gboolean is_end = is_begun && !spots_joined(m->spots, end - 1, end);
	gboolean asks = is_begun && spots_at(m->spots, end - 1)->is_question;

	for (gint32 e = state->edges; e != NOTHING;) {
		const Edge *edge = &g_array_index(m->words->edges, Edge, e);
		Symbol symbol = edge->symbol;

		if (symbol == SYMBOL_GAP_SHORT || symbol == SYMBOL_GAP_LONG)
			pass(m, edge->target, start, end, is_negated);
		else if ((symbol == SYMBOL_END && is_end) ||
			 (symbol == SYMBOL_QUESTION && asks &&
				 (is_end || state->gap)))
			arrive(m, edge->target, start, end, is_negated);
		e = edge->next;
	}
	if (state->has_tokens && !is_end && end < m->spots->spots->len)
		push(m, end, node, start, state->gap, is_negated);
}

/* The phrase that began at START has come to NODE before the spot END. */
static void
arrive(Matcher *m, Node node, guint32 start, guint32 end, gboolean is_negated)
{
	const State *state = &g_array_index(m->words->states, State, node);

	for (gint32 a = state->accepts; a != NOTHING;) {
		const Accept *accept =
			&g_array_index(m->words->accepts, Accept, a);

		record(m, accept, start, end, is_negated);
		a = accept->next;
	}
	pass(m, node, start, end, is_negated);
}

static void
step(Matcher *m, guint at, Thread thread)
{
	const State *state =
		&g_array_index(m->words->states, State, thread.node);

	for (gint32 e = state->edges; e != NOTHING;) {
		const Edge *edge = &g_array_index(m->words->edges, Edge, e);
		const Fired *fired = &m->fired[edge->symbol];

		e = edge->next;
		if (fired->at != at + 1)
			continue;
		for (gint32 s = fired->stands; s != NOTHING;) {
			const Stand *stand =
				&g_array_index(m->stands, Stand, s);

			s = stand->next;
			arrive(m, edge->target, thread.start, stand->end,
				thread.is_negated);
		}
	}
	if (thread.gap > 0 && spots_joined(m->spots, at, at + 1))
		push(m, at + 1, thread.node, thread.start, thread.gap - 1,
			thread.is_negated || spots_at(m->spots, at)->is_not);
}

/* Phrases that start at spot AT. */
static void
begin(Matcher *m, guint at)
{
	const GArray *roots = m->words->roots[m->root];
	Node sentence = g_array_index(roots, Node, SYMBOL_START);

	if (sentence != NOTHING &&
		(at == 0 || !spots_joined(m->spots, at - 1, at)))
		pass(m, sentence, at, at, FALSE);
	for (guint i = 0; i < m->firing->len; i++) {
		Symbol symbol = g_array_index(m->firing, Symbol, i);
		Node node = g_array_index(roots, Node, symbol);
		gint32 s = m->fired[symbol].stands;

		for (; node != NOTHING && s != NOTHING;
			s = g_array_index(m->stands, Stand, s).next)
			arrive(m, node, at,
				g_array_index(m->stands, Stand, s).end, FALSE);
	}
}

static void
run(Matcher *m)
{
	guint count = m->spots->spots->len;

	for (guint at = 0; at < count; at++) {
		fire_all(m, at);
		begin(m, at);
		for (gint32 t = m->heads[at]; t != NOTHING;) {
			Thread thread = g_array_index(m->threads, Thread, t);

			step(m, at, thread);
			t = thread.next;
		}
	}
}

GArray *
words_match(const Words *words, WordsSection section, const WordsText *texts,
	guint count)
{
	g_autoptr(Spots) spots = spots_new(words, texts, count);
	guint places = spots->spots->len;
	GArray *matches;
	Matcher m = { .words = words,
		.spots = spots,
		.root = section == WORDS_SAYS,
		.threads = g_array_sized_new(FALSE, FALSE, sizeof(Thread), 256),
		.heads = g_new(gint32, places + 1),
		.counts = g_new0(guint, places + 1),
		.fired = g_new0(Fired, words->implied_heads->len),
		.stands = g_array_new(FALSE, FALSE, sizeof(Stand)),
		.firing = g_array_new(FALSE, FALSE, sizeof(Symbol)),
		.found = g_array_new(FALSE, FALSE, sizeof(Found)) };

	memset(m.heads, 0xff, (places + 1) * sizeof *m.heads);
	run(&m);
	matches = found_matches(words, spots, m.found);
	g_array_unref(m.threads);
	g_array_unref(m.stands);
	g_array_unref(m.firing);
	g_array_unref(m.found);
	g_free(m.heads);
	g_free(m.counts);
	g_free(m.fired);
	return matches;
}
