/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/letters.h"

#include <stdlib.h>

char *
letters_moment(gint64 date, int offset)
{
	g_autoptr(GDateTime) utc = g_date_time_new_from_unix_utc(date);
	g_autoptr(GTimeZone) zone = g_time_zone_new_offset(offset);
	g_autoptr(GDateTime) there =
		utc ? g_date_time_to_timezone(utc, zone) : NULL;
	g_autofree char *civil =
		there ? g_date_time_format(there, "%Y-%m-%dT%H:%M:%S") : NULL;
	int minutes = abs(offset) / 60;

	if (!civil)
		return NULL;
	return g_strdup_printf("%s%c%02d:%02d", civil, offset < 0 ? '-' : '+',
		minutes / 60, minutes % 60);
}

void
letters_json_evidence(Json *json, const GPtrArray *evidence)
{
	if (evidence->len == 0)
		return;
	json_key(json, "evidence");
	json_begin_array(json);
	for (guint i = 0; i < evidence->len; i++) {
		const Evidence *one = evidence->pdata[i];

		json_begin_object(json);
		json_member_string(json, "text", one->text);
		json_member_string(json, "where", one->where);
		json_end_object(json);
	}
	json_end_array(json);
}

static void
write_asks(Json *json, const GPtrArray *asks)
{
	json_key(json, "asks");
	json_begin_array(json);
	for (guint i = 0; i < asks->len; i++) {
		const Ask *ask = asks->pdata[i];
		char score[G_ASCII_DTOSTR_BUF_SIZE];

		g_ascii_formatd(score, sizeof score, "%.2f", ask->score);
		json_begin_object(json);
		json_member_string(json, "kind", ask->kind);
		json_key(json, "score");
		json_number(json, score);
		letters_json_evidence(json, ask->evidence);
		json_end_object(json);
	}
	json_end_array(json);
}

static void
write_says(Json *json, const GPtrArray *says)
{
	json_key(json, "says");
	json_begin_array(json);
	for (guint i = 0; i < says->len; i++) {
		const Say *say = says->pdata[i];
		const Evidence *first =
			say->evidence->len ? say->evidence->pdata[0] : NULL;

		json_begin_object(json);
		json_member_string(json, "what", says_name(say->what));
		json_member_string(json, "text", first ? first->text : NULL);
		json_member_day(json, "when", say->when.first);
		json_end_object(json);
	}
	json_end_array(json);
}

static void
write_value(Json *json, const char *key, Money money)
{
	g_autofree char *plain = money_format_plain(money);

	json_key(json, key);
	json_number(json, plain);
}

static void
write_amounts(Json *json, const Findings *findings)
{
	if (findings->amounts->len > 0) {
		json_key(json, "amounts");
		json_begin_array(json);
		for (guint i = 0; i < findings->amounts->len; i++) {
			const Amount *amount = findings->amounts->pdata[i];

			json_begin_object(json);
			write_value(json, "value", amount->money);
			json_member_string(
				json, "currency", amount->money.currency);
			json_member_string(json, "text", amount->text);
			json_end_object(json);
		}
		json_end_array(json);
	}
	if (findings->has_amount) {
		write_value(json, "amount", findings->amount);
		json_member_string(json, "currency", findings->amount.currency);
	}
}

static void
write_substitutes(Json *json, const GPtrArray *substitutes)
{
	if (substitutes->len == 0)
		return;
	json_key(json, "substitutes");
	json_begin_array(json);
	for (guint i = 0; i < substitutes->len; i++) {
		const Contact *contact = substitutes->pdata[i];

		json_begin_object(json);
		json_member_string(json, "name", contact->name);
		json_member_string(json, "address", contact->address);
		json_member_string(json, "phone", contact->phone);
		json_end_object(json);
	}
	json_end_array(json);
}

static void
write_failed(Json *json, const GPtrArray *failed)
{
	if (failed->len == 0)
		return;
	json_key(json, "failed");
	json_begin_array(json);
	for (guint i = 0; i < failed->len; i++) {
		const Failure *failure = failed->pdata[i];

		json_begin_object(json);
		json_member_string(json, "recipient", failure->recipient);
		json_member_string(json, "status", failure->status);
		json_member_string(json, "action", failure->action);
		json_end_object(json);
	}
	json_end_array(json);
}

static void
write_attachments(Json *json, const GPtrArray *attachments)
{
	if (attachments->len == 0)
		return;
	json_key(json, "attachments");
	json_begin_array(json);
	for (guint i = 0; i < attachments->len; i++) {
		const Attachment *attachment = attachments->pdata[i];

		json_begin_object(json);
		json_member_string(json, "name", attachment->name);
		json_member_string(json, "type", attachment->type);
		json_member_int(json, "size", attachment->size);
		json_end_object(json);
	}
	json_end_array(json);
}

static void
write_facts(Json *json, const Findings *findings)
{
	write_amounts(json, findings);
	json_member_string(json, "reference", findings->reference);
	json_member_day(json, "valid_until", findings->valid_until);
	json_member_day(json, "pay_by", findings->pay_by);
	json_member_day(json, "back", findings->back);
	write_substitutes(json, findings->substitutes);
	write_failed(json, findings->failed);
	json_member_string(json, "original_id", findings->original_id);
	json_member_strings(json, "phones", findings->phones);
	json_member_strings(json, "mobiles", findings->mobiles);
}

void
letters_json(Json *json, const Letter *letter, const Findings *findings)
{
	g_autofree char *date =
		letter->has_date ? letters_moment(letter->date, letter->offset)
				 : NULL;

	json_begin_object(json);
	json_member_string(json, "file", letter->file);
	json_member_string(json, "id", letter->id);
	json_member_string(json, "date", date);
	json_member_string(
		json, "direction", findings->is_ours ? "ours" : "theirs");
	json_member_string(json, "role", role_name(findings->role));
	write_asks(json, findings->asks);
	write_says(json, findings->says);
	json_member_string(json, "language", findings->language);
	json_key(json, "text");
	json_string(json, letter->own);
	write_facts(json, findings);
	write_attachments(json, letter->attachments);
	json_end_object(json);
}
