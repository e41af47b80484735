/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/case_table.h"

#include "rules/lua_value.h"

static void
set_day(lua_State *lua, const char *key, Day day)
{
	g_autofree char *text = day != DAY_NONE ? day_format(day) : NULL;

	value_set_string(lua, key, text);
}

/* The civil day of a moment of CASE, as its letter dated it. */
static void
set_moment(lua_State *lua, const char *key, const Case *case_, gint64 moment)
{
	int offset = 0;

	for (guint i = 0; i < case_->events->len; i++) {
		const CaseEvent *event = case_->events->pdata[i];
		if (event->letter->letter->date == moment)
			offset = event->letter->letter->offset;
	}
	if (moment)
		set_day(lua, key, day_from_time(moment, offset));
}

/* How a settled case ended: by the user's mark where there is one. */
static const char *
outcome_of(const Case *case_)
{
	if (case_->state != STATE_CLOSED)
		return case_state_name(case_->state);
	for (guint i = 0; i < case_->events->len; i++) {
		const CaseEvent *event = case_->events->pdata[i];
		if (event->letter->marks.outcome)
			return event->letter->marks.outcome;
	}
	return "handled";
}

static void
set_client(lua_State *lua, const Case *case_)
{
	lua_newtable(lua);
	if (case_->client) {
		value_set_string(lua, "name", case_->client->name);
		value_set_string(lua, "address", case_->client->address);
	}
	value_set_string(lua, "company", case_->company);
	lua_setfield(lua, -2, "client");
}

static void
set_promise(lua_State *lua, const CasePromise *promise)
{
	if (!promise->text)
		return;
	lua_newtable(lua);
	value_set_string(lua, "what", says_name(promise->what));
	value_set_string(lua, "text", promise->text);
	set_day(lua, "when", promise->when.first);
	value_set_string(lua, "id", promise->id);
	lua_setfield(lua, -2, "promise");
}

static void
set_answer(lua_State *lua, const CaseAnswer *answer)
{
	if (!answer->id)
		return;
	lua_newtable(lua);
	value_set_string(lua, "id", answer->id);
	value_set_string(lua, "ring", ring_name(answer->ring));
	value_set_string(lua, "folder", answer->folder);
	value_set_string(
		lua, "grade", answer->is_certain ? "certain" : "probable");
	value_set_boolean(lua, "junk", answer->is_junk);
	lua_setfield(lua, -2, "answer");
}

static void
set_lists(lua_State *lua, const Case *case_)
{
	lua_newtable(lua);
	for (guint i = 0; case_->evidence && i < case_->evidence->len; i++) {
		const Evidence *evidence = case_->evidence->pdata[i];
		lua_newtable(lua);
		value_set_string(lua, "text", evidence->text);
		value_set_string(lua, "where", evidence->where);
		lua_rawseti(lua, -2, (lua_Integer)i + 1);
	}
	lua_setfield(lua, -2, "evidence");
	lua_newtable(lua);
	for (guint i = 0; case_->notes && i < case_->notes->len; i++) {
		lua_pushstring(lua, case_->notes->pdata[i]);
		lua_rawseti(lua, -2, (lua_Integer)i + 1);
	}
	lua_setfield(lua, -2, "notes");
}

static void
set_money(lua_State *lua, const Case *case_)
{
	if (!case_->has_amount)
		return;
	lua_pushnumber(lua, (double)case_->amount.cents / 100.0);
	lua_setfield(lua, -2, "amount");
	if (case_->amount.currency[0])
		value_set_string(lua, "currency", case_->amount.currency);
}

static void
set_step(lua_State *lua, const Case *case_)
{
	if (case_->step > 0)
		value_set_integer(lua, "step", case_->step);
	set_day(lua, "due", case_->due);
	value_set_string(lua, "action", case_->action);
	value_set_string(lua, "template", case_->template_name);
}

static void
set_times(lua_State *lua, const Case *case_, Day today)
{
	gint64 last = MAX(case_->last_ours, case_->last_theirs);

	set_moment(lua, "since", case_, case_->since);
	set_moment(lua, "last_ours", case_, case_->last_ours);
	set_moment(lua, "last_theirs", case_, case_->last_theirs);
	set_day(lua, "until", case_->until);
	set_day(lua, "valid_until", case_->valid_until);
	set_day(lua, "pay_by", case_->pay_by);
	set_day(lua, "today", today);
	if (today != DAY_NONE)
		value_set_integer(
			lua, "days", MAX(0, today - day_from_time(last, 0)));
}

void
case_table_push(lua_State *lua, const Case *case_, Day today)
{
	gboolean is_open = case_state_is_open(case_->state);

	lua_newtable(lua);
	value_set_string(lua, "thread", case_->thread);
	value_set_string(lua, "id", case_->id);
	value_set_string(lua, "kind", case_->kind);
	value_set_string(lua, "state", case_state_name(case_->state));
	if (!is_open)
		value_set_string(lua, "outcome", outcome_of(case_));
	value_set_integer(lua, "chases", case_->chases);
	value_set_string(lua, "subject", case_->subject);
	value_set_string(lua, "language", case_->language);
	value_set_string(lua, "reference", case_->reference);
	set_times(lua, case_, today);
	set_step(lua, case_);
	set_client(lua, case_);
	set_money(lua, case_);
	set_promise(lua, &case_->promise);
	set_answer(lua, &case_->answer);
	set_lists(lua, case_);
}
