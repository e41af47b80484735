/* SPDX-License-Identifier: GPL-3.0-or-later */
/* rules-case: rules from a text, and cases of a few letters, for tests. */
#pragma once

#include <glib.h>
#include <glib/gstdio.h>
#include <string.h>

#include "rules/rules.h"

#include "rules-from.h"


/* One letter of a case, shortly told. */
typedef struct {
	CasePart part;
	const char *language;
	const char *headers, *text;
} Told;

static CaseLetter *
letter_of(const Told *told)
{
	CaseLetter *letter = g_new0(CaseLetter, 1);
	g_autofree char *bytes =
		g_strdup_printf("%s\n\n%s", told->headers, told->text);
	g_autoptr(Quoting) quoting = quoting_new();

	quoting_add(quoting, QUOTING_SIGNOFF, "Kind regards");
	quoting_add(quoting, QUOTING_SIGNOFF, "Best");
	quoting_add(quoting, QUOTING_SIGNOFF, "Viele Grüße");
	quoting_add(quoting, QUOTING_SIGNOFF, "Cordiali saluti");
	letter->letter = letter_read_bytes(bytes, strlen(bytes), quoting);
	letter->findings = findings_new();
	letter->findings->is_ours = told->part != PART_THEIRS;
	g_strlcpy(letter->findings->language, told->language,
		sizeof(letter->findings->language));
	return letter;
}

G_GNUC_UNUSED static Case *
case_of(const Told *letters, GPtrArray *keep)
{
	Case *case_ = g_new0(Case, 1);

	case_->kind = case_->asked = g_intern_string("quote");
	case_->until = case_->due = case_->valid_until = DAY_NONE;
	case_->resume = case_->pay_by = DAY_NONE;
	case_->promise.when.first = case_->promise.when.last = DAY_NONE;
	case_->evidence =
		g_ptr_array_new_with_free_func((GDestroyNotify)evidence_free);
	case_->notes = g_ptr_array_new_with_free_func(g_free);
	case_->events = g_ptr_array_new_with_free_func(g_free);
	for (; letters->headers; letters++) {
		CaseLetter *letter = letter_of(letters);
		CaseEvent *event = g_new0(CaseEvent, 1);
		*event = (CaseEvent){ .letter = letter,
			.part = letters->part,
			.is_certain = TRUE,
			.tie = "thread" };
		g_ptr_array_add(keep, letter);
		g_ptr_array_add(case_->events, event);
		if (letters->part == PART_THEIRS)
			case_->last_theirs = letter->letter->date;
		else
			case_->last_ours = letter->letter->date;
	}
	const CaseEvent *first = case_->events->pdata[0];
	const Letter *ask = first->letter->letter;
	const Mailbox *to = ask->to->pdata[0];
	case_->id = g_strdup(ask->id);
	case_->since = ask->date;
	case_->subject = g_strdup(ask->subject);
	case_->language = g_strdup(first->letter->findings->language);
	case_->client = mailbox_new(to->name, to->address);
	case_->company = g_strdup(mailbox_domain(to));
	return case_;
}

static const Told english[] = {
	{ PART_ASK, "en",
		"From: Anna Molinari <anna@ours.example>\n"
		"To: Bob Smith <bob@acme.example>, anna@ours.example\n"
		"Cc: Carl <carl@acme.example>\n"
		"Subject: Quote 114 for doors\n"
		"Message-ID: <q1@ours.example>\n"
		"References: <a0@acme.example>\n"
		"Date: Mon, 02 Nov 2026 10:00:00 +0100",
		"Hi Bob,\n\nhere is our quote. Would you let me know by mail "
		"if it suits you? Thanks.\n\nBest,\nAnna\n" },
	{ PART_CHASE, "en",
		"From: Anna Molinari <anna@ours.example>\n"
		"To: Bob Smith <bob@acme.example>\n"
		"Subject: Re: Quote 114 for doors\n"
		"Message-ID: <q2@ours.example>\n"
		"In-Reply-To: <q1@ours.example>\n"
		"References: <a0@acme.example> <q1@ours.example>\n"
		"Date: Fri, 06 Nov 2026 10:00:00 +0100",
		"Any news?\n" },
	{ 0 },
};
