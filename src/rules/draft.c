/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From a case to the next letter. */
#include <stdarg.h>
#include <string.h>

#include "base/text.h"
#include "rules/choose.h"
#include "rules/draft_room.h"
#include "rules/naming.h"
#include "rules/template.h"

void
draft_warn(const Making *making, const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	g_ptr_array_add(making->warnings, g_strdup_vprintf(format, arguments));
	va_end(arguments);
}

GArray *
rules_ladder(const Rules *rules, const Case *case_)
{
	const GArray *ladder = choose_ladder(rules, case_);
	GArray *steps = g_array_new(FALSE, FALSE, sizeof(RulesStep));

	for (guint i = 0; ladder && i < ladder->len; i++) {
		const Step *step = &g_array_index(ladder, Step, i);
		RulesStep entry = { (int)i + 1, step->after_text, step->from,
			step->action, step->template_name, step_writes(step) };
		g_array_append_val(steps, entry);
	}
	return steps;
}

/* ---- which template, in which language ------------------------------------ */

/* Action and template of the letter that is wanted. */
static gboolean
pick_step(Making *making, const char **name, GError **error)
{
	const Case *case_ = making->case_;
	const DraftWish *wish = making->wish;
	const GArray *ladder = choose_ladder(making->rules, case_);
	const char *action = case_->action;

	*name = case_->template_name;
	if (wish->step > 0) {
		if (!ladder || (guint)wish->step > ladder->len) {
			g_set_error(error, COMPOSE_ERROR, COMPOSE_ERROR_ADDRESS,
				"there is no step %d in the ladder of kind %s",
				wish->step, case_->kind);
			return FALSE;
		}
		const Step *step =
			&g_array_index(ladder, Step, (guint)wish->step - 1);
		action = step->action;
		*name = step->template_name;
	}
	if (wish->template_name)
		*name = wish->template_name;
	making->is_alternate = g_strcmp0(action, "alternate") == 0;
	if (*name)
		return TRUE;
	if (action)
		g_set_error(error, COMPOSE_ERROR, COMPOSE_ERROR_ADDRESS,
			"the step is to %s: it writes nothing; another one can "
			"be had with --step",
			action);
	else
		g_set_error(error, COMPOSE_ERROR, COMPOSE_ERROR_ADDRESS,
			"no step is left to write for; one can be had with "
			"--step");
	return FALSE;
}

/* The language of their last letter, else of the ask. */
static const char *
their_language(const Case *case_)
{
	for (guint i = case_->events->len; i-- > 0;) {
		const CaseEvent *event = case_->events->pdata[i];
		const Findings *findings = event->letter->findings;
		if (event->part == PART_THEIRS && event->is_certain &&
			findings->role == ROLE_LETTER && findings->language[0])
			return findings->language;
	}
	return case_->language ? case_->language : "";
}

/* Reads template NAME in the best language. */
static gboolean
pick_template(Making *making, const char *name, GError **error)
{
	const TemplateSet *set = making->rules->templates;
	const char *wished = making->wish->language;
	const char *language = wished ? wished : their_language(making->case_);
	g_autofree char *shown = NULL;

	if (!template_set_has(set, language, name)) {
		if (wished) {
			g_set_error(error, FENCE_ERROR, FENCE_ERROR_FILE,
				"no template %s in language %s", name, wished);
			return FALSE;
		}
		if (language[0])
			draft_warn(making,
				"no template %s in language %s: written in %s",
				name, language, making->rules->language);
		language = making->rules->language;
	}
	g_autofree char *text =
		template_set_read(set, language, name, &shown, error);
	if (!text) {
		if (error && !*error)
			g_set_error(error, FENCE_ERROR, FENCE_ERROR_FILE,
				"no template %s in language %s", name,
				language);
		return FALSE;
	}
	making->template = template_parse(text, shown, making->warnings);
	if (template_is_blank(making->template)) {
		g_set_error(error, FENCE_ERROR, FENCE_ERROR_FILE,
			"%s: there is no letter in it: see owed check", shown);
		return FALSE;
	}
	making->forms = forms_load(making->rules->share_dir, language, error);
	return making->forms != NULL;
}

/* ---- what goes along --------------------------------------------------------- */

/* What the ask carried, and what was sent after it because it was forgotten. */
static void
attach_from(Making *making, const CaseLetter *letter)
{
	const char *file = letter->letter->file;
	g_autoptr(GError) error = NULL;

	if (!file || strcmp(file, "-") == 0) /* it has no file to open again */
		return;
	g_autoptr(GPtrArray) names = compose_attachments(file, &error);
	if (!names) {
		draft_warn(making, "nothing could be re-attached: %s",
			error->message);
		return;
	}
	for (guint i = 0; i < names->len; i++)
		g_ptr_array_add(making->draft->attachments,
			draft_attachment_new(names->pdata[i], file, (int)i));
}

static void
attach_original(Making *making)
{
	const Case *case_ = making->case_;

	if (!template_attaches(making->template) &&
		!making->wish->is_attaching && !making->rules->is_attaching)
		return;
	for (guint i = 0; i < case_->events->len; i++) {
		const CaseEvent *event = case_->events->pdata[i];
		if (event->letter == making->ask ||
			event->part == PART_SAME_ATTEMPT)
			attach_from(making, event->letter);
	}
}

static GPtrArray *
attachment_names(const Draft *draft)
{
	GPtrArray *names = g_ptr_array_new();

	for (guint i = 0; i < draft->attachments->len; i++) {
		const DraftAttachment *attachment =
			draft->attachments->pdata[i];
		g_ptr_array_add(names, attachment->name);
	}
	return names;
}

/* The ask, below the letter. */
static void
quote_ask(Making *making)
{
	const Letter *ask = making->ask->letter;
	Day day = day_from_time(ask->date, ask->offset);
	g_autofree char *name = naming_full(
		ask->from->name[0] ? ask->from->name : ask->from->address);
	g_autofree char *attribution =
		forms_attribution(making->forms, day, name);
	g_autofree char *clean = text_clean_lines(ask->own);
	g_auto(GStrv) lines = g_strsplit(g_strstrip(clean), "\n", -1);
	GString *body = g_string_new(making->draft->body);

	g_string_append_printf(body, "\n\n%s\n", attribution);
	for (char **line = lines; *line; line++)
		g_string_append_printf(body, "> %s\n", g_strchomp(*line));
	g_free(making->draft->body);
	making->draft->body = g_string_free(body, FALSE);
}

/* ---- putting it together ------------------------------------------------------ */

static gboolean
write_body(Making *making, GError **error)
{
	Rules *rules = making->rules;
	const char *company = making->case_->company;
	g_autoptr(GPtrArray) attachments = attachment_names(making->draft);
	g_autoptr(GPtrArray) unfilled = g_ptr_array_new_with_free_func(g_free);
	DraftFacts facts = { making->case_, making->clock, making->now,
		making->forms, making->voice, making->whom, attachments,
		rules_workdays(rules, making->clock, company ? company : "") };
	g_autoptr(GHashTable) words = draft_words_of(&facts);

	if (!draft_add_words(making, words, error))
		return FALSE;
	making->draft->body = template_render(
		making->template, words, making->voice->is_informal, unfilled);
	for (guint i = 0; i < unfilled->len; i++)
		draft_warn(making, "[%s] could not be filled in",
			(char *)unfilled->pdata[i]);
	return TRUE;
}

static gboolean
make(Making *making, GError **error)
{
	const char *name;

	if (!pick_step(making, &name, error) ||
		!pick_template(making, name, error) ||
		!draft_address(making, error))
		return FALSE;
	making->voice = voice_of(making->case_, making->theirs,
		making->draft->from, making->forms, making->is_alternate);
	attach_original(making);
	if (!write_body(making, error))
		return FALSE;
	making->draft->is_flowed =
		making->wish->is_flowed || making->rules->is_flowed;
	if (making->wish->is_quoting || making->rules->is_quoting)
		quote_ask(making);
	return draft_finish(making, error) &&
	       compose_check(making->draft, error);
}

Draft *
rules_draft(Rules *rules, const Case *case_, const Clock *clock, gint64 now,
	const DraftWish *wish, GPtrArray *warnings, GError **error)
{
	Making making = { .rules = rules,
		.case_ = case_,
		.clock = clock,
		.now = now,
		.wish = wish,
		.warnings = warnings,
		.draft = draft_new() };

	rules->today = clock_day(clock, now);
	if (!make(&making, error))
		g_clear_pointer(&making.draft, draft_free);
	template_free(making.template);
	forms_free(making.forms);
	voice_free(making.voice);
	g_clear_pointer(&making.theirs, g_ptr_array_unref);
	return making.draft;
}
