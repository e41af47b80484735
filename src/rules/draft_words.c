/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/draft_words.h"

#include <string.h>

#include "base/text.h"
#include "rules/naming.h"
#include "sense/text/tokens.h"

#define SENTENCE_MAX 240  /* bytes; a longer one is not quoted back */
#define CALL_AFTER 2	  /* working days until we can call */
#define CALL_FIRST_HOUR 9 /* hours in which people can be called */
#define CALL_LAST_HOUR 17
#define CALL_USUAL_HOUR 10

static const char *const names[] = { "greeting", "name", "subject", "reference",
	"amount", "our_date", "their_date", "days", "our_words", "their_words",
	"promised_date", "valid_until", "pay_by", "call_day", "call_time",
	"attachments", "signoff", "sender", NULL };

const char *const *
draft_word_names(void)
{
	return names;
}

const CaseLetter *
draft_letter(const Case *case_, const char *id)
{
	for (guint i = 0; id && i < case_->events->len; i++) {
		const CaseEvent *event = case_->events->pdata[i];
		if (g_strcmp0(event->letter->letter->id, id) == 0)
			return event->letter;
	}
	return NULL;
}

/* The first and last token of the sentence around byte AT. */
static gboolean
sentence_tokens(
	const Tokens *tokens, gsize at, const Token **first, const Token **last)
{
	guint count = tokens_count(tokens), middle = 0;

	while (middle < count && tokens_at(tokens, middle)->end <= at)
		middle++;
	if (middle == count)
		return FALSE;
	guint sentence = tokens_at(tokens, middle)->sentence;
	guint from = middle, to = middle;
	while (from > 0 && tokens_at(tokens, from - 1)->sentence == sentence)
		from--;
	while (to + 1 < count &&
		tokens_at(tokens, to + 1)->sentence == sentence)
		to++;
	*first = tokens_at(tokens, from);
	*last = tokens_at(tokens, to);
	return TRUE;
}

char *
draft_sentence(const char *text, const char *phrase)
{
	const char *found = text && phrase ? strstr(text, phrase) : NULL;
	const Token *first, *last;

	if (!found || !*phrase)
		return NULL;
	g_autoptr(Tokens) tokens = tokens_new(text);
	if (!sentence_tokens(tokens, (gsize)(found - text), &first, &last) ||
		last->end - first->start > SENTENCE_MAX)
		return NULL;
	g_autofree char *raw =
		g_strndup(text + first->start, last->end - first->start);
	char *clean = text_clean(raw);
	return g_strstrip(clean);
}

static void
set(GHashTable *words, const char *name, char *value)
{
	if (value && *value)
		g_hash_table_insert(words, (gpointer)name, value);
	else
		g_free(value);
}

static void
set_clean(GHashTable *words, const char *name, const char *value)
{
	set(words, name, value ? g_strstrip(text_clean(value)) : NULL);
}

static void
set_day(GHashTable *words, const char *name, const Forms *forms, Day day)
{
	if (day != DAY_NONE)
		set(words, name, forms_date(forms, day));
}

static Day
day_of(const DraftFacts *facts, gint64 time)
{
	return time ? clock_day(facts->clock, time) : DAY_NONE;
}

/* The sentence of ours that asked, by its evidence. */
static void
set_our_words(GHashTable *words, const Case *case_)
{
	const CaseLetter *ask = draft_letter(case_, case_->id);

	for (guint i = 0; ask && i < case_->evidence->len; i++) {
		const Evidence *evidence = case_->evidence->pdata[i];
		if (g_strcmp0(evidence->where, "body") != 0)
			continue;
		set(words, "our_words",
			draft_sentence(ask->letter->own, evidence->text));
		if (g_hash_table_contains(words, "our_words"))
			return;
	}
}

/* The sentence of theirs that promised, and the day that it named. */
static void
set_promise(GHashTable *words, const DraftFacts *facts)
{
	const CasePromise *promise = &facts->case_->promise;
	const CaseLetter *letter = draft_letter(facts->case_, promise->id);
	Day said = day_of(facts, facts->case_->last_theirs);

	if (promise->text && letter) {
		said = day_of(facts, letter->letter->date);
		set(words, "their_words",
			draft_sentence(letter->letter->own, promise->text));
	}
	if (promise->text && !g_hash_table_contains(words, "their_words") &&
		strlen(promise->text) <= SENTENCE_MAX)
		set_clean(words, "their_words", promise->text);
	set_day(words, "their_date", facts->forms, said);
	set_day(words, "promised_date", facts->forms, promise->when.last);
}

/* The hour at which they write most, within the hours for calls. */
static int
best_hour(const Clock *clock)
{
	int hour = clock_best_hour(clock);

	if (hour < 0)
		return CALL_USUAL_HOUR;
	return CLAMP(hour, CALL_FIRST_HOUR, CALL_LAST_HOUR);
}

static void
set_call(GHashTable *words, const DraftFacts *facts)
{
	Day today = day_of(facts, facts->now);
	Day day = workdays_add(&facts->workdays, today, CALL_AFTER);

	set(words, "call_day", forms_call_day(facts->forms, day));
	set(words, "call_time",
		forms_time(facts->forms, best_hour(facts->clock)));
}

static void
set_attachments(GHashTable *words, const GPtrArray *attachments)
{
	g_autoptr(GString) all = g_string_new(NULL);

	for (guint i = 0; attachments && i < attachments->len; i++)
		g_string_append_printf(all, "%s%s", i ? ", " : "",
			(char *)attachments->pdata[i]);
	set_clean(words, "attachments", all->str);
}

static void
set_days(GHashTable *words, const DraftFacts *facts)
{
	Day today = day_of(facts, facts->now);
	gint64 last = MAX(facts->case_->last_ours, facts->case_->last_theirs);

	if (last && today >= day_of(facts, last))
		set(words, "days",
			g_strdup_printf("%d", today - day_of(facts, last)));
}

static void
set_facts(GHashTable *words, const DraftFacts *facts)
{
	const Case *case_ = facts->case_;
	g_autofree char *subject =
		text_subject_base(case_->subject ? case_->subject : "");

	set_clean(words, "subject", subject);
	set_clean(words, "reference", case_->reference);
	if (case_->has_amount)
		set(words, "amount",
			money_format(case_->amount, facts->forms->language));
	set_day(words, "our_date", facts->forms, day_of(facts, case_->since));
	set_day(words, "pay_by", facts->forms, case_->pay_by);
	/* A validity that is over is nothing to remind of. */
	if (case_->valid_until >= day_of(facts, facts->now))
		set_day(words, "valid_until", facts->forms, case_->valid_until);
}

static void
set_voice(GHashTable *words, const DraftFacts *facts)
{
	g_autofree char *name = naming_full(facts->whom->name);

	set_clean(words, "name", name);
	set_clean(words, "greeting", facts->voice->greeting);
	set_clean(words, "signoff", facts->voice->signoff);
	set(words, "sender",
		facts->voice->sender ? text_clean_lines(facts->voice->sender)
				     : NULL);
}

GHashTable *
draft_words_of(const DraftFacts *facts)
{
	GHashTable *words =
		g_hash_table_new_full(g_str_hash, g_str_equal, NULL, g_free);

	set_voice(words, facts);
	set_facts(words, facts);
	set_days(words, facts);
	set_our_words(words, facts->case_);
	set_promise(words, facts);
	set_call(words, facts);
	set_attachments(words, facts->attachments);
	return words;
}
