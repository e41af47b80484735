/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * tale_check: what the walk makes of a tale, compared with what is expected.
 *
 * One clause per case, parted by "|": kind, state, and facts (see tale_fact):
 *
 *   "quote held until=9 why=put_off notes~back_on"
 */
#pragma once

#include "tale.h"

static inline CasePolicy
tale_policy(void)
{
	static const char *const me[] = { "anna@ours.example",
		"anna@second.example", NULL };
	static const char *const kinds[] = { "quote", "payment", "sample",
		NULL };
	static GHashTable *freemail;
	if (!freemail) {
		freemail = g_hash_table_new(g_str_hash, g_str_equal);
		g_hash_table_add(freemail, (gpointer) "freemail.example");
	}
	return (CasePolicy){
		.same_attempt_hours = 20,
		.putoff = { 10, DURATION_WORKDAYS },
		.absence = { 7, DURATION_DAYS },
		.cap_days = 60,
		.forget_days = 365,
		.kinds = kinds,
		.me = me,
		.freemail = freemail,
		.workdays = { .weekend = 0x60 },
	};
}

/* Day numbers of the tale, "-" for none. */
static inline char *
tale_day(Day day)
{
	return day == DAY_NONE ? g_strdup("-")
			       : g_strdup_printf("%d", day - TALE_BASE);
}

static inline char *
tale_moment_day(gint64 time)
{
	return time ? tale_day(day_from_time(time, 0)) : g_strdup("-");
}

static inline const CaseEvent *
tale_event(const Case *case_, const char *id)
{
	for (guint i = 0; i < case_->events->len; i++) {
		const CaseEvent *event = g_ptr_array_index(case_->events, i);
		if (strcmp(event->letter->letter->id, id) == 0)
			return event;
	}
	return NULL;
}

/* "ask theirs chase": what each letter is to the case. */
static inline char *
tale_parts(const Case *case_)
{
	GString *parts = g_string_new(NULL);
	for (guint i = 0; i < case_->events->len; i++) {
		const CaseEvent *event = g_ptr_array_index(case_->events, i);
		g_string_append_printf(parts, "%s%s%s", i ? "," : "",
			case_part_name(event->part),
			event->is_certain ? "" : "?");
	}
	for (char *c = parts->str; *c; c++)
		if (*c == ' ')
			*c = '-';
	return g_string_free(parts, FALSE);
}

static inline char *
tale_notes(const Case *case_)
{
	g_ptr_array_add(case_->notes, NULL);
	char *notes = g_strjoinv("; ", (char **)case_->notes->pdata);
	g_ptr_array_set_size(case_->notes, (int)case_->notes->len - 1);
	return notes;
}

/* The value of fact KEY of CASE as text; yours. */
static inline char *
tale_fact(const Case *case_, const char *key)
{
	const CaseAnswer *answer = &case_->answer;
	if (strcmp(key, "chases") == 0)
		return g_strdup_printf("%d", case_->chases);
	if (strcmp(key, "until") == 0)
		return tale_day(case_->until);
	if (strcmp(key, "resume") == 0)
		return tale_day(case_->resume);
	if (strcmp(key, "why") == 0)
		return g_strdup(case_->until_why ? case_->until_why : "-");
	if (strcmp(key, "since") == 0)
		return tale_moment_day(case_->since);
	if (strcmp(key, "ours") == 0)
		return tale_moment_day(case_->last_ours);
	if (strcmp(key, "theirs") == 0)
		return tale_moment_day(case_->last_theirs);
	if (strcmp(key, "answer") == 0)
		return g_strdup(answer->id ? answer->id : "-");
	if (strcmp(key, "ring") == 0)
		return g_strdup(ring_name(answer->ring));
	if (strcmp(key, "grade") == 0)
		return g_strdup(answer->is_certain ? "certain" : "probable");
	if (strcmp(key, "junk") == 0)
		return g_strdup(answer->is_junk ? answer->folder : "-");
	if (strcmp(key, "tie") == 0) {
		const CaseEvent *event =
			answer->id ? tale_event(case_, answer->id) : NULL;
		return g_strdup(event && event->tie ? event->tie : "-");
	}
	if (strcmp(key, "id") == 0)
		return g_strdup(case_->id);
	if (strcmp(key, "client") == 0)
		return g_strdup(case_->client->name);
	if (strcmp(key, "company") == 0)
		return g_strdup(case_->company);
	if (strcmp(key, "n") == 0)
		return g_strdup(case_->reference ? case_->reference : "-");
	if (strcmp(key, "sum") == 0)
		return case_->has_amount
			       ? g_strdup_printf(
					 "%d", (int)(case_->amount.cents / 100))
			       : g_strdup("-");
	if (strcmp(key, "promise") == 0)
		return tale_day(case_->promise.when.first);
	if (strcmp(key, "words") == 0)
		return g_strdup(
			case_->promise.text ? case_->promise.text : "-");
	if (strcmp(key, "parts") == 0)
		return tale_parts(case_);
	if (strcmp(key, "outcome") == 0)
		return g_strdup(case_->outcome ? case_->outcome : "-");
	if (strcmp(key, "lang") == 0)
		return g_strdup(case_->language);
	if (strcmp(key, "asked") == 0)
		return g_strdup(case_->asked);
	if (strcmp(key, "notes") == 0)
		return g_strdup_printf("%u", case_->notes->len);
	g_error("tale: there is no fact \"%s\"", key);
}

static inline void
tale_check_case(const char *name, const Case *case_, const char *clause)
{
	g_auto(GStrv) facts = g_strsplit(clause, " ", -1);
	g_autofree char *notes = tale_notes(case_);
	gboolean is_right =
		strcmp(case_->kind, facts[0]) == 0 &&
		strcmp(case_state_name(case_->state), facts[1]) == 0;
	GString *is = g_string_new(NULL);
	g_string_printf(
		is, "%s %s", case_->kind, case_state_name(case_->state));
	for (guint i = 2; facts[i]; i++) {
		char *value = strpbrk(facts[i], "=~");
		g_assert_nonnull(value);
		gboolean is_part = *value == '~';
		*value++ = '\0';
		g_strdelimit(value, "_", ' ');
		g_autofree char *fact =
			is_part ? g_strdup(notes) : tale_fact(case_, facts[i]);
		g_string_append_printf(is, " %s=%s", facts[i], fact);
		is_right = is_right && (is_part ? strstr(fact, value) != NULL
						: strcmp(fact, value) == 0);
	}
	if (!is_right) {
		g_autofree char *parts = tale_parts(case_);
		g_test_message("%s: expected %s", name, clause);
		g_test_message("%s: it is    %s", name, is->str);
		g_test_message("  parts %s; notes %s", parts, notes);
		g_test_fail();
	}
	g_string_free(is, TRUE);
}

static inline void
tale_check(gconstpointer data)
{
	const Tale *tale = data;
	g_autoptr(GPtrArray) letters = tale_letters(tale->letters);
	CasePolicy policy = tale_policy();
	g_autoptr(GPtrArray) cases =
		case_walk(letters, &policy, tale_time(tale->now, 12));
	g_auto(GStrv) clauses = g_strsplit(tale->expected, "|", -1);
	guint wanted = g_strv_length(clauses);
	if (cases->len != wanted) {
		g_test_message("%s: %u cases, expected %u", tale->name,
			cases->len, wanted);
		for (guint i = 0; i < cases->len; i++) {
			const Case *case_ = g_ptr_array_index(cases, i);
			g_autofree char *parts = tale_parts(case_);
			g_test_message("  %s %s %s", case_->kind,
				case_state_name(case_->state), parts);
		}
		g_test_fail();
		return;
	}
	for (guint i = 0; i < wanted; i++) {
		g_strstrip(clauses[i]);
		tale_check_case(
			tale->name, g_ptr_array_index(cases, i), clauses[i]);
	}
}

static inline void
tale_add_all(const char *room, const Tale *tales, gsize count)
{
	for (gsize i = 0; i < count; i++) {
		g_autofree char *slug = g_strdup(tales[i].name);
		g_strdelimit(slug, "/", '-');
		g_autofree char *path =
			g_strdup_printf("/walk/%s/%s", room, slug);
		g_test_add_data_func(path, &tales[i], tale_check);
	}
}
