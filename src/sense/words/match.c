/* SPDX-License-Identifier: GPL-3.0-or-later */
/* All phrases in one pass: threads walk the trie from word to word. */
#include "sense/words/match.h"

#include <string.h>

#include "base/bits.h"
#include "sense/words/found.h"
#include "sense/words/spots.h"

enum {
	MOST_THREADS = 256, /* at one spot */
	MOST_MATCHES = 4000
};

/* A phrase begun: NODE waits for a symbol at the spot it is listed under. */
typedef struct {
	Node node;
	guint32 start;
	gint32 next;
	guint8 gap;	   /* words it may still skip */
	guint8 is_negated; /* skipped a {not} */
} Thread;

/* A slot is filled at the current spot, up to END. */
typedef struct {
	guint32 end;
	gint32 next;
} Filling;

typedef struct {
	guint32 at; /* the tick for which it holds */
	gint32 fillings;
} Filled;

struct Matcher {
	const WordsFlat *flat;
	int root;
	Spots spots;
	guint32 tick;		      /* counts spots, of all matchings */
	Filled *filled;		      /* per slot */
	VECTOR(Thread) threads;	      /* as long as the matching lasts */
	VECTOR(Filling) fillings;     /* at the current spot */
	VECTOR(const Begin *) begins; /* at the current spot */
	GArray *found;		      /* of Found */
};

static Matcher *
matcher_new(const Words *words)
{
	Matcher *m = g_new0(Matcher, 1);

	m->flat = &words->flat;
	m->filled = g_new0(Filled, words->flat.slot_count + 1);
	m->found = g_array_new(FALSE, FALSE, sizeof(Found));
	return m;
}

void
matcher_free(Matcher *m)
{
	spots_clear(&m->spots);
	g_free(m->filled);
	vector_clear(&m->threads);
	vector_clear(&m->fillings);
	vector_clear(&m->begins);
	g_array_unref(m->found);
	g_free(m);
}

/* --- Slots ---------------------------------------------------------------- */

/* Something stands up to END in SLOT; true if it is the first there. */
static gboolean
fill(Matcher *m, guint32 slot, guint32 end)
{
	Filled *filled = &m->filled[slot];
	gboolean is_first = filled->at != m->tick;

	if (is_first)
		*filled = (Filled){ m->tick, NOTHING };
	for (gint32 s = filled->fillings; s != NOTHING;) {
		if (m->fillings.at[s].end == end)
			return FALSE;
		s = m->fillings.at[s].next;
	}
	vector_push(&m->fillings, (Filling){ end, filled->fillings });
	filled->fillings = (gint32)m->fillings.count - 1;
	return is_first;
}

/* Can a phrase for which NEXT must follow, or REST somewhere in the sentence,
 * go on at spot AFTER, which is NULL at the end of the sentence? */
static inline gboolean
goes_on(Mask next, Mask rest, const Spot *after)
{
	return next == ~(Mask)0 ||
	       (after && ((next & after->mask) | (rest & after->rest)));
}

/* The spot after SPOT. */
static inline guint32
spot_end(const Matcher *m, const Spot *spot)
{
	return (guint32)(spot - m->spots.at) + 1;
}

/* The phrases that begin at SPOT with symbol NUMBER, which stands up to END, in
 * m->begins. */
static inline void
add_begins(Matcher *m, const Spot *spot, guint32 number, guint32 end)
{
	const FlatSymbol *symbol = &m->flat->symbols[number];
	const Range *range = &symbol->opens[m->root];
	const Spot *after = spots_joined(&m->spots, end - 1, end)
				    ? &m->spots.at[end]
				    : NULL;

	if (!(symbol->opens_at[m->root] & spot->places) ||
		!goes_on(symbol->next, symbol->rest, after))
		return;
	for (guint b = range->first; b < range->end; b++) {
		const Begin *begin = &m->flat->begins[m->flat->opens[b]];

		if ((begin->places & spot->places) &&
			goes_on(begin->next, begin->rest, after) &&
			fill(m, begin->slot, end))
			vector_push(&m->begins, begin);
	}
}

static void
fill_begins(Matcher *m, const Spot *spot, guint32 simple)
{
	for (; simple; simple &= simple - 1)
		add_begins(m, spot, bits_lowest(simple), spot_end(m, spot));
	for (guint i = spot->stands.first; i < spot->stands.end; i++) {
		const Stand *stand = &m->spots.stands.at[i];

		add_begins(m, spot, stand->symbol, stand->end);
	}
}

/* The slots among WANTED of SYMBOL, which stands up to END. */
static inline void
fill_symbol(Matcher *m, guint32 number, guint32 end, Mask wanted)
{
	const FlatSymbol *symbol = &m->flat->symbols[number];
	const guint32 *marks = m->flat->marks;

	if (symbol->mask & wanted)
		for (guint i = symbol->marks.first; i < symbol->marks.end; i++)
			if (mask_of(marks[i]) & wanted)
				fill(m, marks[i], end);
}

/* What the threads at SPOT wait for: slots among WANTED. */
static void
fill_marks(Matcher *m, const Spot *spot, Mask wanted)
{
	m->tick++;
	m->fillings.count = 0;
	for (guint32 left = spot->simple; left; left &= left - 1)
		fill_symbol(m, bits_lowest(left), spot_end(m, spot), wanted);
	for (guint i = spot->stands.first; i < spot->stands.end; i++) {
		const Stand *stand = &m->spots.stands.at[i];

		fill_symbol(m, stand->symbol, stand->end, wanted);
	}
}

/* --- Threads -------------------------------------------------------------- */

/* NODE waits at spot AT, unless nothing there lets it go on. */
static void
push(Matcher *m, guint at, Node node, guint32 start, guint8 gap,
	gboolean is_negated)
{
	Spot *spot = &m->spots.at[at];

	if (!(m->flat->states[node].mask & (gap ? spot->rest : spot->mask)) ||
		spot->waiting_count++ >= MOST_THREADS)
		return;
	vector_push(&m->threads,
		(Thread){ node, start, spot->waiting, gap, is_negated != 0 });
	spot->waiting = (gint32)m->threads.count - 1;
}

static void
record(Matcher *m, const FlatAccept *accept, guint32 start, guint32 end,
	gboolean is_negated)
{
	Found found = { accept->group, accept->join, accept->part, start, end,
		is_negated };

	if ((accept->places & m->spots.at[start].places) &&
		m->found->len < MOST_MATCHES)
		g_array_append_val(m->found, found);
}

static void arrive(
	Matcher *m, Node node, guint32 start, guint32 end, gboolean is_negated);

/* What follows NODE without taking a word, before the spot END. */
static void
pass(Matcher *m, Node node, guint32 start, guint32 end, gboolean is_negated)
{
	const FlatState *state = &m->flat->states[node];
	gboolean is_begun = end > start; /* false for ^ alone */
	gboolean is_end = is_begun && !spots_joined(&m->spots, end - 1, end);
	gboolean asks = is_begun && m->spots.at[end - 1].is_question;

	for (guint e = state->specials.first; e < state->specials.end; e++) {
		const FlatEdge *edge = &m->flat->edges[e];

		if (edge->by == SYMBOL_GAP_SHORT || edge->by == SYMBOL_GAP_LONG)
			pass(m, edge->target, start, end, is_negated);
		else if ((edge->by == SYMBOL_END && is_end) ||
			 (edge->by == SYMBOL_QUESTION && asks &&
				 (is_end || state->gap)))
			arrive(m, edge->target, start, end, is_negated);
	}
	if (state->mask && !is_end && end < m->spots.count)
		push(m, end, node, start, (guint8)state->gap, is_negated);
}

/* The phrase that began at START has come to NODE before the spot END. */
static void
arrive(Matcher *m, Node node, guint32 start, guint32 end, gboolean is_negated)
{
	const Range *accepts = &m->flat->states[node].accepts;

	for (guint a = accepts->first; a < accepts->end; a++)
		record(m, &m->flat->accepts[a], start, end, is_negated);
	pass(m, node, start, end, is_negated);
}

static void
step(Matcher *m, guint at, Thread thread)
{
	const FlatState *state = &m->flat->states[thread.node];

	guint end = state->mask & m->spots.at[at].mask ? state->edges.end : 0;

	for (guint e = state->edges.first; e < end; e++) {
		const FlatEdge *edge = &m->flat->edges[e];
		const Filled *filled = &m->filled[edge->by];

		if (filled->at != m->tick)
			continue;
		for (gint32 s = filled->fillings; s != NOTHING;
			s = m->fillings.at[s].next)
			arrive(m, edge->target, thread.start,
				m->fillings.at[s].end, thread.is_negated);
	}
	if (thread.gap > 0 && spots_joined(&m->spots, at, at + 1))
		push(m, at + 1, thread.node, thread.start, thread.gap - 1,
			thread.is_negated || m->spots.at[at].is_not);
}

/* Phrases that start at spot AT, with one of SIMPLE classes or a Stand. */
static void
begin(Matcher *m, guint at, guint32 simple)
{
	m->tick++;
	m->fillings.count = 0;
	m->begins.count = 0;
	fill_begins(m, &m->spots.at[at], simple);
	for (guint i = 0; i < m->begins.count; i++) {
		const Begin *one = m->begins.at[i];
		gint32 s = m->filled[one->slot].fillings;

		for (; s != NOTHING; s = m->fillings.at[s].next)
			arrive(m, one->node, at, m->fillings.at[s].end, FALSE);
	}
}

/* The slots that stand at SPOT and that threads there wait for. */
static Mask
wanted_at(const Matcher *m, const Spot *spot)
{
	Mask wanted = 0;

	for (gint32 t = spot->waiting; t != NOTHING; t = m->threads.at[t].next)
		wanted |= m->flat->states[m->threads.at[t].node].mask;
	return wanted & spot->mask;
}

/* The threads that wait at spot AT go on. */
static void
step_all(Matcher *m, guint at)
{
	const Spot *spot = &m->spots.at[at];
	Mask wanted = wanted_at(m, spot);

	if (wanted)
		fill_marks(m, spot, wanted);
	for (gint32 t = spot->waiting; t != NOTHING;) {
		Thread thread = m->threads.at[t];

		step(m, at, thread);
		t = thread.next;
	}
}

/* What must stand in a sentence for a phrase that opens it: the slots of NODE
 * and of the nodes that it passes to. */
static Mask
opening_mask(const WordsFlat *flat, Node node)
{
	Mask mask = flat->states[node].mask;
	Range specials = flat->states[node].specials;

	for (guint e = specials.first; e < specials.end; e++)
		mask |= opening_mask(flat, flat->edges[e].target);
	return mask;
}

/* The classes that open a phrase, as bits. */
static guint32
opening_classes(const Matcher *m)
{
	guint32 classes = 0;

	for (guint32 s = SYMBOL_MONEY; s < SYMBOL_NOT; s++)
		if (m->flat->symbols[s].opens_at[m->root])
			classes |= 1u << s;
	return classes;
}

static void
run(Matcher *m)
{
	Node sentence = m->flat->starts[m->root];
	Mask ahead = sentence == NOTHING ? 0 : opening_mask(m->flat, sentence);
	guint32 opening = opening_classes(m);

	m->threads.count = 0;
	g_array_set_size(m->found, 0);
	for (guint at = 0; at < m->spots.count; at++) {
		const Spot *spot = &m->spots.at[at];

		if ((ahead & spot->rest) &&
			(at == 0 || !spots_joined(&m->spots, at - 1, at)))
			pass(m, sentence, at, at, FALSE);
		guint32 simple = spot->simple & opening;

		if (simple || spot->stands.first < spot->stands.end)
			begin(m, at, simple);
		if (spot->waiting != NOTHING)
			step_all(m, at);
	}
}

/* --- Room ----------------------------------------------------------------- */

/* A matcher that nobody else uses now. */
static Matcher *
borrow(Words *words)
{
	Matcher *m = NULL;

	g_mutex_lock(&words->lock);
	if (words->spare->len > 0)
		m = g_ptr_array_steal_index_fast(
			words->spare, words->spare->len - 1);
	g_mutex_unlock(&words->lock);
	return m ? m : matcher_new(words);
}

static void
give_back(Words *words, Matcher *m)
{
	g_mutex_lock(&words->lock);
	g_ptr_array_add(words->spare, m);
	g_mutex_unlock(&words->lock);
}

GArray *
words_match(const Words *words, WordsSection section, const WordsText *texts,
	guint count)
{
	/* Its room is all that a matching changes. */
	Matcher *m = borrow((Words *)words);
	GArray *matches;

	m->root = section == WORDS_SAYS;
	if (m->tick > G_MAXUINT32 / 2) {
		m->tick = 0;
		memset(m->filled, 0,
			words->flat.slot_count * sizeof *m->filled);
	}
	spots_fill(&m->spots, words, section, texts, count);
	run(m);
	matches = found_matches(words, &m->spots, m->found);
	give_back((Words *)words, m);
	return matches;
}
