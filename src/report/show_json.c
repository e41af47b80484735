/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/cases.h"
#include "report/letters.h"
#include "report/people.h"
#include "report/show.h"

static void
write_event(Json *json, const CaseEvent *event)
{
	const Letter *letter = event->letter->letter;
	const Evidence *evidence = show_evidence(event);
	g_autofree char *moment = letters_moment(letter->date, letter->offset);

	json_begin_object(json);
	json_member_string(json, "date", moment);
	json_member_string(json, "id", letter->id);
	json_member_string(json, "from", letter->from->address);
	json_member_string(json, "direction",
		event->letter->findings->is_ours ? "ours" : "theirs");
	json_member_string(
		json, "role", role_name(event->letter->findings->role));
	json_member_string(json, "part", case_part_name(event->part));
	json_member_string(json, "finding", show_finding(event));
	json_member_string(json, "text", evidence ? evidence->text : NULL);
	json_member_string(json, "where", evidence ? evidence->where : NULL);
	json_member_string(json, "ring", ring_name(event->ring));
	json_member_string(
		json, "grade", event->is_certain ? "certain" : "probable");
	json_member_string(json, "tie", event->tie);
	json_member_string(json, "folder", event->letter->folder);
	json_member_bool(json, "junk", event->letter->is_junk);
	json_end_object(json);
}

static void
write_rings(Json *json, const Show *show)
{
	ShowRing rings[3];

	show_rings(show, rings);
	json_key(json, "searched");
	json_begin_object(json);
	for (int i = 0; i < 3; i++) {
		json_key(json, ring_name((Ring)i));
		json_begin_object(json);
		json_member_int(json, "letters", rings[i].letters);
		json_member_int(json, "certain", rings[i].certain);
		json_member_int(json, "probable", rings[i].probable);
		json_end_object(json);
	}
	json_end_object(json);
}

void
show_json(Json *json, const Show *show)
{
	const Case *case_ = show->case_;

	json_begin_object(json);
	cases_json_members(json, case_);
	json_member_string(json, "why", case_->step_why);
	json_member_string(json, "doubt", show->doubt);
	json_key(json, "timeline");
	json_begin_array(json);
	for (guint i = 0; i < case_->events->len; i++)
		write_event(json, case_->events->pdata[i]);
	json_end_array(json);
	write_rings(json, show);
	json_key(json, "contacts");
	people_json_array(json, show->people);
	json_end_object(json);
}
