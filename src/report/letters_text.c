/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/letters.h"
#include "report/plain.h"

static void
append_evidence(GString *line, const GPtrArray *evidence)
{
	for (guint i = 0; i < evidence->len; i++) {
		const Evidence *one = evidence->pdata[i];

		g_string_append_printf(line, "%s \"%s\" (%s)", i ? "," : ":",
			one->text, one->where);
	}
}

static void
write_role(FILE *out, const Findings *findings)
{
	g_autoptr(GString) line = g_string_new(role_name(findings->role));

	append_evidence(line, findings->role_evidence);
	plain_field(out, "role", line->str);
}

static void
write_asks(FILE *out, const GPtrArray *asks)
{
	for (guint i = 0; i < asks->len; i++) {
		const Ask *ask = asks->pdata[i];
		g_autoptr(GString) line = g_string_new(NULL);

		g_string_printf(line, "%s %.2f", ask->kind, ask->score);
		append_evidence(line, ask->evidence);
		plain_field(out, i ? "" : "asks", line->str);
	}
}

static void
write_says(FILE *out, const GPtrArray *says)
{
	for (guint i = 0; i < says->len; i++) {
		const Say *say = says->pdata[i];
		g_autoptr(GString) line = g_string_new(says_name(say->what));
		g_autofree char *first = say->when.first == DAY_NONE
						 ? NULL
						 : day_format(say->when.first);

		if (first)
			g_string_append_printf(line, " %s", first);
		append_evidence(line, say->evidence);
		plain_field(out, i ? "" : "says", line->str);
	}
}

static void
write_money(FILE *out, const Findings *findings)
{
	g_autofree char *plain = NULL, *both = NULL;

	if (!findings->has_amount)
		return;
	plain = money_format_plain(findings->amount);
	both = g_strdup_printf("%s %s", plain, findings->amount.currency);
	plain_field(out, "amount", both);
}

static void
write_joined(FILE *out, const char *label, const GPtrArray *texts)
{
	for (guint i = 0; i < texts->len; i++)
		plain_field(out, i ? "" : label, texts->pdata[i]);
}

static void
write_delivery(FILE *out, const Findings *findings)
{
	for (guint i = 0; i < findings->failed->len; i++) {
		const Failure *failure = findings->failed->pdata[i];
		g_autofree char *line = g_strjoin(" ", failure->recipient,
			failure->action ? failure->action : "",
			failure->status ? failure->status : "", NULL);

		plain_field(out, "failed", line);
	}
	plain_field(out, "original", findings->original_id);
	plain_field_day(out, "back", findings->back);
	for (guint i = 0; i < findings->substitutes->len; i++) {
		const Contact *contact = findings->substitutes->pdata[i];
		g_autofree char *line =
			g_strjoin(" ", contact->name ? contact->name : "",
				contact->address ? contact->address : "",
				contact->phone ? contact->phone : "", NULL);

		plain_field(out, "substitute", g_strchug(line));
	}
}

static void
write_facts(FILE *out, const Letter *letter, const Findings *findings)
{
	plain_field(out, "language", findings->language);
	write_money(out, findings);
	plain_field(out, "reference", findings->reference);
	plain_field_day(out, "valid until", findings->valid_until);
	plain_field_day(out, "pay by", findings->pay_by);
	write_delivery(out, findings);
	write_joined(out, "phone", findings->phones);
	for (guint i = 0; i < letter->attachments->len; i++) {
		const Attachment *attachment = letter->attachments->pdata[i];

		plain_field(out, "attachment",
			*attachment->name ? attachment->name
					  : attachment->type);
	}
	write_joined(out, "note", letter->notes);
}

void
letters_text(FILE *out, const Letter *letter, const Findings *findings)
{
	g_autofree char *date =
		letter->has_date ? letters_moment(letter->date, letter->offset)
				 : NULL;

	plain_text(out, letter->file);
	fputc('\n', out);
	plain_field(out, "id", letter->id);
	plain_field(out, "date", date);
	plain_field(out, "from", letter->from->address);
	plain_field(out, "subject", letter->subject);
	plain_field(out, "direction", findings->is_ours ? "ours" : "theirs");
	write_role(out, findings);
	write_asks(out, findings->asks);
	write_says(out, findings->says);
	write_facts(out, letter, findings);
	if (*letter->own) {
		plain_field(out, "own words", " ");
		plain_lines(out, letter->own, 4);
	}
	fputc('\n', out);
}
