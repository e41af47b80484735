/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/cases.h"

#include "report/letters.h"

Day
cases_day(const Case *case_, gint64 moment)
{
	for (guint i = 0; i < case_->events->len; i++) {
		const CaseEvent *event = case_->events->pdata[i];
		const Letter *letter = event->letter->letter;

		if (letter->date == moment)
			return day_from_time(moment, letter->offset);
	}
	return day_from_time(moment, 0);
}

static void
write_moment(Json *json, const char *key, const Case *case_, gint64 moment)
{
	if (moment != 0)
		json_member_day(json, key, cases_day(case_, moment));
}

static void
write_client(Json *json, const Case *case_)
{
	json_key(json, "client");
	json_begin_object(json);
	json_member_string(json, "name", case_->client->name);
	json_member_string(json, "address", case_->client->address);
	json_member_string(json, "company", case_->company);
	json_end_object(json);
}

static void
write_amount(Json *json, const Case *case_)
{
	g_autofree char *plain = NULL;

	if (!case_->has_amount)
		return;
	plain = money_format_plain(case_->amount);
	json_key(json, "amount");
	json_number(json, plain);
	json_member_string(json, "currency", case_->amount.currency);
}

static void
write_promise(Json *json, const CasePromise *promise)
{
	if (!promise->text)
		return;
	json_key(json, "promise");
	json_begin_object(json);
	json_member_string(json, "what", says_name(promise->what));
	json_member_string(json, "text", promise->text);
	json_member_day(json, "when", promise->when.first);
	json_member_string(json, "id", promise->id);
	json_end_object(json);
}

static void
write_answer(Json *json, const CaseAnswer *answer)
{
	if (!answer->id)
		return;
	json_key(json, "answer");
	json_begin_object(json);
	json_member_string(json, "id", answer->id);
	json_member_string(json, "ring", ring_name(answer->ring));
	json_key(json, "folder");
	json_string(json, answer->folder ? answer->folder : "");
	json_member_string(
		json, "grade", answer->is_certain ? "certain" : "probable");
	json_member_bool(json, "junk", answer->is_junk);
	json_end_object(json);
}

static void
write_step(Json *json, const Case *case_)
{
	json_member_int(json, "chases", case_->chases);
	if (case_->step > 0)
		json_member_int(json, "step", case_->step);
	json_member_day(json, "due", case_->due);
	json_member_day(json, "until", case_->until);
	json_member_string(json, "action", case_->action);
	json_member_string(json, "template", case_->template_name);
}

void
cases_json_members(Json *json, const Case *case_)
{
	json_member_string(json, "thread", case_->thread);
	json_member_string(json, "id", case_->id);
	json_member_string(json, "kind", case_->kind);
	json_member_string(json, "state", case_state_name(case_->state));
	json_member_string(json, "outcome", case_->outcome);
	write_moment(json, "since", case_, case_->since);
	write_moment(json, "last_ours", case_, case_->last_ours);
	write_moment(json, "last_theirs", case_, case_->last_theirs);
	write_step(json, case_);
	write_client(json, case_);
	json_member_string(json, "subject", case_->subject);
	json_member_string(json, "language", case_->language);
	json_member_string(json, "reference", case_->reference);
	write_amount(json, case_);
	json_member_day(json, "valid_until", case_->valid_until);
	write_promise(json, &case_->promise);
	write_answer(json, &case_->answer);
	letters_json_evidence(json, case_->evidence);
	json_member_strings(json, "notes", case_->notes);
}
